// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/util/text.h"
#include "gui-manager/models/results_model.h"
#include "gui-manager/ui/checks/check_dialog.h"
#include "gui-manager/ui/languages.h"
#include "gui-manager/ui/main_window.h"
#include "gui-manager/ui/results/results_view.h"
#include "tests/support/test_files.h"
#include "tests/ui/support/fake_history.h"
#include "tests/ui/support/fake_services.h"
#include "tests/ui/support/sample_data.h"
#include "tests/ui/support/window_driver.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

/** Clicks and types in the window; the core behind it is a fake. */
class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyTablesSayWhatToDoNext();
    void theButtonOfTheEmptyTableAddsACheck();
    void addingACheckByKeysGivesTheCommand();
    void theDialogIsTheOptionTable_data();
    void theDialogIsTheOptionTable();
    void wrongInputIsToldBelowItsFieldAndKeepsOkOff_data();
    void wrongInputIsToldBelowItsFieldAndKeepsOkOff();
    void whatWasTypedSurvivesAChangeOfKind();
    void editingGivesOnlyWhatChanged();
    void secretsAreMaskedInTheCommandThatIsShown();
    void aFailedCommandKeepsTheDialogOpen();
    void deletingTakesTheCheckFromEveryAgent();
    void severalChecksAreDeletedInAnOrderThatKeepsTheirNumbersRight();
    void checkNowPauseAndResumeRunCommands();
    void actionsFollowTheSelection();
    void copyAsCommandGivesTheAddCommand();
    void rowsAreCopiedWithTheirTitles();
    void theFilterBarFilters();
    void escapeClearsTheFilter();
    void theEmptyTableOffersToShowAll();
    void onlyResultsOfOneCheckCanBeShown();
    void pauseHoldsTheResultsAndCountsTheNew();
    void theDetailPaneShowsEveryFieldAsPlainText();
    void theConsoleRunsCommandsAndRemembersThem();
    void theConsoleCompletesCommands();
    void aCommandThatGoesOnCanBeStopped();
    void columnsAreSavedAndRestored();
    void columnsAreChosenAndSortedByKeys();
    void filesAreChosenAndGoAsCommands_data();
    void filesAreChosenAndGoAsCommands();
    void eventsAreShownAsTheyHappen();
    void theDetailsFollowWhatChanges();
    void theStatusLineCounts();
    void exitClosesTheWindow();
    void everyWidgetForKeysHasANameForScreenReaders();

private:
    void makeWindow();
    void fillAndShow(size_t results = 200);
    [[nodiscard]] QString label(const char *name) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Languages> m_languages;
    FakeHistory m_history;
    std::unique_ptr<FakeFeed> m_feed;
    std::unique_ptr<FakeCommands> m_commands;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindow::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_dir->filePath(u"window.ini"_s), QSettings::IniFormat);
    m_languages = std::make_unique<Languages>();
    QVERIFY(m_languages->use(u"en"_s));
    m_feed = std::make_unique<FakeFeed>();
    m_commands = std::make_unique<FakeCommands>();
    makeWindow();
}

void TestWindow::cleanup()
{
    m_window.reset();
    m_commands.reset();
    m_feed.reset();
    m_languages.reset();
}

