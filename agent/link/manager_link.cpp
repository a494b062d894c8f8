// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/link/manager_link.h"

#include <QTcpSocket>

namespace vantage {
using namespace Qt::StringLiterals;

ManagerLink::ManagerLink(const Settings &settings, std::function<Hello()> hello, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_hello(std::move(hello))
    , m_connector(settings.manager, settings.rhythm, this)
    , m_welcomeDeadline(this)
    , m_proof(this)
{
    m_welcomeDeadline.setSingleShot(true);
    m_proof.setSingleShot(true);
    // Not at Welcome: two machines with one identity, which drive each other out, would never slow down.
    connect(&m_proof, &QTimer::timeout, this, [this] { m_connector.succeed(); });
    connect(&m_connector, &Connector::connected, this, &ManagerLink::greet);
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

void ManagerLink::greet()
{
    std::unique_ptr<QTcpSocket> socket = m_connector.takeSocket();
    tuneLinkSocket(*socket);
    m_peer = new Peer(std::move(socket), m_settings.peer, this);
    connect(m_peer, &Peer::received, this, &ManagerLink::handle);
    connect(m_peer, &Peer::closed, this, &ManagerLink::ended);
    m_state = State::Greeting;
    m_welcomeDeadline.start(m_settings.welcomeWithin);
    m_peer->send(m_hello());
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
    m_proof.start(m_settings.peer.heartbeat);
    m_peer->setFrameCap(frameCapFromManager);
    m_state = State::Joined;
    Q_EMIT joined(welcome);
}

void ManagerLink::ended(const QString &why)
{
    m_welcomeDeadline.stop();
    m_proof.stop();
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
