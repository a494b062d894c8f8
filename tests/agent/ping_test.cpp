// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/system_ping.h"
#include "agent/probes/ping_report.h"
#include "tests/agent/probe_fixture.h"
#include "tests/support/echo_network.h"
#include "tests/support/test_files.h"

#include <QJsonArray>
#include <QProcess>

using namespace vantage;
using namespace vantage::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Script = EchoNetwork::Script;
using Answers = QList<EchoNetwork::Answer>;
using Request = EchoNetwork::Request;

Answers answerAll(const Request &request)
{
    return {{replyTo(request)}};
}

Answers silence(const Request &)
{
    return {};
}

/** Answers all but these. */
Script losing(const QList<int> &lost)
{
    return [lost](const Request &request) {
        return lost.contains(request.number) ? Answers() : answerAll(request);
    };
}

Script after(std::chrono::milliseconds delay)
{
    return [delay](const Request &request) {
        return Answers{{replyTo(request), delay}};
    };
}

/** The ICMP message is changed before it is answered with. */
Script changed(const std::function<void(QByteArray &)> &change)
{
    return [change](const Request &request) {
        return Answers{{replyTo(request, change)}};
    };
}

/** Types and codes of version 4 and 6. */
Script error(int type4, int code4, int type6, int code6, int quoted = 28, quint32 word = 0)
{
    return [=](const Request &request) {
        return Answers{
            {errorFor(request, request.isV4 ? type4 : type6, request.isV4 ? code4 : code6, quoted, word)}};
    };
}

struct Way
{
    const char *name;
    IcmpEngine::Sockets sockets;
    bool isV4;
};

constexpr std::array ways = {
    Way{"IPv4, raw", IcmpEngine::Sockets::Raw, true},
    Way{"IPv4, datagram", IcmpEngine::Sockets::Datagram, true},
    Way{"IPv6, raw", IcmpEngine::Sockets::Raw, false},
    Way{"IPv6, datagram", IcmpEngine::Sockets::Datagram, false},
};

} // namespace

Q_DECLARE_METATYPE(Script)
Q_DECLARE_METATYPE(Way)

class PingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void loopbackAnswers_data();
    void loopbackAnswers();
    void optionsAndReasons_data();
    void optionsAndReasons();
    void errorsNameTheirSender_data();
    void errorsNameTheirSender();
    void packetThatIsTooLargeForTheLinkIsNotSent();
    void waitingInOurOwnQueueIsNoRoundTrip();
    void answersCountedOnceAndInTheirOrder();
    void answerThatNobodyLookedAtInTimeCounts();
    void packetsDoNotCatchUpAfterAStall();
    void otherPingsNeitherDisturbNorCount();
    void nextAddressIsTriedWhileNothingHasLeft_data();
    void nextAddressIsTriedWhileNothingHasLeft();
    void withoutAFairWaitNothingIsJudged();
    void thousandPingsAtOnceLoseNothing();

private:
    QString m_noNetwork;
};

void PingTest::initTestCase()
{
    m_noNetwork = EchoNetwork::enterOwnNamespace();
    if (m_noNetwork.isEmpty())
        writeFile(u"/proc/sys/net/ipv4/ping_group_range"_s, "0 2147483647");
}

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

