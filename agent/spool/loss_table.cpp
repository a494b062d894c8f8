// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/spool/loss_table.h"

#include <QSqlQuery>

#include <algorithm>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** A value that this program did not write is damage. */
LossCause causeFrom(qint64 value)
{
    const bool isKnown = value >= qint64(LossCause::SpoolDamaged) && value <= qint64(LossCause::Trimmed);
    return isKnown ? LossCause(value) : LossCause::SpoolDamaged;
}

} // namespace

QString codeOf(LossCause cause)
{
    switch (cause) {
    case LossCause::SpoolDamaged:
        return u"spool-damaged"_s;
    case LossCause::SpoolFull:
        return u"spool-full"_s;
    case LossCause::DiskFull:
        return u"disk-full"_s;
    case LossCause::DiskFailed:
        return u"disk-failed"_s;
    case LossCause::Trimmed:
        return u"trimmed"_s;
    }
    Q_UNREACHABLE();
}

LossTable::Done LossTable::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(m_database);
    if (!query.prepare(statement))
        return tl::unexpected(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return tl::unexpected(query.lastError());
    return {};
}

LossTable::Done LossTable::insert(const SpoolLoss &loss)
{
    // A loss that goes on is one line, however long it lasts.
    QSqlQuery extend(m_database);
    if (!extend.prepare(u"UPDATE loss SET last = ? WHERE last = ? AND cause = ?"_s))
        return tl::unexpected(extend.lastError());
    extend.addBindValue(qint64(loss.last.value));
    extend.addBindValue(qint64(loss.first.value) - 1);
    extend.addBindValue(int(loss.cause));
    if (!extend.exec())
        return tl::unexpected(extend.lastError());
    if (extend.numRowsAffected() > 0)
        return {};
    return run(u"INSERT INTO loss(first, last, cause) VALUES(?, ?, ?)"_s,
               {qint64(loss.first.value), qint64(loss.last.value), int(loss.cause)});
}

LossTable::Done LossTable::add(const SpoolLoss &loss)
{
    const auto known = recorded(loss.first, loss.last);
    if (!known)
        return tl::unexpected(known.error());
    Seq next = loss.first;
    for (const SpoolLoss &other : *known) {
        if (other.first > next) {
            if (const Done done = insert({next, Seq(other.first.value - 1), loss.cause}); !done)
                return done;
        }
        next = Seq(other.last.value + 1);
    }
    return next <= loss.last ? insert({next, loss.last, loss.cause}) : Done();
}

LossTable::Done LossTable::forget(Seq last)
{
    return run(u"DELETE FROM loss WHERE last <= ?"_s, {qint64(last.value)});
}

LossTable::Done LossTable::shift(quint64 by)
{
    return forget(Seq(by)).and_then([this, by] {
        return run(u"UPDATE loss SET first = max(first - ?, 1), last = last - ?"_s, {qint64(by), qint64(by)});
    });
}

tl::expected<QList<SpoolLoss>, QSqlError> LossTable::recorded(Seq from, Seq to) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(
            u"SELECT first, last, cause FROM loss WHERE last >= ? AND first <= ? ORDER BY first"_s))
        return tl::unexpected(query.lastError());
    query.addBindValue(qint64(from.value));
    query.addBindValue(qint64(to.value));
    if (!query.exec())
        return tl::unexpected(query.lastError());
    QList<SpoolLoss> found;
    while (query.next()) {
        found += SpoolLoss{std::max(from, Seq(quint64(query.value(0).toLongLong()))),
                           std::min(to, Seq(quint64(query.value(1).toLongLong()))),
                           causeFrom(query.value(2).toLongLong())};
    }
    if (query.lastError().isValid())
        return tl::unexpected(query.lastError());
    return found;
}

tl::expected<QList<SpoolLoss>, QSqlError> LossTable::within(Seq from, Seq to) const
{
    const auto known = recorded(from, to);
    if (!known)
        return known;
    QList<SpoolLoss> all;
    Seq next = from;
    for (const SpoolLoss &loss : *known) {
        // Lines that overlap were not written by this program.
        if (loss.last < next)
            continue;
        if (loss.first > next)
            all += SpoolLoss{next, Seq(loss.first.value - 1), LossCause::SpoolDamaged};
        all += SpoolLoss{std::max(next, loss.first), loss.last, loss.cause};
        next = Seq(loss.last.value + 1);
    }
    if (next <= to)
        all += SpoolLoss{next, to, LossCause::SpoolDamaged};
    return all;
}

} // namespace vantage
