// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/history/read_out.h"

#include "gui-manager/models/time_display.h"

#include <QCoreApplication>
#include <QLocale>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

struct ReadOutText
{
    Q_DECLARE_TR_FUNCTIONS(vantage::HistoryReadOut)
};

/** "58 up, 2 down" */
QString countsText(const HistoryPoint &point)
{
    QStringList parts;
    for (const Outcome outcome : {Outcome::Up, Outcome::Degraded, Outcome::Down, Outcome::Unknown}) {
        if (const quint64 count = point.counts.at(size_t(outcome)); count > 0)
            parts += ReadOutText::tr("%1: %2").arg(displayName(outcome), QLocale().toString(count));
    }
    return parts.join(u", ");
}

const HistoryPoint *nearest(const std::vector<HistoryPoint> &points, UtcTime time)
{
    const auto next = std::ranges::lower_bound(points, time, {}, &HistoryPoint::time);
    if (next == points.begin())
        return points.empty() ? nullptr : &points.front();
    if (next == points.end() || time - (next - 1)->time < next->time - time)
        return &*(next - 1);
    return &*next;
}

} // namespace

QString readOut(const HistorySeries &series, const QString &agent, UtcTime time)
{
    const QString label = isolated(agent);
    const auto gap =
        std::ranges::find_if(series.gaps, [time](const HistoryGap &one) { return one.range.contains(time); });
    if (gap != series.gaps.end() && gap->detail.isEmpty())
        return ReadOutText::tr("%1: %2").arg(label, displayName(gap->kind));
    if (gap != series.gaps.end())
        return ReadOutText::tr("%1: %2 (%3)").arg(label, displayName(gap->kind), isolated(gap->detail));
    const HistoryPoint *point = nearest(series.durations, time);
    if (!point || isAcrossGap(series.gaps, std::min(point->time, time), std::max(point->time, time)))
        return ReadOutText::tr("%1: nothing").arg(label);
    if (!point->isMeasured)
        return ReadOutText::tr("%1: %2").arg(label, countsText(*point));
    if (point->count() == 1)
        return ReadOutText::tr("%1: %2, %3")
            .arg(label, isolated(formatDuration(point->median)), countsText(*point));
    return ReadOutText::tr("%1: median %2, 80 % within %3 to %4; %5")
        .arg(label, isolated(formatDuration(point->median)), isolated(formatDuration(point->low)),
             isolated(formatDuration(point->high)), countsText(*point));
}

} // namespace vantage
