// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/column_table.h"

namespace vantage {

/** A small table of values that are computed as a whole. */
template <typename Row>
class RowsModel : public ColumnTable<Row>
{
public:
    using ColumnTable<Row>::ColumnTable;

    /** Where there are as many as before, whoever looks at one keeps it. */
    void setRows(std::vector<Row> rows)
    {
        if (rows.size() == this->m_rows.size()) {
            this->m_rows = std::move(rows);
            this->tellAll();
            return;
        }
        this->beginResetModel();
        this->m_rows = std::move(rows);
        this->endResetModel();
    }
};

} // namespace vantage
