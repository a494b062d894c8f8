// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/history/history_chart.h"

#include "gui-manager/ui/history/chart_tickers.h"
#include "gui-manager/ui/history/outcome_band.h"

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** Points of a graph; none is joined to the next across a gap. */
QVector<QCPGraphData> broken(const HistorySeries &series, Micros HistoryPoint::*value)
{
    QVector<QCPGraphData> data;
    const HistoryPoint *last = nullptr;
    for (const HistoryPoint &point : series.durations) {
        if (!point.isMeasured)
            continue;
        if (last && isAcrossGap(series.gaps, last->time, point.time))
            data += {plotTime(last->time + (point.time - last->time) / 2), qQNaN()};
        data += {plotTime(point.time), double((point.*value).count())};
        last = &point;
    }
    return data;
}

} // namespace

QPen agentPen(int number, const QPalette &palette)
{
    // Apart from the colours of states, and from each other for those who tell few colours apart.
    static constexpr std::array onLight = {0xff0b61a4U, 0xffb34700U, 0xff5b2a86U, 0xff00736bU,
                                           0xff8c1d55U, 0xff4d4d00U, 0xff1f3d99U, 0xff6b3e1eU};
    static constexpr std::array onDark = {0xff6cb6ffU, 0xffffa657U, 0xffd2a8ffU, 0xff4fd1c5U,
                                          0xffff9bceU, 0xffd8d86eU, 0xff9db4ffU, 0xffd9a982U};
    static constexpr std::array styles = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    const bool isDark = palette.color(QPalette::Base).lightness() < 128;
    const size_t place = size_t(number) % onLight.size();
    QPen pen(QColor::fromRgba(isDark ? onDark.at(place) : onLight.at(place)), 2);
    pen.setStyle(styles.at(size_t(number) % styles.size()));
    return pen;
}

