// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/spool/spool_file.h"

#include <QRandomGenerator>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <algorithm>
#include <functional>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** Acknowledged rows that one transaction removes at most, so that a long backlog goes in small steps. */
constexpr std::uint64_t trimStep = 4000;

Epoch randomEpoch()
{
    quint64 number = 0;
    while (number == 0)
        number = QRandomGenerator::system()->generate64();
    return Epoch(number);
}

/** SQLITE_CORRUPT and SQLITE_NOTADB: the bytes are wrong, not the machine. */
bool isDamage(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return code == 11 || code == 26;
}

qint64 sizeOf(const QList<QByteArray> &rows)
{
    qint64 bytes = 0;
    for (const QByteArray &row : rows)
        bytes += row.size();
    return bytes;
}

} // namespace

struct SpoolFile::Statements
{
    explicit Statements(const QSqlDatabase &database)
        : insert(database)
        , select(database)
        , sizes(database)
        , removedBytes(database)
        , remove(database)
        , remember(database)
    {
        for (QSqlQuery *query : {&insert, &select, &sizes, &removedBytes, &remove, &remember})
            query->setForwardOnly(true);
    }

    QSqlQuery insert;
    QSqlQuery select;
    QSqlQuery sizes;
    QSqlQuery removedBytes;
    QSqlQuery remove;
    QSqlQuery remember;
};

SpoolFile::SpoolFile() = default;

SpoolFile::~SpoolFile()
{
    close();
}

Result<void> SpoolFile::open(const QString &path)
{
    m_path = path;
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
    return prepare().and_then([this] { return load(); });
}

