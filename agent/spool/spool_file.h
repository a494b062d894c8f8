// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/spool/loss_table.h"
#include "agent/spool/spool.h"
#include "agent/spool/spool_database.h"
#include "agent/spool/spool_salvage.h"

#include <QByteArray>
#include <QList>
#include <functional>
#include <memory>

namespace vantage {

/** The spool's database: what one transaction does. Blocks; belongs to the thread that opened it.
    `results` holds the rows, each with a checksum, because SQLite has none; `loss` why numbers have no row; `spool`
   one line with the epoch and how far things are, so that no number comes twice after everything has gone. */
class SpoolFile
{
public:
    /** How far things are. Before `first` there is no row; it is last + 1 where there is none at all. */
    struct Position
    {
        Epoch epoch;
        Seq first;
        Seq last;
        Seq acknowledged;
        Seq trimmed;                  ///< all up to here was acknowledged and removed
        UtcTime committed{};          ///< when rows were added last
        qint64 bytes = 0;             ///< of all rows
        qint64 acknowledgedBytes = 0; ///< of those that are acknowledged
    };

    /** Rows that follow each other; `first` later than asked where some are gone, and `lost` tells why. */
    struct Range
    {
        Seq first;
        QList<QByteArray> rows;
        QList<SpoolLoss> lost;
    };

    /** Numbers that are given to results which are lost before they were written. */
    struct Gap
    {
        quint64 count = 0;
        LossCause cause = LossCause::DiskFailed;
    };

    /** What one transaction does. */
    struct Batch
    {
        std::vector<Gap> gaps;  ///< numbers before those of the rows
        QList<QByteArray> rows; ///< to add
        Seq acknowledged;       ///< how far the manager has them
        Seq expired;            ///< and needs them no more
    };

    explicit SpoolFile(const SpoolLimits &limits);
    SpoolFile(const SpoolFile &) = delete;
    SpoolFile &operator=(const SpoolFile &) = delete;
    ~SpoolFile();

    /** Errors, here and below, are those of SpoolDatabase. */
    [[nodiscard]] Result<void> open(const QString &path);
    void close();

    /** Of a damaged file that could not be opened: what it still says, if anything. */
    [[nodiscard]] const Position &position() const { return m_position; }
    /** The same for one that does not say how far it had come: the newest of the rows that it still has, at least
       `known`. */
    [[nodiscard]] Seq newestReadable(Seq known);

    /** A new file takes the place of a damaged one: its epoch and numbers go on, and its losses and whatever rows can
       be read come along. The rest is damage; gives how many of it are not acknowledged. */
    [[nodiscard]] Result<quint64> replace(const QString &damaged, const Position &position);

    /** Adds what is new, and removes a part of what need not stay. */
    [[nodiscard]] Result<void> write(const Batch &batch);
    /** Makes the log's room free for what is written next, as far as that works. */
    void recycleLog();
    /** Room within the file that rows can take without making it larger. */
    [[nodiscard]] qint64 unusedBytes();
    /** There is more to remove than one transaction does. */
    [[nodiscard]] bool hasSurplus(Seq expired) const;
    [[nodiscard]] Result<Range> read(Seq from, qsizetype maximumBytes);
    /** `epoch` is to hold what is not acknowledged, rows and losses, from number 1. */
    [[nodiscard]] Result<void> renew(Epoch epoch);
    [[nodiscard]] static Epoch newEpoch();

private:
    [[nodiscard]] Result<void> done(const LossTable::Done &done) const;
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<Position> readPosition();
    [[nodiscard]] Result<void> load();
    [[nodiscard]] Result<void> countBytes();

    [[nodiscard]] Result<void> transaction(const std::function<Result<void>(Position &)> &work);
    [[nodiscard]] Result<void> remember(const Position &position);
    [[nodiscard]] Result<qint64> bytesWithin(Seq after, Seq upTo);
    [[nodiscard]] Result<void> acknowledge(Position &next, Seq seq);
    [[nodiscard]] Result<void> trim(Position &next, Seq expired);
    [[nodiscard]] Result<void> makeRoom(Position &next, qint64 cap);
    [[nodiscard]] Result<void> removeBefore(Position &next, Seq seq);
    [[nodiscard]] Result<Seq> seqThatFrees(Seq from, qint64 bytes);
    [[nodiscard]] Result<QList<SpoolLoss>> lostWithin(Seq from, Seq to) const;
    [[nodiscard]] Result<void> leaveOut(Position &next, const std::vector<Gap> &gaps);
    [[nodiscard]] Result<void> insert(Position &next, const QList<QByteArray> &rows);
    [[nodiscard]] Result<void> insert(Position &next, const SpoolRow &row);
    [[nodiscard]] Result<void> add(const SpoolLoss &loss);
    [[nodiscard]] Result<void> restore(const QList<SpoolRow> &rows);

    SpoolLimits m_limits;
    SpoolDatabase m_database;
    struct Statements;
    std::unique_ptr<Statements> m_statements;
    Position m_position;
};

} // namespace vantage
