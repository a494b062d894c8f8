// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/util/text.h"
#include "gui-manager/ui/checks/bulk_edit_dialog.h"
#include "gui-manager/ui/checks/check_dialog.h"
#include "gui-manager/ui/checks/paste_dialog.h"
#include "tests/support/test_files.h"
#include "tests/ui/support/window_driver.h"
#include "tests/ui/support/window_fixture.h"

#include <QTest>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

/** Clicks and types on the page of the checks; the core behind it is a fake. */
class TestChecksPage : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void whatWasDeletedIsToldAndUndone();
    void aFailedDeletionIsTold();
    void anotherChangeTakesTheBarAway();
    void theEditMenuNamesTheSteps();
    void groupsAreChosenAndFoldedByKeys();
    void aClickOnItsArrowFoldsAGroup();
    void theFilterLineFilters();
    void anEmptyFilterOffersToShowAll();
    void aDestinationFiltersWithAChip();
    void aDestinationShowsACheckWhateverHidesIt();
    void severalChecksAreEditedTogether();
    void untouchedFieldsStayAsTheyAre();
    void theFirstFailureEndsWhatIsDoneToSeveral();
    void tagsAreAddedAndRemoved();
    void wrongChangesAreTold_data();
    void wrongChangesAreTold();
    void checksAreMovedToOtherAgents();
    void checksAreCloned();
    void everyActionIsCopiedAsCommand_data();
    void everyActionIsCopiedAsCommand();
    void goodLinesAreAddedAndBadOnesStay();
    void whatTheManagerRefusesStaysAndIsNotAddedTwice();
    void aThousandLinesArePasted();
    void linesAreReadFromAFile();
    void theDialogsNameEveryWidgetForKeys();

private:
    void select(const QList<int> &rows);
    [[nodiscard]] QPushButton &ok(QWidget &dialog) const
    {
        return *dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
    [[nodiscard]] QTableView &checks() const { return tableOf(*m_window, "checks"); }
    [[nodiscard]] QStringList given() const;
};

void TestChecksPage::init()
{
    prepare();
    m_feed->fill();
    makeWindow();
}

void TestChecksPage::select(const QList<int> &rows)
{
    for (const int row : rows)
        clickRow(checks(), row, row == rows.front() ? Qt::NoModifier : Qt::ControlModifier);
}

QStringList TestChecksPage::given() const
{
    QStringList lines;
    for (const QStringList &words : m_commands->given)
        lines += words.join(u' ');
    return lines;
}

void TestChecksPage::whatWasDeletedIsToldAndUndone()
{
    auto &bar = find<QFrame>(*m_window, "undoBar");
    QVERIFY(!bar.isVisible());
    select({1, 3});
    QTest::keyClick(&checks(), Qt::Key_Delete);
    QTRY_VERIFY(bar.isVisible());
    QCOMPARE(find<QLabel>(bar, "undoBarText").text(), u"2 checks deleted."_s);
    QCOMPARE(given(), (QStringList{u"delconf 1 #2"_s, u"delconf 2 #4"_s}));
    // By keys: Tab gets there, Space presses.
    auto &undo = find<QToolButton>(bar, "undoBarUndo");
    QVERIFY(undo.focusPolicy() & Qt::TabFocus);
    undo.setFocus();
    QTest::keyClick(&undo, Qt::Key_Space);
    QTRY_COMPARE(given().last(), u"undo"_s);
    QVERIFY(!bar.isVisible());
}

void TestChecksPage::aFailedDeletionIsTold()
{
    m_commands->error = u"the disk is full"_s;
    select({0});
    QTest::keyClick(&checks(), Qt::Key_Delete);
    QTRY_VERIFY(m_window->findChild<QMessageBox *>());
    QVERIFY(m_window->findChild<QMessageBox *>()->text().contains(m_commands->error));
    QVERIFY(!find<QFrame>(*m_window, "undoBar").isVisible());
}

