// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/auditor.h"
#include "tests/ui/support/window_driver.h"
#include "tests/ui/support/window_fixture.h"

#include <cstdio>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

/** Walks every widget of every page and dialog in every language, and lists all that is nameless, out of reach or cut. */
class TestAudit : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepare();
        m_commands->answer = uR"({"raw_days":7,"minute_days":30,"hour_days":730})"_s;
    }
    void cleanup() { close(); }
    void everyPageAndDialogCanBeUsedAndRead_data();
    void everyPageAndDialogCanBeUsedAndRead();
    void everythingIsReachedByTab();

private:
    void auditPages(Auditor &auditor, const QString &place);
    void auditDialogs(Auditor &auditor, const QString &place, bool isByTab);
    void selectFirstRows();
    [[nodiscard]] QStringList dialogActions();
};

namespace {

void settle()
{
    QCoreApplication::sendPostedEvents();
    QTest::qWait(50);
}

/** All of them, each on its line; QtTest would cut a long text. */
void tell(const QStringList &complaints)
{
    for (const QString &complaint : complaints)
        std::printf("%s\n", qUtf8Printable(complaint));
    std::fflush(stdout);
}

/** Each tab of what has tabs. */
void forEachTab(QWidget &root, const std::function<void()> &act)
{
    auto *tabs = root.findChild<QTabWidget *>();
    for (int i = 0; i < (tabs ? tabs->count() : 1); ++i) {
        if (tabs)
            tabs->setCurrentIndex(i);
        settle();
        act();
    }
}

} // namespace

/** So that what acts on a row is enabled. */
void TestAudit::selectFirstRows()
{
    for (QTableView *table : m_window->findChildren<QTableView *>()) {
        if (table->isVisible() && table->model() && table->model()->rowCount() > 0)
            table->selectionModel()->setCurrentIndex(
                table->model()->index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
}

/** Names of the enabled actions that open a dialog of ours, in the order of their pages. */
QStringList TestAudit::dialogActions()
{
    QStringList names;
    static const QStringList more = {u"about"_s, u"delete"_s};
    static const QStringList files = {u"import"_s, u"export"_s, u"exportResults"_s};
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        const bool opens = (action->text().contains(u'\u2026') || more.contains(action->objectName())) &&
                           !files.contains(action->objectName());
        if (opens && action->isEnabled() && !action->objectName().isEmpty() &&
            action->objectName() != "palette"_L1)
            names += action->objectName();
    }
    return names;
}

void TestAudit::auditPages(Auditor &auditor, const QString &place)
{
    const auto &navigation = find<QListWidget>(*m_window, "navigation");
    for (int row = 0; row < navigation.count(); ++row) {
        auditor.setPlace(place + u", "_s + navigation.item(row)->text());
        QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + row), Qt::ControlModifier);
        selectFirstRows();
        settle();
        auditor.look(*m_window);
    }
    auditor.setPlace(place + u", menus"_s);
    auditor.lookAtMenus(*m_window);
    auditor.setPlace(place + u", palette"_s);
    find<QAction>(*m_window, "palette").trigger();
    settle();
    auditor.look(find<QWidget>(*m_window, "commandPalette"));
    QTest::keyClick(&find<QLineEdit>(*m_window, "paletteLine"), Qt::Key_Escape);
    auditor.setPlace(place + u", manual"_s);
    find<QAction>(*m_window, "manual").trigger();
    auto &manual = find<QWidget>(*m_window, "manualWindow");
    settle();
    auditor.look(manual);
    manual.close();
}

void TestAudit::auditDialogs(Auditor &auditor, const QString &place, bool isByTab)
{
    const auto &navigation = find<QListWidget>(*m_window, "navigation");
    QStringList seen;
    for (int row = 0; row < navigation.count(); ++row) {
        activate(*m_window);
        QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + row), Qt::ControlModifier);
        selectFirstRows();
        settle();
        for (const QString &name : dialogActions()) {
            if (seen.contains(name))
                continue;
            find<QAction>(*m_window, qPrintable(name)).trigger();
            settle();
            for (QDialog *dialog : m_window->findChildren<QDialog *>()) {
                if (!dialog->isVisible() || qobject_cast<QFileDialog *>(dialog))
                    continue;
                seen += name;
                auditor.setPlace(place + u", dialog "_s + name);
                if (auto *more = dialog->findChild<QAbstractButton *>(u"more"_s))
                    more->click();
                forEachTab(*dialog, [&] { isByTab ? auditor.goRoundByTab(*dialog) : auditor.look(*dialog); });
            }
            for (const QPointer<QDialog> dialog : m_window->findChildren<QDialog *>()) {
                if (dialog)
                    delete dialog;
            }
        }
    }
    for (const char *name :
         {"about", "settings", "add", "edit", "move", "paste", "rename", "enrol", "replace", "revoke"})
        QVERIFY2(seen.contains(QLatin1StringView(name)), name);
}

void TestAudit::everyPageAndDialogCanBeUsedAndRead_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : Languages().available())
        QTest::newRow(qPrintable(code)) << code;
    QTest::newRow("pseudo") << u"pseudo"_s;
}

void TestAudit::everyPageAndDialogCanBeUsedAndRead()
{
    QFETCH(const QString, language);
    QVERIFY(m_languages->use(language));
    fillAndShow();
    m_window->resize(Auditor::widest, Auditor::highest);
    Auditor auditor;
    auditPages(auditor, language);
    auditDialogs(auditor, language, false);
    tell(auditor.complaints());
    QCOMPARE(auditor.complaints().size(), 0);
}

void TestAudit::everythingIsReachedByTab()
{
    fillAndShow();
    m_window->resize(Auditor::widest, Auditor::highest);
    Auditor auditor;
    const auto &navigation = find<QListWidget>(*m_window, "navigation");
    for (int row = 0; row < navigation.count(); ++row) {
        auditor.setPlace(navigation.item(row)->text());
        QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + row), Qt::ControlModifier);
        selectFirstRows();
        settle();
        auditor.goRoundByTab(*m_window);
    }
    auditDialogs(auditor, u"en"_s, true);
    tell(auditor.complaints());
    QCOMPARE(auditor.complaints().size(), 0);
}

QTEST_MAIN(TestAudit)
#include "audit_test.moc"
