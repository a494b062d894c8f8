// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/overview/overview_page.h"

#include "gui-manager/models/checks_model.h"
#include "gui-manager/models/time_display.h"
#include "gui-manager/stored_history.h"
#include "gui-manager/ui/icons.h"
#include "gui-manager/ui/overview/first_steps.h"
#include "gui-manager/ui/overview/restless_agents.h"
#include "gui-manager/ui/widgets/context_menu.h"
#include "gui-manager/ui/widgets/empty_state.h"
#include "gui-manager/ui/widgets/later.h"
#include "gui-manager/ui/widgets/marks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr int incidentsShown = 50;
constexpr std::array verdictsShown{Outcome::Down, Outcome::Degraded, Outcome::Unknown, Outcome::Up};

QFont largeFont(const QFont &font, double factor)
{
    QFont large = font;
    large.setPointSizeF(font.pointSizeF() * factor);
    return large;
}

QLabel *boldLabel(QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setBuddy(buddy);
    return label;
}

QWidget *titled(QLabel *title, QWidget *content, QWidget *parent)
{
    auto *pane = new QWidget(parent);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins({});
    layout->addWidget(title);
    layout->addWidget(content, 1);
    return pane;
}

void leadByRows(TableView &view, const std::function<void(const QModelIndex &)> &lead)
{
    QObject::connect(&view, &QAbstractItemView::activated, &view, lead);
    QObject::connect(&view, &QAbstractItemView::doubleClicked, &view, lead);
}

} // namespace

OverviewPage::OverviewPage(const PageServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_restless(new RestlessAgents(services.agents, this))
    , m_trouble(u"trouble"_s, &m_troubleModel, this)
    , m_incidents(u"incidents"_s, &m_incidentsModel, this)
    , m_agents(new TableView(u"restless"_s, this))
    , m_steps(new FirstSteps(services, this))
    , m_headlineMark(new QLabel(this))
    , m_headline(new QLabel(this))
{
    m_headline->setObjectName(u"headline"_s);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setFont(largeFont(font(), 1.5));
    m_headline->setWordWrap(true);
    buildTiles();
    buildTables();
    buildLayout();
    setFocusProxy(m_trouble.view());

    connect(m_steps, &FirstSteps::addCheckWanted, this, &OverviewPage::addCheckWanted);
    connect(m_steps, &FirstSteps::hideWanted, m_steps, &QWidget::hide);
    m_steps->setVisible(m_steps->isNeeded());

    auto *later = new Later(this);
    connect(later, &Later::due, this, &OverviewPage::refresh);
    for (const QAbstractItemModel *model : {static_cast<const QAbstractItemModel *>(&services.agents),
                                            static_cast<const QAbstractItemModel *>(&services.checks)}) {
        connect(model, &QAbstractItemModel::rowsInserted, later, &Later::ask);
        connect(model, &QAbstractItemModel::rowsRemoved, later, &Later::ask);
        connect(model, &QAbstractItemModel::dataChanged, later, &Later::ask);
        connect(model, &QAbstractItemModel::modelReset, later, &Later::ask);
    }
    // What has begun or ended is told by the verdicts, and read once it is surely stored.
    auto *incidents = new Later(this, std::chrono::seconds(1));
    connect(incidents, &Later::due, this, &OverviewPage::askForIncidents);
    connect(&services.feed, &Feed::verdictsChanged, incidents, &Later::ask);
    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, [this] {
        if (!isVisible())
            return;
        m_troubleModel.tick();
        m_incidentsModel.tick();
        showHeadline();
    });
    clock->start(std::chrono::seconds(1));
    retranslate();
    refresh();
    askForIncidents();
}

OverviewPage::~OverviewPage() = default;

QToolButton *OverviewPage::newTile(const QString &name, const Destination &destination)
{
    auto *tile = new QToolButton(this);
    tile->setObjectName(name);
    tile->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tile->setFont(largeFont(font(), 1.25));
    tile->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    tile->setFocusPolicy(Qt::StrongFocus);
    const int side = QFontMetrics(tile->font()).height();
    tile->setIconSize({side, side});
    connect(tile, &QToolButton::clicked, this, [this, destination] { Q_EMIT leadsTo(destination); });
    return tile;
}

void OverviewPage::buildTiles()
{
    for (const Outcome verdict : verdictsShown) {
        auto *tile = newTile(u"tile-"_s + codeOf(verdict), {.place = Place::Checks, .outcome = verdict});
        tile->setIcon(markIcon(markOf(verdict)));
        m_verdicts.append({verdict, tile});
    }
    m_paused = newTile(u"tile-paused"_s, {.place = Place::Checks});
    m_paused->setIcon(markIcon(Mark::Paused));
    m_online = newTile(u"tile-online"_s, {.place = Place::Agents});
    m_rate = newTile(u"tile-rate"_s, {.place = Place::Results});
    m_rate->setIcon(icon(u"results"_s));
}

