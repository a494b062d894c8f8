// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/agents/matrix_view.h"

#include "gui-manager/models/matrix_model.h"
#include "gui-manager/ui/widgets/marks.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace vantage {

namespace {

constexpr int lettersOfAgent = 14;
constexpr int lettersOfCheck = 30;

/** The mark that draws the state; None for those that only a cell has. */
Mark markOf(CellState state)
{
    switch (state) {
    case CellState::Up:
        return Mark::Up;
    case CellState::Degraded:
        return Mark::Degraded;
    case CellState::Down:
        return Mark::Down;
    case CellState::Unknown:
        return Mark::Unknown;
    case CellState::Paused:
        return Mark::Paused;
    case CellState::Absent:
    case CellState::Pending:
    case CellState::Confirmed:
    case CellState::Rejected:
        break;
    }
    return Mark::None;
}

/** In a square of 16 units: three dots, a tick, a circle that is crossed out. */
void drawOwnShape(QPainter &painter, CellState state, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (state == CellState::Pending) {
        painter.setBrush(colour);
        painter.setPen(Qt::NoPen);
        for (const double x : {3.0, 8.0, 13.0})
            painter.drawEllipse(QPointF(x, 8), 1.6, 1.6);
    } else if (state == CellState::Confirmed) {
        painter.drawPolyline(QPolygonF({{3.5, 8.5}, {6.8, 11.8}, {12.8, 4.8}}));
    } else if (state == CellState::Rejected) {
        painter.drawEllipse(QPointF(8, 8), 5.8, 5.8);
        painter.drawLine(QPointF(4, 4), QPointF(12, 12));
    }
}

class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto state = CellState(index.data(MatrixModel::StateRole).toInt());
        const bool isCurrent = option.state & QStyle::State_Selected;
        const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
        if (isCurrent)
            painter->fillRect(option.rect, option.palette.brush(group, QPalette::Highlight));
        const int side = option.fontMetrics.ascent();
        QRect square(0, 0, side, side);
        square.moveCenter(option.rect.center());
        if (const Mark mark = markOf(state); mark != Mark::None) {
            markIcon(mark).paint(painter, square, Qt::AlignCenter,
                                 isCurrent ? QIcon::Selected : QIcon::Normal);
            return;
        }
        const Mark likeness = state == CellState::Rejected ? Mark::Down : Mark::Paused;
        const QColor colour = isCurrent ? option.palette.color(group, QPalette::HighlightedText)
                                        : markColour(likeness, option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(square.topLeft());
        painter->scale(side / 16.0, side / 16.0);
        drawOwnShape(*painter, state, colour);
        painter->restore();
    }
};

/** Cuts long names; those of agents read from below. The title of the current cell is bold. */
class MatrixHeader : public QHeaderView
{
public:
    using QHeaderView::QHeaderView;

    [[nodiscard]] QSize sizeHint() const override
    {
        const int letters = orientation() == Qt::Horizontal ? lettersOfAgent : lettersOfCheck;
        const int length = fontMetrics().averageCharWidth() * letters + 2 * margin;
        return orientation() == Qt::Horizontal ? QSize(0, length) : QSize(length, 0);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        QStyleOptionHeader option;
        initStyleOption(&option);
        option.rect = rect;
        option.section = section;
        style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
        const bool isUpright = orientation() == Qt::Horizontal;
        const QModelIndex current = selectionModel() ? selectionModel()->currentIndex() : QModelIndex();
        painter->save();
        QFont bold = font();
        bold.setBold((isUpright ? current.column() : current.row()) == section);
        painter->setFont(bold);
        painter->setPen(palette().color(QPalette::ButtonText));
        QRect place = rect;
        if (isUpright) {
            painter->translate(rect.left(), rect.bottom());
            painter->rotate(-90);
            place = QRect(0, 0, rect.height(), rect.width());
        }
        place.adjust(margin, 0, -margin, 0);
        const Qt::Alignment start =
            isUpright ? Qt::AlignLeft : QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
        const QString text = model()->headerData(section, orientation()).toString();
        painter->setLayoutDirection(Qt::LayoutDirectionAuto); // names go as they are written
        painter->drawText(place, int(start | Qt::AlignVCenter | Qt::AlignAbsolute),
                          QFontMetrics(bold).elidedText(text, Qt::ElideRight, place.width()));
        painter->restore();
    }

private:
    static constexpr int margin = 6;
};

} // namespace

MatrixView::MatrixView(QWidget *parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("matrix"));
    setProperty("isData", true); // its titles are names
    setHorizontalHeader(new MatrixHeader(Qt::Horizontal, this));
    setVerticalHeader(new MatrixHeader(Qt::Vertical, this));
    setItemDelegate(new CellDelegate(this));
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()}) {
        header->setSectionResizeMode(QHeaderView::Fixed);
        header->setSectionsClickable(false);
    }
    setSizes();
}

void MatrixView::setSizes()
{
    const int side = fontMetrics().height() + 8;
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()}) {
        header->setMinimumSectionSize(side);
        header->setDefaultSectionSize(side);
    }
}

void MatrixView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    horizontalHeader()->viewport()->update();
    verticalHeader()->viewport()->update();
    Q_EMIT currentCellChanged(current);
}

void MatrixView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setSizes();
}

} // namespace vantage