void TestChecksPage::anotherChangeTakesTheBarAway()
{
    auto &bar = find<QFrame>(*m_window, "undoBar");
    select({1});
    QTest::keyClick(&checks(), Qt::Key_Delete);
    QTRY_VERIFY(bar.isVisible());
    m_feed->setUndoSteps({u"addconf: something else"_s, {}});
    QVERIFY(!bar.isVisible());
}

void TestChecksPage::theEditMenuNamesTheSteps()
{
    auto &undo = find<QAction>(*m_window, "undo");
    auto &redo = find<QAction>(*m_window, "redo");
    QVERIFY(!undo.isEnabled() && !redo.isEnabled());
    m_feed->setUndoSteps({u"delete R&D"_s, u"add a check"_s});
    QCOMPARE(undo.text(), u"&Undo: delete R&&D"_s);
    QCOMPARE(redo.text(), u"&Redo: add a check"_s);
    checks().setFocus();
    QTest::keyClick(&checks(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(given(), QStringList{u"undo"_s});
    QTest::keyClick(&checks(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(given(), (QStringList{u"undo"_s, u"redo"_s}));
}

void TestChecksPage::groupsAreChosenAndFoldedByKeys()
{
    auto &table = checks();
    auto &grouping = find<QComboBox>(*m_window, "checkGrouping");
    grouping.setFocus();
    QTest::keyClick(&grouping, Qt::Key_End);
    QCOMPARE(grouping.currentText(), u"By kind"_s);
    QCOMPARE(table.model()->rowCount(), 10);
    table.setFocus();
    table.setCurrentIndex(table.model()->index(1, 0));
    QTest::keyClick(&table, Qt::Key_Left); // to the head of the group
    QCOMPARE(table.currentIndex().row(), 0);
    QVERIFY(!find<QAction>(*m_window, "delete").isEnabled());
    QTest::keyClick(&table, Qt::Key_Left);
    QCOMPARE(table.model()->rowCount(), 9);
    QTest::keyClick(&table, Qt::Key_Right);
    QCOMPARE(table.model()->rowCount(), 10);
    QTest::keyClick(&table, Qt::Key_Space);
    QCOMPARE(table.model()->rowCount(), 9);
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(table.model()->rowCount(), 10);
    // And is there again the next time.
    m_window->close();
    QCOMPARE(m_settings->value(u"checks/grouping"_s).toInt(), 3);
}

void TestChecksPage::aClickOnItsArrowFoldsAGroup()
{
    auto &table = checks();
    find<QComboBox>(*m_window, "checkGrouping").setCurrentIndex(3);
    QCOMPARE(table.model()->rowCount(), 10);
    const QPoint arrow(8, table.visualRect(table.model()->index(0, 0)).center().y());
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, arrow);
    QCOMPARE(table.model()->rowCount(), 9);
}

void TestChecksPage::theFilterLineFilters()
{
    auto &table = checks();
    select({0});
    QTest::keyClick(&table, Qt::Key_L, Qt::ControlModifier);
    auto &text = find<QLineEdit>(*m_window, "checkFilterText");
    QVERIFY(text.hasFocus());
    QTest::keyClicks(&text, u"example"_s);
    QTRY_COMPARE(table.model()->rowCount(), 2);
    auto &kind = find<QComboBox>(*m_window, "checkFilterKind");
    kind.setFocus();
    QTest::keyClicks(&kind, u"HTTPS"_s);
    QCOMPARE(table.model()->rowCount(), 1);
    text.setFocus();
    QTest::keyClick(&text, Qt::Key_Escape);
    QCOMPARE(table.model()->rowCount(), 6);
    QCOMPARE(kind.currentIndex(), 0);
}

void TestChecksPage::anEmptyFilterOffersToShowAll()
{
    auto &table = checks();
    auto &text = find<QLineEdit>(*m_window, "checkFilterText");
    type(text, u"nowhere"_s);
    QTest::keyClick(&text, Qt::Key_Return);
    QCOMPARE(table.model()->rowCount(), 0);
    QVERIFY(visibleTexts(table).contains("No check matches the filter."_L1));
    click(*table.findChild<QPushButton *>());
    QCOMPARE(table.model()->rowCount(), 6);
}

void TestChecksPage::aDestinationFiltersWithAChip()
{
    int down = 0;
    for (const VerdictRow &verdict : sampleVerdicts())
        down += verdict.verdict == Outcome::Down ? 1 : 0;
    m_window->go({.place = Place::Checks, .outcome = Outcome::Down});
    QCOMPARE(checks().model()->rowCount(), down);
    auto &chip = find<QToolButton>(*m_window, "verdictChip");
    QVERIFY(chip.isVisible());
    QVERIFY(chip.text().contains("Down"_L1));
    click(chip);
    QCOMPARE(checks().model()->rowCount(), 6);
    QVERIFY(!chip.isVisible());

    m_window->go({.place = Place::Checks, .agent = AgentId(3)});
    QCOMPARE(checks().model()->rowCount(), 3);
    auto &agent = find<QToolButton>(*m_window, "agentChip");
    QVERIFY(agent.text().contains("tokyo"_L1));
    agent.setFocus();
    QTest::keyClick(&agent, Qt::Key_Space);
    QCOMPARE(checks().model()->rowCount(), 6);
}

void TestChecksPage::aDestinationShowsACheckWhateverHidesIt()
{
    m_window->go({.place = Place::Checks, .agent = AgentId(3)});
    m_window->go({.place = Place::Checks, .check = CheckId(2)});
    QTRY_VERIFY(shownDetails(*m_window).contains("oregon.com"_L1));
}

void TestChecksPage::severalChecksAreEditedTogether()
{
    select({2, 5}); // TCP both
    QTest::keyClick(&checks(), Qt::Key_F2);
    QWidget &dialog = waitFor<BulkEditDialog>(*m_window, "bulkEditDialog");
    QVERIFY(!ok(dialog).isEnabled());
    auto &interval = find<QLineEdit>(dialog, "bulkInterval");
    QVERIFY(interval.text().isEmpty()); // they differ
    QVERIFY(visibleTexts(dialog).contains("differs"_L1));
    type(interval, u"90"_s);
    QVERIFY(find<QCheckBox>(dialog, "change_interval").isChecked());
    type(find<QLineEdit>(dialog, "option_retries"), u"2"_s);
    QCOMPARE(find<QPlainTextEdit>(dialog, "bulkCommands").toPlainText(),
             u"editconf 1 '#3' interval=90 retries=2\neditconf 1 '#6' interval=90 retries=2"_s);
    click(find<QPushButton>(dialog, "bulkCopy"));
    QVERIFY(QGuiApplication::clipboard()->text().startsWith("editconf 1 '#3'"_L1));
    click(ok(dialog));
    QTRY_COMPARE(given(), (QStringList{u"editconf 1 #3 interval=90 retries=2"_s,
                                       u"editconf 1 #6 interval=90 retries=2"_s}));
    QTRY_VERIFY(!m_window->findChild<BulkEditDialog *>());
    QCOMPARE(find<QLabel>(*m_window, "undoBarText").text(), u"2 checks changed."_s);
}

void TestChecksPage::untouchedFieldsStayAsTheyAre()
{
    select({0, 2}); // HTTPS and TCP: what all kinds have
    QTest::keyClick(&checks(), Qt::Key_F2);
    QWidget &dialog = waitFor<BulkEditDialog>(*m_window, "bulkEditDialog");
    QVERIFY(!dialog.findChild<QWidget *>(u"option_port"_s));
    auto &timeout = find<QLineEdit>(dialog, "option_timeout");
    type(timeout, u"3"_s);
    QVERIFY(ok(dialog).isEnabled());
    QTest::mouseClick(&find<QCheckBox>(dialog, "change_timeout"), Qt::LeftButton, {}, {8, 8});
    QVERIFY(!find<QCheckBox>(dialog, "change_timeout").isChecked());
    QVERIFY(!ok(dialog).isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<BulkEditDialog *>());
    QVERIFY(given().isEmpty());
}

void TestChecksPage::theFirstFailureEndsWhatIsDoneToSeveral()
{
    m_commands->error = u"client 1 has no check #3"_s;
    m_commands->failing = u"#3"_s;
    select({1, 2, 5});
    QTest::keyClick(&checks(), Qt::Key_F2);
    QWidget &dialog = waitFor<BulkEditDialog>(*m_window, "bulkEditDialog");
    type(find<QLineEdit>(dialog, "bulkAddTags"), u"shop"_s);
    click(ok(dialog));
    const auto &problem = find<QLabel>(dialog, "bulkProblem");
    QTRY_COMPARE(problem.text(), u"client 1 has no check #3\n1 command behind it did not run."_s);
    QCOMPARE(m_commands->given.size(), 2);
    // One agent that is gone keeps no other from checking.
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<BulkEditDialog *>());
    m_commands->given.clear();
    m_commands->failing = u"1"_s;
    activate(*m_window);
    QTest::keyClick(&checks(), Qt::Key_F5);
    QTRY_COMPARE(given().size(), 6); // at each of their agents
}

void TestChecksPage::tagsAreAddedAndRemoved()
{
    select({0, 1});
    QTest::keyClick(&checks(), Qt::Key_F2);
    QWidget &dialog = waitFor<BulkEditDialog>(*m_window, "bulkEditDialog");
    type(find<QLineEdit>(dialog, "bulkAddTags"), u"shop, web"_s);
    type(find<QLineEdit>(dialog, "bulkRemoveTags"), u"public"_s);
    click(ok(dialog));
    QTRY_COMPARE(given(), (QStringList{u"editconf 1 #1 tags=web,shop"_s, u"editconf 1 #2 tags=shop,web"_s}));
}

void TestChecksPage::wrongChangesAreTold_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("interval") << u"bulkInterval"_s << u"soon"_s;
    QTest::newRow("timeout above the interval") << u"option_timeout"_s << u"3000"_s;
}

void TestChecksPage::wrongChangesAreTold()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    select({0, 1});
    QTest::keyClick(&checks(), Qt::Key_F2);
    QWidget &dialog = waitFor<BulkEditDialog>(*m_window, "bulkEditDialog");
    type(find<QLineEdit>(dialog, qPrintable(field)), text);
    QVERIFY(!ok(dialog).isEnabled());
    QVERIFY(!visibleErrors(dialog).isEmpty());
}