void SpoolFile::close()
{
    m_statements.reset();
    if (!m_database.isValid())
        return;
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

tl::unexpected<Error> SpoolFile::failure(const QSqlError &error) const
{
    return isDamage(error) ? damaged() : fail(ErrorCode::Io, u"%1: %2"_s.arg(m_path, error.text()));
}

tl::unexpected<Error> SpoolFile::damaged() const
{
    return invalid(u"The spool %1 is damaged"_s.arg(m_path));
}

Result<void> SpoolFile::execute(const QString &statement)
{
    QSqlQuery query(m_database);
    if (!query.exec(statement))
        return failure(query.lastError());
    return {};
}

Result<void> SpoolFile::prepare()
{
    QSqlQuery check(m_database);
    if (!check.exec(u"PRAGMA quick_check(1)"_s) || !check.next())
        return failure(check.lastError());
    if (check.value(0).toString() != "ok"_L1)
        return damaged();
    check.finish();

    const Result<void> made =
        execute(u"CREATE TABLE IF NOT EXISTS results(seq INTEGER PRIMARY KEY, row BLOB NOT NULL)"_s)
            .and_then([this] {
                return execute(u"CREATE TABLE IF NOT EXISTS spool(id INTEGER PRIMARY KEY CHECK(id = 1), "
                               "epoch INTEGER NOT NULL, last INTEGER NOT NULL)"_s);
            });
    if (!made)
        return made;

    m_statements = std::make_unique<Statements>(m_database);
    const std::pair<QSqlQuery *, QString> texts[] = {
        {&m_statements->insert, u"INSERT INTO results(seq, row) VALUES(?, ?)"_s},
        {&m_statements->select, u"SELECT seq, row FROM results WHERE seq >= ? ORDER BY seq"_s},
        {&m_statements->sizes, u"SELECT seq, length(row) FROM results WHERE seq >= ? ORDER BY seq"_s},
        {&m_statements->removedBytes, u"SELECT coalesce(sum(length(row)), 0) FROM results WHERE seq < ?"_s},
        {&m_statements->remove, u"DELETE FROM results WHERE seq < ?"_s},
        {&m_statements->remember, u"INSERT OR REPLACE INTO spool(id, epoch, last) VALUES(1, ?, ?)"_s},
    };
    for (const auto &[query, text] : texts) {
        if (!query->prepare(text))
            return failure(query->lastError());
    }
    return {};
}

Result<void> SpoolFile::load()
{
    QSqlQuery query(m_database);
    if (!query.exec(u"SELECT epoch, last FROM spool"_s))
        return failure(query.lastError());
    Position found;
    if (query.next()) {
        found.epoch = Epoch(quint64(query.value(0).toLongLong()));
        found.last = Seq(quint64(query.value(1).toLongLong()));
    }
    if (!query.exec(u"SELECT min(seq), max(seq), coalesce(sum(length(row)), 0) FROM results"_s) ||
        !query.next())
        return failure(query.lastError());
    const bool isEmpty = query.value(0).isNull();
    found.first = isEmpty ? Seq(found.last.value + 1) : Seq(quint64(query.value(0).toLongLong()));
    found.bytes = query.value(2).toLongLong();
    if (!isEmpty && (!found.epoch.isValid() || quint64(query.value(1).toLongLong()) > found.last.value))
        return damaged();
    query.finish();
    if (found.epoch.isValid()) {
        m_position = found;
        return {};
    }
    return renew(Seq());
}

Result<void> SpoolFile::transaction(const std::function<Result<void>()> &work)
{
    if (!m_database.transaction())
        return failure(m_database.lastError());
    Result<void> done = work();
    if (done && !m_database.commit())
        done = failure(m_database.lastError());
    if (!done)
        m_database.rollback();
    return done;
}

Result<void> SpoolFile::write(quint64 gap, const QList<QByteArray> &rows, Seq keepFrom, qint64 cap)
{
    Position next = m_position;
    const Result<void> done = transaction([&]() -> Result<void> {
        return trim(next, keepFrom, std::max<qint64>(0, cap - sizeOf(rows))).and_then([&] {
            return insert(next, gap, rows);
        });
    });
    if (done)
        m_position = next;
    return done;
}

Result<void> SpoolFile::insert(Position &next, quint64 gap, const QList<QByteArray> &rows)
{
    const bool wasEmpty = next.first > next.last;
    next.last.value += gap;
    if (wasEmpty)
        next.first = Seq(next.last.value + 1);
    QSqlQuery &query = m_statements->insert;
    for (const QByteArray &row : rows) {
        query.bindValue(0, qint64(++next.last.value));
        query.bindValue(1, row);
        if (!query.exec())
            return failure(query.lastError());
        next.bytes += row.size();
    }
    if (rows.isEmpty() && gap == 0)
        return {};
    QSqlQuery &remember = m_statements->remember;
    remember.bindValue(0, qint64(next.epoch.value));
    remember.bindValue(1, qint64(next.last.value));
    if (!remember.exec())
        return failure(remember.lastError());
    return {};
}

Result<void> SpoolFile::trim(Position &next, Seq keepFrom, qint64 cap)
{
    const Seq step(std::min(keepFrom.value, next.first.value + trimStep));
    if (step > next.first) {
        if (const Result<void> done = removeBefore(next, step); !done)
            return done;
    }
    if (next.bytes <= cap)
        return {};
    // A sixteenth more than needed, so that a full spool is not trimmed at every commit.
    const Result<Seq> seq = seqThatFrees(next.first, next.bytes - cap + cap / 16);
    if (!seq)
        return tl::unexpected<Error>(seq.error());
    return removeBefore(next, *seq);
}

Result<Seq> SpoolFile::seqThatFrees(Seq from, qint64 bytes)
{
    QSqlQuery &query = m_statements->sizes;
    query.bindValue(0, qint64(from.value));
    if (!query.exec())
        return failure(query.lastError());
    Seq seq = from;
    while (bytes > 0 && query.next()) {
        seq = Seq(quint64(query.value(0).toLongLong()) + 1);
        bytes -= query.value(1).toLongLong();
    }
    const QSqlError error = query.lastError();
    query.finish();
    if (error.isValid())
        return failure(error);
    return seq;
}

Result<void> SpoolFile::removeBefore(Position &next, Seq seq)
{
    const Seq bound(std::min(seq.value, next.last.value + 1));
    QSqlQuery &bytes = m_statements->removedBytes;
    bytes.bindValue(0, qint64(bound.value));
    if (!bytes.exec() || !bytes.next())
        return failure(bytes.lastError());
    const qint64 freed = bytes.value(0).toLongLong();
    bytes.finish();
    QSqlQuery &remove = m_statements->remove;
    remove.bindValue(0, qint64(bound.value));
    if (!remove.exec())
        return failure(remove.lastError());
    next.bytes -= freed;
    next.first = bound;
    return {};
}

Result<SpoolFile::Range> SpoolFile::read(Seq from, qsizetype maximumBytes)
{
    QSqlQuery &query = m_statements->select;
    query.bindValue(0, qint64(from.value));
    if (!query.exec())
        return failure(query.lastError());
    Range range;
    qsizetype bytes = 0;
    while (query.next()) {
        const Seq seq(quint64(query.value(0).toLongLong()));
        const QByteArray row = query.value(1).toByteArray();
        if (range.rows.isEmpty())
            range.first = seq;
        bytes += row.size();
        const bool follows = seq.value == range.first.value + quint64(range.rows.size());
        if (!range.rows.isEmpty() && (!follows || bytes > maximumBytes))
            break;
        range.rows += row;
    }
    const QSqlError error = query.lastError();
    query.finish();
    // Rows that cannot be read are not gone.
    if (range.rows.isEmpty() && error.isValid())
        return failure(error);
    if (range.rows.isEmpty())
        range.first = Seq(std::max(from.value, m_position.last.value + 1));
    return range;
}

Result<void> SpoolFile::renew(Seq acknowledged)
{
    Position next;
    next.epoch = randomEpoch();
    const Result<void> done = transaction([&]() -> Result<void> {
        const QString moved =
            u"CREATE TEMP TABLE moved AS SELECT row FROM results WHERE seq > %1 ORDER BY seq"_s;
        for (const QString &statement :
             {moved.arg(acknowledged.value), u"DELETE FROM results"_s,
              u"INSERT INTO results(seq, row) SELECT rowid, row FROM moved"_s, u"DROP TABLE moved"_s}) {
            if (const Result<void> step = execute(statement); !step)
                return step;
        }
        QSqlQuery count(m_database);
        if (!count.exec(u"SELECT count(*), coalesce(sum(length(row)), 0) FROM results"_s) || !count.next())
            return failure(count.lastError());
        next.first = Seq(1);
        next.last = Seq(quint64(count.value(0).toLongLong()));
        next.bytes = count.value(1).toLongLong();
        return execute(
            u"INSERT OR REPLACE INTO spool(id, epoch, last) VALUES(1, %1, %2)"_s.arg(qint64(next.epoch.value))
                .arg(next.last.value));
    });
    if (done)
        m_position = next;
    return done;
}

} // namespace vantage
