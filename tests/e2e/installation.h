// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/program.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <array>
#include <functional>
#include <memory>

namespace vantage::test {

inline constexpr int agentCount = 3;

/** A manager and three agents as processes, with data of their own, and the operator's way to ask them. */
class Installation
{
public:
    Installation();

    /** Returns once it listens, on the same port each time. */
    void startManager();
    void startAgent(int client);

    [[nodiscard]] Program &manager() { return m_manager; }
    [[nodiscard]] Program &agent(int client) { return *m_agents.at(size_t(client - 1)); }
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }

    /** vantagectl with these words. */
    [[nodiscard]] Finished ctl(const QStringList &words) const;
    /** vantagectl --json; what it printed, as objects. Empty where it failed. */
    [[nodiscard]] QList<QJsonObject> ask(const QStringList &words) const;

    [[nodiscard]] bool allOnline() const;
    /** Every result that is stored, in the order of storing. */
    [[nodiscard]] QList<QJsonObject> results() const;
    /** The newest result of each task: "<client>/<check>" -> result. */
    [[nodiscard]] QMap<QString, QJsonObject> newestResults() const;

private:
    QTemporaryDir m_dir;
    quint16 m_port;
    Program m_manager;
    std::array<std::unique_ptr<Program>, agentCount> m_agents;
};

/** Waits for a condition of the outside world, asked again and again. */
[[nodiscard]] bool waitUntil(const std::function<bool()> &condition);

} // namespace vantage::test
