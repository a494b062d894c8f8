// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/wire/icmp.h"
#include "agent/wire/ping_output.h"

#include <QTest>
#include <QtEndian>

using namespace vantage;
using namespace Qt::StringLiterals;

namespace {

constexpr auto v4 = IcmpVersion::V4;
constexpr auto v6 = IcmpVersion::V6;
constexpr IcmpEcho ours{0x1234, 0x0007, 0xdeadbeefU};

/** With the checksum of version 4 put right. */
QByteArray summed(QByteArray icmp)
{
    icmp[2] = icmp[3] = 0;
    quint32 sum = 0;
    for (qsizetype i = 0; i < icmp.size(); ++i)
        sum += quint32(quint8(icmp[i])) << (i % 2 == 0 ? 8 : 0);
    while (sum >> 16)
        sum = (sum & 0xffff) + (sum >> 16);
    qToBigEndian(quint16(~sum), icmp.data() + 2);
    return icmp;
}

QByteArray requestOf(IcmpVersion version, int payload = 16)
{
    const EchoHead head = echoRequest(version, ours, payload, 0);
    return QByteArray(head.bytes.data(), head.size) + QByteArray(icmpHeaderBytes + payload - head.size, '\0');
}

QByteArray replyOf(IcmpVersion version, int payload = 16)
{
    QByteArray reply = requestOf(version, payload);
    reply[0] = char(version == v4 ? 0 : 129);
    return version == v4 ? summed(reply) : reply;
}

/** 10.0.0.1 to 10.0.0.2. */
QByteArray ipv4(const QByteArray &payload, const QByteArray &options = {}, quint16 fragment = 0)
{
    QByteArray head(20, '\0');
    head[0] = char(0x40 | (20 + options.size()) / 4);
    qToBigEndian(fragment, head.data() + 6);
    head[8] = 61;
    head[9] = 1;
    qToBigEndian(0x0a000001U, head.data() + 12);
    qToBigEndian(0x0a000002U, head.data() + 16);
    return head + options + payload;
}

/** fd00::1 to fd00::2. */
QByteArray ipv6(const QByteArray &payload, quint8 next = 58)
{
    QByteArray head(40, '\0');
    head[0] = 0x60;
    head[6] = char(next);
    head[8] = char(0xfd);
    head[23] = 1;
    head[24] = char(0xfd);
    head[39] = 2;
    return head + payload;
}

QByteArray fragmentHeader(quint16 offset)
{
    QByteArray head(8, '\0');
    head[0] = 58;
    qToBigEndian(quint16(offset << 3 | 1), head.data() + 2);
    return head;
}

QByteArray errorOf(IcmpVersion version, int type, int code, const QByteArray &quote, quint32 word = 0)
{
    QByteArray error(8, '\0');
    error[0] = char(type);
    error[1] = char(code);
    qToBigEndian(word, error.data() + 4);
    return version == v4 ? summed(error + quote) : error + quote;
}

} // namespace

Q_DECLARE_METATYPE(IcmpVersion)

class IcmpWireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repliesAreRead_data();
    void repliesAreRead();
    void errorsNameTheirEcho_data();
    void errorsNameTheirEcho();
    void othersAreRefused_data();
    void othersAreRefused();
    void headersAreTakenOff_data();
    void headersAreTakenOff();
    void everyErrorHasItsName_data();
    void everyErrorHasItsName();
    void outputOfSystemPingsIsRead_data();
    void outputOfSystemPingsIsRead();
    void requestsCarryTheirMark();
    void checksumOfAFlowIsTheSame();
};

void IcmpWireTest::repliesAreRead_data()
{
    QTest::addColumn<IcmpVersion>("version");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("hasCookie");
    QTest::newRow("IPv4") << v4 << replyOf(v4) << true;
    QTest::newRow("IPv4, odd length") << v4 << replyOf(v4, 17) << true;
    QTest::newRow("IPv4, the shortest with a cookie") << v4 << replyOf(v4, 6) << true;
    QTest::newRow("IPv4, too short for a cookie") << v4 << replyOf(v4, 5) << false;
    QTest::newRow("IPv4, no payload") << v4 << replyOf(v4, 0) << false;
    QTest::newRow("IPv4, the largest") << v4 << replyOf(v4, 65507) << true;
    QTest::newRow("IPv6") << v6 << replyOf(v6) << true;
    QTest::newRow("IPv6, no payload") << v6 << replyOf(v6, 0) << false;
}

