// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/check/check.h"

#include <QRegularExpression>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

struct Assignment
{
    QString name;
    QString value;
};

std::optional<Assignment> asAssignment(const QString &word)
{
    static const QRegularExpression form(u"^([a-z][a-z0-9_]*)=(.*)$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    return Assignment{match.captured(1), match.captured(2)};
}

std::vector<const OptionSpec *> positionalOptions(Kind kind)
{
    std::vector<const OptionSpec *> specs;
    for (const OptionSpec *spec : optionsOf(kind)) {
        if (spec->position > 0)
            specs.push_back(spec);
    }
    std::sort(specs.begin(), specs.end(),
              [](const OptionSpec *a, const OptionSpec *b) { return a->position < b->position; });
    return specs;
}

/** Applies name=value words in order; a list's first value replaces what was there, further ones are added.
 */
class WordApplier
{
public:
    explicit WordApplier(CheckSpec &check)
        : m_check(check)
    {
    }

    Result<void> apply(const Assignment &word)
    {
        if (word.name == "name"_L1) {
            m_check.name = word.value;
        } else if (word.name == "tags"_L1) {
            m_check.tags = word.value.split(u',', Qt::SkipEmptyParts);
        } else if (word.name == "target"_L1) {
            m_check.target = word.value;
        } else if (word.name == "interval"_L1) {
            const Result<Micros> interval = parseInterval(word.value);
            if (!interval)
                return tl::unexpected(interval.error());
            m_check.interval = *interval;
        } else if (word.name == "paused"_L1) {
            if (word.value != "on"_L1 && word.value != "off"_L1)
                return invalid(u"paused: '%1' is neither on nor off"_s.arg(word.value));
            m_check.paused = word.value == "on"_L1;
        } else {
            applyOption(word);
        }
        return {};
    }

private:
    void applyOption(const Assignment &word)
    {
        const OptionSpec *spec = findOption(m_check.kind, word.name);
        const bool isList = spec && spec->type == OptionType::List;
        if (isList && m_seen.contains(word.name))
            m_check.options[word.name] += u'\n' + word.value;
        else if (word.value.isEmpty() && !isList)
            m_check.options.remove(word.name);
        else
            m_check.options[word.name] = word.value;
        m_seen.insert(word.name);
    }

    CheckSpec &m_check;
    QSet<QString> m_seen;
};

/** `send= ` alone means no list at all; among others an empty line is a step that sends nothing. */
void dropEmptyLists(OptionMap &options)
{
    options.removeIf([](const OptionMap::iterator &option) { return option.value().isEmpty(); });
}

} // namespace

QString usageOf(Kind kind, IntervalWord interval)
{
    const KindInfo &info = infoOf(kind);
    QString usage = u"%1 <%2>"_s.arg(info.word, info.targetName);
    if (info.tool != 0)
        usage += u" %1"_s.arg(info.tool);
    for (const OptionSpec *spec : positionalOptions(kind)) {
        QString name = spec->name.toString();
        name[0] = name[0].toUpper();
        usage += u" <%1>"_s.arg(name);
    }
    if (interval == IntervalWord::Required)
        usage += u" <TimeInterval>"_s;
    return usage + u" [name=value ...]"_s;
}

