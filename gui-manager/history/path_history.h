// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/check/result.h"
#include "gui-manager/history/range.h"

#include <QStringList>

#include <map>

namespace vantage {

/** A hop as many runs saw it. */
struct HopSummary
{
    int hop = 0;
    QStringList addresses; ///< in the order in which they were seen
    QString name;          ///< the last one that was known
    quint64 sent = 0;
    quint64 received = 0;
    Micros best{};
    Micros worst{};
    Micros total{}; ///< of the averages, each as often as it was received

    [[nodiscard]] double lossPercent() const;
    [[nodiscard]] Micros average() const
    {
        return received == 0 ? Micros() : Micros(total.count() / qint64(received));
    }
};

/** A time in which all runs took the same path. */
struct PathBand
{
    HistoryRange range;
    QString hash;
    QStringList hops; ///< an address each, "*" for a silent one
    quint64 runs = 0;
    bool isReached = false; ///< by the last run
};

/** The path of one agent over time, from the results of a traceroute check. */
class PathHistory
{
public:
    /** In the order of time, as the agent made them. */
    void add(const CheckResult &result);

    [[nodiscard]] const std::vector<PathBand> &bands() const { return m_bands; }
    [[nodiscard]] std::vector<HopSummary> hops() const;
    /** How many different paths there were. */
    [[nodiscard]] qsizetype pathCount() const;

private:
    std::vector<PathBand> m_bands;
    std::map<int, HopSummary> m_hops;
};

} // namespace vantage
