// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/column.h"

#include <QAbstractTableModel>

#include <vector>

namespace vantage {

/** Rows of values in a table of columns; how rows come and go is the deriving model's. */
template <typename Row>
class ColumnTable : public QAbstractTableModel
{
public:
    ColumnTable(std::span<const Column<Row>> columns, QObject *parent)
        : QAbstractTableModel(parent)
        , m_columns(columns)
    {
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        return cellData(m_columns[size_t(index.column())], m_rows[size_t(index.row())], role);
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        return headerOf(m_columns[size_t(section)], role);
    }

    [[nodiscard]] const Row &rowAt(int row) const { return m_rows[size_t(row)]; }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

    /** After a change of language. */
    void retranslate()
    {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        tellAll();
    }

protected:
    /** That every cell may have changed. */
    void tellAll()
    {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    std::vector<Row> m_rows;

private:
    std::span<const Column<Row>> m_columns;
};

} // namespace vantage
