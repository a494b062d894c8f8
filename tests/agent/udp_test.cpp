// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/probe_fixture.h"
#include "tests/agent/udp_server.h"

using namespace vantage;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Script = ScriptedUdpServer::Script;

QList<QByteArray> echo(const QByteArray &bytes, int, std::chrono::nanoseconds)
{
    return {bytes};
}

QList<QByteArray> silence(const QByteArray &, int, std::chrono::nanoseconds)
{
    return {};
}

/** Answers all but these. */
Script losing(const QList<int> &lost)
{
    return [lost](const QByteArray &bytes, int number, std::chrono::nanoseconds) {
        return lost.contains(number) ? QList<QByteArray>() : QList<QByteArray>{bytes};
    };
}

QList<QByteArray> twice(const QByteArray &bytes, int, std::chrono::nanoseconds)
{
    return {bytes, bytes};
}

} // namespace

Q_DECLARE_METATYPE(Script)

class UdpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answerIsUpWithItsFields();
    void optionsAndReasons_data();
    void optionsAndReasons();
    void closedPortIsRefusedByItsHost_data();
    void closedPortIsRefusedByItsHost();
    void addressThatRefusesGivesWayToTheNext();
    void nameWithoutAddressFailsInThePhaseResolve();
    void lostDatagramsDoNotLengthenTheOthers();
    void answerThatNobodyLookedAtInTimeCounts();
    void roundTripIsTheTargetsAndNotOurs();
    void manyDatagramsAllGoOutInTime();
};

void UdpTest::answerIsUpWithItsFields()
{
    ProbeFixture fixture;
    const ScriptedUdpServer server(echo);
    const CheckResult result = fixture.run({u"UDP"_s, u"127.0.0.1"_s, server.port(), u"payload=ping\\x00"_s});
    QCOMPARE(result.reason, Reason::None);
    QCOMPARE(result.outcome, Outcome::Up);
    QCOMPARE(result.address, u"127.0.0.1:"_s + server.port());
    QVERIFY2(result.description.startsWith(u"answered in "_s), qPrintable(result.description));
    const QJsonObject fields = fieldsToJson(result.fields);
    QCOMPARE(fields.keys(), (QStringList{u"answer"_s, u"loss_percent"_s, u"received"_s, u"resolve_us"_s,
                                         u"rtt_avg_us"_s, u"rtt_max_us"_s, u"rtt_min_us"_s, u"sent"_s}));
    QCOMPARE(fields[u"sent"_s].toInt(), 1);
    QCOMPARE(fields[u"received"_s].toInt(), 1);
    QCOMPARE(fields[u"loss_percent"_s].toDouble(), 0.0);
    QVERIFY(fields[u"answer"_s].toString().startsWith(u"ping"_s));
}

void UdpTest::optionsAndReasons_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<int>("sent");
    QTest::addColumn<int>("received");
    QTest::addColumn<QString>("description");
    const auto row = [](const char *name, const Script &script, const QString &options, Reason reason,
                        Outcome outcome, int sent, int received, const QString &description) {
        QTest::newRow(name) << script << options.split(u' ', Qt::SkipEmptyParts) << reason << outcome << sent
                            << received << description;
    };
    const QString soon = u" timeout=0.3"_s;
    const QString burst = u"count=4 spacing=0.02"_s;
    row("empty datagram", echo, {}, Reason::None, Outcome::Up, 1, 1, u"answered"_s);
    row("text", echo, u"payload=a\\r\\n expect=^a\\r\\n$"_s, Reason::None, Outcome::Up, 1, 1, u"answered"_s);
    row("hex", echo, u"payload=hex:00ff41 expect=hex:ff41"_s, Reason::None, Outcome::Up, 1, 1, u"answered"_s);
    row("mismatch", echo, u"payload=hello expect=^bye"_s, Reason::ContentMismatch, Outcome::Down, 1, 1,
        u"'hello' does not match"_s);
    row("burst", echo, burst, Reason::None, Outcome::Up, 4, 4, u"all 4 datagrams answered"_s);
    row("silence is unknown", silence, soon, Reason::NoAnswer, Outcome::Unknown, 1, 0, u"open or filtered"_s);
    row("silence is up", silence, u"silence=up"_s + soon, Reason::NoAnswer, Outcome::Up, 1, 0,
        u"no answer"_s);
    row("silence is down", silence, u"silence=down"_s + soon, Reason::NoAnswer, Outcome::Down, 1, 0,
        u"no answer"_s);
    row("silent burst", silence, burst + soon, Reason::NoAnswer, Outcome::Unknown, 4, 0,
        u"no answer to 4 datagrams"_s);
    row("loss", losing({0, 2}), burst + soon, Reason::PacketLoss, Outcome::Degraded, 4, 2,
        u"2 of 4 datagrams not answered"_s);
    row("duplicates", twice, burst, Reason::None, Outcome::Up, 4, 4, u"all 4"_s);
}

