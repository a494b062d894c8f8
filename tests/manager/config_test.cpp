// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/config/difference.h"

#include <QJsonDocument>
#include <QTest>

using namespace vantage;
using namespace Qt::StringLiterals;

namespace {

CheckSpec check(const QString &words)
{
    return checkFromWords(words.split(u' '), IntervalWord::Required).value();
}

QString keyOf(int agent)
{
    return QString::number(agent).repeated(64).left(64);
}

/** "1: 1,2 TCP a:1 10 | 2: ..." */
QString describe(const Configuration &configuration)
{
    QStringList checks;
    for (const CheckRow &row : configuration.checks()) {
        QStringList agents;
        for (const AgentId agent : row.agents)
            agents += QString::number(agent.value);
        checks += u"%1: %2 %3"_s.arg(row.check.id.value)
                      .arg(agents.join(u','), checkToWords(row.check, Secrets::Shown).join(u' '));
    }
    return checks.join(u" | "_s);
}

QList<quint64> idsOf(const Configuration &configuration)
{
    QList<quint64> ids;
    for (const KnownAgent &agent : configuration.agents())
        ids += agent.id.value;
    return ids;
}

Configuration twoChecks()
{
    Configuration configuration;
    configuration.addCheck(check(u"TCP a 1 10"_s), {AgentId(1)}).value();
    configuration.addCheck(check(u"TCP b 2 20"_s), {AgentId(2), AgentId(1)}).value();
    return configuration;
}

} // namespace

class ConfigTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agentsAreNumberedInTheOrderOfTheirComing()
    {
        Configuration configuration;
        for (int agent = 1; agent <= 3; ++agent)
            QCOMPARE(configuration.agentForKey(keyOf(agent)), AgentId(quint64(agent)));
        QCOMPARE(configuration.agentForKey(keyOf(2)), AgentId(2));
        QCOMPARE(configuration.revision(), Revision(3));
    }

    void newAgentsTakeWaitingIdsFirstAndTheLowestOfThem()
    {
        Configuration configuration;
        configuration.agentForKey(keyOf(1));
        configuration.addCheck(check(u"TCP a 1 10"_s), {AgentId(9), AgentId(4)}).value();
        QCOMPARE(idsOf(configuration), (QList<quint64>{1, 4, 9}));
        QCOMPARE(configuration.agentForKey(keyOf(2)), AgentId(4));
        QCOMPARE(configuration.agentForKey(keyOf(3)), AgentId(9));
        QCOMPARE(configuration.agentForKey(keyOf(4)), AgentId(2));
    }

    void anIdThatNoLongerWaitsWasNeverGiven()
    {
        Configuration configuration;
        const CheckId id = configuration.addCheck(check(u"TCP a 1 10"_s), {AgentId(7)}).value();
        QVERIFY(configuration.removeCheck(id));
        QCOMPARE(configuration.agentForKey(keyOf(1)), AgentId(1));
    }

    void operationsKeepTheWholeConsistent_data()
    {
        using Operation = std::function<Result<void>(Configuration &)>;
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("error");
        const QString before = u"1: 1 TCP a 1 10 | 2: 1,2 TCP b 2 20"_s;

        QTest::newRow("edit") << Operation([](Configuration &c) {
            CheckSpec changed = c.check(CheckId(1))->check;
            changed.interval = std::chrono::seconds(15);
            return c.editCheck(changed);
        }) << u"1: 1 TCP a 1 15 | 2: 1,2 TCP b 2 20"_s
                              << QString();
        QTest::newRow("edit unknown") << Operation([](Configuration &c) {
            CheckSpec changed = check(u"TCP a 1 10"_s);
            changed.id = CheckId(9);
            return c.editCheck(changed);
        }) << before << u"no check 9"_s;
        QTest::newRow("edit wrongly") << Operation([](Configuration &c) {
            CheckSpec changed = c.check(CheckId(1))->check;
            changed.options[u"port"_s] = u"70000"_s;
            return c.editCheck(changed);
        }) << before << u"port"_s;
        QTest::newRow("assign") << Operation([](Configuration &c) {
            return c.assign(CheckId(1), {AgentId(3), AgentId(2), AgentId(3)});
        }) << u"1: 2,3 TCP a 1 10 | 2: 1,2 TCP b 2 20"_s
                                << QString();
        QTest::newRow("assign to nobody")
            << Operation([](Configuration &c) { return c.assign(CheckId(1), {}); }) << before
            << u"at least one"_s;
        QTest::newRow("assign to 0") << Operation([](Configuration &c) {
            return c.assign(CheckId(1), {AgentId(0)});
        }) << before << u"not a client id"_s;
        QTest::newRow("remove") << Operation([](Configuration &c) { return c.removeCheck(CheckId(1)); })
                                << u"2: 1,2 TCP b 2 20"_s << QString();
        QTest::newRow("remove unknown")
            << Operation([](Configuration &c) { return c.removeCheck(CheckId(3)); }) << before
            << u"no check 3"_s;
        QTest::newRow("unassign one of two")
            << Operation([](Configuration &c) { return c.unassign(CheckId(2), AgentId(1)); })
            << u"1: 1 TCP a 1 10 | 2: 2 TCP b 2 20"_s << QString();
        QTest::newRow("unassign the last")
            << Operation([](Configuration &c) { return c.unassign(CheckId(1), AgentId(1)); })
            << u"2: 1,2 TCP b 2 20"_s << QString();
        QTest::newRow("unassign a stranger")
            << Operation([](Configuration &c) { return c.unassign(CheckId(1), AgentId(2)); }) << before
            << u"does not have"_s;
    }

    void operationsKeepTheWholeConsistent()
    {
        QFETCH(const std::function<Result<void>(Configuration &)>, operation);
        QFETCH(const QString, after);
        QFETCH(const QString, error);
        Configuration configuration = twoChecks();
        const Revision before = configuration.revision();
        const Result<void> done = operation(configuration);
        QCOMPARE(describe(configuration), after);
        QCOMPARE(done.has_value(), error.isEmpty());
        QCOMPARE(configuration.revision(), Revision(before.value + (done ? 1 : 0)));
        if (!done)
            QVERIFY2(done.error().message.contains(error), qPrintable(done.error().message));
    }

    void whatChangesNothingIsNoRevision()
    {
        Configuration configuration = twoChecks();
        const Configuration before = configuration;
        QVERIFY(configuration.editCheck(configuration.check(CheckId(1))->check));
        QVERIFY(configuration.assign(CheckId(2), {AgentId(1), AgentId(2)}));
        QCOMPARE(configuration, before);
    }

    void servicesAreCountedPerAgentFromOne()
    {
        const Configuration configuration = twoChecks();
        QCOMPARE(configuration.checkAt(AgentId(1), 2).value(), CheckId(2));
        QCOMPARE(configuration.checkAt(AgentId(2), 1).value(), CheckId(2));
        QVERIFY(configuration.checkAt(AgentId(2), 2).error().message.contains(u"1 to 1"));
        QVERIFY(configuration.checkAt(AgentId(2), 0).error().message.contains(u"no check 0"));
        QVERIFY(configuration.checkAt(AgentId(5), 1).error().message.contains(u"no client 5"));
    }

    void idsOfChecksAreNeverGivenTwice()
    {
        Configuration configuration = twoChecks();
        QVERIFY(configuration.removeCheck(CheckId(2)));
        QCOMPARE(configuration.addCheck(check(u"TCP c 3 30"_s), {AgentId(1)}).value(), CheckId(3));
        const QByteArray json = QJsonDocument(configuration.toJson(Secrets::Shown)).toJson();
        Configuration again = Configuration::fromJson(json, nullptr).value();
        QVERIFY(again.removeCheck(CheckId(3)));
        QCOMPARE(again.addCheck(check(u"TCP c 3 30"_s), {AgentId(1)}).value(), CheckId(4));
    }

    void aFileGivesBackWhatWasSaved()
    {
        Configuration configuration = twoChecks();
        configuration.agentForKey(keyOf(1));
        KnownAgent agent = *configuration.agent(AgentId(1));
        agent.name = u"Zürich"_s;
        agent.address = u"::1"_s;
        agent.port = 4711;
        agent.firstSeen = agent.lastSeen = utcNow();
        QVERIFY(configuration.updateAgent(agent));
        CheckSpec secret = check(u"HTTP example.com 30"_s);
        secret.options = {{u"password"_s, u"hush"_s}, {u"header"_s, u"A: b\nC: d"_s}};
        secret.tags = {u"web"_s};
        secret.paused = true;
        configuration.addCheck(secret, {AgentId(1)}).value();

        QStringList warnings;
        const QByteArray json = QJsonDocument(configuration.toJson(Secrets::Shown)).toJson();
        QCOMPARE(Configuration::fromJson(json, &warnings).value(), configuration);
        QCOMPARE(warnings, QStringList());

        const QByteArray masked = QJsonDocument(configuration.toJson(Secrets::Masked)).toJson();
        QVERIFY(!masked.contains("hush"));
        QVERIFY(!masked.contains(keyOf(1).toLatin1()));
    }

    void filesThatAreNotRight_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("checks");
        QTest::addColumn<QString>("warning"); // or the error, where `checks` is "-"
        const QByteArray one =
            R"({"id":1,"kind":"TCP","target":"a","options":{"port":1},"interval":10,"agents":[1]})";

        QTest::newRow("cut") << QByteArray("{\"format\": \"vantage-conf") << u"-"_s << u"not valid JSON"_s;
        QTest::newRow("empty") << QByteArray() << u"-"_s << u"not valid JSON"_s;
        QTest::newRow("not an object") << QByteArray("[]") << u"-"_s << u"object is needed"_s;
        QTest::newRow("not UTF-8") << QByteArray("{\"format\": \"\xff\xfe\"}") << u"-"_s
                                   << u"not valid JSON"_s;
        QTest::newRow("another program's")
            << QByteArray(R"({"format":"nagios","checks":[]})") << u"-"_s << u"nagios"_s;
        QTest::newRow("newer") << QByteArray(R"({"format":"vantage-configuration","version":99})") << u"-"_s
                               << u"newer version"_s;
        QTest::newRow("unknown key") << QByteArray(R"({"format":"vantage-configuration","colour":"blue"})")
                                     << QString() << u"'colour'"_s;
        QTest::newRow("retention below a day")
            << QByteArray(R"({"retention":{"raw_days":0,"minute_days":60},"checks":[]})") << QString()
            << u"retention: raw_days: a whole number of days from 1 to 36500 is needed; 7 days are used"_s;
        QTest::newRow("unknown key of the retention")
            << QByteArray(R"({"retention":{"second_days":1},"checks":[]})") << QString()
            << u"retention: 'second_days' is not a key"_s;
        QTest::newRow("retention that is no object") << QByteArray(R"({"retention":7,"checks":[]})")
                                                     << QString() << u"retention: an object is needed"_s;
        QTest::newRow("unknown key of a check")
            << QByteArray(
                   R"({"checks":[{"id":1,"kind":"TCP","target":"a","options":{"port":1},"interval":10,)"
                   R"("agents":[1],"colour":"blue"}]})")
            << u"1: 1 TCP a 1 10"_s << u"checks[0]: 'colour'"_s;
        QTest::newRow("checks twice under one id")
            << "{\"checks\":[" + one + "," + one + "]}" << u"1: 1 TCP a 1 10 | 2: 1 TCP a 1 10"_s
            << u"id 1 is there twice"_s;
        QTest::newRow("agents twice under one id")
            << QByteArray(R"({"agents":[{"id":1,"name":"a"},{"id":1,"name":"b"}]})") << QString()
            << u"agents[1]: id 1 is there twice"_s;
        QTest::newRow("agents with one key")
            << QByteArray(R"({"agents":[{"id":1,"key":"abc"},{"id":2,"key":"abc"}]})") << QString()
            << u"has the key of agent 1"_s;
        QTest::newRow("agent without id")
            << QByteArray(R"({"agents":[{"name":"a"}]})") << QString() << u"agents[0]: id"_s;
        QTest::newRow("unknown kind")
            << "{\"checks\":[{\"kind\":\"GOPHER\",\"target\":\"a\",\"interval\":10,\"agents\":[1]}," + one +
                   "]}"
            << u"1: 1 TCP a 1 10"_s << u"checks[0]: kind: 'GOPHER'"_s;
        QTest::newRow("option out of bounds")
            << QByteArray(
                   R"({"checks":[{"kind":"TCP","target":"a","options":{"port":0},"interval":10,"agents":[1]}]})")
            << QString() << u"port"_s;
        QTest::newRow("check without agents")
            << QByteArray(R"({"checks":[{"kind":"TCP","target":"a","options":{"port":1},"interval":10}]})")
            << QString() << u"agents: a list"_s;
        QTest::newRow("no list") << QByteArray(R"({"checks":{"1":2}})") << QString()
                                 << u"checks: a list is needed"_s;
        QTest::newRow("no object") << QByteArray(R"({"checks":[17]})") << QString()
                                   << u"checks[0]: an object"_s;
    }

    void filesThatAreNotRight()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, checks);
        QFETCH(const QString, warning);
        QStringList warnings;
        const Result<Configuration> read = Configuration::fromJson(json, &warnings);
        QCOMPARE(read.has_value(), checks != u"-"_s);
        if (read)
            QCOMPARE(describe(*read), checks);
        else
            warnings = {read.error().message};
        QCOMPARE(warnings.size(), 1);
        QVERIFY2(warnings.front().contains(warning), qPrintable(warnings.front()));
    }

    void theRetentionIsReadAndKept()
    {
        QStringList warnings;
        const Configuration read =
            Configuration::fromJson(R"({"retention":{"raw_days":14,"hour_days":36500},"checks":[]})",
                                    &warnings)
                .value();
        QCOMPARE(warnings, QStringList());
        const QJsonObject written = read.toJson(Secrets::Shown)[u"retention"_s].toObject();
        QCOMPARE(written,
                 (QJsonObject{{u"raw_days"_s, 14}, {u"minute_days"_s, 30}, {u"hour_days"_s, 36500}}));
    }

    void theEarlierVersionsFileIsServed()
    {
        const QByteArray json =
            R"({"1": [{"address": "oregon.com", "port": 443, "service_type": "HTTPS", "interval": 10},
                      {"service_type": "HTTPS", "address": "google.com", "interval": 3}],
                "2": [{"address": "baidu.com", "port": 443, "service_type": "TCP", "interval": 5}]})";
        QStringList warnings;
        const Configuration read = Configuration::fromJson(json, &warnings).value();
        QCOMPARE(warnings, QStringList());
        QCOMPARE(describe(read), u"1: 1 HTTPS https://oregon.com 10 | 2: 1 HTTPS https://google.com 3 | "
                                 "3: 2 TCP baidu.com 443 5"_s);
        QCOMPARE(idsOf(read), (QList<quint64>{1, 2}));
    }

    void tasksOfTheEarlierVersion_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("checks");
        QTest::addColumn<QString>("warning");
        const auto task = [](const char *rest) {
            return QByteArray("{'3': [{") + rest + "}]}";
        };

        QTest::newRow("NDP") << task("'service_type':'NDP','address':'pool.ntp.org','interval':60")
                             << u"1: 3 NTP pool.ntp.org 60"_s << QString();
        QTest::newRow("http with a port")
            << task("'service_type':'http','address':'a.example','port':8080,'interval':5")
            << u"1: 3 HTTP http://a.example:8080 5"_s << QString();
        QTest::newRow("DNS") << task("'service_type':'DNS','address':'1.1.1.1','query':'example.com',"
                                     "'record_type':'MX','interval':30")
                             << u"1: 3 DNS 1.1.1.1 example.com MX 30"_s << QString();
        QTest::newRow("traceroute") << task("'service_type':'ICMP','address':'a','tool':2,'interval':60")
                                    << u"1: 3 ICMP a 2 60"_s << QString();
        QTest::newRow("ping by name")
            << task("'service_type':'ICMP','address':'a','tool':'ping','interval':60")
            << u"1: 3 ICMP a 1 60"_s << QString();
        QTest::newRow("numbers as text")
            << task("'service_type':'TCP','address':'a','port':'22','interval':'1.5'")
            << u"1: 3 TCP a 22 1.5"_s << QString();
        QTest::newRow("port is null") << task("'service_type':'NTP','address':'a','port':null,'interval':60")
                                      << u"1: 3 NTP a 60"_s << QString();
        QTest::newRow("unknown key") << task("'service_type':'NTP','address':'a','colour':1,'interval':60")
                                     << u"1: 3 NTP a 60"_s << u"client \"3\", task 1: 'colour'"_s;
        QTest::newRow("unknown type") << task("'service_type':'FTP','address':'a','interval':60") << QString()
                                      << u"client \"3\", task 1: service_type: 'FTP'"_s;
        QTest::newRow("no address") << task("'service_type':'TCP','port':1,'interval':60") << QString()
                                    << u"address is missing"_s;
        QTest::newRow("no interval") << task("'service_type':'TCP','address':'a','port':1") << QString()
                                     << u"interval is missing"_s;
        QTest::newRow("no port") << task("'service_type':'TCP','address':'a','interval':60") << QString()
                                 << u"port is missing"_s;
        QTest::newRow("port out of range")
            << task("'service_type':'HTTP','address':'a','port':99999,'interval':9") << QString()
            << u"port: '99999'"_s;
        QTest::newRow("no task") << QByteArray("{'3': ['x']}") << QString() << u"service_type is missing"_s;
        QTest::newRow("no list") << QByteArray("{'3': 4}") << QString() << u"client \"3\": a list"_s;
        QTest::newRow("no client id") << QByteArray("{'three': []}") << QString() << u"client \"three\""_s;
        QTest::newRow("client 0") << QByteArray("{'0': []}") << QString() << u"client \"0\""_s;
        QTest::newRow("a client twice")
            << QByteArray("{'3': [{'service_type':'NTP','address':'a','interval':60}],"
                          " '3' : [ {'service_type':'NTP','address':'b,]}\\'','interval':60},"
                          "{'service_type':'NTP','address':'b','interval':60}]}")
            << u"1: 3 NTP a 60 | 2: 3 NTP b 60"_s << u"client \"3\" is there twice"_s;
    }

    void tasksOfTheEarlierVersion()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, checks);
        QFETCH(const QString, warning);
        QStringList warnings;
        // The rows are easier to read with the other quotes.
        const Configuration read =
            Configuration::fromJson(QByteArray(json).replace('\'', '"'), &warnings).value();
        QCOMPARE(describe(read), checks);
        if (warning.isEmpty())
            QCOMPARE(warnings, QStringList());
        else
            QVERIFY2(!warnings.isEmpty() && warnings.front().contains(warning),
                     qPrintable(warnings.join(u'\n')));
    }

    void clientsWithoutTasksWaitForAnAgentToo()
    {
        Configuration read = Configuration::fromJson(R"({"2": [], "1": []})", nullptr).value();
        QCOMPARE(idsOf(read), (QList<quint64>{1, 2}));
        QCOMPARE(read.agentForKey(keyOf(1)), AgentId(1));
    }

    void mergingAddsAndKeepsWhatIsThere()
    {
        Configuration mine = twoChecks();
        mine.agentForKey(keyOf(1)); // is 1
        Configuration other;
        other.agentForKey(keyOf(9)); // is 1 there
        other.addCheck(check(u"TCP c 3 30"_s), {AgentId(1), AgentId(5)}).value();
        QStringList warnings;
        const Configuration::Added added = mine.merge(other, &warnings);
        QCOMPARE(describe(mine), u"1: 1 TCP a 1 10 | 2: 1,2 TCP b 2 20 | 3: 1,5 TCP c 3 30"_s);
        QCOMPARE(added.checks, 1);
        QCOMPARE(added.agents, 1);
        QCOMPARE(warnings.size(), 1);
        QVERIFY(warnings.front().contains(u"another agent"));

        Configuration moved;
        moved.addCheck(check(u"TCP x 1 10"_s), {AgentId(1)}).value();
        moved.agentForKey(keyOf(7));
        moved.agentForKey(keyOf(1)); // is 2 there
        moved.addCheck(check(u"TCP d 4 40"_s), {AgentId(2)}).value();
        warnings.clear();
        (void)mine.merge(moved, &warnings);
        QVERIFY(describe(mine).endsWith(u"5: 1 TCP d 4 40"_s));
    }

    void aDifferenceNamesWhatEachAgentHasToKnow()
    {
        const Configuration before = twoChecks();
        Configuration after = before;
        CheckSpec changed = after.check(CheckId(1))->check;
        changed.paused = true;
        QVERIFY(after.editCheck(changed));
        QVERIFY(after.assign(CheckId(2), {AgentId(2), AgentId(3)}));
        const CheckId added = after.addCheck(check(u"TCP c 3 30"_s), {AgentId(2)}).value();

        const ConfigurationDifference found = difference(before, after);
        QCOMPARE(found.changedChecks.size(), 3);
        QCOMPARE(found.removedChecks.size(), 0);
        QCOMPARE(found.changedAgents.size(), 1);
        QCOMPARE(found.tasks.size(), 3);
        QCOMPARE(found.tasks.value(AgentId(1)).removed, std::vector{CheckId(2)});
        QCOMPARE(found.tasks.value(AgentId(1)).changed.at(0)->check, changed);
        QCOMPARE(found.tasks.value(AgentId(2)).changed.size(), 1);
        QCOMPARE(found.tasks.value(AgentId(2)).changed.at(0)->check.id, added);
        QCOMPARE(found.tasks.value(AgentId(3)).changed.at(0)->check.id, CheckId(2));
        QVERIFY(difference(after, after).tasks.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ConfigTest)
#include "config_test.moc"
