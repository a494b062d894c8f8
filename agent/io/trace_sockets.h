// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/poller.h"
#include "agent/io/sockets.h"
#include "agent/wire/trace.h"

#include <functional>
#include <memory>

namespace vantage {

class IcmpEngine;

/** The probes of one traceroute: packets whose TTL ends on the way, and what the network answers. UDP and TCP need no
    privilege: the system keeps the ICMP errors of a socket for it (IP_RECVERR). Linux; another platform is another
    set of trace_*_x.cpp. One thread. */
class TraceSockets
{
public:
    struct Target
    {
        QHostAddress address;
        quint16 port = 0;
        int size = 60; ///< bytes of an ICMP or UDP probe with its IP header; it is never fragmented
        /** All probes look alike to load balancers: UDP and TCP have one source and one destination port, ICMP one
            checksum. Otherwise one of the ports is another for each, and checksums differ. */
        bool fixedFlow = true;
        /** Which flow, so that another run can take the same. */
        quint16 flow = 1;
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
        /** Our own system refused to send it after all; nothing else is known then but the tag. */
        std::optional<SocketFailure> failure;
    };
    /** May be told within the event loop only. May destroy the sockets. */
    using Listener = std::function<void(const Heard &)>;

    virtual ~TraceSockets() = default;

    /** When it left, or what our own system says. */
    [[nodiscard]] virtual tl::expected<SteadyTime, SocketFailure> send(TraceTag tag) = 0;

    /** What has not been answered by now counts as lost: it need not be waited for any more. */
    virtual void forgetSentBefore(SteadyTime when) = 0;

    /** Whether a fixed flow, where one was asked for, is one: TCP needs a privilege for it. */
    [[nodiscard]] virtual bool isOneFlow() const { return true; }

    /** Not-permitted where the agent may not send ICMP. Must not outlive the engine. */
    [[nodiscard]] static tl::expected<std::unique_ptr<TraceSockets>, SocketFailure>
    icmp(IcmpEngine &engine, const Target &target, Listener listener);
    [[nodiscard]] static tl::expected<std::unique_ptr<TraceSockets>, SocketFailure>
    udp(Poller &poller, const Target &target, Listener listener);
    /** SYNs of our own where the agent may use raw sockets; otherwise, and where the flow is not fixed, one connection
        attempt for each probe, each with a source port of its own. Nothing is left behind at the target: what it accepted
        is reset. */
    [[nodiscard]] static tl::expected<std::unique_ptr<TraceSockets>, SocketFailure>
    tcp(Poller &poller, const Target &target, Listener listener);
};

} // namespace vantage
