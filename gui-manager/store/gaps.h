// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/store/rollup.h"

#include <optional>

namespace vantage {

enum class GapCause : quint8 {
    Stopped, ///< the agent was not running
    Lost,    ///< there were results, and they are lost
    CutOff,  ///< the agent had no link: what it saw comes later, as backlog
    Paused,  ///< the check was paused
};

/** A time in which nothing was observed, or (cut off) nothing was heard. Times are those of results where there are
    any: a loss lasts from the result before it to the one behind it. */
struct Gap
{
    GapCause cause = GapCause::Stopped;
    AgentId agent = {}; ///< none: all agents of the check
    CheckId check = {}; ///< none: all checks of the agent
    UtcTime from{};
    std::optional<UtcTime> to = {}; ///< none while it lasts
    QString detail = {};            ///< of a loss: its cause, as the ledger has it

    bool operator==(const Gap &) const = default;
};

[[nodiscard]] QLatin1StringView codeOf(GapCause cause); ///< "stopped", "lost", "cut-off", "paused"
[[nodiscard]] std::optional<GapCause> gapCauseFromCode(QStringView code);

} // namespace vantage
