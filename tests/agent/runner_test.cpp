// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/probe_fixture.h"
#include "tests/agent/tcp_server.h"

#include <QSignalSpy>

#include <sys/resource.h>

using namespace vantage;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class RunnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultSaysWhatWasRunAndWhen();
    void deadlineEndsAHangingAttempt();
    void failureIsRetriedBeforeItIsReported();
    void retryThatSucceedsIsReportedAsUp();
    void deadlineIsOfEachAttempt();
    void whatOurOwnSideFailedAtIsNotRetried();
    void latenessIsMeasuredFromTheDueTime();
    void stallOfTheLoopIsFlagged();
    void deadlineThatPassedInAStallSaysNothingOfTheTarget_data();
    void deadlineThatPassedInAStallSaysNothingOfTheTarget();
    void answerThatCameInAStallCounts();
    void runsThatKeepStartingLateAreAnOverload();
    void runThatIsTooLateIsNotMade();
    void quietRunHasNoFlags();
    void flagsOfTheStartStay();
    void cancelledRunIsNeverReported();
    void endOfTheRunnerAbandonsItsRuns();
    void runsMayBeStartedAndCancelledWithinAReport();
    void manyRunAtOnce();
};

void RunnerTest::resultSaysWhatWasRunAndWhen()
{
    ProbeFixture fixture;
    const ScriptedServer server;
    Runner::Start start = ProbeFixture::startOf({u"TCP"_s, u"127.0.0.1"_s, server.port()});
    start.task.check.id = CheckId(7);
    start.task.revision = Revision(3);
    const UtcTime before = utcNow();
    const CheckResult result = fixture.run(start);
    QCOMPARE(result.check, CheckId(7));
    QCOMPARE(result.revision, Revision(3));
    QCOMPARE(result.kind, Kind::Tcp);
    QCOMPARE(result.scheduled, start.scheduled);
    QVERIFY(result.started >= before && result.started <= utcNow());
    QCOMPARE(result.attempt, 1);
    QCOMPARE(result.attempts, 1);
    QCOMPARE(fixture.runner.running(), 0);
}

void RunnerTest::deadlineEndsAHangingAttempt()
{
    ProbeFixture fixture;
    const ScriptedServer silent;
    const CheckResult result =
        fixture.run({u"TCP"_s, u"127.0.0.1"_s, silent.port(), u"expect=x"_s, u"timeout=0.1"_s});
    QCOMPARE(result.reason, Reason::Timeout);
    QCOMPARE(result.outcome, Outcome::Down);
    QCOMPARE(result.phase, u"step"_s);
    QVERIFY(result.duration >= 100ms);
    QVERIFY(!result.description.isEmpty());
}

void RunnerTest::failureIsRetriedBeforeItIsReported()
{
    ProbeFixture fixture;
    ScriptedServer server;
    server.accepted = [](QTcpSocket &socket) {
        socket.close();
    };
    const CheckResult result = fixture.run(
        {u"TCP"_s, u"127.0.0.1"_s, server.port(), u"expect=x"_s, u"retries=2"_s, u"retry_interval=0.01"_s});
    QCOMPARE(result.outcome, Outcome::Down);
    QCOMPARE(result.attempt, 3);
    QCOMPARE(result.attempts, 3);
    QCOMPARE(server.connections(), 3);
}

void RunnerTest::retryThatSucceedsIsReportedAsUp()
{
    ProbeFixture fixture;
    ScriptedServer server;
    server.accepted = [&](QTcpSocket &socket) {
        if (server.connections() > 1)
            socket.write("x");
        socket.close();
    };
    const CheckResult result = fixture.run(
        {u"TCP"_s, u"127.0.0.1"_s, server.port(), u"expect=x"_s, u"retries=5"_s, u"retry_interval=0"_s});
    QCOMPARE(result.outcome, Outcome::Up);
    QCOMPARE(result.attempt, 2);
    QCOMPARE(result.attempts, 6);
}

void RunnerTest::deadlineIsOfEachAttempt()
{
    ProbeFixture fixture;
    ScriptedServer silent;
    const CheckResult result = fixture.run({u"TCP"_s, u"127.0.0.1"_s, silent.port(), u"expect=x"_s,
                                            u"timeout=0.1"_s, u"retries=1"_s, u"retry_interval=0.05"_s});
    QCOMPARE(result.attempt, 2);
    QCOMPARE(result.reason, Reason::Timeout);
    // The time of the attempt that is reported, not of both.
    QVERIFY(result.started - result.scheduled >= 150ms);
    QVERIFY(result.duration >= 100ms);
}

