// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/spool/spool.h"
#include "agent/spool/spool_file.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QTimer>

#include <deque>

namespace vantage {

/** What the spool's thread does: groups what comes in into transactions. Everything but enqueue() is called there. */
class SpoolWriter : public QObject
{
    Q_OBJECT

public:
    explicit SpoolWriter(const SpoolLimits &limits);

    /** Opens the file; one that is damaged is set aside, and the sentence that says so is in `notice`. */
    [[nodiscard]] Result<SpoolFile::Position> open(const QString &path, QString *notice);
    /** Writes what waits, as far as the disk lets it. */
    void finish();

    /** From any thread. */
    void enqueue(QList<QByteArray> rows);

    void acknowledge(Seq seq);
    void read(quint64 token, Seq from, qsizetype maximumBytes);
    void renew();

Q_SIGNALS:
    /** `first` is later than what was committed before + 1 where rows had to be given up. */
    void committed(vantage::Seq first, const QList<QByteArray> &rows);
    void found(quint64 token, vantage::Seq first, const QList<QByteArray> &rows);
    void renewed(vantage::Epoch epoch, vantage::Seq last);
    void trouble(const QString &sentence);

private:
    void schedule();
    void collect();
    void write();
    void giveUpOldest();
    void failed(const QString &what);

    SpoolLimits m_limits;
    SpoolFile m_file;
    QTimer m_timer;
    QElapsedTimer m_sinceWrite;

    QMutex m_mutex; ///< guards the next two
    QList<QByteArray> m_new;
    bool m_isWriteComing = false; ///< that will take what is new: nobody has to be woken

    std::deque<QByteArray> m_waiting;
    qint64 m_waitingBytes = 0;
    quint64 m_givenUp = 0; ///< numbers to leave out before the next row
    Seq m_acknowledged;
    bool m_trimDue = false;
    bool m_broken = false;
};

} // namespace vantage
