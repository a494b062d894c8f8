// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/check/option.h"

#include "common/util/pattern.h"
#include "common/util/text.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>
#include <cmath>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumTextLength = 8192;

QString withUnit(double number, QLatin1StringView unit)
{
    const QString text = QString::number(number, 'g', 15);
    return unit.isEmpty() ? text : text + u' ' + unit;
}

/** "'x' is not a number" or "'x' is out of bounds", or the number. */
Result<double> numberWithin(const OptionSpec &spec, const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return invalid(u"%1: '%2' is not a number"_s.arg(spec.name, text));
    if (number < spec.minimum || number > spec.maximum) {
        if (spec.maximum == std::numeric_limits<double>::max())
            return invalid(
                u"%1: %2 is less than %3"_s.arg(spec.name, text, withUnit(spec.minimum, spec.unit)));
        return invalid(u"%1: %2 is not between %3 and %4"_s.arg(spec.name, text, withUnit(spec.minimum, {}),
                                                                withUnit(spec.maximum, spec.unit)));
    }
    return number;
}

Result<QString> normaliseInteger(const OptionSpec &spec, const QString &text)
{
    bool isWhole = false;
    const qlonglong whole = text.toLongLong(&isWhole);
    if (!isWhole)
        return invalid(u"%1: '%2' is not a whole number"_s.arg(spec.name, text));
    const Result<double> number = numberWithin(spec, text);
    if (!number)
        return tl::unexpected(number.error());
    return QString::number(whole);
}

Result<QString> normaliseNumber(const OptionSpec &spec, const QString &text)
{
    const Result<double> number = numberWithin(spec, text);
    if (!number)
        return tl::unexpected(number.error());
    return QString::number(*number, 'g', 15);
}

Result<QString> normalisePort(const OptionSpec &spec, const QString &text)
{
    bool isPort = false;
    const ushort port = text.toUShort(&isPort);
    if (!isPort || port == 0)
        return invalid(u"%1: '%2' is not a port; ports are 1 to 65535"_s.arg(spec.name, text));
    return QString::number(port);
}

Result<QString> normaliseFlag(const OptionSpec &spec, const QString &text)
{
    const QString word = text.toLower();
    if (word == "on"_L1 || word == "true"_L1 || word == "yes"_L1 || word == "1"_L1)
        return u"on"_s;
    if (word == "off"_L1 || word == "false"_L1 || word == "no"_L1 || word == "0"_L1)
        return u"off"_s;
    return invalid(u"%1: '%2' is neither on nor off"_s.arg(spec.name, text));
}

Result<QString> normaliseChoice(const OptionSpec &spec, const QString &text)
{
    QStringList names;
    for (const QLatin1StringView choice : spec.choices) {
        if (text.compare(choice, Qt::CaseInsensitive) == 0)
            return choice.toString();
        names += choice.toString();
    }
    return invalid(u"%1: '%2' is none of %3"_s.arg(spec.name, text, names.join(u", "_s)));
}

Result<QString> normalisePattern(const OptionSpec &spec, const QString &text)
{
    const auto compile = spec.name == "expect"_L1 ? &Pattern::compileForBytes : [](const QString &pattern) {
        return Pattern::compile(pattern);
    };
    if (const Result<Pattern> pattern = compile(text); !pattern)
        return invalid(
            u"%1: '%2' is not a regular expression: %3"_s.arg(spec.name, text, pattern.error().message));
    return text;
}

Result<QString> named(const OptionSpec &spec, const Error &error)
{
    return invalid(u"%1: %2"_s.arg(spec.name, error.message));
}

Result<QString> normaliseList(const OptionSpec &spec, const QString &text)
{
    // "send", "expect" and "header" are the lists there are; each knows what its lines have to be.
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (spec.name == "send"_L1) {
            if (const Result<QByteArray> bytes = parseBytes(line); !bytes)
                return named(spec, bytes.error());
        } else if (spec.name == "expect"_L1) {
            if (const Result<QString> pattern = normalisePattern(spec, line); !pattern)
                return pattern;
        } else {
            line = line.trimmed();
            if (line.contains(u'\r') || line.indexOf(u':') < 1)
                return invalid(
                    u"%1: '%2' is not a line like Name: value"_s.arg(spec.name, escapeControl(line)));
        }
    }
    if (lines.size() > 16)
        return invalid(u"%1: %2 lines are more than 16"_s.arg(spec.name).arg(lines.size()));
    return lines.join(u'\n');
}

} // namespace

QString displayLabel(const OptionSpec &spec)
{
    return QCoreApplication::translate("Options", spec.label);
}

QString displayHelp(const OptionSpec &spec)
{
    return QCoreApplication::translate("Options", spec.help);
}

