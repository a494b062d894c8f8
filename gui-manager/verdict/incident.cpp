// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/verdict/incident.h"

#include <QCoreApplication>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Incidents)
};

QString said(const IncidentNews &news, const QString &agent)
{
    return Text::tr("%1 (%2)").arg(news.evidence.description, agent);
}

} // namespace

QString sentenceOf(const IncidentNews &news, const QString &check, const QString &agent)
{
    const Incident &incident = news.incident;
    const QString id = QString::number(incident.id.value);
    const QString length = formatSpan(incident.until.value_or(incident.since) - incident.since);
    switch (news.what) {
    case IncidentNews::What::Opened:
        return (incident.worst == Outcome::Down ? Text::tr("Incident %1: %2 is down: %3")
                                                : Text::tr("Incident %1: %2 is degraded: %3"))
            .arg(id, check, said(news, agent));
    case IncidentNews::What::Worsened:
        return Text::tr("Incident %1: %2 is now down: %3").arg(id, check, said(news, agent));
    case IncidentNews::What::Recovered:
        return Text::tr("Incident %1 is over: %2 is up again after %3: %4")
            .arg(id, check, length, said(news, agent));
    case IncidentNews::What::Paused:
        return Text::tr("Incident %1 is closed after %2: %3 is paused").arg(id, length, check);
    case IncidentNews::What::Removed:
        break;
    }
    return Text::tr("Incident %1 is closed after %2: %3 was deleted").arg(id, length, check);
}

QLatin1StringView codeOf(IncidentNews::What what)
{
    switch (what) {
    case IncidentNews::What::Opened:
        return "incident-opened"_L1;
    case IncidentNews::What::Worsened:
        return "incident-worsened"_L1;
    case IncidentNews::What::Recovered:
    case IncidentNews::What::Paused:
    case IncidentNews::What::Removed:
        break;
    }
    return "incident-closed"_L1;
}

QJsonObject toJson(const Incident &incident)
{
    QJsonObject object{
        {u"id"_s, qint64(incident.id.value)},
        {u"check"_s, qint64(incident.check.value)},
        {u"since"_s, toIso8601(incident.since)},
        {u"worst"_s, codeOf(incident.worst).toString()},
        {u"agent"_s, qint64(incident.agent.value)},
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
                      .evidence = {}};
    if (!incident.id.isValid() || !incident.check.isValid() || !since || badnessOf(incident.worst) == 0 ||
        !outcome || !reason)
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
