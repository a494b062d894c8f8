// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/fake_manager.h"
#include "tests/agent/running_agent.h"
#include "tests/support/test_files.h"

#include <QSignalSpy>

#include <algorithm>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QList<CheckResult> decoded(const QList<QByteArray> &rows)
{
    QList<CheckResult> results;
    for (const QByteArray &row : rows) {
        if (const Result<CheckResult> result = decodeResult(row))
            results += *result;
    }
    return results;
}

QList<CheckResult> resultsOf(quint64 check, const QList<QByteArray> &rows)
{
    QList<CheckResult> results = decoded(rows);
    results.removeIf([check](const CheckResult &result) { return result.check != CheckId(check); });
    return results;
}

} // namespace

class AgentTest : public AgentFolderTest
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatItFindsAndConfirmsEachTask()
    {
        FakeManager manager;
        const RunningAgent running(m_path, manager.port());
        QVERIFY(manager.waitFor<Hello>());
        const Hello hello = manager.all<Hello>()[0];
        QCOMPARE(hello.name, u"one"_s);
        QCOMPARE(hello.token, manager.join().token);
        QCOMPARE(hello.clientId, AgentId());
        QCOMPARE(hello.revision, Revision());
        QVERIFY(hello.kinds.contains(u"TCP"_s));

        QTRY_VERIFY(running.agent->clientId() == AgentId(1));
        manager.send(snapshot(5, {tcpTask(1, m_target.serverPort()), tcpTask(2, unusedPort())}));
        QVERIFY(manager.waitFor<TaskAck>());
        const TaskAck ack = manager.all<TaskAck>()[0];
        QCOMPARE(ack.revision, Revision(5));
        QCOMPARE(ack.accepted, (std::vector{CheckId(1), CheckId(2)}));
        QVERIFY(ack.rejected.empty());

        QTRY_VERIFY(resultsOf(1, manager.rows()).size() >= 2 && resultsOf(2, manager.rows()).size() >= 2);
        const CheckResult up = resultsOf(1, manager.rows())[0];
        QCOMPARE(up.outcome, Outcome::Up);
        QCOMPARE(up.revision, Revision(1));
        QVERIFY(up.started - up.scheduled >= 0us);
        QCOMPARE(resultsOf(2, manager.rows())[0].reason, Reason::ConnectionRefused);
        QVERIFY(running.told.filter(u"Connected to"_s).size() == 1);
        QVERIFY(running.told.filter(u"Configuration 5 received"_s).size() == 1);
        QVERIFY(running.told.filter(u"127.0.0.1:"_s).size() >= 2);
        QTRY_VERIFY(running.results.size() >= 4);
    }

    void changesAndRemovalsTakeEffectLive()
    {
        FakeManager manager;
        const RunningAgent running(m_path, manager.port());
        QTRY_VERIFY(running.agent->clientId() == AgentId(1));
        const quint16 closed = unusedPort();
        manager.send(snapshot(1, {tcpTask(1, closed, 200ms), tcpTask(2, closed, 200ms)}));
        QTRY_VERIFY(!resultsOf(1, manager.rows()).isEmpty() && !resultsOf(2, manager.rows()).isEmpty());
        manager.send(Configure{
            Revision(2), Revision(1), true, {tcpTask(1, m_target.serverPort(), 200ms, 2)}, {CheckId(2)}});
        QVERIFY(manager.waitFor<TaskAck>(2));
        QCOMPARE(manager.all<TaskAck>()[1].accepted, std::vector{CheckId(1)});
        QTRY_VERIFY(!manager.rows().isEmpty() && decoded(manager.rows()).constLast().outcome == Outcome::Up);
        const qsizetype ofRemoved = resultsOf(2, manager.rows()).size();
        const qsizetype ofChanged = resultsOf(1, manager.rows()).size();
        QTRY_VERIFY(resultsOf(1, manager.rows()).size() >= ofChanged + 5);
        QVERIFY(resultsOf(2, manager.rows()).size() <= ofRemoved + 1);
        QCOMPARE(resultsOf(1, manager.rows()).constLast().revision, Revision(2));
    }

    void goesOnWithoutItsManagerAfterARestart()
    {
        Hello first;
        {
            FakeManager manager;
            RunningAgent running(m_path, manager.port());
            QTRY_VERIFY(running.agent->clientId() == AgentId(1));
            manager.send(snapshot(7, {tcpTask(1, m_target.serverPort(), 100ms)}));
            QTRY_VERIFY(manager.rows().size() >= 3);
            first = manager.all<Hello>()[0];
            QSignalSpy stopped(running.agent.get(), &Agent::stopped);
            running.agent->stop(u"over"_s);
            QTRY_COMPARE(stopped.size(), 1);
            QTRY_COMPARE(manager.endings, QStringList(u"over"_s));
        }
        const quint16 port = unusedPort();
        const RunningAgent running(m_path, port);
        QTRY_VERIFY(running.results.size() >= 5);
        QCOMPARE(running.results[0].outcome, Outcome::Up);
        QTRY_VERIFY(running.told.filter(u"Attempting to reconnect to 127.0.0.1:"_s).size() >= 2);

        FakeManager manager(QHostAddress::LocalHost, port);
        QVERIFY(manager.waitFor<Hello>());
        const Hello again = manager.all<Hello>()[0];
        QCOMPARE(again.clientId, AgentId(1));
        QCOMPARE(again.revision, Revision(7));
        QCOMPARE(again.epoch, first.epoch);
        QVERIFY(again.bootId != first.bootId);
        QVERIFY(again.lastSeq >= Seq(5));
        QCOMPARE(first.stopped, UtcTime());
        QVERIFY(first.started <= first.clock);
        QVERIFY(again.stopped > first.started);
        QVERIFY(again.started > again.stopped);
        QTRY_VERIFY(decoded(manager.rows()).size() >= 5);
    }

    void rejectsWhatItCannotRunAndSaysWhy_data()
    {
        QTest::addColumn<Task>("task");
        QTest::addColumn<QString>("words");
        Task task = tcpTask(3, 80);
        task.unknownKind = u"QUANTUM"_s;
        QTest::newRow("a kind of the future") << task << u"cannot run QUANTUM checks"_s;
        task = tcpTask(3, 80);
        task.check.options.insert(u"port"_s, u"70000"_s);
        QTest::newRow("an option out of bounds") << task << u"port"_s;
        task = tcpTask(3, 80);
        task.check.options.insert(u"colour"_s, u"blue"_s);
        QTest::newRow("an option that is not one") << task << u"colour"_s;
        task = tcpTask(3, 80, 1us);
        QTest::newRow("an interval out of bounds") << task << u"interval"_s;
    }
    void rejectsWhatItCannotRunAndSaysWhy()
    {
        QFETCH(Task, task);
        QFETCH(QString, words);
        FakeManager manager;
        const RunningAgent running(m_path, manager.port());
        QTRY_VERIFY(running.agent->clientId() == AgentId(1));
        manager.send(snapshot(1, {tcpTask(1, m_target.serverPort()), task}));
        QVERIFY(manager.waitFor<TaskAck>());
        const TaskAck ack = manager.all<TaskAck>()[0];
        QCOMPARE(ack.accepted, std::vector{CheckId(1)});
        QCOMPARE(ack.rejected.size(), size_t(1));
        QCOMPARE(ack.rejected[0].check, CheckId(3));
        QVERIFY2(ack.rejected[0].message.contains(words), qPrintable(ack.rejected[0].message));
        QVERIFY(running.told.filter(u"Check 3 is rejected"_s).size() == 1);
        QTRY_VERIFY(!manager.rows().isEmpty());
        QVERIFY(resultsOf(3, manager.rows()).isEmpty());
        QVERIFY(manager.endings.isEmpty());
    }

    void configurationInChunksCountsFromItsLast()
    {
        FakeManager manager;
        const RunningAgent running(m_path, manager.port());
        QTRY_VERIFY(running.agent->clientId() == AgentId(1));
        std::vector<Task> tasks;
        for (quint64 id = 1; id <= 2'500; ++id) {
            tasks.push_back(tcpTask(id, 80));
            tasks.back().check.paused = true;
        }
        const auto part = [&tasks](ptrdiff_t from, ptrdiff_t to) {
            return std::vector<Task>(tasks.begin() + from, tasks.begin() + to);
        };
        manager.send(Configure{Revision(9), Revision(), false, part(0, 1'000), {}});
        manager.send(Configure{Revision(9), Revision(), false, part(1'000, 2'000), {}});
        manager.send(RunNow{1, CheckId(1), {}});
        QVERIFY(manager.waitFor<ProbeReport>());
        QVERIFY(!manager.all<ProbeReport>()[0].error.isEmpty());
        QCOMPARE(running.agent->configuration().revision, Revision());
        QVERIFY(manager.all<TaskAck>().empty());

        manager.send(Configure{Revision(9), Revision(), true, part(2'000, 2'500), {}});
        QVERIFY(manager.waitFor<TaskAck>(3));
        size_t confirmed = 0;
        for (const TaskAck &ack : manager.all<TaskAck>()) {
            QVERIFY(ack.accepted.size() <= 1'000);
            confirmed += ack.accepted.size();
        }
        QCOMPARE(confirmed, size_t(2'500));
        QCOMPARE(running.agent->configuration().tasks.size(), size_t(2'500));
    }

    void configurationWithoutEndClosesTheLink()
    {
        FakeManager manager;
        const RunningAgent running(m_path, manager.port());
        QTRY_VERIFY(running.agent->clientId() == AgentId(1));
        for (quint64 chunk = 0; chunk < 3; ++chunk) {
            std::vector<CheckId> removed;
            for (quint64 id = 1; id <= 40'000; ++id)
                removed.emplace_back(chunk * 40'000 + id);
            manager.send(Configure{Revision(9), Revision(), false, {}, removed});
        }
        QTRY_COMPARE(manager.endings.size(), 1);
        QVERIFY2(manager.endings[0].contains("larger than"_L1), qPrintable(manager.endings[0]));
    }

    void giantTaskIsRejectedAndNotKept()
    {
        FakeManager manager;
        const RunningAgent running(m_path, manager.port());
        QTRY_VERIFY(running.agent->clientId() == AgentId(1));
        Task giant = tcpTask(2, 80);
        giant.check.options.insert(u"port"_s, QString(1'000'000, u'1'));
        manager.send(snapshot(1, {tcpTask(1, 80, 1h), giant}));
        QVERIFY(manager.waitFor<TaskAck>());
        const TaskAck ack = manager.all<TaskAck>()[0];
        QCOMPARE(ack.accepted, std::vector{CheckId(1)});
        QCOMPARE(ack.rejected.size(), size_t(1));
        QCOMPARE(ack.rejected[0].reason, Reason::Overloaded);
        QCOMPARE(running.agent->configuration().tasks.size(), size_t(1));
    }

    void manyLongRejectionsFitIntoFrames()
    {
        FakeManager manager;
        const RunningAgent running(m_path, manager.port());
        QTRY_VERIFY(running.agent->clientId() == AgentId(1));
        std::vector<Task> tasks;
        for (quint64 id = 1; id <= 1'500; ++id) {
            tasks.push_back(tcpTask(id, 80));
            tasks.back().unknownKind = QString(700, QChar(0x20ac));
        }
        manager.send(snapshot(1, tasks));
        QVERIFY(manager.waitFor<TaskAck>(4));
        size_t rejected = 0;
        for (const TaskAck &ack : manager.all<TaskAck>()) {
            rejected += ack.rejected.size();
            QVERIFY(encode(ack).size() <= qsizetype(frameCapFromAgent));
        }
        QCOMPARE(rejected, size_t(1'500));
        QCOMPARE(manager.all<TaskAck>()[0].rejected[0].message.size(), 500);
        QVERIFY(manager.endings.isEmpty());
    }

    void unchangedSnapshotIsConfirmedAsBefore()
    {
        FakeManager manager;
        const RunningAgent running(m_path, manager.port());
        QTRY_VERIFY(running.agent->clientId() == AgentId(1));
        Task wrong = tcpTask(2, 80, 1h);
        wrong.unknownKind = u"QUANTUM"_s;
        const std::vector<Task> tasks = {tcpTask(1, 80, 1h), wrong};
        manager.send(snapshot(1, tasks));
        manager.send(snapshot(2, tasks));
        wrong.unknownKind.clear();
        manager.send(snapshot(3, {tasks[0], wrong}));
        QVERIFY(manager.waitFor<TaskAck>(3));
        const std::vector<TaskAck> acks = manager.all<TaskAck>();
        QCOMPARE(acks[1].accepted, acks[0].accepted);
        QVERIFY(acks[1].rejected == acks[0].rejected);
        QCOMPARE(acks[2].accepted, (std::vector{CheckId(1), CheckId(2)}));
        QVERIFY(acks[2].rejected.empty());
    }

    void emptyConfigurationIsConfirmedToo()
    {
        FakeManager manager;
        const RunningAgent running(m_path, manager.port());
        QTRY_VERIFY(running.agent->clientId() == AgentId(1));
        manager.send(snapshot(3, {}));
        QVERIFY(manager.waitFor<TaskAck>());
        QCOMPARE(manager.all<TaskAck>()[0].revision, Revision(3));
    }

    void revisionsThatDoNotFollowMakeItAskForEverything()
    {
        FakeManager manager;
        const RunningAgent running(m_path, manager.port());
        QTRY_VERIFY(running.agent->clientId() == AgentId(1));
        manager.send(snapshot(3, {tcpTask(1, 80, 1h)}));
        QVERIFY(manager.waitFor<TaskAck>());
        manager.send(Configure{Revision(9), Revision(8), true, {tcpTask(2, 80, 1h)}, {}});
        QVERIFY(manager.waitFor<Hello>(2));
        QCOMPARE(manager.all<Hello>()[1].revision, Revision());
        QCOMPARE(running.agent->configuration().revision, Revision(3));
        QTRY_VERIFY(manager.peer() != nullptr && running.told.filter(u"Connected to"_s).size() == 2);
        manager.send(snapshot(9, {tcpTask(2, 80, 1h)}));
        QVERIFY(manager.waitFor<TaskAck>(2));
        manager.cut();
        QVERIFY(manager.waitFor<Hello>(3));
        QCOMPARE(manager.all<Hello>()[2].revision, Revision(9));
    }

    void messagesThatAreNotForAgentsCloseTheLink_data()
    {
        QTest::addColumn<Message>("message");
        QTest::newRow("Hello") << Message(Hello{});
        QTest::newRow("a second Welcome") << Message(Welcome{});
        QTest::newRow("Results") << Message(Results{});
        QTest::newRow("chunks of two configurations")
            << Message(Configure{Revision(2), Revision(), true, {}, {}});
    }
    void messagesThatAreNotForAgentsCloseTheLink()
    {
        QFETCH(Message, message);
        FakeManager manager;
        const RunningAgent running(m_path, manager.port());
        QTRY_VERIFY(running.agent->clientId() == AgentId(1));
        manager.send(Configure{Revision(1), Revision(), false, {}, {}});
        manager.send(message);
        QTRY_COMPARE(manager.endings.size(), 1);
        QVERIFY(manager.waitFor<Hello>(2));
    }

    void oneDirectoryIsForOneAgent()
    {
        const RunningAgent running(m_path, unusedPort());
        AgentSettings settings;
        settings.dataDirectory = m_path;
        Instruments instruments;
        const auto second = Agent::open(settings, instruments.services());
        QVERIFY(!second);
        QVERIFY2(second.error().message.contains("--data"_L1), qPrintable(second.error().message));
        QVERIFY(second.error().message.contains(m_path));
    }

    void lockOfADeadAgentIsNoObstacle()
    {
        // Its number belongs to another process by now: to this one, which looks just like an agent.
        QVERIFY(QDir().mkpath(m_path));
        writeFile(m_path + u"/lock"_s, QByteArray::number(QCoreApplication::applicationPid()) +
                                           "\nagent_test\n" + QSysInfo::machineHostName().toUtf8() + '\n');
        AgentSettings settings;
        settings.dataDirectory = m_path;
        Instruments instruments;
        const auto opened = Agent::open(settings, instruments.services());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
    }

    void whatIsPrivateIsReadableByTheOwnerOnly()
    {
        FakeManager manager;
        const RunningAgent running(m_path, manager.port());
        QTRY_VERIFY(running.agent->clientId() == AgentId(1));
        manager.send(snapshot(1, {tcpTask(1, 80)}));
        const QString tasks = m_path + u"/tasks.cbor"_s;
        QTRY_VERIFY(QFile::exists(tasks));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const QString &file : {tasks, m_path + u"/identity"_s, m_path + u"/spool.sqlite"_s, m_path})
            QCOMPARE(QFile::permissions(file) & others, QFile::Permissions());
    }

    void damagedFilesInTheDirectoryAreTold()
    {
        {
            const RunningAgent running(m_path, unusedPort());
        }
        writeFile(m_path + u"/tasks.cbor"_s, "what is this");
        {
            const RunningAgent running(m_path, unusedPort());
            QTRY_VERIFY(!running.told.filter(u"tasks.cbor"_s).isEmpty());
        }
        writeFile(m_path + u"/identity.pem"_s, "me");
        AgentSettings settings;
        settings.dataDirectory = m_path;
        Instruments instruments;
        const auto opened = Agent::open(settings, instruments.services());
        QVERIFY(!opened);
        QVERIFY(opened.error().message.contains("identity"_L1));
    }
};

QTEST_GUILESS_MAIN(AgentTest)
#include "agent_test.moc"
