// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/check/result.h"

#include "common/util/text.h"

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
    return object;
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
