// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/spool/spool_database.h"

#include <QFileInfo>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

enum SqliteCode {
    SqliteError = 1,
    SqliteReadOnly = 8,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteTooBig = 18,
    SqliteConstraint = 19,
    SqliteMismatch = 20,
    SqliteFormat = 24,
    SqliteNotADatabase = 26,
};

} // namespace

Result<void> SpoolDatabase::open(const QString &path, qint64 checked)
{
    m_path = path;
    m_isChecked = QFileInfo(path).size() + QFileInfo(path + "-wal"_L1).size() <= checked;
    m_isTrusted = false;
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString());
    m_database.setDatabaseName(path);
    if (!m_database.open())
        return failure(m_database.lastError());
    // Exclusive: one process, so the index of the log is plain memory.
    for (const QString &pragma : {u"locking_mode=EXCLUSIVE"_s, u"journal_mode=WAL"_s, u"synchronous=FULL"_s,
                                  u"journal_size_limit=4194304"_s}) {
        if (const Result<void> done = execute(u"PRAGMA "_s + pragma); !done)
            return done;
    }
    return (m_isChecked ? checkPages() : Result<void>()).and_then([this] { return makeTables(); });
}

void SpoolDatabase::close()
{
    if (!m_database.isValid())
        return;
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

/** What only a file can answer to these statements that is not as they left it. */
bool SpoolDatabase::isDamage(int code) const
{
    switch (code) {
    case SqliteError:
        return !m_isTrusted;
    case SqliteReadOnly:
        return QFileInfo(m_path).isWritable();
    case SqliteCorrupt:
    case SqliteTooBig:
    case SqliteConstraint:
    case SqliteMismatch:
    case SqliteFormat:
    case SqliteNotADatabase:
        return true;
    default:
        return false;
    }
}

tl::unexpected<Error> SpoolDatabase::failure(const QSqlError &error) const
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    if (isDamage(code))
        return damaged();
    if (code == SqliteFull)
        return fail(ErrorCode::Unavailable, u"the disk has no room for %1"_s.arg(m_path));
    return fail(ErrorCode::Io, u"%1: %2"_s.arg(m_path, error.text()));
}

tl::unexpected<Error> SpoolDatabase::damaged() const
{
    return invalid(u"The spool %1 is damaged"_s.arg(m_path));
}

Result<void> SpoolDatabase::execute(const QString &statement)
{
    QSqlQuery query(m_database);
    if (!query.exec(statement))
        return failure(query.lastError());
    return {};
}

Result<void> SpoolDatabase::transaction(const std::function<Result<void>()> &work)
{
    // Not by QSqlDatabase, whose errors of these do not carry SQLite's code.
    const Result<void> done =
        execute(u"BEGIN"_s).and_then([&] { return work(); }).and_then([&] { return execute(u"COMMIT"_s); });
    if (!done)
        std::ignore = execute(u"ROLLBACK"_s);
    return done;
}

Result<void> SpoolDatabase::checkPages()
{
    QSqlQuery check(m_database);
    if (!check.exec(u"PRAGMA quick_check(1)"_s) || !check.next())
        return failure(check.lastError());
    return check.value(0).toString() == "ok"_L1 ? Result<void>() : damaged();
}

Result<void> SpoolDatabase::makeTables()
{
    for (const QString &statement :
         {u"CREATE TABLE IF NOT EXISTS results(seq INTEGER PRIMARY KEY, row BLOB NOT NULL, sum INTEGER)"_s,
          u"CREATE TABLE IF NOT EXISTS spool(id INTEGER PRIMARY KEY CHECK(id = 1), epoch INTEGER NOT NULL, "
          "last INTEGER NOT NULL, acknowledged INTEGER NOT NULL DEFAULT 0, trimmed INTEGER NOT NULL DEFAULT "
          "0, "
          "committed INTEGER NOT NULL DEFAULT 0, bytes INTEGER, acknowledgedBytes INTEGER, sum INTEGER)"_s}) {
        if (const Result<void> made = execute(statement); !made)
            return made;
    }
    QSqlQuery columns(m_database);
    if (!columns.exec(u"SELECT count(*) FROM pragma_table_info('spool') WHERE name = 'sum'"_s) ||
        !columns.next())
        return failure(columns.lastError());
    const bool isOfEarlierVersion = columns.value(0).toInt() == 0;
    columns.finish();
    if (isOfEarlierVersion) {
        for (const QString &statement :
             {u"ALTER TABLE results ADD COLUMN sum INTEGER"_s,
              u"ALTER TABLE spool ADD COLUMN acknowledged INTEGER NOT NULL DEFAULT 0"_s,
              u"ALTER TABLE spool ADD COLUMN trimmed INTEGER NOT NULL DEFAULT 0"_s,
              u"ALTER TABLE spool ADD COLUMN committed INTEGER NOT NULL DEFAULT 0"_s,
              u"ALTER TABLE spool ADD COLUMN bytes INTEGER"_s,
              u"ALTER TABLE spool ADD COLUMN acknowledgedBytes INTEGER"_s,
              u"UPDATE spool SET trimmed = coalesce((SELECT min(seq) FROM results), last + 1) - 1"_s,
              u"UPDATE spool SET acknowledged = trimmed"_s, u"ALTER TABLE spool ADD COLUMN sum INTEGER"_s}) {
            if (const Result<void> made = execute(statement); !made)
                return made;
        }
    }
    return execute(u"CREATE TABLE IF NOT EXISTS loss(first INTEGER PRIMARY KEY, last INTEGER NOT NULL, "
                   "cause INTEGER NOT NULL)"_s);
}

} // namespace vantage
