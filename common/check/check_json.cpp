// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/check/check.h"

#include <QJsonArray>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

QJsonValue optionToJson(const OptionSpec &spec, const QString &text, Secrets secrets)
{
    switch (spec.type) {
    case OptionType::Integer:
    case OptionType::Port:
        return text.toLongLong();
    case OptionType::Duration:
    case OptionType::Percent:
        return text.toDouble();
    case OptionType::List:
        return QJsonArray::fromStringList(text.split(u'\n'));
    case OptionType::Secret:
        return secrets == Secrets::Masked ? u"****"_s : text;
    default:
        return text;
    }
}

Result<QString> optionFromJson(const QString &name, const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isBool())
        return value.toBool() ? u"on"_s : u"off"_s;
    if (value.isArray()) {
        QStringList lines;
        const QJsonArray array = value.toArray();
        for (const auto &line : array) {
            if (!line.isString() || line.toString().contains(u'\n'))
                return invalid(u"options.%1: an array of lines of text is needed"_s.arg(name));
            lines += line.toString();
        }
        return lines.join(u'\n');
    }
    return invalid(u"options.%1: text, a number, true or false, or an array of lines is needed"_s.arg(name));
}

Result<QString> textOf(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isString())
        return invalid(u"%1: text is needed"_s.arg(key));
    return value.toString();
}

/** The kind of "kind" and "tool". */
Result<Kind> kindOf(const QJsonObject &object)
{
    const QJsonValue word = object.value("kind"_L1);
    if (!word.isString())
        return invalid(u"kind: text is needed"_s);
    const std::optional<Kind> kind = kindFromWord(word.toString(), object.value("tool"_L1).toInt());
    if (!kind)
        return invalid(u"kind: '%1' is not a kind of check"_s.arg(word.toString()));
    return *kind;
}

Result<Micros> intervalOf(const QJsonValue &value)
{
    if (value.isDouble())
        return parseInterval(QString::number(value.toDouble(), 'f', 6));
    if (value.isString())
        return parseInterval(value.toString());
    return invalid(u"interval: a number of seconds is needed"_s);
}

} // namespace

QJsonObject toJson(const CheckSpec &check, Secrets secrets)
{
    const KindInfo &info = infoOf(check.kind);
    QJsonObject options;
    for (const auto &[name, text] : check.options.asKeyValueRange()) {
        if (const OptionSpec *spec = findOption(check.kind, name))
            options.insert(name, optionToJson(*spec, text, secrets));
    }
    QJsonObject object{
        {u"id"_s, qint64(check.id.value)},
        {u"name"_s, check.name},
        {u"kind"_s, info.word.toString()},
        {u"target"_s, check.target},
        {u"options"_s, options},
        {u"interval"_s, double(check.interval.count()) / 1e6},
        {u"tags"_s, QJsonArray::fromStringList(check.tags)},
        {u"paused"_s, check.paused},
    };
    if (info.tool != 0)
        object.insert(u"tool"_s, info.tool);
    return object;
}

Result<CheckSpec> checkFromJson(const QJsonObject &object, QStringList *warnings)
{
    static const QStringList known = {u"id"_s,     u"name"_s,     u"kind"_s,     u"tool"_s,
                                      u"target"_s, u"options"_s,  u"interval"_s, u"tags"_s,
                                      u"paused"_s, u"revision"_s, u"agents"_s};
    for (const QString &key : object.keys()) {
        if (warnings && !known.contains(key))
            *warnings += u"'%1' is not a key of a check and is ignored"_s.arg(key);
    }

    CheckSpec check;
    const QJsonValue id = object.value("id"_L1);
    if (!id.isUndefined() && (!id.isDouble() || id.toInteger(-1) < 1))
        return invalid(u"id: a whole number from 1 is needed"_s);
    check.id = CheckId(quint64(id.toInteger()));
    const Result<Kind> kind = kindOf(object);
    if (!kind)
        return tl::unexpected(kind.error());
    check.kind = *kind;
    const Result<QString> name = textOf(object, "name"_L1);
    if (!name)
        return tl::unexpected(name.error());
    check.name = *name;
    const Result<QString> target = textOf(object, "target"_L1);
    if (!target)
        return tl::unexpected(target.error());
    check.target = *target;
    const Result<Micros> interval = intervalOf(object.value("interval"_L1));
    if (!interval)
        return tl::unexpected(interval.error());
    check.interval = *interval;

    const QJsonValue options = object.value("options"_L1);
    if (!options.isUndefined() && !options.isObject())
        return invalid(u"options: an object is needed"_s);
    const QJsonObject values = options.toObject();
    for (auto option = values.constBegin(); option != values.constEnd(); ++option) {
        const Result<QString> text = optionFromJson(option.key(), option.value());
        if (!text)
            return tl::unexpected(text.error());
        check.options.insert(option.key(), *text);
    }
    const QJsonArray tags = object.value("tags"_L1).toArray();
    for (const auto &tag : tags) {
        if (!tag.isString())
            return invalid(u"tags: an array of text is needed"_s);
        check.tags += tag.toString();
    }
    const QJsonValue paused = object.value("paused"_L1);
    if (!paused.isUndefined() && !paused.isBool())
        return invalid(u"paused: true or false is needed"_s);
    check.paused = paused.toBool();
    return validated(std::move(check));
}

} // namespace vantage
