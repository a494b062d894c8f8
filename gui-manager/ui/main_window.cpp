// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/main_window.h"

#include "gui-manager/models/agents_model.h"
#include "gui-manager/models/checks_model.h"
#include "gui-manager/models/events_model.h"
#include "gui-manager/ui/action_runner.h"
#include "gui-manager/ui/console_pane.h"
#include "gui-manager/ui/detail_pane.h"
#include "gui-manager/ui/empty_state.h"
#include "gui-manager/ui/filter_bar.h"
#include "gui-manager/ui/icons.h"
#include "gui-manager/ui/languages.h"
#include "gui-manager/ui/results_page.h"
#include "gui-manager/ui/results_view.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

#include <numeric>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr int rateSeconds = 5;

QSortFilterProxyModel *sorted(QAbstractItemModel *model)
{
    auto *proxy = new QSortFilterProxyModel(model);
    proxy->setSortRole(SortRole);
    proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    proxy->setSourceModel(model);
    return proxy;
}

QWidget *titled(QLabel *title, QWidget *content, QWidget *parent)
{
    auto *pane = new QWidget(parent);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setTextFormat(Qt::PlainText);
    title->setBuddy(content);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addWidget(content, 1);
    return pane;
}

QDockWidget *dock(const QString &name, QWidget *content, QMainWindow *window)
{
    auto *dock = new QDockWidget(window);
    dock->setObjectName(name);
    dock->setWidget(content);
    return dock;
}

} // namespace

MainWindow::MainWindow(const WindowServices &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_agentsModel(new AgentsModel(this))
    , m_checksModel(new ChecksModel(this))
    , m_resultsModel(new ResultsModel(ResultsModel::defaultCapacity, this))
    , m_eventsModel(new EventsModel(10'000, this))
    , m_agentsSorted(sorted(m_agentsModel))
    , m_checksSorted(sorted(m_checksModel))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(programIcon());
    buildPanes();
    buildStatusLine();
    m_runner = new ActionRunner(m_services.commands, *m_console, this);
    buildActions();
    buildMenus();
    connectFeed();
    connectDetails();
    retranslate();
    loadSnapshot();
    restoreLayout();
    updateActions();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPanes()
{
    m_upper = new QSplitter(Qt::Horizontal, this);
    m_upper->setObjectName(u"upper"_s);
    m_middle = new QSplitter(Qt::Vertical, this);
    m_middle->setObjectName(u"middle"_s);
    m_agentsTitle = new QLabel(this);
    m_checksTitle = new QLabel(this);
    m_agents = new TableView(u"agents"_s, this);
    m_checks = new TableView(u"checks"_s, this);
    m_agents->setModel(m_agentsSorted);
    m_checks->setModel(m_checksSorted);
    m_noAgents = new EmptyState(m_agents, m_agentsSorted);
    m_noChecks = new EmptyState(m_checks, m_checksSorted);
    m_results = new ResultsPage(m_resultsModel, this);
    m_upper->addWidget(titled(m_agentsTitle, m_agents, m_upper));
    m_upper->addWidget(titled(m_checksTitle, m_checks, m_upper));
    m_upper->setChildrenCollapsible(false);
    m_upper->setStretchFactor(0, 2);
    m_upper->setStretchFactor(1, 3);
    m_middle->addWidget(m_upper);
    m_middle->addWidget(m_results);
    m_middle->setChildrenCollapsible(false);
    m_middle->setStretchFactor(0, 2);
    m_middle->setStretchFactor(1, 3);
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(6, 0, 6, 4);
    layout->addWidget(m_middle);
    setCentralWidget(centre);

    m_details = new DetailPane(this);
    m_console = new ConsolePane(m_services.commands, this);
    m_events = new TableView(u"events"_s, this);
    m_events->setModel(m_eventsModel);
    m_events->setFrameShape(QFrame::NoFrame);
    m_noEvents = new EmptyState(m_events, m_eventsModel);
    m_detailsDock = dock(u"detailsDock"_s, m_details, this);
    m_consoleDock = dock(u"consoleDock"_s, m_console, this);
    m_eventsDock = dock(u"eventsDock"_s, m_events, this);
    setDockNestingEnabled(true);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    addDockWidget(Qt::RightDockWidgetArea, m_detailsDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_consoleDock);
    tabifyDockWidget(m_consoleDock, m_eventsDock);
    m_consoleDock->raise();
}

void MainWindow::buildStatusLine()
{
    m_listening = new QLabel(this);
    m_verdicts = new QLabel(this);
    m_online = new QLabel(this);
    m_rate = new QLabel(this);
    m_listening->setObjectName(u"listening"_s);
    m_verdicts->setObjectName(u"verdicts"_s);
    m_online->setObjectName(u"online"_s);
    m_rate->setObjectName(u"rate"_s);
    m_listening->setProperty("isData", true);
    m_listening->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel *label : {m_listening, m_verdicts, m_online, m_rate})
        label->setTextFormat(Qt::PlainText);
    statusBar()->addWidget(m_listening);
    statusBar()->addPermanentWidget(m_verdicts);
    statusBar()->addPermanentWidget(m_online);
    statusBar()->addPermanentWidget(m_rate);

    m_rateTimer.setInterval(std::chrono::seconds(1));
    connect(&m_rateTimer, &QTimer::timeout, this, [this] {
        m_counts.append(std::exchange(m_count, 0));
        if (m_counts.size() > rateSeconds)
            m_counts.removeFirst();
        showStatus();
    });
    m_rateTimer.start();
}

void MainWindow::connectFeed()
{
    Feed &feed = m_services.feed;
    const auto nameAgents = [this](const QList<AgentRow> &agents) {
        for (const AgentRow &agent : agents)
            m_resultsModel->setAgent(agent.id, agentLabel(agent.id, agent.name), agentAddress(agent));
        QList<std::pair<AgentId, QString>> labels;
        for (const AgentLine &line : m_agentsModel->rows())
            labels.append({line.agent.id, agentLabel(line.agent.id, line.agent.name)});
        m_results->filterBar()->setAgents(labels);
    };
    connect(&feed, &Feed::agentsChanged, this,
            [this, nameAgents](const QList<AgentRow> &changed, const QList<AgentId> &removed) {
                m_agentsModel->change(changed, removed);
                nameAgents(changed);
                showStatus();
            });
    connect(&feed, &Feed::checksChanged, m_checksModel, &ChecksModel::changeChecks);
    connect(&feed, &Feed::tasksChanged, m_checksModel, &ChecksModel::changeTasks);
    connect(&feed, &Feed::verdictsChanged, m_checksModel, &ChecksModel::changeVerdicts);
    connect(&feed, &Feed::resultsStored, this, [this](const ResultBatch &batch) {
        m_count += qsizetype(batch->size());
        m_resultsModel->append(batch);
    });
    connect(&feed, &Feed::resultsPreviewed, m_resultsModel, &ResultsModel::appendPreviews);
    connect(&feed, &Feed::eventRaised, m_eventsModel, &EventsModel::append);
    connect(&feed, &Feed::listeningChanged, m_listening, &QLabel::setText);
    for (const QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(m_agentsModel),
                                            static_cast<QAbstractItemModel *>(m_checksModel)}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &MainWindow::showStatus);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &MainWindow::showStatus);
        connect(model, &QAbstractItemModel::dataChanged, this, &MainWindow::updateActions);
        connect(model, &QAbstractItemModel::dataChanged, this, &MainWindow::showStatus);
    }
}

