// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/route_fixture.h"
#include "tests/agent/udp_server.h"

#include <QDir>
#include <QTemporaryFile>

#include <sys/syscall.h>
#include <unistd.h>

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
    void narrowLinkIsTold_data();
    void narrowLinkIsTold();
    void silentRouterHidesNothingBehindIt_data();
    void silentRouterHidesNothingBehindIt();
    void needsNoPrivilegeButForEchoes_data();
    void needsNoPrivilegeButForEchoes();
    void serviceThatDoesNotEchoIsBehindTheLastRouter();
    void ownSystemsRefusalIsNoAnswer_data();
    void ownSystemsRefusalIsNoAnswer();
    void nextAddressIsTriedWhileNothingHasLeft_data();
    void nextAddressIsTriedWhileNothingHasLeft();
    void eachAddressHasAWayOfItsOwn();
    void wayThatIsMissingForAMomentHidesNoTarget();
    void withoutAFairWaitNothingIsJudged();
    void unansweredConnectionsAreNotKept();
    void hopsHaveNamesOnceTheyAreKnown();

private:
    static void addProtocols();
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
    QTest::newRow("TCP, any flow") << u"10.77.3.2"_s << u"protocol=tcp fixed_flow=off"_s << three4
                                   << Outcome::Up << Reason::None;
    QTest::newRow("first hop") << u"10.77.3.2"_s << u"protocol=udp first_hop=2"_s << u"10.77.2.2 10.77.3.2"_s
                               << Outcome::Up << Reason::None;
    QTest::newRow("too few hops") << u"10.77.3.2"_s << u"protocol=udp max_hops=2 hop_timeout=0.3"_s
                                  << u"10.77.1.2 10.77.2.2"_s << Outcome::Unknown << Reason::NoAnswer;
    QTest::newRow("unreachable") << u"10.88.1.1"_s << u"protocol=udp"_s << u"10.77.1.2 10.77.2.2!H"_s
                                 << Outcome::Down << Reason::Unreachable;
    QTest::newRow("no route") << u"10.88.4.1"_s << u"protocol=udp"_s << u"10.77.1.2 10.77.2.2!N"_s
                              << Outcome::Down << Reason::Unreachable;
    QTest::newRow("unreachable, IPv6") << u"fd88:1::1"_s << u"protocol=udp"_s << u"fd77:1::2 fd77:2::2!N"_s
                                       << Outcome::Down << Reason::Unreachable;
    QTest::newRow("no route, ICMP") << u"10.88.4.1"_s << u"protocol=icmp"_s << u"10.77.1.2 10.77.2.2!N"_s
                                    << Outcome::Down << Reason::Unreachable;
    QTest::newRow("prohibited") << u"10.88.2.1"_s << u"protocol=tcp"_s << u"10.77.1.2 10.77.2.2!X"_s
                                << Outcome::Down << Reason::Unreachable;
    QTest::newRow("prohibited, any flow")
        << u"10.88.2.1"_s << u"protocol=tcp fixed_flow=off"_s << u"10.77.1.2 10.77.2.2!X"_s << Outcome::Down
        << Reason::Unreachable;
    QTest::newRow("silence") << u"10.88.3.1"_s << u"protocol=udp hop_timeout=0.3"_s << u"10.77.1.2 *"_s
                             << Outcome::Down << Reason::NoAnswer;
}

void RouteTest::theWayIsTold()
{
    QFETCH(QString, target);
    QFETCH(QString, options);
    const RouteChain chain;
    chain.ip(u"r2"_s, u"route add unreachable 10.88.1.0/24"_s);
    chain.ip(u"r2"_s, u"route add prohibit 10.88.2.0/24"_s);
    chain.ip(u"r2"_s, u"route add blackhole 10.88.3.0/24"_s);
    chain.ip(u"r2"_s, u"route add throw 10.88.4.0/24"_s);
    chain.ip(u"r2"_s, u"-6 route add unreachable fd88:1::/64"_s);
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
    QTEST(hopsOf(result), "hops");
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

void RouteTest::narrowLinkIsTold_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<QString>("hops");
    for (const auto &protocol : {u"icmp"_s, u"udp"_s}) {
        QTest::addRow("%s", qPrintable(protocol)) << u"10.77.3.2"_s << protocol << u"10.77.1.2 10.77.1.2!F"_s;
        QTest::addRow("%s, IPv6", qPrintable(protocol))
            << u"fd77:3::2"_s << protocol << u"fd77:1::2 fd77:1::2!F"_s;
    }
}

