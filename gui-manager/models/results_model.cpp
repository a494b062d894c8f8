// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/results_model.h"

#include "gui-manager/models/result_columns.h"

namespace vantage {

namespace {

using namespace std::chrono_literals;

constexpr auto flushDelay = 50ms;
} // namespace

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

int ResultsModel::rowNear(UtcTime time) const
{
    const qint64 wanted = time.time_since_epoch().count();
    int nearest = -1;
    qint64 least = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const qint64 distance = std::abs(m_ring.at(numberAt(row)).started - wanted);
        if (nearest >= 0 && distance >= least)
            continue;
        nearest = row;
        least = distance;
    }
    return nearest;
}

void ResultsModel::setAgent(AgentId agent, const QString &label, const QString &address)
{
    AgentCaption &names = m_agents[agent];
    if (names.label == label && names.address == address)
        return;
    names = {label, address};
    prepareMatcher();
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
    prepareMatcher();
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

void ResultsModel::clear()
{
    cancelSort();
    beginResetModel();
    const RowNumber end = m_ring.end();
    m_ring.forgetBefore(end);
    m_shownFirst = m_shownEnd = m_counted = m_scanned = end;
    m_index.clear();
    m_scanning = false;
    m_sorted = m_order.column >= 0; // nothing is in any order
    m_dense = m_filter.isEmpty() && !m_sorted;
    endResetModel();
    countWaiting();
    tellBusy();
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

} // namespace vantage
