// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/check_groups.h"
#include "gui-manager/ui/checks/bulk_edit_dialog.h"
#include "gui-manager/ui/page.h"

class QMenu;

namespace vantage {

class CheckFilterBar;
class DetailSplit;
class EmptyState;
class TableView;
class UndoBar;

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
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /* checks_page.cpp: what is shown. */
    void connectTable();
    void showCurrent();
    void showFiltered(const CheckFilter &filter);
    void tellEmpty();
    void recallDurations();
    void activate(int row);
    /** The keys and clicks that fold a group; whether it was one. */
    bool foldByKey(int key);
    bool foldByClick(const QPoint &position);

    /* checks_page_actions.cpp: what can be done. */
    void buildActions();
    QAction *newCopyAction(const QString &name, std::function<QList<CommandText>()> commands);
    void retranslateActions();
    void edit();
    void openDialog(const std::optional<CheckRow> &edited);
    void openBulkDialog(BulkEditDialog::Offer offer);
    void openPasteDialog();
    void deleteSelected();
    void cloneSelected();
    void runNow();
    void setPaused(bool isPaused);
    void copy(const QList<CommandText> &commands);
    /** Runs the commands as one step, and offers to undo it. */
    void runAndOfferUndo(const QList<CommandText> &commands, const QString &label, const QString &told);
    void undo();
    [[nodiscard]] QList<CommandText> addCommands() const;
    [[nodiscard]] QList<CommandText> deleteCommands() const;
    [[nodiscard]] QList<CommandText> cloneCommands() const;
    [[nodiscard]] QList<CommandText> checkNowCommands() const;
    [[nodiscard]] QList<CommandText> pauseCommands(bool isPaused) const;
    [[nodiscard]] QList<AgentRow> allAgents() const;
    /** Each once, even where several of its groups show it. */
    [[nodiscard]] QList<CheckRow> selectedChecks() const;

    PageServices m_services;
    CheckGroups *m_groups;
    TableView *m_view;
    CheckFilterBar *m_filterBar;
    EmptyState *m_empty;
    DetailSplit *m_split;
    UndoBar *m_undoBar;
    bool m_hasRecalled = false;
    QString m_undoLabel; ///< what the bar would undo
    std::function<QList<AgentId>()> m_likelyAgents;
    QAction *m_add = nullptr;
    QAction *m_addMany = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_clone = nullptr;
    QAction *m_move = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_checkNow = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_resume = nullptr;
    QAction *m_results = nullptr;
    QAction *m_history = nullptr;
    QAction *m_find = nullptr;
    QAction *m_copyCommand = nullptr;
    QAction *m_copyOther = nullptr;
    QMenu *m_copyMenu = nullptr;
    QAction *m_copyDelete = nullptr;
    QAction *m_copyClone = nullptr;
    QAction *m_copyCheckNow = nullptr;
    QAction *m_copyPause = nullptr;
    QAction *m_copyResume = nullptr;
};

} // namespace vantage
