// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/store/sqlite_connection.h"

#include <unordered_map>

namespace vantage {

/** Keeps the rollups up with the results. What is appended is summed up in memory, and goes to disk together with the
    mark up to which results are in: whatever moment the process ends at, what lies behind the mark has to be read
    again, and nothing else. Belongs to the writer. */
class SqliteRollups
{
public:
    static constexpr std::chrono::seconds flushEvery{10};
    static constexpr std::chrono::seconds idleAfter{2};
    static constexpr size_t large = 8000; ///< minutes of tasks: some 200 ms to write, and 3 MB
    static constexpr int rowsOfStep = 1000;

    explicit SqliteRollups(SqliteConnection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<void> open();
    /** All results with keys up to this are summed up. */
    [[nodiscard]] qint64 reached() const { return m_reached; }
    /** ... and on disk. */
    [[nodiscard]] qint64 flushed() const { return m_flushed; }

    void add(const CheckResult &result);
    void reach(qint64 stored) { m_reached = stored; }
    /** Reads some of the results behind reached(); true while there are more. */
    [[nodiscard]] Result<bool> catchUp(qint64 lastStored);
    [[nodiscard]] bool isDue() const;
    [[nodiscard]] Result<void> flush();

private:
    struct Key
    {
        CheckId check;
        AgentId agent;
        UtcTime start;

        bool operator==(const Key &) const = default;
    };
    struct KeyHash
    {
        size_t operator()(const Key &key) const
        {
            return qHashMulti(0, key.check.value, key.agent.value, key.start.time_since_epoch().count());
        }
    };
    [[nodiscard]] Result<void> write(RollupLevel level, Rollup rollup);

    SqliteConnection &m_connection;
    std::unordered_map<Key, Rollup, KeyHash> m_minutes; ///< what is not on disk
    qint64 m_reached = 0;
    qint64 m_flushed = 0;
    SteadyTime m_firstAdded{};
    SteadyTime m_lastAdded{};
};

/** With what is not on disk yet; see Store::read(). */
[[nodiscard]] Result<void> readRollups(SqliteConnection &connection, const RollupQuery &query,
                                       const std::function<bool(const Rollup &)> &row);

/** The table of a level. */
[[nodiscard]] QLatin1StringView tableOf(RollupLevel level);

} // namespace vantage
