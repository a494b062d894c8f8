// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/column.h"
#include "gui-manager/ui/checks/check_dialog.h"
#include "gui-manager/ui/checks/checks_page.h"
#include "gui-manager/ui/languages.h"
#include "gui-manager/ui/main_window.h"
#include "gui-manager/ui/pseudo_translator.h"
#include "tests/ui/support/fake_history.h"
#include "tests/ui/support/fake_services.h"
#include "tests/ui/support/sample_data.h"
#include "tests/ui/support/window_driver.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

/** Walks every widget under the pseudo-locale: what is not in its brackets has not passed through tr(), and what is
    wider than its place is cut. */
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePseudoLocaleKeepsPlaceholdersAndMnemonics_data();
    void thePseudoLocaleKeepsPlaceholdersAndMnemonics();
    void englishHasPlurals();
    void everyLanguageOfTheMenuCanBeLoaded();
    void anUnknownLanguageLeavesThePresentOne();
    void everyTextOfTheWindowIsTranslated_data();
    void everyTextOfTheWindowIsTranslated();
    void everyTextOfTheDialogsIsTranslated_data();
    void everyTextOfTheDialogsIsTranslated();
    void theLanguageIsChosenInTheMenuAndRemembered();
};

namespace {

bool isTranslated(const QString &text)
{
    return text.startsWith(u'\u27e6') && text.endsWith(u'\u27e7');
}

/** Numbers, punctuation and shortcuts need no translation. */
bool needsTranslation(const QString &text)
{
    return std::ranges::any_of(text, [](QChar letter) { return letter.isLetter(); });
}

class Inspector
{
public:
    void text(const QObject &object, const char *what, const QString &text)
    {
        if (needsTranslation(text) && !isTranslated(text) && !object.property("isData").toBool())
            m_complaints +=
                u"%1 of %2 is not translated: %3"_s.arg(QLatin1StringView(what), nameOf(object), text);
    }

    void room(const QWidget &widget, const QString &text)
    {
        if (text.isEmpty() || widget.visibleRegion().isEmpty() || widget.property("isData").toBool())
            return;
        const auto *label = qobject_cast<const QLabel *>(&widget);
        const bool isCut = label && label->wordWrap()
                               ? label->heightForWidth(label->width()) > label->height()
                               : widget.sizeHint().width() > widget.width();
        if (isCut)
            m_complaints += u"%1 is cut (%2 in %3): %4"_s.arg(nameOf(widget))
                                .arg(widget.sizeHint().width())
                                .arg(widget.width())
                                .arg(text);
    }

    void walk(const QWidget &root)
    {
        widget(root);
        for (const QWidget *child : root.findChildren<QWidget *>())
            widget(*child);
        for (const QAction *action : root.findChildren<QAction *>())
            this->action(*action);
    }

    [[nodiscard]] QString complaints() const { return m_complaints.join(u'\n'); }

private:
    static QString nameOf(const QObject &object)
    {
        const QObject *named = &object;
        while (named->objectName().isEmpty() && named->parent())
            named = named->parent();
        return u"%1 at %2"_s.arg(QLatin1StringView(object.metaObject()->className()), named->objectName());
    }

    void action(const QAction &action)
    {
        // Languages name themselves.
        if (action.actionGroup() || action.isSeparator())
            return;
        text(action, "action", action.text().section(u'\t', 0, 0));
    }

