// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/connections_model.h"
#include "gui-manager/models/matrix_model.h"
#include "tests/ui/support/sample_data.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** The models as the window has them: the matrix looks things up in the other two. */
struct Models
{
    AgentsModel agents;
    ChecksModel checks;
    MatrixModel matrix{agents, checks};

    void changeAgents(const QList<AgentRow> &changed, const QList<AgentId> &removed = {})
    {
        agents.change(changed, removed);
        matrix.changeAgents(changed, removed);
    }
    void changeChecks(const QList<CheckRow> &changed, const QList<CheckId> &removed = {})
    {
        checks.changeChecks(changed, removed);
        matrix.changeChecks(changed, removed);
    }
    void changeTasks(const QList<TaskRow> &changed, const QList<TaskKey> &removed = {})
    {
        checks.changeTasks(changed, removed);
        matrix.changeTasks(changed, removed);
    }
    [[nodiscard]] CellState state(quint64 check, quint64 agent) const
    {
        const auto [row, column] = matrix.find({AgentId(agent), CheckId(check)});
        return matrix.stateAt(row, column);
    }
};

AgentRow agentOf(quint64 id)
{
    AgentRow agent;
    agent.id = AgentId(id);
    return agent;
}

CheckRow checkOf(quint64 id, const QList<AgentId> &agents)
{
    CheckRow row;
    row.check.id = CheckId(id);
    row.check.kind = Kind::Tcp;
    row.check.target = u"host%1"_s.arg(id);
    row.agents = agents;
    return row;
}

TaskRow taskOf(quint64 check, quint64 agent, Confirmation confirmation, std::optional<Outcome> outcome = {})
{
    TaskRow task;
    task.key = {AgentId(agent), CheckId(check)};
    task.confirmation = confirmation;
    task.lastOutcome = outcome;
    return task;
}

Event eventOf(int second, const QString &code)
{
    Event event;
    event.time = UtcTime(std::chrono::seconds(second));
    event.code = code;
    event.text = code;
    return event;
}

} // namespace

class TestMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCellSaysWhatTheCheckIsAtTheAgent_data();
    void aCellSaysWhatTheCheckIsAtTheAgent();
    void aRejectedCellTellsItsReason();
    void onlyWhatChangedIsTold();
    void troublesAreCounted();
    void itStaysConsistentUnderRandomChanges();
    void itIsQuickWithManyChecksAndAgents();
    void connectionsHaveTheirOutages();
    void connectionsStayConsistent();
};

void TestMatrix::aCellSaysWhatTheCheckIsAtTheAgent_data()
{
    QTest::addColumn<bool>("isAssigned");
    QTest::addColumn<bool>("isPaused");
    QTest::addColumn<std::optional<TaskRow>>("task");
    QTest::addColumn<CellState>("state");
    using Task = std::optional<TaskRow>;
    const auto done = [](std::optional<Outcome> outcome) {
        return Task(taskOf(1, 1, Confirmation::Confirmed, outcome));
    };
    QTest::newRow("not assigned") << false << false << Task() << CellState::Absent;
    QTest::newRow("no answer yet") << true << false << Task() << CellState::Pending;
    QTest::newRow("pending") << true << false << Task(taskOf(1, 1, Confirmation::Pending, Outcome::Up))
                             << CellState::Pending;
    QTest::newRow("rejected") << true << false << Task(taskOf(1, 1, Confirmation::Rejected))
                              << CellState::Rejected;
    QTest::newRow("confirmed") << true << false << done({}) << CellState::Confirmed;
    QTest::newRow("up") << true << false << done(Outcome::Up) << CellState::Up;
    QTest::newRow("degraded") << true << false << done(Outcome::Degraded) << CellState::Degraded;
    QTest::newRow("down") << true << false << done(Outcome::Down) << CellState::Down;
    QTest::newRow("unknown") << true << false << done(Outcome::Unknown) << CellState::Unknown;
    QTest::newRow("paused") << true << true << done(Outcome::Down) << CellState::Paused;
    QTest::newRow("rejected and paused")
        << true << true << Task(taskOf(1, 1, Confirmation::Rejected)) << CellState::Rejected;
    QTest::newRow("paused and not assigned") << false << true << Task() << CellState::Absent;
}