void MainWindow::loadSnapshot()
{
    const Feed &feed = m_services.feed;
    m_agentsModel->setAgents(feed.agents());
    m_checksModel->setAll(feed.checks(), feed.tasks(), feed.verdicts());
    m_eventsModel->setEvents(feed.recentEvents());
    m_listening->setText(feed.listening());
    QList<std::pair<AgentId, QString>> labels;
    for (const AgentLine &line : m_agentsModel->rows()) {
        const AgentRow &agent = line.agent;
        m_resultsModel->setAgent(agent.id, agentLabel(agent.id, agent.name), agentAddress(agent));
        labels.append({agent.id, agentLabel(agent.id, agent.name)});
    }
    m_results->filterBar()->setAgents(labels);
    m_events->scrollToBottom();
    showStatus();
}

void MainWindow::connectDetails()
{
    const auto showAgent = [this] {
        const QModelIndex row = m_agentsSorted->mapToSource(m_agents->currentIndex());
        if (row.isValid())
            m_details->show(describe(m_agentsModel->rowAt(row.row()), *m_checksModel));
    };
    const auto showCheck = [this] {
        const QModelIndex row = m_checksSorted->mapToSource(m_checks->currentIndex());
        if (row.isValid())
            m_details->show(describe(m_checksModel->rowAt(row.row()), *m_agentsModel));
    };
    connect(m_agents, &TableView::currentRowChanged, this, [this, showAgent] {
        m_detailSource = m_agents;
        showAgent();
    });
    connect(m_checks, &TableView::currentRowChanged, this, [this, showCheck] {
        m_detailSource = m_checks;
        showCheck();
    });
    connect(m_results->view(), &TableView::currentRowChanged, this, [this](int row) {
        m_detailSource = m_results->view();
        if (row >= 0)
            m_details->show(describe(m_resultsModel->resultAt(row), *m_agentsModel, *m_checksModel));
    });
    // What is shown of an agent or a check follows its changes, as fast as somebody can read it.
    auto *due = new QTimer(this);
    due->setSingleShot(true);
    due->setInterval(std::chrono::milliseconds(200));
    connect(due, &QTimer::timeout, this, [this, showAgent, showCheck] {
        if (m_detailSource == m_agents)
            showAgent();
        else if (m_detailSource == m_checks)
            showCheck();
    });
    for (const QAbstractItemModel *model :
         {static_cast<QAbstractItemModel *>(m_agentsModel), static_cast<QAbstractItemModel *>(m_checksModel)})
        connect(model, &QAbstractItemModel::dataChanged, due, [due] {
            if (!due->isActive())
                due->start();
        });
    for (TableView *view : {m_agents, m_checks, static_cast<TableView *>(m_results->view())})
        connect(view, &TableView::selectionEdited, this, &MainWindow::updateActions);
}

