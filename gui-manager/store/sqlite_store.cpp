// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/protocol/codec.h"
#include "gui-manager/store/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <array>
#include <atomic>
#include <map>

/* The layout. `stream` has a row for every epoch of every agent, with its cursor. `result` only grows at its end: its
   key is the time of storing in microseconds, made unique by counting up, so that it has no other index and a span of
   time is a span of rows. What a result says lies in `row`, as it came over the link; the columns before it are what
   queries choose by. `newest` points at the last result of every task, so that a start need not look for them. */

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr int schemaVersion = 1;

QString tr(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

constexpr std::array schema = {
    "CREATE TABLE stream (id INTEGER PRIMARY KEY, agent INTEGER NOT NULL, epoch INTEGER NOT NULL,"
    " seq INTEGER NOT NULL DEFAULT 0, digest BLOB, UNIQUE (agent, epoch))"_L1,
    "CREATE TABLE result (stored INTEGER PRIMARY KEY, stream INTEGER NOT NULL, seq INTEGER NOT NULL,"
    " chk INTEGER NOT NULL, started INTEGER NOT NULL, row BLOB NOT NULL)"_L1,
    "CREATE TABLE newest (agent INTEGER NOT NULL, chk INTEGER NOT NULL, stored INTEGER NOT NULL,"
    " PRIMARY KEY (agent, chk)) WITHOUT ROWID"_L1,
    "CREATE TABLE loss (stream INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,"
    " noted INTEGER NOT NULL, cause TEXT NOT NULL)"_L1,
};

qint64 toColumn(quint64 number)
{
    return static_cast<qint64>(number);
}

quint64 fromColumn(const QVariant &value)
{
    return static_cast<quint64>(value.toLongLong());
}

/** A result's columns, in the order of `columns`. */
constexpr QLatin1StringView columns = "stream.agent, stream.epoch, result.seq, result.row"_L1;

CheckResult resultOf(const QSqlQuery &query)
{
    Result<CheckResult> result = decodeResult(query.value(3).toByteArray());
    CheckResult found = result ? std::move(*result) : CheckResult();
    if (!result)
        found.description = tr("This stored result cannot be read: %1").arg(result.error().message);
    found.agent = AgentId(fromColumn(query.value(0)));
    found.epoch = Epoch(fromColumn(query.value(1)));
    found.seq = Seq(fromColumn(query.value(2)));
    return found;
}

class SqliteStore final : public Store
{
public:
    SqliteStore(const QString &path, StoreAccess access)
        : m_connection(nextConnectionName())
        , m_path(path)
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
        m_database.setDatabaseName(path);
        m_database.setConnectOptions(access == StoreAccess::Read
                                         ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s
                                         : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    }

    ~SqliteStore() override
    {
        m_statements.clear();
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_connection);
    }

    [[nodiscard]] Result<void> open(StoreAccess access);
    [[nodiscard]] Result<Cursor> cursor(AgentId agent, Epoch epoch) override;
    [[nodiscard]] Result<void> append(const std::vector<StoreBatch> &batches) override;
    [[nodiscard]] Result<void> read(const ResultQuery &query,
                                    const std::function<bool(const CheckResult &)> &row) override;
    [[nodiscard]] Result<std::vector<CheckResult>> newest() override;
    [[nodiscard]] Result<std::vector<StoreBatch::Loss>> losses(AgentId agent, Epoch epoch) override;

private:
    static QString nextConnectionName()
    {
        static std::atomic<int> number = 0;
        return u"store-%1"_s.arg(++number);
    }

    tl::unexpected<Error> failed(const QSqlError &error) const
    {
        // SQLITE_CORRUPT and SQLITE_NOTADB
        const bool isDamaged = error.nativeErrorCode() == "11"_L1 || error.nativeErrorCode() == "26"_L1;
        return fail(isDamaged ? ErrorCode::InvalidInput : ErrorCode::Io,
                    tr("Results in %1: %2").arg(m_path, error.text()));
    }
    /** The statement, prepared at its first use. */
    QSqlQuery &statement(QLatin1StringView sql);
    [[nodiscard]] Result<void> run(QLatin1StringView sql, std::initializer_list<QVariant> values = {});
    [[nodiscard]] Result<qint64> number(QLatin1StringView sql);
    [[nodiscard]] Result<void> prepareSchema();
    [[nodiscard]] Result<void> appendInTransaction(const std::vector<StoreBatch> &batches);
    [[nodiscard]] Result<void> appendBatch(const StoreBatch &batch);
    [[nodiscard]] Result<qint64> streamOf(AgentId agent, Epoch epoch);
    [[nodiscard]] Result<void> writeNewest();

    QString m_connection;
    QString m_path;
    QSqlDatabase m_database;
    std::map<QLatin1StringView, QSqlQuery> m_statements;
    QHash<std::pair<quint64, quint64>, qint64> m_streams;
    QHash<std::pair<quint64, quint64>, qint64> m_newest; ///< of this transaction
    qint64 m_lastStored = 0;
};

