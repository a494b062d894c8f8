// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/console/commands.h"

#include "gui-manager/console/command.h"

#include <numeric>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr int exitFailed = 1;
constexpr int exitUsage = 2;

/** Levenshtein's: how many letters have to change. */
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (size_t j = 0; j < size_t(b.size()); ++j) {
            const int changed = diagonal + (a[i] == b[qsizetype(j)] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({row[j] + 1, row[j + 1] + 1, changed});
        }
    }
    return row.back();
}

QString unknownCommand(const QString &word)
{
    const QString typed = word.toLower();
    const CommandInfo *nearest = nullptr;
    int best = 3; // more wrong letters are another word
    for (const CommandInfo &command : allCommands()) {
        const QString name = command.name.toString();
        const int wrong = name.startsWith(typed) ? 0 : distance(typed.left(40), name);
        if (wrong < best) {
            best = wrong;
            nearest = &command;
        }
    }
    if (nearest)
        return CommandRunner::tr("'%1' is not a command; did you mean %2?").arg(word, nearest->name);
    return CommandRunner::tr("'%1' is not a command; 'help' lists them").arg(word);
}

/** Moves `--flags` and their values from `words` to the map; --json is every command's. */
Result<QMap<QString, QString>> takeFlags(const CommandInfo &command, QStringList &words)
{
    QMap<QString, QString> flags;
    QStringList plain;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words[i].startsWith("--"_L1)) {
            plain += words[i];
            continue;
        }
        const QString name = words[i].section(u'=', 0, 0);
        const auto flag = std::find_if(command.flags.begin(), command.flags.end(),
                                       [&name](const FlagInfo &info) { return info.name == name; });
        if (flag == command.flags.end())
            return invalid(CommandRunner::tr("'%1' is not an option of this command").arg(words[i]));
        if (flag->value.isEmpty() && words[i].contains(u'='))
            return invalid(CommandRunner::tr("%1 takes no value").arg(name));
        if (flag->value.isEmpty())
            flags.insert(name, {});
        else if (words[i].contains(u'='))
            flags.insert(name, words[i].section(u'=', 1));
        else if (i + 1 < words.size())
            flags.insert(name, words[++i]);
        else
            return invalid(CommandRunner::tr("the %1 behind %2 is missing").arg(flag->value, name));
    }
    words = plain;
    return flags;
}

Result<void> checkCount(const CommandInfo &command, const QStringList &words)
{
    if (words.size() > command.maximumWords)
        return invalid(CommandRunner::tr("'%1' is one word too many").arg(words[command.maximumWords]));
    if (words.size() < command.minimumWords) {
        const QString missing =
            command.usage.toString().section(u'\n', 0, 0).section(u' ', words.size(), words.size());
        return invalid(CommandRunner::tr("the %1 is missing").arg(missing));
    }
    return {};
}

Answer start(const CommandInfo &command, Invocation &invocation)
{
    Result<QMap<QString, QString>> flags = takeFlags(command, invocation.words);
    if (!flags)
        return tl::make_unexpected(flags.error());
    invocation.flags = std::move(*flags);
    if (const Result<void> counted = checkCount(command, invocation.words); !counted)
        return tl::make_unexpected(counted.error());
    return command.run(invocation);
}

} // namespace

Commands::Commands(CoreServices &core, QObject *parent)
    : CommandRunner(parent)
    , m_core(core)
{
}

std::unique_ptr<RunningCommand> Commands::run(const QStringList &words, CommandFormat format,
                                              CommandReply reply)
{
    QStringList rest = words;
    if (rest.removeAll(u"--json"_s) > 0)
        format = CommandFormat::Json;
    StepName step{.command = {}, .label = reply.stepLabel, .group = reply.stepGroup};
    const Output out(std::move(reply), format);
    const CommandInfo *command = rest.isEmpty() ? nullptr : findCommand(rest.front());
    if (!command) {
        out.error(rest.isEmpty() ? tr("a command is missing; 'help' lists them")
                                 : unknownCommand(rest.front()));
        out.done(exitUsage);
        return nullptr;
    }
    rest.removeFirst();

    step.command = command->name.toString();
    Invocation invocation{m_core, rest, {}, out, {}, step, {}};
    const auto isFinished = std::make_shared<bool>(false);
    invocation.finish = [out, command, given = rest, isFinished](const Result<void> &outcome) {
        *isFinished = true;
        if (outcome) {
            out.done(0);
            return;
        }
        const bool isUsage = outcome.error().code == ErrorCode::InvalidInput;
        out.error(command->name + ": "_L1 + outcome.error().message,
                  isUsage ? formsOf(*command, given) : QStringList());
        out.done(isUsage ? exitUsage : exitFailed);
    };
    // Queued, so that the answer gets out first.
    invocation.leave = [this] {
        QMetaObject::invokeMethod(this, &CommandRunner::exitRequested, Qt::QueuedConnection);
    };
    Answer answer = start(*command, invocation);
    if (!answer)
        invocation.finish(tl::make_unexpected(answer.error()));
    else if (!*answer)
        invocation.finish({});
    return *isFinished ? nullptr : std::move(*answer);
}

QStringList Commands::commandNames() const
{
    QStringList names;
    for (const CommandInfo &command : allCommands()) {
        names += command.name.toString();
        if (!command.alias.isEmpty())
            names += command.alias.toString();
    }
    return names;
}

} // namespace vantage
