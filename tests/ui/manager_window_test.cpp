// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/column.h"
#include "gui-manager/ui/agents/enrol_dialog.h"
#include "gui-manager/ui/checks/bulk_edit_dialog.h"
#include "gui-manager/ui/checks/check_dialog.h"
#include "tests/e2e/program.h"
#include "tests/support/nginx.h"
#include "tests/support/test_files.h"
#include "tests/ui/support/manager_fixture.h"
#include "tests/ui/support/window_driver.h"

#include <QClipboard>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

/** The whole story by mouse and keys: a real manager behind the window, three real agents, a real web server. The
    tests build on each other. */
class TestManagerWindow : public ManagerFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void threeAgentsShowUp();
    void aCheckIsTestedEverywhereBeforeItIsSaved();
    void aCheckOfTheDialogRunsAtEveryAgent();
    void aCheckOfTheConsoleRunsToo();
    void theFilterShowsWhatIsDown();
    void anEditedCheckFindsSomethingElse();
    void aPausedCheckRestsUntilResumed();
    void checkNowRunsAtOnce();
    void aCheckThatIsRemovedElsewhereLeavesTheOthersAlone();
    void aKilledAgentIsShownAndComesBack();
    void aDeletedCheckIsGoneEverywhere();
    void aRenamedAgentHasItsNewNameEverywhere();
    void anAgentElsewhereJoinsWithTheStringOfTheDialog();
    void aRevokedAgentIsGone();

private:
    void startAgent(int client);
    void runElsewhere(const QStringList &words);
    [[nodiscard]] QStringList column(const char *table, const char *id) const;
    [[nodiscard]] int count(const char *table, const std::map<const char *, QString> &wanted) const;
    void openAndFill(const QList<int> &agentRows, Kind kind, const QString &target,
                     const std::map<const char *, QString> &texts);

    std::unique_ptr<TestCa> m_ca;
    std::unique_ptr<Nginx> m_nginx;
    std::vector<std::unique_ptr<Program>> m_agents;
    quint16 m_closed = 0;
};

namespace {

constexpr int patience = 20'000;

} // namespace

void TestManagerWindow::initTestCase()
{
    m_ca = std::make_unique<TestCa>();
    m_nginx = std::make_unique<Nginx>(*m_ca);
    m_closed = unusedPort();
    open({1400, 900});
    QVERIFY(m_window);
    for (int client = 1; client <= 3; ++client)
        m_agents.push_back(std::make_unique<Program>(QStringLiteral(VANTAGE_AGENT)));
}

void TestManagerWindow::cleanupTestCase()
{
    for (const auto &agent : m_agents)
        QVERIFY(!agent->isRunning() || agent->terminate() == 0);
    close();
}

void TestManagerWindow::startAgent(int client)
{
    m_agents.at(size_t(client - 1))
        ->start({u"--manager"_s, u"127.0.0.1:%1"_s.arg(m_manager->port()), u"--name"_s,
                 u"agent-%1"_s.arg(client), u"--data"_s, m_dir.filePath(u"agent-%1"_s.arg(client))});
}

/** As vantagectl does, past the window. */
void TestManagerWindow::runElsewhere(const QStringList &words)
{
    std::optional<int> exitCode;
    CommandReply reply;
    reply.out = [](const QString &) {
    };
    reply.error = [](const QString &line) {
        qWarning("%s", qPrintable(line));
    };
    reply.done = [&exitCode](int code) {
        exitCode = code;
    };
    const auto running = m_manager->commands().run(words, CommandFormat::Text, std::move(reply));
    QTRY_COMPARE_WITH_TIMEOUT(exitCode, std::optional(0), patience);
}

/** The cells of a column, from the top. */
QStringList TestManagerWindow::column(const char *table, const char *id) const
{
    const QAbstractItemModel &model = *tableOf(*m_window, table).model();
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal, ColumnIdRole).toString() != QLatin1StringView(id))
            continue;
        QStringList cells;
        for (int row = 0; row < model.rowCount(); ++row)
            cells += model.index(row, column).data().toString();
        return cells;
    }
    return {};
}

/** How many rows have all these cells. */
int TestManagerWindow::count(const char *table, const std::map<const char *, QString> &wanted) const
{
    QList<bool> matches(tableOf(*m_window, table).model()->rowCount(), true);
    for (const auto &[id, text] : wanted) {
        const QStringList cells = column(table, id);
        for (qsizetype row = 0; row < cells.size(); ++row)
            matches[row] = matches[row] && cells.at(row) == text;
    }
    return int(matches.count(true));
}

