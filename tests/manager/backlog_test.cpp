// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/store/backlog.h"
#include "tests/manager/manager_fixture.h"

#include <QTest>
#include <QThread>

#include <atomic>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

class TestBacklog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotShownYetIsNotAcknowledged();
};

/** The agent works in a thread of its own; this one, in which results are shown, stands still. */
void TestBacklog::whatIsNotShownYetIsNotAcknowledged()
{
    constexpr int results = 3 * int(Backlog::most);
    ManagerFixture manager;
    manager.start();
    manager.command(u"addconf 1 TCP 127.0.0.1 9 10"_s);
    const QString token = manager.token();
    const quint16 port = manager.manager().port();
    std::atomic<bool> isSent = false;
    std::atomic<bool> mayLook = false;
    std::atomic<quint64> whileStill = 0;
    std::atomic<quint64> atTheEnd = 0;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        FakeAgent agent(u"flood"_s);
        agent.hello.token = token;
        agent.connectTo(QHostAddress::LocalHost, port);
        while (agent.tasks().isEmpty())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        agent.sendResults(CheckId(1), results);
        isSent = true;
        const auto workFor = [&agent](std::chrono::milliseconds time) {
            const SteadyTime end = SteadyClock::now() + time;
            while (agent.acknowledged() < agent.lastSeq() && SteadyClock::now() < end)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        };
        workFor(std::chrono::seconds(8));
        whileStill = agent.acknowledged().value;
        mayLook = true;
        workFor(std::chrono::minutes(1));
        atTheEnd = agent.acknowledged().value;
        agent.leave();
    }));
    thread->start();
    QTRY_VERIFY_WITH_TIMEOUT(isSent, 30'000);
    mayLook.wait(false); // stands still
    // The last acknowledged batch may have crossed the line.
    QVERIFY2(whileStill < quint64(Backlog::most) * 2, qPrintable(QString::number(whileStill)));
    QTRY_COMPARE_WITH_TIMEOUT(atTheEnd.load(), quint64(results), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), 10'000);
}

QTEST_GUILESS_MAIN(TestBacklog)
#include "backlog_test.moc"
