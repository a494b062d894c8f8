// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/agents/enrol_dialog.h"
#include "gui-manager/ui/checks/check_dialog.h"
#include "tests/ui/support/window_driver.h"
#include "tests/ui/support/window_fixture.h"

#include <QClipboard>
#include <QJsonDocument>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString join = u"manager.example:54399#%1#%2"_s.arg(QString(64, u'a'), QString(32, u'1'));
const QString start = u"vantage-agent --join '%1'"_s.arg(join);

QString answerOf(std::chrono::milliseconds validFor, bool isForThisMachine)
{
    const QJsonObject answer{{u"join"_s, join},
                             {u"command"_s, start},
                             {u"token"_s, u"0a1b2c3d"_s},
                             {u"expires"_s, toIso8601(utcNow() + validFor)},
                             {u"this_machine_only"_s, isForThisMachine}};
    return QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact));
}

} // namespace

/** Lets agents in and sends them away by clicking; the core behind the window is a fake. */
class TestEnrol : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepare();
        m_commands->answer = answerOf(15min, false);
        makeWindow();
    }
    void cleanup() { close(); }
    void theEmptyTableOffersToEnrolAnAgent();
    void theCommandAndTheStringAreCopied();
    void aManagerOnLoopbackSaysSo();
    void anExpiredStringIsTakenAwayAndRenewed();
    void aStringThatIsWithdrawnIsTakenAway();
    void aRefusalIsShown();
    void aDialogThatIsClosedWaitsForNothing();
    void hardwareIsReplacedForTheChosenAgent();
    void revokingAsksAndSaysWhatHappens();
    void agentsAreSentAwayOnce();
    void whoWasSentAwayIsGivenNoNewCheck();
    void everyFieldHasAName();

private:
    [[nodiscard]] QWidget &openByAction(const char *action);
};

QWidget &TestEnrol::openByAction(const char *action)
{
    find<QAction>(*m_window, action).trigger();
    return waitFor<EnrolDialog>(*m_window, "enrolDialog");
}

void TestEnrol::theEmptyTableOffersToEnrolAnAgent()
{
    click(*tableOf(*m_window, "agents").viewport()->findChild<QPushButton *>());
    waitFor<EnrolDialog>(*m_window, "enrolDialog");
    QCOMPARE(m_commands->given, (QList<QStringList>{{u"enrol"_s}}));
}

void TestEnrol::theCommandAndTheStringAreCopied()
{
    click(toolButton(*m_window, "enrol"));
    QWidget &dialog = waitFor<EnrolDialog>(*m_window, "enrolDialog");
    QCOMPARE(find<QPlainTextEdit>(dialog, "command").toPlainText(), start);
    QCOMPARE(find<QLineEdit>(dialog, "join").text(), join);
    click(find<QPushButton>(dialog, "copyCommand"));
    QCOMPARE(QGuiApplication::clipboard()->text(), start);
    click(find<QPushButton>(dialog, "copyJoin"));
    QCOMPARE(QGuiApplication::clipboard()->text(), join);
    const QString state = find<QLabel>(dialog, "state").text();
    QVERIFY2(state.contains("one agent in, until"_L1), qPrintable(state));
    const QRegularExpression left(u"\\(1[0-5]:[0-5][0-9] left\\)"_s);
    QVERIFY2(left.match(state).hasMatch(), qPrintable(state));
    QTRY_VERIFY(find<QLabel>(dialog, "state").text() != state); // it counts down
    const QString reach = find<QLabel>(dialog, "reach").text();
    QVERIFY2(reach.contains("--manager NAME:54399"_L1), qPrintable(reach));
    // The console shows what was done, and no secret.
    QVERIFY(!find<QPlainTextEdit>(*m_window, "consoleOutput").toPlainText().contains(join));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<EnrolDialog *>());
}

void TestEnrol::aManagerOnLoopbackSaysSo()
{
    m_commands->answer = answerOf(15min, true);
    const QString reach = find<QLabel>(openByAction("enrol"), "reach").text();
    QVERIFY2(reach.contains("agents elsewhere cannot reach it"_L1) &&
                 reach.contains("--listen 0.0.0.0:54399"_L1),
             qPrintable(reach));
}

void TestEnrol::anExpiredStringIsTakenAwayAndRenewed()
{
    m_commands->answer = answerOf(1ms, false);
    QWidget &dialog = openByAction("enrol");
    auto &shown = find<QLineEdit>(dialog, "join");
    QTRY_VERIFY(shown.text().isEmpty());
    QVERIFY(find<QLabel>(dialog, "state").text().contains("expired"_L1));
    QVERIFY(!find<QPushButton>(dialog, "copyCommand").isEnabled());
    QVERIFY(!find<QPushButton>(dialog, "copyJoin").isEnabled());
    m_commands->answer = answerOf(15min, false);
    QTRY_VERIFY(find<QPushButton>(dialog, "again").isEnabled());
    click(find<QPushButton>(dialog, "again"));
    QTRY_COMPARE(shown.text(), join);
    QCOMPARE(m_commands->given.size(), 2);
}

