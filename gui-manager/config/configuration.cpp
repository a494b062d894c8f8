// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/config/configuration.h"

#include <QCoreApplication>

#include <algorithm>

namespace vantage {

namespace {

struct ConfigurationText
{
    Q_DECLARE_TR_FUNCTIONS(Configuration)
};

/** In ascending order, each once. */
QList<AgentId> sorted(QList<AgentId> agents)
{
    std::sort(agents.begin(), agents.end());
    agents.resize(std::unique(agents.begin(), agents.end()) - agents.begin());
    return agents;
}

/** The first entry whose id is not less; `members` is sorted by id. */
template <typename Rows, typename Id, typename Projection>
auto lowerBound(Rows &rows, Id id, Projection projection)
{
    return std::ranges::lower_bound(rows, id, std::less<>(), projection);
}

bool isWaiting(const KnownAgent &agent)
{
    return agent.key.isEmpty() && !agent.isRevoked;
}

/** Takes as long whatever the hashes have in common. */
bool isSame(const QByteArray &one, const QByteArray &other)
{
    if (one.size() != other.size())
        return false;
    int differing = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        differing |= one[i] ^ other[i];
    return differing == 0;
}

CheckId idOf(const CheckRow &row)
{
    return row.check.id;
}

} // namespace

const KnownAgent *Configuration::agent(AgentId id) const
{
    const auto found = lowerBound(m_agents, id, &KnownAgent::id);
    return found != m_agents.end() && found->id == id ? &*found : nullptr;
}

const KnownAgent *Configuration::agentOfKey(const QString &key) const
{
    const auto found = std::ranges::find(m_agents, key, &KnownAgent::key);
    return found != m_agents.end() && !key.isEmpty() ? &*found : nullptr;
}

Result<void> Configuration::setRetention(const Retention &retention)
{
    constexpr std::chrono::days least(1);
    constexpr std::chrono::days most(Retention::longest);
    for (const std::chrono::days days : {retention.raw, retention.minutes, retention.hours}) {
        if (days < least || days > most)
            return invalid(ConfigurationText::tr("a whole number of days from 1 to %1 is needed")
                               .arg(Retention::longest));
    }
    m_retention = retention;
    return {};
}

const CheckRow *Configuration::check(CheckId id) const
{
    const auto found = lowerBound(m_checks, id, idOf);
    return found != m_checks.end() && found->check.id == id ? &*found : nullptr;
}

CheckRow *Configuration::row(CheckId id)
{
    return const_cast<CheckRow *>(std::as_const(*this).check(id));
}

std::vector<const CheckRow *> Configuration::checksOf(AgentId agent) const
{
    std::vector<const CheckRow *> found;
    for (const CheckRow &row : m_checks) {
        if (row.agents.contains(agent))
            found.push_back(&row);
    }
    return found;
}

Result<CheckId> Configuration::checkAt(AgentId agentId, qsizetype serviceId) const
{
    if (!agent(agentId))
        return fail(ErrorCode::NotFound, ConfigurationText::tr("There is no client %1").arg(agentId.value));
    const std::vector<const CheckRow *> mine = checksOf(agentId);
    if (serviceId < 1 || size_t(serviceId) > mine.size())
        return fail(ErrorCode::NotFound,
                    mine.empty() ? ConfigurationText::tr("Client %1 has no checks").arg(agentId.value)
                                 : ConfigurationText::tr("Client %1 has no check %2; its checks are 1 to %3")
                                       .arg(agentId.value)
                                       .arg(serviceId)
                                       .arg(mine.size()));
    return mine.at(size_t(serviceId) - 1)->check.id;
}

KnownAgent &Configuration::agentOrWaiting(AgentId id)
{
    auto place = lowerBound(m_agents, id, &KnownAgent::id);
    if (place == m_agents.end() || place->id != id) {
        place = m_agents.emplace(place);
        place->id = id;
    }
    return *place;
}

/** An id that nobody held and whose last check has been taken away waits for nothing: it was never given. */
void Configuration::dropIdleWaiting(const QList<AgentId> &unassigned)
{
    std::erase_if(m_agents, [this, &unassigned](const KnownAgent &known) {
        return isWaiting(known) && unassigned.contains(known.id) && checksOf(known.id).empty();
    });
}

AgentId Configuration::agentForKey(const QString &key, UtcTime now)
{
    if (const KnownAgent *known = agentOfKey(key))
        return known->id;
    const auto isPromised = [this, now](AgentId id) {
        return std::ranges::any_of(m_tokens, [id, now](const JoinToken &token) {
            return token.agent == id && token.isValidAt(now);
        });
    };
    AgentId id(1);
    const auto waiting = std::ranges::find_if(m_agents, [&](const KnownAgent &known) {
        return isWaiting(known) && !m_given.contains(known.id) && !isPromised(known.id);
    });
    const auto before = std::ranges::find_if(m_given, [&](const auto &given) {
        const KnownAgent *holder = agent(given.first);
        return given.second == key && (!holder || isWaiting(*holder)) && !isPromised(given.first);
    });
    if (before != m_given.end()) {
        id = before->first;
    } else if (waiting != m_agents.end()) {
        id = waiting->id;
    } else {
        while (agent(id) || m_given.contains(id) || isPromised(id))
            ++id.value;
    }
    agentOrWaiting(id).key = key;
    advance();
    return id;
}

Result<void> Configuration::updateAgent(const KnownAgent &changed)
{
    const KnownAgent *known = agent(changed.id);
    if (!known)
        return fail(ErrorCode::NotFound,
                    ConfigurationText::tr("There is no client %1").arg(changed.id.value));
    KnownAgent &mine = agentOrWaiting(changed.id);
    const QString key = mine.key;
    const bool isRevoked = mine.isRevoked;
    mine = changed;
    mine.key = key;
    mine.isRevoked = isRevoked;
    return {};
}

void Configuration::addToken(const JoinToken &token)
{
    constexpr size_t mostTokens = 1000;
    if (m_tokens.size() >= mostTokens)
        m_tokens.erase(m_tokens.begin());
    m_tokens.push_back(token);
}

void Configuration::removeTokens(const std::function<bool(const JoinToken &)> &which)
{
    std::erase_if(m_tokens, which);
}

Result<JoinToken> Configuration::tokenOf(const QByteArray &hash, UtcTime now, bool isOnThisMachine) const
{
    std::optional<JoinToken> token;
    for (const JoinToken &candidate : m_tokens) {
        if (isSame(candidate.hash, hash))
            token = candidate;
    }
    if (!token || (token->isLocal && !isOnThisMachine))
        return fail(
            ErrorCode::NotFound,
            ConfigurationText::tr(
                "The token of the join string is not known here, or was used or withdrawn; the command "
                "'enrol' gives a new one"));
    if (!token->isValidAt(now))
        return fail(
            ErrorCode::NotFound,
            ConfigurationText::tr("The join string has expired; the command 'enrol' gives a new one"));
    const KnownAgent *replaced = agent(token->agent);
    if (replaced && replaced->isRevoked)
        return fail(ErrorCode::NotFound,
                    ConfigurationText::tr("Client %1 was revoked").arg(token->agent.value));
    if (token->agent.isValid() && token->heldBy != (replaced ? replaced->key : QString()))
        return fail(ErrorCode::NotFound,
                    ConfigurationText::tr(
                        "Another agent has become client %1 since the join string was made; the command "
                        "'enrol' gives a new one")
                        .arg(token->agent.value));
    return *token;
}

Result<AgentId> Configuration::enrol(const QByteArray &tokenHash, const QString &key, UtcTime now,
                                     bool isOnThisMachine)
{
    const Result<JoinToken> token = tokenOf(tokenHash, now, isOnThisMachine);
    if (!token)
        return tl::unexpected(token.error());
    removeTokens([&token](const JoinToken &one) { return one.hash == token->hash; });
    if (!token->agent.isValid())
        return agentForKey(key, now);
    agentOrWaiting(token->agent).key = key;
    advance();
    return token->agent;
}

Result<void> Configuration::revoke(AgentId id)
{
    const KnownAgent *known = agent(id);
    if (!known)
        return fail(ErrorCode::NotFound, ConfigurationText::tr("There is no client %1").arg(id.value));
    if (known->isRevoked)
        return fail(ErrorCode::Conflict,
                    ConfigurationText::tr("Client %1 was revoked already").arg(id.value));
    agentOrWaiting(id).isRevoked = true;
    advance();
    return {};
}

std::vector<HeldId> Configuration::heldIds() const
{
    std::vector<HeldId> held;
    for (const KnownAgent &known : m_agents) {
        if (!known.key.isEmpty())
            held.push_back({known.id, known.key, known.isRevoked, m_revision});
    }
    return held;
}

QStringList Configuration::recall(const Admissions &memory)
{
    QStringList amended;
    const size_t tokens = m_tokens.size();
    removeTokens([&memory](const JoinToken &token) {
        return std::ranges::find(memory.spent, token.hash) != memory.spent.end();
    });
    if (m_tokens.size() < tokens)
        amended += ConfigurationText::tr("join strings that were used or withdrawn stay so");
    Revision newest = m_revision;
    for (const HeldId &held : memory.held) {
        newest = std::max(newest, held.revision);
        const KnownAgent *known = agent(held.agent);
        if (held.isRevoked && (!known || isWaiting(*known))) {
            agentOrWaiting(held.agent).key = held.key;
        } else if (!known || isWaiting(*known)) {
            // Its key is not let in again: whoever took it out may have meant that.
            m_given[held.agent] = held.key;
            if (held.revision > m_revision)
                amended +=
                    ConfigurationText::tr(
                        "client %1 was an agent's already, which has to be enrolled anew; another one gets "
                        "that number by 'enrol %1' only")
                        .arg(held.agent.value);
            continue;
        }
        KnownAgent &mine = agentOrWaiting(held.agent);
        if (mine.key != held.key && held.revision > m_revision) {
            mine.key = held.key;
            mine.isRevoked = false;
            amended +=
                ConfigurationText::tr("client %1 stays the agent that took it over").arg(held.agent.value);
        }
        if (mine.key == held.key && held.isRevoked && !mine.isRevoked) {
            mine.isRevoked = true;
            amended += ConfigurationText::tr("client %1 stays revoked").arg(held.agent.value);
        }
    }
    if (amended.isEmpty() && newest == m_revision)
        return amended;
    // The next change has to be newer than all that is remembered.
    m_revision = newest;
    advance();
    return amended;
}

Result<void> Configuration::checkAgents(const QList<AgentId> &agents) const
{
    if (agents.isEmpty())
        return invalid(ConfigurationText::tr("A check needs at least one client"));
    for (const AgentId id : agents) {
        if (!id.isValid() || id > maximumAgentId)
            return invalid(ConfigurationText::tr("%1 is not a client id: they go from 1 to %2")
                               .arg(id.value)
                               .arg(maximumAgentId.value));
    }
    return {};
}

Result<CheckId> Configuration::addCheck(CheckSpec check, const QList<AgentId> &agents)
{
    if (const Result<void> right = checkAgents(agents); !right)
        return tl::unexpected(right.error());
    Result<CheckSpec> canonical = validated(std::move(check));
    if (!canonical)
        return tl::unexpected(canonical.error());
    advance();
    canonical->id = CheckId(++m_lastCheck.value);
    const CheckId id = canonical->id;
    m_checks.push_back({.check = std::move(*canonical), .revision = m_revision, .agents = sorted(agents)});
    for (const AgentId agent : agents)
        agentOrWaiting(agent);
    return id;
}

Result<void> Configuration::editCheck(const CheckSpec &check)
{
    CheckRow *mine = row(check.id);
    if (!mine)
        return fail(ErrorCode::NotFound, ConfigurationText::tr("There is no check %1").arg(check.id.value));
    Result<CheckSpec> canonical = validated(check);
    if (!canonical)
        return tl::unexpected(canonical.error());
    if (*canonical == mine->check)
        return {};
    advance();
    mine->check = std::move(*canonical);
    mine->revision = m_revision;
    return {};
}

Result<void> Configuration::assign(CheckId check, const QList<AgentId> &agents)
{
    CheckRow *mine = row(check);
    if (!mine)
        return fail(ErrorCode::NotFound, ConfigurationText::tr("There is no check %1").arg(check.value));
    if (const Result<void> right = checkAgents(agents); !right)
        return right;
    const QList<AgentId> wanted = sorted(agents);
    if (wanted == mine->agents)
        return {};
    advance();
    const QList<AgentId> before = std::exchange(mine->agents, wanted);
    for (const AgentId agent : wanted)
        agentOrWaiting(agent);
    dropIdleWaiting(before);
    return {};
}

Result<void> Configuration::removeCheck(CheckId check)
{
    const CheckRow *mine = row(check);
    if (!mine)
        return fail(ErrorCode::NotFound, ConfigurationText::tr("There is no check %1").arg(check.value));
    const QList<AgentId> before = mine->agents;
    m_checks.erase(lowerBound(m_checks, check, idOf));
    dropIdleWaiting(before);
    advance();
    return {};
}

Result<void> Configuration::putBack(const CheckRow &before)
{
    const CheckId id = before.check.id;
    if (row(id)) {
        if (const Result<void> edited = editCheck(before.check); !edited)
            return edited;
        return assign(id, before.agents);
    }
    if (!id.isValid() || id > m_lastCheck)
        return fail(ErrorCode::NotFound, ConfigurationText::tr("There was no check %1").arg(id.value));
    if (const Result<void> right = checkAgents(before.agents); !right)
        return right;
    advance();
    CheckRow &mine = *m_checks.insert(lowerBound(m_checks, id, idOf), before);
    mine.revision = m_revision;
    for (const AgentId agent : before.agents)
        agentOrWaiting(agent);
    return {};
}

Result<void> Configuration::unassign(CheckId check, AgentId agent)
{
    const CheckRow *mine = this->check(check);
    if (!mine || !mine->agents.contains(agent))
        return fail(
            ErrorCode::NotFound,
            ConfigurationText::tr("Client %1 does not have check %2").arg(agent.value).arg(check.value));
    if (mine->agents.size() == 1)
        return removeCheck(check);
    QList<AgentId> rest = mine->agents;
    rest.removeOne(agent);
    return assign(check, rest);
}

Configuration::Added Configuration::merge(const Configuration &other, QStringList *warnings)
{
    Added added;
    QHash<AgentId, AgentId> ids;
    for (const KnownAgent &theirs : other.m_agents) {
        const KnownAgent *sameKey = agentOfKey(theirs.key);
        ids.insert(theirs.id, sameKey ? sameKey->id : theirs.id);
        const KnownAgent *sameId = agent(theirs.id);
        if (sameKey)
            continue;
        if (sameId && !isWaiting(*sameId)) {
            if (!theirs.key.isEmpty() && warnings)
                *warnings +=
                    ConfigurationText::tr("Client %1 is another agent here; its checks go to that one")
                        .arg(theirs.id.value);
            continue;
        }
        added.agents += sameId ? 0 : 1;
        agentOrWaiting(theirs.id) = theirs;
    }
    for (const CheckRow &theirs : other.m_checks) {
        QList<AgentId> agents;
        for (const AgentId id : theirs.agents)
            agents += ids.value(id, id);
        if (const Result<CheckId> check = addCheck(theirs.check, agents); check)
            ++added.checks;
        else if (warnings)
            *warnings += check.error().message;
    }
    return added;
}

} // namespace vantage
