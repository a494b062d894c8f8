// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/probe_fixture.h"
#include "tests/agent/udp_server.h"
#include "tests/support/chrony.h"
#include "tests/support/delay_link.h"
#include "tests/support/delay_server.h"
#include "tests/support/nginx.h"
#include "tests/support/unbound.h"

#include <QJsonArray>

#include <openssl/ssl.h>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto oneWay = std::chrono::milliseconds(16);
const auto far = u"10.77.3.2"_s;

/** In units of 32 ms: what one or two round trips may read. The link is never early, and two are 64 ms. */
struct Trips
{
    int number = 1;
    [[nodiscard]] int least() const { return 32'000 * number - 1'000; }
    [[nodiscard]] int most() const { return number == 1 ? 55'000 : 95'000; }
};

} // namespace

/** What a check says of a target that is 32 ms away: client - r1 -(16 ms each way)- r2 - server. */
class DistanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answerOfNginxIsOneRoundTripAway_data();
    void answerOfNginxIsOneRoundTripAway();
    void answerIsOneRoundTripAndTheServersOwnTimeAway_data();
    void answerIsOneRoundTripAndTheServersOwnTimeAway();
    void nameServerIsOneRoundTripAway_data();
    void nameServerIsOneRoundTripAway();
    void portIsOneRoundTripAway();
    void datagramIsOneRoundTripAway();
    void timeServerIsOneRoundTripAway();
    void echoIsOneRoundTripAway_data();
    void echoIsOneRoundTripAway();
    void eachHopIsAsFarAsItIs_data();
    void eachHopIsAsFarAsItIs();
    void cyclesThatOverlapAreAllAnswered();
    void cleanupTestCase();

private:
    template <typename Server, typename... Arguments>
    static std::unique_ptr<Server> atServer(Arguments &&...arguments)
    {
        const RouteChain::Inside inside(u"server"_s);
        return std::make_unique<Server>(std::forward<Arguments>(arguments)...);
    }
    /** From the client; each number is the least of some runs: what a probe adds by its nature it adds every time, a
        loaded machine does not. */
    QJsonObject measured(const QStringList &words, int runs = 3);
    /** Handshakes want the processor for longest, and at both ends. */
    static constexpr int runsWithTls = 12;
    static void read(const QJsonObject &fields, QLatin1StringView name, Trips trips);

    std::unique_ptr<RouteChain> m_chain;
    std::unique_ptr<DelayLink> m_link;
    std::unique_ptr<TestCa> m_ca;
    std::unique_ptr<Nginx> m_nginx;
};

void DistanceTest::initTestCase()
{
    if (const QString why = RouteChain::objection(); !why.isEmpty())
        QSKIP(qPrintable(why));
    m_chain = std::make_unique<RouteChain>();
    m_link = std::make_unique<DelayLink>(*m_chain, oneWay);
    m_ca = std::make_unique<TestCa>();
    m_nginx = atServer<Nginx>(*m_ca, far);
    // Neighbours that do not know each other yet take longer.
    const RouteChain::Inside inside(u"client"_s);
    for (const QString &target : {far, u"fd77:3::2"_s})
        (void)ProbeFixture().run({u"ICMP"_s, target, u"1"_s, u"count=2"_s});
}

void DistanceTest::cleanupTestCase()
{
    m_nginx.reset();
    m_link.reset();
    m_chain.reset();
}

QJsonObject DistanceTest::measured(const QStringList &words, int runs)
{
    const RouteChain::Inside inside(u"client"_s);
    ProbeFixture fixture;
    QJsonObject least;
    for (int run = 0; run < runs; ++run) {
        const CheckResult result = fixture.run(words);
        if (result.outcome != Outcome::Up)
            qWarning("%s: %s", qPrintable(words.join(u' ')), qPrintable(result.description));
        QJsonObject fields = fieldsToJson(result.fields);
        fields.insert(u"duration_us"_s, qint64(result.duration.count()));
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            if (!field->isDouble() || !least.contains(field.key()) ||
                std::abs(field->toDouble()) < std::abs(least[field.key()].toDouble()))
                least.insert(field.key(), *field);
        }
    }
    return least;
}

