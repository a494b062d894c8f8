// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/link/peer.h"
#include "tests/support/sample_messages.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vantage {

namespace {

constexpr PeerSettings quick = {.frameCap = frameCapFromAgent, .heartbeat = 20ms, .deadAfter = 200ms};
constexpr PeerSettings calm = {.frameCap = frameCapFromAgent};

/** Both ends of a connection over loopback. */
struct Wire
{
    std::unique_ptr<QTcpSocket> near = std::make_unique<QTcpSocket>();
    std::unique_ptr<QTcpSocket> far;
    QTcpServer server;

    explicit Wire(const QHostAddress &listen = QHostAddress::LocalHost)
    {
        if (!server.listen(listen))
            qFatal("cannot listen: %s", qUtf8Printable(server.errorString()));
        near->connectToHost(QHostAddress(QHostAddress::LocalHost), server.serverPort());
        if (!server.waitForNewConnection(5000) || !near->waitForConnected(5000))
            qFatal("cannot connect");
        far.reset(server.nextPendingConnection());
        far->setParent(nullptr);
    }
};

/** What a raw socket has received, as messages. */
class Listener : public QObject
{
public:
    explicit Listener(QTcpSocket &socket)
    {
        connect(&socket, &QTcpSocket::readyRead, this, [this, &socket] {
            reader.append(socket.readAll());
            for (auto next = reader.next(); std::holds_alternative<Frame>(next); next = reader.next()) {
                if (auto message = decode(std::get<Frame>(next)); message && *message)
                    messages.push_back(**message);
            }
        });
    }

    template <typename T>
    [[nodiscard]] const T *first() const
    {
        for (const Message &message : messages) {
            if (const auto *found = std::get_if<T>(&message))
                return found;
        }
        return nullptr;
    }

    FrameReader reader{frameCapFromManager};
    std::vector<Message> messages;
};

QString reasonOf(const QSignalSpy &closed)
{
    return closed.isEmpty() ? QString() : closed.first().first().toString();
}

} // namespace

class LinkPeerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesArriveInOrder();
    void whatCameBeforeThePeerWasMadeIsNotLost();
    void aPeerMayBeMadeWhileItsSocketConnects();
    void aRefusedConnectionCloses();
    void aPongMeasuresRoundTripAndClocks();
    void theClockOffsetIsTheirsMinusOurs();
    void aStrayPongIsIgnored();
    void aTalkingPeerStays();
    void aSilentPeerIsGivenUp();
    void aProgramThatStoodStillReadsBeforeItJudges();
    void aPeerThatDoesNotReadIsDropped();
    void closingSaysBye();
    void closingSendsWhatWasQueued();
    void closingDoesNotWaitForever();
    void closingTwiceClosesOnce();
    void abortingIsToldFromTheEventLoop();
    void aVanishedPeerIsNoticed();
    void badInputIsAnsweredWithItsReason_data();
    void badInputIsAnsweredWithItsReason();
    void unknownMessagesAreSkipped();
    void aStrangerSaysNoMoreThanAFewIdleWords_data();
    void aStrangerSaysNoMoreThanAFewIdleWords();
    void whatIsMoreThanOneTurnTakesIsHeardToTheEnd();
    void theSlotOfAMessageMayEndThePeer_data();
    void theSlotOfAMessageMayEndThePeer();
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
        near.send(RunNow{i, CheckId(1), test::sampleTask()});
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

void LinkPeerTest::aRefusedConnectionCloses()
{
    auto socket = std::make_unique<QTcpSocket>();
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        socket->connectToHost(server.serverAddress(), server.serverPort());
        server.close();
    }
    Peer near(std::move(socket), calm);
    QSignalSpy closed(&near, &Peer::closed);
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(!reasonOf(closed).isEmpty());
    QVERIFY(!near.isOpen());
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

