// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/store/sqlite_rollups.h"

#include "common/protocol/codec.h"
#include "gui-manager/store/sqlite_history.h"

#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr auto markQuery = "SELECT value FROM mark WHERE name = 'rolled'"_L1;

// clang-format off
#define VANTAGE_ROLLUP_COLUMNS "up, degraded, down, unknown, measured, shortest, longest, total, durations"
struct LevelSql
{
    QLatin1StringView table;
    QLatin1StringView find;
    QLatin1StringView write;
};
#define VANTAGE_LEVEL(table) \
    LevelSql{table##_L1, \
        "SELECT chk, agent, start, " VANTAGE_ROLLUP_COLUMNS " FROM " table " WHERE chk = ? AND agent = ? AND start = ?"_L1, \
        "INSERT OR REPLACE INTO " table " (chk, agent, start, " VANTAGE_ROLLUP_COLUMNS ")" \
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1}
constexpr std::array levelSql = {
    VANTAGE_LEVEL("rollup_minute"), VANTAGE_LEVEL("rollup_hour"), VANTAGE_LEVEL("rollup_day"),
};
#undef VANTAGE_LEVEL
// clang-format on

Rollup rollupOf(const QSqlQuery &query)
{
    return {.check = CheckId(fromColumn(query.value(0))),
            .agent = AgentId(fromColumn(query.value(1))),
            .start = timeFromColumn(query.value(2)),
            .up = fromColumn(query.value(3)),
            .degraded = fromColumn(query.value(4)),
            .down = fromColumn(query.value(5)),
            .unknown = fromColumn(query.value(6)),
            .measured = fromColumn(query.value(7)),
            .shortest = Micros(query.value(8).toLongLong()),
            .longest = Micros(query.value(9).toLongLong()),
            .total = Micros(query.value(10).toLongLong()),
            .durations = Histogram::fromBytes(query.value(11).toByteArray()).value_or(Histogram())};
}

/** As the table sorts: ids are stored as signed numbers. */
using TableKey = std::array<qint64, 3>;

TableKey keyOf(const Rollup &rollup)
{
    return {toColumn(rollup.check.value), toColumn(rollup.agent.value), toColumn(rollup.start)};
}

/** Results behind the mark, of all checks or of one, as many as `limit` (-1: all): `take` gets each that can be read,
    and its key. */
Result<void> readBehind(SqliteConnection &connection, qint64 mark, CheckId check, int limit,
                        const std::function<void(const CheckResult &)> &take, qint64 &last)
{
    constexpr auto sql = "SELECT result.stored, stream.agent, result.row FROM result CROSS JOIN stream"
                         " ON stream.id = result.stream WHERE result.stored > ? AND ? IN (0, result.chk)"
                         " ORDER BY result.stored LIMIT ?"_L1;
    if (const Result<void> done = connection.run(sql, {mark, toColumn(check.value), limit}); !done)
        return done;
    QSqlQuery &query = connection.statement(sql);
    while (query.next()) {
        last = query.value(0).toLongLong();
        if (Result<CheckResult> result = decodeResult(query.value(2).toByteArray())) {
            result->agent = AgentId(fromColumn(query.value(1)));
            take(*result);
        }
    }
    const QSqlError error = query.lastError();
    query.finish();
    return error.isValid() ? connection.failed(error) : Result<void>();
}

} // namespace

QLatin1StringView tableOf(RollupLevel level)
{
    return levelSql.at(size_t(level)).table;
}

Result<void> SqliteRollups::open()
{
    const Result<qint64> mark = m_connection.number(markQuery);
    if (!mark)
        return tl::unexpected(mark.error());
    m_reached = m_flushed = *mark;
    return {};
}

void SqliteRollups::add(const CheckResult &result)
{
    m_lastAdded = SteadyClock::now();
    if (m_minutes.empty())
        m_firstAdded = m_lastAdded;
    const Key key{result.check, result.agent, startOf(RollupLevel::Minute, result.started)};
    m_minutes[key].add(result);
}

Result<bool> SqliteRollups::catchUp(qint64 lastStored)
{
    qint64 last = m_reached;
    const Result<void> done = readBehind(
        m_connection, m_reached, {}, rowsOfStep, [&](const CheckResult &result) { add(result); }, last);
    // What was added before an error must not be read again.
    const bool isNothingBehind = done && last == m_reached;
    m_reached = isNothingBehind ? lastStored : last;
    if (!done)
        return tl::unexpected(done.error());
    return m_reached < lastStored;
}

bool SqliteRollups::isDue() const
{
    if (m_minutes.empty())
        return false;
    const SteadyTime now = SteadyClock::now();
    return m_minutes.size() >= large || now - m_firstAdded >= flushEvery || now - m_lastAdded >= idleAfter;
}

