// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/column.h"
#include "gui-manager/models/result_ring.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QTimer>

#include <array>
#include <deque>

namespace vantage {

/** Which results to show; what is not set does not restrict. */
struct ResultFilter
{
    static constexpr unsigned allOutcomes = (1U << outcomeCount) - 1;
    [[nodiscard]] static constexpr unsigned only(Outcome outcome) { return 1U << unsigned(outcome); }

    AgentId agent;
    CheckId check;
    std::optional<Kind> kind;
    unsigned outcomes = allOutcomes; ///< a bit for each
    QString text; ///< in target, description, address, reason or the agent's name; case does not matter

    [[nodiscard]] bool isEmpty() const { return *this == ResultFilter{}; }
    bool operator==(const ResultFilter &) const = default;
};

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
    struct SortInput;
    struct AgentNames
    {
        QString label;
        QString address;
    };

    [[nodiscard]] RowNumber numberAt(int row) const;
    [[nodiscard]] int rowOf(RowNumber number) const;
    [[nodiscard]] qsizetype shownCount() const;
    [[nodiscard]] bool passes(RowNumber number) const;
    [[nodiscard]] bool isBefore(RowNumber a, RowNumber b) const;

    void appendRows(const ResultBatch &batch, ResultFlags added);
    void flush();
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

    void matchText();
    void scanSlice();
    void restoreArrival();
    void cancelSort();
    void startSort();
    void collectSlice();
    void finishSort(quint64 generation, std::vector<RowNumber> sorted);
    void work();
    void tellBusy();

    RowNumber m_capacity;
    ResultRing m_ring;
    ResultFilter m_filter;
    std::array<bool, reasonCount> m_matchingReasons{};
    std::vector<AgentId> m_matchingAgents; ///< whose name contains the filter's text; sorted
    QHash<AgentId, AgentNames> m_agents;

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

    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_sorted = false; ///< m_index is in that order now
    SortJob m_sortJob = SortJob::None;
    quint64 m_generation = 0;
    std::unique_ptr<SortInput> m_sortInput;

    bool m_toldBusy = false;
    QTimer m_flush;
    QElapsedTimer m_sinceFlush;
    std::chrono::milliseconds m_flushDelay; ///< least time between two
    QTimer m_work;
    QThreadPool m_pool;
};

} // namespace vantage
