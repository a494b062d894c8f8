// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery_shell.h"

#include "gui-manager/ui/shell/closing_bar.h"
#include "tests/ui/support/window_driver.h"

namespace vantage::test {
using namespace Qt::StringLiterals;

void drawShell(MainWindow &window, FakeCommands &commands, const QString &folder)
{
    const auto grab = [&folder](QWidget &widget, const QString &name) {
        QTest::qWait(300);
        widget.grab().save(folder + name + u".png"_s);
    };
    window.go({.place = Place::Events});
    grab(window, u"events"_s);
    find<QAction>(window, "palette").trigger();
    grab(window, u"palette"_s);
    QTest::keyClicks(&find<QWidget>(window, "paletteLine"), u"sho"_s);
    grab(window, u"palette-found"_s);
    QTest::keyClick(&find<QWidget>(window, "paletteLine"), Qt::Key_Escape);
    auto *bar = window.findChild<ClosingBar *>();
    bar->ask();
    grab(window, u"closing"_s);
    bar->hide();

    commands.answer = uR"({"raw_days":7,"minute_days":30,"hour_days":730})"_s;
    find<QAction>(window, "settings").trigger();
    auto &settings = waitFor<QDialog>(window, "settingsDialog");
    auto &tabs = find<QTabWidget>(settings, "settingsTabs");
    for (int i = 0; i < tabs.count(); ++i) {
        tabs.setCurrentIndex(i);
        grab(settings, u"settings-%1"_s.arg(i));
    }
    settings.reject();
    commands.answer.clear();
    find<QAction>(window, "about").trigger();
    auto &about = waitFor<QDialog>(window, "aboutBox");
    grab(about, u"about"_s);
    about.reject();
    find<QAction>(window, "manual").trigger();
    auto &manual = find<QWidget>(window, "manualWindow");
    grab(manual, u"manual"_s);
    find<QTextBrowser>(manual, "manualText").setSource(QUrl(u"qrc:/manual/shell.md"_s));
    grab(manual, u"manual-shell"_s);
    manual.close();
    window.go({.place = Place::Checks});
}

} // namespace vantage::test
