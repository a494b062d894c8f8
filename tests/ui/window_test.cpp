// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/util/text.h"
#include "gui-manager/ui/checks/check_dialog.h"
#include "tests/support/test_files.h"
#include "tests/ui/support/window_driver.h"
#include "tests/ui/support/window_fixture.h"

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

namespace {

/** Where a hand takes hold of a column's width. */
QPoint edgeOf(const QHeaderView &header, int column)
{
    return {header.sectionViewportPosition(column) + header.sectionSize(column) - 1, header.height() / 2};
}

void dragEdge(const QHeaderView &header, int column, int width)
{
    const QPoint from = edgeOf(header, column);
    const QPoint to = from + QPoint(width - header.sectionSize(column), 0);
    QWidget *viewport = header.viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(viewport, &move);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
}

} // namespace

/** Clicks and types in the window; the core behind it is a fake. */
class TestWindow : public WindowFixture
{
    Q_OBJECT

private:
    /** A column that has given way grows with the room. */
    [[nodiscard]] bool isFitted(const QHeaderView &header) const;

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void emptyTablesSayWhatToDoNext();
    void theButtonOfTheEmptyTableAddsACheck();
    void deletingTakesTheCheckFromEveryAgent();
    void severalChecksAreDeletedByTheirIds();
    void checkNowPauseAndResumeRunCommands();
    void actionsFollowTheSelection();
    void copyAsCommandGivesTheAddCommand();
    void theConsoleRunsCommandsAndRemembersThem();
    void theConsoleCompletesCommands();
    void aCommandThatGoesOnCanBeStopped();
    void columnsAreSavedAndRestored();
    void columnsFitTheRoomUntilOneIsChosen();
    void aLayoutWithoutWidthsIsFittedToo();
    void aDoubleClickOnAnEdgeChoosesAWidth();
    void columnsAreChosenAndSortedByKeys();
    void filesAreChosenAndGoAsCommands_data();
    void filesAreChosenAndGoAsCommands();
    void eventsAreShownAsTheyHappen();
    void theDetailsFollowWhatChanges();
    void theStatusLineCounts();
    void exitClosesTheWindow();
    void everyWidgetForKeysHasANameForScreenReaders();
};

void TestWindow::emptyTablesSayWhatToDoNext()
{
    const QString agents = visibleTexts(tableOf(*m_window, "agents")).join(u'\n');
    QVERIFY2(agents.contains("vantage-agent --manager localhost:54399"_L1), qPrintable(agents));
    const QString checks = visibleTexts(tableOf(*m_window, "checks")).join(u'\n');
    QVERIFY2(checks.contains("Ctrl+N"_L1), qPrintable(checks));
    QVERIFY(!visibleTexts(tableOf(*m_window, "results")).isEmpty());

    m_feed->setAgents(sampleAgents());
    m_feed->addCheck(sampleChecks().front());
    QVERIFY(visibleTexts(tableOf(*m_window, "agents")).isEmpty());
    QVERIFY(visibleTexts(tableOf(*m_window, "checks")).isEmpty());
    m_feed->removeCheck(sampleChecks().front().check.id);
    QTRY_VERIFY(!visibleTexts(tableOf(*m_window, "checks")).isEmpty());
}

void TestWindow::theButtonOfTheEmptyTableAddsACheck()
{
    click(*tableOf(*m_window, "checks").viewport()->findChild<QPushButton *>());
    QVERIFY(m_window->findChild<CheckDialog *>());
}

void TestWindow::deletingTakesTheCheckFromEveryAgent()
{
    fillAndShow();
    auto &checks = tableOf(*m_window, "checks");
    clickRow(checks, 2);
    QTest::keyClick(&checks, Qt::Key_Delete);
    QTRY_COMPARE(m_commands->given.size(), 2);
    QCOMPARE(m_commands->given.at(0), (QStringList{u"delconf"_s, u"1"_s, u"#3"_s}));
    QCOMPARE(m_commands->given.at(1), (QStringList{u"delconf"_s, u"2"_s, u"#3"_s}));
}

