// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/protocol/codec.h"
#include "gui-manager/config/configuration.h"
#include "gui-manager/server/listener.h"
#include "tests/manager/manager_fixture.h"
#include "tests/support/test_files.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ManagerTimes hasty()
{
    ManagerTimes times;
    times.session.secureWithin = 300ms;
    times.session.helloWithin = 300ms;
    times.session.peer.frameWithin = 300ms;
    return times;
}

/** All but one deadline are far away. */
ManagerTimes patientBut(const QString &deadline)
{
    ManagerTimes times;
    times.session.secureWithin = deadline == "handshake"_L1 ? 300ms : 1h;
    times.session.helloWithin = deadline == "Hello"_L1 ? 300ms : 1h;
    times.session.peer.frameWithin = 1h;
    return times;
}

/** Writes its bytes one by one, so that something always comes; ends with the connection. */
class Dribble : public QObject
{
public:
    Dribble(QTcpSocket &socket, const QByteArray &bytes)
        : m_left(bytes)
    {
        connect(&m_timer, &QTimer::timeout, this, [this, &socket] {
            if (!m_left.isEmpty() && socket.state() == QAbstractSocket::ConnectedState) {
                socket.write(m_left.first(1));
                m_left.remove(0, 1);
            }
        });
        m_timer.start(20ms);
    }
    [[nodiscard]] bool isDone() const { return m_left.isEmpty(); }

private:
    QByteArray m_left;
    QTimer m_timer;
};

/** Takes all file descriptors that the process may have. */
class AllDescriptors
{
public:
    AllDescriptors()
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        const int lowestFree = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
        ::close(lowestFree);
        rlimit few = m_before;
        few.rlim_cur = rlim_t(lowestFree) + 64;
        ::setrlimit(RLIMIT_NOFILE, &few);
        for (int taken = 0; taken >= 0;) {
            taken = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
            if (taken >= 0)
                m_taken.push_back(taken);
        }
    }
    ~AllDescriptors() { giveBack(); }
    AllDescriptors(const AllDescriptors &) = delete;
    AllDescriptors &operator=(const AllDescriptors &) = delete;

    void giveBackOne()
    {
        ::close(m_taken.back());
        m_taken.pop_back();
    }
    void giveBack()
    {
        while (!m_taken.empty())
            giveBackOne();
        ::setrlimit(RLIMIT_NOFILE, &m_before);
    }

private:
    rlimit m_before{};
    std::vector<int> m_taken;
};

} // namespace

