// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/feed.h"

namespace vantage {

/** A command as words, and the same as text with secrets masked. */
struct CommandText
{
    QStringList words;
    QString shown; ///< quoted where needed; secrets are ****

    bool operator==(const CommandText &) const = default;
};

/** How the window says to the command table what the operator clicked. Pure. Checks go by their ids, not by their
    positions: what is removed elsewhere meanwhile shifts no command to another check. */
namespace check_commands {

[[nodiscard]] CommandText add(const CheckSpec &check, const QList<AgentId> &agents);
/** Only what differs; no words where nothing does. */
[[nodiscard]] CommandText edit(const CheckRow &before, const CheckSpec &after, const QList<AgentId> &agents);
/** One command for each agent that has the check. */
[[nodiscard]] QList<CommandText> remove(const CheckRow &check);
[[nodiscard]] CommandText pause(const CheckRow &check, bool isPaused);
[[nodiscard]] CommandText checkNow(AgentId agent, CheckId check);
/** One command for each agent that has the check. */
[[nodiscard]] QList<CommandText> checkNow(const CheckRow &check);
/** Runs the check at the agents without saving it. Only what it finds depends on is said; the same check gives the
    same words. */
[[nodiscard]] CommandText test(CheckSpec check, const QList<AgentId> &agents);
[[nodiscard]] CommandText plain(const QStringList &words);

} // namespace check_commands

} // namespace vantage
