// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/link_fixture.h"
#include "tests/agent/spool_fixture.h"
#include "tests/support/test_files.h"

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> resultsFrom(quint64 first, quint64 count)
{
    QList<QByteArray> rows;
    for (quint64 i = 0; i < count; ++i)
        rows += resultOf(1, QString::number(first + i));
    return rows;
}

/** What the manager was told in one epoch, in its order: "1-20 trimmed, 21-30 rows". */
QString toldIn(Epoch epoch, const FakeManager &manager)
{
    QStringList told;
    for (const Message &message : manager.received) {
        if (const auto *lost = std::get_if<Lost>(&message); lost != nullptr && lost->epoch == epoch)
            told += u"%1-%2 %3"_s.arg(lost->from.value).arg(lost->to.value).arg(lost->cause);
        if (const auto *results = std::get_if<Results>(&message);
            results != nullptr && results->epoch == epoch && results->first.isValid()) {
            const quint64 first = results->first.value;
            told += u"%1-%2 rows"_s.arg(first).arg(first + quint64(results->rows.size()) - 1);
        }
    }
    return told.join(u", "_s);
}

} // namespace

/** The spool on disk, or the manager's database, is one of yesterday. */
class RestoredTest : public SpoolFolderTest
{
    Q_OBJECT

private Q_SLOTS:
    void spoolOfYesterdayBeginsANewEpoch_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<quint64>("added");
        QTest::addColumn<qsizetype>("repeated");
        const QStringList all{u"spool.sqlite"_s, u"spool.state"_s};
        QTest::newRow("the manager has more") << all << quint64(2) << qsizetype(5);
        QTest::newRow("as much as the manager has") << all << quint64(15) << qsizetype(5);
        QTest::newRow("it has more by now, and other ones") << all << quint64(40) << qsizetype(5);
        // Then it is known that the manager had acknowledged them.
        QTest::newRow("only the spool itself") << all.first(1) << quint64(40) << qsizetype(0);
    }
    void spoolOfYesterdayBeginsANewEpoch()
    {
        QFETCH(QStringList, files);
        QFETCH(quint64, added);
        QFETCH(qsizetype, repeated);
        FakeManager manager;
        Epoch before;
        {
            OpenSpool open(m_path);
            before = open.spool->epoch();
            QVERIFY(open.appendAndWait(resultsFrom(1, 10), 10));
            open.spool->acknowledge(Seq(5));
        }
        for (const QString &file : files)
            QVERIFY(QFile::copy(m_dir->filePath(file), m_dir->filePath(file + ".backup"_L1)));
        {
            OpenSpool open(m_path);
            Linked linked(*open.spool, settingsFor(manager.port()));
            QVERIFY(linked.join());
            QVERIFY(open.appendAndWait(resultsFrom(11, 15), 25));
            QTRY_COMPARE(manager.welcome.cursor, Seq(25));
        }
        for (const QString &file : files) {
            QVERIFY(QFile::remove(m_dir->filePath(file)));
            QVERIFY(QFile::rename(m_dir->filePath(file + ".backup"_L1), m_dir->filePath(file)));
        }

        manager.received.clear();
        OpenSpool open(m_path);
        const QList<QByteArray> others = resultsFrom(1000, added);
        QVERIFY(open.appendAndWait(others, open.spool->last().value + added));
        Linked linked(*open.spool, settingsFor(manager.port()));
        QVERIFY(linked.join());
        QTRY_VERIFY(open.spool->epoch() != before);
        QTRY_COMPARE(manager.rows(), resultsFrom(6, 5).last(repeated) + others);
        QCOMPARE(toldIn(before, manager), QString());
        QCOMPARE(manager.welcome.cursor, Seq(quint64(repeated) + added));
        QVERIFY(manager.all<Lost>().empty());
    }

    /** Two machines of one disk: what one of them declared lost, the other one has. */
    void cloneOfASpoolThatHasLostResultsBeginsANewEpoch()
    {
        FakeManager manager;
        Epoch before;
        {
            OpenSpool open(m_path);
            before = open.spool->epoch();
            QVERIFY(open.appendAndWait(resultsFrom(1, 10), 10));
        }
        const QString clone = m_dir->filePath(u"clone.sqlite"_s);
        QVERIFY(QFile::copy(m_path, clone));
        SpoolLimits limits;
        limits.waiting = 100;
        limits.recent = 0;
        {
            OpenSpool open(m_path, limits);
            // All but the last of so many at once are given up.
            QVERIFY(open.appendAndWait(resultsFrom(11, 20), 30));
            manager.acknowledges = false;
            Linked linked(*open.spool, settingsFor(manager.port()));
            QVERIFY(linked.join());
            QTRY_VERIFY(manager.waitFor<Lost>());
            // As the link breaks before what follows the loss is stored.
            manager.welcome.cursor = manager.all<Lost>()[0].to;
        }
        manager.acknowledges = true;
        manager.received.clear();
        OpenSpool open(clone);
        const QList<QByteArray> others = resultsFrom(1000, 40);
        QVERIFY(open.appendAndWait(others, 50));
        Linked linked(*open.spool, settingsFor(manager.port()));
        QVERIFY(linked.join());
        QTRY_COMPARE(manager.rows(), resultsFrom(1, 10) + others);
        QVERIFY(open.spool->epoch() != before);
        QVERIFY(manager.all<Lost>().empty());
    }

    void managerOfYesterdayGetsTheTailAgainAndTheRestIsLost()
    {
        SpoolLimits limits;
        const QList<QByteArray> rows = resultsFrom(100, 50);
        limits.kept = rows[0].size() * 20;
        FakeManager manager;
        OpenSpool open(m_path, limits);
        Linked linked(*open.spool, settingsFor(manager.port()));
        QVERIFY(linked.join());
        QVERIFY(open.appendAndWait(rows, 50));
        QTRY_COMPARE(manager.welcome.cursor, Seq(50));
        QTRY_COMPARE(open.read(1).first, Seq(31));

        manager.received.clear();
        manager.welcome.cursor = Seq(10);
        manager.welcome.digest = digestOf(rows[9]);
        manager.cut();
        QTRY_COMPARE(manager.welcome.cursor, Seq(50));
        QCOMPARE(toldIn(open.spool->epoch(), manager), u"11-30 trimmed, 31-50 rows"_s);
        QCOMPARE(manager.rows(), rows.mid(30));
    }

    void managerThatLostEverythingGetsTheTailToo()
    {
        FakeManager manager;
        OpenSpool open(m_path);
        Linked linked(*open.spool, settingsFor(manager.port()));
        QVERIFY(linked.join());
        QVERIFY(open.appendAndWait(resultsFrom(1, 50), 50));
        QTRY_COMPARE(manager.welcome.cursor, Seq(50));
        manager.received.clear();
        manager.welcome.cursor = Seq();
        manager.welcome.digest.clear();
        manager.cut();
        QTRY_COMPARE(manager.rows(), resultsFrom(1, 50));
    }

    void spoolWhoseLogWasCutLosesNothingSilently()
    {
        FakeManager manager;
        manager.acknowledges = false;
        {
            OpenSpool open(m_path);
            QVERIFY(open.appendAndWait(resultsFrom(1, 10), 10));
            open.spool->acknowledge(Seq(4));
        }
        QVERIFY(QFile::copy(m_path, m_path + ".backup"_L1));
        {
            OpenSpool open(m_path);
            QVERIFY(open.appendAndWait(resultsFrom(11, 5), 15));
        }
        QVERIFY(QFile::remove(m_path) && QFile::rename(m_path + ".backup"_L1, m_path));
        manager.acknowledges = true;
        OpenSpool open(m_path);
        QCOMPARE(open.spool->last(), Seq(11));
        QVERIFY(open.appendAndWait(resultsFrom(100, 1), 12));
        Linked linked(*open.spool, settingsFor(manager.port()));
        QVERIFY(linked.join());
        QTRY_COMPARE(manager.welcome.cursor, Seq(12));
        QCOMPARE(toldIn(open.spool->epoch(), manager), u"1-6 rows, 7-11 spool-damaged, 12-12 rows"_s);
        QCOMPARE(manager.rows(), resultsFrom(5, 6) + resultsFrom(100, 1));
        QVERIFY2(open.troubles.join(u' ').contains("older than it was"_L1),
                 qPrintable(open.troubles.join(u' ')));
    }

    void whatIsLostWithADamagedSpoolIsToldOfItsEpoch_data()
    {
        QTest::addColumn<QString>("file"); // that is damaged too
        QTest::addColumn<quint64>("cursor");
        QTest::addColumn<QString>("told");
        const QString none;
        QTest::newRow("as acknowledged") << none << quint64(4) << u"5-10 spool-damaged"_s;
        QTest::newRow("the manager has more") << none << quint64(8) << u"9-10 spool-damaged"_s;
        QTest::newRow("the manager has all") << none << quint64(10) << none;
        QTest::newRow("the manager has less") << none << quint64(2) << u"3-4 trimmed, 5-10 spool-damaged"_s;
        QTest::newRow("nothing is known") << u"spool.state"_s << quint64(4) << none;
    }
    void whatIsLostWithADamagedSpoolIsToldOfItsEpoch()
    {
        QFETCH(QString, file);
        QFETCH(quint64, cursor);
        QFETCH(QString, told);
        Epoch before;
        UtcTime stopped{};
        {
            OpenSpool open(m_path);
            before = open.spool->epoch();
            QVERIFY(open.appendAndWait(resultsFrom(1, 10), 10));
            open.spool->acknowledge(Seq(4));
        }
        {
            const OpenSpool open(m_path);
            stopped = open.spool->stopped();
        }
        writeFile(m_path, QByteArray(20'000, 'x'));
        if (!file.isEmpty())
            writeFile(m_dir->filePath(file), "no such text");
        for (int start = 0; start < 2; ++start) { // the second start knows it too
            const OpenSpool open(m_path);
            QCOMPARE(open.spool->epoch() == before, file.isEmpty());
            QCOMPARE(open.spool->stopped(), start == 0 && file.isEmpty() ? stopped : open.spool->stopped());
        }
        FakeManager manager;
        manager.welcome.cursor = Seq(cursor);
        OpenSpool open(m_path);
        open.spool->append(resultsFrom(100, 3));
        if (!file.isEmpty())
            manager.welcome.cursor = Seq();
        Linked linked(*open.spool, settingsFor(manager.port()));
        QVERIFY(linked.join());
        QTRY_COMPARE(manager.rows(), resultsFrom(100, 3));
        QVERIFY(open.spool->epoch() != before);
        QCOMPARE(toldIn(before, manager), told);
        QCOMPARE(toldIn(open.spool->epoch(), manager), u"1-3 rows"_s);
    }
};

QTEST_GUILESS_MAIN(RestoredTest)
#include "restored_test.moc"
