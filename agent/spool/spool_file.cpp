// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/spool/spool_file.h"

#include <QRandomGenerator>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <functional>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** Acknowledged rows that one transaction removes at most, so that a long backlog goes in small steps. */
constexpr std::uint64_t trimStep = 4000;

qint64 sizeOf(const QList<QByteArray> &rows)
{
    qint64 bytes = 0;
    for (const QByteArray &row : rows)
        bytes += row.size();
    return bytes;
}

qint64 checksumOf(const SpoolFile::Position &position)
{
    QByteArray text;
    for (const std::uint64_t part :
         {position.epoch.value, position.last.value, position.acknowledged.value, position.trimmed.value,
          std::uint64_t(position.committed.time_since_epoch().count()), std::uint64_t(position.bytes),
          std::uint64_t(position.acknowledgedBytes)})
        text += QByteArray::number(quint64(part)) + ' ';
    return qChecksum(text);
}

Seq seqFrom(const QVariant &value)
{
    return Seq(quint64(value.toLongLong()));
}

} // namespace

struct SpoolFile::Statements
{
    explicit Statements(const QSqlDatabase &database)
        : insert(database)
        , select(database)
        , sizes(database)
        , bytes(database)
        , remove(database)
        , remember(database)
        , losses(database)
    {
        for (QSqlQuery *query : {&insert, &select, &sizes, &bytes, &remove, &remember})
            query->setForwardOnly(true);
    }

    QSqlQuery insert;
    QSqlQuery select;
    QSqlQuery sizes;
    QSqlQuery bytes;
    QSqlQuery remove;
    QSqlQuery remember;
    LossTable losses;
};

SpoolFile::SpoolFile(const SpoolLimits &limits)
    : m_limits(limits)
{
}

SpoolFile::~SpoolFile() = default;

Result<void> SpoolFile::open(const QString &path)
{
    const Result<void> opened =
        m_database.open(path, m_limits.checked).and_then([this] { return prepare(); }).and_then([this] {
            return load();
        });
    if (!opened && opened.error().code == ErrorCode::InvalidInput)
        m_position = readPosition().value_or(Position());
    return opened;
}

void SpoolFile::close()
{
    m_statements.reset();
    m_database.close();
}

Result<void> SpoolFile::done(const LossTable::Done &done) const
{
    return done ? Result<void>() : m_database.failure(done.error());
}

Result<void> SpoolFile::prepare()
{
    m_statements = std::make_unique<Statements>(m_database.handle());
    const std::pair<QSqlQuery *, QString> texts[] = {
        {&m_statements->insert, u"INSERT INTO results(seq, row, sum) VALUES(?, ?, ?)"_s},
        {&m_statements->select, u"SELECT seq, row, sum FROM results WHERE seq >= ? ORDER BY seq"_s},
        {&m_statements->sizes, u"SELECT seq, length(row) FROM results WHERE seq >= ? ORDER BY seq"_s},
        {&m_statements->bytes,
         u"SELECT coalesce(sum(length(row)), 0) FROM results WHERE seq > ? AND seq <= ?"_s},
        {&m_statements->remove, u"DELETE FROM results WHERE seq < ?"_s},
        {&m_statements->remember,
         u"INSERT OR REPLACE INTO spool(id, epoch, last, acknowledged, trimmed, "
         "committed, bytes, acknowledgedBytes, sum) VALUES(1, ?, ?, ?, ?, ?, ?, ?, ?)"_s},
    };
    for (const auto &[query, text] : texts) {
        if (!query->prepare(text))
            return m_database.failure(query->lastError());
    }
    return {};
}

