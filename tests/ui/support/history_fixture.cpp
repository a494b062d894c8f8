// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/history_fixture.h"

#include "gui-manager/models/time_display.h"

namespace vantage::test {
using namespace Qt::StringLiterals;

void HistoryFixture::prepare()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_dir->filePath(u"window.ini"_s), QSettings::IniFormat);
    m_languages = std::make_unique<Languages>();
    QVERIFY(m_languages->use(u"en"_s));
    m_history = std::make_unique<SampleHistory>();
    m_feed = std::make_unique<FakeFeed>();
    m_commands = std::make_unique<FakeCommands>();
}

void HistoryFixture::close()
{
    m_window.reset();
    m_commands.reset();
    m_feed.reset();
    m_history.reset();
    m_languages.reset();
    setTimeDisplay({});
}

void HistoryFixture::show()
{
    m_window = std::make_unique<MainWindow>(
        WindowServices{*m_feed, *m_commands, m_history->services, *m_languages, *m_settings});
    m_window->resize(1280, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->go({.place = Place::History});
    activate(*m_window);
}

quint64 HistoryFixture::shownResults() const
{
    quint64 sum = 0;
    if (!chart().series().empty()) {
        for (const HistoryPoint &point : chart().series().front().buckets)
            sum += point.count();
    }
    return sum;
}

QStringList HistoryFixture::shownCauses() const
{
    const QAbstractItemModel &gaps = *find<QTableView>(*m_window, "historyGaps").model();
    QStringList causes;
    for (int row = 0; row < gaps.rowCount(); ++row)
        causes += gaps.index(row, 4).data().toString();
    return causes;
}

bool HistoryFixture::waitForData() const
{
    return QTest::qWaitFor(
        [this] { return !chart().series().empty() && !chart().series().front().buckets.empty(); });
}

} // namespace vantage::test
