// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/wire/trace.h"

/* The SYNs of a traceroute by TCP (RFC 9293): what they are, and which of them is meant by what comes back. Bytes in,
   values out; no sockets. */

namespace vantage {

/** What all SYNs of a run have in common, so that load balancers send them one way. */
struct TraceFlow
{
    QHostAddress from;
    QHostAddress to;
    quint16 fromPort = 0;
    quint16 toPort = 0;
    /** Sequence numbers grow from here on; random, so that what an earlier run left behind is not taken for ours. They
        stay within the window of a target that still has an earlier SYN half open: it then says which one it resets,
        rather than repeat what it said of the first (RFC 5961 section 4). */
    quint32 firstSequence = 0;
};

/** A whole segment: header, maximum segment size and checksum. */
[[nodiscard]] QByteArray traceSyn(const TraceFlow &flow, TraceTag tag);

/** The probe that an ICMP error quotes: from the TCP header on, of which routers need quote no more than ports and sequence
    number (RFC 792). Nothing where it is none of this flow. */
[[nodiscard]] std::optional<TraceTag> quotedSyn(const TraceFlow &flow, QByteArrayView quoted);

/** The probe that the target accepts (SYN and ACK) or refuses (RST and ACK), from the TCP header on. */
[[nodiscard]] std::optional<TraceTag> answeredSyn(const TraceFlow &flow, QByteArrayView segment);

/** What is in an IPv4 packet as raw sockets give it, from the TCP header on; empty where it is no whole one. */
[[nodiscard]] QByteArrayView tcpSegmentIn(QByteArrayView packet);

} // namespace vantage