/** Those at the door who waste its time, and agents that bring too much. */
class StrangerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsSlowIsSentAway_data()
    {
        QTest::addColumn<QString>("where");
        QTest::newRow("in the handshake") << u"handshake"_s;
        QTest::newRow("in Hello") << u"Hello"_s;
        QTest::newRow("in the body") << u"body"_s;
    }
    void whoIsSlowIsSentAway()
    {
        QFETCH(const QString, where);
        ManagerFixture fixture(hasty());
        fixture.start();
        const auto guest = fixture.agent(u"slow"_s);
        QSslSocket socket;
        socket.setSslConfiguration(linkSecurity(guest->identity, LinkSide::Agent));
        QSignalSpy disconnected(&socket, &QSslSocket::disconnected);
        QByteArray slowly =
            QByteArray::fromHex("1603010200010001fc0303") + QByteArray(1000, 'x'); // ClientHello
        if (where == "handshake"_L1) {
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), fixture.manager().port());
            QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        } else {
            socket.connectToHostEncrypted(u"127.0.0.1"_s, fixture.manager().port());
            QTRY_VERIFY(socket.isEncrypted());
            guest->hello.name = QString(200, u'x');
            slowly = encode(guest->hello);
        }
        if (where == "body"_L1) {
            socket.write(slowly);
            QTRY_VERIFY(socket.bytesAvailable() > 0); // Welcome
            slowly = encode(Results{guest->hello.epoch, Seq(1), {QByteArray(1000, 'x')}});
        }
        const Dribble dribble(socket, slowly);
        // Who is sent away with a word is expected to hang up, or is cut off two seconds later.
        QTRY_COMPARE_WITH_TIMEOUT(disconnected.size(), 1, 15'000);
        QVERIFY(!dribble.isDone());
    }

    void whoSaysNothingIsSentAway_data()
    {
        QTest::addColumn<QString>("where");
        QTest::newRow("in the handshake") << u"handshake"_s;
        QTest::newRow("before Hello") << u"Hello"_s;
    }
    void whoSaysNothingIsSentAway()
    {
        QFETCH(const QString, where);
        ManagerFixture fixture(patientBut(where));
        fixture.start();
        const auto guest = fixture.agent(u"silent"_s);
        QSslSocket socket;
        socket.setSslConfiguration(linkSecurity(guest->identity, LinkSide::Agent));
        QSignalSpy disconnected(&socket, &QSslSocket::disconnected);
        if (where == "handshake"_L1) {
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), fixture.manager().port());
            QTRY_VERIFY(socket.state() == QAbstractSocket::ConnectedState || !disconnected.isEmpty());
        } else {
            socket.connectToHostEncrypted(u"127.0.0.1"_s, fixture.manager().port());
            QTRY_VERIFY(socket.isEncrypted());
        }
        QTRY_COMPARE_WITH_TIMEOUT(disconnected.size(), 1, 15'000);
        // The deadline is the strangers' alone.
        const auto known = fixture.joinedAgent(u"known"_s);
        QTest::qWait(400);
        QVERIFY(known->isJoined());
    }

    void whoDoesNotGreetIsAStrangerBehindTheHandshakeToo()
    {
        ManagerTimes times;
        times.session.helloWithin = 1h;
        ManagerFixture fixture(times);
        fixture.start();
        const auto honest = fixture.agent(u"honest"_s);
        QSslSocket silent;
        silent.setSslConfiguration(linkSecurity(honest->identity, LinkSide::Agent));
        QSignalSpy disconnected(&silent, &QSslSocket::disconnected);
        silent.connectToHostEncrypted(u"127.0.0.1"_s, fixture.manager().port());
        QTRY_VERIFY(silent.isEncrypted());
        std::vector<std::unique_ptr<QTcpSocket>> idle;
        for (size_t i = 0; i < Listener::maximumStrangersOfOne; ++i) {
            idle.push_back(std::make_unique<QTcpSocket>());
            idle.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), fixture.manager().port());
        }
        // It is the oldest.
        QTRY_COMPARE_WITH_TIMEOUT(disconnected.size(), 1, 30'000);
        fixture.connect(*honest);
        QTRY_VERIFY_WITH_TIMEOUT(honest->isJoined(), 30'000);
    }

    void idleConnectionsKeepNobodyOut()
    {
        ManagerFixture fixture;
        fixture.start();
        const auto honest = fixture.agent(u"honest"_s);
        std::vector<std::unique_ptr<QTcpSocket>> idle;
        int connected = 0;
        for (int i = 0; i < 600; ++i) {
            idle.push_back(std::make_unique<QTcpSocket>());
            connect(idle.back().get(), &QTcpSocket::connected, this, [&connected] { ++connected; });
            idle.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), fixture.manager().port());
        }
        QTRY_COMPARE_WITH_TIMEOUT(connected, 600, 30'000);
        fixture.connect(*honest);
        QTRY_VERIFY_WITH_TIMEOUT(honest->isJoined(), 30'000);
        // The oldest have gone, and the honest one stays when the rest are cut off.
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(idle,
                                                     [](const auto &socket) {
                                                         return socket->state() ==
                                                                QAbstractSocket::UnconnectedState;
                                                     }),
                                 30'000);
        QVERIFY(honest->isJoined());
    }

    void withDescriptorsAgainItAcceptsAgain()
    {
        ManagerTimes times;
        times.session.calmAfter = 100ms;
        ManagerFixture fixture(times);
        fixture.start();
        const auto agent = fixture.joinedAgent(u"a"_s);
        agent->vanish();
        QTRY_COMPARE(fixture.agentRow(AgentId(1))->state, AgentState::Reconnecting);
        AllDescriptors all;
        all.giveBackOne(); // for the agent's end
        fixture.connect(*agent);
        QTRY_VERIFY(fixture.eventCodes().contains(u"accept-failed"_s));
        QVERIFY(!agent->isJoined());
        all.giveBack();
        QTRY_VERIFY(agent->isJoined());
        QTRY_VERIFY(fixture.eventCodes().contains(u"accept-recovered"_s));
        QCOMPARE(fixture.eventCodes().count(u"accept-failed"_s), 1);
    }

    void anAgentThatFloodsIsSlowedDownAndLosesNothing()
    {
        constexpr int perSecond = 50;
        constexpr int flood = 250;
        ManagerTimes times;
        times.session.resultsPerSecond = perSecond;
        ManagerFixture fixture(times);
        fixture.start();
        const auto flooding = fixture.joinedAgent(u"flooding"_s);
        const auto other = fixture.joinedAgent(u"other"_s);
        CheckResult result;
        result.check = CheckId(1);
        result.description = QString(8000, u'x');
        const SteadyTime begin = SteadyClock::now();
        for (int i = 0; i < flood; ++i)
            flooding->sendRow(encodeResult(result));
        other->sendResults(CheckId(1), 1);
        QTRY_COMPARE(other->acknowledged(), Seq(1));
        QVERIFY(flooding->acknowledged() < flooding->lastSeq());
        QTRY_COMPARE_WITH_TIMEOUT(flooding->acknowledged(), Seq(flood), 30'000);
        // A second's worth comes at once; a slow machine only takes longer than the rest has to.
        const auto took = SteadyClock::now() - begin;
        QVERIFY(took >= std::chrono::seconds(flood / perSecond - 1) - 50ms);
        QVERIFY(flooding->isJoined());
        fixture.stop();
        QCOMPARE(fixture.storedResults().size(), flood + 1);
    }

    void whatNobodyAcknowledgesIsBoundedToo_data()
    {
        QTest::addColumn<bool>("isPreview");
        QTest::newRow("previews") << true;
        QTest::newRow("answers") << false;
    }
    void whatNobodyAcknowledgesIsBoundedToo()
    {
        QFETCH(const bool, isPreview);
        ManagerTimes times;
        times.session.resultsPerSecond = 10;
        ManagerFixture fixture(times);
        fixture.start();
        const auto flooding = fixture.joinedAgent(u"flooding"_s);
        const auto other = fixture.joinedAgent(u"other"_s);
        CheckResult result;
        result.check = CheckId(1);
        const auto flood = [&](int items) -> Message {
            if (isPreview)
                return Results{flooding->hello.epoch, {}, QList<QByteArray>(items, encodeResult(result))};
            return TaskAck{.revision = Revision(1),
                           .accepted = std::vector<CheckId>(size_t(items), CheckId(1)),
                           .rejected = {}};
        };
        QSignalSpy closed(flooding.get(), &FakeAgent::closed);
        flooding->send(flood(20));
        flooding->sendResults(CheckId(1), 1);
        QTRY_COMPARE(flooding->acknowledged(), Seq(1));
        QVERIFY(closed.isEmpty());
        flooding->send(flood(5'000));
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY(other->isJoined());
    }

    void aLargeConfigurationLetsOthersThrough()
    {
        ManagerFixture fixture;
        // 16 MB: many times what is handed to a socket at once.
        constexpr int tasks = 2000;
        Configuration large;
        CheckSpec check = *checkFromWords({u"HTTP"_s, u"localhost"_s, u"3600"_s}, IntervalWord::Required);
        check.options[u"method"_s] = u"POST"_s;
        check.options[u"body"_s] = QString(8000, u'x');
        for (int i = 0; i < tasks; ++i)
            QVERIFY(large.addCheck(check, {AgentId(1)}));
        QVERIFY(QDir().mkpath(fixture.path(u"data"_s)));
        writeFile(fixture.path(u"data/config.json"_s), QJsonDocument(large.toJson(Secrets::Shown)).toJson());
        fixture.start();
        const auto reading = fixture.agent(u"reading"_s);
        int chunks = 0;
        qsizetype largest = 0;
        connect(reading.get(), &FakeAgent::received, this, [&](const Message &message) {
            if (std::holds_alternative<Configure>(message)) {
                ++chunks;
                largest = std::max(largest, encode(message).size());
            }
        });
        QSignalSpy configured(reading.get(), &FakeAgent::configured);
        fixture.connect(*reading);
        QTRY_VERIFY(reading->isJoined());
        // In the midst of that another one joins and is served.
        const auto other = fixture.joinedAgent(u"other"_s);
        other->sendResults(CheckId(9999), 10);
        QTRY_COMPARE(other->acknowledged(), Seq(10));
        reading->sendResults(CheckId(1), 10);
        QTRY_COMPARE_WITH_TIMEOUT(configured.size(), 1, 30'000);
        QCOMPARE(reading->tasks().size(), tasks);
        QTRY_COMPARE(reading->acknowledged(), Seq(10));
        QVERIFY(chunks > 4);
        QVERIFY(largest <= qsizetype(frameCapFromManager));
    }
};

QTEST_GUILESS_MAIN(StrangerTest)
#include "stranger_test.moc"
