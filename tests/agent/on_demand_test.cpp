// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/on_demand.h"

#include "tests/agent/fake_manager.h"
#include "tests/agent/running_agent.h"
#include "tests/support/test_files.h"

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** What a manager asks an agent to run out of turn. */
class OnDemandTest : public AgentFolderTest
{
    Q_OBJECT

private Q_SLOTS:
    void runsOnDemandWhatIsSavedAndWhatIsNot()
    {
        FakeManager manager;
        const RunningAgent running(m_path, manager.port());
        QTRY_VERIFY(running.agent->clientId() == AgentId(1));
        Task saved = tcpTask(1, m_target.serverPort(), 1h);
        saved.check.paused = true;
        manager.send(snapshot(1, {saved}));
        manager.send(RunNow{11, CheckId(1), {}});
        manager.send(RunNow{12, CheckId(), tcpTask(0, unusedPort())});
        manager.send(RunNow{13, CheckId(99), {}});
        Task wrong = tcpTask(0, 1);
        wrong.check.options.insert(u"port"_s, u"none"_s);
        manager.send(RunNow{14, CheckId(), wrong});
        QVERIFY(manager.waitFor<ProbeReport>(4));

        std::map<quint64, ProbeReport> reports;
        for (const ProbeReport &report : manager.all<ProbeReport>())
            reports.emplace(report.request, report);
        const Result<CheckResult> ofSaved = decodeResult(reports[11].row);
        QVERIFY(ofSaved);
        QCOMPARE(ofSaved->outcome, Outcome::Up);
        QVERIFY(ofSaved->flags.testFlag(ResultFlag::OnDemand));
        const Result<CheckResult> ofTrial = decodeResult(reports[12].row);
        QVERIFY(ofTrial);
        QCOMPARE(ofTrial->reason, Reason::ConnectionRefused);
        QVERIFY(reports[13].error.contains("99"_L1));
        QVERIFY(reports[14].error.contains("port"_L1));
        // A saved task's result is a result like any other, a trial's is not.
        QTRY_COMPARE(manager.rows(), QList<QByteArray>{reports[11].row});
    }

    void requestsForOneCheckAreLimited()
    {
        FakeManager manager;
        const RunningAgent running(m_path, manager.port());
        QTRY_VERIFY(running.agent->clientId() == AgentId(1));
        Task slow = tcpTask(1, m_target.serverPort(), 1h); // accepts and says nothing
        slow.check.options.insert(u"expect"_s, u"a greeting"_s);
        slow.check.paused = true;
        manager.send(snapshot(1, {slow}));
        const quint64 allowed = quint64(OnDemand::maximumRequests);
        for (quint64 request = 1; request <= allowed + 1; ++request)
            manager.send(RunNow{request, CheckId(1), {}});
        QVERIFY(manager.waitFor<ProbeReport>());
        QCOMPARE(manager.all<ProbeReport>()[0].request, allowed + 1);
        QVERIFY(manager.all<ProbeReport>()[0].error.contains("wait for check 1"_L1));

        slow.check.paused = false;
        manager.send(RunNow{500, CheckId(), slow});
        manager.send(RunNow{500, CheckId(), slow});
        QVERIFY(manager.waitFor<ProbeReport>(2));
        QCOMPARE(manager.all<ProbeReport>()[1].error, u"Request 500 is being tried already"_s);
    }

    void shortestIntervalIsThatOfRequestsToo()
    {
        Policy policy;
        policy.shortestInterval = 1h;
        FakeManager manager;
        const RunningAgent running(m_path, manager.port(), policy);
        QTRY_VERIFY(running.agent->clientId() == AgentId(1));
        Task saved = tcpTask(1, m_target.serverPort(), 1h);
        saved.check.paused = true;
        manager.send(snapshot(1, {saved}));
        const Task trial = tcpTask(0, m_target.serverPort(), 1h);
        Task other = trial;
        other.check.target = u"localhost"_s;
        const std::vector<RunNow> requests = {{1, CheckId(1), {}},
                                              {2, CheckId(1), {}},
                                              {3, CheckId(), trial},
                                              {4, CheckId(), trial},
                                              {5, CheckId(), other}};
        for (const RunNow &request : requests)
            manager.send(request);
        QVERIFY(manager.waitFor<ProbeReport>(5));
        for (const ProbeReport &report : manager.all<ProbeReport>()) {
            const bool isAgain = report.request == 2 || report.request == 4;
            QCOMPARE(report.error,
                     isAgain ? u"This agent's policy allows no interval under 3600 s"_s : QString());
        }
    }
};

QTEST_GUILESS_MAIN(OnDemandTest)
#include "on_demand_test.moc"
