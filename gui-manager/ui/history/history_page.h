// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/history/history_data.h"
#include "gui-manager/models/history_columns.h"
#include "gui-manager/ui/page.h"
#include "gui-manager/ui/widgets/sorted_table.h"

#include <QTimer>

class QLabel;
class QSplitter;
class QTabWidget;

namespace vantage {

class AgentChoice;
class EmptyState;
class HistoryBar;
class HistoryChart;
class HistoryReader;
class Later;
class PathPanel;
class ReadOutLabel;

/** How one check was at its agents over a range of time, and how available that makes it. */
class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(const PageServices &services, QWidget *parent = nullptr);
    ~HistoryPage() override;

    [[nodiscard]] Place place() const override { return Place::History; }
    [[nodiscard]] QString title() const override;
    void open(const Destination &destination) override;
    [[nodiscard]] QList<QAction *> menuActions() const override;
    [[nodiscard]] QList<QAction *> toolActions() const override;
    void showDetails(bool areShown) override;
    void saveLayout(QSettings &settings) const override;
    void restoreLayout(QSettings &settings) override;

protected:
    void retranslate() override;
    void updateActions() override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Follow { No, Yes };

    void buildActions();
    void buildLayout();
    void connectParts();

    // What is to be shown.
    void listChecks();
    void listAgents();
    void setCheck(CheckId check);
    void setRange(const HistoryRange &range, Follow follow);
    void setWanted(const HistoryRange &range);
    void showPreset();
    void read();

    // What was read.
    void take(const HistoryData &whole);
    void takeLive(const ResultBatch &batch);
    void takeGaps(const std::vector<Gap> &gaps);
    void takeCheck();
    void follow();
    void followGaps();
    void showData();
    void showTables(const std::vector<HistorySeries> &series, const Presence &presence);
    void showReadOut();
    void showMessage();
    void leadToResults(UtcTime time, AgentId agent);
    void openReport();
    /** The present of what is shown: where a range ends that follows it. */
    [[nodiscard]] UtcTime shownNow() const;
    [[nodiscard]] Presence presence() const;

    PageServices m_services;
    HistoryBar *m_bar;
    HistoryChart *m_chart;
    AgentChoice *m_agents;
    ReadOutLabel *m_readOut;
    QLabel *m_message; ///< why there is nothing to see
    QTabWidget *m_tabs;
    RowsModel<ReportLine> m_availabilityRows;
    RowsModel<GapLine> m_gapRows;
    SortedTable<RowsModel<ReportLine>> m_availability;
    SortedTable<RowsModel<GapLine>> m_gaps;
    EmptyState *m_noGaps;
    PathPanel *m_path;
    QSplitter *m_split;
    QSplitter *m_chartSplit;
    HistoryReader *m_reader;
    Later *m_live;    ///< results came
    Later *m_changed; ///< of checks and agents
    QTimer m_clock;   ///< time passes, also without results
    QTimer m_rest;    ///< a short rest in zooming, so that not every step is read

    CheckId m_check;
    HistoryRange m_range;
    Follow m_follow = Follow::Yes;
    std::optional<HistoryData> m_data;
    QString m_failure;

    QAction *m_find = nullptr;
    QAction *m_zoomIn = nullptr;
    QAction *m_zoomOut = nullptr;
    QAction *m_home = nullptr;
    QAction *m_results = nullptr;
    QAction *m_report = nullptr;
};

} // namespace vantage
