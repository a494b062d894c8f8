// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/store/sqlite_connection.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtEndian>

#include <atomic>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

// Primary result codes of SQLite, and one that extends them.
constexpr int sqliteError = 1;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteTooBig = 18;
constexpr int sqliteConstraint = 19;
constexpr int sqliteMismatch = 20;
constexpr int sqliteFormat = 24;
constexpr int sqliteNotADatabase = 26;
constexpr int sqliteShortRead = 522;

QString tr(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

/** A journal of a version that SQLite does not know "cannot be opened", as if rights, room or descriptors were wanting. */
bool isJournalOfAnotherVersion(const QString &path)
{
    constexpr quint32 knownVersion = 3007000;
    QFile journal(path + "-wal"_L1);
    if (!journal.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = journal.read(2 * sizeof(quint32));
    return header.size() == 2 * sizeof(quint32) &&
           qFromBigEndian<quint32>(header.constData() + sizeof(quint32)) != knownVersion;
}

QString nextConnectionName()
{
    static std::atomic<int> number = 0;
    return u"store-%1"_s.arg(++number);
}

} // namespace

SqliteConnection::SqliteConnection(const QString &path, StoreAccess access)
    : m_name(nextConnectionName())
    , m_path(path)
    , m_access(access)
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(access == StoreAccess::Read
                                     ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s
                                     : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
}

SqliteConnection::~SqliteConnection()
{
    m_statements.clear();
    m_unprepared = QSqlQuery();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> SqliteConnection::open()
{
    // SQLite would quietly drop a journal without its file, and what is in it was acknowledged.
    if (m_access == StoreAccess::Write && QFileInfo(m_path).size() == 0 &&
        QFileInfo(m_path + "-wal"_L1).size() > 0)
        return invalid(tr("Results in %1: the file is empty, and its journal is not").arg(m_path));
    if (!m_database.open())
        return failed(m_database.lastError());
    if (m_access == StoreAccess::Read)
        return {};
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    // FULL: what is acknowledged survives a power loss.
    for (const QLatin1StringView pragma :
         {"PRAGMA journal_mode=WAL"_L1, "PRAGMA synchronous=FULL"_L1, "PRAGMA wal_autocheckpoint=4000"_L1,
          "PRAGMA journal_size_limit=67108864"_L1}) {
        QSqlQuery query(m_database);
        if (!query.exec(pragma))
            return failed(query.lastError());
    }
    return {};
}

QSqlQuery &SqliteConnection::statement(QLatin1StringView sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return m_unprepared = std::move(query); // the next time it may work
        found = m_statements.emplace(sql, std::move(query)).first;
    }
    return found->second;
}

Result<void> SqliteConnection::run(QLatin1StringView sql, std::initializer_list<QVariant> values)
{
    QSqlQuery &query = statement(sql);
    int place = 0;
    for (const QVariant &value : values)
        query.bindValue(place++, value);
    if (!query.exec())
        return failed(query.lastError());
    return {};
}

Result<qint64> SqliteConnection::number(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return failed(query.lastError());
    return query.next() ? query.value(0).toLongLong() : 0;
}

Result<void> SqliteConnection::transact(const std::function<Result<void>()> &work)
{
    // Not by QSqlDatabase, whose errors of these do not carry SQLite's code.
    const Result<void> done =
        run("BEGIN"_L1).and_then([&] { return work(); }).and_then([&] { return run("COMMIT"_L1); });
    if (!done)
        std::ignore = run("ROLLBACK"_L1);
    return done;
}

tl::unexpected<Error> SqliteConnection::failed(const QSqlError &error) const
{
    const int extended = error.nativeErrorCode().toInt();
    const int code = extended & 0xff;
    bool isDamaged = code == sqliteCorrupt || code == sqliteNotADatabase || code == sqliteFormat ||
                     extended == sqliteShortRead;
    // Tables that are not ours, a journal that it does not understand.
    if (m_isOpening && m_access == StoreAccess::Write)
        isDamaged |= code == sqliteError || (code == sqliteCannotOpen && isJournalOfAnotherVersion(m_path));
    if (code == sqliteFull)
        return fail(ErrorCode::Unavailable, tr("Results in %1: the disk has no room").arg(m_path));
    const bool isRefused = code == sqliteTooBig || code == sqliteConstraint || code == sqliteMismatch;
    return fail(isDamaged   ? ErrorCode::InvalidInput
                : isRefused ? ErrorCode::Conflict
                            : ErrorCode::Io,
                tr("Results in %1: %2").arg(m_path, error.text()));
}

Result<void> SqliteConnection::quickCheck()
{
    QSqlQuery query(m_database);
    if (!query.exec(u"PRAGMA quick_check(1)"_s))
        return failed(query.lastError());
    if (!query.next())
        return failed(query.lastError());
    const QString verdict = query.value(0).toString();
    return verdict == "ok"_L1
               ? Result<void>()
               : invalid(tr("Results in %1: the file is damaged (%2)").arg(m_path, verdict.simplified()));
}

} // namespace vantage
