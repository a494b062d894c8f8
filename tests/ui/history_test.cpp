// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/history_columns.h"
#include "gui-manager/ui/history/agent_choice.h"
#include "gui-manager/ui/history/history_chart.h"
#include "gui-manager/ui/history/history_reader.h"
#include "gui-manager/ui/history/read_out.h"
#include "gui-manager/ui/history/report_dialog.h"
#include "tests/ui/support/history_fixture.h"

#include <QAbstractItemModelTester>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** Works the page History by clicks and keys; the core behind it is a fake. */
class TestHistory : public HistoryFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { close(); }
    void theChosenCheckIsReadAtTheLevelOfItsRange_data();
    void theChosenCheckIsReadAtTheLevelOfItsRange();
    void anEmptyWindowSaysWhatToDoNext();
    void anotherRangeEndsTheReadingBefore();
    void slowReadingIsTold();
    void anErrorIsTold();
    void keysZoomMoveAndReturn();
    void theWheelZoomsAtThePointer();
    void draggingMovesAndWithShiftZooms();
    void theCursorIsReadOutAndLeadsToResults();
    void agentsAreCompared();
    void newResultsExtendTheRangeThatEndsNow();
    void availabilityAndGapsAreTables();
    void pathsAreShownForTraceroutesOnly();
    void aDestinationOpensItsCheck();
    void theReadOutSaysWhyThereIsNothing_data();
    void theReadOutSaysWhyThereIsNothing();
    void aReportIsWritten_data();
    void aReportIsWritten();
    void whatIsLeftOutOfTheLossesIsSaid();
    void aReportIsCopiedAsACommand();
    void aReportNeedsAPeriodAndChecks();
    void rowModelsStayConsistent();
};

void TestHistory::theChosenCheckIsReadAtTheLevelOfItsRange_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("hours");
    QTest::newRow("hour") << QByteArray("history_hour") << int(RollupLevel::Minute) << 1;
    QTest::newRow("day") << QByteArray("history_day") << int(RollupLevel::Hour) << 24;
    QTest::newRow("month") << QByteArray("history_month") << int(RollupLevel::Hour) << 24 * 30;
    QTest::newRow("year") << QByteArray("history_year") << int(RollupLevel::Day) << 24 * 365;
}

void TestHistory::theChosenCheckIsReadAtTheLevelOfItsRange()
{
    QFETCH(const QByteArray, button);
    QFETCH(const int, level);
    QFETCH(const int, hours);
    m_feed->fill();
    show();
    QVERIFY(waitForData());
    m_history->rollupQueries.clear();
    click(find<QToolButton>(*m_window, button.constData()));
    QTRY_COMPARE(m_history->rollupQueries.size(), size_t(3));
    const RollupQuery query = m_history->rollupQueries.front();
    QCOMPARE(int(query.level), level);
    QCOMPARE(query.check, CheckId(1));
    QCOMPARE(shownLength(), Micros(std::chrono::hours(hours)));
    QVERIFY(*query.from <= chart().range().from);
    QVERIFY(find<QToolButton>(*m_window, button.constData()).isChecked());
    QVERIFY(find<QToolButton>(*m_window, "historyLive").isChecked());
}

void TestHistory::anEmptyWindowSaysWhatToDoNext()
{
    show();
    QVERIFY(find<QLabel>(*m_window, "historyMessage").text().contains("Ctrl+N"_L1));
    QVERIFY(!find<QAction>(*m_window, "historyReport").isEnabled());
    m_feed->setAgents(sampleAgents());
    m_feed->addCheck(sampleChecks().front());
    QTRY_VERIFY(!find<QLabel>(*m_window, "historyMessage").isVisible());
    QVERIFY(waitForData());
}

void TestHistory::anotherRangeEndsTheReadingBefore()
{
    m_feed->fill();
    m_history->isHeld = true;
    show();
    QTRY_VERIFY(!m_history->contexts.isEmpty());
    const QList<QPointer<QObject>> contexts = m_history->contexts;
    click(find<QToolButton>(*m_window, "history_week"));
    QTRY_VERIFY(std::ranges::all_of(contexts, &QPointer<QObject>::isNull));
    m_history->isHeld = false;
    click(find<QToolButton>(*m_window, "history_day"));
    QVERIFY(waitForData());
}

void TestHistory::slowReadingIsTold()
{
    m_feed->fill();
    m_history->isHeld = true;
    show();
    QTRY_VERIFY(find<QLabel>(*m_window, "historyBusy").isVisible());
    m_history->isHeld = false;
    click(find<QToolButton>(*m_window, "history_day"));
    QTRY_VERIFY(!find<QLabel>(*m_window, "historyBusy").isVisible());
}

