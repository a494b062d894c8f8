// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/task_book.h"
#include "tests/agent/probe_fixture.h"
#include "tests/agent/tcp_server.h"
#include "tests/support/test_files.h"

#include <QJsonDocument>
#include <QTemporaryDir>

using namespace vantage;
using namespace vantage::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

Task taskOf(quint64 id, Micros interval)
{
    Task task;
    task.check.id = CheckId(id);
    task.check.kind = Kind::Tcp;
    task.check.target = u"127.0.0.1"_s;
    task.check.options.insert(u"port"_s, u"80"_s);
    task.check.interval = interval;
    return task;
}

} // namespace

class PolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mostSpecificNetworkDecides_data();
    void mostSpecificNetworkDecides();
    void wrongPolicyIsToldWithItsPlace_data();
    void wrongPolicyIsToldWithItsPlace();
    void limitsAreRead();
    void deniedAddressIsNotMeasured_data();
    void deniedAddressIsNotMeasured();
    void shorterIntervalIsRejected();
    void checksBeyondTheLimitAreRejected();
    void runsBeyondTheLimitAreOverloaded();
};

void PolicyTest::mostSpecificNetworkDecides_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("anything by default") << "{}"_ba << u"192.0.2.1"_s << true;
    QTest::newRow("loopback by default") << "{}"_ba << u"127.0.0.1"_s << true;
    QTest::newRow("IPv6 by default") << "{}"_ba << u"2001:db8::1"_s << true;
    QTest::newRow("unspecified address") << "{}"_ba << u"0.0.0.0"_s << false;
    QTest::newRow("unspecified network") << "{}"_ba << u"0.1.2.3"_s << false;
    QTest::newRow("unspecified address of IPv6") << "{}"_ba << u"::"_s << false;
    QTest::newRow("unspecified address within IPv6") << "{}"_ba << u"::ffff:0.0.0.0"_s << false;
    QTest::newRow("unspecified address by name")
        << R"({"allow":["0.0.0.0/0","::/0","0.0.0.0","::"]})"_ba << u"0.0.0.0"_s << false;
    QTest::newRow("metadata address by default") << "{}"_ba << u"169.254.169.254"_s << false;
    QTest::newRow("metadata address within IPv6") << "{}"_ba << u"::ffff:169.254.169.254"_s << false;
    QTest::newRow("metadata address by NAT64") << "{}"_ba << u"64:ff9b::a9fe:a9fe"_s << false;
    QTest::newRow("metadata address by NAT64 of one's own")
        << "{}"_ba << u"64:ff9b:1:fffe::a9fe:a9fe"_s << false;
    QTest::newRow("metadata address by 6to4") << "{}"_ba << u"2002:a9fe:a9fe::1"_s << false;
    QTest::newRow("network of mapped addresses")
        << R"({"deny":["::ffff:127.0.0.0/104"]})"_ba << u"127.0.0.1"_s << false;
    QTest::newRow("neighbour of mapped addresses")
        << R"({"deny":["::ffff:127.0.0.0/104"]})"_ba << u"128.0.0.1"_s << true;
    QTest::newRow("mapped address") << R"({"deny":["::ffff:192.0.2.7"]})"_ba << u"192.0.2.7"_s << false;
    QTest::newRow("network by NAT64")
        << R"({"deny":["64:ff9b::a00:0/104"]})"_ba << u"64:ff9b::a01:203"_s << false;
    QTest::newRow("network by 6to4") << R"({"deny":["2002:a00::/24"]})"_ba << u"10.1.2.3"_s << false;
    QTest::newRow("all of IPv6") << R"({"deny":["::/0"]})"_ba << u"2001:db8::1"_s << false;
    QTest::newRow("all of IPv6 is nothing of IPv4")
        << R"({"deny":["::/0"]})"_ba << u"::ffff:192.0.2.1"_s << true;
    QTest::newRow("metadata address of IPv6") << "{}"_ba << u"fd00:ec2::254"_s << false;
    QTest::newRow("link-local IPv6 by default") << "{}"_ba << u"fe80::1%lo"_s << false;
    QTest::newRow("link-local allowed by name")
        << R"({"deny":[],"allow":["169.254.0.0/16"]})"_ba << u"169.254.1.1"_s << true;
    QTest::newRow("what is not allowed") << R"({"allow":["10.0.0.0/8"]})"_ba << u"192.0.2.1"_s << false;
    QTest::newRow("what is allowed") << R"({"allow":["10.0.0.0/8"]})"_ba << u"10.1.2.3"_s << true;
    QTest::newRow("hole in what is allowed")
        << R"({"allow":["10.0.0.0/8"],"deny":["10.9.0.0/16"]})"_ba << u"10.9.2.3"_s << false;
    QTest::newRow("island in the hole")
        << R"({"allow":["10.0.0.0/8","10.9.1.0/24"],"deny":["10.9.0.0/16"]})"_ba << u"10.9.1.3"_s << true;
    QTest::newRow("both say the same network")
        << R"({"allow":["10.0.0.0/8"],"deny":["10.0.0.0/8"]})"_ba << u"10.1.1.1"_s << false;
    QTest::newRow("single address") << R"({"deny":["192.0.2.7"]})"_ba << u"192.0.2.7"_s << false;
    QTest::newRow("its neighbour") << R"({"deny":["192.0.2.7"]})"_ba << u"192.0.2.8"_s << true;
    QTest::newRow("IPv6 network") << R"({"deny":["2001:db8::/32"]})"_ba << u"2001:db8:1::1"_s << false;
}

