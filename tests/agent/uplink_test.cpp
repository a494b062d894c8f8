// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/link_fixture.h"

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

class UplinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreSentAsTheyAreCommittedAndTrimmedWhenAcknowledged()
    {
        FakeManager manager;
        Client client(settingsFor(manager.port()));
        QVERIFY(client.join());
        const QList<QByteArray> rows = resultRows(3);
        client.spool.append({rows[0]});
        QTRY_COMPARE(client.spool.acknowledged, Seq(1));
        client.spool.append({rows[1], rows[2]});
        QTRY_COMPARE(client.spool.acknowledged, Seq(3));
        QCOMPARE(manager.rows(), rows);
    }

    void sendingResumesBehindTheCursor()
    {
        FakeManager manager;
        const QList<QByteArray> rows = resultRows(10);
        manager.welcome.cursor = Seq(4);
        manager.welcome.digest = digestOf(rows[3]);
        Client client(settingsFor(manager.port()));
        client.spool.append(rows);
        QVERIFY(client.join());
        QTRY_COMPARE(client.spool.acknowledged, Seq(10));
        QCOMPARE(manager.all<Results>()[0].first, Seq(5));
        QCOMPARE(manager.rows(), rows.mid(4));
    }

    void nothingIsSentTwiceAfterACut()
    {
        FakeManager manager;
        Client client(settingsFor(manager.port()));
        QVERIFY(client.join());
        const QList<QByteArray> rows = resultRows(200);
        for (const QByteArray &row : rows) {
            client.spool.append({row});
            if (client.spool.last().value % 40 == 0) {
                QTRY_VERIFY(client.spool.acknowledged.value + 20 > client.spool.last().value);
                manager.cut();
                QTRY_VERIFY(client.link.isJoined());
            }
        }
        QTRY_COMPARE(client.spool.acknowledged, Seq(200));
        QCOMPARE(manager.rows(), rows);
    }

    void rowsThatAreGoneAreDeclaredLostWithTheirCause()
    {
        FakeManager manager;
        Client client(settingsFor(manager.port()));
        const QList<QByteArray> rows = resultRows(10);
        client.spool.append(rows);
        client.spool.lose(Seq(1), Seq(2), LossCause::SpoolFull);
        client.spool.lose(Seq(3), Seq(3), LossCause::DiskFull);
        client.spool.lose(Seq(10), Seq(10), LossCause::DiskFailed);
        QVERIFY(client.join());
        QVERIFY(manager.waitFor<Lost>(3));
        QStringList told;
        for (const Lost &lost : manager.all<Lost>()) {
            QCOMPARE(lost.epoch, Epoch(77));
            told += u"%1-%2 %3"_s.arg(lost.from.value).arg(lost.to.value).arg(lost.cause);
        }
        QCOMPARE(told, (QStringList{u"1-2 spool-full"_s, u"3-3 disk-full"_s, u"10-10 disk-failed"_s}));
        QCOMPARE(manager.rows(), rows.mid(3, 6));
    }

    void answerForAnEarlierLinkIsDropped()
    {
        FakeManager manager;
        Client client(settingsFor(manager.port()));
        const QList<QByteArray> rows = resultRows(10);
        client.spool.append(rows);
        client.spool.delaysAnswers = true;
        QVERIFY(client.join());
        QCOMPARE(client.spool.delayed.size(), size_t(1));
        manager.cut();
        QTRY_VERIFY(!client.link.isJoined());
        QTRY_COMPARE(client.spool.delayed.size(), size_t(2));
        // The new one overtakes the old one, which nobody waits for any more.
        client.spool.delaysAnswers = false;
        client.spool.delayed[1]();
        QTRY_COMPARE(client.spool.acknowledged, Seq(10));
        client.spool.delayed[0]();
        client.spool.append(resultRows(1));
        QTRY_COMPARE(client.spool.acknowledged, Seq(11));
        QCOMPARE(manager.rows(), rows + resultRows(1));
        QVERIFY(manager.all<Lost>().empty());
    }

    void noMoreIsInFlightThanThereIsCreditFor()
    {
        FakeManager manager;
        manager.acknowledges = false;
        manager.welcome.credit = 10'000;
        Client client(settingsFor(manager.port()));
        const QList<QByteArray> rows = resultRows(100, 1000);
        client.spool.append(rows);
        QVERIFY(client.join());
        quint64 acknowledged = 0;
        while (manager.rows().size() < rows.size()) {
            const qsizetype before = manager.rows().size();
            QTRY_VERIFY(manager.rows().size() > before || manager.rows().size() == rows.size());
            // Behind what the rows' arrival has caused: nothing more is on its way.
            client.link.send(ProbeReport{acknowledged, {}, u"mark"_s});
            QTRY_VERIFY(!manager.all<ProbeReport>().empty() &&
                        manager.all<ProbeReport>().back().request == acknowledged);
            quint64 inFlight = 0;
            for (const QByteArray &row : manager.rows().mid(qsizetype(acknowledged)))
                inFlight += quint64(row.size());
            QVERIFY2(inFlight <= 10'000, qPrintable(QString::number(inFlight)));
            acknowledged = quint64(manager.rows().size());
            manager.send(Ack{Epoch(77), Seq(acknowledged), 10'000});
        }
        QCOMPARE(manager.rows(), rows);
    }

    void withoutCreditNothingIsSentUntilThereIsSome()
    {
        FakeManager manager;
        manager.welcome.credit = 0;
        Client client(settingsFor(manager.port()));
        client.spool.append(resultRows(3));
        QVERIFY(client.join());
        client.link.send(ProbeReport{1, {}, u"mark"_s});
        QVERIFY(manager.waitFor<ProbeReport>());
        QVERIFY(manager.rows().isEmpty());
        manager.send(Ack{Epoch(77), Seq(0), 100'000});
        QTRY_COMPARE(manager.rows().size(), 3);
    }

    void batchesAreLimited()
    {
        FakeManager manager;
        manager.welcome.credit = 16 * 1024 * 1024;
        Client client(settingsFor(manager.port()));
        const QList<QByteArray> rows = resultRows(1000, 2000);
        client.spool.append(rows);
        QVERIFY(client.join());
        QTRY_COMPARE(client.spool.acknowledged, Seq(1000));
        QCOMPARE(manager.rows(), rows);
        for (const Results &results : manager.all<Results>())
            QVERIFY(encode(results).size() <= Uplink::maximumBatch + 8 * 1024);
    }

    void creditCountsAtLeastWhatIsOnTheWire()
    {
        for (const QList<QByteArray> &rows : {resultRows(1), resultRows(500), resultRows(20, 5000)}) {
            quint64 cost = batchCost;
            for (const QByteArray &row : rows)
                cost += costOf(row);
            QVERIFY(cost >= quint64(encode(Results{Epoch(~0ULL), Seq(~0ULL), rows}).size()));
        }
    }

    void newestResultsComeAheadOfABacklog()
    {
        FakeManager manager;
        Client client(settingsFor(manager.port()));
        for (int i = 0; i < 50; ++i) {
            const quint64 check = quint64(i % 3) + 1;
            const QByteArray row = resultOf(check, QString::number(i));
            client.spool.append({row});
            client.uplink.notice(CheckId(check), row);
        }
        client.uplink.forget(CheckId(3));
        QVERIFY(client.join());
        QTRY_COMPARE(client.spool.acknowledged, Seq(50));
        const Results previews = manager.all<Results>()[0];
        QCOMPARE(previews.first, Seq(0));
        QStringList found;
        for (const QByteArray &row : previews.rows) {
            const Result<CheckResult> result = decodeResult(row);
            QVERIFY(result);
            QVERIFY(result->flags.testFlag(ResultFlag::Preview));
            found += result->description;
        }
        found.sort();
        QCOMPARE(found, (QStringList{u"48"_s, u"49"_s}));
        QCOMPARE(manager.rows().size(), 50);
        for (const QByteArray &row : manager.rows())
            QVERIFY(!decodeResult(row)->flags.testFlag(ResultFlag::Preview));

        // Nothing is kept while there is a link, so nothing is shown twice.
        client.uplink.notice(CheckId(1), resultOf(1, u"live"_s));
        manager.cut();
        QVERIFY(manager.waitFor<Hello>(2));
        client.spool.append(resultRows(1));
        QTRY_COMPARE(client.spool.acknowledged, Seq(51));
        for (size_t i = 1; i < manager.all<Results>().size(); ++i)
            QVERIFY(manager.all<Results>()[i].first.isValid());
    }

    void previewsAreAMegabyteAtMost()
    {
        FakeManager manager;
        Client client(settingsFor(manager.port()));
        for (quint64 check = 1; check <= 500; ++check)
            client.uplink.notice(CheckId(check), resultOf(check, QString(7000, u'x')));
        client.spool.append(resultRows(1));
        QVERIFY(client.join());
        QTRY_COMPARE(client.spool.acknowledged, Seq(1));
        qsizetype bytes = 0;
        for (const Results &results : manager.all<Results>()) {
            for (const QByteArray &row : results.rows)
                bytes += results.first.isValid() ? 0 : row.size();
        }
        QVERIFY(bytes > Uplink::maximumPreviews / 2);
        QVERIFY(bytes <= Uplink::maximumPreviews);
    }

    void spoolOfAnotherLifeBeginsANewEpoch_data()
    {
        QTest::addColumn<quint64>("cursor");
        QTest::addColumn<QByteArray>("digest");
        QTest::newRow("the manager has more") << quint64(9) << QByteArray();
        QTest::newRow("the row differs") << quint64(3) << digestOf("another row");
        QTest::newRow("the row is lost there") << quint64(3) << QByteArray();
    }
    void spoolOfAnotherLifeBeginsANewEpoch()
    {
        QFETCH(quint64, cursor);
        QFETCH(QByteArray, digest);
        FakeManager manager;
        manager.welcome.cursor = Seq(cursor);
        manager.welcome.digest = digest;
        Client client(settingsFor(manager.port()));
        const QList<QByteArray> rows = resultRows(5);
        client.spool.append(rows);
        QVERIFY(client.join());
        QTRY_COMPARE(manager.endings.size(), 1);
        QVERIFY(manager.rows().isEmpty());
        QTRY_COMPARE(client.spool.acknowledged, Seq(5));
        QCOMPARE(manager.rows(), rows);
        QCOMPARE(manager.all<Results>()[0].epoch, Epoch(78));
    }

    void restoredManagerGetsWhatIsKeptAndTheRestIsLost()
    {
        FakeManager manager;
        Client client(settingsFor(manager.port()));
        QVERIFY(client.join());
        client.spool.append(resultRows(20));
        QTRY_COMPARE(client.spool.acknowledged, Seq(20));
        manager.received.clear();
        manager.welcome.cursor = Seq(5);
        manager.welcome.digest = digestOf("whatever it had");
        manager.cut();
        QVERIFY(manager.waitFor<Lost>());
        QCOMPARE(manager.all<Lost>()[0].from, Seq(6));
        QCOMPARE(manager.all<Lost>()[0].to, Seq(19));
        QCOMPARE(manager.all<Lost>()[0].cause, u"trimmed"_s);
        QTRY_COMPARE(manager.rows().size(), 1);
    }

    void wrongAckClosesTheLink_data()
    {
        QTest::addColumn<quint64>("epoch");
        QTest::addColumn<quint64>("seq");
        QTest::newRow("another epoch") << quint64(78) << quint64(1);
        QTest::newRow("never sent") << quint64(77) << quint64(4);
        QTest::newRow("the largest number") << quint64(77) << ~quint64(0);
    }
    void wrongAckClosesTheLink()
    {
        QFETCH(quint64, epoch);
        QFETCH(quint64, seq);
        FakeManager manager;
        manager.acknowledges = false;
        Client client(settingsFor(manager.port()));
        client.spool.append(resultRows(3));
        QVERIFY(client.join());
        QTRY_COMPARE(manager.rows().size(), 3);
        manager.send(Ack{Epoch(epoch), Seq(seq), 1000});
        QTRY_COMPARE(manager.endings.size(), 1);
        QCOMPARE(client.spool.acknowledged, Seq(0));
        QVERIFY(manager.waitFor<Hello>(2));
    }
};

QTEST_GUILESS_MAIN(UplinkTest)
#include "uplink_test.moc"
