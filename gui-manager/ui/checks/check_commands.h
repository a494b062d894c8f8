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

/** How the window says to the command table what the operator clicked. Pure. */
namespace check_commands {

/** The place of a check among those of an agent, from 1, as viewconf shows it; 0 where the agent does not have it. */
[[nodiscard]] qsizetype serviceId(const std::vector<CheckRow> &checks, AgentId agent, CheckId check);

[[nodiscard]] CommandText add(const CheckSpec &check, const QList<AgentId> &agents);
/** Only what differs; no words where nothing does. */
[[nodiscard]] CommandText edit(const std::vector<CheckRow> &checks, const CheckRow &before,
                               const CheckSpec &after, const QList<AgentId> &agents);
/** What a check is to become. */
struct Edit
{
    CheckRow before;
    CheckSpec after;
    QList<AgentId> agents;
};
/** One command for each check that changes, in an order in which the service ids stay right. */
[[nodiscard]] QList<CommandText> edit(std::vector<CheckRow> checks, const QList<Edit> &edits);
/** One command for each agent that has the check, in an order in which the service ids stay right. */
[[nodiscard]] QList<CommandText> remove(std::vector<CheckRow> checks, const QList<CheckId> &ids);
[[nodiscard]] CommandText pause(const std::vector<CheckRow> &checks, const CheckRow &check, bool isPaused);
[[nodiscard]] QList<CommandText> checkNow(const std::vector<CheckRow> &checks, const CheckRow &check);
/** Runs the check at the agents without saving it. Only what it finds depends on is said; the same check gives the
    same words. */
[[nodiscard]] CommandText test(CheckSpec check, const QList<AgentId> &agents);
[[nodiscard]] CommandText plain(const QStringList &words);

} // namespace check_commands

} // namespace vantage
