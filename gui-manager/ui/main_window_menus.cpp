// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/main_window.h"

#include "gui-manager/ui/agents/agents_page.h"
#include "gui-manager/ui/checks/check_commands.h"
#include "gui-manager/ui/checks/checks_page.h"
#include "gui-manager/ui/console/action_runner.h"
#include "gui-manager/ui/console/console_pane.h"
#include "gui-manager/ui/icons.h"
#include "gui-manager/ui/languages.h"
#include "gui-manager/ui/widgets/context_menu.h"
#include "gui-manager/ui/widgets/table_view.h"

#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QFileDialog>
#include <QMenuBar>
#include <QToolBar>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

QString menuTitle(Place place)
{
    switch (place) {
    case Place::Agents:
        return MainWindow::tr("&Agents");
    case Place::Checks:
        return MainWindow::tr("&Checks");
    case Place::Results:
        return MainWindow::tr("&Results");
    case Place::History:
        return MainWindow::tr("Histor&y");
    case Place::Overview:
        return MainWindow::tr("&Overview");
    case Place::Events:
        return MainWindow::tr("Eve&nts");
    }
    return {};
}

} // namespace

QAction *MainWindow::newAction(const QString &name, const QKeySequence &key, std::function<void()> act)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setIcon(icon(name));
    connect(action, &QAction::triggered, this, std::move(act));
    return action;
}

void MainWindow::buildActions()
{
    m_import = newAction(u"import"_s, QKeySequence::Open, [this] { importFile(); });
    m_exportConfiguration = newAction(u"export"_s, QKeySequence::Save, [this] { exportConfiguration(); });
    m_exportResults =
        newAction(u"exportResults"_s, QKeySequence(u"Ctrl+Shift+S"_s), [this] { exportResults(); });
    m_settingsAction = newAction(u"settings"_s, QKeySequence(u"Ctrl+,"_s), [this] { showSettings(); });
    m_settingsAction->setMenuRole(QAction::PreferencesRole);
    m_paletteAction = newAction(u"palette"_s, QKeySequence(u"Ctrl+K"_s), [this] { showPalette(); });
    m_paletteAction->setIcon(icon(u"search"_s));
    m_quit = newAction(u"quit"_s, QKeySequence::Quit, [this] { leave(); });
    m_quit->setMenuRole(QAction::QuitRole);
    m_undo = newAction(u"undo"_s, QKeySequence::Undo,
                       [this] { m_runner->runAndTell({check_commands::plain({u"undo"_s})}, this); });
    m_redo = newAction(u"redo"_s, QKeySequence(u"Ctrl+Shift+Z"_s),
                       [this] { m_runner->runAndTell({check_commands::plain({u"redo"_s})}, this); });
    connect(&m_services.feed, &Feed::undoStepsChanged, this, &MainWindow::showUndoSteps);
    m_copy = newAction(u"copy"_s, QKeySequence::Copy, [this] { copyFromFocused(); });
    m_details = newAction(u"details"_s, QKeySequence(u"F4"_s), [] {});
    m_details->setCheckable(true);
    m_details->setChecked(true);
    connect(m_details, &QAction::toggled, this, [this](bool areShown) {
        for (Page *page : m_pages)
            page->showDetails(areShown);
    });
    m_focusConsole = newAction(u"console"_s, QKeySequence(u"F12"_s), [this] {
        m_consoleDock->show();
        m_console->focusInput();
    });
    m_manualAction = newAction(u"manual"_s, QKeySequence::HelpContents, [this] { showManual(); });
    m_help = newAction(u"help"_s, QKeySequence(u"Shift+F1"_s), [this] {
        m_focusConsole->trigger();
        m_console->run(u"help"_s);
    });
    m_about = newAction(u"about"_s, {}, [this] { showAbout(); });
    m_about->setMenuRole(QAction::AboutRole);
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const Place place = m_pages.at(i)->place();
        m_goActions += newAction(u"go%1"_s.arg(int(place)), QKeySequence(u"Ctrl+%1"_s.arg(i + 1)),
                                 [this, place] { go({.place = place}); });
    }
    connect(&m_services.commands, &CommandRunner::exitRequested, this, &MainWindow::leave);
}

