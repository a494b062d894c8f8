// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/matrix_model.h"

#include "common/util/text.h"
#include "gui-manager/models/time_display.h"

#include <map>

namespace vantage {

namespace {

CellState stateOf(const TaskRow &task)
{
    if (task.confirmation == Confirmation::Rejected)
        return CellState::Rejected;
    if (task.confirmation == Confirmation::Pending)
        return CellState::Pending;
    if (!task.lastOutcome)
        return CellState::Confirmed;
    switch (*task.lastOutcome) {
    case Outcome::Up:
        return CellState::Up;
    case Outcome::Degraded:
        return CellState::Degraded;
    case Outcome::Down:
        return CellState::Down;
    case Outcome::Unknown:
        break;
    }
    return CellState::Unknown;
}

CellState shown(CellState state, bool isPaused)
{
    const bool wouldRun = state != CellState::Absent && state != CellState::Rejected;
    return isPaused && wouldRun ? CellState::Paused : state;
}

template <typename Rows, typename Id, typename Member>
int placeOf(const Rows &rows, Id id, Member member)
{
    const auto found = std::ranges::lower_bound(rows, id, {}, member);
    return found != rows.end() && std::invoke(member, *found) == id ? int(found - rows.begin()) : -1;
}

} // namespace

bool isTrouble(CellState state)
{
    switch (state) {
    case CellState::Pending:
    case CellState::Rejected:
    case CellState::Degraded:
    case CellState::Down:
    case CellState::Unknown:
        return true;
    case CellState::Absent:
    case CellState::Confirmed:
    case CellState::Up:
    case CellState::Paused:
        break;
    }
    return false;
}

QString displayName(CellState state)
{
    switch (state) {
    case CellState::Absent:
        return MatrixModel::tr("Not assigned");
    case CellState::Pending:
        return displayName(Confirmation::Pending);
    case CellState::Confirmed:
        return MatrixModel::tr("Confirmed, no result yet");
    case CellState::Rejected:
        return displayName(Confirmation::Rejected);
    case CellState::Up:
        return displayName(Outcome::Up);
    case CellState::Degraded:
        return displayName(Outcome::Degraded);
    case CellState::Down:
        return displayName(Outcome::Down);
    case CellState::Unknown:
        return displayName(Outcome::Unknown);
    case CellState::Paused:
        break;
    }
    return MatrixModel::tr("Paused");
}

MatrixModel::MatrixModel(const AgentsModel &agents, const ChecksModel &checks, QObject *parent)
    : QAbstractTableModel(parent)
    , m_agents(agents)
    , m_checks(checks)
{
    reset();
}

void MatrixModel::reset()
{
    beginResetModel();
    m_columns.clear();
    m_rows.clear();
    for (const AgentLine &line : m_agents.rows())
        m_columns.push_back({.id = line.agent.id, .name = line.agent.name});
    for (const CheckLine &line : m_checks.rows()) {
        m_rows.push_back(rowOf(line.row));
        count(m_rows.back(), 1);
    }
    endResetModel();
}

int MatrixModel::rowOf(CheckId check) const
{
    return placeOf(m_rows, check, &Row::id);
}

int MatrixModel::columnOf(AgentId agent) const
{
    return placeOf(m_columns, agent, &AgentColumn::id);
}

/** With what is known of its tasks. */
MatrixModel::Row MatrixModel::rowOf(const CheckRow &check) const
{
    Row row{.id = check.check.id,
            .isPaused = check.check.paused,
            .cells = std::vector<CellState>(m_columns.size(), CellState::Absent)};
    for (const AgentId agent : check.agents) {
        if (const int column = columnOf(agent); column >= 0)
            row.cells[size_t(column)] = CellState::Pending;
    }
    const CheckLine *line = m_checks.find(row.id);
    if (!line)
        return row;
    for (const TaskRow &task : line->tasks) {
        const int column = columnOf(task.key.agent);
        if (column >= 0 && row.cells[size_t(column)] != CellState::Absent)
            row.cells[size_t(column)] = stateOf(task);
    }
    return row;
}

/** Adds what is in trouble in the row to, or takes it from, the sums. */
void MatrixModel::count(Row &row, int by)
{
    for (size_t column = 0; column < row.cells.size(); ++column) {
        if (!isTrouble(shown(row.cells[column], row.isPaused)))
            continue;
        int &troubles = m_columns[column].troubles;
        m_isColumnTroubleChanged |= troubles == 0 || troubles + by == 0;
        troubles += by;
        row.troubles += by;
    }
}

bool MatrixModel::set(Row &row, int column, CellState state)
{
    CellState &cell = row.cells[size_t(column)];
    if (cell == state)
        return false;
    const int by = int(isTrouble(shown(state, row.isPaused))) - int(isTrouble(shown(cell, row.isPaused)));
    int &troubles = m_columns[size_t(column)].troubles;
    m_isColumnTroubleChanged |= by != 0 && (troubles == 0 || troubles + by == 0);
    troubles += by;
    row.troubles += by;
    cell = state;
    return true;
}

void MatrixModel::changeAgents(const QList<AgentRow> &changed, const QList<AgentId> &removed)
{
    m_isColumnTroubleChanged = false;
    for (const AgentId id : removed) {
        if (const int column = columnOf(id); column >= 0)
            removeColumn(column);
    }
    for (const AgentRow &agent : changed) {
        const int column = columnOf(agent.id);
        if (column < 0) {
            insertColumn(agent);
        } else if (QString &name = m_columns[size_t(column)].name; name != agent.name) {
            name = agent.name;
            Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
        }
    }
    if (m_isColumnTroubleChanged)
        Q_EMIT columnTroubleChanged();
}

void MatrixModel::insertColumn(const AgentRow &agent)
{
    const auto place = std::ranges::lower_bound(m_columns, agent.id, {}, &AgentColumn::id);
    const int column = int(place - m_columns.begin());
    beginInsertColumns({}, column, column);
    m_columns.insert(place, {.id = agent.id, .name = agent.name});
    for (Row &row : m_rows) {
        row.cells.insert(row.cells.begin() + column, CellState::Absent);
        // A check may have come before its agent.
        if (const CheckLine *line = m_checks.find(row.id); line && line->row.agents.contains(agent.id)) {
            const auto task = std::ranges::find(line->tasks, TaskKey{agent.id, row.id}, &TaskRow::key);
            set(row, column, task != line->tasks.end() ? stateOf(*task) : CellState::Pending);
        }
    }
    endInsertColumns();
}

void MatrixModel::removeColumn(int column)
{
    beginRemoveColumns({}, column, column);
    for (Row &row : m_rows) {
        set(row, column, CellState::Absent);
        row.cells.erase(row.cells.begin() + column);
    }
    m_columns.erase(m_columns.begin() + column);
    endRemoveColumns();
}

void MatrixModel::changeChecks(const QList<CheckRow> &changed, const QList<CheckId> &removed)
{
    m_isColumnTroubleChanged = false;
    for (const CheckId id : removed) {
        const int row = rowOf(id);
        if (row < 0)
            continue;
        beginRemoveRows({}, row, row);
        count(m_rows[size_t(row)], -1);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    for (const CheckRow &check : changed) {
        const int row = rowOf(check.check.id);
        if (row < 0)
            insertRow(check);
        else if (updateRow(m_rows[size_t(row)], check))
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        if (row >= 0)
            Q_EMIT headerDataChanged(Qt::Vertical, row, row);
    }
    if (m_isColumnTroubleChanged)
        Q_EMIT columnTroubleChanged();
}

void MatrixModel::insertRow(const CheckRow &check)
{
    const auto place = std::ranges::lower_bound(m_rows, check.check.id, {}, &Row::id);
    const int row = int(place - m_rows.begin());
    Row added = rowOf(check);
    count(added, 1);
    beginInsertRows({}, row, row);
    m_rows.insert(place, std::move(added));
    endInsertRows();
}

/** Cells that stay keep what is known of them: their tasks follow with news of their own. */
bool MatrixModel::updateRow(Row &row, const CheckRow &check)
{
    std::vector<CellState> cells(row.cells.size(), CellState::Absent);
    for (const AgentId agent : check.agents) {
        const int column = columnOf(agent);
        if (column >= 0)
            cells[size_t(column)] = row.cells[size_t(column)] == CellState::Absent
                                        ? CellState::Pending
                                        : row.cells[size_t(column)];
    }
    if (cells == row.cells && row.isPaused == check.check.paused)
        return false;
    count(row, -1);
    row.isPaused = check.check.paused;
    row.cells = std::move(cells);
    count(row, 1);
    return !m_columns.empty();
}

void MatrixModel::changeTasks(const QList<TaskRow> &changed, const QList<TaskKey> &removed)
{
    m_isColumnTroubleChanged = false;
    std::map<int, Run> runs;
    const auto take = [&](const TaskKey &key, CellState state) {
        const int row = rowOf(key.check);
        const int column = columnOf(key.agent);
        if (row < 0 || column < 0 || !set(m_rows[size_t(row)], column, state))
            return;
        Run &run = runs.try_emplace(row, Run{.first = column, .last = column}).first->second;
        run = {.first = std::min(run.first, column), .last = std::max(run.last, column)};
    };
    for (const TaskKey &key : removed)
        take(key, CellState::Absent);
    for (const TaskRow &task : changed)
        take(task.key, stateOf(task));
    for (const auto &[row, run] : runs)
        Q_EMIT dataChanged(index(row, run.first), index(row, run.last));
    if (m_isColumnTroubleChanged)
        Q_EMIT columnTroubleChanged();
}

void MatrixModel::retranslate()
{
    if (!m_rows.empty() && !m_columns.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

TaskKey MatrixModel::keyAt(int row, int column) const
{
    return {m_columns[size_t(column)].id, m_rows[size_t(row)].id};
}

std::pair<int, int> MatrixModel::find(const TaskKey &key) const
{
    return {rowOf(key.check), columnOf(key.agent)};
}

CellState MatrixModel::stateAt(int row, int column) const
{
    const Row &line = m_rows[size_t(row)];
    return shown(line.cells[size_t(column)], line.isPaused);
}

QString MatrixModel::titleOf(int row) const
{
    const CheckLine *line = m_checks.find(m_rows[size_t(row)].id);
    return line ? checkTitle(line->row.check) : QString();
}

QString MatrixModel::sentenceAt(int row, int column) const
{
    const TaskKey key = keyAt(row, column);
    const CellState state = stateAt(row, column);
    const CheckLine *line = m_checks.find(key.check);
    const TaskRow *task = nullptr;
    if (line) {
        const auto found = std::ranges::find(line->tasks, key, &TaskRow::key);
        task = found != line->tasks.end() ? &*found : nullptr;
    }
    QString what = displayName(state);
    if (task && state == CellState::Rejected && !task->reason.isEmpty())
        what = tr("Rejected: %1").arg(isolated(escapeControl(task->reason)));
    else if (task && task->lastOutcome && task->lastRun && isTrouble(state) && state != CellState::Pending)
        what = tr("%1, at %2").arg(displayName(state), localTime(task->lastRun));
    //: a check, an agent, and how the check is there
    return tr("%1 at %2: %3").arg(isolated(titleOf(row)), isolated(m_agents.labelOf(key.agent)), what);
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case StateRole:
        return int(stateAt(index.row(), index.column()));
    case Qt::DisplayRole:
        return displayName(stateAt(index.row(), index.column()));
    case Qt::ToolTipRole:
        return plainToolTip(sentenceAt(index.row(), index.column()));
    case Qt::AccessibleTextRole:
        return sentenceAt(index.row(), index.column());
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isAgent = orientation == Qt::Horizontal;
    if (section < 0 || section >= (isAgent ? columnCount() : rowCount()))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString text = isAgent ? m_agents.labelOf(m_columns[size_t(section)].id) : titleOf(section);
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

} // namespace vantage