void OverviewPage::buildTables()
{
    m_agents->setModel(m_restless);
    for (int column = 0; column < m_restless->columnCount(); ++column) {
        const QString id = m_restless->headerData(column, Qt::Horizontal, ColumnIdRole).toString();
        m_agents->setColumnHidden(column,
                                  !QStringList{u"state"_s, u"id"_s, u"name"_s, u"anomaly"_s}.contains(id));
    }
    m_trouble.view()->sortByColumn(0, Qt::DescendingOrder);
    m_incidents.view()->sortByColumn(m_incidents.view()->columnOf(u"since"_s), Qt::DescendingOrder);
    m_noTrouble = new EmptyState(m_trouble.view(), m_trouble.proxy());
    m_noIncidents = new EmptyState(m_incidents.view(), m_incidents.proxy());
    m_noRestless = new EmptyState(m_agents, m_restless);
    leadByRows(*m_trouble.view(), [this](const QModelIndex &index) {
        const int row = m_trouble.proxy()->mapToSource(index).row();
        Q_EMIT leadsTo({.place = Place::Checks, .check = m_troubleModel.rowAt(row).check});
    });
    leadByRows(*m_incidents.view(), [this](const QModelIndex &index) {
        const int row = m_incidents.proxy()->mapToSource(index).row();
        Q_EMIT leadsTo({.place = Place::History, .check = m_incidentsModel.rowAt(row).incident.check});
    });
    leadByRows(*m_agents, [this](const QModelIndex &index) {
        Q_EMIT leadsTo({.place = Place::Agents, .agent = m_restless->agentAt(index)});
    });
    for (TableView *view : {m_trouble.view(), m_incidents.view(), m_agents})
        offerContextMenu(*view, {});
}

