// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/wire/icmp.h"
#include "tests/agent/probe_fixture.h"

#include <QJsonArray>

using namespace vantage;
using namespace Qt::StringLiterals;

class PingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loopbackAnswers_data();
    void loopbackAnswers();
    void withoutSocketsNothingIsJudged();
    void thousandPingsAtOnceLoseNothing();
    void checksumOfAFlowIsTheSame();
};

void PingTest::loopbackAnswers_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("count");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<Outcome>("outcome");
    const QString v4 = u"127.0.0.1"_s;
    const auto up = Outcome::Up;
    QTest::newRow("IPv4") << QStringList{v4, u"spacing=0.01"_s} << 4 << Reason::None << up;
    QTest::newRow("IPv6") << QStringList{u"::1"_s, u"count=2"_s} << 2 << Reason::None << up;
    QTest::newRow("no payload") << QStringList{v4, u"count=1"_s, u"size=0"_s} << 1 << Reason::None << up;
    QTest::newRow("large") << QStringList{v4, u"count=1"_s, u"size=65000"_s} << 1 << Reason::None << up;
    QTest::newRow("slow: degraded") << QStringList{v4, u"count=1"_s, u"rtt_degraded=0.000001"_s} << 1
                                    << Reason::Threshold << Outcome::Degraded;
    QTest::newRow("slow: down") << QStringList{v4, u"count=1"_s, u"rtt_down=0.000001"_s} << 1
                                << Reason::Threshold << Outcome::Down;
}

void PingTest::loopbackAnswers()
{
    QFETCH(QStringList, words);
    QFETCH(int, count);
    ProbeFixture fixture;
    if (fixture.instruments.icmp.objection(QAbstractSocket::IPv4Protocol))
        QSKIP("ICMP is not permitted here");
    const CheckResult result = fixture.run(QStringList{u"PING"_s} + words);
    QTEST(result.reason, "reason");
    QTEST(result.outcome, "outcome");
    const QJsonObject fields = fieldsToJson(result.fields);
    QCOMPARE(fields[u"sent"_s].toInt(), count);
    QCOMPARE(fields[u"received"_s].toInt(), count);
    QCOMPARE(fields[u"rtts_us"_s].toArray().size(), count);
    QCOMPARE(result.duration.count(), fields[u"rtt_avg_us"_s].toInt());
}

void PingTest::withoutSocketsNothingIsJudged()
{
    ProbeFixture fixture;
    fixture.instruments.icmp.restrictTo(IcmpEngine::Sockets::None);
    const CheckResult result = fixture.run({u"PING"_s, u"127.0.0.1"_s});
    QCOMPARE(result.reason, Reason::NotPermitted);
    QCOMPARE(result.outcome, Outcome::Unknown);
    QVERIFY2(result.description.contains(u"cap_net_raw"_s), qPrintable(result.description));
}

void PingTest::thousandPingsAtOnceLoseNothing()
{
    ProbeFixture fixture;
    if (fixture.instruments.icmp.objection(QAbstractSocket::IPv4Protocol))
        QSKIP("ICMP is not permitted here");
    int ended = 0;
    int up = 0;
    for (int i = 0; i < 1000; ++i)
        fixture.runner.start(
            ProbeFixture::startOf({u"PING"_s, u"127.0.0.1"_s, u"count=2"_s, u"spacing=0.01"_s}),
            [&](const CheckResult &result) {
                ++ended;
                up += result.outcome == Outcome::Up ? 1 : 0;
            });
    QVERIFY(QTest::qWaitFor([&] { return ended == 1000; }, 30'000));
    QCOMPARE(up, 1000);
}

void PingTest::checksumOfAFlowIsTheSame()
{
    const EchoHead first = echoRequest(IcmpVersion::V4, {7, 1, 0x12345678U}, 56, 99);
    const EchoHead second = echoRequest(IcmpVersion::V4, {7, 65535, 0xfedcba98U}, 56, 99);
    const auto checksum = [](const EchoHead &head) {
        return QByteArray(head.bytes.data() + 2, 2);
    };
    QCOMPARE(checksum(first), checksum(second));
}

QTEST_GUILESS_MAIN(PingTest)
#include "ping_test.moc"