void IcmpWireTest::repliesAreRead()
{
    QFETCH(IcmpVersion, version);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, hasCookie);
    const std::optional<IcmpMessage> message = parseIcmp(version, bytes);
    QVERIFY(message);
    QCOMPARE(message->what, IcmpMessage::What::Reply);
    QCOMPARE(message->echo.id, ours.id);
    QCOMPARE(message->echo.sequence, ours.sequence);
    QCOMPARE(message->echo.cookie, hasCookie ? ours.cookie : std::nullopt);
}

void IcmpWireTest::errorsNameTheirEcho_data()
{
    QTest::addColumn<IcmpVersion>("version");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("mtu");
    QTest::addColumn<bool>("hasCookie");
    const QByteArray quote4 = ipv4(requestOf(v4));
    const QByteArray quote6 = ipv6(requestOf(v6));
    QTest::newRow("IPv4, host unreachable") << v4 << errorOf(v4, 3, 1, quote4) << 3 << 1 << 0 << true;
    QTest::newRow("IPv4, time exceeded") << v4 << errorOf(v4, 11, 0, quote4) << 11 << 0 << 0 << true;
    QTest::newRow("IPv4, parameter problem") << v4 << errorOf(v4, 12, 0, quote4) << 12 << 0 << 0 << true;
    QTest::newRow("IPv4, MTU") << v4 << errorOf(v4, 3, 4, quote4, 1400) << 3 << 4 << 1400 << true;
    QTest::newRow("IPv4, MTU of an old router") << v4 << errorOf(v4, 3, 4, quote4) << 3 << 4 << 0 << true;
    QTest::newRow("IPv4, the word of another error is no MTU")
        << v4 << errorOf(v4, 3, 1, quote4, 1400) << 3 << 1 << 0 << true;
    QTest::newRow("IPv4, quote with options")
        << v4 << errorOf(v4, 3, 1, ipv4(requestOf(v4), QByteArray(8, '\1'))) << 3 << 1 << 0 << true;
    QTest::newRow("IPv4, the least quote (RFC 792)")
        << v4 << errorOf(v4, 11, 0, ipv4(requestOf(v4).first(8))) << 11 << 0 << 0 << false;
    QTest::newRow("IPv4, quote of a first fragment")
        << v4 << errorOf(v4, 11, 1, ipv4(requestOf(v4), {}, 0x2000)) << 11 << 1 << 0 << true;
    QTest::newRow("IPv6, no route") << v6 << errorOf(v6, 1, 0, quote6) << 1 << 0 << 0 << true;
    QTest::newRow("IPv6, too big") << v6 << errorOf(v6, 2, 0, quote6, 1280) << 2 << 0 << 1280 << true;
    QTest::newRow("IPv6, a mad MTU") << v6 << errorOf(v6, 2, 0, quote6, 0xffffffffU) << 2 << 0 << 0x7fffffff
                                     << true;
    QTest::newRow("IPv6, time exceeded") << v6 << errorOf(v6, 3, 0, quote6) << 3 << 0 << 0 << true;
    QTest::newRow("IPv6, short quote")
        << v6 << errorOf(v6, 3, 0, ipv6(requestOf(v6).first(8))) << 3 << 0 << 0 << false;
    QTest::newRow("IPv6, quote of a first fragment")
        << v6 << errorOf(v6, 2, 0, ipv6(fragmentHeader(0) + requestOf(v6), 44), 1400) << 2 << 0 << 1400
        << true;
}

void IcmpWireTest::errorsNameTheirEcho()
{
    QFETCH(IcmpVersion, version);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, hasCookie);
    const std::optional<IcmpMessage> message = parseIcmp(version, bytes);
    QVERIFY(message);
    QCOMPARE(message->what, IcmpMessage::What::Error);
    QCOMPARE(message->echo.id, ours.id);
    QCOMPARE(message->echo.sequence, ours.sequence);
    QCOMPARE(message->echo.cookie, hasCookie ? ours.cookie : std::nullopt);
    QTEST(int(message->type), "type");
    QTEST(int(message->code), "code");
    QTEST(message->mtu, "mtu");
    const QByteArray target = version == v4 ? "\x0a\x00\x00\x02"_ba : ipv6({}).sliced(24, 16);
    QCOMPARE(message->wasSentTo.toByteArray(), target);
}

