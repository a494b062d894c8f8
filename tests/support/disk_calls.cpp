// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/disk_calls.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <dlfcn.h>
#include <mutex>
#include <unistd.h>

namespace vantage::test {

namespace {

std::atomic<DiskWatcher *> watcher = nullptr;
std::recursive_mutex mutex; ///< a watcher may write elsewhere

QByteArray pathOf(int file)
{
    std::array<char, 1024> path{};
    const QByteArray link = "/proc/self/fd/" + QByteArray::number(file);
    const ssize_t length = ::readlink(link.constData(), path.data(), path.size());
    return {path.data(), std::max<ssize_t>(length, 0)};
}

template <typename Real>
auto pass(DiskCall call, int file, const Real &real) -> decltype(real())
{
    if (!watcher)
        return real();
    const QByteArray path = pathOf(file);
    std::unique_lock lock(mutex);
    DiskWatcher *const asked = watcher;
    if (!asked || !(path == asked->directory() || path.startsWith(asked->directory() + '/'))) {
        lock.unlock();
        return real();
    }
    if (const int error = asked->refuse(call, path); error != 0) {
        errno = error;
        return -1;
    }
    const auto result = real();
    if (result >= 0) {
        const int before = errno;
        asked->done(call, file, path);
        errno = before;
    }
    return result;
}

template <typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

} // namespace

DiskWatcher::DiskWatcher(QByteArray directory)
    : m_directory(std::move(directory))
{
}

void DiskWatcher::watch()
{
    const std::scoped_lock lock(mutex);
    watcher = this;
}

void DiskWatcher::unwatch()
{
    const std::scoped_lock lock(mutex);
    watcher = nullptr;
}

} // namespace vantage::test

using vantage::test::DiskCall;
using vantage::test::next;
using vantage::test::pass;

extern "C" {

ssize_t write(int file, const void *bytes, size_t count)
{
    static const auto real = next<ssize_t(int, const void *, size_t)>("write");
    return pass(DiskCall::Write, file, [&] { return real(file, bytes, count); });
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset)
{
    static const auto real = next<ssize_t(int, const void *, size_t, off_t)>("pwrite");
    return pass(DiskCall::Write, file, [&] { return real(file, bytes, count, offset); });
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset)
{
    static const auto real = next<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    return pass(DiskCall::Write, file, [&] { return real(file, bytes, count, offset); });
}

int ftruncate(int file, off_t length)
{
    static const auto real = next<int(int, off_t)>("ftruncate");
    return pass(DiskCall::Truncate, file, [&] { return real(file, length); });
}

int ftruncate64(int file, off64_t length)
{
    static const auto real = next<int(int, off64_t)>("ftruncate64");
    return pass(DiskCall::Truncate, file, [&] { return real(file, length); });
}

int fsync(int file)
{
    static const auto real = next<int(int)>("fsync");
    return pass(DiskCall::Sync, file, [&] { return real(file); });
}

int fdatasync(int file)
{
    static const auto real = next<int(int)>("fdatasync");
    return pass(DiskCall::Sync, file, [&] { return real(file); });
}
}
