// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/probes/hop_list.h"
#include "agent/wire/trace_syn.h"
#include "common/check/result.h"

#include <QJsonArray>
#include <QTest>
#include <QtEndian>

using namespace vantage;
using namespace Qt::StringLiterals;

namespace {

constexpr auto v4 = QAbstractSocket::IPv4Protocol;
constexpr auto v6 = QAbstractSocket::IPv6Protocol;

TraceHop hopOf(int ttl, const QStringList &addresses, int sent, int received)
{
    TraceHop hop;
    hop.ttl = ttl;
    hop.sent = sent;
    for (const QString &address : addresses)
        hop.addresses.append(QHostAddress(address));
    hop.times.assign(size_t(received), Micros(59'999'999));
    return hop;
}

} // namespace

class TraceWireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void probeIsKnownByWhatIsQuoted_data();
    void probeIsKnownByWhatIsQuoted();
    void portNamesTheProbe_data();
    void portNamesTheProbe();
    void errorMeansSomething_data();
    void errorMeansSomething();
    void lossIsToldFromWhereItPersists_data();
    void lossIsToldFromWhereItPersists();
    void synIsWhole_data();
    void synIsWhole();
    void synIsKnownByItsSequence_data();
    void synIsKnownByItsSequence();
    void answerNamesItsSyn_data();
    void answerNamesItsSyn();
    void segmentIsTakenOutOfItsPacket_data();
    void segmentIsTakenOutOfItsPacket();
    void loopIsSeen();
    void targetOutranksWhatIsSaidOfTheWay();
    void timesAreInTheOrderOfTheirCycles();
    void anyRouteFitsIntoAResult_data();
    void anyRouteFitsIntoAResult();
};

void TraceWireTest::probeIsKnownByWhatIsQuoted_data()
{
    QTest::addColumn<QByteArray>("quote");
    QTest::addColumn<bool>("isKnown");
    const QByteArray whole = tracePayload({7, 3}, 0x12345678, 32);
    QTest::newRow("whole") << whole << true;
    QTest::newRow("just enough") << whole.first(traceTagSize) << true;
    QTest::newRow("one byte short") << whole.first(traceTagSize - 1) << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("another run's") << tracePayload({7, 3}, 0x12345679, 32) << false;
    QTest::newRow("zeros") << QByteArray(32, '\0') << false;
}

void TraceWireTest::probeIsKnownByWhatIsQuoted()
{
    QFETCH(QByteArray, quote);
    QFETCH(bool, isKnown);
    const auto tag = traceTagOf(quote, 0x12345678);
    QCOMPARE(tag.has_value(), isKnown);
    if (tag)
        QCOMPARE(*tag, (TraceTag{7, 3}));
}

void TraceWireTest::portNamesTheProbe_data()
{
    QTest::addColumn<int>("first");
    for (const int first : {1, 80, 1023, 1024, 33434, 65000, 65535})
        QTest::addRow("from %d", first) << first;
}

void TraceWireTest::portNamesTheProbe()
{
    QFETCH(int, first);
    constexpr size_t most = 100 * 255; // cycles and hops
    for (size_t number = 0; number < most; ++number) {
        const quint16 port = tracePort(quint16(first), number);
        QVERIFY(port != 0);
        QCOMPARE(traceNumber(quint16(first), port), number);
    }
    if (first > 1023)
        QVERIFY(traceNumber(quint16(first), 53) >= most);
}