void PingTest::optionsAndReasons_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("options");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<int>("sent");
    QTest::addColumn<int>("received");
    QTest::addColumn<QString>("description");
    const auto row = [](const char *name, const Script &script, const QString &options, Reason reason,
                        Outcome outcome, int sent, int received, const QString &description) {
        // What the probe decides by the clock is the same for all, and slow.
        const bool isByClock = options.contains(u"timeout=1.2"_s) || options.contains(u"spacing=0.5"_s);
        for (const Way &way : std::span(ways).first(isByClock ? 1 : ways.size()))
            QTest::addRow("%s: %s", way.name, name)
                << way << script << options << reason << outcome << sent << received << description;
    };
    const QString burst = u"spacing=0.005"_s;
    const QString impatient = u"spacing=0.005 packet_timeout=0.2"_s;
    const QString one = u"count=1 packet_timeout=0.2"_s;
    const QString all = u"4 of 4 packets answered"_s;
    const QString none = u"none of 4 packets answered"_s;
    row("answered", answerAll, burst, Reason::None, Outcome::Up, 4, 4, all);
    row("silence", silence, impatient, Reason::PacketLoss, Outcome::Down, 4, 0, none);
    row("every second lost", losing({1, 3}), impatient, Reason::PacketLoss, Outcome::Degraded, 4, 2,
        u"2 of 4 packets answered"_s);
    row("first lost", losing({0}), impatient, Reason::PacketLoss, Outcome::Degraded, 4, 3,
        u"3 of 4 packets answered"_s);
    row("loss that may be", losing({1}), impatient + u" loss_degraded=26"_s, Reason::None, Outcome::Up, 4, 3,
        u"3 of 4 packets answered"_s);
    row("loss from which it is degraded", losing({1}), impatient + u" loss_degraded=25"_s, Reason::PacketLoss,
        Outcome::Degraded, 4, 3, u"3 of 4"_s);
    row("loss from which it is down", losing({1, 2}), impatient + u" loss_down=50"_s, Reason::PacketLoss,
        Outcome::Down, 4, 2, u"2 of 4"_s);
    row("slow: degraded", after(30ms), burst + u" rtt_degraded=0.02"_s, Reason::Threshold, Outcome::Degraded,
        4, 4, u"more than 20"_s);
    row("slow: down", after(30ms), burst + u" rtt_degraded=0.01 rtt_down=0.02"_s, Reason::Threshold,
        Outcome::Down, 4, 4, u"more than 20"_s);
    row("loss before slowness", losing({1}), impatient + u" loss_down=25 rtt_down=0.000001"_s,
        Reason::PacketLoss, Outcome::Down, 4, 3, u"3 of 4"_s);
    row("too late", after(300ms), u"count=2 spacing=0.5 packet_timeout=0.2"_s, Reason::PacketLoss,
        Outcome::Down, 2, 0, u"1 answer came too late"_s);
    row("other id", changed([](QByteArray &icmp) { icmp[4] = char(icmp[4] ^ 1); }), one, Reason::PacketLoss,
        Outcome::Down, 1, 0, u"not answered"_s);
    row("other cookie", changed([](QByteArray &icmp) { icmp[10] = char(icmp[10] ^ 1); }), one,
        Reason::PacketLoss, Outcome::Down, 1, 0, u"not answered"_s);
    row("other sequence number", changed([](QByteArray &icmp) { icmp[6] = char(icmp[6] ^ 1); }), one,
        Reason::PacketLoss, Outcome::Down, 1, 0, u"not answered"_s);
    row("answer without the payload", changed([](QByteArray &icmp) { icmp.truncate(10); }), one,
        Reason::PacketLoss, Outcome::Down, 1, 0, u"not answered"_s);
    row("answer that was cut", changed([](QByteArray &icmp) { icmp.truncate(20); }), one, Reason::None,
        Outcome::Up, 1, 1, u"1 of 1"_s);
    row("garbage", changed([](QByteArray &icmp) { icmp = QByteArray(6, '\xff'); }), one, Reason::PacketLoss,
        Outcome::Down, 1, 0, u"not answered"_s);
    row(
        "another address", [](const Request &request) { return Answers{{replyFromAnother(request)}}; }, one,
        Reason::None, Outcome::Up, 1, 1, u"answered by another address"_s);
    row(
        "another address, nothing proven",
        [](const Request &request) { return Answers{{replyFromAnother(request)}}; }, one + u" size=4"_s,
        Reason::PacketLoss, Outcome::Down, 1, 0, u"not answered"_s);
    row("size", answerAll, one + u" size=1400"_s, Reason::None, Outcome::Up, 1, 1, u"1 of 1"_s);
    row("deadline before all were sent", answerAll, u"spacing=0.5 timeout=1.2"_s, Reason::None, Outcome::Up,
        3, 3, u"1 not yet sent at the deadline"_s);
    row("deadline before the last answer", losing({2}), u"spacing=0.5 timeout=1.2"_s, Reason::None,
        Outcome::Up, 2, 2, u"1 still awaited at the deadline"_s);
    row("deadline with all awaited", silence, u"spacing=0.5 timeout=1.2"_s, Reason::PacketLoss, Outcome::Down,
        2, 0, u"none of 2 packets answered; 1 still awaited"_s);
}

