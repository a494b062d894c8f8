// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/column.h"
#include "gui-manager/models/time_display.h"
#include "gui-manager/ui/settings/preferences.h"
#include "tests/ui/support/window_driver.h"
#include "tests/ui/support/window_fixture.h"

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** Chooses in the settings dialog; what is chosen holds at once and the next time. */
class TestSettings : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepare();
        m_commands->answer = uR"({"raw_days":7,"minute_days":30,"hour_days":730})"_s;
        fillAndShow();
    }
    void cleanup()
    {
        close();
        Preferences().apply();
    }
    void preferencesAreKept();
    void wrongPreferencesAreTheDefaults();
    void timesFollowTheirZone_data();
    void timesFollowTheirZone();
    void timesKeepTheirOrderFromRightToLeft();
    void keysAreNotUnderlinedWhereThatTearsWordsApart();
    void timesAreToldAsHowLongAgo();
    void aChosenZoneIsShownInTheTablesAtOnce();
    void coloursAndDensityHoldAtOnce();
    void theLanguageIsChosenHereToo();
    void resultsStandStillAtTheStartWhereThatIsChosen();
    void theCommandToListenElsewhereIsMade();
    void retentionIsSetByACommand();
    void aRefusedRetentionIsTold();

private:
    [[nodiscard]] QWidget &openSettings(int tab);
};

QWidget &TestSettings::openSettings(int tab)
{
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QWidget &dialog = waitFor<QDialog>(*m_window, "settingsDialog");
    find<QTabWidget>(dialog, "settingsTabs").setCurrentIndex(tab);
    return dialog;
}

void TestSettings::preferencesAreKept()
{
    Preferences chosen;
    chosen.startsMinimised = true;
    chosen.closing = Preferences::Closing::ToTray;
    chosen.followsAtStart = false;
    chosen.theme = Theme::Dark;
    chosen.density = Density::Compact;
    chosen.times = TimeDisplay::Style::Relative;
    chosen.zone = u"Europe/Berlin"_s;
    chosen.notifiesUp = true;
    chosen.save(*m_settings);
    QCOMPARE(Preferences::load(*m_settings), chosen);
}

void TestSettings::wrongPreferencesAreTheDefaults()
{
    m_settings->setValue(u"appearance/theme"_s, u"pink"_s);
    m_settings->setValue(u"times/zone"_s, u"Nowhere/Land"_s);
    QCOMPARE(Preferences::load(*m_settings), Preferences());
}

void TestSettings::timesFollowTheirZone_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("shown");
    QTest::newRow("system") << QString() << u"03-12 00:27:05"_s;
    QTest::newRow("UTC") << u"UTC"_s << u"03-12 00:27:05"_s;
    QTest::newRow("east") << u"Asia/Kathmandu"_s << u"03-12 06:12:05"_s;
    QTest::newRow("west") << u"America/New_York"_s << u"03-11 20:27:05"_s;
}

void TestSettings::timesFollowTheirZone()
{
    QFETCH(const QString, zone);
    QFETCH(const QString, shown);
    Preferences preferences;
    preferences.zone = zone;
    preferences.apply();
    QCOMPARE(localTime(sampleResult(0).started), shown);
}

void TestSettings::timesKeepTheirOrderFromRightToLeft()
{
    const QString plain = localTime(sampleResult(0).started);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString isolatedTime = localTime(sampleResult(0).started);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(isolatedTime, QChar(0x2066) + plain + QChar(0x2069));
    QCOMPARE(withoutIsolates(isolatedTime), plain);
    QCOMPARE(isolated(plain), plain);
}