void IcmpWireTest::othersAreRefused_data()
{
    QTest::addColumn<IcmpVersion>("version");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray quote4 = ipv4(requestOf(v4));
    const QByteArray quote6 = ipv6(requestOf(v6));
    const auto changed = [](QByteArray bytes, qsizetype at, int value) {
        bytes[at] = char(value);
        return bytes;
    };
    QTest::newRow("nothing") << v4 << QByteArray();
    QTest::newRow("IPv6, nothing") << v6 << QByteArray();
    QTest::newRow("half a header") << v4 << replyOf(v4).first(7);
    QTest::newRow("a request") << v4 << requestOf(v4);
    QTest::newRow("IPv6, a request") << v6 << requestOf(v6);
    QTest::newRow("wrong checksum") << v4 << changed(replyOf(v4), 2, 0x55);
    QTest::newRow("wrong byte in the payload") << v4 << changed(replyOf(v4), 20, 1);
    QTest::newRow("error with a wrong checksum") << v4 << changed(errorOf(v4, 3, 1, quote4), 30, 1);
    QTest::newRow("redirect") << v4 << errorOf(v4, 5, 1, quote4);
    QTest::newRow("source quench") << v4 << errorOf(v4, 4, 0, quote4);
    QTest::newRow("timestamp reply") << v4 << errorOf(v4, 14, 0, quote4);
    QTest::newRow("IPv6, an informational message") << v6 << errorOf(v6, 135, 0, quote6);
    QTest::newRow("IPv6, an unknown error") << v6 << errorOf(v6, 5, 0, quote6);
    QTest::newRow("error without a quote") << v4 << errorOf(v4, 3, 1, {});
    QTest::newRow("IPv6, error without a quote") << v6 << errorOf(v6, 1, 0, {});
    QTest::newRow("quote that ends before the sequence number")
        << v4 << errorOf(v4, 3, 1, ipv4(requestOf(v4).first(7)));
    QTest::newRow("IPv6, quote that ends before the sequence number")
        << v6 << errorOf(v6, 1, 0, ipv6(requestOf(v6).first(7)));
    QTest::newRow("quote of UDP") << v4 << errorOf(v4, 3, 3, changed(quote4, 9, 17));
    QTest::newRow("IPv6, quote of UDP") << v6 << errorOf(v6, 1, 4, ipv6(requestOf(v6), 17));
    QTest::newRow("quote of a reply") << v4 << errorOf(v4, 3, 1, ipv4(replyOf(v4)));
    QTest::newRow("quote of a later fragment") << v4 << errorOf(v4, 3, 1, ipv4(requestOf(v4), {}, 0x2001));
    QTest::newRow("IPv6, quote of a later fragment")
        << v6 << errorOf(v6, 1, 0, ipv6(fragmentHeader(1) + requestOf(v6), 44));
    QTest::newRow("IPv6, quote that ends in its fragment header")
        << v6 << errorOf(v6, 1, 0, ipv6(fragmentHeader(0).first(7), 44));
    QTest::newRow("quote of the other version") << v4 << errorOf(v4, 3, 1, quote6);
    QTest::newRow("IPv6, quote of the other version") << v6 << errorOf(v6, 1, 0, quote4 + quote4);
    QTest::newRow("quote with a header of 16 bytes") << v4 << errorOf(v4, 3, 1, changed(quote4, 0, 0x44));
    QTest::newRow("quote with a header beyond its end")
        << v4 << errorOf(v4, 3, 1, changed(quote4, 0, 0x4f).first(40));
}

void IcmpWireTest::othersAreRefused()
{
    QFETCH(IcmpVersion, version);
    QFETCH(QByteArray, bytes);
    QVERIFY(!parseIcmp(version, bytes));
}

void IcmpWireTest::headersAreTakenOff_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("payload"); // null: refused
    const QByteArray reply = replyOf(v4);
    QTest::newRow("plain") << ipv4(reply) << reply;
    QTest::newRow("with options") << ipv4(reply, QByteArray(40, '\1')) << reply;
    QTest::newRow("empty") << ipv4({}) << ""_ba;
    QTest::newRow("too short") << ipv4({}).first(19) << QByteArray();
    QTest::newRow("options cut off") << ipv4({}, QByteArray(8, '\1')).first(24) << QByteArray();
    QTest::newRow("IPv6") << ipv6(reply) << QByteArray();
    QTest::newRow("a later fragment") << ipv4(reply, {}, 5) << QByteArray();
}

