// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace vantage {

/** Where the answer to a command goes. Calls come in the main thread; `done` is the last one, once, with the
   exit code (0 done, 1 failed, 2 wrong usage). */
struct CommandReply
{
    std::function<void(const QString &line)> out;
    std::function<void(const QString &line)> error;
    std::function<void(int exitCode)> done;
    /** Bytes that the one who asked has not taken yet: long answers wait for a slow reader. May be empty. */
    std::function<qint64()> backlog = {};
    /** Where relative names of files start; empty: where this program stands. */
    QString directory = {};
    /** For undo: what the operator calls it, and of which group it is. Changes of one group that follow one another
       are undone together; 0: of none. */
    QString stepLabel = {};
    quint64 stepGroup = 0;
};

enum class CommandFormat { Text, Json };

/** Something that is still answering (results --follow, a query); destroying it ends it without a call of
 * `done`. */
class RunningCommand
{
public:
    RunningCommand() = default;
    RunningCommand(const RunningCommand &) = delete;
    RunningCommand &operator=(const RunningCommand &) = delete;
    virtual ~RunningCommand() = default;

    /** Goes on until somebody ends it (--follow). */
    [[nodiscard]] virtual bool isEndless() const { return false; }
};

/** Takes commands, from the window as from a terminal. The one way to change anything. Main thread. */
class CommandRunner : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** Null when the command is done by the time this returns. */
    virtual std::unique_ptr<RunningCommand> run(const QStringList &words, CommandFormat format,
                                                CommandReply reply) = 0;
    /** The same for a line as it is typed; a line that cannot be split into words is wrong usage. */
    std::unique_ptr<RunningCommand> runLine(const QString &line, CommandFormat format, CommandReply reply);

    /** For completion: the names of all commands. */
    [[nodiscard]] virtual QStringList commandNames() const = 0;

Q_SIGNALS:
    /** `exit` was given: all is saved. */
    void exitRequested();
};

} // namespace vantage
