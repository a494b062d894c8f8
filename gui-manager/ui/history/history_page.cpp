// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/history/history_page.h"

#include "gui-manager/models/agents_model.h"
#include "gui-manager/models/checks_model.h"
#include "gui-manager/ui/history/agent_choice.h"
#include "gui-manager/ui/history/history_bar.h"
#include "gui-manager/ui/history/history_chart.h"
#include "gui-manager/ui/history/history_reader.h"
#include "gui-manager/ui/history/path_panel.h"
#include "gui-manager/ui/history/read_out_label.h"
#include "gui-manager/ui/history/report_dialog.h"
#include "gui-manager/ui/widgets/context_menu.h"
#include "gui-manager/ui/widgets/empty_state.h"
#include "gui-manager/ui/widgets/later.h"

#include <QAction>
#include <QLabel>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace vantage {
using namespace Qt::StringLiterals;

HistoryPage::HistoryPage(const PageServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_bar(new HistoryBar(this))
    , m_chart(new HistoryChart(this))
    , m_agents(new AgentChoice(this))
    , m_readOut(new ReadOutLabel(this))
    , m_message(new QLabel(m_chart))
    , m_tabs(new QTabWidget(this))
    , m_availabilityRows(availabilityColumns(), this)
    , m_gapRows(gapColumns(), this)
    , m_availability(u"historyAvailability"_s, &m_availabilityRows, this)
    , m_gaps(u"historyGaps"_s, &m_gapRows, this)
    , m_noGaps(new EmptyState(m_gaps.view(), m_gaps.proxy()))
    , m_path(new PathPanel(this))
    , m_split(new QSplitter(Qt::Vertical, this))
    , m_chartSplit(new QSplitter(Qt::Horizontal, this))
    , m_reader(new HistoryReader(services.history, this))
    , m_live(new Later(this, std::chrono::milliseconds(250)))
    , m_changed(new Later(this, std::chrono::milliseconds(500)))
    , m_clock(this)
{
    m_clock.setObjectName(u"historyClock"_s);
    m_clock.setInterval(std::chrono::seconds(5));
    m_rest.setSingleShot(true);
    m_rest.setInterval(std::chrono::milliseconds(120));
    buildActions();
    buildLayout();
    connectParts();
    retranslate();
    listChecks();
    showPreset();
    updateActions();
}

HistoryPage::~HistoryPage() = default;

void HistoryPage::buildActions()
{
    const auto named = [this](const QString &picture, const QString &name, const QKeySequence &key,
                              std::function<void()> act) {
        QAction *action = newAction(picture, key, Reach::Page, std::move(act));
        action->setObjectName(name);
        return action;
    };
    m_find = named(u"search"_s, u"historyFind"_s, QKeySequence(u"Ctrl+L"_s), [this] { m_bar->focusCheck(); });
    const auto zoom = [this](double factor) {
        setWanted(bounded(zoomed(m_range, m_chart->zoomCentre(), factor), utcNow()));
    };
    m_zoomIn = named(u"zoom-in"_s, u"historyZoomIn"_s, QKeySequence::ZoomIn, [zoom] { zoom(0.5); });
    m_zoomOut = named(u"zoom-out"_s, u"historyZoomOut"_s, QKeySequence::ZoomOut, [zoom] { zoom(2); });
    m_home = named(u"follow"_s, u"historyHome"_s, QKeySequence(u"Ctrl+Home"_s), [this] { showPreset(); });
    m_results = named(u"show"_s, u"historyResults"_s, QKeySequence(u"Ctrl+R"_s),
                      [this] { leadToResults(m_chart->cursor().value_or(m_range.to), {}); });
    m_report =
        named(u"report"_s, u"historyReport"_s, QKeySequence(u"Ctrl+Shift+R"_s), [this] { openReport(); });
}

void HistoryPage::buildLayout()
{
    m_readOut->setObjectName(u"historyReadOut"_s);
    m_readOut->setProperty("isData", true);
    m_message->setObjectName(u"historyMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setAutoFillBackground(true);
    m_message->setBackgroundRole(QPalette::Base);
    auto *over = new QVBoxLayout(m_chart);
    over->addWidget(m_message);

    m_chartSplit->setObjectName(u"historyChartSplit"_s);
    m_chartSplit->addWidget(m_chart);
    m_chartSplit->addWidget(m_agents);
    m_chartSplit->setStretchFactor(0, 1);
    m_chartSplit->setSizes({fontMetrics().averageCharWidth() * 120, fontMetrics().averageCharWidth() * 24});
    m_chartSplit->setChildrenCollapsible(false);
    auto *upper = new QWidget(this);
    auto *upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins({});
    upperLayout->addWidget(m_chartSplit, 1);
    upperLayout->addWidget(m_readOut);

    m_tabs->setObjectName(u"historyTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_availability.view(), QString());
    m_tabs->addTab(m_gaps.view(), QString());
    m_tabs->addTab(m_path, QString());
    offerContextMenu(*m_availability.view(), {});
    offerContextMenu(*m_gaps.view(), {});
    m_split->setObjectName(u"historySplit"_s);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(upper);
    m_split->addWidget(m_tabs);
    m_split->setStretchFactor(0, 1);
    m_split->setSizes({fontMetrics().lineSpacing() * 24, fontMetrics().lineSpacing() * 9});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_bar);
    layout->addWidget(m_split, 1);
    setFocusProxy(m_chart);
}

void HistoryPage::connectParts()
{
    connect(m_bar, &HistoryBar::checkChosen, this, &HistoryPage::setCheck);
    connect(m_bar, &HistoryBar::presetChosen, this, &HistoryPage::showPreset);
    connect(m_bar, &HistoryBar::rangeChosen, this, [this](const HistoryRange &range) {
        if (range.from < range.to)
            setRange(bounded(range, utcNow()), Follow::No);
    });
    connect(m_bar, &HistoryBar::liveChosen, this, [this](bool isLive) {
        const UtcTime now = utcNow();
        setRange(isLive ? HistoryRange{now - m_range.length(), now} : m_range,
                 isLive ? Follow::Yes : Follow::No);
    });
    connect(m_agents, &AgentChoice::choiceChanged, this, &HistoryPage::read);
    connect(m_chart, &HistoryChart::rangeWanted, this, &HistoryPage::setWanted);
    connect(m_chart, &HistoryChart::homeWanted, this, &HistoryPage::showPreset);
    connect(m_chart, &HistoryChart::cursorMoved, this, &HistoryPage::showReadOut);
    connect(m_chart, &HistoryChart::picked, this, &HistoryPage::leadToResults);
    connect(m_reader, &HistoryReader::ready, this, &HistoryPage::take);
    connect(m_reader, &HistoryReader::gapsRead, this, &HistoryPage::takeGaps);
    connect(m_reader, &HistoryReader::busyChanged, m_bar, &HistoryBar::setBusy);
    connect(m_reader, &HistoryReader::failed, this, [this](const QString &error) {
        m_failure = error;
        showMessage();
    });
    connect(&m_services.feed, &Feed::resultsStored, this, &HistoryPage::takeLive);
    connect(m_live, &Later::due, this, &HistoryPage::follow);
    connect(&m_clock, &QTimer::timeout, this, &HistoryPage::follow);
    connect(&m_clock, &QTimer::timeout, this, &HistoryPage::followGaps);
    connect(&m_rest, &QTimer::timeout, this, &HistoryPage::read);
    for (const QAbstractItemModel *model : {static_cast<const QAbstractItemModel *>(&m_services.checks),
                                            static_cast<const QAbstractItemModel *>(&m_services.agents)}) {
        connect(model, &QAbstractItemModel::rowsInserted, m_changed, &Later::ask);
        connect(model, &QAbstractItemModel::rowsRemoved, m_changed, &Later::ask);
        connect(model, &QAbstractItemModel::modelReset, m_changed, &Later::ask);
        connect(model, &QAbstractItemModel::dataChanged, m_changed, &Later::ask);
    }
    connect(m_changed, &Later::due, this, [this] {
        if (isVisible())
            updateActions();
    });
}

QString HistoryPage::title() const
{
    return tr("History");
}

void HistoryPage::open(const Destination &destination)
{
    listChecks();
    if (m_services.checks.find(destination.check))
        setCheck(destination.check);
    if (destination.agent.isValid())
        m_agents->choose(destination.agent);
}

QList<QAction *> HistoryPage::menuActions() const
{
    return {m_find, nullptr, m_zoomIn, m_zoomOut, m_home, nullptr, m_results, m_report};
}

QList<QAction *> HistoryPage::toolActions() const
{
    return {m_zoomIn, m_zoomOut, m_home, nullptr, m_results, m_report};
}

void HistoryPage::showDetails(bool areShown)
{
    m_tabs->setVisible(areShown);
}

void HistoryPage::saveLayout(QSettings &settings) const
{
    settings.setValue(u"history/split"_s, m_split->saveState());
    settings.setValue(u"history/chartSplit"_s, m_chartSplit->saveState());
    m_availability.view()->saveColumns(settings);
    m_gaps.view()->saveColumns(settings);
    m_path->saveLayout(settings);
}

void HistoryPage::restoreLayout(QSettings &settings)
{
    m_split->restoreState(settings.value(u"history/split"_s).toByteArray());
    m_chartSplit->restoreState(settings.value(u"history/chartSplit"_s).toByteArray());
    m_availability.view()->restoreColumns(settings);
    m_gaps.view()->restoreColumns(settings);
    m_path->restoreLayout(settings);
}

/** When the page comes, and when what there is has changed. */
void HistoryPage::updateActions()
{
    if (isVisible()) {
        listChecks();
        if (!m_services.checks.find(m_check))
            setCheck(m_bar->check());
        listAgents();
        takeCheck();
        if (!m_clock.isActive())
            m_clock.start();
        if (!m_data && !m_reader->isReading())
            m_follow == Follow::Yes ? setRange({utcNow() - m_range.length(), utcNow()}, m_follow) : read();
    }
    const bool isAny = isVisible() && m_check.isValid();
    for (QAction *action : {m_zoomIn, m_zoomOut, m_home, m_results, m_report})
        action->setEnabled(isAny);
}

/** Nobody looks: nothing is read, and what comes meanwhile is read at once later. */
void HistoryPage::hideEvent(QHideEvent *event)
{
    m_clock.stop();
    m_rest.stop();
    m_reader->cancel();
    m_data.reset();
    Page::hideEvent(event);
}

// What is to be shown.

void HistoryPage::listChecks()
{
    HistoryBar::Choices choices;
    for (const CheckLine &line : m_services.checks.rows())
        choices.append({line.row.check.id, checkTitle(line.row.check)});
    m_bar->setChecks(choices);
}

void HistoryPage::listAgents()
{
    QList<std::pair<AgentId, QString>> agents;
    if (const CheckLine *line = m_services.checks.find(m_check)) {
        for (const AgentId agent : line->row.agents)
            agents.append({agent, m_services.agents.labelOf(agent)});
    }
    m_agents->setAgents(agents);
}

void HistoryPage::setCheck(CheckId check)
{
    m_bar->setCheck(check);
    if (check == m_check)
        return;
    m_check = check;
    m_data.reset();
    listAgents();
    read();
    updateActions();
}

void HistoryPage::setRange(const HistoryRange &range, Follow follow)
{
    m_range = range;
    m_follow = follow;
    m_bar->setRange(range, follow == Follow::Yes);
    m_chart->setFollowing(follow == Follow::Yes);
    m_chart->showRange(range);
    m_reader->cancel();
    m_rest.start();
}

/** Whoever comes to the end stays there. */
void HistoryPage::setWanted(const HistoryRange &range)
{
    const bool isStill = m_follow == Follow::Yes && range.to >= m_range.to;
    setRange(range, isStill || utcNow() - range.to < range.length() / 1000 ? Follow::Yes : Follow::No);
}

void HistoryPage::showPreset()
{
    const UtcTime now = utcNow();
    setRange({now - m_bar->presetLength(), now}, Follow::Yes);
}

void HistoryPage::read()
{
    m_rest.stop();
    m_failure.clear();
    const CheckLine *line = m_services.checks.find(m_check);
    if (line && isVisible())
        m_reader->read(line->row.check, m_agents->chosen(), m_range,
                       m_follow == Follow::Yes ? HistoryReader::Until::Now : HistoryReader::Until::RangeEnd);
    showMessage();
}

void HistoryPage::leadToResults(UtcTime time, AgentId agent)
{
    if (m_check.isValid())
        Q_EMIT leadsTo(
            {.place = Place::Results, .agent = agent, .check = m_check, .outcome = {}, .around = time});
}

void HistoryPage::openReport()
{
    std::vector<CheckRow> checks;
    for (const CheckLine &line : m_services.checks.rows())
        checks.push_back(line.row);
    auto *dialog = new ReportDialog(m_services.history,
                                    {.range = m_range,
                                     .checks = std::move(checks),
                                     .presence = presence(),
                                     .labelOf =
                                         [agents = &m_services.agents](AgentId agent) {
                                             return agents->labelOf(agent);
                                         }},
                                    m_check, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HistoryPage::retranslate()
{
    m_find->setText(tr("&Choose a check"));
    m_zoomIn->setText(tr("Zoom &in"));
    m_zoomOut->setText(tr("Zoom &out"));
    m_home->setText(tr("&Back to now"));
    m_results->setText(tr("Results &around"));
    m_report->setText(tr("&Report\u2026"));
    addShortcutsToToolTips(toolActions());
    m_chart->retranslate();
    m_availability.view()->setAccessibleName(tr("Availability"));
    m_gaps.view()->setAccessibleName(tr("Gaps"));
    m_noGaps->setTexts(tr("No gaps in this range."), tr("Every agent was there all the time."));
    m_tabs->setTabText(0, tr("A&vailability"));
    m_tabs->setTabText(1, tr("&Gaps"));
    m_tabs->setTabText(2, tr("&Path"));
    m_tabs->setAccessibleName(tr("Figures of this range"));
    m_readOut->setAccessibleName(tr("What is under the cursor"));
    m_availabilityRows.retranslate();
    m_gapRows.retranslate();
    showReadOut();
    showMessage();
}

} // namespace vantage
