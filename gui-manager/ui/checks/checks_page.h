// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/checks_model.h"
#include "gui-manager/ui/page.h"
#include "gui-manager/ui/widgets/sorted_table.h"

namespace vantage {

class DetailSplit;
class EmptyState;

/** What is watched: the checks, how they are, and what can be done with them. */
class ChecksPage : public Page
{
    Q_OBJECT

public:
    explicit ChecksPage(const PageServices &services, QWidget *parent = nullptr);

    [[nodiscard]] Place place() const override { return Place::Checks; }
    [[nodiscard]] QString title() const override;
    void open(const Destination &destination) override;
    [[nodiscard]] QList<QAction *> menuActions() const override;
    [[nodiscard]] QList<QAction *> toolActions() const override;
    void showDetails(bool areShown) override;
    void saveLayout(QSettings &settings) const override;
    void restoreLayout(QSettings &settings) override;

    /** Who is chosen at first in the form for a new check. */
    void setLikelyAgents(std::function<QList<AgentId>()> agents) { m_likelyAgents = std::move(agents); }

    /** Opens the form for a new one. */
    void addCheck() { openDialog({}); }

protected:
    void retranslate() override;
    void updateActions() override;

private:
    void buildActions();
    void showCurrent();
    void edit();
    void openDialog(const std::optional<CheckRow> &edited);
    void deleteSelected();
    void checkNow();
    void setPaused(bool isPaused);
    void copyAsCommand();
    [[nodiscard]] std::vector<CheckRow> allChecks() const;
    [[nodiscard]] QList<CheckRow> selectedChecks() const;

    PageServices m_services;
    SortedTable<ChecksModel> m_table;
    EmptyState *m_empty;
    DetailSplit *m_split;
    std::function<QList<AgentId>()> m_likelyAgents;
    QAction *m_add = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_checkNow = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_resume = nullptr;
    QAction *m_results = nullptr;
    QAction *m_history = nullptr;
    QAction *m_copyCommand = nullptr;
};

} // namespace vantage
