// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include "agent/probes/http_rules.h"
#include "common/protocol/codec.h"

#include <QJsonDocument>

namespace vantage::fuzz {
using namespace Qt::StringLiterals;

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

void http(const QByteArray &input)
{
    static constexpr int statuses[] = {200, 301, 302, 303, 307, 308, 404, 999};
    if (input.isEmpty())
        return;
    const int status = statuses[quint8(input.front()) % std::size(statuses)];
    QByteArrayList parts = input.mid(1).split('\n');
    parts.resize(std::max<qsizetype>(parts.size(), 5));

    HttpAsk ask;
    ask.url = QUrl(QStringLiteral("https://www.example/a/b?c"));
    ask.verb = "POST"_ba;
    ask.body = "secret"_ba;
    ask.headers = {{"Authorization"_ba, "Bearer secret"_ba}, {"Host"_ba, "x"_ba}, {"Accept"_ba, "*"_ba}};
    const Result<HttpAsk> next = redirected(ask, status, parts[0]);
    if (next) {
        const QString scheme = next->url.scheme();
        expect(next->url.isValid() && !next->url.host().isEmpty(), "a redirect leads somewhere");
        expect(scheme == "http"_L1 || scheme == "https"_L1, "and by HTTP");
        expect(next->url.userInfo().isEmpty(), "without credentials of the server's choice");
        expect(QUrl(next->url.toString(QUrl::FullyEncoded)).isValid(), "and can be written down");
        for (const auto &[name, value] : next->headers) {
            expect(name != "Host", "the first host's name stays behind");
            expect(name != "Authorization" || (next->url.host() == ask.url.host() && scheme == "https"_L1),
                   "secrets stay with their host");
        }
    } else {
        expect(!next.error().message.contains(QLatin1Char('\n')),
               "a bad redirect has a sentence of one line");
    }

    const QString set = QString::fromUtf8(parts[1]);
    const Result<StatusSet> accepted = StatusSet::parse(set);
    expect(accepted || !accepted.error().message.isEmpty(), "a bad status set has a sentence");

    CheckSpec check;
    check.options = {{QStringLiteral("header_match"), QStringLiteral("^x: 1$")},
                     {QStringLiteral("match"), QStringLiteral("a+b")}};
    if (accepted)
        check.options.insert(QStringLiteral("status"), set);
    HttpAnswer answer;
    answer.status = status;
    answer.statusText = parts[2];
    answer.headers = parts[3] + "\r\n";
    answer.body = parts.mid(4).join('\n');
    answer.bodyBytes = answer.body.size();
    const HttpVerdict verdict = judge(check, answer, UtcTime{});
    expect(!verdict.description.isEmpty(), "a verdict has its evidence");
    expect(!verdict.description.contains(QLatin1Char('\n')), "in one line");
    if (accepted && !accepted->contains(status))
        expect(verdict.reason == Reason::StatusMismatch, "a status outside the set is wrong");
    expect((verdict.reason == Reason::None) == verdict.rule.isEmpty(), "what fails has a rule");
}

std::span<const Target> allTargets()
{
    static constexpr Target targets[] = {
        {"frames", frames}, {"message", message}, {"result", result}, {"http", http}};
    return targets;
}

} // namespace vantage::fuzz
