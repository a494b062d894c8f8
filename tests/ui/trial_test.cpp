// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/checks/check_dialog.h"
#include "gui-manager/ui/languages.h"
#include "tests/ui/support/sample_data.h"
#include "tests/ui/support/trial_samples.h"
#include "tests/ui/support/window_driver.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** Clicks "Test" in the dialog of a check; the agents behind it are a script. */
class TestTrial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theButtonAsksEveryChosenAgent();
    void answersFillTheWaitingRows();
    void theKeyRunsTheTestAgain();
    void aChangedFormMakesTheAnswersOld();
    void closingTheDialogEndsTheTest();
    void aRefusedCommandIsShownInEveryRow();
    void aWrongFieldIsShownInsteadOfATest_data();
    void aWrongFieldIsShownInsteadOfATest();
    void withoutAgentsTheDialogSaysSo();
    void optionsThatAreSetAreCounted();
    void manyOptionsAreFoundByTheirNames();
    void aSmallKindHasNoFilter();
    void fiveHundredAgentsFitTheScreen();
    void theDialogFitsASmallScreen();

private:
    /** What the dialog asked, and how its asker is answered. */
    struct Asked
    {
        CommandText command;
        std::function<void(const QJsonObject &)> each;
        std::function<void(const QStringList &)> done;
    };
    struct Running : RunningCommand
    {
        explicit Running(int &ended)
            : m_ended(ended)
        {
        }
        ~Running() override { ++m_ended; }
        int &m_ended;
    };

    [[nodiscard]] AskCommand asker();
    [[nodiscard]] std::unique_ptr<CheckDialog> dialogFor(const QList<AgentRow> &agents,
                                                         const QList<AgentId> &chosen);
    [[nodiscard]] static std::unique_ptr<Languages> english();

    std::vector<Asked> m_asked;
    int m_ended = 0;
    std::unique_ptr<Languages> m_languages;
};

namespace {

QJsonObject notAsked(quint64 agent, AgentState state)
{
    return {{u"agent"_s, qint64(agent)},
            {u"state"_s, codeOf(state).toString()},
            {u"error"_s, u"agent %1 is not connected"_s.arg(agent)}};
}

QString textOf(const QWidget &root, const char *label)
{
    return find<QLabel>(root, label).text();
}

} // namespace

void TestTrial::init()
{
    m_asked.clear();
    m_ended = 0;
    m_languages = english();
}

std::unique_ptr<Languages> TestTrial::english()
{
    auto languages = std::make_unique<Languages>();
    if (!languages->use(u"en"_s))
        qFatal("there is no English");
    return languages;
}

AskCommand TestTrial::asker()
{
    return [this](const CommandText &command, auto each, auto done) {
        m_asked.push_back({command, std::move(each), std::move(done)});
        return std::make_unique<Running>(m_ended);
    };
}

std::unique_ptr<CheckDialog> TestTrial::dialogFor(const QList<AgentRow> &agents, const QList<AgentId> &chosen)
{
    auto dialog = std::make_unique<CheckDialog>(CheckDialog::Setup{agents, {}, chosen, asker()});
    dialog->show();
    if (!QTest::qWaitForWindowExposed(dialog.get()))
        qFatal("the dialog is not shown");
    type(find<QLineEdit>(*dialog, "target"), u"example.com"_s);
    return dialog;
}

