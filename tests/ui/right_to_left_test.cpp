// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/time_display.h"
#include "gui-manager/ui/history/read_out.h"
#include "tests/ui/support/window_driver.h"
#include "tests/ui/support/window_fixture.h"

#include <QRegularExpression>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** The window in Arabic: what is read from left to right (a duration, an address, "1 · berlin") is isolated wherever it
    stands in a text, or its parts would change places. */
class TestRightToLeft : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theWindowIsolatesWhatIsReadFromTheLeft();
    void theDialogsIsolateWhatIsReadFromTheLeft_data();
    void theDialogsIsolateWhatIsReadFromTheLeft();
    void theReadOutOfTheHistoryIsolatesToo();
    void toolTipsIsolateToo();
    void howLongAgoIsIsolated();
};

namespace {

bool hasRightToLeft(const QString &text)
{
    return std::ranges::any_of(text, [](QChar letter) { return letter.direction() == QChar::DirAL; });
}

/** What of a text would be torn apart; empty where nothing. */
QString torn(const QString &text)
{
    static const QRegularExpression fromTheLeft(
        uR"(\d+(\.\d+)? (ms|µs|min|[shd])\b|\d+ · \w+|[\d.]+\.\d+:\d+|\]:\d+)"_s);
    for (auto match = fromTheLeft.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        int depth = 0;
        for (const QChar letter : text.left(found.capturedStart())) {
            if (letter >= QChar(0x2066) && letter <= QChar(0x2068))
                ++depth;
            else if (letter == QChar(0x2069))
                --depth;
        }
        if (depth == 0)
            return found.captured();
    }
    return {};
}

class Reader
{
public:
    /** A text of its own whose direction comes from its first letter. */
    void sentence(const QObject &object, const QString &text)
    {
        if (hasRightToLeft(text))
            item(object, text);
    }

    /** In a list all that stands in it goes from the right. */
    void item(const QObject &object, const QString &text)
    {
        if (const QString part = torn(text); !part.isEmpty())
            m_complaints += u"%1 tears %2: %3"_s.arg(object.objectName(), part, text);
    }

    void walk(const QWidget &root)
    {
        for (const QWidget *widget : root.findChildren<QWidget *>()) {
            sentence(*widget, widget->toolTip());
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                sentence(*label, label->text());
            else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                sentence(*button, button->text());
            else if (const auto *box = qobject_cast<const QComboBox *>(widget))
                for (int i = 0; i < box->count() && !box->isEditable(); ++i) // of those the delegate does
                    item(*box, box->itemText(i));
            else if (const auto *list = qobject_cast<const QListWidget *>(widget))
                for (int i = 0; i < list->count(); ++i)
                    item(*list, list->item(i)->text());
        }
        for (const QAction *action : root.findChildren<QAction *>())
            sentence(*action, action->text());
    }

    void toolTips(const QAbstractItemModel &model)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                sentence(model, index.data(Qt::ToolTipRole).toString());
                sentence(model, index.data().toString());
            }
        }
    }

    [[nodiscard]] QString complaints() const { return m_complaints.join(u'\n'); }

private:
    QStringList m_complaints;
};

} // namespace

void TestRightToLeft::init()
{
    open();
    QVERIFY(m_languages->use(u"ar"_s));
    QVERIFY(QGuiApplication::isRightToLeft());
    fillAndShow();
}

void TestRightToLeft::cleanup()
{
    close();
    Languages languages;
    QVERIFY(languages.use(u"en"_s));
}

void TestRightToLeft::theWindowIsolatesWhatIsReadFromTheLeft()
{
    m_window->go({.place = Place::Checks, .agent = AgentId(2)});
    clickRow(tableOf(*m_window, "agents"), 1);
    clickRow(tableOf(*m_window, "results"), 1);
    type(find<QLineEdit>(*m_window, "filterText"), u"agent:berlin duration:5ms..1s"_s);
    QTRY_VERIFY(m_window->findChild<QToolButton *>(u"chip5"_s));
    const auto listening = u"الاستماع على [::]:54321, 127.0.0.1:54321"_s;
    Q_EMIT m_feed->listeningChanged(listening);
    QCOMPARE(withoutIsolates(label("listening")), listening);
    Reader reader;
    reader.walk(*m_window);
    QVERIFY2(reader.complaints().isEmpty(), qPrintable(reader.complaints()));
}

void TestRightToLeft::theDialogsIsolateWhatIsReadFromTheLeft_data()
{
    QTest::addColumn<QString>("action");
    for (const QString &action :
         {u"add"_s, u"edit"_s, u"move"_s, u"paste"_s, u"enrol"_s, u"revoke"_s, u"replace"_s, u"settings"_s})
        QTest::newRow(qPrintable(action)) << action;
}

void TestRightToLeft::theDialogsIsolateWhatIsReadFromTheLeft()
{
    QFETCH(const QString, action);
    m_commands->answer =
        uR"({"join":"localhost:54321#aaaa#1111","token":"1111","expires":"2036-01-01T00:00:00Z"})"_s;
    clickRow(tableOf(*m_window, "checks"), 2);
    clickRow(tableOf(*m_window, "agents"), 1);
    actionOf(*m_window, qPrintable(action)).trigger();
    QPointer<QDialog> dialog;
    QTRY_VERIFY((dialog = m_window->findChild<QDialog *>()) && dialog->isVisible());
    QCoreApplication::processEvents();
    Reader reader;
    reader.walk(*dialog);
    QVERIFY2(reader.complaints().isEmpty(), qPrintable(reader.complaints()));
    dialog->reject();
}

void TestRightToLeft::theReadOutOfTheHistoryIsolatesToo()
{
    HistorySeries series;
    series.durations.push_back(
        {.median = 20ms, .low = 10ms, .high = 40ms, .counts = {5, 0, 1, 0}, .isMeasured = true});
    const QString text = readOut(series, u"1 \u00b7 berlin"_s, {});
    QVERIFY(hasRightToLeft(text));
    QCOMPARE(torn(text), QString());
}

void TestRightToLeft::toolTipsIsolateToo()
{
    Reader reader;
    for (const char *table : {"checks", "agents", "results", "events", "trouble", "incidents"})
        reader.toolTips(*tableOf(*m_window, table).model());
    QVERIFY2(reader.complaints().isEmpty(), qPrintable(reader.complaints()));
}

void TestRightToLeft::howLongAgoIsIsolated()
{
    setTimeDisplay({.style = TimeDisplay::Style::Relative});
    Reader reader;
    reader.toolTips(*tableOf(*m_window, "results").model());
    setTimeDisplay({});
    QVERIFY2(reader.complaints().isEmpty(), qPrintable(reader.complaints()));
}

QTEST_MAIN(TestRightToLeft)
#include "right_to_left_test.moc"
