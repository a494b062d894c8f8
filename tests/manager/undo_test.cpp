// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/config/change_history.h"
#include "tests/manager/console_fixture.h"
#include "tests/manager/manager_fixture.h"
#include "tests/support/test_files.h"

#include <QSignalSpy>
#include <QTest>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

namespace {

CheckSpec check(const QString &words)
{
    return checkFromWords(words.split(u' '), IntervalWord::Required).value();
}

QStringList describe(const Configuration &configuration)
{
    return describeChecks({configuration.checks().begin(), configuration.checks().end()});
}

void rename(Configuration &configuration, AgentId id, const QString &name)
{
    KnownAgent known = *configuration.agent(id);
    known.name = name;
    QVERIFY(configuration.updateAgent(known));
}

/** A configuration with its history, changed as the commands do. */
struct Changed
{
    Configuration now;
    ChangeHistory history;

    void change(const std::function<void(Configuration &)> &operation, quint64 group = 0,
                const QString &label = {})
    {
        const Configuration before = now;
        operation(now);
        history.record({.command = u"editconf"_s, .label = label, .group = group}, before, now);
    }
    void add(const QString &words, quint64 group = 0)
    {
        change([&](Configuration &c) { QVERIFY(c.addCheck(check(words), {AgentId(1)})); }, group);
    }
    void remove(quint64 id, quint64 group = 0)
    {
        change([&](Configuration &c) { QVERIFY(c.removeCheck(CheckId(id))); }, group);
    }
};

} // namespace

class UndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandThatChangesSomethingIsUndoneAndDoneAgain_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("label");
        QTest::newRow("add") << u"addconf 1 TCP c 3 30"_s << u"addconf: TCP c:3"_s;
        QTest::newRow("add to a client that is still to come")
            << u"addconf 9 TCP c 3 30"_s << u"addconf: TCP c:3"_s;
        QTest::newRow("edit") << u"editconf 1 1 interval=7 name=Seven"_s << u"editconf: Seven (TCP a:1)"_s;
        QTest::newRow("agents") << u"editconf 1 2 agents=3"_s << u"editconf: TCP b:2"_s;
        QTest::newRow("take from one client") << u"delconf 1 2"_s << u"delconf: TCP b:2"_s;
        QTest::newRow("delete") << u"delconf 1 1"_s << u"delconf: TCP a:1"_s;
        QTest::newRow("pause all") << u"pause 1"_s << u"pause: 2 check(s)"_s;
        QTest::newRow("rename") << u"rename 1 berlin"_s << u"rename: berlin"_s;
        QTest::newRow("import") << u"import more.json"_s << u"import: TCP imported:5"_s;
    }
    void everyCommandThatChangesSomethingIsUndoneAndDoneAgain()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, label);
        ManagerFixture fixture;
        fixture.start();
        fixture.command(u"addconf 1 TCP a 1 10"_s);
        fixture.command(u"addconf 1,2 TCP b 2 20"_s);
        writeFile(fixture.path(u"more.json"_s),
                  R"({"1": [{"service_type": "TCP", "address": "imported", "port": 5, "interval": 10}]})");
        const auto state = [&fixture] {
            QStringList all = describeChecks(fixture.feed().checks());
            for (const AgentRow &agent : fixture.feed().agents())
                all += u"%1 %2"_s.arg(agent.id.value).arg(agent.name);
            return all;
        };
        const auto type = [&fixture](const QString &typed) {
            return ask(fixture.manager().commands(), typed, CommandFormat::Text, fixture.path({}));
        };
        const QStringList before = state();
        QCOMPARE(type(line).code, 0);
        const QStringList after = state();
        QVERIFY(before != after);
        QCOMPARE(fixture.feed().undoSteps().undo, label);

        const Answered undone = type(u"undo"_s);
        QCOMPARE(undone.code, 0);
        QCOMPARE(undone.text(), u"Undone: %1."_s.arg(label));
        QCOMPARE(state(), before);
        QCOMPARE(fixture.feed().undoSteps().redo, label);
        const Answered redone = type(u"redo"_s);
        QCOMPARE(redone.text(), u"Done again: %1."_s.arg(label));
        QCOMPARE(state(), after);
        QCOMPARE(type(u"undo"_s).code, 0);
        QCOMPARE(state(), before);
    }

    void whatLetsAgentsInIsNeverUndone()
    {
        ManagerFixture fixture;
        fixture.start();
        const auto agent = fixture.joinedAgent(u"a"_s);
        fixture.command(u"enrol"_s);
        fixture.command(u"revoke 1"_s);
        const Answered answer = ask(fixture.manager().commands(), u"undo"_s);
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.text().contains("nothing to undo"_L1), qPrintable(answer.text()));
        QVERIFY(fixture.agentRow(AgentId(1))->isRevoked);
    }

    void aDeletedCheckComesBackToItsAgentUnderItsOwnId()
    {
        ManagerFixture fixture;
        fixture.start();
        const auto agent = fixture.joinedAgent(u"a"_s);
        fixture.command(u"addconf 1 TCP localhost 1 10"_s);
        fixture.command(u"addconf 1 TCP localhost 2 10"_s);
        QTRY_COMPARE(agent->tasks().size(), 2);
        fixture.command(u"delconf 1 1"_s);
        QTRY_COMPARE(agent->tasks().size(), 1);
        fixture.command(u"undo"_s);
        QTRY_COMPARE(agent->tasks().size(), 2);
        QTRY_VERIFY(fixture.taskRow({AgentId(1), CheckId(1)}) &&
                    fixture.taskRow({AgentId(1), CheckId(1)})->confirmation == Confirmation::Confirmed);
        QCOMPARE(describeChecks(fixture.feed().checks()),
                 (QStringList{u"1 1 TCP localhost 1 10"_s, u"2 1 TCP localhost 2 10"_s}));
        // And no number is given twice.
        fixture.command(u"addconf 1 TCP localhost 3 10"_s);
        QCOMPARE(fixture.feed().checks().back().check.id, CheckId(3));
    }

    void anIdThatWaitsComesBackWithItsName()
    {
        ManagerFixture fixture;
        fixture.start();
        const auto name = [&fixture] {
            const std::optional<AgentRow> row = fixture.agentRow(AgentId(5));
            return row ? row->name : u"(gone)"_s;
        };
        fixture.command(u"addconf 5 TCP h 1 5"_s);
        fixture.command(u"rename 5 Oslo"_s);
        fixture.command(u"delconf 5 1"_s);
        QCOMPARE(name(), u"(gone)"_s);
        // There and back, twice.
        for (int turn = 0; turn < 2; ++turn) {
            for (const QString &expected : {u"Oslo"_s, QString(), u"(gone)"_s}) {
                fixture.command(u"undo"_s);
                QCOMPARE(name(), expected);
            }
            for (const QString &expected : {QString(), u"Oslo"_s, u"(gone)"_s}) {
                fixture.command(u"redo"_s);
                QCOMPARE(name(), expected);
            }
        }
    }

    void anIdThatWaitsAndIsImportedComesBackWithItsName()
    {
        Changed c;
        c.change([](Configuration &now) {
            Configuration other;
            QVERIFY(other.addCheck(check(u"TCP a 1 10"_s), {AgentId(5)}));
            rename(other, AgentId(5), u"Oslo"_s);
            (void)now.merge(other, nullptr);
        });
        QVERIFY(c.history.undo(c.now));
        QVERIFY(!c.now.agent(AgentId(5)));
        QVERIFY(c.history.redo(c.now));
        QCOMPARE(c.now.agent(AgentId(5))->name, u"Oslo"_s);
    }

    void aGroupThatNamesAndRenamesBackIsNoStep()
    {
        Changed c;
        c.add(u"TCP a 1 10"_s);
        for (const QString &name : {u"Oslo"_s, QString()})
            c.change([&name](Configuration &now) { rename(now, AgentId(1), name); }, 7);
        QCOMPARE(c.history.next().undo, u"editconf: TCP a:1"_s);
    }

    void theFeedTellsWhatIsNext()
    {
        ManagerFixture fixture;
        fixture.start();
        QCOMPARE(fixture.feed().undoSteps(), UndoSteps());
        QSignalSpy told(&fixture.feed(), &Feed::undoStepsChanged);
        fixture.command(u"addconf 1 TCP a 1 10"_s);
        QCOMPARE(told.size(), 1);
        fixture.command(u"undo"_s);
        QCOMPARE(fixture.feed().undoSteps(), (UndoSteps{{}, u"addconf: TCP a:1"_s}));
        // Something new leaves nothing to be done again.
        fixture.command(u"addconf 1 TCP b 2 10"_s);
        QCOMPARE(fixture.feed().undoSteps(), (UndoSteps{u"addconf: TCP b:2"_s, {}}));
    }

    void aGroupIsUndoneAsOne()
    {
        Changed c;
        c.add(u"TCP a 1 10"_s);
        c.add(u"TCP b 2 20"_s);
        const QStringList before = describe(c.now);
        c.remove(1, 7);
        c.remove(2, 7);
        c.add(u"TCP comes 3 30"_s, 7);
        c.remove(3, 7); // and goes
        QCOMPARE(c.now.checks().size(), 0);
        QCOMPARE(c.history.next().undo, u"editconf: 2 check(s)"_s);
        QVERIFY(c.history.undo(c.now));
        QCOMPARE(describe(c.now), before);
        QVERIFY(c.history.redo(c.now));
        QCOMPARE(c.now.checks().size(), 0);
        QVERIFY(c.history.undo(c.now));
        QVERIFY(c.history.undo(c.now));
        QVERIFY(c.history.undo(c.now));
        QVERIFY(!c.history.undo(c.now));
        QCOMPARE(c.now.checks().size(), 0);
    }

    void anotherChangeInAGroupKeepsItsOwnStep()
    {
        Changed c;
        c.add(u"TCP a 1 10"_s, 7);
        c.add(u"TCP b 2 20"_s);
        c.add(u"TCP c 3 30"_s, 7);
        for (int left = 2; left >= 0; --left) {
            QVERIFY(c.history.undo(c.now));
            QCOMPARE(int(c.now.checks().size()), left);
        }
    }

    void whatSomethingElseHasChangedIsNotOverwritten_data()
    {
        using Change = std::function<void(Configuration &)>;
        QTest::addColumn<Change>("mine");
        QTest::addColumn<Change>("theirs");
        QTest::addColumn<QString>("why");
        const Change rename = [](Configuration &c) {
            KnownAgent known = *c.agent(AgentId(1));
            known.name = u"berlin"_s;
            QVERIFY(c.updateAgent(known));
        };
        const auto edit = [](const QString &word) {
            return [word](Configuration &c) {
                QVERIFY(c.editCheck(withChanges(c.check(CheckId(1))->check, {word}).value()));
            };
        };
        const Change remove = [](Configuration &c) {
            QVERIFY(c.removeCheck(CheckId(1)));
        };
        QTest::newRow("a check that was edited")
            << Change(edit(u"interval=7"_s)) << Change(edit(u"interval=8"_s)) << u"TCP a:1"_s;
        QTest::newRow("a check that was deleted") << Change(edit(u"interval=7"_s)) << remove << u"TCP a:1"_s;
        QTest::newRow("a check that has other agents")
            << Change(edit(u"interval=7"_s))
            << Change([](Configuration &c) { QVERIFY(c.assign(CheckId(1), {AgentId(2)})); }) << u"TCP a:1"_s;
        QTest::newRow("a check that is there again") << remove << Change([](Configuration &c) {
            CheckRow row{.check = check(u"TCP other 1 10"_s), .revision = {}, .agents = {AgentId(1)}};
            row.check.id = CheckId(1);
            QVERIFY(c.putBack(row));
        }) << u"TCP a:1"_s;
        QTest::newRow("a name") << rename << Change([](Configuration &c) {
            KnownAgent known = *c.agent(AgentId(1));
            known.name = u"by its agent"_s;
            QVERIFY(c.updateAgent(known));
        }) << u"Client 1"_s;
    }
    void whatSomethingElseHasChangedIsNotOverwritten()
    {
        using Change = std::function<void(Configuration &)>;
        QFETCH(const Change, mine);
        QFETCH(const Change, theirs);
        QFETCH(const QString, why);
        Changed c;
        c.add(u"TCP a 1 10"_s);
        c.add(u"TCP first 2 10"_s);
        c.change(mine);
        theirs(c.now); // past the history
        const Configuration before = c.now;
        const Result<QString> refused = c.history.undo(c.now);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY2(refused.error().message.contains(why), qPrintable(refused.error().message));
        QCOMPARE(c.now, before);
        // It does not stand in the way of what was changed before.
        QCOMPARE(c.history.next().undo, u"editconf: TCP first:2"_s);
        QVERIFY(c.history.undo(c.now));
        QVERIFY(c.history.redo(c.now));
    }

    void theHistoryIsBounded()
    {
        Changed c;
        for (size_t i = 0; i < ChangeHistory::stepsKept + 5; ++i)
            c.add(u"TCP a %1 10"_s.arg(i + 1));
        size_t undone = 0;
        while (c.history.undo(c.now))
            ++undone;
        QCOMPARE(undone, ChangeHistory::stepsKept);
        QCOMPARE(c.now.checks().size(), size_t(5));
    }

    void theOperatorsWordsAreTheLabel()
    {
        Changed c;
        c.change([](Configuration &now) { QVERIFY(now.addCheck(check(u"TCP a 1 10"_s), {AgentId(1)})); }, 3,
                 u"add a check"_s);
        QCOMPARE(c.history.next().undo, u"add a check"_s);
    }
};

QTEST_GUILESS_MAIN(UndoTest)
#include "undo_test.moc"
