// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/link/peer.h"
#include "tests/support/fake_agent.h"
#include "tests/support/fault_proxy.h"
#include "tests/support/sample_messages.h"
#include "tests/support/secure_server.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vantage {

using test::FakeAgent;
using test::FaultProxy;

namespace {

/** A manager that accepts everybody and acknowledges what it has seen, as far as a test lets it. */
class ScriptedManager : public QObject
{
public:
    explicit ScriptedManager(quint64 credit = 1024 * 1024)
        : m_server([this](std::unique_ptr<QSslSocket> socket) {
            auto *peer = new Peer(std::move(socket), {.frameCap = frameCapFromAgent}, this);
            connect(peer, &Peer::received, this,
                    [this, peer](const Message &message) { answer(*peer, message); });
            connect(peer, &Peer::closed, peer, &Peer::deleteLater);
        })
        , m_credit(credit)
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("cannot listen: %s", qUtf8Printable(m_server.errorString()));
    }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

    std::vector<Configure> configuration;
    QMap<QString, QList<quint64>> stored; ///< sequence numbers of each agent
    std::vector<TaskAck> confirmations;
    qsizetype largestFlight = 0;

private:
    void answer(Peer &peer, const Message &message)
    {
        if (const auto *hello = std::get_if<Hello>(&message)) {
            peer.setProperty("name", hello->name);
            const QList<quint64> &known = stored[hello->name];
            peer.send(Welcome{.version = u"scripted"_s,
                              .clientId = AgentId(quint64(stored.size())),
                              .epoch = hello->epoch,
                              .cursor = Seq(known.isEmpty() ? 0 : known.last()),
                              .digest = {},
                              .credit = m_credit});
            for (const Configure &part : configuration)
                peer.send(part);
        } else if (const auto *results = std::get_if<Results>(&message)) {
            QList<quint64> &known = stored[peer.property("name").toString()];
            for (qsizetype i = 0; i < results->rows.size(); ++i)
                known += results->first.value + quint64(i);
            largestFlight = qMax(largestFlight, results->rows.size());
            peer.send(Ack{results->epoch, Seq(known.last()), m_credit});
        } else if (const auto *confirmation = std::get_if<TaskAck>(&message)) {
            confirmations.push_back(*confirmation);
        }
    }

    test::SecureServer m_server;
    quint64 m_credit;
};

const QHostAddress here(QHostAddress::LocalHost);

QList<quint64> numbersTo(quint64 last)
{
    QList<quint64> numbers;
    for (quint64 i = 1; i <= last; ++i)
        numbers += i;
    return numbers;
}

} // namespace

class LinkFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFakeAgentJoinsConfirmsAndDelivers();
    void aFakeAgentKeepsToItsCredit();
    void aFakeAgentRejectsWhatATestSays();
    void fiveHundredFakeAgentsFitInOneProcess();
    void resultsSurviveEveryFault_data();
    void resultsSurviveEveryFault();
    void repeatedBytesEndTheLinkWithAReason();
    void aClosedDoorIsOpenedAgain();
    void swallowedBytesAreSilence();
};

void LinkFaultsTest::aFakeAgentJoinsConfirmsAndDelivers()
{
    ScriptedManager manager;
    Task other = test::sampleTask();
    other.check.id = CheckId(8);
    manager.configuration = {{Revision(5), {}, false, {test::sampleTask()}, {}},
                             {Revision(5), {}, true, {other}, {}}};
    FakeAgent agent(u"one"_s);
    QSignalSpy joined(&agent, &FakeAgent::joined);
    QSignalSpy configured(&agent, &FakeAgent::configured);
    agent.connectTo(here, manager.port());
    QTRY_COMPARE(joined.size(), 1);
    QTRY_COMPARE(configured.size(), 1);
    QCOMPARE(agent.clientId(), AgentId(1));
    QCOMPARE(agent.tasks().keys(), QList<quint64>({7, 8}));
    QTRY_COMPARE(manager.confirmations.size(), 1U);
    QCOMPARE(manager.confirmations.front().accepted.size(), 2U);

    agent.sendResults(CheckId(7), 100);
    QTRY_COMPARE(agent.acknowledged(), Seq(100));
    QCOMPARE(manager.stored[u"one"_s], numbersTo(100));

    manager.configuration = {{Revision(6), Revision(5), true, {}, {CheckId(7)}}};
    agent.connectTo(here, manager.port());
    QTRY_COMPARE(configured.size(), 2);
    QCOMPARE(agent.tasks().keys(), QList<quint64>({8}));

    QSignalSpy closed(&agent, &FakeAgent::closed);
    agent.leave();
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(!agent.isJoined());
}

void LinkFaultsTest::aFakeAgentKeepsToItsCredit()
{
    ScriptedManager manager(500);
    FakeAgent agent(u"one"_s);
    agent.connectTo(here, manager.port());
    agent.sendResults(CheckId(1), 50);
    QTRY_COMPARE(agent.acknowledged(), Seq(50));
    QCOMPARE(manager.stored[u"one"_s], numbersTo(50));
    QVERIFY2(manager.largestFlight <= 10, qPrintable(QString::number(manager.largestFlight)));
}

