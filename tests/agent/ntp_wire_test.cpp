// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/wire/ntp.h"

#include <QTest>
#include <QtEndian>

using namespace vantage;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::nanoseconds;

namespace {

constexpr nanoseconds year2026 = 1'790'000'000s;
constexpr nanoseconds rollover = 2'085'978'496s; ///< 2036-02-07T06:28:16Z

QByteArray goodReply()
{
    QByteArray bytes(48, '\0');
    bytes[0] = char(0x24); // LI 0, version 4, mode 4
    bytes[1] = 2;
    qToBigEndian<quint32>(0x0a000001, bytes.data() + 12);
    qToBigEndian<quint64>(0x1234, bytes.data() + 24);
    qToBigEndian<quint64>(ntp::toTimestamp(year2026), bytes.data() + 32);
    qToBigEndian<quint64>(ntp::toTimestamp(year2026), bytes.data() + 40);
    return bytes;
}

} // namespace

class NtpWireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestTellsNothingButTheNonce();
    void timesAreExactToTheNanosecond_data();
    void timesAreExactToTheNanosecond();
    void answersFromTheNextEraAreRead();
    void shortPacketIsNone();
    void badPacketsAreToldApart_data();
    void badPacketsAreToldApart();
    void referencesAreDecoded_data();
    void referencesAreDecoded();
    void offsetAndDelayAreThoseOfTheFourTimes();
    void impossibleTimesAreSeen();
};

void NtpWireTest::requestTellsNothingButTheNonce()
{
    const QByteArray bytes = ntp::request(3, 0x0102030405060708);
    QCOMPARE(bytes, "\x1b"_ba + QByteArray(39, '\0') + QByteArray::fromHex("0102030405060708"));
    QCOMPARE(ntp::request(4, 1).front(), char(0x23));
}