void LinkPeerTest::aSilentPeerIsGivenUp()
{
    Wire wire;
    Peer near(std::move(wire.near), quick);
    const Listener far(*wire.far);
    QSignalSpy closed(&near, &Peer::closed);
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY2(reasonOf(closed).startsWith(u"nothing was heard for 0."_s), qPrintable(reasonOf(closed)));
    QVERIFY(far.first<Ping>());
    QTRY_COMPARE(wire.far->state(), QAbstractSocket::UnconnectedState);
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

void LinkPeerTest::aPeerThatDoesNotReadIsDropped()
{
    Wire wire;
    wire.far->setReadBufferSize(1);
    PeerSettings settings = calm;
    settings.maximumUnsent = 1024 * 1024;
    Peer near(std::move(wire.near), settings);
    QSignalSpy closed(&near, &Peer::closed);
    const Message large = Results{Epoch(1), Seq(1), {QByteArray(200'000, 'x')}};
    for (int i = 0; i < 1000 && near.isOpen(); ++i) {
        near.send(large);
        QVERIFY(near.bytesUnsent() <= settings.maximumUnsent + 200'100);
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY2(reasonOf(closed).startsWith(u"the other side does not read"_s), qPrintable(reasonOf(closed)));
}

void LinkPeerTest::closingSaysBye()
{
    Wire wire;
    Peer near(std::move(wire.near), calm);
    Peer far(std::move(wire.far), calm);
    QSignalSpy nearClosed(&near, &Peer::closed);
    QSignalSpy farClosed(&far, &Peer::closed);
    QSignalSpy received(&far, &Peer::received);
    near.close(u"the manager is shutting down"_s);
    QVERIFY(!near.isOpen());
    near.send(Lost{});
    QTRY_COMPARE(farClosed.size(), 1);
    QTRY_COMPARE(nearClosed.size(), 1);
    QCOMPARE(reasonOf(nearClosed), u"the manager is shutting down"_s);
    QCOMPARE(reasonOf(farClosed), u"the manager is shutting down"_s);
    QCOMPARE(received.size(), 0);
}

void LinkPeerTest::closingSendsWhatWasQueued()
{
    Wire wire;
    Peer near(std::move(wire.near), calm);
    Peer far(std::move(wire.far), calm);
    QSignalSpy received(&far, &Peer::received);
    QSignalSpy farClosed(&far, &Peer::closed);
    QSignalSpy nearClosed(&near, &Peer::closed);
    // Bytes that near has not read when it closes must not turn the close into a reset.
    far.send(Results{Epoch(1), Seq(1), {QByteArray(900'000, 'x')}});
    for (quint64 i = 0; i < 10; ++i)
        near.send(Results{Epoch(1), Seq(i), {QByteArray(900'000, 'x')}});
    near.close(u"done"_s);
    QTRY_COMPARE(farClosed.size(), 1);
    QCOMPARE(received.size(), 10);
    QCOMPARE(reasonOf(farClosed), u"done"_s);
    QTRY_COMPARE(nearClosed.size(), 1);
}

void LinkPeerTest::closingDoesNotWaitForever()
{
    Wire wire;
    wire.far->setReadBufferSize(1);
    auto near = std::make_unique<Peer>(std::move(wire.near), calm);
    QSignalSpy closed(near.get(), &Peer::closed);
    near->send(Results{Epoch(1), Seq(1), {QByteArray(900'000, 'x')}});
    near->close(u"enough"_s);
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(reasonOf(closed), u"enough"_s);
}

void LinkPeerTest::closingTwiceClosesOnce()
{
    Wire wire;
    Peer near(std::move(wire.near), calm);
    Peer far(std::move(wire.far), calm);
    QSignalSpy closed(&near, &Peer::closed);
    near.close(u"first"_s);
    near.close(u"second"_s);
    near.abort(u"third"_s);
    QTRY_COMPARE(closed.size(), 1);
    near.abort(u"fourth"_s);
    near.setFrameCap(1);
    QCoreApplication::processEvents();
    QCOMPARE(closed.size(), 1);
    QCOMPARE(reasonOf(closed), u"first"_s);
}

void LinkPeerTest::abortingIsToldFromTheEventLoop()
{
    Wire wire;
    Peer near(std::move(wire.near), calm);
    Peer far(std::move(wire.far), calm);
    QSignalSpy nearClosed(&near, &Peer::closed);
    QSignalSpy farClosed(&far, &Peer::closed);
    near.abort(u"out"_s);
    QCOMPARE(nearClosed.size(), 0);
    QVERIFY(!near.isOpen());
    QTRY_COMPARE(nearClosed.size(), 1);
    QTRY_COMPARE(farClosed.size(), 1);
    QVERIFY(reasonOf(farClosed) != u"out"_s);
}

void LinkPeerTest::aVanishedPeerIsNoticed()
{
    Wire wire;
    Peer near(std::move(wire.near), calm);
    QSignalSpy received(&near, &Peer::received);
    QSignalSpy closed(&near, &Peer::closed);
    wire.far->write(encode(Lost{}));
    wire.far->disconnectFromHost();
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(received.size(), 1);
    QVERIFY(!reasonOf(closed).isEmpty());
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

void LinkPeerTest::theSlotOfAMessageMayEndThePeer_data()
{
    QTest::addColumn<QString>("how");

    QTest::newRow("close") << u"close"_s;
    QTest::newRow("abort") << u"abort"_s;
    QTest::newRow("delete") << u"delete"_s;
    QTest::newRow("deleteLater") << u"deleteLater"_s;
}

void LinkPeerTest::theSlotOfAMessageMayEndThePeer()
{
    QFETCH(const QString, how);

    Wire wire;
    QPointer<Peer> near = new Peer(std::move(wire.near), calm);
    int found = 0;
    connect(near, &Peer::received, this, [&] {
        ++found;
        if (how == u"close"_s)
            near->close(u"enough"_s);
        else if (how == u"abort"_s)
            near->abort(u"enough"_s);
        else if (how == u"delete"_s)
            delete near;
        else
            near->deleteLater();
    });
    connect(near, &Peer::closed, near, [&] { delete near; });
    // The peer hangs up, or waits for the other side to do so.
    connect(wire.far.get(), &QTcpSocket::readyRead, wire.far.get(), &QTcpSocket::disconnectFromHost);
    wire.far->write(encode(Lost{}) +
                    (how == u"deleteLater"_s ? QByteArray() : encode(Lost{}) + encode(Lost{})));
    QTRY_COMPARE(wire.far->state(), QAbstractSocket::UnconnectedState);
    QTRY_VERIFY(near.isNull());
    QCOMPARE(found, 1);
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
