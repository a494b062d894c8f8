// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/checks/check_delegate.h"

#include "gui-manager/models/check_groups.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QPixmapCache>
#include <QTableView>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** Beside the content of a cell, as the style has it beside texts. */
constexpr int margin = 6;

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

QColor textColour(const QStyleOptionViewItem &option)
{
    const bool isActive = option.state.testFlag(QStyle::State_Active);
    return option.palette.color(isActive ? QPalette::Active : QPalette::Inactive,
                                isSelected(option) ? QPalette::HighlightedText : QPalette::Text);
}

/** The cell with nothing in it. */
void drawBackground(QPainter &painter, QStyleOptionViewItem option)
{
    option.text.clear();
    option.icon = {};
    option.features &= ~(QStyleOptionViewItem::HasDisplay | QStyleOptionViewItem::HasDecoration);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, &painter, option.widget);
}

} // namespace

CheckDelegate::CheckDelegate(QTableView *view)
    : MarkDelegate(view)
    , m_view(view)
{
}

void CheckDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const QVariant section = index.data(SectionRole);
    const QVariant strip = section.isValid() ? QVariant() : index.data(StripRole);
    const QVariant trail = section.isValid() ? QVariant() : index.data(TrailRole);
    if (!section.isValid() && !strip.isValid() && !trail.isValid()) {
        MarkDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    painter->save();
    if (section.isValid()) {
        drawBackground(*painter, cell);
        painter->setClipRect(cell.rect);
        drawSection(*painter, cell, section.value<CheckSection>());
    } else if (strip.isValid()) {
        drawBackground(*painter, cell);
        if (!drawStrip(*painter, cell, strip.toByteArray()))
            MarkDelegate::paint(painter, option, index); // the counts
    } else if (const auto ring = trail.value<std::shared_ptr<const DurationRing>>()) {
        drawBackground(*painter, cell);
        drawTrail(*painter, cell, *ring);
    } else {
        MarkDelegate::paint(painter, option, index);
    }
    painter->restore();
}

/** Every cell draws its part of the whole. */
void CheckDelegate::drawSection(QPainter &painter, const QStyleOptionViewItem &option,
                                const CheckSection &section) const
{
    const QHeaderView *header = m_view->horizontalHeader();
    const int width = std::min(header->length(), m_view->viewport()->width());
    const QRect row(0, option.rect.top(), width, option.rect.height());
    const auto place = [&row, &option](const QRect &rect) {
        return QStyle::visualRect(option.direction, row, rect);
    };
    painter.fillRect(option.rect, isSelected(option) ? option.palette.brush(QPalette::Highlight)
                                                     : option.palette.brush(QPalette::Button));
    const QFontMetrics metrics = option.fontMetrics;
    const int side = metrics.ascent();
    const int top = row.top() + (row.height() - side) / 2;
    int x = margin;

    QStyleOption arrow;
    arrow.rect = place({x, top, side, side});
    arrow.palette = option.palette;
    arrow.state = QStyle::State_Enabled;
    const bool isLeftToRight = option.direction == Qt::LeftToRight;
    const QStyle::PrimitiveElement shape = !section.isFolded ? QStyle::PE_IndicatorArrowDown
                                           : isLeftToRight   ? QStyle::PE_IndicatorArrowRight
                                                             : QStyle::PE_IndicatorArrowLeft;
    m_view->style()->drawPrimitive(shape, &arrow, &painter, m_view);
    x += side + margin;

    painter.setPen(textColour(option));
    QFont bold = option.font;
    bold.setBold(true);
    const QFontMetrics boldMetrics(bold);
    const QString title = boldMetrics.elidedText(section.title, Qt::ElideRight, row.width() / 2);
    painter.setFont(bold);
    const int titleWidth = boldMetrics.horizontalAdvance(title) + 1;
    painter.drawText(place({x, row.top(), titleWidth, row.height()}), Qt::AlignCenter | Qt::TextSingleLine,
                     title);
    x += titleWidth + 2 * margin;
    painter.setFont(option.font);
    for (const Mark mark : {Mark::Down, Mark::Degraded, Mark::Unknown, Mark::Up, Mark::Paused}) {
        const int count = section.counts.at(size_t(mark));
        if (count == 0)
            continue;
        drawMark(painter, option, mark, place({x, top, side, side}));
        x += side + margin / 2;
        const QString number = QLocale().toString(count);
        const int numberWidth = metrics.horizontalAdvance(number) + 1;
        painter.drawText(place({x, row.top(), numberWidth, row.height()}),
                         Qt::AlignCenter | Qt::TextSingleLine, number);
        x += numberWidth + 2 * margin;
    }
}

