// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/util/text.h"
#include "gui-manager/models/column.h"
#include "gui-manager/ui/agents/connections_panel.h"
#include "gui-manager/ui/widgets/later.h"
#include "tests/ui/support/window_driver.h"
#include "tests/ui/support/window_fixture.h"

#include <QClipboard>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** Works the page of the agents by clicks and keys; the core behind the window is a fake. */
class TestAgentsPage : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void theTableTellsWhatWaitsAndWhatIsRejected();
    void theFilterTakesTextAndState();
    void anEmptyFilterOffersToShowAll();
    void enterLeadsToTheResultsOfTheAgent();
    void allChecksOfTheSelectedAgentsAreRunAtOnce();
    void actionsAreCopiedAsCommands_data();
    void actionsAreCopiedAsCommands();
    void theMenuOfTheTableOffersTheActions();
    void connectionsAreReadWhenSomebodyLooks();
    void connectionsFollowTheSelectionAndTheEvents();
    void whatHappensWhileNobodyLooksIsReadLater();
    void theMatrixShowsTheCurrentCell();
    void keysMoveInTheMatrixAndEnterLeadsToTheResults();
    void spaceGivesAndTakesChecks();
    void twoClicksInARowAreBothHeeded();
    void theLastAgentOfACheckIsNotTakenAway();
    void aRefusedChangeIsTold();
    void theMatrixShowsOnlyWhatIsNotAllRight();
    void theMatrixIsFilteredByText();
    void theMenuOfTheMatrixRunsAndCopies();
    void actionsOnTheTableAreOffWhileTheMatrixIsInFront();
    void aDestinationWithACheckOpensTheMatrix();
    void theMatrixGoesFromRightToLeft();
    void everyControlIsReachedByTab();

private:
    void openMatrix();
    [[nodiscard]] QTableView &agents() const { return tableOf(*m_window, "agents"); }
    [[nodiscard]] QTableView &matrix() const { return find<QTableView>(*m_window, "matrix"); }
    [[nodiscard]] QModelIndex cell(quint64 check, quint64 agent) const;
    [[nodiscard]] QString current() const { return find<QLabel>(*m_window, "matrixCurrent").text(); }
    void clickCell(quint64 check, quint64 agent);
};

void TestAgentsPage::init()
{
    prepare();
    m_feed->fill();
    makeWindow();
    m_window->resize(1280, 720);
    bringToFront(agents());
}

void TestAgentsPage::theTableTellsWhatWaitsAndWhatIsRejected()
{
    QList<AgentRow> rows = sampleAgents();
    rows[0].spooled = 1234;
    m_feed->setAgents(rows);
    const auto cellOf = [this](int row, const QString &id) {
        const QAbstractItemModel &model = *agents().model();
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.headerData(column, Qt::Horizontal, ColumnIdRole).toString() == id)
                return model.index(row, column).data().toString();
        }
        return u"no column"_s;
    };
    QCOMPARE(cellOf(0, u"spooled"_s), QLocale().toString(1234));
    QCOMPARE(cellOf(1, u"spooled"_s), QString());
    QVERIFY(cellOf(0, u"clock_offset"_s).contains(u'\u00b1'));
    QCOMPARE(cellOf(2, u"rejected"_s), u"1"_s);
    TaskRow task = sampleTasks().front();
    task.key.agent = AgentId(3);
    task.confirmation = Confirmation::Rejected;
    Q_EMIT m_feed->tasksChanged({task}, {});
    QCOMPARE(cellOf(2, u"rejected"_s), u"2"_s);
    Q_EMIT m_feed->tasksChanged({}, {task.key});
    QCOMPARE(cellOf(2, u"rejected"_s), u"1"_s);
}