void RouteTest::narrowLinkIsTold()
{
    QFETCH(QString, target);
    QFETCH(QString, protocol);
    const RouteChain chain;
    chain.ip(u"r1"_s, u"link set right mtu 1280"_s);
    chain.ip(u"r2"_s, u"link set left mtu 1280"_s);
    const RouteChain::Inside inside(u"client"_s);
    ProbeFixture fixture;
    const QStringList words = {u"ICMP"_s,
                               target,
                               u"2"_s,
                               u"cycles=2"_s,
                               u"spacing=0.1"_s,
                               u"size=1400"_s,
                               u"protocol="_s + protocol};
    // The second run as the first, though the system has learned the way's width.
    for (int run = 0; run < 2; ++run) {
        const CheckResult result = fixture.run(words);
        QTEST(hopsOf(result), "hops");
        QCOMPARE(result.reason, Reason::Unreachable);
        QVERIFY2(result.description.contains(u"too large"_s), qPrintable(result.description));
    }
    QCOMPARE(fixture.run(QStringList(words) << u"size=1280"_s).reason, Reason::None);
    const CheckResult own = fixture.run(QStringList(words) << u"size=1600"_s);
    QCOMPARE(own.outcome, Outcome::Unknown);
    QVERIFY2(own.description.contains(u"own link"_s), qPrintable(own.description));
}

void RouteTest::addProtocols()
{
    QTest::addColumn<QString>("protocol");
    for (const char *protocol : {"icmp", "udp", "tcp"})
        QTest::newRow(protocol) << QString::fromLatin1(protocol);
}

void RouteTest::silentRouterHidesNothingBehindIt_data()
{
    addProtocols();
}

void RouteTest::silentRouterHidesNothingBehindIt()
{
    QFETCH(QString, protocol);
    const RouteChain chain;
    chain.ip(u"r2"_s, u"rule add iif lo blackhole"_s); // what it sends itself
    const RouteChain::Inside inside(u"client"_s);
    ProbeFixture fixture;
    const CheckResult result = fixture.run({u"ICMP"_s, u"10.77.3.2"_s, u"2"_s, u"protocol="_s + protocol,
                                            u"cycles=2"_s, u"spacing=0.1"_s, u"hop_timeout=0.3"_s});
    const QJsonObject fields = fieldsToJson(result.fields);
    QCOMPARE(hopsOf(result), u"10.77.1.2 * 10.77.3.2"_s);
    QCOMPARE(result.outcome, Outcome::Up);
    QVERIFY(!fields.contains(u"loss_from_hop"_s));
}

namespace {

/** The calling thread is nobody for as long as this lives; not the whole process as by the library's function. */
struct Nobody
{
    Nobody() { syscall(SYS_setresuid, -1, 65534, -1); }
    ~Nobody() { syscall(SYS_setresuid, -1, 0, -1); }
    Nobody(const Nobody &) = delete;
    Nobody &operator=(const Nobody &) = delete;
};

} // namespace

void RouteTest::needsNoPrivilegeButForEchoes_data()
{
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("icmp") << u"icmp"_s << Reason::NotPermitted;
    QTest::newRow("udp") << u"udp"_s << Reason::None;
    QTest::newRow("tcp") << u"tcp"_s << Reason::None;
}

void RouteTest::needsNoPrivilegeButForEchoes()
{
    QFETCH(QString, protocol);
    const RouteChain chain;
    const RouteChain::Inside inside(u"client"_s);
    const Nobody nobody;
    ProbeFixture fixture;
    const CheckResult result =
        fixture.run({u"ICMP"_s, u"10.77.3.2"_s, u"2"_s, u"cycles=1"_s, u"protocol="_s + protocol});
    QTEST(result.reason, "reason");
    if (result.reason == Reason::None) {
        QCOMPARE(fieldsToJson(result.fields)[u"fixed_flow"_s].toBool(), protocol == u"udp"_s);
        QCOMPARE(result.description.contains(u"CAP_NET_RAW"_s), protocol == u"tcp"_s);
        return;
    }
    QCOMPARE(result.outcome, Outcome::Unknown);
    QVERIFY2(result.description.contains(u"protocol=udp"_s), qPrintable(result.description));
    QVERIFY2(result.description.contains(u"setcap"_s), qPrintable(result.description));
}

