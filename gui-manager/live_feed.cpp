// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/live_feed.h"

#include "common/util/text.h"

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

template <typename Rows>
auto valuesOf(const Rows &rows)
{
    QList<typename Rows::mapped_type> values;
    values.reserve(qsizetype(rows.size()));
    for (const auto &[key, row] : rows)
        values.append(row);
    return values;
}

/** The rows of the keys that are still there. */
template <typename Rows, typename Keys>
auto changedOf(const Rows &rows, const Keys &keys)
{
    QList<typename Rows::mapped_type> changed;
    for (const auto &key : keys) {
        if (const auto found = rows.find(key); found != rows.end())
            changed.append(found->second);
    }
    return changed;
}

} // namespace

LiveFeed::LiveFeed(QObject *parent)
    : Feed(parent)
{
    m_batch.setSingleShot(true);
    m_batch.setInterval(batchEvery);
    connect(&m_batch, &QTimer::timeout, this, &LiveFeed::flush);
}

QList<AgentRow> LiveFeed::agents() const
{
    return valuesOf(m_agents);
}

QList<CheckRow> LiveFeed::checks() const
{
    return valuesOf(m_checks);
}

QList<TaskRow> LiveFeed::tasks() const
{
    return valuesOf(m_tasks);
}

QList<Event> LiveFeed::recentEvents() const
{
    return QList<Event>(m_events.begin(), m_events.end());
}

void LiveFeed::setListening(const QString &text)
{
    m_listening = text;
    Q_EMIT listeningChanged(text);
}

void LiveFeed::setUndoSteps(const UndoSteps &steps)
{
    if (steps == std::exchange(m_undoSteps, steps))
        return;
    Q_EMIT undoStepsChanged(steps);
}

void LiveFeed::remember(const std::vector<Event> &events)
{
    m_events.insert(m_events.begin(), events.begin(), events.end());
    while (m_events.size() > eventsKept)
        m_events.pop_front();
}

void LiveFeed::raise(Severity severity, QLatin1StringView code, const QString &text, AgentId agent)
{
    const Event event{.time = utcNow(),
                      .severity = severity,
                      .code = code.toString(),
                      .agent = agent,
                      .text = escapeControl(text)};
    m_events.push_back(event);
    if (m_events.size() > eventsKept)
        m_events.pop_front();
    Q_EMIT eventRaised(event);
}

void LiveFeed::apply(const ConfigurationDifference &difference)
{
    // While checks that go still have their names.
    m_verdicts.apply(difference, utcNow());
    tellIncidents();
    for (const AgentId id : difference.removedAgents) {
        m_agents.erase(id);
        m_removedAgents.insert(id);
    }
    for (const KnownAgent *known : difference.changedAgents) {
        AgentRow &row = m_agents[known->id];
        row.id = known->id;
        row.name = known->name;
        row.address = known->address;
        row.port = known->port;
        row.isRevoked = known->isRevoked;
        if (!row.lastSeen)
            row.lastSeen = known->lastSeen;
        m_changedAgents.insert(known->id);
    }
    for (const CheckId id : difference.removedChecks) {
        m_checks.erase(id);
        m_removedChecks.insert(id);
    }
    for (const CheckRow *check : difference.changedChecks) {
        m_checks[check->check.id] = *check;
        m_changedChecks.insert(check->check.id);
    }
    for (const auto &[agent, tasks] : difference.tasks.asKeyValueRange()) {
        for (const CheckId check : tasks.removed)
            removeTask({agent, check});
        for (const CheckRow *check : tasks.changed) {
            const TaskKey key{agent, check->check.id};
            changeTask(key, [check, &key](TaskRow &row) {
                row.key = key;
                row.revision = check->revision;
                row.confirmation = Confirmation::Pending;
                row.reason.clear();
            });
            m_tasks.at(key).nextRun = nextRunOf(m_tasks.at(key));
        }
    }
    touch();
}

void LiveFeed::removeTask(const TaskKey &key)
{
    m_tasks.erase(key);
    m_newest.remove(key);
    m_removedTasks.insert(key);
}

const AgentRow *LiveFeed::agent(AgentId id) const
{
    const auto found = m_agents.find(id);
    return found != m_agents.end() ? &found->second : nullptr;
}

const TaskRow *LiveFeed::task(const TaskKey &key) const
{
    const auto found = m_tasks.find(key);
    return found != m_tasks.end() ? &found->second : nullptr;
}

std::vector<TaskKey> LiveFeed::tasksOf(AgentId agent) const
{
    std::vector<TaskKey> keys;
    for (auto task = m_tasks.lower_bound({agent, CheckId(0)});
         task != m_tasks.end() && task->first.agent == agent; ++task)
        keys.push_back(task->first);
    return keys;
}

QString LiveFeed::nameOf(AgentId id) const
{
    const AgentRow *row = agent(id);
    return row && !row->name.isEmpty() ? tr("Agent %1 (%2)").arg(id.value).arg(row->name)
                                       : tr("Agent %1").arg(id.value);
}

