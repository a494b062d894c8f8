// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faulty_disk.h"

#include <QFile>

#include <cerrno>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace vantage::test {

namespace {

bool writeWhole(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
}

} // namespace

FaultyDisk::FaultyDisk(const QString &directory, Fault fault, int after)
    : DiskWatcher(QFile::encodeName(directory))
    , m_fault(fault)
    , m_left(after)
{
    watch();
}

FaultyDisk::~FaultyDisk()
{
    unwatch();
}

int FaultyDisk::refuse(DiskCall call, const QByteArray &)
{
    const DiskCall refused = m_fault == Fault::Sync ? DiskCall::Sync : DiskCall::Write;
    if (call != refused || m_left-- > 0)
        return 0;
    ++m_refused;
    return m_fault == Fault::Sync ? EIO : ENOSPC;
}

bool takeMountNamespace()
{
    const uid_t user = ::geteuid();
    const gid_t group = ::getegid();
    if (user != 0) {
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0 || !writeWhole("/proc/self/setgroups", "deny") ||
            !writeWhole("/proc/self/uid_map", "0 " + QByteArray::number(user) + " 1") ||
            !writeWhole("/proc/self/gid_map", "0 " + QByteArray::number(group) + " 1"))
            return false;
    } else if (::unshare(CLONE_NEWNS) != 0) {
        return false;
    }
    return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

bool mountSmallDisk(const QString &directory, qint64 bytes)
{
    const QByteArray options = "nr_inodes=1000,size=" + QByteArray::number(bytes);
    return ::mount("tmpfs", QFile::encodeName(directory).constData(), "tmpfs", 0, options.constData()) == 0;
}

void unmountSmallDisk(const QString &directory)
{
    ::umount2(QFile::encodeName(directory).constData(), MNT_DETACH);
}

void fillDisk(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::Append | QIODevice::Unbuffered))
        qFatal("%s", qUtf8Printable(file.errorString()));
    for (qint64 size = 1024 * 1024; size > 0; size /= 2) {
        while (file.write(QByteArray(size, 'f')) == size) {
        }
    }
}

} // namespace vantage::test
