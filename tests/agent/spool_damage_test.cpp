// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/spool_fixture.h"
#include "tests/support/test_files.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

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

QByteArray largeRow(quint64 number)
{
    return row(number).leftJustified(10'000, '.');
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
    void damageTakesOnlyWhatItHits_data()
    {
        QTest::addColumn<bool>("isInUse");
        QTest::newRow("found when it is opened") << false;
        QTest::newRow("found when it is read") << true;
    }
    /** What is readable keeps its number, so that it arrives once whatever the manager has of it. */
    void damageTakesOnlyWhatItHits()
    {
        QFETCH(const bool, isInUse);
        constexpr quint64 count = 600; // more than SQLite keeps in memory
        QList<QByteArray> rows;
        for (quint64 number = 1; number <= count; ++number)
            rows += largeRow(number);
        SpoolLimits limits;
        limits.recent = 0;
        auto open = std::make_unique<OpenSpool>(m_path, limits);
        QVERIFY(open->appendAndWait(rows, count));
        const Epoch before = open->spool->epoch();
        if (!isInUse)
            open.reset();
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
        QVERIFY(file.seek(400'000));
        QVERIFY(file.write(QByteArray(80'000, 'x')) > 0);
        file.close();
        if (!isInUse)
            open = std::make_unique<OpenSpool>(m_path, limits);
        QCOMPARE(open->spool->last(), Seq(count));
        const quint64 lost = damagedOf(*open, largeRow);
        QVERIFY2(lost > 0 && lost < 50, qPrintable(QString::number(lost)));
        QCOMPARE(open->spool->epoch(), before);
        QTRY_VERIFY2(open->troubles.join(u' ').contains("set aside"_L1),
                     qPrintable(open->troubles.join(u'\n')));
        QVERIFY2(open->troubles.join(u' ').contains(u"results that are lost: %1"_s.arg(lost)),
                 qPrintable(open->troubles.join(u'\n')));
        QVERIFY(open->appendAndWait({row(1)}, count + 1));
    }

    void newestRowsTellHowFarASpoolHadCome_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("account");
        QTest::newRow("as they are") << QString() << u"1-10 spool-damaged"_s;
        QTest::newRow("but not one that is alone far behind them")
            << u"UPDATE results SET seq = 1000000000 WHERE seq = 10"_s << u"1-9 spool-damaged"_s;
    }
    /** After a kill the file beside the spool is older than its rows. */
    void newestRowsTellHowFarASpoolHadCome()
    {
        QFETCH(const QString, damage);
        QFETCH(const QString, account);
        Epoch before;
        QHash<QString, QByteArray> files;
        {
            OpenSpool open(m_path);
            before = open.spool->epoch();
            const QByteArray state = readFile(m_dir->filePath(names[2]));
            QVERIFY(open.appendAndWait(rowsFrom(1, 10), 10));
            for (const QString &name : names.first(2))
                files[name] = readFile(m_dir->filePath(name));
            files[names[2]] = state;
        }
        for (const auto &[name, bytes] : files.asKeyValueRange())
            writeFile(m_dir->filePath(name), bytes);
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damage"_s);
            database.setDatabaseName(m_path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"UPDATE spool SET sum = sum + 1"_s));
            QVERIFY(damage.isEmpty() || query.exec(damage));
        }
        QSqlDatabase::removeDatabase(u"damage"_s);
        OpenSpool open(m_path);
        QCOMPARE(open.spool->epoch(), before);
        QCOMPARE(accountOf(open), account);
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
            damaged += damagedOf(open, [before](quint64 number) { return longRow(before + number); }) > 0;
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
       lost because of the damage. */
    static quint64 damagedOf(OpenSpool &open, const std::function<QByteArray(quint64)> &written)
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
                    QCOMPARE(row, written(next++));
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
