// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/util/line_writer.h"

#include <QByteArray>

#include <cerrno>
#include <condition_variable>
#include <fcntl.h>
#include <mutex>
#include <poll.h>
#include <unistd.h>

namespace vantage {

namespace {

constexpr qsizetype maximumWaiting = qsizetype(1024) * 1024;
/** Small, so that a slow reader is told from one that takes nothing. */
constexpr qsizetype maximumWrite = 4096;
constexpr auto patience = std::chrono::seconds(1);

/** How much of the bytes somebody has taken, as soon as it is anything; 0 where nobody reads any more. */
qsizetype writeSome(int descriptor, QByteArrayView bytes)
{
    for (;;) {
        const ssize_t written =
            ::write(descriptor, bytes.data(), size_t(std::min(bytes.size(), maximumWrite)));
        if (written > 0)
            return written;
        if (written < 0 && errno == EAGAIN) {
            pollfd writable{descriptor, POLLOUT, 0};
            ::poll(&writable, 1, -1);
        } else if (written == 0 || errno != EINTR) {
            return 0;
        }
    }
}

} // namespace

struct LineWriter::Shared
{
    /** A descriptor of its own, which stays what it is however long a write hangs in it. */
    explicit Shared(int original)
        : descriptor(::fcntl(original, F_DUPFD_CLOEXEC, 0))
    {
    }
    ~Shared() { ::close(descriptor); }
    Shared(const Shared &) = delete;
    Shared &operator=(const Shared &) = delete;

    void run();
    [[nodiscard]] bool finishes();

    const int descriptor;
    std::mutex mutex; ///< guards all below
    std::condition_variable wake;
    std::condition_variable progress;
    QByteArray waiting;
    quint64 leftOut = 0;
    quint64 writes = 0;
    bool isEnding = false;
    bool isFinished = false;
};

void LineWriter::Shared::run()
{
    std::unique_lock lock(mutex);
    for (;;) {
        wake.wait(lock, [this] { return isEnding || !waiting.isEmpty(); });
        if (waiting.isEmpty())
            break;
        QByteArray bytes = std::exchange(waiting, {});
        if (const quint64 count = std::exchange(leftOut, 0); count > 0)
            bytes += "... " + QByteArray::number(count) + " lines were left out\n";
        for (QByteArrayView rest = bytes; !rest.isEmpty();) {
            lock.unlock();
            const qsizetype written = writeSome(descriptor, rest);
            lock.lock();
            if (written == 0)
                break;
            rest = rest.sliced(written);
            ++writes;
            progress.notify_one();
        }
    }
    isFinished = true;
    progress.notify_one();
}

bool LineWriter::Shared::finishes()
{
    std::unique_lock lock(mutex);
    isEnding = true;
    wake.notify_one();
    while (!isFinished) {
        const quint64 before = writes;
        if (!progress.wait_for(lock, patience, [&] { return isFinished || writes != before; }))
            return false;
    }
    return true;
}

LineWriter::LineWriter(int descriptor)
    : m_shared(std::make_shared<Shared>(descriptor))
    , m_thread([shared = m_shared] { shared->run(); })
{
}

LineWriter::~LineWriter()
{
    if (m_shared->finishes())
        m_thread.join();
    else
        m_thread.detach();
}

void LineWriter::write(const QString &line)
{
    {
        const std::scoped_lock lock(m_shared->mutex);
        if (m_shared->waiting.size() > maximumWaiting) {
            ++m_shared->leftOut;
            return;
        }
        m_shared->waiting += line.toUtf8() + '\n';
    }
    m_shared->wake.notify_one();
}

} // namespace vantage
