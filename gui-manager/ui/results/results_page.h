// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/results_model.h"
#include "gui-manager/ui/page.h"

class QLabel;
class QToolButton;

namespace vantage {

class DetailSplit;
class EmptyState;
class FilterBar;
class ResultsView;

/** The live log with its filter, and the switch between following and standing still. */
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

private:
    void buildActions();
    void buildLayout();
    void setFlow(ResultsModel::Flow flow);
    void showCounts();
    void applyFilter(const ResultFilter &filter);
    void nameAgents();

    PageServices m_services;
    ResultsModel *m_model;
    FilterBar *m_filter;
    QToolButton *m_flow;
    QToolButton *m_waiting;
    QLabel *m_count;
    ResultsView *m_view;
    EmptyState *m_empty;
    DetailSplit *m_split;
    QAction *m_find = nullptr;
    QAction *m_clearFilter = nullptr;
    QAction *m_hold = nullptr;
};

} // namespace vantage
