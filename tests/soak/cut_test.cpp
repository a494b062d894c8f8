// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/link/join_string.h"
#include "tests/manager/manager_fixture.h"
#include "tests/soak/oracle.h"
#include "tests/soak/sender.h"
#include "tests/support/fault_proxy.h"
#include "tests/support/sample_messages.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** Rows that differ, on and on. */
class Rows
{
public:
    explicit Rows(Spool &spool)
        : m_spool(spool)
    {
    }

    [[nodiscard]] int count() const { return m_count; }

    void append(int count)
    {
        QList<QByteArray> rows;
        for (int i = 0; i < count; ++i) {
            CheckResult result = sampleResult();
            result.description = QString::number(++m_count);
            rows += encodeResult(result);
        }
        m_spool.append(rows);
    }

private:
    Spool &m_spool;
    int m_count = 0;
};

} // namespace

/** The link is cut on the manager's side at any byte behind the handshake, so that acknowledgements of what is on disk
    get lost, all the time. */
class CutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsCommittedAndNotAcknowledgedIsNotStoredTwice()
    {
        const int wanted = qEnvironmentVariableIntValue("VANTAGE_SOAK") > 0 ? 1000 : 40;
        const QTemporaryDir journal;
        qputenv("VANTAGE_SPOOL_JOURNAL", QFile::encodeName(journal.filePath(u"journal"_s)));
        ManagerFixture fixture;
        fixture.start();
        FaultProxy proxy(QHostAddress::LocalHost, fixture.manager().port());
        JoinString join = parseJoinString(fixture.answer(u"enrol"_s).section(u'\'', 1, 1)).value();
        join.port = proxy.port();
        ManagerLink::Settings settings;
        settings.manager = {u"127.0.0.1"_s, proxy.port()};
        settings.rhythm.first = 1ms;
        settings.rhythm.most = 5ms;
        Sender sender(settings, join);
        qunsetenv("VANTAGE_SPOOL_JOURNAL");
        Rows rows(*sender.spool);
        sender.link.start();
        QTRY_VERIFY(sender.link.isJoined());

        int cuts = 0;
        const auto spoil = [&proxy] {
            proxy.setFaults(FaultProxy::Direction::ToClient,
                            {.cutAfter = 850 + QRandomGenerator::global()->bounded(400)});
        };
        connect(&proxy, &FaultProxy::connectionLost, this, [&] {
            ++cuts;
            spoil();
        });
        spoil();
        proxy.cut();
        while (cuts < wanted) {
            rows.append(QRandomGenerator::global()->bounded(1, 6));
            QTest::qWait(4);
        }
        proxy.disconnect(this);
        proxy.setFaults(FaultProxy::Direction::ToClient, {});
        proxy.cut();
        const auto isStored = [&] {
            QTest::qWait(200); // proxy, link and manager work in this thread
            return isSettled(fixture.path(u"data/results.sqlite"_s),
                             {{sender.spool->epoch().value, sender.spool->last().value}});
        };
        QVERIFY(QTest::qWaitFor(isStored, 60'000));
        fixture.stop();
        Oracle oracle;
        oracle.readJournal(journal.filePath(u"journal"_s));
        oracle.readStore(fixture.path(u"data/results.sqlite"_s));
        std::printf("%d cuts: %lld committed, %lld stored, %llu lost\n", cuts, qint64(oracle.committed()),
                    qint64(oracle.stored()), oracle.lost());
        QVERIFY2(oracle.faults().isEmpty(), qUtf8Printable(oracle.faults().join(u'\n')));
        QCOMPARE(oracle.committed(), qsizetype(rows.count()));
        QCOMPARE(oracle.renewals(), 0);
        QCOMPARE(oracle.lost(), quint64(0));
    }
};

QTEST_GUILESS_MAIN(CutTest)
#include "cut_test.moc"
