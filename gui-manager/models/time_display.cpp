// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/time_display.h"

#include <QGuiApplication>
#include <QRegularExpression>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr QChar firstStrong(0x2068);
constexpr QChar endOfIsolate(0x2069);

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

QString isolated(const QString &text)
{
    return QGuiApplication::isRightToLeft() && !text.isEmpty() ? firstStrong + text + endOfIsolate : text;
}

QString withIsolatedAddresses(QString text)
{
    static const QRegularExpression address(uR"(((?:[\w.\-]+|\[[\w.:%]+\]):\d+))"_s);
    if (QGuiApplication::isRightToLeft())
        text.replace(address, firstStrong + u"\\1"_s + endOfIsolate);
    return text;
}

QString withoutIsolates(QString text)
{
    return text.remove(firstStrong).remove(endOfIsolate);
}

} // namespace vantage