void TestWindow::severalChecksAreDeletedByTheirIds()
{
    fillAndShow();
    auto &checks = tableOf(*m_window, "checks");
    clickRow(checks, 0);
    clickRow(checks, 1, Qt::ControlModifier); // at agents 1, 2, 3 and at 1
    click(toolButton(*m_window, "delete"));
    QTRY_COMPARE(m_commands->given.size(), 4);
    QCOMPARE(m_commands->given.at(0), (QStringList{u"delconf"_s, u"1"_s, u"#1"_s}));
    QCOMPARE(m_commands->given.at(3), (QStringList{u"delconf"_s, u"1"_s, u"#2"_s}));
}

void TestWindow::checkNowPauseAndResumeRunCommands()
{
    fillAndShow();
    auto &checks = tableOf(*m_window, "checks");
    clickRow(checks, 2);
    click(toolButton(*m_window, "check-now"));
    QTRY_COMPARE(m_commands->given.size(), 2);
    QCOMPARE(m_commands->given.at(0), (QStringList{u"check-now"_s, u"1"_s, u"#3"_s}));
    QCOMPARE(m_commands->given.at(1), (QStringList{u"check-now"_s, u"2"_s, u"#3"_s}));
    QTest::keyClick(&checks, Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(m_commands->given.size(), 3);
    QCOMPARE(m_commands->given.at(2), (QStringList{u"pause"_s, u"1"_s, u"#3"_s}));

    CheckRow paused = sampleChecks().at(2);
    paused.check.paused = true;
    Q_EMIT m_feed->checksChanged({paused}, {});
    QTRY_VERIFY(find<QAction>(*m_window, "resume").isEnabled());
    QTest::keyClick(&checks, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_commands->given.size(), 4);
    QCOMPARE(m_commands->given.at(3), (QStringList{u"resume"_s, u"1"_s, u"#3"_s}));
}

void TestWindow::actionsFollowTheSelection()
{
    fillAndShow();
    const auto isEnabled = [this](const char *name) {
        return find<QAction>(*m_window, name).isEnabled();
    };
    for (const char *name : {"edit", "delete", "check-now", "pause", "resume", "command", "rename"})
        QVERIFY2(!isEnabled(name), name);
    QVERIFY(isEnabled("add"));
    auto &checks = tableOf(*m_window, "checks");
    clickRow(checks, 0);
    for (const char *name : {"edit", "delete", "check-now", "pause", "command"})
        QVERIFY2(isEnabled(name), name);
    QVERIFY(!isEnabled("resume"));
    clickRow(checks, 1, Qt::ControlModifier);
    QVERIFY(!isEnabled("show"));
    QVERIFY(isEnabled("delete"));
    m_feed->removeCheck(CheckId(1));
    m_feed->removeCheck(CheckId(2));
    QTRY_VERIFY(!isEnabled("delete") || !checks.selectionModel()->hasSelection());
}

void TestWindow::copyAsCommandGivesTheAddCommand()
{
    fillAndShow();
    clickRow(tableOf(*m_window, "checks"), 4);
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(splitWords(QGuiApplication::clipboard()->text()).value(),
             (QStringList{u"addconf"_s, u"3"_s, u"LOCAL"_s, u"localhost"_s, u"5432"_s, u"15"_s,
                          u"name=Database"_s, u"tags=web,public"_s}));
}

void TestWindow::theConsoleRunsCommandsAndRemembersThem()
{
    QTest::keyClick(m_window.get(), Qt::Key_F12);
    auto &input = find<QLineEdit>(*m_window, "consoleInput");
    QTRY_VERIFY(input.hasFocus());
    QTest::keyClicks(&input, u"viewconf 1\r"_s);
    QTest::keyClicks(&input, u"addconf 1 TCP 'a b' 443 5\r"_s);
    QCOMPARE(m_commands->given.size(), 2);
    QCOMPARE(m_commands->given.at(1).at(3), u"a b"_s);
    const QString shown = find<QPlainTextEdit>(*m_window, "consoleOutput").toPlainText();
    QVERIFY(shown.contains("> viewconf 1\ndone: viewconf 1"_L1));
    QTest::keyClicks(&input, u"dra"_s);
    QTest::keyClick(&input, Qt::Key_Up);
    QCOMPARE(input.text(), u"addconf 1 TCP 'a b' 443 5"_s);
    QTest::keyClick(&input, Qt::Key_Up);
    QTest::keyClick(&input, Qt::Key_Up);
    QCOMPARE(input.text(), u"viewconf 1"_s);
    QTest::keyClick(&input, Qt::Key_Down);
    QTest::keyClick(&input, Qt::Key_Down);
    QCOMPARE(input.text(), u"dra"_s);
    m_commands->error = u"'x' is not a client"_s;
    input.clear();
    QTest::keyClicks(&input, u"viewconf x\r"_s);
    QVERIFY(find<QPlainTextEdit>(*m_window, "consoleOutput").toPlainText().endsWith(m_commands->error));
}

void TestWindow::theConsoleCompletesCommands()
{
    auto &input = find<QLineEdit>(*m_window, "consoleInput");
    input.setFocus();
    QTest::keyClicks(&input, u"addc"_s);
    QCOMPARE(input.text(), u"addconf"_s);
    QTest::keyClick(&input, Qt::Key_Tab);
    QCOMPARE(input.text(), u"addconf "_s);
    QVERIFY(input.hasFocus());
}

void TestWindow::aCommandThatGoesOnCanBeStopped()
{
    m_commands->isSlow = true;
    auto &input = find<QLineEdit>(*m_window, "consoleInput");
    QTest::keyClicks(&input, u"results --follow\r"_s);
    auto &stop = find<QToolButton>(*m_window, "consoleStop");
    QVERIFY(stop.isVisible());
    click(stop);
    QCOMPARE(m_commands->ended, 1);
    QVERIFY(!stop.isVisible());
    QTest::keyClicks(&input, u"results --follow\r"_s);
    m_commands->finish();
    QTRY_VERIFY(!stop.isVisible());
    QCOMPARE(m_commands->ended, 2);
}

void TestWindow::columnsAreSavedAndRestored()
{
    fillAndShow();
    QHeaderView *header = tableOf(*m_window, "results").horizontalHeader();
    header->moveSection(header->visualIndex(4), 0);
    dragEdge(*header, 1, 333);
    header->setSectionHidden(3, true);
    header->setSectionHidden(12, false);
    tableOf(*m_window, "checks").sortByColumn(3, Qt::DescendingOrder);
    m_window->close();
    makeWindow();
    const QHeaderView *again = tableOf(*m_window, "results").horizontalHeader();
    QCOMPARE(again->visualIndex(4), 0);
    QCOMPARE(again->sectionSize(1), 333);
    QVERIFY(again->isSectionHidden(3));
    QVERIFY(!again->isSectionHidden(12));
    const QHeaderView *checks = tableOf(*m_window, "checks").horizontalHeader();
    QCOMPARE(checks->sortIndicatorSection(), 3);
    QCOMPARE(checks->sortIndicatorOrder(), Qt::DescendingOrder);
}

bool TestWindow::isFitted(const QHeaderView &header) const
{
    m_window->resize(1280, 720);
    const int narrow = header.sectionSize(1);
    m_window->resize(1700, 720);
    return QTest::qWaitFor([&header, narrow] { return header.sectionSize(1) > narrow; });
}

void TestWindow::columnsFitTheRoomUntilOneIsChosen()
{
    fillAndShow();
    m_window->resize(1280, 720);
    for (const char *name : {"agents", "checks", "results", "events"}) {
        const QTableView &table = tableOf(*m_window, name);
        QTRY_COMPARE(table.horizontalScrollBar()->maximum(), 0);
    }
    QHeaderView *header = tableOf(*m_window, "checks").horizontalHeader();
    // What comes, goes or moves at the end is nobody's choice of a width.
    QVERIFY(isFitted(*header));
    header->setSectionHidden(13, false);
    QVERIFY(isFitted(*header));
    header->setSectionHidden(13, true);
    QVERIFY(isFitted(*header));
    header->moveSection(header->visualIndex(9), 0);
    QVERIFY(isFitted(*header));
    dragEdge(*header, 1, 400);
    m_window->resize(1300, 720);
    QTRY_COMPARE(m_window->width(), 1300);
    QCOMPARE(header->sectionSize(1), 400);
}

void TestWindow::aLayoutWithoutWidthsIsFittedToo()
{
    fillAndShow();
    tableOf(*m_window, "checks").horizontalHeader()->setSectionHidden(13, false); // behind the last one
    m_window->close();
    makeWindow();
    const QHeaderView *header = tableOf(*m_window, "checks").horizontalHeader();
    QVERIFY(!header->isSectionHidden(13));
    QVERIFY(isFitted(*header));
}

void TestWindow::aDoubleClickOnAnEdgeChoosesAWidth()
{
    fillAndShow();
    QHeaderView *header = tableOf(*m_window, "checks").horizontalHeader();
    QTest::mouseDClick(header->viewport(), Qt::LeftButton, {}, edgeOf(*header, 1));
    const int chosen = header->sectionSize(1);
    m_window->resize(1700, 720);
    QTRY_COMPARE(m_window->width(), 1700);
    QCOMPARE(header->sectionSize(1), chosen);
}

void TestWindow::columnsAreChosenAndSortedByKeys()
{
    fillAndShow();
    auto &checks = tableOf(*m_window, "checks");
    clickRow(checks, 0);
    const auto choose = [&](const QString &submenu, const QString &item) {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(20, 20),
                                checks.mapToGlobal(QPoint(20, 20)));
        QCoreApplication::sendEvent(&checks, &event);
        QMenu *found = nullptr;
        for (QMenu *menu : checks.findChildren<QMenu *>()) {
            if (menu->title() == submenu)
                found = menu;
        }
        QVERIFY(found);
        for (QAction *action : found->actions()) {
            if (action->text() == item)
                action->trigger();
        }
        qobject_cast<QMenu *>(found->parentWidget())->close();
        QTRY_VERIFY(checks.findChildren<QMenu *>().isEmpty());
    };
    const QHeaderView &header = *checks.horizontalHeader();
    const int tags = 10;
    QCOMPARE(checks.model()->headerData(tags, Qt::Horizontal).toString(), u"Tags"_s);
    QVERIFY(header.isSectionHidden(tags));
    choose(u"C&olumns"_s, u"Tags"_s);
    QVERIFY(!header.isSectionHidden(tags));
    choose(u"Sort &by"_s, u"Tags"_s);
    QCOMPARE(header.sortIndicatorSection(), tags);
    QCOMPARE(header.sortIndicatorOrder(), Qt::AscendingOrder);
    choose(u"Sort &by"_s, u"Tags"_s);
    QCOMPARE(header.sortIndicatorOrder(), Qt::DescendingOrder);
    choose(u"Sort &by"_s, u"&No order"_s);
    QCOMPARE(header.sortIndicatorSection(), -1);
}