void TestHistory::anErrorIsTold()
{
    m_feed->fill();
    m_history->error = u"the disk is gone"_s;
    show();
    QTRY_VERIFY(find<QLabel>(*m_window, "historyMessage").text().contains("the disk is gone"_L1));
    m_history->error.clear();
    click(find<QToolButton>(*m_window, "history_day"));
    QTRY_VERIFY(!find<QLabel>(*m_window, "historyMessage").isVisible());
}

void TestHistory::keysZoomMoveAndReturn()
{
    m_feed->fill();
    show();
    QVERIFY(waitForData());
    const Micros hour = 1h;
    press(Qt::Key_Plus);
    QCOMPARE(shownLength(), hour / 2);
    QVERIFY(find<QToolButton>(*m_window, "historyLive").isChecked()); // the newest is what is looked at
    press(Qt::Key_Left);
    QVERIFY(!find<QToolButton>(*m_window, "historyLive").isChecked());
    const UtcTime from = chart().range().from;
    press(Qt::Key_Left);
    QCOMPARE(from - chart().range().from, hour / 20);
    press(Qt::Key_Right);
    QCOMPARE(chart().range().from, from);
    press(Qt::Key_Minus);
    QCOMPARE(shownLength(), hour);
    press(Qt::Key_Plus);
    press(Qt::Key_Home);
    QCOMPARE(shownLength(), hour);
    QVERIFY(find<QToolButton>(*m_window, "historyLive").isChecked());
}

void TestHistory::theWheelZoomsAtThePointer()
{
    m_feed->fill();
    show();
    QVERIFY(waitForData());
    const Micros before = shownLength();
    const QPointF centre = QRectF(chart().rect()).center();
    QWheelEvent wheel(centre, chart().mapToGlobal(centre), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&chart(), &wheel);
    QVERIFY(shownLength() < before);
}

void TestHistory::draggingMovesAndWithShiftZooms()
{
    m_feed->fill();
    show();
    QVERIFY(waitForData());
    const HistoryRange before = chart().range();
    const QPoint left(chart().width() / 3, chart().height() / 3);
    const QPoint right(chart().width() * 2 / 3, chart().height() / 3);
    const auto drag = [this](const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers) {
        QTest::mousePress(&chart(), Qt::LeftButton, modifiers, from);
        QMouseEvent move(QEvent::MouseMove, to, chart().mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                         modifiers);
        QApplication::sendEvent(&chart(), &move);
        QTest::mouseRelease(&chart(), Qt::LeftButton, modifiers, to);
    };
    drag(left, right, {});
    QCOMPARE(shownLength(), before.length());
    QVERIFY(chart().range().from < before.from);
    drag(left, right, Qt::ShiftModifier);
    QVERIFY(shownLength() < before.length());
    QVERIFY(shownLength() > before.length() / 5);
}

