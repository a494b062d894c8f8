// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/results/results_view.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScrollBar>

namespace vantage {

bool ResultsView::isInOrderOfArrival() const
{
    return horizontalHeader()->sortIndicatorSection() < 0;
}

void ResultsView::scrollToNewest()
{
    m_isAtEnd = true;
    scrollToBottom();
}

void ResultsView::showRow(int row)
{
    // selectRow() finds none from right to left.
    const QModelIndex index = model()->index(row, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index, PositionAtCenter);
}

void ResultsView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    const int top = verticalScrollBar()->value() + m_shift;
    if (first < top || (first == 0 && !m_isAtEnd && isInOrderOfArrival()))
        m_shift += last - first + 1;
    TableView::rowsInserted(parent, first, last);
}

void ResultsView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    // Without this the view would make a neighbour current and scroll to it.
    if (const int current = currentIndex().row(); current >= first && current <= last)
        selectionModel()->clearCurrentIndex();
    const int top = verticalScrollBar()->value() + m_shift;
    if (first < top)
        m_shift -= std::min(last + 1, top) - first;
    TableView::rowsAboutToBeRemoved(parent, first, last);
}

void ResultsView::scrollContentsBy(int dx, int dy)
{
    m_isAtEnd = verticalScrollBar()->value() >= verticalScrollBar()->maximum();
    m_shift = 0; // what is scrolled to is as the rows are now
    TableView::scrollContentsBy(dx, dy);
}

void ResultsView::updateGeometries()
{
    const bool wasAtEnd = m_isAtEnd; // a smaller range moves the bar
    const int shift = std::exchange(m_shift, 0);
    TableView::updateGeometries();
    QScrollBar *bar = verticalScrollBar();
    if (wasAtEnd && isInOrderOfArrival())
        bar->setValue(bar->maximum());
    else if (shift != 0)
        bar->setValue(bar->value() + shift);
}

} // namespace vantage