void TestWindow::makeWindow()
{
    m_window = std::make_unique<MainWindow>(
        WindowServices{*m_feed, *m_commands, m_history.services, *m_languages, *m_settings});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestWindow::fillAndShow(size_t results)
{
    m_window.reset();
    m_feed->fill();
    makeWindow();
    Q_EMIT m_feed->resultsStored(sampleBatch(0, results));
    QTRY_COMPARE(tableOf(*m_window, "results").model()->rowCount(), int(results));
}

QString TestWindow::label(const char *name) const
{
    return find<QLabel>(*m_window, name).text();
}

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

void TestWindow::addingACheckByKeysGivesTheCommand()
{
    m_feed->setAgents(sampleAgents());
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QWidget &dialog = waitFor<CheckDialog>(*m_window, "checkDialog");
    QTest::keyClicks(&find<QComboBox>(dialog, "kind"), u"TCP"_s);
    QCOMPARE(find<QComboBox>(dialog, "kind").currentText(), displayName(Kind::Tcp));
    type(find<QLineEdit>(dialog, "target"), u"baidu.com"_s);
    type(find<QLineEdit>(dialog, "option_port"), u"443"_s);
    type(find<QLineEdit>(dialog, "interval"), u"5"_s);
    type(find<QLineEdit>(dialog, "name"), u"Front door"_s);
    type(find<QLineEdit>(dialog, "tags"), u"web, public"_s);
    auto &agents = find<QListWidget>(dialog, "agents");
    for (const int row : {0, 1}) {
        agents.setCurrentRow(row);
        QTest::keyClick(&agents, Qt::Key_Space);
    }
    const QString command = u"addconf 1,2 TCP baidu.com 443 5 'name=Front door' tags=web,public"_s;
    const QStringList words = splitWords(command).value();
    QCOMPARE(splitWords(find<QLineEdit>(dialog, "command").text()).value(), words);
    QTest::keyClick(&find<QLineEdit>(dialog, "name"), Qt::Key_Return);
    QTRY_COMPARE(m_commands->given.size(), 1);
    QCOMPARE(m_commands->given.front(), words);
    QTRY_VERIFY(!m_window->findChild<CheckDialog *>());
}

void TestWindow::theDialogIsTheOptionTable_data()
{
    QTest::addColumn<int>("kind");
    for (const KindInfo *info : allKinds())
        QTest::newRow(info->code.data()) << int(info->kind);
}

void TestWindow::theDialogIsTheOptionTable()
{
    QFETCH(const int, kind);
    CheckDialog dialog({sampleAgents(), {}, {}, {}});
    dialog.show();
    auto &kinds = find<QComboBox>(dialog, "kind");
    kinds.setCurrentIndex(kinds.findData(kind));
    for (const OptionSpec *spec : optionsOf(Kind(kind))) {
        auto *field = dialog.findChild<QWidget *>(u"option_"_s + spec->name);
        QVERIFY2(field, spec->name.data());
        QCOMPARE(field->toolTip(), displayHelp(*spec));
        QCOMPARE(field->accessibleName(), displayLabel(*spec));
        if (const auto *line = qobject_cast<QLineEdit *>(field); line && spec->type != OptionType::Secret)
            QCOMPARE(line->placeholderText(), spec->defaultValue.toString());
        if (const auto *choice = qobject_cast<QComboBox *>(field))
            QCOMPARE(choice->count(), int(spec->choices.size()));
        QTRY_VERIFY2(field->isVisible() || !spec->required, spec->name.data());
    }
}

void TestWindow::wrongInputIsToldBelowItsFieldAndKeepsOkOff_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("url with another scheme") << u"HTTPS"_s << u"target"_s << u"ftp://example.com"_s;
    QTest::newRow("url for a host") << u"TCP"_s << u"target"_s << u"https://example.com/"_s;
    QTest::newRow("port out of range") << u"TCP"_s << u"option_port"_s << u"65536"_s;
    QTest::newRow("port that is no number") << u"TCP"_s << u"option_port"_s << u"http"_s;
    QTest::newRow("status set") << u"HTTP"_s << u"option_status"_s << u"2xx"_s;
    QTest::newRow("pattern") << u"HTTP"_s << u"option_match"_s << u"(open"_s;
    QTest::newRow("interval") << u"HTTP"_s << u"interval"_s << u"often"_s;
    QTest::newRow("interval too short") << u"HTTP"_s << u"interval"_s << u"0.001"_s;
    QTest::newRow("timeout") << u"HTTP"_s << u"option_timeout"_s << u"-1"_s;
}

void TestWindow::wrongInputIsToldBelowItsFieldAndKeepsOkOff()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    CheckDialog dialog({sampleAgents(), {}, {}, {AgentId(1)}});
    dialog.show();
    find<QAbstractButton>(dialog, "more").click();
    find<QComboBox>(dialog, "kind").setCurrentText(displayName(*kindFromWord(kind)));
    const auto &ok = *dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!ok.isEnabled());
    type(find<QLineEdit>(dialog, "target"), u"example.com"_s);
    if (kind == "TCP"_L1)
        type(find<QLineEdit>(dialog, "option_port"), u"80"_s);
    QVERIFY2(ok.isEnabled(), qPrintable(visibleErrors(dialog).join(u'\n')));
    QVERIFY(visibleErrors(dialog).isEmpty());

    auto &line = *dialog.findChild<QLineEdit *>(field);
    const QString right = line.text();
    type(line, text);
    QVERIFY(!ok.isEnabled());
    QTRY_COMPARE(visibleErrors(dialog).size(), 1);
    QVERIFY(find<QLineEdit>(dialog, "command").text().isEmpty());
    type(line, right);
    QVERIFY(ok.isEnabled());
    QVERIFY(visibleErrors(dialog).isEmpty());
}

void TestWindow::whatWasTypedSurvivesAChangeOfKind()
{
    CheckDialog dialog({sampleAgents(), {}, {}, {AgentId(1)}});
    dialog.show();
    auto &kinds = find<QComboBox>(dialog, "kind");
    kinds.setCurrentIndex(kinds.findData(int(Kind::Tcp)));
    type(find<QLineEdit>(dialog, "target"), u"example.com"_s);
    type(find<QLineEdit>(dialog, "option_port"), u"8080"_s);
    kinds.setCurrentIndex(kinds.findData(int(Kind::Udp)));
    QCOMPARE(find<QLineEdit>(dialog, "target").text(), u"example.com"_s);
    QCOMPARE(find<QLineEdit>(dialog, "option_port").text(), u"8080"_s);
}

