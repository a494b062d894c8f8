// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <chrono>

namespace vantage {

/** How long work in the main thread goes on before it gives way to the event loop; begins when it is made. */
class WorkSlice
{
public:
    WorkSlice() { m_clock.start(); }

    [[nodiscard]] bool isOver() const
    {
        return std::chrono::nanoseconds(m_clock.nsecsElapsed()) >= std::chrono::milliseconds(4);
    }

private:
    QElapsedTimer m_clock;
};

} // namespace vantage
