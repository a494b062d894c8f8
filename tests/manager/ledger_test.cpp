// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/manager/store_fixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

/** The account of every number: stored, or lost and why. */
class LedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = openSqliteStore(m_folder->filePath(u"results.sqlite"_s), StoreAccess::Write).value();
    }
    void cleanup() { m_store.reset(); }

    void everyEpochHasItsAccount()
    {
        StoreBatch first = makeBatch(AgentId(1), 1, 5);
        first.losses = {{Seq(6), Seq(15), u"trimmed"_s}};
        first.cursor = Seq(15);
        StoreBatch second = makeBatch(AgentId(1), 1, 3);
        second.epoch = Epoch(7);
        QVERIFY(m_store->append({first, makeBatch(AgentId(2), 1, 2)}));
        QVERIFY(m_store->append({second}));

        const auto ledger = readRows<LedgerEntry>(*m_store, LedgerQuery{});
        QCOMPARE(ledger.size(), size_t(3));
        QCOMPARE(ledger.at(0).agent, AgentId(1));
        QCOMPARE(ledger.at(0).epoch, testEpoch);
        QCOMPARE(ledger.at(0).storedTo, Seq(15));
        QCOMPARE(ledger.at(0).lost, 10u);
        QCOMPARE(ledger.at(0).losses.size(), size_t(1));
        QCOMPARE(ledger.at(0).losses.front().loss, first.losses.front());
        QVERIFY(ledger.at(0).losses.front().noted > UtcTime{});
        QCOMPARE(ledger.at(1).epoch, Epoch(7));
        QCOMPARE(ledger.at(1).storedTo, Seq(3));
        QCOMPARE(ledger.at(2).agent, AgentId(2));
        QCOMPARE(ledger.at(2).lost, 0u);
        QCOMPARE(readRows<LedgerEntry>(*m_store, LedgerQuery{AgentId(2)}).size(), size_t(1));
    }

    void neighboursOfOneCauseAreOneLoss()
    {
        StoreBatch batch = makeBatch(AgentId(1), 1, 1);
        for (quint64 seq = 2; seq <= 100; ++seq)
            batch.losses.push_back({Seq(seq), Seq(seq), u"invalid"_s});
        batch.losses.push_back({Seq(101), Seq(102), u"trimmed"_s});
        batch.cursor = Seq(102);
        QVERIFY(m_store->append({batch}));
        const std::vector<StoreBatch::Loss> expected = {{Seq(2), Seq(100), u"invalid"_s},
                                                        {Seq(101), Seq(102), u"trimmed"_s}};
        QCOMPARE(lossesOf(*m_store, AgentId(1), testEpoch), expected);
    }

    void aStopIsNotedOnceForEachStart()
    {
        const UtcTime stopped(std::chrono::hours(480'000));
        const UtcTime started = stopped + std::chrono::minutes(5);
        const AgentStop stop{AgentId(1), testEpoch, u"boot-2"_s, stopped, started};
        AgentStop later = stop;
        later.bootId = u"boot-3"_s;
        later.from = started + std::chrono::hours(1);
        later.to = later.from + std::chrono::seconds(1);
        QVERIFY(m_store->note({.stops = {stop, stop}}));
        QVERIFY(m_store->note({.stops = {stop, later}}));
        const auto ledger = readRows<LedgerEntry>(*m_store, LedgerQuery{});
        QCOMPARE(ledger.size(), size_t(1));
        QCOMPARE(ledger.front().stops.size(), size_t(2));
        QCOMPARE(ledger.front().stops.at(0).from, stopped);
        QCOMPARE(ledger.front().stops.at(0).to, started);
        QCOMPARE(ledger.front().stops.at(1).from, later.from);
        QCOMPARE(m_store->cursor(AgentId(1), testEpoch).value().seq, Seq(0));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "ledger_test.moc"
