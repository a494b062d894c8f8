// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/store/sqlite_schema.h"

#include <QCoreApplication>

#include <array>
#include <span>

/* The layout. `stream` has a row for every epoch of every agent, with its cursor. `result` only grows at its end: its
   key is the time of storing in microseconds, made unique by counting up, so that it has no other index and a span of
   time is a span of rows. What a result says lies in `row`, as it came over the link; the columns before it are what
   queries choose by, those behind it are the manager's own. `newest` points at the last result of every task, so that
   a start need not look for them. `event` is keyed like `result`. The rollups are keyed by task, since a chart reads
   one task's; they are written late and many results at once, which an index on results could not be. `mark` holds
   single numbers: the version once more, up to which result all are rolled up, and what retention thinks the time is.
   `loss` has the times of the results around it, which `stream`.reached is for, since results cannot be found by their
   numbers. `gap` has what no result tells of, `incident` the times when verdicts were bad; `holder` and `spent` are what
   a configuration restored from a copy must not undo. */

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr int schemaVersion = 3;

// clang-format off
constexpr std::array version1 = {
    "CREATE TABLE stream (id INTEGER PRIMARY KEY, agent INTEGER NOT NULL, epoch INTEGER NOT NULL,"
    " seq INTEGER NOT NULL DEFAULT 0, digest BLOB, UNIQUE (agent, epoch))"_L1,
    "CREATE TABLE result (stored INTEGER PRIMARY KEY, stream INTEGER NOT NULL, seq INTEGER NOT NULL,"
    " chk INTEGER NOT NULL, started INTEGER NOT NULL, row BLOB NOT NULL)"_L1,
    "CREATE TABLE newest (agent INTEGER NOT NULL, chk INTEGER NOT NULL, stored INTEGER NOT NULL,"
    " PRIMARY KEY (agent, chk)) WITHOUT ROWID"_L1,
    "CREATE TABLE loss (stream INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,"
    " noted INTEGER NOT NULL, cause TEXT NOT NULL)"_L1,
};

constexpr auto rollupColumns =
    " (chk INTEGER NOT NULL, agent INTEGER NOT NULL, start INTEGER NOT NULL,"
    " up INTEGER NOT NULL, degraded INTEGER NOT NULL, down INTEGER NOT NULL, unknown INTEGER NOT NULL,"
    " measured INTEGER NOT NULL, shortest INTEGER NOT NULL, longest INTEGER NOT NULL, total INTEGER NOT NULL,"
    " durations BLOB NOT NULL, PRIMARY KEY (chk, agent, start)) WITHOUT ROWID"_L1;

constexpr std::array version2 = {
    "ALTER TABLE result ADD COLUMN offset INTEGER"_L1,
    "ALTER TABLE result ADD COLUMN uncertainty INTEGER"_L1,
    "ALTER TABLE stream ADD COLUMN lost INTEGER NOT NULL DEFAULT 0"_L1,
    "UPDATE stream SET lost ="
    " (SELECT coalesce(sum(last - first + 1), 0) FROM loss WHERE loss.stream = stream.id)"_L1,
    "CREATE TABLE stop (agent INTEGER NOT NULL, boot TEXT NOT NULL, stream INTEGER NOT NULL, first INTEGER NOT NULL,"
    " last INTEGER NOT NULL, noted INTEGER NOT NULL, PRIMARY KEY (agent, boot)) WITHOUT ROWID"_L1,
    "CREATE TABLE event (noted INTEGER PRIMARY KEY, time INTEGER NOT NULL, severity INTEGER NOT NULL,"
    " code TEXT NOT NULL, agent INTEGER NOT NULL, text TEXT NOT NULL)"_L1,
    "CREATE TABLE mark (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID"_L1,
    "INSERT INTO mark (name, value) VALUES ('schema', 2), ('rolled', 0)"_L1,
};

