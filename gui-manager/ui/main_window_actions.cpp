// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/main_window.h"

#include "gui-manager/models/agents_model.h"
#include "gui-manager/models/checks_model.h"
#include "gui-manager/ui/action_runner.h"
#include "gui-manager/ui/check_dialog.h"
#include "gui-manager/ui/console_pane.h"
#include "gui-manager/ui/empty_state.h"
#include "gui-manager/ui/filter_bar.h"
#include "gui-manager/ui/icons.h"
#include "gui-manager/ui/languages.h"
#include "gui-manager/ui/results_page.h"
#include "gui-manager/ui/results_view.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QToolBar>

namespace vantage {
using namespace Qt::StringLiterals;

QAction *MainWindow::addAction(QAction *&action, const QString &name, const QKeySequence &key,
                               std::function<void()> act)
{
    action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setIcon(icon(name));
    connect(action, &QAction::triggered, this, std::move(act));
    return action;
}

void MainWindow::buildActions()
{
    addAction(m_add, u"add"_s, QKeySequence::New, [this] { addCheck(); });
    addAction(m_edit, u"edit"_s, QKeySequence(u"F2"_s), [this] { editCheck(); });
    addAction(m_delete, u"delete"_s, QKeySequence::Delete, [this] { deleteChecks(); });
    addAction(m_checkNow, u"check-now"_s, QKeySequence(u"F5"_s), [this] { checkNow(); });
    addAction(m_pause, u"pause"_s, QKeySequence(u"Ctrl+P"_s), [this] { setPaused(true); });
    addAction(m_resume, u"resume"_s, QKeySequence(u"Ctrl+Shift+P"_s), [this] { setPaused(false); });
    addAction(m_checkResults, u"show"_s, QKeySequence(u"Ctrl+R"_s), [this] {
        if (const QList<CheckRow> checks = selectedChecks(); !checks.isEmpty())
            m_results->filterBar()->showOnlyCheck(checks.front().check.id, checkTitle(checks.front().check));
    });
    addAction(m_agentResults, u"agentResults"_s, QKeySequence(u"Ctrl+Shift+R"_s), [this] {
        if (const QList<AgentId> agents = selectedAgents(); !agents.isEmpty())
            m_results->filterBar()->showOnlyAgent(agents.front());
    });
    addAction(m_enrol, u"enrol"_s, QKeySequence(u"Ctrl+Shift+N"_s), [this] { enrolAgent({}); });
    addAction(m_rename, u"rename"_s, {}, [this] { renameAgent(); });
    addAction(m_replace, u"replace"_s, {}, [this] { enrolAgent(selectedAgent()); });
    addAction(m_revoke, u"revoke"_s, {}, [this] { revokeAgent(); });
    addAction(m_import, u"import"_s, QKeySequence::Open, [this] { importFile(); });
    addAction(m_exportConfiguration, u"export"_s, QKeySequence::Save, [this] { exportConfiguration(); });
    addAction(m_exportResults, u"exportResults"_s, QKeySequence(u"Ctrl+Shift+S"_s),
              [this] { exportResults(); });
    addAction(m_quit, u"quit"_s, QKeySequence::Quit, [this] { close(); });
    addAction(m_copy, u"copy"_s, QKeySequence::Copy, [this] { copyFromFocused(); });
    addAction(m_copyCommand, u"command"_s, QKeySequence(u"Ctrl+Shift+C"_s), [this] { copyAsCommand(); });
    addAction(m_find, u"search"_s, QKeySequence::Find, [this] { m_results->filterBar()->focusText(); });
    addAction(m_clearFilter, u"clearFilter"_s, QKeySequence(u"Ctrl+Shift+F"_s),
              [this] { m_results->filterBar()->clear(); });
    addAction(m_hold, u"hold"_s, QKeySequence(u"F8"_s), [this] {
        m_results->setFlow(m_hold->isChecked() ? ResultsModel::Flow::Paused : ResultsModel::Flow::Following);
    });
    m_hold->setCheckable(true);
    connect(m_results, &ResultsPage::flowChanged, this,
            [this](ResultsModel::Flow flow) { m_hold->setChecked(flow == ResultsModel::Flow::Paused); });
    addAction(m_focusConsole, u"console"_s, QKeySequence(u"F12"_s), [this] {
        m_consoleDock->show();
        m_consoleDock->raise();
        m_console->focusInput();
    });
    addAction(m_help, u"help"_s, QKeySequence::HelpContents, [this] {
        m_focusConsole->trigger();
        m_console->run(u"help"_s);
    });
    addAction(m_about, u"about"_s, {}, [this] { showAbout(); });
    m_quit->setMenuRole(QAction::QuitRole);
    m_about->setMenuRole(QAction::AboutRole);

    connect(m_checks, &QAbstractItemView::activated, this, &MainWindow::editCheck);
    connect(m_noAgents->button(), &QPushButton::clicked, m_enrol, &QAction::trigger);
    connect(m_noChecks->button(), &QPushButton::clicked, this, &MainWindow::addCheck);
    connect(&m_services.commands, &CommandRunner::exitRequested, this, &QWidget::close);
    const auto menuOn = [this](TableView *view, const QList<QAction *> &actions) {
        connect(view, &QWidget::customContextMenuRequested, this,
                [this, view, actions](const QPoint &position) { showContextMenu(view, actions, position); });
    };
    menuOn(m_checks, {m_edit, m_delete, nullptr, m_checkNow, m_pause, m_resume, nullptr, m_checkResults,
                      nullptr, m_copy, m_copyCommand});
    menuOn(m_agents, {m_agentResults, m_rename, nullptr, m_replace, m_revoke, nullptr, m_enrol, m_add,
                      nullptr, m_copy});
    menuOn(m_results->view(), {m_copy, nullptr, m_hold, m_clearFilter});
    menuOn(m_events, {m_copy});
}

void MainWindow::buildMenus()
{
    const auto menu = [this](const QList<QAction *> &actions) {
        QMenu *added = menuBar()->addMenu(QString());
        for (QAction *action : actions) {
            if (action)
                added->addAction(action);
            else
                added->addSeparator();
        }
        m_menus += added;
        return added;
    };
    menu({m_import, m_exportConfiguration, m_exportResults, nullptr, m_quit});
    menu({m_copy, m_copyCommand, nullptr, m_find, m_clearFilter});
    menu({m_add, m_edit, m_delete, nullptr, m_checkNow, m_pause, m_resume, nullptr, m_checkResults});
    menu({m_enrol, nullptr, m_rename, m_replace, m_revoke, nullptr, m_agentResults});
    QMenu *view = menu({m_hold, nullptr, m_focusConsole, m_detailsDock->toggleViewAction(),
                        m_consoleDock->toggleViewAction(), m_eventsDock->toggleViewAction(), nullptr});
    m_languageMenu = view->addMenu(QString());
    buildLanguageMenu();
    menu({m_help, m_about});

    m_toolBar = new QToolBar(this);
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    const int side = fontMetrics().height() + 2;
    m_toolBar->setIconSize({side, side});
    m_toolBar->addActions({m_add, m_edit, m_delete});
    m_toolBar->addSeparator();
    m_toolBar->addActions({m_checkNow, m_pause, m_resume});
    m_toolBar->addSeparator();
    m_toolBar->addActions({m_checkResults});
    m_toolBar->addSeparator();
    m_toolBar->addActions({m_enrol});
    addToolBar(m_toolBar);
}

void MainWindow::buildLanguageMenu()
{
    m_languageGroup = new QActionGroup(this);
    for (const QString &code : m_services.languages.available()) {
        QAction *action = m_languageMenu->addAction(Languages::nameOf(code));
        action->setCheckable(true);
        action->setChecked(code == m_services.languages.current());
        action->setData(code);
        m_languageGroup->addAction(action);
    }
    connect(m_languageGroup, &QActionGroup::triggered, this, [this](const QAction *action) {
        const QString code = action->data().toString();
        if (m_services.languages.use(code))
            m_services.settings.setValue(u"language"_s, code);
    });
}

void MainWindow::retranslateActions()
{
    const QStringList titles = {tr("&File"),   tr("&Edit"), tr("&Checks"),
                                tr("&Agents"), tr("&View"), tr("&Help")};
    for (qsizetype i = 0; i < m_menus.size(); ++i)
        m_menus.at(i)->setTitle(titles.at(i));
    m_languageMenu->setTitle(tr("&Language"));
    m_toolBar->setWindowTitle(tr("Tools"));
    m_add->setText(tr("&Add check\u2026"));
    m_edit->setText(tr("&Edit\u2026"));
    m_delete->setText(tr("&Delete"));
    m_checkNow->setText(tr("Check &now"));
    m_pause->setText(tr("&Pause"));
    m_resume->setText(tr("&Resume"));
    m_checkResults->setText(tr("Only &its results"));
    m_agentResults->setText(tr("Only &its results"));
    m_enrol->setText(tr("Enr&ol an agent\u2026"));
    m_rename->setText(tr("&Rename\u2026"));
    m_replace->setText(tr("Replace &hardware\u2026"));
    m_revoke->setText(tr("Re&voke\u2026"));
    m_import->setText(tr("&Import\u2026"));
    m_exportConfiguration->setText(tr("&Export configuration\u2026"));
    m_exportResults->setText(tr("Export &results\u2026"));
    m_quit->setText(tr("&Quit"));
    m_copy->setText(tr("&Copy"));
    m_copyCommand->setText(tr("Copy as co&mmand"));
    m_find->setText(tr("&Filter results"));
    m_clearFilter->setText(tr("&Show all results"));
    m_hold->setText(tr("&Hold results"));
    m_focusConsole->setText(tr("&Type a command"));
    m_help->setText(tr("&Commands"));
    m_about->setText(tr("&About Vantage"));
    // The texts of these come from the docks' titles.
    for (QAction *action : {m_checkNow, m_pause, m_resume, m_edit, m_delete, m_checkResults, m_add, m_enrol})
        action->setToolTip(u"%1 (%2)"_s.arg(QString(action->text()).remove(u'&').remove(u'\u2026'),
                                            action->shortcut().toString(QKeySequence::NativeText)));
}

void MainWindow::updateActions()
{
    const QList<CheckRow> checks = selectedChecks();
    const bool isAny = !checks.isEmpty();
    const auto isPaused = [](const CheckRow &row) {
        return row.check.paused;
    };
    m_edit->setEnabled(checks.size() == 1);
    m_delete->setEnabled(isAny);
    m_checkNow->setEnabled(isAny);
    m_copyCommand->setEnabled(isAny);
    m_checkResults->setEnabled(checks.size() == 1);
    m_pause->setEnabled(!std::ranges::all_of(checks, isPaused));
    m_resume->setEnabled(std::ranges::any_of(checks, isPaused));
    const qsizetype agents = selectedAgents().size();
    m_rename->setEnabled(agents == 1);
    const std::optional<AgentRow> agent = selectedAgent();
    m_replace->setEnabled(agent && !agent->isRevoked);
    m_revoke->setEnabled(agent && !agent->isRevoked);
    m_agentResults->setEnabled(agents == 1);
}

void MainWindow::showContextMenu(TableView *view, const QList<QAction *> &actions, const QPoint &position)
{
    auto *menu = new QMenu(view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : actions) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    menu->addSeparator();
    view->addColumnMenus(menu);
    menu->popup(view->viewport()->mapToGlobal(position));
}

// Checks.

std::vector<CheckRow> MainWindow::allChecks() const
{
    std::vector<CheckRow> rows;
    for (const CheckLine &line : m_checksModel->rows())
        rows.push_back(line.row);
    return rows;
}

QList<CheckRow> MainWindow::selectedChecks() const
{
    QList<CheckRow> checks;
    for (const int row : m_checks->selectedRowNumbers(m_checksSorted->rowCount()))
        checks += m_checksModel->rowAt(m_checksSorted->mapToSource(m_checksSorted->index(row, 0)).row()).row;
    return checks;
}

void MainWindow::addCheck()
{
    openDialog({});
}

void MainWindow::editCheck()
{
    if (const QList<CheckRow> checks = selectedChecks(); checks.size() == 1)
        openDialog(checks.front());
}

void MainWindow::openDialog(const std::optional<CheckRow> &edited)
{
    CheckDialog::Setup setup;
    for (const AgentLine &line : m_agentsModel->rows())
        setup.agents += line.agent;
    setup.checks = allChecks();
    setup.edited = edited;
    setup.chosen = selectedAgents();
    setup.ask = [this](const CommandText &command, auto each, auto done) {
        return m_runner->ask(command, std::move(each), std::move(done));
    };
    auto *dialog = new CheckDialog(std::move(setup), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CheckDialog::submitted, this,
            [this, dialog = QPointer<CheckDialog>(dialog)](const CommandText &command) {
                m_runner->run({command}, [dialog](const QStringList &errors) {
                    if (!dialog)
                        return;
                    if (errors.isEmpty())
                        dialog->accept();
                    else
                        dialog->showFailure(errors.join(u'\n'));
                });
            });
    dialog->open();
}

void MainWindow::runAll(const QList<CommandText> &commands)
{
    m_runner->run(commands, [this](const QStringList &errors) {
        if (errors.isEmpty())
            return;
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Vantage"), errors.mid(0, 10).join(u'\n'),
                                    QMessageBox::Close, this);
        box->setTextFormat(Qt::PlainText);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
}

void MainWindow::deleteChecks()
{
    const QList<CheckRow> checks = selectedChecks();
    if (checks.isEmpty())
        return;
    auto *box = new QMessageBox(this);
    box->setObjectName(u"deleteBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Delete checks"));
    box->setText(checks.size() == 1 ? tr("Delete the check %1?").arg(checkTitle(checks.front().check))
                                    : tr("Delete %n check(s)?", nullptr, int(checks.size())));
    box->setInformativeText(tr("Its agents stop running it. Results that are there already are kept."));
    QPushButton *yes = box->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    yes->setObjectName(u"deleteButton"_s);
    box->setDefaultButton(box->addButton(tr("&Keep"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, [this, checks] {
        QList<CheckId> ids;
        for (const CheckRow &row : checks)
            ids += row.check.id;
        runAll(check_commands::remove(allChecks(), ids));
    });
    box->open();
}

void MainWindow::checkNow()
{
    QList<CommandText> commands;
    const std::vector<CheckRow> all = allChecks();
    for (const CheckRow &row : selectedChecks())
        commands += check_commands::checkNow(all, row);
    runAll(commands);
}

void MainWindow::setPaused(bool isPaused)
{
    QList<CommandText> commands;
    const std::vector<CheckRow> all = allChecks();
    for (const CheckRow &row : selectedChecks()) {
        if (row.check.paused != isPaused)
            commands += check_commands::pause(all, row, isPaused);
    }
    runAll(commands);
}

void MainWindow::copyAsCommand()
{
    QStringList lines;
    for (const CheckRow &row : selectedChecks())
        lines += check_commands::add(row.check, row.agents).shown;
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void MainWindow::copyFromFocused()
{
    for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (const auto *view = qobject_cast<TableView *>(widget)) {
            view->copySelection();
            return;
        }
        // Text fields and panes bring their own.
        if (QMetaObject::invokeMethod(widget, "copy"))
            return;
    }
}

// Files.

void MainWindow::askForFile(bool isSaving, const QString &title, const QString &suffix,
                            const std::function<void(const QString &path)> &chosen)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(isSaving ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(isSaving ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

void MainWindow::importFile()
{
    askForFile(false, tr("Import checks"), {}, [this](const QString &path) {
        runAll({check_commands::plain({u"import"_s, path})});
    });
}

void MainWindow::exportConfiguration()
{
    askForFile(true, tr("Export configuration"), u"json"_s, [this](const QString &path) {
        runAll({check_commands::plain({u"export"_s, u"config"_s, path})});
    });
}

void MainWindow::exportResults()
{
    askForFile(true, tr("Export results"), u"csv"_s, [this](const QString &path) {
        const QString format = path.endsWith(".json"_L1, Qt::CaseInsensitive) ? u"json"_s : u"csv"_s;
        runAll({check_commands::plain({u"export"_s, u"results"_s, format, path})});
    });
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setObjectName(u"aboutBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Vantage"));
    box->setIconPixmap(programIcon().pixmap(64));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Vantage %1").arg(QStringLiteral(VANTAGE_VERSION)));
    box->setInformativeText(
        tr("Watches services from several places at once.\nFree software under the GNU General "
           "Public License, version 3 or later."));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

} // namespace vantage
