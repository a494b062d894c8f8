// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/feed.h"

#include <QJsonObject>

#include <vector>

namespace vantage {

/** An agent as the configuration keeps it. */
struct KnownAgent
{
    AgentId id;
    QString key; ///< who it is; empty while the id waits for an agent
    QString name;
    QString address;
    quint16 port = 0;
    std::optional<UtcTime> firstSeen;

    bool operator==(const KnownAgent &) const = default;
};

/** Agents, checks and who runs which: a value without I/O. Every change raises the revision by one and leaves the
    whole consistent, or changes nothing and says why. */
class Configuration
{
public:
    [[nodiscard]] Revision revision() const { return m_revision; }
    [[nodiscard]] const std::vector<KnownAgent> &agents() const { return m_agents; }
    [[nodiscard]] const std::vector<CheckRow> &checks() const { return m_checks; }
    [[nodiscard]] const KnownAgent *agent(AgentId id) const;
    [[nodiscard]] const CheckRow *check(CheckId id) const;

    /** The agent's checks in the order of their creation: `service_id` 1 is the first. */
    [[nodiscard]] std::vector<const CheckRow *> checksOf(AgentId agent) const;
    [[nodiscard]] Result<CheckId> checkAt(AgentId agent, qsizetype serviceId) const;

    /** The id bound to a key; a key never seen takes the lowest id that waits, or else the lowest never given. */
    AgentId agentForKey(const QString &key);
    [[nodiscard]] Result<void> updateAgent(const KnownAgent &agent);

    /** Ids that no agent holds yet begin to wait for one. */
    [[nodiscard]] Result<CheckId> addCheck(CheckSpec check, const QList<AgentId> &agents);
    [[nodiscard]] Result<void> editCheck(const CheckSpec &check);
    [[nodiscard]] Result<void> assign(CheckId check, const QList<AgentId> &agents);
    [[nodiscard]] Result<void> removeCheck(CheckId check);
    /** Takes the check from one agent; a check that no agent has is removed. */
    [[nodiscard]] Result<void> unassign(CheckId check, AgentId agent);

    [[nodiscard]] QJsonObject toJson(Secrets secrets) const;
    /** Reads what toJson() wrote or the earlier version's data.json; `warnings` names unknown keys. */
    [[nodiscard]] static Result<Configuration> fromJson(const QByteArray &json, QStringList *warnings);

    bool operator==(const Configuration &) const = default;

private:
    Revision m_revision;
    AgentId m_lastAgent; ///< highest id ever given
    CheckId m_lastCheck;
    std::vector<KnownAgent> m_agents; ///< by id
    std::vector<CheckRow> m_checks;   ///< by id
};

} // namespace vantage
