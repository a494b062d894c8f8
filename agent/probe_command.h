// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vantage {

/** `vantage-agent probe`: runs one check from a terminal. `arguments` are the words behind `probe`. Needs the
    QCoreApplication, whose loop it runs. Gives the exit code: 0 up, 1 down or degraded, 2 wrong usage,
    3 unknown; with --repeat the worst of them all. */
[[nodiscard]] int runProbeCommand(const QStringList &arguments);

} // namespace vantage
