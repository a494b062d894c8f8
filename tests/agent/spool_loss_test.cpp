// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/spool/acknowledged.h"
#include "tests/agent/spool_fixture.h"

#include <QSignalSpy>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray hundred(100, 'x');

QList<QByteArray> hundreds(qsizetype count)
{
    return QList<QByteArray>(count, hundred);
}

/** Rows of a hundred bytes; nothing is kept in memory, so that all is read from the disk. */
SpoolLimits limitsFor(int disk, int kept)
{
    SpoolLimits limits;
    limits.disk = disk * 100;
    limits.kept = kept * 100;
    limits.recent = 0;
    return limits;
}

} // namespace

class SpoolLossTest : public SpoolFolderTest
{
    Q_OBJECT

private Q_SLOTS:
    void spoolBeyondItsCapLosesTheOldest()
    {
        for (const bool isReopened : {false, true}) {
            OpenSpool open(m_path, limitsFor(10, 0));
            for (quint64 i = 1; i <= 30 && !isReopened; ++i)
                QVERIFY(open.appendAndWait({hundred}, i));
            QCOMPARE(accountOf(open), u"1-20 spool-full, 21-30 rows"_s);
        }
    }

    void acknowledgedRowsGoFirst()
    {
        OpenSpool open(m_path, limitsFor(160, 160));
        QVERIFY(open.appendAndWait(hundreds(100), 100));
        open.spool->acknowledge(Seq(50));
        QVERIFY(open.appendAndWait(hundreds(65), 165));
        // More than the five that were needed, so that not each commit has to.
        QCOMPARE(accountOf(open), u"1-11 trimmed, 12-165 rows"_s);
        // But none is lost for that alone.
        QVERIFY(open.appendAndWait(hundreds(38), 203));
        QCOMPARE(accountOf(open), u"1-49 trimmed, 50-203 rows"_s);
    }

    void whatIsRecordedKeepsItsCause()
    {
        SpoolLimits limits = limitsFor(20, 0);
        limits.waiting = 500;
        OpenSpool open(m_path, limits);
        QVERIFY(open.appendAndWait(hundreds(4), 4));
        QVERIFY(open.appendAndWait(hundreds(10), 14));
        QCOMPARE(accountOf(open), u"1-4 rows, 5-9 disk-failed, 10-14 rows"_s);
        for (quint64 last = 19; last <= 29; last += 5)
            QVERIFY(open.appendAndWait(hundreds(5), last));
        QCOMPARE(accountOf(open), u"1-4 spool-full, 5-9 disk-failed, 10-10 spool-full, 11-29 rows"_s);
    }

    void rowsThatFindNoRoomInMemoryAreLeftOut()
    {
        SpoolLimits limits;
        limits.waiting = 1000;
        OpenSpool open(m_path, limits);
        QList<QByteArray> rows;
        for (char c = 'a'; c < 'u'; ++c)
            rows += QByteArray(100, c);
        QVERIFY(open.appendAndWait(rows, 20));
        const auto kept = open.read(1);
        QCOMPARE(kept.first, Seq(11));
        QCOMPARE(kept.rows, rows.mid(10));
        QCOMPARE(kept.lost, (QList{SpoolLoss{Seq(1), Seq(10), LossCause::DiskFailed}}));
    }

    void aTailOfAcknowledgedRowsStays_data()
    {
        QTest::addColumn<int>("kept");
        QTest::addColumn<int>("keptFor");
        QTest::addColumn<QString>("account");
        QTest::newRow("all") << 100 << 600'000 << u"1-60 rows"_s;
        QTest::newRow("what fits") << 20 << 600'000 << u"1-30 trimmed, 31-60 rows"_s;
        QTest::newRow("too old") << 100 << 0 << u"1-49 trimmed, 50-60 rows"_s;
        QTest::newRow("none but the last one") << 0 << 600'000 << u"1-49 trimmed, 50-60 rows"_s;
    }
    void aTailOfAcknowledgedRowsStays()
    {
        QFETCH(int, kept);
        QFETCH(int, keptFor);
        QFETCH(QString, account);
        SpoolLimits limits = limitsFor(1000, kept);
        limits.keptFor = std::chrono::milliseconds(keptFor);
        {
            OpenSpool open(m_path, limits);
            QVERIFY(open.appendAndWait(hundreds(59), 59));
            open.spool->acknowledge(Seq(50));
            QVERIFY(open.appendAndWait({hundred}, 60));
            QCOMPARE(accountOf(open), account);
        }
        OpenSpool open(m_path, limits);
        QCOMPARE(accountOf(open), account);
    }

    void managerThatGoesBackGetsTheTailAgain()
    {
        OpenSpool open(m_path, limitsFor(1000, 30));
        QVERIFY(open.appendAndWait(hundreds(100), 100));
        open.spool->acknowledge(Seq(100));
        QVERIFY(open.appendAndWait({hundred}, 101));
        QCOMPARE(accountOf(open), u"1-70 trimmed, 71-101 rows"_s);
        // Now what is behind is needed again, however much there is of it.
        open.spool->acknowledge(Seq(75));
        QVERIFY(open.appendAndWait(hundreds(50), 151));
        QCOMPARE(accountOf(open, 75), u"75-151 rows"_s);
    }

    void renewedSpoolKeepsItsLosses()
    {
        SpoolLimits limits = limitsFor(100, 0);
        limits.waiting = 500;
        OpenSpool open(m_path, limits);
        QVERIFY(open.appendAndWait(hundreds(4), 4));
        QVERIFY(open.appendAndWait(hundreds(10), 14));
        open.spool->acknowledge(Seq(2));
        QSignalSpy renewed(open.spool.get(), &Spool::renewed);
        open.spool->renew();
        QVERIFY(renewed.wait());
        QCOMPARE(accountOf(open), u"1-2 rows, 3-7 disk-failed, 8-12 rows"_s);
    }

    void whatWasAcknowledgedIsRememberedOverAStart()
    {
        Epoch before;
        {
            OpenSpool open(m_path);
            before = open.spool->epoch();
            QVERIFY(open.appendAndWait(hundreds(10), 10));
            open.spool->acknowledge(Seq(6));
        }
        OpenSpool open(m_path);
        QCOMPARE(open.spool->epoch(), before);
        QSignalSpy renewed(open.spool.get(), &Spool::renewed);
        open.spool->renew();
        QVERIFY(renewed.wait());
        QCOMPARE(accountOf(open), u"1-4 rows"_s);
    }

    void acknowledgedLongEnoughIsByMarks()
    {
        Acknowledged acknowledged(600s);
        const SteadyTime start{};
        acknowledged.reset(Seq(10), start);
        for (int second = 0; second < 600; ++second)
            acknowledged.note(Seq(quint64(10 + second)), start + std::chrono::seconds(second));
        QCOMPARE(acknowledged.seq(), Seq(609));
        QCOMPARE(acknowledged.expired(start + 599s), Seq(0));
        QCOMPARE(acknowledged.expired(start + 600s), Seq(10));
        QCOMPARE(acknowledged.expired(start + 700s), Seq(110));
        acknowledged.reset(Seq(50), start + 700s);
        QCOMPARE(acknowledged.expired(start + 1299s), Seq(50));
    }
};

QTEST_GUILESS_MAIN(SpoolLossTest)
#include "spool_loss_test.moc"
