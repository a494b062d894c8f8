// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/util/text.h"
#include "gui-manager/ui/results/filter_line.h"
#include "gui-manager/ui/results/result_export.h"
#include "tests/support/test_files.h"
#include "tests/ui/support/window_driver.h"
#include "tests/ui/support/window_fixture.h"

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

/** Works the page of results. */
class TestResultsPage : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void typingFilters();
    void theLineCompletesWhatIsBegun();
    void aChipThatIsClickedGoesFromTheLineToo();
    void aLineThatMakesNoSenseIsToldBelowAndChangesNothing();
    void failuresAreOneKeyAway();
    void filtersAreSavedAppliedRenamedAndDeleted();
    void aDestinationReplacesTheFilter();
    void escapeClearsTheFilter();
    void theEmptyTableOffersToShowAll();
    void onlyResultsOfOneCheckCanBeShown();
    void pauseHoldsTheResultsAndCountsTheNew();
    void rowsAreCopiedWithTheirTitles();
    void theDetailPaneShowsEveryFieldAsPlainText();
    void theInspectorFollowsTheKeysAndShowsTheJson();
    void theInspectorShowsNothingThatTheFilterLeftOut();
    void theInspectorLeadsToTheCheckAndTheAgent();
    void hostileTextsStayInert();
    void whatIsShownIsExported_data();
    void whatIsShownIsExported();
    void anExportThatIsStoppedLeavesNothing();
    void whoStopsTooLateIsToldWhatWasWritten();

private:
    /** Of the 200 samples exactly those. */
    void expectShown(const std::function<bool(const CheckResult &)> &isWanted);
    [[nodiscard]] QStringList chips() const;
};

QStringList TestResultsPage::chips() const
{
    QStringList texts;
    const QObjectList children = find<QWidget>(*m_window, "filterChips").children();
    for (const QObject *child : children) {
        if (const auto *chip = qobject_cast<const QToolButton *>(child); chip && !chip->isHidden())
            texts += chip->accessibleName();
    }
    return texts;
}

void TestResultsPage::expectShown(const std::function<bool(const CheckResult &)> &isWanted)
{
    int count = 0;
    for (quint64 n = 0; n < 200; ++n)
        count += isWanted(sampleResult(n)) ? 1 : 0;
    QTRY_COMPARE(tableOf(*m_window, "results").model()->rowCount(), count);
    QVERIFY(count > 0 && count < 200);
}

void TestResultsPage::typingFilters()
{
    fillAndShow();
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"baidu"_s);
    expectShown([](const CheckResult &r) { return r.target.contains("baidu"_L1); });
    type(find<QLineEdit>(*m_window, "filterText"), u"kind:https agent:berlin reason:timeout,threshold"_s);
    expectShown([](const CheckResult &r) {
        return r.kind == Kind::Https && r.agent == AgentId(1) &&
               (r.reason == Reason::Timeout || r.reason == Reason::Threshold);
    });
    QCOMPARE(chips(),
             (QStringList{u"Agent: berlin"_s, u"Kind: HTTPS"_s, u"Reason: Timed out, Threshold exceeded"_s}));
}

void TestResultsPage::aChipThatIsClickedGoesFromTheLineToo()
{
    fillAndShow();
    auto &line = find<QLineEdit>(*m_window, "filterText");
    type(line, u"kind:tcp outcome:up baidu"_s);
    QTRY_COMPARE(chips().size(), 2);
    click(find<QToolButton>(*m_window, "chip3"));
    QCOMPARE(line.text(), u"kind:TCP baidu"_s);
    QTRY_COMPARE(chips(), QStringList(u"Kind: TCP"_s));
    expectShown([](const CheckResult &r) { return r.kind == Kind::Tcp && r.target.contains("baidu"_L1); });
}

void TestResultsPage::aLineThatMakesNoSenseIsToldBelowAndChangesNothing()
{
    fillAndShow();
    auto &line = find<QLineEdit>(*m_window, "filterText");
    type(line, u"outcome:up"_s);
    QTRY_COMPARE(chips().size(), 1);
    const int shown = tableOf(*m_window, "results").model()->rowCount();
    type(line, u"outcome:high"_s);
    QTRY_COMPARE(visibleErrors(*m_window).size(), 1);
    QVERIFY(visibleErrors(*m_window).front().contains("high"_L1));
    QCOMPARE(tableOf(*m_window, "results").model()->rowCount(), shown);
    QCOMPARE(chips().size(), 1);
    type(line, u"outcome:down"_s);
    QTRY_VERIFY(visibleErrors(*m_window).isEmpty());
}

