// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/store/sqlite_retention.h"
#include "tests/manager/manager_fixture.h"
#include "tests/manager/store_fixture.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const UtcTime firstDay{std::chrono::hours(480'000)};

Incident incident(quint64 id, std::optional<UtcTime> until)
{
    return {.id = IncidentId(id),
            .check = CheckId(1),
            .since = firstDay,
            .until = until,
            .agent = AgentId(1),
            .agents = {AgentId(1)}};
}

} // namespace

/** What is kept for how long; time passes as the tests say. */
class RetentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"results.sqlite"_s);
        m_utc = firstDay;
        m_steady = SteadyTime(1h);
        m_next = 1;
        open();
    }
    void cleanup() { m_store.reset(); }

    void everyLevelIsKeptForItsTime()
    {
        for (int day = 0; day < 50; ++day) {
            append(20);
            tend();
            pass(std::chrono::days(1));
        }
        tend();
        // Day 50 begins: what is older than 7 days, 30 days and 730 days is gone.
        const std::vector<CheckResult> results = readAll(*m_store);
        QCOMPARE(results.size(), size_t(7 * 20));
        QVERIFY(results.front().started >= m_utc - std::chrono::days(7));
        const auto minutes = rollups(RollupLevel::Minute);
        QCOMPARE(minutes.size(), size_t(30 * 2));
        QVERIFY(minutes.front().start >= m_utc - std::chrono::days(30));
        QCOMPARE(rollups(RollupLevel::Hour).size(), size_t(50 * 2));
        QCOMPARE(rollups(RollupLevel::Day).size(), size_t(50 * 2));
        // Nothing of the account is touched by that.
        QCOMPARE(m_store->cursor(AgentId(1), testEpoch).value().seq, Seq(1000));
        for (int month = 0; month < 24; ++month) {
            pass(std::chrono::days(30));
            tend();
        }
        QVERIFY(readAll(*m_store).empty());
        QVERIFY(m_store->newest().value().empty());
        QVERIFY(rollups(RollupLevel::Minute).empty());
        QVERIFY(rollups(RollupLevel::Hour).size() < size_t(50 * 2));
        QCOMPARE(rollups(RollupLevel::Day).size(), size_t(50 * 2));
    }

    void notesAreKeptForAYear()
    {
        StoreBatch lost = makeBatch(AgentId(1), 1, 1);
        lost.losses = {{Seq(2), Seq(3), u"trimmed"_s}};
        lost.cursor = Seq(3);
        QVERIFY(m_store->append({lost}));
        QVERIFY(m_store->note(
            {.stops = {{AgentId(1), testEpoch, u"boot"_s, m_utc, m_utc}},
             .events = {{m_utc, Severity::Info, u"code"_s, {}, u"text"_s}},
             .incidents = {{IncidentId(1), incident(1, m_utc)},
                           {IncidentId(2), incident(2, std::nullopt)},
                           {IncidentId(3), incident(3, m_utc)}},
             .gaps = {{.cause = GapCause::Paused, .check = CheckId(1), .from = m_utc}},
             .admissions = {.held = {{AgentId(1), u"key"_s, true, Revision(1)}}, .spent = {"hash"}}}));
        QVERIFY(m_store->note(
            {.gaps = {{.cause = GapCause::Paused, .check = CheckId(1), .from = m_utc, .to = m_utc}}}));
        for (int month = 0; month < 12; ++month)
            pass(std::chrono::days(30));
        tend();
        QCOMPARE(readRows<Event>(*m_store, EventQuery{}).size(), size_t(1));
        pass(std::chrono::days(6));
        tend();
        QVERIFY(readRows<Event>(*m_store, EventQuery{}).empty());
        const auto ledger = readRows<LedgerEntry>(*m_store, LedgerQuery{});
        QVERIFY(ledger.front().losses.empty());
        QVERIFY(ledger.front().stops.empty());
        QVERIFY(readRows<Gap>(*m_store, GapQuery{}).empty());
        // What is open, and the last one for its number.
        QCOMPARE(readRows<Incident>(*m_store, IncidentQuery{}).size(), size_t(2));
        QVERIFY(m_store->admissions().value().spent.empty());
        QCOMPARE(m_store->admissions().value().held.size(), size_t(1));
        // How many were lost stays known.
        QCOMPARE(ledger.front().lost, 2u);
    }

    void whatIsNotRolledUpIsKept()
    {
        append(20);
        pass(std::chrono::days(30));
        m_store.reset();
        open();
        append(4000);
        // One step reads a part of what is behind, and nothing is removed before all of it is on disk.
        QVERIFY(m_store->tend(Tending::Step).value());
        QCOMPARE(readAll(*m_store).size(), size_t(4020));
        tend();
        quint64 count = 0;
        for (const Rollup &rollup : rollups(RollupLevel::Day))
            count += rollup.count();
        QCOMPARE(count, 4020u);
    }

    void aClockThatWasSetAheadCostsNothing()
    {
        append(20);
        tend();
        m_utc += std::chrono::days(365);
        tend();
        QCOMPARE(readAll(*m_store).size(), size_t(20));
        // Nor does a start with such a clock.
        m_store.reset();
        open();
        tend();
        QCOMPARE(readAll(*m_store).size(), size_t(20));
        // Not even with what was stored by it.
        append(1);
        QVERIFY(m_store->note({.events = {{m_utc, Severity::Info, u"code"_s, {}, u"text"_s}}}));
        m_store.reset();
        open();
        tend();
        QCOMPARE(readAll(*m_store).size(), size_t(21));
        m_utc -= std::chrono::days(365);
        pass(2h);
        tend();
        QCOMPARE(readAll(*m_store).size(), size_t(21));
    }

    void aLeapIsBelievedAfterADayOfSeveralRuns()
    {
        append(20);
        tend();
        for (int day = 0; day < 12; ++day) {
            m_store.reset();
            m_utc += 16h;
            open();
            tend();
            pass(8h);
            tend();
        }
        QVERIFY(readAll(*m_store).empty());
    }

    void keysGoOnWhereNoResultIsLeft()
    {
        append(20);
        pass(std::chrono::days(8));
        tend();
        QVERIFY(readAll(*m_store).empty());
        m_store.reset();
        m_utc -= std::chrono::days(30);
        open();
        append(20);
        tend();
        quint64 count = 0;
        for (const Rollup &rollup : rollups(RollupLevel::Day))
            count += rollup.count();
        QCOMPARE(count, 40u);
    }

    void whatIsSetTakesEffectAtOnce()
    {
        append(20);
        pass(std::chrono::days(3));
        append(20);
        tend();
        QCOMPARE(readAll(*m_store).size(), size_t(40));
        m_store->setRetention({.raw = std::chrono::days(2)});
        tend();
        QCOMPARE(readAll(*m_store).size(), size_t(20));
    }

    void theCommandTakesEffectAtOnce()
    {
        ManagerFixture fixture;
        m_path = fixture.path(u"results.sqlite"_s);
        fixture.settings().store = u"sqlite:"_s + m_path;
        m_utc = utcNow() - std::chrono::days(3);
        open();
        append(20);
        pass(std::chrono::days(3));
        append(20);
        m_store.reset();
        fixture.start();
        fixture.command(u"retention raw=2"_s);
        const auto reader = openSqliteStore(m_path, StoreAccess::Read).value();
        QTRY_COMPARE(readAll(*reader).size(), size_t(20));
    }

    void anAgentThatIsSomeDaysAheadKeepsItsResultsSoMuchLonger()
    {
        // It might have been the manager that was behind.
        append(20, m_utc + std::chrono::days(3), ClockOffset{std::chrono::days(3), 1ms});
        append(20);
        for (int day = 0; day < 8; ++day)
            pass(std::chrono::days(1));
        tend();
        QCOMPARE(readAll(*m_store).size(), size_t(20));
        for (int day = 0; day < 3; ++day)
            pass(std::chrono::days(1));
        tend();
        QVERIFY(readAll(*m_store).empty());
    }

    void whatIsKeptHoldsUpNobodyElse()
    {
        // Nobody knows how far its clock is off.
        append(2 * SqliteRetention::rowsOfStep, m_utc + std::chrono::days(3));
        append(20);
        for (int day = 0; day < 8; ++day)
            pass(std::chrono::days(1));
        tend();
        const std::vector<CheckResult> left = readAll(*m_store);
        QCOMPARE(left.size(), size_t(2 * SqliteRetention::rowsOfStep));
        QVERIFY(m_store->newest().value().empty());
        for (int day = 0; day < 3; ++day)
            pass(std::chrono::days(1));
        tend();
        QVERIFY(readAll(*m_store).empty());
    }

    void resultsStoredByAClockThatWasAheadGoToo_data()
    {
        QTest::addColumn<bool>("isOffsetKnown");
        QTest::newRow("known") << true;
        QTest::newRow("not known") << false;
    }

    void resultsStoredByAClockThatWasAheadGoToo()
    {
        QFETCH(const bool, isOffsetKnown);
        m_utc += std::chrono::days(365);
        append(20);
        append(20, m_utc - std::chrono::days(365),
               isOffsetKnown ? std::optional(ClockOffset{-std::chrono::days(365), 1ms}) : std::nullopt);
        tend();
        m_utc -= std::chrono::days(365);
        append(20);
        tend();
        QCOMPARE(readAll(*m_store).size(), size_t(60));
        for (int day = 0; day < 9; ++day)
            pass(std::chrono::days(1));
        tend();
        // Where the agents' clocks were right, it is told by when they started.
        QCOMPARE(readAll(*m_store).size(), size_t(20));
    }

    void whatWasStoredAheadAndIsKeptHoldsUpNobodyElse()
    {
        m_utc += std::chrono::days(365);
        append(2 * SqliteRetention::rowsOfStep, m_utc + std::chrono::days(365));
        append(20, m_utc - std::chrono::days(365));
        tend();
        m_utc -= std::chrono::days(365);
        for (int day = 0; day < 9; ++day)
            pass(std::chrono::days(1));
        tend();
        QCOMPARE(readAll(*m_store).size(), size_t(2 * SqliteRetention::rowsOfStep));
    }

    void resultsStoredByAClockThatWasBehindAreKeptForTheirTime_data()
    {
        QTest::addColumn<UtcTime>("atStart");
        QTest::addColumn<bool>("isOffsetKnown");
        // A machine that begins in 1970 until it hears of the time, in the third minute.
        QTest::newRow("1970, known") << UtcTime(1min) << true;
        QTest::newRow("1970, not known") << UtcTime(1min) << false;
        QTest::newRow("days, known") << firstDay - std::chrono::days(3) << true;
        QTest::newRow("days, not known") << firstDay - std::chrono::days(3) << false;
    }

    void resultsStoredByAClockThatWasBehindAreKeptForTheirTime()
    {
        QFETCH(const UtcTime, atStart);
        QFETCH(const bool, isOffsetKnown);
        m_store.reset();
        QVERIFY(QFile::remove(m_path));
        const UtcTime rightAtStart = m_utc;
        m_utc = atStart;
        open();
        append(20, rightAtStart,
               isOffsetKnown ? std::optional(ClockOffset{rightAtStart - m_utc, 1ms}) : std::nullopt);
        m_steady += 3min;
        m_utc = rightAtStart + 3min;
        append(20);
        for (int day = 0; day < 6; ++day) {
            pass(std::chrono::days(1));
            tend();
        }
        QCOMPARE(readAll(*m_store).size(), size_t(40));
        for (int day = 0; day < 3; ++day) {
            pass(std::chrono::days(1));
            tend();
        }
        QVERIFY(readAll(*m_store).empty());
    }

    void anAgentInAnotherYearLosesNothing_data()
    {
        QTest::addColumn<UtcTime>("agentsTime");
        QTest::newRow("1970") << UtcTime(5min);
        QTest::newRow("2099") << UtcTime(std::chrono::sys_days(std::chrono::year(2099) / 7 / 1));
    }

    void anAgentInAnotherYearLosesNothing()
    {
        QFETCH(const UtcTime, agentsTime);
        append(20, agentsTime);
        append(20);
        for (int day = 0; day < 6; ++day) {
            pass(std::chrono::days(1));
            tend();
        }
        QCOMPARE(readAll(*m_store).size(), size_t(40));
        // They do not stay longer than others either.
        for (int day = 0; day < 2; ++day) {
            pass(std::chrono::days(1));
            tend();
        }
        QVERIFY(readAll(*m_store).empty());
        // What they come to lies where the agent says that it was.
        quint64 count = 0;
        for (const Rollup &rollup : rollups(RollupLevel::Day))
            count += rollup.start <= agentsTime && agentsTime < rollup.start + std::chrono::days(1)
                         ? rollup.count()
                         : 0;
        QCOMPARE(count, 20u);
    }

    void theFileStopsGrowing()
    {
        qint64 size = 0;
        for (int day = 0; day < 40; ++day) {
            append(2000);
            tend();
            if (day == 20)
                size = sizeWhenClosed();
            pass(std::chrono::days(1));
        }
        const qint64 later = sizeWhenClosed();
        QVERIFY2(later <= size * 11 / 10, qPrintable(u"%1 after %2"_s.arg(later).arg(size)));
    }

