// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/manager_fixture.h"

#include <QTest>

namespace vantage::test {
using namespace Qt::StringLiterals;

void ManagerFixture::open(const QSize &size)
{
    ManagerSettings settings;
    settings.port = 0;
    settings.dataDir = m_dir.filePath(u"manager"_s);
    m_manager = std::make_unique<Manager>(settings);
    const Result<void> started = m_manager->start();
    QVERIFY2(started, qPrintable(started ? QString() : started.error().message));
    m_settings = std::make_unique<QSettings>(m_dir.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_languages = std::make_unique<Languages>();
    QVERIFY(m_languages->use(u"en"_s));
    m_window = std::make_unique<MainWindow>(WindowServices{m_manager->feed(), m_manager->commands(),
                                                           m_manager->history(), *m_languages, *m_settings});
    m_window->resize(size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ManagerFixture::close()
{
    m_window.reset();
    m_manager.reset();
}

} // namespace vantage::test
