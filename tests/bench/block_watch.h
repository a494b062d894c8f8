// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/time.h"

#include <QElapsedTimer>
#include <QTimer>

#include <ctime>
#include <utility>

namespace vantage {

/** The longest time for which the event loop did not come round, and the most that its thread computed in one such turn:
    on a machine that has other things to do the first has waiting for a processor in it. */
class BlockWatch : public QObject
{
public:
    BlockWatch()
    {
        m_tick.setTimerType(Qt::PreciseTimer);
        m_tick.setInterval(std::chrono::milliseconds(1));
        connect(&m_tick, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, m_clock.nsecsElapsed());
            m_clock.restart();
            const qint64 cpu = cpuTime();
            m_busiest = std::max(m_busiest, cpu - std::exchange(m_cpu, cpu));
        });
        m_clock.start();
        m_tick.start();
    }

    /** Since the last call. */
    [[nodiscard]] Micros take() { return Micros(std::exchange(m_longest, 0) / 1000); }
    [[nodiscard]] Micros takeBusy() { return Micros(std::exchange(m_busiest, 0) / 1000); }

private:
    [[nodiscard]] static qint64 cpuTime()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return time.tv_sec * qint64(1'000'000'000) + time.tv_nsec;
    }

    QTimer m_tick;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
    qint64 m_cpu = cpuTime();
    qint64 m_busiest = 0;
};

} // namespace vantage
