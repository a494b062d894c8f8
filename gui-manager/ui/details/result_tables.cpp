// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/details/result_tables.h"

#include "common/util/text.h"
#include "gui-manager/ui/details/detail_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <array>

namespace vantage::details {
using namespace Qt::StringLiterals;

namespace {

/** More would be a peer's mischief, and laying it out takes time. */
constexpr qsizetype mostRows = 256;

constexpr std::array phases = {"resolve"_L1, "connect"_L1, "starttls"_L1, "tls"_L1,
                               "query"_L1,   "wait"_L1,    "transfer"_L1};

/** A certificate that ends sooner is worth a look. */
constexpr int soonDays = 14;

struct Phase
{
    QString label;
    Micros duration;
    Mark mark = Mark::None;
};

QString labelOf(Kind kind, const QString &field)
{
    const FieldSpec *spec = findField(kind, field);
    return spec ? displayLabel(*spec) : escapeControl(field);
}

Micros durationOf(const QJsonValue &value)
{
    return Micros(std::clamp<qint64>(value.toInteger(), 0, qint64(1) << 50));
}

QString percentText(double percent)
{
    return Text::tr("%1 %").arg(QLocale().toString(percent, 'g', 4));
}

DetailCell number(const QString &text, Mark mark = Mark::None)
{
    return {.text = text, .mark = mark, .bar = {}, .isNumber = true};
}

/** The arrays' members, bounded. */
QList<QJsonValue> takeList(QJsonObject &fields, QLatin1StringView name)
{
    QList<QJsonValue> values;
    const QJsonArray array = fields.value(name).toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(array.size(), mostRows); ++i)
        values += array.at(i);
    if (!values.isEmpty())
        fields.remove(name);
    return values;
}

} // namespace

QString compactJson(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

QString fieldText(const FieldSpec &spec, const QJsonValue &value)
{
    switch (spec.type) {
    case FieldType::Duration:
        return formatDuration(Micros(value.toInteger()));
    case FieldType::Percent:
        return percentText(value.toDouble());
    case FieldType::Integer:
        // The name ends in the unit; process ids, codes and serials have none and no separators.
        if (spec.name.endsWith("_bytes"_L1))
            return Text::tr("%L1 B").arg(value.toInteger());
        return QString::number(value.toInteger());
    case FieldType::Number:
        return QLocale().toString(value.toDouble(), 'g', 6);
    case FieldType::Flag:
        return value.toBool() ? Text::tr("Yes") : Text::tr("No");
    case FieldType::List: {
        QStringList lines;
        const QJsonArray items = value.toArray();
        for (const auto &item : items)
            lines += escapeControl(compactJson(item));
        return lines.join(u'\n');
    }
    case FieldType::Time:
    case FieldType::Text:
        break;
    }
    return escapeControl(compactJson(value));
}

QString phaseLabel(const CheckResult &result)
{
    const FieldSpec *spec = findField(result.kind, QString(result.phase + "_us"_L1));
    return spec ? displayLabel(*spec) : escapeControl(result.phase);
}

DetailSection takePhases(const CheckResult &result, QJsonObject &fields)
{
    QList<Phase> found;
    QStringList used;
    Micros sum{};
    bool hasFailed = false;
    for (const QLatin1StringView name : phases) {
        const QString field = name + "_us"_L1;
        if (!fields.value(field).isDouble())
            continue;
        const bool isFailed = result.phase == name;
        hasFailed = hasFailed || isFailed;
        found.append({labelOf(result.kind, field), durationOf(fields.value(field)),
                      isFailed ? Mark::Down : Mark::None});
        used += field;
        sum += found.back().duration;
    }
    const QList<QJsonValue> steps = takeList(fields, "steps_us"_L1);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        found.append({Text::tr("Step %1").arg(i + 1), durationOf(steps.at(i))});
        sum += found.back().duration;
    }
    // A phase that did not end has no field of its own; it took what is left.
    if (!hasFailed && std::ranges::find(phases, result.phase) != phases.end() && result.duration > sum) {
        found.append({phaseLabel(result), result.duration - sum, Mark::Down});
        sum = result.duration;
    }
    if (found.size() < 2 || sum <= Micros::zero())
        return {};
    DetailSection section{.title = Text::tr("Phases"),
                          .lines = {},
                          .table = {.titles = {}, .widths = {34, 44, 22}, .rows = {}}};
    Micros at{};
    for (const Phase &phase : found) {
        const double from = double(at.count()) / double(sum.count());
        at += phase.duration;
        const DetailBar bar{from, double(at.count()) / double(sum.count()), phase.mark};
        section.table.rows.append({DetailCell{.text = phase.label}, DetailCell{.text = {}, .bar = bar},
                                   number(formatDuration(phase.duration), phase.mark)});
    }
    for (const QString &field : std::as_const(used))
        fields.remove(field);
    return section;
}