void UdpTest::optionsAndReasons()
{
    QFETCH(Script, script);
    QFETCH(QStringList, options);
    QFETCH(QString, description);
    ProbeFixture fixture;
    const ScriptedUdpServer server(script);
    const CheckResult result = fixture.run(QStringList{u"UDP"_s, u"127.0.0.1"_s, server.port()} + options);
    QTEST(result.reason, "reason");
    QTEST(result.outcome, "outcome");
    QVERIFY2(result.description.contains(description), qPrintable(result.description));
    const QJsonObject fields = fieldsToJson(result.fields);
    QTEST(fields[u"sent"_s].toInt(), "sent");
    QTEST(fields[u"received"_s].toInt(), "received");
    if (QTest::currentDataTag() == "duplicates"_ba)
        QVERIFY(fields[u"duplicates"_s].toInt() >= 3);
}

void UdpTest::closedPortIsRefusedByItsHost_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("IPv4") << u"127.0.0.1"_s;
    QTest::newRow("IPv6") << u"::1"_s;
}

void UdpTest::closedPortIsRefusedByItsHost()
{
    QFETCH(QString, host);
    ProbeFixture fixture;
    const CheckResult result = fixture.run({u"UDP"_s, host, closedUdpPort()});
    QCOMPARE(result.reason, Reason::ConnectionRefused);
    QCOMPARE(result.outcome, Outcome::Down);
    QCOMPARE(result.phase, u"answer"_s);
    QVERIFY2(result.description.contains(u"port unreachable), says "_s + host),
             qPrintable(result.description));
}

void UdpTest::addressThatRefusesGivesWayToTheNext()
{
    ProbeFixture fixture;
    const ScriptedUdpServer server(echo);
    const QStringList words = {u"UDP"_s, u"localhost"_s, server.port()};
    CheckResult result = fixture.run(words);
    QCOMPARE(result.reason, Reason::None);
    QCOMPARE(result.address, u"127.0.0.1:"_s + server.port());
    result = fixture.run(words + QStringList{u"family=6"_s});
    QCOMPARE(result.reason, Reason::ConnectionRefused);
    QCOMPARE(result.address, u"[::1]:"_s + server.port());
}

void UdpTest::nameWithoutAddressFailsInThePhaseResolve()
{
    ProbeFixture fixture;
    const CheckResult result = fixture.run({u"UDP"_s, u"127.0.0.1"_s, u"9"_s, u"family=6"_s});
    QCOMPARE(result.reason, Reason::NameNotFound);
    QCOMPARE(result.phase, u"resolve"_s);
    QVERIFY(result.address.isEmpty());
}

void UdpTest::lostDatagramsDoNotLengthenTheOthers()
{
    ProbeFixture fixture;
    const ScriptedUdpServer server(losing({0}));
    const CheckResult result = fixture.run(
        {u"UDP"_s, u"127.0.0.1"_s, server.port(), u"count=4"_s, u"spacing=0.2"_s, u"timeout=2"_s});
    QCOMPARE(result.reason, Reason::PacketLoss);
    QVERIFY(fieldsToJson(result.fields)[u"rtt_max_us"_s].toInt() < 150'000);
}

void UdpTest::answerThatNobodyLookedAtInTimeCounts()
{
    ProbeFixture fixture;
    const ScriptedUdpServer server(echo);
    const CheckResult result =
        fixture.run({u"UDP"_s, u"127.0.0.1"_s, server.port(), u"timeout=1"_s}, [] { standStill(1300ms); });
    QCOMPARE(result.reason, Reason::None);
    QVERIFY(result.flags.testFlag(ResultFlag::LoopStalled));
}

void UdpTest::roundTripIsTheTargetsAndNotOurs()
{
    ProbeFixture fixture;
    const ScriptedUdpServer server(echo);
    const CheckResult result =
        fixture.run({u"UDP"_s, u"127.0.0.1"_s, server.port()}, [] { standStill(500ms); });
    QCOMPARE(result.reason, Reason::None);
    QVERIFY(fieldsToJson(result.fields)[u"rtt_max_us"_s].toInt() < 250'000);
    QVERIFY(result.duration < 250ms);
    const CheckResult other =
        fixture.run({u"UDP"_s, u"127.0.0.1"_s, server.port(), u"expect=^bye"_s}, [] { standStill(500ms); });
    QCOMPARE(other.reason, Reason::ContentMismatch);
    QVERIFY(other.duration < 250ms);
}

void UdpTest::manyDatagramsAllGoOutInTime()
{
    ProbeFixture fixture;
    const ScriptedUdpServer server(echo);
    const CheckResult result = fixture.run(
        {u"UDP"_s, u"127.0.0.1"_s, server.port(), u"count=50"_s, u"spacing=60"_s, u"timeout=1"_s});
    QCOMPARE(result.reason, Reason::None);
    QCOMPARE(fieldsToJson(result.fields)[u"sent"_s].toInt(), 50);
}

QTEST_GUILESS_MAIN(UdpTest)
#include "udp_test.moc"
