// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/agents_model.h"
#include "gui-manager/models/checks_model.h"
#include "gui-manager/models/events_model.h"
#include "gui-manager/ui/console/console_pane.h"
#include "gui-manager/ui/icons.h"
#include "gui-manager/ui/languages.h"
#include "gui-manager/ui/main_window.h"
#include "gui-manager/ui/manual/manual_window.h"
#include "gui-manager/ui/settings/settings_dialog.h"
#include "gui-manager/ui/shell/about_dialog.h"
#include "gui-manager/ui/shell/closing_bar.h"
#include "gui-manager/ui/shell/command_palette.h"
#include "gui-manager/ui/shell/notifier.h"
#include "gui-manager/ui/shell/tray.h"
#include "gui-manager/ui/widgets/mnemonic.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLayout>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** Of menus and of the mouse's other button: the palette is for what acts. */
bool isForPalette(const QAction &action)
{
    return action.isEnabled() && action.isVisible() && !action.isSeparator() && !action.menu() &&
           !action.objectName().isEmpty() && !action.text().isEmpty();
}

} // namespace

// Settings.

void MainWindow::loadPreferences()
{
    m_preferences = Preferences::load(m_services.settings);
    m_preferences.apply();
    m_tick = new QTimer(this);
    m_tick->setInterval(std::chrono::seconds(1));
    connect(m_tick, &QTimer::timeout, this, &MainWindow::repaintTables);
    tickForTimes();
}

void MainWindow::setPreferences(const Preferences &preferences)
{
    const Preferences before = std::exchange(m_preferences, preferences);
    m_preferences.save(m_services.settings);
    m_preferences.apply();
    if (m_notifier)
        m_notifier->setPreferences(m_preferences);
    tickForTimes();
    if (before.times == preferences.times && before.zone == preferences.zone)
        return;
    // Whoever shows a text with a time in it makes its texts anew as for a change of the language.
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(this, &event);
}

/** "3 s ago" grows old. */
void MainWindow::tickForTimes()
{
    if (m_preferences.times == TimeDisplay::Style::Relative)
        m_tick->start();
    else
        m_tick->stop();
}

void MainWindow::repaintTables()
{
    for (const QAbstractItemView *view : findChildren<QAbstractItemView *>()) {
        if (view->isVisible())
            view->viewport()->update();
    }
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog({.feed = m_services.feed,
                                       .runner = *m_runner,
                                       .languages = m_services.languages,
                                       .hasTray = m_tray != nullptr},
                                      m_preferences, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::edited, this, &MainWindow::setPreferences);
    connect(dialog, &SettingsDialog::languageChosen, this, &MainWindow::useLanguage);
    dialog->open();
}

void MainWindow::useLanguage(const QString &code)
{
    if (m_services.languages.use(code))
        m_services.settings.setValue(u"language"_s, code);
}

// The palette.

void MainWindow::showPalette()
{
    if (!m_palette)
        m_palette = new CommandPalette(this);
    const auto fromText = [this](const QString &typed) -> std::optional<PaletteEntry> {
        const QString line = typed.simplified();
        const QString first = line.section(u' ', 0, 0);
        if (!m_services.commands.commandNames().contains(first))
            return std::nullopt;
        return PaletteEntry{line, tr("Runs in the console"), icon(u"console"_s), [this, line] {
                                typeCommand(line, Typed::AndRun);
                            }};
    };
    m_palette->open(paletteEntries(), fromText);
}

std::vector<PaletteEntry> MainWindow::paletteEntries()
{
    std::vector<PaletteEntry> entries;
    for (QAction *action : findChildren<QAction *>()) {
        if (isForPalette(*action) && action->objectName() != "palette"_L1)
            entries.push_back({withoutMnemonic(action->text()),
                               action->shortcut().toString(QKeySequence::NativeText), action->icon(),
                               [action = QPointer(action)] {
                                   if (action)
                                       action->trigger();
                               }});
    }
    for (const AgentLine &line : m_agents->rows()) {
        const AgentId id = line.agent.id;
        entries.push_back({agentLabel(id, line.agent.name), tr("Agent"), icon(u"agents"_s), [this, id] {
                               go({.place = Place::Agents, .agent = id});
                           }});
    }
    for (const CheckLine &line : m_checks->rows()) {
        const CheckId id = line.row.check.id;
        entries.push_back({checkTitle(line.row.check), tr("Check"), icon(u"checks"_s), [this, id] {
                               go({.place = Place::Checks, .check = id});
                           }});
    }
    for (const QString &name : m_services.commands.commandNames())
        entries.push_back({name, tr("Command"), icon(u"console"_s), [this, name] {
                               typeCommand(name + u' ', Typed::Only);
                           }});
    return entries;
}

void MainWindow::typeCommand(const QString &line, Typed how)
{
    m_consoleDock->show();
    m_console->focusInput();
    if (how == Typed::AndRun)
        m_console->run(line);
    else
        m_console->type(line);
}

// Tray, and how the window closes.

void MainWindow::useTray()
{
    m_notifier = new Notifier(m_services.feed, *m_checks, {}, this);
    m_notifier->setPreferences(m_preferences);
    m_tray = new Tray(*m_watch, *m_notifier, this);
    connect(m_tray, &Tray::showWanted, this, [this] {
        setWindowState(windowState() & ~Qt::WindowMinimized);
        show();
        raise();
        activateWindow();
    });
    connect(m_tray, &Tray::quitWanted, this, &MainWindow::leave);
}

void MainWindow::begin(bool isMinimised)
{
    if (!isMinimised && !m_preferences.startsMinimised)
        show();
    else if (!m_tray)
        showMinimized();
}

void MainWindow::leave()
{
    m_isLeaving = true;
    // A window that is in the tray has nothing to close.
    if (isVisible())
        close();
    else
        end();
}

void MainWindow::end()
{
    saveLayout();
    Q_EMIT left();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool mayStay = m_tray && !m_isLeaving && !qApp->isSavingSession();
    if (!mayStay || m_preferences.closing == Preferences::Closing::Quit) {
        end();
        event->accept();
        return;
    }
    event->ignore();
    if (m_preferences.closing == Preferences::Closing::ToTray)
        hide();
    else
        m_closingBar->ask();
}

void MainWindow::closingAnswered(bool isToTray, bool isRemembered)
{
    if (isRemembered) {
        Preferences preferences = m_preferences;
        preferences.closing = isToTray ? Preferences::Closing::ToTray : Preferences::Closing::Quit;
        setPreferences(preferences);
    }
    if (isToTray)
        hide();
    else
        leave();
}

// Help.

void MainWindow::showManual()
{
    if (!m_manual)
        m_manual = new ManualWindow(this);
    m_manual->open(m_pages.at(m_stack->currentIndex())->place());
    m_manual->show();
    m_manual->raise();
    m_manual->activateWindow();
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace vantage