void LiveFeed::changeAgent(AgentId id, const std::function<void(AgentRow &)> &change)
{
    const auto found = m_agents.find(id);
    if (found == m_agents.end())
        return;
    change(found->second);
    m_changedAgents.insert(id);
    touch();
}

void LiveFeed::changeTask(const TaskKey &key, const std::function<void(TaskRow &)> &change)
{
    change(m_tasks[key]);
    m_changedTasks.insert(key);
    touch();
}

void LiveFeed::restore(const std::vector<Incident> &incidents, const std::vector<CheckResult> &newest)
{
    m_verdicts.restore(incidents, newest, utcNow());
    tellIncidents();
    learn(newest);
}

void LiveFeed::tellIncidents()
{
    for (const IncidentNews &news : m_verdicts.takeNews()) {
        const bool isBad = !news.incident.until.has_value();
        const Severity severity = !isBad                                 ? Severity::Info
                                  : news.incident.worst == Outcome::Down ? Severity::Critical
                                                                         : Severity::Warning;
        const auto check = m_checks.find(news.incident.check);
        const QString name = check != m_checks.end() ? describe(check->second.check)
                                                     : tr("check %1").arg(news.incident.check.value);
        if (news.what != IncidentNews::What::Spread)
            raise(severity, codeOf(news.what), sentenceOf(news, name, nameOf(news.agent)), news.agent);
        Q_EMIT incidentChanged(news.incident);
    }
}

void LiveFeed::learn(const std::vector<CheckResult> &results)
{
    for (const CheckResult &result : results) {
        const auto found = m_tasks.find({result.agent, result.check});
        if (found == m_tasks.end())
            continue;
        TaskRow &row = found->second;
        Newest &newest = m_newest[row.key];
        if (!newest.position.advance(result))
            continue;
        row.lastOutcome = result.outcome;
        row.lastRun = result.started;
        if (!result.flags.testFlag(ResultFlag::OnDemand))
            newest.scheduled = result.scheduled;
        row.nextRun = nextRunOf(row);
        m_changedTasks.insert(row.key);
    }
    m_verdicts.learn(results);
    tellIncidents();
    touch();
}

/** The runs go on in step with the newest that is known. */
std::optional<UtcTime> LiveFeed::nextRunOf(const TaskRow &row) const
{
    const AgentRow *owner = agent(row.key.agent);
    const auto check = m_checks.find(row.key.check);
    const std::optional<UtcTime> scheduled = m_newest.value(row.key).scheduled;
    if (!owner || owner->state != AgentState::Online || check == m_checks.end() ||
        check->second.check.paused || !scheduled)
        return std::nullopt;
    const Micros interval = check->second.check.interval;
    const UtcTime last = *scheduled - owner->clockOffset.value_or(Micros(0));
    const Micros passed = utcNow() - last;
    if (passed < -interval)
        return std::nullopt; // by a clock that is wrong, and it is not known yet by how much
    return last + (std::max(passed, Micros(0)) / interval + 1) * interval;
}

void LiveFeed::forecast(AgentId agent)
{
    for (const TaskKey &key : tasksOf(agent))
        changeTask(key, [this](TaskRow &row) { row.nextRun = nextRunOf(row); });
}

void LiveFeed::showStored(const ResultBatch &batch)
{
    learn(*batch);
    if (!batch->empty())
        Q_EMIT resultsStored(batch);
}

void LiveFeed::showPreviewed(const ResultBatch &batch)
{
    learn(*batch);
    Q_EMIT resultsPreviewed(batch);
}

void LiveFeed::touch()
{
    if (!m_batch.isActive())
        m_batch.start();
}

void LiveFeed::flush()
{
    // What went and came back within the batch has only changed.
    m_removedAgents.removeIf([this](AgentId id) { return m_agents.contains(id); });
    m_removedChecks.removeIf([this](CheckId id) { return m_checks.contains(id); });
    m_removedTasks.removeIf([this](const TaskKey &key) { return m_tasks.contains(key); });
    const auto agents = changedOf(m_agents, std::exchange(m_changedAgents, {}));
    const auto checks = changedOf(m_checks, std::exchange(m_changedChecks, {}));
    const auto tasks = changedOf(m_tasks, std::exchange(m_changedTasks, {}));
    const QList<AgentId> removedAgents = std::exchange(m_removedAgents, {}).values();
    const QList<CheckId> removedChecks = std::exchange(m_removedChecks, {}).values();
    const QList<TaskKey> removedTasks = std::exchange(m_removedTasks, {}).values();
    if (!agents.isEmpty() || !removedAgents.isEmpty())
        Q_EMIT agentsChanged(agents, removedAgents);
    if (!checks.isEmpty() || !removedChecks.isEmpty())
        Q_EMIT checksChanged(checks, removedChecks);
    if (!tasks.isEmpty() || !removedTasks.isEmpty())
        Q_EMIT tasksChanged(tasks, removedTasks);
    const Verdicts::Changes verdicts = m_verdicts.takeChanges();
    if (!verdicts.changed.isEmpty() || !verdicts.removed.isEmpty())
        Q_EMIT verdictsChanged(verdicts.changed, verdicts.removed);
}

} // namespace vantage
