// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/site.h"
#include "tests/support/fault_proxy.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool isLong()
{
    return qEnvironmentVariableIntValue("VANTAGE_SOAK") > 0;
}

/** Between two blows. */
int randomPause()
{
    return QRandomGenerator::global()->bounded(100, isLong() ? 2000 : 900);
}

} // namespace

/** Every result that a spool committed arrives once or is declared lost, whatever is killed or cut meanwhile. */
class SoakTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_managerKills = 0;
        m_agentKills = 0;
        m_clock.start();
        m_site = std::make_unique<Site>(agentCount, isLong() ? 170 : 40);
        m_site->startManager();
        for (int i = 0; i < agentCount; ++i)
            m_site->startAgent(i);
        QTest::qWait(2000);
    }

    void theManagerIsKilled()
    {
        const int blows = isLong() ? 100 : 6;
        for (int i = 0; i < blows; ++i) {
            QTest::qWait(randomPause());
            hitManager();
        }
        verifyNothingIsLost();
    }

    void agentsAreKilled()
    {
        const int blows = isLong() ? 200 : 12;
        for (int i = 0; i < blows; ++i) {
            QTest::qWait(randomPause() / 2);
            hitAgent();
        }
        verifyNothingIsLost();
    }

    void everythingIsKilledAndTheCableIsCut()
    {
        FaultProxy proxy(QHostAddress::LocalHost, m_site->port());
        m_site->connectThrough(proxy.port());
        for (int i = 0; i < agentCount; ++i) {
            m_site->killAgent(i);
            m_site->startAgent(i);
        }
        const int managerKills = isLong() ? 100 : 2;
        const int agentKills = isLong() ? 200 : 6;
        while (m_managerKills < managerKills || m_agentKills < agentKills) {
            QTest::qWait(randomPause() / 2);
            strike(proxy);
        }
        calm(proxy);
        verifyNothingIsLost();
    }

    /** The acknowledgement of what was just committed never arrives: the same rows come again. */
    void theLinkIsCutBetweenCommitAndAcknowledgement()
    {
        FaultProxy proxy(QHostAddress::LocalHost, m_site->port());
        m_site->connectThrough(proxy.port());
        for (int i = 0; i < agentCount; ++i) {
            m_site->killAgent(i);
            m_site->startAgent(i);
        }
        // Enough for the handshake, Welcome and a random number of acknowledgements; then the way back is cut.
        int cuts = 0;
        const int wanted = isLong() ? 100 : 8;
        const auto spoil = [&proxy] {
            const qint64 bytes = 1200 + QRandomGenerator::global()->bounded(20'000);
            proxy.setFaults(FaultProxy::Direction::ToClient, {.cutAfter = bytes});
        };
        connect(&proxy, &FaultProxy::connectionLost, this, [&] {
            ++cuts;
            spoil();
        });
        spoil();
        proxy.cut();
        QVERIFY(QTest::qWaitFor([&] { return cuts >= wanted; }, 1'800'000));
        proxy.disconnect(this);
        calm(proxy);
        verifyNothingIsLost();
    }

private:
    /** Agents that have waited long between attempts are started again, so that the test need not wait for them. */
    void calm(FaultProxy &proxy)
    {
        proxy.setFaults(FaultProxy::Direction::ToServer, {});
        proxy.setFaults(FaultProxy::Direction::ToClient, {});
        proxy.cut();
        for (int i = 0; i < agentCount; ++i) {
            m_site->killAgent(i);
            m_site->startAgent(i);
        }
    }

    void hitManager()
    {
        ++m_managerKills;
        m_site->killManager();
        m_site->startManager();
    }

    void hitAgent()
    {
        ++m_agentKills;
        const int agent = QRandomGenerator::global()->bounded(agentCount);
        m_site->killAgent(agent);
        m_site->startAgent(agent);
    }

    void strike(FaultProxy &proxy)
    {
        using Direction = FaultProxy::Direction;
        const FaultProxy::Faults faults[] = {{},
                                             {.delay = 20ms, .split = 700},
                                             {.split = 5},
                                             {.copies = 2},
                                             {.cutAfter = QRandomGenerator::global()->bounded(60'000)}};
        const auto any = [&faults] {
            return faults[size_t(QRandomGenerator::global()->bounded(int(std::size(faults))))];
        };
        switch (QRandomGenerator::global()->bounded(9)) {
        case 0:
        case 1:
            hitManager();
            break;
        case 2:
        case 3:
        case 4:
        case 5:
            hitAgent();
            break;
        case 6:
            proxy.cut();
            break;
        case 7:
            proxy.setFaults(Direction::ToServer, any());
            break;
        default:
            proxy.setFaults(Direction::ToClient, any());
        }
    }

    void verifyNothingIsLost()
    {
        const bool isPaused = m_site->pauseChecks();
        const bool isDrained = isPaused && m_site->drains();
        for (int i = 0; i < agentCount; ++i)
            QVERIFY(m_site->stopAgent(i));
        QVERIFY(m_site->stopManager());
        const Oracle oracle = m_site->account();
        const QStringList faults = oracle.faults();
        std::printf("%s: manager killed %d times, agents %d times in %lld s: %lld committed, %lld stored, "
                    "%llu declared lost, %lld faults\n",
                    QTest::currentTestFunction(), m_managerKills, m_agentKills, m_clock.elapsed() / 1000,
                    qint64(oracle.committed()), qint64(oracle.stored()), oracle.lost(),
                    qint64(faults.size()));
        if (!isPaused || !isDrained)
            std::printf("%s\n", qUtf8Printable(m_site->lastWords()));
        // What waits in a spool is not lost.
        QVERIFY2(isPaused && isDrained, qUtf8Printable(m_site->lastWords()));
        QVERIFY2(faults.isEmpty(), qUtf8Printable(faults.join(u'\n')));
        QCOMPARE(oracle.renewals(), 0);
        QVERIFY(oracle.committed() > 1000);
        // Nothing of all this is a reason to lose anything.
        QCOMPARE(oracle.lost(), quint64(0));
    }

    static constexpr int agentCount = 3;
    int m_managerKills = 0;
    int m_agentKills = 0;
    QElapsedTimer m_clock;
    std::unique_ptr<Site> m_site;
};

QTEST_GUILESS_MAIN(SoakTest)
#include "soak_test.moc"
