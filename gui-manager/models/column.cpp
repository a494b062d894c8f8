// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/column.h"

#include "gui-manager/console/references.h"
#include "gui-manager/models/time_display.h"

namespace vantage {
using namespace Qt::StringLiterals;

Mark markOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Up:
        return Mark::Up;
    case Outcome::Degraded:
        return Mark::Degraded;
    case Outcome::Down:
        return Mark::Down;
    case Outcome::Unknown:
        break;
    }
    return Mark::Unknown;
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString()
                          : u"<p style='white-space:pre-wrap'>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

QString localTime(UtcTime time)
{
    const UtcTime now = utcNow();
    if (timeDisplay().style == TimeDisplay::Style::Relative) {
        const QString span = formatSpan(std::chrono::abs(now - time));
        return relativeTo(now, time).replace(span, isolated(span));
    }
    const QDateTime local = shownTime(time);
    const bool isToday = local.date() == shownTime(now).date();
    return isolated(local.toString(isToday ? u"HH:mm:ss.zzz" : u"MM-dd HH:mm:ss"));
}

QString localTime(const std::optional<UtcTime> &time)
{
    return time ? localTime(*time) : QString();
}

QVariant timeKey(const std::optional<UtcTime> &time)
{
    return qint64(time ? time->time_since_epoch().count() : std::numeric_limits<qint64>::min());
}

} // namespace vantage
