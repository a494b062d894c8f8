// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include "agent/wire/ntp.h"
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

void ntp(const QByteArray &input)
{
    using std::chrono::nanoseconds;
    if (input.isEmpty())
        return;
    const int version = 3 + (input.front() & 1);
    const auto reply = vantage::ntp::parse(QByteArrayView(input).sliced(1));
    expect(reply.has_value() == (input.size() > vantage::ntp::packetBytes), "a whole header is read");
    if (!reply)
        return;
    const auto fault = vantage::ntp::judge(*reply, version);
    const bool isGood = fault == vantage::ntp::Fault::None;
    expect(vantage::ntp::describe(fault, *reply, version).isEmpty() == isGood, "a fault has a sentence");
    const QString reference = vantage::ntp::referenceText(*reply);
    expect(!reference.isEmpty() && !reference.contains(QLatin1Char('\n')), "a reference is one line");
    if (isGood) {
        expect(reply->stratum >= 1 && reply->stratum <= 15 && reply->leap != 3, "good is synchronised");
        expect(vantage::ntp::kissCode(*reply).isEmpty(), "good is no kiss");
    }
    const nanoseconds now = std::chrono::seconds(2'085'978'496);
    const auto exchange = vantage::ntp::exchangeOf(*reply, now, now + nanoseconds(1));
    expect(std::chrono::abs(exchange.t2 - now) <= std::chrono::hours(24 * 366 * 69), "times are near ours");
    // Seen from itself: rounding may carry a time over the very edge of the half era around ours.
    expect(vantage::ntp::fromTimestamp(vantage::ntp::toTimestamp(exchange.t3), exchange.t3) == exchange.t3,
           "a time comes back as it was");
    expect((exchange.offset() * 2 - (exchange.t2 - exchange.t1) - (exchange.t3 - exchange.t4)).count() <= 1,
           "the offset is the mean");
    expect(vantage::ntp::rootDistance(*reply, exchange.delay()) >= nanoseconds(0), "a distance is one");
}

std::span<const Target> allTargets()
{
    static constexpr Target targets[] = {
        {"frames", frames}, {"message", message}, {"result", result}, {"ntp", ntp}};
    return targets;
}

} // namespace vantage::fuzz
