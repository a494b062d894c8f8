// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/live_feed.h"
#include "gui-manager/verdict/incident_file.h"
#include "gui-manager/verdict/verdicts.h"
#include "tests/support/test_files.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr UtcTime start{std::chrono::seconds(1'780'000'000)};

Outcome outcomeOf(QChar letter)
{
    return letter == u'u'   ? Outcome::Up
           : letter == u'g' ? Outcome::Degraded
           : letter == u'd' ? Outcome::Down
                            : Outcome::Unknown;
}

QChar letterOf(Outcome outcome)
{
    return outcome == Outcome::Up         ? u'u'
           : outcome == Outcome::Degraded ? u'g'
           : outcome == Outcome::Down     ? u'd'
                                          : u'-';
}

/** One check at the agents 1, 2, ... with results that come as a test says: time and number go on by themselves. */
struct Watch
{
    explicit Watch(int agents) { give(agents); }

    void give(int agents, bool isPaused = false)
    {
        row.check.id = CheckId(7);
        row.check.paused = isPaused;
        row.agents.clear();
        for (int i = 1; i <= agents; ++i)
            row.agents += AgentId(quint64(i));
        ConfigurationDifference difference;
        difference.changedChecks.push_back(&row);
        verdicts.apply(difference, now);
    }

    [[nodiscard]] CheckResult result(quint64 agent, Outcome outcome, quint64 number)
    {
        CheckResult made;
        made.agent = AgentId(agent);
        made.epoch = Epoch(5);
        made.seq = Seq(number);
        made.check = CheckId(7);
        made.started = start + std::chrono::seconds(number);
        made.outcome = outcome;
        made.reason = outcome == Outcome::Up ? Reason::None : Reason::Timeout;
        made.description = QString(letterOf(outcome)) + u" at "_s + QString::number(agent);
        return made;
    }

    void see(quint64 agent, Outcome outcome) { verdicts.learn({result(agent, outcome, ++seq)}); }

    [[nodiscard]] VerdictRow verdict() const { return verdicts.rows().value(0); }
    [[nodiscard]] QString states() const
    {
        QString letters;
        for (const StateRow &state : verdict().states)
            letters += letterOf(state.state);
        return letters;
    }
    /** "opened d", "recovered", ...; what nobody is told is left out */
    QStringList news()
    {
        static const QStringList names = {u"opened"_s,    u"worsened"_s, u"spread"_s,
                                          u"recovered"_s, u"paused"_s,   u"removed"_s};
        QStringList texts;
        for (const IncidentNews &item : verdicts.takeNews()) {
            if (item.what != IncidentNews::What::Spread)
                texts += names.at(qsizetype(item.what)) + u' ' + letterOf(item.incident.worst);
        }
        return texts;
    }

    Verdicts verdicts;
    CheckRow row;
    UtcTime now = start;
    quint64 seq = 0;
};

Incident incident(quint64 id, std::optional<UtcTime> until = {})
{
    return {.id = IncidentId(id),
            .check = CheckId(7),
            .since = start - 1h,
            .until = until,
            .worst = Outcome::Down,
            .agent = AgentId(2),
            .evidence = {Outcome::Down, Reason::Timeout, u"no answer \"here\"\n"_s}};
}

} // namespace

class VerdictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVerdictIsTheWorstThatWasObserved_data()
    {
        QTest::addColumn<QString>("states"); ///< u up, g degraded, d down, - unknown
        QTest::addColumn<QChar>("verdict");
        const QString letters = u"-ugd"_s; // from what says nothing to the worst
        QTest::newRow("no agent") << QString() << QChar(u'-');
        for (int a = 0; a < 4; ++a) {
            QTest::addRow("%c", letters[a].toLatin1()) << QString(letters[a]) << letters[a];
            for (int b = 0; b < 4; ++b) {
                for (int c = 0; c < 4; ++c) {
                    const QString states = QString(letters[a]) + letters[b] + letters[c];
                    QTest::addRow("%s", qUtf8Printable(states)) << states << letters[std::max({a, b, c})];
                }
            }
        }
    }

    void theVerdictIsTheWorstThatWasObserved()
    {
        QFETCH(const QString, states);
        Watch watch(int(states.size()));
        for (qsizetype i = 0; i < states.size(); ++i)
            watch.see(quint64(i) + 1, outcomeOf(states[i]));
        QCOMPARE(watch.states(), states);
        QTEST(QChar(letterOf(watch.verdict().verdict)), "verdict");
        QCOMPARE(watch.verdict().since.has_value(), watch.verdict().verdict != Outcome::Unknown);
        QCOMPARE(watch.verdict().incident.has_value(), badnessOf(watch.verdict().verdict) > 0);
    }

    void eachResultMovesStateAndIncident_data()
    {
        QTest::addColumn<QString>("seen"); ///< by one agent, one after the other
        QTest::addColumn<QChar>("state");
        QTest::addColumn<int>("since"); ///< the number of the result since which it holds
        QTest::addColumn<QStringList>("news");
        QTest::newRow("nothing yet") << u""_s << QChar(u'-') << 0 << QStringList();
        QTest::newRow("up and up") << u"uuu"_s << QChar(u'u') << 1 << QStringList();
        QTest::newRow("up, down") << u"uudd"_s << QChar(u'd') << 3 << QStringList{u"opened d"_s};
        QTest::newRow("down at first") << u"d"_s << QChar(u'd') << 1 << QStringList{u"opened d"_s};
        QTest::newRow("and up again")
            << u"udu"_s << QChar(u'u') << 3 << QStringList{u"opened d"_s, u"recovered d"_s};
        QTest::newRow("from degraded to down")
            << u"ugd"_s << QChar(u'd') << 3 << QStringList{u"opened g"_s, u"worsened d"_s};
        QTest::newRow("from down to degraded") << u"dgg"_s << QChar(u'g') << 2 << QStringList{u"opened d"_s};
        QTest::newRow("the worst is kept")
            << u"gdgu"_s << QChar(u'u') << 4 << QStringList{u"opened g"_s, u"worsened d"_s, u"recovered d"_s};
        QTest::newRow("twice") << u"dudu"_s << QChar(u'u') << 4
                               << QStringList{u"opened d"_s, u"recovered d"_s, u"opened d"_s,
                                              u"recovered d"_s};
        QTest::newRow("unknown says nothing") << u"---"_s << QChar(u'-') << 0 << QStringList();
        QTest::newRow("unknown leaves up") << u"u--"_s << QChar(u'u') << 1 << QStringList();
        QTest::newRow("unknown leaves down") << u"d-d"_s << QChar(u'd') << 1 << QStringList{u"opened d"_s};
        QTest::newRow("unknown ends no incident")
            << u"d--"_s << QChar(u'd') << 1 << QStringList{u"opened d"_s};
    }

    void eachResultMovesStateAndIncident()
    {
        QFETCH(const QString, seen);
        QFETCH(const QChar, state);
        QFETCH(const int, since);
        Watch watch(1);
        for (const QChar letter : seen)
            watch.see(1, outcomeOf(letter));
        const StateRow row = watch.verdict().states.value(0);
        QCOMPARE(QChar(letterOf(row.state)), state);
        QCOMPARE(row.since, since ? std::optional(start + std::chrono::seconds(since)) : std::nullopt);
        QCOMPARE(watch.verdict().since, row.since);
        if (!seen.isEmpty())
            QCOMPARE(QChar(letterOf(row.last->outcome)), seen.back()); // unknown is shown all the same
        QTEST(watch.news(), "news");
    }

    void anIncidentLastsUntilAllItsAgentsAreUp()
    {
        Watch watch(2);
        watch.see(1, Outcome::Down);
        watch.see(2, Outcome::Down);
        watch.see(1, Outcome::Up);
        QCOMPARE(watch.verdict().verdict, Outcome::Down);
        QCOMPARE(watch.news(), QStringList{u"opened d"_s});
        QCOMPARE(watch.verdict().incident->since, start + 1s);
        watch.see(2, Outcome::Up);
        const std::vector<IncidentNews> news = watch.verdicts.takeNews();
        QCOMPARE(news.size(), size_t(1));
        QCOMPARE(news.front().incident.since, start + 1s);
        QCOMPARE(news.front().incident.until, start + 4s);
        QCOMPARE(news.front().incident.agent, AgentId(1));
        QCOMPARE(news.front().incident.evidence.description, u"d at 1"_s);
        QCOMPARE(news.front().agent, AgentId(2));
        QCOMPARE(news.front().evidence.description, u"u at 2"_s);
        QVERIFY(!watch.verdict().incident);
    }

    void whatIsOlderThanTheNewestMovesNothing()
    {
        Watch watch(1);
        watch.verdicts.learn({watch.result(1, Outcome::Down, 9)});
        watch.verdicts.learn({watch.result(1, Outcome::Up, 8), watch.result(1, Outcome::Up, 9)});
        QCOMPARE(watch.states(), u"d"_s);
        // Numbers begin anew with a new epoch, and clocks decide nothing.
        CheckResult other = watch.result(1, Outcome::Up, 1);
        other.epoch = Epoch(6);
        watch.verdicts.learn({other});
        QCOMPARE(watch.states(), u"u"_s);
    }

    void aBacklogDoesNotUndoItsPreview()
    {
        Watch watch(1);
        watch.see(1, Outcome::Up);
        watch.news();
        CheckResult preview = watch.result(1, Outcome::Up, 5);
        preview.seq = {};
        preview.flags = ResultFlag::Preview;
        watch.verdicts.learn({preview});
        watch.verdicts.learn({watch.result(1, Outcome::Down, 2), watch.result(1, Outcome::Down, 3)});
        watch.verdicts.learn({watch.result(1, Outcome::Down, 4), watch.result(1, Outcome::Up, 5)});
        QCOMPARE(watch.states(), u"u"_s);
        QCOMPARE(watch.news(), QStringList());
        watch.verdicts.learn({watch.result(1, Outcome::Down, 6)});
        QCOMPARE(watch.states(), u"d"_s);
    }

    void aPreviewThatWasLostWithItsSpoolHoldsNothingUp()
    {
        Watch watch(1);
        watch.see(1, Outcome::Up);
        CheckResult preview = watch.result(1, Outcome::Up, 5);
        preview.seq = {};
        preview.flags = ResultFlag::Preview;
        watch.verdicts.learn({preview});
        // The clock was set back besides.
        CheckResult later = watch.result(1, Outcome::Down, 2);
        later.epoch = Epoch(later.epoch.value + 1);
        later.seq = Seq(1);
        watch.verdicts.learn({later});
        QCOMPARE(watch.states(), u"d"_s);
    }

    void aPreviewMovesAStateForward()
    {
        Watch watch(1);
        watch.see(1, Outcome::Up);
        CheckResult preview = watch.result(1, Outcome::Down, 5);
        preview.seq = {};
        preview.flags = ResultFlag::Preview;
        watch.verdicts.learn({preview});
        QCOMPARE(watch.states(), u"d"_s);
        QCOMPARE(watch.news(), QStringList{u"opened d"_s});
    }

    void aTaskGoesOnWhenItsAgentsClockWentBack()
    {
        Watch watch(1);
        LiveFeed feed;
        ConfigurationDifference difference;
        difference.changedChecks.push_back(&watch.row);
        difference.tasks[AgentId(1)].changed.push_back(&watch.row);
        feed.apply(difference);
        CheckResult ahead = watch.result(1, Outcome::Down, 1);
        ahead.started += std::chrono::hours(10);
        feed.learn({ahead});
        feed.learn({watch.result(1, Outcome::Up, 2)});
        QVERIFY(feed.task({AgentId(1), CheckId(7)})->lastOutcome == Outcome::Up);
        feed.learn({ahead});
        QVERIFY(feed.task({AgentId(1), CheckId(7)})->lastOutcome == Outcome::Up);
    }

    void pausedChecksDoNotCount()
    {
        Watch watch(1);
        watch.see(1, Outcome::Down);
        watch.give(1, true);
        QCOMPARE(watch.verdict().verdict, Outcome::Unknown);
        QCOMPARE(watch.news(), (QStringList{u"opened d"_s, u"paused d"_s}));
        watch.see(1, Outcome::Down); // was under way
        QCOMPARE(watch.verdict().verdict, Outcome::Unknown);
        watch.give(1);
        QCOMPARE(watch.verdict().verdict, Outcome::Unknown);
        QCOMPARE(watch.news(), QStringList());
        watch.see(1, Outcome::Up);
        QCOMPARE(watch.verdict().verdict, Outcome::Up);
    }

    void agentsThatLostTheCheckDoNotCount()
    {
        Watch watch(2);
        watch.see(1, Outcome::Up);
        watch.see(2, Outcome::Down);
        watch.give(1);
        QCOMPARE(watch.verdict().verdict, Outcome::Up);
        QCOMPARE(watch.news(), (QStringList{u"opened d"_s, u"recovered d"_s}));
        watch.see(2, Outcome::Down);
        QCOMPARE(watch.states(), u"u"_s);
        watch.give(2);
        QCOMPARE(watch.states(), u"u-"_s);
    }

    void anIncidentEndsWithItsCheck()
    {
        Watch watch(1);
        watch.see(1, Outcome::Down);
        std::ignore = watch.verdicts.takeChanges();
        ConfigurationDifference difference;
        difference.removedChecks += CheckId(7);
        watch.verdicts.apply(difference, start + 1h);
        QCOMPARE(watch.news(), (QStringList{u"opened d"_s, u"removed d"_s}));
        QVERIFY(watch.verdicts.rows().isEmpty());
        QCOMPARE(watch.verdicts.takeChanges().removed, QList<CheckId>{CheckId(7)});
    }

    void nothingEndsBeforeItBegan()
    {
        Watch watch(2);
        watch.verdicts.learn({watch.result(1, Outcome::Down, 100)});
        watch.see(2, Outcome::Up); // by a clock that is behind
        CheckResult up = watch.result(1, Outcome::Up, 101);
        up.started = start;
        watch.verdicts.learn({up});
        const std::vector<IncidentNews> news = watch.verdicts.takeNews();
        QCOMPARE(news.back().incident.until, news.back().incident.since);
    }

    void onlyWhatChangedIsTold()
    {
        Watch watch(1);
        std::ignore = watch.verdicts.takeChanges();
        watch.see(1, Outcome::Up);
        QCOMPARE(watch.verdicts.takeChanges().changed.size(), 1);
        watch.see(1, Outcome::Up);
        QCOMPARE(watch.verdicts.takeChanges().changed.size(), 0);
    }

    void aStartTakesUpWhatWasKept_data()
    {
        QTest::addColumn<QString>("newest"); ///< of the agents 1, 2
        QTest::addColumn<bool>("isPaused");
        QTest::addColumn<QStringList>("news");
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("still down") << u"ud"_s << false << QStringList() << true;
        QTest::newRow("still down at the first") << u"du"_s << false << QStringList() << true;
        QTest::newRow("better, not good") << u"gu"_s << false << QStringList() << true;
        QTest::newRow("nobody knows") << u"--"_s << false << QStringList() << true;
        QTest::newRow("up meanwhile") << u"uu"_s << false << QStringList{u"recovered d"_s} << false;
        QTest::newRow("paused") << u"dd"_s << true << QStringList{u"paused d"_s} << false;
    }

    void aStartTakesUpWhatWasKept()
    {
        QFETCH(const QString, newest);
        QFETCH(const bool, isPaused);
        QFETCH(const bool, isOpen);
        Watch watch(2);
        watch.give(2, isPaused);
        std::vector<CheckResult> results;
        for (qsizetype i = 0; i < newest.size(); ++i)
            results.push_back(watch.result(quint64(i) + 1, outcomeOf(newest[i]), quint64(40 + i)));
        watch.verdicts.restore({incident(3, start), incident(4)}, results, start + 1min);
        QTEST(watch.news(), "news");
        const VerdictRow row = watch.verdict();
        QCOMPARE(row.incident.has_value(), isOpen);
        if (isOpen)
            QCOMPARE(row.incident->id, IncidentId(4));
        if (row.verdict == Outcome::Down)
            QCOMPARE(row.since, start - 1h);
        // Numbers go on.
        if (isPaused)
            return;
        watch.verdicts.learn({watch.result(1, Outcome::Up, 50), watch.result(2, Outcome::Up, 51)});
        watch.verdicts.learn({watch.result(1, Outcome::Down, 52)});
        QCOMPARE(watch.verdict().incident->id, IncidentId(5));
    }

    void anIncidentOfACheckThatIsGoneIsClosedAtTheStart()
    {
        Verdicts verdicts;
        verdicts.restore({incident(4)}, {}, start);
        const std::vector<IncidentNews> news = verdicts.takeNews();
        QCOMPARE(news.size(), size_t(1));
        QCOMPARE(news.front().what, IncidentNews::What::Removed);
        QCOMPARE(news.front().incident.until, start);
    }

    void allAgentsThatSeeItAreOfTheIncident()
    {
        Watch watch(3);
        watch.verdicts.learn({watch.result(1, Outcome::Up, 1), watch.result(2, Outcome::Down, 1)});
        watch.verdicts.learn({watch.result(3, Outcome::Degraded, 1), watch.result(2, Outcome::Up, 2)});
        watch.verdicts.learn({watch.result(2, Outcome::Down, 3)});
        const std::vector<IncidentNews> news = watch.verdicts.takeNews();
        QCOMPARE(news.front().incident.agents, QList<AgentId>{AgentId(2)});
        QCOMPARE(news.at(1).what, IncidentNews::What::Spread);
        QCOMPARE(news.at(1).incident.agents, (QList<AgentId>{AgentId(2), AgentId(3)}));
        QCOMPARE(news.size(), size_t(2));
        QCOMPARE(watch.verdicts.openIncidents().size(), size_t(1));
        QCOMPARE(watch.verdicts.openIncidents().front(), news.back().incident);
    }

    void anIncidentFileIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kept");
        QTest::addColumn<bool>("isDamaged");
        const QByteArray good(R"({"id":1,"check":7,"since":"2026-03-12T00:27:05.000001Z",)"
                              R"("worst":"down","agent":1,"outcome":"down","reason":"timeout"})");
        QTest::newRow("good") << R"({"incidents":[)" + good + "]}" << 1 << false;
        QTest::newRow("empty") << QByteArray() << 0 << true;
        QTest::newRow("cut") << QByteArray(R"({"incidents":[{"id":1)") << 0 << true;
        QTest::newRow("another form") << QByteArray(R"({"incidents":3})") << 0 << true;
        QTest::newRow("one of two") << R"({"incidents":[)" + good + R"(,{"id":-2}]})" << 1 << true;
        QTest::newRow("no incident is up")
            << QByteArray(R"({"incidents":[{"id":1,"check":7,"since":"2026-03-12T00:27:05.000001Z",)"
                          R"("worst":"up","agent":1,"outcome":"up","reason":"none"}]})")
            << 0 << true;
    }

    void anIncidentFileIsRead()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, kept);
        QFETCH(const bool, isDamaged);
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"incidents.json"_s);
        QVERIFY(!readIncidentFile(path));
        writeFile(path, bytes);
        const IncidentFile file = readIncidentFile(path).value();
        QCOMPARE(int(file.incidents.size()), kept);
        QCOMPARE(file.isDamaged, isDamaged);
        if (kept > 0)
            QCOMPARE(file.incidents.front().agents, QList<AgentId>{AgentId(1)});
        QCOMPARE(readFile(setIncidentFileAside(path).value()), bytes);
        QVERIFY(!readIncidentFile(path));
    }
};

QTEST_GUILESS_MAIN(VerdictTest)
#include "verdict_test.moc"
