// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/manager/manager_fixture.h"
#include "tests/manager/store_fixture.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const UtcTime in1970{90s};
const UtcTime in2099 = std::chrono::sys_days(std::chrono::year(2099) / 7 / 1);

/** Of the side whose clock a test sets; links have a thread of their own. */
std::atomic<Micros> offset{};

UtcTime wrongClock()
{
    return utcNow() + offset.load();
}

ManagerTimes quickHeartbeat()
{
    ManagerTimes times;
    times.session.peer.heartbeat = 20ms;
    return times;
}

QByteArray rowAt(UtcTime started, Outcome outcome)
{
    CheckResult result = makeResult({}, CheckId(1), {});
    result.scheduled = result.started = started;
    result.outcome = outcome;
    result.reason = outcome == Outcome::Up ? Reason::None : Reason::Timeout;
    return encodeResult(result);
}

} // namespace

/** Clocks that are wrong or are set: results count in the order of their numbers, and people are told. */
class ClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAgentInAnotherYearCostsNothingAndIsShown_data()
    {
        QTest::addColumn<UtcTime>("agentsTime");
        QTest::addColumn<QString>("sign");
        QTest::newRow("1970") << in1970 << u"\u2212"_s;
        QTest::newRow("2099") << in2099 << u"+"_s;
    }

    void anAgentInAnotherYearCostsNothingAndIsShown()
    {
        QFETCH(const UtcTime, agentsTime);
        QFETCH(const QString, sign);
        ManagerFixture fixture(quickHeartbeat());
        fixture.start();
        const auto agent = fixture.agent(u"a"_s);
        offset = agentsTime - utcNow();
        agent->settings.utc = wrongClock;
        QSignalSpy configured(agent.get(), &FakeAgent::configured);
        fixture.connect(*agent);
        QTRY_COMPARE(configured.size(), 1);
        fixture.command(u"addconf 1 TCP localhost 1 60"_s);
        QTRY_COMPARE(agent->tasks().size(), 1);
        QTRY_VERIFY(fixture.agentRow(AgentId(1))->clockOffset);
        QTRY_VERIFY(fixture.eventCodes().contains(u"clock-off"_s));
        const AgentRow row = *fixture.agentRow(AgentId(1));
        QVERIFY(std::chrono::abs(*row.clockOffset - offset.load()) < 1h);
        QVERIFY2(row.anomaly.startsWith(u"clock off by "_s + sign) && row.anomaly.endsWith(u" d"),
                 qPrintable(row.anomaly));

        agent->sendRow(rowAt(agentsTime, Outcome::Up));
        QTRY_COMPARE(fixture.taskRow({AgentId(1), CheckId(1)})->lastOutcome, std::optional(Outcome::Up));
        const auto next = fixture.taskRow({AgentId(1), CheckId(1)})->nextRun;
        QVERIFY(next && *next > utcNow() - 1h && *next < utcNow() + 1h);
        // Somebody sets it right: later results are the newer ones, whatever they say.
        offset = Micros(0);
        QTRY_VERIFY(fixture.eventCodes().contains(u"clock-right"_s));
        QCOMPARE(fixture.agentRow(AgentId(1))->anomaly, QString());
        agent->sendRow(rowAt(utcNow(), Outcome::Down));
        QTRY_COMPARE(fixture.taskRow({AgentId(1), CheckId(1)})->lastOutcome, std::optional(Outcome::Down));
        QTRY_COMPARE(fixture.verdictRow(CheckId(1))->verdict, Outcome::Down);
        // And back again.
        agent->sendRow(rowAt(agentsTime, Outcome::Up));
        QTRY_COMPARE(fixture.taskRow({AgentId(1), CheckId(1)})->lastOutcome, std::optional(Outcome::Up));
        QTRY_COMPARE(fixture.verdictRow(CheckId(1))->verdict, Outcome::Up);
        QTRY_COMPARE(agent->acknowledged(), Seq(3));

        agent->vanish();
        fixture.stop();
        const QList<CheckResult> stored = fixture.storedResults();
        QCOMPARE(stored.size(), 3);
        for (qsizetype i = 0; i < stored.size(); ++i)
            QCOMPARE(stored.at(i).seq, Seq(quint64(i) + 1));
        QVERIFY(stored.front().clock);
        QVERIFY(std::chrono::abs(stored.front().clock->offset - (agentsTime - utcNow())) < 1h);
        // A start takes the newest for the newest too.
        fixture.start();
        QCOMPARE(fixture.taskRow({AgentId(1), CheckId(1)})->lastOutcome, std::optional(Outcome::Up));
    }

    void theManagersOwnClockIsSetWhileItRuns()
    {
        // Seen from here every agent's clock is set; which one it was nobody can tell.
        offset = Micros(0);
        ManagerFixture fixture(quickHeartbeat());
        fixture.settings().times.session.peer.utc = wrongClock;
        fixture.start();
        const auto agent = fixture.joinedAgent(u"a"_s);
        const auto other = fixture.joinedAgent(u"b"_s);
        QTRY_VERIFY(fixture.agentRow(AgentId(2))->clockOffset);
        offset = Micros(-1h);
        QTRY_COMPARE(fixture.eventCodes().count(u"clock-off"_s), 2);
        QVERIFY(fixture.agentRow(AgentId(2))->anomaly.startsWith(u"clock off by +"));
        agent->sendResults(CheckId(1), 5);
        other->sendResults(CheckId(1), 5);
        QTRY_COMPARE(agent->acknowledged(), Seq(5));
        QTRY_COMPARE(other->acknowledged(), Seq(5));
    }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "clock_test.moc"
