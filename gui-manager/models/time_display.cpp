// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/time_display.h"

namespace vantage {

namespace {

TimeDisplay &present()
{
    static TimeDisplay display;
    return display;
}

} // namespace

void setTimeDisplay(const TimeDisplay &display)
{
    present() = display;
}

const TimeDisplay &timeDisplay()
{
    return present();
}

QDateTime shownTime(UtcTime time)
{
    const qint64 ms = std::chrono::floor<std::chrono::milliseconds>(time).time_since_epoch().count();
    const QTimeZone &zone = present().zone;
    return zone.isValid() ? QDateTime::fromMSecsSinceEpoch(ms, zone) : QDateTime::fromMSecsSinceEpoch(ms);
}

} // namespace vantage
