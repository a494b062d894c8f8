// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/spool/acknowledged.h"
#include "agent/spool/disk_reserve.h"
#include "agent/spool/spool_file.h"
#include "agent/spool/spool_journal.h"
#include "agent/spool/spool_state.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QTimer>

#include <deque>
#include <optional>

namespace vantage {

/** What the spool's thread does: groups what comes in into transactions. Everything but enqueue() is called there. */
class SpoolWriter : public QObject
{
    Q_OBJECT

public:
    explicit SpoolWriter(const SpoolLimits &limits);

    /** What opening found. */
    struct Opened
    {
        SpoolFile::Position position;
        UtcTime stopped{}; ///< when rows were added last, to this file or one that was set aside
        std::vector<EpochAccount> ended; ///< with damaged files, and the manager does not know yet
        QString notice;                  ///< what went wrong, empty where nothing did
    };

    /** Opens the file; one that is damaged is set aside, one that is older than it was begins a new epoch. */
    [[nodiscard]] Result<Opened> open(const QString &path);
    /** Writes what waits; what the disk does not take is lost, and that at least is written if it can be. */
    void finish();

    /** From any thread. */
    void enqueue(QList<QByteArray> rows);

    void acknowledge(Seq seq);
    /** Answered by found(), if need be when the disk works again; a newer one takes its place. */
    void read(quint64 token, Seq from, qsizetype maximumBytes);
    /** Tried until it is done. */
    void renew();
    /** The manager knows what was lost with this epoch. */
    void forgetEnded(Epoch epoch) { m_state.forgetEnded(epoch); }

Q_SIGNALS:
    /** `first` is later than what was committed before + 1 where rows had to be given up; there may be no rows. */
    void committed(vantage::Seq first, const QList<QByteArray> &rows);
    void found(quint64 token, vantage::Seq first, const QList<QByteArray> &rows,
               const QList<vantage::SpoolLoss> &lost);
    void renewed(vantage::Epoch epoch, vantage::Seq last);
    /** Before renewed(): with that epoch's file what the manager had not acknowledged is lost. */
    void ended(const vantage::EpochAccount &account);
    void trouble(const QString &sentence);

private:
    struct Read
    {
        quint64 token = 0;
        Seq from;
        qsizetype maximumBytes = 0;
    };
    /** A file that is to be replaced. */
    struct Damaged
    {
        EpochAccount account;
        std::optional<SpoolFile::Position> position; ///< where the file says it
        bool isSetAside = false;                     ///< and there is no new one yet
        QString aside;
    };
    /** What does not work; the worst is told. */
    enum class Failure { None, Reading, Writing };

    void schedule();
    void collect();
    void giveUpOldest();
    void noteGivenUp(quint64 count);
    void work();
    [[nodiscard]] bool replaceDamaged();
    [[nodiscard]] bool writeRows();
    [[nodiscard]] Result<void> write(size_t count, Seq expired);
    [[nodiscard]] Result<void> writeWithoutRoom();
    [[nodiscard]] size_t waitingThatFit(qint64 bytes) const;
    [[nodiscard]] bool beginEpoch();
    [[nodiscard]] bool answer();
    void startOver();
    [[nodiscard]] EpochAccount account() const;
    [[nodiscard]] QString noteMissing();
    [[nodiscard]] QString goForward();
    void noteDamaged();
    [[nodiscard]] Result<void> setAside(const QString &why, QString *notice);
    [[nodiscard]] Result<quint64> goOnOrBeginAnew();
    [[nodiscard]] bool failed(Failure failure, const Error &error);

    SpoolLimits m_limits;
    QString m_path;
    SpoolFile m_file;
    SpoolJournal m_journal;
    DiskReserve m_reserve;
    SpoolState m_state;
    bool m_isOpen = false;
    std::optional<Damaged> m_damaged;
    QTimer m_timer;
    QElapsedTimer m_sinceWrite;

    QMutex m_mutex; ///< guards the next four
    QList<QByteArray> m_new;
    qint64 m_newBytes = 0;
    quint64 m_newGivenUp = 0;     ///< rows that came before `m_new`
    bool m_isWriteComing = false; ///< that will take what is new: nobody has to be woken

    std::deque<QByteArray> m_waiting;
    qint64 m_waitingBytes = 0;
    std::vector<SpoolFile::Gap> m_givenUp;       ///< numbers to leave out before the next row
    LossCause m_refusal = LossCause::DiskFailed; ///< what rows are given up for
    Acknowledged m_acknowledged;
    bool m_trimDue = false;
    bool m_renewDue = false;
    std::optional<Read> m_read;
    bool m_hasNoRoom = false; ///< the disk is full
    bool m_isDamaged = false; ///< the file has to be replaced before anything else
    Failure m_failure = Failure::None;
};

} // namespace vantage
