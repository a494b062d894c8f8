// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/percentiles.h"
#include "tests/manager/manager_fixture.h"
#include "tests/soak/storm.h"
#include "tests/support/manager_process.h"
#include "tests/support/test_files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslSocket>
#include <QTest>

#include <cstdio>
#include <deque>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool isLong()
{
    return qEnvironmentVariableIntValue("VANTAGE_SOAK") > 0;
}

/** For what takes a moment, on a machine that has other things to do. */
constexpr int patience = 120'000;

double secondsSince(SteadyTime begin)
{
    return std::chrono::duration<double>(SteadyClock::now() - begin).count();
}

/** An agent whose results come all the time. Tries again at once where it is cut off. */
class Honest : public QObject
{
public:
    Honest(quint16 port, const QString &token)
        : agent(u"honest"_s)
        , m_port(port)
    {
        agent.hello.token = token;
        connect(&agent, &FakeAgent::closed, this, [this] {
            ++cuts;
            QTimer::singleShot(100ms, this, &Honest::join);
        });
        connect(&agent, &FakeAgent::acknowledgedUpTo, this, [this](Seq seq) {
            for (; !m_sent.empty() && m_sent.front().first <= seq; m_sent.pop_front())
                ages.add(std::chrono::duration_cast<Micros>(SteadyClock::now() - m_sent.front().second));
        });
        connect(&m_rhythm, &QTimer::timeout, this, [this] {
            agent.sendResults(CheckId(1), 1);
            m_sent.emplace_back(agent.lastSeq(), SteadyClock::now());
        });
    }

    void join() { agent.connectTo(QHostAddress(QHostAddress::LocalHost), m_port); }
    void beginToReport() { m_rhythm.start(50ms); }
    [[nodiscard]] bool isHeard() const { return agent.isJoined() && agent.acknowledged().value > 0; }

    FakeAgent agent;
    int cuts = 0;
    Percentiles ages; ///< of its results when they are acknowledged

private:
    quint16 m_port;
    QTimer m_rhythm;
    std::deque<std::pair<Seq, SteadyTime>> m_sent;
};

/** Where a peer begins to be slow. */
enum class Phase { Handshake, Hello, Body };

/** Peers that send a byte now and then, never a whole message. */
class SlowPeers : public QObject
{
public:
    SlowPeers(quint16 port, Phase phase, std::chrono::milliseconds perByte)
        : m_port(port)
        , m_phase(phase)
    {
        connect(&m_rhythm, &QTimer::timeout, this, [this] {
            for (const auto &peer : m_peers) {
                if (peer->isSlow && !peer->left.isEmpty() &&
                    peer->socket.state() == QAbstractSocket::ConnectedState) {
                    peer->socket.write(peer->left.first(1));
                    peer->left.remove(0, 1);
                }
            }
        });
        m_rhythm.start(perByte);
    }

    void add(const FakeAgent &guest)
    {
        m_peers.push_back(std::make_unique<Slow>());
        Slow &peer = *m_peers.back();
        connect(&peer.socket, &QSslSocket::disconnected, this, [this] { ++m_gone; });
        if (m_phase == Phase::Handshake) {
            // The beginning of a ClientHello.
            peer.left = QByteArray::fromHex("1603010200010001fc0303") + QByteArray(2000, 'x');
            connect(&peer.socket, &QSslSocket::connected, this, [&peer] { peer.isSlow = true; });
            peer.socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
            return;
        }
        Hello hello = guest.hello;
        hello.name = QString(200, u'x');
        peer.left = encode(hello);
        if (m_phase == Phase::Hello) {
            connect(&peer.socket, &QSslSocket::encrypted, this, [&peer] { peer.isSlow = true; });
        } else {
            const QByteArray body = encode(Results{hello.epoch, Seq(1), {QByteArray(2000, 'x')}});
            connect(&peer.socket, &QSslSocket::encrypted, this, [&peer] { peer.socket.write(peer.left); });
            // Welcome, and then whatever comes.
            connect(&peer.socket, &QSslSocket::readyRead, this, [&peer, body] {
                if (!std::exchange(peer.isSlow, true))
                    peer.left = body;
            });
        }
        peer.socket.setSslConfiguration(linkSecurity(guest.identity, LinkSide::Agent));
        peer.socket.connectToHostEncrypted(u"127.0.0.1"_s, m_port);
    }
    /** Those that have come as far as to be slow. */
    [[nodiscard]] qsizetype slow() const
    {
        return std::ranges::count_if(m_peers, [](const auto &peer) { return peer->isSlow; });
    }
    [[nodiscard]] bool areGone() const { return m_gone == m_peers.size(); }
    [[nodiscard]] bool anyHasEnded() const
    {
        return std::ranges::any_of(m_peers, [](const auto &peer) { return peer->left.isEmpty(); });
    }

private:
    struct Slow
    {
        QSslSocket socket;
        QByteArray left;
        bool isSlow = false;
    };

