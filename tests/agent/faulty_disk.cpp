// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/faulty_disk.h"

#include <QFile>

#include <array>
#include <atomic>
#include <cerrno>
#include <dlfcn.h>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace vantage::test {

namespace {

struct Plan
{
    QByteArray directory;
    FaultyDisk::Fault fault = FaultyDisk::Fault::Sync;
    std::atomic<int> left = 0;
    std::atomic<int> refused = 0;
    std::atomic<bool> isActive = false;
};
Plan plan;

bool isRefused(int file, FaultyDisk::Fault fault)
{
    if (!plan.isActive || plan.fault != fault)
        return false;
    std::array<char, 1024> path{};
    const QByteArray link = "/proc/self/fd/" + QByteArray::number(file);
    const ssize_t length = ::readlink(link.constData(), path.data(), path.size());
    if (length <= 0 || !QByteArray(path.data(), length).startsWith(plan.directory) || plan.left-- > 0)
        return false;
    ++plan.refused;
    errno = fault == FaultyDisk::Fault::Sync ? EIO : ENOSPC;
    return true;
}

template <typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

bool writeWhole(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
}

} // namespace

FaultyDisk::FaultyDisk(const QString &directory, Fault fault, int after)
{
    plan.directory = QFile::encodeName(directory);
    plan.fault = fault;
    plan.left = after;
    plan.refused = 0;
    plan.isActive = true;
}

FaultyDisk::~FaultyDisk()
{
    plan.isActive = false;
}

int FaultyDisk::refused() const
{
    return plan.refused;
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
    const QByteArray options = "size=" + QByteArray::number(bytes);
    return ::mount("tmpfs", QFile::encodeName(directory).constData(), "tmpfs", 0, options.constData()) == 0;
}

void unmountSmallDisk(const QString &directory)
{
    ::umount2(QFile::encodeName(directory).constData(), MNT_DETACH);
}

} // namespace vantage::test

using vantage::test::FaultyDisk;

extern "C" {

ssize_t write(int file, const void *bytes, size_t count)
{
    static const auto real = vantage::test::next<ssize_t(int, const void *, size_t)>("write");
    return vantage::test::isRefused(file, FaultyDisk::Fault::Write) ? -1 : real(file, bytes, count);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset)
{
    static const auto real = vantage::test::next<ssize_t(int, const void *, size_t, off_t)>("pwrite");
    return vantage::test::isRefused(file, FaultyDisk::Fault::Write) ? -1 : real(file, bytes, count, offset);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset)
{
    static const auto real = vantage::test::next<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    return vantage::test::isRefused(file, FaultyDisk::Fault::Write) ? -1 : real(file, bytes, count, offset);
}

int fsync(int file)
{
    static const auto real = vantage::test::next<int(int)>("fsync");
    return vantage::test::isRefused(file, FaultyDisk::Fault::Sync) ? -1 : real(file);
}

int fdatasync(int file)
{
    static const auto real = vantage::test::next<int(int)>("fdatasync");
    return vantage::test::isRefused(file, FaultyDisk::Fault::Sync) ? -1 : real(file);
}
}
