// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/checks_model.h"
#include "gui-manager/models/events_model.h"
#include "gui-manager/ui/manual/manual_window.h"
#include "gui-manager/ui/shell/about_dialog.h"
#include "gui-manager/ui/shell/fuzzy.h"
#include "gui-manager/ui/shell/navigation.h"
#include "gui-manager/ui/shell/notifier.h"
#include "tests/ui/support/window_driver.h"
#include "tests/ui/support/window_fixture.h"

#include <QAbstractItemModelTester>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

/** What is around the pages: navigation, palette, status bar, settings, tray, manual. */
class TestShell : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { close(); }
    void theNavigationLeadsToEveryPageByKeys();
    void theNavigationSaysWhatIsWrong();
    void titlesOfTheNavigationAreNeverCut_data();
    void titlesOfTheNavigationAreNeverCut();
    void eventsAreUnseenUntilTheyAreLookedAt();
    void theFuzzySearchFinds_data();
    void theFuzzySearchFinds();
    void thePaletteRunsActions();
    void thePaletteLeadsToAgentsAndChecks();
    void thePaletteTypesCommands();
    void thePaletteGivesTheFocusBack();
    void criticalEventsStandInTheStatusBarUntilSeen();
    void eventsAreFilteredBySeverity();
    void anEventLeadsToItsAgent();
    void messagesAreGathered();
    void whatIsNotWantedIsNotTold();
    void whatComesBackIsNotTold();
    void withoutATrayClosingQuits();
    void closingIntoTheTrayIsAskedOnce();
    void theManualOpensAtThePage();
    void theManualIsSearched();
    void everyPageOfTheManualHasItsLinks();
    void thePicturesOfTheManualFitItsText();
    void theAboutDialogNamesTheVersions();

private:
    QLineEdit &openPalette();
};

namespace {

QListWidgetItem &navigationItem(const QWidget &window, const QString &title)
{
    const QList<QListWidgetItem *> items =
        find<QListWidget>(window, "navigation").findItems(title, Qt::MatchExactly);
    if (items.isEmpty())
        qFatal("there is no such page");
    return *items.front();
}

Event eventOf(Severity severity, const QString &text)
{
    return {.time = utcNow(), .severity = severity, .code = u"test"_s, .agent = AgentId(1), .text = text};
}

} // namespace

void TestShell::theNavigationLeadsToEveryPageByKeys()
{
    fillAndShow();
    const auto &navigation = find<QListWidget>(*m_window, "navigation");
    for (int row = 0; row < navigation.count(); ++row) {
        QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + row), Qt::ControlModifier);
        QCOMPARE(navigation.currentRow(), row);
        QVERIFY(!navigation.item(row)->icon().isNull());
        QVERIFY(navigation.item(row)->toolTip().contains(u"Ctrl+%1"_s.arg(row + 1)));
    }
}

void TestShell::theNavigationSaysWhatIsWrong()
{
    fillAndShow();
    const auto told = [this](const QString &title) {
        return navigationItem(*m_window, title).data(Qt::AccessibleTextRole).toString();
    };
    QList<VerdictRow> verdicts = sampleVerdicts();
    for (VerdictRow &row : verdicts)
        row.verdict = Outcome::Up;
    m_feed->setVerdicts(verdicts);
    QTRY_COMPARE(told(u"Checks"_s), u"Checks"_s);
    verdicts[0].verdict = Outcome::Degraded;
    m_feed->setVerdicts(verdicts);
    QTRY_COMPARE(told(u"Checks"_s), u"Checks, 1 check degraded"_s);
    verdicts[1].verdict = verdicts[2].verdict = Outcome::Down;
    m_feed->setVerdicts(verdicts);
    QTRY_COMPARE(told(u"Checks"_s), u"Checks, 2 checks down"_s);
    QTRY_COMPARE(told(u"Events"_s), u"Events, 1 critical event not seen"_s);
}

void TestShell::titlesOfTheNavigationAreNeverCut_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("100 %") << 1.0;
    QTest::newRow("300 %") << 3.0;
}

