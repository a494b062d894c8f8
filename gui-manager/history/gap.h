// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/history/range.h"

#include <QString>

#include <vector>

namespace vantage {

/** Why there is nothing to see; the first that holds is told. */
enum class GapKind : quint8 {
    Paused,      ///< the check was paused
    Stopped,     ///< the agent was not running
    Waiting,     ///< the agent has no link: what it saw comes later, as backlog
    Lost,        ///< there were results, and they are declared lost
    NotObserved, ///< nothing tells why
};

/** A time of which there are no results of one agent. */
struct HistoryGap
{
    GapKind kind = GapKind::NotObserved;
    HistoryRange range = {};
    QString detail = {}; ///< of a loss: its cause, as the ledger has it

    bool operator==(const HistoryGap &) const = default;
};

[[nodiscard]] QLatin1StringView
codeOf(GapKind kind); ///< "paused", "stopped", "waiting", "lost", "not-observed"
[[nodiscard]] QString displayName(GapKind kind);

/** The gaps of one agent, in ascending order and without overlaps, from what is known and from spans without data. */
[[nodiscard]] std::vector<HistoryGap> joinedGaps(std::vector<HistoryGap> gaps, const HistoryRange &range);
/** Where all of them have a gap, with the first one's cause. */
[[nodiscard]] std::vector<HistoryGap> commonGaps(const std::vector<std::vector<HistoryGap>> &agents);
/** How much of the range they cover; the gaps are joined. */
[[nodiscard]] Micros gapTime(const std::vector<HistoryGap> &gaps, const HistoryRange &range);
/** Whether a line from one moment to the other would cross one. */
[[nodiscard]] bool isAcrossGap(const std::vector<HistoryGap> &gaps, UtcTime from, UtcTime to);

} // namespace vantage
