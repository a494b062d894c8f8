// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/store/sqlite_losses.h"

#include <algorithm>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** What of `losses` lies behind `cursor`; neighbours of the same cause are one. */
std::vector<StoreBatch::Loss> lossesBehind(Seq cursor, const std::vector<StoreBatch::Loss> &losses)
{
    std::vector<StoreBatch::Loss> behind;
    for (StoreBatch::Loss loss : losses) {
        if (loss.to <= cursor)
            continue;
        loss.from = std::max(loss.from, Seq(cursor.value + 1));
        if (!behind.empty() && behind.back().cause == loss.cause &&
            behind.back().to.value + 1 == loss.from.value)
            behind.back().to = loss.to;
        else
            behind.push_back(std::move(loss));
    }
    return behind;
}

QVariant toColumn(std::optional<UtcTime> time)
{
    return time ? QVariant(vantage::toColumn(*time)) : QVariant();
}

} // namespace

Result<void> SqliteLosses::append(const StoreBatch &batch, Seq cursor, qint64 stream, UtcTime now)
{
    const Result<Agent *> known = agentOf(batch.agent);
    if (!known)
        return tl::unexpected(known.error());
    Agent &agent = **known;
    const auto fresh = std::ranges::upper_bound(batch.results, cursor, {}, &CheckResult::seq);
    if (fresh != batch.results.end() && std::exchange(agent.hasOpen, false)) {
        if (const Result<void> closed = closeOpen(batch.agent, fresh->started); !closed)
            return closed;
    }
    quint64 lost = 0;
    auto next = fresh;
    for (const StoreBatch::Loss &loss : lossesBehind(cursor, batch.losses)) {
        lost += loss.to.value - loss.from.value + 1;
        for (; next != batch.results.end() && next->seq < loss.from; ++next)
            agent.reached = next->started;
        const bool isLast = next == batch.results.end();
        agent.hasOpen |= isLast;
        const Result<void> done =
            insert(loss, stream, now, agent.reached, isLast ? std::nullopt : std::optional(next->started));
        if (!done)
            return done;
    }
    if (fresh != batch.results.end()) {
        agent.reached = batch.results.back().started;
        if (const Result<void> done = m_connection.run("UPDATE stream SET reached = ? WHERE id = ?"_L1,
                                                       {toColumn(agent.reached), stream});
            !done)
            return done;
    }
    return lost == 0 ? Result<void>()
                     : m_connection.run("UPDATE stream SET lost = lost + ? WHERE id = ?"_L1,
                                        {vantage::toColumn(lost), stream});
}

Result<SqliteLosses::Agent *> SqliteLosses::agentOf(AgentId id)
{
    if (const auto known = m_agents.find(id); known != m_agents.end())
        return &*known;
    constexpr auto sql =
        "SELECT max(reached), EXISTS (SELECT 1 FROM loss WHERE until IS NULL AND since IS NOT NULL"
        " AND stream IN (SELECT id FROM stream WHERE agent = ?)) FROM stream WHERE agent = ?"_L1;
    const qint64 column = vantage::toColumn(id.value);
    if (const Result<void> done = m_connection.run(sql, {column, column}); !done)
        return tl::unexpected(done.error());
    QSqlQuery &query = m_connection.statement(sql);
    Agent agent;
    if (query.next()) {
        if (!query.isNull(0))
            agent.reached = timeFromColumn(query.value(0));
        agent.hasOpen = query.value(1).toBool();
    }
    query.finish();
    return &*m_agents.insert(id, agent);
}

Result<void> SqliteLosses::closeOpen(AgentId agent, UtcTime next)
{
    return m_connection.run("UPDATE loss SET until = max(since, ?) WHERE until IS NULL AND since IS NOT NULL"
                            " AND stream IN (SELECT id FROM stream WHERE agent = ?)"_L1,
                            {vantage::toColumn(next), vantage::toColumn(agent.value)});
}

Result<void> SqliteLosses::insert(const StoreBatch::Loss &loss, qint64 stream, UtcTime now,
                                  std::optional<UtcTime> since, std::optional<UtcTime> until)
{
    // Of an agent that has lost its very first results only the end is known.
    if (!since)
        since = std::min(now, until.value_or(now));
    // Clocks may be set back.
    if (until)
        until = std::max(*since, *until);
    return m_connection.run(
        "INSERT INTO loss (stream, first, last, noted, cause, since, until) VALUES (?, ?, ?, ?, ?, ?, ?)"_L1,
        {stream, vantage::toColumn(loss.from.value), vantage::toColumn(loss.to.value), vantage::toColumn(now),
         loss.cause, toColumn(since), toColumn(until)});
}

} // namespace vantage