void MainWindow::showStatus()
{
    const int agents = m_agentsModel->rowCount();
    m_agentsTitle->setText(agents == 0 ? tr("A&gents") : tr("A&gents (%1)").arg(agents));
    const int checks = m_checksModel->rowCount();
    m_checksTitle->setText(checks == 0 ? tr("Chec&ks") : tr("Chec&ks (%1)").arg(checks));
    QStringList verdicts;
    for (const Outcome outcome : {Outcome::Up, Outcome::Degraded, Outcome::Down, Outcome::Unknown})
        verdicts += tr("%1: %2").arg(displayName(outcome)).arg(m_checksModel->countOf(outcome));
    m_verdicts->setText(checks == 0 ? QString() : verdicts.join(u" \u00b7 "_s));
    m_online->setText(tr("%1 of %n agent(s) online", nullptr, agents).arg(m_agentsModel->onlineCount()));
    const double sum = double(std::accumulate(m_counts.begin(), m_counts.end(), qsizetype(0)));
    const double rate = m_counts.isEmpty() ? 0 : sum / double(m_counts.size());
    m_rate->setText(tr("%1 results/s").arg(QLocale().toString(rate, 'f', rate < 10 ? 1 : 0)));
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
    m_agentsModel->retranslate();
    m_checksModel->retranslate();
    m_resultsModel->retranslate();
    m_eventsModel->retranslate();
    m_agents->setAccessibleName(tr("Agents"));
    m_checks->setAccessibleName(tr("Checks"));
    m_events->setAccessibleName(tr("Events"));
    m_detailsDock->setWindowTitle(tr("Details"));
    m_consoleDock->setWindowTitle(tr("Console"));
    m_eventsDock->setWindowTitle(tr("Events"));
    const QString address = m_services.feed.listening().section(u' ', -1);
    const QString port = address.section(u':', -1);
    m_noAgents->setTexts(tr("No agents yet."), tr("Start one in a terminal of this machine:"));
    m_noAgents->setCommand(u"vantage-agent --manager localhost:"_s + port);
    m_noAgents->button()->setText(tr("Enrol an agent elsewhere\u2026"));
    m_noAgents->button()->show();
    m_noChecks->setTexts(tr("No checks yet."), tr("Add what is to be watched (Ctrl+N)."));
    m_noChecks->button()->setText(tr("Add check\u2026"));
    m_noChecks->button()->show();
    m_noEvents->setTexts(tr("No events yet."), {});
    retranslateActions();
    showStatus();
}

void MainWindow::saveLayout()
{
    QSettings &settings = m_services.settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/state"_s, saveState());
    settings.setValue(u"window/upper"_s, m_upper->saveState());
    settings.setValue(u"window/middle"_s, m_middle->saveState());
    for (const TableView *view : {m_agents, m_checks, m_events, static_cast<TableView *>(m_results->view())})
        view->saveColumns(settings);
}

void MainWindow::restoreLayout()
{
    QSettings &settings = m_services.settings;
    const int letter = fontMetrics().averageCharWidth();
    const int line = fontMetrics().lineSpacing();
    if (!restoreGeometry(settings.value(u"window/geometry"_s).toByteArray()))
        resize(1280, 720);
    if (!restoreState(settings.value(u"window/state"_s).toByteArray())) {
        resizeDocks({m_detailsDock}, {letter * 46}, Qt::Horizontal);
        resizeDocks({m_consoleDock}, {line * 8}, Qt::Vertical);
    }
    if (!m_upper->restoreState(settings.value(u"window/upper"_s).toByteArray()))
        m_upper->setSizes({letter * 65, letter * 80});
    if (!m_middle->restoreState(settings.value(u"window/middle"_s).toByteArray()))
        m_middle->setSizes({line * 11, line * 20});
    for (TableView *view : {m_agents, m_checks, m_events, static_cast<TableView *>(m_results->view())})
        view->restoreColumns(settings);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    event->accept();
}

} // namespace vantage
