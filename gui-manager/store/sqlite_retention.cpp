// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/store/sqlite_retention.h"

#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::days aDay(1);

struct LevelSql
{
    QLatin1StringView next;
    QLatin1StringView remove;
};
// clang-format off
#define VANTAGE_LEVEL(table) \
    LevelSql{"SELECT chk, agent FROM " table " WHERE (chk, agent, start) > (?, ?, ?)" \
             " ORDER BY chk, agent, start LIMIT 1"_L1, \
             "DELETE FROM " table " WHERE chk = ? AND agent = ? AND start IN (SELECT start FROM " table \
             " WHERE chk = ? AND agent = ? AND start < ? ORDER BY start LIMIT ?)"_L1}
// clang-format on
constexpr std::array levelSql = {VANTAGE_LEVEL("rollup_minute"), VANTAGE_LEVEL("rollup_hour")};
#undef VANTAGE_LEVEL

} // namespace

void SqliteRetention::set(const Retention &retention)
{
    m_retention = retention;
    m_stage = Stage::Results;
    m_next = {};
    forgetPlace();
}

void SqliteRetention::forgetPlace()
{
    m_looked = INT64_MIN;
    m_task.reset();
}

Result<bool> SqliteRetention::step(UtcTime now, SteadyTime steady, qint64 rolledUp)
{
    bool isStageLong = false;
    const Result<void> done = m_connection.transact([&]() -> Result<void> {
        const Result<bool> more = remove(now, rolledUp);
        if (!more)
            return tl::unexpected(more.error());
        isStageLong = *more;
        return {};
    });
    // What was undone has to be looked at again.
    if (!done || !isStageLong)
        forgetPlace();
    if (!done)
        return tl::unexpected(done.error());
    if (!isStageLong)
        m_stage = Stage(int(m_stage) + 1);
    if (m_stage != Stage::Done)
        return true;
    m_stage = Stage::Results;
    m_next = steady + every;
    return false;
}

Result<bool> SqliteRetention::remove(UtcTime now, qint64 rolledUp)
{
    const qint64 before = toColumn(now - m_retention.notes);
    const auto isFull = [](const Result<int> &rows) {
        return rows.map([](int count) { return count >= rowsOfStep; });
    };
    switch (m_stage) {
    case Stage::Results:
        return removeResults(now, rolledUp);
    case Stage::Newest:
        // Tasks that have been silent for so long that their last result is gone.
        return removed("DELETE FROM newest WHERE (stored < ? OR stored > ?)"
                       " AND NOT EXISTS (SELECT 1 FROM result WHERE result.stored = newest.stored)"_L1,
                       {toColumn(now - m_retention.raw), toColumn(now + aDay)})
            .map([](int) { return false; });
    case Stage::Minutes:
        return removeRollups(RollupLevel::Minute, now - m_retention.minutes);
    case Stage::Hours:
        return removeRollups(RollupLevel::Hour, now - m_retention.hours);
    case Stage::Losses:
        return isFull(
            removed("DELETE FROM loss WHERE rowid IN (SELECT rowid FROM loss ORDER BY rowid LIMIT ?)"
                    " AND noted < ?"_L1,
                    {rowsOfStep, before}));
    case Stage::Stops:
        return isFull(removed("DELETE FROM stop WHERE (agent, boot) IN"
                              " (SELECT agent, boot FROM stop WHERE noted < ? LIMIT ?)"_L1,
                              {before, rowsOfStep}));
    case Stage::Events:
        return isFull(removed("DELETE FROM event WHERE noted IN"
                              " (SELECT noted FROM event ORDER BY noted LIMIT ?) AND noted < ?"_L1,
                              {rowsOfStep, before}));
    case Stage::Gaps:
        return isFull(removed("DELETE FROM gap WHERE id IN (SELECT id FROM gap WHERE last < ? LIMIT ?)"_L1,
                              {before, rowsOfStep}));
    case Stage::Incidents:
        // The last one stays, so that its number is not given again.
        return isFull(removed("DELETE FROM incident WHERE id IN (SELECT id FROM incident WHERE until < ?"
                              " AND id < (SELECT max(id) FROM incident) LIMIT ?)"_L1,
                              {before, rowsOfStep}));
    case Stage::Spent:
        // Tokens live for minutes; the rest is for clocks that were wrong.
        return isFull(
            removed("DELETE FROM spent WHERE hash IN (SELECT hash FROM spent WHERE noted < ? LIMIT ?)"_L1,
                    {toColumn(now - std::min(m_retention.notes, std::chrono::days(30))), rowsOfStep}));
    case Stage::Done:
        break;
    }
    return false;
}