void TestSettings::keysAreNotUnderlinedWhereThatTearsWordsApart()
{
    const auto underlines = [] {
        return QApplication::style()->styleHint(QStyle::SH_UnderlineShortcut) != 0;
    };
    for (const Theme theme : {Theme::System, Theme::Dark}) {
        Preferences preferences;
        preferences.theme = theme;
        preferences.apply();
        QVERIFY(underlines());
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QVERIFY(!underlines());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
}

void TestSettings::timesAreToldAsHowLongAgo()
{
    Preferences preferences;
    preferences.times = TimeDisplay::Style::Relative;
    preferences.apply();
    QCOMPARE(localTime(utcNow() - 3h), u"3 h ago"_s);
    QCOMPARE(localTime(utcNow() + 72h), u"in 3 d"_s);
    QCOMPARE(localTime(std::nullopt), QString());
}

void TestSettings::aChosenZoneIsShownInTheTablesAtOnce()
{
    const QModelIndex time = tableOf(*m_window, "results").model()->index(0, 0);
    QCOMPARE(time.data().toString(), u"03-12 00:27:05"_s);
    QSignalSpy changed(time.model(), &QAbstractItemModel::dataChanged);
    QWidget &dialog = openSettings(1);
    auto &zones = find<QComboBox>(dialog, "zone");
    zones.setCurrentIndex(zones.findData(u"Asia/Kathmandu"_s));
    QCOMPARE(time.data().toString(), u"03-12 06:12:05"_s);
    QVERIFY(!changed.isEmpty());
    find<QComboBox>(dialog, "times").setCurrentIndex(1);
    QVERIFY2(time.data().toString().endsWith(" ago"_L1), qPrintable(time.data().toString()));
    QCOMPARE(Preferences::load(*m_settings).zone, u"Asia/Kathmandu"_s);
}

void TestSettings::coloursAndDensityHoldAtOnce()
{
    auto &table = tableOf(*m_window, "checks");
    const int height = table.rowHeight(0);
    QWidget &dialog = openSettings(1);
    find<QComboBox>(dialog, "density").setCurrentIndex(1);
    QVERIFY(table.rowHeight(0) < height);
    auto &theme = find<QComboBox>(dialog, "theme");
    const QPalette system = QApplication::palette();
    theme.setCurrentIndex(int(Theme::Dark));
    QTRY_VERIFY(dialog.palette().color(QPalette::Base).lightness() < 64);
    theme.setCurrentIndex(int(Theme::Light));
    QTRY_VERIFY(dialog.palette().color(QPalette::Base).lightness() > 192);
    theme.setCurrentIndex(int(Theme::System));
    QCOMPARE(QApplication::palette().color(QPalette::Base), system.color(QPalette::Base));
}

void TestSettings::theLanguageIsChosenHereToo()
{
    QVERIFY(m_languages->use(u"pseudo"_s));
    auto &language = find<QComboBox>(openSettings(1), "language");
    QCOMPARE(language.currentData().toString(), u"pseudo"_s);
    language.setCurrentIndex(language.findData(u"en"_s));
    QTRY_COMPARE(find<QAction>(*m_window, "settings").text(), u"&Settings\u2026"_s);
    QCOMPARE(m_settings->value(u"language"_s).toString(), u"en"_s);
}

void TestSettings::resultsStandStillAtTheStartWhereThatIsChosen()
{
    QVERIFY(!find<QAction>(*m_window, "hold").isChecked());
    find<QCheckBox>(openSettings(0), "followAtStart").click();
    makeWindow();
    QVERIFY(find<QAction>(*m_window, "hold").isChecked());
}

void TestSettings::theCommandToListenElsewhereIsMade()
{
    QWidget &dialog = openSettings(2);
    const auto command = [&dialog] {
        return find<QLineEdit>(dialog, "listenCommand").text();
    };
    QCOMPARE(command(), u"vantage-manager --listen localhost:54399"_s);
    const QString before = find<QLabel>(dialog, "consequence").text();
    find<QRadioButton>(dialog, "listenEverywhere").click();
    find<QSpinBox>(dialog, "listenPort").setValue(54400);
    QCOMPARE(command(), u"vantage-manager --listen 0.0.0.0:54400"_s);
    QVERIFY(find<QLabel>(dialog, "consequence").text() != before);
    click(find<QPushButton>(dialog, "copyListen"));
    QCOMPARE(QGuiApplication::clipboard()->text(), command());
    QVERIFY(m_commands->given.isEmpty());
}

void TestSettings::retentionIsSetByACommand()
{
    QWidget &dialog = openSettings(3);
    auto &raw = find<QSpinBox>(dialog, "retention_raw");
    QTRY_COMPARE(raw.value(), 7);
    QCOMPARE(m_commands->given, (QList<QStringList>{{u"retention"_s}}));
    auto &apply = find<QPushButton>(dialog, "applyRetention");
    QTRY_VERIFY(find<QPushButton>(dialog, "copyRetention").isEnabled());
    QVERIFY(!apply.isEnabled());
    raw.setValue(14);
    click(find<QPushButton>(dialog, "copyRetention"));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"retention raw=14"_s);
    m_commands->answer = uR"({"raw_days":14,"minute_days":30,"hour_days":730})"_s;
    click(apply);
    QTRY_COMPARE(m_commands->given.size(), 2);
    QCOMPARE(m_commands->given.at(1), (QStringList{u"retention"_s, u"raw=14"_s}));
    QTRY_VERIFY(find<QLabel>(dialog, "retentionState").text().startsWith("This is saved"_L1));
    QVERIFY(!apply.isEnabled());
}

void TestSettings::aRefusedRetentionIsTold()
{
    QWidget &dialog = openSettings(3);
    auto &raw = find<QSpinBox>(dialog, "retention_raw");
    QTRY_COMPARE(raw.value(), 7);
    m_commands->error = u"the disk is full"_s;
    raw.setValue(14);
    QTRY_VERIFY(find<QPushButton>(dialog, "applyRetention").isEnabled());
    click(find<QPushButton>(dialog, "applyRetention"));
    QTRY_COMPARE(visibleErrors(dialog), QStringList{u"the disk is full"_s});
    QTRY_VERIFY(find<QPushButton>(dialog, "applyRetention").isEnabled());
}

QTEST_MAIN(TestSettings)
#include "settings_test.moc"
