// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/enrolment.h"

#include "common/util/paths.h"

#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <algorithm>
#include <array>

namespace vantage {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** Well before the one that lies there expires. */
constexpr auto renewEvery = 10min;
constexpr size_t joinStringsRemembered = 256;
constexpr int guessesAtOnce = 5;
constexpr Micros guessEvery = 10s;
constexpr int newsAtOnce = 3;
constexpr Micros newsEvery = 60s;
constexpr int allNewsAtOnce = 30;
constexpr Micros allNewsEvery = 10s;

bool isAny(const QHostAddress &address)
{
    return std::ranges::any_of(
        std::array{QHostAddress::Any, QHostAddress::AnyIPv4, QHostAddress::AnyIPv6},
        [&address](QHostAddress::SpecialAddress special) { return address == special; });
}

/** What an agent elsewhere would have to connect to. */
QString hostFor(const QHostAddress &address)
{
    if (address.isLoopback())
        return u"localhost"_s;
    return isAny(address) ? QSysInfo::machineHostName() : address.toString();
}

} // namespace

Enrolment::Enrolment(Configurator configurator, QString fingerprint, QObject *parent)
    : QObject(parent)
    , m_configurator(std::move(configurator))
    , m_fingerprint(std::move(fingerprint))
    , m_renewal(this)
    , m_guesses(guessesAtOnce, guessEvery)
    , m_news(newsAtOnce, newsEvery)
    , m_allNews(allNewsAtOnce, allNewsEvery)
{
    connect(&m_renewal, &QTimer::timeout, this, &Enrolment::leaveLocal);
}

Enrolment::~Enrolment()
{
    close();
}

void Enrolment::open(const QList<std::pair<QHostAddress, quint16>> &endpoints)
{
    m_port = endpoints.front().second;
    m_host = hostFor(endpoints.front().first);
    for (const auto &[address, port] : endpoints) {
        m_isLocal = m_isLocal || address.isLoopback() || isAny(address);
        m_isOnlyLocal = m_isOnlyLocal && address.isLoopback();
    }
    if (!m_isLocal)
        return;
    m_renewal.start(renewEvery);
    leaveLocal();
}

JoinString Enrolment::makeJoin(const JoinToken &terms)
{
    const JoinString join{
        .host = m_host, .port = m_port, .fingerprint = m_fingerprint, .token = randomToken()};
    m_configurator.change([&](Configuration &changed) {
        const UtcTime now = utcNow();
        changed.removeTokens([now, &terms](const JoinToken &token) {
            return !token.isValidAt(now) || (token.isLocal && terms.isLocal) ||
                   (token.agent.isValid() && token.agent == terms.agent);
        });
        JoinToken token = terms;
        if (const KnownAgent *holder = changed.agent(token.agent))
            token.heldBy = holder->key;
        token.hash = hashOfToken(join.token);
        changed.addToken(token);
    });
    m_given.push_back({.hash = hashOfToken(join.token), .isLocal = terms.isLocal});
    if (m_given.size() > joinStringsRemembered)
        m_given.pop_front();
    return join;
}

Result<Invitation> Enrolment::invite(AgentId agent)
{
    if (m_port == 0)
        return fail(ErrorCode::Unavailable, tr("The manager does not listen yet"));
    if (agent > maximumAgentId)
        return invalid(
            tr("%1 is not a client id: they go from 1 to %2").arg(agent.value).arg(maximumAgentId.value));
    const KnownAgent *known = m_configurator.configuration.agent(agent);
    if (known && known->isRevoked)
        return fail(ErrorCode::Conflict,
                    tr("Client %1 was revoked; its id is not given again").arg(agent.value));
    Invitation invitation{
        .join = {}, .expires = utcNow() + validFor, .agent = agent, .isForThisMachine = m_isOnlyLocal};
    invitation.join =
        toString(makeJoin({.hash = {}, .expires = invitation.expires, .agent = agent, .isLocal = false}));
    return invitation;
}

Enrolment::Judgement Enrolment::judge(const QString &fingerprint, const QString &token,
                                      const QHostAddress &address)
{
    const Configuration &configuration = m_configurator.configuration;
    const QString from = networkOf(address);
    if (const KnownAgent *known = configuration.agentOfKey(fingerprint)) {
        if (known->isRevoked)
            return refusal(
                from, agentRevoked,
                tr("agent %1 was revoked; to join again it has to begin anew, with another data directory")
                    .arg(known->id.value));
        return known->id;
    }
    if (token.isEmpty())
        return refusal(
            from, notEnrolled,
            tr("this manager does not know the agent; start it with --join and the string that the "
               "command 'enrol' gives"));
    const QByteArray hash = hashOfToken(token);
    const UtcTime now = utcNow();
    // Looked up first: a refusal changes nothing, and need not be saved.
    if (const Result<JoinToken> good = configuration.tokenOf(hash, now, address.isLoopback()); !good)
        return refusalOfToken(hash, address, good.error().message);
    AgentId agent;
    m_configurator.change([&](Configuration &changed) {
        agent = changed.enrol(hash, fingerprint, now, address.isLoopback()).value_or(AgentId());
    });
    if (m_isLocal && address.isLoopback())
        leaveLocal();
    return agent;
}

/** Only guesses are counted: those who share an address with a guesser get in with a good one. */
Enrolment::Judgement Enrolment::refusalOfToken(const QByteArray &hash, const QHostAddress &address,
                                               const QString &sentence)
{
    const QString from = networkOf(address);
    if (const auto given = std::ranges::find(m_given, hash, &Given::hash); given != m_given.end())
        return given->isLocal ? tl::unexpected(Refusal{tokenRefused, sentence, false})
                              : refusal(from, tokenRefused, sentence);
    const SteadyTime now = SteadyClock::now();
    if (!m_guesses.allows(from, now))
        return refusal(from, tokenRefused,
                       tr("too many join strings were tried from this address; try again later"));
    m_guesses.count(from, now);
    return refusal(from, tokenRefused, sentence);
}

/** The operator is told of a network now and then only. */
Enrolment::Judgement Enrolment::refusal(const QString &from, QLatin1StringView code, const QString &sentence)
{
    const SteadyTime now = SteadyClock::now();
    const bool isNews = m_news.allows(from, now) && m_allNews.allows({}, now);
    if (isNews) {
        m_news.count(from, now);
        m_allNews.count({}, now);
    }
    return tl::unexpected(Refusal{code, sentence, isNews});
}

/** For agents of the same user: nothing has to be asked. */
void Enrolment::leaveLocal()
{
    const JoinString join =
        makeJoin({.hash = {}, .expires = utcNow() + validFor, .agent = {}, .isLocal = true});
    JoinString local = join;
    local.host = u"localhost"_s;
    const QString path = localJoinFile(m_port);
    const QString folder = QFileInfo(path).absolutePath();
    // The token has to be on disk before somebody reads it here; a manager that dies in between leaves another one.
    const Result<void> left = makePrivateDir(folder).and_then([&] {
        // It may have been there before.
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return writePrivateFile(path, toString(local).toUtf8() + '\n');
    });
    if (!left)
        Q_EMIT trouble(tr("Agents on this machine have to be given a join string by hand: %1")
                           .arg(left.error().message));
}

void Enrolment::close()
{
    m_renewal.stop();
    if (std::exchange(m_isLocal, false))
        QFile::remove(localJoinFile(m_port));
    m_port = 0;
}

} // namespace vantage