Result<CheckSpec> checkFromWords(const QStringList &words, IntervalWord interval)
{
    if (words.isEmpty())
        return invalid(u"the kind of check is missing"_s);
    QStringList plain;
    std::vector<Assignment> assignments;
    for (const QString &word : words) {
        const std::optional<Assignment> assignment = asAssignment(word);
        // The kind and its target come first, whatever they look like.
        if (assignment && plain.size() >= 2)
            assignments.push_back(*assignment);
        else
            plain += word;
    }

    std::optional<Kind> kind = kindFromWord(plain.front());
    if (!kind) {
        QStringList names;
        for (const KindInfo *info : allKinds())
            names += info->word.toString();
        names.removeDuplicates();
        return invalid(
            u"'%1' is not a kind of check; there are: %2"_s.arg(plain.front(), names.join(u", "_s)));
    }
    qsizetype next = 2;
    if (plain.front().compare("ICMP"_L1, Qt::CaseInsensitive) == 0) {
        const QString tool = plain.value(next++);
        kind = kindFromWord(u"ICMP", tool.toInt());
        if (!kind || tool.toInt() == 0)
            return invalid(tool.isEmpty()
                               ? u"the tool is missing: 1 ping, 2 traceroute"_s
                               : u"'%1' is not a tool; there are: 1 ping, 2 traceroute"_s.arg(tool));
    }

    CheckSpec check;
    check.kind = *kind;
    if (plain.size() < 2)
        return invalid(
            u"the %1 is missing; the form is: %2"_s.arg(infoOf(*kind).targetName, usageOf(*kind, interval)));
    check.target = plain.at(1);
    const auto isNamed = [&](QLatin1StringView name) {
        return std::any_of(assignments.begin(), assignments.end(),
                           [name](const Assignment &a) { return a.name == name; });
    };
    for (const OptionSpec *spec : positionalOptions(*kind)) {
        if (isNamed(spec->name))
            continue;
        if (next >= plain.size())
            return invalid(u"the %1 is missing; the form is: %2"_s.arg(spec->name, usageOf(*kind, interval)));
        check.options.insert(spec->name.toString(), plain.at(next++));
    }
    if (interval == IntervalWord::Required && !isNamed("interval"_L1)) {
        if (next >= plain.size())
            return invalid(u"the TimeInterval is missing; the form is: %1"_s.arg(usageOf(*kind, interval)));
        const Result<Micros> parsed = parseInterval(plain.at(next++));
        if (!parsed)
            return tl::unexpected(parsed.error());
        check.interval = *parsed;
    }
    if (next < plain.size())
        return invalid(
            u"'%1' is one word too many; the form is: %2"_s.arg(plain.at(next), usageOf(*kind, interval)));

    WordApplier applier(check);
    for (const Assignment &assignment : assignments) {
        if (const Result<void> applied = applier.apply(assignment); !applied)
            return tl::unexpected(applied.error());
    }
    dropEmptyLists(check.options);
    // Nobody gave an interval, so it forbids no timeout.
    if (interval == IntervalWord::Absent && !isNamed("interval"_L1))
        check.interval = std::max(check.interval, std::min<Micros>(timeoutOf(check), maximumInterval));
    return validated(std::move(check));
}

Result<CheckSpec> withChanges(CheckSpec check, const QStringList &words)
{
    WordApplier applier(check);
    for (const QString &word : words) {
        const std::optional<Assignment> assignment = asAssignment(word);
        if (!assignment)
            return invalid(u"'%1' is not of the form name=value"_s.arg(word));
        if (const Result<void> applied = applier.apply(*assignment); !applied)
            return tl::unexpected(applied.error());
    }
    dropEmptyLists(check.options);
    return validated(std::move(check));
}

QStringList checkToWords(const CheckSpec &check, Secrets secrets, IntervalWord interval)
{
    const KindInfo &info = infoOf(check.kind);
    QStringList words = {info.word.toString(), check.target};
    if (info.tool != 0)
        words += QString::number(info.tool);
    for (const OptionSpec *spec : positionalOptions(check.kind))
        words += readOptions(check.kind, check.options).text(spec->name);
    if (interval == IntervalWord::Required)
        words += formatInterval(check.interval);
    else if (check.interval != CheckSpec().interval)
        words += u"interval="_s + formatInterval(check.interval);
    if (!check.name.isEmpty())
        words += u"name="_s + check.name;
    if (!check.tags.isEmpty())
        words += u"tags="_s + check.tags.join(u',');
    if (check.paused)
        words += u"paused=on"_s;
    for (const OptionSpec *spec : optionsOf(check.kind)) {
        const auto found = check.options.constFind(spec->name.toString());
        if (spec->position > 0 || found == check.options.constEnd())
            continue;
        const QStringList values = spec->type == OptionType::List ? found->split(u'\n') : QStringList(*found);
        for (const QString &value : values) {
            const bool isMasked = spec->type == OptionType::Secret && secrets == Secrets::Masked;
            words += spec->name + u'=' + (isMasked ? u"****"_s : value);
        }
    }
    return words;
}

} // namespace vantage
