// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/link_wire.h"
#include "tests/support/sample_messages.h"

#include <QTest>
#include <QThread>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vantage {

using namespace test;

/** What a peer hears and says while it is there. */
class LinkPeerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesArriveInOrder();
    void whatCameBeforeThePeerWasMadeIsNotLost();
    void aPeerMayBeMadeWhileItsSocketConnects();
    void aPongMeasuresRoundTripAndClocks();
    void theClockOffsetIsTheirsMinusOurs();
    void aStrayPongIsIgnored();
    void aTalkingPeerStays();
    void aProgramThatStoodStillReadsBeforeItJudges();
    void badInputIsAnsweredWithItsReason_data();
    void badInputIsAnsweredWithItsReason();
    void unknownMessagesAreSkipped();
    void aStrangerSaysNoMoreThanAFewIdleWords_data();
    void aStrangerSaysNoMoreThanAFewIdleWords();
    void whatIsMoreThanOneTurnTakesIsHeardToTheEnd();
    void theAddressIsPlainAndStays();
    void theSocketIsTuned();
};

void LinkPeerTest::messagesArriveInOrder()
{
    Wire wire;
    Peer near(std::move(wire.near), calm);
    Peer far(std::move(wire.far), calm);
    QList<quint64> found;
    connect(&far, &Peer::received, this, [&](const Message &message) {
        found += std::get<RunNow>(message).request;
        far.send(message);
    });
    QList<quint64> echoed;
    connect(&near, &Peer::received, this,
            [&](const Message &message) { echoed += std::get<RunNow>(message).request; });
    QList<quint64> sent;
    for (quint64 i = 0; i < 2000; ++i) {
        near.send(RunNow{i, CheckId(1), sampleTask()});
        sent += i;
    }
    QTRY_COMPARE(echoed.size(), sent.size());
    QCOMPARE(found, sent);
    QCOMPARE(echoed, sent);
    QCOMPARE(near.bytesUnsent(), 0);
}

void LinkPeerTest::whatCameBeforeThePeerWasMadeIsNotLost()
{
    Wire wire;
    wire.far->write(encode(Lost{}));
    QVERIFY(wire.far->waitForBytesWritten(5000));
    QVERIFY(wire.near->waitForReadyRead(5000));
    Peer near(std::move(wire.near), calm);
    QSignalSpy received(&near, &Peer::received);
    QTRY_COMPARE(received.size(), 1);
}

void LinkPeerTest::aPeerMayBeMadeWhileItsSocketConnects()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(server.serverAddress(), server.serverPort());
    Peer near(std::move(socket), calm);
    near.send(Lost{});
    QTRY_VERIFY(server.hasPendingConnections());
    Peer far(std::unique_ptr<QTcpSocket>(server.nextPendingConnection()), calm);
    QSignalSpy received(&far, &Peer::received);
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(near.peerPort(), server.serverPort());
}

void LinkPeerTest::aPongMeasuresRoundTripAndClocks()
{
    Wire wire;
    Peer near(std::move(wire.near), calm);
    Peer far(std::move(wire.far), calm);
    QSignalSpy measured(&near, &Peer::measured);
    near.setFrameCap(frameCapFromManager);
    QTRY_COMPARE(measured.size(), 1);
    const auto roundTrip = measured.first().at(0).value<Micros>();
    const auto offset = measured.first().at(1).value<Micros>();
    const auto uncertainty = measured.first().at(2).value<Micros>();
    QVERIFY(roundTrip >= 0us);
    QCOMPARE(uncertainty, roundTrip / 2);
    QVERIFY2(std::chrono::abs(offset) <= uncertainty + 1ms, qPrintable(QString::number(offset.count())));
}

