// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/checks/check_commands.h"

#include "common/util/text.h"

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

QString joined(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted += quoteWord(word);
    return quoted.join(u' ');
}

QString agentList(const QList<AgentId> &agents)
{
    QStringList numbers;
    for (const AgentId agent : agents)
        numbers += QString::number(agent.value);
    return numbers.join(u',');
}

/** The agent and the service id by which the commands know a check. */
QStringList address(const std::vector<CheckRow> &checks, AgentId agent, CheckId check)
{
    return {QString::number(agent.value), QString::number(check_commands::serviceId(checks, agent, check))};
}

/** The words that set an option; a list takes one for each line. */
QStringList assignments(const OptionSpec &spec, const QString &value, Secrets secrets)
{
    if (spec.type == OptionType::Secret && secrets == Secrets::Masked && !value.isEmpty())
        return {spec.name + u"=****"_s};
    QStringList words;
    for (const QString &line : spec.type == OptionType::List ? value.split(u'\n') : QStringList(value))
        words += spec.name + u'=' + line;
    return words;
}

QStringList changes(const CheckSpec &before, const CheckSpec &after, Secrets secrets)
{
    QStringList words;
    if (before.target != after.target)
        words += u"target="_s + after.target;
    if (before.interval != after.interval)
        words += u"interval="_s + formatInterval(after.interval);
    if (before.name != after.name)
        words += u"name="_s + after.name;
    if (before.tags != after.tags)
        words += u"tags="_s + after.tags.join(u',');
    for (const OptionSpec *spec : optionsOf(after.kind)) {
        const QString value = after.options.value(spec->name.toString());
        if (before.options.value(spec->name.toString()) != value)
            words += assignments(*spec, value, secrets);
    }
    return words;
}

} // namespace

namespace check_commands {

qsizetype serviceId(const std::vector<CheckRow> &checks, AgentId agent, CheckId check)
{
    qsizetype place = 0;
    for (const CheckRow &row : checks) {
        if (!row.agents.contains(agent))
            continue;
        ++place;
        if (row.check.id == check)
            return place;
    }
    return 0;
}

CommandText plain(const QStringList &words)
{
    return {words, joined(words)};
}

CommandText add(const CheckSpec &check, const QList<AgentId> &agents)
{
    const QStringList start = {u"addconf"_s, agentList(agents)};
    return {start + checkToWords(check, Secrets::Shown),
            joined(start + checkToWords(check, Secrets::Masked))};
}

CommandText edit(const std::vector<CheckRow> &checks, const CheckRow &before, const CheckSpec &after,
                 const QList<AgentId> &agents)
{
    if (before.agents.isEmpty())
        return {};
    const QStringList start =
        QStringList(u"editconf"_s) + address(checks, before.agents.front(), before.check.id);
    QStringList words = changes(before.check, after, Secrets::Shown);
    QStringList masked = changes(before.check, after, Secrets::Masked);
    if (before.agents != agents) {
        words += u"agents="_s + agentList(agents);
        masked += words.last();
    }
    if (words.isEmpty())
        return {};
    return {start + words, joined(start + masked)};
}

QList<CommandText> edit(std::vector<CheckRow> checks, const QList<Edit> &edits)
{
    QList<CommandText> commands;
    for (const Edit &change : edits) {
        const CommandText command = edit(checks, change.before, change.after, change.agents);
        if (command.words.isEmpty())
            continue;
        commands += command;
        // Other agents have other numbers for those behind it now.
        const auto idOf = [](const CheckRow &row) {
            return row.check.id;
        };
        if (const auto row = std::ranges::find(checks, change.before.check.id, idOf); row != checks.end())
            row->agents = change.agents;
    }
    return commands;
}

QList<CommandText> remove(std::vector<CheckRow> checks, const QList<CheckId> &ids)
{
    QList<CommandText> commands;
    for (const CheckId id : ids) {
        const auto row = std::ranges::find(checks, id, [](const CheckRow &r) { return r.check.id; });
        if (row == checks.end())
            continue;
        for (const AgentId agent : row->agents)
            commands += plain(QStringList(u"delconf"_s) + address(checks, agent, id));
        checks.erase(row); // those behind it move up
    }
    return commands;
}

CommandText pause(const std::vector<CheckRow> &checks, const CheckRow &check, bool isPaused)
{
    if (check.agents.isEmpty())
        return {};
    return plain(QStringList(isPaused ? u"pause"_s : u"resume"_s) +
                 address(checks, check.agents.front(), check.check.id));
}

QList<CommandText> checkNow(const std::vector<CheckRow> &checks, const CheckRow &check)
{
    QList<CommandText> commands;
    for (const AgentId agent : check.agents)
        commands += plain(QStringList(u"check-now"_s) + address(checks, agent, check.check.id));
    return commands;
}

CommandText test(CheckSpec check, const QList<AgentId> &agents)
{
    check.name.clear();
    check.tags.clear();
    check.paused = false;
    const QStringList start = {u"test-conf"_s, u"--live"_s, agentList(agents)};
    return {start + checkToWords(check, Secrets::Shown, IntervalWord::Absent),
            joined(start + checkToWords(check, Secrets::Masked, IntervalWord::Absent))};
}

} // namespace check_commands

} // namespace vantage
