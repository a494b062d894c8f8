// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/feed.h"
#include "gui-manager/ui/checks/check_commands.h"
#include "gui-manager/ui/checks/trial_panel.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;
class QSplitter;

namespace vantage {

class MoreOptions;
class OptionEditor;

/** Adds or edits a check. The form follows the kind's option table; what is wrong is said below its field as one
    types, and only a check that is right can be accepted. */
class CheckDialog : public QDialog
{
    Q_OBJECT

public:
    /** What the dialog starts with, and by which command its result is carried out. */
    struct Setup
    {
        QList<AgentRow> agents;
        std::optional<CheckRow> edited; ///< adds a new one where absent
        QList<AgentId> chosen;          ///< agents checked at first, for a new one
        AskCommand ask = {};            ///< runs tests; the dialog offers none where empty
    };

    explicit CheckDialog(Setup setup, QWidget *parent = nullptr);
    ~CheckDialog() override;

    /** The command that does what the form says; none while the form is wrong or nothing was changed. */
    [[nodiscard]] CommandText command() const { return m_command; }

    /** The command failed: stay open and say so. */
    void showFailure(const QString &sentence);

Q_SIGNALS:
    /** OK was pressed; whoever runs the command closes the dialog when it is done. */
    void submitted(const vantage::CommandText &command);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildFixedPart();
    void fillAgents();
    void fillFrom(const CheckRow &row);
    void buildOptions();
    void addOption(QFormLayout *form, const OptionSpec &spec, const OptionMap &values);
    void retranslate();
    void retranslateOptions();
    void validate();
    void test();
    void growForTrial();
    [[nodiscard]] CommandText commandForTest() const;
    [[nodiscard]] QWidget *firstWrong();
    [[nodiscard]] QList<AgentRow> agentsForTest() const;
    void submit();
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] QList<AgentId> chosenAgents() const;
    [[nodiscard]] CheckSpec specAsTyped() const;

    Setup m_setup;
    CommandText m_command;
    QFormLayout *m_form;
    QComboBox *m_kind;
    QLineEdit *m_target;
    QLabel *m_targetError;
    QLineEdit *m_interval;
    QLabel *m_intervalError;
    QListWidget *m_agents;
    QLabel *m_agentsError;
    QLineEdit *m_name;
    QLineEdit *m_tags;
    MoreOptions *m_more;
    QWidget *m_basicPart = nullptr;
    QLabel *m_failure;
    QLineEdit *m_commandLine;
    QPushButton *m_copy;
    QDialogButtonBox *m_buttons;
    QPushButton *m_test;
    QScrollArea *m_scroll;
    TrialPanel *m_trial;
    QSplitter *m_splitter;
    std::vector<OptionEditor *> m_editors;
    std::vector<QLabel *> m_optionLabels;
    OptionMap m_kept; ///< what was typed for options, kept over a change of kind
    bool m_isTargetTouched = false;
};

} // namespace vantage