void LinkPeerTest::theClockOffsetIsTheirsMinusOurs()
{
    Wire wire;
    Peer near(std::move(wire.near), calm);
    const Listener far(*wire.far);
    QSignalSpy measured(&near, &Peer::measured);
    near.setFrameCap(frameCapFromManager);
    QTRY_VERIFY(far.first<Ping>());
    const Ping ping = *far.first<Ping>();
    const UtcTime theirs = utcNow() + 1h;
    wire.far->write(encode(Pong{ping.id, ping.sent, theirs, theirs}));
    QTRY_COMPARE(measured.size(), 1);
    const auto offset = measured.first().at(1).value<Micros>();
    const auto uncertainty = measured.first().at(2).value<Micros>();
    QVERIFY(std::chrono::abs(offset - 1h) <= uncertainty + 1ms);
}

void LinkPeerTest::aStrayPongIsIgnored()
{
    Wire wire;
    Peer near(std::move(wire.near), calm);
    QSignalSpy measured(&near, &Peer::measured);
    QSignalSpy received(&near, &Peer::received);
    const UtcTime last = std::chrono::sys_days(std::chrono::year(9999) / 1 / 1);
    wire.far->write(encode(Pong{0, last, UtcTime(-1us), last}) + encode(Pong{99, {}, {}, {}}) +
                    encode(Lost{}));
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(measured.size(), 0);

    // A pong with absurd times must not overflow anything.
    near.setFrameCap(frameCapFromManager);
    wire.far->write(encode(Pong{1, last, UtcTime(-1us), last}));
    QTRY_COMPARE(measured.size(), 1);
    QVERIFY(measured.first().at(0).value<Micros>() >= 0us);
}

void LinkPeerTest::aTalkingPeerStays()
{
    Wire wire;
    Peer near(std::move(wire.near), quick);
    Peer far(std::move(wire.far), {.frameCap = frameCapFromAgent, .heartbeat = 1h, .deadAfter = 3h});
    QSignalSpy measured(&near, &Peer::measured);
    QTRY_VERIFY(measured.size() >= 20);
    QVERIFY(near.isOpen());
}

void LinkPeerTest::aProgramThatStoodStillReadsBeforeItJudges()
{
    Wire wire;
    Peer near(std::move(wire.near), quick);
    QSignalSpy received(&near, &Peer::received);
    wire.far->write(encode(Lost{}));
    QVERIFY(wire.far->waitForBytesWritten(5000));
    QThread::msleep(quint64((quick.deadAfter + 50ms).count())); // the stall itself
    QTRY_COMPARE(received.size(), 1);
    QVERIFY(near.isOpen());
}

void LinkPeerTest::badInputIsAnsweredWithItsReason_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");

    QTest::newRow("a frame of length 0") << QByteArray(4, '\0') << u"length 0"_s;
    QTest::newRow("a frame over the cap") << QByteArray::fromHex("00001001 01") << u"4097 bytes"_s;
    QTest::newRow("the largest length") << QByteArray::fromHex("ffffffff 01") << u"4294967295 bytes"_s;
    QTest::newRow("not this protocol") << "GET / HTTP/1.1\r\n\r\n"_ba << u"bytes, where at most"_s;
    QTest::newRow("nothing in the body") << encodeFrame(Hello::type, {}) << u"Hello: truncated"_s;
    QTest::newRow("a list for a map") << encodeFrame(Hello::type, "\x80") << u"Hello: a map was expected"_s;
    QTest::newRow("not UTF-8") << encodeFrame(Bye::type, "\xa1\x01\x62\xc3\x28")
                               << u"Bye: field 1: text that is not UTF-8"_s;
    QTest::newRow("a Ping without an end") << encodeFrame(Ping::type, "\xbf\x01") << u"Ping: truncated"_s;
}

void LinkPeerTest::badInputIsAnsweredWithItsReason()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, reason);

    Wire wire;
    Peer near(std::move(wire.near), {.frameCap = frameCapUnknownPeer});
    QSignalSpy received(&near, &Peer::received);
    QSignalSpy closed(&near, &Peer::closed);
    Peer witness(std::move(wire.far), calm);
    QSignalSpy witnessClosed(&witness, &Peer::closed);
    witness.sendEncoded(bytes + encode(Lost{}));
    QTRY_COMPARE(witnessClosed.size(), 1);
    QVERIFY2(reasonOf(witnessClosed).contains(reason), qPrintable(reasonOf(witnessClosed)));
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(reasonOf(closed), reasonOf(witnessClosed));
    QCOMPARE(received.size(), 0);
}