void TraceWireTest::errorMeansSomething_data()
{
    QTest::addColumn<QAbstractSocket::NetworkLayerProtocol>("version");
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("code");
    QTest::addColumn<std::optional<TraceAnswer>>("answer");
    QTest::addColumn<QString>("mark");
    const auto is = [](TraceAnswer answer) {
        return std::optional(answer);
    };
    QTest::newRow("time exceeded") << v4 << 11 << 0 << is(TraceAnswer::Passing) << QString();
    QTest::newRow("time exceeded, IPv6") << v6 << 3 << 0 << is(TraceAnswer::Passing) << QString();
    QTest::newRow("fragments lost") << v4 << 11 << 1 << std::optional<TraceAnswer>() << QString();
    QTest::newRow("fragments lost, IPv6") << v6 << 3 << 1 << std::optional<TraceAnswer>() << QString();
    QTest::newRow("echo") << v4 << 8 << 0 << std::optional<TraceAnswer>() << QString();
    QTest::newRow("redirect") << v4 << 5 << 1 << std::optional<TraceAnswer>() << QString();
    QTest::newRow("port closed") << v4 << 3 << 3 << is(TraceAnswer::PortClosed) << u"!p"_s;
    QTest::newRow("port closed, IPv6") << v6 << 1 << 4 << is(TraceAnswer::PortClosed) << u"!p"_s;
    QTest::newRow("network") << v4 << 3 << 0 << is(TraceAnswer::Unreachable) << u"!N"_s;
    QTest::newRow("host") << v4 << 3 << 1 << is(TraceAnswer::Unreachable) << u"!H"_s;
    QTest::newRow("too large") << v4 << 3 << 4 << is(TraceAnswer::Unreachable) << u"!F"_s;
    QTest::newRow("prohibited") << v4 << 3 << 13 << is(TraceAnswer::Unreachable) << u"!X"_s;
    QTest::newRow("unheard of") << v4 << 3 << 200 << is(TraceAnswer::Unreachable) << u"!200"_s;
    QTest::newRow("no route, IPv6") << v6 << 1 << 0 << is(TraceAnswer::Unreachable) << u"!N"_s;
    QTest::newRow("host, IPv6") << v6 << 1 << 3 << is(TraceAnswer::Unreachable) << u"!H"_s;
    QTest::newRow("too large, IPv6") << v6 << 2 << 0 << is(TraceAnswer::Unreachable) << u"!F"_s;
    QTest::newRow("unheard of, IPv6") << v6 << 1 << 255 << is(TraceAnswer::Unreachable) << u"!255"_s;
}

void TraceWireTest::errorMeansSomething()
{
    QFETCH(QAbstractSocket::NetworkLayerProtocol, version);
    QFETCH(int, type);
    QFETCH(int, code);
    QFETCH(std::optional<TraceAnswer>, answer);
    QFETCH(QString, mark);
    QVERIFY(traceAnswerOf(version, quint8(type), quint8(code)) == answer);
    if (!mark.isEmpty())
        QCOMPARE(traceCode(version, quint8(type), quint8(code)), mark);
}

void TraceWireTest::lossIsToldFromWhereItPersists_data()
{
    QTest::addColumn<QList<int>>("received"); // of 3, hop by hop
    QTest::addColumn<int>("from");            // 0 for none
    QTest::newRow("none") << QList<int>{3, 3, 3} << 0;
    QTest::newRow("a router that answers rarely") << QList<int>{3, 1, 3} << 0;
    QTest::newRow("at the target alone") << QList<int>{3, 3, 2} << 3;
    QTest::newRow("from the second on") << QList<int>{3, 2, 2} << 2;
    QTest::newRow("over a silent router") << QList<int>{2, 0, 2} << 1;
}

void TraceWireTest::lossIsToldFromWhereItPersists()
{
    QFETCH(QList<int>, received);
    QFETCH(int, from);
    std::vector<TraceHop> hops;
    for (const int count : received)
        hops.push_back(hopOf(int(hops.size()) + 1, {u"192.0.2.1"_s}, 3, count));
    QCOMPARE(lossFromHop(hops).value_or(0), from);
}

void TraceWireTest::synIsWhole_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("IPv4") << u"192.0.2.1"_s << u"198.51.100.7"_s
                          << QByteArray::fromHex("c0de0050123458820000000060 02faf0 8514 0000 020405b4");
    QTest::newRow("IPv6") << u"2001:db8::1"_s << u"2001:db8:ffff::7"_s
                          << QByteArray::fromHex("c0de0050123458820000000060 02faf0 15eb 0000 020405a0");
}

