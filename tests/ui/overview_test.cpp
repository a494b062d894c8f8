// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/trouble_model.h"
#include "tests/ui/support/window_driver.h"
#include "tests/ui/support/window_fixture.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

namespace {

VerdictRow verdictOf(quint64 check, Outcome outcome, std::optional<UtcTime> since = {})
{
    StateRow state{.agent = AgentId(1), .state = outcome, .since = since, .last = {}};
    state.last = Evidence{outcome, Reason::None, u"said of %1"_s.arg(check)};
    return {.check = CheckId(check), .verdict = outcome, .since = since, .states = {state}, .incident = {}};
}

CheckRow checkOf(quint64 id, const QString &name)
{
    CheckRow row = sampleChecks().front();
    row.check.id = CheckId(id);
    row.check.name = name;
    row.agents = {AgentId(1)};
    return row;
}

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts += model.index(row, column).data().toString();
    return texts;
}

} // namespace

/** The page that is in front when somebody comes in. */
class TestOverview : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void theSentenceNamesTheWorst_data();
    void theSentenceNamesTheWorst();
    void theWorstComesFirstAndAmongThemTheLatest();
    void numbersLeadToTheRowsBehindThem_data();
    void numbersLeadToTheRowsBehindThem();
    void aRowLeadsToItsCheck();
    void incidentsAreReadAndReadAgainWhenVerdictsChange();
    void onlyAgentsThatNeedALookAreThere();
    void theFirstStepsTickThemselvesOff();
    void theFirstStepsCanBeHidden();
    void theCommandForAnotherMachineIsCopied();
    void whatFailsIsSaid();
    void theModelTellsOnlyWhatHasChanged();
    void theModelHoldsUnderRandomLoad();
};

void TestOverview::theSentenceNamesTheWorst_data()
{
    QTest::addColumn<QList<VerdictRow>>("verdicts");
    QTest::addColumn<QString>("sentence");
    const UtcTime before = utcNow() - std::chrono::minutes(5);
    QTest::newRow("nothing is watched") << QList<VerdictRow>{} << u"Nothing is watched yet."_s;
    QTest::newRow("all is up") << QList{verdictOf(1, Outcome::Up)} << u"All is up."_s;
    QTest::newRow("down") << QList{verdictOf(1, Outcome::Down, before),
                                   verdictOf(2, Outcome::Degraded, before)}
                          << u"1 check is down. The oldest has lasted 5 min."_s;
    QTest::newRow("two down") << QList{verdictOf(1, Outcome::Down, before),
                                       verdictOf(2, Outcome::Down, before)}
                              << u"2 checks are down. The oldest has lasted 5 min."_s;
    QTest::newRow("degraded") << QList{verdictOf(1, Outcome::Degraded, before), verdictOf(2, Outcome::Up)}
                              << u"1 check is degraded. The oldest has lasted 5 min."_s;
    QTest::newRow("unknown is not down") << QList{verdictOf(1, Outcome::Unknown), verdictOf(2, Outcome::Up)}
                                         << u"Of 1 check nothing is known."_s;
}

void TestOverview::theSentenceNamesTheWorst()
{
    QFETCH(const QList<VerdictRow>, verdicts);
    QFETCH(const QString, sentence);
    for (const VerdictRow &verdict : verdicts)
        m_feed->addCheck(checkOf(verdict.check.value, {}));
    m_feed->setVerdicts(verdicts);
    QTRY_COMPARE(label("headline"), sentence);
}

