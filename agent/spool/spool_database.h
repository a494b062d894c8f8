// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/result.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <functional>

namespace vantage {

/** SQLite as the spool uses it: one connection that owns the file, its tables made or brought up to date, and errors
   told apart: InvalidInput where the file is damaged, Unavailable where the disk has no room, Io where the machine
   refuses otherwise. */
class SpoolDatabase
{
public:
    SpoolDatabase() = default;
    SpoolDatabase(const SpoolDatabase &) = delete;
    SpoolDatabase &operator=(const SpoolDatabase &) = delete;
    ~SpoolDatabase() { close(); }

    /** Checks all pages of a file of at most `checked` bytes. */
    [[nodiscard]] Result<void> open(const QString &path, qint64 checked);
    void close();

    [[nodiscard]] bool isChecked() const { return m_isChecked; }
    /** Its tables are as they should be: from now on a statement that SQLite does not understand is no sign of damage. */
    void trust() { m_isTrusted = true; }

    [[nodiscard]] const QSqlDatabase &handle() const { return m_database; }
    [[nodiscard]] Result<void> execute(const QString &statement);
    /** Commits what `work` did, or nothing where it fails. */
    [[nodiscard]] Result<void> transaction(const std::function<Result<void>()> &work);

    [[nodiscard]] tl::unexpected<Error> failure(const QSqlError &error) const;
    [[nodiscard]] tl::unexpected<Error> damaged() const;

private:
    [[nodiscard]] bool isDamage(int code) const;
    [[nodiscard]] Result<void> checkPages();
    [[nodiscard]] Result<void> makeTables();

    QString m_path;
    QSqlDatabase m_database;
    bool m_isChecked = false;
    bool m_isTrusted = false;
};

} // namespace vantage
