// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/trace_sockets.h"

#include <sys/socket.h>

#include <array>

/* What the kinds of traceroute probes ask of a socket in the same way. */

namespace vantage {

/** Of the socket's options: IPPROTO_IP or IPPROTO_IPV6. */
[[nodiscard]] int traceLevelOf(const QHostAddress &address);

/** Keeps the ICMP errors of what it sends (IP_RECVERR), and stamps what comes. Invalid where the system has none. */
[[nodiscard]] Descriptor openTraceSocket(const QHostAddress &address, int type, int protocol = 0);

/** Binds it to the flow's own port; false where another has that. */
[[nodiscard]] bool takeFlowPort(int socket, const TraceSockets::Target &target);

/** What our own system says of a probe that it does not send. */
[[nodiscard]] SocketFailure traceRefusal(int error);

/** When the bytes left with that TTL: to where the socket is connected, unless `to` says where. */
[[nodiscard]] tl::expected<SteadyTime, SocketFailure>
sendTraceProbe(int socket, int level, int ttl, QByteArrayView bytes, const SocketAddress *to = nullptr);

/** No handler reads more than this in one go: others wait. */
inline constexpr int traceReadsAtOnce = 512;

/** Room for what recvmsg() gives. */
struct TraceMessage
{
    std::array<char, 512> bytes;
    alignas(cmsghdr) std::array<char, 512> control;
    sockaddr_storage name{};
    iovec part{bytes.data(), bytes.size()};
    msghdr head{};

    TraceMessage();

    [[nodiscard]] SteadyTime time() const;
    [[nodiscard]] QHostAddress from() const;
    [[nodiscard]] quint16 port() const;
};

/** What a socket's error queue says. */
struct TraceError
{
    QByteArray quoted; ///< of what the socket was given to send
    quint16 port = 0;  ///< that a datagram went to
    TraceSockets::Heard heard;
};

/** Takes the next ICMP error off the queue; nothing when it is empty. */
[[nodiscard]] std::optional<TraceError> nextTraceError(int socket);

} // namespace vantage
