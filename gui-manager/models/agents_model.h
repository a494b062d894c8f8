// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/feed.h"
#include "gui-manager/models/keyed_table.h"

#include <QSet>

namespace vantage {

struct AgentLine
{
    AgentRow agent;
    int rejected = 0; ///< tasks that it does not run

    [[nodiscard]] AgentId key() const { return agent.id; }
};

/** "2 · berlin", or the number alone. */
[[nodiscard]] QString agentLabel(AgentId id, const QString &name);
/** "10.0.0.7:56501"; empty while never seen. */
[[nodiscard]] QString agentAddress(const AgentRow &agent);

/** The agents of a feed. */
class AgentsModel : public KeyedTable<AgentLine, AgentId>
{
    Q_OBJECT

public:
    explicit AgentsModel(QObject *parent = nullptr);

    void setAgents(const QList<AgentRow> &agents, const QList<TaskRow> &tasks = {});
    void change(const QList<AgentRow> &changed, const QList<AgentId> &removed);
    void changeTasks(const QList<TaskRow> &changed, const QList<TaskKey> &removed);
    [[nodiscard]] int onlineCount() const;
    /** For cells that name an agent by its id. */
    [[nodiscard]] QString labelOf(AgentId id) const;

private:
    [[nodiscard]] std::vector<AgentLine> toLines(const QList<AgentRow> &agents) const;

    QHash<AgentId, QSet<CheckId>> m_rejected;
};

} // namespace vantage
