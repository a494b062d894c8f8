// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/verdict/verdict.h"

#include <QJsonObject>

namespace vantage {

/** The time a check's verdict was bad. */
struct Incident
{
    IncidentId id;
    CheckId check;
    UtcTime since{};
    std::optional<UtcTime> until; ///< none while it is open
    Outcome worst = Outcome::Down;
    /** Where that was seen first, and what. */
    AgentId agent;
    Evidence evidence;

    bool operator==(const Incident &) const = default;
};

/** Something that has happened to an incident. */
struct IncidentNews
{
    enum class What {
        Opened,
        Worsened,  ///< from degraded to down
        Recovered, ///< closed: the check is up
        Paused,    ///< closed: nobody looks any more
        Removed,   ///< closed: the check is gone
    };

    What what = What::Opened;
    Incident incident;
    AgentId agent; ///< that brought it about; none where an operator did
    Evidence evidence;
};

/** One sentence with the evidence in it; `check` and `agent` are their names. */
[[nodiscard]] QString sentenceOf(const IncidentNews &news, const QString &check, const QString &agent);
/** The code of its event: "incident-opened", "incident-worsened" or "incident-closed". */
[[nodiscard]] QLatin1StringView codeOf(IncidentNews::What what);

/** {"id","check","since","until"?,"worst","agent","outcome","reason","description"} */
[[nodiscard]] QJsonObject toJson(const Incident &incident);
/** Nothing where a member is missing or wrong. */
[[nodiscard]] std::optional<Incident> incidentFromJson(const QJsonObject &object);

} // namespace vantage
