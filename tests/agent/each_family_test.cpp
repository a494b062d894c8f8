// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/probe_fixture.h"
#include "tests/agent/tcp_server.h"

#include <QJsonArray>

using namespace vantage;
using namespace Qt::StringLiterals;

class EachFamilyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worseOfTheTwoCounts_data();
    void worseOfTheTwoCounts();
    void silenceOfOneVersionIsATimeout();
    void whatCannotBeMeasuredIsNotUp();
    void everyKindTakesIt();
};

void EachFamilyTest::worseOfTheTwoCounts_data()
{
    QTest::addColumn<bool>("ipv4");
    QTest::addColumn<bool>("ipv6");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("both open") << true << true << Outcome::Up << Reason::None;
    QTest::newRow("IPv4 closed") << false << true << Outcome::Down << Reason::ConnectionRefused;
    QTest::newRow("IPv6 closed") << true << false << Outcome::Down << Reason::ConnectionRefused;
    QTest::newRow("both closed") << false << false << Outcome::Down << Reason::ConnectionRefused;
}

void EachFamilyTest::worseOfTheTwoCounts()
{
    QFETCH(bool, ipv4);
    QFETCH(bool, ipv6);
    ProbeFixture fixture;
    // Each port is taken on both versions; the one that must be closed is given up again.
    auto first = std::make_unique<ScriptedServer>(QHostAddress::LocalHost);
    const QString port = first->port();
    auto second = std::make_unique<ScriptedServer>(QHostAddress::LocalHostIPv6, port.toUShort());
    if (!ipv4)
        first.reset();
    if (!ipv6)
        second.reset();
    const CheckResult result = fixture.run({u"TCP"_s, u"localhost"_s, port, u"family=each"_s});
    QTEST(result.outcome, "outcome");
    QTEST(result.reason, "reason");
    QVERIFY2(result.description.startsWith("IPv4: "_L1) && result.description.contains("; IPv6: "_L1),
             qPrintable(result.description));
    const QJsonObject fields = fieldsToJson(result.fields);
    QCOMPARE(fields.contains(u"connect_us"_s), result.outcome == Outcome::Up);
    const QJsonArray families = fields[u"families"_s].toArray();
    QCOMPARE(families.size(), 2);
    QCOMPARE(families[0][u"family"_s].toString(), u"4"_s);
    QCOMPARE(families[0][u"outcome"_s].toString(), ipv4 ? u"up"_s : u"down"_s);
    QCOMPARE(families[0][u"address"_s].toString(), u"127.0.0.1:"_s + port);
    QCOMPARE(families[1][u"family"_s].toString(), u"6"_s);
    QCOMPARE(families[1][u"outcome"_s].toString(), ipv6 ? u"up"_s : u"down"_s);
    QCOMPARE(families[1][u"address"_s].toString(), u"[::1]:"_s + port);
    QVERIFY(families[1].toObject().contains(u"duration_us"_s));
}

void EachFamilyTest::silenceOfOneVersionIsATimeout()
{
    ProbeFixture fixture;
    const DeafPort deaf(QHostAddress::LocalHostIPv6);
    const ScriptedServer server(QHostAddress::LocalHost, deaf.port());
    const CheckResult result =
        fixture.run({u"TCP"_s, u"localhost"_s, server.port(), u"family=each"_s, u"timeout=0.3"_s});
    QCOMPARE(result.outcome, Outcome::Down);
    QCOMPARE(result.reason, Reason::ConnectTimeout);
    QCOMPARE(result.phase, u"connect"_s);
    QCOMPARE(fieldsToJson(result.fields)[u"families"_s][0][u"outcome"_s].toString(), u"up"_s);
}

void EachFamilyTest::whatCannotBeMeasuredIsNotUp()
{
    Policy policy;
    QVERIFY(policy.networks.deny(u"::1"_s));
    Instruments instruments(policy);
    Runner runner(instruments.services());
    const ScriptedServer server;
    std::optional<CheckResult> result;
    runner.start(ProbeFixture::startOf({u"TCP"_s, u"localhost"_s, server.port(), u"family=each"_s}),
                 [&](CheckResult given) { result = std::move(given); });
    QTRY_VERIFY(result);
    QCOMPARE(result->outcome, Outcome::Unknown);
    QCOMPARE(result->reason, Reason::DeniedByPolicy);
}

void EachFamilyTest::everyKindTakesIt()
{
    for (const KindInfo *info : allKinds()) {
        const OptionSpec *family = findOption(info->kind, u"family");
        QVERIFY(family);
        QVERIFY(normaliseOption(*family, u"each"_s));
        QVERIFY(findField(info->kind, u"families"));
    }
}

QTEST_GUILESS_MAIN(EachFamilyTest)
#include "each_family_test.moc"