void OverviewPage::buildLayout()
{
    auto *headline = new QHBoxLayout;
    headline->addWidget(m_headlineMark);
    headline->addWidget(m_headline, 1);
    auto *tiles = new QHBoxLayout;
    for (const auto &[verdict, tile] : m_verdicts)
        tiles->addWidget(tile);
    // In long languages they do not find room in one row.
    auto *more = new QHBoxLayout;
    for (QToolButton *tile : {m_paused, m_online, m_rate})
        more->addWidget(tile);

    m_troubleTitle = boldLabel(m_trouble.view(), this);
    m_incidentsTitle = boldLabel(m_incidents.view(), this);
    m_agentsTitle = boldLabel(m_agents, this);
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->addWidget(titled(m_incidentsTitle, m_incidents.view(), m_columns));
    m_columns->addWidget(titled(m_agentsTitle, m_agents, m_columns));
    m_rows = new QSplitter(Qt::Vertical, this);
    m_rows->addWidget(titled(m_troubleTitle, m_trouble.view(), m_rows));
    m_rows->addWidget(m_columns);
    for (QSplitter *splitter : {m_rows, m_columns})
        splitter->setChildrenCollapsible(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_steps);
    layout->addLayout(headline);
    layout->addLayout(tiles);
    layout->addLayout(more);
    layout->addWidget(m_rows, 1);
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

void OverviewPage::showRate(double resultsPerSecond)
{
    m_perSecond = resultsPerSecond;
    m_rate->setText(tr("%1 results/s").arg(QLocale().toString(m_perSecond, 'f', m_perSecond < 10 ? 1 : 0)));
}

void OverviewPage::refresh()
{
    m_troubleModel.follow(m_services.checks);
    if (m_steps->isNeeded() && m_services.agents.rowCount() + m_services.checks.rowCount() == 0)
        m_steps->show();
    if (m_services.checks.rowCount() > 0)
        m_noTrouble->setTexts(tr("Nothing is wrong."),
                              tr("Checks that are not up appear here, the worst first."));
    else
        m_noTrouble->setTexts(tr("Nothing is watched yet."), tr("Add what is to be watched (Ctrl+N)."));
    showHeadline();
    showTiles();
}

void OverviewPage::showHeadline()
{
    const int down = m_services.checks.countOf(Outcome::Down);
    const int degraded = m_services.checks.countOf(Outcome::Degraded);
    const int unknown = m_services.checks.countOf(Outcome::Unknown);
    std::optional<UtcTime> first;
    for (const TroubleLine &line : m_troubleModel.rows()) {
        if (line.since && line.verdict != Outcome::Unknown)
            first = first ? std::min(*first, *line.since) : *line.since;
    }
    const QString since =
        first ? tr("The oldest has lasted %1.").arg(isolated(formatSpan(utcNow() - *first))) : QString();
    Mark mark = Mark::Up;
    QString text;
    if (down > 0) {
        mark = Mark::Down;
        text = tr("%n check(s) are down.", nullptr, down) + u' ' + since;
    } else if (degraded > 0) {
        mark = Mark::Degraded;
        text = tr("%n check(s) are degraded.", nullptr, degraded) + u' ' + since;
    } else if (unknown > 0) {
        mark = Mark::Unknown;
        text = tr("Of %n check(s) nothing is known.", nullptr, unknown);
    } else if (m_services.checks.rowCount() > 0) {
        text = tr("All is up.");
    } else {
        mark = Mark::Unknown;
        text = tr("Nothing is watched yet.");
    }
    m_headline->setText(text.trimmed());
    const int side = m_headline->fontMetrics().height();
    m_headlineMark->setPixmap(markIcon(mark).pixmap(QSize(side, side), devicePixelRatio()));
}

void OverviewPage::showTiles()
{
    const auto &rows = m_services.checks.rows();
    for (const auto &[verdict, tile] : m_verdicts) {
        const int count = m_services.checks.countOf(verdict);
        //: a number and what it counts: "3 Down"
        tile->setText(tr("%L1 %2").arg(count).arg(displayName(verdict)));
        tile->setEnabled(count > 0);
    }
    const auto paused =
        std::ranges::count_if(rows, [](const CheckLine &line) { return line.row.check.paused; });
    m_paused->setText(tr("%L1 paused").arg(paused));
    m_paused->setVisible(paused > 0);
    m_online->setText(tr("%L1 of %Ln agent(s) online", nullptr, m_services.agents.rowCount())
                          .arg(m_services.agents.onlineCount()));
    const bool isQuiet = m_restless->rowCount() == 0;
    m_online->setIcon(markIcon(m_services.agents.rowCount() == 0 ? Mark::Unknown
                               : isQuiet                         ? Mark::Up
                                                                 : Mark::Degraded));
}

/** The steps that ticked themselves off are seen, and gone when the operator comes back. */
void OverviewPage::updateActions()
{
    if (!isVisible() && !m_steps->isNeeded())
        m_steps->hide();
}

void OverviewPage::askForIncidents()
{
    auto rows = std::make_shared<std::vector<Incident>>();
    m_asking = std::make_unique<QObject>();
    m_services.history.queryIncidents(
        {.limit = incidentsShown}, m_asking.get(),
        [rows](const std::shared_ptr<const std::vector<Incident>> &batch) {
            rows->insert(rows->end(), batch->begin(), batch->end());
        },
        [this, rows](const Result<void> &done) {
            if (done)
                m_incidentsModel.show(*rows, m_services.checks, m_services.agents);
        });
}

void OverviewPage::saveLayout(QSettings &settings) const
{
    settings.setValue(u"window/overviewRows"_s, m_rows->saveState());
    settings.setValue(u"window/overviewColumns"_s, m_columns->saveState());
    for (const TableView *view : {m_trouble.view(), m_incidents.view(), m_agents})
        view->saveColumns(settings);
}

void OverviewPage::restoreLayout(QSettings &settings)
{
    const int line = fontMetrics().lineSpacing();
    if (!m_rows->restoreState(settings.value(u"window/overviewRows"_s).toByteArray()))
        m_rows->setSizes({line * 14, line * 12});
    if (!m_columns->restoreState(settings.value(u"window/overviewColumns"_s).toByteArray()))
        m_columns->setSizes({line * 42, line * 20});
    for (TableView *view : {m_trouble.view(), m_incidents.view(), m_agents})
        view->restoreColumns(settings);
}

void OverviewPage::retranslate()
{
    m_troubleModel.retranslate();
    m_incidentsModel.retranslate();
    m_troubleTitle->setText(tr("&What is not up"));
    m_incidentsTitle->setText(tr("Last &incidents"));
    m_agentsTitle->setText(tr("Agents &to look at"));
    m_trouble.view()->setAccessibleName(tr("What is not up"));
    m_incidents.view()->setAccessibleName(tr("Last incidents"));
    m_agents->setAccessibleName(tr("Agents to look at"));
    m_noIncidents->setTexts(tr("No incidents yet."), {});
    m_noRestless->setTexts(tr("No agent needs a look."), {});
    for (QToolButton *tile : {m_paused, m_online, m_rate})
        tile->setToolTip(tr("Shows the rows behind this number"));
    for (const auto &[verdict, tile] : m_verdicts)
        tile->setToolTip(tr("Shows the rows behind this number"));
    showRate(m_perSecond);
    refresh();
}

} // namespace vantage