void TestWindow::editingGivesOnlyWhatChanged()
{
    fillAndShow();
    auto &checks = tableOf(*m_window, "checks");
    clickRow(checks, 2); // check 3: the second of agent 2's
    QTest::keyClick(&checks, Qt::Key_F2);
    QWidget &dialog = waitFor<CheckDialog>(*m_window, "checkDialog");
    QVERIFY(!find<QComboBox>(dialog, "kind").isEnabled());
    QCOMPARE(find<QLineEdit>(dialog, "target").text(), u"baidu.com"_s);
    QCOMPARE(find<QLineEdit>(dialog, "option_port").text(), u"443"_s);
    type(find<QLineEdit>(dialog, "option_port"), u"8443"_s);
    type(find<QLineEdit>(dialog, "interval"), u"2m"_s);
    type(find<QLineEdit>(dialog, "name"), {});
    auto &agents = find<QListWidget>(dialog, "agents");
    agents.setCurrentRow(2);
    QTest::keyClick(&agents, Qt::Key_Space);
    click(*dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok));
    QTRY_COMPARE(m_commands->given.size(), 1);
    const QStringList expected = {u"editconf"_s, u"1"_s,         u"3"_s,           u"interval=120"_s,
                                  u"name="_s,    u"port=8443"_s, u"agents=1,2,3"_s};
    QCOMPARE(m_commands->given.front(), expected);
}

void TestWindow::secretsAreMaskedInTheCommandThatIsShown()
{
    m_feed->setAgents(sampleAgents());
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QWidget &dialog = waitFor<CheckDialog>(*m_window, "checkDialog");
    auto &agents = find<QListWidget>(dialog, "agents");
    agents.setCurrentRow(0);
    QTest::keyClick(&agents, Qt::Key_Space);
    find<QAbstractButton>(dialog, "more").click();
    type(find<QLineEdit>(dialog, "target"), u"example.com"_s);
    type(find<QLineEdit>(dialog, "option_bearer"), u"s3cret"_s);
    QCOMPARE(find<QLineEdit>(dialog, "option_bearer").echoMode(), QLineEdit::Password);
    QVERIFY(!find<QLineEdit>(dialog, "command").text().contains("s3cret"_L1));
    click(*dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok));
    QTRY_COMPARE(m_commands->given.size(), 1);
    QVERIFY(m_commands->given.front().contains("bearer=s3cret"_L1));
    QVERIFY(!find<QPlainTextEdit>(*m_window, "consoleOutput").toPlainText().contains("> addconf"_L1) ||
            !find<QPlainTextEdit>(*m_window, "consoleOutput")
                 .toPlainText()
                 .section(u'\n', 0, 0)
                 .contains("s3cret"_L1));
}

void TestWindow::aFailedCommandKeepsTheDialogOpen()
{
    m_feed->setAgents(sampleAgents());
    m_commands->error = u"the disk is full"_s;
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QWidget &dialog = waitFor<CheckDialog>(*m_window, "checkDialog");
    auto &agents = find<QListWidget>(dialog, "agents");
    agents.setCurrentRow(0);
    QTest::keyClick(&agents, Qt::Key_Space);
    type(find<QLineEdit>(dialog, "target"), u"example.com"_s);
    auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    click(*ok);
    QTRY_COMPARE(find<QLabel>(dialog, "failure").text(), m_commands->error);
    QVERIFY(dialog.isVisible());
    m_commands->error.clear();
    QVERIFY(ok->isEnabled());
    click(*ok);
    QTRY_VERIFY(!m_window->findChild<CheckDialog *>());
}

void TestWindow::deletingTakesTheCheckFromEveryAgent()
{
    fillAndShow();
    auto &checks = tableOf(*m_window, "checks");
    clickRow(checks, 2);
    QTest::keyClick(&checks, Qt::Key_Delete);
    QTRY_COMPARE(m_commands->given.size(), 2);
    QCOMPARE(m_commands->given.at(0), (QStringList{u"delconf"_s, u"1"_s, u"3"_s}));
    QCOMPARE(m_commands->given.at(1), (QStringList{u"delconf"_s, u"2"_s, u"2"_s}));
}

void TestWindow::severalChecksAreDeletedInAnOrderThatKeepsTheirNumbersRight()
{
    fillAndShow();
    auto &checks = tableOf(*m_window, "checks");
    clickRow(checks, 0);
    clickRow(checks, 1, Qt::ControlModifier); // both at agent 1: its first and second
    click(toolButton(*m_window, "delete"));
    QTRY_COMPARE(m_commands->given.size(), 4);
    QCOMPARE(m_commands->given.at(0), (QStringList{u"delconf"_s, u"1"_s, u"1"_s}));
    // What was the second is the first by now.
    QCOMPARE(m_commands->given.at(3), (QStringList{u"delconf"_s, u"1"_s, u"1"_s}));
}

