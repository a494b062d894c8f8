// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/details/detail_bars.h"

#include "gui-manager/ui/widgets/marks.h"

#include <QPainter>
#include <QPalette>
#include <QTextDocument>

namespace vantage {

namespace {

enum Property { From = QTextFormat::UserProperty, To, Colour, Ground, Percent, IsAlone };

} // namespace

QTextCharFormat DetailBars::format(const DetailBar &bar, Place place, int percent, const QPalette &palette,
                                   Qt::LayoutDirection direction)
{
    QTextCharFormat format;
    format.setObjectType(objectType);
    const bool isMirrored = direction == Qt::RightToLeft;
    format.setProperty(From, isMirrored ? 1 - bar.to : bar.from);
    format.setProperty(To, isMirrored ? 1 - bar.from : bar.to);
    format.setProperty(Colour, bar.mark == Mark::None ? palette.color(QPalette::Highlight)
                                                      : markColour(bar.mark, palette));
    QColor ground = palette.color(QPalette::Text);
    ground.setAlphaF(0.12F);
    format.setProperty(Ground, ground);
    format.setProperty(Percent, percent);
    format.setProperty(IsAlone, place == Place::Alone);
    return format;
}

QSizeF DetailBars::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const QFontMetricsF metrics(document->defaultFont());
    // Less what the cell keeps free at its sides.
    const double width =
        (document->textWidth() - 2 * document->documentMargin()) * format.intProperty(Percent) / 100 -
        metrics.averageCharWidth() * 2;
    // Alone it is as high as the texts beside it, so that it stands in their middle.
    return {std::max(width, metrics.averageCharWidth() * 2),
            format.boolProperty(IsAlone) ? metrics.height() : metrics.ascent() * 0.6};
}

void DetailBars::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int,
                            const QTextFormat &format)
{
    const double height = QFontMetricsF(document->defaultFont()).ascent() * 0.5;
    const QRectF whole(rect.left(), rect.center().y() - height / 2, rect.width(), height);
    QRectF part = whole;
    part.setLeft(whole.left() + whole.width() * format.doubleProperty(From));
    part.setRight(whole.left() + whole.width() * format.doubleProperty(To));
    // What took next to no time is still there.
    if (part.width() < 2) {
        part.setWidth(2);
        part.moveRight(std::min(part.right(), whole.right()));
    }
    painter->save();
    painter->setPen(Qt::NoPen);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(format.colorProperty(Ground));
    painter->drawRoundedRect(whole, height / 4, height / 4);
    painter->setBrush(format.colorProperty(Colour));
    painter->drawRoundedRect(part, std::min(height / 4, part.width() / 2), height / 4);
    painter->restore();
}

} // namespace vantage