void TestChecksPage::checksAreMovedToOtherAgents()
{
    select({0, 1}); // agents 1,2,3 and 1
    QTest::keyClick(&checks(), Qt::Key_M, Qt::ControlModifier);
    QWidget &dialog = waitFor<BulkEditDialog>(*m_window, "bulkEditDialog");
    QVERIFY(!dialog.findChild<QLineEdit *>(u"bulkInterval"_s));
    auto &agents = find<QListWidget>(dialog, "bulkAgents");
    QCOMPARE(agents.item(0)->checkState(), Qt::Checked);
    QCOMPARE(agents.item(1)->checkState(), Qt::PartiallyChecked);
    agents.setCurrentRow(0);
    QTest::keyClick(&agents, Qt::Key_Space);
    QVERIFY(!ok(dialog).isEnabled()); // the second would be without one
    QVERIFY(!visibleErrors(dialog).isEmpty());
    agents.setCurrentRow(3);
    QTest::keyClick(&agents, Qt::Key_Space);
    click(ok(dialog));
    QTRY_COMPARE(given(), (QStringList{u"editconf 1 #1 agents=2,3,4"_s, u"editconf 1 #2 agents=4"_s}));
}

void TestChecksPage::checksAreCloned()
{
    select({1, 2});
    QTest::keyClick(&checks(), Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(given().size(), 2);
    QVERIFY(given().at(0).startsWith("addconf 1 HTTPS https://oregon.com"_L1));
    QVERIFY(given().at(1).contains("name=Front door (copy)"_L1));
    QTRY_COMPARE(find<QLabel>(*m_window, "undoBarText").text(), u"2 checks cloned."_s);
}

void TestChecksPage::everyActionIsCopiedAsCommand_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("command");
    QTest::newRow("delete") << u"copyDelete"_s << u"delconf 1 '#3'\ndelconf 2 '#3'"_s;
    QTest::newRow("clone") << u"copyClone"_s
                           << u"addconf 1,2 TCP baidu.com 443 5 \"name=Front door (copy)\" tags=web,public"_s;
    QTest::newRow("check now") << u"copyCheckNow"_s << u"check-now 1 '#3'\ncheck-now 2 '#3'"_s;
    QTest::newRow("pause") << u"copyPause"_s << u"pause 1 '#3'"_s;
}

