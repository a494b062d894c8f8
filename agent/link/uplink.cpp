// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/link/uplink.h"

#include "common/util/log.h"

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

QByteArray asPreview(const QByteArray &row)
{
    Result<CheckResult> result = decodeResult(row);
    if (!result)
        return {};
    result->flags |= ResultFlag::Preview;
    return encodeResult(*result);
}

} // namespace

Uplink::Uplink(ManagerLink &link, Spool &spool, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_spool(spool)
{
    connect(&m_link, &ManagerLink::joined, this, &Uplink::join);
    connect(&m_link, &ManagerLink::left, this, &Uplink::leave);
    connect(&m_spool, &Spool::rows, this, &Uplink::take);
    connect(&m_spool, &Spool::committed, this, &Uplink::sendNext);
    connect(&m_spool, &Spool::renewed, this, [this] { m_link.restart(u"The agent begins a new epoch"_s); });
}

void Uplink::notice(CheckId check, const QByteArray &row)
{
    if (!m_link.isJoined())
        m_previews.insert(check, row);
}

void Uplink::handle(const Ack &ack)
{
    if (ack.epoch != m_spool.epoch()) {
        m_link.restart(u"Ack is for an epoch that is not this agent's"_s);
        return;
    }
    if (ack.seq >= m_next) {
        m_link.restart(u"Ack is for seq %1, which was not sent"_s.arg(ack.seq.value));
        return;
    }
    m_credit = ack.credit;
    qCDebug(spoolLog, "acknowledged up to %llu", static_cast<unsigned long long>(ack.seq.value));
    while (!m_inFlight.empty() && m_inFlight.front().last <= ack.seq) {
        m_inFlightCost -= m_inFlight.front().cost;
        m_inFlight.pop_front();
    }
    if (ack.seq > m_acknowledged) {
        m_acknowledged = ack.seq;
        m_spool.acknowledge(ack.seq);
    }
    sendNext();
}

void Uplink::join(const Welcome &welcome)
{
    m_welcome = welcome;
    m_credit = welcome.credit;
    m_acknowledged = welcome.cursor;
    m_next = Seq(welcome.cursor.value + 1);
    if (welcome.epoch != m_spool.epoch()) {
        m_link.restart(u"Welcome is for an epoch that is not this agent's"_s);
        return;
    }
    if (welcome.cursor > m_spool.last()) {
        // The manager has rows of this epoch that were never written here: this is not the spool that sent
        // them.
        m_spool.renew();
        return;
    }
    if (welcome.cursor.isValid()) {
        read(Reading::AtCursor, welcome.cursor, 1);
        return;
    }
    resume();
}

void Uplink::leave()
{
    m_reading = Reading::Nothing;
    m_inStep = false;
    m_inFlight.clear();
    m_inFlightCost = 0;
    m_credit = 0;
}

void Uplink::read(Reading reading, Seq from, qsizetype maximumBytes)
{
    m_reading = reading;
    m_spool.read(++m_token, from, maximumBytes);
}

void Uplink::take(quint64 token, Seq first, const QList<QByteArray> &rows, const QList<SpoolLoss> &lost)
{
    if (token != m_token)
        return;
    const Reading reading = std::exchange(m_reading, Reading::Nothing);
    if (reading == Reading::AtCursor)
        compareAtCursor(first, rows);
    else if (reading == Reading::Rows)
        sendRows(first, rows, lost);
}

void Uplink::compareAtCursor(Seq first, const QList<QByteArray> &rows)
{
    // A row that is gone proves nothing: a manager whose database was restored stands behind what was trimmed. One
    // that is here and lost there does: a spool declares lost only what it does not have, so another one has said so.
    const bool isHere = first == m_welcome.cursor && !rows.isEmpty();
    if (isHere && (m_welcome.digest.isEmpty() || digestOf(rows.front()) != m_welcome.digest))
        m_spool.renew();
    else
        resume();
}

void Uplink::resume()
{
    m_spool.acknowledge(m_welcome.cursor);
    if (m_next <= m_spool.last())
        sendPreviews();
    m_previews.clear();
    m_inStep = true;
    sendNext();
}

void Uplink::sendPreviews()
{
    Results results{m_spool.epoch(), Seq(), {}};
    qsizetype bytes = 0;
    qsizetype all = 0;
    for (const QByteArray &kept : std::as_const(m_previews)) {
        const QByteArray row = asPreview(kept);
        if (row.isEmpty())
            continue;
        all += row.size();
        if (all > maximumPreviews)
            break;
        if (bytes + row.size() > maximumBatch) {
            m_link.send(results);
            results.rows.clear();
            bytes = 0;
        }
        bytes += row.size();
        results.rows += row;
    }
    if (!results.rows.isEmpty())
        m_link.send(results);
}

quint64 Uplink::budget() const
{
    return m_credit > m_inFlightCost ? m_credit - m_inFlightCost : 0;
}

void Uplink::sendNext()
{
    if (!m_inStep || m_reading != Reading::Nothing || m_next > m_spool.last())
        return;
    if (budget() <= batchCost)
        return;
    read(Reading::Rows, m_next, qsizetype(std::min<quint64>(quint64(maximumBatch), budget() - batchCost)));
}

void Uplink::sendRows(Seq first, QList<QByteArray> rows, const QList<SpoolLoss> &lost)
{
    for (const SpoolLoss &loss : lost)
        m_link.send(Lost{m_spool.epoch(), loss.first, loss.last, codeOf(loss.cause)});
    m_next = std::max(m_next, first);
    if (!lost.isEmpty())
        fly({.last = lost.back().last, .cost = quint64(lost.size()) * batchCost});
    quint64 cost = batchCost;
    for (const QByteArray &row : std::as_const(rows))
        cost += costOf(row);
    for (; !rows.isEmpty() && cost > budget(); rows.removeLast())
        cost -= costOf(rows.back());
    if (rows.isEmpty())
        return;
    const Flight flight{Seq(first.value + quint64(rows.size()) - 1), cost};
    qCDebug(spoolLog, "sent up to %llu", static_cast<unsigned long long>(flight.last.value));
    m_link.send(Results{m_spool.epoch(), first, std::move(rows)});
    m_next = Seq(flight.last.value + 1);
    fly(flight);
    sendNext();
}

void Uplink::fly(const Flight &flight)
{
    m_inFlight.push_back(flight);
    m_inFlightCost += flight.cost;
}

} // namespace vantage