void TestManagerWindow::openAndFill(const QList<int> &agentRows, Kind kind, const QString &target,
                                    const std::map<const char *, QString> &texts)
{
    click(toolButton(*m_window, "add"));
    QWidget &dialog = waitFor<CheckDialog>(*m_window, "checkDialog");
    auto &kinds = find<QComboBox>(dialog, "kind");
    kinds.setCurrentIndex(kinds.findData(int(kind)));
    type(find<QLineEdit>(dialog, "target"), target);
    for (const auto &[name, text] : texts)
        type(find<QLineEdit>(dialog, name), text);
    auto &agents = find<QListWidget>(dialog, "agents");
    for (int row = 0; row < agents.count(); ++row) {
        const bool isChecked = agents.item(row)->checkState() == Qt::Checked;
        if (isChecked == agentRows.contains(row))
            continue;
        agents.setCurrentRow(row);
        QTest::keyClick(&agents, Qt::Key_Space);
    }
    QTest::keyClick(&find<QLineEdit>(dialog, "target"), Qt::Key_Return);
    QTRY_VERIFY(!m_window->findChild<CheckDialog *>());
}

void TestManagerWindow::threeAgentsShowUp()
{
    QVERIFY(
        visibleTexts(tableOf(*m_window, "agents")).join(u' ').contains(QString::number(m_manager->port())));
    for (int client = 1; client <= 3; ++client) {
        startAgent(client);
        QTRY_COMPARE_WITH_TIMEOUT(tableOf(*m_window, "agents").model()->rowCount(), client, patience);
    }
    QTRY_COMPARE_WITH_TIMEOUT(count("agents", {{"state", u"Online"_s}}), 3, patience);
    QCOMPARE(column("agents", "name"), (QStringList{u"agent-1"_s, u"agent-2"_s, u"agent-3"_s}));
    QTRY_COMPARE(find<QLabel>(*m_window, "online").text(), u"3 of 3 agents online"_s);
}

void TestManagerWindow::aCheckIsTestedEverywhereBeforeItIsSaved()
{
    click(toolButton(*m_window, "add"));
    QWidget &dialog = waitFor<CheckDialog>(*m_window, "checkDialog");
    type(find<QLineEdit>(dialog, "target"), u"127.0.0.1:%1/"_s.arg(m_nginx->http()));
    for (int row = 0; row < 3; ++row)
        find<QListWidget>(dialog, "agents").item(row)->setCheckState(Qt::Checked);
    click(find<QPushButton>(dialog, "test"));
    const auto &summary = find<QLabel>(dialog, "trialSummary");
    QTRY_VERIFY2_WITH_TIMEOUT(summary.text().startsWith("Up: 3"_L1), qPrintable(summary.text()), patience);
    clickRow(tableOf(dialog, "trial"), 1);
    const QString details = find<QTextEdit>(dialog, "trialDetails").toPlainText();
    QVERIFY2(details.contains("Wait for the first byte"_L1), qPrintable(details));
    QVERIFY2(details.contains(u"2 \u00b7 agent-2"_s), qPrintable(details));

    type(find<QLineEdit>(dialog, "target"), u"127.0.0.1:%1/"_s.arg(m_closed));
    QVERIFY(find<QLabel>(dialog, "trialStale").isVisible());
    QTest::keyClick(&dialog, Qt::Key_F5);
    QTRY_VERIFY2_WITH_TIMEOUT(summary.text().startsWith("Down: 3"_L1), qPrintable(summary.text()), patience);
    // Nothing of it is kept.
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<CheckDialog *>());
    QCOMPARE(tableOf(*m_window, "checks").model()->rowCount(), 0);
    QCOMPARE(tableOf(*m_window, "results").model()->rowCount(), 0);
}

void TestManagerWindow::aCheckOfTheDialogRunsAtEveryAgent()
{
    openAndFill({0, 1, 2}, Kind::Http, u"127.0.0.1:%1/"_s.arg(m_nginx->http()),
                {{"interval", u"1"_s}, {"name", u"Web server"_s}});
    QTRY_COMPARE(column("checks", "name"), QStringList(u"Web server"_s));
    QTRY_COMPARE_WITH_TIMEOUT(column("checks", "confirmation"), QStringList(u"Confirmed"_s), patience);
    for (int client = 1; client <= 3; ++client) {
        const QString agent = u"%1 \u00b7 agent-%1"_s.arg(client);
        QTRY_VERIFY_WITH_TIMEOUT(
            count("results", {{"agent", agent}, {"outcome", u"Up"_s}, {"kind", u"HTTP"_s}}) >= 2, patience);
    }
    QTRY_COMPARE_WITH_TIMEOUT(column("checks", "state"), QStringList(u"Up"_s), patience);
    clickRow(tableOf(*m_window, "results"), 0);
    const QString details = shownDetails(*m_window);
    QVERIFY2(details.contains("Wait for the first byte"_L1), qPrintable(details));
}