void TestEnrol::aStringThatIsWithdrawnIsTakenAway()
{
    QWidget &dialog = openByAction("enrol");
    auto &withdraw = find<QPushButton>(dialog, "withdraw");
    QTRY_VERIFY(withdraw.isEnabled());
    m_commands->error = u"enrol: the disk is full"_s;
    click(withdraw);
    QTRY_COMPARE(visibleErrors(dialog), QStringList{m_commands->error});
    QCOMPARE(find<QLineEdit>(dialog, "join").text(), join);
    m_commands->error.clear();
    QTRY_VERIFY(withdraw.isEnabled());
    click(withdraw);
    QTRY_VERIFY(find<QLineEdit>(dialog, "join").text().isEmpty());
    QCOMPARE(m_commands->given.last(), (QStringList{u"enrol"_s, u"withdraw"_s, u"0a1b2c3d"_s}));
    QVERIFY(find<QLabel>(dialog, "state").text().contains("withdrawn"_L1));
    QVERIFY(!withdraw.isEnabled());
    QVERIFY(visibleErrors(dialog).isEmpty());
    click(find<QPushButton>(dialog, "again"));
    QTRY_COMPARE(find<QLineEdit>(dialog, "join").text(), join);
}

void TestEnrol::aRefusalIsShown()
{
    m_commands->error = u"enrol: the manager does not listen yet"_s;
    QWidget &dialog = openByAction("enrol");
    QTRY_COMPARE(visibleErrors(dialog), QStringList{m_commands->error});
    QVERIFY(find<QLineEdit>(dialog, "join").text().isEmpty());
    QVERIFY(!find<QPushButton>(dialog, "copyCommand").isEnabled());
}

void TestEnrol::aDialogThatIsClosedWaitsForNothing()
{
    m_commands->isSlow = true;
    QWidget &dialog = openByAction("enrol");
    QVERIFY(find<QLabel>(dialog, "state").text().contains("Asking"_L1));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_COMPARE(m_commands->ended, 1);
    m_commands->finish();
}

void TestEnrol::hardwareIsReplacedForTheChosenAgent()
{
    m_feed->setAgents(sampleAgents());
    const auto &replace = find<QAction>(*m_window, "replace");
    QVERIFY(!replace.isEnabled());
    clickRow(tableOf(*m_window, "agents"), 2);
    QVERIFY(replace.isEnabled());
    const QWidget &dialog = openByAction("replace");
    QCOMPARE(m_commands->given, (QList<QStringList>{{u"enrol"_s, u"3"_s}}));
    const QString purpose = find<QLabel>(dialog, "purpose").text();
    QVERIFY2(purpose.contains("tokyo"_L1), qPrintable(purpose));
}

void TestEnrol::revokingAsksAndSaysWhatHappens()
{
    m_feed->setAgents(sampleAgents());
    clickRow(tableOf(*m_window, "agents"), 2);
    find<QAction>(*m_window, "revoke").trigger();
    {
        auto &box = waitFor<QMessageBox>(*m_window, "revokeBox");
        QVERIFY(box.text().contains("tokyo"_L1));
        QVERIFY(box.informativeText().contains("cannot be taken back"_L1));
        // What Return does must do no harm.
        QTest::keyClick(&box, Qt::Key_Return);
        QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
        QVERIFY(m_commands->given.isEmpty());
    }
    find<QAction>(*m_window, "revoke").trigger();
    click(find<QPushButton>(waitFor<QMessageBox>(*m_window, "revokeBox"), "revokeButton"));
    QTRY_COMPARE(m_commands->given, (QList<QStringList>{{u"revoke"_s, u"3"_s}}));
}

void TestEnrol::agentsAreSentAwayOnce()
{
    QList<AgentRow> agents = sampleAgents();
    agents[2].isRevoked = true;
    m_feed->setAgents(agents);
    clickRow(tableOf(*m_window, "agents"), 2);
    QVERIFY(!find<QAction>(*m_window, "revoke").isEnabled());
    QVERIFY(!find<QAction>(*m_window, "replace").isEnabled());
    QVERIFY(find<QAction>(*m_window, "rename").isEnabled());
    clickRow(tableOf(*m_window, "agents"), 1);
    QVERIFY(find<QAction>(*m_window, "revoke").isEnabled());
    // One that is revoked meanwhile cannot be revoked again.
    agents[1].isRevoked = true;
    m_feed->setAgents(agents);
    QTRY_VERIFY(!find<QAction>(*m_window, "revoke").isEnabled());
}

void TestEnrol::whoWasSentAwayIsGivenNoNewCheck()
{
    QList<AgentRow> agents = sampleAgents();
    agents.last().isRevoked = true;
    const int last = int(agents.last().id.value);
    const auto offered = [&agents](const std::optional<CheckRow> &edited) {
        const CheckDialog dialog({agents, edited, {}});
        QList<int> ids;
        const auto &list = find<QListWidget>(dialog, "agents");
        for (int row = 0; row < list.count(); ++row)
            ids += list.item(row)->data(Qt::UserRole).toInt();
        return ids;
    };
    QVERIFY(!offered({}).contains(last));
    QCOMPARE(offered({}).last(), last + 1); // the next agent to come
    CheckRow its = sampleChecks().front();
    its.agents = {agents.last().id};
    QVERIFY(offered(its).contains(last));
}

void TestEnrol::everyFieldHasAName()
{
    QWidget &dialog = openByAction("enrol");
    for (const QWidget *field : {static_cast<QWidget *>(&find<QPlainTextEdit>(dialog, "command")),
                                 static_cast<QWidget *>(&find<QLineEdit>(dialog, "join"))})
        QVERIFY(!field->accessibleName().isEmpty());
}

QTEST_MAIN(TestEnrol)
#include "enrol_test.moc"