void TestTrial::theButtonAsksEveryChosenAgent()
{
    // The fifth of the list is the agent that is still to come; nobody is there to be asked.
    const auto dialog = dialogFor(sampleAgents(), {AgentId(1), AgentId(3), AgentId(5)});
    auto &table = tableOf(*dialog, "trial");
    QVERIFY(!table.isVisible());
    find<QListWidget>(*dialog, "agents").item(4)->setCheckState(Qt::Checked);
    click(find<QPushButton>(*dialog, "test"));
    QCOMPARE(m_asked.size(), 1);
    QCOMPARE(m_asked.back().command.words,
             (QStringList{u"test-conf"_s, u"--live"_s, u"1,3"_s, u"HTTP"_s, u"http://example.com"_s}));
    QVERIFY(table.isVisible());
    QCOMPARE(table.model()->rowCount(), 2);
    QCOMPARE(textOf(*dialog, "trialSummary"), u"Waiting for 2 agents\u2026"_s);
    QVERIFY(dialog->isVisible());
    QVERIFY(!find<QTextEdit>(*dialog, "trialDetails").toPlainText().isEmpty());
}

void TestTrial::answersFillTheWaitingRows()
{
    const auto dialog = dialogFor(sampleAgents(), {AgentId(1), AgentId(2), AgentId(3)});
    click(find<QPushButton>(*dialog, "test"));
    const QAbstractItemModel &model = *tableOf(*dialog, "trial").model();
    m_asked.back().each(notAsked(3, AgentState::Reconnecting));
    QTRY_COMPARE(cell(model, 2, "outcome"_L1), u"Reconnecting"_s);
    QCOMPARE(cell(model, 2, "description"_L1), u"agent 3 is not connected"_s);
    QCOMPARE(cell(model, 0, "outcome"_L1), u"Waiting\u2026"_s);
    m_asked.back().each(toJson(found(1, Outcome::Up)));
    m_asked.back().each(toJson(found(2, Outcome::Down, Reason::ConnectionRefused)));
    QTRY_COMPARE(cell(model, 1, "outcome"_L1), u"Down"_s);
    m_asked.back().done({u"1 of 3 agents did not run the check"_s});
    QCOMPARE(m_ended, 1);
    QCOMPARE(textOf(*dialog, "trialSummary"),
             u"Up: 1 \u00b7 Down: 1 \u00b7 No result: 1 \u00b7 2 agents differ"_s);

    clickRow(tableOf(*dialog, "trial"), 1);
    const QString details = find<QTextEdit>(*dialog, "trialDetails").toPlainText();
    QVERIFY2(details.contains("Connection refused"_L1), qPrintable(details));
    QVERIFY2(!details.contains("Epoch"_L1), qPrintable(details)); // it is not stored
    // Also while somebody has selected what is there.
    find<QTextEdit>(*dialog, "trialDetails").selectAll();
    clickRow(tableOf(*dialog, "trial"), 2);
    QVERIFY(find<QTextEdit>(*dialog, "trialDetails").toPlainText().contains("agent 3 is not connected"_L1));
}

void TestTrial::theKeyRunsTheTestAgain()
{
    const auto dialog = dialogFor(sampleAgents(), {AgentId(1)});
    activate(*dialog);
    QTest::keyClick(dialog.get(), Qt::Key_F5);
    QCOMPARE(m_asked.size(), 1);
    QTest::keyClick(dialog.get(), Qt::Key_F5);
    QCOMPARE(m_asked.size(), 2);
    QCOMPARE(m_ended, 1);
    // What the first still says is too late.
    m_asked.front().each(toJson(found(1, Outcome::Down)));
    m_asked.front().done({});
    QCOMPARE(m_ended, 1);
    m_asked.back().each(toJson(found(1, Outcome::Up)));
    QTRY_COMPARE(cell(*tableOf(*dialog, "trial").model(), 0, "outcome"_L1), u"Up"_s);
}