void RunnerTest::whatOurOwnSideFailedAtIsNotRetried()
{
    ProbeFixture fixture;
    rlimit usual{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &usual), 0);
    rlimit none = usual;
    none.rlim_cur = 0;
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &none), 0);
    const CheckResult result = fixture.run({u"TCP"_s, u"127.0.0.1"_s, u"1"_s, u"retries=3"_s},
                                           [&] { QCOMPARE(setrlimit(RLIMIT_NOFILE, &usual), 0); });
    QCOMPARE(result.reason, Reason::Overloaded);
    QCOMPARE(result.outcome, Outcome::Unknown);
    QCOMPARE(result.attempt, 1);
}

void RunnerTest::latenessIsMeasuredFromTheDueTime()
{
    ProbeFixture fixture;
    const ScriptedServer server;
    Runner::Start start = ProbeFixture::startOf({u"TCP"_s, u"127.0.0.1"_s, server.port()});
    start.due -= 250ms;
    const CheckResult result = fixture.run(start);
    QVERIFY(result.late >= 250ms);
    QVERIFY(result.flags.testFlag(ResultFlag::StartedLate));
}

void RunnerTest::stallOfTheLoopIsFlagged()
{
    ProbeFixture fixture;
    ScriptedServer server;
    server.received = [](QTcpSocket &socket, const QByteArray &) {
        standStill(3 * Poller::stallLimit);
        socket.write("x");
    };
    const CheckResult result =
        fixture.run({u"TCP"_s, u"127.0.0.1"_s, server.port(), u"send=q"_s, u"expect=x"_s});
    QCOMPARE(result.outcome, Outcome::Up);
    QVERIFY(result.flags.testFlag(ResultFlag::LoopStalled));
}

void RunnerTest::deadlineThatPassedInAStallSaysNothingOfTheTarget_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("seen");
    QTest::newRow("silent") << QByteArray() << u"no answer in 200 ms"_s;
    QTest::newRow("part of the answer") << "half"_ba << u"'half' does not match"_s;
}

void RunnerTest::deadlineThatPassedInAStallSaysNothingOfTheTarget()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, seen);
    ProbeFixture fixture;
    ScriptedServer server;
    server.accepted = [&](QTcpSocket &socket) {
        socket.write(answer);
    };
    const QStringList words = {u"TCP"_s, u"127.0.0.1"_s, server.port(), u"expect=x"_s, u"timeout=0.2"_s};
    const CheckResult result = fixture.run(words, [] { standStill(100ms); });
    QCOMPARE(result.outcome, Outcome::Unknown);
    QCOMPARE(result.reason, Reason::Overloaded);
    QVERIFY(result.flags.testFlag(ResultFlag::Overloaded));
    QVERIFY(result.flags.testFlag(ResultFlag::LoopStalled));
    QVERIFY2(result.description.contains("stood still"_L1) &&
                 (result.description.contains(seen) || result.description.contains("no answer"_L1)),
             qPrintable(result.description));
}

void RunnerTest::answerThatCameInAStallCounts()
{
    ProbeFixture fixture;
    const ScriptedServer server;
    const CheckResult result =
        fixture.run({u"TCP"_s, u"127.0.0.1"_s, server.port(), u"timeout=0.1"_s}, [] { standStill(200ms); });
    QCOMPARE(result.outcome, Outcome::Up);
}

void RunnerTest::runsThatKeepStartingLateAreAnOverload()
{
    ProbeFixture fixture;
    const ScriptedServer silent;
    const QSignalSpy changes(&fixture.runner, &Runner::overloadChanged);
    Runner::Start late =
        ProbeFixture::startOf({u"TCP"_s, u"127.0.0.1"_s, silent.port(), u"expect=x"_s, u"timeout=0.5"_s});
    late.due -= 1s;
    fixture.run(late);
    QVERIFY(changes.isEmpty()); // one says nothing
    // Each weighs little, and they come in one turn of the loop: hundreds of them are what an overload is.
    for (int i = 0; i < 500; ++i)
        fixture.runner.start(late, [](const CheckResult &) {});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][0].toBool(), true);
    const CheckResult result = fixture.run(late);
    QCOMPARE(result.reason, Reason::Overloaded);
    QCOMPARE(result.outcome, Outcome::Unknown);
    QVERIFY(result.flags.testFlag(ResultFlag::Overloaded));
    // A machine under load may also have stood still meanwhile, which is said first.
    QVERIFY2(result.description.contains("too much to do"_L1) ||
                 result.description.contains("stood still"_L1),
             qPrintable(result.description));
}

