// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/events/events_page.h"

#include "gui-manager/ui/icons.h"
#include "gui-manager/ui/widgets/context_menu.h"
#include "gui-manager/ui/widgets/empty_state.h"
#include "gui-manager/ui/widgets/table_view.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vantage {
using namespace Qt::StringLiterals;

EventsPage::EventsPage(const PageServices &services, QWidget *parent)
    : Page(parent)
    , m_events(services.events)
    , m_severityLabel(new QLabel(this))
    , m_severity(new QComboBox(this))
    , m_table(u"events"_s, &services.events, this)
    , m_empty(new EmptyState(m_table.view(), m_table.proxy()))
{
    m_severity->setObjectName(u"eventSeverity"_s);
    m_severity->addItems({QString(), QString(), QString()});
    m_severityLabel->setBuddy(m_severity);
    TableView *view = m_table.view();
    m_table.proxy()->setFilterRole(SortRole);
    m_table.proxy()->setFilterKeyColumn(view->columnOf(u"severity"_s));
    view->sortByColumn(view->columnOf(u"time"_s), Qt::DescendingOrder);

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_severityLabel);
    bar->addWidget(m_severity);
    bar->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(bar);
    layout->addWidget(view, 1);
    setFocusProxy(view);

    m_showAgent = newAction(u"eventAgent"_s, QKeySequence(u"Ctrl+G"_s), Reach::Page, [this] {
        if (const AgentId agent = currentAgent(); agent.isValid())
            Q_EMIT leadsTo({.place = Place::Agents, .agent = agent});
    });
    m_showAgent->setIcon(icon(u"agents"_s));
    m_markSeen =
        newAction(u"seen"_s, QKeySequence(u"Ctrl+M"_s), Reach::Page, [this] { m_events.markSeen(); });
    offerContextMenu(*view, menuActions());
    connect(view, &TableView::currentRowChanged, this, &EventsPage::updateActions);
    connect(view, &QAbstractItemView::activated, m_showAgent, &QAction::trigger);
    connect(m_severity, &QComboBox::currentIndexChanged, this, &EventsPage::filter);
    connect(m_empty->button(), &QPushButton::clicked, this, [this] { m_severity->setCurrentIndex(0); });

    m_looking.setInterval(seenAfter);
    connect(&m_looking, &QTimer::timeout, this, &EventsPage::look);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_events, signal, this, &EventsPage::updateActions);
    connect(&m_events, &QAbstractItemModel::dataChanged, this, &EventsPage::updateActions);
    retranslate();
    updateActions();
}

QString EventsPage::title() const
{
    return tr("Events");
}

void EventsPage::open(const Destination &)
{
    m_table.view()->scrollToTop();
}

QList<QAction *> EventsPage::menuActions() const
{
    return {m_showAgent, m_markSeen};
}

QList<QAction *> EventsPage::toolActions() const
{
    return menuActions();
}

AgentId EventsPage::currentAgent() const
{
    const int row = m_table.currentRow();
    return row < 0 ? AgentId() : m_events.eventAt(row).agent;
}

/** Called again and again while there is something to see: whoever has another window in front sees nothing. */
void EventsPage::look()
{
    if (isVisible() && isActiveWindow())
        m_events.markSeen();
}

void EventsPage::filter()
{
    // The severities from the chosen one on, as numbers.
    static const QStringList patterns = {QString(), u"[12]"_s, u"2"_s};
    m_table.proxy()->setFilterRegularExpression(patterns.value(m_severity->currentIndex()));
    retranslate();
}

void EventsPage::saveLayout(QSettings &settings) const
{
    m_table.view()->saveColumns(settings);
}

void EventsPage::restoreLayout(QSettings &settings)
{
    m_table.view()->restoreColumns(settings);
}

void EventsPage::updateActions()
{
    const bool hasUnseen = m_events.unseen(Severity::Info) > 0;
    m_showAgent->setEnabled(isVisible() && currentAgent().isValid());
    m_markSeen->setEnabled(isVisible() && hasUnseen);
    if (!isVisible() || !hasUnseen)
        m_looking.stop();
    else if (!m_looking.isActive())
        m_looking.start();
}

void EventsPage::retranslate()
{
    const bool isFiltered = m_severity->currentIndex() > 0;
    m_table.view()->setAccessibleName(tr("Events"));
    m_severityLabel->setText(tr("Se&verity:"));
    m_severity->setAccessibleName(tr("Severity"));
    m_severity->setItemText(0, tr("All events"));
    m_severity->setItemText(1, tr("Warnings and critical"));
    m_severity->setItemText(2, tr("Critical only"));
    m_empty->setTexts(isFiltered ? tr("No event is that severe.") : tr("No events yet."),
                      isFiltered ? QString()
                                 : tr("Agents that come and go are told here, and what goes wrong with the "
                                      "manager itself."));
    m_empty->button()->setText(tr("Show all events"));
    m_empty->button()->setVisible(isFiltered);
    m_showAgent->setText(tr("&Show the agent"));
    m_markSeen->setText(tr("&Mark all as seen"));
    addShortcutsToToolTips(toolActions());
}

} // namespace vantage