void TestWindow::filesAreChosenAndGoAsCommands_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("command");
    QTest::newRow("import") << u"import"_s << u"data.json"_s << QStringList{u"import"_s};
    QTest::newRow("configuration") << u"export"_s << u"all of it.json"_s
                                   << QStringList{u"export"_s, u"config"_s};
    QTest::newRow("results as CSV") << u"exportResults"_s << u"r.csv"_s
                                    << QStringList{u"export"_s, u"results"_s, u"csv"_s};
    QTest::newRow("results as JSON") << u"exportResults"_s << u"r.json"_s
                                     << QStringList{u"export"_s, u"results"_s, u"json"_s};
}

void TestWindow::filesAreChosenAndGoAsCommands()
{
    QFETCH(const QString, action);
    QFETCH(const QString, file);
    QFETCH(const QStringList, command);
    const QString path = m_dir->filePath(file);
    if (action == "import"_L1)
        writeFile(path, "{}");
    find<QAction>(*m_window, qPrintable(action)).trigger();
    QPointer<QFileDialog> dialog;
    QTRY_VERIFY((dialog = m_window->findChild<QFileDialog *>()) && dialog->isVisible());
    dialog->findChild<QLineEdit *>()->setText(path);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(m_commands->given.size(), 1);
    QCOMPARE(m_commands->given.front(), command + QStringList(path));
}

