// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/history/history_data.h"

#include <algorithm>
#include <numeric>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

HistoryPoint pointOf(const Rollup &rollup, Micros length)
{
    return {.time = rollup.start + length / 2,
            .span = {rollup.start, rollup.start + length},
            .median = rollup.percentile(0.5),
            .low = rollup.percentile(0.1),
            .high = rollup.percentile(0.9),
            .counts = {rollup.up, rollup.degraded, rollup.down, rollup.unknown},
            .isMeasured = rollup.measured > 0};
}

HistoryPoint pointOf(const CheckResult &result)
{
    HistoryPoint point{.time = result.started,
                       .span = {result.started, result.started + result.duration},
                       .median = result.duration,
                       .low = result.duration,
                       .high = result.duration,
                       .isMeasured = result.outcome != Outcome::Unknown};
    point.counts.at(size_t(result.outcome)) = 1;
    return point;
}

std::optional<LossPoint> lossOf(const CheckResult &result)
{
    const QJsonValue loss = fieldsToJson(result.fields)["loss_percent"_L1];
    return loss.isDouble() ? std::optional(LossPoint{result.started, loss.toDouble()}) : std::nullopt;
}

/** How rollups follow each other where nothing is missing. */
struct Rhythm
{
    Micros stands; ///< for so long stands one
    Micros slack;  ///< runs do not fall at the same moment of each bucket, and they take their time

    explicit Rhythm(const HistoryData &data)
        : stands(std::max(lengthOf(data.level.rollups), data.check.interval))
        , slack(std::min(lengthOf(data.level.rollups), data.check.interval) + data.check.interval / 2 +
                timeoutOf(data.check))
    {
    }

    [[nodiscard]] bool isBroken(UtcTime seen, UtcTime next) const { return next - seen > slack; }
};

/** Spans without rollups that are longer than the rhythm explains. */
std::vector<HistoryGap> absences(const HistoryData &data, std::span<const Rollup> rollups, UtcTime now)
{
    const Rhythm rhythm(data);
    std::vector<HistoryGap> gaps;
    UtcTime seen = data.range.from;
    const auto lookUpTo = [&](UtcTime next) {
        if (rhythm.isBroken(seen, next))
            gaps.push_back({GapKind::NotObserved, {seen, next}});
    };
    for (const Rollup &rollup : rollups) {
        lookUpTo(rollup.start);
        seen = std::max(seen, rollup.start + rhythm.stands);
    }
    lookUpTo(std::min(data.range.to, now));
    return gaps;
}

std::vector<HistoryPoint> bucketsOf(const HistoryData &data, std::span<const Rollup> rollups)
{
    const Rhythm rhythm(data);
    const Micros length = lengthOf(data.level.rollups);
    std::vector<HistoryPoint> buckets;
    for (size_t i = 0; i < rollups.size(); ++i) {
        HistoryPoint bucket = pointOf(rollups[i], length);
        const UtcTime seen = rollups[i].start + rhythm.stands;
        const UtcTime next = i + 1 < rollups.size() ? rollups[i + 1].start : data.range.to;
        bucket.span.to = rhythm.isBroken(seen, next) ? seen : next;
        buckets.push_back(bucket);
    }
    return buckets;
}

/** Results that have to be there too, unless they are not kept any more, or too many. */
quint64 countWithin(const std::vector<HistoryPoint> &buckets, const HistoryRange &range)
{
    quint64 count = 0;
    for (const HistoryPoint &bucket : buckets) {
        if (bucket.span.from >= range.from && bucket.span.to <= range.to)
            count += bucket.count();
    }
    return count;
}

GapKind kindOf(GapCause cause)
{
    switch (cause) {
    case GapCause::Stopped:
        return GapKind::Stopped;
    case GapCause::Lost:
        return GapKind::Lost;
    case GapCause::CutOff:
        return GapKind::Waiting;
    case GapCause::Paused:
        break;
    }
    return GapKind::Paused;
}

/** Where a gap that nobody has told the end of is over all the same: by the first results of a later time. Not a pause:
    a check that is paused runs where somebody asks for it, or where its agent has not heard of that. */
UtcTime endOf(const Gap &gap, std::span<const Rollup> rollups, UtcTime end)
{
    if (gap.to || gap.cause == GapCause::Paused)
        return gap.to.value_or(end);
    const auto next = std::ranges::lower_bound(rollups, gap.from, {}, &Rollup::start);
    return next == rollups.end() ? end : next->start;
}

void count(std::vector<Rollup> &rollups, RollupLevel level, const CheckResult &result)
{
    Rollup rollup;
    rollup.check = result.check;
    rollup.agent = result.agent;
    rollup.start = startOf(level, result.started);
    const auto key = [](const Rollup &one) {
        return std::pair(one.agent, one.start);
    };
    auto place = std::ranges::lower_bound(rollups, key(rollup), {}, key);
    if (place == rollups.end() || key(*place) != key(rollup))
        place = rollups.insert(place, rollup);
    place->add(result);
}

/** Later than the range is what a clock says that is ahead: it is shown once its time has come. */
bool isOfRange(const HistoryData &data, const CheckResult &result)
{
    return result.check == data.check.id && result.started >= data.range.from;
}

} // namespace

