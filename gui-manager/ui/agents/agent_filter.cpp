// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/agents/agent_filter.h"

#include "gui-manager/ui/icons.h"
#include "gui-manager/ui/widgets/later.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array states = {AgentState::Online, AgentState::Reconnecting, AgentState::Offline,
                               AgentState::NeverSeen};

bool isAllRight(const AgentLine &line)
{
    return line.agent.state == AgentState::Online && line.agent.anomaly.isEmpty() && line.rejected == 0;
}

} // namespace

void AgentRows::setFilter(const QString &text, int state)
{
    m_text = text;
    m_state = state;
    invalidateFilter();
}

bool AgentRows::filterAcceptsRow(int row, const QModelIndex &) const
{
    const AgentLine &line = static_cast<const AgentsModel *>(sourceModel())->rowAt(row);
    const AgentRow &agent = line.agent;
    if (m_state == NotAllRight ? isAllRight(line) : m_state != AnyState && m_state != int(agent.state))
        return false;
    const auto has = [this](const QString &text) {
        return text.contains(m_text, Qt::CaseInsensitive);
    };
    return m_text.isEmpty() || has(agentLabel(agent.id, agent.name)) || has(agentAddress(agent)) ||
           has(agent.version) || has(agent.anomaly);
}

AgentFilter::AgentFilter(AgentRows &rows, QWidget *parent)
    : QWidget(parent)
    , m_rows(rows)
    , m_text(new QLineEdit(this))
    , m_state(new QComboBox(this))
    , m_count(new QLabel(this))
{
    m_text->setObjectName(u"agentsText"_s);
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_state->setObjectName(u"agentsState"_s);
    m_state->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_state->addItem({}, AgentRows::AnyState);
    m_state->addItem({}, AgentRows::NotAllRight);
    for (const AgentState state : states)
        m_state->addItem({}, int(state));
    m_count->setObjectName(u"agentsCount"_s);
    m_count->setProperty("isData", true);
    m_count->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text, 1);
    layout->addWidget(m_state);
    layout->addWidget(m_count);

    connect(m_text, &QLineEdit::textChanged, this, &AgentFilter::apply);
    connect(m_state, &QComboBox::currentIndexChanged, this, &AgentFilter::apply);
    auto *escape = new QShortcut(Qt::Key_Escape, m_text, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, &AgentFilter::clear);
    auto *later = new Later(this);
    connect(later, &Later::due, this, &AgentFilter::showCount);
    connect(&rows, &QAbstractItemModel::rowsInserted, later, &Later::ask);
    connect(&rows, &QAbstractItemModel::rowsRemoved, later, &Later::ask);
    connect(&rows, &QAbstractItemModel::modelReset, later, &Later::ask);
}

void AgentFilter::clear()
{
    m_state->setCurrentIndex(0);
    m_text->clear();
}

void AgentFilter::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void AgentFilter::apply()
{
    m_rows.setFilter(m_text->text().trimmed(), m_state->currentData().toInt());
    showCount();
    Q_EMIT changed();
}

void AgentFilter::showCount()
{
    const int shown = m_rows.rowCount();
    const int all = m_rows.sourceModel()->rowCount();
    m_count->setText(m_rows.isFiltering() ? tr("%L1 of %L2").arg(shown).arg(all)
                                          : tr("%Ln agent(s)", nullptr, all));
    m_count->setToolTip(tr("Shown agents"));
}

void AgentFilter::retranslate()
{
    m_text->setPlaceholderText(tr("Filter by text"));
    m_text->setAccessibleName(tr("Filter by text"));
    m_text->setToolTip(tr("Shows agents whose number, name, address, version or anomaly contain this text."));
    m_state->setAccessibleName(tr("State"));
    m_state->setToolTip(tr("Shows agents in this state."));
    m_state->setItemText(0, tr("All states"));
    m_state->setItemText(1, tr("Not all right"));
    for (int i = 0; i < int(states.size()); ++i)
        m_state->setItemText(i + 2, displayName(states.at(size_t(i))));
    showCount();
}

} // namespace vantage
