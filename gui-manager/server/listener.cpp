// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/server/listener.h"

#include "gui-manager/server/attempt_limiter.h"

#include <unistd.h>

#include <algorithm>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** Of bytes on the wire: what waits takes up to eight times as much here. */
constexpr quint64 totalCredit = 32 * 1024 * 1024;
/** Enough for the largest result and some company. */
constexpr quint64 minimumAgentCredit = 4 * maximumResultBytes;

} // namespace

Listener::Listener(StoreWriter &store, const Identity &identity, const SessionTimes &times)
    : m_store(store)
    , m_security(linkSecurity(identity, LinkSide::Manager))
    , m_times(times)
{
    m_calm.setSingleShot(true);
    m_calm.setInterval(m_times.calmAfter);
    connect(&m_calm, &QTimer::timeout, this, [this] {
        m_isTroubled = false;
        Q_EMIT acceptRecovered();
    });
    connect(&store, &StoreWriter::committed, this,
            [this](const std::vector<Committed> &cursors) { acknowledge(cursors); });
    m_release.setSingleShot(true);
    m_release.setInterval(std::chrono::milliseconds(20));
    connect(&m_release, &QTimer::timeout, this, &Listener::release);
    connect(&store, &StoreWriter::cursorFound, this,
            [this](quint64 token, const Cursor &cursor, const QString &error) {
                answerCursor(SessionId(token), cursor, error);
            });
    connect(&store, &StoreWriter::restarted, this, [this] {
        m_held.clear(); // the new store has none of it
        closeAll(tr("The manager's store was begun anew"));
    });
    connect(&store, &StoreWriter::refused, this,
            [this](AgentId agent, Epoch, const QString &reason) { close(m_joined.value(agent), reason); });
}

Listener::~Listener() = default;

Result<QList<std::pair<QHostAddress, quint16>>> Listener::listen(const QList<QHostAddress> &addresses,
                                                                 quint16 port)
{
    QList<std::pair<QHostAddress, quint16>> listening;
    QString refusal;
    for (const QHostAddress &address : addresses) {
        auto door = std::make_unique<Door>();
        if (!door->listen(address, port)) {
            refusal = tr("%1 port %2: %3").arg(address.toString()).arg(port).arg(door->errorString());
            if (door->error() == QAbstractSocket::SocketAddressNotAvailableError ||
                door->error() == QAbstractSocket::UnsupportedSocketOperationError)
                continue;
            m_doors.clear();
            return fail(ErrorCode::Unavailable, tr("The manager cannot listen on %1").arg(refusal));
        }
        port = door->port();
        listening.append({address, port});
        connect(door.get(), &Door::accepted, this, &Listener::accept);
        connect(door.get(), &Door::troubled, this, [this](const QString &why) {
            m_calm.stop();
            if (!std::exchange(m_isTroubled, true))
                Q_EMIT acceptTrouble(tr("Connections cannot be accepted: %1").arg(why));
        });
        m_doors.push_back(std::move(door));
    }
    if (listening.isEmpty())
        return fail(ErrorCode::Unavailable, tr("The manager cannot listen on %1").arg(refusal));
    return listening;
}

void Listener::accept(qintptr descriptor)
{
    auto socket = std::make_unique<QSslSocket>();
    if (!socket->setSocketDescriptor(descriptor)) {
        ::close(int(descriptor));
        return;
    }
    if (m_isTroubled && !m_calm.isActive())
        m_calm.start();
    const SessionId id(++m_lastSession);
    const QString network = networkOf(plainAddress(socket->peerAddress()));
    auto *handshake =
        new Handshake(std::move(socket), LinkSide::Manager, m_security, m_times.secureWithin, this);
    m_handshakes.emplace(id, handshake);
    m_strangers.emplace(id, network);
    connect(handshake, &Handshake::done, this, [this, id] { secured(id); });
    connect(handshake, &Handshake::failed, this, [this, id](const QString &why) { forget(id, why); });
    limitStrangers(network);
}

void Listener::secured(SessionId id)
{
    Handshake *handshake = m_handshakes.extract(id).mapped();
    handshake->deleteLater();
    auto *session =
        new AgentSession(id, handshake->peerFingerprint(), handshake->takeSocket(), m_store, m_times, this);
    m_sessions.emplace(id, session);
    connectSession(*session);
}

void Listener::limitStrangers(const QString &newcomer)
{
    const auto isNewcomers = [&newcomer](const auto &stranger) {
        return stranger.second == newcomer;
    };
    if (m_strangers.size() > maximumStrangers)
        drop(m_strangers.begin()->first);
    else if (m_strangers.size() > maximumStrangersOfOne &&
             size_t(std::ranges::count_if(m_strangers, isNewcomers)) > maximumStrangersOfOne)
        drop(std::ranges::find_if(m_strangers, isNewcomers)->first);
}