void TestOverview::theWorstComesFirstAndAmongThemTheLatest()
{
    const UtcTime now = utcNow();
    const QList<VerdictRow> verdicts = {verdictOf(1, Outcome::Degraded, now), verdictOf(2, Outcome::Unknown),
                                        verdictOf(3, Outcome::Down, now - std::chrono::hours(6)),
                                        verdictOf(4, Outcome::Down, now - std::chrono::hours(5)),
                                        verdictOf(5, Outcome::Up, now)};
    for (const VerdictRow &verdict : verdicts)
        m_feed->addCheck(checkOf(verdict.check.value, u"check %1"_s.arg(verdict.check.value)));
    CheckRow paused = checkOf(6, u"paused"_s);
    paused.check.paused = true;
    m_feed->addCheck(paused);
    m_feed->setVerdicts(verdicts);
    auto &table = tableOf(*m_window, "trouble");
    QTRY_COMPARE(column(*table.model(), 2),
                 (QStringList{u"check 4"_s, u"check 3"_s, u"check 1"_s, u"check 2"_s}));
    QCOMPARE(column(*table.model(), 4).front(), u"said of 4"_s);
    QVERIFY(column(*table.model(), 1).front().endsWith("(5 h)"_L1));
}

void TestOverview::numbersLeadToTheRowsBehindThem_data()
{
    QTest::addColumn<QString>("tile");
    QTest::addColumn<int>("place");
    QTest::newRow("down") << u"tile-down"_s << int(Place::Checks);
    QTest::newRow("agents") << u"tile-online"_s << int(Place::Agents);
    QTest::newRow("results") << u"tile-rate"_s << int(Place::Results);
}

void TestOverview::numbersLeadToTheRowsBehindThem()
{
    QFETCH(const QString, tile);
    QFETCH(const int, place);
    m_feed->addCheck(checkOf(1, {}));
    m_feed->setVerdicts({verdictOf(1, Outcome::Down, utcNow())});
    auto &button = find<QToolButton>(*m_window, qPrintable(tile));
    QTRY_VERIFY(button.isEnabled());
    click(button);
    const auto *page = qobject_cast<Page *>(m_window->findChild<QStackedWidget *>()->currentWidget());
    QCOMPARE(int(page->place()), place);
}

void TestOverview::aRowLeadsToItsCheck()
{
    for (const quint64 id : {1, 2, 3})
        m_feed->addCheck(checkOf(id, u"check %1"_s.arg(id)));
    m_feed->setVerdicts({verdictOf(2, Outcome::Down, utcNow())});
    auto &table = tableOf(*m_window, "trouble");
    QTRY_VERIFY(table.model()->rowCount() == 3); // the others are unknown
    clickRow(table, 0);
    QTest::keyClick(&table, Qt::Key_Return);
    QTRY_VERIFY(find<QTableView>(*m_window, "checks").isVisible());
    QVERIFY(shownDetails(*m_window).startsWith("check 2"_L1));
}

void TestOverview::incidentsAreReadAndReadAgainWhenVerdictsChange()
{
    m_feed->addCheck(checkOf(1, u"Front door"_s));
    auto &table = tableOf(*m_window, "incidents");
    QCOMPARE(table.model()->rowCount(), 0);
    const UtcTime now = utcNow();
    m_history.incidents = {
        {.id = IncidentId(1),
         .check = CheckId(1),
         .since = now - std::chrono::hours(3),
         .until = now - std::chrono::hours(1)},
        {.id = IncidentId(2), .check = CheckId(1), .since = now - std::chrono::minutes(2)}};
    m_feed->setVerdicts({verdictOf(1, Outcome::Down, now)});
    QTRY_COMPARE(column(*table.model(), 2), (QStringList{u"2 min, still open"_s, u"2 h"_s}));
    QCOMPARE(column(*table.model(), 3).front(), u"Front door"_s);
    m_history.incidents.pop_back();
    m_feed->setVerdicts({verdictOf(1, Outcome::Up, now)});
    QTRY_COMPARE(column(*table.model(), 2), QStringList{u"2 h"_s});
}

void TestOverview::onlyAgentsThatNeedALookAreThere()
{
    QList<AgentRow> agents = sampleAgents(); // one is well
    agents.back().isRevoked = true;
    m_feed->setAgents(agents);
    const auto &table = tableOf(*m_window, "restless");
    QCOMPARE(column(*table.model(), 1), (QStringList{u"2"_s, u"3"_s}));
    agents[1].anomaly.clear();
    m_feed->setAgents(agents);
    QCOMPARE(column(*table.model(), 1), QStringList{u"3"_s});
}

