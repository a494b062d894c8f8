// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/spool_fixture.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/test_files.h"
#include "tests/support/unsynced_disk.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>

#include <atomic>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

namespace {

bool mayMount = false;

} // namespace

class SpoolDiskTest : public SpoolFolderTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeSynchronisedIsNotCommitted()
    {
        {
            OpenSpool open(m_path);
            QVERIFY(open.appendAndWait(rowsFrom(1, 3), 3));
            {
                const FaultyDisk disk(m_dir->path(), FaultyDisk::Fault::Sync);
                open.spool->append(rowsFrom(4, 3));
                QTRY_VERIFY(disk.refused() >= 2);
                QCOMPARE(open.spool->last(), Seq(3));
                QCOMPARE(accountOf(open), u"1-3 rows"_s);
                QTRY_COMPARE(open.troubles.size(), 1);
            }
            QTRY_COMPARE(open.spool->last(), Seq(6));
            QTRY_COMPARE(open.troubles.size(), 2);
            QCOMPARE(open.read(1).rows, rowsFrom(1, 6));
        }
        OpenSpool open(m_path);
        QCOMPARE(open.read(1).rows, rowsFrom(1, 6));
    }

    void aDamagedFileIsSetAsideOnce()
    {
        OpenSpool open(m_path);
        QVERIFY(open.appendAndWait(QList<QByteArray>(600, QByteArray(10'000, 'a')), 600));
        writeFile(m_path, QByteArray(QFileInfo(m_path).size(), 'x'));
        {
            const FaultyDisk disk(m_dir->path(), FaultyDisk::Fault::Write);
            open.spool->read(1, Seq(1), everything);
            QTRY_VERIFY(!QDir(m_dir->path()).entryList({u"*.damaged-*"_s}).isEmpty());
            const int refused = disk.refused();
            QTRY_VERIFY_WITH_TIMEOUT(disk.refused() >= refused + 4, 20'000);
        }
        QTRY_COMPARE_WITH_TIMEOUT(open.troubles.filter(u"set aside"_s).size(), 1, 20'000);
        QVERIFY(open.appendAndWait(rowsFrom(1, 1), 601));
        QCOMPARE(accountOf(open), u"1-600 spool-damaged, 601-601 rows"_s);
        QCOMPARE(open.troubles.filter(u"set aside"_s).size(), 1);
        const QStringList aside = QDir(m_dir->path()).entryList({u"*.damaged-*"_s});
        QCOMPARE(aside.filter(QRegularExpression(u"damaged-[^-]*$"_s)).size(), 1);
    }

    void anyWriteMayFindNoRoom()
    {
        // Until one number of writes is enough for all of it.
        for (int writes = 0; writes >= 0; ++writes) {
            const QString path = m_dir->filePath(u"spool-%1"_s.arg(writes));
            {
                OpenSpool open(path);
                QVERIFY(open.appendAndWait(rowsFrom(1, 5), 5));
                open.spool->acknowledge(Seq(3));
                const FaultyDisk disk(m_dir->path(), FaultyDisk::Fault::Write, writes);
                open.spool->append(rowsFrom(6, 5));
                QTRY_VERIFY(disk.refused() > 0 || open.spool->last() == Seq(10));
                if (disk.refused() == 0)
                    writes = -100;
            }
            OpenSpool open(path);
            QVERIFY2(open.troubles.isEmpty(), qPrintable(open.troubles.join(u'\n')));
            // The tail may have had to go.
            QCOMPARE(open.spool->last(), Seq(10));
            QCOMPARE(open.read(3).rows, rowsFrom(3, 8));
        }
    }

    void whatIsCommittedOutlivesAPowerLoss()
    {
        struct Remains
        {
            QString folder;
            quint64 committed = 0;
        };
        const int moments = qEnvironmentVariableIntValue("VANTAGE_SOAK") > 0 ? 500 : 30;
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int moment = 0; moment < moments;) {
            const QTemporaryDir folder;
            QDir(folder.path()).mkdir(u"data"_s);
            std::vector<Remains> all;
            std::atomic<quint64> committed = 0;
            int callsLeft = 0;
            std::unique_ptr<UnsyncedDisk> disk;
            disk = std::make_unique<UnsyncedDisk>(folder.filePath(u"data"_s), random.generate(), [&] {
                if (callsLeft-- > 0)
                    return;
                callsLeft = int(random.bounded(100));
                all.push_back({folder.filePath(QString::number(all.size())), committed});
                QDir().mkdir(all.back().folder);
                writeFiles(all.back().folder, disk->left());
            });
            Epoch epoch;
            for (int life = 0; life < 2; ++life) {
                OpenSpool open(folder.filePath(u"data/spool.sqlite"_s));
                epoch = open.spool->epoch();
                for (int i = 0; i < 10; ++i) {
                    const quint64 last = committed + 50;
                    QVERIFY(open.appendAndWait(rowsFrom(committed + 1, 50), last));
                    committed = last;
                    open.spool->acknowledge(Seq(last - 20));
                }
            }
            disk.reset();
            for (const Remains &remains : all) {
                OpenSpool open(remains.folder + u"/spool.sqlite"_s);
                QVERIFY2(open.troubles.isEmpty(), qPrintable(open.troubles.join(u'\n')));
                QVERIFY(open.spool->last() >= Seq(remains.committed));
                QVERIFY(remains.committed == 0 || open.spool->epoch() == epoch);
                const quint64 last = open.spool->last().value;
                if (last > 0)
                    QCOMPARE(accountOf(open), u"1-%1 rows"_s.arg(last));
                ++moment;
            }
        }
    }

    void fullDiskIsLivedWith()
    {
        if (!mayMount)
            QSKIP("no file system can be mounted here: this needs root or user namespaces");
        QVERIFY(mountSmallDisk(m_dir->path(), 16 * 1024 * 1024));
        const auto unmount = qScopeGuard([this] { unmountSmallDisk(m_dir->path()); });
        SpoolLimits limits;
        limits.waiting = 512 * 1024;
        limits.reserve = 1024 * 1024;
        limits.recent = 0;
        const QByteArray row(10'000, 'x');
        const QString filler = m_dir->filePath(u"filler"_s);
        const QString reserve = m_dir->filePath(u"spool.reserve"_s);
        {
            OpenSpool open(m_path, limits);
            QCOMPARE(QFileInfo(reserve).size(), limits.reserve);
            QVERIFY(open.appendAndWait(QList<QByteArray>(20, row), 20));
            fillDisk(filler);
            // Rows wait in memory, until that is full; that some of them are lost is on the disk at once.
            quint64 appended = 20;
            const auto isToldLost = [&] {
                open.spool->append(QList<QByteArray>(10, row));
                appended += 10;
                const QList<SpoolLoss> lost = open.read(open.spool->last().value).lost;
                return !lost.isEmpty() && lost[0].cause == LossCause::DiskFull;
            };
            QVERIFY(QTest::qWaitFor(isToldLost, 30'000));
            QTRY_VERIFY(!open.troubles.isEmpty());
            QVERIFY2(open.troubles[0].contains("no room"_L1), qPrintable(open.troubles[0]));
            // Trimming finds room too, and makes some for the rows.
            const Seq last = open.spool->last();
            open.spool->acknowledge(Seq(15));
            QTRY_COMPARE(open.read(1).first, Seq(15));
            QTRY_VERIFY(open.spool->last() > last || QFileInfo::exists(reserve));

            QVERIFY(QFile::remove(filler));
            QTRY_VERIFY(open.troubles.constLast().contains("again"_L1));
            QTRY_COMPARE(QFileInfo(reserve).size(), limits.reserve);
            open.spool->append({row});
            QTRY_COMPARE(open.spool->last(), Seq(appended + 1));
        }
        OpenSpool open(m_path, limits);
        const QString account = accountOf(open);
        QVERIFY2(account.startsWith("1-14 trimmed, 15-"_L1), qPrintable(account));
        QVERIFY2(account.contains(" disk-full, "_L1) && account.endsWith(" rows"_L1), qPrintable(account));
        QVERIFY2(!account.contains("damaged"_L1), qPrintable(account));
    }
};

int main(int argc, char **argv)
{
    mayMount = takeMountNamespace();
    QCoreApplication app(argc, argv);
    SpoolDiskTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "spool_disk_test.moc"