void TraceWireTest::synIsWhole()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const TraceFlow flow{QHostAddress(from), QHostAddress(to), 0xc0de, 80, 0x12345678};
    QTEST(traceSyn(flow, {10, 2}), "bytes");
}

namespace {

const TraceFlow oneFlow{QHostAddress(u"192.0.2.1"_s), QHostAddress(u"198.51.100.7"_s), 0xc0de, 80,
                        0xffffff00};

/** What a target says to the probe {3, 1}. */
QByteArray answerOf(quint8 flags, quint32 acknowledged)
{
    QByteArray bytes = traceSyn(oneFlow, {3, 1});
    qToBigEndian(oneFlow.toPort, bytes.data());
    qToBigEndian(oneFlow.fromPort, bytes.data() + 2);
    qToBigEndian(acknowledged, bytes.data() + 8);
    bytes[13] = char(flags);
    return bytes;
}

} // namespace

void TraceWireTest::synIsKnownByItsSequence_data()
{
    QTest::addColumn<QByteArray>("quote");
    QTest::addColumn<bool>("isKnown");
    const QByteArray whole = traceSyn(oneFlow, {3, 1});
    const auto changed = [&](qsizetype at) {
        QByteArray bytes = whole;
        bytes[at] = char(bytes.at(at) ^ 0x40);
        return bytes;
    };
    QTest::newRow("whole") << whole << true;
    QTest::newRow("just enough") << whole.first(8) << true;
    QTest::newRow("one byte short") << whole.first(7) << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("from another port") << changed(1) << false;
    QTest::newRow("to another port") << changed(3) << false;
    QTest::newRow("another run's") << changed(4) << false;
}

void TraceWireTest::synIsKnownByItsSequence()
{
    QFETCH(QByteArray, quote);
    QFETCH(bool, isKnown);
    const auto tag = quotedSyn(oneFlow, quote);
    QCOMPARE(tag.has_value(), isKnown);
    if (tag)
        QCOMPARE(*tag, (TraceTag{3, 1}));
}

void TraceWireTest::answerNamesItsSyn_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isKnown");
    constexpr quint32 acknowledged = 0xffffff00 + 0x103 + 1; // the number has run over
    const QByteArray whole = answerOf(0x12, acknowledged);
    QTest::newRow("accepted") << whole << true;
    QTest::newRow("without options") << whole.first(20) << true;
    QTest::newRow("refused") << answerOf(0x14, acknowledged) << true;
    QTest::newRow("one byte short") << whole.first(19) << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("of something else") << answerOf(0x12, 0x20000000) << false;
    QTest::newRow("a reset of nothing") << answerOf(0x04, acknowledged) << false;
    QTest::newRow("an acknowledgement alone") << answerOf(0x10, acknowledged) << false;
    QTest::newRow("the probe itself") << traceSyn(oneFlow, {3, 1}) << false;
}

void TraceWireTest::answerNamesItsSyn()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, isKnown);
    const auto tag = answeredSyn(oneFlow, answer);
    QCOMPARE(tag.has_value(), isKnown);
    if (tag)
        QCOMPARE(*tag, (TraceTag{3, 1}));
}

