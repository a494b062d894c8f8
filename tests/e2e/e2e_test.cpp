// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/util/time.h"
#include "tests/e2e/installation.h"
#include "tests/support/nginx.h"
#include "tests/support/test_files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

namespace {

enum class Way { StandardInput, ControlSocket, File };

/** A check that every agent is given, and what it has to find. */
struct Expected
{
    QString name;
    Way way = Way::ControlSocket;
    QStringList words; ///< of addconf, from the kind on
    QString outcome;
    QString reason;
};

QString nowText()
{
    return toIso8601(utcNow());
}

} // namespace

/** The whole of it as an operator has it: real processes, a real web server, and what survives kill -9. The tests are
    one story and run in this order. */
class EndToEndTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestCa> m_ca;
    std::unique_ptr<Nginx> m_nginx;
    std::unique_ptr<Installation> m_site;
    quint16 m_closed = 0;
    QList<Expected> m_expected;

    QList<Expected> expectedChecks() const
    {
        const QString http = u"localhost:%1"_s.arg(m_nginx->http());
        const auto https = [this](Nginx::Tls tls) {
            return u"localhost:%1"_s.arg(m_nginx->https(tls));
        };
        const QString trust = u"ca="_s + m_ca->file();
        const QString open = QString::number(m_nginx->http());
        const QString closed = QString::number(m_closed);
        const QString up = u"up"_s;
        const QString down = u"down"_s;
        return {
            {u"open-port"_s, Way::StandardInput, {u"TCP"_s, u"localhost"_s, open, u"1"_s}, up, u"none"_s},
            {u"closed-port"_s,
             Way::StandardInput,
             {u"TCP"_s, u"127.0.0.1"_s, closed, u"1"_s},
             down,
             u"connection-refused"_s},
            {u"page"_s, Way::StandardInput, {u"HTTP"_s, u"http://"_s + http + u'/', u"1"_s}, up, u"none"_s},
            {u"not-listening"_s,
             Way::StandardInput,
             {u"LOCAL"_s, u"127.0.0.1"_s, closed, u"1"_s},
             down,
             u"not-listening"_s},
            {u"bare-host"_s, Way::ControlSocket, {u"HTTP"_s, http, u"1"_s}, up, u"none"_s},
            {u"missing"_s,
             Way::ControlSocket,
             {u"HTTP"_s, http + u"/missing"_s, u"1"_s},
             down,
             u"status-mismatch"_s},
            {u"broken"_s,
             Way::ControlSocket,
             {u"HTTP"_s, http + u"/broken"_s, u"1"_s},
             down,
             u"status-mismatch"_s},
            {u"slow"_s,
             Way::ControlSocket,
             {u"HTTP"_s, http + u"/slow"_s, u"1"_s, u"timeout=0.4"_s},
             down,
             u"timeout"_s},
            {u"no-web-server"_s,
             Way::ControlSocket,
             {u"HTTP"_s, u"127.0.0.1:"_s + closed, u"1"_s},
             down,
             u"connection-refused"_s},
            {u"secure-bare-host"_s,
             Way::ControlSocket,
             {u"HTTPS"_s, https(Nginx::Tls::Good), u"1"_s, trust},
             up,
             u"none"_s},
            {u"untrusted"_s,
             Way::ControlSocket,
             {u"HTTPS"_s, u"https://"_s + https(Nginx::Tls::Good), u"1"_s},
             down,
             u"tls-untrusted"_s},
            {u"misnamed"_s,
             Way::ControlSocket,
             {u"HTTPS"_s, https(Nginx::Tls::Misnamed), u"1"_s, trust},
             down,
             u"tls-name-mismatch"_s},
            {u"expired"_s,
             Way::ControlSocket,
             {u"HTTPS"_s, https(Nginx::Tls::Expired), u"1"_s, trust},
             down,
             u"tls-expired"_s},
            {u"from-file-local"_s, Way::File, {u"LOCAL"_s, u"127.0.0.1"_s, open, u"1"_s}, up, u"none"_s},
            {u"from-file-closed"_s,
             Way::File,
             {u"TCP"_s, u"127.0.0.1"_s, closed, u"1"_s},
             down,
             u"connection-refused"_s},
        };
    }

    /** The id of a check by its name; 0 where there is none. */
    int checkId(const QString &name) const
    {
        for (const QJsonObject &check : m_site->ask({u"viewconf"_s})) {
            if (check[u"name"_s] == name)
                return check[u"id"_s].toInt();
        }
        return 0;
    }
    QString serviceId(int client, const QString &name) const
    {
        for (const QJsonObject &check : m_site->ask({u"viewconf"_s, QString::number(client)})) {
            if (check[u"name"_s] == name)
                return QString::number(check[u"service_id"_s].toInt());
        }
        return u"0"_s;
    }
    /** Have all agents, since `time`, found for this check what they should? */
    bool allFind(int check, const QString &outcome, const QString &reason, const QString &time = {}) const
    {
        const QMap<QString, QJsonObject> newest = m_site->newestResults();
        for (int client = 1; client <= agentCount; ++client) {
            const QJsonObject result = newest.value(u"%1/%2"_s.arg(client).arg(check));
            if (result[u"outcome"_s] != outcome || result[u"reason"_s] != reason ||
                result[u"started"_s].toString() < time)
                return false;
        }
        return true;
    }
    bool allConfirmed() const
    {
        const QList<QJsonObject> tasks = m_site->ask({u"list_all_queues"_s});
        return !tasks.isEmpty() && std::all_of(tasks.begin(), tasks.end(), [](const QJsonObject &task) {
            return task[u"confirmation"_s] == "confirmed"_L1;
        });
    }
    /** Has every task of interval 1 a result that was started after `time`? */
    bool allRanSince(const QString &time) const
    {
        const QMap<QString, QJsonObject> newest = m_site->newestResults();
        for (const QJsonObject &task : m_site->ask({u"list_all_queues"_s})) {
            const QString key = u"%1/%2"_s.arg(task[u"agent"_s].toInt()).arg(task[u"id"_s].toInt());
            if (task[u"interval"_s].toDouble() == 1 && !task[u"paused"_s].toBool() &&
                newest.value(key)[u"started"_s].toString() < time)
                return false;
        }
        return true;
    }
    /** Results that were started after `time`, of one check at one client (0: any). */
    int countSince(const QString &time, int check, int client = 0) const
    {
        int count = 0;
        for (const QJsonObject &result : m_site->results())
            count += result[u"started"_s].toString() > time && result[u"check"_s].toInt() == check &&
                     (client == 0 || result[u"agent"_s].toInt() == client);
        return count;
    }
    /** Each agent's results: one epoch, and seq from 1 without a gap and without a repetition. */
    void verifyLedger() const
    {
        QMap<int, QString> epochs;
        QMap<int, qint64> last;
        for (const QJsonObject &result : m_site->results()) {
            const int agent = result[u"agent"_s].toInt();
            const QString epoch = result[u"epoch"_s].toString();
            QCOMPARE(epochs.value(agent, epoch), epoch);
            epochs[agent] = epoch;
            QCOMPARE(result[u"seq"_s].toInteger(), last.value(agent) + 1);
            ++last[agent];
        }
        QCOMPARE(last.size(), agentCount);
    }
    QStringList agentNames() const
    {
        QStringList names;
        for (const QJsonObject &agent : m_site->ask({u"agents"_s}))
            names += u"%1 %2"_s.arg(agent[u"id"_s].toInt()).arg(agent[u"name"_s].toString());
        return names;
    }
    /** Everyone is back under their numbers, every task runs, and nothing was lost or doubled. */
    void verifyRecovery(const QString &time)
    {
        QVERIFY(waitUntil([this] { return m_site->allOnline(); }));
        QCOMPARE(agentNames(), QStringList({u"1 agent-1"_s, u"2 agent-2"_s, u"3 agent-3"_s}));
        QVERIFY(waitUntil([this] { return allConfirmed(); }));
        QVERIFY(waitUntil([&] { return allRanSince(time); }));
        verifyLedger();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_ca = std::make_unique<TestCa>();
        m_nginx = std::make_unique<Nginx>(*m_ca);
        m_site = std::make_unique<Installation>();
        m_closed = unusedPort();
        m_expected = expectedChecks();
    }
    void cleanupTestCase()
    {
        m_site.reset();
        m_nginx.reset();
    }

    void agentsWaitForTheManagerAndJoinByThemselves()
    {
        m_site->startAgent(1);
        QVERIFY(waitUntil([this] { return m_site->agent(1).hasPrinted(u"ttempting to reconnect"_s); }));
        m_site->startManager();
        for (int client = 1; client <= agentCount; ++client) {
            if (client > 1)
                m_site->startAgent(client);
            // One after the other, so that the order of first connection is the order of their names.
            QVERIFY(waitUntil([&] { return m_site->ask({u"agents"_s}).size() == client; }));
        }
        QVERIFY(waitUntil([this] { return m_site->allOnline(); }));
        const QList<QJsonObject> agents = m_site->ask({u"agents"_s});
        for (int i = 0; i < agentCount; ++i) {
            QCOMPARE(agents[i][u"id"_s].toInt(), i + 1);
            QCOMPARE(agents[i][u"name"_s].toString(), u"agent-%1"_s.arg(i + 1));
            QVERIFY(!agents[i][u"address"_s].toString().isEmpty());
            QVERIFY(agents[i][u"port"_s].toInt() > 0);
        }
    }

    void theEarlierVersionsFileIsServed()
    {
        writeFile(m_site->path(u"data.json"_s), R"(
{"1": [{"address": "oregon.com", "port": 443, "service_type": "HTTPS", "interval": 10},
       {"service_type": "HTTPS", "address": "google.com", "interval": 3}],
 "2": [{"address": "baidu.com", "port": 443, "service_type": "TCP", "interval": 5}]}
)");
        const Finished imported = m_site->ctl({u"import"_s, m_site->path(u"data.json"_s)});
        QVERIFY2(imported.exitCode == 0, qUtf8Printable(imported.errors));
        QCOMPARE(m_site->ask({u"viewconf"_s, u"1"_s}).size(), 2);
        QCOMPARE(m_site->ask({u"viewconf"_s, u"2"_s}).size(), 1);
        QVERIFY(waitUntil([this] { return allConfirmed(); }));
    }

    void checksComeInThroughEachWay()
    {
        QJsonArray file;
        for (const Expected &check : std::as_const(m_expected)) {
            const QStringList words =
                QStringList{u"addconf"_s, u"all"_s} + check.words + QStringList{u"name="_s + check.name};
            if (check.way == Way::StandardInput) {
                m_site->manager().type(words.join(u' '));
            } else if (check.way == Way::ControlSocket) {
                const Finished added = m_site->ctl(words);
                QVERIFY2(added.exitCode == 0, qUtf8Printable(added.errors));
            } else {
                file += QJsonObject{{u"name"_s, check.name},
                                    {u"kind"_s, check.words[0]},
                                    {u"target"_s, check.words[1]},
                                    {u"options"_s, QJsonObject{{u"port"_s, check.words[2].toInt()}}},
                                    {u"interval"_s, check.words[3].toDouble()},
                                    {u"agents"_s, QJsonArray{1, 2, 3}}};
            }
        }
        const QJsonObject configuration{
            {u"format"_s, u"vantage-configuration"_s}, {u"version"_s, 1}, {u"checks"_s, file}};
        writeFile(m_site->path(u"more.json"_s), QJsonDocument(configuration).toJson());
        const Finished imported = m_site->ctl({u"import"_s, m_site->path(u"more.json"_s)});
        QVERIFY2(imported.exitCode == 0, qUtf8Printable(imported.errors));

        const auto tasks = agentCount * m_expected.size() + 3;
        QVERIFY(
            waitUntil([&] { return m_site->ask({u"list_all_queues"_s}).size() == tasks && allConfirmed(); }));
    }

    void everyAgentFindsWhatIsTrue_data()
    {
        QTest::addColumn<int>("index");
        for (qsizetype i = 0; i < m_expected.size(); ++i)
            QTest::newRow(qUtf8Printable(m_expected[i].name)) << int(i);
    }

    void everyAgentFindsWhatIsTrue()
    {
        QFETCH(int, index);
        const Expected &expected = m_expected[index];
        const int check = checkId(expected.name);
        QVERIFY(check > 0);
        if (waitUntil([&] { return allFind(check, expected.outcome, expected.reason); }))
            return;
        QStringList found;
        for (const QJsonObject &result : m_site->newestResults()) {
            if (result[u"check"_s].toInt() == check)
                found += QString::fromUtf8(QJsonDocument(result).toJson(QJsonDocument::Compact));
        }
        QFAIL(qUtf8Printable(
            u"expected %1 %2, found:\n%3"_s.arg(expected.outcome, expected.reason, found.join(u'\n'))));
    }

    void theTerminalShowsEachResultWithItsAgent()
    {
        static const QRegularExpression form(
            u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z  agent 2 \\((127\\.0\\.0\\.1|\\[::1\\]):\\d+\\)  TCP localhost:\\d+  UP  "_s);
        QVERIFY(waitUntil([this] { return m_site->manager().lines().filter(form).size() > 0; }));
    }

    void followingShowsResultsAsTheyComeUntilItIsEnded()
    {
        Program follower(QStringLiteral(VANTAGECTL));
        follower.start(
            {u"--data"_s, m_site->path(u"manager"_s), u"results"_s, u"2"_s, u"--limit=1"_s, u"--follow"_s});
        QVERIFY(waitUntil([&] { return follower.lines().size() > 5; }));
        for (const QString &line : follower.lines())
            QVERIFY2(line.contains(u"  agent 2 ("_s), qUtf8Printable(line));
        follower.kill();
        QVERIFY(m_site->allOnline());
    }

    void checkNowAnswersWithTheResult()
    {
        QCOMPARE(m_site
                     ->ctl({u"addconf"_s, u"1"_s, u"TCP"_s, u"localhost"_s, QString::number(m_nginx->http()),
                            u"3600"_s, u"name=hourly"_s})
                     .exitCode,
                 0);
        const QList<QJsonObject> ran = m_site->ask({u"check-now"_s, u"1"_s, serviceId(1, u"hourly"_s)});
        QCOMPARE(ran.size(), 1);
        QCOMPARE(ran[0][u"outcome"_s].toString(), u"up"_s);
        QCOMPARE(ran[0][u"agent"_s].toInt(), 1);
    }

    void aChangeReachesEveryAgent()
    {
        const int check = checkId(u"open-port"_s);
        const QString time = nowText();
        const Finished changed =
            m_site->ctl({u"editconf"_s, u"2"_s, serviceId(2, u"open-port"_s), u"port=%1"_s.arg(m_closed)});
        QVERIFY2(changed.exitCode == 0, qUtf8Printable(changed.errors));
        QVERIFY(waitUntil([&] { return allFind(check, u"down"_s, u"connection-refused"_s, time); }));
        QCOMPARE(m_site
                     ->ctl({u"editconf"_s, u"2"_s, serviceId(2, u"open-port"_s),
                            u"port=%1"_s.arg(m_nginx->http())})
                     .exitCode,
                 0);
        QVERIFY(waitUntil([&] { return allFind(check, u"up"_s, u"none"_s, time); }));
    }

    void aPausedCheckRestsAndGoesOn()
    {
        const int paused = checkId(u"page"_s);
        const int other = checkId(u"bare-host"_s);
        QCOMPARE(m_site->ctl({u"pause"_s, u"1"_s, serviceId(1, u"page"_s)}).exitCode, 0);
        QVERIFY(waitUntil([this] { return allConfirmed(); }));
        const QString time = nowText();
        QVERIFY(waitUntil([&] { return countSince(time, other) >= 2 * agentCount; }));
        QCOMPARE(countSince(time, paused), 0);
        QCOMPARE(m_site->ctl({u"resume"_s, u"1"_s, serviceId(1, u"page"_s)}).exitCode, 0);
        QVERIFY(waitUntil([&] { return allFind(paused, u"up"_s, u"none"_s, time); }));
    }

    void aRemovedCheckEndsWhereItWasRemoved()
    {
        const int check = checkId(u"not-listening"_s);
        m_site->manager().type(u"delconf 2 "_s + serviceId(2, u"not-listening"_s));
        QVERIFY(waitUntil([this] { return serviceId(2, u"not-listening"_s) == "0"_L1 && allConfirmed(); }));
        const int other = checkId(u"closed-port"_s);
        // The agent's answer to another change shows that it has this one.
        QCOMPARE(
            m_site->ctl({u"editconf"_s, u"2"_s, serviceId(2, u"closed-port"_s), u"tags=seen"_s}).exitCode, 0);
        QVERIFY(waitUntil([this] { return allConfirmed(); }));
        const QString time = nowText();
        QVERIFY(
            waitUntil([&] { return countSince(time, other, 2) >= 2 && countSince(time, check, 1) >= 1; }));
        QCOMPARE(countSince(time, check, 2), 0);
    }

    void wrongWordsFailWithTheirCode()
    {
        const Finished wrong =
            m_site->ctl({u"addconf"_s, u"1"_s, u"TCP"_s, u"localhost"_s, u"http"_s, u"1"_s});
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY2(wrong.errors.contains(u"'http'"_s) && wrong.errors.contains(u"Usage:"_s),
                 qUtf8Printable(wrong.errors));
        QCOMPARE(m_site->ctl({u"delconf"_s, u"1"_s, u"99"_s}).exitCode, 1);
    }

    void aKilledAgentComesBackWithItsNumberAndTasks()
    {
        m_site->agent(2).kill();
        QVERIFY(waitUntil([this] { return !m_site->allOnline(); }));
        const QString time = nowText();
        m_site->startAgent(2);
        verifyRecovery(time);
    }

    void aKilledManagerFindsItsAgentsAndWhatTheyMeasuredMeanwhile()
    {
        m_site->manager().kill();
        const QString killed = nowText();
        for (int client = 1; client <= agentCount; ++client) {
            m_site->agent(client).forgetLines();
            QVERIFY(waitUntil([&] { return m_site->agent(client).hasPrinted(u"  TCP localhost:"_s); }));
        }
        const QString restarted = nowText();
        m_site->startManager();
        verifyRecovery(restarted);
        const QList<QJsonObject> results = m_site->results();
        for (int client = 1; client <= agentCount; ++client) {
            QVERIFY(std::any_of(results.begin(), results.end(), [&](const QJsonObject &result) {
                const QString started = result[u"started"_s].toString();
                return result[u"agent"_s].toInt() == client && started > killed && started < restarted;
            }));
        }
    }

    void bothKilledAtOnceComeBackToo()
    {
        m_site->manager().kill();
        for (int client = 1; client <= agentCount; ++client)
            m_site->agent(client).kill();
        const QString time = nowText();
        for (int client = agentCount; client >= 1; --client)
            m_site->startAgent(client);
        m_site->startManager();
        verifyRecovery(time);
    }

    void theEarlierVersionsTasksHaveRun()
    {
        // The names may not resolve here; what counts is that each was looked at, by the right agent.
        const auto hasResult = [this](int client, const QString &target) {
            for (const QJsonObject &result : m_site->results()) {
                if (result[u"agent"_s].toInt() == client && result[u"target"_s].toString().contains(target))
                    return true;
            }
            return false;
        };
        QVERIFY(waitUntil([&] { return hasResult(1, u"oregon.com"_s); }));
        QVERIFY(waitUntil([&] { return hasResult(1, u"google.com"_s); }));
        QVERIFY(waitUntil([&] { return hasResult(2, u"baidu.com:443"_s); }));
    }

    void exitSavesAndLeavesAndTheNextStartGoesOn()
    {
        const QList<QJsonObject> before = m_site->ask({u"viewconf"_s});
        const Finished left = m_site->ctl({u"exit"_s});
        QVERIFY2(left.exitCode == 0, qUtf8Printable(left.errors));
        QCOMPARE(m_site->manager().waitForEnd(), 0);
        QVERIFY(m_site->ctl({u"agents"_s}).errors.contains(u"No manager is running on"_s));
        const QString time = nowText();
        m_site->startManager();
        QCOMPARE(m_site->ask({u"viewconf"_s}), before);
        verifyRecovery(time);
    }

    void sigtermSavesAndLeaves()
    {
        QCOMPARE(m_site->manager().terminate(), 0);
        for (int client = 1; client <= agentCount; ++client)
            QCOMPARE(m_site->agent(client).terminate(), 0);
    }
};

QTEST_GUILESS_MAIN(EndToEndTest)
#include "e2e_test.moc"
