// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/results_model.h"

#include "gui-manager/models/work_slice.h"

#include <numeric>

/* Which rows are shown, and in which order. */

namespace vantage {

namespace {

/** Up to this many rows an order is worked out on the spot. */
constexpr qsizetype sortedAtOnce = 10'000;

} // namespace

template <typename Change, typename Locate>
void ResultsModel::rearrange(Change change, Locate locate)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<RowNumber> numbers(size_t(before.size()));
    std::ranges::transform(before, numbers.begin(),
                           [this](const QModelIndex &i) { return numberAt(i.row()); });
    change();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(locate(numbers[size_t(i)]), before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void ResultsModel::removeBeforeSorted(RowNumber first)
{
    const auto isKept = [first](RowNumber number) {
        return number >= first;
    };
    const auto before = [this](RowNumber a, RowNumber b) {
        return isBefore(a, b);
    };
    auto gone = m_index.end();
    rearrange([&] { gone = std::stable_partition(m_index.begin(), m_index.end(), isKept); },
              [&](RowNumber number) {
                  // Either part is still in order.
                  const auto it = isKept(number) ? std::lower_bound(m_index.begin(), gone, number, before)
                                                 : std::lower_bound(gone, m_index.end(), number, before);
                  return int(it - m_index.begin());
              });
    if (gone == m_index.end())
        return;
    beginRemoveRows({}, int(gone - m_index.begin()), int(m_index.size()) - 1);
    m_index.erase(gone, m_index.end());
    endRemoveRows();
}

void ResultsModel::insertSorted(std::vector<RowNumber> numbers)
{
    std::ranges::sort(numbers, [this](RowNumber a, RowNumber b) { return isBefore(a, b); });
    const size_t sorted = m_index.size();
    beginInsertRows({}, int(sorted), int(sorted + numbers.size()) - 1);
    m_index.insert(m_index.end(), numbers.begin(), numbers.end());
    endInsertRows();
    rearrange([this, sorted] { mergeTail(sorted); }, [this](RowNumber number) { return rowOf(number); });
}

/** Puts the rows behind the first `sorted` ones, themselves in order, into their places. */
void ResultsModel::mergeTail(size_t sorted)
{
    const std::vector<RowNumber> tail(m_index.begin() + qsizetype(sorted), m_index.end());
    // A few rows come to very many: look up each place, then move whole runs; comparing all would touch every
    // record.
    auto runEnd = m_index.begin() + qsizetype(sorted);
    for (size_t left = tail.size(); left-- > 0;) {
        const auto place = std::upper_bound(m_index.begin(), runEnd, tail[left],
                                            [this](RowNumber a, RowNumber b) { return isBefore(a, b); });
        const auto target = std::move_backward(place, runEnd, runEnd + qsizetype(left) + 1);
        *(target - 1) = tail[left];
        runEnd = place;
    }
}

void ResultsModel::setFilter(const ResultFilter &filter)
{
    if (m_filter == filter)
        return;
    cancelSort();
    beginResetModel();
    m_filter = filter;
    prepareMatcher();
    m_index.clear();
    m_sorted = false;
    m_dense = filter.isEmpty();
    m_scanning = !m_dense;
    m_scanned = m_shownEnd;
    m_counted = m_shownEnd;
    m_waiting = 0;
    endResetModel();
    countWaiting();
    Q_EMIT waitingChanged(m_waiting);
    if (m_scanning)
        m_work.start();
    else if (m_order.column >= 0)
        startSort();
    tellBusy();
}

void ResultsModel::scanSlice()
{
    const WorkSlice slice;
    std::vector<RowNumber> found;
    while (m_scanned > m_shownFirst) {
        if (passes(--m_scanned))
            found.push_back(m_scanned);
        if (m_scanned % 64 == 0 && slice.isOver())
            break;
    }
    if (!found.empty()) {
        beginInsertRows({}, 0, int(found.size()) - 1);
        for (const RowNumber number : found)
            m_index.push_front(number);
        endInsertRows();
    }
    if (m_scanned > m_shownFirst)
        return;
    m_scanning = false;
    if (m_order.column >= 0)
        startSort();
}

void ResultsModel::sort(int column, Qt::SortOrder order)
{
    if (column >= columnCount() || m_order == ResultOrder{column, order})
        return;
    cancelSort();
    const bool isReversal = m_sorted && column == m_order.column;
    if (isReversal) {
        rearrange([&] { m_order.direction = order, std::ranges::reverse(m_index); },
                  [this](RowNumber number) { return rowOf(number); });
    } else if (column < 0) {
        m_order.column = -1;
        if (m_sorted)
            restoreArrival();
    } else if (m_sorted) {
        // The present order stays until the new one is there; rows that come meanwhile need an order to go
        // into.
        restoreArrival();
        m_order = {column, order};
        startSort();
    } else {
        m_order = {column, order};
        if (!m_scanning)
            startSort();
    }
    tellBusy();
}

void ResultsModel::restoreArrival()
{
    rearrange(
        [this] {
            m_sorted = false;
            m_dense = m_filter.isEmpty();
            if (m_dense) {
                m_index.clear();
                return;
            }
            std::vector<bool> isShown(m_shownEnd - m_shownFirst);
            for (const RowNumber number : m_index)
                isShown[number - m_shownFirst] = true;
            m_index.clear();
            for (RowNumber number = m_shownFirst; number < m_shownEnd; ++number) {
                if (isShown[number - m_shownFirst])
                    m_index.push_back(number);
            }
        },
        [this](RowNumber number) { return rowOf(number); });
}

void ResultsModel::cancelSort()
{
    ++m_generation;
    m_sorting.reset();
    m_sortJob = SortJob::None;
}

std::vector<RowNumber> ResultsModel::shownNumbers() const
{
    auto numbers = std::vector<RowNumber>(size_t(shownCount()));
    if (m_dense)
        std::iota(numbers.begin(), numbers.end(), m_shownFirst);
    else
        std::ranges::copy(m_index, numbers.begin());
    return numbers;
}

ResultsModel::Excerpt ResultsModel::excerpt() const
{
    return {m_ring.snapshot(), shownNumbers()};
}

ResultsModel::Excerpt ResultsModel::excerpt(const QList<int> &rows) const
{
    auto numbers = std::vector<RowNumber>(size_t(rows.size()));
    std::ranges::transform(rows, numbers.begin(), [this](int row) { return numberAt(row); });
    return {m_ring.snapshot(), std::move(numbers)};
}

void ResultsModel::startSort()
{
    cancelSort();
    std::vector<RowNumber> numbers = shownNumbers();
    if (qsizetype(numbers.size()) <= sortedAtOnce) {
        std::ranges::sort(numbers, [this](RowNumber a, RowNumber b) { return isBefore(a, b); });
        orderBy(std::move(numbers), {});
        return;
    }
    m_sorting = std::make_unique<ResultSorting>(m_order, std::move(numbers), m_shownEnd);
    m_sortJob = SortJob::Collecting;
    m_work.start();
}

void ResultsModel::collectSlice()
{
    if (!m_sorting->collect(m_ring))
        return;
    m_sortJob = SortJob::Sorting;
    m_pool.start(
        [this, sorting = std::shared_ptr<ResultSorting>(std::move(m_sorting)), generation = m_generation] {
            QMetaObject::invokeMethod(
                this,
                [this, generation, sorted = sorting->sorted(), end = sorting->end()] {
                    finishSort(generation, sorted, end);
                },
                Qt::QueuedConnection);
        });
}

void ResultsModel::finishSort(quint64 generation, std::vector<RowNumber> sorted, RowNumber end)
{
    if (generation != m_generation)
        return;
    m_sortJob = SortJob::None;
    std::erase_if(sorted, [this](RowNumber number) { return number < m_shownFirst; });
    std::vector<RowNumber> later;
    for (RowNumber number = std::max(end, m_shownFirst); number < m_shownEnd; ++number) {
        if (m_dense || passes(number))
            later.push_back(number);
    }
    std::ranges::sort(later, [this](RowNumber a, RowNumber b) { return isBefore(a, b); });
    orderBy(std::move(sorted), std::move(later));
    tellBusy();
}

void ResultsModel::orderBy(std::vector<RowNumber> sorted, std::vector<RowNumber> later)
{
    rearrange(
        [&] {
            m_index.assign(sorted.begin(), sorted.end());
            m_index.insert(m_index.end(), later.begin(), later.end());
            m_dense = false;
            m_sorted = true;
            mergeTail(sorted.size());
        },
        [this](RowNumber number) { return rowOf(number); });
}

void ResultsModel::work()
{
    if (m_scanning)
        scanSlice();
    else if (m_sortJob == SortJob::Collecting)
        collectSlice();
    if (!m_scanning && m_sortJob != SortJob::Collecting)
        m_work.stop();
    tellBusy();
}

void ResultsModel::tellBusy()
{
    if (m_toldBusy == isBusy())
        return;
    m_toldBusy = isBusy();
    Q_EMIT busyChanged(m_toldBusy);
}

} // namespace vantage
