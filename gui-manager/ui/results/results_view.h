// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/ui/widgets/table_view.h"

namespace vantage {

/** The log of results: stays at its end while it is there; elsewhere it stands still, whatever comes and goes
    above and below. */
class ResultsView : public TableView
{
    Q_OBJECT

public:
    using TableView::TableView;

    void scrollToNewest();
    /** In the middle, and current; it stays there whatever comes. */
    void showRow(int row);

protected:
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] bool isInOrderOfArrival() const;

    bool m_isAtEnd = true;
    int m_shift = 0; ///< rows that came above the first visible one, less those that went
};

} // namespace vantage
