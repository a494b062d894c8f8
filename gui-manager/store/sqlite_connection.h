// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/store/store.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <map>

namespace vantage {

/** A connection to a file of SQLite, with the statements that were prepared on it. Belongs to one thread. */
class SqliteConnection
{
public:
    SqliteConnection(const QString &path, StoreAccess access, std::shared_ptr<StopSwitch> stop = {});
    ~SqliteConnection();
    SqliteConnection(const SqliteConnection &) = delete;
    SqliteConnection &operator=(const SqliteConnection &) = delete;

    /** For Write also whatever the connection needs; the file has to be there or new. */
    [[nodiscard]] Result<void> open();
    /** What is wrong with the tables from here on is an error of ours, no longer damage. */
    void finishOpening() { m_isOpening = false; }
    [[nodiscard]] QSqlDatabase &database() { return m_database; }
    [[nodiscard]] const QString &path() const { return m_path; }

    /** The statement, prepared at its first use. `sql` is a literal. */
    [[nodiscard]] QSqlQuery &statement(QLatin1StringView sql);
    [[nodiscard]] Result<void> run(QLatin1StringView sql, std::initializer_list<QVariant> values = {});
    /** The first column of the first row; 0 where there is none. */
    [[nodiscard]] Result<qint64> number(const QString &sql);
    /** Commits what `work` did, or undoes it. */
    [[nodiscard]] Result<void> transact(const std::function<Result<void>()> &work);

    [[nodiscard]] Result<void> quickCheck();

    /** Damage is InvalidInput, a full disk Unavailable, values that the tables do not take a Conflict, all else Io. */
    [[nodiscard]] tl::unexpected<Error> failed(const QSqlError &error) const;

private:
    void obeyStop();

    QString m_name;
    QString m_path;
    StoreAccess m_access;
    std::shared_ptr<StopSwitch> m_stop;
    bool m_isOpening = true;
    QSqlDatabase m_database;
    std::map<QLatin1StringView, QSqlQuery> m_statements;
    QSqlQuery m_unprepared;
};

/** Ids and numbers, which are stored as the signed ones of the same bits. */
[[nodiscard]] inline qint64 toColumn(quint64 number)
{
    return static_cast<qint64>(number);
}
[[nodiscard]] inline qint64 toColumn(UtcTime time)
{
    return time.time_since_epoch().count();
}
[[nodiscard]] inline quint64 fromColumn(const QVariant &value)
{
    return static_cast<quint64>(value.toLongLong());
}
[[nodiscard]] inline UtcTime timeFromColumn(const QVariant &value)
{
    return UtcTime(Micros(value.toLongLong()));
}

} // namespace vantage
