// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/result_order.h"

#include "gui-manager/models/result_columns.h"
#include "gui-manager/models/work_slice.h"

namespace vantage {

bool ResultOrder::isBefore(const ResultRing &ring, RowNumber a, RowNumber b) const
{
    if (direction == Qt::DescendingOrder)
        std::swap(a, b);
    const ResultColumn &by = resultColumns()[size_t(column)];
    const ResultRecord &left = ring.at(a);
    const ResultRecord &right = ring.at(b);
    if (by.text) {
        const int order = qstrcmp(ring.text(a, left.*by.text), ring.text(b, right.*by.text));
        return order != 0 ? order < 0 : a < b;
    }
    const std::int64_t leftKey = by.number(left);
    const std::int64_t rightKey = by.number(right);
    return leftKey != rightKey ? leftKey < rightKey : a < b;
}

ResultSorting::ResultSorting(ResultOrder order, std::vector<RowNumber> numbers, RowNumber end)
    : m_order(order)
    , m_numbers(std::move(numbers))
    , m_end(end)
{
    m_items.reserve(m_numbers.size());
}

bool ResultSorting::collect(const ResultRing &ring)
{
    const WorkSlice slice;
    const ResultColumn &column = resultColumns()[size_t(m_order.column)];
    while (m_next < m_numbers.size()) {
        const RowNumber number = m_numbers[m_next++];
        if (number < ring.first())
            continue;
        const ResultRecord &record = ring.at(number);
        if (column.text) {
            m_items.push_back({number, m_texts.size()});
            const char *text = ring.text(number, record.*column.text);
            m_texts.append(text, qsizetype(qstrlen(text)) + 1);
        } else {
            m_items.push_back({number, column.number(record)});
        }
        if (m_next % 256 == 0 && slice.isOver())
            return false;
    }
    return true;
}

std::vector<RowNumber> ResultSorting::sorted()
{
    const bool isText = resultColumns()[size_t(m_order.column)].text != nullptr;
    const auto compare = [this, isText](const Item &a, const Item &b) {
        if (isText) {
            if (const int compared = qstrcmp(m_texts.constData() + a.key, m_texts.constData() + b.key);
                compared != 0)
                return compared < 0;
        } else if (a.key != b.key) {
            return a.key < b.key;
        }
        return a.number < b.number;
    };
    std::ranges::sort(m_items, compare);
    if (m_order.direction == Qt::DescendingOrder)
        std::ranges::reverse(m_items);
    std::vector<RowNumber> result(m_items.size());
    std::ranges::transform(m_items, result.begin(), &Item::number);
    return result;
}

} // namespace vantage