constexpr std::array version3 = {
    "ALTER TABLE stream ADD COLUMN reached INTEGER"_L1,
    "ALTER TABLE loss ADD COLUMN since INTEGER"_L1,
    "ALTER TABLE loss ADD COLUMN until INTEGER"_L1,
    "CREATE INDEX loss_stream ON loss (stream)"_L1,
    "CREATE TABLE incident (id INTEGER PRIMARY KEY, chk INTEGER NOT NULL, since INTEGER NOT NULL, until INTEGER,"
    " worst TEXT NOT NULL, agent INTEGER NOT NULL, agents TEXT NOT NULL, outcome TEXT NOT NULL,"
    " reason TEXT NOT NULL, description TEXT NOT NULL)"_L1,
    "CREATE INDEX incident_chk ON incident (chk, since)"_L1,
    "CREATE TABLE gap (id INTEGER PRIMARY KEY, cause TEXT NOT NULL, agent INTEGER NOT NULL, chk INTEGER NOT NULL,"
    " first INTEGER NOT NULL, last INTEGER)"_L1,
    "CREATE INDEX gap_open ON gap (cause, agent, chk) WHERE last IS NULL"_L1,
    "CREATE TABLE holder (agent INTEGER PRIMARY KEY, key TEXT NOT NULL, revoked INTEGER NOT NULL,"
    " revision INTEGER NOT NULL)"_L1,
    "CREATE TABLE spent (hash BLOB PRIMARY KEY, noted INTEGER NOT NULL) WITHOUT ROWID"_L1,
    "UPDATE mark SET value = 3 WHERE name = 'schema'"_L1,
};

/** Whoever cannot prepare these does not have our tables. */
constexpr std::array expected = {
    "SELECT id, agent, epoch, seq, digest, lost, reached FROM stream"_L1,
    "SELECT stored, stream, seq, chk, started, row, offset, uncertainty FROM result"_L1,
    "SELECT agent, chk, stored FROM newest"_L1,
    "SELECT stream, first, last, noted, cause, since, until FROM loss"_L1,
    "SELECT agent, boot, stream, first, last, noted FROM stop"_L1,
    "SELECT noted, time, severity, code, agent, text FROM event"_L1,
    "SELECT name, value FROM mark"_L1,
    "SELECT id, chk, since, until, worst, agent, agents, outcome, reason, description FROM incident"_L1,
    "SELECT id, cause, agent, chk, first, last FROM gap"_L1,
    "SELECT agent, key, revoked, revision FROM holder"_L1,
    "SELECT hash, noted FROM spent"_L1,
};
constexpr auto expectedRollup =
    "SELECT chk, agent, start, up, degraded, down, unknown, measured, shortest, longest, total, durations FROM "_L1;
// clang-format on

constexpr std::array rollupTables = {"rollup_minute"_L1, "rollup_hour"_L1, "rollup_day"_L1};

struct SqliteSchemaText
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

Result<void> execute(SqliteConnection &connection, const QString &sql)
{
    QSqlQuery query(connection.database());
    return query.exec(sql) ? Result<void>() : connection.failed(query.lastError());
}

Result<void> executeAll(SqliteConnection &connection, std::span<const QLatin1StringView> statements)
{
    for (const QLatin1StringView sql : statements) {
        if (const Result<void> done = execute(connection, sql); !done)
            return done;
    }
    return {};
}

Result<void> upgradeFrom(SqliteConnection &connection, qint64 version)
{
    if (version < 1) {
        if (const Result<void> made = executeAll(connection, version1); !made)
            return made;
    }
    if (version < 2) {
        if (const Result<void> made = executeAll(connection, version2); !made)
            return made;
        for (const QLatin1StringView table : rollupTables) {
            if (const Result<void> made = execute(connection, "CREATE TABLE "_L1 + table + rollupColumns);
                !made)
                return made;
        }
    }
    if (const Result<void> made = executeAll(connection, version3); !made)
        return made;
    return execute(connection, u"PRAGMA user_version=%1"_s.arg(schemaVersion));
}

Result<void> verify(SqliteConnection &connection)
{
    QStringList statements;
    for (const QLatin1StringView sql : expected)
        statements += sql;
    for (const QLatin1StringView table : rollupTables)
        statements += expectedRollup + table;
    QSqlQuery query(connection.database());
    for (const QString &sql : std::as_const(statements)) {
        if (!query.prepare(sql))
            return connection.failed(query.lastError());
    }
    return {};
}

} // namespace

Result<void> prepareSchema(SqliteConnection &connection)
{
    const Result<qint64> version = connection.number(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    // A newer version says so twice; one flipped bit says it once.
    if (*version > schemaVersion) {
        const Result<qint64> again = connection.number(u"SELECT value FROM mark WHERE name = 'schema'"_s);
        return again && *again == *version
                   ? fail(ErrorCode::Conflict,
                          SqliteSchemaText::tr("Results in %1: a newer version of Vantage wrote this file")
                              .arg(connection.path()))
                   : invalid(
                         SqliteSchemaText::tr("Results in %1: the file is damaged").arg(connection.path()));
    }
    if (*version < schemaVersion) {
        const Result<void> upgraded = connection.transact([&] { return upgradeFrom(connection, *version); });
        if (!upgraded)
            return upgraded;
    }
    return verify(connection);
}

} // namespace vantage
