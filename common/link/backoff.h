// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace vantage {

/** Waiting times between attempts: doubling from `first` to `most`, each drawn evenly from (0, limit] (full
   jitter, so that a thousand agents do not come back in step). */
class Backoff
{
public:
    using Duration = std::chrono::milliseconds;

    Backoff(Duration first, Duration most)
        : m_first(first)
        , m_most(most)
        , m_limit(first)
    {
    }

    /** The next waiting time; at least 50 ms. */
    [[nodiscard]] Duration next();
    void reset() { m_limit = m_first; }
    /** The bound of the next draw. */
    [[nodiscard]] Duration limit() const { return m_limit; }

private:
    Duration m_first;
    Duration m_most;
    Duration m_limit;
};

} // namespace vantage
