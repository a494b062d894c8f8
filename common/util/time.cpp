// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/util/time.h"

#include <QDateTime>
#include <QTimeZone>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

QString isoWith(UtcTime time, int digits)
{
    const auto second = std::chrono::floor<std::chrono::seconds>(time);
    const auto rest = std::chrono::duration_cast<Micros>(time - second).count();
    const QDateTime stamp = QDateTime::fromSecsSinceEpoch(second.time_since_epoch().count(), Qt::UTC);
    const QString fraction = u"%1"_s.arg(rest, 6, 10, QLatin1Char('0')).left(digits);
    return stamp.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'.' + fraction + u'Z';
}

} // namespace

QString toIso8601(UtcTime time)
{
    return isoWith(time, 6);
}

QString toIso8601Millis(UtcTime time)
{
    return isoWith(time, 3);
}

Result<UtcTime> utcFromIso8601(const QString &text)
{
    // QDateTime keeps milliseconds only, so the fraction is read apart.
    const qsizetype dot = text.indexOf(u'.');
    const QString whole = (dot < 0 ? text : text.left(dot) + u'Z');
    const QDateTime stamp = QDateTime::fromString(whole, Qt::ISODate);
    if (!stamp.isValid())
        return invalid(u"'%1' is not a time like 2026-03-12T00:27:05.123456Z"_s.arg(text));
    qint64 micros = 0;
    if (dot >= 0) {
        QString digits = text.mid(dot + 1);
        if (digits.endsWith(u'Z'))
            digits.chop(1);
        bool numeric = false;
        micros = digits.leftJustified(6, u'0', true).toLongLong(&numeric);
        if (!numeric || micros < 0)
            return invalid(u"'%1' has a fraction that is not a number"_s.arg(text));
    }
    return UtcTime(Micros(stamp.toSecsSinceEpoch() * 1'000'000 + micros));
}

QString formatDuration(Micros duration)
{
    const auto us = double(duration.count());
    const auto threeDigits = [](double value, QLatin1StringView unit) {
        const int decimals = value < 10 ? 2 : value < 100 ? 1 : 0;
        return QString::number(value, 'f', decimals) + u' ' + unit;
    };
    if (us < 1000)
        return QString::number(duration.count()) + u" µs"_s;
    if (us < 1'000'000)
        return threeDigits(us / 1000, "ms"_L1);
    return threeDigits(us / 1'000'000, "s"_L1);
}

QString formatOffset(Micros offset)
{
    const Micros size = std::chrono::abs(offset);
    return (offset < Micros(0) ? u"\u2212"_s : u"+"_s) +
           (size < std::chrono::minutes(2) ? formatDuration(size) : formatSpan(size));
}

QString formatSpan(Micros span)
{
    using namespace std::chrono;
    if (span < minutes(2))
        return QString::number(round<seconds>(span).count()) + u" s"_s;
    if (span < hours(2))
        return QString::number(round<minutes>(span).count()) + u" min"_s;
    if (span < days(2))
        return QString::number(round<hours>(span).count()) + u" h"_s;
    return QString::number(round<days>(span).count()) + u" d"_s;
}

} // namespace vantage
