// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/server/listener.h"
#include "gui-manager/store/store.h"
#include "tests/manager/manager_fixture.h"
#include "tests/manager/store_fixture.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>
#include <QtEndian>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray row(quint64 check = 1)
{
    CheckResult result;
    result.check = CheckId(check);
    result.target = u"a"_s;
    return encodeResult(result);
}

QByteArray rawFrame(quint32 length, const QByteArray &rest)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(length, bytes.data());
    return bytes + rest;
}

/** Every frame that comes back until the other side hangs up or says Bye: the reason of that Bye. */
QString answerTo(quint16 port, const QByteArray &bytes)
{
    QSslSocket socket;
    socket.setSslConfiguration(linkSecurity(makeIdentity().value(), LinkSide::Agent));
    socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
    if (!QTest::qWaitFor([&socket] { return socket.isEncrypted(); }))
        return u"not connected"_s;
    socket.write(bytes);
    FrameReader frames(frameCapFromManager);
    std::optional<QString> reason;
    const auto isOver = [&] {
        frames.append(socket.readAll());
        for (auto next = frames.next(); !reason; next = frames.next()) {
            const auto *frame = std::get_if<Frame>(&next);
            if (!frame)
                break;
            const auto message = decode(*frame);
            if (message && *message && std::holds_alternative<Bye>(**message))
                reason = std::get<Bye>(**message).reason;
        }
        return reason.has_value() || socket.state() == QAbstractSocket::UnconnectedState;
    };
    return QTest::qWaitFor(isOver) ? reason.value_or(u"no word"_s) : u"still open"_s;
}

