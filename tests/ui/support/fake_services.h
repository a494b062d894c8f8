// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/console/console.h"
#include "gui-manager/feed.h"

namespace vantage::test {

/** A feed that says what a test tells it to. */
class FakeFeed : public Feed
{
    Q_OBJECT

public:
    [[nodiscard]] QList<AgentRow> agents() const override { return m_agents; }
    [[nodiscard]] QList<CheckRow> checks() const override { return m_checks; }
    [[nodiscard]] QList<TaskRow> tasks() const override { return m_tasks; }
    [[nodiscard]] QList<VerdictRow> verdicts() const override { return m_verdicts; }
    [[nodiscard]] QList<Event> recentEvents() const override { return m_events; }
    [[nodiscard]] QString listening() const override
    {
        return QStringLiteral("Listening on 127.0.0.1:54399");
    }

    [[nodiscard]] UndoSteps undoSteps() const override { return m_undoSteps; }

    /** What the samples hold, for those who ask from now on. */
    void fill();
    void setAgents(const QList<AgentRow> &agents);
    void setVerdicts(const QList<VerdictRow> &verdicts);
    void addCheck(const CheckRow &check);
    void removeCheck(CheckId check);
    void setUndoSteps(const UndoSteps &steps);

private:
    QList<AgentRow> m_agents;
    QList<CheckRow> m_checks;
    QList<TaskRow> m_tasks;
    QList<VerdictRow> m_verdicts;
    QList<Event> m_events;
    UndoSteps m_undoSteps;
};

/** Keeps the commands it is given and answers each from its word list. */
class FakeCommands : public CommandRunner
{
    Q_OBJECT

public:
    using CommandRunner::CommandRunner;

    std::unique_ptr<RunningCommand> run(const QStringList &words, CommandFormat format,
                                        CommandReply reply) override;
    [[nodiscard]] QStringList commandNames() const override;

    QList<QStringList> given;
    QString answer;      ///< what every command says, where not empty
    QString error;       ///< what every command fails with, where not empty
    QString failing;     ///< only commands with this word do, where not empty
    bool isSlow = false; ///< commands stay running; finish() ends the last
    void finish();
    int ended = 0; ///< commands that were destroyed while running

private:
    CommandReply m_last;
};

} // namespace vantage::test
