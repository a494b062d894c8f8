// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/expect.h"
#include "tests/fuzz/targets.h"

#include "agent/wire/trace_syn.h"

#include <QtEndian>

namespace vantage::fuzz {

namespace {

/** What raw sockets of a run by TCP read: packets of version 4, segments of version 6, and what errors quote. */
void readSegments(bool v6, const QByteArray &bytes)
{
    const TraceFlow flow{QHostAddress(v6 ? QHostAddress::LocalHostIPv6 : QHostAddress::LocalHost),
                         QHostAddress(v6 ? QHostAddress::LocalHostIPv6 : QHostAddress::LocalHost), 0xc0de, 80,
                         0x12345678};
    if (const auto tag = quotedSyn(flow, bytes))
        expect(bytes.startsWith(traceSyn(flow, *tag).first(8)), "a SYN is the one that was sent");
    const QByteArrayView segment = v6 ? QByteArrayView(bytes) : tcpSegmentIn(bytes);
    expect(segment.size() <= bytes.size(), "a segment lies within its packet");
    if (const auto tag = answeredSyn(flow, segment)) {
        const auto expected = qFromBigEndian<quint32>(traceSyn(flow, *tag).constData() + 4) + 1;
        expect(qFromBigEndian<quint32>(segment.data() + 8) == expected, "an answer names its SYN");
    }
}

} // namespace

void trace(const QByteArray &input)
{
    if (input.size() < 3)
        return;
    constexpr quint32 key = 0x12345678;
    const auto version = input.at(0) & 1 ? QAbstractSocket::IPv6Protocol : QAbstractSocket::IPv4Protocol;
    const auto type = quint8(input.at(1));
    const auto code = quint8(input.at(2));
    const QByteArray quote = input.sliced(3);
    readSegments(version == QAbstractSocket::IPv6Protocol, quote);
    if (const auto tag = traceTagOf(quote, key))
        expect(quote.startsWith(tracePayload(*tag, key, traceTagSize)), "a probe is the one that was sent");
    if (traceAnswerOf(version, type, code) == TraceAnswer::Unreachable) {
        const QString mark = traceCode(version, type, code);
        expect(mark.size() >= 2 && mark.size() <= 4 && mark.startsWith(u'!'), "an error has a short mark");
        expect(!traceCodeMeaning(mark).isEmpty(), "a mark has a meaning");
    }
    if (quote.size() >= 4) {
        const auto first = quint16(quint8(quote.at(0)) << 8 | quint8(quote.at(1)));
        const auto port = quint16(quint8(quote.at(2)) << 8 | quint8(quote.at(3)));
        const size_t number = traceNumber(first, port);
        expect(number >= 0x10000 - 1024 || tracePort(first, number) == port, "a port has one probe");
    }
}

} // namespace vantage::fuzz
