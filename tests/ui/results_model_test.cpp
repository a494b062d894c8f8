// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/results_model.h"
#include "tests/ui/support/sample_data.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

class TestResultsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsComeInBatchesInTheOrderOfArrival();
    void theWholeResultComesBackAsItCameIn();
    void anExcerptOutlivesItsRows();
    void previewsAreMarked();
    void theOldestGoFirstWhenFull();
    void aBurstBeyondTheCapacityKeepsTheNewest();
    void aFilterShowsExactlyWhatMatches_data();
    void aFilterShowsExactlyWhatMatches();
    void aNewFilterShowsTheNewestFirst();
    void newRowsPassTheFilterToo();
    void columnsSortByRawValues_data();
    void columnsSortByRawValues();
    void newRowsFallIntoTheirPlaceInASortedTable();
    void aLargeTableIsSortedInTheBackground();
    void clearingTheOrderRestoresTheArrival();
    void pausedTheTableStandsStillAndCounts();
    void pausedNothingIsLostForAnotherRound();
    void theCurrentRowStaysWithItsResult();
    void itStaysConsistentUnderRandomLoad_data();
    void itStaysConsistentUnderRandomLoad();
};

namespace {

int columnOf(const QAbstractItemModel &model, QLatin1StringView id)
{
    for (int i = 0; i < model.columnCount(); ++i) {
        if (model.headerData(i, Qt::Horizontal, ColumnIdRole).toString() == id)
            return i;
    }
    qFatal("no such column");
}

QVariant cell(const QAbstractItemModel &model, int row, QLatin1StringView column, int role = Qt::DisplayRole)
{
    return model.index(row, columnOf(model, column)).data(role);
}

QList<quint64> numbersOf(const ResultsModel &model)
{
    QList<quint64> numbers;
    for (int row = 0; row < model.rowCount(); ++row)
        numbers += cell(model, row, "seq"_L1, SortRole).toULongLong();
    return numbers;
}

/** Sequence numbers first..last that `isWanted`. */
template <typename Wanted>
QList<quint64> expectedNumbers(quint64 first, quint64 end, Wanted isWanted)
{
    QList<quint64> numbers;
    for (quint64 n = first; n < end; ++n) {
        if (isWanted(sampleResult(n)))
            numbers += n + 1;
    }
    return numbers;
}

bool isSorted(const ResultsModel &model, int column, Qt::SortOrder order)
{
    for (int row = 1; row < model.rowCount(); ++row) {
        const QVariant before = model.index(row - 1, column).data(SortRole);
        const QVariant here = model.index(row, column).data(SortRole);
        const bool isText = before.typeId() == QMetaType::QString;
        const int compared =
            isText ? qstrcmp(before.toString().toUtf8().constData(), here.toString().toUtf8().constData())
                   : (before.toLongLong() > here.toLongLong()) - (before.toLongLong() < here.toLongLong());
        if (order == Qt::AscendingOrder ? compared > 0 : compared < 0)
            return false;
    }
    return true;
}

} // namespace

void TestResultsModel::rowsComeInBatchesInTheOrderOfArrival()
{
    ResultsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setAgent(AgentId(1), u"1 · berlin"_s, u"10.0.0.7:56501"_s);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    for (quint64 n = 0; n < 100; ++n)
        model.append(sampleBatch(n, 1));
    QTRY_COMPARE(model.rowCount(), 100);
    QCOMPARE(inserted.size(), 1);
    const CheckResult first = sampleResult(0);
    QCOMPARE(cell(model, 0, "target"_L1), first.target);
    QCOMPARE(cell(model, 0, "outcome"_L1), displayName(first.outcome));
    QCOMPARE(cell(model, 0, "outcome"_L1, MarkRole).toInt(), int(markOf(first.outcome)));
    QCOMPARE(cell(model, 0, "description"_L1), first.description);
    QCOMPARE(cell(model, 0, "duration"_L1), formatDuration(first.duration));
    QCOMPARE(cell(model, 0, "agent"_L1), u"1 · berlin"_s);
    QCOMPARE(cell(model, 0, "agent_address"_L1), u"10.0.0.7:56501"_s);
    QCOMPARE(cell(model, 99, "seq"_L1), u"100"_s);
}

