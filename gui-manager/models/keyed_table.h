// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/column_table.h"

#include <algorithm>

namespace vantage {

/** A table of values in the order of their keys, changed by upserts and removals. Signals cover runs of rows,
   never one row each. Row has `key()`. Sorting by other columns is the proxy's work. */
template <typename Row, typename Key>
class KeyedTable : public ColumnTable<Row>
{
public:
    using ColumnTable<Row>::ColumnTable;

    [[nodiscard]] const Row *find(const Key &key) const
    {
        const auto it = std::ranges::lower_bound(m_rows, key, {}, &Row::key);
        return it != m_rows.end() && it->key() == key ? &*it : nullptr;
    }

protected:
    using ColumnTable<Row>::m_rows;

    void replaceAll(std::vector<Row> rows)
    {
        this->beginResetModel();
        std::ranges::sort(rows, {}, &Row::key);
        m_rows = std::move(rows);
        this->endResetModel();
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
            this->beginInsertRows({}, row, row + int(last - i) - 1);
            m_rows.insert(it, std::make_move_iterator(changed.begin() + qsizetype(i)),
                          std::make_move_iterator(changed.begin() + qsizetype(last)));
            this->endInsertRows();
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
            this->beginRemoveRows({}, int(first - m_rows.begin()), int(last - m_rows.begin()) - 1);
            last = m_rows.erase(first, last);
            this->endRemoveRows();
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
            Q_EMIT this->dataChanged(this->index(touched[i], 0),
                                     this->index(touched[last], this->columnCount() - 1));
            i = last + 1;
        }
    }
};

} // namespace vantage