void TestHistory::theCursorIsReadOutAndLeadsToResults()
{
    m_feed->fill();
    show();
    QVERIFY(waitForData());
    const auto &readOut = find<QLabel>(*m_window, "historyReadOut");
    press(Qt::Key_Right, Qt::ControlModifier);
    QVERIFY2(readOut.text().contains("berlin"_L1), qPrintable(readOut.text()));
    QCOMPARE(chart().accessibleDescription(), readOut.text());
    const QString first = readOut.text();
    press(Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(readOut.text() != first);
    QVERIFY(chart().cursor());
    press(Qt::Key_Return);
    QTRY_VERIFY(find<QTableView>(*m_window, "results").isVisible());
}

void TestHistory::agentsAreCompared()
{
    m_feed->fill();
    show();
    QVERIFY(waitForData());
    QCOMPARE(chart().series().size(), size_t(3));
    auto &agents = find<AgentChoice>(*m_window, "historyAgents");
    agents.setFocus();
    agents.setCurrentRow(1);
    QTest::keyClick(&agents, Qt::Key_Space);
    QTRY_COMPARE(chart().series().size(), size_t(2));
    QCOMPARE(chart().series().back().agent, AgentId(3));
}

void TestHistory::newResultsExtendTheRangeThatEndsNow()
{
    m_feed->fill();
    show();
    QVERIFY(waitForData());
    const auto count = [this] {
        quint64 sum = 0;
        for (const HistoryPoint &point : chart().series().front().buckets)
            sum += point.count();
        return sum;
    };
    const quint64 before = count();
    CheckResult result = sampleResult(0);
    result.agent = AgentId(1);
    result.check = CheckId(1);
    result.started = result.scheduled = utcNow();
    Q_EMIT m_feed->resultsStored(std::make_shared<const std::vector<CheckResult>>(5, result));
    QTRY_VERIFY(count() >= before + 5);
    // Not while something else is looked at.
    press(Qt::Key_Left);
    QTRY_VERIFY(waitForData());
    const UtcTime end = chart().range().to;
    Q_EMIT m_feed->resultsStored(std::make_shared<const std::vector<CheckResult>>(5, result));
    QTest::qWait(300);
    QCOMPARE(chart().range().to, end);
}

void TestHistory::availabilityAndGapsAreTables()
{
    m_feed->fill();
    show();
    QVERIFY(waitForData());
    const auto &availability = find<QTableView>(*m_window, "historyAvailability");
    QCOMPARE(availability.model()->rowCount(), 4); // the verdict, and three agents
    QVERIFY(availability.model()->index(0, 1).data().toString().endsWith(u'%'));
    const auto &gaps = find<QTableView>(*m_window, "historyGaps");
    QTRY_VERIFY(gaps.model()->rowCount() > 0);
    QStringList causes;
    for (int row = 0; row < gaps.model()->rowCount(); ++row)
        causes += gaps.model()->index(row, 4).data().toString();
    QVERIFY2(causes.contains(displayName(GapKind::Stopped)), qPrintable(causes.join(u'\n')));
}

void TestHistory::pathsAreShownForTraceroutesOnly()
{
    m_feed->fill();
    CheckRow trace = sampleChecks().front();
    trace.check.id = CheckId(77);
    trace.check.kind = Kind::Traceroute;
    trace.check.target = u"example.net"_s;
    m_feed->addCheck(trace);
    m_history->addTraces(CheckId(77), AgentId(1));
    show();
    QVERIFY(waitForData());
    const auto &tabs = find<QTabWidget>(*m_window, "historyTabs");
    QVERIFY(!tabs.isTabVisible(2));
    m_window->go({.place = Place::History, .check = CheckId(77)});
    QTRY_VERIFY(tabs.isTabVisible(2));
    QTRY_COMPARE(find<QTableView>(*m_window, "historyPaths").model()->rowCount(), 2);
    QTRY_COMPARE(find<QTableView>(*m_window, "historyHops").model()->rowCount(), 4);
}

void TestHistory::aDestinationOpensItsCheck()
{
    m_feed->fill();
    show();
    QVERIFY(waitForData());
    m_window->go({.place = Place::History, .agent = AgentId(3), .check = CheckId(6)});
    QTRY_COMPARE(m_history->rollupQueries.back().check, CheckId(6));
    QTRY_COMPARE(chart().series().size(), size_t(1));
    QCOMPARE(chart().series().front().agent, AgentId(3));
}

void TestHistory::theReadOutSaysWhyThereIsNothing_data()
{
    QTest::addColumn<int>("second");
    QTest::addColumn<QString>("text");
    QTest::newRow("a bucket") << 30
                              << u"berlin: median 20.0 ms, 80 % within 10.0 ms to 40.0 ms; Up: 5, Down: 1"_s;
    QTest::newRow("a gap") << 100 << u"berlin: Agent off"_s;
    QTest::newRow("a gap with its detail") << 200 << u"berlin: Declared lost (spool-full)"_s;
}

void TestHistory::theReadOutSaysWhyThereIsNothing()
{
    QFETCH(const int, second);
    QFETCH(const QString, text);
    const UtcTime start{std::chrono::hours(480'000)};
    HistorySeries series;
    series.durations.push_back({.time = start + 30s,
                                .span = {start, start + 60s},
                                .median = 20ms,
                                .low = 10ms,
                                .high = 40ms,
                                .counts = {5, 0, 1, 0},
                                .isMeasured = true});
    series.gaps = {{GapKind::Stopped, {start + 60s, start + 180s}, {}},
                   {GapKind::Lost, {start + 180s, start + 240s}, u"spool-full"_s}};
    QCOMPARE(readOut(series, u"berlin"_s, start + std::chrono::seconds(second)), text);
}

void TestHistory::aReportIsWritten_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("html") << 0 << QByteArray("<!DOCTYPE html>");
    QTest::newRow("pdf") << 1 << QByteArray("%PDF");
    QTest::newRow("csv") << 2 << QByteArray("check,name,target");
}

void TestHistory::aReportIsWritten()
{
    QFETCH(const int, form);
    QFETCH(const QByteArray, begins);
    m_feed->fill();
    show();
    QVERIFY(waitForData());
    find<QAction>(*m_window, "historyReport").trigger();
    QWidget &dialog = waitFor<ReportDialog>(*m_window, "reportDialog");
    click(find<QPushButton>(dialog, "reportAll"));
    find<QComboBox>(dialog, "reportForm").setCurrentIndex(form);
    const QString suffix = QFileInfo(find<QLineEdit>(dialog, "reportFile").text()).suffix();
    const QString path = m_dir->filePath(u"report."_s + suffix);
    type(find<QLineEdit>(dialog, "reportFile"), path);
    click(*dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save));
    QTRY_VERIFY(!m_window->findChild<ReportDialog *>());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begins));
}

