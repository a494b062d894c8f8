// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/agents_model.h"

#include <QSortFilterProxyModel>

namespace vantage {

/** The agents that are not online, or of which something is odd; revoked ones are done with. */
class RestlessAgents : public QSortFilterProxyModel
{
public:
    RestlessAgents(AgentsModel &agents, QObject *parent)
        : QSortFilterProxyModel(parent)
        , m_agents(agents)
    {
        setSortRole(SortRole);
        setSourceModel(&agents);
    }

    [[nodiscard]] AgentId agentAt(const QModelIndex &index) const
    {
        return m_agents.rowAt(mapToSource(index).row()).agent.id;
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        const AgentRow &agent = m_agents.rowAt(row).agent;
        return !agent.isRevoked && (agent.state != AgentState::Online || !agent.anomaly.isEmpty());
    }

private:
    AgentsModel &m_agents;
};

} // namespace vantage