    void widget(const QWidget &widget)
    {
        const bool isQtsOwn =
            !qobject_cast<const QLabel *>(&widget) &&
            (widget.objectName().startsWith("qt_"_L1) || widget.objectName().startsWith("Scroll"_L1));
        if (isQtsOwn || qobject_cast<const QMenu *>(&widget))
            return;
        text(widget, "accessible name", widget.accessibleName());
        if (widget.isWindow())
            text(widget, "title", widget.windowTitle());
        if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
            text(widget, "text", label->text());
            room(widget, label->text());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
            text(widget, "text", button->text());
            room(widget, button->text());
        } else if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
            if (!widget.objectName().startsWith("option_"_L1)) // there it is the default
                text(widget, "placeholder", line->placeholderText());
        } else if (const auto *dock = qobject_cast<const QDockWidget *>(&widget)) {
            text(widget, "title", dock->windowTitle());
        } else if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
            comboBox(*box);
        } else if (const auto *table = qobject_cast<const QTableView *>(&widget)) {
            this->table(*table);
        }
    }

    void comboBox(const QComboBox &box)
    {
        if (box.objectName().startsWith("option_"_L1) || box.property("isData").toBool())
            return;
        const int items = box.objectName() == "pasteAgents"_L1 ? 1 : box.count(); // the others are names
        for (int i = 0; i < items; ++i)
            text(box, "item", box.itemText(i));
    }

    void table(const QTableView &table)
    {
        if (table.property("isData").toBool())
            return;
        const QAbstractItemModel &model = *table.model();
        for (int column = 0; column < model.columnCount(); ++column) {
            text(table, "column", model.headerData(column, Qt::Horizontal).toString());
            const QString id = model.headerData(column, Qt::Horizontal, ColumnIdRole).toString();
            const QStringList translated = {u"verdict"_s,      u"state"_s,  u"outcome"_s, u"kind"_s,
                                            u"confirmation"_s, u"reason"_s, u"severity"_s};
            for (int row = 0; translated.contains(id) && row < std::min(50, model.rowCount()); ++row)
                text(table, "cell", model.index(row, column).data().toString());
            // Titles may end in an ellipsis, but only when the operator made the column small.
            const QHeaderView *header = table.horizontalHeader();
            if (!header->isSectionHidden(column) &&
                header->fontMetrics().horizontalAdvance(model.headerData(column, Qt::Horizontal).toString()) +
                        10 >
                    header->sectionSize(column))
                m_complaints += u"column %1 of %2 is too narrow for its title"_s.arg(id, table.objectName());
        }
    }

    QStringList m_complaints;
};

/** What a window needs, with sample data. */
struct Fixture
{
    QTemporaryDir dir;
    QSettings settings{dir.filePath(u"window.ini"_s), QSettings::IniFormat};
    Languages languages;
    FakeFeed feed;
    FakeCommands commands;
    FakeHistory history;

    [[nodiscard]] std::unique_ptr<MainWindow> makeWindow()
    {
        auto window = std::make_unique<MainWindow>(
            WindowServices{feed, commands, history.services, languages, settings});
        window->resize(1280, 720);
        window->show();
        if (!QTest::qWaitForWindowExposed(window.get()))
            qFatal("the window is not shown");
        return window;
    }
};

void addMoments()
{
    QTest::addColumn<bool>("isSwitched");
    QTest::newRow("made in the language") << false;
    QTest::newRow("switched to it") << true;
}

void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

} // namespace

void TestLanguage::thePseudoLocaleKeepsPlaceholdersAndMnemonics_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("kept");
    QTest::newRow("plain") << u"Add check"_s << QStringList{};
    QTest::newRow("placeholders") << u"%1 of %L2, %n and %%"_s
                                  << QStringList{u"%1"_s, u"%L2"_s, u"%n"_s, u"%%"_s};
    QTest::newRow("mnemonic") << u"&File"_s << QStringList{u"&F"_s};
    QTest::newRow("markup") << u"see <b>this</b>"_s << QStringList{u"<b>"_s, u"</b>"_s};
    QTest::newRow("lines") << u"one\ntwo"_s << QStringList{u"\n"_s};
}

void TestLanguage::thePseudoLocaleKeepsPlaceholdersAndMnemonics()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, kept);
    const QString pseudo = pseudoText(text);
    QVERIFY(isTranslated(pseudo));
    QVERIFY(double(pseudo.size()) >= 1.4 * double(text.size()));
    for (const QString &part : kept)
        QVERIFY2(pseudo.contains(part), qPrintable(pseudo));
}

void TestLanguage::englishHasPlurals()
{
    Languages languages;
    QVERIFY(languages.use(u"en"_s));
    QCOMPARE(ChecksPage::tr("%n check(s) deleted.", nullptr, 1), u"1 check deleted."_s);
    QCOMPARE(ChecksPage::tr("%n check(s) deleted.", nullptr, 5), u"5 checks deleted."_s);
}

void TestLanguage::everyLanguageOfTheMenuCanBeLoaded()
{
    Languages languages;
    QVERIFY(languages.available().contains("en"_L1));
    for (const QString &code : languages.available()) {
        QVERIFY2(languages.use(code), qPrintable(code));
        QVERIFY(!Languages::nameOf(code).isEmpty());
    }
}

void TestLanguage::anUnknownLanguageLeavesThePresentOne()
{
    Languages languages;
    QVERIFY(languages.use(u"en"_s));
    QVERIFY(!languages.use(u"xx"_s));
    QCOMPARE(languages.current(), u"en"_s);
}

void TestLanguage::everyTextOfTheWindowIsTranslated_data()
{
    addMoments();
}

