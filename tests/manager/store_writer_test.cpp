// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/store/store_readers.h"
#include "gui-manager/store/store_writer.h"
#include "tests/manager/store_fixture.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

/** The writer and the readers around a store: threads, order, and a disk that refuses. */
class StoreWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"results.sqlite"_s);
    }

    void aStoreThatCannotBeOpenedSaysWhere()
    {
        StoreWriter writer;
        const auto opened = writer.open(m_folder->filePath(u"no/such/folder.sqlite"_s));
        QVERIFY(!opened);
        QVERIFY(opened.error().message.contains(u"no/such/folder.sqlite"));
    }

    void theWriterAnswersForACursorAfterWhatWasSubmittedBefore()
    {
        StoreWriter writer;
        QVERIFY(writer.open(m_path));
        QSignalSpy found(&writer, &StoreWriter::cursorFound);
        for (quint64 first = 1; first < 1000; first += 10)
            writer.submit(makeBatch(AgentId(1), first, 10));
        writer.askCursor(42, AgentId(1), testEpoch);
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.front().at(0).toULongLong(), 42);
        QCOMPARE(found.front().at(1).value<Cursor>().seq, Seq(1000));
        QCOMPARE(found.front().at(2).toString(), QString());
    }

    void aCommitTakesNoMoreThanItCanHold()
    {
        StoreWriter writer;
        QVERIFY(writer.open(m_path, keepAll()));
        QSignalSpy committed(&writer, &StoreWriter::committed);
        QSignalSpy found(&writer, &StoreWriter::cursorFound);
        constexpr quint64 rows = 1000;
        constexpr quint64 batches = 3 * StoreWriter::resultsOfCommit / rows;
        std::vector<StoreBatch> waiting;
        for (quint64 i = 0; i < batches; ++i)
            waiting.push_back(makeBatch(AgentId(1), 1 + i * rows, rows));
        for (StoreBatch &batch : waiting)
            writer.submit(std::move(batch));
        writer.askCursor(42, AgentId(1), testEpoch);
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, 60'000);
        QCOMPARE(found.front().at(1).value<Cursor>().seq, Seq(batches * rows));
        for (const QList<QVariant> &commit : std::as_const(committed))
            QVERIFY(commit.at(1).value<ResultBatch>()->size() <= StoreWriter::resultsOfCommit);
    }

    void closingCommitsWhatWaits()
    {
        StoreWriter writer;
        const Result<OpenedStore> opened = writer.open(m_path);
        QVERIFY(opened);
        for (quint64 first = 1; first < 1000; first += 10)
            writer.submit(makeBatch(AgentId(1), first, 10));
        writer.close();
        const auto store = openSqliteStore(m_path, StoreAccess::Read).value();
        QCOMPARE(store->cursor(AgentId(1), testEpoch).value().seq, Seq(1000));
    }

    void aDiskThatRefusesDelaysButLosesNothing()
    {
        StoreWriter writer;
        QVERIFY(writer.open(m_path));
        QSignalSpy committed(&writer, &StoreWriter::committed);
        QSignalSpy trouble(&writer, &StoreWriter::trouble);
        QSignalSpy recovered(&writer, &StoreWriter::recovered);
        QSignalSpy found(&writer, &StoreWriter::cursorFound);
        {
            const FileSizeLimit limit(64 * 1024);
            writer.submit(makeBatch(AgentId(1), 1, 2000));
            QTRY_COMPARE(trouble.size(), 1);
            // Nobody may build on a cursor that is about to move.
            writer.askCursor(7, AgentId(1), testEpoch);
            QTRY_COMPARE(found.size(), 1);
            QVERIFY(!found.front().at(2).toString().isEmpty());
            writer.submit(makeBatch(AgentId(1), 2001, 10));
        }
        QTRY_COMPARE(recovered.size(), 1);
        QTRY_VERIFY(!committed.isEmpty());
        QCOMPARE(trouble.size(), 1);
        writer.askCursor(8, AgentId(1), testEpoch);
        QTRY_COMPARE(found.size(), 2);
        QCOMPARE(found.back().at(1).value<Cursor>().seq, Seq(2010));
        const auto store = openSqliteStore(m_path, StoreAccess::Read).value();
        QCOMPARE(readAll(*store).size(), 2010);
    }

    void eventsWaitForADiskThatRefuses()
    {
        StoreWriter writer;
        QVERIFY(writer.open(m_path));
        QSignalSpy trouble(&writer, &StoreWriter::trouble);
        QSignalSpy recovered(&writer, &StoreWriter::recovered);
        {
            const FileSizeLimit limit(QFileInfo(m_path + u"-wal"_s).size());
            writer.note(Event{utcNow(), Severity::Info, u"code"_s, {}, QString(100'000, u'x')});
            QTRY_COMPARE(trouble.size(), 1);
        }
        QTRY_COMPARE(recovered.size(), 1);
        const auto store = openSqliteStore(m_path, StoreAccess::Read).value();
        QCOMPARE(readRows<Event>(*store, EventQuery{}).size(), size_t(1));
    }

    void manyEventsAtOnceAreAllKept()
    {
        StoreWriter writer;
        QVERIFY(writer.open(m_path));
        QSignalSpy forgetting(&writer, &StoreWriter::forgetting);
        // As when many agents are cut off by one switch.
        for (size_t i = 0; i < 5 * StoreWriter::notesKept; ++i)
            writer.note(Event{utcNow(), Severity::Info, u"code"_s, {}, u"text"_s});
        writer.close();
        const auto store = openSqliteStore(m_path, StoreAccess::Read).value();
        QCOMPARE(readRows<Event>(*store, EventQuery{}).size(), 5 * StoreWriter::notesKept);
        QCOMPARE(forgetting.size(), 0);
    }

    void theOldestEventsGiveWayWhileTheDiskRefuses()
    {
        StoreWriter writer;
        QVERIFY(writer.open(m_path));
        QSignalSpy trouble(&writer, &StoreWriter::trouble);
        QSignalSpy forgetting(&writer, &StoreWriter::forgetting);
        QSignalSpy recovered(&writer, &StoreWriter::recovered);
        {
            const FileSizeLimit limit(QFileInfo(m_path + u"-wal"_s).size());
            writer.note(Event{utcNow(), Severity::Info, u"first"_s, {}, QString(100'000, u'x')});
            QTRY_COMPARE(trouble.size(), 1);
            for (size_t i = 0; i < StoreWriter::notesKept; ++i)
                writer.note(Event{utcNow(), Severity::Info, u"later"_s, {}, QString(1000, u'x')});
            QTRY_COMPARE(forgetting.size(), 1);
        }
        QTRY_COMPARE(recovered.size(), 1);
        const auto store = openSqliteStore(m_path, StoreAccess::Read).value();
        const std::vector<Event> events = readRows<Event>(*store, EventQuery{});
        QCOMPARE(events.size(), StoreWriter::notesKept);
        QCOMPARE(events.front().code, u"later"_s);
    }

    void whatIsNotOverIsNotForgottenWhileTheDiskRefuses()
    {
        StoreWriter writer;
        QVERIFY(writer.open(m_path, keepAll()));
        QSignalSpy trouble(&writer, &StoreWriter::trouble);
        QSignalSpy forgetting(&writer, &StoreWriter::forgetting);
        QSignalSpy recovered(&writer, &StoreWriter::recovered);
        const Gap onDisk{.cause = GapCause::CutOff, .agent = AgentId(1)};
        writer.note(onDisk);
        writer.settle(std::chrono::seconds(30));
        {
            const FileSizeLimit limit(QFileInfo(m_path + u"-wal"_s).size());
            writer.note(Event{utcNow(), Severity::Info, u"code"_s, {}, QString(100'000, u'x')});
            QTRY_COMPARE(trouble.size(), 1);
            Gap ended = onDisk;
            ended.to = UtcTime(std::chrono::seconds(1));
            writer.note(ended);
            writer.note(Gap{.cause = GapCause::CutOff, .agent = AgentId(2), .from = UtcTime(Micros(7))});
            // Told again, and over.
            Gap told{.cause = GapCause::CutOff, .agent = AgentId(3), .from = UtcTime(Micros(1))};
            writer.note(told);
            writer.note(told);
            told.to = told.from;
            writer.note(told);
            for (qint64 i = 1; i <= 2 * qint64(StoreWriter::gapsKept); ++i) {
                Gap pause{.cause = GapCause::Paused, .check = CheckId(1), .from = UtcTime(Micros(i))};
                writer.note(pause);
                pause.to = pause.from;
                writer.note(pause);
                writer.note(Admissions{.held = {{AgentId(3), u"key"_s, i == 1, Revision(quint64(i))}},
                                       .spent = {QByteArray::number(i)}});
            }
            QTRY_COMPARE(forgetting.size(), 1);
        }
        QTRY_COMPARE(recovered.size(), 1);
        writer.close();
        QCOMPARE(forgetting.size(), 1);
        const auto store = openSqliteStore(m_path, StoreAccess::Read).value();
        const std::vector<Gap> open = store->openGaps().value();
        QCOMPARE(open.size(), size_t(1));
        QCOMPARE(open.front().agent, AgentId(2));
        const std::vector<Gap> gaps = readRows<Gap>(*store, GapQuery{});
        QVERIFY(gaps.size() <= StoreWriter::gapsKept + 2); // one is on disk, one not over
        QVERIFY(std::ranges::any_of(gaps, [](const Gap &gap) { return gap.agent == AgentId(1) && gap.to; }));
        // The newest are there.
        QCOMPARE(gaps.back().from, UtcTime(Micros(2 * qint64(StoreWriter::gapsKept))));
        const Admissions known = store->admissions().value();
        QCOMPARE(known.held,
                 (std::vector{HeldId{AgentId(3), u"key"_s, true, Revision(2 * StoreWriter::gapsKept)}}));
        QCOMPARE(known.spent.size(), 2 * StoreWriter::gapsKept);
    }

    void historyIsReadInBatchesWhileTheWriterWrites()
    {
        StoreWriter writer;
        const Result<OpenedStore> opened = writer.open(m_path);
        QVERIFY(opened);
        writer.submit(makeBatch(AgentId(1), 1, 2000));
        QSignalSpy committed(&writer, &StoreWriter::committed);
        QTRY_VERIFY(!committed.isEmpty());

        StoreReaders readers(m_path);
        QObject context;
        std::vector<CheckResult> rows;
        std::optional<bool> done;
        readers.query(
            ResultQuery{}, &context,
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
        StoreReaders readers(m_path);
        auto context = std::make_unique<QObject>();
        int batches = 0;
        bool done = false;
        readers.query(
            ResultQuery{}, context.get(),
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
            ResultQuery{}, &other, [](const ResultBatch &) {},
            [&](const Result<void> &) { otherDone = true; });
        QTRY_VERIFY(otherDone);
        QCOMPARE(batches, 1);
        QVERIFY(!done);
    }

    void aReadingThatFindsNothingEndsWithItsContext()
    {
        makeEventsEndless();
        StoreReaders readers(m_path);
        // As many as run at once.
        auto context = std::make_unique<QObject>();
        bool isDone = false;
        for (int i = 0; i < 2; ++i)
            readers.query(
                EventQuery{}, context.get(), [](const auto &) {},
                [&isDone](const Result<void> &) { isDone = true; });
        QTest::qWait(50); // they have begun, or are stopped before
        context.reset();
        QObject other;
        std::optional<bool> found;
        readers.query(
            LedgerQuery{}, &other, [](const auto &) {},
            [&found](const Result<void> &result) { found = result.has_value(); });
        QTRY_COMPARE(found, std::optional(true));
        QVERIFY(!isDone);
    }

    void aReadingThatFindsNothingEndsWhenAllIsStopped()
    {
        makeEventsEndless();
        StoreReaders readers(m_path);
        QObject context;
        std::optional<ErrorCode> code;
        readers.query(
            EventQuery{}, &context, [](const auto &) {},
            [&code](const Result<void> &result) { code = result.error().code; });
        QTest::qWait(50);
        readers.stop();
        QCOMPARE(code, std::optional(ErrorCode::Unavailable));
    }

    void whoWaitsForAReadingIsToldWhenItStops()
    {
        StoreReaders readers(m_path);
        QObject context;
        QString error;
        readers.query(
            ResultQuery{}, &context, [](const ResultBatch &) {},
            [&error](const Result<void> &result) { error = result.error().message; });
        readers.stop();
        QVERIFY(!error.isEmpty());
    }

    void aBatchThatDoesNotFollowIsRefusedAndNobodyElse()
    {
        StoreWriter writer;
        QVERIFY(writer.open(m_path));
        QSignalSpy committed(&writer, &StoreWriter::committed);
        QSignalSpy refused(&writer, &StoreWriter::refused);
        writer.submit(makeBatch(AgentId(1), 2, 3));
        writer.submit(makeBatch(AgentId(2), 1, 3));
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused.front().at(0).value<AgentId>(), AgentId(1));
        writer.close();
        const auto store = openSqliteStore(m_path, StoreAccess::Read).value();
        QCOMPARE(store->cursor(AgentId(1), testEpoch).value().seq, Seq(0));
        QCOMPARE(store->cursor(AgentId(2), testEpoch).value().seq, Seq(3));
    }

    void whatIsToldOfCommittedResultsIsToldOnce()
    {
        StoreWriter writer;
        const Result<OpenedStore> opened = writer.open(m_path);
        QVERIFY(opened);
        QList<quint64> told;
        connect(&writer, &StoreWriter::committed, this,
                [&told](const std::vector<Committed> &, const ResultBatch &results) {
                    told += seqsOf(*results);
                });
        StoreBatch overlapping = makeBatch(AgentId(1), 3, 4);
        overlapping.clock = ClockOffset{Micros(7), Micros(1)};
        writer.submit(makeBatch(AgentId(1), 1, 4));
        writer.submit(overlapping);
        QTRY_COMPARE(told, (QList<quint64>{1, 2, 3, 4, 5, 6}));
    }

private:
    /** A store whose events can be looked through for ever, and none is found. */
    void makeEventsEndless()
    {
        (void)openSqliteStore(m_path, StoreAccess::Write).value();
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"endless"_s);
            database.setDatabaseName(m_path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"DROP TABLE event"_s));
            QVERIFY(query.exec(
                u"CREATE VIEW event AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)"
                " SELECT x AS noted, x AS time, x AS severity, x AS code, x AS agent, x AS text FROM n WHERE x < 0"_s));
        }
        QSqlDatabase::removeDatabase(u"endless"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(StoreWriterTest)
#include "store_writer_test.moc"
