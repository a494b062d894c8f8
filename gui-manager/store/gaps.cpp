// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/store/gaps.h"

#include <algorithm>
#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array causes = {"stopped"_L1, "lost"_L1, "cut-off"_L1, "paused"_L1};

using Span = std::pair<UtcTime, UtcTime>;

/** In ascending order, without overlaps. */
std::vector<Span> joined(std::vector<Span> spans)
{
    std::ranges::sort(spans);
    std::vector<Span> whole;
    for (const Span &span : spans) {
        if (!whole.empty() && span.first <= whole.back().second)
            whole.back().second = std::max(whole.back().second, span.second);
        else
            whole.push_back(span);
    }
    return whole;
}

/** What lies in both; each is joined(). */
std::vector<Span> common(const std::vector<Span> &one, const std::vector<Span> &other)
{
    std::vector<Span> both;
    auto left = one.begin();
    auto right = other.begin();
    while (left != one.end() && right != other.end()) {
        const Span span(std::max(left->first, right->first), std::min(left->second, right->second));
        if (span.first < span.second)
            both.push_back(span);
        if (left->second < right->second)
            ++left;
        else
            ++right;
    }
    return both;
}

std::vector<Span> unobservedSpans(const std::vector<Gap> &gaps, AgentId agent, UtcTime from, UtcTime to)
{
    std::vector<Span> spans;
    for (const Gap &gap : gaps) {
        const bool isWaitedFor = gap.cause == GapCause::CutOff && gap.to;
        if (isWaitedFor || (gap.agent.isValid() && gap.agent != agent))
            continue;
        const Span span(std::max(gap.from, from), std::min(gap.to.value_or(to), to));
        if (span.first < span.second)
            spans.push_back(span);
    }
    return joined(std::move(spans));
}

Micros lengthOf(const std::vector<Span> &spans)
{
    Micros length{};
    for (const auto &[from, to] : spans)
        length += to - from;
    return length;
}

} // namespace

Micros unobservedTime(const std::vector<Gap> &gaps, AgentId agent, UtcTime from, UtcTime to)
{
    return lengthOf(unobservedSpans(gaps, agent, from, to));
}

Micros unobservedTime(const std::vector<Gap> &gaps, const std::vector<AgentId> &agents, UtcTime from,
                      UtcTime to)
{
    std::vector<Span> dark;
    if (from < to)
        dark.emplace_back(from, to);
    for (const AgentId agent : agents)
        dark = common(dark, unobservedSpans(gaps, agent, from, to));
    return lengthOf(dark);
}

std::map<AgentId, Availability> availabilityOf(const std::vector<Rollup> &rollups,
                                               const std::vector<Gap> &gaps,
                                               const std::vector<AgentId> &agents, UtcTime from, UtcTime to)
{
    std::map<AgentId, Availability> found;
    for (const AgentId agent : agents)
        found.try_emplace(agent);
    for (const Rollup &rollup : rollups) {
        Availability &sum = found[rollup.agent];
        sum.up += rollup.up;
        sum.degraded += rollup.degraded;
        sum.down += rollup.down;
        sum.unknown += rollup.unknown;
    }
    for (auto &[agent, sum] : found)
        sum.unobserved = unobservedTime(gaps, agent, from, to);
    return found;
}

QLatin1StringView codeOf(GapCause cause)
{
    return causes.at(size_t(cause));
}

std::optional<GapCause> gapCauseFromCode(QStringView code)
{
    const auto found =
        std::ranges::find_if(causes, [code](QLatin1StringView known) { return known == code; });
    return found == causes.end() ? std::nullopt : std::optional(GapCause(found - causes.begin()));
}

} // namespace vantage