void NtpWireTest::timesAreExactToTheNanosecond_data()
{
    QTest::addColumn<qint64>("utc");
    QTest::newRow("1970") << qint64(0);
    QTest::newRow("before 1970") << qint64(-1);
    QTest::newRow("now") << qint64((year2026 + 123'456'789ns).count());
    QTest::newRow("one before a second") << qint64((year2026 + 999'999'999ns).count());
    QTest::newRow("one before the rollover") << qint64((rollover - 1ns).count());
    QTest::newRow("the rollover") << qint64(rollover.count());
    QTest::newRow("after the rollover") << qint64((rollover + 1ns).count());
    QTest::newRow("2100") << qint64((4'102'444'800s + 1ns).count());
}

void NtpWireTest::timesAreExactToTheNanosecond()
{
    QFETCH(qint64, utc);
    const ntp::Timestamp timestamp = ntp::toTimestamp(nanoseconds(utc));
    for (const std::chrono::seconds away : {-2'000'000'000s, -1s, 0s, 1s, 2'000'000'000s})
        QCOMPARE(ntp::fromTimestamp(timestamp, nanoseconds(utc) + away).count(), utc);
}

void NtpWireTest::answersFromTheNextEraAreRead()
{
    QCOMPARE(ntp::toTimestamp(rollover), ntp::Timestamp(0));
    ntp::Reply reply;
    reply.received = ntp::toTimestamp(rollover + 100ms);
    reply.sent = ntp::toTimestamp(rollover + 100ms);
    const ntp::Exchange exchange = ntp::exchangeOf(reply, rollover - 100ms, rollover - 90ms);
    QCOMPARE(exchange.offset(), 195ms);
    QCOMPARE(exchange.delay(), 10ms);
}

void NtpWireTest::shortPacketIsNone()
{
    for (qsizetype size = 0; size < 48; ++size)
        QVERIFY(!ntp::parse(goodReply().first(size)));
    const auto reply = ntp::parse(goodReply() + "an extension");
    QVERIFY(reply);
    QCOMPARE(ntp::judge(*reply, 4), ntp::Fault::None);
    QCOMPARE(reply->origin, quint64(0x1234));
}

void NtpWireTest::badPacketsAreToldApart_data()
{
    QTest::addColumn<int>("position");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ntp::Fault>("fault");
    QTest::addColumn<QString>("sentence");
    using ntp::Fault;
    const auto hex = [](const char *text) {
        return QByteArray::fromHex(text);
    };
    QTest::newRow("a client's") << 0 << hex("23") << Fault::Mode << u"mode 3 instead of 4"_s;
    QTest::newRow("a broadcast") << 0 << hex("25") << Fault::Mode << u"mode 5"_s;
    QTest::newRow("version 3") << 0 << hex("1c") << Fault::Version << u"version 3 to version 4"_s;
    QTest::newRow("version 7") << 0 << hex("3c") << Fault::Version << u"version 7"_s;
    QTest::newRow("LI 3") << 0 << hex("e4") << Fault::NotSynchronised << u"LI=3"_s;
    QTest::newRow("stratum 16") << 1 << hex("10") << Fault::NotSynchronised << u"stratum 16"_s;
    QTest::newRow("stratum 255") << 1 << hex("ff") << Fault::NotSynchronised << u"stratum 255"_s;
    QTest::newRow("stratum 0 without a code") << 1 << hex("00") << Fault::NotSynchronised << u"stratum 0"_s;
    QTest::newRow("root distance") << 8 << hex("00100000") << Fault::NotSynchronised << u"root distance 16"_s;
    QTest::newRow("no receive time") << 32 << QByteArray(8, '\0') << Fault::NoTime << u"no time"_s;
    QTest::newRow("no transmit time") << 40 << QByteArray(8, '\0') << Fault::NoTime << u"no time"_s;
    for (const char *code : {"DENY", "RSTR", "RATE", "NTSN", "X123"})
        QTest::newRow(code) << 0 << "\x24"_ba + QByteArray(11, '\0') + code << Fault::KissOfDeath
                            << QString::fromLatin1(code);
    for (const char *code : {"INIT", "STEP"})
        QTest::newRow(code) << 0 << "\xe4"_ba + QByteArray(11, '\0') + code << Fault::NotSynchronised
                            << QString::fromLatin1(code);
}

void NtpWireTest::badPacketsAreToldApart()
{
    QFETCH(int, position);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sentence);
    const auto reply = ntp::parse(goodReply().replace(position, bytes.size(), bytes));
    QVERIFY(reply);
    const ntp::Fault fault = ntp::judge(*reply, 4);
    QTEST(fault, "fault");
    const QString text = ntp::describe(fault, *reply, 4);
    QVERIFY2(text.contains(sentence), qPrintable(text));
}

void NtpWireTest::referencesAreDecoded_data()
{
    QTest::addColumn<int>("stratum");
    QTest::addColumn<quint32>("id");
    QTest::addColumn<QString>("text");
    QTest::newRow("GPS") << 1 << 0x47505300U << u"GPS"_s;
    QTest::newRow("PPS with a blank") << 1 << 0x50505320U << u"PPS"_s;
    QTest::newRow("DCFa") << 1 << 0x44434661U << u"DCFa"_s;
    QTest::newRow("not text") << 1 << 0x07010203U << u"07010203"_s;
    QTest::newRow("text behind zero") << 1 << 0x47005300U << u"47005300"_s;
    QTest::newRow("IPv4") << 2 << 0xc0000201U << u"192.0.2.1"_s;
    QTest::newRow("local clock") << 10 << 0x7f7f0101U << u"127.127.1.1"_s;
    QTest::newRow("hash of IPv6") << 3 << 0xfe80abcdU << u"FE80ABCD"_s;
}

void NtpWireTest::referencesAreDecoded()
{
    QFETCH(int, stratum);
    QFETCH(quint32, id);
    ntp::Reply reply;
    reply.stratum = stratum;
    reply.referenceId = id;
    QTEST(ntp::referenceText(reply), "text");
}

void NtpWireTest::offsetAndDelayAreThoseOfTheFourTimes()
{
    const ntp::Exchange exchange{10ns, 1'000'020ns, 1'000'030ns, 40ns};
    QCOMPARE(exchange.offset(), nanoseconds(1'000'000));
    QCOMPARE(exchange.delay(), nanoseconds(20));
    ntp::Reply reply;
    reply.rootDelay = 10ms;
    reply.rootDispersion = 3ms;
    QCOMPARE(ntp::rootDistance(reply, 2ms), nanoseconds(9ms));
}

void NtpWireTest::impossibleTimesAreSeen()
{
    QVERIFY((ntp::Exchange{0s, 5s, 5s, 10ms}).isPossible());
    QVERIFY(!(ntp::Exchange{0s, 5s, 4s, 10ms}).isPossible());
    QVERIFY(!(ntp::Exchange{0s, 5s, 6s, 10ms}).isPossible());
}

QTEST_GUILESS_MAIN(NtpWireTest)
#include "ntp_wire_test.moc"
