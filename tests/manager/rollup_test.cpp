// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/manager/store_fixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array allLevels = {RollupLevel::Minute, RollupLevel::Hour, RollupLevel::Day};

std::vector<Rollup> rollupsOf(Store &store, RollupLevel level, AgentId agent = {}, CheckId check = {})
{
    return readRows<Rollup>(store, RollupQuery{level, agent, check, {}, {}});
}

quint64 countOf(const std::vector<Rollup> &rollups)
{
    quint64 count = 0;
    for (const Rollup &rollup : rollups)
        count += rollup.count();
    return count;
}

/** The child of the kill test: appends and tends for ever, and says what is on disk. */
int appendAndTendForEver(const QString &path)
{
    const std::unique_ptr<Store> store = openSqliteStore(path, StoreAccess::Write, keepAll()).value();
    quint64 next = store->cursor(AgentId(1), testEpoch).value().seq.value + 1;
    for (int turn = 0;; ++turn, next += 7) {
        if (!store->append({makeBatch(AgentId(1), next, 7)}) || !store->tend(Tending::Step))
            return 1;
        if (turn % 3 == 2 && !store->tend(Tending::BeforeClosing))
            return 1;
        std::printf("%llu\n", static_cast<unsigned long long>(next + 6));
        std::fflush(stdout);
    }
}

} // namespace

class RollupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"results.sqlite"_s);
    }

    void resultsAreSummedUp_data()
    {
        QTest::addColumn<bool>("isFlushed");
        QTest::newRow("on disk") << true;
        QTest::newRow("not on disk yet") << false;
    }

    void resultsAreSummedUp()
    {
        QFETCH(const bool, isFlushed);
        const auto store = openSqliteStore(m_path, StoreAccess::Write, keepAll()).value();
        // 150 s of one task: two minutes and a half, from a full hour on; durations 1 to 150 ms.
        std::vector<CheckResult> results;
        for (quint64 i = 0; i < 150; ++i) {
            CheckResult result = makeResult(AgentId(3), CheckId(8), Seq(i + 1));
            result.started -= std::chrono::seconds(1);
            result.duration = std::chrono::milliseconds(i + 1);
            result.outcome = i < 120       ? Outcome::Up
                             : i % 10 == 0 ? Outcome::Degraded
                             : i % 10 == 1 ? Outcome::Unknown
                                           : Outcome::Down;
            results.push_back(result);
        }
        results.at(0).duration = std::chrono::hours(1);
        results.at(0).flags = ResultFlag::LoopStalled;
        results.at(1).duration = Micros(0);
        results.at(1).flags = ResultFlag::Overloaded;
        results.at(2).flags = ResultFlag::ClockStepped;
        results.at(3).flags = ResultFlag::OnDemand;
        const UtcTime hour = results.front().started;
        QVERIFY(store->append({batchOf(results)}));
        if (isFlushed)
            QVERIFY(store->tend(Tending::BeforeClosing));

        const auto minutes = rollupsOf(*store, RollupLevel::Minute);
        QCOMPARE(minutes.size(), size_t(3));
        QCOMPARE(minutes.at(0).check, CheckId(8));
        QCOMPARE(minutes.at(0).agent, AgentId(3));
        QCOMPARE(minutes.at(0).start, hour);
        QCOMPARE(minutes.at(0).up, 60u);
        QCOMPARE(minutes.at(0).measured, 57u);
        QCOMPARE(minutes.at(0).shortest, Micros(4'000));
        QCOMPARE(minutes.at(0).longest, Micros(60'000));
        QCOMPARE(minutes.at(0).average(), Micros(32'000));
        QCOMPARE(minutes.at(2).start, hour + std::chrono::minutes(2));
        QCOMPARE(minutes.at(2).count(), 30u);
        QCOMPARE(minutes.at(2).degraded, 3u);
        QCOMPARE(minutes.at(2).unknown, 3u);
        QCOMPARE(minutes.at(2).down, 24u);
        for (const RollupLevel level : {RollupLevel::Hour, RollupLevel::Day}) {
            const auto rollups = rollupsOf(*store, level);
            QCOMPARE(rollups.size(), size_t(1));
            QCOMPARE(rollups.front().start, startOf(level, hour));
            QCOMPARE(rollups.front().count(), 150u);
            QCOMPARE(rollups.front().measured, 147u);
            const auto median = double(rollups.front().percentile(0.5).count());
            QVERIFY(std::abs(median - 77'000) < 0.02 * 77'000);
        }
        QCOMPARE(readAll(*store).size(), size_t(150));
    }

    void moreOfTheSameBucketIsAdded()
    {
        const auto store = openSqliteStore(m_path, StoreAccess::Write, keepAll()).value();
        for (quint64 first = 1; first < 500; first += 20) {
            QVERIFY(store->append({makeBatch(AgentId(1), first, 20), makeBatch(AgentId(2), first, 20)}));
            if (first % 3 == 0)
                QVERIFY(store->tend(Tending::BeforeClosing));
        }
        for (const RollupLevel level : allLevels) {
            const auto rollups = rollupsOf(*store, level);
            QCOMPARE(countOf(rollups), 1000u);
            QVERIFY(std::ranges::is_sorted(rollups, {}, [](const Rollup &rollup) {
                return std::tuple(rollup.check, rollup.agent, rollup.start);
            }));
        }
        QCOMPARE(rollupsOf(*store, RollupLevel::Day).size(), size_t(4));
        QCOMPARE(countOf(rollupsOf(*store, RollupLevel::Minute, AgentId(2))), 500u);
        QCOMPARE(countOf(rollupsOf(*store, RollupLevel::Minute, AgentId(2), CheckId(2))), 250u);
        const UtcTime start = startOf(RollupLevel::Minute, makeResult({}, {}, Seq(120)).started);
        const auto some = readRows<Rollup>(*store, RollupQuery{RollupLevel::Minute, AgentId(1), CheckId(1),
                                                               start, start + std::chrono::minutes(2)});
        QCOMPARE(some.size(), size_t(2));
        QCOMPARE(some.front().start, start);
    }

    void whatTheStoreDroppedOrRefusedIsNotCounted()
    {
        const auto store = openSqliteStore(m_path, StoreAccess::Write, keepAll()).value();
        QVERIFY(store->append(
            {makeBatch(AgentId(1), 1, 10), makeBatch(AgentId(1), 5, 10), makeBatch(AgentId(1), 30, 10)}));
        {
            const FileSizeLimit limit(256 * 1024);
            QVERIFY(!store->append({makeBatch(AgentId(1), 15, 5000)}));
        }
        QCOMPARE(countOf(rollupsOf(*store, RollupLevel::Minute)), 14u);
        QVERIFY(store->tend(Tending::BeforeClosing));
        QCOMPARE(countOf(rollupsOf(*store, RollupLevel::Minute)), 14u);
    }

    void anEarlierRunsResultsAreCaughtUpWith()
    {
        openSqliteStore(m_path, StoreAccess::Write, keepAll())
            .value()
            ->append({makeBatch(AgentId(1), 1, 5000)})
            .value();
        const auto store = openSqliteStore(m_path, StoreAccess::Write, keepAll()).value();
        QVERIFY(store->append({makeBatch(AgentId(1), 5001, 1000)}));
        QCOMPARE(countOf(rollupsOf(*store, RollupLevel::Hour)), 6000u);
        while (store->tend(Tending::Step).value()) {
        }
        QVERIFY(store->append({makeBatch(AgentId(1), 6001, 1000)}));
        QVERIFY(store->tend(Tending::BeforeClosing));
        for (const RollupLevel level : allLevels)
            QCOMPARE(countOf(rollupsOf(*store, level)), 7000u);
    }

    void aKilledWriterNeitherLosesNorDoublesAResult()
    {
        for (int round = 0; round < 5; ++round) {
            const quint64 told = killAfterLines({u"--append"_s, m_path}, 10 + 7 * round);

            const auto store = openSqliteStore(m_path, StoreAccess::Read).value();
            const size_t rows = readAll(*store).size();
            QVERIFY(told > 0 && rows >= told);
            for (const RollupLevel level : allLevels)
                QCOMPARE(countOf(rollupsOf(*store, level)), rows);
        }
        const auto store = openSqliteStore(m_path, StoreAccess::Write, keepAll()).value();
        while (store->tend(Tending::Step).value()) {
        }
        QVERIFY(store->tend(Tending::BeforeClosing));
        for (const RollupLevel level : allLevels)
            QCOMPARE(countOf(rollupsOf(*store, level)), readAll(*store).size());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--append"_L1)
        return appendAndTendForEver(arguments.value(2));
    RollupTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "rollup_test.moc"
