// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/result.h"

#include <QString>

#include <algorithm>
#include <chrono>

namespace vantage {

/** For intervals and deadlines; never shown to anyone. */
using SteadyClock = std::chrono::steady_clock;
using SteadyTime = SteadyClock::time_point;

/** For stamps: microseconds of UTC since 1970. */
using UtcTime = std::chrono::sys_time<std::chrono::microseconds>;
using Micros = std::chrono::microseconds;

/** Zero where `to` comes first: moments that are noted in different places may be told in the wrong order. */
[[nodiscard]] inline Micros elapsed(SteadyTime from, SteadyTime to)
{
    return std::max(Micros::zero(), std::chrono::duration_cast<Micros>(to - from));
}

[[nodiscard]] inline UtcTime utcNow()
{
    return std::chrono::floor<Micros>(std::chrono::system_clock::now());
}

/** ISO 8601 UTC with six digits behind the second: 2026-03-12T00:27:05.123456Z. */
[[nodiscard]] QString toIso8601(UtcTime time);
/** The same with milliseconds, as terminals and tables show it. */
[[nodiscard]] QString toIso8601Millis(UtcTime time);
[[nodiscard]] Result<UtcTime> utcFromIso8601(const QString &text);

/** "12.4 ms", "1.25 s", "840 µs": three significant digits and the unit that fits. */
[[nodiscard]] QString formatDuration(Micros duration);
/** By how much a clock is ahead (+) or behind (−): "+2.40 s", "−56 d". */
[[nodiscard]] QString formatOffset(Micros offset);
/** How long ago or from when to when: whole numbers of the largest unit, "5 s", "3 min", "20 h", "4 d". */
[[nodiscard]] QString formatSpan(Micros span);

} // namespace vantage