void TestTrial::aChangedFormMakesTheAnswersOld()
{
    const auto dialog = dialogFor(sampleAgents(), {AgentId(1)});
    click(find<QPushButton>(*dialog, "test"));
    m_asked.back().each(toJson(found(1, Outcome::Up)));
    m_asked.back().done({});
    const QAbstractItemModel &model = *tableOf(*dialog, "trial").model();
    const auto &stale = find<QLabel>(*dialog, "trialStale");
    QVERIFY(!stale.isVisible());
    type(find<QLineEdit>(*dialog, "name"), u"Shop"_s); // not a matter of the result
    QVERIFY(!stale.isVisible());
    auto &target = find<QLineEdit>(*dialog, "target");
    type(target, u"example.org"_s);
    QVERIFY(stale.isVisible());
    QCOMPARE(cell(model, 0, "agent"_L1, StaleRole), u"true"_s);
    type(target, u"example.com"_s);
    QVERIFY(!stale.isVisible());
    type(target, u"ftp://x"_s); // wrong
    QVERIFY(stale.isVisible());
    type(target, u"example.com"_s);
    find<QListWidget>(*dialog, "agents").item(1)->setCheckState(Qt::Checked);
    QVERIFY(stale.isVisible());
    click(find<QPushButton>(*dialog, "test"));
    QVERIFY(!stale.isVisible());
    QCOMPARE(model.rowCount(), 2);
}

void TestTrial::closingTheDialogEndsTheTest()
{
    auto dialog = dialogFor(sampleAgents(), {AgentId(1)});
    click(find<QPushButton>(*dialog, "test"));
    QCOMPARE(m_ended, 0);
    dialog.reset();
    QCOMPARE(m_ended, 1);
    // Its queued end may still be on the way.
    m_asked.back().each(toJson(found(1, Outcome::Up)));
    m_asked.back().done({});
}

void TestTrial::aRefusedCommandIsShownInEveryRow()
{
    const auto dialog = dialogFor(sampleAgents(), {AgentId(1), AgentId(2)});
    click(find<QPushButton>(*dialog, "test"));
    m_asked.back().done({u"there is no client 2"_s});
    const QAbstractItemModel &model = *tableOf(*dialog, "trial").model();
    for (int row = 0; row < 2; ++row) {
        QCOMPARE(cell(model, row, "outcome"_L1), u"No result"_s);
        QCOMPARE(cell(model, row, "description"_L1), u"there is no client 2"_s);
    }
    QCOMPARE(textOf(*dialog, "trialSummary"), u"No result: 2"_s);
}

void TestTrial::aWrongFieldIsShownInsteadOfATest_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("no target") << u"target"_s << u""_s;
    QTest::newRow("wrong target") << u"target"_s << u"ftp://example.com"_s;
    QTest::newRow("interval") << u"interval"_s << u"often"_s;
    QTest::newRow("option in sight") << u"option_status"_s << u"2xx"_s;
    QTest::newRow("option that is folded away") << u"option_timeout"_s << u"-1"_s;
}

void TestTrial::aWrongFieldIsShownInsteadOfATest()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    const auto dialog = dialogFor(sampleAgents(), {AgentId(1)});
    auto &line = *dialog->findChild<QLineEdit *>(field);
    line.setText(text);
    click(find<QPushButton>(*dialog, "test"));
    QVERIFY(m_asked.empty());
    QTRY_VERIFY(line.hasFocus());
    QTRY_VERIFY(!line.visibleRegion().isEmpty());
    QCOMPARE(visibleErrors(*dialog).size(), 1);
    QVERIFY(!tableOf(*dialog, "trial").isVisible());
}