Result<SpoolFile::Position> SpoolFile::readPosition()
{
    QSqlQuery query(m_database.handle());
    if (!query.exec(u"SELECT epoch, last, acknowledged, trimmed, committed, bytes, acknowledgedBytes, sum "
                    "FROM spool"_s))
        return m_database.failure(query.lastError());
    Position found;
    if (!query.next())
        return found;
    found.epoch = Epoch(quint64(query.value(0).toLongLong()));
    found.last = seqFrom(query.value(1));
    found.acknowledged = seqFrom(query.value(2));
    found.trimmed = seqFrom(query.value(3));
    found.committed = UtcTime(Micros(query.value(4).toLongLong()));
    found.bytes = query.value(5).toLongLong();
    found.acknowledgedBytes = query.value(6).toLongLong();
    const bool isWhole = query.value(7).isNull() || query.value(7).toLongLong() == checksumOf(found);
    if (!isWhole || !found.epoch.isValid())
        return m_database.damaged();
    return found;
}

Result<void> SpoolFile::load()
{
    const Result<Position> found = readPosition();
    if (!found)
        return tl::unexpected<Error>(found.error());
    m_position = *found;
    QSqlQuery query(m_database.handle());
    if (!query.exec(u"SELECT (SELECT min(seq) FROM results), (SELECT max(seq) FROM results)"_s) ||
        !query.next())
        return m_database.failure(query.lastError());
    const bool isEmpty = query.value(0).isNull();
    const Seq oldest = seqFrom(query.value(0));
    const Seq newest = seqFrom(query.value(1));
    query.finish();
    if (!isEmpty && (!m_position.epoch.isValid() || !oldest.isValid() || newest > m_position.last))
        return m_database.damaged();
    m_position.first = isEmpty ? Seq(m_position.last.value + 1) : oldest;
    m_database.trust();
    if (!m_position.epoch.isValid())
        return renew(newEpoch());
    return m_database.isChecked() ? countBytes() : Result<void>();
}

Result<void> SpoolFile::countBytes()
{
    const Result<qint64> acknowledged = bytesWithin(Seq(), m_position.acknowledged);
    if (!acknowledged)
        return tl::unexpected<Error>(acknowledged.error());
    const Result<qint64> others = bytesWithin(m_position.acknowledged, m_position.last);
    if (!others)
        return tl::unexpected<Error>(others.error());
    m_position.acknowledgedBytes = *acknowledged;
    m_position.bytes = *acknowledged + *others;
    return {};
}

Result<void> SpoolFile::transaction(const std::function<Result<void>(Position &)> &work)
{
    Position next = m_position;
    const Result<void> finished =
        m_database.transaction([&] { return work(next).and_then([&] { return remember(next); }); });
    if (finished)
        m_position = next;
    return finished;
}

Result<void> SpoolFile::remember(const Position &position)
{
    QSqlQuery &query = m_statements->remember;
    query.bindValue(0, qint64(position.epoch.value));
    query.bindValue(1, qint64(position.last.value));
    query.bindValue(2, qint64(position.acknowledged.value));
    query.bindValue(3, qint64(position.trimmed.value));
    query.bindValue(4, qint64(position.committed.time_since_epoch().count()));
    query.bindValue(5, position.bytes);
    query.bindValue(6, position.acknowledgedBytes);
    query.bindValue(7, checksumOf(position));
    if (!query.exec())
        return m_database.failure(query.lastError());
    return {};
}

Result<void> SpoolFile::write(const Batch &batch)
{
    return transaction([&](Position &next) {
        return acknowledge(next, batch.acknowledged)
            .and_then([&] { return trim(next, batch.expired); })
            .and_then([&] { return makeRoom(next, std::max<qint64>(0, m_limits.disk - sizeOf(batch.rows))); })
            .and_then([&] { return leaveOut(next, batch.gaps); })
            .and_then([&] { return insert(next, batch.rows); });
    });
}

Result<qint64> SpoolFile::bytesWithin(Seq after, Seq upTo)
{
    QSqlQuery &query = m_statements->bytes;
    query.bindValue(0, qint64(after.value));
    query.bindValue(1, qint64(upTo.value));
    if (!query.exec() || !query.next())
        return m_database.failure(query.lastError());
    const qint64 bytes = query.value(0).toLongLong();
    query.finish();
    return bytes;
}

