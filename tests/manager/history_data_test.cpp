// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/history/report.h"
#include "tests/manager/history_samples.h"

#include <QTest>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** What a history shows, without a window. */
class HistoryDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLevelFollowsTheRange_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<int>("interval");
        QTest::addColumn<int>("level");
        QTest::addColumn<bool>("areResultsRead");
        QTest::newRow("an hour, seldom") << 1 << 60 << int(RollupLevel::Minute) << true;
        QTest::newRow("an hour, often") << 1 << 1 << int(RollupLevel::Minute) << false;
        QTest::newRow("a day") << 24 << 300 << int(RollupLevel::Hour) << false;
        QTest::newRow("a month") << 24 * 31 << 60 << int(RollupLevel::Hour) << false;
        QTest::newRow("a year") << 24 * 365 << 60 << int(RollupLevel::Day) << false;
    }

    void theLevelFollowsTheRange()
    {
        QFETCH(const int, hours);
        QFETCH(const int, interval);
        QFETCH(const int, level);
        QFETCH(const bool, areResultsRead);
        const HistoryLevel found =
            levelFor({start, start + std::chrono::hours(hours)}, std::chrono::seconds(interval));
        QCOMPARE(int(found.rollups), level);
        QCOMPARE(found.areResultsRead, areResultsRead);
    }

    void rangesStayWithinWhatCanBeShown_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::addColumn<qint64>("shownFrom");
        QTest::addColumn<qint64>("shownTo");
        QTest::newRow("as it is") << qint64(-600) << qint64(-60) << qint64(-600) << qint64(-60);
        QTest::newRow("in the future") << qint64(-60) << qint64(60) << qint64(-120) << qint64(0);
        QTest::newRow("too short") << qint64(-100) << qint64(-90) << qint64(-125) << qint64(-65);
    }

    void rangesStayWithinWhatCanBeShown()
    {
        QFETCH(const qint64, from);
        QFETCH(const qint64, to);
        QFETCH(const qint64, shownFrom);
        QFETCH(const qint64, shownTo);
        const HistoryRange shown = bounded(span(std::chrono::seconds(from), std::chrono::seconds(to)), start);
        QCOMPARE((shown.from - start) / 1s, shownFrom);
        QCOMPARE((shown.to - start) / 1s, shownTo);
    }

    void zoomingKeepsTheMomentUnderThePointer()
    {
        const HistoryRange half = zoomed(span(0s, 100s), start + 25s, 0.5);
        QCOMPARE(half, (HistoryRange{start + 12s + 500ms, start + 62s + 500ms}));
        QCOMPARE(moved(span(0s, 100s), -0.1), span(-10s, 90s));
    }

    void gapsAreJoinedAndTheStrongerCauseIsTold_data()
    {
        using enum GapKind;
        QTest::addColumn<std::vector<HistoryGap>>("gaps");
        QTest::addColumn<QString>("joined");
        QTest::newRow("none") << std::vector<HistoryGap>{} << QString();
        QTest::newRow("clipped") << std::vector{gap(Stopped, -20s, 20s)} << u"stopped 0-20"_s;
        QTest::newRow("outside") << std::vector{gap(Stopped, 700s, 900s)} << QString();
        QTest::newRow("a cause within an absence")
            << std::vector{gap(NotObserved, 0s, 100s), gap(Stopped, 20s, 40s)}
            << u"not-observed 0-20, stopped 20-40, not-observed 40-100"_s;
        QTest::newRow("two causes") << std::vector{gap(Lost, 10s, 50s), gap(Stopped, 20s, 60s)}
                                    << u"lost 10-20, stopped 20-60"_s;
        QTest::newRow("neighbours") << std::vector{gap(Stopped, 10s, 20s), gap(Stopped, 20s, 30s)}
                                    << u"stopped 10-30"_s;
    }

    void gapsAreJoinedAndTheStrongerCauseIsTold()
    {
        QFETCH(const std::vector<HistoryGap>, gaps);
        QFETCH(const QString, joined);
        const std::vector<HistoryGap> whole = joinedGaps(gaps, span(0s, 600s));
        QCOMPARE(textOf(whole), joined);
        Micros length{};
        for (const HistoryGap &one : whole)
            length += one.range.length();
        QCOMPARE(gapTime(whole, span(0s, 600s)), length);
    }

    void onlyWhatNobodySawIsACommonGap()
    {
        using enum GapKind;
        const std::vector first{gap(Stopped, 0s, 50s), gap(Lost, 80s, 90s)};
        QCOMPARE(textOf(commonGaps({first})), u"stopped 0-50, lost 80-90"_s);
        QCOMPARE(textOf(commonGaps({first, {gap(NotObserved, 20s, 85s)}})), u"stopped 20-50, lost 80-85"_s);
        QCOMPARE(textOf(commonGaps({first, {}})), QString());
    }

    void aLineDoesNotCrossAGap()
    {
        const std::vector gaps{gap(GapKind::Stopped, 10s, 20s)};
        QVERIFY(!isAcrossGap(gaps, start, start + 10s));
        QVERIFY(isAcrossGap(gaps, start + 5s, start + 25s));
        QVERIFY(!isAcrossGap(gaps, start + 20s, start + 30s));
    }

    void absencesHaveTheirCauses_data()
    {
        QTest::addColumn<QString>("outcomes");
        QTest::addColumn<int>("interval");
        QTest::addColumn<bool>("isPaused");
        QTest::addColumn<bool>("isAway");
        QTest::addColumn<std::vector<Gap>>("known");
        QTest::addColumn<QString>("gaps");
        const std::vector<Gap> nothing;
        QTest::newRow("all there") << u"uuuuuuuuuu"_s << 60 << false << false << nothing << QString();
        QTest::newRow("one minute may be left out by chance")
            << u"uuu uuuuuu"_s << 60 << false << false << nothing << QString();
        QTest::newRow("nothing") << QString() << 60 << false << false << nothing << u"not-observed 0-600"_s;
        QTest::newRow("absent") << u"uuu   uuuu"_s << 60 << false << false << nothing
                                << u"not-observed 180-360"_s;
        QTest::newRow("a minute is long for a check that runs often")
            << u"uuu uuuuuu"_s << 5 << false << false << nothing << u"not-observed 180-240"_s;
        QTest::newRow("five minutes are no gap for one that runs seldom")
            << u"u    u    "_s << 300 << false << false << nothing << QString();
        QTest::newRow("stopped") << u"uuu   uuuu"_s << 60 << false << false
                                 << std::vector{known(GapCause::Stopped, 200s, 340s)}
                                 << u"not-observed 180-200, stopped 200-340, not-observed 340-360"_s;
        QTest::newRow("lost") << u"uuu   uuuu"_s << 60 << false << false
                              << std::vector{known(GapCause::Lost, 180s, 360s)} << u"lost 180-360"_s;
        QTest::newRow("cut off") << u"uuu"_s << 60 << false << false
                                 << std::vector{known(GapCause::CutOff, 180s, std::nullopt)}
                                 << u"waiting 180-600"_s;
        QTest::newRow("cut off, and back")
            << u"uuu   uuuu"_s << 60 << false << false
            << std::vector{known(GapCause::CutOff, 180s, std::nullopt)} << u"waiting 180-360"_s;
        QTest::newRow("the backlog has come")
            << u"uuuuuuuuuu"_s << 60 << false << false << std::vector{known(GapCause::CutOff, 180s, 360s)}
            << QString();
        QTest::newRow("was paused") << u"uuu   uuuu"_s << 60 << false << false
                                    << std::vector{known(GapCause::Paused, 180s, 360s)}
                                    << u"paused 180-360"_s;
        QTest::newRow("run by hand while it is paused")
            << u"uuu   u"_s << 60 << false << false
            << std::vector{known(GapCause::Paused, 180s, std::nullopt)} << u"paused 180-600"_s;
        QTest::newRow("of another agent")
            << u"uuu   uuuu"_s << 60 << false << false << std::vector{known(GapCause::Stopped, 180s, 360s, 2)}
            << u"not-observed 180-360"_s;
        QTest::newRow("paused") << u"uuu"_s << 60 << true << false << nothing << u"paused 180-600"_s;
        QTest::newRow("away") << u"uuu"_s << 60 << false << true << nothing << u"waiting 180-600"_s;
        QTest::newRow("away, with an older absence")
            << u"u   uu"_s << 60 << false << true << nothing << u"not-observed 60-240, waiting 360-600"_s;
    }

    void absencesHaveTheirCauses()
    {
        QFETCH(const QString, outcomes);
        QFETCH(const int, interval);
        QFETCH(const bool, isPaused);
        QFETCH(const bool, isAway);
        QFETCH(const std::vector<Gap>, known);
        QFETCH(const QString, gaps);
        HistoryData data = tenMinutes(outcomes);
        data.check.interval = std::chrono::seconds(interval);
        data.check.paused = isPaused;
        data.gaps = known;
        Presence presence{start + 600s, {}};
        if (isAway)
            presence.away.push_back(AgentId(1));
        QCOMPARE(textOf(seriesOf(data, {AgentId(1)}, presence).front().gaps), gaps);
    }

    void availabilityIsARange_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("firstShares");
        QTest::addColumn<QString>("verdictShares");
        // Available, of that degraded, down, down at most, not observed; in seconds.
        QTest::newRow("up") << u"uuuuuuuuuu"_s << QString() << u"600 0 0 0 0"_s << u"600 0 0 0 0"_s;
        QTest::newRow("degraded is available")
            << u"uuuuggguuu"_s << QString() << u"600 180 0 0 0"_s << u"600 180 0 0 0"_s;
        QTest::newRow("down") << u"uuuuddduuu"_s << QString() << u"420 0 180 180 0"_s << u"420 0 180 180 0"_s;
        QTest::newRow("unknown is not observed")
            << u"uuuu???uuu"_s << QString() << u"420 0 0 0 180"_s << u"420 0 0 0 180"_s;
        QTest::newRow("absent is not observed")
            << u"uuuu   uuu"_s << QString() << u"420 0 0 0 180"_s << u"420 0 0 0 180"_s;
        QTest::newRow("nothing") << QString() << QString() << u"0 0 0 0 600"_s << u"0 0 0 0 600"_s;
        QTest::newRow("the other agent saw it")
            << u"uuuu   uuu"_s << u"uuuuuuuuuu"_s << u"420 0 0 0 180"_s << u"600 0 0 0 0"_s;
        QTest::newRow("the verdict is down while any agent says so")
            << u"uuuuddduuu"_s << u"uduuuuuuuu"_s << u"420 0 180 180 0"_s << u"360 0 240 240 0"_s;
        QTest::newRow("both down in the same minute")
            << u"uuuuduuuuu"_s << u"uuuuduuuuu"_s << u"540 0 60 60 0"_s << u"540 0 60 60 0"_s;
    }

    void availabilityIsARange()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        QFETCH(const QString, firstShares);
        QFETCH(const QString, verdictShares);
        const HistoryData data = tenMinutes(first, second);
        const Presence presence{start + 600s, {}};
        const auto series = seriesOf(data, {AgentId(1), AgentId(2)}, presence);
        const auto text = [](const TimeShares &shares) {
            return u"%1 %2 %3 %4 %5"_s.arg(shares.available / 1s)
                .arg(shares.degraded / 1s)
                .arg(shares.down / 1s)
                .arg(shares.downAtMost / 1s)
                .arg(shares.unobserved / 1s);
        };
        const TimeShares shares = sharesOf(data, series.front(), presence.now);
        QCOMPARE(text(shares), firstShares);
        QCOMPARE(shares.total(), Micros(600s));
        QCOMPARE(text(verdictSharesOf(data, series, presence.now)), verdictShares);
    }

    void agentsMayHaveBeenDownTogetherOrNot()
    {
        // Half of a minute down at each of two agents.
        HistoryData data = tenMinutes(u"u"_s, u"u"_s);
        data.range = span(0s, 60s);
        for (Rollup &rollup : data.rollups)
            rollup.down = 1;
        const Presence presence{start + 60s, {}};
        const TimeShares shares =
            verdictSharesOf(data, seriesOf(data, {AgentId(1), AgentId(2)}, presence), presence.now);
        QCOMPARE(shares.down, Micros(30s));
        QCOMPARE(shares.downAtMost, Micros(60s));
        QCOMPARE(*shares.observedOnly(), 0.5);
        QCOMPARE(*shares.worstCase(), 0.0);
    }

    void aResultOfASeldomCheckStandsUntilTheNext()
    {
        HistoryData data = tenMinutes(u"u    d"_s, u"  u    u"_s);
        data.check.interval = 300s;
        const Presence presence{start + 600s, {}};
        const auto series = seriesOf(data, {AgentId(1), AgentId(2)}, presence);
        const TimeShares first = sharesOf(data, series.front(), presence.now);
        QCOMPARE(first.available, Micros(300s));
        QCOMPARE(first.down, Micros(300s));
        const TimeShares verdict = verdictSharesOf(data, series, presence.now);
        QCOMPARE(verdict.available, Micros(300s));
        QCOMPARE(verdict.down, Micros(300s));
        QCOMPARE(verdict.total(), Micros(600s));
    }

    void onlyWhatHasPassedCounts()
    {
        const HistoryData data = tenMinutes(u"uuuuu"_s);
        const Presence presence{start + 300s, {}};
        const auto series = seriesOf(data, {AgentId(1)}, presence);
        QVERIFY(series.front().gaps.empty());
        QCOMPARE(sharesOf(data, series.front(), presence.now).total(), Micros(300s));
    }

    void sharesKeepTheDigitsThatMatter_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<QString>("text");
        QTest::newRow("all") << 1.0 << u"100.00\u00a0%"_s;
        QTest::newRow("none") << 0.0 << u"0.00\u00a0%"_s;
        QTest::newRow("usual") << 0.99954 << u"99.95\u00a0%"_s;
        QTest::newRow("nearly all") << 0.999'99 << u"99.999\u00a0%"_s;
        QTest::newRow("a moment less") << 0.999'999'999'9 << u"99.99999\u00a0%"_s;
    }

    void sharesKeepTheDigitsThatMatter()
    {
        QFETCH(const double, share);
        QFETCH(const QString, text);
        QCOMPARE(formatShare(share), text);
        QCOMPARE(formatShare(std::nullopt), u"\u2013"_s);
    }

    void resultsAreDrawnWhereAllOfThemAreThere()
    {
        HistoryData data = tenMinutes(u"uuuuuuuuuu"_s);
        data.level.areResultsRead = true;
        const Presence presence{start + 600s, {}};
        for (int minute = 0; minute < 10; ++minute) {
            QCOMPARE(seriesOf(data, {AgentId(1)}, presence).front().durations.front().time, start + 30s);
            CheckResult result;
            result.agent = AgentId(1);
            result.started = start + std::chrono::minutes(minute);
            result.outcome = Outcome::Up;
            data.results.push_back(result);
        }
        QCOMPARE(seriesOf(data, {AgentId(1)}, presence).front().durations.front().time, start);
    }

    void lossesAreTakenOnceAndTheirResultsAreNotKept()
    {
        HistoryData data = tenMinutes(u"uu"_s);
        data.check.kind = Kind::Ping;
        CheckResult result;
        result.check = CheckId(1);
        result.agent = AgentId(1);
        for (int second = 40; second >= 0; second -= 10) { // a backlog comes behind what is newer
            result.started = start + std::chrono::seconds(second);
            FieldWriter fields;
            fields.add("loss_percent"_L1, double(second));
            result.fields = fields.take();
            QVERIFY(data.add(result));
        }
        QVERIFY(data.results.empty());
        const std::vector<HistorySeries> series =
            seriesOf(data, {AgentId(1), AgentId(2)}, {start + 600s, {}});
        QCOMPARE(series[0].losses.size(), size_t(5));
        QCOMPARE(series[0].losses[1].time, start + 10s);
        QCOMPARE(series[0].losses[1].percent, 10.0);
        QVERIFY(series[1].losses.empty());
    }

    void aResultGoesIntoItsBucket()
    {
        HistoryData data = tenMinutes(u"uuu"_s);
        CheckResult result;
        result.check = CheckId(1);
        result.agent = AgentId(1);
        result.started = start + 130s;
        result.outcome = Outcome::Down;
        QVERIFY(data.add(result));
        QCOMPARE(data.rollups.back().down, quint64(1));
        result.started = start + 200s;
        QVERIFY(data.add(result));
        QCOMPARE(data.rollups.size(), size_t(4));
        result.started = start - 1s;
        QVERIFY(!data.add(result));
        result.check = CheckId(2);
        result.started = start;
        QVERIFY(!data.add(result));
    }

    void aResultOfAClockThatIsAheadIsShownOnceItsTimeHasCome()
    {
        HistoryData data = tenMinutes(u"uuuuuuuuuu"_s);
        CheckResult result;
        result.check = CheckId(1);
        result.agent = AgentId(1);
        result.started = start + 700s;
        result.outcome = Outcome::Down;
        QVERIFY(data.add(result));
        const auto shown = [&data](std::chrono::seconds now) {
            data.range.to = start + now;
            const HistorySeries series = seriesOf(data, {AgentId(1)}, {start + now, {}}).front();
            const ReportCheck report =
                reportOf(data, {AgentId(1)}, {start + now, {}}, [](AgentId) { return QString(); });
            return std::tuple(series.buckets.size(), report.lines.back().results, textOf(series.gaps));
        };
        QCOMPARE(shown(600s), std::tuple(size_t(10), quint64(10), QString()));
        QCOMPARE(shown(720s), std::tuple(size_t(11), quint64(11), QString()));
    }

    void whatWasReadIsNotTakenAgain()
    {
        HistoryData data = tenMinutes(u"u"_s);
        data.level.areResultsRead = true;
        CheckResult result;
        result.check = CheckId(1);
        result.agent = AgentId(1);
        result.epoch = Epoch(7);
        result.started = start;
        data.countedTo[{AgentId(1), Epoch(7)}] = Seq(4);
        data.takenTo[{AgentId(1), Epoch(7)}] = Seq(5);
        for (const quint64 seq : {4, 5, 6}) {
            result.seq = Seq(seq);
            QCOMPARE(data.add(result), seq > 4);
        }
        QCOMPARE(data.rollups.front().count(), quint64(3));
        QCOMPARE(data.results.size(), size_t(1));
        result.epoch = Epoch(8); // another count
        result.seq = Seq(1);
        QVERIFY(data.add(result));
        QCOMPARE(data.results.size(), size_t(2));
    }

    void onlySoManyResultsAreKept()
    {
        HistoryData data = tenMinutes(u"u"_s);
        data.check.kind = Kind::Traceroute;
        CheckResult result;
        result.check = CheckId(1);
        result.agent = AgentId(1);
        for (int second = 0; second < 200; ++second) {
            result.started = start + std::chrono::seconds(second);
            data.results.push_back(result);
            data.losses.push_back({AgentId(1), {result.started, 0}});
        }
        data.trim(start + 100s, 100);
        QCOMPARE(data.results.size(), size_t(100));
        QCOMPARE(data.losses.front().loss.time, start + 100s);
        QVERIFY(!data.readSince);
        data.trim(start + 100s, 50);
        QCOMPARE(data.results.size(), size_t(50));
        QCOMPARE(data.losses.size(), size_t(50));
        QCOMPARE(*data.readSince, start + 150s);
    }

    void reportsSayHowGapsWereCountedAndTakeTextAsText()
    {
        HistoryData data = tenMinutes(u"uuuu   duu"_s);
        data.check.name = u"=<b>Shop</b>"_s;
        const Presence presence{start + 600s, {}};
        Report report{.range = data.range, .made = presence.now, .level = RollupLevel::Minute, .checks = {}};
        report.checks.push_back(reportOf(data, {AgentId(1)}, presence, [](AgentId) { return u"1 <i>"_s; }));
        const QString html = toHtml(report);
        QVERIFY(html.contains("&lt;b&gt;Shop&lt;/b&gt;"_L1));
        QVERIFY(html.contains("1 &lt;i&gt;"_L1));
        QVERIFY(!html.contains("<i>"_L1));
        QVERIFY(html.contains(displayName(GapKind::NotObserved)));
        QVERIFY(html.contains("worst case"_L1));
        const QStringList lines = toCsv(report).trimmed().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines.at(2).contains(",85.714286,60.000000,360,0,60,60,180,0,7,"_L1),
                 qPrintable(lines.at(2)));
        QVERIFY(lines.at(1).contains("'=<b>"_L1));
    }
};

QTEST_GUILESS_MAIN(HistoryDataTest)
#include "history_data_test.moc"
