// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/data_directory.h"

#include "agent/task_store.h"
#include "common/util/paths.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

QByteArray randomKey()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray::fromRawData(reinterpret_cast<const char *>(words.data()), sizeof words).toHex();
}

} // namespace

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
            .and_then([&] { return directory->readKey(); });
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

Result<void> DataDirectory::readKey()
{
    const QString path = file("identity"_L1);
    QFile identity(path);
    if (!identity.exists()) {
        const QByteArray key = randomKey();
        m_key = QString::fromLatin1(key);
        return writePrivateFile(path, key + '\n');
    }
    if (!identity.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, u"%1: %2"_s.arg(path, identity.errorString()));
    m_key = QString::fromLatin1(identity.read(1024)).trimmed();
    static const QRegularExpression digits(u"\\A[0-9a-f]{64}\\z"_s);
    if (!digits.match(m_key).hasMatch())
        return invalid(
            u"%1 is not 64 hexadecimal digits; without that file the agent becomes a new one"_s.arg(path));
    return {};
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
