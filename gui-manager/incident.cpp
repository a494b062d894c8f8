// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/incident.h"

#include <QJsonArray>

#include <algorithm>

namespace vantage {
using namespace Qt::StringLiterals;

QJsonObject toJson(const Incident &incident)
{
    QJsonArray agents;
    for (const AgentId agent : incident.agents)
        agents += qint64(agent.value);
    QJsonObject object{
        {u"id"_s, qint64(incident.id.value)},
        {u"check"_s, qint64(incident.check.value)},
        {u"since"_s, toIso8601(incident.since)},
        {u"worst"_s, codeOf(incident.worst).toString()},
        {u"agent"_s, qint64(incident.agent.value)},
        {u"agents"_s, agents},
        {u"outcome"_s, codeOf(incident.evidence.outcome).toString()},
        {u"reason"_s, codeOf(incident.evidence.reason).toString()},
        {u"description"_s, incident.evidence.description},
    };
    if (incident.until)
        object.insert(u"until"_s, toIso8601(*incident.until));
    return object;
}

std::optional<Incident> incidentFromJson(const QJsonObject &object)
{
    const auto number = [&object](QLatin1StringView key) {
        return quint64(std::max<qint64>(object.value(key).toInteger(), 0));
    };
    const Result<UtcTime> since = utcFromIso8601(object.value("since"_L1).toString());
    const std::optional<Outcome> worst = outcomeFromCode(object.value("worst"_L1).toString());
    const std::optional<Outcome> outcome = outcomeFromCode(object.value("outcome"_L1).toString());
    const std::optional<Reason> reason = reasonFromCode(object.value("reason"_L1).toString());
    Incident incident{.id = IncidentId(number("id"_L1)),
                      .check = CheckId(number("check"_L1)),
                      .since = since.value_or(UtcTime()),
                      .until = {},
                      .worst = worst.value_or(Outcome::Unknown),
                      .agent = AgentId(number("agent"_L1)),
                      .evidence = {},
                      .agents = {}};
    const QJsonArray agents = object.value("agents"_L1).toArray();
    for (const auto &agent : agents)
        incident.agents += AgentId(quint64(std::max<qint64>(agent.toInteger(), 1)));
    // An earlier version knew of one only.
    if (incident.agents.isEmpty() && incident.agent.isValid())
        incident.agents += incident.agent;
    if (!incident.id.isValid() || !incident.check.isValid() || !since ||
        (incident.worst != Outcome::Down && incident.worst != Outcome::Degraded) || !outcome || !reason)
        return std::nullopt;
    incident.evidence = {
        .outcome = *outcome, .reason = *reason, .description = object.value("description"_L1).toString()};
    if (object.contains("until"_L1)) {
        const Result<UtcTime> until = utcFromIso8601(object.value("until"_L1).toString());
        if (!until)
            return std::nullopt;
        incident.until = *until;
    }
    return incident;
}

} // namespace vantage
