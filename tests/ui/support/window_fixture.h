// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/ui/languages.h"
#include "gui-manager/ui/main_window.h"
#include "tests/ui/support/fake_history.h"
#include "tests/ui/support/fake_services.h"
#include "tests/ui/support/sample_data.h"

#include <QSettings>
#include <QTemporaryDir>

namespace vantage::test {

/** A test that works the window; the core behind it is a fake. */
class WindowFixture : public QObject
{
    Q_OBJECT

protected:
    /** With nothing in it; before each test. */
    void open();
    /** After it. */
    void close();
    /** Another window over the same settings. */
    void makeWindow();
    /** Another window with the samples in it. */
    void fillAndShow(size_t results = 200);
    [[nodiscard]] QString label(const char *name) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Languages> m_languages;
    FakeHistory m_history;
    std::unique_ptr<FakeFeed> m_feed;
    std::unique_ptr<FakeCommands> m_commands;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace vantage::test
