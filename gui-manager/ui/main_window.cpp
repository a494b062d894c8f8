// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/main_window.h"

#include "gui-manager/models/agents_model.h"
#include "gui-manager/models/checks_model.h"
#include "gui-manager/models/events_model.h"
#include "gui-manager/models/results_model.h"
#include "gui-manager/ui/agents/agents_page.h"
#include "gui-manager/ui/checks/checks_page.h"
#include "gui-manager/ui/console/action_runner.h"
#include "gui-manager/ui/console/console_pane.h"
#include "gui-manager/ui/events/events_page.h"
#include "gui-manager/ui/icons.h"
#include "gui-manager/ui/overview/overview_page.h"
#include "gui-manager/ui/results/results_page.h"
#include "gui-manager/ui/status_line.h"

#include <QAction>
#include <QCloseEvent>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>

namespace vantage {
using namespace Qt::StringLiterals;

MainWindow::MainWindow(const WindowServices &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_agents(new AgentsModel(this))
    , m_checks(new ChecksModel(this))
    , m_results(new ResultsModel(ResultsModel::defaultCapacity, this))
    , m_events(new EventsModel(10'000, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(programIcon());
    connectModels();
    buildConsole();
    buildPages();
    m_status = new StatusLine(statusBar(), m_services.feed, *m_agents, *m_checks);
    connect(m_status, &StatusLine::rateChanged, m_overview, &OverviewPage::showRate);
    buildActions();
    buildMenus();
    retranslate();
    restoreLayout();
    pageChanged();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectModels()
{
    const Feed &feed = m_services.feed;
    m_agents->setAgents(feed.agents(), feed.tasks());
    m_checks->setAll(feed.checks(), feed.tasks(), feed.verdicts());
    m_events->setEvents(feed.recentEvents());
    connect(&feed, &Feed::agentsChanged, m_agents, &AgentsModel::change);
    connect(&feed, &Feed::tasksChanged, m_agents, &AgentsModel::changeTasks);
    connect(&feed, &Feed::checksChanged, m_checks, &ChecksModel::changeChecks);
    connect(&feed, &Feed::tasksChanged, m_checks, &ChecksModel::changeTasks);
    connect(&feed, &Feed::verdictsChanged, m_checks, &ChecksModel::changeVerdicts);
    connect(&feed, &Feed::resultsStored, m_checks, &ChecksModel::learn);
    connect(&feed, &Feed::resultsStored, m_results, &ResultsModel::append);
    connect(&feed, &Feed::resultsPreviewed, m_results, &ResultsModel::appendPreviews);
    connect(&feed, &Feed::eventRaised, m_events, &EventsModel::append);
}

void MainWindow::buildConsole()
{
    m_console = new ConsolePane(m_services.commands, this);
    m_runner = new ActionRunner(m_services.commands, *m_console, this);
    m_consoleDock = new QDockWidget(this);
    m_consoleDock->setObjectName(u"consoleDock"_s);
    m_consoleDock->setWidget(m_console);
    addDockWidget(Qt::BottomDockWidgetArea, m_consoleDock);
}

void MainWindow::buildPages()
{
    m_navigation = new QListWidget(this);
    m_navigation->setObjectName(u"navigation"_s);
    m_navigation->setFrameShape(QFrame::NoFrame);
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_navigation->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_stack = new QStackedWidget(this);
    auto *centre = new QWidget(this);
    auto *layout = new QHBoxLayout(centre);
    layout->setContentsMargins(6, 6, 6, 4);
    layout->addWidget(m_navigation);
    layout->addWidget(m_stack, 1);
    setCentralWidget(centre);

    const PageServices services{m_services.feed,    m_services.commands, *m_runner,
                                m_services.history, m_services.settings, *m_agents,
                                *m_checks,          *m_results,          *m_events};
    m_agentsPage = new AgentsPage(services, this);
    m_checksPage = new ChecksPage(services, this);
    m_checksPage->setLikelyAgents(
        [this] { return m_agentsPage->isVisible() ? m_agentsPage->selectedAgents() : QList<AgentId>(); });
    m_overview = new OverviewPage(services, this);
    connect(m_overview, &OverviewPage::addCheckWanted, m_checksPage, &ChecksPage::addCheck);
    addPage(m_overview);
    addPage(m_agentsPage);
    addPage(m_checksPage);
    addPage(new ResultsPage(services, this));
    addPage(new EventsPage(services, this));
    m_navigation->setCurrentRow(0);
    connect(m_navigation, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_stack, &QStackedWidget::currentChanged, this, &MainWindow::pageChanged);
}

void MainWindow::addPage(Page *page)
{
    m_pages += page;
    m_stack->addWidget(page);
    m_navigation->addItem(new QListWidgetItem);
    connect(page, &Page::leadsTo, this, &MainWindow::go);
}

void MainWindow::go(const Destination &destination)
{
    const auto page = std::ranges::find(m_pages, destination.place, &Page::place);
    if (page == m_pages.end())
        return;
    m_stack->setCurrentWidget(*page);
    (*page)->open(destination);
    (*page)->setFocus();
}

void MainWindow::pageChanged()
{
    m_navigation->setCurrentRow(m_stack->currentIndex());
    showToolsOf(*m_pages.at(m_stack->currentIndex()));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Vantage"));
    m_agents->retranslate();
    m_checks->retranslate();
    m_results->retranslate();
    m_events->retranslate();
    m_navigation->setAccessibleName(tr("Pages"));
    for (int i = 0; i < m_navigation->count(); ++i)
        m_navigation->item(i)->setText(m_pages.at(i)->title());
    const QMargins margins = m_navigation->contentsMargins();
    m_navigation->setFixedWidth(m_navigation->sizeHintForColumn(0) + margins.left() + margins.right() +
                                fontMetrics().averageCharWidth() * 2);
    m_consoleDock->setWindowTitle(tr("Console"));
    retranslateMenus();
    m_status->retranslate();
}

void MainWindow::saveLayout() const
{
    QSettings &settings = m_services.settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/state"_s, saveState());
    settings.setValue(u"window/page"_s, m_stack->currentIndex());
    settings.setValue(u"window/details"_s, m_details->isChecked());
    for (const Page *page : m_pages)
        page->saveLayout(settings);
}

void MainWindow::restoreLayout()
{
    QSettings &settings = m_services.settings;
    if (!restoreGeometry(settings.value(u"window/geometry"_s).toByteArray()))
        resize(1280, 720);
    if (!restoreState(settings.value(u"window/state"_s).toByteArray()))
        resizeDocks({m_consoleDock}, {fontMetrics().lineSpacing() * 8}, Qt::Vertical);
    for (Page *page : m_pages)
        page->restoreLayout(settings);
    m_details->setChecked(settings.value(u"window/details"_s, true).toBool());
    m_stack->setCurrentIndex(std::clamp(settings.value(u"window/page"_s).toInt(), 0, m_stack->count() - 1));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    event->accept();
}

} // namespace vantage