QIcon agentIcon(int number, const QPalette &palette, int side)
{
    QPixmap pixmap(side * 2, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setPen(agentPen(number, palette));
    painter.drawLine(0, side / 2, side * 2, side / 2);
    painter.end();
    return pixmap;
}

HistoryChart::HistoryChart(QWidget *parent)
    : QCustomPlot(parent)
    , m_band(new QRubberBand(QRubberBand::Rectangle, this))
{
    setObjectName(u"historyChart"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumHeight(fontMetrics().lineSpacing() * 10);
    setNoAntialiasingOnDrag(true);
    plotLayout()->clear();
    plotLayout()->setRowSpacing(fontMetrics().lineSpacing());
    m_band->hide();
    build();
}

QCPAxisRect *HistoryChart::newRect(int row)
{
    auto *rect = new QCPAxisRect(this, false);
    rect->addAxis(QCPAxis::atLeft);
    rect->addAxis(QCPAxis::atBottom)->setTicker(QSharedPointer<TimeTicker>::create());
    rect->setMinimumMargins({0, 2, fontMetrics().averageCharWidth() * 3, 2});
    plotLayout()->addElement(row, 0, rect);
    return rect;
}

void HistoryChart::build()
{
    clearItems();
    clearPlottables();
    m_lines.clear();
    plotLayout()->clear();
    auto *margins = new QCPMarginGroup(this);
    int row = 0;
    m_durations = newRect(row++);
    m_durations->axis(QCPAxis::atLeft)->setTicker(QSharedPointer<DurationTicker>::create());
    m_losses = m_contents.losses == Losses::Shown ? newRect(row++) : nullptr;
    m_outcomes = newRect(row++);
    for (QCPAxisRect *rect : axisRects()) {
        for (const QCP::MarginSide side : {QCP::msLeft, QCP::msRight})
            rect->setMarginGroup(side, margins);
        // One time axis for all of them, below the last.
        rect->axis(QCPAxis::atBottom)->setTickLabels(rect == m_outcomes);
        auto *line = new QCPItemLine(this);
        line->setLayer(u"overlay"_s);
        line->setClipAxisRect(rect);
        for (QCPItemPosition *end : {line->start, line->end}) {
            end->setAxisRect(rect);
            end->setAxes(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
            end->setTypeY(QCPItemPosition::ptAxisRectRatio);
        }
        m_lines += line;
    }
    m_hatch = new GapHatch(m_durations->axis(QCPAxis::atBottom), m_durations->axis(QCPAxis::atLeft));
    m_rows = new OutcomeBand(m_outcomes->axis(QCPAxis::atBottom), m_outcomes->axis(QCPAxis::atLeft));
    m_outcomes->axis(QCPAxis::atLeft)->setRangeReversed(true);
    retranslate();
    dress();
}

void HistoryChart::dress()
{
    const QPalette colours = palette();
    const QColor text = colours.color(QPalette::Text);
    QColor faint = text;
    faint.setAlphaF(0.15F);
    setBackground(colours.color(QPalette::Base));
    for (QCPAxisRect *rect : axisRects()) {
        for (QCPAxis *axis : rect->axes()) {
            axis->setBasePen(text);
            axis->setTickPen(text);
            axis->setSubTickPen(Qt::NoPen);
            axis->setTickLabelColor(text);
            axis->setTickLabelFont(font());
            axis->setLabelColor(text);
            axis->setLabelFont(font());
            axis->grid()->setVisible(true);
            axis->grid()->setPen(faint);
            axis->grid()->setZeroLinePen(Qt::NoPen);
        }
    }
    m_outcomes->axis(QCPAxis::atLeft)->grid()->setVisible(false);
    for (QCPItemLine *line : m_lines)
        line->setPen(QPen(colours.color(QPalette::Highlight), 2));
}

void HistoryChart::retranslate()
{
    setAccessibleName(tr("Chart of durations and outcomes"));
    setToolTip({});
    m_durations->axis(QCPAxis::atLeft)->setLabel(tr("Duration"));
    if (m_losses)
        m_losses->axis(QCPAxis::atLeft)->setLabel(tr("Loss (%)"));
    replot(rpQueuedReplot); // another zone is told as another language is
}

void HistoryChart::show(Contents contents)
{
    if (m_isDragging)
        contents.range = m_contents.range;
    const bool isAnother = contents.losses != m_contents.losses;
    m_contents = std::move(contents);
    if (isAnother)
        build();
    drawAll();
}

void HistoryChart::showRange(const HistoryRange &range)
{
    m_contents.range = range;
    for (QCPAxisRect *rect : axisRects())
        rect->axis(QCPAxis::atBottom)->setRange(plotTime(range.from), plotTime(range.to));
    replot(rpQueuedReplot);
}

void HistoryChart::drawAll()
{
    clearGraphs();
    drawDurations();
    if (m_losses)
        drawLosses();
    std::vector<std::vector<HistoryGap>> gaps;
    for (const HistorySeries &one : m_contents.series)
        gaps.push_back(one.gaps);
    m_hatch->setGaps(commonGaps(gaps));
    m_rows->setSeries(m_contents.series);

    QStringList labels;
    const int letters = fontMetrics().averageCharWidth() * 16;
    for (const QString &label : m_contents.labels)
        labels += fontMetrics().elidedText(label, Qt::ElideMiddle, letters);
    QCPAxis *rows = m_outcomes->axis(QCPAxis::atLeft);
    rows->setTicker(QSharedPointer<RowTicker>::create(labels));
    rows->setRange(0, std::max<double>(1, double(labels.size())));
    const int row = fontMetrics().lineSpacing() * 3 / 2;
    const int height = row * std::max(1, int(labels.size())) + fontMetrics().lineSpacing() * 5 / 2;
    m_outcomes->setMinimumSize(0, std::min(height, size().height() / 2));
    m_outcomes->setMaximumSize(QWIDGETSIZE_MAX, height);
    showRange(m_contents.range);
    setCursor(m_cursor);
}

void HistoryChart::drawDurations()
{
    QCPAxis *time = m_durations->axis(QCPAxis::atBottom);
    QCPAxis *value = m_durations->axis(QCPAxis::atLeft);
    double top = 0;
    for (size_t i = 0; i < m_contents.series.size(); ++i) {
        const HistorySeries &one = m_contents.series[i];
        const QPen pen = agentPen(m_contents.numbers.value(qsizetype(i)), palette());
        QColor fill = pen.color();
        fill.setAlphaF(0.16F);
        QCPGraph *low = addGraph(time, value);
        QCPGraph *high = addGraph(time, value);
        QCPGraph *median = addGraph(time, value);
        low->data()->set(broken(one, &HistoryPoint::low), true);
        high->data()->set(broken(one, &HistoryPoint::high), true);
        median->data()->set(broken(one, &HistoryPoint::median), true);
        low->setPen(Qt::NoPen);
        high->setPen(Qt::NoPen);
        high->setBrush(fill);
        high->setChannelFillGraph(low);
        median->setPen(pen);
        // A point between two gaps has no line.
        if (median->data()->size() < 200)
            median->setScatterStyle({QCPScatterStyle::ssDisc, 4});
        for (const QCPGraphData &point : *high->data())
            top = point.value > top ? point.value : top;
    }
    value->setRange(0, top > 0 ? top * 1.08 : 1000);
}

void HistoryChart::drawLosses()
{
    for (size_t i = 0; i < m_contents.series.size(); ++i) {
        QVector<QCPGraphData> points;
        for (const LossPoint &loss : m_contents.series[i].losses)
            points += {plotTime(loss.time), loss.percent};
        QCPGraph *graph = addGraph(m_losses->axis(QCPAxis::atBottom), m_losses->axis(QCPAxis::atLeft));
        graph->data()->set(points, true);
        graph->setPen(agentPen(m_contents.numbers.value(qsizetype(i)), palette()));
        graph->setLineStyle(QCPGraph::lsImpulse);
        graph->setScatterStyle({QCPScatterStyle::ssDisc, 3});
    }
    m_losses->axis(QCPAxis::atLeft)->setRange(0, 100);
    const int height = fontMetrics().lineSpacing() * 4;
    m_losses->setMinimumSize(0, height);
    m_losses->setMaximumSize(QWIDGETSIZE_MAX, height * 2);
}

// Pointer and keys.

UtcTime HistoryChart::timeAt(double x) const
{
    return timeOfPlot(m_durations->axis(QCPAxis::atBottom)->pixelToCoord(x));
}

AgentId HistoryChart::agentAt(const QPointF &position) const
{
    if (!m_outcomes->rect().contains(position.toPoint()))
        return {};
    const double row = m_outcomes->axis(QCPAxis::atLeft)->pixelToCoord(position.y());
    return row >= 0 && size_t(row) < m_contents.series.size() ? m_contents.series[size_t(row)].agent
                                                              : AgentId();
}

void HistoryChart::setCursor(std::optional<UtcTime> time)
{
    if (time && !m_contents.range.contains(*time))
        time.reset();
    m_cursor = time;
    for (QCPItemLine *line : m_lines) {
        line->setVisible(time.has_value());
        if (time) {
            line->start->setCoords(plotTime(*time), 0);
            line->end->setCoords(plotTime(*time), 1);
        }
    }
    layer(u"overlay"_s)->replot();
    Q_EMIT cursorMoved();
}

void HistoryChart::stepCursor(int direction)
{
    std::vector<UtcTime> times;
    for (const HistorySeries &one : m_contents.series) {
        for (const HistoryPoint &point : one.durations)
            times.push_back(point.time);
        for (const HistoryGap &gap : one.gaps)
            times.push_back(gap.range.from + gap.range.length() / 2);
    }
    std::erase_if(times, [this](UtcTime time) { return !m_contents.range.contains(time); });
    if (times.empty())
        return;
    std::ranges::sort(times);
    if (!m_cursor)
        return setCursor(direction > 0 ? times.front() : times.back());
    const auto next = direction > 0 ? std::ranges::upper_bound(times, *m_cursor)
                                    : std::ranges::lower_bound(times, *m_cursor);
    if (direction > 0 && next != times.end())
        setCursor(*next);
    else if (direction < 0 && next != times.begin())
        setCursor(*(next - 1));
}

void HistoryChart::want(const HistoryRange &range)
{
    const HistoryRange shown = bounded(range, utcNow());
    showRange(shown);
    Q_EMIT rangeWanted(shown);
}

UtcTime HistoryChart::zoomCentre() const
{
    const HistoryRange &range = m_contents.range;
    return m_cursor.value_or(m_isFollowing ? range.to : range.from + range.length() / 2);
}

void HistoryChart::keyPressEvent(QKeyEvent *event)
{
    const HistoryRange &range = m_contents.range;
    const UtcTime centre = zoomCentre();
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return want(zoomed(range, centre, 0.5));
    case Qt::Key_Minus:
        return want(zoomed(range, centre, 2));
    case Qt::Key_Left:
        return isControl ? stepCursor(-1) : want(moved(range, -0.1));
    case Qt::Key_Right:
        return isControl ? stepCursor(1) : want(moved(range, 0.1));
    case Qt::Key_Home:
        Q_EMIT homeWanted();
        return;
    case Qt::Key_Escape:
        if (!m_cursor)
            break;
        return setCursor({});
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_cursor)
            Q_EMIT picked(*m_cursor, {});
        return;
    default:
        break;
    }
    QCustomPlot::keyPressEvent(event);
}

void HistoryChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->pos();
    m_dragged = m_contents.range;
    m_isDragging = false;
}

void HistoryChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed) {
        const bool isInside =
            m_durations->rect().left() <= event->pos().x() && event->pos().x() <= m_durations->rect().right();
        return setCursor(isInside ? std::optional(timeAt(event->position().x())) : std::nullopt);
    }
    m_isDragging =
        m_isDragging || (event->pos() - *m_pressed).manhattanLength() > QApplication::startDragDistance();
    if (!m_isDragging)
        return;
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_band->setGeometry(QRect(QPoint(std::min(m_pressed->x(), event->pos().x()), 0),
                                  QPoint(std::max(m_pressed->x(), event->pos().x()), height())));
        m_band->show();
    } else if (!m_band->isVisible()) {
        const double way = double(m_pressed->x() - event->pos().x()) / std::max(1, m_durations->width());
        showRange(bounded(moved(m_dragged, way), utcNow()));
    }
}

void HistoryChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    const QPoint pressed = *std::exchange(m_pressed, std::nullopt);
    if (!std::exchange(m_isDragging, false)) {
        if (m_durations->rect().left() <= pressed.x() && pressed.x() <= m_durations->rect().right())
            Q_EMIT picked(timeAt(event->position().x()), agentAt(event->position()));
    } else if (m_band->isVisible()) {
        const QRect band = m_band->geometry();
        m_band->hide();
        want({timeAt(band.left()), timeAt(band.right())});
    } else {
        Q_EMIT rangeWanted(m_contents.range);
    }
}

/** A second click is a click. */
void HistoryChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

void HistoryChart::wheelEvent(QWheelEvent *event)
{
    const double steps = double(event->angleDelta().y()) / 120;
    if (steps != 0)
        want(zoomed(m_contents.range, timeAt(event->position().x()), std::pow(0.8, steps)));
    event->accept();
}

void HistoryChart::leaveEvent(QEvent *event)
{
    QCustomPlot::leaveEvent(event);
    setCursor({});
}

/** Nobody tells the end of a drag to what is hidden. */
void HistoryChart::hideEvent(QHideEvent *event)
{
    m_pressed.reset();
    m_isDragging = false;
    m_band->hide();
    QCustomPlot::hideEvent(event);
}

void HistoryChart::changeEvent(QEvent *event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        dress();
        drawAll();
    }
}

} // namespace vantage
