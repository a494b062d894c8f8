// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/poller.h"
#include "agent/io/sockets.h"
#include "agent/wire/trace.h"

#include <functional>
#include <memory>

namespace vantage {

/** The probes of one traceroute by UDP or TCP: packets whose TTL ends on the way, and what the network answers. Needs no
    privilege: the system keeps the ICMP errors of a socket for it (IP_RECVERR). Linux; another platform is another
    trace_sockets_x.cpp. One thread. */
class TraceSockets
{
public:
    struct Target
    {
        QHostAddress address;
        quint16 port = 0;
        int size = 60; ///< bytes of an UDP probe with its IP header
        /** All UDP probes have one source and one destination port. Otherwise the destination port grows with each. */
        bool fixedFlow = true;
    };

    struct Heard
    {
        /** Which probe was answered; nothing where the answer does not say. */
        std::optional<TraceTag> tag;
        QHostAddress from;
        SteadyTime came;
        /** Of an ICMP error; 0 and 0 where the target itself answered. */
        quint8 type = 0;
        quint8 code = 0;
        bool isFromTarget = false; ///< an answer, or a refused connection
        /** The round trip where the system has measured it. */
        std::optional<Micros> roundTrip;
    };
    /** May be told within the event loop only. May destroy the sockets. */
    using Listener = std::function<void(const Heard &)>;

    virtual ~TraceSockets() = default;

    /** When it left, or what our own system says. */
    [[nodiscard]] virtual tl::expected<SteadyTime, SocketFailure> send(TraceTag tag) = 0;

    [[nodiscard]] static tl::expected<std::unique_ptr<TraceSockets>, SocketFailure>
    udp(Poller &poller, const Target &target, Listener listener);
    /** One connection attempt for each probe; each has a source port of its own. Nothing is left behind at the target:
        what it accepted is reset. */
    [[nodiscard]] static tl::expected<std::unique_ptr<TraceSockets>, SocketFailure>
    tcp(Poller &poller, const Target &target, Listener listener);
};

} // namespace vantage
