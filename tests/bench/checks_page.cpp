// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/checks_page.h"

#include "gui-manager/models/check_groups.h"
#include "gui-manager/models/column.h"
#include "tests/bench/block_watch.h"
#include "tests/ui/support/window_driver.h"
#include "tests/ui/support/window_fixture.h"

#include <QRandomGenerator>

#include <cstdio>

namespace vantage {
using namespace test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 mostChecks = 10'000;
constexpr quint64 mostAgents = 20;
constexpr int changes = 10; ///< of each sort
constexpr int liveRounds = 60;
constexpr int liveEvery = 50;            ///< ms
constexpr quint64 resultsOfRound = 1000; ///< 20,000 a second
constexpr qsizetype verdictsOfRound = 200;

CheckRow checkOf(quint64 id)
{
    CheckRow row;
    row.check.id = CheckId(id);
    row.check.kind = Kind(id % 6);
    row.check.name = u"Check %1 of the shop"_s.arg(id);
    row.check.target = u"https://www%1.example.net/path"_s.arg(id % 500);
    row.check.interval = std::chrono::seconds(1);
    row.check.tags = {u"team %1"_s.arg(id % 40), u"site %1"_s.arg(id % 7)};
    row.agents = {AgentId(id % mostAgents + 1), AgentId((id + 1) % mostAgents + 1)};
    return row;
}

/** One of ten is in trouble. */
Outcome anyOutcome()
{
    const quint32 dice = QRandomGenerator::global()->bounded(40U);
    return dice < 4 ? Outcome(dice) : Outcome::Up;
}

TaskRow taskOf(quint64 check, AgentId agent)
{
    TaskRow task;
    task.key = {agent, CheckId(check)};
    task.confirmation = Confirmation::Confirmed;
    task.lastOutcome = anyOutcome();
    task.lastRun = utcNow();
    return task;
}

VerdictRow verdictOf(quint64 check)
{
    VerdictRow row;
    row.check = CheckId(check);
    row.verdict = anyOutcome();
    return row;
}

struct Round
{
    QList<TaskRow> tasks;
    QList<VerdictRow> verdicts;
    ResultBatch results;
};

class LargeFeed : public FakeFeed
{
public:
    LargeFeed()
    {
        for (quint64 id = 1; id <= mostAgents; ++id) {
            AgentRow agent;
            agent.id = AgentId(id);
            agent.name = u"agent %1"_s.arg(id);
            agent.state = AgentState::Online;
            m_agents.append(agent);
        }
        for (quint64 id = 1; id <= mostChecks; ++id) {
            m_checks.append(checkOf(id));
            for (const AgentId agent : m_checks.last().agents)
                m_tasks.append(taskOf(id, agent));
            m_verdicts.append(verdictOf(id));
        }
    }

    [[nodiscard]] QList<AgentRow> agents() const override { return m_agents; }
    [[nodiscard]] QList<CheckRow> checks() const override { return m_checks; }
    [[nodiscard]] QList<TaskRow> tasks() const override { return m_tasks; }
    [[nodiscard]] QList<VerdictRow> verdicts() const override { return m_verdicts; }

    /** As the manager tells what has come in 50 ms; made before, which is not the window's work. */
    [[nodiscard]] Round makeRound()
    {
        std::vector<CheckResult> results(*sampleBatch(0, resultsOfRound));
        Round round;
        for (CheckResult &result : results) {
            m_next = m_next % mostChecks + 1;
            const CheckRow &row = m_checks.at(qsizetype(m_next) - 1);
            result.check = row.check.id;
            result.agent = row.agents.front();
            result.started = utcNow();
            result.duration = Micros(QRandomGenerator::global()->bounded(1'000'000));
            round.tasks.append(taskOf(m_next, result.agent));
            if (round.verdicts.size() < verdictsOfRound)
                round.verdicts.append(verdictOf(m_next));
        }
        round.results = std::make_shared<const std::vector<CheckResult>>(std::move(results));
        return round;
    }