Result<bool> SqliteRetention::removeResults(UtcTime now, qint64 rolledUp)
{
    // Keys are times of storing, unless the clock was wrong then: where it was far ahead they only count up, and the
    // agents' word has to do; where it was behind a result started later than it was stored. An agent whose own clock is
    // far ahead of time has no say.
    const qint64 before = toColumn(now - m_retention.raw);
    const qint64 ahead = toColumn(now + aDay);
    const bool isPast = m_looked < before;
    const qint64 end = isPast ? std::min(before - 1, rolledUp) : rolledUp;
    const Result<std::optional<qint64>> full = endOfStep(end);
    if (!full)
        return tl::unexpected(full.error());
    const Result<bool> goesOn = isPast ? removePast(full->value_or(end), before, ahead)
                                       : removeFuture(full->value_or(end), before, ahead);
    // Rows that are kept hold up nobody behind them; what lies between past and future is not looked at.
    m_looked = *full ? **full : std::max(end, ahead);
    return goesOn.map([&](bool isBehindToo) { return isPast || (*full && isBehindToo); });
}

Result<bool> SqliteRetention::removePast(qint64 to, qint64 before, qint64 ahead)
{
    // How far the agent's clock was off says nothing here: it is measured by the clock that made the key, which may have
    // been behind.
    return removed("DELETE FROM result WHERE stored > ? AND stored <= ? AND started NOT BETWEEN ? AND ?"_L1,
                   {m_looked, to, before, ahead})
        .map([](int) { return true; });
}

Result<bool> SqliteRetention::removeFuture(qint64 to, qint64 before, qint64 ahead)
{
    // What an agent says is put right by how far its clock was off; where that is more, it was ours that was.
    const qint64 mostOff = std::chrono::duration_cast<Micros>(m_retention.raw + aDay).count();
    const Result<int> rows =
        removed("DELETE FROM result WHERE stored > ? AND stored <= ?"
                " AND started - CASE WHEN offset BETWEEN ? AND ? THEN offset ELSE 0 END < ?"_L1,
                {m_looked, to, -mostOff, mostOff, before});
    if (!rows || *rows > 0)
        return rows.map([](int) { return true; });
    // The future may hold all there is. It is in the order of time, and ends with what is kept: not with what is kept
    // because its agent's clock is far ahead.
    constexpr auto keptInTime =
        "SELECT 1 FROM result WHERE stored > ? AND stored <= ?"
        " AND started - CASE WHEN offset BETWEEN ? AND ? THEN offset ELSE 0 END <= ? LIMIT 1"_L1;
    if (const Result<void> found = m_connection.run(keptInTime, {m_looked, to, -mostOff, mostOff, ahead});
        !found)
        return tl::unexpected(found.error());
    QSqlQuery &query = m_connection.statement(keptInTime);
    const bool isKeptInTime = query.next();
    query.finish();
    return !isKeptInTime;
}

Result<std::optional<qint64>> SqliteRetention::endOfStep(qint64 end)
{
    constexpr auto sql =
        "SELECT stored FROM result WHERE stored > ? AND stored <= ? ORDER BY stored LIMIT 1 OFFSET ?"_L1;
    if (const Result<void> found = m_connection.run(sql, {m_looked, end, rowsOfStep - 1}); !found)
        return tl::unexpected(found.error());
    QSqlQuery &query = m_connection.statement(sql);
    const auto key = query.next() ? std::optional(query.value(0).toLongLong()) : std::nullopt;
    query.finish();
    return key;
}

Result<bool> SqliteRetention::removeRollups(RollupLevel level, UtcTime before)
{
    const LevelSql &sql = levelSql.at(size_t(level));
    int rows = 0;
    for (int tasks = 0; tasks < tasksOfStep && rows < rowsOfStep; ++tasks) {
        // Every task's rows lie together, the oldest first.
        constexpr std::pair<qint64, qint64> beforeAll(INT64_MIN, INT64_MIN);
        const auto [check, agent] = m_task.value_or(beforeAll);
        if (const Result<void> found = m_connection.run(sql.next, {check, agent, qint64(INT64_MAX)}); !found)
            return tl::unexpected(found.error());
        QSqlQuery &next = m_connection.statement(sql.next);
        const bool isThere = next.next();
        const std::pair task(isThere ? next.value(0).toLongLong() : 0,
                             isThere ? next.value(1).toLongLong() : 0);
        next.finish();
        if (!isThere)
            return false;
        const Result<int> count = removed(
            sql.remove, {task.first, task.second, task.first, task.second, toColumn(before), rowsOfStep});
        if (!count)
            return tl::unexpected(count.error());
        rows += *count;
        if (*count < rowsOfStep)
            m_task = task;
    }
    return true;
}

Result<int> SqliteRetention::removed(QLatin1StringView sql, std::initializer_list<QVariant> values)
{
    if (const Result<void> done = m_connection.run(sql, values); !done)
        return tl::unexpected(done.error());
    return m_connection.statement(sql).numRowsAffected();
}

} // namespace vantage