void TestHistory::whatIsLeftOutOfTheLossesIsSaid()
{
    m_feed->fill();
    CheckRow ping = sampleChecks().front();
    ping.check.id = CheckId(77);
    ping.check.kind = Kind::Ping;
    ping.agents = {AgentId(1)};
    m_feed->addCheck(ping);
    // As many as are read at most: there may be more before them.
    const UtcTime begin = utcNow() - std::chrono::minutes(50);
    for (int i = 0; i < HistoryReader::mostLosses; ++i) {
        CheckResult result;
        result.agent = AgentId(1);
        result.check = CheckId(77);
        result.started = begin + std::chrono::milliseconds(100 * i);
        m_history->results.push_back(result);
    }
    show();
    m_window->go({.place = Place::History, .check = CheckId(77)});
    click(find<QToolButton>(*m_window, "history_hour"));
    const auto &readOut = find<QLabel>(*m_window, "historyReadOut");
    QTRY_VERIFY2(readOut.text().contains("Loss is shown since "_L1), qPrintable(readOut.text()));
    m_history->results.pop_back();
    click(find<QToolButton>(*m_window, "history_hour"));
    QTRY_VERIFY2(!readOut.text().contains("Loss is shown since "_L1), qPrintable(readOut.text()));
}

void TestHistory::aReportIsCopiedAsACommand()
{
    m_feed->fill();
    show();
    QVERIFY(waitForData());
    find<QAction>(*m_window, "historyReport").trigger();
    QWidget &dialog = waitFor<ReportDialog>(*m_window, "reportDialog");
    const auto setTime = [&dialog](const char *name, int hour) {
        find<QDateTimeEdit>(dialog, name).setDateTime(QDateTime(QDate(2024, 3, 12), QTime(hour, 0)));
    };
    setTime("reportFrom", 0);
    setTime("reportTo", 12);
    auto &copy = find<QPushButton>(dialog, "reportCopy");
    find<QComboBox>(dialog, "reportForm").setCurrentIndex(1); // the console makes no PDF
    QVERIFY(!copy.isEnabled());
    find<QComboBox>(dialog, "reportForm").setCurrentIndex(2);
    type(find<QLineEdit>(dialog, "reportFile"), u"/tmp/of March.csv"_s);
    click(copy);
    const QString some = QGuiApplication::clipboard()->text();
    QVERIFY2(some.contains("2024-03-12T12:00:00"_L1) && some.contains(" csv '/tmp/of March.csv' --check "_L1),
             qPrintable(some));
    click(find<QPushButton>(dialog, "reportAll"));
    click(copy);
    QVERIFY(!QGuiApplication::clipboard()->text().contains("--check"_L1));
}

void TestHistory::aReportNeedsAPeriodAndChecks()
{
    m_feed->fill();
    show();
    QVERIFY(waitForData());
    find<QAction>(*m_window, "historyReport").trigger();
    QWidget &dialog = waitFor<ReportDialog>(*m_window, "reportDialog");
    const auto &save = *dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    QVERIFY(save.isEnabled()); // the check that is shown
    click(find<QPushButton>(dialog, "reportNone"));
    QVERIFY(!save.isEnabled());
    QCOMPARE(visibleErrors(dialog).size(), 1);
    type(find<QLineEdit>(dialog, "reportFilter"), u"front"_s);
    click(find<QPushButton>(dialog, "reportAll"));
    QVERIFY(save.isEnabled());
    type(find<QLineEdit>(dialog, "reportFile"), u"/nowhere/report.html"_s);
    click(*dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save));
    QTRY_COMPARE(visibleErrors(dialog).size(), 1);
    QVERIFY(dialog.isVisible());
}

void TestHistory::rowModelsStayConsistent()
{
    RowsModel<GapLine> model(gapColumns(), this);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(7);
    for (int i = 0; i < 200; ++i) {
        model.setRows(std::vector<GapLine>(size_t(random.bounded(4)), {u"berlin"_s, {}}));
        QCOMPARE(model.rowCount(), int(model.rows().size()));
    }
}

QTEST_MAIN(TestHistory)
#include "history_test.moc"