    void tell(const Round &round)
    {
        Q_EMIT tasksChanged(round.tasks, {});
        Q_EMIT verdictsChanged(round.verdicts, {});
        Q_EMIT resultsStored(round.results);
    }

private:
    QList<AgentRow> m_agents;
    QList<CheckRow> m_checks;
    QList<TaskRow> m_tasks;
    QList<VerdictRow> m_verdicts;
    quint64 m_next = 0;
};

/** Not QTest::qWait(), which sleeps in between. */
void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

class Bench
{
public:
    Bench()
        : m_window({m_feed, m_commands, m_history.services, m_languages, m_settings})
    {
        m_window.resize(1400, 900);
        m_window.go({.place = Place::Checks});
        m_window.show();
        wait(1000);
    }

    void run()
    {
        auto &grouping = find<QComboBox>(m_window, "checkGrouping");
        for (int way = 0; way < grouping.count(); ++way) {
            m_way = grouping.itemText(way);
            measure(u"grouped"_s, 1, [&](int) { grouping.setCurrentIndex(way); });
            changeTheOrder();
            changeTheFilter();
            live();
        }
    }

private:
    void measure(const QString &what, int times, const std::function<void(int)> &act)
    {
        wait(400);
        (void)m_watch.take();
        (void)m_watch.takeOwn();
        for (int i = 0; i < times; ++i) {
            act(i);
            wait(liveEvery);
        }
        wait(400);
        tell(what);
    }

    void tell(const QString &what)
    {
        const QString line = u"%1, %2: longest block %3, without waiting for a processor %4"_s.arg(
            m_way, what, formatDuration(m_watch.take()), formatDuration(m_watch.takeOwn()));
        std::printf("%s\n", qUtf8Printable(line));
        std::fflush(stdout);
    }

    void changeTheOrder()
    {
        QTableView &table = tableOf(m_window, "checks");
        for (const char *id : {"name", "state", "duration", "target"}) {
            for (int column = 0; column < table.model()->columnCount(); ++column) {
                if (table.model()->headerData(column, Qt::Horizontal, ColumnIdRole).toString() !=
                    QLatin1StringView(id))
                    continue;
                const QString what = u"sorted by %1"_s.arg(QLatin1StringView(id));
                measure(what, changes, [&](int i) {
                    table.sortByColumn(column, i % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
                });
            }
        }
    }

    void changeTheFilter()
    {
        auto &text = find<QLineEdit>(m_window, "checkFilterText");
        measure(u"filtered by a text"_s, changes, [&](int i) {
            text.setText(i % 2 ? QString() : u"17"_s);
            wait(400); // it waits for a rest in typing
        });
        text.clear();
        auto &verdict = find<QComboBox>(m_window, "checkFilterVerdict");
        measure(u"filtered by a verdict"_s, changes,
                [&](int i) { verdict.setCurrentIndex(i % verdict.count()); });
        verdict.setCurrentIndex(0);
    }

    void live()
    {
        tableOf(m_window, "checks").sortByColumn(0, Qt::AscendingOrder); // the order follows what is told
        auto &verdict = find<QComboBox>(m_window, "checkFilterVerdict");
        for (const bool isFiltered : {false, true}) {
            verdict.setCurrentIndex(isFiltered ? 1 : 0);
            std::vector<Round> rounds;
            for (int i = 0; i < liveRounds; ++i)
                rounds.push_back(m_feed.makeRound());
            measure(isFiltered ? u"20,000 results a second, only what is not up"_s
                               : u"20,000 results a second"_s,
                    liveRounds, [&](int i) { m_feed.tell(rounds[size_t(i)]); });
        }
        verdict.setCurrentIndex(0);
    }

    QTemporaryDir m_dir;
    QSettings m_settings{m_dir.filePath(u"window.ini"_s), QSettings::IniFormat};
    Languages m_languages;
    LargeFeed m_feed;
    FakeCommands m_commands;
    FakeHistory m_history;
    MainWindow m_window;
    BlockWatch m_watch;
    QString m_way;
};

} // namespace

void benchChecksPage()
{
    Bench().run();
}

} // namespace vantage
