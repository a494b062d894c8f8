// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/manager.h"
#include "tests/support/fake_agent.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace vantage::test {

/** A manager in this process with its data in a folder of its own, and agents that only speak. */
class ManagerFixture
{
public:
    explicit ManagerFixture(const ManagerTimes &times = {});

    /** On a free port at first, on the same one later. */
    void start();
    void stop() { m_manager.reset(); }

    [[nodiscard]] Manager &manager() { return *m_manager; }
    [[nodiscard]] Feed &feed() { return m_manager->feed(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] ManagerSettings &settings() { return m_settings; }

    /** Gives a command; ends the test program where it fails. */
    void command(const QString &line);

    /** What a command printed; ends the test program where it fails. */
    QString answer(const QString &line);
    /** The token of a join string that the manager gives for this. */
    [[nodiscard]] QString token();

    /** One that has a token to be let in with. */
    [[nodiscard]] std::unique_ptr<FakeAgent> agent(const QString &name);
    /** An agent that has joined and was given its tasks. */
    [[nodiscard]] std::unique_ptr<FakeAgent> joinedAgent(const QString &name);
    void connect(FakeAgent &agent);
    /** Connects it; what comes of its greeting: "joined", or the code of the manager's Bye. */
    [[nodiscard]] QString answerTo(FakeAgent &agent);

    [[nodiscard]] std::optional<AgentRow> agentRow(AgentId id);
    [[nodiscard]] std::optional<TaskRow> taskRow(const TaskKey &key);
    [[nodiscard]] std::optional<VerdictRow> verdictRow(CheckId check);
    /** The codes of all events so far. */
    [[nodiscard]] QStringList eventCodes();
    /** The results that are on disk, after the manager has stopped. */
    [[nodiscard]] QList<CheckResult> storedResults() const;

private:
    QTemporaryDir m_folder;
    ManagerSettings m_settings;
    std::unique_ptr<Manager> m_manager;
};

} // namespace vantage::test
