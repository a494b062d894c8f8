// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/agents_model.h"
#include "gui-manager/ui/action_runner.h"
#include "gui-manager/ui/enrol_dialog.h"
#include "gui-manager/ui/main_window.h"
#include "gui-manager/ui/table_view.h"

#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSortFilterProxyModel>

namespace vantage {
using namespace Qt::StringLiterals;

QList<AgentId> MainWindow::selectedAgents() const
{
    QList<AgentId> agents;
    for (const int row : m_agents->selectedRowNumbers(m_agentsSorted->rowCount()))
        agents +=
            m_agentsModel->rowAt(m_agentsSorted->mapToSource(m_agentsSorted->index(row, 0)).row()).agent.id;
    return agents;
}

std::optional<AgentRow> MainWindow::selectedAgent() const
{
    const QList<AgentId> agents = selectedAgents();
    const AgentLine *line = agents.size() == 1 ? m_agentsModel->find(agents.front()) : nullptr;
    return line ? std::optional(line->agent) : std::nullopt;
}

void MainWindow::enrolAgent(const std::optional<AgentRow> &replaced)
{
    auto *dialog = new EnrolDialog(
        replaced,
        [this](const CommandText &command, auto each, auto done) {
            return m_runner->ask(command, std::move(each), std::move(done));
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::revokeAgent()
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
        runAll({check_commands::plain({u"revoke"_s, QString::number(id.value)})});
    });
    box->open();
}

void MainWindow::renameAgent()
{
    const QList<AgentId> agents = selectedAgents();
    if (agents.size() != 1)
        return;
    const AgentLine *line = m_agentsModel->find(agents.front());
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"renameDialog"_s);
    dialog->setWindowTitle(tr("Rename agent"));
    dialog->setLabelText(tr("Name of agent %1:").arg(agents.front().value));
    dialog->setTextValue(line->agent.name);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id = agents.front()](const QString &name) {
        if (!name.trimmed().isEmpty())
            runAll({check_commands::plain({u"rename"_s, QString::number(id.value), name.trimmed()})});
    });
    dialog->open();
}

} // namespace vantage
