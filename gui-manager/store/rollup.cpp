// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/store/rollup.h"

#include <algorithm>
#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array levels = {"minute"_L1, "hour"_L1, "day"_L1};

constexpr ResultFlags spoiled =
    ResultFlags(ResultFlag::LoopStalled) | ResultFlag::ClockStepped | ResultFlag::Overloaded;

} // namespace

Micros Rollup::average() const
{
    return measured == 0 ? Micros(0) : Micros(total.count() / qint64(measured));
}

Micros Rollup::percentile(double share) const
{
    return std::clamp(durations.percentile(share), shortest, longest);
}

void Rollup::add(const CheckResult &result)
{
    switch (result.outcome) {
    case Outcome::Up:
        ++up;
        break;
    case Outcome::Degraded:
        ++degraded;
        break;
    case Outcome::Down:
        ++down;
        break;
    case Outcome::Unknown:
        ++unknown;
        break;
    }
    if (result.flags & spoiled)
        return;
    const Micros duration = std::clamp(result.duration, Micros(0), Histogram::longest);
    shortest = measured == 0 ? duration : std::min(shortest, duration);
    longest = std::max(longest, duration);
    total += duration;
    durations.add(duration);
    ++measured;
}

void Rollup::merge(const Rollup &other)
{
    up += other.up;
    degraded += other.degraded;
    down += other.down;
    unknown += other.unknown;
    if (other.measured == 0)
        return;
    shortest = measured == 0 ? other.shortest : std::min(shortest, other.shortest);
    longest = std::max(longest, other.longest);
    total += other.total;
    durations.merge(other.durations);
    measured += other.measured;
}

UtcTime startOf(RollupLevel level, UtcTime time)
{
    switch (level) {
    case RollupLevel::Minute:
        return std::chrono::floor<std::chrono::minutes>(time);
    case RollupLevel::Hour:
        return std::chrono::floor<std::chrono::hours>(time);
    case RollupLevel::Day:
        break;
    }
    return std::chrono::floor<std::chrono::days>(time);
}

QLatin1StringView codeOf(RollupLevel level)
{
    return levels.at(size_t(level));
}

std::optional<RollupLevel> rollupLevelFromCode(QStringView code)
{
    const auto found =
        std::ranges::find_if(levels, [code](QLatin1StringView known) { return known == code; });
    return found == levels.end() ? std::nullopt : std::optional(RollupLevel(found - levels.begin()));
}

QJsonObject toJson(const Rollup &rollup, RollupLevel level)
{
    const auto duration = [&rollup](Micros value) {
        return rollup.measured == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(qint64(value.count()));
    };
    return {{u"level"_s, codeOf(level).toString()},
            {u"check"_s, qint64(rollup.check.value)},
            {u"agent"_s, qint64(rollup.agent.value)},
            {u"start"_s, toIso8601(rollup.start)},
            {u"count"_s, qint64(rollup.count())},
            {u"up"_s, qint64(rollup.up)},
            {u"degraded"_s, qint64(rollup.degraded)},
            {u"down"_s, qint64(rollup.down)},
            {u"unknown"_s, qint64(rollup.unknown)},
            {u"measured"_s, qint64(rollup.measured)},
            {u"min_us"_s, duration(rollup.shortest)},
            {u"avg_us"_s, duration(rollup.average())},
            {u"max_us"_s, duration(rollup.longest)},
            {u"p50_us"_s, duration(rollup.percentile(0.50))},
            {u"p95_us"_s, duration(rollup.percentile(0.95))},
            {u"p99_us"_s, duration(rollup.percentile(0.99))}};
}

} // namespace vantage