bool CheckDelegate::drawStrip(QPainter &painter, const QStyleOptionViewItem &option,
                              const QByteArray &marks) const
{
    const int side = option.fontMetrics.ascent();
    const int step = side + 2;
    const QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
    if (marks.size() * step - 2 > inner.width())
        return false;
    int x = inner.left();
    for (const char mark : marks) {
        const QRect rect(x, inner.top() + (inner.height() - side) / 2, side, side);
        drawMark(painter, option, Mark(mark), QStyle::visualRect(option.direction, inner, rect));
        x += step;
    }
    return true;
}

void CheckDelegate::drawMark(QPainter &painter, const QStyleOptionViewItem &option, Mark mark,
                             const QRect &rect) const
{
    if (mark == Mark::None) { // nothing has run there yet
        painter.setPen(QPen(textColour(option), 1));
        painter.drawLine(rect.center() - QPoint(2, 0), rect.center() + QPoint(2, 0));
        return;
    }
    const double ratio = painter.device()->devicePixelRatio();
    const bool isDark = option.palette.color(QPalette::Base).lightness() < 128;
    const QString key = u"mark %1 %2 %3 %4 %5"_s.arg(int(mark))
                            .arg(rect.width())
                            .arg(ratio)
                            .arg(int(isDark))
                            .arg(int(isSelected(option)));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap =
            markIcon(mark).pixmap(rect.size(), ratio, isSelected(option) ? QIcon::Selected : QIcon::Normal);
        QPixmapCache::insert(key, pixmap);
    }
    painter.drawPixmap(rect, pixmap);
}

/** The newest duration as text, and all that are known as a line before it; runs that found the target down are ticks at
    the foot. */
void CheckDelegate::drawTrail(QPainter &painter, const QStyleOptionViewItem &option,
                              const DurationRing &ring) const
{
    const QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
    const auto place = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, inner, rect);
    };
    // As wide for every row, so that the lines stand in a column.
    const int textWidth = std::min(option.fontMetrics.horizontalAdvance(u"000.00 ms"_s), inner.width());
    painter.setPen(textColour(option));
    painter.drawText(place({inner.right() - textWidth + 1, inner.top(), textWidth, inner.height()}),
                     Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, // the painter turns it round
                     option.text);

    const QRectF area =
        place({inner.left(), inner.top() + 3, inner.width() - textWidth - margin, inner.height() - 6});
    if (area.width() < 16 || ring.size() < 2)
        return;
    const double longest = std::max<double>(1, double(ring.sorted().back().count()));
    const double step = area.width() / double(DurationRing::capacity - 1);
    QPolygonF line;
    QList<QLineF> ticks;
    for (size_t i = 0; i < ring.size(); ++i) {
        const double fromEnd = double(ring.size() - 1 - i) * step;
        const double x = option.direction == Qt::LeftToRight ? area.right() - fromEnd : area.left() + fromEnd;
        line += QPointF(x, area.bottom() - area.height() * double(ring.durationAt(i).count()) / longest);
        if (ring.outcomeAt(i) == Outcome::Down)
            ticks += QLineF(x, area.bottom() - 2, x, area.bottom() + 2);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    QColor colour = textColour(option);
    colour.setAlphaF(0.7F);
    painter.setPen(QPen(colour, 1));
    painter.drawPolyline(line);
    painter.setPen(QPen(isSelected(option) ? textColour(option) : markColour(Mark::Down, option.palette), 2));
    painter.drawLines(ticks);
}

} // namespace vantage
