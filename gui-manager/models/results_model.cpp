// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/results_model.h"

#include "gui-manager/models/result_columns.h"

#include <numeric>

namespace vantage {

namespace {

using namespace std::chrono_literals;

constexpr auto flushDelay = 50ms;
/** Work on the index gives way to the event loop after this long. */
constexpr auto slice = 4ms;
/** Up to this many rows an order is worked out on the spot. */
constexpr qsizetype sortedAtOnce = 10'000;

bool isOver(const QElapsedTimer &clock)
{
    return std::chrono::nanoseconds(clock.nsecsElapsed()) >= slice;
}

} // namespace

/** The keys of all rows that are to be sorted, cut loose from the model so that a thread can have them. */
struct ResultsModel::SortInput
{
    struct Item
    {
        RowNumber number;
        std::int64_t key; ///< or the offset of the text
    };

    RowNumber end = 0; ///< rows from here on came later
    std::vector<RowNumber> numbers;
    size_t next = 0;
    std::vector<Item> items;
    QByteArray texts;
    const ResultColumn *column = nullptr;
    Qt::SortOrder order = Qt::AscendingOrder;

    [[nodiscard]] std::vector<RowNumber> sorted();
};

std::vector<RowNumber> ResultsModel::SortInput::sorted()
{
    const auto compare = [this](const Item &a, const Item &b) {
        if (column->text) {
            if (const int compared = qstrcmp(texts.constData() + a.key, texts.constData() + b.key);
                compared != 0)
                return compared < 0;
        } else if (a.key != b.key) {
            return a.key < b.key;
        }
        return a.number < b.number;
    };
    std::ranges::sort(items, compare);
    if (order == Qt::DescendingOrder)
        std::ranges::reverse(items);
    std::vector<RowNumber> result(items.size());
    std::ranges::transform(items, result.begin(), &Item::number);
    return result;
}

ResultsModel::ResultsModel(qsizetype capacity, QObject *parent)
    : QAbstractTableModel(parent)
    , m_capacity(RowNumber(capacity))
    , m_flushDelay(flushDelay)
{
    m_flush.setSingleShot(true);
    connect(&m_flush, &QTimer::timeout, this, &ResultsModel::flush);
    m_work.setInterval(0ms);
    connect(&m_work, &QTimer::timeout, this, &ResultsModel::work);
    m_pool.setMaxThreadCount(1);
}

ResultsModel::~ResultsModel()
{
    m_pool.waitForDone();
}

int ResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(shownCount());
}

int ResultsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(resultColumns().size());
}

QVariant ResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ResultColumn &column = resultColumns()[size_t(index.column())];
    const RowNumber number = numberAt(index.row());
    const ResultRecord &record = m_ring.at(number);
    if (role == SortRole)
        return column.number ? QVariant(qint64(column.number(record)))
                             : QVariant(QString::fromUtf8(m_ring.text(number, record.*column.text)));
    if (role == PreviewRole)
        return bool(record.flags & quint16(ResultFlag::Preview));
    return cellData(column.column, ResultLine{*this, m_ring, number, record}, role);
}

QVariant ResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return headerOf(resultColumns()[size_t(section)].column, role);
}

CheckResult ResultsModel::resultAt(int row) const
{
    return m_ring.result(numberAt(row));
}

