// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/spool/loss.h"
#include "agent/spool/spool_database.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace vantage {

struct SpoolRow
{
    Seq seq;
    QByteArray bytes;
};

/** What can still be read of a spool's file that is damaged. Such a file may say anything: a row counts only where its
    checksum is right and its number is in its turn. */
class SpoolSalvage
{
public:
    /** Uses what a connection has open. */
    explicit SpoolSalvage(const QSqlDatabase &database)
        : m_database(database)
    {
    }

    /** Number of the newest row; `known` is less or the same, and is the answer where none is to be trusted. */
    [[nodiscard]] Seq newest(Seq known) const;

    /** All rows that are left up to `last`, a part at a time: those before the first damage, and those behind the last
       one. Ends early where `take` gives false. */
    void readRows(Seq last, const std::function<bool(const QList<SpoolRow> &)> &take) const;
    /** Why numbers up to `last` have no row, as far as that can be read. */
    [[nodiscard]] QList<SpoolLoss> losses(Seq last) const;

private:
    enum class Direction { Forward, Backward };
    [[nodiscard]] bool readRun(Direction direction, Seq from, Seq to, Seq *reached,
                               const std::function<bool(const QList<SpoolRow> &)> &take) const;

    QSqlDatabase m_database;
};

} // namespace vantage
