// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/manager.h"

#include <optional>

namespace vantage {

/** What a manager's command line says: settings to run with, or a text to print and the code to leave with.
 */
struct ManagerOptions
{
    std::optional<ManagerSettings> settings;
    QString text; ///< for standard output where exitCode is 0, else for standard error
    int exitCode = 0;
};

/** The same options for the window and for the headless program; `about` is the first line of --help. */
[[nodiscard]] ManagerOptions parseManagerOptions(const QStringList &arguments, const QString &about);

struct ListenAddress
{
    QString host; ///< "localhost" or an address
    quint16 port = 0;
};

/** "localhost:54321", "0.0.0.0:0", "[::1]:54321", or one of them without the port. */
[[nodiscard]] Result<ListenAddress> parseListenAddress(const QString &text);

} // namespace vantage
