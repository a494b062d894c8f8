// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/agents_model.h"
#include "gui-manager/models/checks_model.h"
#include "gui-manager/models/events_model.h"
#include "tests/ui/support/sample_data.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <map>
#include <set>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

class TestModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agentsShowTheirStateAndAddress();
    void anAgentWithAnAnomalyIsMarked();
    void agentsStayConsistentUnderRandomChanges();
    void checksSumUpTheirTasks();
    void aCheckShowsItsVerdict_data();
    void aCheckShowsItsVerdict();
    void verdictsMayComeBeforeTheirCheck();
    void tasksMayComeBeforeTheirCheck();
    void aPausedCheckSaysSo();
    void checksStayConsistentUnderRandomChanges();
    void manyChangedRowsAreOneSignal();
    void eventsComeInBatchesAndStayBounded();
    void textFromPeersIsShownAsItIs();
};

namespace {

QVariant cell(const QAbstractItemModel &model, int row, QLatin1StringView column, int role = Qt::DisplayRole)
{
    for (int i = 0; i < model.columnCount(); ++i) {
        if (model.headerData(i, Qt::Horizontal, ColumnIdRole).toString() == column)
            return model.index(row, i).data(role);
    }
    return u"no such column"_s;
}

CheckRow simpleCheck(quint64 id, const QList<AgentId> &agents)
{
    CheckRow row;
    row.check.id = CheckId(id);
    row.check.kind = Kind::Tcp;
    row.check.target = u"example.com"_s;
    row.check.options.insert(u"port"_s, u"443"_s);
    row.agents = agents;
    return row;
}

AgentRow namedAgent(quint64 id, const QString &name)
{
    AgentRow agent;
    agent.id = AgentId(id);
    agent.name = name;
    return agent;
}

Event warning(const QString &text)
{
    Event event;
    event.severity = Severity::Warning;
    event.text = text;
    return event;
}

TaskRow simpleTask(quint64 agent, quint64 check, std::optional<Outcome> outcome)
{
    TaskRow task;
    task.key = {AgentId(agent), CheckId(check)};
    task.confirmation = Confirmation::Confirmed;
    task.lastOutcome = outcome;
    return task;
}

} // namespace

void TestModels::agentsShowTheirStateAndAddress()
{
    AgentsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setAgents(sampleAgents());
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(cell(model, 0, "address"_L1), u"10.0.0.7:56501"_s);
    QCOMPARE(cell(model, 1, "address"_L1), u"[2001:db8::42]:56501"_s);
    QCOMPARE(cell(model, 3, "address"_L1), QString());
    QCOMPARE(cell(model, 0, "state"_L1), displayName(AgentState::Online));
    QCOMPARE(cell(model, 0, "state"_L1, MarkRole).toInt(), int(Mark::Up));
    QCOMPARE(cell(model, 2, "state"_L1, MarkRole).toInt(), int(Mark::Degraded));
    QCOMPARE(model.onlineCount(), 2);
    QCOMPARE(model.labelOf(AgentId(1)), u"1 \u00b7 berlin"_s);
    QCOMPARE(model.labelOf(AgentId(99)), u"99"_s);
}

void TestModels::anAgentWithAnAnomalyIsMarked()
{
    AgentsModel model;
    model.setAgents(sampleAgents());
    QCOMPARE(cell(model, 1, "state"_L1, MarkRole).toInt(), int(Mark::Degraded));
    QCOMPARE(cell(model, 1, "anomaly"_L1), u"clock off by 2.4 s"_s);
}

void TestModels::agentsStayConsistentUnderRandomChanges()
{
    AgentsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(7);
    std::map<quint64, QString> expected;
    for (int round = 0; round < 500; ++round) {
        QList<AgentRow> changed;
        QList<AgentId> removed;
        for (quint32 i = random.bounded(6U); i > 0; --i) {
            const quint64 id = 1 + random.bounded(60U);
            if (random.bounded(3) == 0) {
                removed.append(AgentId(id));
                expected.erase(id);
            }
        }
        for (quint32 i = random.bounded(6U); i > 0; --i) {
            const quint64 id = 1 + random.bounded(60U);
            if (std::ranges::count(changed, AgentId(id), &AgentRow::id))
                continue;
            changed.append(namedAgent(id, QString::number(round)));
            expected[id] = QString::number(round);
        }
        model.change(changed, removed);
    }
    QCOMPARE(model.rowCount(), int(expected.size()));
    int row = 0;
    for (const auto &[id, name] : expected) {
        QCOMPARE(cell(model, row, "id"_L1).toULongLong(), id);
        QCOMPARE(cell(model, row, "name"_L1), name);
        ++row;
    }
}