void DistanceTest::read(const QJsonObject &fields, QLatin1StringView name, Trips trips)
{
    const int value = fields[name].toInt(-1);
    qInfo("%s: %.2f ms (%d round trip%s of 32 ms)", name.data(), value / 1000., trips.number,
          trips.number == 1 ? "" : "s");
    QCOMPARE_GE(value, trips.least());
    QCOMPARE_LE(value, trips.most());
}

void DistanceTest::answerOfNginxIsOneRoundTripAway_data()
{
    QTest::addColumn<Nginx::Tls>("tls");
    QTest::addColumn<int>("handshake"); // in round trips
    QTest::newRow("TLS 1.3") << Nginx::Tls::Only1_3 << 1;
    QTest::newRow("TLS 1.3, no tickets") << Nginx::Tls::NoTickets1_3 << 1;
    QTest::newRow("TLS 1.2") << Nginx::Tls::Only1_2 << 2;
    QTest::newRow("TLS 1.2, no tickets") << Nginx::Tls::NoTickets1_2 << 2;
}

void DistanceTest::answerOfNginxIsOneRoundTripAway()
{
    QFETCH(Nginx::Tls, tls);
    QFETCH(int, handshake);
    const QJsonObject fields = measured(
        {u"HTTPS"_s, u"https://%1:%2/"_s.arg(far).arg(m_nginx->https(tls)), u"verify=off"_s}, runsWithTls);
    read(fields, "wait_us"_L1, {1});
    read(fields, "connect_us"_L1, {1});
    read(fields, "tls_us"_L1, {handshake});
}

void DistanceTest::answerIsOneRoundTripAndTheServersOwnTimeAway_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<DelayServer::Tickets>("tickets");
    QTest::newRow("TLS 1.3") << TLS1_3_VERSION << DelayServer::Tickets::On;
    QTest::newRow("TLS 1.3, no tickets") << TLS1_3_VERSION << DelayServer::Tickets::Off;
    QTest::newRow("TLS 1.2") << TLS1_2_VERSION << DelayServer::Tickets::On;
    QTest::newRow("no TLS") << 0 << DelayServer::Tickets::Off;
}

