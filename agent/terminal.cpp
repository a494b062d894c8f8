// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/terminal.h"

#include <cerrno>
#include <unistd.h>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumWaiting = 1024 * 1024;

void writeTo(int descriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(descriptor, bytes.constData() + done, size_t(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            return;
        done += std::max<ssize_t>(written, 0);
    }
}

} // namespace

Terminal::Terminal(Agent &agent, Verbosity verbosity, int descriptor)
    : m_descriptor(descriptor)
    , m_thread([this] { writeAll(); })
{
    connect(&agent, &Agent::told, this, [this, verbosity](Agent::Tone tone, const QString &sentence) {
        if (tone != Agent::Tone::Notice || verbosity == Verbosity::All)
            print(u"%1  %2%3"_s.arg(toIso8601Millis(utcNow()),
                                    tone == Agent::Tone::Warning ? u"WARNING: "_s : QString(), sentence));
    });
    if (verbosity == Verbosity::All)
        connect(&agent, &Agent::measured, this, [this](const CheckResult &result) { print(toLine(result)); });
}

Terminal::~Terminal()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Terminal::print(const QString &line)
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

void Terminal::writeAll()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_ending || !m_waiting.isEmpty(); });
        if (m_waiting.isEmpty())
            return;
        if (const quint64 leftOut = std::exchange(m_leftOut, 0); leftOut > 0)
            m_waiting += "... "_ba + QByteArray::number(leftOut) + " lines were left out\n"_ba;
        const QByteArray bytes = std::exchange(m_waiting, {});
        lock.unlock();
        writeTo(m_descriptor, bytes);
        lock.lock();
    }
}

} // namespace vantage
