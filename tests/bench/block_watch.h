// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/time.h"
#include "tests/bench/percentiles.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <utility>

namespace vantage {

/** The longest time for which the event loop of this thread did not come round; and the same without what the thread
    waited for a processor meanwhile, because the agents of a benchmark work on the same machine. */
class BlockWatch : public QObject
{
public:
    BlockWatch()
    {
        m_schedule.setFileName(QStringLiteral("/proc/thread-self/schedstat"));
        if (!m_schedule.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            qWarning("what waits for a processor cannot be told from what works: %s",
                     qUtf8Printable(m_schedule.errorString()));
        m_waited = waited();
        m_tick.setTimerType(Qt::PreciseTimer);
        m_tick.setInterval(std::chrono::milliseconds(1));
        connect(&m_tick, &QTimer::timeout, this, &BlockWatch::look);
        m_clock.start();
        m_tick.start();
    }

    /** Since the last call. */
    [[nodiscard]] Micros take() { return Micros(std::exchange(m_longest, 0) / 1000); }
    /** All times between two rounds since the last call, and the same without waiting for a processor. */
    [[nodiscard]] std::pair<Percentiles, Percentiles> takeAll()
    {
        return {std::exchange(m_all, {}), std::exchange(m_allOwn, {})};
    }
    [[nodiscard]] Micros takeOwn() { return Micros(std::exchange(m_longestOwn, 0) / 1000); }

private:
    void look()
    {
        const qint64 elapsed = m_clock.nsecsElapsed();
        m_clock.restart();
        const qint64 waiting = waited();
        const qint64 own = elapsed - (waiting - std::exchange(m_waited, waiting));
        m_longest = std::max(m_longest, elapsed);
        m_longestOwn = std::max(m_longestOwn, own);
        m_all.add(Micros(elapsed / 1000));
        m_allOwn.add(Micros(own / 1000));
    }

    /** Nanoseconds that this thread could have run and did not (the kernel's sched-stats.rst). */
    [[nodiscard]] qint64 waited()
    {
        m_schedule.seek(0);
        return m_schedule.readLine().split(' ').value(1).toLongLong();
    }

    QTimer m_tick;
    QElapsedTimer m_clock;
    QFile m_schedule;
    qint64 m_waited = 0;
    qint64 m_longest = 0;
    qint64 m_longestOwn = 0;
    Percentiles m_all;
    Percentiles m_allOwn;
};

} // namespace vantage