void TestModels::checksSumUpTheirTasks()
{
    ChecksModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setAll({simpleCheck(1, {AgentId(1), AgentId(2), AgentId(3)})}, {});
    QCOMPARE(cell(model, 0, "state"_L1), u"No result yet"_s);
    QCOMPARE(cell(model, 0, "confirmation"_L1), displayName(Confirmation::Pending));
    model.changeTasks(
        {simpleTask(1, 1, Outcome::Up), simpleTask(2, 1, Outcome::Up), simpleTask(3, 1, Outcome::Up)}, {});
    QCOMPARE(cell(model, 0, "state"_L1), displayName(Outcome::Up));
    QCOMPARE(cell(model, 0, "state"_L1, MarkRole).toInt(), int(Mark::Up));
    QCOMPARE(cell(model, 0, "confirmation"_L1), displayName(Confirmation::Confirmed));

    TaskRow rejected = simpleTask(2, 1, Outcome::Down);
    rejected.confirmation = Confirmation::Rejected;
    rejected.reason = u"no such kind here"_s;
    model.changeTasks({rejected}, {});
    QCOMPARE(cell(model, 0, "state"_L1), u"%1 at 1 of 3"_s.arg(displayName(Outcome::Down)));
    QCOMPARE(cell(model, 0, "state"_L1, MarkRole).toInt(), int(Mark::Down));
    QCOMPARE(cell(model, 0, "confirmation"_L1), u"Rejected by 1 of 3"_s);
    QVERIFY(cell(model, 0, "confirmation"_L1, Qt::ToolTipRole).toString().contains(rejected.reason));

    model.changeTasks({}, {rejected.key});
    QCOMPARE(cell(model, 0, "state"_L1), displayName(Outcome::Up));
}

void TestModels::aCheckShowsItsVerdict_data()
{
    QTest::addColumn<Outcome>("verdict");
    QTest::addColumn<bool>("isPaused");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Mark>("mark");
    QTest::newRow("up") << Outcome::Up << false << u"Up"_s << Mark::Up;
    QTest::newRow("degraded") << Outcome::Degraded << false << u"Degraded"_s << Mark::Degraded;
    QTest::newRow("down") << Outcome::Down << false << u"Down"_s << Mark::Down;
    QTest::newRow("unknown") << Outcome::Unknown << false << u"Unknown"_s << Mark::Unknown;
    QTest::newRow("paused") << Outcome::Unknown << true << u"Paused"_s << Mark::Paused;
}

void TestModels::aCheckShowsItsVerdict()
{
    QFETCH(const Outcome, verdict);
    QFETCH(const bool, isPaused);
    QFETCH(const Mark, mark);
    ChecksModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    CheckRow check = simpleCheck(1, {AgentId(1)});
    check.check.paused = isPaused;
    model.setAll({check, simpleCheck(2, {AgentId(1)})}, {});
    QCOMPARE(model.countOf(Outcome::Unknown), isPaused ? 1 : 2);
    VerdictRow row;
    row.check = CheckId(1);
    row.verdict = verdict;
    row.states = {{.agent = AgentId(1), .state = verdict, .since = {}, .last = Evidence{}}};
    row.states.front().last->description = u"no <b>answer</b>"_s;
    model.changeVerdicts({row}, {});
    QTEST(cell(model, 0, "verdict"_L1).toString(), "text");
    QCOMPARE(cell(model, 0, "verdict"_L1, MarkRole).toInt(), int(mark));
    QVERIFY(cell(model, 0, "verdict"_L1, Qt::ToolTipRole).toString().contains(u"no &lt;b&gt;answer"_s));
    QCOMPARE(model.countOf(verdict), verdict == Outcome::Unknown && !isPaused ? 2 : 1);
    QVERIFY(cell(model, 0, "verdict"_L1, SortRole).toInt() == -1 || !isPaused);
}