void TestTrial::withoutAgentsTheDialogSaysSo()
{
    const auto empty = dialogFor({}, {});
    click(find<QPushButton>(*empty, "test"));
    QCOMPARE(visibleErrors(*empty), QStringList(u"There is no agent yet that could test the check."_s));
    const auto future = dialogFor(sampleAgents(), {AgentId(5)});
    find<QListWidget>(*future, "agents").item(4)->setCheckState(Qt::Checked);
    click(find<QPushButton>(*future, "test"));
    QCOMPARE(visibleErrors(*future), QStringList(u"To test the check, choose an agent that has joined."_s));
    QVERIFY(m_asked.empty());
    // It can be saved all the same.
    QVERIFY(future->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
}

void TestTrial::optionsThatAreSetAreCounted()
{
    const auto dialog = dialogFor(sampleAgents(), {AgentId(1)});
    auto &more = find<QAbstractButton>(*dialog, "more");
    QCOMPARE(more.text(), u"&More options"_s);
    find<QLineEdit>(*dialog, "option_timeout").setText(u"3"_s);
    QCOMPARE(more.text(), u"&More options (1 set)"_s);
    find<QLineEdit>(*dialog, "option_timeout").clear();
    QCOMPARE(more.text(), u"&More options"_s);
}

void TestTrial::manyOptionsAreFoundByTheirNames()
{
    const auto dialog = dialogFor(sampleAgents(), {AgentId(1)});
    find<QAbstractButton>(*dialog, "more").click();
    auto &filter = find<QLineEdit>(*dialog, "optionFilter");
    QTRY_VERIFY(filter.isVisible());
    auto &timeout = find<QLineEdit>(*dialog, "option_timeout");
    const auto shown = [&] {
        int count = 0;
        for (const OptionSpec *spec : optionsOf(Kind::Http))
            count += dialog->findChild<QWidget *>(u"option_"_s + spec->name)->isVisible() ? 1 : 0;
        return count;
    };
    const int all = shown();
    QVERIFY(all > 20);
    type(filter, u"timeout"_s);
    QVERIFY(timeout.isVisible());
    QVERIFY(shown() < all / 2);
    type(filter, u"no option is called this"_s);
    QVERIFY(!timeout.isVisible());
    // An option that is wrong comes into sight whatever the filter says.
    timeout.setText(u"-1"_s);
    click(find<QPushButton>(*dialog, "test"));
    QTRY_VERIFY(timeout.isVisible());
    QCOMPARE(shown(), all);
}

void TestTrial::aSmallKindHasNoFilter()
{
    const auto dialog = dialogFor(sampleAgents(), {AgentId(1)});
    auto &kinds = find<QComboBox>(*dialog, "kind");
    kinds.setCurrentIndex(kinds.findData(int(Kind::Local)));
    find<QAbstractButton>(*dialog, "more").click();
    QTRY_VERIFY(find<QLineEdit>(*dialog, "option_timeout").isVisible());
    QVERIFY(!find<QLineEdit>(*dialog, "optionFilter").isVisible());
}

void TestTrial::fiveHundredAgentsFitTheScreen()
{
    const QList<AgentRow> agents = manyAgents(500);
    QList<AgentId> all;
    for (const AgentRow &agent : agents)
        all += agent.id;
    const auto dialog = dialogFor(agents, all);
    click(find<QPushButton>(*dialog, "test"));
    for (const AgentId id : all)
        m_asked.back().each(toJson(found(id.value, id.value == 400 ? Outcome::Down : Outcome::Up)));
    m_asked.back().done({});
    QCOMPARE(textOf(*dialog, "trialSummary"), u"Up: 499 \u00b7 Down: 1 \u00b7 1 agent differs"_s);
    auto &table = tableOf(*dialog, "trial");
    QVERIFY(table.verticalScrollBar()->maximum() > 400);
    // The odd one is one click away.
    table.sortByColumn(1, Qt::DescendingOrder);
    QCOMPARE(cell(*table.model(), 0, "agent"_L1), u"400 \u00b7 agent-400"_s);
}

void TestTrial::theDialogFitsASmallScreen()
{
    const auto dialog = dialogFor(sampleAgents(), {AgentId(1)});
    click(find<QPushButton>(*dialog, "test"));
    find<QAbstractButton>(*dialog, "more").click();
    QCoreApplication::processEvents();
    const QSize least = dialog->minimumSizeHint();
    QVERIFY2(least.width() <= 1280 && least.height() <= 680,
             qPrintable(u"%1x%2"_s.arg(least.width()).arg(least.height())));
}

QTEST_MAIN(TestTrial)
#include "trial_test.moc"
