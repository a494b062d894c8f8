// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/console/console.h"
#include "gui-manager/ui/checks/check_commands.h"

#include <QObject>

#include <map>

class QWidget;

namespace vantage {

class ConsolePane;

/** Runs what the operator clicked as the commands that it stands for, one after the other, and shows them in the
    console with their answers. */
class ActionRunner : public QObject
{
    Q_OBJECT

public:
    /** The errors of all commands and what they kept from running; empty when all went well. */
    using Done = std::function<void(const QStringList &errors)>;

    /** What went wrong with one of several commands, by its place among them. */
    struct Failure
    {
        qsizetype command = 0;
        QString error;
    };
    using DoneEach = std::function<void(const QList<Failure> &failures)>;

    /** One by one, the first failure is the end: the operator saw something else than what is there by now. What
        overlaps all runs, whatever becomes of the others: many additions need not wait for each other's way to the
        disk (they still take effect in their order), nor one agent's check for another agent. */
    enum class Pace { OneByOne, Overlapping };

    ActionRunner(CommandRunner &commands, ConsolePane &console, QObject *parent = nullptr);
    ~ActionRunner() override;

    /** They are one step of undo, called `label` there where it is not empty. */
    void run(const QList<CommandText> &commands, Done done = {}, const QString &label = {},
             Pace pace = Pace::OneByOne);
    /** The same, for those who need to know which of them failed. */
    void runEach(const QList<CommandText> &commands, DoneEach done, const QString &label = {},
                 Pace pace = Pace::OneByOne);
    /** The same; what went wrong is shown in a box over `parent`. `succeeded` is called where nothing did, and the
        parent is still there. */
    void runAndTell(const QList<CommandText> &commands, QWidget *parent, const QString &label = {},
                    std::function<void()> succeeded = {}, Pace pace = Pace::OneByOne);

    /** One that answers in values, each as it comes. It is the caller's to end, by destroying it; null when nothing
        more will come but `done`, which comes queued: a command must not be destroyed in its own answer. A caller
        that has ended the command may still see its `done`. */
    [[nodiscard]] std::unique_ptr<RunningCommand>
    ask(const CommandText &command, std::function<void(const QJsonObject &answer)> each, Done done);

private:
    struct Sequence;
    void next(const std::shared_ptr<Sequence> &sequence);

    CommandRunner &m_commands;
    ConsolePane &m_console;
    std::map<quint64, std::unique_ptr<RunningCommand>> m_running;
    quint64 m_lastId = 0;
};

} // namespace vantage
