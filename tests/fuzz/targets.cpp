// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include "agent/wire/icmp.h"
#include "common/protocol/codec.h"

#include <QJsonDocument>

namespace vantage::fuzz {

namespace {

void expect(bool condition, const char *what)
{
    if (!condition)
        qFatal("broken promise: %s", what);
}

} // namespace

void frames(const QByteArray &input)
{
    if (input.isEmpty())
        return;
    const qsizetype step = quint8(input.front()) + 1;
    const QByteArray stream = input.mid(1);
    FrameReader reader(frameCapUnknownPeer);
    QByteArray rebuilt;
    for (qsizetype at = 0; at < stream.size(); at += step) {
        reader.append(stream.mid(at, step));
        while (true) {
            const auto next = reader.next();
            if (const auto *frame = std::get_if<Frame>(&next)) {
                expect(frame->body.size() < qsizetype(frameCapUnknownPeer), "a frame is within its cap");
                rebuilt += encodeFrame(frame->type, frame->body);
                continue;
            }
            if (const auto *bad = std::get_if<FrameBad>(&next)) {
                expect(!bad->reason.isEmpty(), "a bad stream has a reason");
                expect(reader.buffered() == 0, "nothing is kept of a bad stream");
            }
            break;
        }
        expect(reader.buffered() <= qsizetype(frameCapUnknownPeer) + 4, "at most one frame is kept");
    }
    expect(stream.startsWith(rebuilt), "frames are the stream's bytes");
}

void message(const QByteArray &input)
{
    if (input.isEmpty())
        return;
    const Result<std::optional<Message>> first = decode({quint8(input.front()), input.mid(1)});
    if (!first) {
        expect(!first.error().message.isEmpty(), "an error has a sentence");
        return;
    }
    if (!first->has_value())
        return;
    const QByteArray bytes = encode(**first);
    FrameReader reader(frameCapFromManager);
    reader.append(bytes);
    const auto frame = reader.next();
    expect(std::holds_alternative<Frame>(frame), "an encoded message is a frame");
    const Result<std::optional<Message>> second = decode(std::get<Frame>(frame));
    expect(second && second->has_value(), "what was encoded can be decoded");
    expect(encode(**second) == bytes, "and means the same");
}

void result(const QByteArray &input)
{
    const Result<CheckResult> first = decodeResult(input);
    if (!first) {
        expect(!first.error().message.isEmpty(), "an error has a sentence");
        return;
    }
    // What terminals, inspectors and exports make of it.
    expect(!toLine(*first).contains(QLatin1Char('\n')), "a line is one line");
    expect(!QJsonDocument(toJson(*first)).toJson().isEmpty(), "a result has a JSON form");

    const QByteArray row = encodeResult(*first);
    expect(row.size() <= maximumResultBytes, "a row keeps to its limit");
    const Result<CheckResult> second = decodeResult(row);
    expect(second.has_value(), "what was encoded can be decoded");
    expect(*second == *first || second->flags.testFlag(ResultFlag::Truncated), "and means the same");
}

void icmp(const QByteArray &input)
{
    if (input.isEmpty())
        return;
    const IcmpVersion version = input.front() & 1 ? IcmpVersion::V6 : IcmpVersion::V4;
    QByteArrayView bytes = QByteArrayView(input).sliced(1);
    if (input.front() & 2) {
        const std::optional<Ipv4Packet> packet = parseIpv4Icmp(bytes);
        if (!packet)
            return;
        expect(packet->payload.size() + 20 <= bytes.size(), "a header is taken off");
        bytes = packet->payload;
    }
    const std::optional<IcmpMessage> message = parseIcmp(version, bytes);
    if (!message)
        return;
    expect(message->mtu >= 0, "an MTU is not negative");
    if (message->what == IcmpMessage::What::Error) {
        expect(message->wasSentTo.size() == (version == IcmpVersion::V4 ? 4 : 16), "a quote has an address");
        expect(!icmpErrorName(version, message->type, message->code).isEmpty(), "an error has a name");
    }
}

std::span<const Target> allTargets()
{
    static constexpr Target targets[] = {
        {"frames", frames}, {"message", message}, {"result", result}, {"icmp", icmp}};
    return targets;
}

} // namespace vantage::fuzz
