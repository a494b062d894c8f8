// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/store/store_readers.h"
#include "gui-manager/store/store_writer.h"
#include "tests/manager/store_fixture.h"
#include "tests/support/test_files.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

namespace {

/** A file with its journal, as a killed manager leaves them. */
struct Files
{
    QByteArray main;
    QByteArray wal;
};

using Random = std::mt19937;

qsizetype below(Random &random, qsizetype bound)
{
    return std::uniform_int_distribution<qsizetype>(0, std::max<qsizetype>(bound - 1, 0))(random);
}

QByteArray noise(Random &random, qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = char(below(random, 256));
    return bytes;
}

/** One of the ways in which disks and people spoil files. */
void spoil(QByteArray &bytes, Random &random)
{
    if (bytes.isEmpty())
        return;
    switch (below(random, 7)) {
    case 0: // some bits
        for (qsizetype i = below(random, 64); i >= 0; --i)
            bytes[below(random, bytes.size())] ^= char(1 << below(random, 8));
        break;
    case 1: // the header
        bytes.replace(below(random, 100), 4, noise(random, 4));
        break;
    case 2: // a lost page
        bytes.replace(below(random, bytes.size() / 4096 + 1) * 4096, 4096, QByteArray(4096, '\0'));
        break;
    case 3: // cut anywhere
        bytes.truncate(below(random, bytes.size()));
        break;
    case 4: // cut at a page
        bytes.truncate(below(random, bytes.size() / 4096 + 1) * 4096);
        break;
    case 5: // noise anywhere
        bytes.replace(below(random, bytes.size()), 512, noise(random, 512));
        break;
    case 6: // another file's end
        bytes += noise(random, 1 + below(random, 10'000));
        break;
    }
}

} // namespace

/** Stores that something has damaged: never a crash, never a refusal to start, and it is said. */
class DamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"results.sqlite"_s);
        {
            const auto store = openSqliteStore(path, StoreAccess::Write).value();
            QVERIFY(store->append({makeBatch(AgentId(1), 1, 500)}));
            QVERIFY(store->tend(Tending::BeforeClosing));
        }
        const auto store = openSqliteStore(path, StoreAccess::Write).value();
        StoreBatch batch = makeBatch(AgentId(1), 501, 200);
        batch.losses = {{Seq(701), Seq(710), u"trimmed"_s}};
        batch.cursor = Seq(710);
        QVERIFY(store->append({batch, makeBatch(AgentId(2), 1, 20)}));
        QVERIFY(store->note({.events = {{UtcTime{}, Severity::Info, u"code"_s, AgentId(1), u"text"_s}}}));
        m_files = {readFile(path), readFile(path + u"-wal"_s)};
        QVERIFY(!m_files.main.isEmpty() && !m_files.wal.isEmpty());
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"results.sqlite"_s);
    }

    void aDamagedFileIsSetAsideAndANewOneBegun_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no database") << QByteArray(8192, 'x');
        QTest::newRow("cut") << m_files.main.left(m_files.main.size() / 2);
        QTest::newRow("a lost page") << QByteArray(m_files.main).replace(4096, 4096, QByteArray(4096, '\0'));
        QTest::newRow("another version, said once")
            << QByteArray(m_files.main).replace(60, 4, QByteArray("\0\0\0\x7", 4));
        QTest::newRow("an earlier version")
            << QByteArray(m_files.main).replace(60, 4, QByteArray("\0\0\0\1", 4));
    }

    void aDamagedFileIsSetAsideAndANewOneBegun()
    {
        QFETCH(const QByteArray, bytes);
        writeFile(m_path, bytes);
        StoreWriter writer;
        const Result<OpenedStore> opened = writer.open(m_path);
        QVERIFY(opened);
        verifySetAside(opened->warning);
        writer.submit(makeBatch(AgentId(1), 1, 1));
        writer.close();
        const auto store = openSqliteStore(m_path, StoreAccess::Read).value();
        QCOMPARE(readAll(*store).size(), size_t(1));
    }

    void aJournalWithoutItsFileIsSetAside()
    {
        writeFile(m_path + u"-wal"_s, m_files.wal);
        StoreWriter writer;
        const Result<OpenedStore> opened = writer.open(m_path);
        QVERIFY(opened);
        QVERIFY(!opened->warning.isEmpty());
        const QStringList aside = QDir(m_folder->path()).entryList({u"*.broken-*-wal"_s});
        QCOMPARE(aside.size(), 1);
        QCOMPARE(readFile(m_folder->filePath(aside.front())), m_files.wal);
    }

    void noDamageKeepsAStoreFromStarting_data()
    {
        QTest::addColumn<int>("first");
        for (int first = 0; first < 1000; first += 100)
            QTest::addRow("from %d", first) << first;
    }

    void noDamageKeepsAStoreFromStarting()
    {
        QFETCH(const int, first);
        const int rounds = qEnvironmentVariableIntValue("VANTAGE_SOAK") > 0 ? 100 : 6;
        for (int round = first; round < first + rounds; ++round) {
            init();
            Random random{unsigned(round)};
            Files files = m_files;
            const qsizetype which = below(random, 3);
            if (which != 0)
                spoil(files.main, random);
            if (which != 1)
                spoil(files.wal, random);
            writeFile(m_path, files.main);
            writeFile(m_path + u"-wal"_s, files.wal);
            start(round);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void damageFoundWhileRunningBeginsANewStore()
    {
        {
            const auto store = openSqliteStore(m_path, StoreAccess::Write).value();
            QVERIFY(store->append({makeBatch(AgentId(1), 1, 20'000)}));
            QVERIFY(store->tend(Tending::BeforeClosing));
        }
        StoreWriter writer;
        QVERIFY(writer.open(m_path));
        QSignalSpy restarted(&writer, &StoreWriter::restarted);
        QSignalSpy committed(&writer, &StoreWriter::committed);
        QSignalSpy found(&writer, &StoreWriter::cursorFound);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(4096);
        file.write(QByteArray(file.size() - 4096, 'x'));
        file.close();
        writer.submit(makeBatch(AgentId(1), 20'001, 10));
        writer.askCursor(1, AgentId(1), testEpoch);
        QTRY_COMPARE(restarted.size(), 1);
        verifySetAside(restarted.front().front().toString());
        QCOMPARE(committed.size(), 0);
        // Asked before the new store was begun, or behind it.
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.front().at(1).value<Cursor>().seq, Seq(0));
        // The agent comes again, and begins where the new store is.
        writer.askCursor(2, AgentId(1), testEpoch);
        QTRY_COMPARE(found.size(), 2);
        QCOMPARE(found.back().at(1).value<Cursor>().seq, Seq(0));
        QCOMPARE(found.back().at(2).toString(), QString());
        writer.submit(makeBatch(AgentId(1), 1, 10));
        QTRY_COMPARE(committed.size(), 1);
    }

    void aWholeStoreIsLookedThroughAtLeisure_data()
    {
        QTest::addColumn<bool>("isDamaged");
        QTest::newRow("sound") << false;
        QTest::newRow("damaged") << true;
    }

    void aWholeStoreIsLookedThroughAtLeisure()
    {
        QFETCH(const bool, isDamaged);
        const qsizetype half = m_files.main.size() / 2 / 4096 * 4096;
        writeFile(m_path, isDamaged ? QByteArray(m_files.main).replace(half, 4096, QByteArray(4096, 'x'))
                                    : m_files.main);
        StoreReaders readers(m_path);
        QObject context;
        std::optional<Result<void>> checked;
        readers.check(&context, [&checked](const Result<void> &result) { checked = result; });
        QTRY_VERIFY(checked);
        QCOMPARE(checked->has_value(), !isDamaged);
        if (isDamaged)
            QCOMPARE(checked->error().code, ErrorCode::InvalidInput);
    }

private:
    /** What was set aside is there, and named. */
    void verifySetAside(const QString &warning)
    {
        QVERIFY2(warning.contains(u"set aside"), qPrintable(warning));
        const QStringList aside = QDir(m_folder->path()).entryList({u"results.sqlite.broken-*Z"_s});
        QCOMPARE(aside.size(), 1);
        QVERIFY2(warning.contains(aside.front()), qPrintable(warning));
    }

    /** Starts on what is there, reads all of it and goes on. */
    void start(int round)
    {
        StoreWriter writer;
        QSignalSpy restarted(&writer, &StoreWriter::restarted);
        QSignalSpy found(&writer, &StoreWriter::cursorFound);
        QSignalSpy committed(&writer, &StoreWriter::committed);
        const Result<OpenedStore> opened = writer.open(m_path);
        QVERIFY2(opened,
                 qPrintable(u"round %1: %2"_s.arg(round).arg(opened ? QString() : opened.error().message)));
        if (!opened->warning.isEmpty())
            verifySetAside(opened->warning);
        {
            const auto reader = openSqliteStore(m_path, StoreAccess::Read);
            QVERIFY(reader);
            const auto any = [](const auto &) {
                return true;
            };
            (void)(*reader)->read(ResultQuery{}, std::function<bool(const CheckResult &)>(any));
            (void)(*reader)->read(LedgerQuery{}, std::function<bool(const LedgerEntry &)>(any));
            (void)(*reader)->read(EventQuery{}, std::function<bool(const Event &)>(any));
            for (const RollupLevel level : {RollupLevel::Minute, RollupLevel::Hour, RollupLevel::Day})
                (void)(*reader)->read(RollupQuery{level, {}, {}, {}, {}},
                                      std::function<bool(const Rollup &)>(any));
        }
        // An agent that asks again whenever it is sent away gets through.
        for (int attempt = 0; attempt < 3 && committed.isEmpty(); ++attempt) {
            found.clear();
            writer.askCursor(1, AgentId(1), testEpoch);
            QTRY_COMPARE(found.size(), 1);
            if (!found.front().at(2).toString().isEmpty())
                continue;
            const Seq cursor = found.front().at(1).value<Cursor>().seq;
            if (cursor.value > 1'000'000)
                return; // spoiled; its digest tells the agent
            restarted.clear();
            writer.submit(makeBatch(AgentId(1), cursor.value + 1, 5));
            QTRY_VERIFY(!committed.isEmpty() || !restarted.isEmpty());
        }
        QVERIFY2(!committed.isEmpty(), qPrintable(QString::number(round)));
    }

    Files m_files;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(DamageTest)
#include "damage_test.moc"
