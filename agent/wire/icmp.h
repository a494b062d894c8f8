// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>
#include <optional>

/* ICMP echo requests and what comes of them, in both IP versions (RFC 792, RFC 4443). Bytes in, values out; no sockets. */

namespace vantage {

enum class IcmpVersion : quint8 { V4, V6 };

struct IcmpEcho
{
    quint16 id = 0;
    quint16 sequence = 0;
    /** Random, from the payload: a late answer to an old use of the same sequence number has another one. Nothing where
        the payload is too short for it. */
    std::optional<quint32> cookie;

    bool operator==(const IcmpEcho &) const = default;
};

inline constexpr int icmpHeaderBytes = 8;
/** The payload begins with the word that keeps a flow's checksum, and the cookie. */
inline constexpr int echoMarkBytes = 6;

/** The beginning of an echo request; what is left of its payload is zeros. */
struct EchoHead
{
    std::array<char, icmpHeaderBytes + echoMarkBytes> bytes{};
    int size = 0; ///< of `bytes` that are used
};

/** `payload` is the size behind the header. The checksum of version 6 is left to the kernel, which alone knows the
    addresses in it. With a `flow` other than 0 it is the same for all echoes of one id, size and flow. */
[[nodiscard]] EchoHead echoRequest(IcmpVersion version, const IcmpEcho &echo, int payload, quint16 flow);

/** An answer to an echo, or an error that quotes one. */
struct IcmpMessage
{
    enum class What : quint8 { Reply, Error };
    What what = What::Reply;
    IcmpEcho echo;
    quint8 type = 0; ///< of an error
    quint8 code = 0;
    int mtu = 0; ///< that an error names; 0 for none
    QByteArrayView wasSentTo =
        {}; ///< the address in an error's quote, in network order; within the bytes that were read
};

/** Nothing for every other message, and for those too short to say which echo they mean. Version 4 is checked for its
    checksum, which kernels leave to raw sockets. */
[[nodiscard]] std::optional<IcmpMessage> parseIcmp(IcmpVersion version, QByteArrayView bytes);

/** An echo request as errors quote it, from its ICMP header on. */
[[nodiscard]] std::optional<IcmpEcho> parseEchoRequest(IcmpVersion version, QByteArrayView bytes);

struct Ipv4Packet
{
    int hopLimit = 0;
    QByteArrayView payload;
};

/** Takes the header off an ICMP packet as raw sockets of version 4 give it. */
[[nodiscard]] std::optional<Ipv4Packet> parseIpv4Icmp(QByteArrayView bytes);

/** "host unreachable", "time exceeded in transit", "communication prohibited"; never empty. */
[[nodiscard]] QString icmpErrorName(IcmpVersion version, quint8 type, quint8 code);
/** As traceroute marks it: "!H", "!N", "!X"; empty for time exceeded and for a port that is closed. */
[[nodiscard]] QString icmpErrorMark(IcmpVersion version, quint8 type, quint8 code);

/** Whether the error says that there is no way to the destination; that the packet was too large says nothing of the
    kind. */
[[nodiscard]] bool isUnreachable(IcmpVersion version, quint8 type, quint8 code);

} // namespace vantage