void MainWindow::buildMenus()
{
    const auto menu = [this](const QList<QAction *> &actions) {
        QMenu *added = menuBar()->addMenu(QString());
        addToMenu(*added, actions);
        return added;
    };
    m_fileMenu =
        menu({m_import, m_exportConfiguration, m_exportResults, nullptr, m_settingsAction, nullptr, m_quit});
    m_editMenu = menu({m_undo, m_redo, nullptr, m_copy});
    for (Page *page : m_pages) {
        if (const QList<QAction *> actions = page->menuActions(); !actions.isEmpty())
            m_pageMenus.append({page, menu(actions)});
    }
    m_viewMenu =
        menu(m_goActions + QList<QAction *>{m_paletteAction, nullptr, m_details,
                                            m_consoleDock->toggleViewAction(), m_focusConsole, nullptr});
    m_languageMenu = m_viewMenu->addMenu(QString());
    buildLanguageMenu();
    m_helpMenu = menu({m_manualAction, m_help, m_about});

    m_toolBar = new QToolBar(this);
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    const int side = fontMetrics().height() + 2;
    m_toolBar->setIconSize({side, side});
    addToolBar(m_toolBar);
}

void MainWindow::showToolsOf(const Page &page)
{
    m_toolBar->clear();
    QList<QAction *> actions = page.toolActions();
    if (actions.isEmpty())
        actions = {m_checksPage->toolActions().constFirst(), m_agentsPage->toolActions().constFirst()};
    for (QAction *action : actions) {
        if (action)
            m_toolBar->addAction(action);
        else
            m_toolBar->addSeparator();
    }
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
    connect(m_languageGroup, &QActionGroup::triggered, this,
            [this](const QAction *action) { useLanguage(action->data().toString()); });
}

void MainWindow::retranslateMenus()
{
    m_fileMenu->setTitle(tr("&File"));
    m_editMenu->setTitle(tr("&Edit"));
    for (const auto &[page, menu] : m_pageMenus)
        menu->setTitle(menuTitle(page->place()));
    m_viewMenu->setTitle(tr("&View"));
    m_languageMenu->setTitle(tr("&Language"));
    for (QAction *action : m_languageGroup->actions())
        action->setChecked(action->data().toString() == m_services.languages.current());
    m_helpMenu->setTitle(tr("&Help"));
    m_toolBar->setWindowTitle(tr("Tools"));
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        m_goActions.at(i)->setText(m_pages.at(i)->title());
    m_import->setText(tr("&Import\u2026"));
    m_exportConfiguration->setText(tr("&Export configuration\u2026"));
    m_exportResults->setText(tr("Export &results\u2026"));
    m_settingsAction->setText(tr("&Settings\u2026"));
    m_paletteAction->setText(tr("&Find anything\u2026"));
    m_quit->setText(tr("&Quit"));
    showUndoSteps(m_services.feed.undoSteps());
    m_copy->setText(tr("&Copy"));
    m_details->setText(tr("&Details"));
    m_consoleDock->toggleViewAction()->setText(tr("C&onsole"));
    m_focusConsole->setText(tr("&Type a command"));
    m_manualAction->setText(tr("&Manual"));
    m_help->setText(tr("&Commands"));
    m_about->setText(tr("&About Vantage"));
}

void MainWindow::showUndoSteps(const UndoSteps &steps)
{
    const auto name = [](QString label) {
        return label.replace(u'&', "&&"_L1);
    };
    m_undo->setText(steps.undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(name(steps.undo)));
    m_redo->setText(steps.redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(name(steps.redo)));
    m_undo->setEnabled(!steps.undo.isEmpty());
    m_redo->setEnabled(!steps.redo.isEmpty());
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
        m_runner->runAndTell({check_commands::plain({u"import"_s, path})}, this);
    });
}

void MainWindow::exportConfiguration()
{
    askForFile(true, tr("Export configuration"), u"json"_s, [this](const QString &path) {
        m_runner->runAndTell({check_commands::plain({u"export"_s, u"config"_s, path})}, this);
    });
}

void MainWindow::exportResults()
{
    askForFile(true, tr("Export results"), u"csv"_s, [this](const QString &path) {
        const QString format = path.endsWith(".json"_L1, Qt::CaseInsensitive) ? u"json"_s : u"csv"_s;
        m_runner->runAndTell({check_commands::plain({u"export"_s, u"results"_s, format, path})}, this);
    });
}

} // namespace vantage