void TestResultsModel::theWholeResultComesBackAsItCameIn()
{
    ResultsModel model;
    model.append(sampleBatch(0, 3000));
    QTRY_COMPARE(model.rowCount(), 3000);
    for (const int row : {0, 1, 1023, 1024, 2047, 2999})
        QCOMPARE(model.resultAt(row), sampleResult(quint64(row)));
}

void TestResultsModel::anExcerptOutlivesItsRows()
{
    ResultsModel model(1500);
    model.append(sampleBatch(0, 1500));
    QTRY_COMPARE(model.rowCount(), 1500);
    ResultsModel::Excerpt all = model.excerpt();
    ResultsModel::Excerpt some = model.excerpt({1499, 3});
    model.append(sampleBatch(1500, 4000));
    QTRY_VERIFY(cell(model, 0, "seq"_L1, SortRole).toULongLong() > 1500);
    QCOMPARE(all.numbers.size(), size_t(1500));
    for (size_t i = 0; i < all.numbers.size(); i += 7)
        QCOMPARE(all.results.result(all.numbers[i]), sampleResult(i));
    QCOMPARE(some.results.result(some.numbers[0]), sampleResult(1499));
    QCOMPARE(some.results.result(some.numbers[1]), sampleResult(3));
}

void TestResultsModel::previewsAreMarked()
{
    ResultsModel model;
    model.appendPreviews(sampleBatch(0, 1));
    model.append(sampleBatch(1, 1));
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model, 0, "outcome"_L1, PreviewRole), true);
    QCOMPARE(cell(model, 1, "outcome"_L1, PreviewRole), false);
    QCOMPARE(cell(model, 0, "flags"_L1), u"preview"_s);
    QVERIFY(model.resultAt(0).flags.testFlag(ResultFlag::Preview));
}

void TestResultsModel::theOldestGoFirstWhenFull()
{
    ResultsModel model(100);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(sampleBatch(0, 100));
    QTRY_COMPARE(model.rowCount(), 100);
    int most = 0;
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [&] { most = std::max(most, model.rowCount()); });
    model.append(sampleBatch(100, 30));
    QTRY_COMPARE(cell(model, 99, "seq"_L1), u"130"_s);
    QCOMPARE(model.rowCount(), 100);
    QCOMPARE(most, 100);
    QCOMPARE(cell(model, 0, "seq"_L1), u"31"_s);
    QCOMPARE(model.held(), 100);
}

