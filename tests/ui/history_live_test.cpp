// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/time_display.h"
#include "gui-manager/ui/history/history_reader.h"
#include "gui-manager/ui/history/path_panel.h"
#include "gui-manager/ui/history/read_out_label.h"
#include "gui-manager/ui/history/report_dialog.h"
#include "tests/ui/support/history_fixture.h"

#include <QThreadPool>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** The page History while time goes on, and how it tells times. */
class TestHistoryLive : public HistoryFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { close(); }
    void anOpenGapEndsWhileFollowing();
    void whatLastsUntilNowHasItsCause();
    void resultsOfAClockThatIsAheadAreReadToo();
    void whatIsStoredWhileReadingIsShownOnce_data();
    void whatIsStoredWhileReadingIsShownOnce();
    void whatIsToldLateIsReadAgain();
    void pathsGoOnWhileFollowing();
    void pathsThatHaveLeftTheRangeGo();
    void thePathPanelKeepsSoManyResults();
    void aDragIsNotUndone_data();
    void aDragIsNotUndone();
    void whatIsTypedStays();
    void timesAreInTheChosenZone_data();
    void timesAreInTheChosenZone();
    void theReadOutIsNotCut();
    void aReportThatIsNotWantedAnyMoreIsNotWritten();
    void aLongReportTellsItsPagesAndCanBeGivenUp_data();
    void aLongReportTellsItsPagesAndCanBeGivenUp();

private:
    static CheckResult result(quint64 seq, CheckId check = CheckId(1));
    void store(const std::vector<CheckResult> &results) const
    {
        Q_EMIT m_feed->resultsStored(std::make_shared<const std::vector<CheckResult>>(results));
    }
    /** The paths of a traceroute check, number 77. */
    [[nodiscard]] const QAbstractItemModel &showPaths();
    /** Time passes at once. */
    void hurry() const { find<QTimer>(*m_window, "historyClock").start(20ms); }
    [[nodiscard]] bool isFollowing() const { return find<QToolButton>(*m_window, "historyLive").isChecked(); }
};

CheckResult TestHistoryLive::result(quint64 seq, CheckId check)
{
    CheckResult result = sampleResult(0);
    result.agent = AgentId(1);
    result.check = check;
    result.seq = Seq(seq);
    result.started = result.scheduled = utcNow() - 1s;
    return result;
}

void TestHistoryLive::anOpenGapEndsWhileFollowing()
{
    m_feed->fill();
    m_history->gaps = {{.cause = GapCause::CutOff, .agent = AgentId(1), .from = utcNow() - 10min}};
    show();
    QVERIFY(waitForData());
    const QString waiting = displayName(GapKind::Waiting);
    QVERIFY2(shownCauses().contains(waiting), qPrintable(shownCauses().join(u'\n')));
    m_history->gaps->front().to = utcNow();
    hurry();
    QTRY_VERIFY(!shownCauses().contains(waiting));
    QVERIFY(isFollowing());
}

void TestHistoryLive::whatLastsUntilNowHasItsCause()
{
    m_history->isEmpty = true;
    m_history->gaps.emplace();
    QList<AgentRow> agents = sampleAgents();
    agents.resize(1);
    m_feed->setAgents(agents);
    CheckRow check = sampleChecks().front();
    check.agents = {AgentId(1)};
    check.check.paused = true;
    m_feed->addCheck(check);
    show();
    QTRY_COMPARE(shownCauses(), QStringList{displayName(GapKind::Paused)});
    check.check.paused = false;
    Q_EMIT m_feed->checksChanged({check}, {});
    QTRY_COMPARE(shownCauses(), QStringList{displayName(GapKind::NotObserved)});
    agents.front().state = AgentState::Offline;
    m_feed->setAgents(agents);
    hurry();
    QTRY_COMPARE(shownCauses(), QStringList{displayName(GapKind::Waiting)});
}

void TestHistoryLive::resultsOfAClockThatIsAheadAreReadToo()
{
    m_feed->fill();
    show();
    QVERIFY(waitForData());
    QVERIFY(!m_history->rollupQueries.back().to);
    press(Qt::Key_Left);
    QTRY_VERIFY(m_history->rollupQueries.back().to);
}