void TestMatrix::aCellSaysWhatTheCheckIsAtTheAgent()
{
    QFETCH(const bool, isAssigned);
    QFETCH(const bool, isPaused);
    QFETCH(const std::optional<TaskRow>, task);
    QFETCH(const CellState, state);
    CheckRow check = checkOf(1, isAssigned ? QList<AgentId>{AgentId(1)} : QList<AgentId>{AgentId(2)});
    check.check.paused = isPaused;
    Models piecemeal;
    piecemeal.changeAgents({agentOf(1), agentOf(2)});
    piecemeal.changeChecks({check});
    if (task)
        piecemeal.changeTasks({*task});
    QCOMPARE(piecemeal.state(1, 1), state);

    // The same where all of it is there from the start, and where the agent comes last.
    Models atOnce;
    atOnce.agents.setAgents({agentOf(1), agentOf(2)});
    atOnce.checks.setAll({check}, task ? QList<TaskRow>{*task} : QList<TaskRow>());
    atOnce.matrix.reset();
    QCOMPARE(atOnce.state(1, 1), state);
    atOnce.changeAgents({}, {AgentId(1)});
    atOnce.changeAgents({agentOf(1)});
    QCOMPARE(atOnce.state(1, 1), state);
    QCOMPARE(atOnce.matrix.hasTrouble(0), piecemeal.matrix.hasTrouble(0));
}

void TestMatrix::aRejectedCellTellsItsReason()
{
    Models models;
    models.changeAgents({agentOf(1)});
    models.changeChecks({checkOf(1, {AgentId(1)})});
    TaskRow task = taskOf(1, 1, Confirmation::Rejected);
    task.reason = u"<b>port 25</b> is denied here"_s;
    models.changeTasks({task});
    const QModelIndex cell = models.matrix.index(0, 0);
    const QString said = cell.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(said.contains("host1"_L1) && said.contains(task.reason), qPrintable(said));
    QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains("<b>"_L1)); // nothing of it is markup
}

