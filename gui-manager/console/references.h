// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/console/command.h"

#include <optional>

namespace vantage {

/** How words of a command name clients, checks, times and files, and how answers do. */

/** A number that may be a client's. */
[[nodiscard]] Result<AgentId> clientId(const QString &word);
/** A client that the configuration has. */
[[nodiscard]] Result<AgentId> knownClient(const Configuration &configuration, const QString &word);
/** "1", "1,2,3" or "all"; an id that nobody holds yet is allowed, it waits for an agent. */
[[nodiscard]] Result<QList<AgentId>> clientList(const Configuration &configuration, const QString &word);
/** A client's check by its position in viewconf, or by "#" and its id, which no change elsewhere can shift.
 */
[[nodiscard]] Result<CheckId> checkOf(const Configuration &configuration, AgentId client,
                                      const QString &word);
/** The check that two words name; without the second one all of the client's. */
[[nodiscard]] Result<QList<CheckId>> checksOf(const Invocation &invocation);
/** The position of a check among the client's, from 1. */
[[nodiscard]] qsizetype serviceIdOf(const Configuration &configuration, AgentId client, CheckId check);

/** "7" or "#7": an id, whether there is one like it or not. */
template <typename Id>
[[nodiscard]] std::optional<Id> idFromWord(const QString &word)
{
    bool isNumber = false;
    const Id id((word.startsWith(u'#') ? word.mid(1) : word).toULongLong(&isNumber));
    return isNumber && id.isValid() ? std::optional(id) : std::nullopt;
}
/** "2026-03-12T00:27:05Z": UTC unless the time says otherwise; a date alone is its midnight. */
[[nodiscard]] std::optional<UtcTime> timeFromWord(const QString &word);

/** "in 5 s", "3 min ago", "now". */
[[nodiscard]] QString relativeTo(UtcTime now, UtcTime time);
/** "client 1", "clients 1, 2, 3". */
[[nodiscard]] QString describe(const QList<AgentId> &clients);

/** Resolves a name of a file where the one stands who asked. */
[[nodiscard]] QString filePath(const Invocation &invocation, const QString &word);

} // namespace vantage
