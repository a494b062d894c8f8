// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/agents_model.h"
#include "gui-manager/models/time_display.h"
#include "gui-manager/ui/checks/check_dialog.h"
#include "gui-manager/ui/checks/check_filter_bar.h"
#include "gui-manager/ui/checks/checks_page.h"
#include "gui-manager/ui/checks/paste_dialog.h"
#include "gui-manager/ui/checks/undo_bar.h"
#include "gui-manager/ui/console/action_runner.h"
#include "gui-manager/ui/icons.h"
#include "gui-manager/ui/widgets/context_menu.h"
#include "gui-manager/ui/widgets/table_view.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPointer>

namespace vantage {
using namespace Qt::StringLiterals;

void ChecksPage::buildActions()
{
    m_add = newAction(u"add"_s, QKeySequence::New, Reach::Window, [this] { openDialog({}); });
    m_addMany =
        newAction(u"paste"_s, QKeySequence(u"Ctrl+Shift+V"_s), Reach::Window, [this] { openPasteDialog(); });
    m_edit = newAction(u"edit"_s, QKeySequence(u"F2"_s), Reach::Page, [this] { edit(); });
    m_clone = newAction(u"clone"_s, QKeySequence(u"Ctrl+D"_s), Reach::Page, [this] { cloneSelected(); });
    m_move = newAction(u"move"_s, QKeySequence(u"Ctrl+M"_s), Reach::Page,
                       [this] { openBulkDialog(BulkEditDialog::Offer::AgentsOnly); });
    m_delete = newAction(u"delete"_s, QKeySequence::Delete, Reach::Page, [this] { deleteSelected(); });
    m_checkNow = newAction(u"check-now"_s, QKeySequence(u"F5"_s), Reach::Page, [this] { runNow(); });
    m_pause = newAction(u"pause"_s, QKeySequence(u"Ctrl+P"_s), Reach::Page, [this] { setPaused(true); });
    m_resume =
        newAction(u"resume"_s, QKeySequence(u"Ctrl+Shift+P"_s), Reach::Page, [this] { setPaused(false); });
    m_results = newAction(u"show"_s, QKeySequence(u"Ctrl+R"_s), Reach::Page, [this] {
        if (const QList<CheckRow> checks = selectedChecks(); !checks.isEmpty())
            Q_EMIT leadsTo({.place = Place::Results, .check = checks.front().check.id});
    });
    m_history = newAction(u"history"_s, QKeySequence(u"Ctrl+H"_s), Reach::Page, [this] {
        if (const QList<CheckRow> checks = selectedChecks(); !checks.isEmpty())
            Q_EMIT leadsTo({.place = Place::History, .check = checks.front().check.id});
    });
    m_find = newAction(u"findCheck"_s, QKeySequence(u"Ctrl+L"_s), Reach::Page,
                       [this] { m_filterBar->focusText(); });
    m_find->setIcon(icon(u"search"_s));
    m_copyCommand = newAction(u"command"_s, QKeySequence(u"Ctrl+Shift+C"_s), Reach::Page,
                              [this] { copy(addCommands()); });

    m_copyMenu = new QMenu(this);
    m_copyDelete = newCopyAction(u"copyDelete"_s, [this] { return deleteCommands(); });
    m_copyClone = newCopyAction(u"copyClone"_s, [this] { return cloneCommands(); });
    m_copyCheckNow = newCopyAction(u"copyCheckNow"_s, [this] { return checkNowCommands(); });
    m_copyPause = newCopyAction(u"copyPause"_s, [this] { return pauseCommands(true); });
    m_copyResume = newCopyAction(u"copyResume"_s, [this] { return pauseCommands(false); });
    m_copyOther = m_copyMenu->menuAction();
    m_copyOther->setIcon(icon(u"copy"_s));
    offerContextMenu(*m_view, {m_edit, m_clone, m_move, m_delete, nullptr, m_checkNow, m_pause, m_resume,
                               nullptr, m_results, m_history, nullptr, m_copyCommand, m_copyOther});
}

QAction *ChecksPage::newCopyAction(const QString &name, std::function<QList<CommandText>()> commands)
{
    QAction *action = m_copyMenu->addAction(QString());
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, commands = std::move(commands)] { copy(commands()); });
    return action;
}

QList<QAction *> ChecksPage::menuActions() const
{
    return {m_add,   m_addMany, nullptr, m_edit,    m_clone,   m_move, m_delete, nullptr,       m_checkNow,
            m_pause, m_resume,  nullptr, m_results, m_history, m_find, nullptr,  m_copyCommand, m_copyOther};
}

QList<QAction *> ChecksPage::toolActions() const
{
    return {m_add,   m_addMany,  nullptr, m_edit,   m_clone, m_delete,
            nullptr, m_checkNow, m_pause, m_resume, nullptr, m_results};
}

