// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/feed.h"
#include "gui-manager/store/admissions.h"
#include "gui-manager/store/retention.h"

#include <QJsonObject>

#include <functional>
#include <map>
#include <vector>

namespace vantage {

/** An agent as the configuration keeps it. */
struct KnownAgent
{
    AgentId id;
    QString key; ///< the fingerprint of its certificate; empty while the id waits for an agent
    QString name;
    QString address; ///< where it was last seen
    quint16 port = 0;
    std::optional<UtcTime> firstSeen;
    std::optional<UtcTime> lastSeen;
    bool isRevoked = false; ///< it may not come back with that key, and nobody gets its id

    bool operator==(const KnownAgent &) const = default;
};

/** Lets one agent in, once. */
struct JoinToken
{
    QByteArray hash; ///< hashOfToken()
    UtcTime expires{};
    AgentId agent;        ///< whose id the agent takes over, with its tasks; none: the next free one
    bool isLocal = false; ///< for agents on this machine only
    /** Who held that id when the token was made: nobody may have come in between. */
    QString heldBy = {};

    static constexpr std::chrono::minutes validFor{15};
    /** Nor before it was made: a clock that was set back prolongs nothing. A minute is for a clock that is set right. */
    [[nodiscard]] bool isValidAt(UtcTime now) const
    {
        return expires > now && expires - now <= validFor + std::chrono::minutes(1);
    }

    bool operator==(const JoinToken &) const = default;
};

/** By which command something was changed, for undo. */
struct StepName
{
    QString command;   ///< its name
    QString label{};   ///< in the operator's words, where there are better ones
    quint64 group = 0; ///< changes of the same that follow one another are one step; 0: of none
};

/** Agents, checks and who runs which: a value without I/O. Every change leaves the whole consistent, or
   changes nothing and says why; one that an agent has to know of raises the revision by one. */
class Configuration
{
public:
    [[nodiscard]] Revision revision() const { return m_revision; }
    [[nodiscard]] const std::vector<KnownAgent> &agents() const { return m_agents; }
    [[nodiscard]] const std::vector<CheckRow> &checks() const { return m_checks; }
    /** How long the store keeps what; as the file says. */
    [[nodiscard]] const Retention &retention() const { return m_retention; }
    /** Each level is kept for a day at least. Leaves the revision: no agent needs to know. */
    [[nodiscard]] Result<void> setRetention(const Retention &retention);
    [[nodiscard]] const KnownAgent *agent(AgentId id) const;
    [[nodiscard]] const KnownAgent *agentOfKey(const QString &key) const;
    [[nodiscard]] const CheckRow *check(CheckId id) const;

    /** The agent's checks in the order of their creation: `service_id` 1 is the first. */
    [[nodiscard]] std::vector<const CheckRow *> checksOf(AgentId agent) const;
    [[nodiscard]] Result<CheckId> checkAt(AgentId agent, qsizetype serviceId) const;

    /** The id bound to a key; a key never seen takes the lowest id that waits, or else the lowest never given, but none
        that a token is for. */
    AgentId agentForKey(const QString &key, UtcTime now = utcNow());
    /** Tokens live here, so that one is burned in the very change that binds the key. */
    [[nodiscard]] const std::vector<JoinToken> &tokens() const { return m_tokens; }
    void addToken(const JoinToken &token);
    void removeTokens(const std::function<bool(const JoinToken &)> &which);
    /** The token with that hash, if it lets somebody in now. */
    [[nodiscard]] Result<JoinToken> tokenOf(const QByteArray &hash, UtcTime now, bool isOnThisMachine) const;
    /** Binds a key that is not known yet: to the id that the token is for, or as agentForKey() does. */
    [[nodiscard]] Result<AgentId> enrol(const QByteArray &tokenHash, const QString &key, UtcTime now,
                                        bool isOnThisMachine);
    /** The agent may not come back, and its id is never given again. Its key stays, so that it is not taken for a new
        one; its checks stay as they are. */
    [[nodiscard]] Result<void> revoke(AgentId agent);
    /** Who holds which id, for a memory outside of the file. */
    [[nodiscard]] std::vector<HeldId> heldIds() const;
    /** After loading, what that memory says: where this is an older copy, what happened since is not undone. Who was
        revoked stays so, who took over an id keeps it, tokens that were used are gone, and ids that were given are not
        given again. A sentence for each thing that was amended. */
    [[nodiscard]] QStringList recall(const Admissions &memory);
    /** What is known of an agent but its key. Leaves the revision: no agent needs to know. */
    [[nodiscard]] Result<void> updateAgent(const KnownAgent &agent);

    /** Ids that no agent holds yet begin to wait for one. */
    [[nodiscard]] Result<CheckId> addCheck(CheckSpec check, const QList<AgentId> &agents);
    [[nodiscard]] Result<void> editCheck(const CheckSpec &check);
    [[nodiscard]] Result<void> assign(CheckId check, const QList<AgentId> &agents);
    [[nodiscard]] Result<void> removeCheck(CheckId check);
    /** Makes a check what it was, under its own id, whether it is still there or not. */
    [[nodiscard]] Result<void> putBack(const CheckRow &before);
    /** Takes the check from one agent; a check that no agent has is removed. */
    [[nodiscard]] Result<void> unassign(CheckId check, AgentId agent);

    /** Adds the agents and checks of another configuration to this one. Ids of agents stay, but for those
       whose key is known here under another id; checks get new ids. */
    struct Added
    {
        int agents = 0;
        int checks = 0;
    };
    [[nodiscard]] Added merge(const Configuration &other, QStringList *warnings);

    /** Masked leaves out the agents' keys and the tokens too. */
    [[nodiscard]] QJsonObject toJson(Secrets secrets) const;
    /** Reads what toJson() wrote or the earlier version's data.json. `warnings` names what was kept out (a
       task that is not right, an id that is there twice) and unknown keys; Conflict means that a newer
       version wrote it. */
    [[nodiscard]] static Result<Configuration> fromJson(const QByteArray &json, QStringList *warnings);

    bool operator==(const Configuration &) const = default;

private:
    friend class ConfigurationReader;
    friend Configuration readEarlierForm(const QByteArray &json, QStringList &warnings);

    [[nodiscard]] Result<void> checkAgents(const QList<AgentId> &agents) const;
    [[nodiscard]] CheckRow *row(CheckId id);
    KnownAgent &agentOrWaiting(AgentId id);
    void dropIdleWaiting(const QList<AgentId> &unassigned);
    void advance() { ++m_revision.value; }

    Revision m_revision;
    CheckId m_lastCheck; ///< highest id ever given
    Retention m_retention;
    std::vector<KnownAgent> m_agents; ///< by id
    std::vector<CheckRow> m_checks;   ///< by id
    std::vector<JoinToken> m_tokens;  ///< oldest first
    std::map<AgentId, QString>
        m_given; ///< not in the file: ids that wait for nobody but who held them, by this key
};

/** No client id is larger. */
inline constexpr AgentId maximumAgentId{1'000'000};

/** The earlier version's data.json. */
[[nodiscard]] bool isEarlierForm(const QJsonObject &object);

} // namespace vantage
