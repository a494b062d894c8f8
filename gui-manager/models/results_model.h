// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/column.h"
#include "gui-manager/models/result_filter.h"
#include "gui-manager/models/result_order.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QTimer>

#include <deque>

namespace vantage {

/** The live log of results: at most `capacity` of them, the oldest go first. New rows come in batches: at
   once after a rest, else at most 50 ms late. Filtering and sorting work in slices, so that a million rows do not hold up the window: a
   new filter fills from the newest row backwards; a new order is worked out by a thread and replaces the
   order of arrival when done. */
class ResultsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr qsizetype defaultCapacity = 1'000'000;

    explicit ResultsModel(qsizetype capacity = defaultCapacity, QObject *parent = nullptr);
    ~ResultsModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /** Column -1 is the order of arrival. */
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    void append(const ResultBatch &batch);
    /** Shown like the others, marked; they are not stored yet. */
    void appendPreviews(const ResultBatch &batch);

    /** Shows at once what was appended, which is otherwise done in a moment. */
    void flush();
    void clear();

    void setFilter(const ResultFilter &filter);
    [[nodiscard]] const ResultFilter &filter() const { return m_filter; }

    enum class Flow { Following, Paused };
    /** Paused, the table stands still; what arrives is kept and counted. */
    void setFlow(Flow flow);
    [[nodiscard]] Flow flow() const { return m_flow; }
    /** Rows that arrived, pass the filter and are not shown. */
    [[nodiscard]] qsizetype waiting() const { return m_waiting; }

    /** All results held, shown or not. */
    [[nodiscard]] qsizetype held() const { return qsizetype(m_ring.end() - m_ring.first()); }
    /** A filter or an order is still being worked out. */
    [[nodiscard]] bool isBusy() const { return m_scanning || m_sortJob != SortJob::None; }

    [[nodiscard]] CheckResult resultAt(int row) const;
    /** The one that began closest to a time; -1 where none is shown. Looks at all that are shown: for the results of one
        check, not for a million. */
    [[nodiscard]] int rowNear(UtcTime time) const;

    /** Complete results for another thread: those of the rows, or all that are shown; the receiver sorts the numbers into the
        order of arrival, in which they are quick to read. */
    struct Excerpt
    {
        ResultSnapshot results;
        std::vector<RowNumber> numbers;
    };
    [[nodiscard]] Excerpt excerpt(const QList<int> &rows) const;
    [[nodiscard]] Excerpt excerpt() const;

    /** How cells name an agent. */
    void setAgent(AgentId agent, const QString &label, const QString &address);
    [[nodiscard]] QString agentLabelOf(AgentId agent) const;
    [[nodiscard]] QString agentAddressOf(AgentId agent) const { return m_agents.value(agent).address; }
    void retranslate();

Q_SIGNALS:
    void waitingChanged(qsizetype waiting);
    void busyChanged(bool busy);

private:
    enum class SortJob { None, Collecting, Sorting };

    [[nodiscard]] RowNumber numberAt(int row) const;
    [[nodiscard]] int rowOf(RowNumber number) const;
    [[nodiscard]] qsizetype shownCount() const;
    [[nodiscard]] std::vector<RowNumber> shownNumbers() const;
    [[nodiscard]] bool passes(RowNumber number) const { return m_matcher.passes(m_ring, number); }
    [[nodiscard]] bool isBefore(RowNumber a, RowNumber b) const { return m_order.isBefore(m_ring, a, b); }

    void appendRows(const ResultBatch &batch, ResultFlags added);
    void countWaiting();
    void makeRoom();
    void removeBefore(RowNumber first);
    void removeBeforeSorted(RowNumber first);
    void showUpTo(RowNumber end);
    void insertSorted(std::vector<RowNumber> numbers);
    void mergeTail(size_t sorted);
    /** Reorders what is shown; selections and the current row stay with their results. */
    template <typename Change, typename Locate>
    void rearrange(Change change, Locate locate);
    void orderBy(std::vector<RowNumber> sorted, std::vector<RowNumber> later);

    void prepareMatcher() { m_matcher.prepare(m_filter, m_agents); }
    void scanSlice();
    void restoreArrival();
    void cancelSort();
    void startSort();
    void collectSlice();
    void finishSort(quint64 generation, std::vector<RowNumber> sorted, RowNumber end);
    void work();
    void tellBusy();

    RowNumber m_capacity;
    ResultRing m_ring;
    ResultFilter m_filter;
    ResultMatcher m_matcher;
    QHash<AgentId, AgentCaption> m_agents;

    /* What is shown: all rows from m_shownFirst to before m_shownEnd (dense), or those that m_index lists. */
    RowNumber m_shownFirst = 0;
    RowNumber m_shownEnd = 0;
    bool m_dense = true;
    std::deque<RowNumber> m_index;

    Flow m_flow = Flow::Following;
    qsizetype m_waiting = 0;
    RowNumber m_counted = 0; ///< rows before this one are in m_waiting or shown

    bool m_scanning = false;
    RowNumber m_scanned = 0; ///< rows from here on are in m_index already

    ResultOrder m_order;
    bool m_sorted = false; ///< m_index is in that order now
    SortJob m_sortJob = SortJob::None;
    quint64 m_generation = 0;
    std::unique_ptr<ResultSorting> m_sorting;

    bool m_toldBusy = false;
    QTimer m_flush;
    QElapsedTimer m_sinceFlush;
    std::chrono::milliseconds m_flushDelay; ///< least time between two
    QTimer m_work;
    QThreadPool m_pool;
};

} // namespace vantage
