// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/wire/icmp.h"

#include "agent/wire/checksum.h"

#include <QtEndian>

#include <algorithm>
#include <span>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr quint8 echoReply4 = 0;
constexpr quint8 unreachable4 = 3;
constexpr quint8 echoRequest4 = 8;
constexpr quint8 timeExceeded4 = 11;
constexpr quint8 parameterProblem4 = 12;
constexpr quint8 unreachable6 = 1;
constexpr quint8 tooBig6 = 2;
constexpr quint8 timeExceeded6 = 3;
constexpr quint8 parameterProblem6 = 4;
constexpr quint8 echoRequest6 = 128;
constexpr quint8 echoReply6 = 129;
constexpr quint8 fragmentationNeeded = 4; // code of unreachable4

constexpr quint8 protocolIcmp4 = 1;
constexpr quint8 protocolIcmp6 = 58;
constexpr quint8 fragmentHeader6 = 44;
constexpr qsizetype leastIpv4Header = 20;
constexpr qsizetype ipv6Header = 40;

quint8 byteAt(QByteArrayView bytes, qsizetype at)
{
    return quint8(bytes[at]);
}

quint16 wordAt(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.data() + at);
}

/** The word that makes the sum of what differs from echo to echo the same for a whole flow. */
quint16 compensation(const IcmpEcho &echo, quint16 flow)
{
    const quint32 cookie = echo.cookie.value_or(0);
    const quint32 varying = (quint32(echo.sequence) + (cookie >> 16) + (cookie & 0xffff)) % 0xffff;
    return quint16((flow % 0xffffU + 0xffffU - varying) % 0xffffU);
}

bool isError(IcmpVersion version, quint8 type)
{
    if (version == IcmpVersion::V4)
        return type == unreachable4 || type == timeExceeded4 || type == parameterProblem4;
    return type >= unreachable6 && type <= parameterProblem6;
}

/** From the ICMP header on; its type has been seen to. */
IcmpEcho echoIn(QByteArrayView bytes)
{
    IcmpEcho echo{wordAt(bytes, 4), wordAt(bytes, 6), {}};
    if (bytes.size() >= icmpHeaderBytes + echoMarkBytes)
        echo.cookie = qFromBigEndian<quint32>(bytes.data() + icmpHeaderBytes + 2);
    return echo;
}

/** What lies behind a quoted packet's IP header: an ICMP message, or nothing of use. */
struct Quote
{
    QByteArrayView destination;
    QByteArrayView icmp;
};

std::optional<Quote> quotedIpv4(QByteArrayView bytes)
{
    if (bytes.size() < leastIpv4Header || byteAt(bytes, 0) >> 4 != 4)
        return std::nullopt;
    const qsizetype header = (byteAt(bytes, 0) & 0xf) * 4;
    const bool isFirstFragment = (wordAt(bytes, 6) & 0x1fff) == 0;
    if (header < leastIpv4Header || header > bytes.size() || !isFirstFragment ||
        byteAt(bytes, 9) != protocolIcmp4)
        return std::nullopt;
    return Quote{bytes.sliced(16, 4), bytes.sliced(header)};
}

std::optional<Quote> quotedIpv6(QByteArrayView bytes)
{
    if (bytes.size() < ipv6Header || byteAt(bytes, 0) >> 4 != 6)
        return std::nullopt;
    quint8 next = byteAt(bytes, 6);
    qsizetype at = ipv6Header;
    // The only extension header that echoes of ours can have: the kernel cut them.
    if (next == fragmentHeader6 && bytes.size() >= at + 8 && (wordAt(bytes, at + 2) & 0xfff8) == 0) {
        next = byteAt(bytes, at);
        at += 8;
    }
    if (next != protocolIcmp6)
        return std::nullopt;
    return Quote{bytes.sliced(24, 16), bytes.sliced(at)};
}

int mtuIn(IcmpVersion version, QByteArrayView bytes)
{
    if (version == IcmpVersion::V4) {
        // RFC 1191 section 4; routers older than that leave it 0.
        const bool hasMtu = byteAt(bytes, 0) == unreachable4 && byteAt(bytes, 1) == fragmentationNeeded;
        return hasMtu ? wordAt(bytes, 6) : 0;
    }
    if (byteAt(bytes, 0) != tooBig6)
        return 0;
    constexpr quint32 most = 0x7fffffff;
    return int(std::min(qFromBigEndian<quint32>(bytes.data() + 4), most));
}

struct Name
{
    QLatin1StringView text;
    QLatin1StringView mark;
};

// RFC 792, RFC 1122 section 3.2.2.1, RFC 1812 section 5.2.7.1
constexpr std::array unreachableNames4 = {
    Name{"network unreachable"_L1, "!N"_L1},
    Name{"host unreachable"_L1, "!H"_L1},
    Name{"protocol unreachable"_L1, "!P"_L1},
    Name{"port unreachable"_L1, ""_L1},
    Name{"fragmentation needed"_L1, "!F"_L1},
    Name{"source route failed"_L1, "!S"_L1},
    Name{"network unknown"_L1, "!U"_L1},
    Name{"host unknown"_L1, "!W"_L1},
    Name{"source host isolated"_L1, "!I"_L1},
    Name{"network prohibited"_L1, "!A"_L1},
    Name{"host prohibited"_L1, "!Z"_L1},
    Name{"network unreachable for this type of service"_L1, "!Q"_L1},
    Name{"host unreachable for this type of service"_L1, "!T"_L1},
    Name{"communication prohibited"_L1, "!X"_L1},
    Name{"host precedence violation"_L1, "!V"_L1},
    Name{"precedence cutoff in effect"_L1, "!C"_L1},
};