void TestWindow::eventsAreShownAsTheyHappen()
{
    fillAndShow();
    auto &events = tableOf(*m_window, "events");
    QCOMPARE(events.model()->rowCount(), 4);
    Event event;
    event.severity = Severity::Critical;
    event.text = u"Agent 1 was lost"_s;
    Q_EMIT m_feed->eventRaised(event);
    QTRY_COMPARE(events.model()->rowCount(), 5);
    const QModelIndexList found =
        events.model()->match(events.model()->index(0, 3), Qt::DisplayRole, event.text);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.front().siblingAtColumn(1).data().toString(), u"Critical"_s);
}

void TestWindow::theDetailsFollowWhatChanges()
{
    fillAndShow();
    clickRow(tableOf(*m_window, "agents"), 0);
    QList<AgentRow> agents = sampleAgents();
    agents.front().roundTrip = std::chrono::milliseconds(7);
    m_feed->setAgents(agents);
    QTRY_VERIFY(shownDetails(*m_window).contains(formatDuration(std::chrono::milliseconds(7))));
}

void TestWindow::theStatusLineCounts()
{
    QCOMPARE(label("listening"), m_feed->listening());
    m_feed->setAgents({sampleAgents().front()});
    QTRY_COMPARE(label("online"), u"1 of 1 agent online"_s);
    m_feed->setAgents(sampleAgents());
    QTRY_COMPARE(label("online"), u"2 of 4 agents online"_s);
    QCOMPARE(label("verdicts"), QString());
    for (const CheckRow &check : sampleChecks().mid(0, 3))
        m_feed->addCheck(check);
    const auto verdict = [](quint64 check, Outcome outcome) {
        return VerdictRow{
            .check = CheckId(check), .verdict = outcome, .since = {}, .states = {}, .incident = {}};
    };
    m_feed->setVerdicts({verdict(1, Outcome::Up), verdict(2, Outcome::Down)});
    QTRY_COMPARE(label("verdicts"), u"Up: 1 \u00b7 Degraded: 0 \u00b7 Down: 1 \u00b7 Unknown: 1"_s);
    Q_EMIT m_feed->resultsStored(sampleBatch(0, 100));
    QTRY_VERIFY(label("rate") != "0.0 results/s"_L1);
}

void TestWindow::exitClosesTheWindow()
{
    Q_EMIT m_commands->exitRequested();
    QVERIFY(!m_window->isVisible());
}

void TestWindow::everyWidgetForKeysHasANameForScreenReaders()
{
    fillAndShow();
    QStringList nameless;
    const auto collect = [&nameless](const QWidget &root) {
        for (const QWidget *widget : root.findChildren<QWidget *>()) {
            const bool isOurs =
                qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
                qobject_cast<const QTableView *>(widget) || qobject_cast<const QListWidget *>(widget) ||
                qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
            const bool isPart = widget->parentWidget()->inherits("QComboBox");
            if (isOurs && !isPart && widget->accessibleName().isEmpty())
                nameless += widget->objectName() + u" in "_s + widget->parentWidget()->objectName();
        }
    };
    collect(*m_window);
    const CheckDialog dialog({sampleAgents(), {}, {}});
    collect(dialog);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

QTEST_MAIN(TestWindow)
#include "window_test.moc"
