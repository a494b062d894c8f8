// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/protocol/codec.h"
#include "gui-manager/store/result_readers.h"
#include "gui-manager/store/store_writer.h"
#include "tests/support/test_files.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

namespace {

const Epoch epoch(0xfeedfacecafebeefULL);

CheckResult makeResult(AgentId agent, CheckId check, Seq seq)
{
    FieldWriter fields;
    fields.add("connect_us"_L1, qint64(seq.value));
    CheckResult result;
    result.agent = agent;
    result.epoch = epoch;
    result.seq = seq;
    result.check = check;
    result.kind = Kind::Tcp;
    result.target = u"localhost:1"_s;
    result.scheduled = result.started =
        UtcTime(std::chrono::hours(480'000) + std::chrono::seconds(seq.value));
    result.duration = Micros(1234);
    result.outcome = Outcome::Up;
    result.reason = Reason::None;
    result.description = u"port 1 open"_s;
    result.fields = fields.take();
    return result;
}

/** `count` results from `first`, of checks 1 and 2 in turn. */
StoreBatch makeBatch(AgentId agent, quint64 first, quint64 count)
{
    StoreBatch batch;
    batch.agent = agent;
    batch.epoch = epoch;
    for (quint64 seq = first; seq < first + count; ++seq) {
        batch.results.push_back(makeResult(agent, CheckId(1 + seq % 2), Seq(seq)));
        batch.rows += encodeResult(batch.results.back());
        batch.cursor = Seq(seq);
    }
    batch.digest = digestOf(batch.rows.last());
    return batch;
}

std::vector<CheckResult> readAll(Store &store, const ResultQuery &query = {})
{
    std::vector<CheckResult> results;
    const Result<void> read = store.read(query, [&results](const CheckResult &result) {
        results.push_back(result);
        return true;
    });
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    return results;
}

QList<quint64> seqsOf(const std::vector<CheckResult> &results)
{
    QList<quint64> seqs;
    for (const CheckResult &result : results)
        seqs += result.seq.value;
    return seqs;
}

/** The child of the kill test: appends for ever, and says what is on disk. */
int appendForEver(const QString &path)
{
    const std::unique_ptr<Store> store = openSqliteStore(path, StoreAccess::Write).value();
    for (quint64 first = 1;; first += 7) {
        if (!store->append({makeBatch(AgentId(1), first, 7)}))
            return 1;
        std::printf("%llu\n", static_cast<unsigned long long>(first + 6));
        std::fflush(stdout);
    }
}

/** While it lives no file grows beyond `bytes`. */
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before{};
};

} // namespace

class StoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"results.sqlite"_s);
    }

    void rowsAndCursorComeBackAsTheyWere()
    {
        const StoreBatch batch = makeBatch(AgentId(1), 1, 5);
        {
            const auto store = openSqliteStore(m_path, StoreAccess::Write).value();
            QCOMPARE(store->cursor(AgentId(1), epoch).value().seq, Seq(0));
            QVERIFY(store->append({batch}));
        }
        const auto store = openSqliteStore(m_path, StoreAccess::Write).value();
        QCOMPARE(readAll(*store), batch.results);
        const Cursor cursor = store->cursor(AgentId(1), epoch).value();
        QCOMPARE(cursor.seq, Seq(5));
        QCOMPARE(cursor.digest, batch.digest);
        QCOMPARE(store->cursor(AgentId(1), Epoch(5)).value().seq, Seq(0));
        QCOMPARE(store->cursor(AgentId(2), epoch).value().seq, Seq(0));
        QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void queriesChoose_data()
    {
        QTest::addColumn<ResultQuery>("query");
        QTest::addColumn<QList<quint64>>("seqs");
        const UtcTime third = makeResult(AgentId(1), CheckId(1), Seq(3)).started;
        ResultQuery query;
        QTest::newRow("all") << query << QList<quint64>{1, 2, 3, 4, 1, 2};
        query.agent = AgentId(1);
        QTest::newRow("agent") << query << QList<quint64>{1, 2, 3, 4};
        query.check = CheckId(1);
        QTest::newRow("task") << query << QList<quint64>{2, 4};
        query = {};
        query.limit = 3;
        QTest::newRow("newest") << query << QList<quint64>{4, 1, 2};
        query.agent = AgentId(1);
        QTest::newRow("newest of an agent") << query << QList<quint64>{2, 3, 4};
        query = {};
        query.from = third;
        QTest::newRow("from") << query << QList<quint64>{3, 4};
        query.from = std::nullopt;
        query.to = third;
        QTest::newRow("to") << query << QList<quint64>{1, 2, 1, 2};
    }

    void queriesChoose()
    {
        QFETCH(const ResultQuery, query);
        QFETCH(const QList<quint64>, seqs);
        const auto store = openSqliteStore(m_path, StoreAccess::Write).value();
        QVERIFY(store->append({makeBatch(AgentId(1), 1, 4), makeBatch(AgentId(2), 1, 2)}));
        QCOMPARE(seqsOf(readAll(*store, query)), seqs);
    }

    void aReaderMayStop()
    {
        const auto store = openSqliteStore(m_path, StoreAccess::Write).value();
        QVERIFY(store->append({makeBatch(AgentId(1), 1, 100)}));
        int rows = 0;
        QVERIFY(store->read({}, [&rows](const CheckResult &) { return ++rows < 10; }));
        QCOMPARE(rows, 10);
    }

    void theNewestOfEveryTaskIsAtHand()
    {
        const auto store = openSqliteStore(m_path, StoreAccess::Write).value();
        QVERIFY(store->append({makeBatch(AgentId(1), 1, 5), makeBatch(AgentId(2), 1, 2)}));
        QVERIFY(store->append({makeBatch(AgentId(1), 6, 1)}));
        const std::vector<CheckResult> newest = store->newest().value();
        QCOMPARE(seqsOf(newest), (QList<quint64>{6, 5, 2, 1}));
        QCOMPARE(newest.at(0).agent, AgentId(1));
        QCOMPARE(newest.at(3).agent, AgentId(2));
    }

    void lossesMoveTheCursorAndAreKept()
    {
        const auto store = openSqliteStore(m_path, StoreAccess::Write).value();
        StoreBatch lost;
        lost.agent = AgentId(1);
        lost.epoch = epoch;
        lost.losses = {{Seq(1), Seq(10), u"trimmed"_s}, {Seq(11), Seq(11), u"invalid"_s}};
        lost.cursor = Seq(11);
        QVERIFY(store->append({lost}));
        const Cursor cursor = store->cursor(AgentId(1), epoch).value();
        QCOMPARE(cursor.seq, Seq(11));
        QVERIFY(cursor.digest.isEmpty());
        QCOMPARE(store->losses(AgentId(1), epoch).value(), lost.losses);
    }

    void aTransactionIsAllOrNothing()
    {
        const auto store = openSqliteStore(m_path, StoreAccess::Write).value();
        QVERIFY(store->append({makeBatch(AgentId(1), 1, 5)}));
        {
            const FileSizeLimit limit(256 * 1024);
            const Result<void> refused =
                store->append({makeBatch(AgentId(1), 6, 10), makeBatch(AgentId(2), 1, 5000)});
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Io);
        }
        QCOMPARE(seqsOf(readAll(*store)), (QList<quint64>{1, 2, 3, 4, 5}));
        QCOMPARE(store->cursor(AgentId(1), epoch).value().seq, Seq(5));
        QCOMPARE(store->cursor(AgentId(2), epoch).value().seq, Seq(0));
        QVERIFY(store->append({makeBatch(AgentId(1), 6, 10), makeBatch(AgentId(2), 1, 5000)}));
        QCOMPARE(store->cursor(AgentId(2), epoch).value().seq, Seq(5000));
    }

    void aKilledWriterLeavesAsManyRowsAsItsCursorSays()
    {
        for (int round = 0; round < 5; ++round) {
            const QString path = m_folder->filePath(u"killed-%1.sqlite"_s.arg(round));
            QProcess writer;
            writer.start(QCoreApplication::applicationFilePath(), {u"--append"_s, path});
            QByteArray lines;
            while (lines.count('\n') < 20 + 13 * round && writer.waitForReadyRead())
                lines += writer.readAll();
            writer.kill();
            QVERIFY(writer.waitForFinished());
            lines += writer.readAll();
            lines.truncate(lines.lastIndexOf('\n'));
            const quint64 told = lines.mid(lines.lastIndexOf('\n') + 1).toULongLong();

            const auto store = openSqliteStore(path, StoreAccess::Write).value();
            const quint64 cursor = store->cursor(AgentId(1), epoch).value().seq.value;
            const std::vector<CheckResult> rows = readAll(*store);
            QVERIFY(told > 0 && cursor >= told);
            QCOMPARE(quint64(rows.size()), cursor);
            QCOMPARE(rows.back().seq, Seq(cursor));
            QVERIFY(store->append({makeBatch(AgentId(1), cursor + 1, 3)}));
        }
    }

    void aDamagedFileIsSetAsideAndANewOneBegun()
    {
        writeFile(m_path, QByteArray(8192, 'x'));
        StoreWriter writer;
        QString warning;
        QVERIFY(writer.open(m_path, &warning));
        QVERIFY2(warning.contains(u"set aside"), qPrintable(warning));
        QCOMPARE(QDir(m_folder->path()).entryList({u"results.sqlite.broken-*"_s}).size(), 1);
        writer.close();
        QVERIFY(openSqliteStore(m_path, StoreAccess::Read));
    }

    void aStoreThatCannotBeOpenedSaysWhere()
    {
        StoreWriter writer;
        QString warning;
        const auto opened = writer.open(m_folder->filePath(u"no/such/folder.sqlite"_s), &warning);
        QVERIFY(!opened);
        QVERIFY(opened.error().message.contains(u"no/such/folder.sqlite"));
    }

    void theWriterAnswersForACursorAfterWhatWasSubmittedBefore()
    {
        StoreWriter writer;
        QString warning;
        QVERIFY(writer.open(m_path, &warning));
        QSignalSpy found(&writer, &StoreWriter::cursorFound);
        for (quint64 first = 1; first < 1000; first += 10)
            writer.submit(makeBatch(AgentId(1), first, 10));
        writer.askCursor(42, AgentId(1), epoch);
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.front().at(0).toULongLong(), 42);
        QCOMPARE(found.front().at(1).value<Cursor>().seq, Seq(1000));
        QCOMPARE(found.front().at(2).toString(), QString());
    }

    void closingCommitsWhatWaits()
    {
        StoreWriter writer;
        QString warning;
        QVERIFY(writer.open(m_path, &warning));
        for (quint64 first = 1; first < 1000; first += 10)
            writer.submit(makeBatch(AgentId(1), first, 10));
        writer.close();
        const auto store = openSqliteStore(m_path, StoreAccess::Read).value();
        QCOMPARE(store->cursor(AgentId(1), epoch).value().seq, Seq(1000));
    }

    void aDiskThatRefusesDelaysButLosesNothing()
    {
        StoreWriter writer;
        QString warning;
        QVERIFY(writer.open(m_path, &warning));
        QSignalSpy committed(&writer, &StoreWriter::committed);
        QSignalSpy trouble(&writer, &StoreWriter::trouble);
        QSignalSpy recovered(&writer, &StoreWriter::recovered);
        QSignalSpy found(&writer, &StoreWriter::cursorFound);
        {
            const FileSizeLimit limit(64 * 1024);
            writer.submit(makeBatch(AgentId(1), 1, 2000));
            QTRY_COMPARE(trouble.size(), 1);
            // Nobody may build on a cursor that is about to move.
            writer.askCursor(7, AgentId(1), epoch);
            QTRY_COMPARE(found.size(), 1);
            QVERIFY(!found.front().at(2).toString().isEmpty());
            writer.submit(makeBatch(AgentId(1), 2001, 10));
        }
        QTRY_COMPARE(recovered.size(), 1);
        QTRY_VERIFY(!committed.isEmpty());
        QCOMPARE(trouble.size(), 1);
        writer.askCursor(8, AgentId(1), epoch);
        QTRY_COMPARE(found.size(), 2);
        QCOMPARE(found.back().at(1).value<Cursor>().seq, Seq(2010));
        const auto store = openSqliteStore(m_path, StoreAccess::Read).value();
        QCOMPARE(readAll(*store).size(), 2010);
    }

    void historyIsReadInBatchesWhileTheWriterWrites()
    {
        StoreWriter writer;
        QString warning;
        QVERIFY(writer.open(m_path, &warning));
        writer.submit(makeBatch(AgentId(1), 1, 2000));
        QSignalSpy committed(&writer, &StoreWriter::committed);
        QTRY_VERIFY(!committed.isEmpty());

        ResultReaders readers(m_path);
        QObject context;
        std::vector<CheckResult> rows;
        std::optional<bool> done;
        readers.query(
            {}, &context,
            [&](const ResultBatch &batch) { rows.insert(rows.end(), batch->begin(), batch->end()); },
            [&done](const Result<void> &result) { done = result.has_value(); });
        for (quint64 first = 2001; first < 3000; first += 10)
            writer.submit(makeBatch(AgentId(1), first, 10));
        QTRY_COMPARE(done, std::optional(true));
        QVERIFY(rows.size() >= 2000);
        for (size_t i = 0; i < rows.size(); ++i)
            QCOMPARE(rows.at(i).seq, Seq(i + 1));
    }

    void aReadingEndsWithItsContext()
    {
        const auto store = openSqliteStore(m_path, StoreAccess::Write).value();
        QVERIFY(store->append({makeBatch(AgentId(1), 1, 5000)}));
        ResultReaders readers(m_path);
        auto context = std::make_unique<QObject>();
        int batches = 0;
        bool done = false;
        readers.query(
            {}, context.get(),
            [&](const ResultBatch &) {
                ++batches;
                context.reset();
            },
            [&done](const Result<void> &) { done = true; });
        QTRY_COMPARE(batches, 1);
        // The pool is free again once another query has gone through it.
        QObject other;
        bool otherDone = false;
        readers.query(
            {}, &other, [](const ResultBatch &) {}, [&](const Result<void> &) { otherDone = true; });
        QTRY_VERIFY(otherDone);
        QCOMPARE(batches, 1);
        QVERIFY(!done);
    }

    void whoWaitsForAReadingIsToldWhenItStops()
    {
        ResultReaders readers(m_path);
        QObject context;
        QString error;
        readers.query(
            {}, &context, [](const ResultBatch &) {},
            [&error](const Result<void> &result) { error = result.error().message; });
        readers.stop();
        QVERIFY(!error.isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--append"_L1)
        return appendForEver(arguments.value(2));
    StoreTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "store_test.moc"