Hello goodHello()
{
    return FakeAgent(u"raw"_s).hello;
}

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badBytesEndTheLinkWithAReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        const auto helloWith = [](auto change) {
            Hello hello = goodHello();
            change(hello);
            return encode(hello);
        };
        QTest::newRow("length 0") << rawFrame(0, {}) << QString();
        QTest::newRow("over the cap") << rawFrame(frameCapUnknownPeer + 1, "\x01") << QString();
        QTest::newRow("length 0xFFFFFFFF") << rawFrame(0xFFFFFFFF, "\x01") << QString();
        QTest::newRow("not CBOR") << encodeFrame(Hello::type, "\xff\xff") << QString();
        QTest::newRow("cut CBOR") << encodeFrame(Hello::type, "\xa3\x01") << QString();
        QTest::newRow("nested") << encodeFrame(Hello::type, QByteArray(2000, '\x81')) << QString();
        QTest::newRow("not UTF-8") << encodeFrame(Hello::type, "\xa1\x02\x62\xff\xfe") << QString();
        QTest::newRow("wrong type") << encodeFrame(Hello::type, "\xa1\x02\x01") << QString();
        QTest::newRow("HTTP") << QByteArray("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n") << QString();
        QTest::newRow("no Hello first") << encode(Results{Epoch(1), Seq(1), {row()}}) << u"not Hello"_s;
        QTest::newRow("another protocol")
            << helloWith([](Hello &hello) { hello.protocol = 99; }) << u"version 99"_s;
        QTest::newRow("no epoch") << helloWith([](Hello &hello) { hello.epoch = {}; }) << u"epoch"_s;
        QTest::newRow("name too long")
            << helloWith([](Hello &hello) { hello.name = QString(500, u'x'); }) << u"200 characters"_s;
    }

    void badBytesEndTheLinkWithAReason()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, reason);
        ManagerFixture fixture;
        fixture.start();
        const QString said = answerTo(fixture.manager().port(), bytes);
        QVERIFY2(said.size() > 10 && said.contains(reason) && said != u"still open"_s, qPrintable(said));
        // It goes on, and no id was given away.
        QCOMPARE(fixture.joinedAgent(u"a"_s)->clientId(), AgentId(1));
    }

    void messagesThatBreakTheRulesEndTheLinkWithAReason_data()
    {
        QTest::addColumn<std::function<Message(const FakeAgent &)>>("message");
        QTest::addColumn<QString>("reason");
        using Make = std::function<Message(const FakeAgent &)>;
        QTest::newRow("second Hello")
            << Make([](const FakeAgent &agent) { return agent.hello; }) << u"second Hello"_s;
        QTest::newRow("a manager's message")
            << Make([](const FakeAgent &) { return Welcome(); }) << u"only a manager"_s;
        QTest::newRow("gap") << Make([](const FakeAgent &agent) {
            return Results{agent.hello.epoch, Seq(5), {row()}};
        }) << u"begin with 5, and 3 is next"_s;
        QTest::newRow("another epoch") << Make([](const FakeAgent &agent) {
            return Results{Epoch(agent.hello.epoch.value + 1), Seq(3), {row()}};
        }) << u"another epoch"_s;
        QTest::newRow("loss with a gap") << Make([](const FakeAgent &agent) {
            return Lost{agent.hello.epoch, Seq(4), Seq(9), u"trimmed"_s};
        }) << u"from 4 to 9, and 3 is next"_s;
        QTest::newRow("loss backwards") << Make([](const FakeAgent &agent) {
            return Lost{agent.hello.epoch, Seq(3), Seq(2), u"trimmed"_s};
        }) << u"from 3 to 2"_s;
        QTest::newRow("loss of everything") << Make([](const FakeAgent &agent) {
            return Lost{agent.hello.epoch, Seq(3), Seq(~quint64(0) / 2), u"trimmed"_s};
        }) << u"Lost from 3"_s;
        QTest::newRow("more than was granted, of rows that are next to nothing")
            << Make([](const FakeAgent &agent) {
                   return Results{agent.hello.epoch, Seq(3), QList<QByteArray>(33'000, "x")};
               })
            << u"more than was granted"_s;
        QTest::newRow("loss of another epoch") << Make([](const FakeAgent &) {
            return Lost{Epoch(1), Seq(3), Seq(9), u"trimmed"_s};
        }) << u"another epoch"_s;
    }

    void messagesThatBreakTheRulesEndTheLinkWithAReason()
    {
        QFETCH(const std::function<Message(const FakeAgent &)>, message);
        QFETCH(const QString, reason);
        ManagerFixture fixture;
        fixture.start();
        const auto agent = fixture.joinedAgent(u"a"_s);
        agent->sendResults(CheckId(1), 2);
        QTRY_COMPARE(agent->acknowledged(), Seq(2));
        QSignalSpy closed(agent.get(), &FakeAgent::closed);
        agent->send(message(*agent));
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY2(closed.front().front().toString().contains(reason),
                 qPrintable(closed.front().front().toString()));

        // It resumes where it was.
        fixture.connect(*agent);
        agent->sendResults(CheckId(1), 1);
        QTRY_COMPARE(agent->acknowledged(), Seq(3));
        fixture.stop();
        QCOMPARE(fixture.storedResults().size(), 3);
    }

    void aMessageOfAnUnknownTypeIsSkipped()
    {
        ManagerFixture fixture;
        fixture.start();
        Hello hello = goodHello();
        hello.token = fixture.token();
        QSslSocket socket;
        socket.setSslConfiguration(linkSecurity(makeIdentity().value(), LinkSide::Agent));
        socket.connectToHostEncrypted(u"127.0.0.1"_s, fixture.manager().port());
        QTRY_VERIFY(socket.isEncrypted());
        socket.write(encodeFrame(200, "\xa0") + encode(hello));
        QTRY_COMPARE(fixture.feed().agents().size(), 1);
        QTRY_COMPARE(fixture.feed().agents().front().state, AgentState::Online);
    }

    void whatCameAlreadyIsDroppedAndAcknowledged()
    {
        ManagerFixture fixture;
        fixture.start();
        const auto agent = fixture.joinedAgent(u"a"_s);
        agent->sendResults(CheckId(1), 3);
        QTRY_COMPARE(agent->acknowledged(), Seq(3));
        QSignalSpy acknowledged(agent.get(), &FakeAgent::acknowledgedUpTo);
        agent->send(Results{agent->hello.epoch, Seq(1), {row(), row(), row()}});
        QTRY_COMPARE(acknowledged.size(), 1);
        QCOMPARE(acknowledged.front().front().value<Seq>(), Seq(3));
        // Half of it is new.
        agent->send(Results{agent->hello.epoch, Seq(3), {row(), row(9)}});
        QTRY_COMPARE(acknowledged.back().front().value<Seq>(), Seq(4));
        agent->vanish();
        fixture.stop();
        const QList<CheckResult> stored = fixture.storedResults();
        QCOMPARE(stored.size(), 4);
        QCOMPARE(stored.back().check, CheckId(9));
    }

    void aRowThatIsNoResultIsStoredAsLost()
    {
        ManagerFixture fixture;
        fixture.start();
        const auto agent = fixture.joinedAgent(u"a"_s);
        agent->sendResults(CheckId(1), 1);
        agent->sendRow("nonsense");
        agent->sendResults(CheckId(1), 1);
        QTRY_COMPARE(agent->acknowledged(), Seq(3));
        const Epoch epoch = agent->hello.epoch;
        fixture.stop();
        QCOMPARE(fixture.storedResults().size(), 2);
        const auto store = openSqliteStore(fixture.path(u"data/results.sqlite"_s), StoreAccess::Read).value();
        const std::vector<StoreBatch::Loss> expected = {{Seq(2), Seq(2), u"invalid"_s}};
        QCOMPARE(lossesOf(*store, AgentId(1), epoch), expected);
    }

    void whatWaitsAtAnAgentIsToldUntilItIsStored()
    {
        ManagerFixture fixture;
        fixture.start();
        Seq newest;
        const auto agent = fixture.agent(u"a"_s);
        agent->settings.heartbeat = std::chrono::milliseconds(20);
        agent->settings.lastSeq = [&newest] {
            return newest;
        };
        const auto waiting = [&fixture] {
            const std::optional<AgentRow> row = fixture.agentRow(AgentId(1));
            return row && row->spooled ? qint64(*row->spooled) : -1;
        };
        fixture.connect(*agent);
        QTRY_COMPARE(waiting(), 0);
        newest = Seq(3);
        QTRY_COMPARE(waiting(), 3);
        agent->sendResults(CheckId(1), 3);
        QTRY_COMPARE(waiting(), 0);
        // Without a link nobody knows.
        agent->vanish();
        QTRY_COMPARE(waiting(), -1);
    }

    void aStopOfTheAgentIsNotedOnceForEachStart()
    {
        ManagerFixture fixture;
        fixture.start();
        const auto agent = fixture.agent(u"a"_s);
        agent->hello.stopped = UtcTime(std::chrono::hours(480'000));
        agent->hello.started = agent->hello.stopped + std::chrono::minutes(5);
        for (const QString &boot : {u"1"_s, u"1"_s, u"2"_s}) {
            agent->hello.bootId = boot;
            fixture.connect(*agent);
            QTRY_VERIFY(agent->isJoined());
            agent->vanish();
        }
        const Epoch epoch = agent->hello.epoch;
        fixture.stop();
        const auto store = openSqliteStore(fixture.path(u"data/results.sqlite"_s), StoreAccess::Read).value();
        const auto ledger = readRows<LedgerEntry>(*store, LedgerQuery{});
        QCOMPARE(ledger.size(), size_t(1));
        QCOMPARE(ledger.front().epoch, epoch);
        QCOMPARE(ledger.front().stops.size(), size_t(2));
        QCOMPARE(ledger.front().stops.front().from, agent->hello.stopped);
        QCOMPARE(ledger.front().stops.front().to, agent->hello.started);
    }

    void eventsAreThereAgainAfterARestart()
    {
        ManagerFixture fixture;
        fixture.start();
        const auto agent = fixture.joinedAgent(u"a"_s);
        QTRY_VERIFY(fixture.eventCodes().contains(u"agent-joined"_s));
        const Event joined = fixture.feed().recentEvents().back();
        fixture.stop();
        fixture.start();
        QVERIFY(fixture.feed().recentEvents().contains(joined));
    }

    void aDeclaredLossMovesTheCursor()
    {
        ManagerFixture fixture;
        fixture.start();
        const auto agent = fixture.agent(u"a"_s);
        fixture.connect(*agent);
        QTRY_VERIFY(agent->isJoined());
        QSignalSpy acknowledged(agent.get(), &FakeAgent::acknowledgedUpTo);
        const Epoch epoch = agent->hello.epoch;
        agent->send(Lost{epoch, Seq(1), Seq(10), u"trimmed"_s});
        QTRY_COMPARE(acknowledged.size(), 1);
        QCOMPARE(acknowledged.back().front().value<Seq>(), Seq(10));
        // One that overlaps what is known tells of its rest.
        agent->send(Lost{epoch, Seq(5), Seq(12), u"disk full"_s});
        QTRY_COMPARE(acknowledged.size(), 2);
        agent->send(Results{epoch, Seq(13), {row()}});
        QTRY_COMPARE(acknowledged.size(), 3);
        QCOMPARE(acknowledged.back().front().value<Seq>(), Seq(13));
        agent->vanish();
        fixture.stop();
        const auto store = openSqliteStore(fixture.path(u"data/results.sqlite"_s), StoreAccess::Read).value();
        const std::vector<StoreBatch::Loss> expected = {{Seq(1), Seq(10), u"trimmed"_s},
                                                        {Seq(11), Seq(12), u"disk full"_s}};
        QCOMPARE(lossesOf(*store, AgentId(1), epoch), expected);
    }

    void theCursorAndItsDigestComeWithWelcome()
    {
        ManagerFixture fixture;
        fixture.start();
        const auto agent = fixture.joinedAgent(u"a"_s);
        const QByteArray last = row(7);
        agent->sendResults(CheckId(1), 4);
        agent->sendRow(last);
        QTRY_COMPARE(agent->acknowledged(), Seq(5));
        agent->vanish();
        QSignalSpy joined(agent.get(), &FakeAgent::joined);
        fixture.connect(*agent);
        QTRY_COMPARE(joined.size(), 1);
        const auto welcome = joined.front().front().value<Welcome>();
        QCOMPARE(welcome.cursor, Seq(5));
        QCOMPARE(welcome.digest, digestOf(last));
        QCOMPARE(welcome.epoch, agent->hello.epoch);
        QCOMPARE(welcome.credit, maximumAgentCredit);
    }

    void aStoreThatWasBegunAnewIsJoinedAnew()
    {
        ManagerFixture fixture;
        fixture.start();
        const auto agent = fixture.joinedAgent(u"a"_s);
        const auto other = fixture.joinedAgent(u"b"_s);
        agent->sendResults(CheckId(1), 5);
        QTRY_COMPARE(agent->acknowledged(), Seq(5));
        QSignalSpy closed(agent.get(), &FakeAgent::closed);
        QSignalSpy otherClosed(other.get(), &FakeAgent::closed);
        {
            // Damage that does not wait until a page is read again.
            QSqlDatabase spoiler = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"spoiler"_s);
            spoiler.setDatabaseName(fixture.path(u"data/results.sqlite"_s));
            QVERIFY(spoiler.open());
            QSqlQuery query(spoiler);
            for (const auto sql : {"PRAGMA writable_schema=ON"_L1,
                                   "UPDATE sqlite_schema SET rootpage = 99999 WHERE name = 'result'"_L1,
                                   "PRAGMA schema_version=1000"_L1})
                QVERIFY(query.exec(sql));
        }
        QSqlDatabase::removeDatabase(u"spoiler"_s);
        agent->sendResults(CheckId(1), 1);
        QTRY_COMPARE(closed.size(), 1);
        QTRY_COMPARE(otherClosed.size(), 1);
        QVERIFY2(closed.front().front().toString().contains(u"begun anew"),
                 qPrintable(closed.front().front().toString()));
        QTRY_VERIFY(fixture.eventCodes().contains(u"store-broken"_s));
        QCOMPARE(agent->acknowledged(), Seq(5));

        QSignalSpy joined(agent.get(), &FakeAgent::joined);
        fixture.connect(*agent);
        QTRY_COMPARE(joined.size(), 1);
        QCOMPARE(joined.front().front().value<Welcome>().cursor, Seq(0));
        fixture.connect(*other);
        QTRY_VERIFY(other->isJoined());
        other->sendResults(CheckId(1), 1);
        QTRY_COMPARE(other->acknowledged(), Seq(1));
    }

    void whoSaysNothingIsSentAway()
    {
        ManagerTimes times;
        times.session.helloWithin = std::chrono::milliseconds(20);
        ManagerFixture fixture(times);
        fixture.start();
        QVERIFY(answerTo(fixture.manager().port(), {}).contains(u"no Hello came in time"));
    }

    void manyStrangersDoNotKeepAnAgentOut()
    {
        ManagerFixture fixture;
        fixture.start();
        std::vector<std::unique_ptr<QTcpSocket>> strangers;
        for (size_t i = 0; i < Listener::maximumStrangersOfOne + 20; ++i) {
            strangers.push_back(std::make_unique<QTcpSocket>());
            strangers.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), fixture.manager().port());
        }
        const auto isClosed = [](const auto &socket) {
            return socket->state() == QAbstractSocket::UnconnectedState;
        };
        QTRY_VERIFY(isClosed(strangers.front()));
        const auto agent = fixture.joinedAgent(u"a"_s);
        QTRY_VERIFY(std::ranges::count_if(strangers, isClosed) >= 20);
        QVERIFY(!isClosed(strangers.back()));
    }

    void aPlanIsCutIntoChunksOfTheGivenSize()
    {
        TaskPlan plan{.revision = Revision(9), .base = Revision(3), .changed = {}, .removed = {CheckId(500)}};
        for (quint64 id = 1; id <= 100; ++id) {
            Task task;
            task.check.id = CheckId(id);
            task.check.target = QString(1000, u'ä');
            plan.changed.push_back(task);
        }
        constexpr qsizetype most = 16 * 1024;
        const std::vector<Configure> chunks = chunksOf(plan, most);
        QVERIFY(chunks.size() > 1);
        quint64 next = 1;
        for (const Configure &chunk : chunks) {
            QCOMPARE(chunk.revision, plan.revision);
            QCOMPARE(chunk.base, plan.base);
            QCOMPARE(chunk.last, &chunk == &chunks.back());
            QVERIFY(encode(chunk).size() <= most);
            for (const Task &task : chunk.changed)
                QCOMPARE(task.check.id, CheckId(next++));
        }
        QCOMPARE(next, 101);
        QCOMPARE(chunks.front().removed, plan.removed);

        const std::vector<Configure> empty =
            chunksOf({.revision = Revision(1), .base = {}, .changed = {}, .removed = {}});
        QCOMPARE(empty.size(), 1);
        QVERIFY(empty.front().last);
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