void DistanceTest::answerIsOneRoundTripAndTheServersOwnTimeAway()
{
    QFETCH(int, version);
    QFETCH(DelayServer::Tickets, tickets);
    DelayServer::Script script;
    script.tls = version ? std::optional(m_ca->issue({.names = {far}})) : std::nullopt;
    script.tlsVersion = version;
    script.tickets = tickets;
    script.address = QHostAddress(far);
    script.beforeFirstByte = std::chrono::milliseconds(100);
    const auto server = atServer<DelayServer>(script);
    const QString scheme = version ? u"https"_s : u"http"_s;
    QStringList words = {scheme.toUpper(), u"%1://%2:%3/"_s.arg(scheme, far).arg(server->port())};
    if (version)
        words += u"ca="_s + m_ca->file();
    QJsonObject fields = measured(words, runsWithTls);
    QVERIFY(server->truth().wait >= script.beforeFirstByte);
    fields.insert(u"wait_us"_s, fields[u"wait_us"_s].toInt() - 100'000);
    read(fields, "wait_us"_L1, {1});
    read(fields, "connect_us"_L1, {1});
}

void DistanceTest::nameServerIsOneRoundTripAway_data()
{
    QTest::addColumn<QString>("transport");
    QTest::addColumn<int>("trips");
    QTest::newRow("UDP") << u"udp"_s << 1;
    QTest::newRow("TCP") << u"tcp"_s << 2; // with the connection
}

void DistanceTest::nameServerIsOneRoundTripAway()
{
    QFETCH(QString, transport);
    QFETCH(int, trips);
    const auto server = atServer<Unbound>(quint16(0), far);
    const QJsonObject fields = measured(
        {u"DNS"_s, far, u"a.test"_s, u"A"_s, u"port="_s + server->port(), u"transport="_s + transport});
    read(fields, "query_us"_L1, {trips});
}

void DistanceTest::portIsOneRoundTripAway()
{
    const QJsonObject fields = measured({u"TCP"_s, far, QString::number(m_nginx->http())});
    read(fields, "connect_us"_L1, {1});
}

void DistanceTest::datagramIsOneRoundTripAway()
{
    const auto server = atServer<ScriptedUdpServer>(
        [](const QByteArray &bytes, auto &&...) { return QList<QByteArray>{bytes}; }, QHostAddress(far));
    const QJsonObject fields = measured({u"UDP"_s, far, server->port(), u"count=3"_s});
    read(fields, "rtt_avg_us"_L1, {1});
}

void DistanceTest::timeServerIsOneRoundTripAway()
{
    if (!Chrony::isInstalled())
        QSKIP("chrony is not installed");
    const auto server = atServer<Chrony>(5, far);
    const QJsonObject fields = measured({u"NTP"_s, far, u"port="_s + server->port()});
    read(fields, "delay_us"_L1, {1});
    const int offset = fields[u"offset_us"_s].toInt();
    qInfo("offset_us: %d (the clocks are one)", offset);
    QVERIFY(std::abs(offset) < 5'000);
}

void DistanceTest::echoIsOneRoundTripAway_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("IPv4") << far;
    QTest::newRow("IPv6") << u"fd77:3::2"_s;
}

void DistanceTest::echoIsOneRoundTripAway()
{
    QFETCH(QString, target);
    const QJsonObject fields = measured({u"ICMP"_s, target, u"1"_s, u"count=10"_s, u"spacing=0.05"_s});
    QCOMPARE(fields[u"received"_s].toInt(), 10);
    read(fields, "rtt_min_us"_L1, {1});
    read(fields, "rtt_avg_us"_L1, {1});
}

void DistanceTest::eachHopIsAsFarAsItIs_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("protocol");
    for (const auto &protocol : {u"icmp"_s, u"udp"_s, u"tcp"_s}) {
        QTest::addRow("%s", qPrintable(protocol)) << far << protocol;
        QTest::addRow("%s, IPv6", qPrintable(protocol)) << u"fd77:3::2"_s << protocol;
    }
    QTest::newRow("tcp, any flow") << far << u"tcp fixed_flow=off"_s;
}

void DistanceTest::eachHopIsAsFarAsItIs()
{
    QFETCH(QString, target);
    QFETCH(QString, protocol);
    const QJsonObject fields =
        measured(QStringList{u"ICMP"_s, target, u"2"_s, u"cycles=3"_s, u"spacing=0.2"_s} +
                 (u"protocol="_s + protocol).split(u' '));
    const QJsonArray hops = fields[u"hops"_s].toArray();
    QCOMPARE(hops.size(), 3);
    const int first = hops[0][u"rtt_best_us"_s].toInt();
    qInfo("hop 1: %.2f ms (before the link)", first / 1000.);
    QVERIFY(first > 0);
    QVERIFY(first < 16'000);
    for (const int hop : {1, 2})
        read(hops[hop].toObject(), "rtt_best_us"_L1, {1});
    // The result's own duration is the target's average.
    read(fields, "duration_us"_L1, {1});
}

/** The target still has the SYN of the cycle before half open. */
void DistanceTest::cyclesThatOverlapAreAllAnswered()
{
    const QJsonObject fields =
        measured({u"ICMP"_s, far, u"2"_s, u"protocol=tcp"_s, u"port=%1"_s.arg(m_nginx->http()), u"cycles=5"_s,
                  u"spacing=0.01"_s});
    const QJsonObject target = fields[u"hops"_s][2].toObject();
    QCOMPARE(target[u"received"_s].toInt(), 5);
    read(target, "rtt_best_us"_L1, {1});
}

QTEST_GUILESS_MAIN(DistanceTest)
#include "distance_test.moc"
