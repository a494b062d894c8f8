// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/data_directory.h"

#include "common/util/paths.h"

#include <QDir>
#include <QFile>

namespace vantage {
using namespace Qt::StringLiterals;

DataDirectory::DataDirectory(const QString &path)
    : m_path(path)
{
}

Result<std::unique_ptr<DataDirectory>> DataDirectory::open(const QString &path)
{
    std::unique_ptr<DataDirectory> directory(new DataDirectory(QDir(path).absolutePath()));
    const Result<void> opened =
        makePrivateDir(path)
            .map_error([](const Error &error) {
                return Error{error.code, error.message + u"; --data names another directory"_s};
            })
            .and_then([&] { return directory->lock(); })
            .and_then([&] { return directory->readIdentity(); });
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    directory->readClientId();
    return directory;
}

QString DataDirectory::file(QLatin1StringView name) const
{
    return m_path + u'/' + name;
}

Result<void> DataDirectory::lock()
{
    const FileLock::Outcome outcome = m_lock.lock(file("lock"_L1));
    if (outcome == FileLock::Outcome::Locked)
        return {};
    if (outcome == FileLock::Outcome::Failed)
        return fail(ErrorCode::Io,
                    u"The data directory %1 cannot be written; --data names another"_s.arg(m_path));
    return fail(
        ErrorCode::Conflict,
        u"Another agent (process %1) works with the data directory %2; give this one its own with --data DIR"_s
            .arg(m_lock.holder())
            .arg(m_path));
}

Result<void> DataDirectory::readIdentity()
{
    return openIdentity(file("identity.pem"_L1))
        .map([this](const Identity &identity) { m_identity = identity; })
        .map_error([](const Error &error) {
            return Error{error.code, error.message + u"; without that file the agent becomes a new one"_s};
        });
}

void DataDirectory::readClientId()
{
    QFile stored(file("client-id"_L1));
    if (stored.open(QIODevice::ReadOnly))
        m_clientId = AgentId(stored.read(64).trimmed().toULongLong());
}

Result<void> DataDirectory::rememberClientId(AgentId id)
{
    if (id == m_clientId)
        return {};
    m_clientId = id;
    return writePrivateFile(file("client-id"_L1), QByteArray::number(id.value) + '\n');
}

} // namespace vantage
