// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/agents/agents_page.h"

#include "gui-manager/models/checks_model.h"
#include "gui-manager/ui/agents/enrol_dialog.h"
#include "gui-manager/ui/checks/check_commands.h"
#include "gui-manager/ui/console/action_runner.h"
#include "gui-manager/ui/details/detail_split.h"
#include "gui-manager/ui/widgets/context_menu.h"
#include "gui-manager/ui/widgets/empty_state.h"
#include "gui-manager/ui/widgets/later.h"

#include <QAction>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace vantage {
using namespace Qt::StringLiterals;

AgentsPage::AgentsPage(const PageServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_table(u"agents"_s, &services.agents, this)
    , m_empty(new EmptyState(m_table.view(), m_table.proxy()))
    , m_split(new DetailSplit(u"agentsSplit"_s, m_table.view(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_split);
    setFocusProxy(m_table.view());
    buildActions();

    connect(m_table.view(), &TableView::currentRowChanged, this, &AgentsPage::showCurrent);
    connect(m_table.view(), &TableView::selectionEdited, this, &AgentsPage::updateActions);
    auto *later = new Later(this);
    connect(later, &Later::due, this, &AgentsPage::showCurrent);
    connect(&services.agents, &QAbstractItemModel::dataChanged, this, &AgentsPage::updateActions);
    connect(&services.agents, &QAbstractItemModel::dataChanged, later, &Later::ask);
    connect(&services.checks, &QAbstractItemModel::dataChanged, later, &Later::ask);
    retranslate();
    updateActions();
}

void AgentsPage::buildActions()
{
    m_enrol = newAction(u"enrol"_s, QKeySequence(u"Ctrl+Shift+N"_s), Reach::Window, [this] { enrol({}); });
    m_rename = newAction(u"rename"_s, QKeySequence(u"F2"_s), Reach::Page, [this] { rename(); });
    m_replace = newAction(u"replace"_s, {}, Reach::Page, [this] { enrol(selectedAgent()); });
    m_revoke = newAction(u"revoke"_s, QKeySequence::Delete, Reach::Page, [this] { revoke(); });
    m_results = newAction(u"agentResults"_s, QKeySequence(u"Ctrl+R"_s), Reach::Page, [this] {
        if (const QList<AgentId> agents = selectedAgents(); !agents.isEmpty())
            Q_EMIT leadsTo({.place = Place::Results, .agent = agents.front()});
    });
    connect(m_empty->button(), &QPushButton::clicked, m_enrol, &QAction::trigger);
    offerContextMenu(*m_table.view(), menuActions());
}

QString AgentsPage::title() const
{
    return tr("Agents");
}

QList<QAction *> AgentsPage::menuActions() const
{
    return {m_enrol, nullptr, m_rename, m_replace, m_revoke, nullptr, m_results};
}

QList<QAction *> AgentsPage::toolActions() const
{
    return {m_enrol, nullptr, m_rename, m_replace, m_revoke, nullptr, m_results};
}

void AgentsPage::open(const Destination &destination)
{
    const auto &rows = m_services.agents.rows();
    const auto found = std::ranges::find(rows, destination.agent, &AgentLine::key);
    if (found != rows.end())
        m_table.select(int(found - rows.begin()));
}

void AgentsPage::showDetails(bool areShown)
{
    m_split->showPane(areShown);
}

void AgentsPage::saveLayout(QSettings &settings) const
{
    m_split->saveLayout(settings);
    m_table.view()->saveColumns(settings);
}

void AgentsPage::restoreLayout(QSettings &settings)
{
    m_split->restoreLayout(settings);
    m_table.view()->restoreColumns(settings);
}

QList<AgentId> AgentsPage::selectedAgents() const
{
    QList<AgentId> agents;
    for (const int row : m_table.selectedRows())
        agents += m_services.agents.rowAt(row).agent.id;
    return agents;
}

std::optional<AgentRow> AgentsPage::selectedAgent() const
{
    const QList<AgentId> agents = selectedAgents();
    const AgentLine *line = agents.size() == 1 ? m_services.agents.find(agents.front()) : nullptr;
    return line ? std::optional(line->agent) : std::nullopt;
}

void AgentsPage::showCurrent()
{
    const int row = m_table.currentRow();
    m_split->show(row < 0 ? Details() : describe(m_services.agents.rowAt(row), m_services.checks));
}

void AgentsPage::enrol(const std::optional<AgentRow> &replaced)
{
    auto *dialog = new EnrolDialog(
        replaced,
        [this](const CommandText &command, auto each, auto done) {
            return m_services.runner.ask(command, std::move(each), std::move(done));
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AgentsPage::revoke()
{
    const std::optional<AgentRow> agent = selectedAgent();
    if (!agent)
        return;
    auto *box = new QMessageBox(this);
    box->setObjectName(u"revokeBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Revoke agent"));
    box->setText(tr("Revoke agent %1?").arg(agentLabel(agent->id, agent->name)));
    box->setInformativeText(tr("It is cut off at once and is not let in again, and its number is never given "
                               "to another. This cannot be "
                               "taken back. Its results are kept; its checks stay with it until you give "
                               "them to others.\n\nTo put another "
                               "machine in its place, use \u201cReplace hardware\u201d instead."));
    QPushButton *yes = box->addButton(tr("&Revoke"), QMessageBox::DestructiveRole);
    yes->setObjectName(u"revokeButton"_s);
    box->setDefaultButton(box->addButton(tr("&Keep"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, [this, id = agent->id] {
        m_services.runner.runAndTell({check_commands::plain({u"revoke"_s, QString::number(id.value)})}, this);
    });
    box->open();
}

void AgentsPage::rename()
{
    const std::optional<AgentRow> agent = selectedAgent();
    if (!agent)
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"renameDialog"_s);
    dialog->setWindowTitle(tr("Rename agent"));
    dialog->setLabelText(tr("Name of agent %1:").arg(agent->id.value));
    dialog->setTextValue(agent->name);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id = agent->id](const QString &name) {
        if (!name.trimmed().isEmpty())
            m_services.runner.runAndTell(
                {check_commands::plain({u"rename"_s, QString::number(id.value), name.trimmed()})}, this);
    });
    dialog->open();
}

void AgentsPage::updateActions()
{
    const std::optional<AgentRow> agent = isVisible() ? selectedAgent() : std::nullopt;
    const bool isMember = agent && !agent->isRevoked;
    m_rename->setEnabled(agent.has_value());
    m_replace->setEnabled(isMember);
    m_revoke->setEnabled(isMember);
    m_results->setEnabled(agent.has_value());
}

void AgentsPage::retranslate()
{
    m_table.view()->setAccessibleName(tr("Agents"));
    const QString port = m_services.feed.listening().section(u' ', -1).section(u':', -1);
    m_empty->setTexts(tr("No agents yet."), tr("Start one in a terminal of this machine:"));
    m_empty->setCommand(u"vantage-agent --manager localhost:"_s + port);
    m_empty->button()->setText(tr("Enrol an agent elsewhere\u2026"));
    m_empty->button()->show();
    m_enrol->setText(tr("Enr&ol an agent\u2026"));
    m_rename->setText(tr("&Rename\u2026"));
    m_replace->setText(tr("Replace &hardware\u2026"));
    m_revoke->setText(tr("Re&voke\u2026"));
    m_results->setText(tr("Only &its results"));
    addShortcutsToToolTips(toolActions());
}

} // namespace vantage