private:
    void open()
    {
        StoreSettings settings;
        settings.utc = [this] {
            return m_utc;
        };
        settings.steady = [this] {
            return m_steady;
        };
        m_store = openSqliteStore(m_path, StoreAccess::Write, settings).value();
    }

    /** The journal is in the file then. */
    qint64 sizeWhenClosed()
    {
        m_store.reset();
        const qint64 size = QFileInfo(m_path).size();
        open();
        return size;
    }

    /** While the manager runs, and looks at the clock. */
    void pass(std::chrono::hours time)
    {
        m_utc += time;
        m_steady += time;
    }

    /** `count` results of two tasks within the minute that is now, or that their agent takes for it. */
    void append(quint64 count, std::optional<UtcTime> started = {}, std::optional<ClockOffset> clock = {})
    {
        std::vector<CheckResult> results;
        for (quint64 i = 0; i < count; ++i) {
            results.push_back(makeResult(AgentId(1), CheckId(1 + i % 2), Seq(m_next++)));
            results.back().started = started.value_or(m_utc);
        }
        StoreBatch batch = batchOf(std::move(results));
        batch.clock = clock;
        QVERIFY(m_store->append({batch}).value().front());
        // As at a quiet moment.
        QVERIFY(m_store->tend(Tending::BeforeClosing));
    }

    void tend()
    {
        while (m_store->tend(Tending::Step).value()) {
        }
        QVERIFY(m_store->tend(Tending::BeforeClosing));
    }

    std::vector<Rollup> rollups(RollupLevel level)
    {
        return readRows<Rollup>(*m_store, RollupQuery{level, {}, {}, {}, {}});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Store> m_store;
    UtcTime m_utc;
    SteadyTime m_steady;
    quint64 m_next = 1;
};

QTEST_GUILESS_MAIN(RetentionTest)
#include "retention_test.moc"
