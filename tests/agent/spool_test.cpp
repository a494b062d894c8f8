// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/protocol/codec.h"
#include "tests/agent/spool_fixture.h"
#include "tests/support/test_files.h"

#include <QProcess>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

namespace {

/** Meanwhile no file of this process can grow. */
class FullDisk
{
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_usual);
        const rlimit none{0, m_usual.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_usual); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_usual{};
};

/** The child that is killed: appends for ever, and prints each number once it is committed. */
int appendForEver(QCoreApplication &app, const QString &path)
{
    OpenSpool open(path);
    Spool &spool = *open.spool;
    quint64 appended = spool.last().value;
    QObject::connect(&spool, &Spool::committed, &app, [](Seq last) {
        std::printf("%llu\n", static_cast<unsigned long long>(last.value));
        std::fflush(stdout);
    });
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &app, [&] {
        spool.append(rowsFrom(appended + 1, 7));
        appended += 7;
    });
    timer.start(1);
    return QCoreApplication::exec();
}

} // namespace

class SpoolTest : public SpoolFolderTest
{
    Q_OBJECT

private Q_SLOTS:
    void newSpoolIsEmptyAndHasAnEpoch()
    {
        const OpenSpool open(m_path);
        QVERIFY(open.spool->epoch().isValid());
        QCOMPARE(open.spool->last(), Seq(0));
        QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void whenItStoppedIsTheLastCommitBeforeItWasOpened()
    {
        const UtcTime before = utcNow();
        {
            OpenSpool open(m_path);
            QCOMPARE(open.spool->stopped(), UtcTime());
            QVERIFY(open.appendAndWait(rowsFrom(1, 1), 1));
        }
        UtcTime stopped{};
        for (int start = 0; start < 3; ++start) {
            OpenSpool open(m_path);
            if (start == 0)
                stopped = open.spool->stopped();
            QVERIFY(stopped >= before && stopped <= utcNow());
            // Neither starts nor acknowledgements are results.
            QCOMPARE(open.spool->stopped(), stopped);
            open.spool->acknowledge(Seq(1));
        }
    }

    void rowsAreNumberedFromOneWithoutGaps()
    {
        OpenSpool open(m_path);
        QVERIFY(open.appendAndWait(rowsFrom(1, 1), 1));
        QVERIFY(open.appendAndWait(rowsFrom(2, 9), 10));
        const auto all = open.read(1);
        QCOMPARE(all.first, Seq(1));
        QCOMPARE(all.rows, rowsFrom(1, 10));
    }

    void readGivesTheRangeThatWasAskedFor_data()
    {
        QTest::addColumn<quint64>("from");
        QTest::addColumn<qsizetype>("bytes");
        QTest::addColumn<quint64>("first");
        QTest::addColumn<qsizetype>("count");
        QTest::newRow("all") << quint64(1) << everything << quint64(1) << qsizetype(100);
        QTest::newRow("from the middle") << quint64(50) << everything << quint64(50) << qsizetype(51);
        QTest::newRow("the last") << quint64(100) << everything << quint64(100) << qsizetype(1);
        QTest::newRow("behind the last") << quint64(101) << everything << quint64(101) << qsizetype(0);
        QTest::newRow("far behind") << quint64(1000) << everything << quint64(1000) << qsizetype(0);
        QTest::newRow("one at least") << quint64(10) << qsizetype(1) << quint64(10) << qsizetype(1);
        QTest::newRow("what fits") << quint64(10) << qsizetype(6 * 3 + 2) << quint64(10) << qsizetype(3);
    }
    void readGivesTheRangeThatWasAskedFor()
    {
        QFETCH(quint64, from);
        QFETCH(qsizetype, bytes);
        QFETCH(quint64, first);
        QFETCH(qsizetype, count);
        for (const bool isReopened : {false, true}) { // from memory, then from the disk
            OpenSpool open(m_path);
            if (!isReopened)
                QVERIFY(open.appendAndWait(rowsFrom(1, 100), 100));
            const auto answer = open.read(from, bytes);
            QCOMPARE(answer.first, Seq(first));
            QCOMPARE(answer.rows, rowsFrom(first, quint64(count)));
        }
    }

    void acknowledgedRowsAreTrimmedAndNumbersNeverReused()
    {
        Epoch epoch;
        SpoolLimits limits;
        limits.kept = 0;
        {
            OpenSpool open(m_path, limits);
            epoch = open.spool->epoch();
            QVERIFY(open.appendAndWait(rowsFrom(1, 20), 20));
            open.spool->acknowledge(Seq(20));
            QVERIFY(QTest::qWaitFor([&] { return open.read(1).first == Seq(20); }, 10'000));
            // The last one stays, for the digest.
            QCOMPARE(open.read(1).rows, rowsFrom(20, 1));
        }
        OpenSpool open(m_path);
        QCOMPARE(open.spool->epoch(), epoch);
        QCOMPARE(open.spool->last(), Seq(20));
        QVERIFY(open.appendAndWait(rowsFrom(21, 1), 21));
        QCOMPARE(open.read(21).rows, rowsFrom(21, 1));
        QCOMPARE(open.read(21).first, Seq(21));
    }

    void whatIsPendingAtTheEndIsOnDisk()
    {
        {
            OpenSpool open(m_path);
            for (quint64 i = 1; i <= 500; ++i)
                open.spool->append({row(i)});
        }
        OpenSpool open(m_path);
        QCOMPARE(open.spool->last(), Seq(500));
        QCOMPARE(open.read(1).rows, rowsFrom(1, 500));
    }

    void renewedSpoolHoldsWhatIsNotAcknowledgedFromOne()
    {
        OpenSpool open(m_path);
        const Epoch before = open.spool->epoch();
        QVERIFY(open.appendAndWait(rowsFrom(1, 10), 10));
        open.spool->acknowledge(Seq(6));
        QSignalSpy renewed(open.spool.get(), &Spool::renewed);
        open.spool->renew();
        QVERIFY(renewed.wait());
        QVERIFY(open.spool->epoch() != before);
        QCOMPARE(open.spool->last(), Seq(4));
        QCOMPARE(open.read(1).rows, rowsFrom(7, 4));
        QVERIFY(open.appendAndWait(rowsFrom(11, 1), 5));
        QCOMPARE(open.read(5).rows, rowsFrom(11, 1));
    }

    void whatTheDiskRefusesIsDoneLater()
    {
        OpenSpool open(m_path);
        QVERIFY(open.appendAndWait(rowsFrom(1, 10), 10));
        open.spool->acknowledge(Seq(6));
        QSignalSpy renewed(open.spool.get(), &Spool::renewed);
        {
            const FullDisk full;
            open.spool->renew();
            open.spool->append(rowsFrom(11, 1));
            QTRY_COMPARE(open.troubles.size(), 1);
        }
        QVERIFY2(open.troubles[0].contains("cannot be written"_L1), qPrintable(open.troubles[0]));
        QTRY_COMPARE(renewed.size(), 1);
        QTRY_COMPARE(open.spool->last(), Seq(5));
        QCOMPARE(open.read(1).rows, rowsFrom(7, 5));
        QTRY_COMPARE(open.troubles.size(), 2);
        QVERIFY2(open.troubles[1].contains("again"_L1), qPrintable(open.troubles[1]));
    }

    void journalTellsWhatWasCommitted()
    {
        const QString path = m_dir->filePath(u"journal"_s);
        qputenv("VANTAGE_SPOOL_JOURNAL", QFile::encodeName(path));
        OpenSpool open(m_path);
        qunsetenv("VANTAGE_SPOOL_JOURNAL");
        const auto name = [&open] {
            return QByteArray::number(quint64(open.spool->epoch().value), 16).rightJustified(16, '0');
        };
        const QByteArray before = name();
        QVERIFY(open.appendAndWait(rowsFrom(1, 2), 2));
        open.spool->acknowledge(Seq(1));
        QSignalSpy renewed(open.spool.get(), &Spool::renewed);
        open.spool->renew();
        QVERIFY(renewed.wait());
        QVERIFY(open.appendAndWait(rowsFrom(3, 1), 2));
        QCOMPARE(readFile(path), before + " 1 " + digestOf(row(1)).toHex() + '\n' + before + " 2 " +
                                     digestOf(row(2)).toHex() + "\nrenewed " + name() + ' ' + before +
                                     " 1\n" + name() + " 2 " + digestOf(row(3)).toHex() + '\n');
    }

    void spoolOfAnEarlierVersionGoesOn()
    {
        const QString name = u"earlier"_s;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            database.setDatabaseName(m_path);
            QVERIFY(database.open());
            for (const char *statement :
                 {"CREATE TABLE results(seq INTEGER PRIMARY KEY, row BLOB NOT NULL)",
                  "CREATE TABLE spool(id INTEGER PRIMARY KEY CHECK(id = 1), epoch INTEGER NOT NULL, last "
                  "INTEGER NOT NULL)",
                  "INSERT INTO results VALUES(3, 'row 3'), (4, 'row 4')",
                  "INSERT INTO spool VALUES(1, 5, 4)"})
                QVERIFY(QSqlQuery(database).exec(QString::fromLatin1(statement)));
        }
        QSqlDatabase::removeDatabase(name);
        OpenSpool open(m_path);
        QCOMPARE(open.spool->epoch(), Epoch(5));
        const auto kept = open.read(1);
        QCOMPARE(kept.rows, rowsFrom(3, 2));
        QCOMPARE(kept.lost, (QList{SpoolLoss{Seq(1), Seq(2), LossCause::Trimmed}}));
        QVERIFY(open.appendAndWait(rowsFrom(5, 1), 5));
        QVERIFY(open.troubles.isEmpty());
    }

    void fileInAPlaceThatIsNotThereIsAnError()
    {
        const auto opened = openSqliteSpool(m_dir->filePath(u"no/such/place"_s));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Io);
    }

    void everyCommittedRowSurvivesKill()
    {
        quint64 before = 0;
        for (int round = 0; round < 10; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {u"append"_s, m_path});
            QVERIFY(child.waitForStarted());
            quint64 told = 0;
            int lines = 0;
            while (lines < 3 + round * 2) {
                QVERIFY(child.waitForReadyRead(10'000));
                while (child.canReadLine()) {
                    told = child.readLine().trimmed().toULongLong();
                    ++lines;
                }
            }
            ::kill(pid_t(child.processId()), SIGKILL);
            QVERIFY(child.waitForFinished());
            while (child.canReadLine())
                told = std::max<quint64>(told, child.readLine().trimmed().toULongLong());

            OpenSpool open(m_path);
            QVERIFY(told > before);
            QVERIFY2(open.spool->last() >= Seq(told), qPrintable(u"%1 was told"_s.arg(told)));
            const auto kept = open.read(before + 1);
            QCOMPARE(kept.first, Seq(before + 1));
            QCOMPARE(quint64(kept.rows.size()), open.spool->last().value - before);
            QCOMPARE(kept.rows, rowsFrom(before + 1, quint64(kept.rows.size())));
            // Drained: the numbers go on all the same.
            before = open.spool->last().value;
            open.spool->acknowledge(Seq(before));
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (const QStringList arguments = QCoreApplication::arguments(); arguments.value(1) == "append"_L1)
        return appendForEver(app, arguments.value(2));
    SpoolTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "spool_test.moc"
