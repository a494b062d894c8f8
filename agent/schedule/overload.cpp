// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/schedule/overload.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace vantage {

bool OverloadMeter::note(SteadyTime now, Micros late)
{
    const double passed = std::chrono::duration<double>(now - m_last) / memory;
    m_last = now;
    // Runs that start in one turn of the loop weigh together what a turn weighs, but each a little.
    constexpr double least = 0.002;
    constexpr double most = 0.2;
    const double weight = std::clamp(1 - std::exp(-passed), least, most);
    // One long stall is no overload for long.
    const Micros counted = std::min(late, 4 * limit);
    m_average += weight * (double(counted.count()) - m_average);
    const Micros average = averageLateness();
    const bool isNow = m_isOverloaded ? average > recovered : average > limit;
    return std::exchange(m_isOverloaded, isNow) != isNow;
}

} // namespace vantage
