// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/console/references.h"

#include <QPointer>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

QString nextRunOf(const TaskRow &task, const CheckSpec &check, UtcTime now)
{
    if (check.paused)
        return CommandRunner::tr("paused");
    return task.nextRun ? relativeTo(now, std::max(*task.nextRun, now)) : u"-"_s;
}

QString lastOutcomeOf(const TaskRow &task, UtcTime now)
{
    if (!task.lastOutcome)
        return u"-"_s;
    const QString outcome = displayName(*task.lastOutcome);
    return task.lastRun ? outcome + u", "_s + relativeTo(now, *task.lastRun) : outcome;
}

QString confirmationOf(const TaskRow &task)
{
    const QString confirmation = displayName(task.confirmation);
    return task.reason.isEmpty() ? confirmation : confirmation + u": "_s + task.reason;
}

void listClient(const Invocation &invocation, const KnownAgent &agent, const QHash<TaskKey, TaskRow> &tasks)
{
    const Output &out = invocation.out;
    const UtcTime now = utcNow();
    TextTable table({{u"#"_s, TextTable::Align::Right},
                     {CommandRunner::tr("Every"), TextTable::Align::Right},
                     {CommandRunner::tr("Next run")},
                     {CommandRunner::tr("Last outcome")},
                     {CommandRunner::tr("Check")},
                     {CommandRunner::tr("Confirmation")}});
    const std::vector<const CheckRow *> checks = invocation.core.configuration.checksOf(agent.id);
    int serviceId = 0;
    for (const CheckRow *row : checks) {
        ++serviceId;
        const TaskKey key{agent.id, row->check.id};
        TaskRow task;
        task.key = key;
        task.revision = row->revision;
        task = tasks.value(key, task);
        if (out.isJson()) {
            QJsonObject object = toJson(task, row->check);
            object.insert(u"agents"_s, toJson(*row)[u"agents"_s]);
            object.insert(u"service_id"_s, serviceId);
            out.json(object);
            continue;
        }
        table.addRow({QString::number(serviceId), formatInterval(row->check.interval) + u" s"_s,
                      nextRunOf(task, row->check, now), lastOutcomeOf(task, now), describe(row->check),
                      confirmationOf(task)});
    }
    if (out.isJson())
        return;
    const QString name = agent.name.isEmpty() ? QString() : u"  "_s + agent.name;
    out.line(CommandRunner::tr("Client %1").arg(agent.id.value) + name + u"  "_s +
             CommandRunner::tr("%n task(s)", nullptr, serviceId));
    if (serviceId > 0)
        out.table(table);
}

QHash<TaskKey, TaskRow> tasksByKey(const Feed &feed)
{
    QHash<TaskKey, TaskRow> tasks;
    for (const TaskRow &task : feed.tasks())
        tasks.insert(task.key, task);
    return tasks;
}

} // namespace

Answer commands::agents(const Invocation &invocation)
{
    const Output &out = invocation.out;
    const QList<AgentRow> rows = invocation.core.feed.agents();
    const UtcTime now = utcNow();
    TextTable table({{CommandRunner::tr("Client"), TextTable::Align::Right},
                     {CommandRunner::tr("State")},
                     {CommandRunner::tr("Address")},
                     {CommandRunner::tr("Last seen")},
                     {CommandRunner::tr("Waiting"), TextTable::Align::Right},
                     {CommandRunner::tr("Version")},
                     {CommandRunner::tr("Name")},
                     {CommandRunner::tr("Remarks")}});
    for (const AgentRow &agent : rows) {
        if (out.isJson()) {
            out.json(toJson(agent));
            continue;
        }
        table.addRow({QString::number(agent.id.value), displayName(agent.state), endpointOf(agent),
                      agent.lastSeen ? relativeTo(now, *agent.lastSeen) : u"-"_s,
                      agent.spooled ? QString::number(*agent.spooled) : u"-"_s, agent.version, agent.name,
                      agent.anomaly});
    }
    if (out.isJson())
        return {};
    if (rows.isEmpty())
        out.line(CommandRunner::tr("No agent has connected yet."));
    else
        out.table(table);
    return {};
}

Answer commands::rename(const Invocation &invocation)
{
    const Result<AgentId> client = knownClient(invocation.core.configuration, invocation.word(0));
    if (!client)
        return tl::make_unexpected(client.error());
    KnownAgent agent = *invocation.core.configuration.agent(*client);
    agent.name = invocation.word(1);
    auto pending = std::make_unique<Pending>();
    const auto tell = [invocation, agent,
                       alive = QPointer<QObject>(&pending->context)](const Result<void> &saved) {
        if (!alive)
            return;
        if (saved)
            invocation.out.say(CommandRunner::tr("Client %1 is now called %2.")
                                   .arg(QString::number(agent.id.value), agent.name),
                               {{u"id"_s, qint64(agent.id.value)}, {u"name"_s, agent.name}});
        invocation.finish(saved);
    };
    invocation.core.change(
        invocation.step, [agent](Configuration &changed) { return changed.updateAgent(agent); }, tell);
    return pending;
}

Answer commands::listQueue(const Invocation &invocation)
{
    const Configuration &configuration = invocation.core.configuration;
    const Result<AgentId> client = knownClient(configuration, invocation.word(0));
    if (!client)
        return tl::make_unexpected(client.error());
    listClient(invocation, *configuration.agent(*client), tasksByKey(invocation.core.feed));
    return {};
}

Answer commands::listAllQueues(const Invocation &invocation)
{
    const Configuration &configuration = invocation.core.configuration;
    const QHash<TaskKey, TaskRow> tasks = tasksByKey(invocation.core.feed);
    for (const KnownAgent &agent : configuration.agents())
        listClient(invocation, agent, tasks);
    if (configuration.agents().empty() && !invocation.out.isJson())
        invocation.out.line(CommandRunner::tr("There is no client yet."));
    return {};
}

Answer commands::checkNow(const Invocation &invocation)
{
    const Result<QList<CheckId>> checks = checksOf(invocation);
    if (!checks)
        return tl::make_unexpected(checks.error());
    const AgentId client = knownClient(invocation.core.configuration, invocation.word(0)).value();
    auto pending = std::make_unique<Pending>();
    struct Progress
    {
        qsizetype open = 0;
        Result<void> outcome;
    };
    const auto progress = std::make_shared<Progress>(Progress{checks->size(), {}});
    const auto ran = [invocation, progress](const Result<CheckResult> &result) {
        if (!result) {
            progress->outcome = tl::make_unexpected(result.error());
        } else if (invocation.out.isJson()) {
            invocation.out.json(toJson(*result));
        } else {
            invocation.out.line(toLine(*result, AgentNames(invocation.core.feed.agents()).of(result->agent)));
        }
        if (--progress->open == 0)
            invocation.finish(progress->outcome);
    };
    for (const CheckId check : *checks)
        invocation.core.runNow(client, check, &pending->context, ran);
    return pending;
}

} // namespace vantage
