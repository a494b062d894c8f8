// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/result_ring.h"

namespace vantage {

/** By which column results are sorted, and which way; equal ones keep the order of arrival. */
struct ResultOrder
{
    int column = -1; ///< -1: the order of arrival
    Qt::SortOrder direction = Qt::AscendingOrder;

    /** Not for the order of arrival. */
    [[nodiscard]] bool isBefore(const ResultRing &ring, RowNumber a, RowNumber b) const;
    bool operator==(const ResultOrder &) const = default;
};

/** Works out an order of very many rows: their keys are collected in slices and so cut loose from the ring, then a
    thread can have them. */
class ResultSorting
{
public:
    /** `end`: rows from there on came later and are not among the numbers. */
    ResultSorting(ResultOrder order, std::vector<RowNumber> numbers, RowNumber end);

    /** One slice of it; true when all keys are there. */
    [[nodiscard]] bool collect(const ResultRing &ring);
    /** Once, in any thread. */
    [[nodiscard]] std::vector<RowNumber> sorted();
    [[nodiscard]] RowNumber end() const { return m_end; }

private:
    struct Item
    {
        RowNumber number;
        std::int64_t key; ///< or the offset of the text
    };

    ResultOrder m_order;
    std::vector<RowNumber> m_numbers;
    RowNumber m_end;
    size_t m_next = 0;
    std::vector<Item> m_items;
    QByteArray m_texts;
};

} // namespace vantage
