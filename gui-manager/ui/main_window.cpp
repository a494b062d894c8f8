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
#include "gui-manager/ui/history/history_page.h"
#include "gui-manager/ui/icons.h"
#include "gui-manager/ui/overview/overview_page.h"
#include "gui-manager/ui/results/results_page.h"
#include "gui-manager/ui/shell/closing_bar.h"
#include "gui-manager/ui/shell/navigation.h"
#include "gui-manager/ui/shell/tray.h"
#include "gui-manager/ui/shell/watch.h"
#include "gui-manager/ui/status_line.h"

#include <QAction>
#include <QDockWidget>
#include <QGridLayout>
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
    loadPreferences();
    connectModels();
    buildConsole();
    buildPages();
    m_status = new StatusLine(statusBar(), m_services.feed, *m_agents, *m_checks, *m_watch);
    connect(m_status, &StatusLine::eventsWanted, this, [this] { go({.place = Place::Events}); });
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
    if (const auto seen = utcFromIso8601(m_services.settings.value(u"events/seenUntil"_s).toString()))
        m_events->setSeenUntil(*seen);
    connect(&feed, &Feed::agentsChanged, m_agents, &AgentsModel::change);
    connect(&feed, &Feed::tasksChanged, m_agents, &AgentsModel::changeTasks);
    connect(&feed, &Feed::checksChanged, m_checks, &ChecksModel::changeChecks);
    connect(&feed, &Feed::tasksChanged, m_checks, &ChecksModel::changeTasks);
    connect(&feed, &Feed::verdictsChanged, m_checks, &ChecksModel::changeVerdicts);
    connect(&feed, &Feed::resultsStored, m_checks, &ChecksModel::learn);
    connect(&feed, &Feed::resultsStored, m_results, &ResultsModel::append);
    connect(&feed, &Feed::resultsPreviewed, m_results, &ResultsModel::appendPreviews);
    connect(&feed, &Feed::eventRaised, m_events, &EventsModel::append);
    m_watch = new Watch(*m_checks, *m_events, this);
    connect(m_watch, &Watch::changed, this, &MainWindow::showBadges);
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
    m_navigation = new Navigation(this);
    m_stack = new QStackedWidget(this);
    m_closingBar = new ClosingBar(this);
    connect(m_closingBar, &ClosingBar::answered, this, &MainWindow::closingAnswered);
    auto *centre = new QWidget(this);
    auto *layout = new QGridLayout(centre);
    layout->setContentsMargins(6, 6, 6, 4);
    layout->addWidget(m_closingBar, 0, 0, 1, 2);
    layout->addWidget(m_navigation, 1, 0);
    layout->addWidget(m_stack, 1, 1);
    layout->setColumnStretch(1, 1);
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
    addPage(new HistoryPage(services, this));
    addPage(new EventsPage(services, this));
    m_navigation->setCurrentRow(0);
    connect(m_navigation, &Navigation::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_stack, &QStackedWidget::currentChanged, this, &MainWindow::pageChanged);
}

void MainWindow::addPage(Page *page)
{
    m_pages += page;
    m_stack->addWidget(page);
    m_navigation->addPlace(page->place());
    // Left to Qt, Tab would go to what stands for the page, and past all that is before it.
    m_firstFocus.insert(page, page->focusProxy());
    page->setFocusProxy(nullptr);
    connect(page, &Page::leadsTo, this, &MainWindow::go);
}

void MainWindow::go(const Destination &destination)
{
    const auto page = std::ranges::find(m_pages, destination.place, &Page::place);
    if (page == m_pages.end())
        return;
    m_stack->setCurrentWidget(*page);
    (*page)->open(destination);
    if (QWidget *first = m_firstFocus.value(*page))
        first->setFocus();
}

void MainWindow::pageChanged()
{
    m_navigation->setCurrentRow(m_stack->currentIndex());
    showToolsOf(*m_pages.at(m_stack->currentIndex()));
}

void MainWindow::showBadges()
{
    const int bad = m_watch->down() > 0 ? m_watch->down() : m_watch->degraded();
    const QString sentence = m_watch->down() > 0 ? m_watch->downText() : m_watch->degradedText();
    const Mark mark = m_watch->down() > 0 ? Mark::Down : Mark::Degraded;
    m_navigation->setBadge(Place::Checks, {bad, mark, sentence});
    m_navigation->setBadge(Place::Events, {m_watch->unseen(), Mark::Down, m_watch->unseenText()});
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
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const QString keys = m_goActions.at(i)->shortcut().toString(QKeySequence::NativeText);
        m_navigation->setTitle(m_pages.at(i)->place(), m_pages.at(i)->title(), keys);
    }
    showBadges();
    m_consoleDock->setWindowTitle(tr("Console"));
    retranslateMenus();
    m_status->retranslate();
    if (m_tray)
        m_tray->retranslate();
}

void MainWindow::saveLayout() const
{
    QSettings &settings = m_services.settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/state"_s, saveState());
    settings.setValue(u"window/page"_s, m_stack->currentIndex());
    settings.setValue(u"window/details"_s, m_details->isChecked());
    if (const std::optional<UtcTime> seen = m_events->seenUntil())
        settings.setValue(u"events/seenUntil"_s, toIso8601(*seen));
    for (const Page *page : m_pages)
        page->saveLayout(settings);
}

void MainWindow::restoreLayout()
{
    QSettings &settings = m_services.settings;
    if (!restoreGeometry(settings.value(u"window/geometry"_s).toByteArray()))
        resize(1280, 720);
    if (!restoreState(settings.value(u"window/state"_s).toByteArray()))
        resizeDocks({m_consoleDock}, {fontMetrics().lineSpacing() * 6}, Qt::Vertical);
    for (Page *page : m_pages)
        page->restoreLayout(settings);
    m_details->setChecked(settings.value(u"window/details"_s, true).toBool());
    if (auto *hold = findChild<QAction *>(u"hold"_s); hold && !m_preferences.followsAtStart)
        hold->trigger();
    m_stack->setCurrentIndex(std::clamp(settings.value(u"window/page"_s).toInt(), 0, m_stack->count() - 1));
}

} // namespace vantage
