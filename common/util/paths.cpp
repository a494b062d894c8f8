// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/util/paths.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/un.h>
#include <unistd.h>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

QString dataDirOf(QLatin1StringView program)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/vantage/"_L1 + program;
}

/** What the last call of the system has failed with. */
QString systemError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

/** So that new names survive a power loss. */
bool syncFolderOf(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const int synced = ::fsync(descriptor);
    const int error = errno;
    ::close(descriptor);
    errno = error;
    return synced == 0;
}

} // namespace

QString managerDataDir()
{
    return dataDirOf("manager"_L1);
}

QString agentDataDir()
{
    return dataDirOf("agent"_L1);
}

QString runtimeDir()
{
    const QString session = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return session.isEmpty() ? dataDirOf("run"_L1) : session + "/vantage"_L1;
}

Result<void> makePrivateDir(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return {};
    if (info.exists())
        return fail(ErrorCode::Io, u"%1 is not a folder"_s.arg(path));
    const QString parent = info.absolutePath();
    if (!QDir().mkpath(parent))
        return fail(ErrorCode::Io, u"the folder %1 cannot be made"_s.arg(parent));
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    // Somebody else may have made it meanwhile; then it is as good.
    if (!QDir().mkdir(path, owner) && !QFileInfo(path).isDir())
        return fail(ErrorCode::Io, u"the folder %1 cannot be made"_s.arg(path));
    return {};
}

Result<void> writePrivateFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const auto failed = [&path](const QString &why) {
        return fail(ErrorCode::Io, u"%1: %2"_s.arg(path, why));
    };
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.flush())
        return failed(file.errorString());
    // QSaveFile synchronises too, but does not say when that fails.
    if (::fsync(file.handle()) != 0)
        return failed(systemError());
    if (!file.commit())
        return failed(file.errorString());
    return syncFolderOf(path) ? Result<void>() : failed(systemError());
}

ControlSocketPath::ControlSocketPath(const QString &dataDir)
    : m_path(QDir(dataDir).absoluteFilePath(u"control.sock"_s))
{
    constexpr qsizetype longest = sizeof(sockaddr_un::sun_path) - 1;
    if (QFile::encodeName(m_path).size() <= longest)
        return;
    m_folder = ::open(QFile::encodeName(dataDir).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (m_folder >= 0)
        m_path = u"/proc/self/fd/%1/control.sock"_s.arg(m_folder);
}

ControlSocketPath::~ControlSocketPath()
{
    if (m_folder >= 0)
        ::close(m_folder);
}

} // namespace vantage
