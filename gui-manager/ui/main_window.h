// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/console/console.h"
#include "gui-manager/feed.h"
#include "gui-manager/models/results_model.h"
#include "gui-manager/ui/check_commands.h"

#include <QMainWindow>

#include <functional>

class QActionGroup;
class QDockWidget;
class QFileDialog;
class QLabel;
class QSettings;
class QSortFilterProxyModel;
class QSplitter;

namespace vantage {

class ActionRunner;
class AgentsModel;
class CheckDialog;
class ChecksModel;
class ConsolePane;
class DetailPane;
class EmptyState;
class EventsModel;
class Languages;
class ResultsPage;
class TableView;

/** What the window works with; all of it outlives the window. */
struct WindowServices
{
    Feed &feed;
    CommandRunner &commands;
    Languages &languages;
    QSettings &settings;
};

/** The operator's window: agents, checks and live results, details of what is selected, a console. It learns only
    from the feed and changes things only by commands. */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    /* main_window.cpp: what there is, and where. */
    void buildPanes();
    void buildStatusLine();
    void connectFeed();
    void loadSnapshot();
    void connectDetails();
    void retranslate();
    void saveLayout();
    void restoreLayout();
    void showStatus();

    /* main_window_actions.cpp: what can be done. */
    QAction *addAction(QAction *&action, const QString &name, const QKeySequence &key,
                       std::function<void()> act);
    void buildActions();
    void buildMenus();
    void buildLanguageMenu();
    void retranslateActions();
    void updateActions();
    void showContextMenu(TableView *view, const QList<QAction *> &actions, const QPoint &position);
    void addCheck();
    void editCheck();
    void deleteChecks();
    void checkNow();
    void setPaused(bool isPaused);
    void copyAsCommand();
    void openDialog(const std::optional<CheckRow> &edited);
    void importFile();
    void exportConfiguration();
    void exportResults();
    void askForFile(bool isSaving, const QString &title, const QString &suffix,
                    const std::function<void(const QString &path)> &chosen);
    void runAll(const QList<CommandText> &commands);
    void copyFromFocused();
    void showAbout();
    [[nodiscard]] std::vector<CheckRow> allChecks() const;
    [[nodiscard]] QList<CheckRow> selectedChecks() const;

    /* main_window_agents.cpp: who belongs to the manager. */
    void enrolAgent(const std::optional<AgentRow> &replaced);
    void renameAgent();
    void revokeAgent();
    [[nodiscard]] QList<AgentId> selectedAgents() const;
    /** Where it is one. */
    [[nodiscard]] std::optional<AgentRow> selectedAgent() const;

    WindowServices m_services;

    AgentsModel *m_agentsModel;
    ChecksModel *m_checksModel;
    ResultsModel *m_resultsModel;
    EventsModel *m_eventsModel;
    QSortFilterProxyModel *m_agentsSorted;
    QSortFilterProxyModel *m_checksSorted;

    QSplitter *m_upper = nullptr;
    QSplitter *m_middle = nullptr;
    QLabel *m_agentsTitle = nullptr;
    QLabel *m_checksTitle = nullptr;
    TableView *m_agents = nullptr;
    TableView *m_checks = nullptr;
    TableView *m_events = nullptr;
    EmptyState *m_noAgents = nullptr;
    EmptyState *m_noChecks = nullptr;
    EmptyState *m_noEvents = nullptr;
    ResultsPage *m_results = nullptr;
    DetailPane *m_details = nullptr;
    ConsolePane *m_console = nullptr;
    QDockWidget *m_detailsDock = nullptr;
    QDockWidget *m_consoleDock = nullptr;
    QDockWidget *m_eventsDock = nullptr;
    QLabel *m_listening = nullptr;
    QLabel *m_verdicts = nullptr; ///< how many checks are up, down, ...
    QLabel *m_online = nullptr;
    QLabel *m_rate = nullptr;
    QTimer m_rateTimer;
    QList<qsizetype> m_counts; ///< results of each of the last seconds
    qsizetype m_count = 0;
    TableView *m_detailSource = nullptr; ///< whose current row is shown

    ActionRunner *m_runner = nullptr;
    QList<QMenu *> m_menus;
    QMenu *m_languageMenu = nullptr;
    QToolBar *m_toolBar = nullptr;
    QActionGroup *m_languageGroup = nullptr;
    QAction *m_add = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_checkNow = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_resume = nullptr;
    QAction *m_checkResults = nullptr;
    QAction *m_agentResults = nullptr;
    QAction *m_enrol = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_replace = nullptr;
    QAction *m_revoke = nullptr;
    QAction *m_import = nullptr;
    QAction *m_exportConfiguration = nullptr;
    QAction *m_exportResults = nullptr;
    QAction *m_quit = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_copyCommand = nullptr;
    QAction *m_find = nullptr;
    QAction *m_clearFilter = nullptr;
    QAction *m_hold = nullptr;
    QAction *m_focusConsole = nullptr;
    QAction *m_help = nullptr;
    QAction *m_about = nullptr;
};

} // namespace vantage
