// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/column.h"

#include <QColor>
#include <QIcon>
#include <QStyledItemDelegate>

class QPalette;

namespace vantage {

/** The colour of a state on the palette's base: readable on light and on dark. Invalid for Mark::None. */
[[nodiscard]] QColor markColour(Mark mark, const QPalette &palette);
/** A shape of its own for each state: disc, triangle, square with a cross, ring, bars. */
[[nodiscard]] QIcon markIcon(Mark mark);

/** Draws cells that carry a MarkRole with shape and colour beside the text, and previews in italics. */
class MarkDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace vantage
