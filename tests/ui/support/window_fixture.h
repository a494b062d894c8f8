// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/ui/languages.h"
#include "gui-manager/ui/main_window.h"
#include "tests/ui/support/fake_history.h"
#include "tests/ui/support/fake_services.h"
#include "tests/ui/support/sample_data.h"
#include "tests/ui/support/window_driver.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace vantage::test {

/** What tests of the window inherit: a window with a fake core behind it. Windows that follow each other within a test
    share the settings. */
class WindowFixture
{
protected:
    /** For init(). */
    void setUp(const QString &language = QStringLiteral("en"))
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_settings =
            std::make_unique<QSettings>(m_dir->filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        m_languages = std::make_unique<Languages>();
        QVERIFY(m_languages->use(language));
        m_feed = std::make_unique<FakeFeed>();
        m_commands = std::make_unique<FakeCommands>();
    }

    /** For cleanup(). */
    void tearDown()
    {
        m_window.reset();
        m_commands.reset();
        m_feed.reset();
        m_languages.reset();
        m_settings.reset();
    }

    /** In place of the one that there was. */
    void makeWindow()
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(
            WindowServices{*m_feed, *m_commands, m_history.services, *m_languages, *m_settings});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    /** With the samples, and so many results. */
    void fillAndShow(size_t results = 200)
    {
        m_window.reset();
        m_feed->fill();
        makeWindow();
        Q_EMIT m_feed->resultsStored(sampleBatch(0, results));
        QTRY_COMPARE(tableOf(*m_window, "results").model()->rowCount(), int(results));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Languages> m_languages;
    FakeHistory m_history;
    std::unique_ptr<FakeFeed> m_feed;
    std::unique_ptr<FakeCommands> m_commands;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace vantage::test
