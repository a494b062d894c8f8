// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/console/output.h"
#include "gui-manager/core_services.h"

#include <span>

namespace vantage {

/** One command as it was given, with all that its handler works with. A value: what goes on later keeps a
 * copy. */
struct Invocation
{
    CoreServices &core;
    QStringList words;            ///< behind the command's name, flags taken out
    QMap<QString, QString> flags; ///< "--limit" -> "20"; a flag without a value has an empty one
    Output out;
    /** Ends the command: nothing more for a success, else the error with the command's name (and, where the
       input was wrong, its right form). For handlers that answer later; they call it once. */
    std::function<void(const Result<void> &outcome)> finish;
    StepName step = {};          ///< how undo is to know what this changes
    std::function<void()> leave; ///< asks the program to end, once the answer is given

    [[nodiscard]] QString word(qsizetype index) const { return words.value(index); }
    [[nodiscard]] bool has(QLatin1StringView flag) const { return flags.contains(flag.toString()); }
};

/** A handler's answer: an error, or null for done, or what will call finish() (and may have done so already).
 */
using Answer = Result<std::unique_ptr<RunningCommand>>;

/** A command that waits for the core. Callbacks take `context`, or watch it, so that they end with the
 * command. */
struct Pending : RunningCommand
{
    QObject context;
};

struct FlagInfo
{
    QLatin1StringView name;
    QLatin1StringView value = {}; ///< "N": what follows it; empty for a flag alone
};

/** One row of the command table. */
struct CommandInfo
{
    QLatin1StringView name;
    QLatin1StringView alias = {};
    QLatin1StringView usage =
        {};                ///< the words behind the name, "<client_id> [service_id]"; a line for each form
    const char *help = ""; ///< one line, translated in the context "Commands"
    int minimumWords = 0;
    int maximumWords = 0;
    Answer (*run)(const Invocation &invocation) = nullptr;
    std::span<const FlagInfo> flags = {};
    /** The forms that fit what was typed, where `usage` is not enough. */
    QStringList (*forms)(const QStringList &words) = nullptr;
};

inline constexpr int anyNumber = 1'000'000;

/** The one table: help, completion, parsing and the manual follow it. */
[[nodiscard]] std::span<const CommandInfo> allCommands();
[[nodiscard]] const CommandInfo *findCommand(const QString &name);
/** The command's right form, one line or several. */
[[nodiscard]] QStringList formsOf(const CommandInfo &command, const QStringList &given = {});

// The handlers, by theme.
namespace commands {
// commands_configuration.cpp
[[nodiscard]] Answer viewconf(const Invocation &invocation);
[[nodiscard]] Answer addconf(const Invocation &invocation);
[[nodiscard]] QStringList addconfForms(const QStringList &words);
[[nodiscard]] Answer editconf(const Invocation &invocation);
[[nodiscard]] Answer delconf(const Invocation &invocation);
[[nodiscard]] Answer pause(const Invocation &invocation);
[[nodiscard]] Answer resume(const Invocation &invocation);
// commands_retention.cpp
[[nodiscard]] Answer retention(const Invocation &invocation);
// commands_undo.cpp
[[nodiscard]] Answer undo(const Invocation &invocation);
[[nodiscard]] Answer redo(const Invocation &invocation);
// commands_agents.cpp
[[nodiscard]] Answer agents(const Invocation &invocation);
[[nodiscard]] Answer rename(const Invocation &invocation);
[[nodiscard]] Answer listQueue(const Invocation &invocation);
[[nodiscard]] Answer listAllQueues(const Invocation &invocation);
[[nodiscard]] Answer checkNow(const Invocation &invocation);
// commands_enrolment.cpp
[[nodiscard]] Answer enrol(const Invocation &invocation);
[[nodiscard]] Answer revoke(const Invocation &invocation);
// commands_trial.cpp
[[nodiscard]] Answer testconf(const Invocation &invocation);
[[nodiscard]] QStringList testconfForms(const QStringList &words);
// commands_status.cpp
[[nodiscard]] Answer status(const Invocation &invocation);
// commands_results.cpp
[[nodiscard]] Answer results(const Invocation &invocation);
// commands_ledger.cpp
[[nodiscard]] Answer ledger(const Invocation &invocation);
// commands_files.cpp
[[nodiscard]] Answer importFile(const Invocation &invocation);
// commands_export.cpp
[[nodiscard]] Answer exportThing(const Invocation &invocation);
// commands_report.cpp
[[nodiscard]] Answer report(const Invocation &invocation);
// commands_help.cpp
[[nodiscard]] Answer help(const Invocation &invocation);
[[nodiscard]] Answer leave(const Invocation &invocation);
} // namespace commands

} // namespace vantage