void TestHistoryLive::whatIsStoredWhileReadingIsShownOnce_data()
{
    QTest::addColumn<int>("read");
    QTest::addColumn<quint64>("shown");
    QTest::newRow("after it was read") << 0 << quint64(5);
    QTest::newRow("some were read") << 3 << quint64(2);
    QTest::newRow("all were read") << 5 << quint64(0); // as rollups, which this store does not have
}

void TestHistoryLive::whatIsStoredWhileReadingIsShownOnce()
{
    QFETCH(const int, read);
    QFETCH(const quint64, shown);
    m_feed->fill();
    m_history->isEmpty = true;
    m_history->isHeld = true;
    m_history->ledger.resize(1);
    m_history->ledger.front().agent = AgentId(1);
    m_history->ledger.front().epoch = result(1).epoch;
    m_history->ledger.front().storedTo = Seq(quint64(read));
    show();
    QTRY_VERIFY(!m_history->contexts.isEmpty());
    store({result(1), result(2), result(3)});
    store({result(4), result(5)});
    m_history->release();
    QTRY_COMPARE(chart().series().size(), size_t(3));
    QCOMPARE(shownResults(), shown);
    // One that comes behind all of them.
    store({result(5), result(6)});
    QTRY_VERIFY(shownResults() > shown);
    QVERIFY(shownResults() <= 7);
}

void TestHistoryLive::whatIsToldLateIsReadAgain()
{
    m_feed->fill();
    m_history->isEmpty = true;
    m_history->growWhileRead(result(1).epoch);
    show();
    QTRY_COMPARE(chart().series().size(), size_t(3));
    const size_t read = m_history->rollupQueries.size();
    store({result(10)});
    QTRY_VERIFY(m_history->rollupQueries.size() > read);
    store({result(20)});
    QTRY_COMPARE(shownResults(), quint64(1)); // the other one as a rollup, which this store does not have
}

const QAbstractItemModel &TestHistoryLive::showPaths()
{
    m_feed->fill();
    CheckRow trace = sampleChecks().front();
    trace.check.id = CheckId(77);
    trace.check.kind = Kind::Traceroute;
    trace.check.target = u"example.net"_s;
    m_feed->addCheck(trace);
    show();
    m_window->go({.place = Place::History, .check = CheckId(77)});
    return *find<QTableView>(*m_window, "historyPaths").model();
}

void TestHistoryLive::pathsGoOnWhileFollowing()
{
    m_history->addTraces(CheckId(77), AgentId(1));
    const QAbstractItemModel &paths = showPaths();
    QTRY_COMPARE(paths.rowCount(), 2);
    CheckResult other = m_history->results.front(); // the first path again
    other.started = utcNow();
    store({other});
    QTRY_COMPARE(paths.rowCount(), 3);
}

void TestHistoryLive::thePathPanelKeepsSoManyResults()
{
    PathPanel panel;
    panel.setResults({{AgentId(1), u"berlin"_s}}, {}, true);
    const auto isCut = [&panel] {
        const QList<QLabel *> labels = panel.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text().contains("Only the newest results"_L1); });
    };
    for (int i = 0; i < HistoryReader::mostPaths; ++i)
        panel.add(result(1));
    QTest::qWait(0);
    QVERIFY(!isCut());
    for (int i = 0; i < HistoryReader::mostPaths; ++i)
        panel.add(result(1));
    QTRY_VERIFY(isCut());
    // Fewer than those it is at, and nobody to show.
    panel.setResults({}, {}, true);
    QTRY_VERIFY(!isCut());
}

void TestHistoryLive::pathsThatHaveLeftTheRangeGo()
{
    m_history->addTraces(CheckId(77), AgentId(1));
    std::vector<CheckResult> &results = m_history->results;
    results.erase(results.begin() + 1, results.end() - 5);
    results.front().started = utcNow() - 1h + 1s; // the first path leaves in a moment
    const QAbstractItemModel &paths = showPaths();
    QCOMPARE(shownLength(), Micros(1h));
    hurry();
    QTRY_COMPARE(paths.rowCount(), 1);

    PathPanel panel;
    m_history->addTraces(CheckId(1), AgentId(1));
    panel.setResults({{AgentId(1), u"berlin"_s}}, results, true);
    const QAbstractItemModel &all = *find<QTableView>(panel, "historyPaths").model();
    QTRY_COMPARE(all.rowCount(), 4);
    panel.trim(utcNow() - 10min);
    QTRY_COMPARE(all.rowCount(), 1);
}

