// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/incident.h"

namespace vantage {

/** Something that has happened to an incident. */
struct IncidentNews
{
    enum class What {
        Opened,
        Worsened,  ///< from degraded to down
        Spread,    ///< one more agent sees it: for the record, nothing to tell anybody
        Recovered, ///< closed: the check is up
        Paused,    ///< closed: nobody looks any more
        Removed,   ///< closed: the check is gone
    };

    What what = What::Opened;
    Incident incident;
    AgentId agent; ///< that brought it about; none where an operator did
    Evidence evidence;
};

/** One sentence with the evidence in it, none of a Spread; `check` and `agent` are their names. */
[[nodiscard]] QString sentenceOf(const IncidentNews &news, const QString &check, const QString &agent);
/** The code of its event: "incident-opened", "incident-worsened" or "incident-closed". */
[[nodiscard]] QLatin1StringView codeOf(IncidentNews::What what);

} // namespace vantage
