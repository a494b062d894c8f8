// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/history/history_data.h"

namespace vantage {

/** How a range of time was spent. Results stand for the time of their minute, hour or day, each for the same share. */
struct TimeShares
{
    Micros available{}; ///< up or degraded
    Micros degraded{};  ///< of that
    Micros down{};      ///< at least; of one agent exactly
    Micros downAtMost{};
    Micros unobserved{}; ///< no results, or such as could not measure
    Micros paused{};     ///< of that

    [[nodiscard]] Micros observed() const { return available + down; }
    [[nodiscard]] Micros total() const { return observed() + unobserved; }
    /** Of what was observed; none where nothing was. */
    [[nodiscard]] std::optional<double> observedOnly() const;
    /** What was not observed, and all that may have been down, counted as down; none where there is no time. */
    [[nodiscard]] std::optional<double> worstCase() const;

    bool operator==(const TimeShares &) const = default;
};

/** Of one agent, up to now. */
[[nodiscard]] TimeShares sharesOf(const HistoryData &data, const HistorySeries &series, UtcTime now);

/** Of the verdict, which is down while any agent says so. How the agents' times lie within a bucket is not known: they
    may have been down together (down), or one after the other (downAtMost). A moment counts as observed where at least
    one agent saw it. */
[[nodiscard]] TimeShares verdictSharesOf(const HistoryData &data, const std::vector<HistorySeries> &series,
                                         UtcTime now);

/** "99.95 %"; more digits where they are needed to tell it from 100 %, a dash for none. */
[[nodiscard]] QString formatShare(std::optional<double> share);

} // namespace vantage