void TestLanguage::everyTextOfTheWindowIsTranslated()
{
    QFETCH(const bool, isSwitched);
    for (const bool isFilled : {false, true}) {
        Fixture fixture;
        if (isFilled)
            fixture.feed.fill();
        QVERIFY(fixture.languages.use(isSwitched ? u"en"_s : u"pseudo"_s));
        const auto window = fixture.makeWindow();
        if (isFilled) {
            Q_EMIT fixture.feed.resultsStored(sampleBatch(0, 50));
            QTRY_COMPARE(tableOf(*window, "results").model()->rowCount(), 50);
            QTest::keyClick(window.get(), Qt::Key_F8);
            Q_EMIT fixture.feed.resultsStored(sampleBatch(50, 5));
            QTRY_VERIFY(find<QToolButton>(*window, "waiting").isVisible());
            find<QAction>(*window, "failures").trigger();
            clickRow(tableOf(*window, "results"), 0);
        }
        if (isSwitched)
            QVERIFY(fixture.languages.use(u"pseudo"_s));
        settle();
        Inspector inspector;
        inspector.walk(*window);
        QVERIFY2(inspector.complaints().isEmpty(), qPrintable(inspector.complaints()));
    }
}

void TestLanguage::everyTextOfTheDialogsIsTranslated_data()
{
    addMoments();
}

void TestLanguage::everyTextOfTheDialogsIsTranslated()
{
    QFETCH(const bool, isSwitched);
    Fixture fixture;
    fixture.feed.fill();
    QVERIFY(fixture.languages.use(isSwitched ? u"en"_s : u"pseudo"_s));
    const auto window = fixture.makeWindow();
    clickRow(tableOf(*window, "checks"), 2);
    clickRow(tableOf(*window, "agents"), 0);
    for (const char *name : {"add", "edit", "move", "paste", "rename", "settings", "about"}) {
        actionOf(*window, name).trigger();
        QPointer<QDialog> dialog;
        QTRY_VERIFY((dialog = window->findChild<QDialog *>()) && dialog->isVisible());
        if (auto *kinds = dialog->findChild<QComboBox *>(u"kind"_s)) {
            dialog->findChild<QAbstractButton *>(u"more"_s)->click();
            kinds->setCurrentIndex(int(Kind::Https));
            dialog->findChild<QLineEdit *>(u"target"_s)->setText(u"example.com"_s);
            find<QListWidget>(*dialog, "agents").item(0)->setCheckState(Qt::Checked);
            fixture.commands.isSlow = true;
            dialog->findChild<QAbstractButton *>(u"test"_s)->click();
            dialog->findChild<QLineEdit *>(u"target"_s)->setText(u"example.org"_s); // out of date now
            QVERIFY(tableOf(*dialog, "trial").isVisible());
        }
        // What Qt's own dialogs said before does not change under them; ours does.
        const bool isOurs =
            qobject_cast<CheckDialog *>(dialog) || dialog->objectName() == "settingsDialog"_L1;
        if (isSwitched && isOurs)
            QVERIFY(fixture.languages.use(u"pseudo"_s));
        settle();
        if (!isSwitched || isOurs) {
            Inspector inspector;
            if (std::string_view(name) == "rename") // its field holds the name
                dialog->findChild<QLineEdit *>()->setAccessibleName(pseudoText(u"x"_s));
            inspector.walk(*dialog);
            QVERIFY2(inspector.complaints().isEmpty(),
                     qPrintable(QString::fromLatin1(name) + u'\n' + inspector.complaints()));
        }
        if (isSwitched)
            QVERIFY(fixture.languages.use(u"en"_s));
        dialog->reject();
        QTRY_VERIFY(!dialog);
    }
}

void TestLanguage::theLanguageIsChosenInTheMenuAndRemembered()
{
    Fixture fixture;
    QVERIFY(fixture.languages.use(u"pseudo"_s));
    const auto window = fixture.makeWindow();
    QVERIFY(isTranslated(find<QAction>(*window, "add").text()));
    QAction *english = nullptr;
    for (QAction *action : window->findChildren<QAction *>()) {
        if (action->data().toString() == "en"_L1)
            english = action;
    }
    QVERIFY(english);
    QCOMPARE(english->text(), u"English"_s);
    english->trigger();
    settle();
    QCOMPARE(find<QAction>(*window, "add").text(), u"&Add check\u2026"_s);
    QCOMPARE(tableOf(*window, "results").model()->headerData(0, Qt::Horizontal).toString(), u"Time"_s);
    QCOMPARE(fixture.settings.value(u"language"_s).toString(), u"en"_s);
}

QTEST_MAIN(TestLanguage)
#include "language_test.moc"
