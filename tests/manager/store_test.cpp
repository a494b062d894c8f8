// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/manager/store_fixture.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

namespace {

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
            QCOMPARE(store->cursor(AgentId(1), testEpoch).value().seq, Seq(0));
            QVERIFY(store->append({batch}));
        }
        const auto store = openSqliteStore(m_path, StoreAccess::Write).value();
        QCOMPARE(readAll(*store), batch.results);
        const Cursor cursor = store->cursor(AgentId(1), testEpoch).value();
        QCOMPARE(cursor.seq, Seq(5));
        QCOMPARE(cursor.digest, batch.digest);
        QCOMPARE(store->cursor(AgentId(1), Epoch(5)).value().seq, Seq(0));
        QCOMPARE(store->cursor(AgentId(2), testEpoch).value().seq, Seq(0));
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
        QVERIFY(store->read(ResultQuery{}, [&rows](const CheckResult &) { return ++rows < 10; }));
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
        lost.epoch = testEpoch;
        lost.losses = {{Seq(1), Seq(10), u"trimmed"_s}, {Seq(11), Seq(11), u"invalid"_s}};
        lost.cursor = Seq(11);
        QVERIFY(store->append({lost}));
        const Cursor cursor = store->cursor(AgentId(1), testEpoch).value();
        QCOMPARE(cursor.seq, Seq(11));
        QVERIFY(cursor.digest.isEmpty());
        QCOMPARE(lossesOf(*store, AgentId(1), testEpoch), lost.losses);
    }

    void aBatchThatDoesNotFollowTheCursorIsRefusedAlone_data()
    {
        QTest::addColumn<StoreBatch>("batch");
        StoreBatch batch = makeBatch(AgentId(1), 7, 3);
        QTest::newRow("later") << batch;
        batch = makeBatch(AgentId(1), 6, 5);
        batch.results.erase(batch.results.begin() + 2);
        batch.rows.removeAt(2);
        QTest::newRow("with a gap") << batch;
        batch = makeBatch(AgentId(1), 6, 3);
        batch.cursor = Seq(100);
        QTest::newRow("less than it says") << batch;
        batch = makeBatch(AgentId(1), 6, 3);
        batch.losses = {{Seq(7), Seq(8), u"trimmed"_s}};
        QTest::newRow("stored and lost") << batch;
        batch = makeBatch(AgentId(1), 6, 1);
        batch.results.clear();
        batch.rows.clear();
        QTest::newRow("empty") << batch;
        batch.losses = {{Seq(9), Seq(20), u"trimmed"_s}};
        batch.cursor = Seq(20);
        QTest::newRow("a later loss") << batch;
        batch = makeBatch(AgentId(1), 6, 3);
        batch.rows[1] = QByteArray();
        QTest::newRow("with a row that the table does not take") << batch;
        batch = makeBatch(AgentId(1), 6, 3);
        batch.losses = {{Seq(9), Seq(9), QString()}};
        batch.cursor = Seq(9);
        QTest::newRow("a loss without a cause") << batch;
        QTest::newRow("from 0") << makeBatch(AgentId(1), 0, 10);
    }

    void aBatchThatDoesNotFollowTheCursorIsRefusedAlone()
    {
        QFETCH(const StoreBatch, batch);
        const auto store = openSqliteStore(m_path, StoreAccess::Write).value();
        QVERIFY(store->append({makeBatch(AgentId(1), 1, 5)}));
        const auto outcomes =
            store->append({makeBatch(AgentId(2), 1, 2), batch, makeBatch(AgentId(1), 6, 1)}).value();
        QVERIFY(outcomes.at(0) && outcomes.at(2));
        QVERIFY(!outcomes.at(1));
        QCOMPARE(outcomes.at(1).error().code, ErrorCode::Conflict);
        QCOMPARE(outcomes.at(2)->cursor, Seq(6));
        ResultQuery query;
        query.agent = AgentId(1);
        QCOMPARE(seqsOf(readAll(*store, query)), (QList<quint64>{1, 2, 3, 4, 5, 6}));
        QVERIFY(lossesOf(*store, AgentId(1), testEpoch).empty());
    }

    void whatIsThereAlreadyIsNotThereTwice()
    {
        const auto store = openSqliteStore(m_path, StoreAccess::Write).value();
        StoreBatch batch = makeBatch(AgentId(1), 1, 5);
        batch.losses = {{Seq(6), Seq(8), u"trimmed"_s}};
        batch.cursor = Seq(8);
        QVERIFY(store->append({batch}));
        // The same again, an older part, and one that overlaps with both rows and losses.
        StoreBatch longer = batch;
        longer.losses = {{Seq(6), Seq(9), u"trimmed"_s}};
        longer.results.push_back(makeResult(AgentId(1), CheckId(1), Seq(10)));
        longer.rows += longer.rows.back();
        longer.cursor = Seq(10);
        const auto outcomes = store->append({batch, makeBatch(AgentId(1), 2, 2), longer}).value();
        QCOMPARE(outcomes.at(0)->known, size_t(5));
        QCOMPARE(outcomes.at(0)->cursor, Seq(8));
        QCOMPARE(outcomes.at(1)->known, size_t(2));
        QCOMPARE(outcomes.at(2)->known, size_t(5));
        QCOMPARE(outcomes.at(2)->cursor, Seq(10));
        QCOMPARE(seqsOf(readAll(*store)), (QList<quint64>{1, 2, 3, 4, 5, 10}));
        const std::vector<StoreBatch::Loss> losses = {{Seq(6), Seq(8), u"trimmed"_s},
                                                      {Seq(9), Seq(9), u"trimmed"_s}};
        QCOMPARE(lossesOf(*store, AgentId(1), testEpoch), losses);
    }

    void eventsComeBackInTheirOrder()
    {
        Notes notes;
        for (int i = 0; i < 5; ++i)
            notes.events.push_back({.time = UtcTime(std::chrono::hours(480'000 + i)),
                                    .severity = Severity(i % 3),
                                    .code = u"code-%1"_s.arg(i),
                                    .agent = AgentId(quint64(i % 2)),
                                    .text = u"ä = %1"_s.arg(i)});
        QVERIFY(openSqliteStore(m_path, StoreAccess::Write).value()->note(notes));
        const auto store = openSqliteStore(m_path, StoreAccess::Write).value();
        QCOMPARE(readRows<Event>(*store, EventQuery{}), notes.events);
        EventQuery query;
        query.limit = 2;
        QCOMPARE(readRows<Event>(*store, query), std::vector(notes.events.begin() + 3, notes.events.end()));
        query.limit = 0;
        query.agent = AgentId(1);
        QCOMPARE(readRows<Event>(*store, query).size(), size_t(2));
        query = {};
        query.from = notes.events.at(1).time;
        query.to = notes.events.at(3).time;
        QCOMPARE(readRows<Event>(*store, query).size(), size_t(2));
    }

    void resultsKeepTheClockOfTheirAgent()
    {
        const auto store = openSqliteStore(m_path, StoreAccess::Write).value();
        StoreBatch known = makeBatch(AgentId(1), 1, 1);
        known.clock = ClockOffset{Micros(-3'600'000'000), Micros(250)};
        QVERIFY(store->append({known, makeBatch(AgentId(1), 2, 1)}));
        const std::vector<CheckResult> results = readAll(*store);
        QCOMPARE(results.at(0).clock, known.clock);
        QCOMPARE(results.at(1).clock, std::nullopt);
        const QJsonObject json = toJson(results.at(0));
        QCOMPARE(json[u"clock_offset_us"_s].toInteger(), -3'600'000'000);
        QCOMPARE(json[u"clock_uncertainty_us"_s].toInteger(), 250);
        QCOMPARE(resultFromJson(json)->clock, known.clock);
        QVERIFY(!toJson(results.at(1)).contains(u"clock_offset_us"_s));
    }

    void aFileOfVersion1KeepsItsRows()
    {
        const StoreBatch batch = makeBatch(AgentId(1), 1, 3);
        {
            QSqlDatabase old = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
            old.setDatabaseName(m_path);
            QVERIFY(old.open());
            QSqlQuery query(old);
            for (const char *sql :
                 {"CREATE TABLE stream (id INTEGER PRIMARY KEY, agent INTEGER NOT NULL, epoch INTEGER NOT "
                  "NULL,"
                  " seq INTEGER NOT NULL DEFAULT 0, digest BLOB, UNIQUE (agent, epoch))",
                  "CREATE TABLE result (stored INTEGER PRIMARY KEY, stream INTEGER NOT NULL, seq INTEGER NOT "
                  "NULL,"
                  " chk INTEGER NOT NULL, started INTEGER NOT NULL, row BLOB NOT NULL)",
                  "CREATE TABLE newest (agent INTEGER NOT NULL, chk INTEGER NOT NULL, stored INTEGER NOT "
                  "NULL,"
                  " PRIMARY KEY (agent, chk)) WITHOUT ROWID",
                  "CREATE TABLE loss (stream INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,"
                  " noted INTEGER NOT NULL, cause TEXT NOT NULL)",
                  "INSERT INTO loss VALUES (1, 4, 9, 1700000000000000, 'trimmed')",
                  "INSERT INTO newest VALUES (1, 1, 2), (1, 2, 3)", "PRAGMA user_version=1"})
                QVERIFY2(query.exec(QLatin1StringView(sql)), sql);
            query.prepare(u"INSERT INTO stream VALUES (1, 1, ?, 9, NULL)"_s);
            query.addBindValue(qint64(testEpoch.value));
            QVERIFY(query.exec());
            for (int i = 0; i < 3; ++i) {
                query.prepare(u"INSERT INTO result VALUES (?, 1, ?, ?, ?, ?)"_s);
                const CheckResult &result = batch.results.at(size_t(i));
                for (const QVariant &value :
                     {QVariant(i + 1), QVariant(i + 1), QVariant(qint64(result.check.value)),
                      QVariant(qint64(result.started.time_since_epoch().count())),
                      QVariant(batch.rows.at(i))})
                    query.addBindValue(value);
                QVERIFY(query.exec());
            }
        }
        QSqlDatabase::removeDatabase(u"old"_s);

        for (int round = 0; round < 2; ++round) {
            const auto store = openSqliteStore(m_path, StoreAccess::Write).value();
            QCOMPARE(readAll(*store), batch.results);
            QCOMPARE(store->cursor(AgentId(1), testEpoch).value().seq, Seq(9));
            QCOMPARE(store->newest().value().size(), size_t(2));
            const auto ledger = readRows<LedgerEntry>(*store, LedgerQuery{});
            QCOMPARE(ledger.size(), size_t(1));
            QCOMPARE(ledger.front().lost, 6u);
        }
        const auto store = openSqliteStore(m_path, StoreAccess::Write).value();
        QVERIFY(store->append({makeBatch(AgentId(1), 10, 1)}).value().front());
    }

    void aFileOfANewerVersionIsLeftAsItIs()
    {
        (void)openSqliteStore(m_path, StoreAccess::Write).value();
        {
            QSqlDatabase newer = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
            newer.setDatabaseName(m_path);
            QVERIFY(newer.open());
            QSqlQuery query(newer);
            QVERIFY(query.exec(u"UPDATE mark SET value = 99 WHERE name = 'schema'"_s));
            QVERIFY(query.exec(u"PRAGMA user_version=99"_s));
        }
        QSqlDatabase::removeDatabase(u"newer"_s);
        const auto store = openSqliteStore(m_path, StoreAccess::Write);
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::Conflict);
    }

    void aTransactionIsAllOrNothing()
    {
        const auto store = openSqliteStore(m_path, StoreAccess::Write).value();
        QVERIFY(store->append({makeBatch(AgentId(1), 1, 5)}));
        {
            const FileSizeLimit limit(256 * 1024);
            const auto refused =
                store->append({makeBatch(AgentId(1), 6, 10), makeBatch(AgentId(2), 1, 5000)});
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Io);
        }
        QCOMPARE(seqsOf(readAll(*store)), (QList<quint64>{1, 2, 3, 4, 5}));
        QCOMPARE(store->cursor(AgentId(1), testEpoch).value().seq, Seq(5));
        QCOMPARE(store->cursor(AgentId(2), testEpoch).value().seq, Seq(0));
        QVERIFY(store->append({makeBatch(AgentId(1), 6, 10), makeBatch(AgentId(2), 1, 5000)}));
        QCOMPARE(store->cursor(AgentId(2), testEpoch).value().seq, Seq(5000));
    }

    void aKilledWriterLeavesAsManyRowsAsItsCursorSays()
    {
        for (int round = 0; round < 5; ++round) {
            const QString path = m_folder->filePath(u"killed-%1.sqlite"_s.arg(round));
            const quint64 told = killAfterLines({u"--append"_s, path}, 20 + 13 * round);

            const auto store = openSqliteStore(path, StoreAccess::Write).value();
            const quint64 cursor = store->cursor(AgentId(1), testEpoch).value().seq.value;
            const std::vector<CheckResult> rows = readAll(*store);
            QVERIFY(told > 0 && cursor >= told);
            QCOMPARE(quint64(rows.size()), cursor);
            QCOMPARE(rows.back().seq, Seq(cursor));
            QVERIFY(store->append({makeBatch(AgentId(1), cursor + 1, 3)}));
        }
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