Result<void> SqliteRollups::flush()
{
    if (m_reached == m_flushed)
        return {};
    // In the order of the table, so that neighbours are written together.
    std::map<TableKey, Rollup> minutes;
    std::map<TableKey, Rollup> hours;
    std::map<TableKey, Rollup> days;
    for (auto &[key, sums] : m_minutes) {
        Rollup minute = sums;
        minute.check = key.check;
        minute.agent = key.agent;
        minute.start = key.start;
        for (const auto &[level, rollups] :
             {std::pair(RollupLevel::Hour, &hours), std::pair(RollupLevel::Day, &days)}) {
            Rollup longer = minute;
            longer.start = startOf(level, minute.start);
            const auto [found, isNew] = rollups->try_emplace(keyOf(longer), longer);
            if (!isNew)
                found->second.merge(minute);
        }
        minutes.emplace(keyOf(minute), std::move(minute));
    }
    const Result<void> done = m_connection.transact([&]() -> Result<void> {
        for (const auto &[level, rollups] :
             {std::pair(RollupLevel::Minute, &minutes), std::pair(RollupLevel::Hour, &hours),
              std::pair(RollupLevel::Day, &days)}) {
            for (auto &[key, rollup] : *rollups) {
                if (const Result<void> written = write(level, std::move(rollup)); !written)
                    return written;
            }
        }
        return m_connection.run("UPDATE mark SET value = ? WHERE name = 'rolled'"_L1, {m_reached});
    });
    if (done) {
        m_minutes.clear();
        m_flushed = m_reached;
    } else if (m_minutes.size() >= 10 * large) {
        // Results are taken and rollups are not: read them again once that has passed.
        m_minutes.clear();
        m_reached = m_flushed;
    }
    return done;
}

Result<void> SqliteRollups::write(RollupLevel level, Rollup rollup)
{
    const LevelSql &sql = levelSql.at(size_t(level));
    const TableKey key = keyOf(rollup);
    if (const Result<void> found = m_connection.run(sql.find, {key[0], key[1], key[2]}); !found)
        return found;
    QSqlQuery &existing = m_connection.statement(sql.find);
    if (existing.next())
        rollup.merge(rollupOf(existing));
    existing.finish();
    return m_connection.run(sql.write,
                            {key[0], key[1], key[2], toColumn(rollup.up), toColumn(rollup.degraded),
                             toColumn(rollup.down), toColumn(rollup.unknown), toColumn(rollup.measured),
                             qint64(rollup.shortest.count()), qint64(rollup.longest.count()),
                             qint64(rollup.total.count()), rollup.durations.toBytes()});
}

namespace {

bool isWanted(const RollupQuery &wanted, const Rollup &rollup)
{
    return (!wanted.agent.isValid() || rollup.agent == wanted.agent) &&
           (!wanted.check.isValid() || rollup.check == wanted.check) &&
           (!wanted.from || rollup.start >= *wanted.from) && (!wanted.to || rollup.start < *wanted.to);
}

/** The rollups of what lies behind the mark; there is little of it. */
Result<std::map<TableKey, Rollup>> rollupsBehindMark(SqliteConnection &connection, const RollupQuery &wanted)
{
    const Result<qint64> mark = connection.number(markQuery);
    if (!mark)
        return tl::unexpected(mark.error());
    std::map<TableKey, Rollup> rollups;
    qint64 last = 0;
    const Result<void> done = readBehind(
        connection, *mark, wanted.check, -1,
        [&](const CheckResult &result) {
            Rollup rollup;
            rollup.check = result.check;
            rollup.agent = result.agent;
            rollup.start = startOf(wanted.level, result.started);
            if (isWanted(wanted, rollup))
                rollups.try_emplace(keyOf(rollup), rollup).first->second.add(result);
        },
        last);
    if (!done)
        return tl::unexpected(done.error());
    return rollups;
}

Result<void> readBoth(SqliteConnection &connection, const RollupQuery &wanted,
                      const std::function<bool(const Rollup &)> &row)
{
    Result<std::map<TableKey, Rollup>> behind = rollupsBehindMark(connection, wanted);
    if (!behind)
        return tl::unexpected(behind.error());
    Conditions conditions;
    if (wanted.check.isValid())
        conditions.demand(u"chk = ?"_s, toColumn(wanted.check.value));
    if (wanted.agent.isValid())
        conditions.demand(u"agent = ?"_s, toColumn(wanted.agent.value));
    if (wanted.from)
        conditions.demand(u"start >= ?"_s, toColumn(*wanted.from));
    if (wanted.to)
        conditions.demand(u"start < ?"_s, toColumn(*wanted.to));
    QSqlQuery query(connection.database());
    const Result<void> done =
        conditions.run(connection, query,
                       "SELECT chk, agent, start, " VANTAGE_ROLLUP_COLUMNS " FROM "_L1 +
                           tableOf(wanted.level) + conditions.text() + " ORDER BY chk, agent, start"_L1);
    if (!done)
        return done;
    auto next = behind->begin();
    while (query.next()) {
        Rollup rollup = rollupOf(query);
        const TableKey key = keyOf(rollup);
        for (; next != behind->end() && next->first < key; ++next) {
            if (!row(next->second))
                return {};
        }
        if (next != behind->end() && next->first == key)
            rollup.merge((next++)->second);
        if (!row(rollup))
            return {};
    }
    if (query.lastError().isValid())
        return connection.failed(query.lastError());
    for (; next != behind->end(); ++next) {
        if (!row(next->second))
            return {};
    }
    return {};
}

} // namespace

Result<void> readRollups(SqliteConnection &connection, const RollupQuery &wanted,
                         const std::function<bool(const Rollup &)> &row)
{
    // The mark and the tables are to be of the same moment.
    return connection.transact([&] { return readBoth(connection, wanted, row); });
}

} // namespace vantage
