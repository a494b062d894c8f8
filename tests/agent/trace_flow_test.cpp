// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/route_fixture.h"

#include <QSet>

#include <linux/if_ether.h>
#include <netinet/in.h>

#include <cerrno>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

namespace {

/** Every packet that the first router is given by the client. */
class Capture
{
public:
    Capture()
    {
        const RouteChain::Inside inside(u"r1"_s);
        m_socket = Descriptor(
            socket(AF_PACKET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, qToBigEndian(quint16(ETH_P_ALL))));
    }

    /** What load balancers look at in the probes that went to the server: two ports, or type, code and checksum; of IPv6
        the flow label, too (RFC 6438). */
    [[nodiscard]] QSet<QByteArray> flows(bool isV6)
    {
        QSet<QByteArray> found;
        const QByteArray client =
            isV6 ? QByteArray::fromHex("fd770001000000000000000000000001") : QByteArray::fromHex("0a4d0101");
        for (QByteArray packet(2048, '\0');;) {
            const auto count = recv(m_socket.get(), packet.data(), size_t(packet.size()), 0);
            if (count < 0)
                return found;
            const bool isVersion = (quint8(packet.at(0)) >> 4) == (isV6 ? 6 : 4);
            if (isVersion && isProbe(packet, isV6) && packet.mid(isV6 ? 8 : 12, client.size()) == client)
                found.insert(packet.mid(isV6 ? 40 : 20, 4) + (isV6 ? packet.first(4) : QByteArray()));
        }
    }

private:
    static bool isProbe(const QByteArray &packet, bool isV6)
    {
        constexpr char syn = 0x02;
        const qsizetype header = isV6 ? 40 : 20;
        switch (quint8(packet.at(isV6 ? 6 : 9))) {
        case IPPROTO_ICMP:
            return packet.at(header) == 8;
        case IPPROTO_ICMPV6:
            return quint8(packet.at(header)) == 128;
        case IPPROTO_TCP:
            return packet.at(header + 13) == syn;
        case IPPROTO_UDP:
            return true;
        default:
            return false;
        }
    }

    Descriptor m_socket;
};

/** Listens on the server, and counts whom it could talk to. */
class Listener
{
public:
    explicit Listener(const QHostAddress &address)
    {
        const RouteChain::Inside inside(u"server"_s);
        const SocketAddress own(address, 0);
        m_socket = Descriptor(socket(own.data()->sa_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
        sockaddr_in bound{}; // the port lies at the same place in both versions' addresses
        socklen_t size = sizeof bound;
        if (bind(m_socket.get(), own.data(), own.size) != 0 || listen(m_socket.get(), 64) != 0 ||
            getsockname(m_socket.get(), reinterpret_cast<sockaddr *>(&bound), &size) != 0)
            qFatal("no port for the server");
        m_port = ntohs(bound.sin_port);
    }

    [[nodiscard]] QString port() const { return QString::number(m_port); }

    [[nodiscard]] int accepted() const
    {
        int count = 0;
        for (;; ++count) {
            const Descriptor next(accept(m_socket.get(), nullptr, nullptr));
            if (!next.isValid())
                return count;
        }
    }

private:
    Descriptor m_socket;
    quint16 m_port = 0;
};

} // namespace

/** Fixed flows, and what a target says to the SYNs of one. */
class TraceFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fixedFlowIsOne_data();
    void fixedFlowIsOne();
    void openPortEndsTheWayAndHearsOfNobody_data();
    void openPortEndsTheWayAndHearsOfNobody();
    void silentTargetIsNotReached_data();
    void silentTargetIsNotReached();
    void portThatIsTakenIsNotFoughtFor();
    void tracesAtOnceAreToldApart();
};

void TraceFlowTest::initTestCase()
{
    if (const QString why = RouteChain::objection(); !why.isEmpty())
        QSKIP(qPrintable(why));
}

void TraceFlowTest::fixedFlowIsOne_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<bool>("isFixed");
    for (const auto &protocol : {u"icmp"_s, u"udp"_s, u"tcp"_s}) {
        for (const bool isFixed : {true, false}) {
            QTest::addRow("%s, %d", qPrintable(protocol), isFixed) << u"10.77.3.2"_s << protocol << isFixed;
            QTest::addRow("%s, %d, IPv6", qPrintable(protocol), isFixed)
                << u"fd77:3::2"_s << protocol << isFixed;
        }
    }
}

void TraceFlowTest::fixedFlowIsOne()
{
    QFETCH(QString, target);
    QFETCH(QString, protocol);
    QFETCH(bool, isFixed);
    const RouteChain chain;
    Capture capture;
    const RouteChain::Inside inside(u"client"_s);
    ProbeFixture fixture;
    // Two runs: the flow is the same in the next, or another way would be told as a change.
    for (int run = 0; run < 2; ++run) {
        const CheckResult result =
            fixture.run({u"ICMP"_s, target, u"2"_s, u"cycles=2"_s, u"spacing=0.1"_s, u"names=off"_s,
                         u"protocol="_s + protocol, isFixed ? u"fixed_flow=on"_s : u"fixed_flow=off"_s});
        QCOMPARE(fieldsToJson(result.fields)[u"fixed_flow"_s].toBool(), isFixed);
    }
    const qsizetype flows = capture.flows(target.contains(u':')).size();
    if (isFixed)
        QCOMPARE(flows, 1);
    else
        QCOMPARE_GE(flows, 30);
}

