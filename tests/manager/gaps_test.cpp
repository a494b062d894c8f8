// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/gap_watch.h"
#include "gui-manager/live_feed.h"
#include "tests/manager/store_fixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr UtcTime start{std::chrono::hours(480'000)};

Gap gap(GapCause cause, quint64 agent, std::chrono::seconds from, std::optional<std::chrono::seconds> to,
        quint64 check = 0, const QString &detail = {})
{
    return {.cause = cause,
            .agent = AgentId(agent),
            .check = CheckId(check),
            .from = start + from,
            .to = to ? std::optional<UtcTime>(start + *to) : std::nullopt,
            .detail = detail};
}

Incident incident(quint64 id, quint64 check, std::chrono::seconds since,
                  std::optional<std::chrono::seconds> until, const QList<AgentId> &agents)
{
    return {.id = IncidentId(id),
            .check = CheckId(check),
            .since = start + since,
            .until = until ? std::optional<UtcTime>(start + *until) : std::nullopt,
            .worst = Outcome::Degraded,
            .agent = agents.front(),
            .evidence = {Outcome::Down, Reason::Timeout, u"no answer"_s},
            .agents = agents};
}

} // namespace

/** Gaps and incidents: what a history shows between results. */
class GapsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup() { m_store.reset(); }

    void aLossLastsFromTheResultBeforeItToTheOneBehindIt()
    {
        // Numbers are seconds, see makeResult().
        StoreBatch batch = makeBatch(AgentId(1), 1, 3);
        const StoreBatch behind = makeBatch(AgentId(1), 10, 2);
        batch.losses = {{Seq(4), Seq(9), u"trimmed"_s}, {Seq(12), Seq(15), u"disk-full"_s}};
        batch.results.insert(batch.results.end(), behind.results.begin(), behind.results.end());
        batch.rows += behind.rows;
        batch.cursor = Seq(15);
        QVERIFY(m_store->append({batch}));
        QCOMPARE(gaps(), (std::vector{gap(GapCause::Lost, 1, 3s, 10s, 0, u"trimmed"_s),
                                      gap(GapCause::Lost, 1, 11s, std::nullopt, 0, u"disk-full"_s)}));
        open();
        StoreBatch more = makeBatch(AgentId(1), 18, 1);
        more.losses = {{Seq(16), Seq(17), u"disk-failed"_s}};
        QVERIFY(m_store->append({more}));
        QCOMPARE(gaps(), (std::vector{gap(GapCause::Lost, 1, 3s, 10s, 0, u"trimmed"_s),
                                      gap(GapCause::Lost, 1, 11s, 18s, 0, u"disk-full"_s),
                                      gap(GapCause::Lost, 1, 11s, 18s, 0, u"disk-failed"_s)}));
    }

    void aLossAtTheEndOfAnEpochEndsWithTheNextOne()
    {
        StoreBatch old = makeBatch(AgentId(1), 1, 3);
        old.losses = {{Seq(4), Seq(9), u"spool-damaged"_s}};
        old.cursor = Seq(9);
        QVERIFY(m_store->append({old}));
        StoreBatch fresh = makeBatch(AgentId(1), 20, 1);
        fresh.epoch = Epoch(8);
        fresh.losses = {{Seq(1), Seq(19), u"trimmed"_s}};
        QVERIFY(m_store->append({fresh, makeBatch(AgentId(2), 1, 2)}));
        QCOMPARE(gaps(), (std::vector{gap(GapCause::Lost, 1, 3s, 20s, 0, u"spool-damaged"_s),
                                      gap(GapCause::Lost, 1, 3s, 20s, 0, u"trimmed"_s)}));
    }

    void aRefusedBatchLeavesNoGap()
    {
        StoreBatch batch = makeBatch(AgentId(1), 1, 3);
        QVERIFY(m_store->append({batch}));
        StoreBatch wrong = makeBatch(AgentId(1), 8, 1);
        wrong.losses = {{Seq(6), Seq(7), u"trimmed"_s}};
        QVERIFY(!m_store->append({wrong}).value().front());
        QVERIFY(m_store->append({makeBatch(AgentId(1), 4, 3)}));
        QVERIFY(gaps().empty());
    }

    void gapsAreFoundBySpanAgentAndCheck_data()
    {
        QTest::addColumn<GapQuery>("query");
        QTest::addColumn<QList<int>>("expected"); // begins, in seconds
        QTest::newRow("all") << GapQuery{} << QList<int>{10, 20, 30, 40};
        QTest::newRow("agent") << GapQuery{.agent = AgentId(1)} << QList<int>{10, 20, 30};
        QTest::newRow("check") << GapQuery{.check = CheckId(8)} << QList<int>{10, 20, 40};
        QTest::newRow("from") << GapQuery{.from = start + 15s} << QList<int>{20, 30, 40};
        QTest::newRow("to") << GapQuery{.to = start + 20s} << QList<int>{10};
        QTest::newRow("between") << GapQuery{.from = start + 36s, .to = start + 40s} << QList<int>{20};
    }

    void gapsAreFoundBySpanAgentAndCheck()
    {
        QFETCH(const GapQuery, query);
        QFETCH(const QList<int>, expected);
        Notes notes;
        notes.stops = {{AgentId(1), testEpoch, u"boot"_s, start + 10s, start + 15s}};
        notes.gaps = {
            gap(GapCause::CutOff, 1, 20s, std::nullopt), gap(GapCause::CutOff, 1, 25s, std::nullopt),
            gap(GapCause::Paused, 0, 30s, std::nullopt, 7), gap(GapCause::CutOff, 2, 40s, std::nullopt)};
        QVERIFY(m_store->note(notes));
        notes = {};
        notes.gaps = {gap(GapCause::Paused, 0, 30s, 35s, 7), gap(GapCause::CutOff, 3, 1s, 2s)};
        QVERIFY(m_store->note(notes));
        QList<int> found;
        for (const Gap &one : readRows<Gap>(*m_store, query))
            found += int(std::chrono::duration_cast<std::chrono::seconds>(one.from - start).count());
        QCOMPARE(found, expected);
        QCOMPARE(readRows<Gap>(*m_store, GapQuery{.check = CheckId(7)}).at(2),
                 gap(GapCause::Paused, 0, 30s, 35s, 7));
        QCOMPARE(m_store->openGaps().value(), (std::vector{gap(GapCause::CutOff, 1, 20s, std::nullopt),
                                                           gap(GapCause::CutOff, 2, 40s, std::nullopt)}));
    }

    void incidentsAreFoundBySpanAgentAndCheck_data()
    {
        QTest::addColumn<IncidentQuery>("query");
        QTest::addColumn<QList<quint64>>("ids");
        QTest::newRow("all") << IncidentQuery{} << QList<quint64>{1, 2, 3, 4};
        QTest::newRow("check") << IncidentQuery{.check = CheckId(7)} << QList<quint64>{1, 2, 4};
        QTest::newRow("agent") << IncidentQuery{.agent = AgentId(1)} << QList<quint64>{2};
        QTest::newRow("newest") << IncidentQuery{.limit = 1} << QList<quint64>{2, 4};
        QTest::newRow("newest, the open one among them")
            << IncidentQuery{.limit = 3} << QList<quint64>{2, 3, 4};
        QTest::newRow("newest of a check")
            << IncidentQuery{.check = CheckId(7), .from = start + 12s, .limit = 2} << QList<quint64>{2, 4};
        QTest::newRow("from") << IncidentQuery{.from = start + 20s} << QList<quint64>{2, 3, 4};
        QTest::newRow("to") << IncidentQuery{.to = start + 30s} << QList<quint64>{1, 2};
        QTest::newRow("between") << IncidentQuery{.check = CheckId(7), .from = start + 22s, .to = start + 60s}
                                 << QList<quint64>{2, 4};
    }

    void incidentsAreFoundBySpanAgentAndCheck()
    {
        QFETCH(const IncidentQuery, query);
        QFETCH(const QList<quint64>, ids);
        const Incident open = incident(2, 7, 15s, std::nullopt, {AgentId(2), AgentId(1)});
        Notes notes;
        for (const Incident &one :
             {incident(1, 7, 10s, 20s, {AgentId(2)}), incident(2, 7, 15s, 16s, {AgentId(2)}),
              incident(3, 8, 30s, 40s, {AgentId(11)}), incident(4, 7, 50s, 55s, {AgentId(12)})})
            notes.incidents[one.id] = one;
        QVERIFY(m_store->note(notes));
        notes = {};
        notes.incidents[open.id] = open;
        // Of a file that is taken over a second time.
        notes.earlierIncidents = {incident(1, 9, 1s, 2s, {AgentId(1)})};
        QVERIFY(m_store->note(notes));
        QList<quint64> found;
        for (const Incident &one : readRows<Incident>(*m_store, query))
            found += one.id.value;
        QCOMPARE(found, ids);
        const std::vector<Incident> atStart = m_store->openIncidents().value();
        QCOMPARE(atStart.size(), size_t(2));
        QCOMPARE(atStart.front(), open);
        QCOMPARE(atStart.back().id, IncidentId(4));
    }

    void olderWordOnWhoHoldsAnIdHasNoSay()
    {
        const auto note = [this](const QString &key, bool isRevoked, quint64 revision) {
            Notes notes;
            notes.admissions = {.held = {{AgentId(3), key, isRevoked, Revision(revision)}},
                                .spent = {"hash"}};
            QVERIFY(m_store->note(notes));
        };
        note(u"first"_s, true, 5);
        note(u"first"_s, false, 6); // revoking is for good
        QCOMPARE(m_store->admissions().value().held.front(),
                 (HeldId{AgentId(3), u"first"_s, true, Revision(6)}));
        note(u"second"_s, false, 7);
        note(u"first"_s, false, 6);
        const Admissions known = m_store->admissions().value();
        QCOMPARE(known.held, (std::vector{HeldId{AgentId(3), u"second"_s, false, Revision(7)}}));
        QCOMPARE(known.spent, std::vector<QByteArray>{"hash"});
    }

    void theFeedTellsWhenAgentsAreCutOffAndChecksPaused()
    {
        LiveFeed feed;
        KnownAgent agent;
        agent.id = AgentId(1);
        agent.key = u"key"_s;
        CheckRow check;
        check.check.id = CheckId(7);
        check.agents = {agent.id};
        ConfigurationDifference difference;
        difference.changedAgents = {&agent};
        difference.changedChecks = {&check};
        feed.apply(difference);
        const auto set = [&feed](AgentState state) {
            feed.changeAgent(AgentId(1), [state](AgentRow &row) {
                row.state = state;
                row.lastSeen = start;
            });
        };
        set(AgentState::Reconnecting);
        std::vector<Gap> noted;
        const std::vector<Gap> before = {gap(GapCause::CutOff, 1, -5s, std::nullopt),
                                         gap(GapCause::Paused, 0, -5s, std::nullopt, 9)};
        const GapWatch watch(feed, before, [&noted](const Gap &one) { noted.push_back(one); });
        // Nobody has seen the agent meanwhile; the check is gone.
        QCOMPARE(noted.size(), size_t(1));
        QCOMPARE(noted.front().check, CheckId(9));
        QVERIFY(noted.front().to);
        set(AgentState::Online);
        QTRY_COMPARE(noted.size(), size_t(2));
        QCOMPARE(noted.at(1).from, start - 5s);
        QVERIFY(noted.at(1).to);
        set(AgentState::Offline);
        check.check.paused = true;
        feed.apply(difference);
        QTRY_COMPARE(noted.size(), size_t(4));
        QCOMPARE(noted.at(2), gap(GapCause::CutOff, 1, 0s, std::nullopt));
        QCOMPARE(noted.at(3).cause, GapCause::Paused);
        QCOMPARE(noted.at(3).check, CheckId(7));
        QVERIFY(!noted.at(3).to);
    }

private:
    void open()
    {
        m_store.reset();
        m_store = openSqliteStore(m_folder->filePath(u"results.sqlite"_s), StoreAccess::Write).value();
    }
    [[nodiscard]] std::vector<Gap> gaps() { return readRows<Gap>(*m_store, GapQuery{}); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(GapsTest)
#include "gaps_test.moc"
