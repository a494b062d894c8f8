// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/wire/ntp.h"
#include "tests/agent/probe_fixture.h"
#include "tests/agent/udp_server.h"
#include "tests/support/chrony.h"

#include <QtEndian>

using namespace vantage;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::nanoseconds;

namespace {

/** What a scripted server does to its right answer to request `number`; an empty one is not sent. */
using Change = std::function<void(QByteArray &answer, int number)>;

QByteArray rightAnswer(const QByteArray &request, nanoseconds came, nanoseconds offset)
{
    QByteArray bytes(48, '\0');
    bytes[0] = char((request.at(0) & 0x38) | 4);
    bytes[1] = 2;
    bytes[2] = 6;
    bytes[3] = char(-20);
    qToBigEndian<quint32>(0x00000800, bytes.data() + 4);
    qToBigEndian<quint32>(0x00001000, bytes.data() + 8);
    qToBigEndian<quint32>(0xc0000201, bytes.data() + 12);
    bytes.replace(24, 8, request.mid(40, 8));
    qToBigEndian<quint64>(ntp::toTimestamp(came + offset), bytes.data() + 32);
    qToBigEndian<quint64>(ntp::toTimestamp(PacketTime::now().utc + offset), bytes.data() + 40);
    return bytes;
}

ScriptedUdpServer::Script scriptOf(const Change &change, nanoseconds offset = 250ms)
{
    return [=](const QByteArray &request, int number, nanoseconds came) -> QList<QByteArray> {
        if (request.size() != 48)
            return {};
        QByteArray answer = rightAnswer(request, came, offset);
        if (change)
            change(answer, number);
        return answer.isEmpty() ? QList<QByteArray>() : QList<QByteArray>{answer};
    };
}

Change with(qsizetype position, const QByteArray &bytes)
{
    return [=](QByteArray &answer, int) {
        answer.replace(position, bytes.size(), bytes);
    };
}

Change kiss(const QByteArray &code, int from = 0)
{
    return [=](QByteArray &answer, int number) {
        if (number >= from)
            answer.replace(0, 2, QByteArray("\xe4\0", 2)).replace(12, 4, code);
    };
}

} // namespace

Q_DECLARE_METATYPE(Change)

class NtpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realServerIsMeasured();
    void realServerWithoutTimeIsNotSynchronised();
    void offsetIsTheServersWhileTheLoopStandsStill();
    void optionsAndReasons_data();
    void optionsAndReasons();
    void rightAnswerBehindWrongOnesCounts();
    void noMoreIsAskedAfterAKiss();
    void closedPortIsRefused();
    void fieldsAreThoseOfTheBestAnswer();
};

