// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/agents/connections_panel.h"

#include "gui-manager/feed.h"
#include "gui-manager/stored_history.h"
#include "gui-manager/ui/widgets/context_menu.h"
#include "gui-manager/ui/widgets/empty_state.h"
#include "gui-manager/ui/widgets/later.h"
#include "gui-manager/ui/widgets/table_view.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace vantage {
using namespace Qt::StringLiterals;

ConnectionsPanel::ConnectionsPanel(const PageServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new ConnectionsModel(this))
    , m_view(new TableView(u"connections"_s, this))
    , m_note(new QLabel(this))
    , m_later(new Later(this))
{
    m_view->setModel(m_model);
    m_view->setSortingEnabled(false); // the newest first, always
    m_empty = new EmptyState(m_view, m_model);
    m_note->setObjectName(u"connectionsNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view, 1);
    layout->addWidget(m_note);
    setFocusProxy(m_view);
    offerContextMenu(*m_view, {});
    // Who walks through the table of agents does not wait for each of them to be read.
    connect(m_later, &Later::due, this, &ConnectionsPanel::read);
    connect(&services.feed, &Feed::eventRaised, this, [this](const Event &event) {
        if (event.agent == m_agent && m_agent.isValid())
            m_later->ask();
    });
    retranslate();
}

ConnectionsPanel::~ConnectionsPanel() = default;

void ConnectionsPanel::show(AgentId agent)
{
    if (agent == m_agent)
        return;
    m_agent = agent;
    m_reading.reset();
    m_failure.clear();
    m_model->set({});
    m_shown = {};
    retranslate();
    m_later->ask();
}

void ConnectionsPanel::read()
{
    if (!isVisible() || !m_agent.isValid()) {
        // What has happened is read once somebody looks; what is being read may lack it.
        m_reading.reset();
        m_shown = {};
        return;
    }
    m_reading = std::make_unique<QObject>();
    m_events.clear();
    m_stops.clear();
    const EventQuery query{.agent = m_agent, .from = {}, .to = {}, .limit = mostEvents};
    m_services.history.queryEvents(
        query, m_reading.get(),
        [this](const auto &rows) { m_events.insert(m_events.end(), rows->begin(), rows->end()); },
        [this](const Result<void> &done) {
            if (done)
                readStops();
            else
                finish(done);
        });
}

void ConnectionsPanel::readStops()
{
    m_services.history.queryLedger(
        {.agent = m_agent}, m_reading.get(),
        [this](const auto &rows) {
            for (const LedgerEntry &entry : *rows) {
                if (entry.agent == m_agent)
                    m_stops.insert(m_stops.end(), entry.stops.begin(), entry.stops.end());
            }
        },
        [this](const Result<void> &done) { finish(done); });
}

void ConnectionsPanel::finish(const Result<void> &done)
{
    m_failure = done ? QString() : done.error().message;
    m_model->set(connectionsOf(m_events, m_stops));
    m_shown = m_agent;
    // It may be the one whose call this is.
    m_reading.release()->deleteLater();
    retranslate();
}

void ConnectionsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_shown != m_agent)
        m_later->ask();
}

void ConnectionsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
}

void ConnectionsPanel::retranslate()
{
    m_view->setAccessibleName(tr("Connections of the agent"));
    if (!m_agent.isValid())
        m_empty->setTexts(tr("Choose an agent to see when it was connected."), {});
    else if (!m_failure.isEmpty())
        m_empty->setTexts(tr("What is stored cannot be read."), m_failure);
    else if (m_shown != m_agent)
        m_empty->setTexts(tr("Reading\u2026"), {});
    else
        m_empty->setTexts(tr("This agent has not been connected yet."), {});
    const bool isCut = m_events.size() >= size_t(mostEvents);
    m_note->setVisible(isCut && m_shown == m_agent);
    m_note->setText(tr("These are from the newest %Ln event(s) of the agent; the page Events has all.",
                       nullptr, mostEvents));
}

} // namespace vantage
