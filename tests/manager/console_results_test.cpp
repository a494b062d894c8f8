// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/console/commands.h"
#include "gui-manager/core_services.h"
#include "tests/manager/console_fixture.h"
#include "tests/support/test_files.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

namespace {

class FakeFeed : public Feed
{
public:
    QList<AgentRow> agents() const override
    {
        AgentRow agent;
        agent.id = AgentId(2);
        agent.address = u"10.0.0.7"_s;
        agent.port = 56501;
        agent.state = AgentState::Online;
        return {agent};
    }
    QList<CheckRow> checks() const override { return {}; }
    QList<TaskRow> tasks() const override { return {}; }
    QList<VerdictRow> verdicts() const override { return {}; }
    QList<Event> recentEvents() const override { return {}; }
    QString listening() const override { return {}; }
};

CheckResult resultOf(quint64 agent, quint64 seq)
{
    CheckResult result;
    result.agent = AgentId(agent);
    result.epoch = Epoch(agent * 1000);
    result.seq = Seq(seq);
    result.check = CheckId(4);
    result.kind = Kind::Tcp;
    result.target = u"google.com:443"_s;
    result.started = UtcTime(Micros(1'710'203'225'123'456 + qint64(seq)));
    result.scheduled = result.started;
    result.duration = Micros(12'400);
    result.outcome = Outcome::Up;
    result.reason = Reason::None;
    result.description = u"port open"_s;
    return result;
}

ResultBatch batchOf(std::vector<CheckResult> results)
{
    return std::make_shared<const std::vector<CheckResult>>(std::move(results));
}

/** A core whose answers the test gives itself. */
struct FakeCore
{
    FakeCore()
    {
        if (!configuration.addCheck(
                *checkFromWords({u"TCP"_s, u"google.com"_s, u"443"_s, u"5"_s}, IntervalWord::Required),
                {AgentId(2), AgentId(3)}))
            qFatal("no check");
    }

    struct Query
    {
        ResultQuery query;
        QPointer<QObject> context;
        CoreServices::Rows rows;
        CoreServices::Saved done;
    };

    Configuration configuration;
    FakeFeed feed;
    std::vector<Query> queries;
    std::vector<CoreServices::Saved> saves;
    std::vector<CoreServices::Ran> runs;
    CoreServices services{
        configuration,
        feed,
        [this](const std::function<Result<void>(Configuration &)> &operation, CoreServices::Saved saved) {
            if (const Result<void> changed = operation(configuration); !changed)
                saved(changed);
            else
                saves.push_back(std::move(saved));
        },
        {}, // no test here invites or revokes
        {},
        [](const QString &, QObject *, const CoreServices::Imported &done) {
            ImportReport report;
            report.checks = 2;
            report.warnings = {u"checks[0]: 'colour' is not a key"_s};
            done(report);
        },
        [this](AgentId, const std::variant<CheckId, CheckSpec> &, QObject *, CoreServices::Ran done) {
            runs.push_back(std::move(done));
        },
        [this](const ResultQuery &query, QObject *context, CoreServices::Rows rows,
               CoreServices::Saved done) {
            queries.push_back({query, context, std::move(rows), std::move(done)});
        },
        [this](CoreServices::Saved saved) { saves.push_back(std::move(saved)); },
    };
    Commands commands{services};
};

} // namespace

/** Commands that wait for the core: what they do while it works, when it fails, and when nobody waits any more. */
class ConsoleResultsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

private Q_SLOTS:
    void resultsAreLinesWithAgentAndAddress()
    {
        FakeCore core;
        Asked asked(core.commands, u"results 2"_s);
        QCOMPARE(core.queries.size(), size_t(1));
        QCOMPARE(core.queries[0].query.agent, AgentId(2));
        QCOMPARE(core.queries[0].query.limit, 20);
        core.queries[0].rows(batchOf({resultOf(2, 1)}));
        QCOMPARE(asked.answer.ends, 0);
        core.queries[0].done({});
        QCOMPARE(asked.answer.code, 0);
        QCOMPARE(asked.answer.out,
                 QStringList(u"2024-03-12T00:27:05.123Z  agent 2 (10.0.0.7:56501)  TCP google.com:443  UP  "
                             "12.4 ms  port open"_s));
    }

    void resultsAsJsonHaveTheStableNames()
    {
        FakeCore core;
        Asked asked(core.commands, u"results --limit=0"_s, CommandFormat::Json);
        QCOMPARE(core.queries[0].query.limit, 0);
        QVERIFY(!core.queries[0].query.agent.isValid());
        core.queries[0].rows(batchOf({resultOf(2, 1), resultOf(3, 1)}));
        core.queries[0].done({});
        QCOMPARE(asked.answer.objects().size(), 2);
        for (const QString &key : {u"agent"_s, u"epoch"_s, u"seq"_s, u"check"_s, u"kind"_s, u"target"_s,
                                   u"outcome"_s, u"reason"_s, u"scheduled"_s, u"started"_s, u"duration_us"_s,
                                   u"late_us"_s, u"address"_s, u"description"_s, u"flags"_s, u"fields"_s})
            QVERIFY2(asked.answer.objects()[0].contains(key), qUtf8Printable(key));
    }

    void followingShowsEveryResultOnceThoughHistoryAndPresentOverlap()
    {
        FakeCore core;
        Asked asked(core.commands, u"results --follow"_s, CommandFormat::Json);
        // Stored while the history is read: the first is in the history too.
        Q_EMIT core.feed.resultsStored(batchOf({resultOf(2, 3)}));
        Q_EMIT core.feed.resultsStored(batchOf({resultOf(2, 4), resultOf(3, 1)}));
        core.queries[0].rows(batchOf({resultOf(2, 1), resultOf(2, 2)}));
        core.queries[0].rows(batchOf({resultOf(2, 3)}));
        core.queries[0].done({});
        Q_EMIT core.feed.resultsStored(batchOf({resultOf(2, 5)}));
        QStringList seen;
        for (const QJsonObject &object : asked.answer.objects())
            seen += u"%1:%2"_s.arg(object[u"agent"_s].toInt()).arg(object[u"seq"_s].toInt());
        QCOMPARE(seen, QStringList({u"2:1"_s, u"2:2"_s, u"2:3"_s, u"2:4"_s, u"3:1"_s, u"2:5"_s}));
        QCOMPARE(asked.answer.ends, 0);
        QVERIFY(asked.command && asked.command->isEndless());
        asked.command.reset();
        Q_EMIT core.feed.resultsStored(batchOf({resultOf(2, 6)}));
        QCOMPARE(asked.answer.out.size(), 6);
    }

    void followingOneClientLeavesTheOthersOut()
    {
        FakeCore core;
        Asked asked(core.commands, u"results 3 --follow"_s, CommandFormat::Json);
        core.queries[0].done({});
        Q_EMIT core.feed.resultsStored(batchOf({resultOf(2, 1), resultOf(3, 1)}));
        QCOMPARE(asked.answer.objects().size(), 1);
        QCOMPARE(asked.answer.objects()[0][u"agent"_s].toInt(), 3);
    }

    void aQueryThatNobodyWaitsForIsStopped()
    {
        FakeCore core;
        Asked asked(core.commands, u"export results"_s);
        QVERIFY(core.queries[0].context);
        asked.command.reset();
        QVERIFY(!core.queries[0].context);
    }

    void resultsAreExportedAsCsv()
    {
        FakeCore core;
        Asked asked(core.commands, u"export results csv"_s);
        CheckResult result = resultOf(2, 1);
        result.description = u"=cmd|' /C calc'!A0, \"x\"\n"_s;
        core.queries[0].rows(batchOf({result}));
        core.queries[0].done({});
        QCOMPARE(asked.answer.code, 0);
        QCOMPARE(asked.answer.out.size(), 2);
        QCOMPARE(
            asked.answer.out[0],
            u"agent,epoch,seq,check,kind,target,outcome,reason,scheduled,started,duration_us,late_us,address,"
            "description,flags,fields"_s);
        QCOMPARE(asked.answer.out[1], u"2,7d0,1,4,TCP,google.com:443,up,none,2024-03-12T00:27:05.123457Z,"
                                      u"2024-03-12T00:27:05.123457Z,12400,0,,"
                                      "\"'=cmd|' /C calc'!A0, \"\"x\"\"\\n\",,{}"_s);
    }

    void resultsAreExportedToAFileThatAppearsWhole()
    {
        FakeCore core;
        const QString path = m_dir.filePath(u"out.json"_s);
        writeFile(path, "before");
        Asked asked(core.commands, u"export results json "_s + path);
        core.queries[0].rows(batchOf({resultOf(2, 1), resultOf(2, 2)}));
        QCOMPARE(readFile(path), QByteArray("before"));
        core.queries[0].done({});
        QCOMPARE(asked.answer.code, 0);
        QVERIFY2(asked.answer.text().contains(path), qUtf8Printable(asked.answer.text()));
        const QList<QByteArray> lines = readFile(path).trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(QJsonDocument::fromJson(lines[1]).object()[u"seq"_s].toInt(), 2);
    }

    void anExportThatFailsLeavesTheFileAsItWas()
    {
        FakeCore core;
        const QString path = m_dir.filePath(u"kept.csv"_s);
        writeFile(path, "before");
        Asked asked(core.commands, u"export results csv "_s + path);
        core.queries[0].rows(batchOf({resultOf(2, 1)}));
        core.queries[0].done(fail(ErrorCode::Io, u"the disk is gone"_s));
        QCOMPARE(asked.answer.code, 1);
        QCOMPARE(asked.answer.errors, QStringList(u"export: the disk is gone"_s));
        asked.command.reset();
        QCOMPARE(readFile(path), QByteArray("before"));
        QCOMPARE(QDir(m_dir.path()).entryList({u"kept.csv*"_s}, QDir::Files).size(), 1);
    }

    void aChangeIsAnsweredWhenItIsOnDisk()
    {
        FakeCore core;
        Asked asked(core.commands, u"delconf 2 1"_s);
        QCOMPARE(asked.answer.ends, 0);
        core.saves[0]({});
        QCOMPARE(asked.answer.code, 0);
    }

    void aChangeThatCannotBeSavedFails()
    {
        FakeCore core;
        Asked asked(core.commands, u"delconf 2 1"_s);
        core.saves[0](fail(ErrorCode::Io, u"no space left"_s));
        QCOMPARE(asked.answer.code, 1);
        QCOMPARE(asked.answer.errors, QStringList(u"delconf: no space left"_s));
        QVERIFY(asked.answer.out.isEmpty());
    }

    void aChangeIsDoneThoughNobodyWaitsForIt()
    {
        FakeCore core;
        Asked asked(core.commands, u"delconf 2 1"_s);
        asked.command.reset();
        core.saves[0]({});
        QCOMPARE(asked.answer.ends, 0);
        QVERIFY(core.configuration.checksOf(AgentId(2)).empty());
    }

    void checkNowEndsWithItsLastAnswer()
    {
        FakeCore core;
        QVERIFY(core.configuration.addCheck(
            *checkFromWords({u"TCP"_s, u"localhost"_s, u"1"_s, u"5"_s}, IntervalWord::Required),
            {AgentId(2)}));
        Asked asked(core.commands, u"check-now 2"_s);
        QCOMPARE(core.runs.size(), size_t(2));
        core.runs[1](resultOf(2, 1));
        QCOMPARE(asked.answer.ends, 0);
        QCOMPARE(asked.answer.out.size(), 1);
        core.runs[0](fail(ErrorCode::Unavailable, u"client 2 is not connected"_s));
        QCOMPARE(asked.answer.code, 1);
        QCOMPARE(asked.answer.errors, QStringList(u"check-now: client 2 is not connected"_s));
    }

    void aTrialShowsItsAgentsInTheirOrderOnceAllHaveAnswered()
    {
        FakeCore core;
        Asked asked(core.commands, u"test-conf 3,2 TCP google.com 443"_s);
        QCOMPARE(core.runs.size(), size_t(2));
        core.runs[1](resultOf(3, 0));
        QCOMPARE(asked.answer.out, QStringList());
        core.runs[0](fail(ErrorCode::Unavailable, u"agent 2 is not connected"_s));
        QCOMPARE(asked.answer.out.size(), 3);
        QVERIFY(asked.answer.out[1].simplified().startsWith(u"2 - - - agent 2 is not connected"_s));
        QVERIFY(asked.answer.out[2].simplified().startsWith(u"3 Up 12.4 ms"_s));
        QCOMPARE(asked.answer.code, 1);
        QCOMPARE(asked.answer.errors, QStringList(u"test-conf: 1 of 2 agent(s) did not run the check"_s));
    }

    void aTrialAsJsonIsOneObjectAnAgent()
    {
        FakeCore core;
        Asked asked(core.commands, u"test-conf all TCP google.com 443"_s, CommandFormat::Json);
        core.runs[1](fail(ErrorCode::Unavailable, u"agent 3 is not connected"_s));
        core.runs[0](resultOf(2, 0));
        const QList<QJsonObject> objects = asked.answer.objects();
        QCOMPARE(objects.size(), 2);
        QCOMPARE(objects[0][u"agent"_s].toInt(), 2);
        QCOMPARE(objects[0][u"outcome"_s].toString(), u"up"_s);
        QCOMPARE(objects[1], (QJsonObject{{u"agent"_s, 3},
                                          {u"state"_s, u"never-seen"_s},
                                          {u"error"_s, u"agent 3 is not connected"_s}}));
    }

    void aLiveTrialTellsEachAnswerAtOnce()
    {
        FakeCore core;
        Asked asked(core.commands, u"test-conf 2,3 TCP google.com 443 --live"_s, CommandFormat::Json);
        core.runs[1](resultOf(3, 0));
        QCOMPARE(asked.answer.objects().size(), 1);
        QCOMPARE(asked.answer.ends, 0);
        core.runs[0](resultOf(2, 0));
        QCOMPARE(asked.answer.objects().size(), 2);
        QCOMPARE(asked.answer.code, 0);
    }

    void aTrialThatNobodyWaitsForIsForgotten()
    {
        FakeCore core;
        Asked asked(core.commands, u"test-conf 2,3 TCP google.com 443"_s);
        asked.command.reset();
        core.runs[0](resultOf(2, 0));
        core.runs[1](resultOf(3, 0));
        QCOMPARE(asked.answer.ends, 0);
        QVERIFY(asked.answer.out.isEmpty());
    }

    void aTrialThatIsTypedWrongAsksNobody_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("error");
        QTest::newRow("no kind") << u"test-conf 2"_s << 2 << u"the <ServerType> is missing"_s;
        QTest::newRow("kind") << u"test-conf 2 GOPHER x"_s << 2 << u"'GOPHER' is not a kind of check"_s;
        QTest::newRow("no target") << u"test-conf 2 TCP"_s << 2 << u"the Host is missing"_s;
        QTest::newRow("no port") << u"test-conf 2 TCP x"_s << 2 << u"the port is missing"_s;
        QTest::newRow("an interval") << u"test-conf 2 TCP x 1 5"_s << 2 << u"'5' is one word too many"_s;
        QTest::newRow("option") << u"test-conf 2 TCP x 1 colour=red"_s << 2 << u"colour"_s;
        QTest::newRow("value") << u"test-conf 2 TCP x 99999"_s << 2 << u"port"_s;
        QTest::newRow("flag") << u"test-conf 2 TCP x 1 --slow"_s << 2 << u"'--slow' is not an option"_s;
        QTest::newRow("client that is no number")
            << u"test-conf x TCP x 1"_s << 2 << u"'x' is not a client"_s;
        QTest::newRow("client") << u"test-conf 2,9 TCP x 1"_s << 1 << u"there is no client 9"_s;
    }

    void aTrialThatIsTypedWrongAsksNobody()
    {
        QFETCH(const QString, line);
        QFETCH(const int, code);
        QFETCH(const QString, error);
        FakeCore core;
        const Answered answer = ask(core.commands, line);
        QCOMPARE(answer.code, code);
        QVERIFY2(answer.text().contains(error), qUtf8Printable(answer.text()));
        QVERIFY2(!answer.text().contains(u"TimeInterval"), qUtf8Printable(answer.text()));
        QVERIFY(core.runs.empty());
    }

    void whatAnImportLeftOutIsTold()
    {
        FakeCore core;
        const Answered answer = ask(core.commands, u"import x.json"_s);
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.out, QStringList(u"Imported 2 check(s) and 0 agent(s)."_s));
        QCOMPARE(answer.errors, QStringList(u"Warning: checks[0]: 'colour' is not a key"_s));
    }

    void whoCannotSaveDoesNotLeave()
    {
        FakeCore core;
        QSignalSpy leaving(&core.commands, &CommandRunner::exitRequested);
        Asked asked(core.commands, u"exit"_s);
        core.saves[0](fail(ErrorCode::Io, u"no space left"_s));
        QCOMPARE(asked.answer.code, 1);
        QCoreApplication::processEvents();
        QCOMPARE(leaving.size(), 0);
    }
};

QTEST_GUILESS_MAIN(ConsoleResultsTest)
#include "console_results_test.moc"