void PolicyTest::mostSpecificNetworkDecides()
{
    QFETCH(QByteArray, policy);
    QFETCH(QString, address);
    const Result<Policy> read = policyFromJson(json(policy));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QTEST(!read->networks.objection(QHostAddress(address)).has_value(), "allowed");
}

void PolicyTest::wrongPolicyIsToldWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("sentence"); // part of it
    QTest::newRow("no JSON") << "deny 10/8"_ba << u"at byte"_s;
    QTest::newRow("no object") << "[]"_ba << u"not a JSON object"_s;
    QTest::newRow("unknown key") << R"({"denied":[]})"_ba << u"'denied' is not known"_s;
    QTest::newRow("network that is none") << R"({"deny":["10.0.0.0/99"]})"_ba << u"'deny': '10.0.0.0/99'"_s;
    for (const auto *wide :
         {"::ffff:0:0/96", "::ffff:0:0/90", "64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "2002:a00::/64"}) {
        QTest::newRow(wide) << QByteArray(R"({"deny":[")" + QByteArray(wide) + R"("]})")
                            << u"name the IPv4 network"_s;
    }
    QTest::newRow("name instead of a network") << R"({"allow":["example.com"]})"_ba << u"example.com"_s;
    QTest::newRow("no list") << R"({"allow":"10.0.0.0/8"})"_ba << u"'allow' is not a list"_s;
    QTest::newRow("number in the list") << R"({"allow":[10]})"_ba << u"not text"_s;
    QTest::newRow("text for a number") << R"({"max_checks":"many"})"_ba << u"'max_checks' is not a number"_s;
    QTest::newRow("number for a yes")
        << R"({"proxy_names":1})"_ba << u"'proxy_names' is neither true nor false"_s;
    QTest::newRow("negative") << R"({"min_interval":-1})"_ba << u"'min_interval' is not a number from 0"_s;
    QTest::newRow("none at once") << R"({"max_concurrent":0})"_ba
                                  << u"'max_concurrent' is not a number from 1"_s;
}

void PolicyTest::wrongPolicyIsToldWithItsPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, sentence);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"policy.json"_s);
    writeFile(path, text);
    const Result<Policy> policy = readPolicy(path);
    QVERIFY(!policy);
    QVERIFY2(policy.error().message.contains(sentence), qPrintable(policy.error().message));
    QVERIFY(policy.error().message.contains(path));
}

void PolicyTest::limitsAreRead()
{
    const Result<Policy> policy =
        policyFromJson(json(R"({"max_checks":7,"min_interval":2.5,"max_concurrent":3,"max_body":1000})"));
    QVERIFY(policy);
    QCOMPARE(policy->maximumChecks, 7);
    QCOMPARE(policy->shortestInterval, Micros(2'500'000));
    QCOMPARE(policy->maximumConcurrent, 3);
    QCOMPARE(policy->maximumBody, 1000);
    QVERIFY(!readPolicy(u"/nowhere/policy.json"_s));
}

void PolicyTest::deniedAddressIsNotMeasured_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("TCP, address") << QStringList{u"TCP"_s, u"127.0.0.1"_s, u"PORT"_s};
    QTest::newRow("TCP, name") << QStringList{u"TCP"_s, u"localhost"_s, u"PORT"_s};
    QTest::newRow("TCP, unspecified address") << QStringList{u"TCP"_s, u"0.0.0.0"_s, u"PORT"_s};
    QTest::newRow("HTTP, unspecified address") << QStringList{u"HTTP"_s, u"http://[::]:PORT/"_s};
    QTest::newRow("HTTP") << QStringList{u"HTTP"_s, u"http://127.0.0.1:PORT/"_s};
    QTest::newRow("both IP versions") << QStringList{u"TCP"_s, u"localhost"_s, u"PORT"_s, u"family=each"_s};
}

