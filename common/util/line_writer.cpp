// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/util/line_writer.h"

#include <cerrno>
#include <unistd.h>

namespace vantage {

namespace {

constexpr qsizetype maximumWaiting = 1024 * 1024;

void writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno != EINTR)
            return; // whoever read has left
        bytes = bytes.sliced(std::max<ssize_t>(written, 0));
    }
}

} // namespace

LineWriter::LineWriter(int descriptor)
    : m_descriptor(descriptor)
    , m_thread([this] { run(); })
{
}

LineWriter::~LineWriter()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void LineWriter::write(const QString &line)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_waiting.size() > maximumWaiting) {
            ++m_leftOut;
            return;
        }
        m_waiting += line.toUtf8() + '\n';
    }
    m_wake.notify_one();
}

void LineWriter::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_isEnding || !m_waiting.isEmpty(); });
        if (m_waiting.isEmpty())
            return;
        QByteArray bytes = std::exchange(m_waiting, {});
        if (const quint64 leftOut = std::exchange(m_leftOut, 0); leftOut > 0)
            bytes += "... " + QByteArray::number(leftOut) + " lines were left out\n";
        lock.unlock();
        writeAll(m_descriptor, bytes);
        lock.lock();
    }
}

} // namespace vantage
