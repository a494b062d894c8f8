// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/manager.h"
#include "gui-manager/ui/languages.h"
#include "gui-manager/ui/main_window.h"

#include <QSettings>
#include <QTemporaryDir>

namespace vantage::test {

/** A test that works the window with a real manager behind it. */
class ManagerFixture : public QObject
{
    Q_OBJECT

protected:
    void open(const QSize &size);
    void close();

    QTemporaryDir m_dir;
    std::unique_ptr<Manager> m_manager;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace vantage::test