void TestShell::titlesOfTheNavigationAreNeverCut()
{
    QFETCH(const double, scale);
    Navigation navigation;
    QFont font = navigation.font();
    font.setPointSizeF(font.pointSizeF() * scale);
    navigation.setFont(font);
    navigation.addPlace(Place::Checks);
    navigation.addPlace(Place::Events);
    navigation.setTitle(Place::Checks, u"Checks of a long name"_s, u"Ctrl+1"_s);
    navigation.setBadge(Place::Checks, {1234, Mark::Down, u"1234 checks down"_s});
    navigation.show();
    const int text = navigation.fontMetrics().horizontalAdvance(u"Checks of a long name 99+"_s);
    QVERIFY(navigation.viewport()->width() > text + navigation.iconSize().width());
    QVERIFY(navigation.visualItemRect(navigation.item(0)).height() > navigation.fontMetrics().height());
}

void TestShell::eventsAreUnseenUntilTheyAreLookedAt()
{
    EventsModel model(3);
    const QAbstractItemModelTester tester(&model);
    model.setEvents({eventOf(Severity::Critical, u"a"_s), eventOf(Severity::Info, u"b"_s)});
    QCOMPARE(model.unseen(Severity::Info), 2);
    QCOMPARE(model.unseen(Severity::Critical), 1);
    const UtcTime seen = model.eventAt(0).time;
    model.setSeenUntil(seen);
    QCOMPARE(model.unseen(Severity::Critical), 0);
    model.markSeen();
    QCOMPARE(model.unseen(Severity::Info), 0);
    QCOMPARE(model.seenUntil(), std::optional(model.eventAt(1).time));
    for (const QString &text : {u"c"_s, u"d"_s, u"e"_s, u"f"_s})
        model.append(eventOf(Severity::Critical, text));
    QTRY_COMPARE(model.eventAt(model.rowCount() - 1).text, u"f"_s);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.unseen(Severity::Critical), 3); // the fourth is no longer here
    model.markSeen();
    QCOMPARE(model.unseen(Severity::Info), 0);
}

void TestShell::theFuzzySearchFinds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("best");
    QTest::newRow("piece") << u"shop"_s << u"Shop"_s;
    QTest::newRow("letters") << u"frdr"_s << u"Front door"_s;
    QTest::newRow("beginnings of words") << u"ac"_s << u"Add check"_s;
    QTest::newRow("case") << u"FRONT"_s << u"Front door"_s;
    QTest::newRow("two words") << u"exp res"_s << u"Export results"_s;
    QTest::newRow("nothing") << u"zzz"_s << QString();
}

void TestShell::theFuzzySearchFinds()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, best);
    QString found;
    int most = std::numeric_limits<int>::min();
    for (const QString &text : {u"A workshop of checks"_s, u"Shop"_s, u"Front door"_s, u"Add check"_s,
                                u"Export results"_s, u"Export configuration"_s}) {
        if (const std::optional<int> score = fuzzyScore(typed, text); score && *score > most) {
            most = *score;
            found = text;
        }
    }
    QCOMPARE(found, best);
}

QLineEdit &TestShell::openPalette()
{
    activate(*m_window);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    return waitFor<QLineEdit>(*m_window, "paletteLine");
}