void TestResultsPage::failuresAreOneKeyAway()
{
    fillAndShow();
    auto &table = tableOf(*m_window, "results");
    clickRow(table, 199);
    QTest::keyClick(&table, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    expectShown(
        [](const CheckResult &r) { return r.outcome == Outcome::Down || r.outcome == Outcome::Degraded; });
    QCOMPARE(find<QLineEdit>(*m_window, "filterText").text(), u"outcome:degraded,down"_s);
    find<QAction>(*m_window, "failures").trigger();
    QTRY_COMPARE(table.model()->rowCount(), 200);
}

void TestResultsPage::filtersAreSavedAppliedRenamedAndDeleted()
{
    fillAndShow();
    auto &line = find<QLineEdit>(*m_window, "filterText");
    type(line, u"kind:TCP baidu"_s);
    QTRY_COMPARE(chips().size(), 1);
    auto &menu = *find<QToolButton>(*m_window, "filterSaved").menu();
    const auto choose = [&](const QStringList &path) {
        Q_EMIT menu.aboutToShow();
        const QMenu *at = &menu;
        for (const QString &text : path) {
            QAction *found = nullptr;
            for (QAction *action : at->actions()) {
                if (QString(action->text()).remove(u'&') == text)
                    found = action;
            }
            if (!found)
                return false;
            if (found->menu())
                at = found->menu();
            else
                found->trigger();
        }
        return true;
    };
    const auto name = [&](const QString &text) {
        auto &dialog = waitFor<QInputDialog>(*m_window, "filterName");
        dialog.setTextValue(text);
        dialog.accept();
        QTRY_VERIFY(!m_window->findChild<QInputDialog *>());
    };
    QVERIFY(choose({u"Save this filter\u2026"_s}));
    name(u"Front & back"_s);
    line.clear();
    m_window->close();
    makeWindow(); // it is remembered
    auto &again = *find<QToolButton>(*m_window, "filterSaved").menu();
    Q_EMIT again.aboutToShow();
    again.actions().front()->trigger();
    QCOMPARE(find<QLineEdit>(*m_window, "filterText").text(), u"kind:TCP baidu"_s);
    Q_EMIT again.aboutToShow();
    const auto submenu = [&](int fromEnd) {
        Q_EMIT again.aboutToShow();
        const QList<QAction *> actions = again.actions();
        actions.at(actions.size() - fromEnd)->menu()->actions().front()->trigger();
    };
    submenu(2);
    name(u"Doors"_s);
    Q_EMIT again.aboutToShow();
    QCOMPARE(again.actions().front()->text(), u"Doors"_s);
    submenu(1);
    Q_EMIT again.aboutToShow();
    QVERIFY(again.actions().front()->isSeparator() ||
            again.actions().front()->objectName() == "saveFilter"_L1);
}

void TestResultsPage::aDestinationReplacesTheFilter()
{
    fillAndShow();
    type(find<QLineEdit>(*m_window, "filterText"), u"kind:HTTP nonsense"_s);
    m_window->go({.place = Place::Results, .agent = AgentId(2), .check = CheckId(3), .outcome = Outcome::Up});
    QCOMPARE(find<QLineEdit>(*m_window, "filterText").text(),
             u"agent:frankfurt-edge-02.example.net check:\"Front door\" outcome:up"_s);
    expectShown([](const CheckResult &r) {
        return r.agent == AgentId(2) && r.check == CheckId(3) && r.outcome == Outcome::Up;
    });
}

void TestResultsPage::escapeClearsTheFilter()
{
    fillAndShow();
    auto &text = find<QLineEdit>(*m_window, "filterText");
    type(text, u"outcome:down baidu"_s);
    QTRY_VERIFY(tableOf(*m_window, "results").model()->rowCount() < 30);
    QTest::keyClick(&text, Qt::Key_Escape);
    QTRY_COMPARE(tableOf(*m_window, "results").model()->rowCount(), 200);
    QVERIFY(text.text().isEmpty());
    QVERIFY(chips().isEmpty());
}

void TestResultsPage::theEmptyTableOffersToShowAll()
{
    fillAndShow();
    auto &results = tableOf(*m_window, "results");
    type(find<QLineEdit>(*m_window, "filterText"), u"no such text"_s);
    QTRY_COMPARE(results.model()->rowCount(), 0);
    const QStringList texts = visibleTexts(results);
    QVERIFY2(texts.join(u' ').contains("filter"_L1), qPrintable(texts.join(u' ')));
    click(*results.viewport()->findChild<QPushButton *>());
    QTRY_COMPARE(results.model()->rowCount(), 200);
    QVERIFY(find<QLineEdit>(*m_window, "filterText").text().isEmpty());
}

void TestResultsPage::onlyResultsOfOneCheckCanBeShown()
{
    fillAndShow();
    auto &results = tableOf(*m_window, "results");
    clickRow(tableOf(*m_window, "checks"), 2);
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(results.model()->rowCount(), 33);
    QTRY_COMPARE(chips(), QStringList(u"Check: Front door"_s));
    click(find<QToolButton>(*m_window, "chip1"));
    QTRY_COMPARE(results.model()->rowCount(), 200);
    QVERIFY(chips().isEmpty());
}

void TestResultsPage::pauseHoldsTheResultsAndCountsTheNew()
{
    fillAndShow();
    auto &results = tableOf(*m_window, "results");
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    QVERIFY(find<QToolButton>(*m_window, "flow").isChecked());
    Q_EMIT m_feed->resultsStored(sampleBatch(200, 1234));
    auto &waiting = find<QToolButton>(*m_window, "waiting");
    QTRY_COMPARE(waiting.text(), QLocale().toString(1234) + u" new"_s);
    QVERIFY(waiting.isVisible());
    QCOMPARE(results.model()->rowCount(), 200);
    click(waiting);
    QTRY_COMPARE(results.model()->rowCount(), 1434);
    QVERIFY(!waiting.isVisible());
    QVERIFY(!find<QToolButton>(*m_window, "flow").isChecked());
    QVERIFY(!find<QAction>(*m_window, "hold").isChecked());
    QTRY_COMPARE(results.verticalScrollBar()->value(), results.verticalScrollBar()->maximum());
}

void TestResultsPage::rowsAreCopiedWithTheirTitles()
{
    fillAndShow();
    auto &results = tableOf(*m_window, "results");
    results.verticalScrollBar()->setValue(0);
    clickRow(results, 0);
    clickRow(results, 2, Qt::ShiftModifier);
    results.setFocus();
    QTest::keyClick(&results, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(0).startsWith("Time\tAgent\t"_L1));
    QVERIFY(lines.at(1).contains(sampleResult(0).target));
}

void TestResultsPage::theDetailPaneShowsEveryFieldAsPlainText()
{
    fillAndShow(1);
    CheckResult result = sampleResult(0);
    result.description = u"<b>bold</b>\u202e evil \x1b[31m"_s;
    Q_EMIT m_feed->resultsStored(std::make_shared<const std::vector<CheckResult>>(1, result));
    auto &results = tableOf(*m_window, "results");
    QTRY_COMPARE(results.model()->rowCount(), 2);
    clickRow(results, 1);
    const QString shown = shownDetails(*m_window);
    for (const QString &text :
         {u"Shop"_s, escapeControl(result.description), u"2026-03-12 00:27:05.123606 UTC"_s,
          u"TLS handshake"_s, formatDuration(Micros(21'377)), u"www.shop.example.com"_s, u"berlin"_s,
          u"10.0.0.7:56501"_s})
        QVERIFY2(shown.contains(text), qPrintable(text + u" is not in\n"_s + shown));
    QVERIFY(!shown.contains(u'\u202e'));
    clickRow(tableOf(*m_window, "checks"), 1);
    QVERIFY(shownDetails(*m_window).startsWith("https://oregon.com/"_L1));
    clickRow(tableOf(*m_window, "agents"), 1);
    QVERIFY(shownDetails(*m_window).contains("clock off by 2.4 s"_L1));
}

void TestResultsPage::theInspectorFollowsTheKeysAndShowsTheJson()
{
    fillAndShow();
    auto &results = tableOf(*m_window, "results");
    results.verticalScrollBar()->setValue(0);
    clickRow(results, 3);
    QVERIFY(shownDetails(*m_window).contains(sampleResult(3).description));
    QTest::keyClick(&results, Qt::Key_J, Qt::ControlModifier);
    const auto &json = find<QPlainTextEdit>(*m_window, "resultJson");
    const auto shown = [&json] {
        return resultFromJson(QJsonDocument::fromJson(json.toPlainText().toUtf8()).object());
    };
    QCOMPARE(shown()->description, sampleResult(3).description);
    QTest::keyClick(&results, Qt::Key_Down);
    QCOMPARE(shown()->seq, sampleResult(4).seq);
    click(find<QToolButton>(*m_window, "resultCopy"));
    QCOMPARE(QGuiApplication::clipboard()->text(), json.toPlainText());
    QTest::keyClick(&results, Qt::Key_J, Qt::ControlModifier);
    QVERIFY(shownDetails(*m_window).contains(sampleResult(4).description));
}

void TestResultsPage::theInspectorShowsNothingThatTheFilterLeftOut()
{
    fillAndShow(20);
    clickRow(tableOf(*m_window, "results"), 0);
    QVERIFY(!shownDetails(*m_window).isEmpty());
    type(find<QLineEdit>(*m_window, "filterText"), u"nowhere"_s);
    QTRY_COMPARE(tableOf(*m_window, "results").model()->rowCount(), 0);
    const QString details = shownDetails(*m_window);
    QVERIFY2(!details.contains("Outcome"_L1), qPrintable(details));
}

void TestResultsPage::theInspectorLeadsToTheCheckAndTheAgent()
{
    fillAndShow();
    auto &results = tableOf(*m_window, "results");
    results.verticalScrollBar()->setValue(0);
    clickRow(results, 2);
    click(find<QToolButton>(*m_window, "resultCheck"));
    QVERIFY(find<QTableView>(*m_window, "checks").isVisible());
    bringToFront(results);
    click(find<QToolButton>(*m_window, "resultAgent"));
    QVERIFY(find<QTableView>(*m_window, "agents").isVisible());
}

void TestResultsPage::hostileTextsStayInert()
{
    fillAndShow(1);
    CheckResult result = sampleResult(0);
    const QString evil = u"=cmd|'/c calc'!A0<img src=file:///etc/passwd>\x1b[2J\r\n\u202e<b>x"_s;
    result.description = result.target = result.address = result.phase = evil;
    FieldWriter fields;
    fields.add("excerpt"_L1, QStringView(evil)).add("cert_subject"_L1, QStringView(evil));
    fields.add("cert_days_left"_L1, -3).add("answers"_L1, QStringList{evil, evil + u" 60 A "_s + evil});
    fields.add("resolve_us"_L1, std::chrono::microseconds(100));
    fields.add("connect_us"_L1, std::chrono::microseconds(300)).add("hops"_L1, QStringList{evil});
    result.fields = fields.take();
    Q_EMIT m_feed->resultsStored(std::make_shared<const std::vector<CheckResult>>(1, result));
    auto &results = tableOf(*m_window, "results");
    QTRY_COMPARE(results.model()->rowCount(), 2);
    clickRow(results, 1);
    const auto isInert = [](const QString &text) {
        return !text.contains(u'\x1b') && !text.contains(u'\r') && !text.contains(u'\u202e');
    };
    QVERIFY(isInert(shownDetails(*m_window)));
    QVERIFY(shownDetails(*m_window).contains("<img src"_L1)); // as text
    for (int column = 0; column < results.model()->columnCount(); ++column) {
        const QModelIndex index = results.model()->index(1, column);
        QVERIFY(isInert(index.data().toString()) && !index.data().toString().contains(u'\n'));
        QVERIFY(!index.data(Qt::ToolTipRole).toString().contains("<img"_L1));
    }
    find<QAction>(*m_window, "resultAsJson").trigger();
    QVERIFY(isInert(find<QPlainTextEdit>(*m_window, "resultJson").toPlainText()));
    for (const char *action : {"copyCsv", "copyJson"}) {
        QGuiApplication::clipboard()->clear();
        find<QAction>(*m_window, action).trigger();
        QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(isInert(text), qPrintable(text));
        const bool isCsv = std::string_view(action) == "copyCsv";
        QCOMPARE(text.count(u'\n'), isCsv ? 2 : 1);
        QVERIFY(!isCsv ||
                (text.contains("'=cmd"_L1) && !text.contains(",=cmd"_L1) && !text.contains(",\"=cmd"_L1)));
    }
    // Markup in a filter is a filter.
    type(find<QLineEdit>(*m_window, "filterText"), u"outcome:<b>x</b>"_s);
    QTRY_COMPARE(visibleErrors(*m_window).size(), 1);
    for (const QLabel *label : m_window->findChildren<QLabel *>(u"filterError"_s))
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestResultsPage::whatIsShownIsExported_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isSelection");
    QTest::newRow("selection as CSV") << u"s.csv"_s << true;
    QTest::newRow("selection as JSON") << u"s.json"_s << true;
    QTest::newRow("all as CSV") << u"a.csv"_s << false;
    QTest::newRow("all as JSON") << u"a.json"_s << false;
}

void TestResultsPage::whatIsShownIsExported()
{
    QFETCH(const QString, file);
    QFETCH(const bool, isSelection);
    fillAndShow();
    type(find<QLineEdit>(*m_window, "filterText"), u"kind:tcp"_s);
    auto &results = tableOf(*m_window, "results");
    QTRY_VERIFY(results.model()->rowCount() < 200);
    results.verticalScrollBar()->setValue(0);
    clickRow(results, 0);
    clickRow(results, 2, Qt::ShiftModifier);
    const int expected = isSelection ? 3 : results.model()->rowCount();
    find<QAction>(*m_window, isSelection ? "exportSelected" : "exportShown").trigger();
    auto &dialog = waitFor<QFileDialog>(*m_window, "exportDialog");
    const QString path = m_dir->filePath(file);
    dialog.findChild<QLineEdit *>()->setText(path);
    QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(path));
    const QList<QByteArray> lines = readFile(path).trimmed().split('\n');
    const bool isCsv = file.endsWith(".csv"_L1);
    QCOMPARE(lines.size(), expected + (isCsv ? 1 : 0));
    if (isCsv)
        QVERIFY(lines.front().startsWith("agent,epoch,seq,check,kind,target,outcome"));
    else
        QCOMPARE(resultFromJson(QJsonDocument::fromJson(lines.front()).object())->kind, Kind::Tcp);
    QTRY_VERIFY(label("exportText").contains(path));
    QCOMPARE(QDir(m_dir->path()).entryList({file + u".*"_s}, QDir::Files).size(), 0);
}

void TestResultsPage::anExportThatIsStoppedLeavesNothing()
{
    ResultsModel model;
    model.append(sampleBatch(0, 50'000));
    QTRY_COMPARE(model.rowCount(), 50'000);
    ResultExport exporter;
    const QString path = m_dir->filePath(u"all.csv"_s);
    exporter.toFile(model.excerpt(), RowFormat::Csv, path);
    QVERIFY(exporter.isRunning());
    find<QToolButton>(exporter, "exportStop").click();
    QTRY_VERIFY(!exporter.isRunning());
    QVERIFY(!QFile::exists(path));
    QCOMPARE(QDir(m_dir->path()).entryList({u"all*"_s}, QDir::Files).size(), 0);
    exporter.toFile({}, RowFormat::Csv, path);
    QVERIFY(!exporter.isRunning() && !QFile::exists(path));
    exporter.toFile(model.excerpt(), RowFormat::JsonLines, m_dir->path());
    QTRY_VERIFY(!exporter.isRunning());
    QVERIFY(find<QLabel>(exporter, "exportText").text().contains(m_dir->path())); // a folder
}

void TestResultsPage::whoStopsTooLateIsToldWhatWasWritten()
{
    ResultsModel model;
    model.append(sampleBatch(0, 3));
    QTRY_COMPARE(model.rowCount(), 3);
    ResultExport exporter;
    const QString path = m_dir->filePath(u"all.csv"_s);
    exporter.toFile(model.excerpt(), RowFormat::Csv, path);
    // No events meanwhile: the window has not heard yet that the file is whole.
    for (const QDeadlineTimer patience(std::chrono::seconds(20));
         !QFile::exists(path) && !patience.hasExpired();)
        QThread::msleep(1);
    QVERIFY(QFile::exists(path) && exporter.isRunning());
    find<QToolButton>(exporter, "exportStop").click();
    QTRY_VERIFY(!exporter.isRunning());
    QVERIFY(QFile::exists(path));
    QVERIFY(find<QLabel>(exporter, "exportText").text().contains(path));
}

void TestResultsPage::theLineCompletesWhatIsBegun()
{
    fillAndShow();
    auto &line = find<FilterLine>(*m_window, "filterText");
    type(line, u"ag"_s);
    QCOMPARE(line.offered(), QStringList(u"agent:"_s));
    line.take(u"agent:"_s);
    QVERIFY(line.offered().contains("berlin"_L1));
    line.take(u"berlin"_s);
    QCOMPARE(line.text(), u"agent:berlin"_s);
    QTRY_COMPARE(chips(), QStringList(u"Agent: berlin"_s));
}

QTEST_MAIN(TestResultsPage)
#include "results_page_test.moc"
