// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/column.h"
#include "gui-manager/models/result_ring.h"

namespace vantage {

class ResultsModel;

/** What the cells of one row are made from. */
struct ResultLine
{
    const ResultsModel &model;
    const ResultRing &ring;
    RowNumber number;
    const ResultRecord &record;

    [[nodiscard]] QString text(std::uint32_t ResultRecord::*which) const
    {
        return QString::fromUtf8(ring.text(number, record.*which));
    }
};

/** A column of the results, and by what it is sorted: exactly one of `number` and `text`. */
struct ResultColumn
{
    Column<ResultLine> column;
    std::int64_t (*number)(const ResultRecord &) = nullptr;
    std::uint32_t ResultRecord::*text = nullptr;
};

[[nodiscard]] std::span<const ResultColumn> resultColumns();

} // namespace vantage