namespace {

void addVersions()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("routers");
    QTest::newRow("IPv4") << u"10.77.3.2"_s << u"10.77.1.2 10.77.2.2 "_s;
    QTest::newRow("IPv6") << u"fd77:3::2"_s << u"fd77:1::2 fd77:2::2 "_s;
}

} // namespace

void TraceFlowTest::openPortEndsTheWayAndHearsOfNobody_data()
{
    addVersions();
}

/** Closed ports are those of route_test. */
void TraceFlowTest::openPortEndsTheWayAndHearsOfNobody()
{
    QFETCH(QString, target);
    QFETCH(QString, routers);
    const RouteChain chain;
    const Listener listener{QHostAddress(target)};
    const RouteChain::Inside inside(u"client"_s);
    ProbeFixture fixture;
    const QStringList words = {
        u"ICMP"_s,     target,          u"2"_s, u"protocol=tcp"_s, u"port="_s + listener.port(),
        u"cycles=3"_s, u"spacing=0.1"_s};
    (void)fixture.run(words); // IPv6 neighbours that do not know each other yet lose packets
    const CheckResult result = fixture.run(words);
    QVERIFY2(result.outcome == Outcome::Up, qPrintable(result.description));
    QCOMPARE(hopsOf(result), routers + target);
    QCOMPARE(fieldsToJson(result.fields)[u"hops"_s][2][u"received"_s].toInt(), 3);
    QCOMPARE(listener.accepted(), 0);
}

void TraceFlowTest::silentTargetIsNotReached_data()
{
    addVersions();
}

void TraceFlowTest::silentTargetIsNotReached()
{
    QFETCH(QString, target);
    QFETCH(QString, routers);
    const RouteChain chain;
    chain.ip(u"server"_s, u"rule add iif lo blackhole"_s); // what it sends itself
    chain.ip(u"server"_s, u"-6 rule add iif lo blackhole"_s);
    const RouteChain::Inside inside(u"client"_s);
    ProbeFixture fixture;
    const QStringList words = {
        u"ICMP"_s, target, u"2"_s, u"cycles=2"_s, u"spacing=0.1"_s, u"hop_timeout=0.3"_s, u"protocol=tcp"_s};
    (void)fixture.run(QStringList(words)
                      << u"hop_timeout=1"_s); // IPv6 neighbours take their time to know each other
    const CheckResult result = fixture.run(words);
    QCOMPARE(hopsOf(result), routers + u'*');
    QCOMPARE(result.outcome, Outcome::Down);
    QCOMPARE(result.reason, Reason::NoAnswer);
}

/** Each run asks for the same port; whoever has it by then keeps it, the flow is one all the same. */
void TraceFlowTest::portThatIsTakenIsNotFoughtFor()
{
    const RouteChain chain;
    Capture capture;
    const RouteChain::Inside inside(u"client"_s);
    ProbeFixture fixture;
    const QStringList words = {u"ICMP"_s,         u"10.77.3.2"_s, u"2"_s,
                               u"protocol=tcp"_s, u"cycles=1"_s,  u"names=off"_s};
    QCOMPARE(fixture.run(words).outcome, Outcome::Up);
    const QSet<QByteArray> first = capture.flows(false);
    QCOMPARE(first.size(), 1);
    const Descriptor other(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const SocketAddress own(QHostAddress::AnyIPv4, qFromBigEndian<quint16>(first.begin()->constData()));
    QVERIFY(bind(other.get(), own.data(), own.size) == 0);
    const CheckResult result = fixture.run(words);
    QCOMPARE(result.outcome, Outcome::Up);
    QCOMPARE(fieldsToJson(result.fields)[u"fixed_flow"_s], QJsonValue(true));
    const QSet<QByteArray> second = capture.flows(false);
    QCOMPARE(second.size(), 1);
    QVERIFY(second != first);
}

void TraceFlowTest::tracesAtOnceAreToldApart()
{
    const RouteChain chain;
    const RouteChain::Inside inside(u"client"_s);
    ProbeFixture fixture;
    const QStringList words = {u"ICMP"_s,         u"10.77.3.2"_s, u"2"_s,
                               u"protocol=tcp"_s, u"cycles=2"_s,  u"spacing=0.1"_s};
    std::optional<CheckResult> other;
    const CheckResult one = fixture.run(words, [&] {
        fixture.runner.start(ProbeFixture::startOf(words), [&](const CheckResult &given) { other = given; });
    });
    QTRY_VERIFY(other);
    for (const CheckResult &result : {one, *other}) {
        QCOMPARE(hopsOf(result), u"10.77.1.2 10.77.2.2 10.77.3.2"_s);
        const QJsonArray hops = fieldsToJson(result.fields)[u"hops"_s].toArray();
        for (const auto &hop : hops)
            QCOMPARE(hop[u"received"_s].toInt(), 2);
    }
}

QTEST_GUILESS_MAIN(TraceFlowTest)
#include "trace_flow_test.moc"