void TestHistoryLive::aDragIsNotUndone_data()
{
    QTest::addColumn<bool>("isByData");
    QTest::newRow("by time") << false;
    QTest::newRow("by what was read") << true;
}

void TestHistoryLive::aDragIsNotUndone()
{
    QFETCH(const bool, isByData);
    m_feed->fill();
    show();
    QVERIFY(waitForData());
    if (isByData) {
        m_history->isHeld = true;
        press(Qt::Key_Minus);
        QTRY_VERIFY(m_history->contexts.back());
    }
    const QPoint from(chart().width() / 3, chart().height() / 3);
    const QPoint to(chart().width() * 2 / 3, chart().height() / 3);
    QTest::mousePress(&chart(), Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, chart().mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(&chart(), &move);
    const HistoryRange dragged = chart().range();
    m_history->release();
    hurry();
    store({result(1)});
    QTest::qWait(400); // more than what is gathered for one picture
    QCOMPARE(chart().range(), dragged);
    QTest::mouseRelease(&chart(), Qt::LeftButton, {}, to);
    QCOMPARE(chart().range(), dragged);
    QVERIFY(!isFollowing());
}

void TestHistoryLive::whatIsTypedStays()
{
    m_feed->fill();
    show();
    QVERIFY(waitForData());
    auto &from = find<QDateTimeEdit>(*m_window, "historyFrom");
    from.setFocus();
    from.setSelectedSection(QDateTimeEdit::YearSection);
    QTest::keyClicks(&from, u"20"_s);
    const QString typed = from.text();
    const UtcTime end = chart().range().to;
    hurry();
    QTRY_VERIFY(chart().range().to > end + 100ms);
    QCOMPARE(from.text(), typed);
    // The other one goes on.
    QVERIFY(
        qAbs(shownTime(chart().range().to).secsTo(find<QDateTimeEdit>(*m_window, "historyTo").dateTime())) <
        120);
}

void TestHistoryLive::timesAreInTheChosenZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("the system's") << QByteArray();
    QTest::newRow("half an hour off") << QByteArray("Asia/Kolkata");
    QTest::newRow("behind") << QByteArray("America/New_York");
}

void TestHistoryLive::timesAreInTheChosenZone()
{
    QFETCH(const QByteArray, zone);
    m_settings->setValue(u"times/zone"_s, QString::fromLatin1(zone));
    m_feed->fill();
    show();
    QVERIFY(waitForData());
    click(find<QToolButton>(*m_window, "history_week"));
    press(Qt::Key_Left); // it stands
    QTRY_COMPARE(shownLength(), Micros(7 * 24h));
    const auto isSame = [](const QDateTime &field, UtcTime moment) {
        const QDateTime expected = shownTime(moment);
        return field.date() == expected.date() && field.time().hour() == expected.time().hour() &&
               field.time().minute() == expected.time().minute();
    };
    auto &to = find<QDateTimeEdit>(*m_window, "historyTo");
    QVERIFY2(isSame(to.dateTime(), chart().range().to), qPrintable(to.text()));

    chart().replot();
    const QCPAxis *axis = chart().axisRects().last()->axis(QCPAxis::atBottom);
    QVERIFY(axis->tickVector().size() > 2);
    for (qsizetype i = 0; i < axis->tickVector().size(); ++i) {
        const QDateTime tick =
            shownTime(UtcTime(std::chrono::seconds(std::llround(axis->tickVector().at(i)))));
        QCOMPARE(axis->tickVectorLabels().at(i), tick.toString(u"yyyy-MM-dd"_s));
        QCOMPARE(tick.time(), QTime(0, 0));
    }

    find<QAction>(*m_window, "historyReport").trigger();
    QWidget &dialog = waitFor<ReportDialog>(*m_window, "reportDialog");
    auto &from = find<QDateTimeEdit>(dialog, "reportFrom");
    QVERIFY2(isSame(from.dateTime(), chart().range().from), qPrintable(from.text()));
    from.setDateTime(QDateTime(QDate(2024, 3, 12), QTime(12, 0), from.timeSpec()));
    click(find<QPushButton>(dialog, "reportCopy"));
    const QTimeZone entered = zone.isEmpty() ? QTimeZone::utc() : QTimeZone(zone);
    const QString expected =
        QDateTime(QDate(2024, 3, 12), QTime(12, 0), entered).toUTC().toString(Qt::ISODate);
    QVERIFY2(QGuiApplication::clipboard()->text().contains(expected.chopped(1)),
             qPrintable(QGuiApplication::clipboard()->text()));
}