void PingTest::optionsAndReasons()
{
    if (!m_noNetwork.isEmpty())
        QSKIP(qPrintable(m_noNetwork));
    QFETCH(Way, way);
    QFETCH(Script, script);
    QFETCH(QString, options);
    QFETCH(QString, description);
    const EchoNetwork network(script);
    ProbeFixture fixture;
    fixture.instruments.icmp.restrictTo(way.sockets);
    const QString target = way.isV4 ? u"10.213.0.2"_s : u"fd13::2"_s;
    const CheckResult result = fixture.run(QStringList{u"PING"_s, target} + options.split(u' '));
    QVERIFY2(result.description.contains(description), qPrintable(result.description));
    QTEST(result.reason, "reason");
    QTEST(result.outcome, "outcome");
    QCOMPARE(result.address, target);
    const QJsonObject fields = fieldsToJson(result.fields);
    QTEST(fields[u"sent"_s].toInt(), "sent");
    QTEST(fields[u"received"_s].toInt(), "received");
    QCOMPARE(fields[u"rtts_us"_s].toArray().size(), fields[u"sent"_s].toInt());
    if (fields[u"received"_s].toInt() > 0)
        QCOMPARE(fields[u"reply_ttl"_s].toInt(), 61);
}

void PingTest::errorsNameTheirSender_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<Script>("script");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("name4");
    QTest::addColumn<QString>("name6");
    const auto row = [](const char *name, const Script &script, Reason reason, const QString &name4,
                        const QString &name6) {
        for (const Way &way : ways)
            QTest::addRow("%s: %s", way.name, name) << way << script << reason << name4 << name6;
    };
    row("host", error(3, 1, 1, 3), Reason::Unreachable, u"host unreachable"_s, u"address unreachable"_s);
    row("network", error(3, 0, 1, 0), Reason::Unreachable, u"network unreachable"_s,
        u"no route to the destination"_s);
    row("prohibited", error(3, 13, 1, 1), Reason::Unreachable, u"communication prohibited"_s,
        u"communication prohibited"_s);
    row("time exceeded", error(11, 0, 3, 0), Reason::PacketLoss, u"time exceeded in transit"_s,
        u"time exceeded in transit"_s);
    row("short quote", error(3, 1, 1, 3, 8), Reason::Unreachable, u"host unreachable"_s,
        u"address unreachable"_s);
}

void PingTest::errorsNameTheirSender()
{
    if (!m_noNetwork.isEmpty())
        QSKIP(qPrintable(m_noNetwork));
    QFETCH(Way, way);
    QFETCH(Script, script);
    QFETCH(QString, name4);
    QFETCH(QString, name6);
    const EchoNetwork network(script);
    ProbeFixture fixture;
    fixture.instruments.icmp.restrictTo(way.sockets);
    const QString target = way.isV4 ? u"10.213.0.2"_s : u"fd13::2"_s;
    const QString sender = way.isV4 ? u"10.213.0.254"_s : u"fd13::fe"_s;
    const QString name = way.isV4 ? name4 : name6;
    const CheckResult result = fixture.run({u"PING"_s, target, u"count=2"_s, u"spacing=0.01"_s});
    QTEST(result.reason, "reason");
    QCOMPARE(result.outcome, Outcome::Down);
    QCOMPARE(result.description, u"none of 2 packets answered; %1, says %2"_s.arg(name, sender));
    const QJsonObject fields = fieldsToJson(result.fields);
    QCOMPARE(fields[u"icmp_error"_s].toString(), name);
    QCOMPARE(fields[u"icmp_error_from"_s].toString(), sender);
}