QList<AgentRow> ChecksPage::allAgents() const
{
    QList<AgentRow> agents;
    for (const AgentLine &line : m_services.agents.rows())
        agents += line.agent;
    return agents;
}

QList<CheckRow> ChecksPage::selectedChecks() const
{
    QList<CheckRow> checks;
    QSet<CheckId> seen;
    for (const int row : m_view->selectedRowNumbers(m_groups->rowCount())) {
        const CheckLine *line = m_groups->lineAt(row);
        if (!line || seen.contains(line->key()))
            continue;
        seen.insert(line->key());
        checks += line->row;
    }
    return checks;
}

void ChecksPage::edit()
{
    const QList<CheckRow> checks = selectedChecks();
    if (checks.size() == 1)
        openDialog(checks.front());
    else if (!checks.isEmpty())
        openBulkDialog(BulkEditDialog::Offer::Everything);
}

void ChecksPage::openDialog(const std::optional<CheckRow> &edited)
{
    CheckDialog::Setup setup;
    setup.agents = allAgents();
    setup.edited = edited;
    if (m_likelyAgents)
        setup.chosen = m_likelyAgents();
    setup.ask = [this](const CommandText &command, auto each, auto done) {
        return m_services.runner.ask(command, std::move(each), std::move(done));
    };
    auto *dialog = new CheckDialog(std::move(setup), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString label = edited ? tr("edit %1").arg(checkTitle(edited->check)) : tr("add a check");
    connect(dialog, &CheckDialog::submitted, this,
            [this, label, dialog = QPointer<CheckDialog>(dialog)](const CommandText &command) {
                const auto done = [dialog](const QStringList &errors) {
                    if (!dialog)
                        return;
                    if (errors.isEmpty())
                        dialog->accept();
                    else
                        dialog->showFailure(errors.join(u'\n'));
                };
                m_services.runner.run({command}, done, label);
            });
    dialog->open();
}

void ChecksPage::openBulkDialog(BulkEditDialog::Offer offer)
{
    const QList<CheckRow> chosen = selectedChecks();
    if (chosen.isEmpty())
        return;
    auto *dialog = new BulkEditDialog({.chosen = chosen, .agents = allAgents(), .offer = offer}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto submit = [this, offer,
                         dialog = QPointer<BulkEditDialog>(dialog)](const QList<CommandText> &commands) {
        const int count = int(commands.size());
        const bool isMove = offer == BulkEditDialog::Offer::AgentsOnly;
        const QString label =
            isMove ? tr("move %n check(s)", nullptr, count) : tr("edit %n check(s)", nullptr, count);
        const auto done = [this, label, count, dialog](const QStringList &errors) {
            if (dialog && !errors.isEmpty())
                dialog->showFailure(errors.mid(0, 10).join(u'\n'));
            else if (dialog)
                dialog->accept();
            m_undoLabel = label;
            if (errors.isEmpty())
                m_undoBar->tell(tr("%n check(s) changed.", nullptr, count));
        };
        m_services.runner.run(commands, done, label);
    };
    connect(dialog, &BulkEditDialog::submitted, this, submit);
    dialog->open();
}

void ChecksPage::openPasteDialog()
{
    const QList<AgentId> likely = m_likelyAgents ? m_likelyAgents() : QList<AgentId>();
    auto *dialog = new PasteDialog(allAgents(), likely, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto submit = [this, dialog = QPointer<PasteDialog>(dialog)](const QList<CommandText> &commands) {
        const int count = int(commands.size());
        const QString label = tr("add %n check(s)", nullptr, count);
        const auto done = [this, label, count, dialog](const QList<ActionRunner::Failure> &failures) {
            QSet<qsizetype> failed;
            QStringList errors;
            for (const ActionRunner::Failure &failure : failures) {
                failed.insert(failure.command);
                errors += failure.error;
            }
            if (dialog)
                dialog->added(failed, errors.mid(0, 10).join(u'\n'));
            m_undoLabel = label;
            if (const int added = count - int(failed.size()); added > 0)
                m_undoBar->tell(tr("%n check(s) added.", nullptr, added));
        };
        m_services.runner.runEach(commands, done, label, ActionRunner::Pace::Overlapping);
    };
    connect(dialog, &PasteDialog::submitted, this, submit);
    dialog->open();
}

void ChecksPage::runAndOfferUndo(const QList<CommandText> &commands, const QString &label,
                                 const QString &told)
{
    if (commands.isEmpty())
        return;
    m_undoBar->dismiss();
    m_services.runner.runAndTell(commands, this, label, [this, label, told] {
        m_undoLabel = label;
        m_undoBar->tell(told);
    });
}

void ChecksPage::undo()
{
    m_services.runner.runAndTell({check_commands::plain({u"undo"_s})}, this);
}

void ChecksPage::deleteSelected()
{
    const QList<CheckRow> checks = selectedChecks();
    const int count = int(checks.size());
    if (count == 1) {
        const QString name = checkTitle(checks.front().check);
        runAndOfferUndo(deleteCommands(), tr("delete %1").arg(name), tr("%1 deleted.").arg(isolated(name)));
    } else {
        runAndOfferUndo(deleteCommands(), tr("delete %n check(s)", nullptr, count),
                        tr("%n check(s) deleted.", nullptr, count));
    }
}

void ChecksPage::cloneSelected()
{
    const int count = int(selectedChecks().size());
    runAndOfferUndo(cloneCommands(), tr("clone %n check(s)", nullptr, count),
                    tr("%n check(s) cloned.", nullptr, count));
}

void ChecksPage::runNow()
{
    m_services.runner.runAndTell(checkNowCommands(), this, {}, {}, ActionRunner::Pace::Overlapping);
}

void ChecksPage::setPaused(bool isPaused)
{
    const QList<CommandText> commands = pauseCommands(isPaused);
    const int count = int(commands.size());
    m_services.runner.runAndTell(commands, this,
                                 isPaused ? tr("pause %n check(s)", nullptr, count)
                                          : tr("resume %n check(s)", nullptr, count));
}

void ChecksPage::copy(const QList<CommandText> &commands)
{
    QStringList lines;
    for (const CommandText &command : commands)
        lines += command.shown;
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

QList<CommandText> ChecksPage::addCommands() const
{
    QList<CommandText> commands;
    for (const CheckRow &row : selectedChecks())
        commands += check_commands::add(row.check, row.agents);
    return commands;
}

QList<CommandText> ChecksPage::deleteCommands() const
{
    QList<CommandText> commands;
    for (const CheckRow &row : selectedChecks())
        commands += check_commands::remove(row);
    return commands;
}

QList<CommandText> ChecksPage::cloneCommands() const
{
    QList<CommandText> commands;
    const QList<CheckRow> rows = selectedChecks();
    for (const CheckRow &row : rows) {
        CheckSpec copy = row.check;
        if (!copy.name.isEmpty())
            copy.name = tr("%1 (copy)").arg(copy.name);
        commands += check_commands::add(copy, row.agents);
    }
    return commands;
}

QList<CommandText> ChecksPage::checkNowCommands() const
{
    QList<CommandText> commands;
    for (const CheckRow &row : selectedChecks())
        commands += check_commands::checkNow(row);
    return commands;
}

QList<CommandText> ChecksPage::pauseCommands(bool isPaused) const
{
    QList<CommandText> commands;
    for (const CheckRow &row : selectedChecks()) {
        if (row.check.paused != isPaused)
            commands += check_commands::pause(row, isPaused);
    }
    return commands;
}

void ChecksPage::updateActions()
{
    recallDurations();
    const QList<CheckRow> checks = isVisible() ? selectedChecks() : QList<CheckRow>();
    const bool isAny = !checks.isEmpty();
    const auto isPaused = [](const CheckRow &row) {
        return row.check.paused;
    };
    for (QAction *action : {m_edit, m_clone, m_move, m_delete, m_checkNow, m_copyCommand, m_copyOther})
        action->setEnabled(isAny);
    m_results->setEnabled(checks.size() == 1);
    m_history->setEnabled(checks.size() == 1);
    const bool canPause = !std::ranges::all_of(checks, isPaused);
    const bool canResume = std::ranges::any_of(checks, isPaused);
    for (QAction *action : {m_pause, m_copyPause})
        action->setEnabled(canPause);
    for (QAction *action : {m_resume, m_copyResume})
        action->setEnabled(canResume);
}

void ChecksPage::retranslateActions()
{
    m_add->setText(tr("&Add check\u2026"));
    m_addMany->setText(tr("Add man&y\u2026"));
    m_edit->setText(tr("&Edit\u2026"));
    m_clone->setText(tr("C&lone"));
    m_move->setText(tr("M&ove to agents\u2026"));
    m_delete->setText(tr("&Delete"));
    m_checkNow->setText(tr("Check &now"));
    m_pause->setText(tr("&Pause"));
    m_resume->setText(tr("&Resume"));
    m_results->setText(tr("Only &its results"));
    m_history->setText(tr("Its &history"));
    m_find->setText(tr("&Find a check"));
    m_copyCommand->setText(tr("Copy as co&mmand"));
    m_copyMenu->setTitle(tr("&Copy another command"));
    m_copyDelete->setText(tr("&Delete"));
    m_copyClone->setText(tr("C&lone"));
    m_copyCheckNow->setText(tr("Check &now"));
    m_copyPause->setText(tr("&Pause"));
    m_copyResume->setText(tr("&Resume"));
    addShortcutsToToolTips(toolActions());
}

} // namespace vantage
