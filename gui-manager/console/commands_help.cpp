// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/check/check.h"
#include "gui-manager/console/command.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QPointer>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

QString helpOf(const CommandInfo &command)
{
    return QCoreApplication::translate("Commands", command.help);
}

QJsonObject toJson(const CommandInfo &command)
{
    return {{u"name"_s, command.name.toString()},
            {u"alias"_s, command.alias.toString()},
            {u"usage"_s, QJsonArray::fromStringList(formsOf(command))},
            {u"help"_s, helpOf(command)}};
}

/** Every command with its short form; what is longer than the column has its help on the next line. */
void listCommands(const Output &out)
{
    constexpr qsizetype width = 34;
    for (const CommandInfo &command : allCommands()) {
        if (out.isJson()) {
            out.json(toJson(command));
            continue;
        }
        QStringList forms = command.usage.toString().split(u'\n');
        for (QString &form : forms)
            form = QString(command.name + u' ' + form).trimmed();
        const QString last = forms.takeLast();
        for (const QString &form : std::as_const(forms))
            out.line(u"  "_s + form);
        if (last.size() > width)
            out.line(u"  "_s + last);
        const QString first = last.size() > width ? QString() : last;
        out.line(u"  "_s + first.leftJustified(width) + u"  "_s + helpOf(command));
    }
    if (!out.isJson()) {
        out.line({});
        out.line(CommandRunner::tr(
            "A service_id is the position that viewconf shows. Words with blanks go in quotes; "
            "--json behind any command gives JSON."));
        out.line(CommandRunner::tr(
            "Positions move when a check is removed; '#12' in their place is the check with the id 12, as "
            "status shows it, and does not move."));
        out.line(CommandRunner::tr("More: help addconf, help HTTPS."));
    }
}

void explainCommand(const CommandInfo &command, const Output &out)
{
    if (out.isJson()) {
        out.json(toJson(command));
        return;
    }
    for (const QString &form : formsOf(command))
        out.line(form);
    out.line(helpOf(command));
    if (!command.alias.isEmpty())
        out.line(CommandRunner::tr("Also spelled %1.").arg(command.alias));
}

/** What a kind of check takes: the form and every option with its default. */
void explainKind(const KindInfo &kind, const Output &out)
{
    const QString form = u"addconf <client_id> "_s + usageOf(kind.kind);
    TextTable table(
        {{CommandRunner::tr("Option")}, {CommandRunner::tr("Default")}, {CommandRunner::tr("Meaning")}});
    QJsonArray options;
    for (const OptionSpec *spec : optionsOf(kind.kind)) {
        const QString value =
            spec->defaultValue.toString() +
            (spec->defaultValue.isEmpty() || spec->unit.isEmpty() ? QString() : u' ' + spec->unit.toString());
        table.addRow({spec->name.toString(), value, displayHelp(*spec)});
        options += QJsonObject{{u"name"_s, spec->name.toString()},
                               {u"default"_s, spec->defaultValue.toString()},
                               {u"unit"_s, spec->unit.toString()},
                               {u"help"_s, displayHelp(*spec)}};
    }
    if (out.isJson()) {
        out.json({{u"kind"_s, kind.word.toString()},
                  {u"tool"_s, kind.tool},
                  {u"usage"_s, form},
                  {u"options"_s, options}});
        return;
    }
    out.line(u"%1: %2"_s.arg(displayName(kind.kind), form));
    out.table(table);
}

/** Of the kind that is the second word, or else of every kind. */
QStringList formsWithKind(const QString &start, const QStringList &words, IntervalWord interval)
{
    QStringList forms;
    for (const KindInfo *kind : allKinds()) {
        if (words.size() > 1 && kindFromWord(words[1], kind->tool) == kind->kind)
            forms += start + usageOf(kind->kind, interval);
    }
    if (!forms.isEmpty())
        return forms;
    for (const KindInfo *kind : allKinds())
        forms += start + usageOf(kind->kind, interval);
    return forms;
}

} // namespace

Answer commands::help(const Invocation &invocation)
{
    const Output &out = invocation.out;
    if (invocation.words.isEmpty()) {
        listCommands(out);
        return {};
    }
    const QString topic = invocation.word(0);
    if (const CommandInfo *command = findCommand(topic)) {
        explainCommand(*command, out);
        return {};
    }
    bool isKnown = false;
    for (const KindInfo *kind : allKinds()) {
        // ICMP has two.
        if (kindFromWord(topic, kind->tool) != kind->kind)
            continue;
        explainKind(*kind, out);
        isKnown = true;
    }
    if (!isKnown)
        return invalid(CommandRunner::tr("'%1' is neither a command nor a type of check").arg(topic));
    return {};
}

QStringList commands::addconfForms(const QStringList &words)
{
    return formsWithKind(u"addconf <client_id> "_s, words, IntervalWord::Required);
}

QStringList commands::testconfForms(const QStringList &words)
{
    return formsWithKind(u"test-conf <client_id> "_s, words, IntervalWord::Absent);
}

Answer commands::leave(const Invocation &invocation)
{
    auto pending = std::make_unique<Pending>();
    invocation.core.save(
        [invocation, alive = QPointer<QObject>(&pending->context)](const Result<void> &saved) {
            // Whoever asked may have left without waiting; the wish stands.
            if (saved)
                invocation.leave();
            if (!alive)
                return;
            if (saved)
                invocation.out.say(CommandRunner::tr("All is saved. Leaving."), {{u"saved"_s, true}});
            invocation.finish(saved);
        });
    return pending;
}

} // namespace vantage
