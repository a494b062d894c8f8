// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/store/rollup.h"

#include <map>
#include <optional>
#include <vector>

namespace vantage {

enum class GapCause : quint8 {
    Stopped, ///< the agent was not running
    Lost,    ///< there were results, and they are lost
    CutOff,  ///< the agent had no link: what it saw comes later, as backlog
    Paused,  ///< the check was paused
};

/** A time in which nothing was observed, or (cut off) nothing was heard. Times are those of results where there are
    any: a loss lasts from the result before it to the one behind it. */
struct Gap
{
    GapCause cause = GapCause::Stopped;
    AgentId agent = {}; ///< none: all agents of the check
    CheckId check = {}; ///< none: all checks of the agent
    UtcTime from{};
    std::optional<UtcTime> to = {}; ///< none while it lasts
    QString detail = {};            ///< of a loss: its cause, as the ledger has it

    bool operator==(const Gap &) const = default;
};

/** What an availability is made of. */
struct Availability
{
    // Results.
    quint64 up = 0;
    quint64 degraded = 0;
    quint64 down = 0;
    quint64 unknown = 0;
    /** Time without results by one of the causes above, each moment once. Of a check: only where none of its agents
        saw it. */
    Micros unobserved{};

    bool operator==(const Availability &) const = default;
};

/** The part of [from, to) that was not observed by that agent, each moment once. A gap that lasts lasts until `to`. That
    an agent is cut off counts while it lasts: what it saw may still come. */
[[nodiscard]] Micros unobservedTime(const std::vector<Gap> &gaps, AgentId agent, UtcTime from, UtcTime to);
/** The same of all these agents together: what none of them observed. */
[[nodiscard]] Micros unobservedTime(const std::vector<Gap> &gaps, const std::vector<AgentId> &agents,
                                    UtcTime from, UtcTime to);

/** For each agent in `rollups` or in `agents`, of rollups and gaps of one check in [from, to). */
[[nodiscard]] std::map<AgentId, Availability> availabilityOf(const std::vector<Rollup> &rollups,
                                                             const std::vector<Gap> &gaps,
                                                             const std::vector<AgentId> &agents, UtcTime from,
                                                             UtcTime to);

[[nodiscard]] QLatin1StringView codeOf(GapCause cause); ///< "stopped", "lost", "cut-off", "paused"
[[nodiscard]] std::optional<GapCause> gapCauseFromCode(QStringView code);

} // namespace vantage
