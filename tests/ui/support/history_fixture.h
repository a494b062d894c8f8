// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/ui/history/history_chart.h"
#include "gui-manager/ui/languages.h"
#include "gui-manager/ui/main_window.h"
#include "tests/ui/support/fake_services.h"
#include "tests/ui/support/sample_data.h"
#include "tests/ui/support/sample_history.h"
#include "tests/ui/support/window_driver.h"

#include <QSettings>
#include <QTemporaryDir>

namespace vantage::test {

/** A test that works the page History; the core behind it is a fake. */
class HistoryFixture : public QObject
{
    Q_OBJECT

protected:
    /** All that a window needs; before each test. */
    void prepare();
    /** After it. */
    void close();
    /** The window, with the page in front. */
    void show();

    [[nodiscard]] HistoryChart &chart() const { return find<HistoryChart>(*m_window, "historyChart"); }
    [[nodiscard]] Micros shownLength() const { return chart().range().length(); }
    /** Results of the first agent, in all that is shown. */
    [[nodiscard]] quint64 shownResults() const;
    /** As the table of gaps names them. */
    [[nodiscard]] QStringList shownCauses() const;
    [[nodiscard]] bool waitForData() const;
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(&chart(), Qt::Key(key), modifiers);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<SampleHistory> m_history;
    std::unique_ptr<FakeFeed> m_feed;
    std::unique_ptr<FakeCommands> m_commands;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace vantage::test
