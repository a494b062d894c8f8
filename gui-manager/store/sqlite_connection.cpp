// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/store/sqlite_connection.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDriver>
#include <QtEndian>

#include <atomic>

#include <sqlite3.h>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

struct SqliteConnectionText
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

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

SqliteConnection::SqliteConnection(const QString &path, StoreAccess access, std::shared_ptr<StopSwitch> stop)
    : m_name(nextConnectionName())
    , m_path(path)
    , m_access(access)
    , m_stop(std::move(stop))
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(access == StoreAccess::Read
                                     ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s
                                     : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
}

SqliteConnection::~SqliteConnection()
{
    if (m_stop)
        m_stop->attach({});
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
        return invalid(
            SqliteConnectionText::tr("Results in %1: the file is empty, and its journal is not").arg(m_path));
    if (!m_database.open())
        return failed(m_database.lastError());
    obeyStop();
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

/** Statements look at the switch now and then; a check of the file only hears the interrupt. */
void SqliteConnection::obeyStop()
{
    constexpr int instructions = 1000;
    if (!m_stop)
        return;
    const QVariant handle = m_database.driver()->handle();
    QSqlQuery query(m_database);
    // Qt may have been built with an SQLite of its own, whose handles are not ours to use.
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0 || !query.exec(u"SELECT sqlite_source_id()"_s) ||
        !query.next() || query.value(0).toString() != QLatin1StringView(sqlite3_sourceid()))
        return;
    auto *sqlite = *static_cast<sqlite3 *const *>(handle.constData());
    const auto isStopped = [](void *stop) {
        return static_cast<const StopSwitch *>(stop)->isStopped() ? 1 : 0;
    };
    sqlite3_progress_handler(sqlite, instructions, isStopped, m_stop.get());
    m_stop->attach([sqlite] { sqlite3_interrupt(sqlite); });
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
    bool isDamaged = code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_FORMAT ||
                     extended == SQLITE_IOERR_SHORT_READ;
    // Tables that are not ours, a journal that it does not understand.
    if (m_isOpening && m_access == StoreAccess::Write)
        isDamaged |= code == SQLITE_ERROR || (code == SQLITE_CANTOPEN && isJournalOfAnotherVersion(m_path));
    if (code == SQLITE_INTERRUPT)
        return fail(ErrorCode::Unavailable,
                    SqliteConnectionText::tr("Results in %1: reading was stopped").arg(m_path));
    if (code == SQLITE_FULL)
        return fail(ErrorCode::Unavailable,
                    SqliteConnectionText::tr("Results in %1: the disk has no room").arg(m_path));
    const bool isRefused = code == SQLITE_TOOBIG || code == SQLITE_CONSTRAINT || code == SQLITE_MISMATCH;
    return fail(isDamaged   ? ErrorCode::InvalidInput
                : isRefused ? ErrorCode::Conflict
                            : ErrorCode::Io,
                SqliteConnectionText::tr("Results in %1: %2").arg(m_path, error.text()));
}

Result<void> SqliteConnection::quickCheck()
{
    QSqlQuery query(m_database);
    if (!query.exec(u"PRAGMA quick_check(1)"_s))
        return failed(query.lastError());
    if (!query.next())
        return failed(query.lastError());
    const QString verdict = query.value(0).toString();
    return verdict == "ok"_L1 ? Result<void>()
                              : invalid(SqliteConnectionText::tr("Results in %1: the file is damaged (%2)")
                                            .arg(m_path, verdict.simplified()));
}

} // namespace vantage