void TestOverview::theFirstStepsTickThemselvesOff()
{
    const auto &steps = find<QWidget>(*m_window, "firstSteps");
    QVERIFY(steps.isVisible());
    const auto done = [&steps] {
        int count = 0;
        for (const QLabel *label : steps.findChildren<QLabel *>())
            count += label->accessibleName() == "Done"_L1 ? 1 : 0;
        return count;
    };
    QCOMPARE(done(), 0);
    m_feed->setAgents({sampleAgents().front()});
    QCOMPARE(done(), 1);
    QVERIFY(!find<QPushButton>(steps, "startAgent").isEnabled());
    click(find<QPushButton>(steps, "addFirstCheck"));
    QWidget &dialog = waitFor<QDialog>(*m_window, "checkDialog");
    QTest::keyClick(&dialog, Qt::Key_Escape);
    m_feed->addCheck(checkOf(1, {}));
    QCOMPARE(done(), 2);
    QVERIFY(steps.isVisible()); // for the last tick to be seen
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(find<QLabel>(*m_window, "headline").isVisible());
    QVERIFY(!steps.isVisible());
}

void TestOverview::theFirstStepsCanBeHidden()
{
    click(find<QToolButton>(*m_window, "hideSteps"));
    QVERIFY(!find<QWidget>(*m_window, "firstSteps").isVisible());
}

void TestOverview::theCommandForAnotherMachineIsCopied()
{
    m_commands->answer = uR"({"join":"host:1#a#b","command":"vantage-agent --join 'host:1#a#b'"})"_s;
    click(find<QPushButton>(*m_window, "copyJoin"));
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"vantage-agent --join 'host:1#a#b'"_s);
    QVERIFY(label("stepSaid").contains("15 minutes"_L1));
    QCOMPARE(m_commands->given.front(), QStringList{u"enrol"_s});
}

void TestOverview::whatFailsIsSaid()
{
    m_commands->error = u"the manager is not running"_s;
    click(find<QPushButton>(*m_window, "copyJoin"));
    QTRY_COMPARE(label("stepSaid"), u"the manager is not running"_s);
}

void TestOverview::theModelTellsOnlyWhatHasChanged()
{
    ChecksModel checks;
    TroubleModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const UtcTime now = utcNow();
    checks.setAll(
        {checkOf(1, {}), checkOf(2, {}), checkOf(3, {})}, {},
        {verdictOf(1, Outcome::Down, now), verdictOf(2, Outcome::Down, now), verdictOf(3, Outcome::Up, now)});
    model.follow(checks);
    QCOMPARE(model.rowCount(), 2);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.follow(checks);
    QCOMPARE(changed.count() + removed.count(), 0);
    checks.changeVerdicts({verdictOf(1, Outcome::Degraded, now), verdictOf(2, Outcome::Up, now)}, {});
    model.follow(checks);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(model.rowAt(0).verdict, Outcome::Degraded);
}

void TestOverview::theModelHoldsUnderRandomLoad()
{
    ChecksModel checks;
    TroubleModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        const quint64 id = random.bounded(30) + 1;
        if (random.bounded(5) == 0)
            checks.changeChecks({}, {CheckId(id)});
        else
            checks.changeChecks({checkOf(id, u"check %1"_s.arg(id))}, {});
        const std::array outcomes{Outcome::Up, Outcome::Down, Outcome::Degraded, Outcome::Unknown};
        checks.changeVerdicts({verdictOf(id, outcomes.at(random.bounded(4)), utcNow())}, {});
        model.follow(checks);
        const auto isTrouble = [](const CheckLine &line) {
            return line.verdict.verdict != Outcome::Up;
        };
        QCOMPARE(model.rowCount(), int(std::ranges::count_if(checks.rows(), isTrouble)));
    }
}

QTEST_MAIN(TestOverview)
#include "overview_test.moc"
