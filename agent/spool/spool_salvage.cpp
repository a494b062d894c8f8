// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/spool/spool_salvage.h"

#include "agent/spool/loss_table.h"

#include <QSqlQuery>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsOfAPart = 1000;

/** Rows one after another until the end or the first damage. */
class RowReader
{
public:
    RowReader(const QSqlDatabase &database, const QString &order, Seq from, Seq to)
        : m_query(database)
    {
        m_query.setForwardOnly(true);
        if (!m_query.prepare(
                u"SELECT seq, row, sum FROM results WHERE seq >= ? AND seq <= ? ORDER BY seq "_s + order))
            return;
        m_query.addBindValue(qint64(from.value));
        m_query.addBindValue(qint64(to.value));
        m_isReading = m_query.exec();
    }

    [[nodiscard]] bool next()
    {
        m_isReading = m_isReading && m_query.next();
        return m_isReading;
    }
    [[nodiscard]] Seq seq() const { return Seq(quint64(m_query.value(0).toLongLong())); }
    [[nodiscard]] QByteArray bytes() const { return m_query.value(1).toByteArray(); }
    /** Without a sum it is of a version that had none. */
    [[nodiscard]] bool isWhole() const
    {
        return m_query.value(2).isNull() || m_query.value(2).toLongLong() == qChecksum(bytes());
    }

private:
    QSqlQuery m_query;
    bool m_isReading = false;
};

constexpr Seq largest(~quint64(0) >> 1);

} // namespace

/** A checksum does not cover the number, so a row that is alone far behind the others tells nothing. */
Seq SpoolSalvage::newest(Seq known) const
{
    RowReader reader(m_database, u"DESC"_s, Seq(1), largest);
    Seq newest;
    while (reader.next() && reader.seq() > known) {
        const bool isTrusted = reader.seq().value == known.value + 1 ||
                               (newest.isValid() && reader.seq().value + 1 == newest.value);
        if (isTrusted)
            return std::max(newest, reader.seq());
        newest = reader.isWhole() ? reader.seq() : Seq();
    }
    return known;
}

void SpoolSalvage::readRows(Seq last, const std::function<bool(const QList<SpoolRow> &)> &take) const
{
    Seq reached;
    if (readRun(Direction::Forward, Seq(1), last, &reached, take) && reached < last)
        std::ignore = readRun(Direction::Backward, Seq(reached.value + 1), last, &reached, take);
}

/** `reached` is the number of the last row. */
bool SpoolSalvage::readRun(Direction direction, Seq from, Seq to, Seq *reached,
                           const std::function<bool(const QList<SpoolRow> &)> &take) const
{
    const bool isForward = direction == Direction::Forward;
    RowReader reader(m_database, isForward ? u"ASC"_s : u"DESC"_s, from, to);
    QList<SpoolRow> part;
    while (reader.next()) {
        // A page in the place of another brings numbers that were there, or are not yet due.
        const Seq seq = reader.seq();
        if (seq < from || seq > to)
            break;
        (isForward ? from : to) = Seq(isForward ? seq.value + 1 : seq.value - 1);
        *reached = seq;
        if (reader.isWhole())
            part += SpoolRow{seq, reader.bytes()};
        if (part.size() < rowsOfAPart)
            continue;
        if (!take(part))
            return false;
        part.clear();
    }
    return part.isEmpty() || take(part);
}

QList<SpoolLoss> SpoolSalvage::losses(Seq last) const
{
    return LossTable(m_database).recorded(Seq(1), last).value_or(QList<SpoolLoss>());
}

} // namespace vantage
