// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later

/* Draws the window and the dialogs with sample data into PNG files, for those who work on them:
   QT_QPA_PLATFORM=offscreen vantage-gallery DIR [--dark] [--right-to-left] [--language CODE]; QT_SCALE_FACTOR=2 for twice the size. */

#include "gui-manager/ui/agents/enrol_dialog.h"
#include "gui-manager/ui/checks/check_dialog.h"
#include "gui-manager/ui/languages.h"
#include "gui-manager/ui/main_window.h"
#include "gui-manager/ui/results/results_view.h"
#include "tests/ui/gallery_shell.h"
#include "tests/ui/support/fake_history.h"
#include "tests/ui/support/fake_services.h"
#include "tests/ui/support/sample_data.h"
#include "tests/ui/support/sample_history.h"
#include "tests/ui/support/window_driver.h"

#include <QApplication>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

namespace {

/** As if they came just now. */
ResultBatch recentBatch(quint64 first, size_t count)
{
    std::vector<CheckResult> results(*sampleBatch(first, count));
    const Micros shift = utcNow() - results.back().started;
    for (CheckResult &result : results) {
        result.scheduled += shift;
        result.started += shift;
    }
    return std::make_shared<const std::vector<CheckResult>>(std::move(results));
}

/** The page History with and without something to show, for a day, a year, and a traceroute. */
void drawHistory(Languages &languages, QSettings &settings, const QString &folder)
{
    FakeFeed feed;
    feed.fill();
    FakeCommands commands;
    SampleHistory history;
    const auto addCheck = [&feed](quint64 id, Kind kind) {
        CheckRow row = sampleChecks().front();
        row.check.id = CheckId(id);
        row.check.kind = kind;
        row.check.target = u"gateway.example.net"_s;
        row.check.name = displayName(kind);
        feed.addCheck(row);
    };
    addCheck(70, Kind::Ping);
    addCheck(71, Kind::Traceroute);
    history.addTraces(CheckId(71), AgentId(1));
    history.addLosses(CheckId(70));
    MainWindow window({feed, commands, history.services, languages, settings});
    window.resize(1280, 720);
    window.show();
    const auto picture = [&](quint64 check, const char *range, const QString &name) {
        window.go({.place = Place::History, .check = CheckId(check)});
        window.findChild<QAbstractButton *>(QString::fromLatin1(range))->click();
        auto *chart = window.findChild<QWidget *>(u"historyChart"_s);
        QTest::qWait(500);
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(chart, Qt::Key_Right, Qt::ControlModifier);
        QTest::qWait(300);
        window.grab().save(folder + name);
    };
    picture(1, "history_hour", u"history.png"_s);
    picture(1, "history_year", u"history-year.png"_s);
    picture(70, "history_hour", u"history-ping.png"_s);
    window.findChild<QTabWidget *>(u"historyTabs"_s)->setCurrentIndex(1);
    picture(1, "history_week", u"history-gaps.png"_s);
    window.findChild<QTabWidget *>(u"historyTabs"_s)->setCurrentIndex(2);
    picture(71, "history_hour", u"history-path.png"_s);
    window.findChild<QAction *>(u"historyReport"_s)->trigger();
    QWidget *report = window.findChild<QWidget *>(u"reportDialog"_s);
    QTest::qWait(300);
    report->grab().save(folder + u"report.png"_s);
}

void grab(QWidget &widget, const QString &path)
{
    QTest::qWait(300);
    widget.grab().save(path);
}

/** The page of the checks, its groups and its forms. */
void drawChecks(MainWindow &window, FakeFeed &feed, const QString &folder)
{
    auto &view = tableOf(window, "checks");
    auto *grouping = window.findChild<QComboBox *>(u"checkGrouping"_s);
    grouping->setCurrentIndex(1);
    view.setCurrentIndex(view.model()->index(1, 0));
    view.selectionModel()->select(view.model()->index(3, 0),
                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
    window.findChild<QAction *>(u"delete"_s)->trigger();
    grab(window, folder + u"checks-groups.png"_s);
    window.findChild<QAction *>(u"edit"_s)->trigger();
    grab(*window.findChild<QDialog *>(u"bulkEditDialog"_s), folder + u"checks-bulk.png"_s);
    delete window.findChild<QDialog *>(u"bulkEditDialog"_s);
    window.findChild<QAction *>(u"move"_s)->trigger();
    grab(*window.findChild<QDialog *>(u"bulkEditDialog"_s), folder + u"checks-move.png"_s);
    delete window.findChild<QDialog *>(u"bulkEditDialog"_s);
    window.findChild<QAction *>(u"paste"_s)->trigger();
    auto *paste = window.findChild<QDialog *>(u"pasteDialog"_s);
    grab(*paste, folder + u"checks-paste-empty.png"_s);
    paste->findChild<QPlainTextEdit *>(u"pasteText"_s)
        ->setPlainText(
            u"kind,target,args,interval,name,tags,agents\nHTTPS,shop.example.com,,30,Shop,web,1;2\n"
            "TCP,db.example.com,70000,10,Database\nFTP,old.example.com\n"
            "addconf 1,2 DNS 192.0.2.53 example.com A 30"_s);
    QTest::qWait(300);
    grab(*paste, folder + u"checks-paste.png"_s);
    delete paste;
    window.go({.place = Place::Checks, .outcome = Outcome::Down});
    grab(window, folder + u"checks-down.png"_s);
    type(*window.findChild<QLineEdit *>(u"checkFilterText"_s), u"nowhere"_s);
    grab(window, folder + u"checks-none.png"_s);
    window.findChild<QAbstractButton *>(u"checkFilterClear"_s)->click();
    grouping->setCurrentIndex(0);
    QList<CheckRow> many;
    for (quint64 id = 7; id <= 500; ++id) {
        CheckRow row = sampleChecks().at(qsizetype(id % 6));
        row.check.id = CheckId(id);
        many += row;
    }
    Q_EMIT feed.checksChanged(many, {});
    grouping->setCurrentIndex(3);
    grab(window, folder + u"checks-500.png"_s);
    grouping->setCurrentIndex(0);
    QList<CheckId> gone;
    for (const CheckRow &row : many)
        gone += row.check.id;
    Q_EMIT feed.checksChanged({}, gone);
}

/** A result with everything that the inspector can draw. */
CheckResult traceroute()
{
    CheckResult result = sampleResult(4);
    result.kind = Kind::Traceroute;
    result.flags = ResultFlag::OnDemand | ResultFlag::LoopStalled;
    result.started = utcNow();
    FieldWriter fields;
    fields.add("resolve_us"_L1, std::chrono::microseconds(812))
        .add("reached"_L1, true)
        .add("hop_count"_L1, 4);
    QCborStreamWriter &writer = fields.value("hops"_L1);
    writer.startArray(4);
    for (int hop = 1; hop <= 4; ++hop) {
        writer.startMap(hop == 3 ? 3 : 5);
        writer.append("ttl"_L1);
        writer.append(hop);
        writer.append("addresses"_L1);
        writer.startArray(hop == 3 ? 0 : 1);
        if (hop != 3)
            writer.append(hop == 2 ? "2001:db8:17:42::ffff:1"_L1 : "93.184.216.34"_L1);
        writer.endArray();
        writer.append("loss_percent"_L1);
        writer.append(hop == 3 ? 100.0 : hop == 2 ? 33.3 : 0.0);
        if (hop != 3) {
            writer.append("name"_L1);
            writer.append("edge-router-with-a-long-name.frankfurt.example.net"_L1);
            writer.append("rtt_avg_us"_L1);
            writer.append(hop * hop * 1250);
        }
        writer.endMap();
    }
    writer.endArray();
    result.fields = fields.take();
    return result;
}

CheckResult dnsAnswer()
{
    CheckResult result = sampleResult(4);
    result.kind = Kind::Dns;
    result.started = utcNow();
    FieldWriter fields;
    fields.add("query_us"_L1, std::chrono::microseconds(20'133)).add("rcode"_L1, QStringView(u"NOERROR"));
    fields.add("answers"_L1,
               QStringList{u"example.com. 300 A 93.184.216.34"_s,
                           u"www.example.com. 86400 TXT v=spf1 include:_spf.example.com -all"_s});
    result.fields = fields.take();
    return result;
}

void drawResults(MainWindow &window, FakeFeed &feed, FakeHistory &history, const QString &folder)
{
    auto *table = window.findChild<ResultsView *>(u"results"_s);
    bringToFront(*table);
    auto *line = window.findChild<QLineEdit *>(u"filterText"_s);
    const auto showRow = [&](int fromEnd) {
        table->setCurrentIndex(table->model()->index(table->model()->rowCount() - fromEnd, 0));
    };
    showRow(6);
    grab(window, folder + u"results.png"_s);
    line->setText(u"agent:berlin check:Shop outcome:down,degraded duration:>5ms shop"_s);
    QTest::qWait(400);
    showRow(1);
    grab(window, folder + u"results-filter.png"_s);
    line->setText(u"outcome:down kind:GOPHER"_s);
    grab(window, folder + u"results-error.png"_s);
    line->setText(u"no such text"_s);
    grab(window, folder + u"results-none.png"_s);
    line->clear();
    Q_EMIT feed.resultsStored(
        std::make_shared<const std::vector<CheckResult>>(std::vector{traceroute(), dnsAnswer()}));
    QTest::qWait(400);
    showRow(2);
    grab(window, folder + u"results-hops.png"_s);
    showRow(1);
    grab(window, folder + u"results-dns.png"_s);
    window.findChild<QAction *>(u"resultAsJson"_s)->trigger();
    grab(window, folder + u"results-json.png"_s);
    window.findChild<QAction *>(u"resultAsJson"_s)->trigger();
    const UtcTime earlier = utcNow() - std::chrono::hours(30);
    const auto goThere = [&] {
        window.go({.place = Place::Results, .check = CheckId(1), .around = earlier});
    };
    goThere();
    grab(window, folder + u"results-around-none.png"_s);
    for (int i = 0; i < 40; ++i) {
        CheckResult stored = sampleResult(quint64(i) * sampleChecks().size());
        stored.started = stored.scheduled = earlier + std::chrono::seconds(10 * (i - 20));
        history.results.push_back(stored);
    }
    goThere();
    grab(window, folder + u"results-around.png"_s);
    history.results.clear();
    window.findChild<QAction *>(u"clearFilter"_s)->trigger();
}

/** The page of the agents, with the samples and with many of all. */
void drawAgents(MainWindow &window, FakeFeed &feed, FakeHistory &history, const QString &folder)
{
    auto *agents = window.findChild<QTableView *>(u"agents"_s);
    window.go({.place = Place::Agents, .agent = AgentId(2)});
    grab(window, folder + u"agents.png"_s);
    const UtcTime start = utcNow() - std::chrono::hours(3);
    const auto event = [start](int minute, const QString &code, const QString &text) {
        return Event{start + std::chrono::minutes(minute), Severity::Info, code, AgentId(2), text};
    };
    history.events = {event(0, u"agent-joined"_s, u"Agent 2 joined for the first time, from 192.0.2.7:5"_s),
                      event(40, u"agent-lost"_s, u"Agent 2 is cut off: nothing was heard for 45 s"_s),
                      event(42, u"agent-offline"_s, u"Agent 2 has not come back"_s),
                      event(97, u"agent-joined"_s, u"Agent 2 is connected, from 192.0.2.7:5"_s)};
    auto *details = window.findChild<QTabWidget *>(u"agentDetailTabs"_s);
    details->setCurrentIndex(1);
    grab(window, folder + u"agent-connections.png"_s);
    details->setCurrentIndex(0);
    auto *matrix = window.findChild<QTableView *>(u"matrix"_s);
    window.go({.place = Place::Agents, .agent = AgentId(3), .check = CheckId(3)});
    grab(window, folder + u"matrix.png"_s);

    QList<AgentRow> rows;
    for (quint64 id = 5; id <= 500; ++id) {
        AgentRow row = sampleAgents().at(qsizetype(id % 3));
        row.id = AgentId(id);
        row.name = u"probe-%1.region-%2"_s.arg(id).arg(id % 7);
        row.spooled = id % 20 ? 0 : id * 317;
        rows += row;
    }
    feed.setAgents(rows);
    for (quint64 id = 7; id <= 60; ++id) {
        CheckRow check = sampleChecks().at(qsizetype(id % 6));
        check.check.id = CheckId(id);
        QList<TaskRow> tasks;
        for (quint64 agent = 1; agent <= 500; agent += 1 + id % 4) {
            check.agents += AgentId(agent);
            TaskRow task = sampleTasks().at(qsizetype((id * agent) % 11));
            task.key = {AgentId(agent), CheckId(id)};
            tasks += task;
        }
        feed.addCheck(check);
        Q_EMIT feed.tasksChanged(tasks, {});
    }
    matrix->setFocus();
    grab(window, folder + u"matrix-many.png"_s);
    window.go({.place = Place::Agents, .agent = AgentId(20)});
    agents->setFocus();
    grab(window, folder + u"agents-many.png"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString folder = arguments.value(1, u"."_s) + u'/';
    Languages languages;
    const qsizetype language = arguments.indexOf("--language"_L1);
    languages.use(language > 0 ? arguments.value(language + 1) : u"en"_s);
    if (arguments.contains("--right-to-left"_L1))
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);

    const QTemporaryDir temporary;
    QSettings settings(temporary.filePath(u"window.ini"_s), QSettings::IniFormat);
    if (arguments.contains("--dark"_L1))
        settings.setValue(u"appearance/theme"_s, u"dark"_s);
    drawHistory(languages, settings, folder);
    FakeFeed feed;
    FakeCommands commands;
    FakeHistory history;
    {
        MainWindow window({feed, commands, history.services, languages, settings});
        window.show();
        grab(window, folder + u"empty.png"_s);
    }
    feed.fill();
    MainWindow window({feed, commands, history.services, languages, settings});
    window.resize(1280, 720);
    window.show();
    Q_EMIT feed.resultsPreviewed(recentBatch(0, 3));
    Q_EMIT feed.resultsStored(recentBatch(3, 240));
    QTest::qWait(200);
    auto *results = window.findChild<ResultsView *>(u"results"_s);
    results->setCurrentIndex(results->model()->index(236, 0));
    results->scrollToNewest();
    QTest::keyClicks(window.findChild<QWidget *>(u"consoleInput"_s), u"agents\r"_s);
    grab(window, folder + u"window.png"_s);
    drawResults(window, feed, history, folder);
    for (const char *table : {"agents", "checks", "events"}) {
        auto &view = tableOf(window, table);
        view.setCurrentIndex(view.model()->index(0, 0));
        grab(window, folder + QLatin1StringView(table) + u".png"_s);
    }
    drawShell(window, commands, folder);

    drawChecks(window, feed, folder);
    for (const bool isForThisMachine : {false, true}) {
        AgentRow replaced = sampleAgents().at(1);
        const auto ask = [isForThisMachine](const CommandText &, auto each,
                                            auto done) -> std::unique_ptr<RunningCommand> {
            const QString join =
                u"manager.example.org:54321#%1#%2"_s.arg(QString(64, u'a'), QString(32, u'1'));
            each({{u"join"_s, join},
                  {u"command"_s, u"vantage-agent --join '%1'"_s.arg(join)},
                  {u"expires"_s, toIso8601(utcNow() + std::chrono::minutes(15))},
                  {u"this_machine_only"_s, isForThisMachine}});
            done({});
            return nullptr;
        };
        EnrolDialog enrol(isForThisMachine ? std::nullopt : std::optional(replaced), ask);
        enrol.show();
        grab(enrol, folder + (isForThisMachine ? u"enrol.png"_s : u"replace.png"_s));
    }
    drawAgents(window, feed, history, folder);
    auto &agents = tableOf(window, "agents");
    agents.setCurrentIndex(agents.model()->index(1, 0)); // selectRow() finds none from right to left
    actionOf(window, "revoke").trigger();
    grab(*window.findChild<QWidget *>(u"revokeBox"_s), folder + u"revoke.png"_s);

    CheckDialog::Setup setup;
    setup.agents = sampleAgents();
    {
        CheckDialog add(setup);
        add.show();
        QTest::keyClicks(add.findChild<QWidget *>(u"target"_s), u"ftp://x"_s);
        add.findChild<QWidget *>(u"option_status"_s)->setProperty("text", u"2000"_s);
        grab(add, folder + u"add.png"_s);
    }
    setup.ask = [](const CommandText &, auto each, auto done) -> std::unique_ptr<RunningCommand> {
        for (quint64 agent = 1; agent <= 2; ++agent) {
            CheckResult result = sampleResult(agent == 1 ? 0 : 3);
            result.agent = AgentId(agent);
            each(toJson(result));
        }
        each({{u"agent"_s, 3}, {u"state"_s, u"reconnecting"_s}, {u"error"_s, u"tokyo is not connected"_s}});
        done({});
        return nullptr;
    };
    setup.chosen = {AgentId(1), AgentId(2), AgentId(3)};
    {
        CheckDialog trial(setup);
        trial.show();
        QTest::keyClicks(trial.findChild<QWidget *>(u"target"_s), u"shop.example.com"_s);
        trial.findChild<QAbstractButton *>(u"test"_s)->click();
        grab(trial, folder + u"trial.png"_s);
        QTest::keyClicks(trial.findChild<QWidget *>(u"target"_s), u"/basket"_s);
        grab(trial, folder + u"trial-stale.png"_s);
    }
    setup.edited = sampleChecks().at(2);
    CheckDialog edit(setup);
    edit.show();
    grab(edit, folder + u"edit.png"_s);
    edit.findChild<QAbstractButton *>(u"more"_s)->click();
    grab(edit, folder + u"more.png"_s);
    return 0;
}