void TestResultsModel::aBurstBeyondTheCapacityKeepsTheNewest()
{
    ResultsModel model(5000);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(sampleBatch(0, 10));
    QTRY_COMPARE(model.rowCount(), 10);
    model.append(sampleBatch(10, 20'000));
    QTRY_COMPARE(cell(model, model.rowCount() - 1, "seq"_L1), u"20010"_s);
    QVERIFY(model.rowCount() <= 5000 && model.rowCount() > 4900);
    QCOMPARE(model.resultAt(0).seq.value, cell(model, 0, "seq"_L1).toULongLong());
}

void TestResultsModel::aFilterShowsExactlyWhatMatches_data()
{
    using Wanted = std::function<bool(const CheckResult &)>;
    QTest::addColumn<std::function<void(ResultFilter &)>>("restrict");
    QTest::addColumn<Wanted>("isWanted");
    const auto row = [](const char *name, std::function<void(ResultFilter &)> restrict, Wanted wanted) {
        QTest::newRow(name) << std::move(restrict) << std::move(wanted);
    };
    row(
        "agent", [](ResultFilter &f) { f.agent = AgentId(2); },
        [](const CheckResult &r) { return r.agent == AgentId(2); });
    row(
        "check", [](ResultFilter &f) { f.check = CheckId(3); },
        [](const CheckResult &r) { return r.check == CheckId(3); });
    row(
        "kind", [](ResultFilter &f) { f.kind = Kind::Tcp; },
        [](const CheckResult &r) { return r.kind == Kind::Tcp; });
    row(
        "outcome", [](ResultFilter &f) { f.outcomes = ResultFilter::only(Outcome::Down); },
        [](const CheckResult &r) { return r.outcome == Outcome::Down; });
    row(
        "two outcomes",
        [](ResultFilter &f) {
            f.outcomes = ResultFilter::only(Outcome::Down) | ResultFilter::only(Outcome::Degraded);
        },
        [](const CheckResult &r) { return r.outcome == Outcome::Down || r.outcome == Outcome::Degraded; });
    row(
        "reason",
        [](ResultFilter &f) {
            f.reasons = ResultFilter::only(Reason::Timeout) | ResultFilter::only(Reason::Threshold);
        },
        [](const CheckResult &r) { return r.reason == Reason::Timeout || r.reason == Reason::Threshold; });
    row(
        "longer than", [](ResultFilter &f) { f.longerThan = sampleResult(5).duration; },
        [](const CheckResult &r) { return r.duration > sampleResult(5).duration; });
    row(
        "shorter than", [](ResultFilter &f) { f.shorterThan = sampleResult(5).duration; },
        [](const CheckResult &r) { return r.duration < sampleResult(5).duration; });
    row(
        "text in the target", [](ResultFilter &f) { f.text = u"BAIDU"_s; },
        [](const CheckResult &r) { return r.target.startsWith("baidu"_L1); });
    row(
        "text in the description", [](ResultFilter &f) { f.text = u"503 service"_s; },
        [](const CheckResult &r) { return r.reason == Reason::StatusMismatch; });
    row(
        "text is a reason's code", [](ResultFilter &f) { f.text = u"connection-ref"_s; },
        [](const CheckResult &r) { return r.reason == Reason::ConnectionRefused; });
    row(
        "text is the agent's name", [](ResultFilter &f) { f.text = u"TOKYO"_s; },
        [](const CheckResult &r) { return r.agent == AgentId(3); });
    row(
        "all together",
        [](ResultFilter &f) {
            f.agent = AgentId(1);
            f.kind = Kind::Https;
            f.outcomes = ResultFilter::only(Outcome::Up);
            f.text = u"shop"_s;
        },
        [](const CheckResult &r) {
            return r.agent == AgentId(1) && r.kind == Kind::Https && r.outcome == Outcome::Up &&
                   r.target.contains("shop"_L1);
        });
    row(
        "nothing", [](ResultFilter &f) { f.text = u"no such text"_s; },
        [](const CheckResult &) { return false; });
}

void TestResultsModel::aFilterShowsExactlyWhatMatches()
{
    QFETCH(const std::function<void(ResultFilter &)>, restrict);
    QFETCH(const std::function<bool(const CheckResult &)>, isWanted);
    ResultsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setAgent(AgentId(3), u"3 · tokyo"_s, {});
    model.append(sampleBatch(0, 500));
    QTRY_COMPARE(model.rowCount(), 500);
    ResultFilter filter;
    restrict(filter);
    model.setFilter(filter);
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(numbersOf(model), expectedNumbers(0, 500, isWanted));
    model.setFilter({});
    QCOMPARE(model.rowCount(), 500);
}

void TestResultsModel::aNewFilterShowsTheNewestFirst()
{
    ResultsModel model;
    model.append(sampleBatch(0, 100'000));
    QTRY_COMPARE(model.rowCount(), 100'000);
    QList<quint64> lastShown;
    connect(&model, &QAbstractItemModel::rowsInserted, this, [&](const QModelIndex &, int first) {
        lastShown += cell(model, first, "seq"_L1, SortRole).toULongLong();
    });
    ResultFilter filter;
    filter.text = u"503"_s;
    model.setFilter(filter);
    QTRY_VERIFY(!model.isBusy());
    QVERIFY2(lastShown.size() > 1, "came in one piece");
    QVERIFY(std::ranges::is_sorted(lastShown, std::greater<>()));
}

void TestResultsModel::newRowsPassTheFilterToo()
{
    ResultsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ResultFilter filter;
    filter.kind = Kind::Tcp;
    model.setFilter(filter);
    model.append(sampleBatch(0, 300));
    const auto isWanted = [](const CheckResult &r) {
        return r.kind == Kind::Tcp;
    };
    QTRY_COMPARE(numbersOf(model), expectedNumbers(0, 300, isWanted));
}

void TestResultsModel::columnsSortByRawValues_data()
{
    QTest::addColumn<QString>("id");
    const ResultsModel model;
    for (int i = 0; i < model.columnCount(); ++i) {
        const QString id = model.headerData(i, Qt::Horizontal, ColumnIdRole).toString();
        QTest::newRow(qPrintable(id)) << id;
    }
}

void TestResultsModel::columnsSortByRawValues()
{
    QFETCH(const QString, id);
    ResultsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(sampleBatch(0, 400));
    QTRY_COMPARE(model.rowCount(), 400);
    int column = 0;
    while (model.headerData(column, Qt::Horizontal, ColumnIdRole).toString() != id)
        ++column;
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder, Qt::AscendingOrder}) {
        model.sort(column, order);
        QTRY_VERIFY(!model.isBusy());
        QCOMPARE(model.rowCount(), 400);
        QVERIFY(isSorted(model, column, order));
    }
}

void TestResultsModel::newRowsFallIntoTheirPlaceInASortedTable()
{
    ResultsModel model(1000);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int duration = columnOf(model, "duration"_L1);
    model.sort(duration, Qt::DescendingOrder);
    for (quint64 n = 0; n < 3000; n += 150) {
        model.append(sampleBatch(n, 150));
        QTRY_COMPARE(model.held(), qsizetype(std::min<quint64>(n + 150, 1000 - (n + 150 > 1000 ? 3 : 0))));
        QTRY_COMPARE(model.rowCount(), int(model.held()));
        QVERIFY(isSorted(model, duration, Qt::DescendingOrder));
    }
}

void TestResultsModel::aLargeTableIsSortedInTheBackground()
{
    ResultsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(sampleBatch(0, 30'000));
    QTRY_COMPARE(model.rowCount(), 30'000);
    const int target = columnOf(model, "target"_L1);
    model.sort(target);
    QVERIFY(model.isBusy());
    model.append(sampleBatch(30'000, 1000)); // come while it is worked out
    QTRY_COMPARE(model.rowCount(), 31'000);
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(model.rowCount(), 31'000);
    QVERIFY(isSorted(model, target, Qt::AscendingOrder));
    model.sort(columnOf(model, "duration"_L1), Qt::DescendingOrder);
    QTRY_VERIFY(!model.isBusy());
    QVERIFY(isSorted(model, columnOf(model, "duration"_L1), Qt::DescendingOrder));
}

void TestResultsModel::clearingTheOrderRestoresTheArrival()
{
    ResultsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ResultFilter filter;
    filter.kind = Kind::Tcp;
    for (const ResultFilter &f : {ResultFilter(), filter}) {
        model.setFilter(f);
        model.append(sampleBatch(quint64(model.held()), 200));
        QTRY_VERIFY(!model.isBusy() && model.rowCount() > 0);
        model.sort(columnOf(model, "duration"_L1));
        const QList<quint64> sorted = numbersOf(model);
        QVERIFY(!std::ranges::is_sorted(sorted));
        model.sort(-1);
        QVERIFY(std::ranges::is_sorted(numbersOf(model)));
        QCOMPARE(model.rowCount(), int(sorted.size()));
    }
}

void TestResultsModel::pausedTheTableStandsStillAndCounts()
{
    ResultsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(sampleBatch(0, 60));
    QTRY_COMPARE(model.rowCount(), 60);
    model.setFlow(ResultsModel::Flow::Paused);
    QSignalSpy waiting(&model, &ResultsModel::waitingChanged);
    model.append(sampleBatch(60, 60));
    QTRY_COMPARE(model.waiting(), 60);
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(model.rowCount(), 60);
    ResultFilter filter;
    filter.kind = Kind::Tcp;
    model.setFilter(filter);
    const auto isWanted = [](const CheckResult &r) {
        return r.kind == Kind::Tcp;
    };
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(numbersOf(model), expectedNumbers(0, 60, isWanted));
    QCOMPARE(model.waiting(), expectedNumbers(60, 120, isWanted).size());
    model.setFlow(ResultsModel::Flow::Following);
    QCOMPARE(numbersOf(model), expectedNumbers(0, 120, isWanted));
    QCOMPARE(model.waiting(), 0);
}

void TestResultsModel::pausedNothingIsLostForAnotherRound()
{
    ResultsModel model(1000);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(sampleBatch(0, 900));
    QTRY_COMPARE(model.rowCount(), 900);
    model.setFlow(ResultsModel::Flow::Paused);
    for (quint64 n = 900; n < 1900; n += 100)
        model.append(sampleBatch(n, 100));
    QTRY_COMPARE(model.waiting(), 1000);
    QCOMPARE(model.rowCount(), 900);
    model.append(sampleBatch(1900, 600)); // more than can be kept
    QTRY_VERIFY(model.held() <= 2000);
    QVERIFY(model.rowCount() < 900);
    model.setFlow(ResultsModel::Flow::Following);
    QCOMPARE(cell(model, model.rowCount() - 1, "seq"_L1), u"2500"_s);
    QVERIFY(model.rowCount() <= 1000);
}

void TestResultsModel::theCurrentRowStaysWithItsResult()
{
    ResultsModel model(1000);
    model.append(sampleBatch(0, 500));
    QTRY_COMPARE(model.rowCount(), 500);
    const QPersistentModelIndex current = model.index(321, columnOf(model, "seq"_L1));
    const QString seq = current.data().toString();
    const auto orders = {std::pair("duration"_L1, Qt::AscendingOrder),
                         std::pair("duration"_L1, Qt::DescendingOrder),
                         std::pair("target"_L1, Qt::AscendingOrder)};
    quint64 next = 500;
    for (const auto &[column, order] : orders) {
        model.sort(columnOf(model, column), order);
        QCOMPARE(current.data().toString(), seq);
        model.append(sampleBatch(next, 200));
        next += 200;
        const int rows = int(std::min<quint64>(next, 997));
        QTRY_COMPARE(model.rowCount(), rows);
        QCOMPARE(current.data().toString(), seq);
    }
    model.sort(-1);
    QCOMPARE(current.data().toString(), seq);
    model.append(sampleBatch(next, 1000));
    QTRY_VERIFY(!current.isValid());
}

void TestResultsModel::itStaysConsistentUnderRandomLoad_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestResultsModel::itStaysConsistentUnderRandomLoad()
{
    QFETCH(const quint32, seed);
    ResultsModel model(2000);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(seed);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    quint64 next = 0;
    for (int round = 0; round < 120; ++round) {
        switch (random.bounded(8)) {
        case 0: {
            ResultFilter filter;
            if (random.bounded(2))
                filter.kind = Kind::Tcp;
            if (random.bounded(2))
                filter.outcomes = random.bounded(1U, ResultFilter::allOutcomes + 1);
            model.setFilter(filter);
            break;
        }
        case 1:
            model.sort(random.bounded(-1, model.columnCount()),
                       random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
            break;
        case 2:
            model.setFlow(random.bounded(2) ? ResultsModel::Flow::Following : ResultsModel::Flow::Paused);
            break;
        default:
            const size_t count = random.bounded(1U, 400U);
            model.append(sampleBatch(next, count));
            next += count;
        }
        QCoreApplication::processEvents();
    }
    model.setFilter({});
    model.setFlow(ResultsModel::Flow::Following);
    model.sort(-1);
    QTRY_COMPARE(cell(model, model.rowCount() - 1, "seq"_L1, SortRole).toULongLong(), next);
    const QList<quint64> numbers = numbersOf(model);
    QVERIFY(numbers.size() <= 2000);
    QCOMPARE(numbers,
             expectedNumbers(next - quint64(numbers.size()), next, [](const CheckResult &) { return true; }));
}

QTEST_GUILESS_MAIN(TestResultsModel)
#include "results_model_test.moc"
