// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/console/console.h"

#include <QSocketNotifier>

#include <deque>

namespace vantage {

/** Reads commands, a line each, from a descriptor (standard input) without blocking, and runs them one after
   the other; one that would go on for ever (--follow) ends when the next line comes. The end of input ends
   nothing. */
class TerminalInput : public QObject
{
    Q_OBJECT

public:
    /** `out` and `error` take the answers of all commands. */
    TerminalInput(int descriptor, CommandRunner &commands, std::function<void(const QString &line)> out,
                  std::function<void(const QString &line)> error, QObject *parent = nullptr);

private:
    void read();
    void takeLine(QByteArrayView line);
    void next();

    int m_descriptor;
    CommandRunner &m_commands;
    std::function<void(const QString &)> m_out;
    std::function<void(const QString &)> m_error;
    QSocketNotifier m_notifier;
    QByteArray m_buffer;
    std::deque<QString> m_lines;
    std::unique_ptr<RunningCommand> m_command;
    bool m_isRunning = false;
};

} // namespace vantage
