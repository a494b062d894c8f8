// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/results_model.h"
#include "tests/ui/support/window_driver.h"
#include "tests/ui/support/window_fixture.h"

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

/** Leads to the results around a time: those that are held, or stored ones. */
class TestStoredResults : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void aTimeThatIsHeldIsScrolledTo();
    void anEarlierTimeIsReadFromTheHistory();
    void aTimeOfWhichNothingIsStoredSaysSo();
};

void TestStoredResults::aTimeThatIsHeldIsScrolledTo()
{
    fillAndShow(5000);
    m_history.resultQueries.clear();
    const CheckResult wanted = sampleResult(1001);
    m_window->go({.place = Place::Results, .check = wanted.check, .around = wanted.started});
    auto &results = tableOf(*m_window, "results");
    QTRY_VERIFY(results.currentIndex().isValid());
    QVERIFY(results.isVisible());
    const auto &model = static_cast<const ResultsModel &>(*results.model());
    const int row = results.currentIndex().row();
    QCOMPARE(model.resultAt(row).seq, wanted.seq);
    QVERIFY(results.viewport()->rect().intersects(results.visualRect(results.currentIndex())));
    QVERIFY(m_history.resultQueries.empty());
    // It stays there, whatever comes.
    Q_EMIT m_feed->resultsStored(sampleBatch(5000, 1000));
    const int before = model.rowCount();
    QTRY_VERIFY(model.rowCount() > before);
    QVERIFY(results.viewport()->rect().intersects(results.visualRect(results.currentIndex())));
}

void TestStoredResults::anEarlierTimeIsReadFromTheHistory()
{
    fillAndShow();
    const CheckResult live = sampleResult(0);
    const UtcTime time = live.started - std::chrono::hours(3);
    m_history.results.clear();
    for (int i = -20; i < 20; ++i) {
        CheckResult stored = live;
        stored.seq = Seq(quint64(1000 + i));
        stored.started = time + std::chrono::seconds(10 * i);
        stored.outcome = i < 0 ? Outcome::Up : Outcome::Down;
        m_history.results.push_back(stored);
    }
    m_window->go({.place = Place::Results, .check = live.check, .around = time});
    auto &stored = tableOf(*m_window, "storedResults");
    auto &results = tableOf(*m_window, "results");
    QTRY_COMPARE(stored.model()->rowCount(), 40);
    QVERIFY(stored.isVisible() && !results.isVisible());
    const ResultQuery query = m_history.resultQueries.back();
    QCOMPARE(query.check, live.check);
    QVERIFY(*query.from<time && * query.to> time && query.limit > 0);
    QCOMPARE(stored.currentIndex().row(), 20);
    auto &chip = find<QToolButton>(*m_window, "aroundChip");
    QVERIFY2(chip.text().startsWith("Around "_L1), qPrintable(chip.text()));
    QTRY_COMPARE(label("resultCount"), u"40 of 40"_s);
    // Live results do not come among them; the filter narrows them down.
    Q_EMIT m_feed->resultsStored(sampleBatch(200, 100));
    QTRY_COMPARE(static_cast<const ResultsModel *>(results.model())->held(), 300);
    QCOMPARE(stored.model()->rowCount(), 40);
    find<QAction>(*m_window, "failures").trigger();
    QTRY_COMPARE(stored.model()->rowCount(), 20);
    QVERIFY(chip.isVisible());
    click(chip);
    QVERIFY(results.isVisible() && !stored.isVisible());
    // Another filter than that of the check leads back as well.
    m_window->go({.place = Place::Results, .check = live.check, .around = time});
    QTRY_COMPARE(stored.model()->rowCount(), 40);
    find<QAction>(*m_window, "clearFilter").trigger();
    QVERIFY(results.isVisible() && !stored.isVisible());
    QCOMPARE(stored.model()->rowCount(), 0);
}

void TestStoredResults::aTimeOfWhichNothingIsStoredSaysSo()
{
    fillAndShow();
    const UtcTime time = sampleResult(0).started - std::chrono::hours(300);
    m_window->go({.place = Place::Results, .check = CheckId(1), .around = time});
    auto &stored = tableOf(*m_window, "storedResults");
    QTRY_VERIFY(stored.accessibleDescription().contains("No result of that time is stored"_L1));
    QVERIFY(stored.isVisible());
    QCOMPARE(stored.model()->rowCount(), 0);
}

QTEST_MAIN(TestStoredResults)
#include "stored_results_test.moc"
