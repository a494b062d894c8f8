// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/verdict/verdict.h"

#include <algorithm>

namespace vantage {

namespace {

/** A description may be as long as a result; every task keeps one here. */
constexpr qsizetype longestDescription = 500;

} // namespace

Evidence evidenceOf(const CheckResult &result)
{
    return {.outcome = result.outcome,
            .reason = result.reason,
            .description = result.description.left(longestDescription)};
}

int badnessOf(Outcome state)
{
    switch (state) {
    case Outcome::Down:
        return 2;
    case Outcome::Degraded:
        return 1;
    case Outcome::Up:
    case Outcome::Unknown:
        break;
    }
    return 0;
}

void observe(StateRow &state, const CheckResult &result)
{
    state.last = evidenceOf(result);
    if (result.outcome == Outcome::Unknown || result.outcome == state.state)
        return;
    state.state = result.outcome;
    state.since = result.started;
}

Outcome verdictOf(const QList<StateRow> &states)
{
    Outcome verdict = Outcome::Unknown;
    for (const StateRow &row : states) {
        if (row.state != Outcome::Unknown &&
            (verdict == Outcome::Unknown || badnessOf(row.state) > badnessOf(verdict)))
            verdict = row.state;
    }
    return verdict;
}

const StateRow *witnessOf(const VerdictRow &row)
{
    if (row.verdict == Outcome::Unknown)
        return nullptr;
    const auto witness = std::ranges::find(row.states, row.verdict, &StateRow::state);
    return witness != row.states.end() ? &*witness : nullptr;
}

} // namespace vantage