    quint16 m_port;
    Phase m_phase;
    std::vector<std::unique_ptr<Slow>> m_peers;
    size_t m_gone = 0;
    QTimer m_rhythm;
};

/** An agent that joins, and then reads nothing any more. */
class Reader
{
public:
    Reader(const Identity &identity, const Hello &hello, quint16 port)
    {
        m_socket.setSslConfiguration(linkSecurity(identity, LinkSide::Agent));
        m_socket.setReadBufferSize(1024);
        m_socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
        m_socket.write(encode(hello));
    }
    [[nodiscard]] bool hasJoined() const { return m_socket.bytesAvailable() > 0; }

private:
    QSslSocket m_socket;
};

/** Checks of agent 1 alone, each about two kilobytes. */
QByteArray largeConfiguration(int checks)
{
    QJsonArray list;
    for (int i = 1; i <= checks; ++i)
        list.append(QJsonObject{
            {u"id"_s, i},
            {u"kind"_s, u"HTTP"_s},
            {u"target"_s, u"http://127.0.0.1/"_s},
            {u"options"_s, QJsonObject{{u"method"_s, u"POST"_s}, {u"body"_s, QString(2000, u'x')}}},
            {u"interval"_s, 60},
            {u"agents"_s, QJsonArray{1}}});
    return QJsonDocument(
               QJsonObject{{u"format"_s, u"vantage-configuration"_s}, {u"version"_s, 1}, {u"checks"_s, list}})
        .toJson();
}

} // namespace