void TestShell::thePaletteRunsActions()
{
    fillAndShow();
    QLineEdit &line = openPalette();
    QTRY_VERIFY(line.hasFocus());
    QTest::keyClicks(&line, u"add chec"_s);
    QCOMPARE(line.accessibleDescription(), u"Add check"_s);
    const QTreeWidgetItem &best = *find<QTreeWidget>(*m_window, "paletteList").topLevelItem(0);
    QCOMPARE(best.text(1), u"Ctrl+N"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    waitFor<QDialog>(*m_window, "checkDialog");
    QVERIFY(!find<QWidget>(*m_window, "commandPalette").isVisible());
}

void TestShell::thePaletteLeadsToAgentsAndChecks()
{
    fillAndShow();
    QLineEdit &line = openPalette();
    QTest::keyClicks(&line, u"frnt door"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    auto &checks = find<QTableView>(*m_window, "checks");
    QTRY_VERIFY(checks.isVisible());
    QCOMPARE(checks.currentIndex().row(), 2);
    QTest::keyClicks(&openPalette(), u"tokyo"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    auto &agents = find<QTableView>(*m_window, "agents");
    QTRY_VERIFY(agents.isVisible());
    QCOMPARE(agents.currentIndex().row(), 2);
}

void TestShell::thePaletteTypesCommands()
{
    fillAndShow();
    QLineEdit &line = openPalette();
    QTest::keyClicks(&line, u"addconf"_s);
    QTest::keyClick(&line, Qt::Key_Down); // the first would run it as it is
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(find<QLineEdit>(*m_window, "consoleInput").text(), u"addconf "_s);
    QVERIFY(m_commands->given.isEmpty());
    QTest::keyClicks(&openPalette(), u"agents now"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(m_commands->given, (QList<QStringList>{{u"agents"_s, u"now"_s}}));
}

void TestShell::thePaletteGivesTheFocusBack()
{
    fillAndShow();
    auto &checks = tableOf(*m_window, "checks");
    clickRow(checks, 0);
    QLineEdit &line = openPalette();
    QTRY_VERIFY(line.hasFocus());
    QTest::keyClick(&line, Qt::Key_Escape);
    QVERIFY(!line.isVisible());
    QTRY_VERIFY(checks.hasFocus());
    // Somebody who clicks elsewhere is done with it.
    openPalette();
    QTRY_VERIFY(line.hasFocus());
    click(find<QLineEdit>(*m_window, "consoleInput"));
    QTRY_VERIFY(!line.isVisible());
}

void TestShell::criticalEventsStandInTheStatusBarUntilSeen()
{
    fillAndShow();
    m_window->go({.place = Place::Checks});
    auto &button = find<QToolButton>(*m_window, "criticalEvents");
    QTRY_VERIFY(button.isVisible());
    QCOMPARE(button.text(), u"1 critical event not seen"_s);
    click(button);
    QVERIFY(find<QTableView>(*m_window, "events").isVisible());
    QTRY_VERIFY(!button.isVisible());
    // Also for the next window.
    m_window->close();
    makeWindow();
    QVERIFY(!find<QToolButton>(*m_window, "criticalEvents").isVisible());
    Q_EMIT m_feed->eventRaised(eventOf(Severity::Info, u"nothing much"_s));
    m_window->go({.place = Place::Checks});
    Q_EMIT m_feed->eventRaised(eventOf(Severity::Critical, u"the disk is full"_s));
    QTRY_VERIFY(find<QToolButton>(*m_window, "criticalEvents").isVisible());
}

void TestShell::eventsAreFilteredBySeverity()
{
    fillAndShow();
    auto &events = tableOf(*m_window, "events");
    auto &severity = find<QComboBox>(*m_window, "eventSeverity");
    QCOMPARE(events.model()->rowCount(), 4);
    severity.setCurrentIndex(1);
    QCOMPARE(events.model()->rowCount(), 2);
    severity.setCurrentIndex(2);
    QCOMPARE(events.model()->rowCount(), 1);
    QVERIFY(events.model()->index(0, 0).data(Qt::BackgroundRole).isValid());
    severity.setCurrentIndex(0);
    // The newest first.
    QCOMPARE(events.model()->index(0, 1).data().toString(), u"Critical"_s);
}

void TestShell::anEventLeadsToItsAgent()
{
    fillAndShow();
    auto &events = tableOf(*m_window, "events");
    clickRow(events, 0); // of agent 3
    QTest::keyClick(&events, Qt::Key_G, Qt::ControlModifier);
    auto &agents = find<QTableView>(*m_window, "agents");
    QTRY_VERIFY(agents.isVisible());
    QCOMPARE(agents.currentIndex().row(), 2);
}

namespace {

/** What a desktop is told, at once. */
struct Told
{
    explicit Told(FakeFeed &feed)
        : notifier(feed, checks,
                   {.gather = std::chrono::milliseconds(1), .calm = std::chrono::milliseconds(1)}, nullptr)
    {
        checks.setAll(sampleChecks(), {}, {});
    }

    ChecksModel checks;
    Notifier notifier;
    QSignalSpy spy{&notifier, &Notifier::told};
};

QList<VerdictRow> verdictsOf(Outcome outcome, int count)
{
    QList<VerdictRow> rows;
    for (int i = 1; i <= count; ++i)
        rows.append(
            {.check = CheckId(quint64(i)), .verdict = outcome, .since = {}, .states = {}, .incident = {}});
    return rows;
}

} // namespace

void TestShell::messagesAreGathered()
{
    Told told(*m_feed);
    m_feed->setVerdicts(verdictsOf(Outcome::Down, 5));
    Event incident = eventOf(Severity::Critical, u"Incident 1: Shop is down"_s);
    incident.code = u"incident-opened"_s; // the same once more
    Q_EMIT m_feed->eventRaised(incident);
    Q_EMIT m_feed->eventRaised(eventOf(Severity::Critical, u"Agent 1 was lost"_s));
    QTRY_COMPARE(told.spy.size(), 1);
    const QString text = told.spy.front().front().toString();
    QVERIFY2(text.startsWith("5 checks down: Shop, "_L1), qPrintable(text));
    QVERIFY2(text.contains("2 more"_L1) && !text.contains("Incident"_L1) &&
                 text.endsWith("\nAgent 1 was lost"_L1),
             qPrintable(text));
    QCOMPARE(told.spy.front().at(1).value<Mark>(), Mark::Down);
}

void TestShell::whatIsNotWantedIsNotTold()
{
    m_feed->setVerdicts(verdictsOf(Outcome::Down, 2));
    Told told(*m_feed);
    m_feed->setVerdicts(verdictsOf(Outcome::Up, 2)); // off by default
    Q_EMIT m_feed->eventRaised(eventOf(Severity::Warning, u"clock"_s));
    told.notifier.setPaused(true);
    m_feed->setVerdicts(verdictsOf(Outcome::Down, 1));
    told.notifier.setPaused(false);
    Preferences preferences;
    preferences.notifiesUp = true;
    told.notifier.setPreferences(preferences);
    m_feed->setVerdicts(verdictsOf(Outcome::Up, 1));
    QTRY_COMPARE(told.spy.size(), 1);
    QCOMPARE(told.spy.front().front().toString(), u"1 check up again: Shop"_s);
}

void TestShell::whatComesBackIsNotTold()
{
    m_feed->setVerdicts(verdictsOf(Outcome::Up, 3));
    Told told(*m_feed);
    m_feed->setVerdicts(verdictsOf(Outcome::Down, 2));
    m_feed->setVerdicts(verdictsOf(Outcome::Up, 1));
    QTRY_COMPARE(told.spy.size(), 1);
    QCOMPARE(told.spy.front().front().toString(), u"1 check down: https://oregon.com/"_s);
}

void TestShell::withoutATrayClosingQuits()
{
    makeWindow();
    const QSignalSpy left(m_window.get(), &MainWindow::left);
    m_window->close();
    QVERIFY(!m_window->isVisible());
    QCOMPARE(left.size(), 1);
}

void TestShell::closingIntoTheTrayIsAskedOnce()
{
    makeWindow();
    m_window->useTray();
    const QSignalSpy left(m_window.get(), &MainWindow::left);
    m_window->close();
    QVERIFY(m_window->isVisible());
    click(waitFor<QPushButton>(*m_window, "closingTray"));
    QVERIFY(!m_window->isVisible());
    m_window->show();
    m_window->close();
    QVERIFY(!m_window->isVisible());
    QCOMPARE(left.size(), 0);
    Q_EMIT m_commands->exitRequested();
    QCOMPARE(left.size(), 1);

    makeWindow(); // and what was answered is remembered
    m_window->useTray();
    m_window->begin(false);
    m_window->close();
    QVERIFY(!m_window->isVisible());
}

void TestShell::theManualOpensAtThePage()
{
    fillAndShow();
    m_window->go({.place = Place::Checks});
    activate(*m_window);
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    auto &text = waitFor<QTextBrowser>(*m_window, "manualText");
    const QString page = text.source().fileName();
    QVERIFY2(page == "checks.md"_L1 || page == "index.md"_L1, qPrintable(page));
    QVERIFY(!text.toPlainText().isEmpty());
    text.setSource(QUrl(u"qrc:/manual/shell.md"_s));
    click(find<QToolButton>(*m_window, "manual-back"));
    QCOMPARE(text.source().fileName(), page);
    click(find<QToolButton>(*m_window, "manual-forward"));
    QCOMPARE(text.source().fileName(), u"shell.md"_s);
}

void TestShell::theManualIsSearched()
{
    ManualWindow manual;
    manual.open(Place::Events);
    manual.show();
    auto &search = find<QLineEdit>(manual, "manualSearch");
    QTest::keyClicks(&search, u"opens a line over the window\r"_s);
    const auto &text = find<QTextBrowser>(manual, "manualText");
    QCOMPARE(text.source().fileName(), u"shell.md"_s);
    QCOMPARE(text.textCursor().selectedText(), u"opens a line over the window"_s);
    QVERIFY(find<QLabel>(manual, "manualOutcome").text().isEmpty());
    search.clear();
    QTest::keyClicks(&search, u"no such words anywhere\r"_s);
    QVERIFY(!find<QLabel>(manual, "manualOutcome").text().isEmpty());
}

void TestShell::everyPageOfTheManualHasItsLinks()
{
    const QStringList pages = ManualWindow::pages();
    QCOMPARE(pages.value(0), u"index.md"_s);
    static const QRegularExpression link(uR"(\]\(([a-z/-]+\.(md|png))\))"_s);
    for (const QString &page : pages) {
        QFile file(u":/manual/"_s + page);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const auto &match : link.globalMatch(text)) {
            QVERIFY2(QFile::exists(u":/manual/"_s + match.captured(1)),
                     qPrintable(page + u": "_s + match.captured(1)));
        }
    }
    ManualWindow manual;
    const auto &contents = find<QListWidget>(manual, "manualContents");
    QCOMPARE(contents.count(), int(pages.size()));
    for (int row = 0; row < contents.count(); ++row)
        QVERIFY2(!contents.item(row)->text().isEmpty(), qPrintable(pages.at(row)));
}

void TestShell::thePicturesOfTheManualFitItsText()
{
    ManualWindow manual;
    manual.open(Place::Agents);
    manual.show();
    auto &text = find<QTextBrowser>(manual, "manualText");
    const QUrl name(u"images/agents.png"_s);
    QVERIFY(text.toHtml().contains(name.toString()));
    const auto picture = text.document()->resource(QTextDocument::ImageResource, name).value<QImage>();
    QVERIFY(!picture.isNull());
    QVERIFY(picture.deviceIndependentSize().width() < text.viewport()->width());
}

void TestShell::theAboutDialogNamesTheVersions()
{
    makeWindow();
    find<QAction>(*m_window, "about").trigger();
    click(find<QPushButton>(waitFor<QDialog>(*m_window, "aboutBox"), "copyVersions"));
    const QString copied = QGuiApplication::clipboard()->text();
    for (const QString &version : {QStringLiteral(VANTAGE_VERSION), QString::fromLatin1(qVersion()),
                                   u"QCustomPlot 2"_s, u"GPL-3.0-or-later"_s})
        QVERIFY2(copied.contains(version), qPrintable(copied));
    for (const auto &[name, version] : AboutDialog::versions())
        QVERIFY2(!version.isEmpty(), qPrintable(name));
}

QTEST_MAIN(TestShell)
#include "shell_test.moc"
