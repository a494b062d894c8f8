// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/spool/disk_reserve.h"

#include <QFileInfo>

#include <algorithm>
#include <tuple>
#include <utility>

#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace vantage {

namespace {

/** Less is not worth a call. */
constexpr qint64 step = qint64(64) * 1024;

} // namespace

void DiskReserve::setPath(const QString &path)
{
    m_path = path;
    m_held = m_most = std::min(m_size, QFileInfo(path).size());
}

void DiskReserve::take()
{
    if (m_held < m_size)
        holdAtMost(std::min(m_size, m_held + roomOfDisk() / 2));
}

void DiskReserve::lend(const std::function<void()> &work)
{
    const qint64 held = std::exchange(m_held, 0);
    QFile::remove(m_path);
    work();
    holdAtMost(std::min(held, roomOfDisk()));
}

qint64 DiskReserve::roomOfDisk() const
{
    struct statvfs disk = {};
    if (::statvfs(QFile::encodeName(QFileInfo(m_path).path()).constData(), &disk) != 0)
        return 0;
    return qint64(disk.f_bavail) * qint64(disk.f_frsize);
}

void DiskReserve::holdAtMost(qint64 size)
{
    size = size / step * step;
    if (size <= m_held)
        return;
    const int file = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return;
    if (::posix_fallocate(file, 0, size) == 0)
        m_held = size;
    else
        std::ignore = ::ftruncate(file, m_held);
    ::close(file);
    m_most = std::max(m_most, m_held);
}

} // namespace vantage
