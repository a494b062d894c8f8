// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/store/sqlite_connection.h"

namespace vantage {

/** Makes the tables in a new file, and brings those of an earlier version up to date in one transaction. Conflict
    means that a newer version wrote the file; InvalidInput that its tables are not what its version says. */
[[nodiscard]] Result<void> prepareSchema(SqliteConnection &connection);

} // namespace vantage
