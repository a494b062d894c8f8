// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/column.h"
#include "gui-manager/ui/widgets/table_view.h"

#include <QSortFilterProxyModel>

namespace vantage {

/** A table of one of our models that the operator can sort; rows are told by their number in the model. `Proxy` may
    filter, too. */
template <typename Model, typename Proxy = QSortFilterProxyModel>
class SortedTable
{
public:
    /** `parent` owns the view and what sorts; the model outlives them. */
    SortedTable(const QString &name, Model *model, QWidget *parent)
        : m_model(model)
        , m_proxy(new Proxy(parent))
        , m_view(new TableView(name, parent))
    {
        m_proxy->setSortRole(SortRole);
        m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
        m_proxy->setSourceModel(model);
        m_view->setModel(m_proxy);
    }

    [[nodiscard]] TableView *view() const { return m_view; }
    [[nodiscard]] Proxy *proxy() const { return m_proxy; }

    /** In the model; -1 where there is none. */
    [[nodiscard]] int currentRow() const { return m_proxy->mapToSource(m_view->currentIndex()).row(); }

    [[nodiscard]] QList<int> selectedRows() const
    {
        QList<int> rows;
        for (const int row : m_view->selectedRowNumbers(m_proxy->rowCount()))
            rows += m_proxy->mapToSource(m_proxy->index(row, 0)).row();
        return rows;
    }

    /** Makes the model's row the selected one, where it is shown. */
    void select(int row)
    {
        const QModelIndex index = m_proxy->mapFromSource(m_model->index(row, 0));
        if (index.isValid()) {
            m_view->setCurrentIndex(index);
            m_view->scrollTo(index);
        }
    }

private:
    Model *m_model;
    Proxy *m_proxy;
    TableView *m_view;
};

} // namespace vantage