void LinkFaultsTest::aFakeAgentRejectsWhatATestSays()
{
    ScriptedManager manager;
    manager.configuration = {{Revision(5), {}, true, {test::sampleTask()}, {}}};
    FakeAgent agent(u"one"_s);
    agent.judge = [](const Task &task) {
        return TaskRejection{task.check.id, Reason::NotPermitted, u"not here"_s};
    };
    agent.connectTo(here, manager.port());
    QTRY_COMPARE(manager.confirmations.size(), 1U);
    QVERIFY(manager.confirmations.front().accepted.empty());
    QCOMPARE(manager.confirmations.front().rejected.front().message, u"not here"_s);
    QVERIFY(agent.tasks().isEmpty());
}

void LinkFaultsTest::fiveHundredFakeAgentsFitInOneProcess()
{
    constexpr int count = 500;
    constexpr int atOnce = 25;
    ScriptedManager manager;
    std::vector<std::unique_ptr<FakeAgent>> agents;
    for (int i = 0; i < count; ++i) {
        agents.push_back(std::make_unique<FakeAgent>(u"agent %1"_s.arg(i)));
        agents.back()->connectTo(here, manager.port());
        agents.back()->sendResults(CheckId(1), 10);
        // Who waits too long for its handshake is sent away, and on a busy machine all at once would.
        if (i % atOnce == atOnce - 1)
            QTRY_VERIFY_WITH_TIMEOUT(agents.back()->isJoined(), 60'000);
    }
    const auto done = [&] {
        return std::ranges::all_of(agents,
                                   [](const auto &agent) { return agent->acknowledged() == Seq(10); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(done(), 60'000);
    QCOMPARE(manager.stored.size(), qsizetype(count));
}

void LinkFaultsTest::resultsSurviveEveryFault_data()
{
    QTest::addColumn<FaultProxy::Faults>("toServer");
    QTest::addColumn<FaultProxy::Faults>("toClient");

    using Faults = FaultProxy::Faults;
    QTest::newRow("none") << Faults{} << Faults{};
    QTest::newRow("byte by byte") << Faults{.split = 1} << Faults{.split = 1};
    QTest::newRow("in odd pieces") << Faults{.split = 7} << Faults{.split = 3};
    QTest::newRow("late") << Faults{.delay = 30ms} << Faults{.delay = 20ms};
    QTest::newRow("cut within each connection") << Faults{.cutAfter = 3000} << Faults{};
    QTest::newRow("acknowledgements cut") << Faults{} << Faults{.cutAfter = 1500};
    QTest::newRow("late, in pieces and cut")
        << Faults{.delay = 5ms, .split = 100, .cutAfter = 5000} << Faults{.split = 1};
}

void LinkFaultsTest::resultsSurviveEveryFault()
{
    QFETCH(const FaultProxy::Faults, toServer);
    QFETCH(const FaultProxy::Faults, toClient);

    ScriptedManager manager(1000);
    FaultProxy proxy(here, manager.port());
    proxy.setFaults(FaultProxy::Direction::ToServer, toServer);
    proxy.setFaults(FaultProxy::Direction::ToClient, toClient);
    FakeAgent agent(u"one"_s);
    connect(&agent, &FakeAgent::closed, this, [&] { agent.connectTo(here, proxy.port()); });
    agent.sendResults(CheckId(1), 60);
    agent.connectTo(here, proxy.port());
    QTRY_COMPARE(agent.acknowledged(), Seq(60));
    QCOMPARE(manager.stored[u"one"_s], numbersTo(60));
}

void LinkFaultsTest::repeatedBytesEndTheLinkWithAReason()
{
    ScriptedManager manager;
    FaultProxy proxy(here, manager.port());
    FakeAgent agent(u"one"_s);
    QSignalSpy closed(&agent, &FakeAgent::closed);
    QSignalSpy joined(&agent, &FakeAgent::joined);
    proxy.setFaults(FaultProxy::Direction::ToServer, {.split = 3, .copies = 2});
    agent.connectTo(here, proxy.port());
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(!closed.first().first().toString().isEmpty());
    QCOMPARE(joined.size(), 0);
}

void LinkFaultsTest::aClosedDoorIsOpenedAgain()
{
    ScriptedManager manager;
    FaultProxy proxy(here, manager.port());
    FakeAgent agent(u"one"_s);
    QSignalSpy joined(&agent, &FakeAgent::joined);
    QSignalSpy closed(&agent, &FakeAgent::closed);
    agent.connectTo(here, proxy.port());
    QTRY_COMPARE(joined.size(), 1);
    QCOMPARE(proxy.connections(), 1);
    proxy.setDoor(FaultProxy::Door::Closed);
    proxy.cut();
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(proxy.connections(), 0);
    agent.connectTo(here, proxy.port());
    QTRY_COMPARE(closed.size(), 2);
    proxy.setDoor(FaultProxy::Door::Open);
    agent.connectTo(here, proxy.port());
    QTRY_COMPARE(joined.size(), 2);
}

void LinkFaultsTest::swallowedBytesAreSilence()
{
    ScriptedManager manager;
    FaultProxy proxy(here, manager.port());
    FakeAgent agent(u"one"_s);
    agent.settings.heartbeat = 20ms;
    agent.settings.deadAfter = 200ms;
    QSignalSpy joined(&agent, &FakeAgent::joined);
    QSignalSpy closed(&agent, &FakeAgent::closed);
    agent.connectTo(here, proxy.port());
    QTRY_COMPARE(joined.size(), 1);
    proxy.setFaults(FaultProxy::Direction::ToClient, {.copies = 0});
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(closed.first().first().toString().startsWith(u"nothing was heard"_s));
}

} // namespace vantage

QTEST_GUILESS_MAIN(vantage::LinkFaultsTest)
#include "link_faults_test.moc"
