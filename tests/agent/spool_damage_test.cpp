// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/spool_fixture.h"
#include "tests/support/test_files.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 templateRows = 600;
const QStringList suffixes{QString(), u"-wal"_s};

QByteArray longRow(quint64 number)
{
    return row(number).leftJustified(qsizetype(100 + number * 7 % 400), '.');
}

/** A spool with a tail, losses and rows; a part of it still in SQLite's log, as a kill leaves it. */
QList<QByteArray> makeTemplate(const QString &path)
{
    SpoolLimits limits;
    limits.waiting = 60'000;
    limits.recent = 0;
    limits.kept = 10'000;
    const auto append = [](OpenSpool &open, quint64 first, quint64 last) {
        QList<QByteArray> rows;
        for (quint64 number = first; number <= last; ++number)
            rows += longRow(number);
        if (!open.appendAndWait(rows, last))
            qFatal("the template cannot be written");
    };
    {
        OpenSpool open(path, limits);
        append(open, 1, 100);
        append(open, 101, 400); // more than may wait
        open.spool->acknowledge(Seq(90));
    }
    OpenSpool open(path, limits);
    append(open, 401, 500);
    append(open, 501, templateRows);
    QList<QByteArray> files;
    for (const QString &suffix : suffixes)
        files += readFile(path + suffix);
    return files;
}

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

class SpoolDamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        m_path = m_dir->filePath(u"spool.sqlite"_s);
    }

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

    void anyDamageIsLivedWithAndSaid()
    {
        const QList<QByteArray> whole = makeTemplate(m_dir->filePath(u"template"_s));
        const int rounds = qEnvironmentVariableIsSet("VANTAGE_SOAK") ? 1000 : 60;
        int setAside = 0;
        int declared = 0;
        for (int round = 0; round < rounds; ++round) {
            QRandomGenerator random{quint32(round)};
            QList<QByteArray> files = whole;
            harm(files[random.bounded(2)], random);
            for (const QString &name : QDir(m_dir->path()).entryList({u"spool.*"_s}, QDir::Files))
                QFile::remove(m_dir->filePath(name));
            for (qsizetype i = 0; i < files.size(); ++i)
                writeFile(m_path + suffixes[i], files[i]);

            // Now and then as a file that is too large to be checked at once.
            SpoolLimits limits;
            limits.checked = round % 4 == 0 ? 0 : limits.checked;
            OpenSpool open(m_path, limits);
            const Survey survey = surveyOf(open);
            if (QTest::currentTestFailed())
                qFatal("in round %d", round);
            const bool isSetAside = !QDir(m_dir->path()).entryList({u"*.damaged-*"_s}).isEmpty();
            setAside += isSetAside;
            declared += survey.damaged > 0;
            QTRY_COMPARE(isSetAside, open.troubles.filter(u"set aside"_s).size() > 0);
            const quint64 last = open.spool->last().value;
            QVERIFY(open.appendAndWait({row(1)}, last + 1));
        }
        qInfo("%d spools: %d were set aside, %d told of rows that are lost", rounds, setAside, declared);
        QVERIFY(setAside > 0);
        QVERIFY(declared > 0);
    }

private:
    struct Survey
    {
        quint64 rows = 0;
        quint64 damaged = 0;
    };

    /** Reads all there is: each row has to be the one that was written. */
    static Survey surveyOf(OpenSpool &open)
    {
        Survey survey;
        const Epoch epoch = open.spool->epoch();
        quint64 next = 1;
        quint64 token = 1000;
        const auto connection = QObject::connect(
            open.spool.get(), &Spool::rows, open.spool.get(),
            [&](quint64, Seq first, const QList<QByteArray> &rows, const QList<SpoolLoss> &lost) {
                for (const SpoolLoss &loss : lost) {
                    QCOMPARE(loss.first, Seq(next));
                    next = loss.last.value + 1;
                    survey.damaged += loss.cause == LossCause::SpoolDamaged ? 1 : 0;
                }
                if (next <= open.spool->last().value)
                    QCOMPARE(first, Seq(next));
                for (const QByteArray &row : rows) {
                    QCOMPARE(row, longRow(next));
                    ++next;
                    ++survey.rows;
                }
                if (next <= open.spool->last().value)
                    open.spool->read(++token, Seq(next), 20'000);
            });
        open.spool->read(token, Seq(1), 20'000);
        // Until all is read, or a damage that is found on the way has begun a new epoch.
        const bool isDone = QTest::qWaitFor(
            [&] {
                return next > open.spool->last().value || open.spool->epoch() != epoch ||
                       QTest::currentTestFailed();
            },
            20'000);
        QObject::disconnect(connection);
        if (!isDone)
            qFatal("reading does not end");
        return survey;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

QTEST_GUILESS_MAIN(SpoolDamageTest)
#include "spool_damage_test.moc"
