// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/check/check.h"

#include "common/util/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumNameLength = 200;
constexpr qsizetype maximumTags = 32;

QString optionNames(Kind kind)
{
    QStringList names = {u"name"_s, u"tags"_s, u"interval"_s};
    for (const OptionSpec *spec : optionsOf(kind))
        names += spec->name.toString();
    return names.join(u", "_s);
}

Result<OptionMap> validatedOptions(Kind kind, const OptionMap &options)
{
    OptionMap canonical;
    for (const auto &[name, text] : options.asKeyValueRange()) {
        const OptionSpec *spec = findOption(kind, name);
        if (!spec)
            return invalid(u"'%1' is not an option of %2; there are: %3"_s.arg(name, infoOf(kind).code,
                                                                               optionNames(kind)));
        const Result<QString> value = normaliseOption(*spec, text);
        if (!value)
            return tl::unexpected(value.error());
        canonical.insert(name, *value);
    }
    for (const OptionSpec *spec : optionsOf(kind)) {
        if (spec->required && canonical.value(spec->name.toString()).isEmpty())
            return invalid(u"%1 is missing"_s.arg(spec->name));
    }
    return canonical;
}

Result<QStringList> validatedTags(const QStringList &tags)
{
    QStringList canonical;
    for (const QString &tag : tags) {
        const QString trimmed = tag.trimmed();
        if (trimmed.isEmpty() || canonical.contains(trimmed))
            continue;
        if (trimmed.size() > maximumNameLength || escapeControl(trimmed) != trimmed || trimmed.contains(u','))
            return invalid(u"tags: '%1' is not a tag"_s.arg(escapeControl(trimmed.left(40))));
        canonical += trimmed;
    }
    if (canonical.size() > maximumTags)
        return invalid(u"tags: %1 are more than %2"_s.arg(canonical.size()).arg(maximumTags));
    return canonical;
}

} // namespace

QString displayTarget(const CheckSpec &check)
{
    return infoOf(check.kind).displayTarget(check.target, check.options);
}

QString describe(const CheckSpec &check)
{
    const KindInfo &kind = infoOf(check.kind);
    const QString tool = kind.tool == 0 ? QString() : kind.code.toString().toLower() + u' ';
    const QString what = kind.word + u' ' + tool + displayTarget(check);
    return check.name.isEmpty() ? what : u"%1 (%2)"_s.arg(check.name, what);
}

Micros timeoutOf(const CheckSpec &check)
{
    const OptionReader options = readOptions(check.kind, check.options);
    if (options.isSet("timeout"_L1))
        return options.duration("timeout"_L1);
    return std::min<Micros>(std::chrono::seconds(10), check.interval);
}

Result<CheckSpec> validated(CheckSpec check)
{
    check.name = check.name.trimmed();
    if (check.name.size() > maximumNameLength || escapeControl(check.name) != check.name)
        return invalid(
            u"name: at most %1 characters, none of them a control character"_s.arg(maximumNameLength));
    if (check.target.size() > 2048)
        return invalid(u"the target has more than 2048 characters"_s);
    const Result<QString> target = infoOf(check.kind).normaliseTarget(check.target);
    if (!target)
        return tl::unexpected(target.error());
    check.target = *target;
    if (check.interval < minimumInterval || check.interval > maximumInterval)
        return invalid(u"interval: %1 s is not between %2 s and %3 s"_s.arg(formatInterval(check.interval),
                                                                            formatInterval(minimumInterval),
                                                                            formatInterval(maximumInterval)));
    const Result<OptionMap> options = validatedOptions(check.kind, check.options);
    if (!options)
        return tl::unexpected(options.error());
    check.options = *options;
    const Result<QStringList> tags = validatedTags(check.tags);
    if (!tags)
        return tl::unexpected(tags.error());
    check.tags = *tags;
    if (timeoutOf(check) > check.interval)
        return invalid(u"timeout: %1 s is longer than the interval of %2 s"_s.arg(
            formatInterval(timeoutOf(check)), formatInterval(check.interval)));
    return check;
}

Result<Micros> parseInterval(const QString &text)
{
    static const QRegularExpression form(u"^([0-9]+(?:\\.[0-9]+)?)(s|m|h)?$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return invalid(u"interval: '%1' is not a number of seconds"_s.arg(text));
    const double factor = match.captured(2) == "h"_L1 ? 3600 : match.captured(2) == "m"_L1 ? 60 : 1;
    const double seconds = match.captured(1).toDouble() * factor;
    if (seconds * 1e6 < double(minimumInterval.count()) || seconds * 1e6 > double(maximumInterval.count()))
        return invalid(u"interval: %1 s is not between %2 s and %3 s"_s.arg(
            text, formatInterval(minimumInterval), formatInterval(maximumInterval)));
    return Micros(std::llround(seconds * 1e6));
}

QString formatInterval(Micros interval)
{
    return QString::number(double(interval.count()) / 1e6, 'g', 12);
}

} // namespace vantage
