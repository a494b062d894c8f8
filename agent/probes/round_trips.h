// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/time.h"

#include <optional>
#include <span>
#include <vector>

namespace vantage {

/** What is said of the round trips of a burst. All in microseconds, of those that came back. */
struct RoundTripStatistics
{
    Micros minimum{};
    Micros average{};
    Micros median{};
    Micros maximum{};
    Micros deviation{}; ///< standard deviation of the population
    Micros jitter{};    ///< mean of the differences between one and the next (RFC 3550 without its smoothing)
};

/** Nothing where nothing came back. `times` in the order in which the packets were sent. */
[[nodiscard]] std::optional<RoundTripStatistics> statisticsOf(std::span<const Micros> times);

/** Of `sent` packets, in percent. */
[[nodiscard]] double lossPercent(int sent, int received);

} // namespace vantage
