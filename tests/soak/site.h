// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/soak/oracle.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <vector>

namespace vantage::test {

/** A manager and agents as processes that are there to be killed. What they print goes to files. */
class Site
{
public:
    /** So many agents, each with so many checks ten times a second of a port that nobody listens on: the cheapest
        result that there is. */
    Site(int agents, int checks);
    ~Site();

    /** The agents connect to this port from their next start on, instead of to the manager's own. */
    void connectThrough(quint16 port) { m_through = port; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int agents() const { return int(m_agents.size()); }

    void startManager();
    void startAgent(int agent);
    void killManager();
    void killAgent(int agent);
    /** SIGTERM; false where it did not leave by itself in time. */
    [[nodiscard]] bool stopManager();
    [[nodiscard]] bool stopAgent(int agent);

    /** Nothing is measured any more from now on. False where an agent cannot be told. */
    [[nodiscard]] bool pauseChecks();
    /** Waits until everything that the agents have committed is stored or lost. */
    [[nodiscard]] bool drains();
    [[nodiscard]] Oracle account() const;
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    /** The end of what a program printed, for who has to find out why. */
    [[nodiscard]] QString lastWords() const;

private:
    [[nodiscard]] qint64 journalled() const; ///< bytes
    void start(QProcess &process, const QString &program, const QStringList &arguments, const QString &name);
    void writeConfiguration(int agents, int checks) const;

    QTemporaryDir m_dir;
    quint16 m_port;
    std::optional<quint16> m_through;
    QProcess m_manager;
    std::vector<std::unique_ptr<QProcess>> m_agents;
};

} // namespace vantage::test
