// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/config/configuration.h"
#include "gui-manager/feed.h"
#include "gui-manager/stored_history.h"

#include <functional>
#include <variant>

namespace vantage {

/** What importing a file added, and what in it was left out or not understood, a sentence each. */
struct ImportReport
{
    int agents = 0;
    int checks = 0;
    QStringList warnings;
};

/** A join string as it is given out. */
struct Invitation
{
    QString join; ///< a secret
    UtcTime expires{};
    AgentId agent;                 ///< whose id it is for; none: the next free one
    bool isForThisMachine = false; ///< the manager listens on loopback only: agents elsewhere cannot reach it
};

/** What the commands may do to the core. Main thread only; no call blocks. Answers come in the main thread,
   once, at the latest with an error when the manager stops; those with a `context` never after that has been
   destroyed. */
struct CoreServices
{
    using Saved = std::function<void(Result<void>)>;
    using Ran = std::function<void(Result<CheckResult>)>;
    using Imported = std::function<void(Result<ImportReport>)>;

    /** As it is now: changes show here before they are saved. */
    const Configuration &configuration;
    Feed &feed;

    /** Applies `operation` to the configuration and gives the tasks to the agents before it returns; `saved`
       follows once the file is on disk. Where the operation fails nothing changes, and `saved` gets its error
       at once. The step is how undo knows the change. */
    std::function<void(const StepName &step, const std::function<Result<void>(Configuration &)> &operation,
                       Saved saved)>
        change;

    /** A join string for one agent; answers once the token is on disk. */
    using Invited = std::function<void(Result<Invitation>)>;
    std::function<void(AgentId agent, Invited done)> invite;
    /** The agent is cut off and not let in again. */
    std::function<void(AgentId agent, Saved saved)> revoke;

    /** Reads a configuration (ours or the earlier version's data.json) and adds what is in it to the present
     * one. */
    std::function<void(const StepName &step, const QString &path, QObject *context, Imported done)>
        importFile;

    /** Runs a task of the agent at once, or a check that is not saved. */
    std::function<void(AgentId agent, const std::variant<CheckId, CheckSpec> &what, QObject *context,
                       Ran done)>
        runNow;

    StoredHistory history;

    /** Answers once everything that was changed so far is on disk; for `exit`. */
    std::function<void(Saved saved)> save;

    /** Takes the newest change of checks, assignments or names of agents back, or does again what was taken back last;
        answers with its label once that is on disk. */
    using Undone = std::function<void(Result<QString>)>;
    std::function<void(Undone done)> undo;
    std::function<void(Undone done)> redo;
};

} // namespace vantage
