// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/kernel_time.h"
#include "agent/io/sockets.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <netinet/in.h>
#include <poll.h>

#include <array>
#include <atomic>
#include <functional>
#include <thread>

namespace vantage {

/** Answers datagrams as a script says, in a thread of its own: what it does takes no time from the probe's loop. */
class ScriptedUdpServer
{
public:
    /** What to answer to datagram `number`, from 0; `came` is when the kernel received it. Runs in the server's thread. */
    using Script =
        std::function<QList<QByteArray>(const QByteArray &bytes, int number, std::chrono::nanoseconds came)>;

    explicit ScriptedUdpServer(Script script, const QHostAddress &address = QHostAddress::LocalHost)
        : m_script(std::move(script))
    {
        const SocketAddress any(address, 0);
        m_socket = Descriptor(::socket(any.data()->sa_family, SOCK_DGRAM | SOCK_CLOEXEC, 0));
        sockaddr_storage bound{};
        socklen_t size = sizeof bound;
        auto *name = reinterpret_cast<sockaddr *>(&bound);
        if (bind(m_socket.get(), any.data(), any.size) != 0 || getsockname(m_socket.get(), name, &size) != 0)
            qFatal("no port for the server");
        stampReceived(m_socket.get());
        m_port = name->sa_family == AF_INET6 ? ntohs(reinterpret_cast<sockaddr_in6 *>(name)->sin6_port)
                                             : ntohs(reinterpret_cast<sockaddr_in *>(name)->sin_port);
        m_thread = std::thread([this] { serve(); });
    }
    ~ScriptedUdpServer()
    {
        m_stop = true;
        m_thread.join();
    }
    ScriptedUdpServer(const ScriptedUdpServer &) = delete;
    ScriptedUdpServer &operator=(const ScriptedUdpServer &) = delete;

    [[nodiscard]] QString port() const { return QString::number(m_port); }
    [[nodiscard]] int received() const { return m_received; }

private:
    void serve()
    {
        while (!m_stop) {
            pollfd waiting{m_socket.get(), POLLIN, 0};
            if (poll(&waiting, 1, 10) > 0)
                answerOne();
        }
    }

    void answerOne()
    {
        std::array<char, 65536> bytes;
        std::array<char, 256> control;
        sockaddr_storage from{};
        iovec part{bytes.data(), bytes.size()};
        msghdr message{};
        message.msg_name = &from;
        message.msg_namelen = sizeof from;
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        message.msg_control = control.data();
        message.msg_controllen = control.size();
        const ssize_t count = recvmsg(m_socket.get(), &message, MSG_DONTWAIT);
        if (count < 0)
            return;
        const auto came = stampOf(message).value_or(PacketTime::now().utc);
        const QList<QByteArray> answers = m_script(QByteArray(bytes.data(), count), m_received++, came);
        for (const QByteArray &answer : answers)
            (void)sendto(m_socket.get(), answer.constData(), size_t(answer.size()), 0,
                         reinterpret_cast<const sockaddr *>(&from), message.msg_namelen);
    }

    const Script m_script;
    Descriptor m_socket;
    quint16 m_port = 0;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_received = 0;
    std::thread m_thread;
};

/** A UDP port of this machine on which nothing listens. */
inline QString closedUdpPort()
{
    const ScriptedUdpServer server([](auto &&...) { return QList<QByteArray>(); });
    return server.port();
}

} // namespace vantage
