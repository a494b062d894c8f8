// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/wire/trace_syn.h"

#include "agent/wire/checksum.h"

#include <QtEndian>

namespace vantage {

namespace {

constexpr quint8 protocolTcp = 6;
constexpr qsizetype header = 20;
constexpr qsizetype leastIpv4Header = 20;
constexpr qsizetype portsAndSequence = 8;

constexpr quint8 syn = 0x02;
constexpr quint8 rst = 0x04;
constexpr quint8 ack = 0x10;

quint8 byteAt(QByteArrayView bytes, qsizetype at)
{
    return quint8(bytes[at]);
}

quint16 wordAt(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.data() + at);
}

quint32 numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

void append(QByteArray &bytes, const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR all = address.toIPv6Address();
        bytes.append(reinterpret_cast<const char *>(&all), sizeof all);
    } else {
        const auto all = qToBigEndian(address.toIPv4Address());
        bytes.append(reinterpret_cast<const char *>(&all), sizeof all);
    }
}

/** Over the addresses, too (RFC 9293 section 3.1). Both versions' pseudo headers have the same sum. */
quint16 checksumOf(const TraceFlow &flow, const QByteArray &segment)
{
    QByteArray pseudo;
    append(pseudo, flow.from);
    append(pseudo, flow.to);
    const quint16 addresses = internetSum(pseudo, quint16(protocolTcp + segment.size()));
    return quint16(~internetSum(segment, addresses));
}

/** Cycles and hops are counted in one number. */
quint32 sequenceOf(const TraceFlow &flow, TraceTag tag)
{
    return flow.firstSequence + (quint32(tag.cycle) << 8 | tag.ttl);
}

std::optional<TraceTag> tagOf(const TraceFlow &flow, quint32 sequence)
{
    const quint32 number = sequence - flow.firstSequence;
    if (number > 0xffff)
        return std::nullopt;
    return TraceTag{quint8(number), quint8(number >> 8)};
}

} // namespace

QByteArray traceSyn(const TraceFlow &flow, TraceTag tag)
{
    // What does not bring its maximum segment size (an Ethernet's) looks forged to some firewalls.
    const bool v6 = flow.to.protocol() == QAbstractSocket::IPv6Protocol;
    constexpr qsizetype options = 4;
    QByteArray bytes(header + options, '\0');
    char *at = bytes.data();
    qToBigEndian(flow.fromPort, at);
    qToBigEndian(flow.toPort, at + 2);
    qToBigEndian(sequenceOf(flow, tag), at + 4);
    at[12] = char(bytes.size() / 4 << 4);
    at[13] = char(syn);
    qToBigEndian(quint16(64240), at + 14); // the window that Linux begins with
    at[20] = 2;
    at[21] = options;
    qToBigEndian(quint16(v6 ? 1440 : 1460), at + 22);
    qToBigEndian(checksumOf(flow, bytes), at + 16);
    return bytes;
}

std::optional<TraceTag> quotedSyn(const TraceFlow &flow, QByteArrayView quoted)
{
    if (quoted.size() < portsAndSequence || wordAt(quoted, 0) != flow.fromPort ||
        wordAt(quoted, 2) != flow.toPort)
        return std::nullopt;
    return tagOf(flow, numberAt(quoted, 4));
}

std::optional<TraceTag> answeredSyn(const TraceFlow &flow, QByteArrayView segment)
{
    // Its checksum is not looked at: raw sockets are given what a network card, or nobody on a virtual link, completes.
    if (segment.size() < header || wordAt(segment, 0) != flow.toPort || wordAt(segment, 2) != flow.fromPort)
        return std::nullopt;
    const quint8 flags = byteAt(segment, 13);
    if (!(flags & ack) || !(flags & (syn | rst)))
        return std::nullopt;
    return tagOf(flow, numberAt(segment, 8) - 1);
}

QByteArrayView tcpSegmentIn(QByteArrayView packet)
{
    if (packet.size() < leastIpv4Header || byteAt(packet, 0) >> 4 != 4)
        return {};
    const qsizetype ipHeader = (byteAt(packet, 0) & 0xf) * 4;
    const bool isFirstFragment = (wordAt(packet, 6) & 0x1fff) == 0;
    if (ipHeader < leastIpv4Header || ipHeader > packet.size() || !isFirstFragment ||
        byteAt(packet, 9) != protocolTcp)
        return {};
    return packet.sliced(ipHeader);
}

} // namespace vantage