void TestAgentsPage::theFilterTakesTextAndState()
{
    auto &text = find<QLineEdit>(*m_window, "agentsText");
    const auto &count = find<QLabel>(*m_window, "agentsCount");
    QTRY_COMPARE(count.text(), u"4 agents"_s);
    activate(agents());
    agents().setFocus();
    QTest::keyClick(&agents(), Qt::Key_F3);
    QVERIFY(text.hasFocus());
    QTest::keyClicks(&text, u"2001:DB8"_s);
    QCOMPARE(agents().model()->rowCount(), 1);
    QCOMPARE(count.text(), u"1 of 4"_s);
    QTest::keyClick(&text, Qt::Key_Escape);
    QCOMPARE(agents().model()->rowCount(), 4);
    auto &state = find<QComboBox>(*m_window, "agentsState");
    state.setCurrentIndex(state.findText(displayName(AgentState::Reconnecting)));
    QCOMPARE(agents().model()->rowCount(), 1);
    state.setCurrentIndex(1); // what is not all right: the one that waits for its agent, too
    QVERIFY(agents().model()->rowCount() >= 3);
    // One that changes comes and goes.
    state.setCurrentIndex(state.findText(displayName(AgentState::Offline)));
    QCOMPARE(agents().model()->rowCount(), 0);
    QList<AgentRow> rows = sampleAgents();
    rows[0].state = AgentState::Offline;
    m_feed->setAgents(rows);
    QCOMPARE(agents().model()->rowCount(), 1);
}

void TestAgentsPage::anEmptyFilterOffersToShowAll()
{
    type(find<QLineEdit>(*m_window, "agentsText"), u"nowhere"_s);
    QCOMPARE(agents().model()->rowCount(), 0);
    const QString said = visibleTexts(agents()).join(u'\n');
    QVERIFY2(said.contains("No agent passes the filter"_L1), qPrintable(said));
    click(*agents().viewport()->findChild<QPushButton *>());
    QCOMPARE(agents().model()->rowCount(), 4);
    QVERIFY(m_commands->given.isEmpty());
}

void TestAgentsPage::enterLeadsToTheResultsOfTheAgent()
{
    clickRow(agents(), 1);
    QTest::keyClick(&agents(), Qt::Key_Return);
    QTRY_VERIFY(find<QTableView>(*m_window, "results").isVisible());
    QCOMPARE(find<QLineEdit>(*m_window, "filterText").text(), u"agent:frankfurt-edge-02.example.net"_s);
}

void TestAgentsPage::allChecksOfTheSelectedAgentsAreRunAtOnce()
{
    clickRow(agents(), 0);
    clickRow(agents(), 1, Qt::ControlModifier);
    clickRow(agents(), 2, Qt::ControlModifier); // is not connected
    QTest::keyClick(&agents(), Qt::Key_F5);
    QTRY_COMPARE(m_commands->given, (QList<QStringList>{{u"check-now"_s, u"1"_s}, {u"check-now"_s, u"2"_s}}));
    clickRow(agents(), 2);
    QVERIFY(!find<QAction>(*m_window, "runChecks").isEnabled());
}

void TestAgentsPage::actionsAreCopiedAsCommands_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("command");
    QTest::newRow("rename") << u"rename"_s << u"rename 1 berlin"_s;
    QTest::newRow("replace") << u"replace"_s << u"enrol 1"_s;
    QTest::newRow("revoke") << u"revoke"_s << u"revoke 1"_s;
    QTest::newRow("run") << u"runChecks"_s << u"check-now 1"_s;
    QTest::newRow("enrol") << u"enrol"_s << u"enrol"_s;
}

void TestAgentsPage::actionsAreCopiedAsCommands()
{
    QFETCH(const QString, action);
    QFETCH(const QString, command);
    clickRow(agents(), 0);
    auto &copier = find<QAction>(*m_window, qPrintable(u"copy-"_s + action));
    QVERIFY(copier.isEnabled());
    copier.trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), command);
    QVERIFY(m_commands->given.isEmpty());
}

void TestAgentsPage::theMenuOfTheTableOffersTheActions()
{
    clickRow(agents(), 0);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(20, 20),
                            agents().mapToGlobal(QPoint(20, 20)));
    QCoreApplication::sendEvent(&agents(), &event);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
    const QList<QAction *> actions = menu->actions();
    for (const char *name : {"rename", "replace", "revoke", "runChecks", "agentResults"})
        QVERIFY2(actions.contains(&find<QAction>(*m_window, name)), name);
    menu->close();
}

