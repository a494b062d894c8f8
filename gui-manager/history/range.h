// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/store/rollup.h"

namespace vantage {

/** A span of time; `to` is not in it. */
struct HistoryRange
{
    UtcTime from{};
    UtcTime to{};

    [[nodiscard]] Micros length() const { return to - from; }
    [[nodiscard]] bool contains(UtcTime time) const { return time >= from && time < to; }

    bool operator==(const HistoryRange &) const = default;
};

inline constexpr Micros shortestRange = std::chrono::minutes(1);
inline constexpr Micros longestRange = std::chrono::hours(24 * 366);

/** What a range is read from: so much that a few hundred points come for each agent, whatever its length. */
struct HistoryLevel
{
    RollupLevel rollups = RollupLevel::Minute;
    bool areResultsRead = false; ///< each of them, for their own durations

    bool operator==(const HistoryLevel &) const = default;
};

[[nodiscard]] HistoryLevel levelFor(const HistoryRange &range, Micros interval);
[[nodiscard]] Micros lengthOf(RollupLevel level);

/** Larger for a factor below 1; the moment `centre` stays where it is. */
[[nodiscard]] HistoryRange zoomed(const HistoryRange &range, UtcTime centre, double factor);
/** By a share of its length, to the later for a positive one. */
[[nodiscard]] HistoryRange moved(const HistoryRange &range, double share);
/** Not longer, shorter or later than can be shown. */
[[nodiscard]] HistoryRange bounded(HistoryRange range, UtcTime now);

} // namespace vantage
