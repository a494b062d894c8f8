// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/ui/page.h"

#include <QFrame>

#include <array>

class QLabel;
class QPushButton;
class QToolButton;

namespace vantage {

class RunningCommand;

/** What a stranger does in the first minute, in three steps that tick themselves off. Shown while a step that the
    program needs is open, until the operator hides it. */
class FirstSteps : public QFrame
{
    Q_OBJECT

public:
    explicit FirstSteps(const PageServices &services, QWidget *parent = nullptr);
    ~FirstSteps() override;

    /** Nothing works without these: an agent and a check. */
    [[nodiscard]] bool isNeeded() const;

Q_SIGNALS:
    void addCheckWanted();
    void hideWanted();
    /** It goes on by itself; who started it may want to end it. */
    void agentStarted(qint64 processId);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Step
    {
        QLabel *mark;
        QLabel *text;
        QPushButton *button;
    };

    void addStep(Step &step, const QString &name, int row);
    void startAgent();
    void copyJoinString();
    void say(const QString &text);
    void update();
    void retranslate();

    PageServices m_services;
    QLabel *m_title;
    QToolButton *m_close;
    Step m_agent{};
    Step m_join{};
    Step m_check{};
    QLabel *m_said;
    bool m_isCopied = false;
    std::unique_ptr<RunningCommand> m_asking;
};

} // namespace vantage