void PingTest::packetThatIsTooLargeForTheLinkIsNotSent()
{
    if (!m_noNetwork.isEmpty())
        QSKIP(qPrintable(m_noNetwork));
    for (const Way &way : ways) {
        const EchoNetwork network(answerAll);
        ProbeFixture fixture;
        fixture.instruments.icmp.restrictTo(way.sockets);
        const QString target = way.isV4 ? u"10.213.0.2"_s : u"fd13::2"_s;
        const CheckResult result =
            fixture.run({u"PING"_s, target, u"count=2"_s, u"spacing=0.01"_s, u"size=2000"_s, u"df=on"_s});
        QCOMPARE(result.outcome, Outcome::Unknown);
        QCOMPARE(result.description, u"the packet is too large for this agent's own link (MTU 1500)"_s);
        QCOMPARE(network.requests(), 0);
    }
}

void PingTest::waitingInOurOwnQueueIsNoRoundTrip()
{
    if (!m_noNetwork.isEmpty())
        QSKIP(qPrintable(m_noNetwork));
    for (const Way &way : ways) {
        const EchoNetwork network(answerAll);
        // Each packet holds up the next one for 0.7 s.
        const QString queue = u"qdisc add dev echoes root tbf rate 16kbit burst 1600 latency 60s"_s;
        if (QProcess::execute(u"tc"_s, queue.split(u' ')) != 0)
            QSKIP("no tbf here");
        ProbeFixture fixture;
        fixture.instruments.icmp.restrictTo(way.sockets);
        const QString target = way.isV4 ? u"10.213.0.2"_s : u"fd13::2"_s;
        const CheckResult result =
            fixture.run({u"PING"_s, target, u"count=3"_s, u"spacing=0.001"_s, u"size=1400"_s});
        const QJsonObject fields = fieldsToJson(result.fields);
        QCOMPARE(fields[u"received"_s].toInt(), 3);
        QVERIFY(fields[u"rtt_max_us"_s].toInt() < 1'000'000);
    }
}

