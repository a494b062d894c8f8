// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/console/console.h"

#include <QWidget>

class QCompleter;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace vantage {

/** A line to type commands into, and what they answer. Up and Down go through what was typed before. */
class ConsolePane : public QWidget
{
    Q_OBJECT

public:
    explicit ConsolePane(CommandRunner &commands, QWidget *parent = nullptr);
    ~ConsolePane() override;

    /** As if it had been typed. */
    void run(const QString &line);
    /** Shows a command that was given elsewhere in the window, and what it answers. */
    void echo(const QString &command);
    void print(const QString &line);
    void printError(const QString &line);
    void focusInput();
    /** Puts it into the line, as if somebody was typing it. */
    void type(const QString &line);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void setFonts();
    void append(const QString &text, const QColor &colour);
    void recall(int step);
    void stop();

    CommandRunner &m_commands;
    QPlainTextEdit *m_output;
    QLineEdit *m_input;
    QToolButton *m_stop;
    QCompleter *m_completer;
    QStringList m_history;
    qsizetype m_recalled = 0; ///< place in the history; its size while nothing is recalled
    QString m_draft;
    quint64 m_lastRun = 0;
    std::unique_ptr<RunningCommand> m_running;
};

} // namespace vantage