Result<void> SpoolFile::acknowledge(Position &next, Seq seq)
{
    seq = std::min(seq, next.last);
    const auto [from, to] = std::minmax(seq, next.acknowledged);
    if (from == to)
        return {};
    const Result<qint64> bytes = bytesWithin(from, to);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    next.acknowledgedBytes += seq > next.acknowledged ? *bytes : -*bytes;
    next.acknowledged = seq;
    return {};
}

void SpoolFile::recycleLog()
{
    std::ignore = m_database.execute(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
}

qint64 SpoolFile::unusedBytes()
{
    QSqlQuery query(m_database.handle());
    const bool isThere = query.exec(u"SELECT freelist_count * page_size FROM pragma_freelist_count, "
                                    "pragma_page_size"_s) &&
                         query.next();
    return isThere ? query.value(0).toLongLong() : 0;
}

bool SpoolFile::hasSurplus(Seq expired) const
{
    return m_position.first < m_position.acknowledged &&
           (m_position.first <= expired || m_position.acknowledgedBytes > m_limits.kept);
}

/** The row at `acknowledged` stays, for its digest. */
Result<void> SpoolFile::trim(Position &next, Seq expired)
{
    Seq bound(expired.value + 1);
    if (next.acknowledgedBytes > m_limits.kept) {
        const Result<Seq> seq = seqThatFrees(next.first, next.acknowledgedBytes - m_limits.kept);
        if (!seq)
            return tl::unexpected<Error>(seq.error());
        bound = std::max(bound, *seq);
    }
    bound = std::min({bound, next.acknowledged, Seq(next.first.value + trimStep)});
    return bound > next.first ? removeBefore(next, bound) : Result<void>();
}

Result<void> SpoolFile::makeRoom(Position &next, qint64 cap)
{
    const qint64 excess = next.bytes - cap;
    if (excess <= 0)
        return {};
    const Result<Seq> needed = seqThatFrees(next.first, excess);
    if (!needed)
        return tl::unexpected<Error>(needed.error());
    // A sixteenth more than needed, so that a full spool is not trimmed at every commit; but nothing that is
    // not acknowledged goes for that alone.
    const Result<Seq> ample = seqThatFrees(next.first, excess + cap / 16);
    if (!ample)
        return tl::unexpected<Error>(ample.error());
    return removeBefore(next, *needed > next.acknowledged ? *ample : std::min(*ample, next.acknowledged));
}

Result<Seq> SpoolFile::seqThatFrees(Seq from, qint64 bytes)
{
    QSqlQuery &query = m_statements->sizes;
    query.bindValue(0, qint64(from.value));
    if (!query.exec())
        return m_database.failure(query.lastError());
    Seq seq = from;
    while (bytes > 0 && query.next()) {
        seq = Seq(seqFrom(query.value(0)).value + 1);
        bytes -= query.value(1).toLongLong();
    }
    const QSqlError error = query.lastError();
    query.finish();
    if (error.isValid())
        return m_database.failure(error);
    return seq;
}

Result<void> SpoolFile::removeBefore(Position &next, Seq seq)
{
    const Seq bound(std::min(seq.value, next.last.value + 1));
    const Seq newest(bound.value - 1);
    const Seq trimmed = std::min(newest, next.acknowledged);
    const Result<qint64> acknowledgedBytes = bytesWithin(Seq(), trimmed);
    if (!acknowledgedBytes)
        return tl::unexpected<Error>(acknowledgedBytes.error());
    const Result<qint64> lostBytes = bytesWithin(trimmed, newest);
    if (!lostBytes)
        return tl::unexpected<Error>(lostBytes.error());
    QSqlQuery &remove = m_statements->remove;
    remove.bindValue(0, qint64(bound.value));
    if (!remove.exec())
        return m_database.failure(remove.lastError());
    next.bytes -= *acknowledgedBytes + *lostBytes;
    next.acknowledgedBytes -= *acknowledgedBytes;
    next.first = bound;
    next.trimmed = std::max(next.trimmed, trimmed);
    LossTable &losses = m_statements->losses;
    LossTable::Done recorded = losses.forget(next.trimmed);
    if (recorded && newest > trimmed)
        recorded = losses.add({Seq(trimmed.value + 1), newest, LossCause::SpoolFull});
    return done(recorded);
}

Result<void> SpoolFile::leaveOut(Position &next, const std::vector<Gap> &gaps)
{
    const bool wasEmpty = next.first > next.last;
    for (const Gap &gap : gaps) {
        const Seq first(next.last.value + 1);
        next.last.value += gap.count;
        if (const Result<void> added = add({first, next.last, gap.cause}); !added)
            return added;
    }
    if (wasEmpty)
        next.first = Seq(next.last.value + 1);
    return {};
}

Result<void> SpoolFile::add(const SpoolLoss &loss)
{
    return done(m_statements->losses.add(loss));
}

Result<void> SpoolFile::insert(Position &next, const QList<QByteArray> &rows)
{
    if (rows.isEmpty())
        return {};
    for (const QByteArray &row : rows) {
        if (const Result<void> done = insert(next, {Seq(++next.last.value), row}); !done)
            return done;
    }
    next.committed = utcNow();
    return {};
}

Result<void> SpoolFile::insert(Position &next, const SpoolRow &row)
{
    QSqlQuery &query = m_statements->insert;
    query.bindValue(0, qint64(row.seq.value));
    query.bindValue(1, row.bytes);
    query.bindValue(2, qChecksum(row.bytes));
    if (!query.exec())
        return m_database.failure(query.lastError());
    next.bytes += row.bytes.size();
    return {};
}

Result<SpoolFile::Range> SpoolFile::read(Seq from, qsizetype maximumBytes)
{
    QSqlQuery &query = m_statements->select;
    query.bindValue(0, qint64(from.value));
    if (!query.exec())
        return m_database.failure(query.lastError());
    Range range;
    qsizetype bytes = 0;
    while (query.next()) {
        const Seq seq = seqFrom(query.value(0));
        const QByteArray row = query.value(1).toByteArray();
        // A row that is not what was written is not there.
        if (!query.value(2).isNull() && query.value(2).toLongLong() != qChecksum(row))
            continue;
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
        return m_database.failure(error);
    if (range.rows.isEmpty())
        range.first = Seq(std::max(from.value, m_position.last.value + 1));
    const auto lost = lostWithin(from, Seq(range.first.value - 1));
    if (!lost)
        return tl::unexpected<Error>(lost.error());
    range.lost = *lost;
    return range;
}

Result<QList<SpoolLoss>> SpoolFile::lostWithin(Seq from, Seq to) const
{
    QList<SpoolLoss> lost;
    to = std::min(to, m_position.last);
    if (from <= to && from <= m_position.trimmed) {
        lost += SpoolLoss{from, std::min(to, m_position.trimmed), LossCause::Trimmed};
        from = Seq(lost[0].last.value + 1);
    }
    if (from > to)
        return lost;
    const auto others = m_statements->losses.within(from, to);
    if (!others)
        return m_database.failure(others.error());
    return lost + *others;
}

Epoch SpoolFile::newEpoch()
{
    quint64 number = 0;
    while (number == 0)
        number = QRandomGenerator::system()->generate64();
    return Epoch(number);
}

Result<void> SpoolFile::renew(Epoch epoch)
{
    return transaction([this, epoch](Position &next) -> Result<void> {
        // Numbers without a row go along, so that their loss is still told. Ascending order and smaller
        // numbers: none is taken when its turn comes.
        const quint64 by = next.acknowledged.value;
        for (const QString &statement : {u"DELETE FROM results WHERE seq <= %1"_s.arg(by),
                                         u"UPDATE results SET seq = seq - %1"_s.arg(by)}) {
            if (const Result<void> step = by == 0 ? Result<void>() : m_database.execute(statement); !step)
                return step;
        }
        next.epoch = epoch;
        next.last.value -= by;
        next.first.value = next.first.value > by ? next.first.value - by : 1;
        next.acknowledged = Seq();
        next.trimmed = Seq();
        next.bytes -= next.acknowledgedBytes;
        next.acknowledgedBytes = 0;
        return done(m_statements->losses.shift(by));
    });
}

} // namespace vantage