void TestAgentsPage::connectionsAreReadWhenSomebodyLooks()
{
    const UtcTime start(1'700'000'000s);
    m_history.events = {{start, Severity::Info, u"agent-joined"_s, AgentId(1), u"joined"_s},
                        {start + 60s, Severity::Warning, u"agent-lost"_s, AgentId(1), u"<b>cut</b>"_s},
                        {start + 150s, Severity::Info, u"agent-joined"_s, AgentId(1), u"back"_s}};
    m_history.ledger = {{.agent = AgentId(1),
                         .epoch = {},
                         .storedTo = {},
                         .lost = 0,
                         .losses = {},
                         .stops = {{.from = start + 70s, .to = start + 80s}}}};
    clickRow(agents(), 0);
    auto &connections = find<QTableView>(*m_window, "connections");
    QVERIFY(!connections.isVisible());
    QCOMPARE(connections.model()->rowCount(), 0);
    find<QTabWidget>(*m_window, "agentDetailTabs").setCurrentIndex(1);
    QTRY_COMPARE(connections.model()->rowCount(), 4);
    QStringList outages;
    for (int row = 0; row < 4; ++row)
        outages += connections.model()->index(row, 2).data().toString();
    QCOMPARE(outages, QStringList({QString(), formatDuration(10s), formatDuration(90s), QString()}));
}

void TestAgentsPage::connectionsFollowTheSelectionAndTheEvents()
{
    find<QTabWidget>(*m_window, "agentDetailTabs").setCurrentIndex(1);
    auto &connections = find<QTableView>(*m_window, "connections");
    clickRow(agents(), 0);
    QTRY_VERIFY(visibleTexts(connections).join(u'\n').contains("has not been connected yet"_L1));
    m_history.events = {{UtcTime(1'700'000'000s), Severity::Info, u"agent-joined"_s, AgentId(1), u"a"_s}};
    Q_EMIT m_feed->eventRaised(m_history.events.front());
    QTRY_COMPARE(connections.model()->rowCount(), 1);
    m_history.events.clear();
    clickRow(agents(), 1);
    QTRY_COMPARE(connections.model()->rowCount(), 0);
}

void TestAgentsPage::whatHappensWhileNobodyLooksIsReadLater()
{
    auto &tabs = find<QTabWidget>(*m_window, "agentDetailTabs");
    auto &connections = find<QTableView>(*m_window, "connections");
    m_history.events = {{UtcTime(1'700'000'000s), Severity::Info, u"agent-joined"_s, AgentId(1), u"a"_s}};
    tabs.setCurrentIndex(1);
    clickRow(agents(), 0);
    QTRY_COMPARE(connections.model()->rowCount(), 1);
    tabs.setCurrentIndex(0);
    m_history.events.push_back(
        {UtcTime(1'700'000'060s), Severity::Warning, u"agent-lost"_s, AgentId(1), u"b"_s});
    QSignalSpy due(m_window->findChild<ConnectionsPanel *>()->findChild<Later *>(), &Later::due);
    Q_EMIT m_feed->eventRaised(m_history.events.back());
    QTRY_COMPARE(due.size(), 1);
    QCOMPARE(connections.model()->rowCount(), 1);
    tabs.setCurrentIndex(1);
    QTRY_COMPARE(connections.model()->rowCount(), 2);
}

void TestAgentsPage::openMatrix()
{
    auto &tabs = find<QTabWidget>(*m_window, "agentsTabs");
    activate(tabs);
    QTest::mouseClick(tabs.tabBar(), Qt::LeftButton, {}, tabs.tabBar()->tabRect(1).center());
    QVERIFY(matrix().isVisible());
    matrix().setFocus();
}

QModelIndex TestAgentsPage::cell(quint64 check, quint64 agent) const
{
    // The samples are numbered from 1, and all of them are here.
    return matrix().model()->index(int(check) - 1, int(agent) - 1);
}

void TestAgentsPage::clickCell(quint64 check, quint64 agent)
{
    matrix().scrollTo(cell(check, agent));
    QTest::mouseClick(matrix().viewport(), Qt::LeftButton, {},
                      matrix().visualRect(cell(check, agent)).center());
}

void TestAgentsPage::theMatrixShowsTheCurrentCell()
{
    openMatrix();
    QCOMPARE(matrix().model()->rowCount(), int(sampleChecks().size()));
    QCOMPARE(matrix().model()->columnCount(), 4);
    QVERIFY2(current().startsWith(u"Shop at 1 \u00b7 berlin: "_s), qPrintable(current()));
    clickCell(2, 2);
    QVERIFY2(current().endsWith("Not assigned"_L1), qPrintable(current()));
    // It follows what changes.
    CheckRow given = sampleChecks().at(1);
    given.agents += AgentId(2);
    Q_EMIT m_feed->checksChanged({given}, {});
    QTRY_VERIFY2(current().endsWith(displayName(Confirmation::Pending)), qPrintable(current()));
    TaskRow task;
    task.key = {AgentId(2), CheckId(2)};
    task.confirmation = Confirmation::Rejected;
    task.reason = u"denied"_s;
    Q_EMIT m_feed->tasksChanged({task}, {});
    QTRY_VERIFY2(current().endsWith("Rejected: denied"_L1), qPrintable(current()));
}

void TestAgentsPage::keysMoveInTheMatrixAndEnterLeadsToTheResults()
{
    openMatrix();
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Right})
        QTest::keyClick(&matrix(), key);
    QCOMPARE(matrix().currentIndex(), cell(3, 2));
    QTest::keyClick(&matrix(), Qt::Key_Return);
    QTRY_VERIFY(find<QTableView>(*m_window, "results").isVisible());
    QCOMPARE(find<QLineEdit>(*m_window, "filterText").text(),
             u"agent:frankfurt-edge-02.example.net check:\"Front door\""_s);
}

void TestAgentsPage::spaceGivesAndTakesChecks()
{
    openMatrix();
    clickCell(3, 3);
    QTest::keyClick(&matrix(), Qt::Key_Space);
    QTRY_COMPARE(m_commands->given.size(), 1);
    QCOMPARE(m_commands->given.last(), QStringList({u"editconf"_s, u"1"_s, u"#3"_s, u"agents=1,2,3"_s}));
    clickCell(1, 2);
    QTest::keyClick(&matrix(), Qt::Key_Space);
    QTRY_COMPARE(m_commands->given.size(), 2);
    QCOMPARE(m_commands->given.last(), QStringList({u"editconf"_s, u"1"_s, u"#1"_s, u"agents=1,3"_s}));
}

void TestAgentsPage::twoClicksInARowAreBothHeeded()
{
    openMatrix();
    clickCell(1, 1);
    QTest::keyClick(&matrix(), Qt::Key_Space);
    clickCell(1, 4);
    QTest::keyClick(&matrix(), Qt::Key_Space);
    QTRY_COMPARE(m_commands->given.size(), 2);
    QCOMPARE(m_commands->given.at(0), QStringList({u"editconf"_s, u"1"_s, u"#1"_s, u"agents=2,3"_s}));
    // By an agent that still has it.
    QCOMPARE(m_commands->given.at(1), QStringList({u"editconf"_s, u"2"_s, u"#1"_s, u"agents=2,3,4"_s}));
}

void TestAgentsPage::theLastAgentOfACheckIsNotTakenAway()
{
    openMatrix();
    clickCell(2, 1);
    QVERIFY(!find<QAction>(*m_window, "cellToggle").isEnabled());
    QTest::keyClick(&matrix(), Qt::Key_Space);
    QVERIFY(m_commands->given.isEmpty());
}

void TestAgentsPage::aRefusedChangeIsTold()
{
    m_commands->error = u"editconf: no"_s;
    openMatrix();
    clickCell(1, 2);
    QTest::keyClick(&matrix(), Qt::Key_Space);
    QTRY_COMPARE(visibleErrors(*m_window), QStringList{m_commands->error});
    QTest::keyClick(&matrix(), Qt::Key_Down);
    QVERIFY(visibleErrors(*m_window).isEmpty());
}

void TestAgentsPage::theMatrixShowsOnlyWhatIsNotAllRight()
{
    openMatrix();
    QList<TaskRow> tasks = sampleTasks();
    for (TaskRow &task : tasks) {
        task.confirmation = Confirmation::Confirmed;
        task.lastOutcome = Outcome::Up;
    }
    Q_EMIT m_feed->tasksChanged(tasks, {});
    auto &only = find<QCheckBox>(*m_window, "matrixOnlyTrouble");
    only.click();
    QTRY_COMPARE(matrix().model()->rowCount(), 0);
    QTRY_VERIFY(visibleTexts(matrix()).contains(u"Everything is all right."_s));
    tasks.front().lastOutcome = Outcome::Down;
    Q_EMIT m_feed->tasksChanged({tasks.front()}, {});
    QTRY_COMPARE(matrix().model()->rowCount(), 1);
    QTRY_COMPARE(matrix().model()->columnCount(), 1);
    only.click();
    QCOMPARE(matrix().model()->rowCount(), int(sampleChecks().size()));
    QCOMPARE(matrix().model()->columnCount(), 4);
}

void TestAgentsPage::theMatrixIsFilteredByText()
{
    openMatrix();
    QTest::keyClick(&matrix(), Qt::Key_F3);
    auto &text = find<QLineEdit>(*m_window, "matrixText");
    QVERIFY(text.hasFocus());
    QTest::keyClicks(&text, u"front"_s);
    QCOMPARE(matrix().model()->rowCount(), 1);
    QTRY_COMPARE(find<QLabel>(*m_window, "matrixCount").text(), u"1 check, 4 agents"_s);
    QTest::keyClick(&text, Qt::Key_Escape);
    QCOMPARE(matrix().model()->rowCount(), int(sampleChecks().size()));
}

void TestAgentsPage::theMenuOfTheMatrixRunsAndCopies()
{
    openMatrix();
    clickCell(3, 2);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), matrix().mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(&matrix(), &event);
    auto &menu = waitFor<QMenu>(*m_window, "matrixMenu");
    QVERIFY(menu.actions().contains(&find<QAction>(*m_window, "cellResults")));
    QVERIFY(menu.actions().contains(&find<QAction>(*m_window, "cellToggle")));
    find<QAction>(*m_window, "copyCellToggle").trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"editconf 1 '#3' agents=1"_s);
    find<QAction>(*m_window, "copyCellRunNow").trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"check-now 2 '#3'"_s);
    menu.close();
    QVERIFY(m_commands->given.isEmpty());
    QTest::keyClick(&matrix(), Qt::Key_F5);
    QTRY_COMPARE(m_commands->given, (QList<QStringList>{{u"check-now"_s, u"2"_s, u"#3"_s}}));
}

void TestAgentsPage::actionsOnTheTableAreOffWhileTheMatrixIsInFront()
{
    clickRow(agents(), 0);
    QVERIFY(find<QAction>(*m_window, "revoke").isEnabled());
    openMatrix();
    for (const char *name : {"rename", "revoke", "replace", "runChecks", "agentResults"})
        QVERIFY2(!find<QAction>(*m_window, name).isEnabled(), name);
    QVERIFY(find<QAction>(*m_window, "enrol").isEnabled());
}

void TestAgentsPage::aDestinationWithACheckOpensTheMatrix()
{
    m_window->go({.place = Place::Agents, .agent = AgentId(3), .check = CheckId(5)});
    QVERIFY(matrix().isVisible());
    QCOMPARE(matrix().currentIndex(), cell(5, 3));
    m_window->go({.place = Place::Agents, .agent = AgentId(2)});
    QVERIFY(find<QTableView>(*m_window, "agents").isVisible());
    QVERIFY(shownDetails(*m_window).contains("frankfurt"_L1));
}

void TestAgentsPage::theMatrixGoesFromRightToLeft()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    openMatrix();
    const QRect first = matrix().visualRect(cell(1, 1));
    const QRect second = matrix().visualRect(cell(1, 2));
    clickCell(1, 1);
    QTest::keyClick(&matrix(), Qt::Key_Left);
    const QModelIndex moved = matrix().currentIndex();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(second.right() < first.left());
    QCOMPARE(moved, cell(1, 2));
}

void TestAgentsPage::everyControlIsReachedByTab()
{
    openMatrix();
    for (const char *name : {"agentsText", "agentsState", "agentsTabs", "agentDetailTabs", "connections",
                             "matrixText", "matrixOnlyTrouble", "matrix"}) {
        QWidget *widget = &find<QWidget>(*m_window, name);
        if (auto *tabs = qobject_cast<QTabWidget *>(widget))
            widget = tabs->tabBar();
        QVERIFY2(widget->focusPolicy() & Qt::TabFocus, name);
        const auto *box = qobject_cast<QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (box && !box->text().isEmpty()), name);
    }
}

QTEST_MAIN(TestAgentsPage)
#include "agents_page_test.moc"