DetailSection takeCertificate(const CheckResult &result, QJsonObject &fields)
{
    Section section(Text::tr("Certificate"));
    if (const QJsonValue days = fields.value("cert_days_left"_L1); days.isDouble()) {
        const int left = int(std::clamp<qint64>(days.toInteger(), -100'000, 1'000'000));
        const Mark mark = left < 0 ? Mark::Down : left < soonDays ? Mark::Degraded : Mark::Up;
        section.add(Text::tr("Ends"),
                    left < 0 ? Text::tr("%Ln day(s) ago", nullptr, -left)
                             : Text::tr("in %Ln day(s)", nullptr, left),
                    mark);
        fields.remove(u"cert_days_left"_s);
    }
    if (const QString error = fields.take(u"cert_error"_s).toString(); !error.isEmpty())
        section.add(labelOf(result.kind, u"cert_error"_s), escapeControl(error), Mark::Down);
    for (const FieldSpec &spec : infoOf(result.kind).fields) {
        if (!spec.name.startsWith("cert_"_L1) && !spec.name.startsWith("chain_"_L1) &&
            !spec.name.startsWith("tls_"_L1))
            continue;
        if (spec.type == FieldType::Duration)
            continue; // the handshake's, a phase
        const QJsonValue value = fields.take(spec.name.toString());
        if (!value.isUndefined() && !value.isNull())
            section.add(displayLabel(spec), fieldText(spec, value));
    }
    return section.take();
}

DetailSection takeRedirects(QJsonObject &fields)
{
    DetailSection section{.title = Text::tr("Redirects"),
                          .lines = {},
                          .table = {.titles = {Text::tr("Status"), Text::tr("Duration"), Text::tr("From")},
                                    .widths = {16, 24, 60},
                                    .rows = {}}};
    const QList<QJsonValue> redirects = takeList(fields, "redirects"_L1);
    for (const auto &redirect : redirects) {
        section.table.rows.append({number(QString::number(redirect["status"_L1].toInteger())),
                                   number(formatDuration(durationOf(redirect["duration_us"_L1]))),
                                   DetailCell{.text = escapeControl(redirect["url"_L1].toString())}});
    }
    return section;
}

DetailSection takeRecords(QJsonObject &fields)
{
    DetailSection section{
        .title = Text::tr("Answers"),
        .lines = {},
        .table = {.titles = {Text::tr("Name"), Text::tr("TTL"), Text::tr("Type"), Text::tr("Data")},
                  .widths = {32, 19, 15, 34},
                  .rows = {}}};
    const QList<QJsonValue> answers = takeList(fields, "answers"_L1);
    for (const auto &answer : answers) {
        // "name ttl type data"; what looks otherwise is shown whole.
        const QString line = answer.toString();
        const QStringList parts = line.split(u' ');
        bool isNumber = false;
        (void)parts.value(1).toUInt(&isNumber);
        if (isNumber && parts.size() >= 4)
            section.table.rows.append({DetailCell{.text = escapeControl(parts.at(0))},
                                       DetailCell{.text = parts.at(1)},
                                       DetailCell{.text = escapeControl(parts.at(2))},
                                       DetailCell{.text = escapeControl(parts.mid(3).join(u' '))}});
        else
            section.table.rows.append({{}, {}, {}, DetailCell{.text = escapeControl(line)}});
    }
    return section;
}

DetailSection takeHops(QJsonObject &fields)
{
    DetailSection section{
        .title = Text::tr("Hops"),
        .lines = {},
        .table = {.titles = {Text::tr("Hop"), Text::tr("Address"), Text::tr("Loss"), Text::tr("Round trip")},
                  .widths = {13, 39, 20, 28},
                  .rows = {}}};
    const QList<QJsonValue> hops = takeList(fields, "hops"_L1);
    Micros longest{1};
    for (const auto &hop : hops)
        longest = std::max(longest, durationOf(hop["rtt_avg_us"_L1]));
    for (const auto &hop : hops) {
        QStringList host;
        if (const QString name = hop["name"_L1].toString(); !name.isEmpty())
            host += escapeControl(name);
        const QJsonArray addresses = hop["addresses"_L1].toArray();
        for (const auto &address : addresses)
            host += escapeControl(address.toString());
        if (const QString code = hop["code"_L1].toString(); !code.isEmpty())
            host += escapeControl(code);
        const double loss = std::clamp(hop["loss_percent"_L1].toDouble(), 0.0, 100.0);
        const bool isAnswered = hop["rtt_avg_us"_L1].isDouble();
        const Micros trip = durationOf(hop["rtt_avg_us"_L1]);
        const Mark mark = loss <= 0 ? Mark::None : isAnswered ? Mark::Degraded : Mark::Unknown;
        DetailCell lost = number(percentText(loss), mark);
        if (loss > 0)
            lost.bar = DetailBar{0, loss / 100, mark};
        DetailCell time = number(isAnswered ? formatDuration(trip) : QString());
        if (isAnswered)
            time.bar = DetailBar{0, double(trip.count()) / double(longest.count())};
        section.table.rows.append(
            {DetailCell{.text = QString::number(hop["ttl"_L1].toInteger())},
             DetailCell{.text = host.isEmpty() ? Text::tr("no answer") : host.join(u'\n')}, lost, time});
    }
    return section;
}

} // namespace vantage::details
