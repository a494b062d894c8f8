// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/results_model.h"
#include "gui-manager/ui/page.h"
#include "gui-manager/ui/results/filter_language.h"

class QLabel;
class QStackedWidget;
class QToolButton;

namespace vantage {

class DetailSplit;
class EmptyState;
class FilterBar;
class ResultExport;
class ResultInspector;
class ResultsView;
class StoredResults;

/** The live log with its filter, the switch between following and standing still, all of the current result beside it,
    and exports. */
class ResultsPage : public Page
{
    Q_OBJECT

public:
    explicit ResultsPage(const PageServices &services, QWidget *parent = nullptr);

    [[nodiscard]] Place place() const override { return Place::Results; }
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

private:
    void buildActions();
    void buildLayout();
    void connectView(ResultsView *view);
    void setFlow(ResultsModel::Flow flow);
    void showCounts();
    void applyFilter(const ResultFilter &filter);
    void nameAgents();
    /** Once the filter is through: in the live log where that reaches back so far, else from the history. */
    void showAround();
    void leaveStored();
    void showTable();
    /** What is in front: the live log, or stored results. */
    [[nodiscard]] ResultsModel *shownModel() const;
    [[nodiscard]] ResultsView *shownView() const;
    [[nodiscard]] FilterNames filterNames() const;
    [[nodiscard]] ResultsModel::Excerpt selection() const;
    /** What was taken is exported: rows may come and go while somebody chooses a file. */
    void askForFile(const QString &title, const ResultsModel::Excerpt &taken);

    PageServices m_services;
    ResultsModel *m_model;
    FilterBar *m_filter;
    QToolButton *m_flow;
    QToolButton *m_waiting;
    QLabel *m_count;
    ResultsView *m_view;
    EmptyState *m_empty;
    StoredResults *m_stored;
    QStackedWidget *m_tables;
    std::optional<UtcTime> m_around; ///< still to be shown
    ResultInspector *m_inspector;
    ResultExport *m_export;
    DetailSplit *m_split;
    QAction *m_find = nullptr;
    QAction *m_clearFilter = nullptr;
    QAction *m_failures = nullptr;
    QAction *m_history = nullptr; ///< of the check of the current result
    QAction *m_hold = nullptr;
    QAction *m_json = nullptr;
    QAction *m_exportSelected = nullptr;
    QAction *m_exportShown = nullptr;
    QAction *m_copyCsv = nullptr;
    QAction *m_copyJson = nullptr;
};

} // namespace vantage
