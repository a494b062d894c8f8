// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/store/sqlite_retention.h"

#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

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
    if (!done)
        return tl::unexpected(done.error());
    if (!isStageLong) {
        m_stage = Stage(int(m_stage) + 1);
        m_task.reset();
    }
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
        return removed("DELETE FROM newest WHERE stored < (SELECT min(stored) FROM result)"_L1, {})
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
    // ahead of time has no say.
    const qint64 before = toColumn(now - m_retention.raw);
    const qint64 ahead = toColumn(now + std::chrono::days(1));
    const Result<int> rows =
        removed("DELETE FROM result WHERE stored IN (SELECT stored FROM result ORDER BY stored LIMIT ?)"
                " AND stored <= ? AND ((stored < ? AND (started < ? OR started > ?))"
                " OR (stored > ? AND started < ?))"_L1,
                {rowsOfStep, rolledUp, before, before, ahead, ahead, before});
    return rows.map([](int count) { return count >= rowsOfStep; });
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
