// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/util/text.h"
#include "gui-manager/ui/checks/check_dialog.h"
#include "tests/ui/support/window_driver.h"
#include "tests/ui/support/window_fixture.h"

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

/** Adds and edits checks in their dialog. */
class TestCheckDialog : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void addingACheckByKeysGivesTheCommand();
    void theDialogIsTheOptionTable_data();
    void theDialogIsTheOptionTable();
    void wrongInputIsToldBelowItsFieldAndKeepsOkOff_data();
    void wrongInputIsToldBelowItsFieldAndKeepsOkOff();
    void whatWasTypedSurvivesAChangeOfKind();
    void editingGivesOnlyWhatChanged();
    void secretsAreMaskedInTheCommandThatIsShown();
    void aFailedCommandKeepsTheDialogOpen();
};

void TestCheckDialog::addingACheckByKeysGivesTheCommand()
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

void TestCheckDialog::theDialogIsTheOptionTable_data()
{
    QTest::addColumn<int>("kind");
    for (const KindInfo *info : allKinds())
        QTest::newRow(info->code.data()) << int(info->kind);
}

void TestCheckDialog::theDialogIsTheOptionTable()
{
    QFETCH(const int, kind);
    CheckDialog dialog({sampleAgents(), {}, {}});
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

void TestCheckDialog::wrongInputIsToldBelowItsFieldAndKeepsOkOff_data()
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

void TestCheckDialog::wrongInputIsToldBelowItsFieldAndKeepsOkOff()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    CheckDialog dialog({sampleAgents(), {}, {AgentId(1)}});
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

void TestCheckDialog::whatWasTypedSurvivesAChangeOfKind()
{
    CheckDialog dialog({sampleAgents(), {}, {AgentId(1)}});
    dialog.show();
    auto &kinds = find<QComboBox>(dialog, "kind");
    kinds.setCurrentIndex(kinds.findData(int(Kind::Tcp)));
    type(find<QLineEdit>(dialog, "target"), u"example.com"_s);
    type(find<QLineEdit>(dialog, "option_port"), u"8080"_s);
    kinds.setCurrentIndex(kinds.findData(int(Kind::Udp)));
    QCOMPARE(find<QLineEdit>(dialog, "target").text(), u"example.com"_s);
    QCOMPARE(find<QLineEdit>(dialog, "option_port").text(), u"8080"_s);
}

void TestCheckDialog::editingGivesOnlyWhatChanged()
{
    fillAndShow();
    auto &checks = tableOf(*m_window, "checks");
    clickRow(checks, 2); // check 3
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
    const QStringList expected = {u"editconf"_s, u"1"_s,         u"#3"_s,          u"interval=120"_s,
                                  u"name="_s,    u"port=8443"_s, u"agents=1,2,3"_s};
    QCOMPARE(m_commands->given.front(), expected);
}

void TestCheckDialog::secretsAreMaskedInTheCommandThatIsShown()
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

void TestCheckDialog::aFailedCommandKeepsTheDialogOpen()
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

QTEST_MAIN(TestCheckDialog)
#include "check_dialog_test.moc"