void NtpTest::realServerIsMeasured()
{
    if (!test::Chrony::isInstalled())
        QSKIP("chrony is not installed");
    const test::Chrony chrony(3);
    ProbeFixture fixture;
    for (const QString &version : {u"version=3"_s, u"version=4"_s}) {
        const CheckResult result =
            fixture.run({u"NTP"_s, u"127.0.0.1"_s, u"port="_s + chrony.port(), u"spacing=0.01"_s, version});
        QVERIFY2(result.reason == Reason::None, qPrintable(result.description));
        const QJsonObject fields = fieldsToJson(result.fields);
        QCOMPARE(fields[u"stratum"_s].toInt(), 3);
        QCOMPARE(fields[u"leap"_s].toInt(), 0);
        QCOMPARE(fields[u"reference_id"_s].toString(), u"127.127.1.1"_s);
        QCOMPARE(fields[u"received"_s].toInt(), 4);
        QVERIFY(std::abs(fields[u"offset_us"_s].toInt()) < 5'000);
    }
}

void NtpTest::realServerWithoutTimeIsNotSynchronised()
{
    if (!test::Chrony::isInstalled())
        QSKIP("chrony is not installed");
    const test::Chrony chrony(0);
    ProbeFixture fixture;
    const CheckResult result = fixture.run({u"NTP"_s, u"127.0.0.1"_s, u"port="_s + chrony.port()});
    QCOMPARE(result.reason, Reason::NotSynchronised);
    QCOMPARE(result.outcome, Outcome::Down);
    QCOMPARE(fieldsToJson(result.fields)[u"leap"_s].toInt(), 3);
}

void NtpTest::offsetIsTheServersWhileTheLoopStandsStill()
{
    ProbeFixture fixture;
    const ScriptedUdpServer server(scriptOf({}));
    const CheckResult result = fixture.run(
        {u"NTP"_s, u"127.0.0.1"_s, u"port="_s + server.port(), u"samples=1"_s}, [] { standStill(300ms); });
    QCOMPARE(result.reason, Reason::None);
    const QJsonObject fields = fieldsToJson(result.fields);
    // Stamps of our own would make it wrong by half of the 300 ms.
    QVERIFY2(std::abs(fields[u"offset_us"_s].toInt() - 250'000) < 50'000, qPrintable(result.description));
    QVERIFY(result.duration < 200ms);
}

void NtpTest::optionsAndReasons_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<int>("received");
    QTest::addColumn<QString>("description");
    const auto row = [](const char *name, const Change &change, const QString &options, Reason reason,
                        Outcome outcome, int received, const QString &description) {
        QTest::newRow(name) << change << options.split(u' ', Qt::SkipEmptyParts) << reason << outcome
                            << received << description;
    };
    const Change none;
    const Change silent = [](QByteArray &answer, int) {
        answer.clear();
    };
    const Change onlyThird = [](QByteArray &answer, int number) {
        if (number != 2)
            answer.clear();
    };
    const Change isShort = [](QByteArray &answer, int) {
        answer.chop(1);
    };
    const QString soon = u"timeout=0.4"_s;
    const Outcome down = Outcome::Down;
    row("four samples", none, {}, Reason::None, Outcome::Up, 4, u"offset +250 ms"_s);
    row("one sample", none, u"samples=1"_s, Reason::None, Outcome::Up, 1, u"offset +250 ms"_s);
    row("version 3", none, u"version=3 spacing=0"_s, Reason::None, Outcome::Up, 4, u"stratum 2"_s);
    row("one of four", onlyThird, soon, Reason::None, Outcome::Up, 1, u"offset +250 ms"_s);
    row("offset degraded", none, u"samples=1 offset_degraded=0.2"_s, Reason::Threshold, Outcome::Degraded, 1,
        u"the offset is above 200 ms"_s);
    row("offset down", none, u"samples=1 offset_degraded=0.1 offset_down=0.2"_s, Reason::Threshold, down, 1,
        u"the offset is above 200 ms"_s);
    row("stratum degraded", none, u"samples=1 stratum_degraded=1"_s, Reason::Threshold, Outcome::Degraded, 1,
        u"the stratum is above 1"_s);
    row("stratum down", none, u"samples=1 stratum_down=1"_s, Reason::Threshold, down, 1,
        u"the stratum is above 1"_s);
    row("stratum allowed", none, u"samples=1 stratum_down=2"_s, Reason::None, Outcome::Up, 1, u"stratum 2"_s);
    row("dispersion degraded", none, u"samples=1 dispersion_degraded=0.05"_s, Reason::Threshold,
        Outcome::Degraded, 1, u"the root dispersion 62.5 ms is above 50.0 ms"_s);
    row("dispersion down", none, u"samples=1 dispersion_down=0.05"_s, Reason::Threshold, down, 1,
        u"root dispersion"_s);
    row("silent", silent, soon, Reason::NoAnswer, down, 0, u"no answer to 4 requests in 400 ms"_s);
    row("wrong origin", with(24, QByteArray(8, 'x')), soon, Reason::ProtocolError, down, 0,
        u"4 wrong: wrong origin timestamp"_s);
    row("origin 0", with(24, QByteArray(8, '\0')), soon, Reason::ProtocolError, down, 0, u"wrong origin"_s);
    row("short", isShort, soon, Reason::ProtocolError, down, 0, u"47 bytes are too short"_s);
    row("wrong mode", with(0, "\x25"), {}, Reason::ProtocolError, down, 0, u"mode 5 instead of 4"_s);
    row("wrong version", with(0, "\x3c"), {}, Reason::ProtocolError, down, 0, u"version 7"_s);
    row("no transmit time", with(40, QByteArray(8, '\0')), {}, Reason::ProtocolError, down, 0, u"no time"_s);
    row("sent before it came", with(40, QByteArray(8, '\1')), {}, Reason::ProtocolError, down, 0,
        u"impossible times"_s);
    row("LI 3", with(0, "\xe4"), {}, Reason::NotSynchronised, down, 0, u"LI=3"_s);
    row("stratum 16", with(1, "\x10"), {}, Reason::NotSynchronised, down, 0, u"stratum 16"_s);
    row("stratum 0, no code", kiss(QByteArray(4, '\0')), {}, Reason::NotSynchronised, down, 0,
        u"LI=3, stratum 0"_s);
    row("DENY", kiss("DENY"), {}, Reason::KissOfDeath, down, 0, u"kiss of death DENY"_s);
    row("RSTR", kiss("RSTR"), {}, Reason::KissOfDeath, down, 0, u"kiss of death RSTR"_s);
    row("RATE", kiss("RATE"), {}, Reason::KissOfDeath, down, 0, u"kiss of death RATE"_s);
    row("RATE behind an answer", kiss("RATE", 1), u"spacing=0"_s, Reason::None, Outcome::Up, 1,
        u"asked to slow down (RATE)"_s);
    row("DENY behind an answer", kiss("DENY", 1), u"spacing=0"_s, Reason::KissOfDeath, down, 1, u"DENY"_s);
}

void NtpTest::optionsAndReasons()
{
    QFETCH(Change, change);
    QFETCH(QStringList, options);
    QFETCH(QString, description);
    ProbeFixture fixture;
    const ScriptedUdpServer server(scriptOf(change));
    const CheckResult result =
        fixture.run(QStringList{u"NTP"_s, u"127.0.0.1"_s, u"port="_s + server.port()} + options);
    QTEST(result.reason, "reason");
    QTEST(result.outcome, "outcome");
    QVERIFY2(result.description.contains(description), qPrintable(result.description));
    const QJsonObject fields = fieldsToJson(result.fields);
    QTEST(fields[u"received"_s].toInt(), "received");
    QCOMPARE(fields[u"sent"_s].toInt(), server.received());
}

void NtpTest::rightAnswerBehindWrongOnesCounts()
{
    ProbeFixture fixture;
    const ScriptedUdpServer server([](const QByteArray &request, int, nanoseconds came) {
        const QByteArray right = rightAnswer(request, came, 250ms);
        QByteArray forged = right;
        forged.replace(24, 8, "forgery!").replace(12, 4, "DENY")[1] = '\0';
        return QList<QByteArray>{"short", forged, right};
    });
    const CheckResult result =
        fixture.run({u"NTP"_s, u"127.0.0.1"_s, u"port="_s + server.port(), u"samples=2"_s});
    QVERIFY2(result.reason == Reason::None, qPrintable(result.description));
    QCOMPARE(fieldsToJson(result.fields)[u"received"_s].toInt(), 2);
}

void NtpTest::noMoreIsAskedAfterAKiss()
{
    ProbeFixture fixture;
    const ScriptedUdpServer server(scriptOf(kiss("RATE")));
    const CheckResult result = fixture.run({u"NTP"_s, u"127.0.0.1"_s, u"port="_s + server.port()});
    QCOMPARE(fieldsToJson(result.fields)[u"kiss_code"_s].toString(), u"RATE"_s);
    QCOMPARE(server.received(), 1);
}

void NtpTest::closedPortIsRefused()
{
    ProbeFixture fixture;
    const CheckResult result = fixture.run({u"NTP"_s, u"127.0.0.1"_s, u"port="_s + closedUdpPort()});
    QCOMPARE(result.reason, Reason::ConnectionRefused);
    QCOMPARE(result.outcome, Outcome::Down);
}

void NtpTest::fieldsAreThoseOfTheBestAnswer()
{
    ProbeFixture fixture;
    const ScriptedUdpServer server(scriptOf({}), QHostAddress::LocalHostIPv6);
    const CheckResult result = fixture.run({u"NTP"_s, u"::1"_s, u"port="_s + server.port(), u"spacing=0"_s});
    QVERIFY2(result.reason == Reason::None, qPrintable(result.description));
    QCOMPARE(result.address, u"[::1]:"_s + server.port());
    const QJsonObject fields = fieldsToJson(result.fields);
    QCOMPARE(fields[u"reference_id"_s].toString(), u"192.0.2.1"_s);
    QCOMPARE(fields[u"poll_s"_s].toInt(), 64);
    QCOMPARE(fields[u"precision_us"_s].toDouble(), 1e6 / 1048576);
    QCOMPARE(fields[u"root_delay_us"_s].toInt(), 31'250);
    QCOMPARE(fields[u"root_dispersion_us"_s].toInt(), 62'500);
    QVERIFY(fields[u"root_distance_us"_s].toInt() >= 78'125);
    QVERIFY(fields.contains(u"jitter_us"_s));
    const auto time = [&](const QString &name) {
        return fields[name].toInteger();
    };
    const qint64 there = time(u"t2_ns"_s) - time(u"t1_ns"_s);
    const qint64 back = time(u"t3_ns"_s) - time(u"t4_ns"_s);
    QVERIFY(std::abs((there + back) / 2000 - time(u"offset_us"_s)) <= 1);
    QVERIFY(std::abs((there - back) / 1000 - time(u"delay_us"_s)) <= 1);
}

QTEST_GUILESS_MAIN(NtpTest)
#include "ntp_test.moc"
