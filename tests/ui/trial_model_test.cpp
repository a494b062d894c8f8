// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/trial_model.h"
#include "gui-manager/ui/checks/check_commands.h"
#include "gui-manager/ui/languages.h"
#include "tests/ui/support/sample_data.h"
#include "tests/ui/support/trial_samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** What agents find on trial: how it travels, and the rows that it fills. */
class TestTrialModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void resultsGoToJsonAndBack();
    void theCommandHasWhatTheResultDependsOn();
    void answersStandInTheirRowsInBatches();
    void whatDiffersIsSaidInWords_data();
    void whatDiffersIsSaidInWords();

private:
    Languages m_languages;
};

namespace {

TrialLine lineOf(const CheckResult &result)
{
    TrialLine line;
    line.agent = result.agent;
    line.result = result;
    return line;
}

} // namespace

void TestTrialModel::initTestCase()
{
    QVERIFY(m_languages.use(u"en"_s));
}

void TestTrialModel::resultsGoToJsonAndBack()
{
    for (quint64 n = 0; n < 200; ++n) {
        const CheckResult result = sampleResult(n);
        const std::optional<CheckResult> again = resultFromJson(toJson(result));
        QVERIFY(again);
        QCOMPARE(toJson(*again), toJson(result));
        QCOMPARE(again->flags, result.flags);
        QCOMPARE(again->started, result.started);
    }
    for (const KindInfo *info : allKinds()) {
        CheckResult result = sampleResult(0);
        result.kind = info->kind;
        QCOMPARE(resultFromJson(toJson(result))->kind, info->kind);
    }
    QVERIFY(!resultFromJson({}));
    QJsonObject other = toJson(sampleResult(0));
    other.insert(u"outcome"_s, u"splendid"_s);
    QVERIFY(!resultFromJson(other));
}

void TestTrialModel::theCommandHasWhatTheResultDependsOn()
{
    CheckSpec check;
    check.kind = Kind::Tcp;
    check.target = u"example.com"_s;
    check.options = {{u"port"_s, u"25"_s}, {u"send"_s, u"hello"_s}};
    const QStringList start = {u"test-conf"_s, u"--live"_s, u"1,3"_s, u"TCP"_s, u"example.com"_s, u"25"_s};
    const QList<AgentId> agents = {AgentId(1), AgentId(3)};
    QCOMPARE(check_commands::test(check, agents).words, start + QStringList(u"send=hello"_s));
    // What only matters once it is saved is not said.
    check.name = u"Mail"_s;
    check.tags = {u"core"_s};
    check.paused = true;
    QCOMPARE(check_commands::test(check, agents).words, start + QStringList(u"send=hello"_s));
    // It bounds the timeout.
    check.interval = 5s;
    QCOMPARE(check_commands::test(check, agents).words,
             start + QStringList({u"interval=5"_s, u"send=hello"_s}));
    check.kind = Kind::Https;
    check.target = u"https://example.com/"_s;
    check.options = {{u"bearer"_s, u"secret"_s}};
    const CommandText secret = check_commands::test(check, agents);
    QVERIFY(secret.words.join(u' ').contains("bearer=secret"_L1));
    QVERIFY2(!secret.shown.contains("secret"_L1), qPrintable(secret.shown));
}

void TestTrialModel::answersStandInTheirRowsInBatches()
{
    TrialModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.start(manyAgents(100));
    QCOMPARE(model.counts().waiting, 100);
    QCOMPARE(cell(model, 7, "outcome"_L1), u"Waiting\u2026"_s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    for (quint64 agent = 100; agent > 0; --agent)
        model.take(lineOf(found(agent, Outcome::Up)));
    model.take(lineOf(found(101, Outcome::Up))); // nobody asked it
    QTRY_COMPARE(model.counts().outcomes[0], 100);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.rowCount(), 100);
    QCOMPARE(cell(model, 7, "agent"_L1), u"8 \u00b7 agent-8"_s);
    QCOMPARE(cell(model, 7, "address"_L1), u"192.0.2.1:80"_s);

    model.setStale(true);
    QCOMPARE(cell(model, 7, "agent"_L1, StaleRole), u"true"_s);
    model.start(manyAgents(3));
    QCOMPARE(cell(model, 0, "agent"_L1, StaleRole), u"false"_s);
    model.take(lineOf(found(1, Outcome::Up)));
    model.end(u"lost"_s);
    QCOMPARE(model.counts().failed, 2);
    QCOMPARE(cell(model, 1, "description"_L1), u"lost"_s);
    model.start({});
    QCOMPARE(model.rowCount(), 0);
}

void TestTrialModel::whatDiffersIsSaidInWords_data()
{
    QTest::addColumn<QList<CheckResult>>("results");
    QTest::addColumn<QStringList>("differences");
    const CheckResult up = found(1, Outcome::Up);
    const auto with = [](CheckResult result, quint64 agent) {
        result.agent = AgentId(agent);
        return result;
    };
    const auto three = [&](const CheckResult &odd) {
        return QList<CheckResult>{up, with(odd, 2), with(up, 3)};
    };
    QTest::newRow("all alike") << three(up) << QStringList{u""_s, u""_s, u""_s};
    QTest::newRow("one alone") << QList{up} << QStringList{u""_s};
    QTest::newRow("another outcome") << three(found(2, Outcome::Down, Reason::Timeout))
                                     << QStringList{u""_s, u"Most: Up"_s, u""_s};
    QTest::newRow("another outcome at another address")
        << three(found(2, Outcome::Down, Reason::Timeout, 12ms, u"192.0.2.9:80"_s))
        << QStringList{u""_s, u"Most: Up \u00b7 Most tried 192.0.2.1:80"_s, u""_s};
    QTest::newRow("another reason") << QList{found(1, Outcome::Down, Reason::Timeout),
                                             found(2, Outcome::Down, Reason::ConnectionRefused),
                                             found(3, Outcome::Down, Reason::Timeout)}
                                    << QStringList{u""_s, u"Most: Timed out"_s, u""_s};
    QTest::newRow("slower") << three(found(2, Outcome::Up, Reason::None, 800ms))
                            << QStringList{u""_s, u"Slow: median 12.0 ms"_s, u""_s};
    QTest::newRow("a little slower") << three(found(2, Outcome::Up, Reason::None, 40ms))
                                     << QStringList{u""_s, u""_s, u""_s};
    QTest::newRow("no majority") << QList{up, found(2, Outcome::Down, Reason::Timeout)}
                                 << QStringList{u"No majority"_s, u"No majority"_s};
    QTest::newRow("every agent another address")
        << QList{found(1, Outcome::Up, Reason::None, 12ms, u"192.0.2.1:80"_s),
                 found(2, Outcome::Up, Reason::None, 12ms, u"192.0.2.2:80"_s),
                 found(3, Outcome::Up, Reason::None, 12ms, u"192.0.2.3:80"_s)}
        << QStringList{u""_s, u""_s, u""_s};
}

void TestTrialModel::whatDiffersIsSaidInWords()
{
    QFETCH(const QList<CheckResult>, results);
    QFETCH(const QStringList, differences);
    TrialModel model;
    model.start(manyAgents(int(results.size())));
    for (const CheckResult &result : results)
        model.take(lineOf(result));
    QTRY_COMPARE(model.counts().waiting, 0);
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells += cell(model, row, "difference"_L1);
    QCOMPARE(cells, differences);
}

QTEST_MAIN(TestTrialModel)
#include "trial_model_test.moc"
