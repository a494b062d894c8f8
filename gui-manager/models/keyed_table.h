// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/column.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <vector>

namespace vantage {

/** A table of values in the order of their keys, changed by upserts and removals. Signals cover runs of rows,
   never one row each. Row has `key()`. Sorting by other columns is the proxy's work. */
template <typename Row, typename Key>
class KeyedTable : public QAbstractTableModel
{
public:
    KeyedTable(std::span<const Column<Row>> columns, QObject *parent)
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

    [[nodiscard]] const Row *find(const Key &key) const
    {
        const auto it = std::ranges::lower_bound(m_rows, key, {}, &Row::key);
        return it != m_rows.end() && it->key() == key ? &*it : nullptr;
    }

    /** After a change of language. */
    void retranslate()
    {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

protected:
    void replaceAll(std::vector<Row> rows)
    {
        beginResetModel();
        std::ranges::sort(rows, {}, &Row::key);
        m_rows = std::move(rows);
        endResetModel();
    }

    /** Adds or replaces; `changed` needs no order. */
    void upsert(std::vector<Row> changed)
    {
        std::ranges::sort(changed, {}, &Row::key);
        std::vector<int> touched;
        for (size_t i = 0; i < changed.size();) {
            const auto it = std::ranges::lower_bound(m_rows, changed[i].key(), {}, &Row::key);
            if (it != m_rows.end() && it->key() == changed[i].key()) {
                touched.push_back(int(it - m_rows.begin()));
                *it = std::move(changed[i++]);
                continue;
            }
            signalRuns(touched); // row numbers are about to move
            touched.clear();
            size_t last = i + 1;
            while (last < changed.size() && (it == m_rows.end() || changed[last].key() < it->key()))
                ++last;
            const int row = int(it - m_rows.begin());
            beginInsertRows({}, row, row + int(last - i) - 1);
            m_rows.insert(it, std::make_move_iterator(changed.begin() + qsizetype(i)),
                          std::make_move_iterator(changed.begin() + qsizetype(last)));
            endInsertRows();
            i = last;
        }
        signalRuns(touched);
    }

    void removeKeys(std::vector<Key> keys)
    {
        std::ranges::sort(keys);
        for (auto last = m_rows.end(); last != m_rows.begin();) {
            const auto isRemoved = [&keys](const Row &row) {
                return std::ranges::binary_search(keys, row.key());
            };
            if (!isRemoved(*(last - 1))) {
                --last;
                continue;
            }
            auto first = last - 1;
            while (first != m_rows.begin() && isRemoved(*(first - 1)))
                --first;
            beginRemoveRows({}, int(first - m_rows.begin()), int(last - m_rows.begin()) - 1);
            last = m_rows.erase(first, last);
            endRemoveRows();
        }
    }

    /** Changes rows in place; `change` returns whether it did. */
    template <typename Change>
    void changeRows(const std::vector<Key> &sortedKeys, Change change)
    {
        std::vector<int> touched;
        for (const Key &key : sortedKeys) {
            const auto it = std::ranges::lower_bound(m_rows, key, {}, &Row::key);
            if (it != m_rows.end() && it->key() == key && change(*it))
                touched.push_back(int(it - m_rows.begin()));
        }
        signalRuns(touched);
    }

private:
    void signalRuns(const std::vector<int> &touched)
    {
        for (size_t i = 0; i < touched.size();) {
            size_t last = i;
            while (last + 1 < touched.size() && touched[last + 1] <= touched[last] + 1)
                ++last;
            Q_EMIT dataChanged(index(touched[i], 0), index(touched[last], columnCount() - 1));
            i = last + 1;
        }
    }

    std::span<const Column<Row>> m_columns;
    std::vector<Row> m_rows;
};

} // namespace vantage
