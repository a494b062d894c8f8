// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/store/sqlite_connection.h"

namespace vantage {

// What is noted beside the results, written and read; Store says in which order. Writing is part of a transaction.
[[nodiscard]] Result<void> writeNotes(SqliteConnection &connection, const Notes &notes, UtcTime now);

[[nodiscard]] Result<void> readIncidents(SqliteConnection &connection, const IncidentQuery &query,
                                         const std::function<bool(const Incident &)> &row);
[[nodiscard]] Result<std::vector<Incident>> readOpenIncidents(SqliteConnection &connection);
[[nodiscard]] Result<std::vector<Gap>> readOpenGaps(SqliteConnection &connection);
[[nodiscard]] Result<void> readGaps(SqliteConnection &connection, const GapQuery &query,
                                    const std::function<bool(const Gap &)> &row);
[[nodiscard]] Result<Admissions> readAdmissions(SqliteConnection &connection);

} // namespace vantage