void IcmpWireTest::headersAreTakenOff()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, payload);
    const std::optional<Ipv4Packet> packet = parseIpv4Icmp(bytes);
    QCOMPARE(packet.has_value(), !payload.isNull());
    if (!packet)
        return;
    QCOMPARE(packet->payload.toByteArray(), payload);
    QCOMPARE(packet->hopLimit, 61);
}

void IcmpWireTest::everyErrorHasItsName_data()
{
    QTest::addColumn<IcmpVersion>("version");
    QTest::addColumn<int>("type");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("marks");
    QTest::addColumn<QString>("unreachable"); // a letter for each code
    QTest::newRow("IPv4, unreachable")
        << v4 << 3
        << QStringList{u"network unreachable"_s,
                       u"host unreachable"_s,
                       u"protocol unreachable"_s,
                       u"port unreachable"_s,
                       u"fragmentation needed"_s,
                       u"source route failed"_s,
                       u"network unknown"_s,
                       u"host unknown"_s,
                       u"source host isolated"_s,
                       u"network prohibited"_s,
                       u"host prohibited"_s,
                       u"network unreachable for this type of service"_s,
                       u"host unreachable for this type of service"_s,
                       u"communication prohibited"_s,
                       u"host precedence violation"_s,
                       u"precedence cutoff in effect"_s,
                       u"ICMP error 3, code 16"_s}
        << u"!N !H !P - !F !S !U !W !I !A !Z !Q !T !X !V !C !3-16"_s << u"yyyynyyyyyyyyyyyy"_s;
    QTest::newRow("IPv4, time exceeded")
        << v4 << 11
        << QStringList{u"time exceeded in transit"_s, u"time for reassembly exceeded"_s,
                       u"ICMP error 11, code 2"_s}
        << u"- !R !11-2"_s << u"nnn"_s;
    QTest::newRow("IPv4, parameter problem")
        << v4 << 12 << QStringList{u"parameter problem"_s} << u"!E"_s << u"n"_s;
    QTest::newRow("IPv6, unreachable") << v6 << 1
                                       << QStringList{u"no route to the destination"_s,
                                                      u"communication prohibited"_s,
                                                      u"beyond the scope of the source address"_s,
                                                      u"address unreachable"_s,
                                                      u"port unreachable"_s,
                                                      u"source address failed a policy"_s,
                                                      u"route rejected"_s,
                                                      u"error in the source routing header"_s,
                                                      u"ICMP error 1, code 8"_s}
                                       << u"!N !X !S !H - !A !Z !S !1-8"_s << u"yyyyyyyyy"_s;
    QTest::newRow("IPv6, too big") << v6 << 2 << QStringList{u"packet too big"_s} << u"!F"_s << u"n"_s;
    QTest::newRow("IPv6, time exceeded")
        << v6 << 3
        << QStringList{u"time exceeded in transit"_s, u"time for reassembly exceeded"_s,
                       u"ICMP error 3, code 2"_s}
        << u"- !R !3-2"_s << u"nnn"_s;
    QTest::newRow("IPv6, parameter problem")
        << v6 << 4 << QStringList{u"parameter problem"_s} << u"!E"_s << u"n"_s;
}

void IcmpWireTest::everyErrorHasItsName()
{
    QFETCH(IcmpVersion, version);
    QFETCH(int, type);
    QFETCH(QStringList, names);
    QFETCH(QString, marks);
    QFETCH(QString, unreachable);
    const QStringList marked = marks.split(u' ');
    for (qsizetype code = 0; code < names.size(); ++code) {
        QCOMPARE(icmpErrorName(version, quint8(type), quint8(code)), names[code]);
        QCOMPARE(icmpErrorMark(version, quint8(type), quint8(code)),
                 marked[code] == u"-"_s ? QString() : marked[code]);
        QCOMPARE(isUnreachable(version, quint8(type), quint8(code)), unreachable[code] == u'y');
    }
}