void TestWindow::checkNowPauseAndResumeRunCommands()
{
    fillAndShow();
    auto &checks = tableOf(*m_window, "checks");
    clickRow(checks, 2);
    click(toolButton(*m_window, "check-now"));
    QTRY_COMPARE(m_commands->given.size(), 2);
    QCOMPARE(m_commands->given.at(0), (QStringList{u"check-now"_s, u"1"_s, u"3"_s}));
    QCOMPARE(m_commands->given.at(1), (QStringList{u"check-now"_s, u"2"_s, u"2"_s}));
    QTest::keyClick(&checks, Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(m_commands->given.size(), 3);
    QCOMPARE(m_commands->given.at(2), (QStringList{u"pause"_s, u"1"_s, u"3"_s}));

    CheckRow paused = sampleChecks().at(2);
    paused.check.paused = true;
    Q_EMIT m_feed->checksChanged({paused}, {});
    QTRY_VERIFY(find<QAction>(*m_window, "resume").isEnabled());
    QTest::keyClick(&checks, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_commands->given.size(), 4);
    QCOMPARE(m_commands->given.at(3), (QStringList{u"resume"_s, u"1"_s, u"3"_s}));
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

void TestWindow::rowsAreCopiedWithTheirTitles()
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

void TestWindow::theFilterBarFilters()
{
    fillAndShow();
    auto &results = tableOf(*m_window, "results");
    const auto expect = [&](auto isWanted) {
        int count = 0;
        for (quint64 n = 0; n < 200; ++n)
            count += isWanted(sampleResult(n)) ? 1 : 0;
        QTRY_COMPARE(results.model()->rowCount(), count);
        QVERIFY(count > 0 && count < 200);
    };
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"baidu"_s);
    expect([](const CheckResult &r) { return r.target.contains("baidu"_L1); });
    auto &outcomes = find<QComboBox>(*m_window, "filterOutcome");
    QTest::keyClick(&outcomes, Qt::Key_Down); // all but up
    expect([](const CheckResult &r) { return r.target.contains("baidu"_L1) && r.outcome != Outcome::Up; });
    find<QLineEdit>(*m_window, "filterText").clear();
    expect([](const CheckResult &r) { return r.outcome != Outcome::Up; });
    outcomes.setCurrentIndex(0);
    auto &agents = find<QComboBox>(*m_window, "filterAgent");
    QCOMPARE(agents.count(), 5);
    agents.setCurrentIndex(2);
    expect([](const CheckResult &r) { return r.agent == AgentId(2); });
    agents.setCurrentIndex(0);
    auto &kinds = find<QComboBox>(*m_window, "filterKind");
    kinds.setCurrentIndex(kinds.findData(int(Kind::Https)));
    expect([](const CheckResult &r) { return r.kind == Kind::Https; });
}

void TestWindow::escapeClearsTheFilter()
{
    fillAndShow();
    auto &text = find<QLineEdit>(*m_window, "filterText");
    type(text, u"baidu"_s);
    find<QComboBox>(*m_window, "filterOutcome").setCurrentIndex(1);
    QTRY_VERIFY(tableOf(*m_window, "results").model()->rowCount() < 30);
    QTest::keyClick(&text, Qt::Key_Escape);
    QTRY_COMPARE(tableOf(*m_window, "results").model()->rowCount(), 200);
    QCOMPARE(find<QComboBox>(*m_window, "filterOutcome").currentIndex(), 0);
}

void TestWindow::theEmptyTableOffersToShowAll()
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

void TestWindow::onlyResultsOfOneCheckCanBeShown()
{
    fillAndShow();
    auto &results = tableOf(*m_window, "results");
    clickRow(tableOf(*m_window, "checks"), 2);
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(results.model()->rowCount(), 33);
    auto &chip = find<QToolButton>(*m_window, "filterCheck");
    QVERIFY(chip.isVisible());
    QCOMPARE(chip.text(), u"Front door"_s);
    click(chip);
    QTRY_COMPARE(results.model()->rowCount(), 200);
    QVERIFY(!chip.isVisible());
}

void TestWindow::pauseHoldsTheResultsAndCountsTheNew()
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

void TestWindow::theDetailPaneShowsEveryFieldAsPlainText()
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
    header->resizeSection(1, 333);
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
    QCOMPARE(events.model()->index(4, 3).data().toString(), event.text);
    QCOMPARE(events.model()->index(4, 1).data().toString(), u"Critical"_s);
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
    const CheckDialog dialog({sampleAgents(), {}, {}, {}});
    collect(dialog);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

QTEST_MAIN(TestWindow)
#include "window_test.moc"
