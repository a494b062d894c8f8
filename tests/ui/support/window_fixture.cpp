// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"

#include "tests/ui/support/window_driver.h"

namespace vantage::test {
using namespace Qt::StringLiterals;

void WindowFixture::open()
{
    prepare();
    makeWindow();
}

void WindowFixture::prepare()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_dir->filePath(u"window.ini"_s), QSettings::IniFormat);
    m_languages = std::make_unique<Languages>();
    QVERIFY(m_languages->use(u"en"_s));
    m_history.clear();
    m_feed = std::make_unique<FakeFeed>();
    m_commands = std::make_unique<FakeCommands>();
}

void WindowFixture::close()
{
    m_window.reset();
    m_commands.reset();
    m_feed.reset();
    m_languages.reset();
}

void WindowFixture::makeWindow()
{
    m_window.reset(); // it writes its settings before the next one reads them
    m_window = std::make_unique<MainWindow>(
        WindowServices{*m_feed, *m_commands, m_history.services, *m_languages, *m_settings});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void WindowFixture::fillAndShow(size_t results)
{
    m_window.reset();
    m_feed->fill();
    makeWindow();
    Q_EMIT m_feed->resultsStored(sampleBatch(0, results));
    QTRY_COMPARE(tableOf(*m_window, "results").model()->rowCount(), int(results));
}

QString WindowFixture::label(const char *name) const
{
    return find<QLabel>(*m_window, name).text();
}

} // namespace vantage::test