void TraceWireTest::segmentIsTakenOutOfItsPacket_data()
{
    QTest::addColumn<QByteArray>("packet");
    QTest::addColumn<QByteArray>("segment");
    const QByteArray header = QByteArray::fromHex("4500002800004000400600 00c6336407c0000201");
    const auto with = [&](qsizetype at, char byte) {
        QByteArray packet = header + "segment";
        packet[at] = byte;
        return packet;
    };
    QTest::newRow("plain") << header + "segment" << QByteArrayLiteral("segment");
    QTest::newRow("with options") << with(0, 0x46) << QByteArrayLiteral("ent");
    QTest::newRow("options beyond its end") << with(0, 0x4f) << QByteArray();
    QTest::newRow("header too short") << with(0, 0x44) << QByteArray();
    QTest::newRow("version 6") << with(0, 0x65) << QByteArray();
    QTest::newRow("not TCP") << with(9, 17) << QByteArray();
    QTest::newRow("later fragment") << with(7, 1) << QByteArray();
    QTest::newRow("cut") << header.first(19) << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void TraceWireTest::segmentIsTakenOutOfItsPacket()
{
    QFETCH(QByteArray, packet);
    QTEST(tcpSegmentIn(packet).toByteArray(), "segment");
}

void TraceWireTest::loopIsSeen()
{
    const QString one = u"192.0.2.1"_s;
    const QString two = u"192.0.2.2"_s;
    const std::vector<TraceHop> loop = {hopOf(1, {one}, 1, 1), hopOf(2, {two}, 1, 1), hopOf(3, {one}, 1, 1)};
    QCOMPARE(loopIn(loop), std::optional(QHostAddress(one)));
    // Routers that take a packet twice are common.
    const std::vector<TraceHop> twice = {hopOf(1, {one}, 1, 1), hopOf(2, {one}, 1, 1)};
    QVERIFY(!loopIn(twice));
}

void TraceWireTest::targetOutranksWhatIsSaidOfTheWay()
{
    std::vector<TraceHop> hops = {hopOf(1, {u"192.0.2.1"_s}, 2, 2), hopOf(2, {u"192.0.2.2"_s}, 2, 2),
                                  hopOf(3, {u"192.0.2.3"_s}, 2, 1), hopOf(4, {u"192.0.2.3"_s}, 2, 1)};
    hops[1].code = u"!H"_s;
    QCOMPARE(shownHops(hops).size(), size_t(2));
    hops[2].isTarget = true;
    hops[3].isTarget = true;
    QCOMPARE(shownHops(hops).size(), size_t(3));
}

void TraceWireTest::timesAreInTheOrderOfTheirCycles()
{
    TraceHop hop;
    hop.addTime(2, Micros(20));
    hop.addTime(3, Micros(30));
    hop.addTime(1, Micros(10));
    QCOMPARE(hop.times, (std::vector{Micros(10), Micros(20), Micros(30)}));
}

void TraceWireTest::anyRouteFitsIntoAResult_data()
{
    QTest::addColumn<int>("hops");
    QTest::addColumn<int>("shown");
    QTest::newRow("ordinary") << 20 << 20;
    QTest::newRow("long") << 64 << 64;
    QTest::newRow("without the details") << 90 << 90;
    QTest::newRow("longest") << 255 << 104;
}

void TraceWireTest::anyRouteFitsIntoAResult()
{
    QFETCH(int, hops);
    QFETCH(int, shown);
    std::vector<TraceHop> all;
    for (int ttl = 1; ttl <= hops; ++ttl) {
        QStringList addresses;
        for (int i = 0; i < maximumHopAddresses; ++i)
            addresses +=
                u"2001:db8:1111:2222:3333:4444:%1:%2"_s.arg(0x1000 + ttl, 0, 16).arg(0x1000 + i, 0, 16);
        all.push_back(hopOf(ttl, addresses, 100, 99));
        all.back().name = QString(ttl % 2 == 0 ? 253 : 40, u'n');
        all.back().code = ttl == hops ? u"!200"_s : QString();
    }
    FieldWriter fields;
    writeHops(fields, all);
    const QByteArray bytes = fields.take();
    QCOMPARE_LE(bytes.size(), maximumResultBytes - 2'000);
    const QJsonArray list = fieldsToJson(bytes)[u"hops"_s].toArray();
    QCOMPARE(list.size(), shown);
    QCOMPARE(list.last()[u"ttl"_s].toInt(), hops);
    QCOMPARE(list.last()[u"code"_s].toString(), u"!200"_s);
    for (const auto &hop : list) {
        QVERIFY(!hop[u"addresses"_s].toArray().isEmpty());
        QCOMPARE(hop[u"sent"_s].toInt(), 100);
        QVERIFY(hop[u"rtt_avg_us"_s].toInt() > 0);
    }
}

QTEST_GUILESS_MAIN(TraceWireTest)
#include "trace_wire_test.moc"
