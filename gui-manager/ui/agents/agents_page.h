// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/feed.h"
#include "gui-manager/models/agents_model.h"
#include "gui-manager/ui/agents/agent_filter.h"
#include "gui-manager/ui/page.h"
#include "gui-manager/ui/widgets/sorted_table.h"

class QMenu;
class QTabWidget;

namespace vantage {

class ConnectionsPanel;
class DetailSplit;
class EmptyState;
class MatrixPanel;
struct CommandText;

/** Who belongs to the manager: their state, what can be done with them, and what runs at which of them. */
class AgentsPage : public Page
{
    Q_OBJECT

public:
    explicit AgentsPage(const PageServices &services, QWidget *parent = nullptr);

    [[nodiscard]] Place place() const override { return Place::Agents; }
    [[nodiscard]] QString title() const override;
    void open(const Destination &destination) override;
    [[nodiscard]] QList<QAction *> menuActions() const override;
    [[nodiscard]] QList<QAction *> toolActions() const override;
    void showDetails(bool areShown) override;
    void saveLayout(QSettings &settings) const override;
    void restoreLayout(QSettings &settings) override;

    [[nodiscard]] QList<AgentId> selectedAgents() const;

protected:
    void retranslate() override;
    void updateActions() override;

private:
    void buildLayout();
    void buildActions();
    void addCopier(QAction *action, std::function<QList<CommandText>()> commands);
    void showCurrent();
    void tabChanged();
    void enrol(const std::optional<AgentRow> &replaced);
    void rename();
    void revoke();
    void runChecks();
    [[nodiscard]] bool isTableInFront() const;
    [[nodiscard]] QList<CommandText> runCommands() const;
    /** The command with the number of the selected agent. */
    [[nodiscard]] QList<CommandText> commandOnSelected(const QString &name) const;
    [[nodiscard]] std::optional<AgentRow> selectedAgent() const; ///< where it is one

    PageServices m_services;
    SortedTable<AgentsModel, AgentRows> m_table;
    AgentFilter *m_filter;
    EmptyState *m_empty;
    QTabWidget *m_tabs;
    DetailSplit *m_split;
    ConnectionsPanel *m_connections;
    QTabWidget *m_detailTabs;
    MatrixPanel *m_matrix;
    QAction *m_enrol = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_replace = nullptr;
    QAction *m_revoke = nullptr;
    QAction *m_runChecks = nullptr;
    QAction *m_results = nullptr;
    QAction *m_find = nullptr;
    QAction *m_copy = nullptr; ///< a menu: what an action does, as a command
    QMenu *m_copyMenu;
    QList<std::pair<QAction *, QAction *>> m_copiers; ///< what is copied, and what copies it
};

} // namespace vantage
