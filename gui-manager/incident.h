// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/check/result.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace vantage {

/** What a result says of the target. */
struct Evidence
{
    Outcome outcome = Outcome::Unknown;
    Reason reason = Reason::None;
    QString description;

    bool operator==(const Evidence &) const = default;
};

/** Numbers of incidents, from 1. */
using IncidentId = StrongId<struct IncidentTag>;

/** The time a check's verdict was bad. */
struct Incident
{
    IncidentId id;
    CheckId check;
    UtcTime since{};
    std::optional<UtcTime> until = {}; ///< none while it is open
    Outcome worst = Outcome::Down;
    /** Where that was seen first, and what. */
    AgentId agent = {};
    Evidence evidence = {};
    QList<AgentId> agents =
        {}; ///< all that saw the check degraded or down meanwhile, in the order in which they did

    bool operator==(const Incident &) const = default;
};

/** The stable JSON form: {"id","check","since","until"?,"worst","agent","agents","outcome","reason","description"} */
[[nodiscard]] QJsonObject toJson(const Incident &incident);
/** Nothing where a member is missing or wrong. */
[[nodiscard]] std::optional<Incident> incidentFromJson(const QJsonObject &object);

} // namespace vantage
