// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/widgets/marks.h"

#include "gui-manager/models/time_display.h"
#include "gui-manager/ui/widgets/painted_icon.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace vantage {

namespace {

/** Of what is shown but no longer holds. */
constexpr float fadedAlpha = 0.6F;

struct Colours
{
    QRgb onLight;
    QRgb onDark;
};

Colours coloursOf(Mark mark)
{
    switch (mark) {
    case Mark::Up:
        return {0xff1a7f37, 0xff56d364};
    case Mark::Degraded:
        return {0xff8a5a00, 0xffe3b341};
    case Mark::Down:
        return {0xffc01c28, 0xffff7b72};
    case Mark::Unknown:
        return {0xff6a4fb3, 0xffb9a5f5};
    case Mark::Paused:
    case Mark::None:
        break;
    }
    return {0xff5d6670, 0xffa5afba};
}

/** In a square of 16 units. */
void drawShape(QPainter &painter, Mark mark, const QColor &colour, const QColor &inside)
{
    QPen pen(inside, 1.8, Qt::SolidLine, Qt::RoundCap);
    painter.setBrush(colour);
    painter.setPen(Qt::NoPen);
    switch (mark) {
    case Mark::Up:
        painter.drawEllipse(QPointF(8, 8), 5.5, 5.5);
        break;
    case Mark::Degraded: {
        painter.drawPolygon(QPolygonF({{8, 1.5}, {15, 14}, {1, 14}}));
        painter.setPen(pen);
        painter.drawLine(QPointF(8, 6.2), QPointF(8, 9.3));
        painter.drawPoint(QPointF(8, 11.8));
        break;
    }
    case Mark::Down:
        painter.drawRoundedRect(QRectF(2, 2, 12, 12), 2, 2);
        painter.setPen(pen);
        painter.drawLine(QPointF(5.6, 5.6), QPointF(10.4, 10.4));
        painter.drawLine(QPointF(10.4, 5.6), QPointF(5.6, 10.4));
        break;
    case Mark::Unknown:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 2.2, Qt::DotLine));
        painter.drawEllipse(QPointF(8, 8), 5.2, 5.2);
        break;
    case Mark::Paused:
        painter.drawRect(QRectF(4, 3, 3, 10));
        painter.drawRect(QRectF(9, 3, 3, 10));
        break;
    case Mark::None:
        break;
    }
}

class MarkEngine : public PaintedIcon
{
public:
    explicit MarkEngine(Mark mark)
        : m_mark(mark)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const bool isSelected = mode == QIcon::Selected;
        const QColor colour =
            isSelected ? palette.color(QPalette::HighlightedText) : markColour(m_mark, palette);
        const QColor inside = isSelected ? palette.color(QPalette::Highlight) : palette.color(QPalette::Base);
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(fadedAlpha);
        painter->setRenderHint(QPainter::Antialiasing);
        const double side = std::min(rect.width(), rect.height());
        painter->translate(rect.center() + QPointF(0.5 - side / 2, 0.5 - side / 2));
        painter->scale(side / 16, side / 16);
        drawShape(*painter, m_mark, colour, inside);
        painter->restore();
    }

    [[nodiscard]] QIconEngine *clone() const override { return new MarkEngine(*this); }

private:
    Mark m_mark;
};

bool hasRightToLeft(const QString &text)
{
    return std::ranges::any_of(text, [](QChar letter) {
        return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
    });
}

} // namespace

QColor markColour(Mark mark, const QPalette &palette)
{
    if (mark == Mark::None)
        return {};
    const Colours colours = coloursOf(mark);
    return QColor::fromRgb(palette.color(QPalette::Base).lightness() < 128 ? colours.onDark
                                                                           : colours.onLight);
}

QIcon markIcon(Mark mark)
{
    if (mark == Mark::None)
        return {};
    return QIcon(new MarkEngine(mark));
}

void MarkDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // A cell without a word that is read from the right (a duration, an address, "12 (3)") keeps its own order.
    if (option->direction == Qt::RightToLeft && !hasRightToLeft(option->text))
        option->text = isolated(option->text);
    // Rows are selected as a whole; a frame around one cell says nothing more.
    if (option->state & QStyle::State_Selected)
        option->state &= ~QStyle::State_HasFocus;
    if (index.data(PreviewRole).toBool())
        option->font.setItalic(true);
    if (index.data(StaleRole).toBool()) {
        option->state &= ~QStyle::State_Enabled;
        QColor faded = option->palette.color(QPalette::Active, QPalette::Text);
        faded.setAlphaF(fadedAlpha);
        option->palette.setColor(QPalette::Disabled, QPalette::Text, faded);
    }
    const QVariant value = index.data(MarkRole);
    const auto mark = value.isValid() ? Mark(value.toInt()) : Mark::None;
    if (!value.isValid())
        return;
    // No mark leaves its place empty, so that the texts of a column stand in line.
    const int side = option->fontMetrics.ascent();
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = {side, side};
    if (mark == Mark::None)
        return;
    option->icon = markIcon(mark);
    QColor colour = markColour(mark, option->palette);
    if (!(option->state & QStyle::State_Enabled))
        colour.setAlphaF(fadedAlpha);
    option->palette.setColor(QPalette::Text, colour);
}

} // namespace vantage
