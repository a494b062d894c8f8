// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/agent.h"

namespace vantage {

enum class Verbosity { All, Quiet };

/** What an agent's command line says: settings to run with, or a text to print and the code to leave with. */
struct AgentOptions
{
    std::optional<AgentSettings> settings;
    Policy policy = {};
    Verbosity verbosity = Verbosity::All;
    QString text; ///< for standard output where exitCode is 0, else for standard error
    int exitCode = 0;
};

[[nodiscard]] AgentOptions parseAgentOptions(const QStringList &arguments);

/** "manager.example", "manager.example:54321", "192.0.2.1:54321", "[::1]:54321", "::1". */
[[nodiscard]] Result<ManagerAddress> parseManagerAddress(const QString &text);

} // namespace vantage
