// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/agents_model.h"
#include "gui-manager/models/incidents_model.h"
#include "gui-manager/models/trouble_model.h"
#include "gui-manager/ui/page.h"
#include "gui-manager/ui/widgets/sorted_table.h"

class QLabel;
class QSplitter;
class QToolButton;

namespace vantage {

class EmptyState;
class FirstSteps;
class RestlessAgents;

/** What is wrong and since when, at one look; every number leads to the rows behind it. */
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(const PageServices &services, QWidget *parent = nullptr);
    ~OverviewPage() override;

    [[nodiscard]] Place place() const override { return Place::Overview; }
    [[nodiscard]] QString title() const override;
    void saveLayout(QSettings &settings) const override;
    void restoreLayout(QSettings &settings) override;

    void showRate(double resultsPerSecond);

Q_SIGNALS:
    void addCheckWanted();

protected:
    void retranslate() override;
    void updateActions() override;

private:
    /** A number with its state, to be clicked. */
    [[nodiscard]] QToolButton *newTile(const QString &name, const Destination &leadsTo);
    void buildTiles();
    void buildTables();
    void buildLayout();
    void refresh();
    void showHeadline();
    void showTiles();
    void askForIncidents();

    PageServices m_services;
    TroubleModel m_troubleModel;
    IncidentsModel m_incidentsModel;
    RestlessAgents *m_restless;
    SortedTable<TroubleModel> m_trouble;
    SortedTable<IncidentsModel> m_incidents;
    TableView *m_agents;
    EmptyState *m_noTrouble;
    EmptyState *m_noIncidents;
    EmptyState *m_noRestless;

    FirstSteps *m_steps;
    QLabel *m_headlineMark;
    QLabel *m_headline;
    QList<std::pair<Outcome, QToolButton *>> m_verdicts;
    QToolButton *m_paused;
    QToolButton *m_online;
    QToolButton *m_rate;
    QLabel *m_troubleTitle;
    QLabel *m_incidentsTitle;
    QLabel *m_agentsTitle;
    QSplitter *m_columns;
    QSplitter *m_rows;
    double m_perSecond = 0;
    std::unique_ptr<QObject> m_asking; ///< for incidents
};

} // namespace vantage
