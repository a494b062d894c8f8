// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/link_wire.h"

#include <QPointer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vantage {

using namespace test;

/** How a peer ends: by either side's will, or because nothing else is left. */
class LinkPeerEndTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefusedConnectionCloses();
    void aSilentPeerIsGivenUp();
    void aPeerThatDoesNotReadIsDropped();
    void closingSaysBye();
    void closingSendsWhatWasQueued();
    void closingDoesNotWaitForever();
    void closingTwiceClosesOnce();
    void abortingIsToldFromTheEventLoop();
    void aVanishedPeerIsNoticed();
    void theSlotOfAMessageMayEndThePeer_data();
    void theSlotOfAMessageMayEndThePeer();
};

void LinkPeerEndTest::aRefusedConnectionCloses()
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

void LinkPeerEndTest::aSilentPeerIsGivenUp()
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

void LinkPeerEndTest::aPeerThatDoesNotReadIsDropped()
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

void LinkPeerEndTest::closingSaysBye()
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

void LinkPeerEndTest::closingSendsWhatWasQueued()
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

void LinkPeerEndTest::closingDoesNotWaitForever()
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

void LinkPeerEndTest::closingTwiceClosesOnce()
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

void LinkPeerEndTest::abortingIsToldFromTheEventLoop()
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

void LinkPeerEndTest::aVanishedPeerIsNoticed()
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

void LinkPeerEndTest::theSlotOfAMessageMayEndThePeer_data()
{
    QTest::addColumn<QString>("how");

    QTest::newRow("close") << u"close"_s;
    QTest::newRow("abort") << u"abort"_s;
    QTest::newRow("delete") << u"delete"_s;
    QTest::newRow("deleteLater") << u"deleteLater"_s;
}

void LinkPeerEndTest::theSlotOfAMessageMayEndThePeer()
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

} // namespace vantage

QTEST_GUILESS_MAIN(vantage::LinkPeerEndTest)
#include "link_peer_end_test.moc"
