// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/time.h"

#include <QElapsedTimer>
#include <QTimer>

#include <utility>

namespace vantage {

/** The longest time for which the event loop did not come round. */
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
        });
        m_clock.start();
        m_tick.start();
    }

    /** Since the last call. */
    [[nodiscard]] Micros take() { return Micros(std::exchange(m_longest, 0) / 1000); }

private:
    QTimer m_tick;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

} // namespace vantage
