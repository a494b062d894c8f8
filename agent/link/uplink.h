// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/link/manager_link.h"
#include "agent/spool/spool.h"

#include <QHash>

#include <deque>

namespace vantage {

/** Sends the spool's rows to the manager, in order, as far as its credit reaches, and lets go what it
 * acknowledged. */
class Uplink : public QObject
{
    Q_OBJECT

public:
    /** Rows of one Results message, in bytes; the rows of a live link are fewer. */
    static constexpr qsizetype maximumBatch = qsizetype(256) * 1024;
    /** Of all previews together: they go at once and beside the credit. */
    static constexpr qsizetype maximumPreviews = qsizetype(1024) * 1024;

    Uplink(ManagerLink &link, Spool &spool, QObject *parent = nullptr);

    /** A result's row, which is in the spool too: while there is no link the newest one of each task is kept,
       and shown to the manager ahead of the backlog. */
    void notice(CheckId check, const QByteArray &row);
    /** A task is gone; so is its preview. */
    void forget(CheckId check) { m_previews.remove(check); }
    void handle(const Ack &ack);

private:
    /** What the answer to a read is for. */
    enum class Reading { Nothing, AtCursor, Rows };

    struct Flight
    {
        Seq last;
        quint64 cost = 0;
    };

    void join(const Welcome &welcome);
    void leave();
    void read(Reading reading, Seq from, qsizetype maximumBytes);
    void take(quint64 token, Seq first, const QList<QByteArray> &rows, const QList<SpoolLoss> &lost);
    void compareAtCursor(Seq first, const QList<QByteArray> &rows);
    void resume();
    void sendPreviews();
    void sendNext();
    void sendRows(Seq first, QList<QByteArray> rows, const QList<SpoolLoss> &lost);
    void fly(const Flight &flight);
    [[nodiscard]] quint64 budget() const;

    ManagerLink &m_link;
    Spool &m_spool;
    QHash<CheckId, QByteArray> m_previews;

    bool m_inStep = false; ///< with the manager's account: rows may go
    Reading m_reading = Reading::Nothing;
    quint64 m_token = 0; ///< of the newest read: what answers another one is for an earlier link
    Welcome m_welcome;
    Seq m_next;
    Seq m_acknowledged;
    std::deque<Flight> m_inFlight;
    quint64 m_inFlightCost = 0;
    quint64 m_credit = 0;
};

} // namespace vantage
