// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/ui/details/details.h"

#include <QTextCharFormat>
#include <QTextObjectInterface>

class QPalette;

namespace vantage {

/** Draws bars in a text document: each fills a share of the document's width, whatever that is. */
class DetailBars : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    static constexpr int objectType = QTextFormat::UserObject + 1;

    using QObject::QObject;

    enum class Place { Alone, BelowText }; ///< in its cell
    /** For QChar::ObjectReplacementCharacter in a column of so many percent of the width. */
    [[nodiscard]] static QTextCharFormat format(const DetailBar &bar, Place place, int percent,
                                                const QPalette &palette, Qt::LayoutDirection direction);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;
};

} // namespace vantage
