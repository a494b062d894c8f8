// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/verdict/incident_news.h"

#include <QCoreApplication>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

struct IncidentNewsText
{
    Q_DECLARE_TR_FUNCTIONS(Incidents)
};

QString said(const IncidentNews &news, const QString &agent)
{
    return IncidentNewsText::tr("%1 (%2)").arg(news.evidence.description, agent);
}

} // namespace

QString sentenceOf(const IncidentNews &news, const QString &check, const QString &agent)
{
    const Incident &incident = news.incident;
    const QString id = QString::number(incident.id.value);
    const QString length = formatSpan(incident.until.value_or(incident.since) - incident.since);
    switch (news.what) {
    case IncidentNews::What::Opened:
        return (incident.worst == Outcome::Down ? IncidentNewsText::tr("Incident %1: %2 is down: %3")
                                                : IncidentNewsText::tr("Incident %1: %2 is degraded: %3"))
            .arg(id, check, said(news, agent));
    case IncidentNews::What::Worsened:
        return IncidentNewsText::tr("Incident %1: %2 is now down: %3").arg(id, check, said(news, agent));
    case IncidentNews::What::Recovered:
        return IncidentNewsText::tr("Incident %1 is over: %2 is up again after %3: %4")
            .arg(id, check, length, said(news, agent));
    case IncidentNews::What::Paused:
        return IncidentNewsText::tr("Incident %1 is closed after %2: %3 is paused").arg(id, length, check);
    case IncidentNews::What::Spread:
        return {};
    case IncidentNews::What::Removed:
        break;
    }
    return IncidentNewsText::tr("Incident %1 is closed after %2: %3 was deleted").arg(id, length, check);
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
    case IncidentNews::What::Spread: // has no event
        break;
    }
    return "incident-closed"_L1;
}

} // namespace vantage