// RFC 4443 section 3.1
constexpr std::array unreachableNames6 = {
    Name{"no route to the destination"_L1, "!N"_L1},
    Name{"communication prohibited"_L1, "!X"_L1},
    Name{"beyond the scope of the source address"_L1, "!S"_L1},
    Name{"address unreachable"_L1, "!H"_L1},
    Name{"port unreachable"_L1, ""_L1},
    Name{"source address failed a policy"_L1, "!A"_L1},
    Name{"route rejected"_L1, "!Z"_L1},
    Name{"error in the source routing header"_L1, "!S"_L1},
};

constexpr std::array timeExceededNames = {
    Name{"time exceeded in transit"_L1, ""_L1},
    Name{"time for reassembly exceeded"_L1, "!R"_L1},
};

std::optional<Name> knownName(IcmpVersion version, quint8 type, quint8 code)
{
    const bool isV4 = version == IcmpVersion::V4;
    if (type == (isV4 ? timeExceeded4 : timeExceeded6)) {
        if (code < timeExceededNames.size())
            return timeExceededNames.at(code);
    } else if (type == (isV4 ? parameterProblem4 : parameterProblem6)) {
        return Name{"parameter problem"_L1, "!E"_L1};
    } else if (!isV4 && type == tooBig6) {
        return Name{"packet too big"_L1, "!F"_L1};
    } else if (type == (isV4 ? unreachable4 : unreachable6)) {
        const std::span<const Name> names =
            isV4 ? std::span<const Name>(unreachableNames4) : unreachableNames6;
        if (code < names.size())
            return names[code];
    }
    return std::nullopt;
}

} // namespace

EchoHead echoRequest(IcmpVersion version, const IcmpEcho &echo, int payload, quint16 flow)
{
    EchoHead head;
    char *bytes = head.bytes.data();
    head.size = icmpHeaderBytes + std::clamp(payload, 0, echoMarkBytes);
    bytes[0] = char(version == IcmpVersion::V4 ? echoRequest4 : echoRequest6);
    qToBigEndian(echo.id, bytes + 4);
    qToBigEndian(echo.sequence, bytes + 6);
    IcmpEcho carried = echo;
    if (payload < echoMarkBytes)
        carried.cookie.reset();
    if (flow != 0 && payload >= 2)
        qToBigEndian(compensation(carried, flow), bytes + icmpHeaderBytes);
    if (carried.cookie)
        qToBigEndian(*carried.cookie, bytes + icmpHeaderBytes + 2);
    if (version == IcmpVersion::V4)
        qToBigEndian(quint16(~internetSum({bytes, head.size})), bytes + 2);
    return head;
}

std::optional<IcmpMessage> parseIcmp(IcmpVersion version, QByteArrayView bytes)
{
    const bool isV4 = version == IcmpVersion::V4;
    if (bytes.size() < icmpHeaderBytes)
        return std::nullopt;
    const quint8 type = byteAt(bytes, 0);
    const bool isReply = type == (isV4 ? echoReply4 : echoReply6);
    if (!isReply && !isError(version, type))
        return std::nullopt;
    if (isV4 && internetSum(bytes) != 0xffff)
        return std::nullopt;
    IcmpMessage message;
    if (isReply) {
        message.echo = echoIn(bytes);
        return message;
    }
    const QByteArrayView behind = bytes.sliced(icmpHeaderBytes);
    const std::optional<Quote> quote = isV4 ? quotedIpv4(behind) : quotedIpv6(behind);
    const std::optional<IcmpEcho> echo = quote ? parseEchoRequest(version, quote->icmp) : std::nullopt;
    if (!echo)
        return std::nullopt;
    message.what = IcmpMessage::What::Error;
    message.echo = *echo;
    message.type = type;
    message.code = byteAt(bytes, 1);
    message.mtu = mtuIn(version, bytes);
    message.wasSentTo = quote->destination;
    return message;
}

std::optional<IcmpEcho> parseEchoRequest(IcmpVersion version, QByteArrayView bytes)
{
    const quint8 expected = version == IcmpVersion::V4 ? echoRequest4 : echoRequest6;
    if (bytes.size() < icmpHeaderBytes || byteAt(bytes, 0) != expected)
        return std::nullopt;
    return echoIn(bytes);
}

std::optional<Ipv4Packet> parseIpv4Icmp(QByteArrayView bytes)
{
    const std::optional<Quote> packet = quotedIpv4(bytes);
    if (!packet)
        return std::nullopt;
    return Ipv4Packet{byteAt(bytes, 8), packet->icmp};
}

QString icmpErrorName(IcmpVersion version, quint8 type, quint8 code)
{
    if (const auto name = knownName(version, type, code))
        return name->text;
    return u"ICMP error %1, code %2"_s.arg(type).arg(code);
}

QString icmpErrorMark(IcmpVersion version, quint8 type, quint8 code)
{
    if (const auto name = knownName(version, type, code))
        return name->mark;
    return u"!%1-%2"_s.arg(type).arg(code);
}

bool isUnreachable(IcmpVersion version, quint8 type, quint8 code)
{
    if (version == IcmpVersion::V4)
        return type == unreachable4 && code != fragmentationNeeded;
    return type == unreachable6;
}

} // namespace vantage
