// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/manager/manager_fixture.h"
#include "tests/support/test_files.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

namespace {

/** Of the agent's tasks, in the order of their ids. */
QStringList targetsOf(const FakeAgent &agent)
{
    QStringList targets;
    for (const Task &task : agent.tasks())
        targets += displayTarget(task.check);
    return targets;
}

} // namespace

class ManagerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agentsGetTheirIdsInTheOrderOfTheirComing()
    {
        ManagerFixture fixture;
        fixture.start();
        std::vector<std::unique_ptr<FakeAgent>> agents;
        for (quint64 id = 1; id <= 3; ++id) {
            agents.push_back(fixture.joinedAgent(u"agent-%1"_s.arg(id)));
            QCOMPARE(agents.back()->clientId(), AgentId(id));
        }
        QTRY_COMPARE(fixture.eventCodes().count(u"agent-joined"_s), 3);
        const AgentRow row = fixture.agentRow(AgentId(2)).value();
        QCOMPARE(row.name, u"agent-2"_s);
        QCOMPARE(row.state, AgentState::Online);
        QCOMPARE(row.address, u"127.0.0.1"_s);
        QVERIFY(row.port != 0);
        QTRY_VERIFY(fixture.agentRow(AgentId(2))->clockOffset.has_value());
    }

    void anAgentKeepsItsIdOverRestartsOfEitherSide()
    {
        ManagerFixture fixture;
        fixture.start();
        const auto first = fixture.joinedAgent(u"first"_s);
        const auto second = fixture.joinedAgent(u"second"_s);
        fixture.command(u"addconf 2 TCP localhost 1 10"_s);
        QTRY_COMPARE(second->tasks().size(), 1);

        second->vanish();
        QTRY_COMPARE(fixture.agentRow(AgentId(2))->state, AgentState::Reconnecting);
        fixture.connect(*second);
        QTRY_COMPARE(fixture.agentRow(AgentId(2))->state, AgentState::Online);
        QCOMPARE(second->clientId(), AgentId(2));

        fixture.stop();
        fixture.start();
        QCOMPARE(fixture.agentRow(AgentId(2))->state, AgentState::Reconnecting);
        QSignalSpy joined(second.get(), &FakeAgent::joined);
        fixture.connect(*second);
        QTRY_COMPARE(joined.size(), 1);
        QCOMPARE(joined.front().front().value<Welcome>().clientId, AgentId(2));
        QTRY_COMPARE(fixture.taskRow({AgentId(2), CheckId(1)})->confirmation, Confirmation::Confirmed);
    }

    void idsThatWaitAreTakenFirstWithTheirTasks()
    {
        ManagerFixture fixture;
        fixture.start();
        fixture.command(u"addconf 5 TCP localhost 5 10"_s);
        fixture.command(u"addconf 3 TCP localhost 3 10"_s);
        QCOMPARE(fixture.agentRow(AgentId(3))->state, AgentState::NeverSeen);
        const auto first = fixture.joinedAgent(u"a"_s);
        const auto second = fixture.joinedAgent(u"b"_s);
        const auto third = fixture.joinedAgent(u"c"_s);
        QCOMPARE(first->clientId(), AgentId(3));
        QCOMPARE(second->clientId(), AgentId(5));
        QCOMPARE(third->clientId(), AgentId(1));
        QCOMPARE(targetsOf(*first), QStringList{u"localhost:3"_s});
        QCOMPARE(targetsOf(*second), QStringList{u"localhost:5"_s});
    }

    void anIdIsOnDiskBeforeTheAgentHearsOfIt()
    {
        ManagerFixture fixture;
        fixture.start();
        const auto agent = fixture.agent(u"a"_s);
        QByteArray onDisk;
        connect(agent.get(), &FakeAgent::joined, this,
                [&] { onDisk = readFile(fixture.path(u"data/config.json"_s)); });
        fixture.connect(*agent);
        QTRY_VERIFY(agent->isJoined());
        QVERIFY(onDisk.contains(agent->identity.fingerprint().toLatin1()));
    }

    void changesReachTheAgentAndAreConfirmed()
    {
        ManagerFixture fixture;
        fixture.start();
        const auto agent = fixture.joinedAgent(u"a"_s);
        fixture.command(u"addconf 1 TCP localhost 1 10"_s);
        fixture.command(u"addconf 1 TCP localhost 2 10"_s);
        QTRY_COMPARE(targetsOf(*agent), (QStringList{u"localhost:1"_s, u"localhost:2"_s}));
        QTRY_COMPARE(fixture.taskRow({AgentId(1), CheckId(2)})->confirmation, Confirmation::Confirmed);

        fixture.command(u"editconf 1 2 interval=20"_s);
        QTRY_COMPARE(agent->tasks().value(2).check.interval, Micros(std::chrono::seconds(20)));
        QTRY_COMPARE(fixture.taskRow({AgentId(1), CheckId(2)})->confirmation, Confirmation::Confirmed);
        fixture.command(u"pause 1 1"_s);
        QTRY_VERIFY(agent->tasks().value(1).check.paused);

        fixture.command(u"delconf 1 1"_s);
        QTRY_COMPARE(targetsOf(*agent), QStringList{u"localhost:2"_s});
        QVERIFY(!fixture.taskRow({AgentId(1), CheckId(1)}));
    }

    void whatChangedWhileAnAgentWasAwayComesAsADifference()
    {
        ManagerFixture fixture;
        fixture.start();
        const auto agent = fixture.joinedAgent(u"a"_s);
        for (int port = 1; port <= 3; ++port)
            fixture.command(u"addconf 1 TCP localhost %1 10"_s.arg(port));
        QTRY_COMPARE(fixture.taskRow({AgentId(1), CheckId(3)})->confirmation, Confirmation::Confirmed);
        agent->vanish();
        fixture.command(u"delconf 1 1"_s);
        fixture.command(u"addconf 1 TCP localhost 4 10"_s);

        std::vector<Configure> changes;
        connect(agent.get(), &FakeAgent::received, this, [&changes](const Message &message) {
            if (const auto *configure = std::get_if<Configure>(&message))
                changes.push_back(*configure);
        });
        fixture.connect(*agent);
        QTRY_COMPARE(targetsOf(*agent), (QStringList{u"localhost:2"_s, u"localhost:3"_s, u"localhost:4"_s}));
        QCOMPARE(changes.size(), 1);
        QVERIFY(changes.front().base.isValid());
        QCOMPARE(changes.front().changed.size(), 1);
        QCOMPARE(changes.front().removed, std::vector{CheckId(1)});

        // A revision that this manager never told it: everything anew.
        agent->vanish();
        agent->hello.revision = Revision(999);
        fixture.connect(*agent);
        QTRY_COMPARE(changes.size(), 2);
        QVERIFY(!changes.back().base.isValid());
        QCOMPARE(changes.back().changed.size(), 3);
    }

    void aLargeConfigurationComesInChunks()
    {
        ManagerFixture fixture;
        QStringList tasks;
        for (int i = 0; i < 10'000; ++i)
            tasks += u"{'service_type':'TCP','address':'host-%1.example','port':443,'interval':10}"_s.arg(i);
        const QString earlier = u"{'1': [%1]}"_s.arg(tasks.join(u','));
        QVERIFY(QDir().mkpath(fixture.path(u"data"_s)));
        writeFile(fixture.path(u"data/config.json"_s), QString(earlier).replace(u'\'', u'"').toUtf8());
        fixture.start();
        const auto agent = fixture.agent(u"a"_s);
        int chunks = 0;
        connect(agent.get(), &FakeAgent::received, this, [&chunks](const Message &message) {
            chunks += std::holds_alternative<Configure>(message) ? 1 : 0;
        });
        fixture.connect(*agent);
        QTRY_COMPARE(agent->tasks().size(), 10'000);
        QVERIFY(chunks > 1);
        QTRY_VERIFY(std::ranges::all_of(fixture.feed().tasks(), [](const TaskRow &row) {
            return row.confirmation == Confirmation::Confirmed;
        }));
    }

    void aRejectedTaskIsShownWithItsReason()
    {
        ManagerFixture fixture;
        fixture.start();
        const auto agent = fixture.joinedAgent(u"a"_s);
        agent->judge = [](const Task &task) -> std::optional<TaskRejection> {
            if (task.check.kind != Kind::Dns)
                return std::nullopt;
            return TaskRejection{task.check.id, Reason::NotPermitted, u"no DNS here"_s};
        };
        fixture.command(u"addconf 1 DNS 1.1.1.1 example.com A 30"_s);
        fixture.command(u"addconf 1 TCP localhost 1 10"_s);
        QTRY_COMPARE(fixture.taskRow({AgentId(1), CheckId(1)})->confirmation, Confirmation::Rejected);
        QCOMPARE(fixture.taskRow({AgentId(1), CheckId(1)})->reason, u"no DNS here"_s);
        QTRY_COMPARE(fixture.taskRow({AgentId(1), CheckId(2)})->confirmation, Confirmation::Confirmed);
        QCOMPARE(fixture.eventCodes().count(u"task-rejected"_s), 1);
        QVERIFY(!fixture.agentRow(AgentId(1))->anomaly.isEmpty());
        fixture.command(u"delconf 1 1"_s);
        QTRY_COMPARE(fixture.agentRow(AgentId(1))->anomaly, QString());
    }

    void resultsAreStoredShownAndAcknowledged()
    {
        ManagerFixture fixture;
        fixture.start();
        const auto agent = fixture.joinedAgent(u"a"_s);
        fixture.command(u"addconf 1 TCP localhost 1 10"_s);
        QTRY_COMPARE(agent->tasks().size(), 1);
        size_t shown = 0;
        connect(&fixture.feed(), &Feed::resultsStored, this,
                [&shown](const ResultBatch &batch) { shown += batch->size(); });
        QSignalSpy tasksChanged(&fixture.feed(), &Feed::tasksChanged);
        agent->sendResults(CheckId(1), 2500, utcNow() - std::chrono::seconds(2500));
        QTRY_COMPARE(agent->acknowledged(), Seq(2500));
        QTRY_COMPARE(shown, size_t(2500));
        QTRY_VERIFY(!tasksChanged.isEmpty());
        const TaskRow task = fixture.taskRow({AgentId(1), CheckId(1)}).value();
        QCOMPARE(task.lastOutcome, std::optional(Outcome::Up));
        QVERIFY(task.nextRun && *task.nextRun > utcNow() - std::chrono::seconds(10));
        fixture.stop();

        const QList<CheckResult> stored = fixture.storedResults();
        QCOMPARE(stored.size(), 2500);
        for (qsizetype i = 0; i < stored.size(); ++i)
            QCOMPARE(stored.at(i).seq, Seq(quint64(i) + 1));
        QCOMPARE(stored.front().agent, AgentId(1));

        fixture.start();
        QCOMPARE(fixture.taskRow({AgentId(1), CheckId(1)})->lastOutcome, std::optional(Outcome::Up));
        QVERIFY(!fixture.taskRow({AgentId(1), CheckId(1)})->nextRun);
    }

    void previewsAreShownAndNotStored()
    {
        ManagerFixture fixture;
        fixture.start();
        const auto agent = fixture.joinedAgent(u"a"_s);
        size_t previews = 0;
        connect(&fixture.feed(), &Feed::resultsPreviewed, this, [&previews](const ResultBatch &batch) {
            for (const CheckResult &result : *batch)
                previews += result.flags.testFlag(ResultFlag::Preview) && result.agent == AgentId(1) ? 1 : 0;
        });
        CheckResult result;
        result.check = CheckId(1);
        result.target = u"a"_s;
        agent->send(Results{agent->hello.epoch, Seq(0), {encodeResult(result), "nonsense"}});
        QTRY_COMPARE(previews, size_t(1));
        fixture.stop();
        QCOMPARE(fixture.storedResults().size(), 0);
    }

    void aCheckRunsAtOnceWhenAskedFor()
    {
        ManagerFixture fixture;
        fixture.start();
        const auto agent = fixture.joinedAgent(u"a"_s);
        fixture.command(u"addconf 1 TCP localhost 1 10"_s);
        connect(agent.get(), &FakeAgent::received, this, [&agent](const Message &message) {
            if (const auto *order = std::get_if<RunNow>(&message)) {
                CheckResult result;
                result.check = order->check;
                result.target = u"localhost:1"_s;
                agent->send(ProbeReport{order->request, encodeResult(result), {}});
            }
        });
        fixture.command(u"check-now 1 1"_s);
    }

    void aTrialTellsWhatEachAgentSaysAndStoresNothing()
    {
        ManagerTimes times;
        times.fleet.lookEvery = std::chrono::milliseconds(10);
        times.fleet.runGrace = std::chrono::milliseconds(300);
        ManagerFixture fixture(times);
        fixture.start();
        std::vector<std::unique_ptr<FakeAgent>> agents;
        for (const QString &name : {u"runs"_s, u"refuses"_s, u"is mute"_s, u"vanishes"_s, u"is away"_s})
            agents.push_back(fixture.joinedAgent(name));
        const auto onTrial = [this](FakeAgent &agent, const std::function<void(const RunNow &)> &answer) {
            connect(&agent, &FakeAgent::received, this, [answer](const Message &message) {
                if (const auto *order = std::get_if<RunNow>(&message))
                    answer(*order);
            });
        };
        onTrial(*agents[0], [&agents](const RunNow &order) {
            CheckResult result;
            result.kind = order.trial->check.kind;
            result.target = displayTarget(order.trial->check);
            result.reason = Reason::DeniedByPolicy;
            result.description = u"10.0.0.1 is denied by this agent's policy"_s;
            agents[0]->send(ProbeReport{order.request, encodeResult(result), {}});
        });
        onTrial(*agents[1], [&agents](const RunNow &order) {
            agents[1]->send(ProbeReport{order.request, {}, u"This agent cannot run TCP checks"_s});
        });
        onTrial(*agents[3], [&agents](const RunNow &) { agents[3]->vanish(); });
        agents[4]->vanish();
        QTRY_COMPARE(fixture.agentRow(AgentId(5))->state, AgentState::Reconnecting);
        QSignalSpy stored(&fixture.feed(), &Feed::resultsStored);

        QList<QJsonObject> answers;
        std::optional<int> code;
        const auto running = fixture.manager().commands().runLine(
            u"test-conf all TCP 10.0.0.1 443 timeout=0.1"_s, CommandFormat::Json,
            {.out = [&answers](
                        const QString &line) { answers += QJsonDocument::fromJson(line.toUtf8()).object(); },
             .error = [](const QString &) {},
             .done =
                 [&code](int exitCode) {
                     code = exitCode;
                 }});
        QTRY_VERIFY(code.has_value());
        QCOMPARE(*code, 1);
        QCOMPARE(answers.size(), 5);
        QCOMPARE(answers[0][u"description"_s].toString(), u"10.0.0.1 is denied by this agent's policy"_s);
        QCOMPARE(answers[0][u"agent"_s].toInt(), 1);
        const QStringList errors = {u"This agent cannot run TCP checks"_s, u"No answer came in time"_s,
                                    u"The agent was cut off"_s, u"is not connected"_s};
        for (int i = 1; i < 5; ++i) {
            const QString error = answers[i][u"error"_s].toString();
            QVERIFY2(error.contains(errors[i - 1]), qUtf8Printable(error));
            QCOMPARE(answers[i][u"agent"_s].toInt(), i + 1);
        }
        QCOMPARE(answers[4][u"state"_s].toString(), u"reconnecting"_s);
        QCOMPARE(stored.size(), 0);
        fixture.stop();
        QCOMPARE(fixture.storedResults().size(), 0);
    }

    void aSecondLinkOfTheSameAgentTakesOver()
    {
        ManagerFixture fixture;
        fixture.start();
        const auto first = fixture.joinedAgent(u"a"_s);
        QSignalSpy closed(first.get(), &FakeAgent::closed);
        const auto second = fixture.agent(u"a"_s);
        second->identity = first->identity;
        fixture.connect(*second);
        QTRY_VERIFY(second->isJoined());
        QCOMPARE(second->clientId(), AgentId(1));
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY(closed.front().front().toString().contains(u"takes over"));
        QTRY_COMPARE(fixture.eventCodes().count(u"agent-joined"_s), 2);
        QCOMPARE(fixture.agentRow(AgentId(1))->state, AgentState::Online);
        QVERIFY(!fixture.eventCodes().contains(u"agent-lost"_s));
    }

    void anAgentThatStaysAwayIsOffline()
    {
        ManagerTimes times;
        times.fleet.offlineAfter = std::chrono::milliseconds(50);
        times.fleet.lookEvery = std::chrono::milliseconds(10);
        ManagerFixture fixture(times);
        fixture.start();
        const auto agent = fixture.joinedAgent(u"a"_s);
        agent->vanish();
        QTRY_COMPARE(fixture.agentRow(AgentId(1))->state, AgentState::Offline);
        QVERIFY(fixture.eventCodes().contains(u"agent-lost"_s));
        QVERIFY(fixture.eventCodes().contains(u"agent-offline"_s));
    }

    void anAgentWithoutResultsIsSilentUntilItSendsSome()
    {
        ManagerTimes times;
        times.fleet.silentAfter = std::chrono::milliseconds(50);
        times.fleet.lookEvery = std::chrono::milliseconds(10);
        ManagerFixture fixture(times);
        fixture.start();
        const auto agent = fixture.joinedAgent(u"a"_s);
        fixture.command(u"addconf 1 TCP localhost 1 0.1"_s);
        QTRY_VERIFY(fixture.eventCodes().contains(u"agent-silent"_s));
        QVERIFY(!fixture.agentRow(AgentId(1))->anomaly.isEmpty());
        agent->sendResults(CheckId(1), 1);
        QTRY_VERIFY(fixture.eventCodes().contains(u"agent-heard"_s));
    }

    void aSecondManagerIsRefusedTheSameData()
    {
        ManagerFixture fixture;
        fixture.start();
        Manager second(fixture.settings());
        const Result<void> started = second.start();
        QVERIFY(!started);
        QVERIFY(started.error().message.contains(fixture.settings().dataDir));
        QVERIFY(started.error().message.contains(QString::number(QCoreApplication::applicationPid())));
    }

    void aPortThatIsTakenIsSaid()
    {
        ManagerFixture fixture;
        fixture.start();
        ManagerFixture other;
        other.settings().port = fixture.manager().port();
        Manager second(other.settings());
        const Result<void> started = second.start();
        QVERIFY(!started);
        QVERIFY(started.error().message.contains(QString::number(fixture.manager().port())));
    }

    void bothLoopbackAddressesAreListenedOn()
    {
        ManagerFixture fixture;
        fixture.start();
        for (const auto address : {QHostAddress::LocalHost, QHostAddress::LocalHostIPv6}) {
            const auto agent = fixture.agent(u"a"_s);
            agent->connectTo(QHostAddress(address), fixture.manager().port());
            QTRY_VERIFY(agent->isJoined());
        }
        QVERIFY(fixture.feed().listening().contains(u"[::1]:"));
    }

    void aBrokenConfigurationFileIsAnEventAndStaysAside()
    {
        ManagerFixture fixture;
        QVERIFY(QDir().mkpath(fixture.path(u"data"_s)));
        writeFile(fixture.path(u"data/config.json"_s), "{\"format\"");
        fixture.start();
        QVERIFY(fixture.eventCodes().contains(u"configuration-warning"_s));
        QCOMPARE(QDir(fixture.path(u"data"_s)).entryList({u"config.json.broken-*"_s}).size(), 1);
    }

    void afterStopNothingIsChangedAndNothingHangs()
    {
        ManagerFixture fixture;
        fixture.start();
        const auto agent = fixture.joinedAgent(u"a"_s);
        fixture.manager().stop();
        fixture.manager().stop();
        std::optional<int> code;
        const auto running =
            fixture.manager().commands().runLine(u"addconf 1 TCP localhost 1 10"_s, CommandFormat::Text,
                                                 {.out = [](const QString &) {},
                                                  .error = [](const QString &) {},
                                                  .done =
                                                      [&code](int exitCode) {
                                                          code = exitCode;
                                                      }});
        QTRY_COMPARE(code, std::optional(1));
    }

    void twoManagersNeverShareTheirData()
    {
        ManagerFixture fixture;
        fixture.start();
        ManagerSettings settings = fixture.settings();
        settings.port = 0;
        Manager second(settings);
        const Result<void> started = second.start();
        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::Conflict);
        QVERIFY2(started.error().message.contains(
                     u"Another manager (process %1)"_s.arg(QCoreApplication::applicationPid())),
                 qUtf8Printable(started.error().message));
        fixture.command(u"addconf 1 TCP localhost 1 10"_s); // the first one goes on
        fixture.stop();
        QVERIFY(second.start());
        QCOMPARE(second.feed().checks().size(), 1);
    }

    void hundredsOfAgentsStartRunAndStopCleanly()
    {
        constexpr size_t count = 500;
        ManagerFixture fixture;
        fixture.start();
        size_t shown = 0;
        connect(&fixture.feed(), &Feed::resultsStored, this,
                [&shown](const ResultBatch &batch) { shown += batch->size(); });
        std::vector<std::unique_ptr<FakeAgent>> agents;
        for (size_t i = 0; i < count; ++i) {
            agents.push_back(fixture.agent(u"agent-%1"_s.arg(i)));
            fixture.connect(*agents.back());
        }
        const auto all = [&agents](auto predicate) {
            return std::ranges::all_of(agents, predicate);
        };
        QTRY_VERIFY_WITH_TIMEOUT(all([](const auto &agent) { return agent->isJoined(); }), 60'000);
        QSet<AgentId> ids;
        for (const auto &agent : agents)
            ids.insert(agent->clientId());
        QCOMPARE(size_t(ids.size()), count);
        fixture.command(u"addconf all TCP localhost 1 10"_s);
        QTRY_VERIFY_WITH_TIMEOUT(all([](const auto &agent) { return agent->tasks().size() == 1; }), 60'000);
        for (const auto &agent : agents)
            agent->sendResults(CheckId(1), 20);
        QTRY_VERIFY_WITH_TIMEOUT(all([](const auto &agent) { return agent->acknowledged() == Seq(20); }),
                                 60'000);
        QTRY_COMPARE(shown, count * 20);
        fixture.stop();
        QTRY_VERIFY_WITH_TIMEOUT(all([](const auto &agent) { return !agent->isJoined(); }), 60'000);
        QCOMPARE(size_t(fixture.storedResults().size()), count * 20);
    }
};

QTEST_GUILESS_MAIN(ManagerTest)
#include "manager_test.moc"
