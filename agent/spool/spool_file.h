// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/ids.h"
#include "common/util/result.h"

#include <QByteArray>
#include <QList>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <functional>
#include <memory>

namespace vantage {

/** The spool's database: what one transaction does. Blocks; belongs to the thread that opened it.
    `results` holds the rows; `spool` one line with the epoch and the newest number ever given, so that no
   number comes twice after everything was acknowledged. */
class SpoolFile
{
public:
    /** Where the rows stand. `first` is the oldest on disk; last + 1 where there is none. */
    struct Position
    {
        Epoch epoch;
        Seq first;
        Seq last;
        qint64 bytes = 0; ///< of all rows
    };

    /** Rows that follow each other; `first` later than asked where some are gone. */
    struct Range
    {
        Seq first;
        QList<QByteArray> rows;
    };

    SpoolFile();
    SpoolFile(const SpoolFile &) = delete;
    SpoolFile &operator=(const SpoolFile &) = delete;
    ~SpoolFile();

    /** InvalidInput where the file is damaged, Io where the machine refuses. */
    [[nodiscard]] Result<void> open(const QString &path);
    void close();

    [[nodiscard]] const Position &position() const { return m_position; }

    /** In one transaction: leaves out `gap` numbers, adds the rows, removes some of those before `keepFrom`,
       and the oldest ones until all rows together are at most `cap` bytes. */
    [[nodiscard]] Result<void> write(quint64 gap, const QList<QByteArray> &rows, Seq keepFrom, qint64 cap);
    [[nodiscard]] Result<Range> read(Seq from, qsizetype maximumBytes);
    /** A new epoch that holds what is behind `acknowledged`, from number 1. */
    [[nodiscard]] Result<void> renew(Seq acknowledged);

private:
    [[nodiscard]] tl::unexpected<Error> failure(const QSqlError &error) const;
    [[nodiscard]] tl::unexpected<Error> damaged() const;
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> load();
    [[nodiscard]] Result<void> execute(const QString &statement);
    [[nodiscard]] Result<void> transaction(const std::function<Result<void>()> &work);
    [[nodiscard]] Result<void> insert(Position &next, quint64 gap, const QList<QByteArray> &rows);
    [[nodiscard]] Result<void> trim(Position &next, Seq keepFrom, qint64 cap);
    [[nodiscard]] Result<void> removeBefore(Position &next, Seq seq);
    [[nodiscard]] Result<Seq> seqThatFrees(Seq from, qint64 bytes);

    QString m_path;
    QSqlDatabase m_database;
    struct Statements;
    std::unique_ptr<Statements> m_statements;
    Position m_position;
};

} // namespace vantage