QSqlQuery &SqliteStore::statement(QLatin1StringView sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        query.prepare(sql);
        found = m_statements.emplace(sql, std::move(query)).first;
    }
    return found->second;
}

Result<void> SqliteStore::run(QLatin1StringView sql, std::initializer_list<QVariant> values)
{
    QSqlQuery &query = statement(sql);
    int place = 0;
    for (const QVariant &value : values)
        query.bindValue(place++, value);
    if (!query.exec())
        return failed(query.lastError());
    return {};
}

Result<qint64> SqliteStore::number(QLatin1StringView sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return failed(query.lastError());
    return query.next() ? query.value(0).toLongLong() : 0;
}

Result<void> SqliteStore::open(StoreAccess access)
{
    if (!m_database.open())
        return failed(m_database.lastError());
    if (access == StoreAccess::Read)
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
    if (const Result<void> prepared = prepareSchema(); !prepared)
        return prepared;
    const Result<qint64> last = number("SELECT max(stored) FROM result"_L1);
    if (!last)
        return tl::unexpected(last.error());
    m_lastStored = *last;
    return {};
}

Result<void> SqliteStore::prepareSchema()
{
    const Result<qint64> version = number("PRAGMA user_version"_L1);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > schemaVersion)
        return fail(ErrorCode::Conflict,
                    tr("Results in %1: a newer version of Vantage wrote this file").arg(m_path));
    if (*version == schemaVersion)
        return {};
    if (!m_database.transaction())
        return failed(m_database.lastError());
    QSqlQuery query(m_database);
    for (const QLatin1StringView sql : schema) {
        if (!query.exec(sql))
            return failed(query.lastError());
    }
    if (!query.exec(u"PRAGMA user_version=%1"_s.arg(schemaVersion)))
        return failed(query.lastError());
    if (!m_database.commit())
        return failed(m_database.lastError());
    return {};
}

Result<Cursor> SqliteStore::cursor(AgentId agent, Epoch epoch)
{
    constexpr auto sql = "SELECT seq, digest FROM stream WHERE agent = ? AND epoch = ?"_L1;
    if (const Result<void> done = run(sql, {toColumn(agent.value), toColumn(epoch.value)}); !done)
        return tl::unexpected(done.error());
    QSqlQuery &query = statement(sql);
    Cursor cursor{.epoch = epoch, .seq = {}, .digest = {}};
    if (query.next()) {
        cursor.seq = Seq(fromColumn(query.value(0)));
        cursor.digest = query.value(1).toByteArray();
    }
    query.finish();
    return cursor;
}

Result<void> SqliteStore::append(const std::vector<StoreBatch> &batches)
{
    if (!m_database.transaction())
        return failed(m_database.lastError());
    Result<void> done = appendInTransaction(batches);
    if (done && !m_database.commit())
        done = failed(m_database.lastError());
    if (!done) {
        m_database.rollback();
        m_streams.clear(); // some may have been new
    }
    m_newest.clear();
    return done;
}

Result<void> SqliteStore::appendInTransaction(const std::vector<StoreBatch> &batches)
{
    for (const StoreBatch &batch : batches) {
        if (const Result<void> done = appendBatch(batch); !done)
            return done;
    }
    return writeNewest();
}

Result<qint64> SqliteStore::streamOf(AgentId agent, Epoch epoch)
{
    const std::pair key(agent.value, epoch.value);
    if (const auto known = m_streams.constFind(key); known != m_streams.cend())
        return *known;
    constexpr auto insert = "INSERT OR IGNORE INTO stream (agent, epoch) VALUES (?, ?)"_L1;
    constexpr auto select = "SELECT id FROM stream WHERE agent = ? AND epoch = ?"_L1;
    for (const QLatin1StringView sql : {insert, select}) {
        if (const Result<void> done = run(sql, {toColumn(agent.value), toColumn(epoch.value)}); !done)
            return tl::unexpected(done.error());
    }
    QSqlQuery &query = statement(select);
    const qint64 id = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    m_streams.insert(key, id);
    return id;
}

