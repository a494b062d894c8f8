// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/spool/loss.h"
#include "common/util/result.h"
#include "common/util/time.h"

#include <QByteArray>
#include <QList>
#include <QObject>

#include <memory>

namespace vantage {

/** An agent's results on disk that are not acknowledged. A result exists once its row here has committed:
   then it has a seq (from 1, without gaps) and reaches the manager once. Calls return at once; the work is
   done on a thread of the implementation, and the answers come as signals in the caller's thread. */
class Spool : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** What opening found. */
    [[nodiscard]] virtual Epoch epoch() const = 0;
    /** Newest committed seq of the epoch; 0 when there has been none. */
    [[nodiscard]] virtual Seq last() const = 0;
    /** When results were committed last before this program opened the spool; unset where none were. */
    [[nodiscard]] virtual UtcTime stopped() const = 0;

    /** Rows (encodeResult()) to keep; committed() follows once they are on disk. */
    virtual void append(QList<QByteArray> rows) = 0;
    /** Asks for rows `from` and on, up to `maximumBytes` (at least one row); rows() answers with the same `token`.
       Answers may come in another order than they were asked for, and one that a newer read has overtaken not at all. */
    virtual void read(quint64 token, Seq from, qsizetype maximumBytes) = 0;
    /** All up to `seq` is on the manager's disk and may go after a while, and what is behind is not: a manager
       that was restored from a backup may go back. */
    virtual void acknowledge(Seq seq) = 0;
    /** The manager's account and this spool cannot be of the same life (a restored or cloned machine): begins
       a new epoch with everything that is not acknowledged, its losses too, numbered from 1. renewed() follows. */
    virtual void renew() = 0;

Q_SIGNALS:
    void committed(vantage::Seq last);
    /** Empty where nothing from `first` on is there. `first` is later than what was asked when rows are gone;
       then `lost` tells of each number before it. */
    void rows(quint64 token, vantage::Seq first, const QList<QByteArray> &rows,
              const QList<vantage::SpoolLoss> &lost);
    void renewed();
    /** Something is wrong with the disk, and results wait in memory or are being lost, as the sentence says;
       or it is over. */
    void trouble(const QString &sentence);
};

/** What a spool may use. */
struct SpoolLimits
{
    /** Rows on disk, in bytes; beyond it the oldest go, so that acknowledged ones go first. */
    qint64 disk = qint64(256) * 1024 * 1024;
    /** Acknowledged rows that stay for a manager that is restored from a backup: this many bytes or this long,
       whichever is less. */
    qint64 kept = qint64(10) * 1024 * 1024;
    std::chrono::milliseconds keptFor = std::chrono::minutes(10);
    /** A larger file is not read as a whole when it is opened (256 MiB took 6 s from a disk that was not warm): what
       is damaged is found when it is read. */
    qint64 checked = qint64(48) * 1024 * 1024;
    /** Room that is held for a full disk: as much as SQLite's log grows before it is copied into the file. */
    qint64 reserve = qint64(4) * 1024 * 1024;
    /** Rows that wait for a disk that refuses them; beyond it the oldest of them go. */
    qint64 waiting = qint64(32) * 1024 * 1024;
    /** Newest rows that are kept at hand for a live link. */
    qint64 recent = qint64(4) * 1024 * 1024;
};

/** SQLite in WAL mode with FULL synchronisation: commits at once when idle, at most every 50 ms under load. A
   file that is damaged is set aside, then or when it is noticed, and trouble() says so; renewed() follows where it
   was in use. */
[[nodiscard]] Result<std::unique_ptr<Spool>> openSqliteSpool(const QString &path,
                                                             const SpoolLimits &limits = {});

} // namespace vantage