void RunnerTest::runThatIsTooLateIsNotMade()
{
    ProbeFixture fixture;
    ScriptedServer server;
    Runner::Start start = ProbeFixture::startOf({u"TCP"_s, u"127.0.0.1"_s, server.port()});
    start.flags = ResultFlag::Overloaded;
    start.due -= 2s;
    const CheckResult result = fixture.run(start);
    QCOMPARE(result.reason, Reason::Overloaded);
    QCOMPARE(result.outcome, Outcome::Unknown);
    QVERIFY2(result.description.contains("behind its schedule"_L1), qPrintable(result.description));
    QVERIFY(!server.connections());
}

void RunnerTest::quietRunHasNoFlags()
{
    ProbeFixture fixture;
    const ScriptedServer server;
    // A machine under load may stall any one of them.
    bool quiet = false;
    for (int i = 0; i < 50 && !quiet; ++i)
        quiet = fixture.run({u"TCP"_s, u"127.0.0.1"_s, server.port()}).flags == ResultFlags();
    QVERIFY(quiet);
}

void RunnerTest::flagsOfTheStartStay()
{
    ProbeFixture fixture;
    const ScriptedServer server;
    Runner::Start start = ProbeFixture::startOf({u"TCP"_s, u"127.0.0.1"_s, server.port()});
    start.flags = ResultFlag::OnDemand | ResultFlag::SkippedRuns;
    const ResultFlags flags = fixture.run(start).flags;
    QVERIFY(flags.testFlag(ResultFlag::OnDemand));
    QVERIFY(flags.testFlag(ResultFlag::SkippedRuns));
}

void RunnerTest::cancelledRunIsNeverReported()
{
    ProbeFixture fixture;
    const ScriptedServer server;
    const auto start = ProbeFixture::startOf({u"TCP"_s, u"127.0.0.1"_s, server.port()});
    const quint64 run = fixture.runner.start(start, [](const CheckResult &) { qFatal("reported"); });
    QCOMPARE(fixture.runner.running(), 1);
    fixture.runner.cancel(run);
    fixture.runner.cancel(run); // once is enough, twice is no harm
    QCOMPARE(fixture.runner.running(), 0);
    QCOMPARE(fixture.run(start).outcome, Outcome::Up);
}

void RunnerTest::endOfTheRunnerAbandonsItsRuns()
{
    const ScriptedServer server;
    const auto start = ProbeFixture::startOf({u"TCP"_s, u"127.0.0.1"_s, server.port(), u"expect=x"_s});
    {
        ProbeFixture fixture;
        for (int i = 0; i < 3; ++i)
            fixture.runner.start(start, [](const CheckResult &) { qFatal("reported"); });
    }
    QCoreApplication::processEvents();
}

void RunnerTest::runsMayBeStartedAndCancelledWithinAReport()
{
    ProbeFixture fixture;
    const ScriptedServer server;
    const auto quick = ProbeFixture::startOf({u"TCP"_s, u"127.0.0.1"_s, server.port()});
    const auto hanging = ProbeFixture::startOf({u"TCP"_s, u"127.0.0.1"_s, server.port(), u"expect=x"_s});
    const quint64 victim = fixture.runner.start(hanging, [](const CheckResult &) { qFatal("reported"); });
    int reports = 0;
    fixture.runner.start(quick, [&](const CheckResult &) {
        ++reports;
        fixture.runner.cancel(victim);
        fixture.runner.start(quick, [&](const CheckResult &) { ++reports; });
    });
    QTRY_COMPARE(reports, 2);
    QCOMPARE(fixture.runner.running(), 0);
}

void RunnerTest::manyRunAtOnce()
{
    ProbeFixture fixture;
    const ScriptedServer server;
    const auto start = ProbeFixture::startOf({u"TCP"_s, u"127.0.0.1"_s, server.port()});
    int up = 0;
    for (int i = 0; i < 400; ++i)
        fixture.runner.start(start,
                             [&](const CheckResult &result) { up += result.outcome == Outcome::Up ? 1 : 0; });
    QTRY_COMPARE(up, 400);
}

QTEST_GUILESS_MAIN(RunnerTest)
#include "runner_test.moc"