void RouteTest::serviceThatDoesNotEchoIsBehindTheLastRouter()
{
    const RouteChain chain;
    std::unique_ptr<ScriptedUdpServer> server;
    {
        const RouteChain::Inside inside(u"server"_s);
        server = std::make_unique<ScriptedUdpServer>(
            [](auto &&...) { return QList<QByteArray>{QByteArrayLiteral("short")}; },
            QHostAddress(u"10.77.3.2"_s));
    }
    const RouteChain::Inside inside(u"client"_s);
    ProbeFixture fixture;
    const CheckResult result =
        fixture.run({u"ICMP"_s, u"10.77.3.2"_s, u"2"_s, u"cycles=2"_s, u"spacing=0.3"_s, u"hop_timeout=0.2"_s,
                     u"protocol=udp"_s, u"port="_s + server->port()});
    const QJsonObject fields = fieldsToJson(result.fields);
    QCOMPARE(result.reason, Reason::None);
    QVERIFY2(result.description.contains(u"at hop 3 at the earliest"_s), qPrintable(result.description));
    QCOMPARE(hopsOf(result), u"10.77.1.2 10.77.2.2 10.77.3.2"_s);
    QCOMPARE(fields[u"hop_count"_s].toInt(), 3);
    QCOMPARE(fields[u"hops"_s][2][u"received"_s].toInt(), 2);
}

void RouteTest::ownSystemsRefusalIsNoAnswer_data()
{
    addProtocols();
}

void RouteTest::ownSystemsRefusalIsNoAnswer()
{
    QFETCH(QString, protocol);
    const RouteChain chain;
    chain.ip(u"client"_s, u"route add unreachable 192.0.2.0/24"_s);
    const RouteChain::Inside inside(u"client"_s);
    ProbeFixture fixture;
    const CheckResult result = fixture.run({u"ICMP"_s, u"192.0.2.1"_s, u"2"_s, u"protocol="_s + protocol});
    QCOMPARE(result.reason, Reason::Unreachable);
    QCOMPARE(result.outcome, Outcome::Unknown);
    QVERIFY2(result.description.contains(u"no route"_s), qPrintable(result.description));
}

void RouteTest::nextAddressIsTriedWhileNothingHasLeft_data()
{
    addProtocols();
}

void RouteTest::nextAddressIsTriedWhileNothingHasLeft()
{
    QFETCH(QString, protocol);
    const RouteChain chain;
    chain.ip(u"client"_s, u"addr del ::1/128 dev lo"_s);
    chain.ip(u"client"_s, u"-6 route add unreachable ::1/128"_s);
    const RouteChain::Inside inside(u"client"_s);
    ProbeFixture fixture;
    const CheckResult result =
        fixture.run({u"ICMP"_s, u"localhost"_s, u"2"_s, u"cycles=1"_s, u"protocol="_s + protocol});
    QVERIFY2(result.outcome == Outcome::Up, qPrintable(result.description));
    QCOMPARE(result.address, u"127.0.0.1"_s);
    QCOMPARE(fieldsToJson(result.fields)[u"hops"_s][0][u"sent"_s].toInt(), 1);
}

void RouteTest::eachAddressHasAWayOfItsOwn()
{
    const RouteChain chain;
    const RouteChain::Inside inside(u"client"_s);
    ProbeFixture fixture;
    const QStringList words = {u"ICMP"_s, u"localhost"_s, u"2"_s, u"cycles=1"_s, u"family=each"_s};
    (void)fixture.run(words);
    QCOMPARE(fieldsToJson(fixture.run(words).fields)[u"path_changed"_s], QJsonValue(false));
}

