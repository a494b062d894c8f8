// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/protocol/codec.h"
#include "gui-manager/store/store_readers.h"
#include "gui-manager/ui/history/history_reader.h"
#include "tests/ui/support/sample_data.h"
#include "tests/ui/support/sample_history.h"

#include <QTemporaryDir>
#include <QTest>

#include <numeric>
#include <set>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** How a history is read while more of it is stored. */
class TestHistoryReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOldestGoFirstWhoseverTheyAre_data();
    void theOldestGoFirstWhoseverTheyAre();
    void whatARealStoreHasIsCountedOnce();
    void whatIsToldLateIsCountedOnce();
    void whoStoresFasterThanItIsReadIsShownAllTheSame();
};

namespace {

CheckResult result(quint64 seq)
{
    CheckResult result = sampleResult(0);
    result.agent = AgentId(1);
    result.check = CheckId(1);
    result.seq = Seq(seq);
    result.started = result.scheduled = utcNow() - 1s;
    return result;
}

void read(HistoryReader &reader, const QList<AgentId> &agents, Kind kind = Kind::Tcp)
{
    CheckSpec check = sampleChecks().front().check;
    check.kind = kind;
    reader.read(check, agents, {utcNow() - 2h, utcNow()}, HistoryReader::Until::Now);
}

quint64 counted(const HistoryData &data)
{
    return std::transform_reduce(data.rollups.begin(), data.rollups.end(), quint64(0), std::plus(),
                                 [](const Rollup &rollup) { return rollup.count(); });
}

} // namespace

void TestHistoryReader::theOldestGoFirstWhoseverTheyAre_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("losses") << Kind::Ping;
    QTest::newRow("results") << Kind::Traceroute;
}

void TestHistoryReader::theOldestGoFirstWhoseverTheyAre()
{
    QFETCH(const Kind, kind);
    const QList<AgentId> agents{AgentId(1), AgentId(2), AgentId(3)};
    SampleHistory history;
    if (kind == Kind::Ping)
        history.addLosses(CheckId(1));
    else
        std::ranges::for_each(agents, [&history](AgentId agent) { history.addTraces(CheckId(1), agent); });
    HistoryReader reader(history.services);
    HistoryData data;
    connect(&reader, &HistoryReader::ready, this, [&data](const HistoryData &read) { data = read; });
    read(reader, agents, kind);
    QTRY_VERIFY(data.check.id.isValid());
    data.trim(data.range.from, 30);
    std::set<AgentId> left;
    for (const AgentLoss &one : data.losses)
        left.insert(one.agent);
    for (const CheckResult &one : data.results)
        left.insert(one.agent);
    QCOMPARE(left.size(), size_t(3));
    QVERIFY(*data.readSince > utcNow() - 15min);
}

void TestHistoryReader::whatARealStoreHasIsCountedOnce()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"results.sqlite"_s);
    const auto store = openSqliteStore(path, StoreAccess::Write, {});
    QVERIFY(store);
    StoreBatch batch{.agent = AgentId(1),
                     .epoch = result(1).epoch,
                     .results = {},
                     .rows = {},
                     .digest = {},
                     .losses = {},
                     .cursor = Seq(3)};
    for (const quint64 seq : {1, 2, 3}) {
        batch.results.push_back(result(seq));
        batch.rows += encodeResult(batch.results.back());
    }
    QVERIFY((*store)->append({batch}));

    StoreReaders readers(path);
    StoredHistory history;
    const auto ask = [&readers](const auto &query, QObject *context, auto rows, auto done) {
        readers.query(query, context, std::move(rows), std::move(done));
    };
    history.queryResults = ask;
    history.queryRollups = ask;
    history.queryGaps = ask;
    history.queryLedger = ask;
    HistoryReader reader(history);
    HistoryData data;
    connect(&reader, &HistoryReader::ready, this, [&data](const HistoryData &read) { data = read; });
    read(reader, {AgentId(1)});
    reader.hear(std::make_shared<const std::vector<CheckResult>>(batch.results));
    QTRY_VERIFY(data.check.id.isValid());
    QCOMPARE(counted(data), quint64(3));
    QVERIFY(!data.add(batch.results.back())); // told late
    QVERIFY(data.add(result(4)));
    QCOMPARE(counted(data), quint64(4));
}

void TestHistoryReader::whatIsToldLateIsCountedOnce()
{
    SampleHistory history;
    history.isEmpty = true;
    history.growWhileRead(result(1).epoch);
    StoredHistory::Done gapsAreRead;
    history.services.queryGaps = [&gapsAreRead](const auto &, auto *, const auto &, const auto &done) {
        gapsAreRead = done;
    };
    HistoryReader reader(history.services);
    HistoryData data;
    connect(&reader, &HistoryReader::ready, this, [&data](const HistoryData &read) { data = read; });
    read(reader, {AgentId(1)});
    QTRY_COMPARE(history.contexts.size(), 3); // the ledger, the rollups and the ledger again
    QTest::qWait(0);
    reader.hear(std::make_shared<const std::vector<CheckResult>>(std::vector{result(10)}));
    gapsAreRead({});
    QTRY_VERIFY(data.check.id.isValid());
    QCOMPARE(history.rollupQueries.size(), size_t(2));
    QCOMPARE(counted(data), quint64(0)); // it is in the rollups, which this store does not have
    QVERIFY(data.isInDoubt(result(11)));
    QVERIFY(data.add(result(12)));
    QCOMPARE(counted(data), quint64(1));
}

void TestHistoryReader::whoStoresFasterThanItIsReadIsShownAllTheSame()
{
    SampleHistory history;
    HistoryReader reader(history.services);
    HistoryData data;
    connect(&reader, &HistoryReader::ready, this, [&data](const HistoryData &read) { data = read; });
    history.isEmpty = true;
    history.growWhileRead(result(1).epoch, [&reader](Seq seq) {
        reader.hear(std::make_shared<const std::vector<CheckResult>>(std::vector{result(seq.value)}));
    });
    read(reader, {AgentId(1)});
    QTRY_VERIFY(data.check.id.isValid());
    QVERIFY(!data.isInDoubt(result(history.ledger.front().storedTo.value))); // it is not read for ever
}

QTEST_MAIN(TestHistoryReader)
#include "history_reader_test.moc"
