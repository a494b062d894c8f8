// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/link/peer.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

namespace vantage::test {

inline const PeerSettings quick = {.frameCap = frameCapFromAgent,
                                   .heartbeat = std::chrono::milliseconds(20),
                                   .deadAfter = std::chrono::milliseconds(200)};
inline const PeerSettings calm = {.frameCap = frameCapFromAgent};

/** Both ends of a connection over loopback. */
struct Wire
{
    std::unique_ptr<QTcpSocket> near = std::make_unique<QTcpSocket>();
    std::unique_ptr<QTcpSocket> far;
    QTcpServer server;

    explicit Wire(const QHostAddress &listen = QHostAddress::LocalHost)
    {
        if (!server.listen(listen))
            qFatal("cannot listen: %s", qUtf8Printable(server.errorString()));
        near->connectToHost(QHostAddress(QHostAddress::LocalHost), server.serverPort());
        if (!server.waitForNewConnection(5000) || !near->waitForConnected(5000))
            qFatal("cannot connect");
        far.reset(server.nextPendingConnection());
        far->setParent(nullptr);
    }
};

/** What a raw socket has received, as messages. */
class Listener : public QObject
{
public:
    explicit Listener(QTcpSocket &socket)
    {
        connect(&socket, &QTcpSocket::readyRead, this, [this, &socket] {
            reader.append(socket.readAll());
            for (auto next = reader.next(); std::holds_alternative<Frame>(next); next = reader.next()) {
                if (auto message = decode(std::get<Frame>(next)); message && *message)
                    messages.push_back(**message);
            }
        });
    }

    template <typename T>
    [[nodiscard]] const T *first() const
    {
        for (const Message &message : messages) {
            if (const auto *found = std::get_if<T>(&message))
                return found;
        }
        return nullptr;
    }

    FrameReader reader{frameCapFromManager};
    std::vector<Message> messages;
};

inline QString reasonOf(const QSignalSpy &closed)
{
    return closed.isEmpty() ? QString() : closed.first().first().toString();
}

} // namespace vantage::test
