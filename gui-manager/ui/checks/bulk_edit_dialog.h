// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/feed.h"
#include "gui-manager/ui/checks/check_commands.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace vantage {

class OptionEditor;

/** Changes several checks at once. It offers what all of them have, shows what is the same in all, and changes what the
    operator has touched: each field has a box that is ticked by touching it, and that takes the change back. */
class BulkEditDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Offer { Everything, AgentsOnly };
    struct Setup
    {
        QList<CheckRow> chosen;
        QList<AgentRow> agents;
        Offer offer = Offer::Everything;
    };

    explicit BulkEditDialog(Setup setup, QWidget *parent = nullptr);
    ~BulkEditDialog() override;

    /** What the form says; none while it is wrong or nothing is ticked. */
    [[nodiscard]] QList<CommandText> commands() const { return m_commands; }
    void showFailure(const QString &sentence);

Q_SIGNALS:
    /** OK was pressed; whoever runs the commands closes the dialog when they are done. */
    void submitted(const QList<vantage::CommandText> &commands);

protected:
    void changeEvent(QEvent *event) override;

private:
    /** A row of the form: the box, the field, and whether the checks differ in it. */
    struct Row
    {
        QCheckBox *box = nullptr;
        QLabel *differs = nullptr;
    };
    struct OptionRow
    {
        Row row;
        OptionEditor *editor = nullptr;
    };

    Row addRow(const QString &name, QWidget *field, bool isSame);
    void buildBasics(QWidget *page);
    void buildOptions(QWidget *page);
    void fillAgents();
    void validate();
    void submit();
    void retranslate();
    /** The check as it is to be, or what is wrong with that. */
    [[nodiscard]] Result<CheckSpec> changed(CheckSpec check) const;
    [[nodiscard]] QList<AgentId> changedAgents(QList<AgentId> agents) const;
    [[nodiscard]] QString problem(QList<CommandText> &commands) const;

    Setup m_setup;
    QList<CommandText> m_commands;
    QGridLayout *m_grid = nullptr;
    QLabel *m_intro;
    QLineEdit *m_interval = nullptr;
    QLineEdit *m_addTags = nullptr;
    QLineEdit *m_removeTags = nullptr;
    QListWidget *m_agents;
    Row m_intervalRow;
    Row m_addTagsRow;
    Row m_removeTagsRow;
    Row m_agentsRow;
    std::vector<OptionRow> m_options;
    QLabel *m_problem;
    QPlainTextEdit *m_preview;
    QPushButton *m_copy;
    QDialogButtonBox *m_buttons;
    bool m_isFilling = false;
};

} // namespace vantage