void LinkPeerTest::unknownMessagesAreSkipped()
{
    Wire wire;
    Peer near(std::move(wire.near), calm);
    QSignalSpy received(&near, &Peer::received);
    wire.far->write(encodeFrame(200, "\xff\xff\xff") + encodeFrame(0, {}) + encode(Lost{}));
    QTRY_COMPARE(received.size(), 1);
    QVERIFY(near.isOpen());
}

void LinkPeerTest::aStrangerSaysNoMoreThanAFewIdleWords_data()
{
    QTest::addColumn<QByteArray>("word");

    QTest::newRow("Ping") << encode(Ping{1, utcNow(), Seq()});
    QTest::newRow("Pong") << encode(Pong{});
    QTest::newRow("unknown") << encodeFrame(200, {});
}

void LinkPeerTest::aStrangerSaysNoMoreThanAFewIdleWords()
{
    QFETCH(const QByteArray, word);

    Wire wire;
    Peer near(std::move(wire.near), {});
    QSignalSpy received(&near, &Peer::received);
    QSignalSpy closed(&near, &Peer::closed);
    wire.far->write(word.repeated(3) + encode(Lost{}));
    QTRY_COMPARE(received.size(), 1);
    QVERIFY(near.isOpen());
    connect(wire.far.get(), &QTcpSocket::readyRead, wire.far.get(), &QTcpSocket::disconnectFromHost);
    wire.far->write(word.repeated(100) + encode(Lost{}));
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY2(reasonOf(closed).contains(u"say nothing"_s), qPrintable(reasonOf(closed)));
    QCOMPARE(received.size(), 1);
}

void LinkPeerTest::whatIsMoreThanOneTurnTakesIsHeardToTheEnd()
{
    Wire wire;
    Peer near(std::move(wire.near), calm);
    QSignalSpy received(&near, &Peer::received);
    QSignalSpy closed(&near, &Peer::closed);
    wire.far->write(encode(Lost{}).repeated(100'000) + encode(Bye{.reason = u"that was all"_s, .code = {}}));
    wire.far->disconnectFromHost();
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 60'000);
    QCOMPARE(received.size(), 100'000);
    QCOMPARE(reasonOf(closed), u"that was all"_s);
}

void LinkPeerTest::theAddressIsPlainAndStays()
{
    Wire wire(QHostAddress::Any);
    Peer far(std::move(wire.far), calm);
    QSignalSpy closed(&far, &Peer::closed);
    const quint16 port = wire.near->localPort();
    QCOMPARE(far.peerAddress(), QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(far.peerAddress().toString(), u"127.0.0.1"_s);
    wire.near->abort();
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(far.peerAddress().toString(), u"127.0.0.1"_s);
    QCOMPARE(far.peerPort(), port);
}

void LinkPeerTest::theSocketIsTuned()
{
    Wire wire;
    tuneLinkSocket(*wire.near);
    const auto option = [descriptor = int(wire.near->socketDescriptor())](int level, int name) {
        int value = 0;
        socklen_t size = sizeof value;
        ::getsockopt(descriptor, level, name, &value, &size);
        return value;
    };
    QVERIFY(option(SOL_SOCKET, SO_KEEPALIVE) != 0);
    QVERIFY(option(IPPROTO_TCP, TCP_NODELAY) != 0);
    QCOMPARE(option(IPPROTO_TCP, TCP_KEEPIDLE), 30);
    QCOMPARE(option(IPPROTO_TCP, TCP_KEEPINTVL), 5);
    QCOMPARE(option(IPPROTO_TCP, TCP_KEEPCNT), 4);
    QCOMPARE(option(IPPROTO_TCP, TCP_USER_TIMEOUT), 50'000);
}

} // namespace vantage

QTEST_GUILESS_MAIN(vantage::LinkPeerTest)
#include "link_peer_test.moc"
