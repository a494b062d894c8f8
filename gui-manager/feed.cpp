// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/feed.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** A code and its name for people, in the order of the enumeration. */
struct Term
{
    QLatin1StringView code;
    const char *label = "";
};

constexpr std::array agentStates = {
    Term{"never-seen"_L1, QT_TRANSLATE_NOOP("Feed", "Never seen")},
    Term{"online"_L1, QT_TRANSLATE_NOOP("Feed", "Online")},
    Term{"reconnecting"_L1, QT_TRANSLATE_NOOP("Feed", "Reconnecting")},
    Term{"offline"_L1, QT_TRANSLATE_NOOP("Feed", "Offline")},
};

constexpr std::array confirmations = {
    Term{"pending"_L1, QT_TRANSLATE_NOOP("Feed", "Pending")},
    Term{"confirmed"_L1, QT_TRANSLATE_NOOP("Feed", "Confirmed")},
    Term{"rejected"_L1, QT_TRANSLATE_NOOP("Feed", "Rejected")},
};

QString translated(const char *label)
{
    return QCoreApplication::translate("Feed", label);
}

QJsonValue timeToJson(const std::optional<UtcTime> &time)
{
    return time ? QJsonValue(toIso8601(*time)) : QJsonValue(QJsonValue::Null);
}

} // namespace

QLatin1StringView codeOf(AgentState state)
{
    return agentStates.at(size_t(state)).code;
}

std::optional<AgentState> agentStateFromCode(QStringView code)
{
    const auto term = std::ranges::find_if(agentStates, [code](const Term &t) { return t.code == code; });
    if (term == agentStates.end())
        return std::nullopt;
    return AgentState(term - agentStates.begin());
}

QLatin1StringView codeOf(Confirmation confirmation)
{
    return confirmations.at(size_t(confirmation)).code;
}

QString displayName(AgentState state)
{
    return translated(agentStates.at(size_t(state)).label);
}

QString displayName(Confirmation confirmation)
{
    return translated(confirmations.at(size_t(confirmation)).label);
}

QJsonObject toJson(const AgentRow &agent)
{
    return {
        {u"id"_s, qint64(agent.id.value)},
        {u"name"_s, agent.name},
        {u"address"_s, agent.address},
        {u"port"_s, agent.port},
        {u"state"_s, codeOf(agent.state).toString()},
        {u"version"_s, agent.version},
        {u"last_seen"_s, timeToJson(agent.lastSeen)},
        {u"clock_offset_us"_s,
         agent.clockOffset ? QJsonValue(qint64(agent.clockOffset->count())) : QJsonValue()},
        {u"spooled"_s, agent.spooled ? QJsonValue(qint64(*agent.spooled)) : QJsonValue()},
        {u"anomaly"_s, agent.anomaly},
    };
}

QJsonObject toJson(const CheckRow &check, Secrets secrets)
{
    QJsonObject object = toJson(check.check, secrets);
    QJsonArray agents;
    for (const AgentId agent : check.agents)
        agents.append(qint64(agent.value));
    object.insert(u"agents"_s, agents);
    return object;
}

QJsonObject toJson(const TaskRow &task, const CheckSpec &check)
{
    QJsonObject object = toJson(check);
    object.insert(u"agent"_s, qint64(task.key.agent.value));
    object.insert(u"revision"_s, qint64(task.revision.value));
    object.insert(u"confirmation"_s, codeOf(task.confirmation).toString());
    object.insert(u"reason"_s, task.reason);
    object.insert(u"next_run"_s, timeToJson(task.nextRun));
    object.insert(u"last_outcome"_s, task.lastOutcome ? QJsonValue(codeOf(*task.lastOutcome).toString())
                                                      : QJsonValue(QJsonValue::Null));
    return object;
}

QJsonObject toJson(const VerdictRow &verdict, const CheckSpec &check)
{
    QJsonArray agents;
    for (const StateRow &row : verdict.states) {
        QJsonObject agent{{u"agent"_s, qint64(row.agent.value)}, {u"state"_s, codeOf(row.state).toString()},
                          {u"since"_s, timeToJson(row.since)},   {u"outcome"_s, QJsonValue::Null},
                          {u"reason"_s, QJsonValue::Null},       {u"description"_s, QString()}};
        if (row.last) {
            agent[u"outcome"_s] = codeOf(row.last->outcome).toString();
            agent[u"reason"_s] = codeOf(row.last->reason).toString();
            agent[u"description"_s] = row.last->description;
        }
        agents.append(agent);
    }
    QJsonObject object{{u"check"_s, qint64(check.id.value)},
                       {u"name"_s, check.name},
                       {u"kind"_s, infoOf(check.kind).word.toString()},
                       {u"target"_s, displayTarget(check)},
                       {u"verdict"_s, codeOf(verdict.verdict).toString()},
                       {u"since"_s, timeToJson(verdict.since)},
                       {u"paused"_s, check.paused},
                       {u"agents"_s, agents}};
    if (verdict.incident)
        object.insert(u"incident"_s, QJsonObject{{u"id"_s, qint64(verdict.incident->id.value)},
                                                 {u"since"_s, toIso8601(verdict.incident->since)}});
    return object;
}

} // namespace vantage