Result<QString> normaliseOption(const OptionSpec &spec, const QString &text)
{
    if (text.size() > maximumTextLength)
        return invalid(
            u"%1: %2 characters are more than %3"_s.arg(spec.name).arg(text.size()).arg(maximumTextLength));
    if (text.contains(QChar::Null))
        return invalid(
            u"%1: a NUL character cannot be kept; write \\0 where bytes are meant"_s.arg(spec.name));
    switch (spec.type) {
    case OptionType::Integer:
        return normaliseInteger(spec, text.trimmed());
    case OptionType::Duration:
    case OptionType::Percent:
        return normaliseNumber(spec, text.trimmed());
    case OptionType::Port:
        return normalisePort(spec, text.trimmed());
    case OptionType::Flag:
        return normaliseFlag(spec, text.trimmed());
    case OptionType::Choice:
        return normaliseChoice(spec, text.trimmed());
    case OptionType::Pattern:
        return normalisePattern(spec, text);
    case OptionType::StatusSet: {
        const Result<StatusSet> set = StatusSet::parse(text);
        return set ? Result<QString>(QString(text).remove(u' ')) : named(spec, set.error());
    }
    case OptionType::Bytes: {
        const Result<QByteArray> bytes = parseBytes(text);
        return bytes ? Result<QString>(text) : named(spec, bytes.error());
    }
    case OptionType::List:
        return normaliseList(spec, text);
    case OptionType::Address: {
        QHostAddress address;
        if (!address.setAddress(text.trimmed()))
            return invalid(u"%1: '%2' is not an IP address"_s.arg(spec.name, text));
        return address.toString();
    }
    case OptionType::File:
    case OptionType::Secret:
        if (text.contains(u'\n') || text.contains(u'\r'))
            return invalid(u"%1: a line break cannot be part of it"_s.arg(spec.name));
        return text;
    case OptionType::Text: {
        if (!spec.normalise)
            return text;
        const Result<QString> canonical = spec.normalise(text);
        return canonical ? canonical : named(spec, canonical.error());
    }
    }
    return invalid(u"%1: unknown type"_s.arg(spec.name));
}

Result<StatusSet> StatusSet::parse(QStringView text)
{
    StatusSet set;
    for (const QStringView part : text.split(u',')) {
        const QStringView range = part.trimmed();
        const qsizetype dash = range.indexOf(u'-');
        bool isLow = false;
        bool isHigh = false;
        const int low = (dash < 0 ? range : range.left(dash)).trimmed().toInt(&isLow);
        const int high = dash < 0 ? low : range.mid(dash + 1).trimmed().toInt(&isHigh);
        if (!isLow || (dash >= 0 && !isHigh) || low < 100 || high > 599 || low > high)
            return invalid(
                u"'%1' is not a status or a range of them between 100 and 599, as in 200-299,304"_s.arg(
                    range));
        set.m_ranges.append({low, high});
    }
    return set;
}

bool StatusSet::contains(int status) const
{
    return std::any_of(m_ranges.begin(), m_ranges.end(), [status](const auto &range) {
        return status >= range.first && status <= range.second;
    });
}

OptionReader::OptionReader(const OptionMap &values, std::span<const OptionSpec *const> specs)
    : m_values(values)
    , m_specs(specs)
{
}

/** What is set is little: to walk it takes less than to make a QString of the name. Null where it is not set. */
const QString *OptionReader::given(QLatin1StringView name) const
{
    for (auto option = m_values.constBegin(); option != m_values.constEnd(); ++option) {
        if (option.key() == name)
            return &option.value();
    }
    return nullptr;
}

QLatin1StringView OptionReader::standard(QLatin1StringView name) const
{
    const auto spec =
        std::find_if(m_specs.begin(), m_specs.end(), [name](const OptionSpec *s) { return s->name == name; });
    return spec == m_specs.end() ? QLatin1StringView() : (*spec)->defaultValue;
}

bool OptionReader::isSet(QLatin1StringView name) const
{
    return given(name) != nullptr;
}

QString OptionReader::text(QLatin1StringView name) const
{
    const QString *value = given(name);
    return value ? *value : standard(name).toString();
}

QStringList OptionReader::lines(QLatin1StringView name) const
{
    const QString *value = given(name);
    return value ? value->split(u'\n') : QStringList();
}

int OptionReader::integer(QLatin1StringView name) const
{
    const QString *value = given(name);
    return value ? value->toInt() : standard(name).toInt();
}

double OptionReader::number(QLatin1StringView name) const
{
    const QString *value = given(name);
    return value ? value->toDouble() : standard(name).toDouble();
}

bool OptionReader::flag(QLatin1StringView name) const
{
    const QString *value = given(name);
    return value ? *value == "on"_L1 : standard(name) == "on"_L1;
}

std::chrono::microseconds OptionReader::duration(QLatin1StringView name) const
{
    return std::chrono::microseconds(std::llround(number(name) * 1e6));
}

QByteArray OptionReader::bytes(QLatin1StringView name) const
{
    return parseBytes(text(name)).value_or(QByteArray());
}

} // namespace vantage
