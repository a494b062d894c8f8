// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/results/filter_language.h"

#include <QTest>

using namespace vantage;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

FilterNames names()
{
    return {.agents =
                [] {
                    return QList<std::pair<AgentId, QString>>{{AgentId(1), u"berlin"_s},
                                                              {AgentId(2), u"frankfurt edge"_s},
                                                              {AgentId(3), {}},
                                                              {AgentId(4), u"5"_s}};
                },
            .checks =
                [] {
                    return QList<std::pair<CheckId, QString>>{{CheckId(1), u"Front door"_s},
                                                              {CheckId(2), u"Twin"_s},
                                                              {CheckId(3), u"twin"_s},
                                                              {CheckId(4), u"https://shop.example.com/"_s}};
                }};
}

using Change = std::function<void(ResultFilter &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

/** What is typed to choose among results. */
class TestFilterLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineIsRead_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *name, const QString &line, const Change &change,
                            const QString &written) {
            QTest::newRow(name) << line << change << written;
        };
        row(
            "nothing", u"  "_s, [](ResultFilter &) {}, u""_s);
        row(
            "text", u" connection  refused "_s, [](ResultFilter &f) { f.text = u"connection refused"_s; },
            u"connection refused"_s);
        row(
            "an address is text", u"2001:db8::17 localhost:80 http://x/"_s,
            [](ResultFilter &f) { f.text = u"2001:db8::17 localhost:80 http://x/"_s; },
            u"2001:db8::17 localhost:80 http://x/"_s);
        row(
            "quoted text is text", u"\"agent:berlin  x\""_s,
            [](ResultFilter &f) { f.text = u"agent:berlin  x"_s; }, u"\"agent:berlin  x\""_s);
        row(
            "agent by name", u"AGENT:Berlin"_s, [](ResultFilter &f) { f.agent = AgentId(1); },
            u"agent:berlin"_s);
        row(
            "agent with a blank", u"agent:\"Frankfurt Edge\" x"_s,
            [](ResultFilter &f) { f.agent = AgentId(2), f.text = u"x"_s; }, u"agent:\"frankfurt edge\" x"_s);
        row(
            "agent without a name", u"agent:3"_s, [](ResultFilter &f) { f.agent = AgentId(3); },
            u"agent:#3"_s);
        row(
            "an agent that is called like a number", u"agent:5"_s,
            [](ResultFilter &f) { f.agent = AgentId(4); }, u"agent:5"_s);
        row(
            "an agent that is gone", u"agent:#77"_s, [](ResultFilter &f) { f.agent = AgentId(77); },
            u"agent:#77"_s);
        row(
            "check", u"check:\"front door\""_s, [](ResultFilter &f) { f.check = CheckId(1); },
            u"check:\"Front door\""_s);
        row(
            "check without an end of its quotation", u"check:\"front door"_s,
            [](ResultFilter &f) { f.check = CheckId(1); }, u"check:\"Front door\""_s);
        row(
            "check by number, one of two of that name", u"check:#3"_s,
            [](ResultFilter &f) { f.check = CheckId(3); }, u"check:#3"_s);
        row(
            "check that is called like a key's text", u"check:https://shop.example.com/"_s,
            [](ResultFilter &f) { f.check = CheckId(4); }, u"check:https://shop.example.com/"_s);
        row(
            "kind", u"kind:traceroute"_s, [](ResultFilter &f) { f.kind = Kind::Traceroute; },
            u"kind:TRACEROUTE"_s);
        row(
            "outcomes", u"outcome:Down,degraded"_s,
            [](ResultFilter &f) { f.outcomes = ResultFilter::failures; }, u"outcome:degraded,down"_s);
        row(
            "reasons", u"reason:timeout,connection-refused"_s,
            [](ResultFilter &f) {
                f.reasons =
                    ResultFilter::only(Reason::Timeout) | ResultFilter::only(Reason::ConnectionRefused);
            },
            u"reason:connection-refused,timeout"_s);
        row(
            "longer", u"duration:>200ms"_s, [](ResultFilter &f) { f.longerThan = 200ms; },
            u"duration:>200ms"_s);
        row(
            "shorter, in seconds", u"duration:<1.5s"_s, [](ResultFilter &f) { f.shorterThan = 1500ms; },
            u"duration:<1500ms"_s);
        row(
            "milliseconds without a unit", u"duration:>0.25"_s, [](ResultFilter &f) { f.longerThan = 250us; },
            u"duration:>0.25ms"_s);
        row(
            "range", u"duration:200..1s"_s, [](ResultFilter &f) { f.longerThan = 200ms, f.shorterThan = 1s; },
            u"duration:>200ms duration:<1000ms"_s);
        row(
            "all of it",
            u"agent:berlin kind:HTTP outcome:down reason:timeout duration:>200ms free check:Front text"_s
                .replace(u"check:Front"_s, u"check:\"Front door\""_s),
            [](ResultFilter &f) {
                f.agent = AgentId(1), f.kind = Kind::Http, f.check = CheckId(1);
                f.outcomes = ResultFilter::only(Outcome::Down);
                f.reasons = ResultFilter::only(Reason::Timeout);
                f.longerThan = 200ms, f.text = u"free text"_s;
            },
            u"agent:berlin check:\"Front door\" kind:HTTP outcome:down reason:timeout duration:>200ms free text"_s);
    }

    void aLineIsRead()
    {
        QFETCH(const QString, line);
        QFETCH(const Change, change);
        QFETCH(const QString, written);
        ResultFilter expected;
        change(expected);
        const Result<ResultFilter> parsed = parseFilter(line, names());
        QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(parsed.error().message));
        QVERIFY(*parsed == expected);
        QCOMPARE(filterText(*parsed, names()), written);
        const Result<ResultFilter> again = parseFilter(written, names());
        QVERIFY(again.has_value() && *again == expected);
    }

    void mistakesAreTold_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("told");
        QTest::newRow("agent") << u"agent:paris"_s << u"paris"_s;
        QTest::newRow("check of a common name") << u"check:twin"_s << u"#2 or #3"_s;
        QTest::newRow("kind") << u"kind:GOPHER"_s << u"GOPHER"_s;
        QTest::newRow("outcome") << u"outcome:up,high"_s << u"high"_s;
        QTest::newRow("no outcome") << u"outcome:,"_s << u"outcome:"_s;
        QTest::newRow("reason") << u"reason:because"_s << u"because"_s;
        QTest::newRow("duration") << u"duration:200"_s << u"200"_s;
        QTest::newRow("unit") << u"duration:>5h"_s << u">5h"_s;
        QTest::newRow("negative") << u"duration:>-5"_s << u">-5"_s;
        QTest::newRow("not a number") << u"duration:>nan"_s << u">nan"_s;
        QTest::newRow("impossible") << u"duration:>2s duration:<1s"_s << u"shorter"_s;
        QTest::newRow("nothing behind the key") << u"agent: berlin"_s << u"agent:"_s;
        QTest::newRow("twice") << u"kind:HTTP kind:TCP"_s << u"twice"_s;
    }

    void mistakesAreTold()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, told);
        const Result<ResultFilter> parsed = parseFilter(line, names());
        QVERIFY(!parsed.has_value());
        QVERIFY2(parsed.error().message.contains(told), qPrintable(parsed.error().message));
    }

    void whatIsBegunIsCompleted_data()
    {
        QTest::addColumn<QString>("line");      // | is the cursor
        QTest::addColumn<QString>("completed"); // by the first word that is offered
        QTest::newRow("key") << u"x out|"_s << u"x outcome:"_s;
        QTest::newRow("agent") << u"agent:ber| x"_s << u"agent:berlin x"_s;
        QTest::newRow("agent with a blank") << u"agent:fra|"_s << u"agent:\"frankfurt edge\""_s;
        QTest::newRow("within quotation marks")
            << u"agent:\"frankfurt e|\""_s << u"agent:\"frankfurt edge\""_s;
        QTest::newRow("first outcome") << u"outcome:de|"_s << u"outcome:degraded"_s;
        QTest::newRow("next outcome") << u"outcome:up,d|"_s << u"outcome:up,degraded"_s;
        QTest::newRow("reason by its middle") << u"reason:refused|"_s << u"reason:connection-refused"_s;
        QTest::newRow("kind") << u"kind:dn| rest"_s << u"kind:DNS rest"_s;
        QTest::newRow("check") << u"check:door|"_s << u"check:\"Front door\""_s;
        QTest::newRow("text") << u"nothing|"_s << u"nothing"_s;
    }

    void whatIsBegunIsCompleted()
    {
        QFETCH(QString, line);
        QFETCH(const QString, completed);
        const qsizetype cursor = line.indexOf(u'|');
        line.remove(cursor, 1);
        const FilterCompletion completion = completeFilter(line, cursor, names());
        if (!completion.words.isEmpty())
            line.replace(completion.from, completion.length, completion.words.front());
        QCOMPARE(line, completed);
    }

    void eachPartCanBeTakenOut()
    {
        ResultFilter filter;
        filter.agent = AgentId(1), filter.check = CheckId(1), filter.kind = Kind::Dns;
        filter.outcomes = ResultFilter::failures, filter.reasons = ResultFilter::only(Reason::Timeout);
        filter.longerThan = 1ms, filter.shorterThan = 2s, filter.text = u"x"_s;
        QCOMPARE(partsOf(filter).size(), 8);
        for (const FilterPart part : partsOf(filter)) {
            QVERIFY(!describe(filter, part, names()).isEmpty());
            filter = without(filter, part);
        }
        QVERIFY(filter.isEmpty());
    }
};

QTEST_MAIN(TestFilterLanguage)
#include "filter_language_test.moc"
