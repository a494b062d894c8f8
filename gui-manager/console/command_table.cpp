// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/console/command.h"

#include <QCoreApplication>

#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array resultFlags = {FlagInfo{"--limit"_L1, "N"_L1}, FlagInfo{"--follow"_L1}};
constexpr std::array trialFlags = {FlagInfo{"--live"_L1}};
constexpr std::array exportFlags = {FlagInfo{"--secrets"_L1},       FlagInfo{"--from"_L1, "T"_L1},
                                    FlagInfo{"--to"_L1, "T"_L1},    FlagInfo{"--agent"_L1, "N"_L1},
                                    FlagInfo{"--check"_L1, "N"_L1}, FlagInfo{"--level"_L1, "LEVEL"_L1}};
constexpr std::array reportFlags = {FlagInfo{"--check"_L1, "N"_L1}};

constexpr std::array table = {
    CommandInfo{.name = "help"_L1,
                .usage = "[COMMAND | ServerType]"_L1,
                .help = QT_TRANSLATE_NOOP("Commands",
                                          "List the commands, or explain one of them or a type of check."),
                .maximumWords = 1,
                .run = commands::help},
    CommandInfo{.name = "status"_L1,
                .usage = "[client_id | #check]"_L1,
                .help = QT_TRANSLATE_NOOP("Commands",
                                          "Show what is up and what is not, as all agents together see it."),
                .maximumWords = 1,
                .run = commands::status},
    CommandInfo{.name = "agents"_L1,
                .help = QT_TRANSLATE_NOOP("Commands", "List the agents and how they are."),
                .run = commands::agents},
    CommandInfo{.name = "rename"_L1,
                .usage = "<client_id> <name>"_L1,
                .help = QT_TRANSLATE_NOOP("Commands", "Give an agent a name."),
                .minimumWords = 2,
                .maximumWords = 2,
                .run = commands::rename},
    CommandInfo{.name = "enrol"_L1,
                .usage = "[client_id]\n"
                         "list\n"
                         "withdraw [TOKEN]"_L1,
                .help =
                    QT_TRANSLATE_NOOP("Commands", "Give a join string for a new agent, or for one that takes "
                                                  "over a client's id and checks; list those that wait for "
                                                  "one, or withdraw them."),
                .maximumWords = 2,
                .run = commands::enrol},
    CommandInfo{.name = "revoke"_L1,
                .usage = "<client_id>"_L1,
                .help = QT_TRANSLATE_NOOP("Commands", "Cut an agent off for good."),
                .minimumWords = 1,
                .maximumWords = 1,
                .run = commands::revoke},
    CommandInfo{.name = "viewconf"_L1,
                .usage = "[client_id]"_L1,
                .help = QT_TRANSLATE_NOOP("Commands", "Show the checks of every client, or of one."),
                .maximumWords = 1,
                .run = commands::viewconf},
    CommandInfo{.name = "addconf"_L1,
                .usage = "<client_id> <ServerType> <URL> ... <TimeInterval> [name=value ...]"_L1,
                .help =
                    QT_TRANSLATE_NOOP("Commands", "Add a check to a client, to several (1,2,3) or to all."),
                .minimumWords = 2,
                .maximumWords = anyNumber,
                .run = commands::addconf,
                .forms = commands::addconfForms},
    CommandInfo{.name = "editconf"_L1,
                .usage = "<client_id> <service_id> name=value ..."_L1,
                .help = QT_TRANSLATE_NOOP(
                    "Commands", "Change a check: its options, name, tags, interval, target or agents."),
                .minimumWords = 3,
                .maximumWords = anyNumber,
                .run = commands::editconf},
    CommandInfo{.name = "delconf"_L1,
                .alias = "removeconf"_L1,
                .usage = "<client_id> <service_id>"_L1,
                .help = QT_TRANSLATE_NOOP("Commands", "Take a check from a client."),
                .minimumWords = 2,
                .maximumWords = 2,
                .run = commands::delconf},
    CommandInfo{.name = "pause"_L1,
                .usage = "<client_id> [service_id]"_L1,
                .help = QT_TRANSLATE_NOOP("Commands", "Let a check rest, or all checks of a client."),
                .minimumWords = 1,
                .maximumWords = 2,
                .run = commands::pause},
    CommandInfo{.name = "resume"_L1,
                .usage = "<client_id> [service_id]"_L1,
                .help = QT_TRANSLATE_NOOP("Commands", "Go on with what was paused."),
                .minimumWords = 1,
                .maximumWords = 2,
                .run = commands::resume},
    CommandInfo{.name = "undo"_L1,
                .help = QT_TRANSLATE_NOOP(
                    "Commands", "Take back the newest change of checks, of their agents or of a name."),
                .run = commands::undo},
    CommandInfo{.name = "redo"_L1,
                .help = QT_TRANSLATE_NOOP("Commands", "Do again what was undone last."),
                .run = commands::redo},
    CommandInfo{.name = "check-now"_L1,
                .usage = "<client_id> [service_id]"_L1,
                .help = QT_TRANSLATE_NOOP("Commands", "Run a check at once, or all checks of a client."),
                .minimumWords = 1,
                .maximumWords = 2,
                .run = commands::checkNow},
    CommandInfo{.name = "test-conf"_L1,
                .usage = "<client_id> <ServerType> <URL> ... [name=value ...] [--live]"_L1,
                .help = QT_TRANSLATE_NOOP(
                    "Commands", "Try a check at a client, several (1,2,3) or all, without saving it."),
                .minimumWords = 2,
                .maximumWords = anyNumber,
                .run = commands::testconf,
                .flags = trialFlags,
                .forms = commands::testconfForms},
    CommandInfo{
        .name = "list_queue"_L1,
        .usage = "<client_id>"_L1,
        .help = QT_TRANSLATE_NOOP("Commands", "Show a client's tasks: next run, last outcome, confirmation."),
        .minimumWords = 1,
        .maximumWords = 1,
        .run = commands::listQueue},
    CommandInfo{.name = "list_all_queues"_L1,
                .help = QT_TRANSLATE_NOOP("Commands", "Show the tasks of all clients."),
                .run = commands::listAllQueues},
    CommandInfo{
        .name = "results"_L1,
        .usage = "[client_id] [--limit N] [--follow]"_L1,
        .help = QT_TRANSLATE_NOOP(
            "Commands", "Show the newest results (20, or N; 0 is all) and, if wanted, those to come."),
        .maximumWords = 1,
        .run = commands::results,
        .flags = resultFlags},
    CommandInfo{.name = "ledger"_L1,
                .usage = "[client_id]"_L1,
                .help = QT_TRANSLATE_NOOP(
                    "Commands", "Show up to where each agent's results are stored, and what was lost."),
                .maximumWords = 1,
                .run = commands::ledger},
    CommandInfo{
        .name = "retention"_L1,
        .usage = "[raw=DAYS] [minute=DAYS] [hour=DAYS]"_L1,
        .help = QT_TRANSLATE_NOOP("Commands", "Show or set for how many days results and rollups are kept."),
        .maximumWords = 3,
        .run = commands::retention},
    CommandInfo{.name = "import"_L1,
                .usage = "FILE"_L1,
                .help = QT_TRANSLATE_NOOP("Commands",
                                          "Add the checks of a configuration file or of an old data.json."),
                .minimumWords = 1,
                .maximumWords = 1,
                .run = commands::importFile},
    CommandInfo{
        .name = "export"_L1,
        .usage = "config [FILE] [--secrets]\n"
                 "results [csv|json] [FILE] [--from T] [--to T] [--agent N] [--check N]\n"
                 "rollups [csv|json] [FILE] [--level minute|hour|day] [--from T] [--to T] [--agent "
                 "N] [--check N]\n"
                 "events [csv|json] [FILE] [--from T] [--to T] [--agent N]\n"
                 "incidents [csv|json] [FILE] [--from T] [--to T] [--agent N] [--check N]"_L1,
        .help = QT_TRANSLATE_NOOP(
            "Commands", "Write the configuration, results, rollups, events or incidents to a file or here."),
        .minimumWords = 1,
        .maximumWords = 3,
        .run = commands::exportThing,
        .flags = exportFlags},
    CommandInfo{.name = "report"_L1,
                .usage = "<from> <to> [html|csv] [FILE] [--check N,...]"_L1,
                .help = QT_TRANSLATE_NOOP(
                    "Commands", "Write how available all checks were in a period, to a file or here."),
                .minimumWords = 2,
                .maximumWords = 4,
                .run = commands::report,
                .flags = reportFlags},
    CommandInfo{.name = "exit"_L1,
                .help = QT_TRANSLATE_NOOP("Commands", "Save everything and leave."),
                .run = commands::leave},
};

} // namespace

std::span<const CommandInfo> allCommands()
{
    return table;
}

const CommandInfo *findCommand(const QString &name)
{
    for (const CommandInfo &command : table) {
        if (name.compare(command.name, Qt::CaseInsensitive) == 0 ||
            (!command.alias.isEmpty() && name.compare(command.alias, Qt::CaseInsensitive) == 0))
            return &command;
    }
    return nullptr;
}

QStringList formsOf(const CommandInfo &command, const QStringList &given)
{
    if (command.forms)
        return command.forms(given);
    QStringList forms;
    for (const QString &words : command.usage.toString().split(u'\n'))
        forms += QString(command.name + u' ' + words).trimmed();
    return forms;
}

} // namespace vantage
