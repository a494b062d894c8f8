// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/spool_fixture.h"
#include "tests/support/test_files.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <algorithm>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 templateRows = 600;
constexpr quint64 templateAcknowledged = 90;
const QStringList names{u"spool.sqlite"_s, u"spool.sqlite-wal"_s, u"spool.state"_s};

QByteArray longRow(quint64 number)
{
    return row(number).leftJustified(qsizetype(100 + number * 7 % 400), '.');
}

/** A spool with a tail, losses and rows, as a kill leaves it: a part of it is still in SQLite's log. */
struct Template
{
    Epoch epoch;
    QList<QByteArray> files;

    explicit Template(const QDir &directory)
    {
        SpoolLimits limits;
        limits.waiting = 60'000;
        limits.recent = 0;
        limits.kept = 10'000;
        const QString path = directory.filePath(names[0]);
        {
            OpenSpool open(path, limits);
            append(open, 1, 100);
            append(open, 101, 400); // more than may wait
            open.spool->acknowledge(Seq(templateAcknowledged));
        }
        {
            OpenSpool open(path, limits);
            epoch = open.spool->epoch();
            append(open, 401, 500);
            append(open, 501, templateRows);
            files = {readFile(path), readFile(directory.filePath(names[1]))};
        }
        files += readFile(directory.filePath(names[2]));
    }

private:
    static void append(OpenSpool &open, quint64 first, quint64 last)
    {
        QList<QByteArray> rows;
        for (quint64 number = first; number <= last; ++number)
            rows += longRow(number);
        if (!open.appendAndWait(rows, last))
            qFatal("the template cannot be written");
    }
};

QByteArray randomBytes(QRandomGenerator &random, qsizetype count)
{
    QByteArray bytes(count, '\0');
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

void harm(QByteArray &file, QRandomGenerator &random)
{
    const qsizetype at = qsizetype(random.bounded(quint64(file.size())));
    const qsizetype page = 4096;
    switch (random.bounded(6)) {
    case 0:
        file.truncate(at);
        break;
    case 1: // what an interrupted write leaves
        file.replace(at, std::min<qsizetype>(512, file.size() - at),
                     QByteArray(std::min<qsizetype>(512, file.size() - at), '\0'));
        break;
    case 2:
        file[at] = char(file[at] ^ (1 << random.bounded(8)));
        break;
    case 3: {
        const QByteArray noise = randomBytes(random, std::min<qsizetype>(64, file.size() - at));
        file.replace(at, noise.size(), noise);
        break;
    }
    case 4: { // one page in the place of another
        const qsizetype from = qsizetype(random.bounded(quint64(file.size()))) / page * page;
        const QByteArray copy = file.mid(from, page);
        file.replace(at / page * page, copy.size(), copy);
        break;
    }
    default: // the first page is the most delicate
        for (int i = 0; i < 8; ++i)
            file[qsizetype(random.bounded(quint64(std::min(page, file.size()))))] = char(random.bounded(256));
    }
}

} // namespace

class SpoolDamageTest : public SpoolFolderTest
{
    Q_OBJECT

private Q_SLOTS:
    void damageThatIsFoundLaterBeginsANewEpoch()
    {
        QList<QByteArray> rows; // more than SQLite keeps in memory
        for (int i = 0; i < 600; ++i)
            rows += QByteArray(10'000, char('a' + i % 26));
        {
            OpenSpool open(m_path);
            QVERIFY(open.appendAndWait(rows, 600));
        }
        OpenSpool open(m_path);
        const Epoch before = open.spool->epoch();
        QSignalSpy renewed(open.spool.get(), &Spool::renewed);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
        QVERIFY(file.seek(4096));
        QVERIFY(file.write(QByteArray(file.size() - 4096, 'x')) > 0);
        file.close();
        // What is still readable is given; none of the rest is said to be gone.
        Seq next(1);
        const auto reading = connect(open.spool.get(), &Spool::rows, this,
                                     [&](quint64 token, Seq first, const QList<QByteArray> &found) {
                                         QCOMPARE(first, next);
                                         QVERIFY(!found.isEmpty());
                                         next = Seq(first.value + quint64(found.size()));
                                         open.spool->read(token + 1, next, everything);
                                     });
        open.spool->read(1, next, everything);
        QTRY_COMPARE(renewed.size(), 1);
        disconnect(reading);
        // First the manager is told what is lost with the old one.
        QCOMPARE(open.spool->epoch(), before);
        QCOMPARE(accountOf(open), u"1-600 spool-damaged"_s);
        open.spool->acknowledge(Seq(600));
        QTRY_COMPARE(renewed.size(), 2);
        QVERIFY(open.spool->epoch() != before);
        QCOMPARE(open.spool->last(), Seq(0));
        QVERIFY2(open.troubles.join(u' ').contains("set aside"_L1), qPrintable(open.troubles.join(u'\n')));
        QVERIFY2(open.troubles[0].contains("cannot be read"_L1), qPrintable(open.troubles[0]));
        QVERIFY(open.appendAndWait(rowsFrom(1, 3), 3));
        QCOMPARE(open.read(1).rows, rowsFrom(1, 3));
    }

    void damagedFileIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no database") << QByteArray(20'000, 'x');
        QTest::newRow("only the start")
            << QByteArray("SQLite format 3\0 and then nothing like it", 41).leftJustified(8192, 'z');
    }
    void damagedFileIsSetAside()
    {
        QFETCH(QByteArray, bytes);
        writeFile(m_path, bytes);
        OpenSpool open(m_path);
        QTRY_COMPARE(open.troubles.size(), 1);
        QVERIFY2(open.troubles[0].contains("set aside"_L1), qPrintable(open.troubles[0]));
        QVERIFY(open.appendAndWait(rowsFrom(1, 1), 1));
        QCOMPARE(QDir(m_dir->path()).entryList({u"*.damaged-*"_s}).size(), 1);
    }