void TestModels::verdictsMayComeBeforeTheirCheck()
{
    ChecksModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    VerdictRow row;
    row.check = CheckId(1);
    row.verdict = Outcome::Down;
    model.changeVerdicts({row}, {});
    model.changeChecks({simpleCheck(1, {AgentId(1)})}, {});
    QCOMPARE(cell(model, 0, "verdict"_L1), u"Down"_s);
    // A change of the check keeps it, its end does not.
    model.changeChecks({simpleCheck(1, {AgentId(1), AgentId(2)})}, {});
    QCOMPARE(cell(model, 0, "verdict"_L1), u"Down"_s);
    model.changeChecks({}, {CheckId(1)});
    model.changeVerdicts({}, {CheckId(1)});
    model.changeChecks({simpleCheck(1, {AgentId(1)})}, {});
    QCOMPARE(cell(model, 0, "verdict"_L1), u"Unknown"_s);
}

void TestModels::tasksMayComeBeforeTheirCheck()
{
    ChecksModel model;
    model.changeTasks({simpleTask(1, 5, Outcome::Degraded)}, {});
    model.changeChecks({simpleCheck(5, {AgentId(1)})}, {});
    QCOMPARE(cell(model, 0, "state"_L1), displayName(Outcome::Degraded));
}

void TestModels::aPausedCheckSaysSo()
{
    ChecksModel model;
    CheckRow check = simpleCheck(1, {AgentId(1)});
    check.check.paused = true;
    model.setAll({check}, {simpleTask(1, 1, Outcome::Down)});
    QCOMPARE(cell(model, 0, "state"_L1), u"Paused"_s);
    QCOMPARE(cell(model, 0, "state"_L1, MarkRole).toInt(), int(Mark::Paused));
}

void TestModels::checksStayConsistentUnderRandomChanges()
{
    ChecksModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(11);
    const auto anyId = [&random] {
        return quint64(1 + random.bounded(40U));
    };
    std::set<quint64> expected;
    for (int round = 0; round < 500; ++round) {
        switch (random.bounded(4)) {
        case 0: {
            const quint64 id = anyId();
            model.changeChecks({simpleCheck(id, {AgentId(1), AgentId(2)})}, {});
            expected.insert(id);
            break;
        }
        case 1: {
            const quint64 first = anyId();
            model.changeChecks({}, {CheckId(first), CheckId(first + 1), CheckId(first + 5)});
            for (const quint64 id : {first, first + 1, first + 5})
                expected.erase(id);
            break;
        }
        case 2:
            model.changeTasks({simpleTask(1, anyId(), Outcome::Up), simpleTask(2, anyId(), Outcome::Down)},
                              {});
            break;
        default:
            model.changeTasks({}, {{AgentId(1), CheckId(anyId())}});
        }
    }
    QCOMPARE(model.rowCount(), int(expected.size()));
}

void TestModels::manyChangedRowsAreOneSignal()
{
    ChecksModel model;
    QList<CheckRow> checks;
    QList<TaskRow> tasks;
    for (quint64 id = 1; id <= 1000; ++id) {
        checks.append(simpleCheck(id, {AgentId(1)}));
        tasks.append(simpleTask(1, id, Outcome::Up));
    }
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.changeChecks(checks, {});
    model.changeTasks(tasks, {});
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(changed.size(), 1);
}

void TestModels::eventsComeInBatchesAndStayBounded()
{
    EventsModel model(100);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    for (int i = 0; i < 250; ++i)
        model.append(warning(QString::number(i)));
    QTRY_COMPARE(model.rowCount(), 100);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(cell(model, 99, "text"_L1), u"249"_s);
    QCOMPARE(cell(model, 99, "severity"_L1, MarkRole).toInt(), int(Mark::Degraded));
    model.append(warning(u"last"_s));
    QTRY_COMPARE(cell(model, 99, "text"_L1), u"last"_s);
    QCOMPARE(model.rowCount(), 100);
}

void TestModels::textFromPeersIsShownAsItIs()
{
    AgentsModel model;
    model.setAgents({namedAgent(1, u"<b>x</b>\n\u202eabc"_s)});
    const QString shown = cell(model, 0, "name"_L1).toString();
    QVERIFY(shown.startsWith("<b>x</b>"_L1));
    QVERIFY(!shown.contains(u'\n') && !shown.contains(u'\u202e'));
    QVERIFY(!cell(model, 0, "name"_L1, Qt::ToolTipRole).toString().contains("<b>"_L1));
}

QTEST_GUILESS_MAIN(TestModels)
#include "models_test.moc"
