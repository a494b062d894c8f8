// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/history/history_data.h"

namespace vantage::test {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/* Histories in a few letters. */

inline constexpr UtcTime start{std::chrono::hours(480'000)};

inline HistoryRange span(std::chrono::seconds from, std::chrono::seconds to)
{
    return {start + from, start + to};
}

inline HistoryGap gap(GapKind kind, std::chrono::seconds from, std::chrono::seconds to)
{
    return {kind, span(from, to), {}};
}

inline Gap known(GapCause cause, std::chrono::seconds from, std::optional<std::chrono::seconds> to,
                 quint64 agent = 1)
{
    return {.cause = cause,
            .agent = cause == GapCause::Paused ? AgentId() : AgentId(agent),
            .from = start + from,
            .to = to ? std::optional<UtcTime>(start + *to) : std::nullopt};
}

/** What a list of outcomes ("u", "g", "d", "?", " " for none) says, one minute each. */
inline std::vector<Rollup> minutes(quint64 agent, const QString &outcomes)
{
    std::vector<Rollup> rollups;
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        if (outcomes[i] == u' ')
            continue;
        Rollup rollup;
        rollup.check = CheckId(1);
        rollup.agent = AgentId(agent);
        rollup.start = start + std::chrono::minutes(i);
        CheckResult result;
        result.duration = 20ms;
        result.outcome = outcomes[i] == u'u'   ? Outcome::Up
                         : outcomes[i] == u'g' ? Outcome::Degraded
                         : outcomes[i] == u'd' ? Outcome::Down
                                               : Outcome::Unknown;
        rollup.add(result);
        rollups.push_back(rollup);
    }
    return rollups;
}

/** Ten minutes of a check that runs every minute, at one or two agents. */
inline HistoryData tenMinutes(const QString &first, const QString &second = {})
{
    HistoryData data;
    data.check.id = CheckId(1);
    data.check.kind = Kind::Tcp;
    data.check.target = u"example.com"_s;
    data.check.interval = 60s;
    data.check.options.insert(u"timeout"_s, u"1"_s);
    data.range = span(0s, 600s);
    data.rollups = minutes(1, first);
    for (const Rollup &rollup : minutes(2, second))
        data.rollups.push_back(rollup);
    return data;
}

inline QString textOf(const std::vector<HistoryGap> &gaps)
{
    QStringList texts;
    for (const HistoryGap &gap : gaps)
        texts += u"%1 %2-%3"_s.arg(codeOf(gap.kind))
                     .arg((gap.range.from - start) / 1s)
                     .arg((gap.range.to - start) / 1s);
    return texts.join(u", ");
}

} // namespace vantage::test
