// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/check/result.h"
#include "gui-manager/store/histogram.h"

namespace vantage {

enum class RollupLevel : quint8 { Minute, Hour, Day };

/** What the results of one task within a minute, an hour or a day come to. */
struct Rollup
{
    CheckId check;
    AgentId agent;
    UtcTime start{}; ///< whole in UTC; results belong where they started
    quint64 up = 0;
    quint64 degraded = 0;
    quint64 down = 0;
    quint64 unknown = 0;
    /** Results whose duration counts below: not those that the agent says it may have spoiled itself. */
    quint64 measured = 0;
    Micros shortest{};
    Micros longest{};
    Micros total{};
    Histogram durations;

    [[nodiscard]] quint64 count() const { return up + degraded + down + unknown; }
    /** 0 where nothing is measured, as are shortest, longest and all percentiles. */
    [[nodiscard]] Micros average() const;
    [[nodiscard]] Micros percentile(double share) const;

    void add(const CheckResult &result);
    /** Adds what another of the same task holds. */
    void merge(const Rollup &other);

    bool operator==(const Rollup &) const = default;
};

[[nodiscard]] UtcTime startOf(RollupLevel level, UtcTime time);
[[nodiscard]] QLatin1StringView codeOf(RollupLevel level); ///< "minute", "hour", "day"
[[nodiscard]] std::optional<RollupLevel> rollupLevelFromCode(QStringView code);

/** The stable JSON form; durations are null where nothing is measured. */
[[nodiscard]] QJsonObject toJson(const Rollup &rollup, RollupLevel level);

} // namespace vantage