void IcmpWireTest::outputOfSystemPingsIsRead_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QList<int>>("times"); // -1 for lost
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<int>("duplicates");
    QTest::addColumn<QString>("error");
    QTest::newRow("iputils")
        << "PING 127.0.0.1 (127.0.0.1) 56(84) bytes of data.\n"
           "64 bytes from 127.0.0.1: icmp_seq=1 ttl=64 time=0.023 ms\n"
           "64 bytes from 127.0.0.1: icmp_seq=3 ttl=64 time=1046 ms\n"
           "64 bytes from 127.0.0.1: icmp_seq=3 ttl=64 time=1047 ms (DUP!)\n\n"
           "--- 127.0.0.1 ping statistics ---\n"
           "4 packets transmitted, 2 received, +1 duplicates, 50% packet loss, time 206ms\n"
           "rtt min/avg/max/mdev = 0.023/0.034/0.046/0.011 ms\n"_ba
        << QList<int>{23, -1, 1'046'000, -1} << true << 1 << QString();
    QTest::newRow("busybox") << "PING 127.0.0.1 (127.0.0.1): 56 data bytes\n"
                                "64 bytes from 127.0.0.1: seq=0 ttl=64 time=0.039 ms\n"
                                "64 bytes from 127.0.0.1: seq=1 ttl=64 time=0.062 ms\n\n"
                                "--- 127.0.0.1 ping statistics ---\n"
                                "2 packets transmitted, 2 packets received, 0% packet loss\n"_ba
                             << QList<int>{39, 62} << true << 0 << QString();
    QTest::newRow("iputils, unreachable")
        << "PING 10.0.0.9 (10.0.0.9) 56(84) bytes of data.\n"
           "From 10.0.0.1 icmp_seq=1 Destination Host Unreachable\n\n"
           "--- 10.0.0.9 ping statistics ---\n"
           "1 packets transmitted, 0 received, +1 errors, 100% packet loss, time 0ms\n"_ba
        << QList<int>{-1} << true << 0 << u"destination host unreachable, 10.0.0.1"_s;
    QTest::newRow("killed") << "64 bytes from ::1: icmp_seq=2 ttl=64 time=0.5 ms\n"_ba << QList<int>{-1, 500}
                            << false << 0 << QString();
    QTest::newRow("cut line") << "64 bytes from ::1: icmp_seq=1 ttl=64 ti"_ba << QList<int>{} << false << 0
                              << QString();
    QTest::newRow("nothing") << ""_ba << QList<int>{} << false << 0 << QString();
    QTest::newRow("mad numbers") << "64 bytes from ::1: icmp_seq=0 ttl=64 time=1 ms\n"
                                    "64 bytes from ::1: icmp_seq=4000000000 ttl=64 time=1 ms\n"
                                    "64 bytes from ::1: icmp_seq=1 ttl=64 time=-1 ms\n"
                                    "64 bytes from ::1: icmp_seq=2 ttl=64 time=1.2.3 ms\n"
                                    "99999999999 packets transmitted\nFrom icmp_seq=\n"_ba
                                 << QList<int>{} << false << 0 << QString();
    QTest::newRow("more than asked for") << "5000000 packets transmitted, 0 received\n"_ba
                                         << QList<int>{-1, -1, -1, -1} << true << 0 << QString();
}

void IcmpWireTest::outputOfSystemPingsIsRead()
{
    QFETCH(QByteArray, output);
    QFETCH(QString, error);
    const PingOutput read = parsePingOutput(output, 4);
    QList<int> times;
    for (const std::optional<Micros> &time : read.roundTrips)
        times += time ? int(time->count()) : -1;
    QTEST(times, "times");
    QTEST(read.isWhole, "isWhole");
    QTEST(read.duplicates, "duplicates");
    QCOMPARE(read.error.isEmpty() ? QString() : read.error + u", "_s + read.errorFrom, error);
}

void IcmpWireTest::requestsCarryTheirMark()
{
    for (const int payload : {0, 1, 5, 6, 56}) {
        const std::optional<IcmpEcho> echo = parseEchoRequest(v4, requestOf(v4, payload));
        QVERIFY(echo);
        QCOMPARE(echo->cookie.has_value(), payload >= echoMarkBytes);
        QCOMPARE(summed(requestOf(v4, payload)), requestOf(v4, payload));
    }
    QVERIFY(!parseEchoRequest(v4, requestOf(v4).first(7)));
    QVERIFY(!parseEchoRequest(v6, requestOf(v4)));
}

void IcmpWireTest::checksumOfAFlowIsTheSame()
{
    const auto checksum = [](const IcmpEcho &echo, quint16 flow) {
        return QByteArray(echoRequest(v4, echo, 56, flow).bytes.data() + 2, 2);
    };
    const QByteArray first = checksum({7, 1, 0x12345678U}, 99);
    QCOMPARE(checksum({7, 65535, 0xfedcba98U}, 99), first);
    QCOMPARE(checksum({7, 0, 0U}, 99), first);
    QVERIFY(checksum({7, 1, 0x12345678U}, 100) != first);
}

QTEST_GUILESS_MAIN(IcmpWireTest)
#include "icmp_wire_test.moc"