/** Many at the door, and some behind it, who only cost something. */
class StrangerSoakTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idleConnectionsCostLittleAndKeepNobodyOut()
    {
        const int connections = isLong() ? 10'000 : 1'500;
        constexpr double mostGrowth = 150;
        constexpr double mostAgain = 30; // what a heap does by itself
        wantDescriptors(connections + 200);
        ManagerProcess manager(QStringLiteral(VANTAGE_MANAGERD), QStringLiteral(VANTAGECTL));
        manager.start();
        const double before = manager.peakMebibytes();
        double peak = before;
        for (const char *which : {"first", "second"}) {
            Honest honest(manager.port(), manager.token());
            const SteadyTime begin = SteadyClock::now();
            Storm storm(manager.port(), connections);
            honest.join();
            QTRY_VERIFY_WITH_TIMEOUT(honest.agent.isJoined(), patience);
            const double joined = secondsSince(begin);
            honest.beginToReport();
            QTRY_VERIFY_WITH_TIMEOUT(storm.isUp() && honest.isHeard(), patience);
            QTRY_VERIFY_WITH_TIMEOUT(secondsSince(begin) > (isLong() ? 30 : 3), patience);
            QVERIFY(honest.agent.isJoined());
            const double now = manager.peakMebibytes();
            std::printf(
                "%s storm: %d connections made, joined after %.2f s and %d cuts, results %s, manager's "
                "peak %.0f MiB (%.0f MiB more)\n",
                which, storm.made(), joined, honest.cuts, qPrintable(honest.ages.summary()), now, now - peak);
            QVERIFY(now - peak < (peak == before ? mostGrowth : mostAgain));
            peak = now;
        }
        QVERIFY(manager.stop());
    }

    void whoSendsAByteNowAndThenIsSentAwayInTime_data()
    {
        QTest::addColumn<Phase>("phase");
        QTest::newRow("in the handshake") << Phase::Handshake;
        QTest::newRow("in Hello") << Phase::Hello;
        QTest::newRow("in the body") << Phase::Body;
    }
    /** The long version at the real times, a byte a second. */
    void whoSendsAByteNowAndThenIsSentAwayInTime()
    {
        QFETCH(const Phase, phase);
        const int peers = isLong() ? 500 : 60;
        wantDescriptors(2 * peers + 200);
        ManagerTimes times;
        auto &within = phase == Phase::Handshake ? times.session.secureWithin
                       : phase == Phase::Hello   ? times.session.helloWithin
                                                 : times.session.peer.frameWithin;
        if (!isLong())
            within = 2s;
        ManagerFixture fixture(times);
        fixture.start();
        std::vector<std::unique_ptr<FakeAgent>> guests;
        for (int i = 0; i < peers; ++i)
            guests.push_back(fixture.agent(u"slow"_s));
        Honest honest(fixture.manager().port(), fixture.token());
        honest.join();
        QTRY_VERIFY(honest.agent.isJoined());
        honest.beginToReport();

        const SteadyTime begin = SteadyClock::now();
        SlowPeers slow(fixture.manager().port(), phase, isLong() ? 1s : 100ms);
        for (const auto &guest : guests)
            slow.add(*guest);
        QTRY_VERIFY_WITH_TIMEOUT(slow.areGone(), int(within.count()) + patience);
        std::printf(
            "%lld of %d peers are slow %s: the last is gone after %.1f s (limit %.1f s), results %s\n",
            qint64(slow.slow()), peers, QTest::currentDataTag(), secondsSince(begin),
            double(within.count()) / 1000, qPrintable(honest.ages.summary()));
        QVERIFY(!slow.anyHasEnded());
        // A machine that is busy may not let all of them come that far.
        QVERIFY(slow.slow() > peers / 2);
        QCOMPARE(honest.cuts, 0);
    }

    void whoDoesNotReadIsDroppedAndDelaysNobody()
    {
        constexpr int checks = 1000;         // 2 MiB at each change
        constexpr int changesPerReader = 24; // more than may wait, and more than the kernel takes
        const int readers = isLong() ? 8 : 2;
        constexpr double mostGrowth = 200;
        ManagerProcess manager(QStringLiteral(VANTAGE_MANAGERD), QStringLiteral(VANTAGECTL));
        writeFile(manager.path(u"config.json"_s), largeConfiguration(checks));
        manager.start();
        // The first that joins is agent 1.
        Hello hello = FakeAgent(u"reader"_s).hello;
        hello.token = manager.token();
        const Identity identity = makeIdentity().value();
        auto reader = std::make_unique<Reader>(identity, hello, manager.port());
        QTRY_VERIFY_WITH_TIMEOUT(reader->hasJoined(), patience);
        hello.token.clear();
        Honest honest(manager.port(), manager.token());
        honest.join();
        QTRY_VERIFY_WITH_TIMEOUT(honest.agent.isJoined(), patience);
        honest.beginToReport();
        QTest::qWait(isLong() ? 10'000 : 1000);
        std::printf("results before: %s\n", qPrintable(honest.ages.summary()));
        honest.ages = {};
        const double before = manager.peakMebibytes();
        for (int i = 0; i < readers; ++i) {
            for (int change = 0; change < changesPerReader; ++change)
                (void)manager.ask({change % 2 == 0 ? u"pause"_s : u"resume"_s, u"1"_s});
            // It comes back and does the same again.
            reader = std::make_unique<Reader>(identity, hello, manager.port());
            QTRY_VERIFY_WITH_TIMEOUT(reader->hasJoined(), patience);
        }
        const double after = manager.peakMebibytes();
        std::printf("%d readers that stop: manager's peak %.0f MiB, %.0f MiB more; results meanwhile: %s\n",
                    readers, after, after - before, qPrintable(honest.ages.summary()));
        const auto dropped = [&manager] {
            return manager.ask({u"export"_s, u"events"_s, u"csv"_s}).count("the other side does not read"_L1);
        };
        QTRY_COMPARE_WITH_TIMEOUT(dropped(), readers, patience);
        QVERIFY(after - before < mostGrowth);
        QCOMPARE(honest.cuts, 0);
        const Micros slowest = honest.ages.at(0.99);
        QVERIFY2(slowest < 10s, qPrintable(formatDuration(slowest)));
        QVERIFY(manager.stop());
    }
};

QTEST_GUILESS_MAIN(StrangerSoakTest)
#include "stranger_soak_test.moc"