Result<void> SqliteStore::appendBatch(const StoreBatch &batch)
{
    const Result<qint64> stream = streamOf(batch.agent, batch.epoch);
    if (!stream)
        return tl::unexpected(stream.error());
    const qint64 now = utcNow().time_since_epoch().count();
    QSqlQuery &insert =
        statement("INSERT INTO result (stored, stream, seq, chk, started, row) VALUES (?, ?, ?, ?, ?, ?)"_L1);
    for (size_t i = 0; i < batch.results.size(); ++i) {
        const CheckResult &result = batch.results.at(i);
        // The clock may stand still or be set back; the key never does.
        m_lastStored = std::max(m_lastStored + 1, now);
        insert.bindValue(0, m_lastStored);
        insert.bindValue(1, *stream);
        insert.bindValue(2, toColumn(result.seq.value));
        insert.bindValue(3, toColumn(result.check.value));
        insert.bindValue(4, qint64(result.started.time_since_epoch().count()));
        insert.bindValue(5, batch.rows.at(qsizetype(i)));
        if (!insert.exec())
            return failed(insert.lastError());
        m_newest.insert({batch.agent.value, result.check.value}, m_lastStored);
    }
    for (const StoreBatch::Loss &loss : batch.losses) {
        if (const Result<void> done =
                run("INSERT INTO loss (stream, first, last, noted, cause) VALUES (?, ?, ?, ?, ?)"_L1,
                    {*stream, toColumn(loss.from.value), toColumn(loss.to.value), now, loss.cause});
            !done)
            return done;
    }
    return run("UPDATE stream SET seq = ?, digest = ? WHERE id = ?"_L1,
               {toColumn(batch.cursor.value), batch.digest, *stream});
}

Result<void> SqliteStore::writeNewest()
{
    for (const auto &[task, stored] : m_newest.asKeyValueRange()) {
        if (const Result<void> done =
                run("INSERT OR REPLACE INTO newest (agent, chk, stored) VALUES (?, ?, ?)"_L1,
                    {toColumn(task.first), toColumn(task.second), stored});
            !done)
            return done;
    }
    return {};
}

Result<void> SqliteStore::read(const ResultQuery &wanted, const std::function<bool(const CheckResult &)> &row)
{
    QStringList conditions;
    QList<qint64> values;
    const auto demand = [&](const QString &condition, qint64 value) {
        conditions += condition;
        values += value;
    };
    if (wanted.agent.isValid())
        demand(u"stream.agent = ?"_s, toColumn(wanted.agent.value));
    if (wanted.check.isValid())
        demand(u"result.chk = ?"_s, toColumn(wanted.check.value));
    if (wanted.from)
        demand(u"result.started >= ?"_s, qint64(wanted.from->time_since_epoch().count()));
    if (wanted.to)
        demand(u"result.started < ?"_s, qint64(wanted.to->time_since_epoch().count()));
    QString sql =
        u"SELECT %1, result.stored AS stored FROM result CROSS JOIN stream ON stream.id = result.stream"_s
            .arg(columns);
    if (!conditions.isEmpty())
        sql += u" WHERE "_s + conditions.join(u" AND "_s);
    // CROSS keeps the order of the loops: along `result`, which needs no sorting then. The newest are found from the end, and told from the oldest of them.
    if (wanted.limit > 0)
        sql = u"SELECT * FROM (%1 ORDER BY result.stored DESC LIMIT %2) ORDER BY stored"_s.arg(sql).arg(
            wanted.limit);
    else
        sql += u" ORDER BY result.stored"_s;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failed(query.lastError());
    for (const qint64 value : std::as_const(values))
        query.addBindValue(value);
    if (!query.exec())
        return failed(query.lastError());
    while (query.next()) {
        if (!row(resultOf(query)))
            return {};
    }
    if (query.lastError().isValid())
        return failed(query.lastError());
    return {};
}

Result<std::vector<CheckResult>> SqliteStore::newest()
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(
            u"SELECT %1 FROM newest JOIN result ON result.stored = newest.stored"
            " JOIN stream ON stream.id = result.stream ORDER BY newest.agent, newest.chk"_s.arg(columns)))
        return failed(query.lastError());
    std::vector<CheckResult> results;
    while (query.next())
        results.push_back(resultOf(query));
    return results;
}

Result<std::vector<StoreBatch::Loss>> SqliteStore::losses(AgentId agent, Epoch epoch)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT first, last, cause FROM loss JOIN stream ON stream.id = loss.stream"
                  " WHERE agent = ? AND epoch = ? ORDER BY first"_s);
    query.addBindValue(toColumn(agent.value));
    query.addBindValue(toColumn(epoch.value));
    if (!query.exec())
        return failed(query.lastError());
    std::vector<StoreBatch::Loss> found;
    while (query.next())
        found.push_back(
            {Seq(fromColumn(query.value(0))), Seq(fromColumn(query.value(1))), query.value(2).toString()});
    return found;
}

} // namespace

Result<std::unique_ptr<Store>> openSqliteStore(const QString &path, StoreAccess access)
{
    auto store = std::make_unique<SqliteStore>(path, access);
    if (const Result<void> opened = store->open(access); !opened)
        return tl::unexpected(opened.error());
    return store;
}

} // namespace vantage
