// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/history/agent_choice.h"

#include "gui-manager/models/column.h"
#include "gui-manager/models/time_display.h"
#include "gui-manager/ui/history/history_chart.h"

#include <QEvent>
#include <QSignalBlocker>

namespace vantage {
using namespace Qt::StringLiterals;

AgentChoice::AgentChoice(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"historyAgents"_s);
    setTextElideMode(Qt::ElideMiddle);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    connect(this, &QListWidget::itemChanged, this, [this] {
        limit();
        Q_EMIT choiceChanged();
    });
    retranslate();
}

void AgentChoice::setAgents(const QList<std::pair<AgentId, QString>> &agents)
{
    if (agents == m_agents)
        return;
    const bool areSame = std::ranges::equal(agents, m_agents, {}, &std::pair<AgentId, QString>::first,
                                            &std::pair<AgentId, QString>::first);
    m_agents = agents;
    {
        const QSignalBlocker quiet(this);
        const QList<AgentId> before = chosen();
        clear();
        for (const auto &[id, label] : agents) {
            auto *item = new QListWidgetItem(isolated(label), this);
            const bool isChosen = areSame ? before.contains(id) : count() <= most;
            item->setToolTip(plainToolTip(label));
            item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        }
        drawIcons();
        limit();
    }
    Q_EMIT choiceChanged();
}

void AgentChoice::choose(AgentId agent)
{
    {
        const QSignalBlocker quiet(this);
        for (int row = 0; row < count(); ++row)
            item(row)->setCheckState(m_agents.at(row).first == agent ? Qt::Checked : Qt::Unchecked);
        limit();
    }
    Q_EMIT choiceChanged();
}

QList<AgentId> AgentChoice::chosen() const
{
    QList<AgentId> agents;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked && row < m_agents.size())
            agents += m_agents.at(row).first;
    }
    return agents;
}

int AgentChoice::numberOf(AgentId agent) const
{
    return int(std::ranges::find(m_agents, agent, &std::pair<AgentId, QString>::first) - m_agents.begin());
}

QString AgentChoice::labelOf(AgentId agent) const
{
    return m_agents.value(numberOf(agent)).second;
}

/** While enough are chosen, no more can be. */
void AgentChoice::limit()
{
    const QSignalBlocker quiet(this);
    const bool isFull = chosen().size() >= most;
    for (int row = 0; row < count(); ++row) {
        const bool isOn = item(row)->checkState() == Qt::Checked;
        item(row)->setFlags(isFull && !isOn
                                ? Qt::ItemIsSelectable
                                : Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
    }
}

void AgentChoice::drawIcons()
{
    const QSignalBlocker quiet(this);
    const int side = fontMetrics().ascent();
    setIconSize({side * 2, side});
    for (int row = 0; row < count(); ++row)
        item(row)->setIcon(agentIcon(row, palette(), side));
}

void AgentChoice::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        drawIcons();
}

void AgentChoice::retranslate()
{
    setAccessibleName(tr("Agents to compare"));
    setToolTip(tr("The agents whose lines are shown; at most %n", nullptr, most));
}

} // namespace vantage
