// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/history/range.h"

#include <algorithm>

namespace vantage {

namespace {

/** For one agent. */
constexpr qint64 mostPoints = 800;

Micros scaled(Micros length, double factor)
{
    return Micros(qint64(double(length.count()) * factor));
}

} // namespace

Micros lengthOf(RollupLevel level)
{
    switch (level) {
    case RollupLevel::Minute:
        return std::chrono::minutes(1);
    case RollupLevel::Hour:
        return std::chrono::hours(1);
    case RollupLevel::Day:
        break;
    }
    return std::chrono::hours(24);
}

HistoryLevel levelFor(const HistoryRange &range, Micros interval)
{
    HistoryLevel level{RollupLevel::Day, range.length() / std::max(interval, Micros(1)) <= mostPoints};
    for (const RollupLevel finer : {RollupLevel::Hour, RollupLevel::Minute}) {
        if (range.length() / lengthOf(finer) <= mostPoints)
            level.rollups = finer;
    }
    // Single results lie in the order of their coming: far ones take long to find.
    level.areResultsRead = level.areResultsRead && level.rollups == RollupLevel::Minute;
    return level;
}

HistoryRange zoomed(const HistoryRange &range, UtcTime centre, double factor)
{
    return {centre - scaled(centre - range.from, factor), centre + scaled(range.to - centre, factor)};
}

HistoryRange moved(const HistoryRange &range, double share)
{
    const Micros way = scaled(range.length(), share);
    return {range.from + way, range.to + way};
}

HistoryRange bounded(HistoryRange range, UtcTime now)
{
    const Micros length = std::clamp(range.length(), shortestRange, longestRange);
    if (length != range.length()) {
        const UtcTime centre = range.from + range.length() / 2;
        range = {centre - length / 2, centre - length / 2 + length};
    }
    if (range.to > now)
        range = {now - length, now};
    return range;
}

} // namespace vantage