void TestManagerWindow::aCheckOfTheConsoleRunsToo()
{
    QTest::keyClick(m_window.get(), Qt::Key_F12);
    auto &input = find<QLineEdit>(*m_window, "consoleInput");
    QTest::keyClicks(&input, u"addconf 1,2 TCP 127.0.0.1 %1 1 name=Closed\r"_s.arg(m_closed));
    QTRY_COMPARE_WITH_TIMEOUT(count("checks", {{"name", u"Closed"_s}, {"state", u"Down"_s}}), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(count("results", {{"kind", u"TCP"_s}, {"outcome", u"Down"_s}}) >= 2, patience);
    const QString answer = find<QPlainTextEdit>(*m_window, "consoleOutput").toPlainText();
    QVERIFY2(answer.contains("Added"_L1), qPrintable(answer));
}

void TestManagerWindow::theFilterShowsWhatIsDown()
{
    type(find<QLineEdit>(*m_window, "filterText"), u"outcome:down,degraded,unknown"_s);
    QTRY_VERIFY(tableOf(*m_window, "results").model()->rowCount() > 0 &&
                count("results", {{"outcome", u"Up"_s}}) == 0);
    click(find<QToolButton>(*m_window, "filterClear"));
    QTRY_VERIFY(count("results", {{"outcome", u"Up"_s}}) > 0);
}

void TestManagerWindow::anEditedCheckFindsSomethingElse()
{
    clickRow(tableOf(*m_window, "checks"), 0);
    QTest::keyClick(&tableOf(*m_window, "checks"), Qt::Key_F2);
    QWidget &dialog = waitFor<CheckDialog>(*m_window, "checkDialog");
    type(find<QLineEdit>(dialog, "target"), u"http://127.0.0.1:%1/missing"_s.arg(m_nginx->http()));
    click(*dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok));
    QTRY_VERIFY(!m_window->findChild<CheckDialog *>());
    QTRY_COMPARE_WITH_TIMEOUT(count("checks", {{"name", u"Web server"_s}, {"state", u"Down"_s}}), 1,
                              patience);
}

void TestManagerWindow::aPausedCheckRestsUntilResumed()
{
    auto &checks = tableOf(*m_window, "checks");
    clickRow(checks, 0);
    click(toolButton(*m_window, "pause"));
    QTRY_COMPARE_WITH_TIMEOUT(count("checks", {{"state", u"Paused"_s}}), 1, patience);
    QTRY_VERIFY(toolButton(*m_window, "resume").isEnabled());
    click(toolButton(*m_window, "resume"));
    QTRY_COMPARE_WITH_TIMEOUT(count("checks", {{"state", u"Paused"_s}}), 0, patience);
}

