// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/incident.h"

#include <QList>

#include <optional>

namespace vantage {

[[nodiscard]] Evidence evidenceOf(const CheckResult &result);

/** The state of a check at one of its agents. A run ends only after its retries, so one final result decides. */
struct StateRow
{
    AgentId agent;
    /** As it was last observed: a run that could not measure (unknown) does not change it. Unknown until the first
        that could. */
    Outcome state = Outcome::Unknown;
    std::optional<UtcTime> since;
    std::optional<Evidence> last; ///< of the newest result, whatever its outcome

    bool operator==(const StateRow &) const = default;
};

/** A check over all its agents. */
struct VerdictRow
{
    struct OpenIncident
    {
        IncidentId id;
        UtcTime since{};

        bool operator==(const OpenIncident &) const = default;
    };

    CheckId check;
    Outcome verdict = Outcome::Unknown;
    std::optional<UtcTime> since; ///< none while the verdict is unknown
    QList<StateRow> states;       ///< in the order of the agents' ids
    std::optional<OpenIncident> incident;

    bool operator==(const VerdictRow &) const = default;
};

/** 0 for unknown and up, more for degraded and down: what makes an incident. */
[[nodiscard]] int badnessOf(Outcome state);

/** Takes a result into the state of its agent. */
void observe(StateRow &state, const CheckResult &result);

/** The worst of the states that were observed; unknown where none was. */
[[nodiscard]] Outcome verdictOf(const QList<StateRow> &states);

/** The state that a verdict rests on: the first with that outcome, null for an unknown verdict. */
[[nodiscard]] const StateRow *witnessOf(const VerdictRow &row);

} // namespace vantage