void PingTest::answersCountedOnceAndInTheirOrder()
{
    if (!m_noNetwork.isEmpty())
        QSKIP(qPrintable(m_noNetwork));
    // The first is answered last, the second twice.
    const EchoNetwork network([](const Request &request) {
        Answers answers{{replyTo(request), request.number == 0 ? 300ms : 0ms}};
        if (request.number == 1)
            answers += answers.constFirst();
        return answers;
    });
    ProbeFixture fixture;
    const CheckResult result = fixture.run({u"PING"_s, u"10.213.0.2"_s, u"count=3"_s, u"spacing=0.02"_s});
    QCOMPARE(result.outcome, Outcome::Up);
    const QJsonObject fields = fieldsToJson(result.fields);
    QCOMPARE(fields[u"received"_s].toInt(), 3);
    QCOMPARE(fields[u"duplicates"_s].toInt(), 1);
    QCOMPARE(fields[u"out_of_order"_s].toInt(), 1);
    QVERIFY(fields[u"rtts_us"_s].toArray().first().toInt() >= 299'000);
    QVERIFY2(result.description.endsWith(u"; 1 duplicate"_s), qPrintable(result.description));
}

void PingTest::answerThatNobodyLookedAtInTimeCounts()
{
    if (!m_noNetwork.isEmpty())
        QSKIP(qPrintable(m_noNetwork));
    for (const Way &way : ways) {
        const EchoNetwork network(after(60ms));
        ProbeFixture fixture;
        fixture.instruments.icmp.restrictTo(way.sockets);
        Poller::Timer stall;
        const QString target = way.isV4 ? u"10.213.0.2"_s : u"fd13::2"_s;
        const CheckResult result =
            fixture.run({u"PING"_s, target, u"count=1"_s, u"packet_timeout=0.4"_s},
                        [&] { stall = fixture.poller.after(20ms, [] { standStill(700ms); }); });
        QCOMPARE(result.outcome, Outcome::Up);
        QVERIFY(result.duration >= 59ms);
        QVERIFY(result.duration < 400ms);
    }
}

void PingTest::packetsDoNotCatchUpAfterAStall()
{
    if (!m_noNetwork.isEmpty())
        QSKIP(qPrintable(m_noNetwork));
    std::vector<SteadyTime> came;
    {
        const EchoNetwork network([&](const Request &request) {
            came.push_back(SteadyClock::now());
            return answerAll(request);
        });
        ProbeFixture fixture;
        Poller::Timer stall;
        std::ignore =
            fixture.run({u"PING"_s, u"10.213.0.2"_s, u"count=4"_s, u"spacing=0.1"_s, u"timeout=10"_s},
                        [&] { stall = fixture.poller.after(20ms, [] { standStill(450ms); }); });
    }
    QCOMPARE(came.size(), size_t(4));
    QVERIFY(came[3] - came[1] > 100ms); // two whole spaces, less what the responder was late
}

void PingTest::otherPingsNeitherDisturbNorCount()
{
    if (!m_noNetwork.isEmpty())
        QSKIP(qPrintable(m_noNetwork));
    QProcess others;
    others.start(u"fping"_s, {u"-q"_s, u"-l"_s, u"-p"_s, u"1"_s, u"127.0.0.1"_s});
    if (!others.waitForStarted())
        QSKIP("fping is not installed");
    for (const Way &way : ways) {
        ProbeFixture fixture;
        fixture.instruments.icmp.restrictTo(way.sockets);
        const CheckResult result =
            fixture.run({u"PING"_s, way.isV4 ? u"127.0.0.1"_s : u"::1"_s, u"count=50"_s, u"spacing=0.002"_s});
        QCOMPARE(result.outcome, Outcome::Up);
        const QJsonObject fields = fieldsToJson(result.fields);
        QCOMPARE(fields[u"received"_s].toInt(), 50);
        QCOMPARE(fields[u"duplicates"_s].toInt(), 0);
    }
    QCOMPARE(others.state(), QProcess::Running);
    others.kill();
    others.waitForFinished();
}

void PingTest::nextAddressIsTriedWhileNothingHasLeft_data()
{
    QTest::addColumn<IcmpEngine::Sockets>("sockets");
    QTest::newRow("raw") << IcmpEngine::Sockets::Raw;
    QTest::newRow("datagram") << IcmpEngine::Sockets::Datagram;
    QTest::newRow("the system's ping") << IcmpEngine::Sockets::None;
}

void PingTest::nextAddressIsTriedWhileNothingHasLeft()
{
    if (!m_noNetwork.isEmpty())
        QSKIP(qPrintable(m_noNetwork));
    QFETCH(IcmpEngine::Sockets, sockets);
    if (sockets == IcmpEngine::Sockets::None && SystemPing::program().isEmpty())
        QSKIP("the system has no ping");
    const auto ip = [](const QString &words) {
        return QProcess::execute(u"ip"_s, words.split(u' '));
    };
    QCOMPARE(ip(u"addr del ::1/128 dev lo"_s), 0);
    ProbeFixture fixture;
    fixture.instruments.icmp.restrictTo(sockets);
    const CheckResult result = fixture.run({u"PING"_s, u"localhost"_s, u"count=2"_s, u"spacing=0.01"_s});
    QCOMPARE(ip(u"addr add ::1/128 dev lo"_s), 0);
    QVERIFY2(result.outcome == Outcome::Up, qPrintable(result.description));
    QCOMPARE(result.address, u"127.0.0.1"_s);
    QCOMPARE(fieldsToJson(result.fields)[u"sent"_s].toInt(), 2);
}

void PingTest::withoutAFairWaitNothingIsJudged()
{
    const OptionReader options = readOptions(Kind::Ping, {});
    PingTally tally;
    tally.awaited = 1;
    ProbeFinding found = pingFinding(tally, options);
    QCOMPARE(found.reason, Reason::Timeout);
    QCOMPARE(found.outcome, std::optional(Outcome::Unknown));
    tally.awaited = 0;
    tally.unsent = 4;
    found = pingFinding(tally, options);
    QCOMPARE(found.reason, Reason::Overloaded);
    QCOMPARE(found.outcome, std::optional(Outcome::Unknown));
    // Told to us though it was of another target.
    tally.refused = 4;
    tally.failure = socketFailure(ECONNREFUSED, FailureSource::OwnSystem);
    QCOMPARE(pingFinding(tally, options).outcome, std::optional(Outcome::Unknown));
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

QTEST_GUILESS_MAIN(PingTest)
#include "ping_test.moc"
