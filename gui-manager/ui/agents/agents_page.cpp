// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/agents/agents_page.h"

#include "gui-manager/models/checks_model.h"
#include "gui-manager/models/time_display.h"
#include "gui-manager/ui/agents/connections_panel.h"
#include "gui-manager/ui/agents/enrol_dialog.h"
#include "gui-manager/ui/agents/matrix_panel.h"
#include "gui-manager/ui/checks/check_commands.h"
#include "gui-manager/ui/console/action_runner.h"
#include "gui-manager/ui/details/detail_split.h"
#include "gui-manager/ui/icons.h"
#include "gui-manager/ui/widgets/context_menu.h"
#include "gui-manager/ui/widgets/empty_state.h"
#include "gui-manager/ui/widgets/later.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace vantage {
using namespace Qt::StringLiterals;

AgentsPage::AgentsPage(const PageServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_table(u"agents"_s, &services.agents, this)
    , m_filter(new AgentFilter(*m_table.proxy(), this))
    , m_empty(new EmptyState(m_table.view(), m_table.proxy()))
    , m_tabs(new QTabWidget(this))
    , m_split(new DetailSplit(u"agentsSplit"_s, m_table.view(), this))
    , m_connections(new ConnectionsPanel(services, this))
    , m_detailTabs(m_split->addTab(m_connections))
    , m_matrix(new MatrixPanel(services, this))
    , m_copyMenu(new QMenu(this))
{
    buildLayout();
    buildActions();

    connect(m_table.view(), &TableView::currentRowChanged, this, &AgentsPage::showCurrent);
    connect(m_table.view(), &TableView::selectionEdited, this, &AgentsPage::updateActions);
    connect(m_table.view(), &QAbstractItemView::activated, m_results, &QAction::trigger);
    connect(m_filter, &AgentFilter::changed, this, &AgentsPage::retranslate);
    connect(m_matrix, &MatrixPanel::leadsTo, this, &AgentsPage::leadsTo);
    connect(m_tabs, &QTabWidget::currentChanged, this, &AgentsPage::tabChanged);
    auto *later = new Later(this);
    connect(later, &Later::due, this, &AgentsPage::showCurrent);
    connect(&services.agents, &QAbstractItemModel::dataChanged, this, &AgentsPage::updateActions);
    connect(&services.agents, &QAbstractItemModel::dataChanged, later, &Later::ask);
    connect(&services.checks, &QAbstractItemModel::dataChanged, later, &Later::ask);
    tabChanged();
    retranslate();
}

void AgentsPage::buildLayout()
{
    auto *agents = new QWidget(this);
    auto *column = new QVBoxLayout(agents);
    const int gap = fontMetrics().height() / 3;
    column->setContentsMargins(0, gap, 0, 0);
    column->addWidget(m_filter);
    column->addWidget(m_split, 1);
    auto *matrix = new QWidget(this);
    auto *around = new QVBoxLayout(matrix);
    around->setContentsMargins(0, gap, 0, 0);
    around->addWidget(m_matrix);

    m_tabs->setObjectName(u"agentsTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(agents, {});
    m_tabs->addTab(matrix, {});
    m_detailTabs->setObjectName(u"agentDetailTabs"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tabs);
}

void AgentsPage::buildActions()
{
    m_enrol = newAction(u"enrol"_s, QKeySequence(u"Ctrl+Shift+N"_s), Reach::Window, [this] { enrol({}); });
    m_rename = newAction(u"rename"_s, QKeySequence(u"F2"_s), Reach::Page, [this] { rename(); });
    m_replace = newAction(u"replace"_s, {}, Reach::Page, [this] { enrol(selectedAgent()); });
    m_revoke = newAction(u"revoke"_s, QKeySequence::Delete, Reach::Page, [this] { revoke(); });
    m_runChecks = newAction(u"runChecks"_s, QKeySequence(u"F5"_s), Reach::Page, [this] { runChecks(); });
    m_runChecks->setIcon(icon(u"check-now"_s));
    m_results = newAction(u"agentResults"_s, QKeySequence(u"Ctrl+R"_s), Reach::Page, [this] {
        if (const QList<AgentId> agents = selectedAgents(); !agents.isEmpty())
            Q_EMIT leadsTo({.place = Place::Results, .agent = agents.front()});
    });
    m_find = newAction(u"findAgent"_s, QKeySequence(u"F3"_s), Reach::Page,
                       [this] { isTableInFront() ? m_filter->focusText() : m_matrix->focusText(); });
    m_find->setIcon(icon(u"search"_s));
    m_copy = m_copyMenu->menuAction();
    m_copy->setIcon(icon(u"command"_s));
    addCopier(m_rename, [this] {
        const std::optional<AgentRow> agent = selectedAgent();
        const QString name = agent && !agent->name.isEmpty() ? agent->name : u"NAME"_s;
        QList<CommandText> commands = commandOnSelected(u"rename"_s);
        for (CommandText &command : commands)
            command = check_commands::plain(command.words + QStringList(name));
        return commands;
    });
    addCopier(m_replace, [this] { return commandOnSelected(u"enrol"_s); });
    addCopier(m_revoke, [this] { return commandOnSelected(u"revoke"_s); });
    addCopier(m_runChecks, [this] { return runCommands(); });
    addCopier(m_enrol, [] { return QList<CommandText>{check_commands::plain({u"enrol"_s})}; });
    connect(m_empty->button(), &QPushButton::clicked, this, [this] {
        if (m_table.proxy()->isFiltering())
            m_filter->clear();
        else
            m_enrol->trigger();
    });
    offerContextMenu(*m_table.view(), menuActions());
}

/** Offers the action as commands to be pasted; it can be copied when it can be done. */
void AgentsPage::addCopier(QAction *action, std::function<QList<CommandText>()> commands)
{
    QAction *copier = m_copyMenu->addAction(QString());
    copier->setObjectName(u"copy-"_s + action->objectName());
    connect(copier, &QAction::triggered, this, [commands = std::move(commands)] {
        QStringList lines;
        for (const CommandText &command : commands())
            lines += command.shown;
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    });
    m_copiers.emplace_back(action, copier);
}

QString AgentsPage::title() const
{
    return tr("Agents");
}

QList<QAction *> AgentsPage::menuActions() const
{
    return {m_enrol,     nullptr,   m_rename, m_replace, m_revoke, nullptr,
            m_runChecks, m_results, nullptr,  m_find,    m_copy};
}

QList<QAction *> AgentsPage::toolActions() const
{
    return {m_enrol, nullptr, m_rename, m_replace, m_revoke, nullptr, m_runChecks, m_results};
}

void AgentsPage::open(const Destination &destination)
{
    if (destination.agent.isValid() && destination.check.isValid()) {
        m_tabs->setCurrentIndex(1);
        m_matrix->select({destination.agent, destination.check});
        return;
    }
    const auto &rows = m_services.agents.rows();
    const auto found = std::ranges::find(rows, destination.agent, &AgentLine::key);
    if (found == rows.end())
        return;
    m_tabs->setCurrentIndex(0);
    m_filter->clear();
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

bool AgentsPage::isTableInFront() const
{
    return m_tabs->currentIndex() == 0;
}

void AgentsPage::tabChanged()
{
    setFocusProxy(isTableInFront() ? static_cast<QWidget *>(m_table.view()) : m_matrix);
    updateActions();
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
    m_connections->show(row < 0 ? AgentId() : m_services.agents.rowAt(row).agent.id);
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
    box->setText(tr("Revoke agent %1?").arg(isolated(agentLabel(agent->id, agent->name))));
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

QList<CommandText> AgentsPage::commandOnSelected(const QString &name) const
{
    const std::optional<AgentRow> agent = selectedAgent();
    if (!agent)
        return {};
    return {check_commands::plain({name, QString::number(agent->id.value)})};
}

/** Of those that can answer. */
QList<CommandText> AgentsPage::runCommands() const
{
    QList<CommandText> commands;
    for (const AgentId id : selectedAgents()) {
        const AgentLine *line = m_services.agents.find(id);
        if (line && line->agent.state == AgentState::Online)
            commands += check_commands::plain({u"check-now"_s, QString::number(id.value)});
    }
    return commands;
}

void AgentsPage::runChecks()
{
    m_services.runner.runAndTell(runCommands(), this, {}, {}, ActionRunner::Pace::Overlapping);
}

void AgentsPage::updateActions()
{
    const bool isInFront = isVisible() && isTableInFront();
    const std::optional<AgentRow> agent = isInFront ? selectedAgent() : std::nullopt;
    const bool isMember = agent && !agent->isRevoked;
    m_rename->setEnabled(agent.has_value());
    m_replace->setEnabled(isMember);
    m_revoke->setEnabled(isMember);
    m_results->setEnabled(agent.has_value());
    m_runChecks->setEnabled(isInFront && !runCommands().isEmpty());
    for (const auto &[action, copier] : std::as_const(m_copiers))
        copier->setEnabled(action->isEnabled());
}

void AgentsPage::retranslate()
{
    m_table.view()->setAccessibleName(tr("Agents"));
    m_tabs->setTabText(0, tr("A&gents"));
    m_tabs->setTabText(1, tr("&Matrix"));
    m_tabs->setTabToolTip(1, tr("Which check runs at which agent, and how it is there"));
    m_tabs->tabBar()->setAccessibleName(tr("Views of the agents"));
    m_detailTabs->setTabText(0, tr("&Details"));
    m_detailTabs->setTabText(1, tr("Connec&tions"));
    m_detailTabs->setTabToolTip(1, tr("When the agent was connected, and when it was away"));
    m_detailTabs->tabBar()->setAccessibleName(tr("About the agent"));
    m_filter->retranslate();
    const bool isFiltered = m_table.proxy()->isFiltering();
    const QString port = m_services.feed.listening().section(u' ', -1).section(u':', -1);
    if (isFiltered)
        m_empty->setTexts(tr("No agent passes the filter."), {});
    else
        m_empty->setTexts(tr("No agents yet."), tr("Start one in a terminal of this machine:"));
    m_empty->setCommand(isFiltered ? QString() : u"vantage-agent --manager localhost:"_s + port);
    m_empty->button()->setText(isFiltered ? tr("Show all") : tr("Enrol an agent elsewhere\u2026"));
    m_empty->button()->show();
    m_enrol->setText(tr("Enr&ol an agent\u2026"));
    m_rename->setText(tr("&Rename\u2026"));
    m_replace->setText(tr("Replace &hardware\u2026"));
    m_revoke->setText(tr("Re&voke\u2026"));
    m_results->setText(tr("Only &its results"));
    m_runChecks->setText(tr("Run its checks &now"));
    m_find->setText(tr("&Filter agents"));
    m_copyMenu->setTitle(tr("&Copy as command"));
    for (const auto &[action, copier] : std::as_const(m_copiers))
        copier->setText(QString(action->text()).remove(u'\u2026'));
    addShortcutsToToolTips(toolActions());
}

} // namespace vantage
