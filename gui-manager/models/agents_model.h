// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/feed.h"
#include "gui-manager/models/keyed_table.h"

namespace vantage {

struct AgentLine
{
    AgentRow agent;

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

    void setAgents(const QList<AgentRow> &agents);
    void change(const QList<AgentRow> &changed, const QList<AgentId> &removed);
    [[nodiscard]] int onlineCount() const;
    /** For cells that name an agent by its id. */
    [[nodiscard]] QString labelOf(AgentId id) const;
};

} // namespace vantage
