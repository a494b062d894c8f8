// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/store/sqlite_history.h"

#include "common/protocol/codec.h"

#include <QCoreApplication>

#include <algorithm>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** A result's columns, in the order of resultOf(). */
constexpr auto resultColumns =
    "stream.agent, stream.epoch, result.seq, result.row, result.offset, result.uncertainty"_L1;

CheckResult resultOf(const QSqlQuery &query)
{
    Result<CheckResult> result = decodeResult(query.value(3).toByteArray());
    CheckResult found = result ? std::move(*result) : CheckResult();
    if (!result)
        found.description = QCoreApplication::translate("Store", "This stored result cannot be read: %1")
                                .arg(result.error().message);
    found.agent = AgentId(fromColumn(query.value(0)));
    found.epoch = Epoch(fromColumn(query.value(1)));
    found.seq = Seq(fromColumn(query.value(2)));
    if (!query.isNull(4))
        found.clock = {Micros(query.value(4).toLongLong()), Micros(query.value(5).toLongLong())};
    return found;
}

} // namespace

Result<void> Conditions::run(SqliteConnection &connection, QSqlQuery &query, const QString &sql) const
{
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return connection.failed(query.lastError());
    for (const qint64 value : m_values)
        query.addBindValue(value);
    return query.exec() ? Result<void>() : connection.failed(query.lastError());
}

Result<void> readResults(SqliteConnection &connection, const ResultQuery &wanted,
                         const std::function<bool(const CheckResult &)> &row)
{
    Conditions conditions;
    if (wanted.agent.isValid())
        conditions.demand(u"stream.agent = ?"_s, toColumn(wanted.agent.value));
    if (wanted.check.isValid())
        conditions.demand(u"result.chk = ?"_s, toColumn(wanted.check.value));
    if (wanted.from)
        conditions.demand(u"result.started >= ?"_s, toColumn(*wanted.from));
    if (wanted.to)
        conditions.demand(u"result.started < ?"_s, toColumn(*wanted.to));
    // CROSS keeps the order of the loops: along `result`, which needs no sorting then. The newest are found from the
    // end, and told from the oldest of them.
    QString sql =
        u"SELECT %1, result.stored AS stored FROM result CROSS JOIN stream ON stream.id = result.stream"_s
            .arg(resultColumns) +
        conditions.text();
    if (wanted.limit > 0)
        sql = u"SELECT * FROM (%1 ORDER BY result.stored DESC LIMIT %2) ORDER BY stored"_s.arg(sql).arg(
            wanted.limit);
    else
        sql += u" ORDER BY result.stored"_s;
    QSqlQuery query(connection.database());
    if (const Result<void> done = conditions.run(connection, query, sql); !done)
        return done;
    while (query.next()) {
        if (!row(resultOf(query)))
            return {};
    }
    return query.lastError().isValid() ? connection.failed(query.lastError()) : Result<void>();
}

Result<std::vector<CheckResult>> readNewest(SqliteConnection &connection)
{
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT %1 FROM newest JOIN result ON result.stored = newest.stored"
                    " JOIN stream ON stream.id = result.stream ORDER BY newest.agent, newest.chk"_s.arg(
                        resultColumns)))
        return connection.failed(query.lastError());
    std::vector<CheckResult> results;
    while (query.next())
        results.push_back(resultOf(query));
    if (query.lastError().isValid())
        return connection.failed(query.lastError());
    return results;
}

Result<void> readEvents(SqliteConnection &connection, const EventQuery &wanted,
                        const std::function<bool(const Event &)> &row)
{
    Conditions conditions;
    if (wanted.agent.isValid())
        conditions.demand(u"agent = ?"_s, toColumn(wanted.agent.value));
    if (wanted.from)
        conditions.demand(u"time >= ?"_s, toColumn(*wanted.from));
    if (wanted.to)
        conditions.demand(u"time < ?"_s, toColumn(*wanted.to));
    QString sql = u"SELECT time, severity, code, agent, text, noted FROM event"_s + conditions.text();
    if (wanted.limit > 0)
        sql = u"SELECT * FROM (%1 ORDER BY noted DESC LIMIT %2)"_s.arg(sql).arg(wanted.limit);
    QSqlQuery query(connection.database());
    if (const Result<void> done = conditions.run(connection, query, sql + u" ORDER BY noted"_s); !done)
        return done;
    while (query.next()) {
        const Event event{.time = timeFromColumn(query.value(0)),
                          .severity = Severity(std::clamp(query.value(1).toInt(), int(Severity::Info),
                                                          int(Severity::Critical))),
                          .code = query.value(2).toString(),
                          .agent = AgentId(fromColumn(query.value(3))),
                          .text = query.value(4).toString()};
        if (!row(event))
            return {};
    }
    return query.lastError().isValid() ? connection.failed(query.lastError()) : Result<void>();
}

namespace {

Result<void> readLosses(SqliteConnection &connection, qint64 stream, LedgerEntry &entry)
{
    QSqlQuery query(connection.database());
    Conditions conditions;
    conditions.demand(u"stream = ?"_s, stream);
    const Result<void> done = conditions.run(
        connection, query,
        u"SELECT first, last, cause, noted FROM loss%1 ORDER BY rowid DESC LIMIT %2"_s.arg(conditions.text())
            .arg(LedgerEntry::kept));
    if (!done)
        return done;
    while (query.next())
        entry.losses.push_back(
            {{Seq(fromColumn(query.value(0))), Seq(fromColumn(query.value(1))), query.value(2).toString()},
             timeFromColumn(query.value(3))});
    std::ranges::reverse(entry.losses);
    return {};
}

Result<void> readStops(SqliteConnection &connection, qint64 stream, LedgerEntry &entry)
{
    QSqlQuery query(connection.database());
    Conditions conditions;
    conditions.demand(u"agent = ?"_s, toColumn(entry.agent.value));
    conditions.demand(u"stream = ?"_s, stream);
    const Result<void> done =
        conditions.run(connection, query,
                       u"SELECT first, last FROM stop%1 ORDER BY noted DESC LIMIT %2"_s.arg(conditions.text())
                           .arg(LedgerEntry::kept));
    if (!done)
        return done;
    while (query.next())
        entry.stops.push_back({timeFromColumn(query.value(0)), timeFromColumn(query.value(1))});
    std::ranges::reverse(entry.stops);
    return {};
}

} // namespace

Result<void> readLedger(SqliteConnection &connection, const LedgerQuery &wanted,
                        const std::function<bool(const LedgerEntry &)> &row)
{
    Conditions conditions;
    if (wanted.agent.isValid())
        conditions.demand(u"agent = ?"_s, toColumn(wanted.agent.value));
    QSqlQuery query(connection.database());
    const Result<void> done = conditions.run(
        connection, query,
        u"SELECT id, agent, epoch, seq, lost FROM stream%1 ORDER BY agent, id"_s.arg(conditions.text()));
    if (!done)
        return done;
    while (query.next()) {
        const qint64 stream = query.value(0).toLongLong();
        LedgerEntry entry{.agent = AgentId(fromColumn(query.value(1))),
                          .epoch = Epoch(fromColumn(query.value(2))),
                          .storedTo = Seq(fromColumn(query.value(3))),
                          .lost = fromColumn(query.value(4)),
                          .losses = {},
                          .stops = {}};
        for (const auto read : {readLosses, readStops}) {
            if (const Result<void> found = read(connection, stream, entry); !found)
                return found;
        }
        if (!row(entry))
            return {};
    }
    return query.lastError().isValid() ? connection.failed(query.lastError()) : Result<void>();
}

} // namespace vantage
