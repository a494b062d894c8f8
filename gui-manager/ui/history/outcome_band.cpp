// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/history/outcome_band.h"

#include "gui-manager/ui/widgets/marks.h"

namespace vantage {

namespace {

constexpr std::array worstFirst = {Outcome::Down, Outcome::Degraded, Outcome::Unknown, Outcome::Up};

/** So that the colours need not be told apart. */
Qt::BrushStyle patternOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Down:
        return Qt::DiagCrossPattern;
    case Outcome::Degraded:
        return Qt::BDiagPattern;
    case Outcome::Unknown:
        return Qt::Dense6Pattern;
    case Outcome::Up:
        break;
    }
    return Qt::SolidPattern;
}

Outcome worstOf(const HistoryPoint &bucket)
{
    return *std::ranges::find_if(worstFirst, [&bucket](Outcome outcome) {
        return outcome == Outcome::Up || bucket.counts.at(size_t(outcome)) > 0;
    });
}

QPalette paletteOf(const QCPLayerable &element)
{
    return element.parentPlot()->palette();
}

} // namespace

void paintGap(QPainter &painter, const QRectF &place, const QString &text, const QPalette &palette)
{
    QColor line = palette.color(QPalette::Text);
    line.setAlphaF(0.35F);
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    painter.fillRect(place, palette.color(QPalette::Base));
    painter.fillRect(place, QBrush(line, Qt::FDiagPattern));
    const QFontMetricsF metrics(painter.font());
    const double width = metrics.horizontalAdvance(text) + metrics.averageCharWidth();
    if (width < place.width() && metrics.height() < place.height() + 1) {
        const QRectF box(place.center() - QPointF(width / 2, metrics.height() / 2),
                         QSizeF(width, metrics.height()));
        painter.fillRect(box, palette.color(QPalette::Base));
        painter.setPen(palette.color(QPalette::Text));
        painter.drawText(box, Qt::AlignCenter, text);
    }
    painter.restore();
}

OutcomeBand::OutcomeBand(QCPAxis *keyAxis, QCPAxis *valueAxis)
    : Backdrop(keyAxis, valueAxis)
{
}

QRectF OutcomeBand::place(const HistoryRange &span, size_t row) const
{
    const double left = mKeyAxis->coordToPixel(plotTime(span.from));
    const double right = mKeyAxis->coordToPixel(plotTime(span.to));
    const double top = mValueAxis->coordToPixel(double(row) + 0.12);
    const double bottom = mValueAxis->coordToPixel(double(row) + 0.88);
    // What lasted shorter than a pixel is still seen.
    return {left, top, std::max(1.0, right - left), bottom - top};
}

void OutcomeBand::draw(QCPPainter *painter)
{
    painter->setAntialiasing(false);
    painter->setFont(parentPlot()->font());
    for (size_t row = 0; row < m_series.size(); ++row) {
        for (const HistoryPoint &bucket : m_series[row].buckets)
            drawBucket(*painter, place(bucket.span, row), bucket);
        for (const HistoryGap &gap : m_series[row].gaps)
            paintGap(*painter, place(gap.range, row), displayName(gap.kind), paletteOf(*this));
        drawMarks(*painter, m_series[row], row);
    }
}

void OutcomeBand::drawBucket(QCPPainter &painter, const QRectF &place, const HistoryPoint &bucket) const
{
    if (!QRectF(clipRect()).intersects(place) || bucket.count() == 0)
        return;
    double top = place.top();
    for (const Outcome outcome : worstFirst) {
        const quint64 count = bucket.counts.at(size_t(outcome));
        if (count == 0)
            continue;
        // One bad result among thousands is still a line.
        const double share = double(count) / double(bucket.count());
        const double height = outcome == Outcome::Up
                                  ? place.bottom() - top
                                  : std::min(std::max(2.0, place.height() * share), place.bottom() - top);
        const QColor colour = markColour(markOf(outcome), paletteOf(*this));
        QColor ground = colour;
        ground.setAlphaF(outcome == Outcome::Up ? 0.55F : outcome == Outcome::Down ? 0.6F : 0.35F);
        const QRectF part(place.left(), top, place.width(), height);
        painter.fillRect(part, ground);
        if (outcome != Outcome::Up && height > 3)
            painter.fillRect(part, QBrush(colour, patternOf(outcome)));
        top += height;
    }
}

void OutcomeBand::drawMarks(QCPPainter &painter, const HistorySeries &series, size_t row) const
{
    const QRectF clip = clipRect();
    for (size_t i = 0; i < series.buckets.size();) {
        const Outcome outcome = worstOf(series.buckets[i]);
        HistoryRange run = series.buckets[i].span;
        size_t next = i + 1;
        while (next < series.buckets.size() && worstOf(series.buckets[next]) == outcome &&
               series.buckets[next].span.from == run.to)
            run.to = series.buckets[next++].span.to;
        i = next;
        const QRectF seen = place(run, row).intersected(clip);
        const double side = std::min(double(QFontMetrics(painter.font()).ascent()), seen.height() - 2);
        if (seen.width() < side * 1.8)
            continue;
        QRectF box(0, 0, side * 1.3, side * 1.3);
        box.moveCenter(seen.center());
        painter.fillRect(box, paletteOf(*this).color(QPalette::Base));
        box.setSize({side, side});
        box.moveCenter(seen.center());
        markIcon(markOf(outcome)).paint(&painter, box.toAlignedRect());
    }
}

void Backdrop::drawLegendIcon(QCPPainter *, const QRectF &) const {}

double Backdrop::selectTest(const QPointF &, bool, QVariant *) const
{
    return -1;
}

QCPRange Backdrop::getKeyRange(bool &foundRange, QCP::SignDomain) const
{
    foundRange = false;
    return {};
}

QCPRange Backdrop::getValueRange(bool &foundRange, QCP::SignDomain, const QCPRange &) const
{
    foundRange = false;
    return {};
}

GapHatch::GapHatch(QCPAxis *keyAxis, QCPAxis *valueAxis)
    : Backdrop(keyAxis, valueAxis)
{
}

void GapHatch::draw(QCPPainter *painter)
{
    painter->setAntialiasing(false);
    painter->setFont(parentPlot()->font());
    const QRectF rect = clipRect();
    for (const HistoryGap &gap : m_gaps) {
        const double left = mKeyAxis->coordToPixel(plotTime(gap.range.from));
        const double right = mKeyAxis->coordToPixel(plotTime(gap.range.to));
        const QRectF place(left, rect.top(), std::max(1.0, right - left), rect.height());
        if (rect.intersects(place))
            paintGap(*painter, place.intersected(rect), displayName(gap.kind), paletteOf(*this));
    }
}

} // namespace vantage
