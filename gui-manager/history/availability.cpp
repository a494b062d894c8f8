// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/history/availability.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

Micros shareOf(Micros time, quint64 part, quint64 whole)
{
    return whole == 0 ? Micros()
                      : Micros(qint64(std::llround(double(time.count()) * double(part) / double(whole))));
}

/** What an agent makes of one bucket. */
TimeShares sharesIn(const HistoryPoint &bucket, const HistoryRange &span, const std::vector<HistoryGap> &gaps)
{
    const auto &[up, degraded, down, unknown] = bucket.counts;
    const quint64 told = up + degraded + down;
    const Micros covered = span.length() - gapTime(gaps, span);
    const Micros observed = shareOf(covered, told, bucket.count());
    TimeShares shares;
    shares.down = shares.downAtMost = shareOf(observed, down, told);
    shares.available = observed - shares.down;
    shares.degraded = shareOf(observed, degraded, told);
    shares.unobserved = span.length() - observed;
    return shares;
}

HistoryRange passed(const HistoryData &data, UtcTime now)
{
    return {data.range.from, std::max(data.range.from, std::min(data.range.to, now))};
}

HistoryRange common(const HistoryRange &one, const HistoryRange &other)
{
    const UtcTime from = std::max(one.from, other.from);
    return {from, std::max(from, std::min(one.to, other.to))};
}

/** What a bucket of one agent comes to, spread over its time. */
struct Part
{
    HistoryRange span;
    TimeShares shares;

    [[nodiscard]] TimeShares within(Micros length) const
    {
        const double factor = double(length.count()) / double(span.length().count());
        const auto scaled = [factor](Micros time) {
            return Micros(std::llround(double(time.count()) * factor));
        };
        TimeShares part;
        part.available = scaled(shares.available);
        part.degraded = scaled(shares.degraded);
        part.down = part.downAtMost = scaled(shares.down);
        return part;
    }
};

std::vector<Part> partsOf(const HistorySeries &series, const HistoryRange &range)
{
    std::vector<Part> parts;
    for (const HistoryPoint &bucket : series.buckets) {
        const HistoryRange span = common(bucket.span, range);
        if (span.length() > Micros())
            parts.push_back({span, sharesIn(bucket, span, series.gaps)});
    }
    return parts;
}

/** What several agents say of the same time. */
TimeShares together(const std::vector<TimeShares> &agents)
{
    TimeShares sum;
    Micros observed{};
    for (const TimeShares &agent : agents) {
        observed = std::max(observed, agent.observed());
        sum.down = std::max(sum.down, agent.down);
        sum.downAtMost += agent.down;
        sum.degraded = std::max(sum.degraded, agent.degraded);
    }
    sum.available = observed - sum.down;
    sum.degraded = std::min(sum.degraded, sum.available);
    sum.downAtMost = std::min(sum.downAtMost, observed);
    return sum;
}

void addTo(TimeShares &sum, const TimeShares &part)
{
    sum.available += part.available;
    sum.degraded += part.degraded;
    sum.down += part.down;
    sum.downAtMost += part.downAtMost;
}

Micros pausedTime(const std::vector<HistoryGap> &gaps)
{
    Micros paused{};
    for (const HistoryGap &gap : gaps) {
        if (gap.kind == GapKind::Paused)
            paused += gap.range.length();
    }
    return paused;
}

/** Counts every moment once: whatever no bucket spoke of is unobserved. */
void close(TimeShares &shares, const HistoryRange &range)
{
    shares.unobserved = std::max(range.length() - shares.observed(), Micros());
}

} // namespace

std::optional<double> TimeShares::observedOnly() const
{
    return observed() > Micros() ? std::optional(double(available.count()) / double(observed().count()))
                                 : std::nullopt;
}

std::optional<double> TimeShares::worstCase() const
{
    if (total() <= Micros())
        return std::nullopt;
    const Micros sure = available - (downAtMost - down);
    return double(std::max(sure, Micros()).count()) / double(total().count());
}

TimeShares sharesOf(const HistoryData &data, const HistorySeries &series, UtcTime now)
{
    const HistoryRange range = passed(data, now);
    TimeShares sum;
    for (const Part &part : partsOf(series, range))
        addTo(sum, part.shares);
    sum.paused = pausedTime(series.gaps);
    close(sum, range);
    return sum;
}

TimeShares verdictSharesOf(const HistoryData &data, const std::vector<HistorySeries> &series, UtcTime now)
{
    const HistoryRange range = passed(data, now);
    std::vector<std::vector<Part>> agents;
    std::vector<UtcTime> cuts;
    for (const HistorySeries &agent : series) {
        agents.push_back(partsOf(agent, range));
        for (const Part &part : agents.back())
            cuts.insert(cuts.end(), {part.span.from, part.span.to});
    }
    std::ranges::sort(cuts);
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());

    TimeShares sum;
    std::vector<size_t> next(agents.size());
    for (size_t i = 0; i + 1 < cuts.size(); ++i) {
        std::vector<TimeShares> said;
        for (size_t agent = 0; agent < agents.size(); ++agent) {
            const std::vector<Part> &parts = agents[agent];
            size_t &part = next[agent];
            while (part < parts.size() && parts[part].span.to <= cuts[i])
                ++part;
            if (part < parts.size() && parts[part].span.from <= cuts[i])
                said.push_back(parts[part].within(cuts[i + 1] - cuts[i]));
        }
        addTo(sum, together(said));
    }
    // A pause is the check's: each agent has it.
    for (const HistorySeries &agent : series)
        sum.paused = std::max(sum.paused, pausedTime(agent.gaps));
    close(sum, range);
    return sum;
}

QString formatShare(std::optional<double> share)
{
    if (!share)
        return u"\u2013"_s;
    int digits = 2;
    // 100 % is said of nothing else.
    while (digits < 5 && *share < 1 &&
           std::round(*share * std::pow(10, digits + 2)) >= std::pow(10, digits + 2))
        ++digits;
    const double percent = *share < 1 ? std::min(*share * 100, 100 - std::pow(10, -digits)) : 100;
    return u"%1\u00a0%"_s.arg(QLocale().toString(percent, 'f', digits));
}

} // namespace vantage