void PolicyTest::deniedAddressIsNotMeasured()
{
    QFETCH(QStringList, words);
    ScriptedServer server;
    words.replaceInStrings(u"PORT"_s, server.port());
    Policy policy;
    QVERIFY(policy.networks.deny(u"127.0.0.0/8"_s));
    QVERIFY(policy.networks.deny(u"::1"_s));
    Instruments instruments(policy);
    Runner runner(instruments.services());
    std::optional<CheckResult> result;
    runner.start(ProbeFixture::startOf(words), [&](CheckResult given) { result = std::move(given); });
    QTRY_VERIFY(result);
    QCOMPARE(result->reason, Reason::DeniedByPolicy);
    QCOMPARE(result->outcome, Outcome::Unknown);
    QVERIFY2(result->description.contains("policy"_L1), qPrintable(result->description));
    QCOMPARE(server.connections(), 0);
}

void PolicyTest::shorterIntervalIsRejected()
{
    Policy policy;
    policy.shortestInterval = 5s;
    const auto judged = judgeTask(taskOf(1, 4s), policy);
    QVERIFY(!judged);
    QCOMPARE(judged.error().reason, Reason::DeniedByPolicy);
    QCOMPARE(judged.error().message, u"This agent's policy allows no interval under 5 s"_s);
    QVERIFY(judgeTask(taskOf(1, 5s), policy));
}

void PolicyTest::checksBeyondTheLimitAreRejected()
{
    Policy policy;
    policy.maximumChecks = 2;
    TaskBook book(policy);
    Configure chunk;
    chunk.revision = Revision(1);
    Task wrong = taskOf(9, 5s);
    wrong.check.target.clear();
    chunk.changed = {wrong, taskOf(1, 5s), taskOf(2, 5s), taskOf(3, 5s)};
    chunk.last = true;
    auto change = book.take(chunk);
    QVERIFY(change && *change);
    // What is rejected anyway takes no one's place.
    QCOMPARE((*change)->rejected.size(), size_t(2));
    QCOMPARE((*change)->rejected[0].check, CheckId(9));
    (*change)->rejected.erase((*change)->rejected.begin());
    QCOMPARE((*change)->accepted.size(), size_t(2));
    QCOMPARE((*change)->rejected.size(), size_t(1));
    QCOMPARE((*change)->rejected[0].check, CheckId(3));
    QCOMPARE((*change)->rejected[0].reason, Reason::DeniedByPolicy);

    // Nor does one that is changed, and one that is removed gives its place away.
    chunk.base = chunk.revision;
    chunk.revision = Revision(2);
    chunk.changed = {taskOf(1, 6s), taskOf(3, 5s), taskOf(9, 5s)};
    chunk.removed = {CheckId(2)};
    change = book.take(chunk);
    QVERIFY(change && *change);
    QCOMPARE((*change)->accepted, (std::vector<CheckId>{CheckId(1), CheckId(3)}));
    QCOMPARE((*change)->rejected.size(), size_t(1));
    QCOMPARE((*change)->rejected[0].check, CheckId(9));
    QCOMPARE((*change)->rejected[0].reason, Reason::DeniedByPolicy);
}

void PolicyTest::runsBeyondTheLimitAreOverloaded()
{
    Policy policy;
    policy.maximumConcurrent = 2;
    Instruments instruments(policy);
    Runner runner(instruments.services());
    const ScriptedServer silent;
    const auto start =
        ProbeFixture::startOf({u"TCP"_s, u"127.0.0.1"_s, silent.port(), u"expect=x"_s, u"timeout=5"_s});
    for (int i = 0; i < 2; ++i)
        runner.start(start, [](const CheckResult &) { qFatal("a hanging check ended"); });
    std::optional<CheckResult> result;
    runner.start(start, [&](CheckResult given) { result = std::move(given); });
    QVERIFY(!result);
    QTRY_VERIFY(result);
    QCOMPARE(result->reason, Reason::Overloaded);
    QCOMPARE(result->outcome, Outcome::Unknown);
    QVERIFY(result->flags.testFlag(ResultFlag::Overloaded));
    QTRY_COMPARE(silent.connections(), 2);
    QCOMPARE(runner.running(), 2);
}

QTEST_GUILESS_MAIN(PolicyTest)
#include "policy_test.moc"
