// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/time_display.h"
#include "gui-manager/ui/history/outcome_band.h"

/* What stands at the axes of the chart. */

namespace vantage {
using namespace Qt::StringLiterals;

class DurationTicker : public QCPAxisTicker
{
protected:
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        return formatDuration(Micros(qint64(tick)));
    }
};

/** The time of the day, and the date where that changes; in the zone that times are shown in. */
class TimeTicker : public QCPAxisTickerDateTime
{
protected:
    double getTickStep(const QCPRange &range) override
    {
        setDateTimeFormat(range.size() > 3 * 86'400 ? u"yyyy-MM-dd"_s
                          : range.size() > 600      ? u"HH:mm\nyyyy-MM-dd"_s
                                                    : u"HH:mm:ss\nyyyy-MM-dd"_s);
        // Steps of hours count from midnight.
        QCPAxisTicker::setTickOrigin(-shownTime(timeOfPlot(range.center())).offsetFromUtc());
        return QCPAxisTickerDateTime::getTickStep(range);
    }
    QVector<double> createTickVector(double step, const QCPRange &range) override
    {
        QVector<double> ticks = QCPAxisTicker::createTickVector(step, range);
        if (mDateStrategy == dsNone)
            return ticks;
        const double half = 86'400.0 / 2 * (mDateStrategy == dsUniformDayInMonth ? 30 : 1);
        for (double &tick : ticks)
            tick = plotTime(beginOf(shownTime(timeOfPlot(tick + half))));
        // Days and months are not all of one length.
        ticks.erase(std::unique(ticks.begin(), ticks.end()), ticks.end());
        return ticks;
    }
    QString getTickLabel(double tick, const QLocale &locale, QChar, int) override
    {
        return locale.toString(shownTime(timeOfPlot(tick)), mDateTimeFormat);
    }

private:
    /** Of the day or month. */
    [[nodiscard]] UtcTime beginOf(QDateTime time) const
    {
        if (mDateStrategy == dsUniformDayInMonth)
            time.setDate({time.date().year(), time.date().month(), 1});
        time.setTime(QTime(0, 0));
        return UtcTime(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
    }
};

class RowTicker : public QCPAxisTickerFixed
{
public:
    explicit RowTicker(QStringList labels)
        : m_labels(std::move(labels))
    {
    }

protected:
    QVector<double> createTickVector(double, const QCPRange &) override
    {
        QVector<double> ticks;
        for (qsizetype row = 0; row < m_labels.size(); ++row)
            ticks += double(row) + 0.5;
        return ticks;
    }
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        return m_labels.value(qsizetype(tick));
    }

private:
    QStringList m_labels;
};

} // namespace vantage