void TestHistoryLive::theReadOutIsNotCut()
{
    ReadOutLabel label;
    label.resize(300, label.height());
    label.show();
    QVERIFY(QTest::qWaitForWindowExposed(&label));
    label.setLines(u"berlin"_s);
    const int before = label.height();
    label.setLines(u"2026-03-12 08:15 \u67cf\u6797\uff1a\u4e2d\u4f4d\u6570 20.0 ms\uff0c80 % \u5728 10.0 ms "
                   "\u81f3 40.0 ms \u4e4b\u95f4\uff1b\u6b63\u5e38\uff1a5\uff0c\u6545\u969c\uff1a1"_s);
    QVERIFY(label.height() >= label.heightForWidth(label.width()));
    QVERIFY(label.height() >= before);
    const int grown = label.height();
    label.setLines(u"berlin"_s);
    QCOMPARE(label.height(), grown); // the chart does not jump
    label.resize(600, label.height());
    QVERIFY(label.height() >= label.heightForWidth(label.width()));
}

void TestHistoryLive::aReportThatIsNotWantedAnyMoreIsNotWritten()
{
    m_feed->fill();
    show();
    QVERIFY(waitForData());
    find<QAction>(*m_window, "historyReport").trigger();
    auto &dialog = waitFor<ReportDialog>(*m_window, "reportDialog");
    find<QComboBox>(dialog, "reportForm").setCurrentIndex(1);
    const QString path = m_dir->filePath(u"report.pdf"_s);
    type(find<QLineEdit>(dialog, "reportFile"), path);
    m_history->isHeld = true;
    click(*dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save));
    QVERIFY(find<QProgressBar>(dialog, "reportProgress").isVisible());
    m_history->release();
    dialog.reject();
    QTRY_VERIFY(!m_window->findChild<ReportDialog *>());
    QThreadPool::globalInstance()->waitForDone();
    QVERIFY(!QFile::exists(path));
    QVERIFY(QDir(m_dir->path()).entryList({u"report*"_s}).isEmpty());
}

void TestHistoryLive::aLongReportTellsItsPagesAndCanBeGivenUp_data()
{
    QTest::addColumn<int>("wantedPages");
    QTest::addColumn<bool>("isWritten");
    QTest::newRow("all") << 1000 << true;
    QTest::newRow("given up") << 2 << false;
}

void TestHistoryLive::aLongReportTellsItsPagesAndCanBeGivenUp()
{
    QFETCH(const int, wantedPages);
    QFETCH(const bool, isWritten);
    Report report{.range = {utcNow() - 1h, utcNow()}, .made = utcNow(), .checks = {}};
    for (const CheckRow &row : sampleChecks())
        report.checks.push_back({.check = row.check, .lines = std::vector<ReportLine>(50), .incidents = {}});
    const QString path = m_dir->filePath(u"report.pdf"_s);
    const auto isWanted = std::make_shared<std::atomic<bool>>(true);
    int last = 0;
    int whole = 0;
    Result<void> written = fail(ErrorCode::Io, u"not done"_s);
    const auto progressed = [&](int page, int all) {
        last = page;
        whole = all;
        *isWanted = page < wantedPages;
    };
    QThreadPool pool;
    pool.start([&] {
        written = writeReport(
            report, {.path = path, .form = ReportForm::Pdf, .isWanted = isWanted, .progressed = progressed});
    });
    pool.waitForDone();
    QVERIFY(written);
    QVERIFY(whole > 2);
    QCOMPARE(last, std::min(whole, wantedPages));
    QCOMPARE(QFile::exists(path), isWritten);
}

QTEST_MAIN(TestHistoryLive)
#include "history_live_test.moc"
