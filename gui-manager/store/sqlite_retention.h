// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/store/sqlite_connection.h"

namespace vantage {

/** Removes what is older than the retention says, in steps of a few milliseconds. The pages that it frees are used
    again by what comes, so that the file stops growing without ever being rewritten; it does not shrink. Belongs to
    the writer. */
class SqliteRetention
{
public:
    static constexpr std::chrono::hours every{1};
    static constexpr int rowsOfStep = 500;
    static constexpr int tasksOfStep = 50;

    SqliteRetention(SqliteConnection &connection, const Retention &retention)
        : m_connection(connection)
        , m_retention(retention)
    {
    }

    /** A round with it is due at once. */
    void set(const Retention &retention);
    [[nodiscard]] bool isDue(SteadyTime now) const { return now >= m_next; }
    /** One step of a round; true while the round goes on. Results behind `rolledUp` are left. */
    [[nodiscard]] Result<bool> step(UtcTime now, SteadyTime steady, qint64 rolledUp);

private:
    enum class Stage { Results, Newest, Minutes, Hours, Losses, Stops, Events, Gaps, Incidents, Spent, Done };

    void forgetPlace();
    /** True while the stage has more to remove. */
    [[nodiscard]] Result<bool> remove(UtcTime now, qint64 rolledUp);
    [[nodiscard]] Result<bool> removeResults(UtcTime now, qint64 rolledUp);
    // A step of it, to the key `to`: true where there may be something to remove behind it.
    [[nodiscard]] Result<bool> removePast(qint64 to, qint64 before, qint64 ahead);
    [[nodiscard]] Result<bool> removeFuture(qint64 to, qint64 before, qint64 ahead);
    /** The key that a full step among the results up to `end` goes to; none where there are fewer. */
    [[nodiscard]] Result<std::optional<qint64>> endOfStep(qint64 end);
    [[nodiscard]] Result<bool> removeRollups(RollupLevel level, UtcTime before);
    /** How many rows a statement removed. */
    [[nodiscard]] Result<int> removed(QLatin1StringView sql, std::initializer_list<QVariant> values);

    SqliteConnection &m_connection;
    Retention m_retention;
    Stage m_stage = Stage::Results;
    qint64 m_looked = INT64_MIN;                     ///< the results up to that key, in this round
    std::optional<std::pair<qint64, qint64>> m_task; ///< of the rollups, as the table has it
    SteadyTime m_next{};
};

} // namespace vantage