void TestChecksPage::everyActionIsCopiedAsCommand()
{
    QFETCH(const QString, action);
    QFETCH(const QString, command);
    select({2});
    find<QAction>(*m_window, qPrintable(action)).trigger();
    const QString copied = QGuiApplication::clipboard()->text();
    QStringList same;
    for (const QString &line : command.split(u'\n'))
        same += splitWords(line).value().join(u'|');
    QStringList got;
    for (const QString &line : copied.split(u'\n'))
        got += splitWords(line).value().join(u'|');
    QCOMPARE(got, same);
    QVERIFY(given().isEmpty());
}

void TestChecksPage::goodLinesAreAddedAndBadOnesStay()
{
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QWidget &dialog = waitFor<PasteDialog>(*m_window, "pasteDialog");
    auto &text = find<QPlainTextEdit>(dialog, "pasteText");
    auto &table = find<QTableView>(dialog, "pastedChecks");
    find<QComboBox>(dialog, "pasteAgents").setCurrentIndex(2);
    QVERIFY(!ok(dialog).isEnabled());
    QGuiApplication::clipboard()->setText(
        u"kind,target,args,interval\nTCP,db,5432,30\nFTP,x,,10\nHTTPS,shop.example.com,,60\n"_s);
    text.setFocus();
    QTest::keyClick(&text, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(table.model()->rowCount(), 3);
    QVERIFY(table.model()->index(1, 1).data().toString().contains("'FTP' is not a kind"_L1));
    QCOMPARE(ok(dialog).text().remove(u'&'), u"Add 2 checks"_s);
    click(ok(dialog));
    QTRY_COMPARE(given(), (QStringList{u"addconf 2 TCP db 5432 30"_s,
                                       u"addconf 2 HTTPS https://shop.example.com 60"_s}));
    QTRY_COMPARE(text.toPlainText(), u"kind,target,args,interval\nFTP,x,,10"_s);
    QVERIFY(dialog.isVisible());
    text.setPlainText(u"TCP,x,21"_s);
    QTRY_VERIFY(ok(dialog).isEnabled());
    click(ok(dialog));
    QTRY_VERIFY(!m_window->findChild<PasteDialog *>());
    QCOMPARE(given().last(), u"addconf 2 TCP x 21 60"_s);
    QCOMPARE(find<QLabel>(*m_window, "undoBarText").text(), u"1 check added."_s);
}

void TestChecksPage::whatTheManagerRefusesStaysAndIsNotAddedTwice()
{
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QWidget &dialog = waitFor<PasteDialog>(*m_window, "pasteDialog");
    auto &text = find<QPlainTextEdit>(dialog, "pasteText");
    find<QComboBox>(dialog, "pasteAgents").setCurrentIndex(2);
    text.setPlainText(u"kind,target,args\nTCP,one,1\nFTP,x,\nTCP,two,2\nTCP,three,3"_s);
    QTRY_COMPARE(find<QTableView>(dialog, "pastedChecks").model()->rowCount(), 4);
    m_commands->error = u"addconf: no"_s;
    m_commands->failing = u"two"_s;
    click(ok(dialog));
    QTRY_COMPARE(given().size(), 3);
    QTRY_COMPARE(text.toPlainText(), u"kind,target,args\nFTP,x,\nTCP,two,2"_s);
    QCOMPARE(find<QLabel>(dialog, "pasteFailure").text(), u"addconf: no"_s);
    QCOMPARE(find<QLabel>(*m_window, "undoBarText").text(), u"2 checks added."_s);
    m_commands->error.clear();
    QTRY_VERIFY(ok(dialog).isEnabled());
    click(ok(dialog));
    QTRY_COMPARE(given().size(), 4);
    QCOMPARE(given().last(), u"addconf 2 TCP two 2 60"_s);
    QTRY_COMPARE(text.toPlainText(), u"kind,target,args\nFTP,x,"_s);
}

void TestChecksPage::aThousandLinesArePasted()
{
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QWidget &dialog = waitFor<PasteDialog>(*m_window, "pasteDialog");
    QStringList lines;
    for (int i = 1; i <= 1000; ++i)
        lines += u"TCP,host-%1.example,%2"_s.arg(i).arg(i % 100 == 0 ? 0 : i);
    find<QPlainTextEdit>(dialog, "pasteText").setPlainText(lines.join(u'\n'));
    QTRY_COMPARE(find<QTableView>(dialog, "pastedChecks").model()->rowCount(), 1000);
    QCOMPARE(ok(dialog).text().remove(u'&'), u"Add 990 checks"_s);
    click(ok(dialog));
    QTRY_COMPARE_WITH_TIMEOUT(given().size(), 990, 60'000);
    QTRY_COMPARE(find<QTableView>(dialog, "pastedChecks").model()->rowCount(), 10);
}

void TestChecksPage::linesAreReadFromAFile()
{
    const QString path = m_dir->filePath(u"list.csv"_s);
    writeFile(path, "TCP,db,5432\n");
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QWidget &dialog = waitFor<PasteDialog>(*m_window, "pasteDialog");
    click(find<QPushButton>(dialog, "pasteFile"));
    QTRY_VERIFY(dialog.findChild<QFileDialog *>());
    Q_EMIT dialog.findChild<QFileDialog *>()->fileSelected(path);
    QTRY_COMPARE(find<QTableView>(dialog, "pastedChecks").model()->rowCount(), 1);
    Q_EMIT dialog.findChild<QFileDialog *>()->fileSelected(m_dir->filePath(u"none.csv"_s));
    QTRY_VERIFY(find<QLabel>(dialog, "pasteFailure").isVisible());
}

void TestChecksPage::theDialogsNameEveryWidgetForKeys()
{
    const auto namesOf = [](const QWidget &dialog) {
        for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || widget->focusProxy())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            const bool isInner = qobject_cast<const QAbstractScrollArea *>(widget) &&
                                 widget->metaObject() == &QScrollArea::staticMetaObject;
            QVERIFY2(isNamed || isInner,
                     qPrintable(u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                               widget->objectName())));
        }
    };
    select({2, 5});
    QTest::keyClick(&checks(), Qt::Key_F2);
    QWidget &bulk = waitFor<BulkEditDialog>(*m_window, "bulkEditDialog");
    namesOf(bulk);
    QTest::keyClick(&bulk, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<BulkEditDialog *>());
    activate(*m_window);
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    namesOf(waitFor<PasteDialog>(*m_window, "pasteDialog"));
}

QTEST_MAIN(TestChecksPage)
#include "checks_page_test.moc"
