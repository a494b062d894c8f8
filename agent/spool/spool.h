// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/ids.h"
#include "common/util/result.h"

#include <QByteArray>
#include <QList>
#include <QObject>

namespace vantage {

/** An agent's results on disk that are not acknowledged. A result exists once its row here has committed: then it has
    a seq (from 1, without gaps) and reaches the manager once. Calls return at once; the work is done on a thread of
    the implementation, and the answers come as signals in the caller's thread. */
class Spool : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** What opening found. */
    [[nodiscard]] virtual Epoch epoch() const = 0;
    /** Newest committed seq of the epoch; 0 when there has been none. */
    [[nodiscard]] virtual Seq last() const = 0;

    /** Rows (encodeResult()) to keep; committed() follows once they are on disk. */
    virtual void append(QList<QByteArray> rows) = 0;
    /** Asks for rows `from` and on, up to `maximumBytes` (at least one row); rows() answers. */
    virtual void read(Seq from, qsizetype maximumBytes) = 0;
    /** All up to `seq` is on the manager's disk and may go. */
    virtual void acknowledge(Seq seq) = 0;

Q_SIGNALS:
    void committed(vantage::Seq last);
    /** Empty where nothing from `first` on is there. `first` is later than what was asked when rows are gone. */
    void rows(vantage::Seq first, const QList<QByteArray> &rows);
    /** Something is wrong with the disk; results wait in memory or are being lost, as the sentence says. */
    void trouble(const QString &sentence);
};

/** SQLite in WAL mode with FULL synchronisation: commits at once when idle, at most every 50 ms under load. */
[[nodiscard]] Result<std::unique_ptr<Spool>> openSqliteSpool(const QString &path);

} // namespace vantage
