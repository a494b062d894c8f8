// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/schedule/scheduler.h"

#include <QTest>

#include <algorithm>

using namespace vantage;
using namespace std::chrono_literals;

namespace {

/** Moves by hand. */
class ManualClock final : public SchedulerClock
{
public:
    [[nodiscard]] SteadyTime now() const override { return m_now; }
    [[nodiscard]] UtcTime wall() const override
    {
        return UtcTime(std::chrono::floor<Micros>(m_now.time_since_epoch()) + 1'000'000s);
    }
    void wakeAt(SteadyTime when, std::function<void()> callback) override
    {
        m_when = when;
        m_callback = std::move(callback);
    }
    void cancel() override { m_callback = nullptr; }

    /** Time passes, and the process is awake. */
    void advance(Micros duration)
    {
        const SteadyTime end = m_now + duration;
        while (m_callback && m_when <= end) {
            m_now = std::max(m_now, m_when);
            fire();
        }
        m_now = end;
    }
    /** Time passes, and the process notices nothing of it. */
    void stall(Micros duration)
    {
        m_now += duration;
        while (m_callback && m_when <= m_now)
            fire();
    }
    [[nodiscard]] bool isArmed() const { return m_callback != nullptr; }

private:
    void fire() { std::exchange(m_callback, nullptr)(); }

    SteadyTime m_now{5h};
    SteadyTime m_when{};
    std::function<void()> m_callback;
};

struct Run
{
    CheckId check;
    SteadyTime at;
    SteadyTime due;
    UtcTime scheduled;
    ResultFlags flags;
};

/** A scheduler, what it began, and runs that end at once unless they are held. */
struct Bench
{
    ManualClock clock;
    std::vector<Run> runs;
    std::vector<CheckId> abandoned;
    std::set<CheckId> held;
    std::vector<CheckId> over;
    Scheduler scheduler{clock,
                        "key",
                        {[this](const Runner::Start &start) {
                             const CheckId check = start.task.check.id;
                             runs.push_back({check, clock.now(), start.due, start.scheduled, start.flags});
                             over.push_back(check);
                         },
                         [this](CheckId check) {
                             abandoned.push_back(check);
                         }}};

    void endRuns()
    {
        for (const CheckId check : std::exchange(over, {})) {
            if (held.contains(check))
                over.push_back(check);
            else
                scheduler.finished(check);
        }
    }
    /** Runs end within the step in which they began. */
    void pass(Micros duration, Micros step = 10ms)
    {
        for (Micros done{}; done < duration; done += step) {
            clock.advance(std::min(step, duration - done));
            endRuns();
        }
    }
    void passUntilJustBefore(quint64 check)
    {
        clock.advance(std::chrono::floor<Micros>(*scheduler.nextRun(CheckId(check)) - clock.now()) - 1us);
        endRuns();
    }
    [[nodiscard]] std::vector<Run> runsOf(quint64 check) const
    {
        std::vector<Run> found;
        std::copy_if(runs.begin(), runs.end(), std::back_inserter(found),
                     [check](const Run &run) { return run.check.value == check; });
        return found;
    }
};

Task task(quint64 id, Micros interval, quint64 revision = 1)
{
    Task task;
    task.check.id = CheckId(id);
    task.check.interval = interval;
    task.revision = Revision(revision);
    return task;
}

} // namespace

class SchedulerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newTaskRunsWithinASecondThenOnItsGrid_data()
    {
        QTest::addColumn<qint64>("interval");
        QTest::newRow("100 ms") << qint64(100'000);
        QTest::newRow("1 s") << qint64(1'000'000);
        QTest::newRow("10 s") << qint64(10'000'000);
        QTest::newRow("7 days") << qint64(7 * 24 * 3600) * 1'000'000;
    }
    void newTaskRunsWithinASecondThenOnItsGrid()
    {
        QFETCH(qint64, interval);
        const Micros every(interval);
        Bench bench;
        const SteadyTime begin = bench.clock.now();
        bench.scheduler.apply({task(7, every)}, {});
        bench.pass(every * 4, every / 20);

        QVERIFY(bench.runs.size() >= 4);
        QVERIFY(bench.runs[0].at - begin <= std::min<Micros>(every, 1s));
        QVERIFY(bench.runs[1].due - bench.runs[0].due >= every / 2);
        QVERIFY(bench.runs[1].due - bench.runs[0].due <= every * 3 / 2);
        for (size_t i = 2; i < bench.runs.size(); ++i)
            QVERIFY(bench.runs[i].due - bench.runs[i - 1].due == every);
        for (const Run &run : bench.runs) {
            QCOMPARE(run.flags, ResultFlags());
            QVERIFY(run.at == run.due);
            QVERIFY(run.scheduled.time_since_epoch() - 1'000'000s ==
                    std::chrono::floor<Micros>(run.due.time_since_epoch()));
        }
    }

    void startsOfManyTasksAreSpreadOverTheInterval()
    {
        Bench bench;
        std::vector<Task> tasks;
        for (quint64 id = 1; id <= 10'000; ++id)
            tasks.push_back(task(id, 10s));
        bench.scheduler.apply(tasks, {});
        const SteadyTime begin = bench.clock.now();
        bench.pass(20s, 1ms);
        bench.runs.clear();
        bench.pass(10s, 1ms);

        QCOMPARE(bench.runs.size(), size_t(10'000));
        std::map<qint64, int> perSlice; // of 10 ms
        for (const Run &run : bench.runs)
            ++perSlice[(run.due - begin) / 10ms];
        const auto fullest =
            std::max_element(perSlice.begin(), perSlice.end(),
                             [](const auto &a, const auto &b) { return a.second < b.second; });
        // Ten would be ideal; chance would give more than 20 somewhere.
        QVERIFY2(fullest->second <= 14, qPrintable(QString::number(fullest->second)));
    }

    void firstRunsOfManyTasksDoNotComeInOneSecond()
    {
        Bench bench;
        std::vector<Task> tasks;
        for (quint64 id = 1; id <= 2'000; ++id)
            tasks.push_back(task(id, 1min));
        bench.scheduler.apply(tasks, {});
        bench.pass(1s, 1ms);
        QVERIFY(bench.runs.size() > 480 && bench.runs.size() < 520);
        bench.pass(3100ms, 1ms);
        QCOMPARE(bench.runs.size(), size_t(2'000));
    }

    void agentsDoNotStartInStep()
    {
        ManualClock clock;
        std::set<SteadyTime> starts;
        for (const QByteArray &key : {QByteArray("a"), QByteArray("b"), QByteArray("c")}) {
            Scheduler scheduler(clock, key,
                                {[](const Runner::Start &) {},
                                 [](CheckId) {
                                 }});
            scheduler.apply({task(1, 10s)}, {});
            starts.insert(*scheduler.nextRun(CheckId(1)));
        }
        QCOMPARE(starts.size(), size_t(3));
    }

    void runThatOverlapsItsNextIsNotStartedTwiceButTold()
    {
        Bench bench;
        bench.scheduler.apply({task(1, 1s)}, {});
        bench.pass(3s);
        bench.held.insert(CheckId(1));
        bench.pass(1s);
        const size_t before = bench.runs.size();
        bench.pass(3s);
        QCOMPARE(bench.runs.size(), before);
        bench.held.clear();
        bench.endRuns();
        bench.pass(2s);

        QCOMPARE(bench.runs.size(), before + 2);
        QCOMPARE(bench.runs[before].flags, ResultFlags(ResultFlag::SkippedRuns));
        QCOMPARE(bench.runs[before + 1].flags, ResultFlags());
    }

    void changesDoNotDisturbOtherTasks()
    {
        Bench bench;
        bench.scheduler.apply({task(1, 10s), task(2, 10s)}, {});
        bench.pass(15s);
        const SteadyTime next = *bench.scheduler.nextRun(CheckId(1));
        // A snapshot with a task changed, one new, one as it was.
        bench.scheduler.apply({task(1, 10s), task(2, 5s, 2), task(3, 10s, 2)}, {});
        QVERIFY(*bench.scheduler.nextRun(CheckId(1)) == next);
        bench.scheduler.apply({}, {CheckId(3)});
        QVERIFY(*bench.scheduler.nextRun(CheckId(1)) == next);
        QCOMPARE(bench.scheduler.size(), qsizetype(2));
        QVERIFY(bench.scheduler.find(CheckId(3)) == nullptr);
    }

    void changedTaskRunsSoonAndItsOldRunIsAbandoned()
    {
        Bench bench;
        bench.scheduler.apply({task(1, 1h)}, {});
        bench.held.insert(CheckId(1));
        bench.pass(2s);
        QCOMPARE(bench.runs.size(), size_t(1));
        bench.scheduler.apply({task(1, 2h, 2)}, {});
        QCOMPARE(bench.abandoned, std::vector{CheckId(1)});
        bench.held.clear();
        bench.pass(1s);
        QCOMPARE(bench.runs.size(), size_t(2));
    }

    void unchangedTaskKeepsItsRun()
    {
        Bench bench;
        bench.scheduler.apply({task(1, 1h)}, {});
        bench.held.insert(CheckId(1));
        bench.pass(2s);
        bench.scheduler.apply({task(1, 1h)}, {});
        QVERIFY(bench.abandoned.empty());
    }

    void removedTaskDoesNotRunAndItsRunIsAbandoned()
    {
        Bench bench;
        bench.scheduler.apply({task(1, 1s), task(2, 1s)}, {});
        bench.held.insert(CheckId(1));
        bench.pass(2s);
        bench.scheduler.apply({}, {CheckId(1), CheckId(9)});
        QCOMPARE(bench.abandoned, std::vector{CheckId(1)});
        bench.runs.clear();
        bench.over.clear();
        bench.pass(3s);
        QVERIFY(bench.runsOf(1).empty());
        bench.scheduler.apply({}, {CheckId(2)});
        QVERIFY(!bench.clock.isArmed());
        bench.scheduler.finished(CheckId(1));
    }

    void pausedTaskRunsOnlyWhenAsked()
    {
        Bench bench;
        Task paused = task(1, 1s);
        paused.check.paused = true;
        bench.scheduler.apply({paused}, {});
        bench.pass(5s);
        QVERIFY(bench.runs.empty());
        QVERIFY(!bench.scheduler.nextRun(CheckId(1)));

        QVERIFY(bench.scheduler.runNow(CheckId(1)));
        QCOMPARE(bench.runs.size(), size_t(1));
        QCOMPARE(bench.runs[0].flags, ResultFlags(ResultFlag::OnDemand));

        bench.endRuns();
        paused.check.paused = false;
        bench.scheduler.apply({paused}, {});
        bench.pass(3s);
        QVERIFY(bench.runs.size() >= 3);
    }

    void runNowDoesNotMoveTheGrid()
    {
        Bench bench;
        bench.scheduler.apply({task(1, 10s)}, {});
        bench.pass(12s);
        const SteadyTime next = *bench.scheduler.nextRun(CheckId(1));
        QVERIFY(bench.scheduler.runNow(CheckId(1)));
        QVERIFY(*bench.scheduler.nextRun(CheckId(1)) == next);
        QVERIFY(!bench.scheduler.runNow(CheckId(2)));
    }

    void runNowDuringARunComesRightAfterIt()
    {
        Bench bench;
        bench.scheduler.apply({task(1, 1h)}, {});
        bench.held.insert(CheckId(1));
        bench.pass(2s);
        QVERIFY(bench.scheduler.runNow(CheckId(1)));
        QVERIFY(bench.scheduler.runNow(CheckId(1)));
        QCOMPARE(bench.runs.size(), size_t(1));
        bench.held.clear();
        bench.endRuns();
        QCOMPARE(bench.runs.size(), size_t(2));
        QCOMPARE(bench.runs[1].flags, ResultFlags(ResultFlag::OnDemand));
        bench.endRuns();
        QCOMPARE(bench.runs.size(), size_t(2));
    }

    void shortDelayIsMadeUpFor()
    {
        Bench bench;
        bench.scheduler.apply({task(1, 10s)}, {});
        bench.pass(12s);
        bench.passUntilJustBefore(1);
        bench.runs.clear();
        bench.clock.stall(500ms);
        QCOMPARE(bench.runs.size(), size_t(1));
        QCOMPARE(bench.runs[0].flags, ResultFlags());
        QVERIFY(bench.runs[0].at - bench.runs[0].due > 400ms);
    }

    void longStallCausesNoBurst()
    {
        Bench bench;
        std::vector<Task> tasks;
        for (quint64 id = 1; id <= 1'000; ++id)
            tasks.push_back(task(id, 10s));
        bench.scheduler.apply(tasks, {});
        bench.pass(30s);
        bench.runs.clear();
        bench.clock.stall(5min);
        // Only what came due in the last second starts now; of the others it is said that they were left out.
        const auto isLeftOut = [](const Run &run) {
            return run.flags.testFlag(ResultFlag::Overloaded);
        };
        const auto leftOut = std::count_if(bench.runs.begin(), bench.runs.end(), isLeftOut);
        QCOMPARE(bench.runs.size(), size_t(1'000));
        QVERIFY2(leftOut >= 890, qPrintable(QString::number(leftOut)));
        std::erase_if(bench.runs, isLeftOut);
        bench.endRuns();
        bench.pass(10s);
        for (quint64 id = 1; id <= 1'000; ++id) {
            const std::vector<Run> runs = bench.runsOf(id);
            QVERIFY(runs.size() >= 1 && runs.size() <= 2);
            QVERIFY(runs.size() == 2 || runs[0].flags.testFlag(ResultFlag::SkippedRuns));
        }
    }

    void runThatIsLeftOutIsBegunAsOverloaded()
    {
        Bench bench;
        bench.scheduler.apply({task(1, 5s)}, {});
        bench.pass(12s);
        bench.passUntilJustBefore(1);
        bench.runs.clear();
        bench.clock.stall(4s);
        QCOMPARE(bench.runs.size(), size_t(1));
        QCOMPARE(bench.runs[0].flags, ResultFlags(ResultFlag::Overloaded));
        bench.endRuns();
        bench.pass(6s);
        QVERIFY(bench.runs.size() >= 2);
        QCOMPARE(bench.runs[1].flags, ResultFlags(ResultFlag::SkippedRuns));
    }

    void rareTaskMissedByAStallIsMadeUpForSoon()
    {
        Bench bench;
        bench.scheduler.apply({task(1, 24h)}, {});
        bench.pass(2s);
        bench.passUntilJustBefore(1);
        bench.runs.clear();
        bench.clock.stall(5min);
        QVERIFY(bench.runs.empty());
        bench.pass(11s);
        QCOMPARE(bench.runs.size(), size_t(1));
        QVERIFY(bench.runs[0].at - bench.runs[0].due >= 5min - 1us);
        bench.pass(24h, 1min);
        QCOMPARE(bench.runs.size(), size_t(2));
        QCOMPARE(bench.runs[1].flags, ResultFlags());
    }

    void stopAbandonsRunsAndStartsNothing()
    {
        Bench bench;
        bench.scheduler.apply({task(1, 1s), task(2, 1s)}, {});
        bench.held = {CheckId(1)};
        bench.pass(2s);
        bench.scheduler.stop();
        QCOMPARE(bench.abandoned, std::vector{CheckId(1)});
        QVERIFY(!bench.clock.isArmed());
        QCOMPARE(bench.scheduler.size(), qsizetype(0));
    }
};

QTEST_GUILESS_MAIN(SchedulerTest)
#include "scheduler_test.moc"