bool isWithin(const Reached &reached, const CheckResult &result)
{
    const auto to = reached.find({result.agent, result.epoch});
    return to != reached.end() && result.seq <= to->second;
}

bool HistoryData::add(const CheckResult &result)
{
    if (!isOfRange(*this, result))
        return false;
    const bool isCounted = isWithin(countedTo, result);
    const bool isTaken = isWithin(takenTo, result);
    if (!isCounted)
        count(rollups, level.rollups, result);
    if (!isTaken)
        take(result);
    return !isCounted || !isTaken;
}

bool HistoryData::isInDoubt(const CheckResult &result) const
{
    return isOfRange(*this, result) && !isWithin(countedTo, result) && isWithin(doubtfulTo, result);
}

void HistoryData::trim(UtcTime from, size_t most)
{
    std::erase_if(results, [from](const CheckResult &result) { return result.started < from; });
    std::erase_if(losses, [from](const AgentLoss &one) { return one.loss.time < from; });
    // They were read in the order of time, and what came since lies behind that.
    const auto dropOldest = [this, most](auto &rows, const auto &timeOf) {
        if (rows.size() <= most)
            return;
        rows.erase(rows.begin(), rows.end() - std::ptrdiff_t(most));
        readSince = std::max(timeOf(rows.front()), readSince.value_or(timeOf(rows.front())));
    };
    dropOldest(results, [](const CheckResult &result) { return result.started; });
    dropOldest(losses, [](const AgentLoss &one) { return one.loss.time; });
}

void HistoryData::take(const CheckResult &result)
{
    // A loss is looked for once, not each time that it is drawn.
    if (check.kind == Kind::Ping) {
        if (const auto loss = lossOf(result))
            losses.push_back({result.agent, *loss});
    }
    if (level.areResultsRead || check.kind == Kind::Traceroute)
        results.push_back(result);
}

quint64 HistoryPoint::count() const
{
    return std::accumulate(counts.begin(), counts.end(), quint64(0));
}

UtcTime readFrom(const HistoryData &data)
{
    return startOf(data.level.rollups, data.range.from - data.check.interval);
}

std::span<const Rollup> rollupsOf(const HistoryData &data, AgentId agent)
{
    // They lie beside each other.
    const auto found = std::ranges::equal_range(data.rollups, agent, {}, &Rollup::agent);
    return {found.begin(), std::ranges::lower_bound(found, data.range.to, {}, &Rollup::start)};
}

std::vector<HistoryGap> gapsOf(const HistoryData &data, AgentId agent, std::span<const Rollup> rollups,
                               const Presence &presence)
{
    std::vector<HistoryGap> gaps = absences(data, rollups, presence.now);
    // What lasts until now has a cause that is known now.
    if (!gaps.empty() && gaps.back().range.to >= std::min(presence.now, data.range.to)) {
        const HistoryGap &last = gaps.back();
        const bool lastsUntilNow = data.range.to >= presence.now;
        if (lastsUntilNow && data.check.paused)
            gaps.push_back({GapKind::Paused, last.range});
        else if (lastsUntilNow && std::ranges::find(presence.away, agent) != presence.away.end())
            gaps.push_back({GapKind::Waiting, last.range});
    }
    for (const Gap &gap : data.gaps) {
        const bool isOurs = (!gap.agent.isValid() || gap.agent == agent) &&
                            (!gap.check.isValid() || gap.check == data.check.id);
        // What an agent saw while it was cut off has come since.
        const bool hasCome = gap.cause == GapCause::CutOff && gap.to;
        if (isOurs && !hasCome)
            gaps.push_back({kindOf(gap.cause), {gap.from, endOf(gap, rollups, data.range.to)}, gap.detail});
    }
    return joinedGaps(std::move(gaps), {data.range.from, std::min(data.range.to, presence.now)});
}

std::vector<HistorySeries> seriesOf(const HistoryData &data, const QList<AgentId> &agents,
                                    const Presence &presence)
{
    std::vector<HistorySeries> all;
    for (const AgentId agent : agents) {
        HistorySeries series{.agent = agent, .buckets = {}, .durations = {}, .losses = {}, .gaps = {}};
        const std::span<const Rollup> rollups = rollupsOf(data, agent);
        series.gaps = gapsOf(data, agent, rollups, presence);
        series.buckets = bucketsOf(data, rollups);
        for (const CheckResult &result : data.results) {
            if (result.agent != agent || !data.range.contains(result.started))
                continue;
            if (data.level.areResultsRead)
                series.durations.push_back(pointOf(result));
        }
        for (const AgentLoss &one : data.losses) {
            if (one.agent == agent && data.range.contains(one.loss.time))
                series.losses.push_back(one.loss);
        }
        if (series.durations.size() < countWithin(series.buckets, data.range))
            series.durations = series.buckets;
        // A backlog comes behind what is newer.
        std::ranges::sort(series.durations, {}, &HistoryPoint::time);
        std::ranges::sort(series.losses, {}, &LossPoint::time);
        all.push_back(std::move(series));
    }
    return all;
}

} // namespace vantage
