// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/history/gap.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array codes = {"paused"_L1, "stopped"_L1, "waiting"_L1, "lost"_L1, "not-observed"_L1};
constexpr std::array names = {QT_TRANSLATE_NOOP("Gaps", "Paused"), QT_TRANSLATE_NOOP("Gaps", "Agent off"),
                              QT_TRANSLATE_NOOP("Gaps", "Waiting for its backlog"),
                              QT_TRANSLATE_NOOP("Gaps", "Declared lost"),
                              QT_TRANSLATE_NOOP("Gaps", "Not observed")};

UtcTime endOf(const HistoryGap &gap)
{
    return gap.range.to;
}

/** Puts a gap in where no earlier one is. */
void fillIn(std::vector<HistoryGap> &joined, HistoryGap gap)
{
    std::vector<HistoryGap> added;
    auto next = std::ranges::upper_bound(joined, gap.range.from, {}, endOf);
    for (; next != joined.end() && next->range.from < gap.range.to; ++next) {
        if (gap.range.from < next->range.from)
            added.push_back({gap.kind, {gap.range.from, next->range.from}, gap.detail});
        gap.range.from = next->range.to;
    }
    if (gap.range.from < gap.range.to)
        added.push_back(std::move(gap));
    joined.insert(joined.end(), added.begin(), added.end());
    std::ranges::sort(joined, {}, endOf);
}

} // namespace

QLatin1StringView codeOf(GapKind kind)
{
    return codes.at(size_t(kind));
}

QString displayName(GapKind kind)
{
    return QCoreApplication::translate("Gaps", names.at(size_t(kind)));
}

std::vector<HistoryGap> joinedGaps(std::vector<HistoryGap> gaps, const HistoryRange &range)
{
    std::ranges::stable_sort(gaps, {}, &HistoryGap::kind);
    std::vector<HistoryGap> joined;
    for (HistoryGap &gap : gaps) {
        gap.range = {std::max(gap.range.from, range.from), std::min(gap.range.to, range.to)};
        if (gap.range.from < gap.range.to)
            fillIn(joined, std::move(gap));
    }
    // Neighbours of one cause are one gap.
    std::vector<HistoryGap> whole;
    for (HistoryGap &gap : joined) {
        if (!whole.empty() && whole.back().range.to == gap.range.from && whole.back().kind == gap.kind &&
            whole.back().detail == gap.detail)
            whole.back().range.to = gap.range.to;
        else
            whole.push_back(std::move(gap));
    }
    return whole;
}

std::vector<HistoryGap> commonGaps(const std::vector<std::vector<HistoryGap>> &agents)
{
    if (agents.empty())
        return {};
    std::vector<HistoryGap> common = agents.front();
    for (size_t i = 1; i < agents.size(); ++i) {
        std::vector<HistoryGap> both;
        for (const HistoryGap &one : common) {
            auto other = std::ranges::upper_bound(agents[i], one.range.from, {}, endOf);
            for (; other != agents[i].end() && other->range.from < one.range.to; ++other)
                both.push_back(
                    {one.kind,
                     {std::max(one.range.from, other->range.from), std::min(one.range.to, other->range.to)},
                     one.detail});
        }
        common = std::move(both);
    }
    return common;
}

Micros gapTime(const std::vector<HistoryGap> &gaps, const HistoryRange &range)
{
    Micros covered{};
    auto gap = std::ranges::upper_bound(gaps, range.from, {}, endOf);
    for (; gap != gaps.end() && gap->range.from < range.to; ++gap)
        covered += std::min(gap->range.to, range.to) - std::max(gap->range.from, range.from);
    return covered;
}

bool isAcrossGap(const std::vector<HistoryGap> &gaps, UtcTime from, UtcTime to)
{
    const auto gap = std::ranges::upper_bound(gaps, from, {}, endOf);
    return gap != gaps.end() && gap->range.from < to;
}

} // namespace vantage