void TestMatrix::onlyWhatChangedIsTold()
{
    Models models;
    models.changeAgents({agentOf(1), agentOf(2), agentOf(3)});
    models.changeChecks({checkOf(1, {AgentId(1), AgentId(2), AgentId(3)}), checkOf(2, {AgentId(1)})});
    models.changeTasks({taskOf(1, 1, Confirmation::Confirmed, Outcome::Up),
                        taskOf(1, 2, Confirmation::Confirmed, Outcome::Up)});
    QSignalSpy changed(&models.matrix, &QAbstractItemModel::dataChanged);
    // A new result of the same outcome changes no cell.
    models.changeTasks({taskOf(1, 1, Confirmation::Confirmed, Outcome::Up)});
    QCOMPARE(changed.size(), 0);
    models.changeTasks({taskOf(1, 1, Confirmation::Confirmed, Outcome::Up),
                        taskOf(1, 2, Confirmation::Confirmed, Outcome::Down)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.front().at(0).toModelIndex(), models.matrix.index(0, 1));
    QCOMPARE(changed.front().at(1).toModelIndex(), models.matrix.index(0, 1));
}

void TestMatrix::troublesAreCounted()
{
    Models models;
    QSignalSpy columns(&models.matrix, &MatrixModel::columnTroubleChanged);
    models.changeAgents({agentOf(1), agentOf(2)});
    models.changeChecks({checkOf(1, {AgentId(1), AgentId(2)})});
    models.changeTasks({taskOf(1, 1, Confirmation::Confirmed, Outcome::Up),
                        taskOf(1, 2, Confirmation::Confirmed, Outcome::Down)});
    QVERIFY(models.matrix.hasTrouble(0));
    QVERIFY(!models.matrix.columnHasTrouble(0));
    QVERIFY(models.matrix.columnHasTrouble(1));
    columns.clear();
    CheckRow paused = checkOf(1, {AgentId(1), AgentId(2)});
    paused.check.paused = true;
    models.changeChecks({paused});
    QVERIFY(!models.matrix.hasTrouble(0));
    QCOMPARE(columns.size(), 1);
    models.changeChecks({checkOf(1, {AgentId(1), AgentId(2)})});
    QVERIFY(models.matrix.hasTrouble(0));
    QVERIFY(models.matrix.columnHasTrouble(1));
    models.changeChecks({}, {CheckId(1)});
    QVERIFY(!models.matrix.columnHasTrouble(1));
}

void TestMatrix::itStaysConsistentUnderRandomChanges()
{
    Models models;
    const QAbstractItemModelTester tester(&models.matrix,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(11);
    for (int round = 0; round < 400; ++round) {
        const quint64 agent = 1 + random.bounded(12U);
        const quint64 check = 1 + random.bounded(20U);
        const CheckLine *line = models.checks.find(CheckId(check));
        switch (random.bounded(6)) {
        case 0:
            models.changeAgents({agentOf(agent), agentOf(agent + 1)});
            break;
        case 1:
            models.changeAgents({}, {AgentId(agent)});
            break;
        case 2: {
            CheckRow row = checkOf(check, {AgentId(agent), AgentId(agent + 2)});
            row.check.paused = random.bounded(2) == 0;
            models.changeChecks({row});
            break;
        }
        case 3:
            models.changeChecks({}, {CheckId(check)});
            break;
        default:
            if (line && line->row.agents.contains(AgentId(agent)))
                models.changeTasks({taskOf(check, agent, Confirmation(random.bounded(3)),
                                           Outcome(random.bounded(outcomeCount)))});
        }
        // What it counts is what it shows.
        for (int row = 0; row < models.matrix.rowCount(); ++row) {
            bool hasTrouble = false;
            for (int column = 0; column < models.matrix.columnCount(); ++column)
                hasTrouble |= isTrouble(models.matrix.stateAt(row, column));
            QCOMPARE(models.matrix.hasTrouble(row), hasTrouble);
        }
    }
    QVERIFY(models.matrix.rowCount() > 0);
}

void TestMatrix::itIsQuickWithManyChecksAndAgents()
{
    Models models;
    QList<AgentRow> agents;
    QList<AgentId> ids;
    for (quint64 id = 1; id <= 500; ++id) {
        agents += agentOf(id);
        ids += AgentId(id);
    }
    QList<CheckRow> checks;
    QList<TaskRow> tasks;
    for (quint64 id = 1; id <= 1000; ++id) {
        checks += checkOf(id, id % 50 == 0 ? ids : QList<AgentId>{ids.at(qsizetype(id / 2))});
        tasks += taskOf(id, id / 2 + 1, Confirmation::Confirmed, Outcome::Up);
    }
    models.changeAgents(agents);
    models.changeChecks(checks);
    models.changeTasks(tasks);
    QCOMPARE(models.matrix.rowCount(), 1000);
    QCOMPARE(models.matrix.columnCount(), 500);
    // What comes with each batch of results.
    QBENCHMARK
    {
        models.matrix.changeTasks(tasks, {});
    }
}

void TestMatrix::connectionsHaveTheirOutages()
{
    const std::vector<Connection> connections = connectionsOf(
        {eventOf(0, u"agent-joined"_s), eventOf(5, u"clock-off"_s), eventOf(10, u"agent-lost"_s),
         eventOf(70, u"agent-offline"_s), eventOf(100, u"agent-joined"_s), eventOf(200, u"agent-lost"_s)},
        {{.from = UtcTime(120s), .to = UtcTime(150s)}});
    QCOMPARE(connections.size(), size_t(6));
    const auto at = [&connections](size_t row) {
        return std::tuple(connections.at(row).what, connections.at(row).outage);
    };
    using What = Connection::What;
    using Outage = std::optional<Micros>;
    QCOMPARE(at(0), std::tuple(What::CutOff, Outage())); // it is not back yet
    QCOMPARE(at(1), std::tuple(What::NotRunning, Outage(30s)));
    QCOMPARE(at(2), std::tuple(What::Connected, Outage()));
    QCOMPARE(at(3), std::tuple(What::NotBack, Outage()));
    QCOMPARE(at(4), std::tuple(What::CutOff, Outage(90s)));
    QCOMPARE(at(5), std::tuple(What::Connected, Outage()));
}

void TestMatrix::connectionsStayConsistent()
{
    ConnectionsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const int count : {3, 0, 7, 7}) {
        std::vector<Event> events;
        for (int i = 0; i < count; ++i)
            events.push_back(eventOf(i, i % 2 ? u"agent-lost"_s : u"agent-joined"_s));
        model.set(connectionsOf(events, {}));
        QCOMPARE(model.rowCount(), count);
    }
}

QTEST_MAIN(TestMatrix)
#include "matrix_test.moc"
