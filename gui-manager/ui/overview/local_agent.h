// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/result.h"

#include <QString>

namespace vantage {

/** Starts the agent that is installed beside this program, else the one in PATH, for a manager on this machine. It goes
    on when this program ends; what it says is in agent.log in its data directory. Its process id. */
[[nodiscard]] Result<qint64> startLocalAgent(const QString &port);

} // namespace vantage
