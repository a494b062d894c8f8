// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/history/time_field.h"

#include "gui-manager/models/time_display.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QSignalBlocker>

namespace vantage {
using namespace Qt::StringLiterals;

TimeField::TimeField(const QString &name, QWidget *parent)
    : QDateTimeEdit(parent)
{
    setObjectName(name);
    setLayoutDirection(Qt::LeftToRight); // its parts are in this order everywhere
    setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    setCalendarPopup(true);
    // What Qt holds is the clock of the shown zone: it knows but the system's zone and UTC, and UTC leaves no hour out.
    setTimeSpec(Qt::UTC);
}

void TimeField::setMoment(UtcTime moment)
{
    const QSignalBlocker quiet(this);
    const QDateTime clock = shownTime(moment);
    m_set = moment;
    setDateTime(QDateTime(clock.date(), clock.time(), Qt::UTC));
    m_shown = dateTime();
}

UtcTime TimeField::moment() const
{
    // An hour that comes twice in a year, and parts of a millisecond, are not in what is shown.
    if (dateTime() == m_shown)
        return m_set;
    const QTimeZone &zone = timeDisplay().zone;
    const QDateTime entered = zone.isValid() ? QDateTime(date(), time(), zone) : QDateTime(date(), time());
    return UtcTime(std::chrono::milliseconds(entered.toMSecsSinceEpoch()));
}

bool TimeField::isInUse() const
{
    const auto *calendar = findChild<QCalendarWidget *>();
    return hasFocus() || (calendar && calendar->isVisible());
}

/** Another zone is told as another language is. */
void TimeField::changeEvent(QEvent *event)
{
    QDateTimeEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && dateTime() == m_shown)
        setMoment(m_set);
}

} // namespace vantage
