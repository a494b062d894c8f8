// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/history_columns.h"
#include "gui-manager/ui/widgets/sorted_table.h"

#include <QTimer>
#include <QWidget>

#include <deque>

class QComboBox;
class QLabel;
class QSettings;
class QSplitter;

namespace vantage {

class EmptyState;

/** The way of a traceroute over the range: which path was taken when, and how each hop did. One agent at a time. */
class PathPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PathPanel(QWidget *parent = nullptr);

    using Agents = QList<std::pair<AgentId, QString>>;
    /** Of any agents. Taken in bit by bit: a path takes longer to read than a batch has time. */
    void setResults(const Agents &agents, std::vector<CheckResult> results, bool areAll);
    /** One that was stored since; the oldest give way. */
    void add(const CheckResult &result);
    /** Forgets those from before `from`, once there are some: all others have to be summed up again. */
    void trim(UtcTime from);
    void saveLayout(QSettings &settings) const;
    void restoreLayout(QSettings &settings);
    [[nodiscard]] QWidget *focusTarget() const { return m_hops.view(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void begin();
    void takeSome();
    void retranslate();
    void showSummary();

    RowsModel<PathBand> m_pathRows;
    RowsModel<HopSummary> m_hopRows;
    QComboBox *m_agent;
    QLabel *m_summary;
    SortedTable<RowsModel<PathBand>> m_paths;
    SortedTable<RowsModel<HopSummary>> m_hops;
    EmptyState *m_empty;
    QSplitter *m_split;
    Agents m_agents;
    std::vector<CheckResult> m_results;
    size_t m_next = 0;
    bool m_areAll = true;
    PathHistory m_path;
    QTimer m_turn;
};

} // namespace vantage
