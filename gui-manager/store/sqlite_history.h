// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/store/sqlite_connection.h"

namespace vantage {

// What is on disk, read row by row; Store::read() says in which order.
[[nodiscard]] Result<void> readResults(SqliteConnection &connection, const ResultQuery &query,
                                       const std::function<bool(const CheckResult &)> &row);
[[nodiscard]] Result<std::vector<CheckResult>> readNewest(SqliteConnection &connection);
[[nodiscard]] Result<void> readEvents(SqliteConnection &connection, const EventQuery &query,
                                      const std::function<bool(const Event &)> &row);
[[nodiscard]] Result<void> readLedger(SqliteConnection &connection, const LedgerQuery &query,
                                      const std::function<bool(const LedgerEntry &)> &row);

/** Conditions of a SELECT with the values that they are about. */
class Conditions
{
public:
    void demand(const QString &condition, qint64 value)
    {
        m_conditions += condition;
        m_values += value;
    }
    /** The text behind FROM: empty, or " WHERE ..." */
    [[nodiscard]] QString text() const
    {
        return m_conditions.isEmpty()
                   ? QString()
                   : QStringLiteral(" WHERE ") + m_conditions.join(QStringLiteral(" AND "));
    }
    /** Runs `sql`, which has the text above in it, in `query`. */
    [[nodiscard]] Result<void> run(SqliteConnection &connection, QSqlQuery &query, const QString &sql) const;

private:
    QStringList m_conditions;
    QList<qint64> m_values;
};

} // namespace vantage
