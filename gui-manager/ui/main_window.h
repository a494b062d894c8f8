// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/console/console.h"
#include "gui-manager/feed.h"
#include "gui-manager/stored_history.h"
#include "gui-manager/ui/page.h"
#include "gui-manager/ui/settings/preferences.h"

#include <QMainWindow>

class QActionGroup;
class QDockWidget;
class QMenu;
class QToolBar;
class QStackedWidget;

namespace vantage {

class AgentsPage;
class ChecksPage;
class ClosingBar;
class CommandPalette;
class ConsolePane;
class Languages;
class ManualWindow;
class Navigation;
class Notifier;
class OverviewPage;
class StatusLine;
class Tray;
class Watch;
struct PaletteEntry;

/** What the window works with; all of it outlives the window. */
struct WindowServices
{
    Feed &feed;
    CommandRunner &commands;
    const StoredHistory &history;
    Languages &languages;
    QSettings &settings;
};

/** The operator's window: its pages, the navigation between them, a console. It keeps the models that the pages share,
    learns only from the feed and changes things only by commands. */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    void go(const Destination &destination);
    /** From now on there is an icon in the tray, and the window may close into it. */
    void useTray();
    /** Shows it as the operator wants it at the start. */
    void begin(bool isMinimised);
    /** Closes for good, whatever there is of a tray. */
    void leave();

Q_SIGNALS:
    /** The window has closed for good. */
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    /* main_window.cpp: what there is, and where. */
    void connectModels();
    void buildConsole();
    void buildPages();
    void addPage(Page *page);
    void pageChanged();
    void showBadges();
    void retranslate();
    void saveLayout() const;
    void restoreLayout();

    /* main_window_menus.cpp: the menus, and what belongs to no page. */
    QAction *newAction(const QString &name, const QKeySequence &key, std::function<void()> act);
    void buildActions();
    void buildMenus();
    void buildLanguageMenu();
    void showToolsOf(const Page &page);
    void retranslateMenus();
    void importFile();
    void exportConfiguration();
    void exportResults();
    void askForFile(bool isSaving, const QString &title, const QString &suffix,
                    const std::function<void(const QString &path)> &chosen);
    void showUndoSteps(const UndoSteps &steps);
    void copyFromFocused();

    /* main_window_shell.cpp: settings, palette, tray, help. */
    void loadPreferences();
    void setPreferences(const Preferences &preferences);
    void tickForTimes();
    void repaintTables();
    void showSettings();
    void useLanguage(const QString &code);
    void showPalette();
    [[nodiscard]] std::vector<PaletteEntry> paletteEntries();
    enum class Typed { Only, AndRun };
    void typeCommand(const QString &line, Typed how);
    void closingAnswered(bool isToTray, bool isRemembered);
    void end();
    void showManual();
    void showAbout();

    WindowServices m_services;
    AgentsModel *m_agents;
    ChecksModel *m_checks;
    ResultsModel *m_results;
    EventsModel *m_events;

    Watch *m_watch = nullptr;
    Navigation *m_navigation = nullptr;
    QStackedWidget *m_stack = nullptr;
    QList<Page *> m_pages;                       ///< in the order of the navigation
    QHash<const Page *, QWidget *> m_firstFocus; ///< where somebody starts who comes to a page
    OverviewPage *m_overview = nullptr;
    AgentsPage *m_agentsPage = nullptr;
    ChecksPage *m_checksPage = nullptr;
    ConsolePane *m_console = nullptr;
    QDockWidget *m_consoleDock = nullptr;
    ActionRunner *m_runner = nullptr;
    StatusLine *m_status = nullptr;
    Preferences m_preferences;
    QTimer *m_tick = nullptr; ///< while times are relative
    CommandPalette *m_palette = nullptr;
    ManualWindow *m_manual = nullptr;
    ClosingBar *m_closingBar = nullptr;
    Notifier *m_notifier = nullptr;
    Tray *m_tray = nullptr; ///< null where the desktop has none
    bool m_isLeaving = false;

    QMenu *m_fileMenu = nullptr;
    QMenu *m_editMenu = nullptr;
    QList<std::pair<Page *, QMenu *>> m_pageMenus;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
    QMenu *m_helpMenu = nullptr;
    QToolBar *m_toolBar = nullptr;
    QActionGroup *m_languageGroup = nullptr;
    QList<QAction *> m_goActions; ///< one for each page
    QAction *m_import = nullptr;
    QAction *m_exportConfiguration = nullptr;
    QAction *m_exportResults = nullptr;
    QAction *m_quit = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_details = nullptr;
    QAction *m_focusConsole = nullptr;
    QAction *m_help = nullptr;
    QAction *m_about = nullptr;
    QAction *m_settingsAction = nullptr;
    QAction *m_paletteAction = nullptr;
    QAction *m_manualAction = nullptr;
};

} // namespace vantage
