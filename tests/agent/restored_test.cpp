// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/link_fixture.h"
#include "tests/agent/spool_fixture.h"

#include <QTemporaryDir>

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
class RestoredTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        m_path = m_dir->filePath(u"spool.sqlite"_s);
    }

    void spoolOfYesterdayBeginsANewEpoch_data()
    {
        QTest::addColumn<quint64>("added");
        QTest::newRow("the manager has more") << quint64(2);
        QTest::newRow("as much as the manager has") << quint64(15);
        QTest::newRow("it has more by now, and other ones") << quint64(40);
    }
    void spoolOfYesterdayBeginsANewEpoch()
    {
        QFETCH(quint64, added);
        const QString backup = m_dir->filePath(u"backup"_s);
        FakeManager manager;
        Epoch before;
        {
            OpenSpool open(m_path);
            before = open.spool->epoch();
            QVERIFY(open.appendAndWait(resultsFrom(1, 10), 10));
            open.spool->acknowledge(Seq(5));
        }
        QVERIFY(QFile::copy(m_path, backup));
        {
            OpenSpool open(m_path);
            Linked linked(*open.spool, settingsFor(manager.port()));
            QVERIFY(linked.join());
            QVERIFY(open.appendAndWait(resultsFrom(11, 15), 25));
            QTRY_COMPARE(manager.welcome.cursor, Seq(25));
        }
        QVERIFY(QFile::remove(m_path) && QFile::copy(backup, m_path));

        manager.received.clear();
        OpenSpool open(m_path);
        QCOMPARE(open.spool->epoch(), before);
        const QList<QByteArray> others = resultsFrom(1000, added);
        QVERIFY(open.appendAndWait(others, 10 + added));
        Linked linked(*open.spool, settingsFor(manager.port()));
        QVERIFY(linked.join());
        QTRY_VERIFY(open.spool->epoch() != before);
        QTRY_COMPARE(manager.rows(), resultsFrom(6, 5) + others);
        QCOMPARE(toldIn(before, manager), QString());
        QCOMPARE(manager.welcome.cursor, Seq(5 + added));
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

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

QTEST_GUILESS_MAIN(RestoredTest)
#include "restored_test.moc"
