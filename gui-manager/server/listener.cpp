// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/server/listener.h"

#include <QTcpSocket>

#include <algorithm>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 totalCredit = 64 * 1024 * 1024;
/** Enough for the largest result and some company. */
constexpr quint64 minimumAgentCredit = 4 * maximumResultBytes;
constexpr int backlog = 1024;
constexpr auto acceptAgainAfter = std::chrono::seconds(1);

} // namespace

Listener::Listener(StoreWriter &store, const SessionTimes &times)
    : m_store(store)
    , m_times(times)
{
    connect(&store, &StoreWriter::committed, this,
            [this](const std::vector<Committed> &cursors) { acknowledge(cursors); });
    connect(&store, &StoreWriter::cursorFound, this,
            [this](quint64 token, const Cursor &cursor, const QString &error) {
                answerCursor(SessionId(token), cursor, error);
            });
    connect(&store, &StoreWriter::restarted, this,
            [this] { closeAll(tr("The manager's store was begun anew")); });
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
        auto server = std::make_unique<QTcpServer>();
        server->setListenBacklogSize(backlog);
        server->setMaxPendingConnections(backlog);
        if (!server->listen(address, port)) {
            refusal = tr("%1 port %2: %3").arg(address.toString()).arg(port).arg(server->errorString());
            if (server->serverError() == QAbstractSocket::SocketAddressNotAvailableError ||
                server->serverError() == QAbstractSocket::UnsupportedSocketOperationError)
                continue;
            m_servers.clear();
            return fail(ErrorCode::Unavailable, tr("The manager cannot listen on %1").arg(refusal));
        }
        port = server->serverPort();
        listening.append({address, port});
        QTcpServer &accepting = *server;
        connect(&accepting, &QTcpServer::newConnection, this, [this, &accepting] { accept(accepting); });
        connect(&accepting, &QTcpServer::acceptError, this,
                [this, &accepting] { pauseAccepting(accepting); });
        m_servers.push_back(std::move(server));
    }
    if (listening.isEmpty())
        return fail(ErrorCode::Unavailable, tr("The manager cannot listen on %1").arg(refusal));
    return listening;
}

/** After an error QTcpServer accepts nothing more until it is told to. */
void Listener::pauseAccepting(QTcpServer &server)
{
    Q_EMIT acceptTrouble(tr("A connection could not be accepted: %1").arg(server.errorString()));
    QTimer::singleShot(acceptAgainAfter, &server, [&server] { server.resumeAccepting(); });
}

void Listener::accept(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        socket->setParent(nullptr);
        auto *session = new AgentSession(SessionId(++m_lastSession), std::unique_ptr<QTcpSocket>(socket),
                                         m_store, m_times, this);
        m_sessions.emplace(session->id(), session);
        connectSession(*session);
    }
    limitStrangers();
}

void Listener::limitStrangers()
{
    std::vector<AgentSession *> strangers;
    for (const auto &[id, session] : m_sessions) {
        if (session->isGreeting())
            strangers.push_back(session);
    }
    for (size_t i = 0; i + maximumStrangers < strangers.size(); ++i)
        strangers.at(i)->abort(u"too many connections that have not said Hello"_s);
}

void Listener::connectSession(AgentSession &session)
{
    const SessionId id = session.id();
    connect(&session, &AgentSession::greeted, this, [this, &session, id](const Hello &hello) {
        Q_EMIT greeted(id, hello, session.peerAddress(), session.peerPort());
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

void Listener::acknowledge(const std::vector<Committed> &cursors)
{
    // An agent's batches of one commit are answered together.
    QHash<AgentId, const Committed *> newest;
    for (const Committed &committed : cursors)
        newest.insert(committed.agent, &committed);
    for (const Committed *committed : std::as_const(newest)) {
        if (AgentSession *session = find(m_joined.value(committed->agent)))
            session->acknowledge(*committed, creditShare());
    }
}

void Listener::shutDown(const QString &reason)
{
    m_shuttingDown = true;
    m_servers.clear();
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