    void aSpoolThatIsGoneIsToldLost_data()
    {
        QTest::addColumn<bool>("hasFailedStart");
        QTest::newRow("as a kill leaves it that comes when it was set aside") << false;
        QTest::newRow("and a start that failed knows no better") << true;
    }
    void aSpoolThatIsGoneIsToldLost()
    {
        QFETCH(const bool, hasFailedStart);
        Epoch before;
        {
            OpenSpool open(m_path);
            before = open.spool->epoch();
            QVERIFY(open.appendAndWait(rowsFrom(1, 20), 20));
            open.spool->acknowledge(Seq(5));
        }
        QVERIFY(QFile::remove(m_path));
        if (hasFailedStart) {
            const QDir directory(m_dir->path());
            QVERIFY(directory.mkdir(m_path));
            QVERIFY(!openSqliteSpool(m_path, {}));
            QVERIFY(directory.rmdir(m_path));
        }
        OpenSpool open(m_path);
        QCOMPARE(open.spool->epoch(), before);
        QCOMPARE(accountOf(open), u"1-5 trimmed, 6-20 spool-damaged"_s);
        QTRY_COMPARE(open.troubles.size(), 1);
        QSignalSpy renewed(open.spool.get(), &Spool::renewed);
        open.spool->acknowledge(Seq(20));
        QTRY_COMPARE(renewed.size(), 1);
        QVERIFY(open.spool->epoch() != before);
    }

    void anyDamageIsLivedWithAndSaid()
    {
        const QDir directory(m_dir->path());
        const Template whole(directory);
        const int rounds = qEnvironmentVariableIntValue("VANTAGE_SOAK") == 1 ? 1000 : 60;
        int setAside = 0;
        int damaged = 0;
        for (int round = 0; round < rounds; ++round) {
            QRandomGenerator random{quint32(round)};
            QList<QByteArray> files = whole.files;
            harm(files[random.bounded(2)], random);
            for (const QString &name : directory.entryList(QDir::Files))
                QFile::remove(directory.filePath(name));
            for (qsizetype i = 0; i < files.size(); ++i)
                writeFile(directory.filePath(names[i]), files[i]);

            SpoolLimits limits;
            if (round % 4 == 0)
                limits.checked = 0; // as if it was large
            OpenSpool open(m_path, limits);
            const Epoch epoch = open.spool->epoch();
            // A spool that was cut begins a new epoch behind what was acknowledged.
            const quint64 before = epoch == whole.epoch ? 0 : templateAcknowledged;
            QCOMPARE(open.spool->last(), Seq(templateRows - before));
            damaged += damagedOf(open, before) > 0;
            if (QTest::currentTestFailed())
                qFatal("in round %d", round);
            // It goes on, though a write may find damage that no read has met.
            const auto acknowledgeAll = [&open] {
                open.spool->acknowledge(open.spool->last());
            };
            connect(open.spool.get(), &Spool::renewed, open.spool.get(), acknowledgeAll);
            const Seq last = open.spool->last();
            acknowledgeAll();
            open.spool->append({row(1)});
            QTRY_VERIFY_WITH_TIMEOUT(open.spool->last() > (open.spool->epoch() == epoch ? last : Seq(0)),
                                     20'000);
            const bool isSetAside = !directory.entryList({u"*.damaged-*"_s}).isEmpty();
            QTRY_COMPARE(open.troubles.filter(u"set aside"_s).size() > 0, isSetAside);
            setAside += isSetAside;
        }
        qInfo("%d spools: %d were set aside, %d lost rows", rounds, setAside, damaged);
        QVERIFY(setAside > 0);
        QVERIFY(damaged > setAside);
    }

private:
    /** Reads all that there is, as a link does. Each number is there, as it was written, or lost; gives how many are
       lost because of the damage. `before` is what its numbers are behind those of the template. */
    static quint64 damagedOf(OpenSpool &open, quint64 before)
    {
        const quint64 last = open.spool->last().value;
        quint64 damaged = 0;
        quint64 next = 1;
        quint64 token = 1000;
        const auto readOn = [&] {
            open.spool->read(++token, Seq(next), 20'000);
        };
        const QObject context;
        QObject::connect(
            open.spool.get(), &Spool::rows, &context,
            [&](quint64 answered, Seq first, const QList<QByteArray> &rows, const QList<SpoolLoss> &lost) {
                if (answered != token)
                    return;
                for (const SpoolLoss &loss : lost) {
                    QCOMPARE(loss.first, Seq(next));
                    next = loss.last.value + 1;
                    if (loss.cause == LossCause::SpoolDamaged)
                        damaged += next - loss.first.value;
                }
                QCOMPARE(first, Seq(next));
                for (const QByteArray &row : rows)
                    QCOMPARE(row, longRow(before + next++));
                if (next <= last)
                    readOn();
            });
        // Damage that is found on the way ends the file and the read.
        QObject::connect(open.spool.get(), &Spool::renewed, &context, readOn);
        readOn();
        if (!QTest::qWaitFor([&] { return next > last || QTest::currentTestFailed(); }, 20'000))
            qFatal("reading does not end");
        return damaged;
    }
};

QTEST_GUILESS_MAIN(SpoolDamageTest)
#include "spool_damage_test.moc"
