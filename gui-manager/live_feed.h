// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/config/difference.h"
#include "gui-manager/feed.h"
#include "gui-manager/verdict/verdicts.h"

#include <QSet>
#include <QTimer>

#include <deque>
#include <map>

namespace vantage {

/** The manager's Feed: keeps the rows, and tells of changes in batches. Knows nothing of sockets and files; the other
    parts of the manager write into it. */
class LiveFeed : public Feed
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds batchEvery{50};
    static constexpr size_t eventsKept = 1000;

    explicit LiveFeed(QObject *parent = nullptr);

    [[nodiscard]] QList<AgentRow> agents() const override;
    [[nodiscard]] QList<CheckRow> checks() const override;
    [[nodiscard]] QList<TaskRow> tasks() const override;
    [[nodiscard]] QList<VerdictRow> verdicts() const override { return m_verdicts.rows(); }
    [[nodiscard]] QList<Event> recentEvents() const override;
    [[nodiscard]] QString listening() const override { return m_listening; }
    [[nodiscard]] UndoSteps undoSteps() const override { return m_undoSteps; }

    [[nodiscard]] std::vector<Incident> openIncidents() const { return m_verdicts.openIncidents(); }
    void setListening(const QString &text);
    void setUndoSteps(const UndoSteps &steps);
    /** What happened before this run, oldest first. Nothing is emitted. */
    void remember(const std::vector<Event> &events);
    void raise(Severity severity, QLatin1StringView code, const QString &text, AgentId agent = {});

    /** Brings agents, checks and tasks up to a configuration; tasks that changed are pending again. */
    void apply(const ConfigurationDifference &difference);

    [[nodiscard]] const AgentRow *agent(AgentId id) const;
    [[nodiscard]] const TaskRow *task(const TaskKey &key) const;
    [[nodiscard]] std::vector<TaskKey> tasksOf(AgentId agent) const;
    /** "agent 2", with its name where it has one. */
    [[nodiscard]] QString nameOf(AgentId id) const;
    void changeAgent(AgentId id, const std::function<void(AgentRow &)> &change);
    void changeTask(const TaskKey &key, const std::function<void(TaskRow &)> &change);

    /** At the start, once the checks are known: what was kept of the time before. */
    void restore(const std::vector<Incident> &incidents, const std::vector<CheckResult> &newest);
    /** Rows learn what results say; nothing is emitted of the results themselves. */
    void learn(const std::vector<CheckResult> &results);
    void showStored(const ResultBatch &batch);
    void showPreviewed(const ResultBatch &batch);
    /** When the agent's tasks run next is known, or no longer. */
    void forecast(AgentId agent);

Q_SIGNALS:
    /** It has begun, grown worse or ended: to be kept. */
    void incidentChanged(const vantage::Incident &incident);

private:
    struct Order
    {
        bool operator()(const TaskKey &left, const TaskKey &right) const
        {
            return std::pair(left.agent, left.check) < std::pair(right.agent, right.check);
        }
    };

    void touch();
    void flush();
    void tellIncidents();
    [[nodiscard]] std::optional<UtcTime> nextRunOf(const TaskRow &row) const;
    void removeTask(const TaskKey &key);

    std::map<AgentId, AgentRow> m_agents;
    std::map<CheckId, CheckRow> m_checks;
    std::map<TaskKey, TaskRow, Order> m_tasks;
    struct Newest
    {
        ResultPosition position;
        std::optional<UtcTime> scheduled; ///< by the agent's clock: where the task's runs are counted from
    };
    QHash<TaskKey, Newest> m_newest;
    Verdicts m_verdicts;
    std::deque<Event> m_events;
    QString m_listening;
    UndoSteps m_undoSteps;

    QTimer m_batch;
    QSet<AgentId> m_changedAgents;
    QSet<AgentId> m_removedAgents;
    QSet<CheckId> m_changedChecks;
    QSet<CheckId> m_removedChecks;
    QSet<TaskKey> m_changedTasks;
    QSet<TaskKey> m_removedTasks;
};

} // namespace vantage
