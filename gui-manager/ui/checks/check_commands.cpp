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

/** The agent and the id by which the commands know a check. */
QStringList address(AgentId agent, CheckId check)
{
    return {QString::number(agent.value), u'#' + QString::number(check.value)};
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

CommandText edit(const CheckRow &before, const CheckSpec &after, const QList<AgentId> &agents)
{
    if (before.agents.isEmpty())
        return {};
    const QStringList start = QStringList(u"editconf"_s) + address(before.agents.front(), before.check.id);
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

QList<CommandText> remove(const CheckRow &check)
{
    QList<CommandText> commands;
    for (const AgentId agent : check.agents)
        commands += plain(QStringList(u"delconf"_s) + address(agent, check.check.id));
    return commands;
}

CommandText pause(const CheckRow &check, bool isPaused)
{
    if (check.agents.isEmpty())
        return {};
    return plain(QStringList(isPaused ? u"pause"_s : u"resume"_s) +
                 address(check.agents.front(), check.check.id));
}

CommandText checkNow(AgentId agent, CheckId check)
{
    return plain(QStringList(u"check-now"_s) + address(agent, check));
}

QList<CommandText> checkNow(const CheckRow &check)
{
    QList<CommandText> commands;
    for (const AgentId agent : check.agents)
        commands += checkNow(agent, check.check.id);
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
