// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/link_fixture.h"
#include "tests/support/test_files.h"

#include <QHostInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class AgentLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void greetsAndJoins()
    {
        FakeManager manager;
        Client client(settingsFor(manager.port()));
        QVERIFY(client.join());
        QCOMPARE(manager.all<Hello>().size(), size_t(1));
        QCOMPARE(manager.all<Hello>()[0].name, u"one"_s);
        QVERIFY(client.waits.isEmpty());
    }

    void localhostIsBothAddresses_data()
    {
        QTest::addColumn<QHostAddress>("address");
        QTest::newRow("IPv4") << QHostAddress(QHostAddress::LocalHost);
        QTest::newRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6);
    }
    void localhostIsBothAddresses()
    {
        QFETCH(QHostAddress, address);
        FakeManager manager(address);
        Client client(settingsFor(manager.port(), u"localhost"_s));
        QVERIFY(client.join());
    }

    void nameIsLookedUp_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("of this machine") << QHostInfo::localHostName();
        QTest::newRow("unknown") << u"no-such-manager.invalid"_s;
    }
    void nameIsLookedUp()
    {
        QFETCH(QString, host);
        FakeManager manager(QHostAddress::Any);
        ManagerLink::Settings settings = settingsFor(manager.port(), host);
        settings.rhythm.patience = 5s;
        Client client(settings);
        client.link.start();
        QTRY_VERIFY_WITH_TIMEOUT(client.link.isJoined() || client.waits.size() >= 2, 15'000);
        QCOMPARE(client.link.isJoined(), client.waits.isEmpty());
    }

    void managerThatIsNotThereYetIsFound()
    {
        const quint16 port = unusedPort();
        Client client(settingsFor(port));
        client.link.start();
        QTRY_VERIFY(client.waits.size() >= 3);
        FakeManager manager(QHostAddress::LocalHost, port);
        QTRY_VERIFY(client.link.isJoined());
    }

    void linkThatIsCutComesBack()
    {
        FakeManager manager;
        Client client(settingsFor(manager.port()));
        QSignalSpy left(&client.link, &ManagerLink::left);
        QVERIFY(client.join());
        for (qsizetype round = 1; round <= 3; ++round) {
            manager.cut();
            QTRY_COMPARE(left.size(), round);
            QTRY_VERIFY(client.link.isJoined());
        }
        QCOMPARE(manager.all<Hello>().size(), size_t(4));
    }

    void managerThatDoesNotAnswerIsLeft()
    {
        FakeManager manager;
        manager.manners = FakeManager::Manners::Silent;
        ManagerLink::Settings settings = settingsFor(manager.port());
        settings.welcomeWithin = 50ms;
        Client client(settings);
        client.link.start();
        QTRY_VERIFY(manager.endings.size() >= 2);
        QVERIFY(!client.link.isJoined());
        manager.manners = FakeManager::Manners::Welcoming;
        QTRY_VERIFY(client.link.isJoined());
    }

    void managerThatIsWrongIsLeft_data()
    {
        QTest::addColumn<Message>("first");
        Welcome stranger;
        stranger.protocol = protocolVersion + 1;
        stranger.clientId = AgentId(1);
        stranger.epoch = Epoch(77);
        QTest::newRow("another protocol") << Message(stranger);
        Welcome nobody;
        nobody.epoch = Epoch(77);
        QTest::newRow("no client id") << Message(nobody);
        Welcome other;
        other.clientId = AgentId(1);
        other.epoch = Epoch(78);
        QTest::newRow("another epoch") << Message(other);
        QTest::newRow("no Welcome") << Message(Configure{});
        QTest::newRow("a Hello") << Message(Hello{});
    }
    void managerThatIsWrongIsLeft()
    {
        QFETCH(Message, first);
        FakeManager manager;
        manager.manners = FakeManager::Manners::Silent;
        Client client(settingsFor(manager.port()));
        client.link.start();
        QVERIFY(manager.waitFor<Hello>());
        manager.send(first);
        QTRY_COMPARE(manager.endings.size(), 1);
        QVERIFY(manager.waitFor<Hello>(2));
    }

    void networkThatReturnsEndsTheWaiting()
    {
        const quint16 port = unusedPort();
        ManagerLink::Settings settings = settingsFor(port);
        settings.rhythm.first = settings.rhythm.most = 24h;
        Client client(settings);
        client.link.start();
        QTRY_COMPARE(client.waits.size(), 1);
        FakeManager manager(QHostAddress::LocalHost, port);
        client.link.hurry();
        QTRY_VERIFY(client.link.isJoined());
        client.link.hurry();
        QVERIFY(client.link.isJoined());
    }

    void managerThatKeepsEndingTheLinkIsAskedLessAndLessOften()
    {
        FakeManager manager;
        ManagerLink::Settings settings = settingsFor(manager.port());
        settings.rhythm.most = 1h;
        Client client(settings);
        connect(&client.link, &ManagerLink::joined, &manager, [&] { manager.cut(); });
        std::chrono::milliseconds longest = 0ms;
        connect(&client.link, &ManagerLink::waiting, &manager,
                [&](std::chrono::milliseconds delay) { longest = std::max(longest, delay); });
        client.link.start();
        QTRY_VERIFY_WITH_TIMEOUT(longest > 50ms, 15'000); // 50 ms is the least of all waits
    }

    void stopSaysByeAndStaysAway()
    {
        FakeManager manager;
        Client client(settingsFor(manager.port()));
        QVERIFY(client.join());
        QSignalSpy stopped(&client.link, &ManagerLink::stopped);
        client.link.stop(u"enough"_s);
        QTRY_COMPARE(stopped.size(), 1);
        QTRY_COMPARE(manager.endings, QStringList(u"enough"_s));
        QVERIFY(client.waits.isEmpty());
    }

    void stopWithoutALinkEndsToo()
    {
        Client client(settingsFor(unusedPort()));
        client.link.start();
        QSignalSpy stopped(&client.link, &ManagerLink::stopped);
        client.link.stop(u"enough"_s);
        QTRY_COMPARE(stopped.size(), 1);
    }
};

QTEST_GUILESS_MAIN(AgentLinkTest)
#include "agent_link_test.moc"