void RouteTest::wayThatIsMissingForAMomentHidesNoTarget()
{
    const RouteChain chain;
    chain.ip(u"r2"_s, u"route add unreachable 10.77.3.2/32"_s);
    const RouteChain::Inside inside(u"client"_s);
    ProbeFixture fixture;
    Poller::Timer back;
    const CheckResult result = fixture.run(
        {u"ICMP"_s, u"10.77.3.2"_s, u"2"_s, u"cycles=6"_s, u"spacing=0.5"_s, u"timeout=10"_s}, [&] {
            back = fixture.poller.after(std::chrono::milliseconds(300),
                                        [&] { chain.ip(u"r2"_s, u"route del unreachable 10.77.3.2/32"_s); });
        });
    // The router spoke in the target's place first.
    QCOMPARE(hopsOf(result), u"10.77.1.2 10.77.2.2!H 10.77.2.2"_s);
    QCOMPARE(result.outcome, Outcome::Up);
    QVERIFY2(result.description.contains(u"10.77.3.2 reached at hop 3"_s), qPrintable(result.description));
}

void RouteTest::withoutAFairWaitNothingIsJudged()
{
    const RouteChain chain;
    chain.ip(u"r2"_s, u"route add blackhole 10.88.3.0/24"_s);
    const RouteChain::Inside inside(u"client"_s);
    // The name takes most of the time there is.
    const ScriptedUdpServer names([](const QByteArray &query, auto &&...) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1600));
        QByteArray answer = query.first(query.indexOf('\0', 12) + 5);
        answer.replace(2, 10, QByteArray::fromHex("81800001000100000000"));
        answer += QByteArray::fromHex("c00c00010001000000010004") + QByteArray("\x0a\x58\x03\x01", 4);
        return QList<QByteArray>{answer};
    });
    QTemporaryFile resolvConf;
    QVERIFY(resolvConf.open());
    resolvConf.write("nameserver 127.0.0.1\n");
    resolvConf.close();
    Instruments instruments({}, {.resolvConf = resolvConf.fileName(), .port = names.port().toUShort()});
    Runner runner(instruments.services());
    std::optional<CheckResult> result;
    runner.start(ProbeFixture::startOf({u"ICMP"_s, u"far.test"_s, u"2"_s, u"family=4"_s, u"timeout=2"_s}),
                 [&](const CheckResult &given) { result = given; });
    QTRY_VERIFY(result);
    QVERIFY2(result->reason == Reason::Timeout, qPrintable(result->description));
    QCOMPARE(result->outcome, Outcome::Unknown);
    const QJsonArray hops = fieldsToJson(result->fields)[u"hops"_s].toArray();
    QCOMPARE(hopsOf(*result), u"10.77.1.2 *"_s);
    QCOMPARE(hops[1][u"sent"_s].toInt(), 0);
}

void RouteTest::unansweredConnectionsAreNotKept()
{
    const RouteChain chain;
    chain.ip(u"r2"_s, u"route add blackhole 10.88.3.0/24"_s);
    const RouteChain::Inside inside(u"client"_s);
    ProbeFixture fixture;
    qsizetype most = 0;
    Poller::Timer timer;
    const std::function<void()> count = [&] {
        most = std::max(most, QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System).size());
        timer = fixture.poller.after(std::chrono::milliseconds(20), count);
    };
    const CheckResult result =
        fixture.run({u"ICMP"_s, u"10.88.3.1"_s, u"2"_s, u"protocol=tcp"_s, u"fixed_flow=off"_s,
                     u"cycles=20"_s, u"spacing=0.05"_s, u"hop_timeout=0.05"_s},
                    count);
    QCOMPARE(result.reason, Reason::NoAnswer);
    QVERIFY2(most < 200, qPrintable(QString::number(most))); // of 28 in each cycle
}

void RouteTest::hopsHaveNamesOnceTheyAreKnown()
{
    const RouteChain chain;
    const RouteChain::Inside inside(u"client"_s);
    ProbeFixture fixture;
    const QStringList words = {u"ICMP"_s, u"127.0.0.1"_s, u"2"_s, u"cycles=1"_s};
    const auto nameOf = [&](const QStringList &more) {
        const CheckResult result = fixture.run(QStringList(words) + more);
        return fieldsToJson(result.fields)[u"hops"_s][0][u"name"_s].toString();
    };
    (void)nameOf({});
    QTRY_COMPARE(nameOf({}), u"localhost"_s);
    QCOMPARE(nameOf({u"names=off"_s}), QString());
}

QTEST_GUILESS_MAIN(RouteTest)
#include "route_test.moc"
