// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/store/sqlite_connection.h"

namespace vantage {

/** Writes losses with the times of the results around them, which nobody could find later. Belongs to the writer. */
class SqliteLosses
{
public:
    explicit SqliteLosses(SqliteConnection &connection)
        : m_connection(connection)
    {
    }

    /** What of the batch lies behind `cursor`, in its transaction. */
    [[nodiscard]] Result<void> append(const StoreBatch &batch, Seq cursor, qint64 stream, UtcTime now);
    /** After a transaction that was undone. */
    void forget() { m_agents.clear(); }

private:
    struct Agent
    {
        std::optional<UtcTime> reached; ///< when its last result started
        bool hasOpen = false;           ///< a loss behind which there is no result yet
    };

    [[nodiscard]] Result<Agent *> agentOf(AgentId agent);
    [[nodiscard]] Result<void> closeOpen(AgentId agent, UtcTime next);
    [[nodiscard]] Result<void> insert(const StoreBatch::Loss &loss, qint64 stream, UtcTime now,
                                      std::optional<UtcTime> since, std::optional<UtcTime> until);

    SqliteConnection &m_connection;
    QHash<AgentId, Agent> m_agents;
};

} // namespace vantage
