// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/link/manager_link.h"

#include "common/util/log.h"

namespace vantage {
using namespace Qt::StringLiterals;

ManagerLink::ManagerLink(const Settings &settings, const Identity &identity, Membership &membership,
                         std::function<Hello()> hello, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_security(linkSecurity(identity, LinkSide::Agent))
    , m_membership(membership)
    , m_hello(std::move(hello))
    , m_connector(settings.manager, settings.rhythm, this)
    , m_welcomeDeadline(this)
    , m_proof(this)
{
    m_welcomeDeadline.setSingleShot(true);
    m_proof.setSingleShot(true);
    // Not at Welcome: two machines with one identity, which drive each other out, would never slow down.
    connect(&m_proof, &QTimer::timeout, this, [this] { m_connector.succeed(); });
    connect(&m_connector, &Connector::connected, this, &ManagerLink::secure);
    connect(&m_connector, &Connector::waiting, this, &ManagerLink::waiting);
    connect(&m_welcomeDeadline, &QTimer::timeout, this, [this] {
        if (m_peer != nullptr)
            m_peer->abort(u"The manager did not answer the greeting"_s);
    });
}

ManagerLink::~ManagerLink() = default;

void ManagerLink::start()
{
    m_stopping = false;
    m_state = State::Connecting;
    m_connector.start();
}

void ManagerLink::stop(const QString &reason)
{
    m_stopping = true;
    m_connector.stop();
    m_handshake.reset();
    if (m_peer != nullptr)
        m_peer->close(reason);
    else
        QMetaObject::invokeMethod(this, &ManagerLink::stopped, Qt::QueuedConnection);
}

void ManagerLink::restart(const QString &reason)
{
    if (m_peer != nullptr)
        m_peer->close(reason);
}

void ManagerLink::send(const Message &message)
{
    if (m_state == State::Joined)
        m_peer->send(message);
}

void ManagerLink::secure()
{
    std::unique_ptr<QSslSocket> socket = m_connector.takeSocket();
    if (const Result<void> known = m_membership.hasManager(); !known) {
        socket.release()->deleteLater(); // it is in the middle of its signal
        return retry(known.error().message);
    }
    tuneLinkSocket(*socket);
    m_handshake =
        std::make_unique<Handshake>(std::move(socket), LinkSide::Agent, m_security, m_settings.secureWithin);
    connect(m_handshake.get(), &Handshake::failed, this, [this](const QString &why) {
        m_handshake.release()->deleteLater();
        retry(u"No secure connection: %1"_s.arg(why));
    });
    connect(m_handshake.get(), &Handshake::done, this, &ManagerLink::greet);
}

/** Before a byte is said: is it the manager that this agent knows? */
void ManagerLink::greet()
{
    Handshake *handshake = m_handshake.release();
    handshake->deleteLater();
    std::unique_ptr<QSslSocket> socket = handshake->takeSocket();
    Result<Membership::Terms> terms = m_membership.termsFor(handshake->peerFingerprint());
    if (!terms) {
        socket->abort();
        return retry(terms.error().message);
    }
    m_terms = *std::move(terms);
    m_peer = new Peer(std::move(socket), m_settings.peer, this);
    connect(m_peer, &Peer::received, this, &ManagerLink::handle);
    connect(m_peer, &Peer::closed, this, &ManagerLink::ended);
    m_state = State::Greeting;
    m_welcomeDeadline.start(m_settings.welcomeWithin);
    Hello hello = m_hello();
    hello.token = m_terms.token;
    m_peer->send(hello);
}

void ManagerLink::retry(const QString &why)
{
    qCDebug(linkLog).noquote() << "not connected:" << why;
    m_connector.startLater(why);
}

void ManagerLink::handle(const Message &message)
{
    if (m_state == State::Joined) {
        Q_EMIT received(message);
        return;
    }
    if (const auto *first = std::get_if<Welcome>(&message))
        welcome(*first);
    else
        m_peer->close(u"The first message was not Welcome"_s);
}

void ManagerLink::welcome(const Welcome &welcome)
{
    if (welcome.protocol != protocolVersion) {
        m_peer->close(
            u"The manager speaks version %1 of the protocol, this agent version %2"_s.arg(welcome.protocol)
                .arg(protocolVersion));
        return;
    }
    if (!welcome.clientId.isValid()) {
        m_peer->close(u"Welcome without a client id"_s);
        return;
    }
    m_welcomeDeadline.stop();
    if (const Result<void> pinned = m_membership.accepted(m_terms); !pinned)
        Q_EMIT forgetful(pinned.error().message);
    m_proof.start(m_settings.peer.heartbeat);
    m_peer->setFrameCap(frameCapFromManager);
    m_state = State::Joined;
    qCDebug(linkLog, "joined");
    Q_EMIT joined(welcome);
}

void ManagerLink::ended(const QString &why)
{
    qCDebug(linkLog).noquote() << "ended:" << why;
    m_welcomeDeadline.stop();
    m_proof.stop();
    // Then long waits would be wrong.
    if (!m_peer->refusal().isEmpty() && m_membership.refused(m_peer->refusal()))
        m_connector.succeed();
    m_peer->disconnect(this);
    m_peer->deleteLater();
    m_peer = nullptr;
    const bool wasJoined = m_state == State::Joined;
    m_state = m_stopping ? State::Idle : State::Connecting;
    if (wasJoined)
        Q_EMIT left(why);
    if (m_stopping)
        Q_EMIT stopped();
    else
        m_connector.startLater(why);
}

} // namespace vantage
