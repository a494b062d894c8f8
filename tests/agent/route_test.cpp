// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/probe_fixture.h"
#include "tests/support/route_chain.h"

#include <QJsonArray>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

class RouteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWayIsTold_data();
    void theWayIsTold();
    void changedWayIsSeen();
};

void RouteTest::initTestCase()
{
    if (const QString why = RouteChain::objection(); !why.isEmpty())
        QSKIP(qPrintable(why));
}

void RouteTest::theWayIsTold_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("hops"); // addresses of each, * where silent
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<Reason>("reason");
    const QString three4 = u"10.77.1.2 10.77.2.2 10.77.3.2"_s;
    const QString three6 = u"fd77:1::2 fd77:2::2 fd77:3::2"_s;
    QTest::newRow("ICMP") << u"10.77.3.2"_s << u"protocol=icmp"_s << three4 << Outcome::Up << Reason::None;
    QTest::newRow("ICMP, IPv6") << u"fd77:3::2"_s << u"protocol=icmp"_s << three6 << Outcome::Up
                                << Reason::None;
    QTest::newRow("ICMP, any flow") << u"10.77.3.2"_s << u"fixed_flow=off"_s << three4 << Outcome::Up
                                    << Reason::None;
    QTest::newRow("UDP") << u"10.77.3.2"_s << u"protocol=udp"_s << three4 << Outcome::Up << Reason::None;
    QTest::newRow("UDP, IPv6") << u"fd77:3::2"_s << u"protocol=udp"_s << three6 << Outcome::Up
                               << Reason::None;
    QTest::newRow("UDP, any flow") << u"10.77.3.2"_s << u"protocol=udp fixed_flow=off"_s << three4
                                   << Outcome::Up << Reason::None;
    QTest::newRow("TCP") << u"10.77.3.2"_s << u"protocol=tcp"_s << three4 << Outcome::Up << Reason::None;
    QTest::newRow("TCP, IPv6") << u"fd77:3::2"_s << u"protocol=tcp"_s << three6 << Outcome::Up
                               << Reason::None;
    QTest::newRow("first hop") << u"10.77.3.2"_s << u"protocol=udp first_hop=2"_s << u"10.77.2.2 10.77.3.2"_s
                               << Outcome::Up << Reason::None;
    QTest::newRow("too few hops") << u"10.77.3.2"_s << u"protocol=udp max_hops=2 hop_timeout=0.3"_s
                                  << u"10.77.1.2 10.77.2.2"_s << Outcome::Unknown << Reason::NoAnswer;
    QTest::newRow("unreachable") << u"10.88.1.1"_s << u"protocol=udp"_s << u"10.77.1.2 10.77.2.2!H"_s
                                 << Outcome::Down << Reason::Unreachable;
    QTest::newRow("prohibited") << u"10.88.2.1"_s << u"protocol=tcp"_s << u"10.77.1.2 10.77.2.2!X"_s
                                << Outcome::Down << Reason::Unreachable;
    QTest::newRow("silence") << u"10.88.3.1"_s << u"protocol=udp hop_timeout=0.3"_s << u"10.77.1.2 *"_s
                             << Outcome::Down << Reason::NoAnswer;
}

QString textOf(const QJsonArray &hops)
{
    QStringList all;
    for (const auto &hop : hops) {
        const QJsonArray addresses = hop[u"addresses"_s].toArray();
        all += (addresses.isEmpty() ? u"*"_s : addresses.at(0).toString()) + hop[u"code"_s].toString();
    }
    return all.join(u' ');
}

void RouteTest::theWayIsTold()
{
    QFETCH(QString, target);
    QFETCH(QString, options);
    const RouteChain chain;
    chain.ip(u"r2"_s, u"route add unreachable 10.88.1.0/24"_s);
    chain.ip(u"r2"_s, u"route add prohibit 10.88.2.0/24"_s);
    chain.ip(u"r2"_s, u"route add blackhole 10.88.3.0/24"_s);
    const RouteChain::Inside inside(u"client"_s);
    ProbeFixture fixture;
    const QStringList words =
        QStringList{u"ICMP"_s, target, u"2"_s, u"cycles=2"_s, u"spacing=0.1"_s} + options.split(u' ');
    // IPv6 neighbours that do not know each other yet lose packets. (Not for all rows: Linux limits what its prohibited
    // and unreachable routes say, whatever the namespace's own limits are.)
    if (target.contains(u':'))
        (void)fixture.run(words);
    const CheckResult result = fixture.run(words);
    const QJsonObject fields = fieldsToJson(result.fields);
    const QJsonArray hops = fields[u"hops"_s].toArray();
    QTEST(textOf(hops), "hops");
    QTEST(result.outcome, "outcome");
    QTEST(result.reason, "reason");
    QCOMPARE(fields[u"reached"_s].toBool(), result.outcome == Outcome::Up);
    QCOMPARE(hops.at(0)[u"sent"_s].toInt(), 2);
    QCOMPARE(hops.at(0)[u"received"_s].toInt(), 2);
    QVERIFY(hops.at(0)[u"rtt_avg_us"_s].toInt() > 0);
}

void RouteTest::changedWayIsSeen()
{
    const RouteChain chain;
    const RouteChain::Inside inside(u"client"_s);
    ProbeFixture fixture;
    const QStringList words = {u"ICMP"_s, u"10.77.3.2"_s, u"2"_s, u"protocol=udp"_s, u"cycles=1"_s};
    QVERIFY(!fieldsToJson(fixture.run(words).fields).contains(u"path_changed"_s));
    const QJsonObject same = fieldsToJson(fixture.run(words).fields);
    QCOMPARE(same[u"path_changed"_s], QJsonValue(false));
    // The second router answers from another address.
    chain.ip(u"r2"_s, u"addr add 10.77.2.3/24 dev left"_s);
    chain.ip(u"r2"_s, u"route replace 10.77.1.0/24 via 10.77.2.1 src 10.77.2.3"_s);
    const QJsonObject other = fieldsToJson(fixture.run(words).fields);
    QCOMPARE(other[u"path_changed"_s], QJsonValue(true));
    QVERIFY(other[u"path_hash"_s] != same[u"path_hash"_s]);
}

QTEST_GUILESS_MAIN(RouteTest)
#include "route_test.moc"
