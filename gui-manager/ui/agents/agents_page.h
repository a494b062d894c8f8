// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/feed.h"
#include "gui-manager/models/agents_model.h"
#include "gui-manager/ui/page.h"
#include "gui-manager/ui/widgets/sorted_table.h"

namespace vantage {

class DetailSplit;
class EmptyState;

/** Who belongs to the manager: their state, and what can be done with them. */
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
    void buildActions();
    void showCurrent();
    void enrol(const std::optional<AgentRow> &replaced);
    void rename();
    void revoke();
    [[nodiscard]] std::optional<AgentRow> selectedAgent() const; ///< where it is one

    PageServices m_services;
    SortedTable<AgentsModel> m_table;
    EmptyState *m_empty;
    DetailSplit *m_split;
    QAction *m_enrol = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_replace = nullptr;
    QAction *m_revoke = nullptr;
    QAction *m_results = nullptr;
};

} // namespace vantage