void ResultsModel::setAgent(AgentId agent, const QString &label, const QString &address)
{
    AgentNames &names = m_agents[agent];
    if (names.label == label && names.address == address)
        return;
    names = {label, address};
    matchText();
    if (shownCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
}

QString ResultsModel::agentLabelOf(AgentId agent) const
{
    const auto known = m_agents.constFind(agent);
    return known != m_agents.constEnd() ? known->label : QString::number(agent.value);
}

void ResultsModel::retranslate()
{
    matchText();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (shownCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

// What is shown.

qsizetype ResultsModel::shownCount() const
{
    return m_dense ? qsizetype(m_shownEnd - m_shownFirst) : qsizetype(m_index.size());
}

RowNumber ResultsModel::numberAt(int row) const
{
    return m_dense ? m_shownFirst + RowNumber(row) : m_index[size_t(row)];
}

int ResultsModel::rowOf(RowNumber number) const
{
    if (m_dense)
        return int(number - m_shownFirst);
    const auto it =
        m_sorted ? std::ranges::lower_bound(m_index, number,
                                            [this](RowNumber a, RowNumber b) { return isBefore(a, b); })
                 : std::ranges::lower_bound(m_index, number);
    return int(it - m_index.begin());
}

bool ResultsModel::passes(RowNumber number) const
{
    const ResultRecord &record = m_ring.at(number);
    if (!(m_filter.outcomes & ResultFilter::only(record.outcome)) ||
        (m_filter.kind && *m_filter.kind != record.kind) ||
        (m_filter.agent.isValid() && m_filter.agent != record.agent) ||
        (m_filter.check.isValid() && m_filter.check != record.check))
        return false;
    if (m_filter.text.isEmpty() || m_matchingReasons[size_t(record.reason)] ||
        std::ranges::binary_search(m_matchingAgents, record.agent))
        return true;
    const auto contains = [&](std::uint32_t offset) {
        return QString::fromUtf8(m_ring.text(number, offset)).contains(m_filter.text, Qt::CaseInsensitive);
    };
    return contains(record.target) || contains(record.description) || contains(record.address);
}

bool ResultsModel::isBefore(RowNumber a, RowNumber b) const
{
    if (m_sortOrder == Qt::DescendingOrder)
        std::swap(a, b);
    const ResultColumn &column = resultColumns()[size_t(m_sortColumn)];
    const ResultRecord &left = m_ring.at(a);
    const ResultRecord &right = m_ring.at(b);
    if (column.text) {
        const int order = qstrcmp(m_ring.text(a, left.*column.text), m_ring.text(b, right.*column.text));
        return order != 0 ? order < 0 : a < b;
    }
    const std::int64_t leftKey = column.number(left);
    const std::int64_t rightKey = column.number(right);
    return leftKey != rightKey ? leftKey < rightKey : a < b;
}

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

// What comes in.

void ResultsModel::append(const ResultBatch &batch)
{
    appendRows(batch, {});
}

void ResultsModel::appendPreviews(const ResultBatch &batch)
{
    appendRows(batch, ResultFlag::Preview);
}

void ResultsModel::appendRows(const ResultBatch &batch, ResultFlags added)
{
    for (const CheckResult &result : *batch) {
        if (!added) {
            m_ring.append(result);
            continue;
        }
        CheckResult marked = result;
        marked.flags |= added;
        m_ring.append(marked);
    }
    if (m_flush.isActive())
        return;
    // At once after a rest; whatever else comes in this turn of the event loop goes along.
    const std::chrono::milliseconds rested(m_sinceFlush.isValid() ? m_sinceFlush.elapsed()
                                                                  : m_flushDelay.count());
    m_flush.start(std::max(0ms, m_flushDelay - rested));
}

void ResultsModel::flush()
{
    QElapsedTimer clock;
    clock.start();
    makeRoom();
    if (m_flow == Flow::Following)
        showUpTo(m_ring.end());
    countWaiting();
    // Merging into a million sorted rows costs something; do it less often then.
    const std::chrono::milliseconds spent(clock.elapsed());
    m_flushDelay = std::clamp<std::chrono::milliseconds>(spent * 10, flushDelay, 1000ms);
    m_sinceFlush.start();
}

void ResultsModel::countWaiting()
{
    const qsizetype before = m_waiting;
    if (m_counted <= m_shownEnd) {
        m_waiting = 0;
        m_counted = m_shownEnd;
    }
    for (; m_counted < m_ring.end(); ++m_counted)
        m_waiting += m_dense || passes(m_counted) ? 1 : 0;
    if (m_waiting != before)
        Q_EMIT waitingChanged(m_waiting);
}

void ResultsModel::setFlow(Flow flow)
{
    if (m_flow == flow)
        return;
    m_flow = flow;
    flush();
}

void ResultsModel::makeRoom()
{
    // Paused, nothing is to be lost for as long again.
    const RowNumber limit = m_flow == Flow::Paused ? 2 * m_capacity : m_capacity;
    if (m_ring.end() - m_ring.first() <= limit)
        return;
    // Some more than needed, so that views renumber their rows now and then instead of every time.
    const RowNumber kept = limit - limit / 256;
    removeBefore(m_ring.end() - kept);
}

void ResultsModel::removeBefore(RowNumber first)
{
    if (m_sorted) {
        removeBeforeSorted(first);
    } else if (const RowNumber gone =
                   m_dense ? std::min(first, m_shownEnd) - m_shownFirst
                           : RowNumber(std::ranges::lower_bound(m_index, first) - m_index.begin());
               gone > 0) {
        beginRemoveRows({}, 0, int(gone) - 1);
        if (m_dense)
            m_shownFirst += gone;
        else
            m_index.erase(m_index.begin(), m_index.begin() + qsizetype(gone));
        endRemoveRows();
    }
    m_shownFirst = first;
    m_shownEnd = std::max(m_shownEnd, first);
    m_scanned = std::max(m_scanned, first);
    if (m_counted < first)
        m_counted = first;
    m_ring.forgetBefore(first);
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

void ResultsModel::showUpTo(RowNumber end)
{
    if (end <= m_shownEnd)
        return;
    if (m_dense) {
        const int row = rowCount();
        beginInsertRows({}, row, row + int(end - m_shownEnd) - 1);
        m_shownEnd = end;
        endInsertRows();
        return;
    }
    std::vector<RowNumber> added;
    for (; m_shownEnd < end; ++m_shownEnd) {
        if (passes(m_shownEnd))
            added.push_back(m_shownEnd);
    }
    if (added.empty())
        return;
    if (m_sorted) {
        insertSorted(std::move(added));
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + int(added.size()) - 1);
    m_index.insert(m_index.end(), added.begin(), added.end());
    endInsertRows();
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

// Filter and order.

void ResultsModel::setFilter(const ResultFilter &filter)
{
    if (m_filter == filter)
        return;
    cancelSort();
    beginResetModel();
    m_filter = filter;
    matchText();
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
    else if (m_sortColumn >= 0)
        startSort();
    tellBusy();
}

void ResultsModel::matchText()
{
    const auto contains = [this](const QString &text) {
        return text.contains(m_filter.text, Qt::CaseInsensitive);
    };
    for (int i = 0; i < reasonCount; ++i) {
        const auto reason = Reason(i);
        m_matchingReasons[size_t(i)] =
            reason != Reason::None && (contains(codeOf(reason).toString()) || contains(displayName(reason)));
    }
    m_matchingAgents.clear();
    for (auto it = m_agents.constBegin(); it != m_agents.constEnd(); ++it) {
        if (contains(it->label) || contains(it->address))
            m_matchingAgents.push_back(it.key());
    }
    std::ranges::sort(m_matchingAgents);
}

void ResultsModel::scanSlice()
{
    QElapsedTimer clock;
    clock.start();
    std::vector<RowNumber> found;
    while (m_scanned > m_shownFirst) {
        if (passes(--m_scanned))
            found.push_back(m_scanned);
        if (m_scanned % 64 == 0 && isOver(clock))
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
    if (m_sortColumn >= 0)
        startSort();
}

void ResultsModel::sort(int column, Qt::SortOrder order)
{
    if (column >= columnCount() || (column == m_sortColumn && order == m_sortOrder))
        return;
    cancelSort();
    const bool isReversal = m_sorted && column == m_sortColumn;
    if (isReversal) {
        rearrange([&] { m_sortOrder = order, std::ranges::reverse(m_index); },
                  [this](RowNumber number) { return rowOf(number); });
    } else if (column < 0) {
        m_sortColumn = -1;
        if (m_sorted)
            restoreArrival();
    } else if (m_sorted) {
        // The present order stays until the new one is there; rows that come meanwhile need an order to go
        // into.
        restoreArrival();
        m_sortColumn = column, m_sortOrder = order;
        startSort();
    } else {
        m_sortColumn = column, m_sortOrder = order;
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
    m_sortInput.reset();
    m_sortJob = SortJob::None;
}

void ResultsModel::startSort()
{
    cancelSort();
    const auto count = size_t(shownCount());
    std::vector<RowNumber> numbers(count);
    if (m_dense)
        std::iota(numbers.begin(), numbers.end(), m_shownFirst);
    else
        std::ranges::copy(m_index, numbers.begin());
    if (qsizetype(count) <= sortedAtOnce) {
        std::ranges::sort(numbers, [this](RowNumber a, RowNumber b) { return isBefore(a, b); });
        orderBy(std::move(numbers), {});
        return;
    }
    m_sortInput = std::make_unique<SortInput>();
    m_sortInput->end = m_shownEnd;
    m_sortInput->numbers = std::move(numbers);
    m_sortInput->items.reserve(count);
    m_sortInput->column = &resultColumns()[size_t(m_sortColumn)];
    m_sortInput->order = m_sortOrder;
    m_sortJob = SortJob::Collecting;
    m_work.start();
}

void ResultsModel::collectSlice()
{
    QElapsedTimer clock;
    clock.start();
    SortInput &input = *m_sortInput;
    while (input.next < input.numbers.size()) {
        const RowNumber number = input.numbers[input.next++];
        if (number < m_ring.first())
            continue;
        const ResultRecord &record = m_ring.at(number);
        if (input.column->text) {
            input.items.push_back({number, input.texts.size()});
            const char *text = m_ring.text(number, record.*input.column->text);
            input.texts.append(text, qsizetype(qstrlen(text)) + 1);
        } else {
            input.items.push_back({number, input.column->number(record)});
        }
        if (input.next % 256 == 0 && isOver(clock))
            return;
    }
    m_sortJob = SortJob::Sorting;
    m_pool.start([this, input = std::shared_ptr<SortInput>(std::move(m_sortInput)), generation = m_generation,
                  end = input.end] {
        std::vector<RowNumber> sorted = input->sorted();
        sorted.push_back(end); // travels along: where the rows begin that came later
        QMetaObject::invokeMethod(
            this, [this, generation, sorted = std::move(sorted)] { finishSort(generation, sorted); },
            Qt::QueuedConnection);
    });
}

void ResultsModel::finishSort(quint64 generation, std::vector<RowNumber> sorted)
{
    if (generation != m_generation)
        return;
    m_sortJob = SortJob::None;
    const RowNumber end = sorted.back();
    sorted.pop_back();
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
