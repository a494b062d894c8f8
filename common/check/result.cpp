// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/check/result.h"

#include "common/util/text.h"

#include <QCborMap>
#include <QCborValue>
#include <QJsonArray>

#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

struct FlagRow
{
    ResultFlag flag;
    QLatin1StringView code;
};

constexpr std::array flagRows = {
    FlagRow{ResultFlag::StartedLate, "started-late"_L1},
    FlagRow{ResultFlag::LoopStalled, "loop-stalled"_L1},
    FlagRow{ResultFlag::ClockStepped, "clock-stepped"_L1},
    FlagRow{ResultFlag::Overloaded, "overloaded"_L1},
    FlagRow{ResultFlag::Truncated, "truncated"_L1},
    FlagRow{ResultFlag::Preview, "preview"_L1},
    FlagRow{ResultFlag::SkippedRuns, "skipped-runs"_L1},
    FlagRow{ResultFlag::OnDemand, "on-demand"_L1},
};

ResultFlags flagsFrom(const QJsonArray &codes)
{
    ResultFlags flags;
    for (const FlagRow &row : flagRows)
        flags.setFlag(row.flag, codes.contains(row.code.toString()));
    return flags;
}

quint64 numberOf(const QJsonValue &value)
{
    return quint64(value.toInteger());
}

std::optional<ClockOffset> clockFrom(const QJsonObject &object)
{
    const QJsonValue offset = object.value("clock_offset_us"_L1);
    if (!offset.isDouble())
        return std::nullopt;
    return ClockOffset{.offset = Micros(offset.toInteger()),
                       .uncertainty = Micros(object.value("clock_uncertainty_us"_L1).toInteger())};
}

} // namespace

QStringList codesOf(ResultFlags flags)
{
    QStringList codes;
    for (const FlagRow &row : flagRows) {
        if (flags.testFlag(row.flag))
            codes += row.code.toString();
    }
    return codes;
}

QJsonObject toJson(const CheckResult &result)
{
    const KindInfo &kind = infoOf(result.kind);
    QJsonObject object{
        {u"agent"_s, qint64(result.agent.value)},
        // 64 random bits do not fit a JSON number.
        {u"epoch"_s, QString::number(result.epoch.value, 16)},
        {u"seq"_s, qint64(result.seq.value)},
        {u"check"_s, qint64(result.check.value)},
        {u"revision"_s, qint64(result.revision.value)},
        {u"kind"_s, kind.word.toString()},
        {u"target"_s, result.target},
        {u"attempt"_s, result.attempt},
        {u"attempts"_s, result.attempts},
        {u"outcome"_s, codeOf(result.outcome).toString()},
        {u"reason"_s, codeOf(result.reason).toString()},
        {u"scheduled"_s, toIso8601(result.scheduled)},
        {u"started"_s, toIso8601(result.started)},
        {u"duration_us"_s, qint64(result.duration.count())},
        {u"late_us"_s, qint64(result.late.count())},
        {u"address"_s, result.address},
        {u"phase"_s, result.phase},
        {u"description"_s, result.description},
        {u"flags"_s, QJsonArray::fromStringList(codesOf(result.flags))},
        {u"fields"_s, fieldsToJson(result.fields)},
    };
    if (kind.tool != 0)
        object.insert(u"tool"_s, kind.tool);
    if (result.clock) {
        object.insert(u"clock_offset_us"_s, qint64(result.clock->offset.count()));
        object.insert(u"clock_uncertainty_us"_s, qint64(result.clock->uncertainty.count()));
    }
    return object;
}

std::optional<CheckResult> resultFromJson(const QJsonObject &object)
{
    const auto text = [&object](QLatin1StringView key) {
        return object.value(key).toString();
    };
    const std::optional<Kind> kind = kindFromWord(text("kind"_L1), object.value("tool"_L1).toInt());
    const std::optional<Outcome> outcome = outcomeFromCode(text("outcome"_L1));
    const std::optional<Reason> reason = reasonFromCode(text("reason"_L1));
    const Result<UtcTime> scheduled = utcFromIso8601(text("scheduled"_L1));
    const Result<UtcTime> started = utcFromIso8601(text("started"_L1));
    if (!kind || !outcome || !reason || !scheduled || !started)
        return std::nullopt;
    return CheckResult{
        .agent = AgentId(numberOf(object.value("agent"_L1))),
        .epoch = Epoch(text("epoch"_L1).toULongLong(nullptr, 16)),
        .seq = Seq(numberOf(object.value("seq"_L1))),
        .check = CheckId(numberOf(object.value("check"_L1))),
        .revision = Revision(numberOf(object.value("revision"_L1))),
        .kind = *kind,
        .target = text("target"_L1),
        .attempt = object.value("attempt"_L1).toInt(1),
        .attempts = object.value("attempts"_L1).toInt(1),
        .scheduled = *scheduled,
        .started = *started,
        .duration = Micros(object.value("duration_us"_L1).toInteger()),
        .late = Micros(object.value("late_us"_L1).toInteger()),
        .outcome = *outcome,
        .reason = *reason,
        .address = text("address"_L1),
        .phase = text("phase"_L1),
        .description = text("description"_L1),
        .flags = flagsFrom(object.value("flags"_L1).toArray()),
        .fields = QCborMap::fromJsonObject(object.value("fields"_L1).toObject()).toCborValue().toCbor(),
        .clock = clockFrom(object),
    };
}

QString toLine(const CheckResult &result, const QString &who)
{
    QStringList parts = {toIso8601Millis(result.started)};
    if (!who.isEmpty())
        parts += escapeControl(who);
    const KindInfo &kind = infoOf(result.kind);
    parts += kind.word +
             (kind.tool == 0   ? u" "_s
              : kind.tool == 1 ? u" ping "_s
                               : u" traceroute "_s) +
             escapeControl(result.target);
    parts += codeOf(result.outcome).toString().toUpper();
    parts += formatDuration(result.duration);
    parts += escapeControl(result.description);
    if (result.reason != Reason::None)
        parts.last() += u" ("_s + codeOf(result.reason) + u')';
    return parts.join(u"  "_s);
}

} // namespace vantage
