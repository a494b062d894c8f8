// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/feed.h"
#include "gui-manager/ui/checks/trial_panel.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace vantage {

/** Shows the join string for a new agent, or for one that takes over another's number, as the command `enrol` gives
    it, and until when it is good. */
class EnrolDialog : public QDialog
{
    Q_OBJECT

public:
    /** `replaced` is the agent whose hardware is replaced; a new agent where absent. */
    EnrolDialog(std::optional<AgentRow> replaced, AskCommand ask, QWidget *parent = nullptr);
    ~EnrolDialog() override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void askForString();
    void fill(const QJsonObject &answer);
    void withdraw();
    void expire();
    void retranslate();
    void tellState();
    void tellTime();
    void makeRoom();

    std::optional<AgentRow> m_replaced;
    AskCommand m_ask;
    std::unique_ptr<RunningCommand> m_asking;
    QLabel *m_purpose;
    QLabel *m_commandLabel;
    QPlainTextEdit *m_command;
    QPushButton *m_copyCommand;
    QLabel *m_joinLabel;
    QLineEdit *m_join;
    QPushButton *m_copyJoin;
    QLabel *m_state;
    QLabel *m_reach;
    QLabel *m_failure;
    QPushButton *m_withdraw;
    QPushButton *m_again;
    QTimer m_expiry;
    QTimer m_second;                  ///< ticks while a string is good
    std::optional<UtcTime> m_expires; ///< of what is shown
    QString m_token;                  ///< its name for `enrol withdraw`
    bool m_isWithdrawn = false;
    bool m_isForThisMachine = false;
};

} // namespace vantage
