// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/sockets.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <netinet/in.h>

#include <functional>
#include <vector>

namespace vantage {

/** Accepts, and lets a script say and do things. */
class ScriptedServer
{
public:
    using Accepted = std::function<void(QTcpSocket &)>;
    /** Gets what has come since the last call. */
    using Received = std::function<void(QTcpSocket &, const QByteArray &)>;

    explicit ScriptedServer(const QHostAddress &address = QHostAddress::LocalHost, quint16 port = 0)
    {
        if (!m_server.listen(address, port))
            qFatal("no port for the server");
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                ++m_connections;
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                    const QByteArray bytes = socket->readAll();
                    if (received)
                        received(*socket, bytes);
                });
                if (accepted)
                    accepted(*socket);
            }
        });
    }

    [[nodiscard]] QString port() const { return QString::number(m_server.serverPort()); }
    [[nodiscard]] int connections() const { return m_connections; }

    /** Ends a connection with RST instead of FIN. */
    static void resetConnection(QTcpSocket &socket)
    {
        const linger hard{1, 0};
        setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        socket.abort();
    }

    Accepted accepted;
    Received received;

private:
    QTcpServer m_server;
    int m_connections = 0;
};

/** A port that answers no SYN: its queue of connections that nobody accepts is full. */
class DeafPort
{
public:
    explicit DeafPort(const QHostAddress &address = QHostAddress::LocalHost)
    {
        const SocketAddress any(address, 0);
        const auto make = [&] {
            return Descriptor(socket(any.data()->sa_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
        };
        m_listener = make();
        sockaddr_storage bound{};
        socklen_t size = sizeof bound;
        auto *name = reinterpret_cast<sockaddr *>(&bound);
        if (bind(m_listener.get(), any.data(), any.size) != 0 || listen(m_listener.get(), 0) != 0 ||
            getsockname(m_listener.get(), name, &size) != 0)
            qFatal("no deaf port");
        for (int i = 0; i < 4; ++i) {
            m_waiting.push_back(make());
            (void)connect(m_waiting.back().get(), name, size);
        }
        m_port = name->sa_family == AF_INET6 ? ntohs(reinterpret_cast<sockaddr_in6 *>(name)->sin6_port)
                                             : ntohs(reinterpret_cast<sockaddr_in *>(name)->sin_port);
    }

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    Descriptor m_listener;
    std::vector<Descriptor> m_waiting;
    quint16 m_port = 0;
};

/** A port of this machine on which nothing listens. */
inline QString closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QString::number(server.serverPort());
}

} // namespace vantage
