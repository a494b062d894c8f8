// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/link/uplink.h"
#include "common/link/join_string.h"
#include "tests/manager/manager_fixture.h"
#include "tests/soak/oracle.h"
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

/** The agent's spool and link, which try again at once, without anything that measures. */
struct Sender
{
    QTemporaryDir dir;
    std::unique_ptr<Spool> spool;
    Membership membership;
    ManagerLink link;
    Uplink uplink;
    int number = 0;

    Sender(const ManagerLink::Settings &settings, const JoinString &join)
        : spool(openSqliteSpool(dir.filePath(u"spool.sqlite"_s)).value())
        , membership(dir.filePath(u"manager"_s), settings.manager, join)
        , link(settings, makeIdentity().value(), membership, [this] { return hello(); })
        , uplink(link, *spool)
    {
        QObject::connect(&link, &ManagerLink::received, &uplink, [this](const Message &message) {
            if (const auto *ack = std::get_if<Ack>(&message))
                uplink.handle(*ack);
        });
        link.start();
    }

    [[nodiscard]] Hello hello() const
    {
        Hello hello;
        hello.version = u"sender"_s;
        hello.name = u"sender"_s;
        hello.epoch = spool->epoch();
        hello.lastSeq = spool->last();
        return hello;
    }

    void append(int count)
    {
        QList<QByteArray> rows;
        for (int i = 0; i < count; ++i) {
            CheckResult result = sampleResult();
            result.description = QString::number(++number);
            rows += encodeResult(result);
        }
        spool->append(rows);
    }
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
            sender.append(QRandomGenerator::global()->bounded(1, 6));
            QTest::qWait(4);
        }
        proxy.disconnect(this);
        proxy.setFaults(FaultProxy::Direction::ToClient, {});
        proxy.cut();
        const auto isStored = [&] {
            Oracle oracle;
            oracle.readStore(fixture.path(u"data/results.sqlite"_s));
            return oracle.stored() == sender.number;
        };
        QVERIFY(QTest::qWaitFor(isStored, 60'000));
        fixture.stop();
        Oracle oracle;
        oracle.readJournal(journal.filePath(u"journal"_s));
        oracle.readStore(fixture.path(u"data/results.sqlite"_s));
        std::printf("%d cuts: %lld committed, %lld stored, %llu lost\n", cuts, qint64(oracle.committed()),
                    qint64(oracle.stored()), oracle.lost());
        QVERIFY2(oracle.faults().isEmpty(), qUtf8Printable(oracle.faults().join(u'\n')));
        QCOMPARE(oracle.committed(), qsizetype(sender.number));
        QCOMPARE(oracle.lost(), quint64(0));
    }
};

QTEST_GUILESS_MAIN(CutTest)
#include "cut_test.moc"