void TestManagerWindow::checkNowRunsAtOnce()
{
    // So seldom that only the command can be the cause.
    openAndFill(
        {2}, Kind::Tcp, u"127.0.0.1"_s,
        {{"option_port", QString::number(m_nginx->http())}, {"interval", u"1h"_s}, {"name", u"Seldom"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(count("checks", {{"name", u"Seldom"_s}, {"confirmation", u"Confirmed"_s}}), 1,
                              patience);
    const auto target = u"127.0.0.1:%1"_s.arg(m_nginx->http());
    const int before = count("results", {{"target", target}});
    clickRow(tableOf(*m_window, "checks"), 2);
    QTest::keyClick(&tableOf(*m_window, "checks"), Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(count("results", {{"target", target}, {"outcome", u"Up"_s}}) > before, patience);
}

void TestManagerWindow::aCheckThatIsRemovedElsewhereLeavesTheOthersAlone()
{
    for (const QString &name : {u"name=First"_s, u"name=Second"_s, u"name=Third"_s, u"name=Fourth"_s})
        runElsewhere({u"addconf"_s, u"1"_s, u"TCP"_s, u"127.0.0.1"_s, u"9"_s, u"1h"_s, name});
    auto &checks = tableOf(*m_window, "checks");
    QTRY_COMPARE(checks.model()->rowCount(), 7);
    clickRow(checks, 4);
    clickRow(checks, 5, Qt::ControlModifier);
    QTest::keyClick(&checks, Qt::Key_F2);
    QWidget &dialog = waitFor<BulkEditDialog>(*m_window, "bulkEditDialog");
    type(find<QLineEdit>(dialog, "bulkAddTags"), u"changed"_s);
    runElsewhere({u"delconf"_s, u"1"_s, u"#4"_s}); // those behind it move up
    click(*dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok));
    QTRY_VERIFY(!m_window->findChild<BulkEditDialog *>());
    QTRY_COMPARE(count("checks", {{"tags", u"changed"_s}}), 2);
    QCOMPARE(count("checks", {{"name", u"Fourth"_s}, {"tags", QString()}}), 1);
    for (const QString &check : {u"#5"_s, u"#6"_s, u"#7"_s})
        runElsewhere({u"delconf"_s, u"1"_s, check});
    QTRY_COMPARE(checks.model()->rowCount(), 3);
}

void TestManagerWindow::aKilledAgentIsShownAndComesBack()
{
    m_agents.front()->kill();
    QTRY_VERIFY_WITH_TIMEOUT(column("agents", "state").front() != "Online"_L1, patience);
    QTRY_COMPARE(find<QLabel>(*m_window, "online").text(), u"2 of 3 agents online"_s);
    startAgent(1);
    QTRY_COMPARE_WITH_TIMEOUT(column("agents", "state").front(), u"Online"_s, patience);
    const auto agent = u"1 \u00b7 agent-1"_s;
    const int before = count("results", {{"agent", agent}});
    QTRY_VERIFY_WITH_TIMEOUT(count("results", {{"agent", agent}}) > before + 1, patience);
    QCOMPARE(tableOf(*m_window, "agents").model()->rowCount(), 3);
}

void TestManagerWindow::aDeletedCheckIsGoneEverywhere()
{
    auto &checks = tableOf(*m_window, "checks");
    clickRow(checks, 0);
    clickRow(checks, 1, Qt::ControlModifier);
    click(toolButton(*m_window, "delete"));
    QTRY_COMPARE_WITH_TIMEOUT(column("checks", "name"), QStringList(u"Seldom"_s), patience);
}

void TestManagerWindow::aRenamedAgentHasItsNewNameEverywhere()
{
    clickRow(tableOf(*m_window, "agents"), 1);
    find<QAction>(*m_window, "rename").trigger();
    auto &dialog = waitFor<QInputDialog>(*m_window, "renameDialog");
    type(*dialog.findChild<QLineEdit *>(), u"frankfurt"_s);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(column("agents", "name").at(1), u"frankfurt"_s, patience);
    QTRY_VERIFY(count("results", {{"agent", u"2 \u00b7 frankfurt"_s}}) > 0);
    type(find<QLineEdit>(*m_window, "filterText"), u"agent:frankfurt"_s);
    QTRY_COMPARE(count("results", {{"agent", u"1 \u00b7 berlin"_s}}), 0);
    QVERIFY(visibleErrors(*m_window).isEmpty());
    find<QLineEdit>(*m_window, "filterText").clear();
}

void TestManagerWindow::anAgentElsewhereJoinsWithTheStringOfTheDialog()
{
    click(toolButton(*m_window, "enrol"));
    QWidget &dialog = waitFor<EnrolDialog>(*m_window, "enrolDialog");
    QTRY_VERIFY_WITH_TIMEOUT(!find<QLineEdit>(dialog, "join").text().isEmpty(), patience);
    click(find<QPushButton>(dialog, "copyJoin"));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    m_agents.push_back(std::make_unique<Program>(QStringLiteral(VANTAGE_AGENT)));
    // One that does not find what the manager left on this machine.
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    qputenv("XDG_RUNTIME_DIR", m_dir.filePath(u"elsewhere"_s).toUtf8());
    m_agents.back()->start({u"--join"_s, QGuiApplication::clipboard()->text(), u"--name"_s, u"elsewhere"_s,
                            u"--data"_s, m_dir.filePath(u"elsewhere"_s)});
    qputenv("XDG_RUNTIME_DIR", runtime);
    QTRY_COMPARE_WITH_TIMEOUT(count("agents", {{"name", u"elsewhere"_s}, {"state", u"Online"_s}}), 1,
                              patience);
}

void TestManagerWindow::aRevokedAgentIsGone()
{
    clickRow(tableOf(*m_window, "agents"), 0);
    find<QAction>(*m_window, "revoke").trigger();
    click(find<QPushButton>(waitFor<QMessageBox>(*m_window, "revokeBox"), "revokeButton"));
    QTRY_VERIFY_WITH_TIMEOUT(m_agents.front()->hasPrinted(u"was revoked"_s), patience);
    QTRY_COMPARE_WITH_TIMEOUT(count("agents", {{"state", u"Offline"_s}, {"anomaly", u"revoked"_s}}), 1,
                              patience);
    // It would find a join string here, and is not let in with that either.
    QTRY_VERIFY_WITH_TIMEOUT(m_agents.front()->hasPrinted(u"it has to begin anew"_s), patience);
    QCOMPARE(tableOf(*m_window, "agents").model()->rowCount(), 4);
}

QTEST_MAIN(TestManagerWindow)
#include "manager_window_test.moc"
