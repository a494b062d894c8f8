// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/spool/loss.h"
#include "common/util/result.h"

#include <QList>
#include <QSqlDatabase>
#include <QSqlError>
#include <QVariant>

namespace vantage {

/** The spool's table of what was lost and why. Its ranges do not overlap; it has a few lines at most, so its
   statements are not kept prepared. Takes part in the transaction that its caller has begun. */
class LossTable
{
public:
    using Done = tl::expected<void, QSqlError>;

    explicit LossTable(const QSqlDatabase &database)
        : m_database(database)
    {
    }

    /** What is recorded already keeps its cause. */
    [[nodiscard]] Done add(const SpoolLoss &loss);
    /** Lets go what ends at `last` or before. */
    [[nodiscard]] Done forget(Seq last);
    /** All numbers become `by` smaller; those that would be less than 1 are gone. */
    [[nodiscard]] Done shift(quint64 by);
    /** What there is of from..to. */
    [[nodiscard]] tl::expected<QList<SpoolLoss>, QSqlError> recorded(Seq from, Seq to) const;
    /** Covers from..to: what is not recorded is damage. */
    [[nodiscard]] tl::expected<QList<SpoolLoss>, QSqlError> within(Seq from, Seq to) const;

private:
    [[nodiscard]] Done run(const QString &statement, const QVariantList &values = {});
    [[nodiscard]] Done insert(const SpoolLoss &loss);

    QSqlDatabase m_database;
};

} // namespace vantage