void Listener::drop(SessionId stranger)
{
    const QString why = u"too many connections of agents that are not let in yet"_s;
    m_strangers.erase(stranger);
    if (AgentSession *session = find(stranger))
        session->abort(why);
    else
        forget(stranger, why);
}

void Listener::forget(SessionId stranger, const QString &why)
{
    m_strangers.erase(stranger);
    Handshake *handshake = m_handshakes.extract(stranger).mapped();
    handshake->disconnect(this); // it may have ended, with the news still under way
    handshake->deleteLater();
    Q_EMIT closed(stranger, why);
}

void Listener::connectSession(AgentSession &session)
{
    const SessionId id = session.id();
    connect(&session, &AgentSession::greeted, this, [this, &session, id](const Hello &hello) {
        Q_EMIT greeted(id, hello,
                       {.fingerprint = session.peerFingerprint(),
                        .address = session.peerAddress(),
                        .port = session.peerPort()});
    });
    connect(&session, &AgentSession::joined, this, [this, id] { Q_EMIT joined(id); });
    connect(&session, &AgentSession::tasksAnswered, this,
            [this, id](const TaskAck &ack) { Q_EMIT tasksAnswered(id, ack); });
    connect(&session, &AgentSession::previewed, this,
            [this, id](const ResultBatch &results) { Q_EMIT previewed(id, results); });
    connect(&session, &AgentSession::reported, this,
            [this, id](const ProbeReport &report) { Q_EMIT reported(id, report); });
    connect(&session, &AgentSession::measured, this,
            [this, id](Micros roundTrip, Micros offset, Micros uncertainty) {
                Q_EMIT measured(id, roundTrip, offset, uncertainty);
            });
    connect(&session, &AgentSession::spooled, this,
            [this, id](quint64 results) { Q_EMIT spooled(id, results); });
    connect(&session, &AgentSession::closed, this, [this, id](const QString &reason) {
        removeSession(id);
        Q_EMIT closed(id, reason);
        if (m_shuttingDown && m_sessions.empty())
            Q_EMIT allClosed();
    });
}

void Listener::removeSession(SessionId id)
{
    AgentSession *session = find(id);
    if (!session)
        return;
    if (m_joined.value(session->agent()) == id)
        m_joined.remove(session->agent());
    m_strangers.erase(id);
    m_sessions.erase(id);
    session->deleteLater();
}

AgentSession *Listener::find(SessionId id) const
{
    const auto found = m_sessions.find(id);
    return found != m_sessions.end() ? found->second : nullptr;
}

quint64 Listener::creditShare() const
{
    return std::clamp(totalCredit / std::max<quint64>(1, quint64(m_joined.size())), minimumAgentCredit,
                      maximumAgentCredit);
}

void Listener::admit(SessionId id, AgentId agent, const SharedPlan &plan)
{
    m_strangers.erase(id);
    if (AgentSession *session = find(id))
        session->admit(agent, plan);
}

void Listener::answerCursor(SessionId id, const Cursor &cursor, const QString &error)
{
    AgentSession *session = find(id);
    if (!session)
        return;
    if (!error.isEmpty())
        return session->close(error);
    m_joined.insert(session->agent(), id);
    session->welcome(cursor, creditShare());
}

void Listener::configure(SessionId id, const SharedPlan &plan)
{
    if (AgentSession *session = find(id))
        session->configure(plan);
}

void Listener::runNow(SessionId id, const RunNow &order)
{
    if (AgentSession *session = find(id))
        session->runNow(order);
}

void Listener::close(SessionId id, const QString &reason)
{
    if (AgentSession *session = find(id))
        session->close(reason);
}

void Listener::refuse(SessionId id, QLatin1StringView code, const QString &reason)
{
    if (AgentSession *session = find(id))
        session->refuse(code, reason);
}

void Listener::acknowledge(const std::vector<Committed> &cursors)
{
    // An agent's batches of one commit are answered together.
    for (const Committed &committed : cursors)
        m_held.insert(committed.agent, committed);
    release();
}

void Listener::release()
{
    if (m_store.backlog().isLong()) {
        m_release.start();
        return;
    }
    for (const Committed &committed : std::as_const(m_held)) {
        if (AgentSession *session = find(m_joined.value(committed.agent)))
            session->acknowledge(committed, creditShare());
    }
    m_held.clear();
}

void Listener::shutDown(const QString &reason)
{
    m_shuttingDown = true;
    m_doors.clear();
    for (const auto &[id, handshake] : std::exchange(m_handshakes, {}))
        delete handshake;
    m_strangers.clear();
    if (m_sessions.empty()) {
        Q_EMIT allClosed();
        return;
    }
    closeAll(reason);
}

void Listener::closeAll(const QString &reason)
{
    // Closing may end a session at once.
    std::vector<AgentSession *> sessions;
    for (const auto &[id, session] : m_sessions)
        sessions.push_back(session);
    for (AgentSession *session : sessions)
        session->close(reason);
}

} // namespace vantage
