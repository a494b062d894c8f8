// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/probes/round_trips.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

namespace vantage {

namespace {

Micros medianOf(std::vector<Micros> times)
{
    const auto middle = times.begin() + std::ssize(times) / 2;
    std::nth_element(times.begin(), middle, times.end());
    if (times.size() % 2 == 1)
        return *middle;
    return (*std::max_element(times.begin(), middle) + *middle) / 2;
}

} // namespace

std::optional<RoundTripStatistics> statisticsOf(std::span<const Micros> times)
{
    if (times.empty())
        return std::nullopt;
    const auto count = qint64(times.size());
    const double average =
        double(std::accumulate(times.begin(), times.end(), Micros(0)).count()) / double(count);
    double squares = 0;
    qint64 differences = 0;
    for (size_t i = 0; i < times.size(); ++i) {
        const double distance = double(times[i].count()) - average;
        squares += distance * distance;
        if (i > 0)
            differences += std::abs((times[i] - times[i - 1]).count());
    }
    const auto [least, most] = std::minmax_element(times.begin(), times.end());
    return RoundTripStatistics{
        .minimum = *least,
        .average = Micros(std::llround(average)),
        .median = medianOf({times.begin(), times.end()}),
        .maximum = *most,
        .deviation = Micros(std::llround(std::sqrt(squares / double(count)))),
        .jitter = Micros(count > 1 ? differences / (count - 1) : 0),
    };
}

double lossPercent(int sent, int received)
{
    return sent > 0 ? 100.0 * double(std::max(0, sent - received)) / sent : 0;
}

} // namespace vantage
