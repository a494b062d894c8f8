// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/feed.h"
#include "gui-manager/history/gap.h"
#include "gui-manager/store/store.h"

#include <map>
#include <optional>

namespace vantage {

struct LossPoint
{
    UtcTime time{};
    double percent = 0;
};

/** A loss and whose it is. */
struct AgentLoss
{
    AgentId agent;
    LossPoint loss;
};

/** How far the results of agents go, by their epochs. */
using Reached = std::map<std::pair<AgentId, Epoch>, Seq>;

[[nodiscard]] bool isWithin(const Reached &reached, const CheckResult &result);

/** What one check's history was read to: rows as they are stored. */
struct HistoryData
{
    CheckSpec check;
    HistoryRange range;
    HistoryLevel level;
    std::vector<Rollup> rollups;      ///< by agent and start
    std::vector<CheckResult> results; ///< as level says, or for their paths; the newest ones
    std::vector<AgentLoss> losses;    ///< of pings, from the newest results
    std::optional<UtcTime> readSince; ///< results from before that are left out
    std::vector<Gap> gaps;            ///< as they are noted
    Reached countedTo;                ///< what the rollups hold
    Reached doubtfulTo;               ///< up to this they may hold more: it was stored while they were read
    Reached takenTo;                  ///< which results were taken

    /** Takes what is shown of a result that was read. */
    void take(const CheckResult &result);
    /** Takes in a result that was stored since; false where it does not belong here, or is here already. */
    bool add(const CheckResult &result);
    /** Nobody knows whether the rollups hold it. */
    [[nodiscard]] bool isInDoubt(const CheckResult &result) const;
    /** Forgets single results from before `from`, and the oldest beyond as many. */
    void trim(UtcTime from, size_t most);
};

/** A point of the chart: one result, or what a minute, an hour or a day come to. */
struct HistoryPoint
{
    UtcTime time{};      ///< where it is drawn
    HistoryRange span{}; ///< for which it stands: up to the next one, unless there is a gap
    Micros median{};
    Micros low{};  ///< 10 % are shorter
    Micros high{}; ///< 10 % are longer
    std::array<quint64, outcomeCount> counts{};
    bool isMeasured = false; ///< else the durations say nothing

    [[nodiscard]] quint64 count() const;
};

/** One agent's part of a check's history. */
struct HistorySeries
{
    AgentId agent;
    std::vector<HistoryPoint> buckets;   ///< of the rollups
    std::vector<HistoryPoint> durations; ///< of the results where all of them are there, else the buckets
    std::vector<LossPoint> losses;       ///< of pings
    std::vector<HistoryGap> gaps;        ///< joined
};

/** What is known beside the rows: why an agent may be silent now. */
struct Presence
{
    UtcTime now{};             ///< where a range ends that lasts until now
    std::vector<AgentId> away; ///< have no link
};

/** One for each of the agents, in their order. */
[[nodiscard]] std::vector<HistorySeries> seriesOf(const HistoryData &data, const QList<AgentId> &agents,
                                                  const Presence &presence);

/** The gaps of one agent of which these are the rollups. */
[[nodiscard]] std::vector<HistoryGap> gapsOf(const HistoryData &data, AgentId agent,
                                             std::span<const Rollup> rollups, const Presence &presence);

/** From when on to read rollups: those that reach into the range are needed too. */
[[nodiscard]] UtcTime readFrom(const HistoryData &data);
/** The rollups of one agent that begin before the range ends. */
[[nodiscard]] std::span<const Rollup> rollupsOf(const HistoryData &data, AgentId agent);

} // namespace vantage
