// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/util/file_lock.h"

#include <QByteArray>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace vantage {

FileLock::~FileLock()
{
    unlock();
}

FileLock::Outcome FileLock::lock(const QString &path)
{
    unlock();
    m_descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_descriptor < 0)
        return Outcome::Failed;
    if (::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0) {
        const QByteArray pid = QByteArray::number(qint64(::getpid())) + '\n';
        // Without it the lock is as good, only nobody can be named.
        [[maybe_unused]] const bool isTold = ::ftruncate(m_descriptor, 0) == 0 &&
                                             ::write(m_descriptor, pid.constData(), size_t(pid.size())) > 0;
        return Outcome::Locked;
    }
    const Outcome outcome = errno == EWOULDBLOCK ? Outcome::HeldByAnother : Outcome::Failed;
    char text[32];
    const ssize_t size = ::read(m_descriptor, text, sizeof text);
    m_holder = QByteArray(text, std::max<ssize_t>(size, 0)).split('\n').constFirst().toLongLong();
    unlock();
    return outcome;
}

void FileLock::unlock()
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
}

} // namespace vantage
