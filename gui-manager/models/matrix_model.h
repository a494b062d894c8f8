// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/agents_model.h"
#include "gui-manager/models/checks_model.h"

namespace vantage {

/** What a check is at an agent, in the matrix of both. */
enum class CellState : quint8 {
    Absent,    ///< the agent does not have the check
    Pending,   ///< given to it, and not answered yet
    Confirmed, ///< accepted, and not run yet
    Rejected,
    Up,
    Degraded,
    Down,
    Unknown,
    Paused,
};

[[nodiscard]] bool isTrouble(CellState state);
[[nodiscard]] QString displayName(CellState state);

/** Checks by agents. A cell takes a byte, so that a thousand checks at five hundred agents are nothing; what a cell
    says beyond its state is looked up where it is asked for. */
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int StateRole = Qt::UserRole + 100; ///< int(CellState)

    /** Both outlive this, and learn of every change before it does. */
    MatrixModel(const AgentsModel &agents, const ChecksModel &checks, QObject *parent = nullptr);

    /** Takes all from the two models. */
    void reset();
    void changeAgents(const QList<AgentRow> &changed, const QList<AgentId> &removed);
    void changeChecks(const QList<CheckRow> &changed, const QList<CheckId> &removed);
    void changeTasks(const QList<TaskRow> &changed, const QList<TaskKey> &removed);
    /** After a change of language. */
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] TaskKey keyAt(int row, int column) const;
    /** Row and column; -1 for what is not here. */
    [[nodiscard]] std::pair<int, int> find(const TaskKey &key) const;
    [[nodiscard]] CellState stateAt(int row, int column) const;
    /** "Shop at 2 · berlin: rejected: ...". */
    [[nodiscard]] QString sentenceAt(int row, int column) const;
    [[nodiscard]] QString titleOf(int row) const;
    [[nodiscard]] bool hasTrouble(int row) const { return m_rows[size_t(row)].troubles > 0; }
    [[nodiscard]] bool columnHasTrouble(int column) const { return m_columns[size_t(column)].troubles > 0; }

Q_SIGNALS:
    /** An agent has its first trouble, or no longer any. */
    void columnTroubleChanged();

private:
    struct Row
    {
        CheckId id;
        bool isPaused = false;
        int troubles = 0;
        std::vector<CellState> cells; ///< as if it were not paused
    };
    struct AgentColumn
    {
        AgentId id;
        QString name;
        int troubles = 0;
    };
    /** The columns of a row whose cells changed. */
    struct Run
    {
        int first = 0;
        int last = -1;
    };

    [[nodiscard]] Row rowOf(const CheckRow &check) const;
    [[nodiscard]] int rowOf(CheckId check) const;
    [[nodiscard]] int columnOf(AgentId agent) const;
    void insertRow(const CheckRow &check);
    bool updateRow(Row &row, const CheckRow &check);
    void insertColumn(const AgentRow &agent);
    void removeColumn(int column);
    bool set(Row &row, int column, CellState state);
    void count(Row &row, int by);

    const AgentsModel &m_agents;
    const ChecksModel &m_checks;
    std::vector<AgentColumn> m_columns; ///< by id
    std::vector<Row> m_rows;            ///< by id
    bool m_isColumnTroubleChanged = false;
};

} // namespace vantage
