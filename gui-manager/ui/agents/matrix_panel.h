// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/matrix_model.h"
#include "gui-manager/ui/page.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QMenu;

namespace vantage {

struct CommandText;
class EmptyState;
class FieldError;
class MatrixRows;
class MatrixView;

/** Which check runs at which agent, and how it is there; checks are given to agents and taken from them here. */
class MatrixPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixPanel(const PageServices &services, QWidget *parent = nullptr);
    ~MatrixPanel() override;

    /** Makes its cell the current one, where the filter lets it. */
    void select(const TaskKey &key);
    void focusText();

Q_SIGNALS:
    void leadsTo(const vantage::Destination &destination);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectFeed();
    void buildActions();
    void buildLayout();
    void retranslate();
    void applyFilter();
    void showCurrent();
    void showCount();
    void showMenu(const QPoint &position);
    void openResults();
    void toggle();
    void runNow();
    void dropOldWishes(const QList<CheckRow> &changed, const QList<CheckId> &removed);
    [[nodiscard]] std::optional<TaskKey> currentKey() const;
    [[nodiscard]] CellState currentState() const;
    [[nodiscard]] std::optional<CheckRow> currentCheck() const;
    [[nodiscard]] std::optional<QList<AgentId>> agentsAfterToggle() const;
    [[nodiscard]] CommandText toggleCommand() const;
    [[nodiscard]] CommandText runCommand() const;
    [[nodiscard]] QAction *newAction(const QString &name, const QKeySequence &key,
                                     void (MatrixPanel::*act)());

    PageServices m_services;
    MatrixModel *m_model;
    MatrixRows *m_rows;
    QLineEdit *m_text;
    QCheckBox *m_onlyTrouble;
    QLabel *m_count;
    MatrixView *m_view;
    EmptyState *m_empty;
    QLabel *m_current; ///< says what the current cell is
    FieldError *m_failure;
    QAction *m_results = nullptr;
    QAction *m_toggle = nullptr;
    QAction *m_runNow = nullptr;
    QAction *m_copyToggle = nullptr;
    QAction *m_copyRunNow = nullptr;
    /** The agents that a check was given by commands which the feed has not told of yet: the next click builds on
        them. */
    QHash<CheckId, QList<AgentId>> m_wishes;
};

} // namespace vantage
