// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/history/history_data.h"
#include "gui-manager/models/column.h"
#include "gui-manager/ui/history/plot.h"

namespace vantage {

/** Seconds since 1970, as the plot's axes count. */
[[nodiscard]] inline double plotTime(UtcTime time)
{
    return double(time.time_since_epoch().count()) / 1e6;
}

[[nodiscard]] inline UtcTime timeOfPlot(double seconds)
{
    return UtcTime(Micros(qint64(seconds * 1e6)));
}

/** Hatches a gap, with its cause in words where there is room for them. */
void paintGap(QPainter &painter, const QRectF &place, const QString &text, const QPalette &palette);

/** What is drawn but neither chosen, nor named in the legend, nor asked for the range of the axes. */
class Backdrop : public QCPAbstractPlottable
{
    Q_OBJECT

public:
    using QCPAbstractPlottable::QCPAbstractPlottable;

    double selectTest(const QPointF &position, bool onlySelectable, QVariant *details) const override;
    QCPRange getKeyRange(bool &foundRange, QCP::SignDomain domain) const override;
    QCPRange getValueRange(bool &foundRange, QCP::SignDomain domain, const QCPRange &keys) const override;

protected:
    void drawLegendIcon(QCPPainter *painter, const QRectF &rect) const override;
};

/** A row for each agent: how its results share every span of time, by colour, pattern and, where there is room, the
    state's shape. Its value axis counts rows from the top: 0 to 1 is the first. */
class OutcomeBand : public Backdrop
{
    Q_OBJECT

public:
    OutcomeBand(QCPAxis *keyAxis, QCPAxis *valueAxis);

    void setSeries(std::vector<HistorySeries> series) { m_series = std::move(series); }

protected:
    void draw(QCPPainter *painter) override;

private:
    [[nodiscard]] QRectF place(const HistoryRange &span, size_t row) const;
    void drawBucket(QCPPainter &painter, const QRectF &place, const HistoryPoint &bucket) const;
    void drawMarks(QCPPainter &painter, const HistorySeries &series, size_t row) const;

    std::vector<HistorySeries> m_series;
};

/** Hatches behind the lines where nobody saw anything. */
class GapHatch : public Backdrop
{
    Q_OBJECT

public:
    GapHatch(QCPAxis *keyAxis, QCPAxis *valueAxis);

    void setGaps(std::vector<HistoryGap> gaps) { m_gaps = std::move(gaps); }

protected:
    void draw(QCPPainter *painter) override;

private:
    std::vector<HistoryGap> m_gaps;
};

} // namespace vantage
