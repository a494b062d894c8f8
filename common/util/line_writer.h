// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace vantage {

/** Writes lines to a descriptor (a terminal, a pipe) from a thread of its own: a terminal that is paused or a reader
    that is slow holds nobody up. What does not fit into a megabyte meanwhile is left out, and told. */
class LineWriter
{
public:
    explicit LineWriter(int descriptor);
    /** Writes what waits, as long as somebody takes it. */
    ~LineWriter();
    LineWriter(const LineWriter &) = delete;
    LineWriter &operator=(const LineWriter &) = delete;

    void write(const QString &line);

private:
    void run();

    int m_descriptor;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    QByteArray m_waiting;
    quint64 m_leftOut = 0;
    bool m_isEnding = false;
    std::thread m_thread; ///< last: it uses all the others
};

} // namespace vantage
