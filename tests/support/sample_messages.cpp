// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_messages.h"

#include "common/protocol/codec.h"

namespace vantage::test {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr UtcTime sampleTime{1'773'275'225'123'456us};
constexpr Epoch sampleEpoch{0xF00D'CAFE'0BAD'BEEF};

} // namespace

CheckResult sampleResult()
{
    FieldWriter fields;
    fields.add("resolve_us"_L1, 812us).add("connect_us"_L1, 12'400us).add("banner"_L1, u"220 grüß Gott"_s);
    return {.agent = {},
            .epoch = {},
            .seq = {},
            .check = CheckId(7),
            .revision = Revision(12),
            .kind = Kind::Tcp,
            .target = u"google.com:443"_s,
            .attempt = 2,
            .attempts = 3,
            .scheduled = sampleTime,
            .started = sampleTime + 350us,
            .duration = 12'400us,
            .late = 350us,
            .outcome = Outcome::Down,
            .reason = Reason::ConnectionRefused,
            .address = u"142.250.185.78:443"_s,
            .phase = u"connect"_s,
            .description = u"connection refused by 142.250.185.78"_s,
            .flags = ResultFlag::StartedLate | ResultFlag::OnDemand,
            .fields = fields.take()};
}

Task sampleTask()
{
    return {.check = {.id = CheckId(7),
                      .name = u"front door"_s,
                      .kind = Kind::Traceroute,
                      .target = u"example.com"_s,
                      .options = {{u"cycles"_s, u"5"_s}, {u"timeout"_s, u"2.5"_s}},
                      .interval = 30s,
                      .tags = {u"edge"_s, u"größe"_s},
                      .paused = true},
            .revision = Revision(12)};
}

std::vector<Message> sampleMessages()
{
    Task unknown = sampleTask();
    unknown.check.kind = Kind{};
    unknown.unknownKind = u"SMTP"_s;
    const QByteArray row = encodeResult(sampleResult());
    return {
        Hello{.version = u"0.1.0"_s,
              .name = u"berlin"_s,
              .kinds = {u"HTTP"_s, u"TCP"_s},
              .clientId = AgentId(3),
              .revision = Revision(12),
              .bootId = u"5f0c"_s,
              .epoch = sampleEpoch,
              .lastSeq = Seq(1'000'000),
              .clock = sampleTime,
              .started = sampleTime,
              .stopped = sampleTime,
              .token = u"0123456789abcdef0123456789abcdef"_s},
        Welcome{.version = u"0.1.0"_s,
                .clientId = AgentId(3),
                .epoch = sampleEpoch,
                .cursor = Seq(999'000),
                .digest = digestOf(row),
                .credit = 1'048'576},
        Configure{.revision = Revision(12),
                  .base = Revision(11),
                  .last = false,
                  .changed = {sampleTask(), unknown},
                  .removed = {CheckId(1), CheckId(2)}},
        TaskAck{.revision = Revision(12),
                .accepted = {CheckId(7), CheckId(8)},
                .rejected = {{CheckId(9), Reason::DeniedByPolicy, u"port 25 is denied here"_s}}},
        Results{.epoch = sampleEpoch, .first = Seq(999'001), .rows = {row, row}},
        Ack{.epoch = sampleEpoch, .seq = Seq(999'002), .credit = 65'536},
        Lost{.epoch = sampleEpoch, .from = Seq(3), .to = Seq(5), .cause = u"disk-full"_s},
        RunNow{.request = 41, .check = CheckId(7), .trial = sampleTask()},
        RunNow{.request = 42, .check = CheckId(7), .trial = {}},
        ProbeReport{.request = 41, .row = row, .error = u"the check is paused"_s},
        Ping{.id = 5, .sent = sampleTime, .lastSeq = Seq(1'000'000)},
        Pong{.id = 5, .sent = sampleTime, .received = sampleTime + 2ms, .answered = sampleTime + 3ms},
        Bye{.reason = u"the manager is shutting down"_s, .code = notEnrolled.toString()},
    };
}

} // namespace vantage::test
