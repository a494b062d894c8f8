// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/results/results_page.h"

#include "gui-manager/models/agents_model.h"
#include "gui-manager/models/checks_model.h"
#include "gui-manager/ui/details/detail_split.h"
#include "gui-manager/ui/icons.h"
#include "gui-manager/ui/results/filter_bar.h"
#include "gui-manager/ui/results/results_view.h"
#include "gui-manager/ui/widgets/context_menu.h"
#include "gui-manager/ui/widgets/empty_state.h"
#include "gui-manager/ui/widgets/later.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace vantage {
using namespace Qt::StringLiterals;

ResultsPage::ResultsPage(const PageServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(&services.results)
    , m_filter(new FilterBar(this))
    , m_flow(new QToolButton(this))
    , m_waiting(new QToolButton(this))
    , m_count(new QLabel(this))
    , m_view(new ResultsView(u"results"_s, this))
{
    m_view->setModel(m_model);
    m_empty = new EmptyState(m_view, m_model);
    buildActions();
    buildLayout();

    connect(m_filter, &FilterBar::filterChanged, this, &ResultsPage::applyFilter);
    connect(m_waiting, &QToolButton::clicked, this, [this] { setFlow(ResultsModel::Flow::Following); });
    connect(m_empty->button(), &QPushButton::clicked, m_filter, &FilterBar::clear);
    connect(m_model, &ResultsModel::waitingChanged, this, &ResultsPage::showCounts);
    connect(m_view, &TableView::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_split->show(describe(m_model->resultAt(row), m_services.agents, m_services.checks));
    });
    // Counting needs no more than a few times a second.
    auto *later = new Later(this);
    connect(later, &Later::due, this, &ResultsPage::showCounts);
    connect(m_model, &QAbstractItemModel::rowsInserted, later, &Later::ask);
    connect(m_model, &QAbstractItemModel::rowsRemoved, later, &Later::ask);
    connect(m_model, &QAbstractItemModel::modelReset, later, &Later::ask);
    connect(m_model, &ResultsModel::busyChanged, later, &Later::ask);
    const QAbstractItemModel *agents = &services.agents;
    connect(agents, &QAbstractItemModel::rowsInserted, this, &ResultsPage::nameAgents);
    connect(agents, &QAbstractItemModel::rowsRemoved, this, &ResultsPage::nameAgents);
    connect(agents, &QAbstractItemModel::dataChanged, this, &ResultsPage::nameAgents);
    connect(agents, &QAbstractItemModel::modelReset, this, &ResultsPage::nameAgents);
    nameAgents();
    retranslate();
}

void ResultsPage::buildActions()
{
    m_find = newAction(u"search"_s, QKeySequence::Find, Reach::Window, [this] {
        Q_EMIT leadsTo({.place = Place::Results});
        m_filter->focusText();
    });
    m_clearFilter = newAction(u"clearFilter"_s, QKeySequence(u"Ctrl+Shift+F"_s), Reach::Window,
                              [this] { m_filter->clear(); });
    m_hold = newAction(u"pause"_s, QKeySequence(u"F8"_s), Reach::Window, [this] {
        setFlow(m_hold->isChecked() ? ResultsModel::Flow::Paused : ResultsModel::Flow::Following);
    });
    m_hold->setObjectName(u"hold"_s);
    m_hold->setCheckable(true);
    offerContextMenu(*m_view, {m_hold, m_clearFilter});
}

void ResultsPage::buildLayout()
{
    m_flow->setObjectName(u"flow"_s);
    m_flow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_flow->setDefaultAction(m_hold);
    m_waiting->setObjectName(u"waiting"_s);
    m_waiting->setIcon(icon(u"follow"_s));
    m_waiting->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_waiting->hide();
    m_count->setObjectName(u"resultCount"_s);
    m_count->setProperty("isData", true);
    m_count->setForegroundRole(QPalette::PlaceholderText);

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_count);
    bar->addWidget(m_waiting);
    bar->addWidget(m_flow);
    m_split = new DetailSplit(u"resultsSplit"_s, m_view, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(bar);
    layout->addWidget(m_split, 1);
    setFocusProxy(m_view);
}

QString ResultsPage::title() const
{
    return tr("Results");
}

void ResultsPage::open(const Destination &destination)
{
    if (destination.agent.isValid())
        m_filter->showOnlyAgent(destination.agent);
    if (const CheckLine *line = m_services.checks.find(destination.check))
        m_filter->showOnlyCheck(destination.check, checkTitle(line->row.check));
}

QList<QAction *> ResultsPage::menuActions() const
{
    return {m_find, m_clearFilter, nullptr, m_hold};
}

QList<QAction *> ResultsPage::toolActions() const
{
    return {m_find, m_clearFilter};
}

void ResultsPage::showDetails(bool areShown)
{
    m_split->showPane(areShown);
}

void ResultsPage::saveLayout(QSettings &settings) const
{
    m_split->saveLayout(settings);
    m_view->saveColumns(settings);
}

void ResultsPage::restoreLayout(QSettings &settings)
{
    m_split->restoreLayout(settings);
    m_view->restoreColumns(settings);
}

void ResultsPage::nameAgents()
{
    QList<std::pair<AgentId, QString>> labels;
    for (const AgentLine &line : m_services.agents.rows()) {
        const AgentRow &agent = line.agent;
        labels.append({agent.id, agentLabel(agent.id, agent.name)});
        m_model->setAgent(agent.id, labels.back().second, agentAddress(agent));
    }
    m_filter->setAgents(labels);
}

void ResultsPage::setFlow(ResultsModel::Flow flow)
{
    if (m_model->flow() == flow)
        return;
    m_model->setFlow(flow);
    m_hold->setChecked(flow == ResultsModel::Flow::Paused);
    if (flow == ResultsModel::Flow::Following)
        m_view->scrollToNewest();
    showCounts();
}

void ResultsPage::applyFilter(const ResultFilter &filter)
{
    m_model->setFilter(filter);
    m_view->scrollToNewest();
    retranslate();
}

void ResultsPage::showCounts()
{
    const qsizetype waiting = m_model->waiting();
    m_waiting->setVisible(waiting > 0);
    //: a button: so many results have arrived that are not shown
    m_waiting->setText(tr("%Ln new", nullptr, int(waiting)));
    const qsizetype shown = m_model->rowCount();
    const qsizetype held = m_model->held();
    if (m_model->filter().isEmpty())
        m_count->setText(QLocale().toString(shown));
    else
        m_count->setText(tr("%L1 of %L2").arg(shown).arg(held));
    if (m_model->isBusy())
        m_count->setText(m_count->text() + u" \u2026"_s);
}

void ResultsPage::retranslate()
{
    m_find->setText(tr("&Filter results"));
    m_clearFilter->setText(tr("&Show all results"));
    m_hold->setText(tr("&Hold results"));
    addShortcutsToToolTips(toolActions());
    m_hold->setIconText(tr("Pause"));
    m_hold->setToolTip(tr("Holds the table still; what arrives is kept and counted (F8)"));
    m_waiting->setToolTip(tr("Shows what has arrived and follows again"));
    m_view->setAccessibleName(tr("Results"));
    const bool isFiltered = !m_model->filter().isEmpty();
    if (isFiltered)
        m_empty->setTexts(tr("No result passes the filter."), {});
    else
        m_empty->setTexts(tr("No results yet."), tr("They appear here as soon as an agent has run a check."));
    m_empty->button()->setText(tr("Show all"));
    m_empty->button()->setVisible(isFiltered);
    showCounts();
}

} // namespace vantage
