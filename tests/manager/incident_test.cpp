// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/manager/console_fixture.h"
#include "tests/manager/manager_fixture.h"
#include "tests/support/test_files.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

/** Verdicts and incidents of a whole manager whose agents say what a test wants. */
class IncidentTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ManagerFixture> m_fixture;
    std::unique_ptr<FakeAgent> m_first;
    std::unique_ptr<FakeAgent> m_second;

    [[nodiscard]] Outcome verdict(quint64 check)
    {
        return m_fixture->verdictRow(CheckId(check)).value_or(VerdictRow()).verdict;
    }
    [[nodiscard]] QStringList texts(const QString &code)
    {
        QStringList found;
        for (const Event &event : m_fixture->feed().recentEvents()) {
            if (event.code == code)
                found += event.text;
        }
        return found;
    }
    [[nodiscard]] Answered status(const QString &line, CommandFormat format = CommandFormat::Text)
    {
        return ask(m_fixture->manager().commands(), line, format);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ManagerFixture>();
        m_fixture->start();
        m_first = m_fixture->joinedAgent(u"berlin"_s);
        m_second = m_fixture->joinedAgent(u"tokyo"_s);
        m_fixture->command(u"addconf 1,2 TCP localhost 1 10 name=Shop"_s);
        m_fixture->command(u"addconf 1 TCP localhost 2 10"_s);
        QTRY_COMPARE(m_first->tasks().size(), 2);
        QTRY_COMPARE(m_second->tasks().size(), 1);
    }
    void cleanup()
    {
        m_second.reset();
        m_first.reset();
        m_fixture.reset();
    }

    void theWorstThatAnAgentSeesOpensAnIncident()
    {
        QCOMPARE(verdict(1), Outcome::Unknown);
        QSignalSpy changed(&m_fixture->feed(), &Feed::verdictsChanged);
        m_first->sendOutcome(CheckId(1), Outcome::Up, u"port open"_s);
        QTRY_COMPARE(verdict(1), Outcome::Up);
        QTRY_VERIFY(!changed.isEmpty());
        m_second->sendOutcome(CheckId(1), Outcome::Down, u"no answer\x1b[31m"_s);
        QTRY_COMPARE(verdict(1), Outcome::Down);
        QCOMPARE(texts(u"incident-opened"_s),
                 QStringList{
                     u"Incident 1: Shop (TCP localhost:1) is down: no answer\\x1b[31m (Agent 2 (tokyo))"_s});
        m_second->sendOutcome(CheckId(1), Outcome::Unknown, u"not measured"_s);
        m_second->sendOutcome(CheckId(1), Outcome::Up, u"port open"_s);
        QTRY_COMPARE(verdict(1), Outcome::Up);
        const QString over = texts(u"incident-closed"_s).value(0);
        QVERIFY2(over.contains(u"Incident 1 is over: Shop (TCP localhost:1) is up again after"_s),
                 qUtf8Printable(over));
        QVERIFY2(over.endsWith(u"port open (Agent 2 (tokyo))"_s), qUtf8Printable(over));
        QCOMPARE(verdict(2), Outcome::Unknown);
    }

    void pausingAndDeletingEndIncidents()
    {
        m_first->sendOutcome(CheckId(1), Outcome::Degraded, u"slow"_s);
        m_first->sendOutcome(CheckId(2), Outcome::Down, u"no answer"_s);
        QTRY_COMPARE(texts(u"incident-opened"_s).size(), 2);
        m_fixture->command(u"pause 1 #1"_s);
        m_fixture->command(u"delconf 1 #2"_s);
        QCOMPARE(verdict(1), Outcome::Unknown);
        QVERIFY(!m_fixture->verdictRow(CheckId(2)));
        const QStringList closed = texts(u"incident-closed"_s);
        QCOMPARE(closed.size(), 2);
        QVERIFY2(closed[0].endsWith(u"Shop (TCP localhost:1) is paused"_s), qUtf8Printable(closed[0]));
        QVERIFY2(closed[1].endsWith(u"TCP localhost:2 was deleted"_s), qUtf8Printable(closed[1]));
    }

    void incidentsSurviveARestart()
    {
        m_first->sendOutcome(CheckId(1), Outcome::Up, u"port open"_s);
        m_second->sendOutcome(CheckId(1), Outcome::Down, u"no answer"_s);
        QTRY_COMPARE(verdict(1), Outcome::Down);
        const UtcTime since = m_fixture->verdictRow(CheckId(1))->incident->since;
        m_fixture->stop();
        m_fixture->start();
        const VerdictRow row = m_fixture->verdictRow(CheckId(1)).value();
        QCOMPARE(row.verdict, Outcome::Down);
        QVERIFY(row.incident);
        QCOMPARE(row.incident->id, IncidentId(1));
        QCOMPARE(row.incident->since, since);
        QCOMPARE(row.since, since);
        QCOMPARE(texts(u"incident-opened"_s).size(), 1); // that of before: it is no news
        m_fixture->connect(*m_second);
        QTRY_VERIFY(m_second->isJoined());
        m_second->sendOutcome(CheckId(1), Outcome::Up, u"port open"_s);
        QTRY_COMPARE(verdict(1), Outcome::Up);
        QCOMPARE(texts(u"incident-closed"_s).size(), 1);
        m_second->sendOutcome(CheckId(1), Outcome::Down, u"no answer"_s);
        QTRY_COMPARE(verdict(1), Outcome::Down);
        QCOMPARE(m_fixture->verdictRow(CheckId(1))->incident->id, IncidentId(2));
    }

    void incidentsOfAnEarlierVersionAreTakenOverOnce()
    {
        m_fixture->stop();
        const QString path = m_fixture->path(u"data/incidents.json"_s);
        writeFile(path, R"({"incidents":[)"
                        R"({"id":7,"check":1,"since":"2026-03-12T00:27:05.000001Z","worst":"down","agent":2,)"
                        R"("outcome":"down","reason":"timeout"},)"
                        R"({"id":5,"check":2,"since":"2026-03-11T00:27:05Z","until":"2026-03-11T00:28:05Z",)"
                        R"("worst":"degraded","agent":1,"outcome":"degraded","reason":"threshold"}]})");
        m_fixture->start();
        QCOMPARE(m_fixture->verdictRow(CheckId(1))->incident->id, IncidentId(7));
        QVERIFY(!QFile::exists(path));
        QVERIFY(QFile::exists(path + u".imported"_s));
        m_fixture->connect(*m_second);
        QTRY_VERIFY(m_second->isJoined());
        m_second->sendOutcome(CheckId(1), Outcome::Up, u"port open"_s);
        QTRY_VERIFY(!m_fixture->verdictRow(CheckId(1))->incident);
        // Of both, as events are: what is handed to the writer may be under way.
        const auto count = [this] {
            const QList<QJsonObject> found = status(u"export incidents"_s, CommandFormat::Json).objects();
            return std::ranges::count_if(found,
                                         [](const QJsonObject &one) { return one.contains(u"until"_s); });
        };
        QTRY_COMPARE(count(), 2);
        m_fixture->stop();
        m_fixture->start();
        QVERIFY(!m_fixture->verdictRow(CheckId(1))->incident);
        m_fixture->connect(*m_second);
        QTRY_VERIFY(m_second->isJoined());
        m_second->sendOutcome(CheckId(1), Outcome::Down, u"no answer"_s);
        QTRY_VERIFY(m_fixture->verdictRow(CheckId(1))->incident);
        QCOMPARE(m_fixture->verdictRow(CheckId(1))->incident->id, IncidentId(8));
    }

    void statusShowsOpenIncidentsFirst()
    {
        m_fixture->command(u"addconf 2 TCP localhost 3 10 paused=on"_s);
        m_first->sendOutcome(CheckId(1), Outcome::Up, u"port open"_s);
        m_second->sendOutcome(CheckId(1), Outcome::Unknown, u"not permitted"_s);
        m_first->sendOutcome(CheckId(2), Outcome::Down, u"no answer"_s);
        QTRY_COMPARE(verdict(2), Outcome::Down);
        QTRY_VERIFY(m_fixture->verdictRow(CheckId(1))->states.value(1).last);
        const Answered answer = status(u"status"_s);
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.out.size(), 5);
        QCOMPARE(answer.out[0], u"Up: 1, Degraded: 0, Down: 1, Unknown: 0"_s);
        const auto contains = [&answer](qsizetype line, const QStringList &words) {
            return std::ranges::all_of(words,
                                       [&](const QString &word) { return answer.out[line].contains(word); });
        };
        QVERIFY2(contains(2, {u"#2"_s, u"Down"_s, u"TCP localhost:2"_s, u"Down: 1"_s, u"no answer"_s}),
                 qUtf8Printable(answer.text()));
        QVERIFY2(contains(3, {u"#1"_s, u"Up"_s, u"Unknown: 2; Up: 1"_s, u"port open"_s}),
                 qUtf8Printable(answer.text()));
        QVERIFY2(contains(4, {u"#3"_s, u"Paused"_s}), qUtf8Printable(answer.text()));
    }

    void statusOfAClientOrOfACheck()
    {
        QCOMPARE(status(u"status 2"_s, CommandFormat::Json).objects().size(), 1);
        QCOMPARE(status(u"status #2"_s, CommandFormat::Json).objects().size(), 1);
        m_second->sendOutcome(CheckId(1), Outcome::Degraded, u"slow"_s);
        QTRY_COMPARE(verdict(1), Outcome::Degraded);
        const Answered answer = status(u"status #1"_s);
        QVERIFY2(answer.text().contains(u"Incident 1 is open since 20"_s), qUtf8Printable(answer.text()));
        QVERIFY2(answer.text().contains(u"slow"_s), qUtf8Printable(answer.text()));
        QCOMPARE(status(u"status #9"_s).code, 1);
        QCOMPARE(status(u"status 9"_s).code, 1);
        QCOMPARE(status(u"status nine"_s).code, 2);
    }

    void statusInJsonHasTheStableNames()
    {
        m_first->sendOutcome(CheckId(1), Outcome::Down, u"no answer"_s);
        QTRY_COMPARE(verdict(1), Outcome::Down);
        const QList<QJsonObject> objects = status(u"status"_s, CommandFormat::Json).objects();
        QCOMPARE(objects.size(), 2);
        const QJsonObject &shop = objects.front();
        QCOMPARE(shop.keys(), (QStringList{u"agents"_s, u"check"_s, u"incident"_s, u"kind"_s, u"name"_s,
                                           u"paused"_s, u"since"_s, u"target"_s, u"verdict"_s}));
        QCOMPARE(shop[u"check"_s], 1);
        QCOMPARE(shop[u"name"_s], u"Shop"_s);
        QCOMPARE(shop[u"kind"_s], u"TCP"_s);
        QCOMPARE(shop[u"target"_s], u"localhost:1"_s);
        QCOMPARE(shop[u"verdict"_s], u"down"_s);
        QVERIFY(utcFromIso8601(shop[u"since"_s].toString()));
        QCOMPARE(shop[u"incident"_s][u"id"_s], 1);
        QCOMPARE(shop[u"incident"_s][u"since"_s], shop[u"since"_s]);
        const QJsonArray agents = shop[u"agents"_s].toArray();
        QCOMPARE(agents.size(), 2);
        QCOMPARE(agents[0].toObject().keys(), (QStringList{u"agent"_s, u"description"_s, u"outcome"_s,
                                                           u"reason"_s, u"since"_s, u"state"_s}));
        QCOMPARE(agents[0][u"state"_s], u"down"_s);
        QCOMPARE(agents[0][u"outcome"_s], u"down"_s);
        QCOMPARE(agents[0][u"reason"_s], u"timeout"_s);
        QCOMPARE(agents[0][u"description"_s], u"no answer"_s);
        QCOMPARE(agents[1][u"state"_s], u"unknown"_s);
        QVERIFY(agents[1][u"since"_s].isNull());
        QVERIFY(agents[1][u"outcome"_s].isNull());
        QVERIFY(!objects.back().contains(u"incident"_s));
        QVERIFY(objects.back()[u"since"_s].isNull());
    }
};

QTEST_GUILESS_MAIN(IncidentTest)
#include "incident_test.moc"
