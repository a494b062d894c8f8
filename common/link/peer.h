// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/protocol/codec.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QTcpSocket;

namespace vantage {

/** Limits and rhythm of one link; tests shorten the times. */
struct PeerSettings
{
    quint32 frameCap = frameCapUnknownPeer;
    std::chrono::milliseconds heartbeat = std::chrono::seconds(15);
    std::chrono::milliseconds deadAfter = std::chrono::seconds(45);
    /** A frame that has begun has to be there whole after this long, and a second more for each `slowestRate` bytes of
        it: a byte now and then is no sign of life. */
    std::chrono::milliseconds frameWithin = std::chrono::seconds(45);
    qint64 slowestRate = qint64(4) * 1024;
    /** More unsent bytes than this and the peer is dropped: it does not read. */
    qint64 maximumUnsent = qint64(16) * 1024 * 1024;
    /** The same of a stranger: whose frameCap is that of unknown peers. */
    qint64 maximumUnsentUnknown = qint64(64) * 1024;
    /** An agent's: the newest in its spool, for its pings to tell. */
    std::function<Seq()> lastSeq = {};
    /** Tests set it. */
    UtcTime (*utc)() = utcNow;
};

/** The other end of a link: owns the socket, cuts and decodes frames, keeps the heartbeat. Everything else
   sees messages only, so that transport security touches nothing but this class. Lives in one thread. */
class Peer : public QObject
{
    Q_OBJECT

public:
    /** Takes over a connected (or connecting) socket. */
    Peer(std::unique_ptr<QTcpSocket> socket, const PeerSettings &settings, QObject *parent = nullptr);
    ~Peer() override;

    /** Queues a message; ignored once the link is closing. */
    void send(const Message &message);
    /** Sends bytes that encode() made. */
    void sendEncoded(const QByteArray &frame);

    /** After the peer has shown who it is. The clocks are compared at once. */
    void setFrameCap(quint32 cap);

    /** As close(); `code` tells programs what `reason` tells people. */
    void refuse(QLatin1StringView code, const QString &reason);
    /** The code of the Bye that the other side said; empty where it said none. */
    [[nodiscard]] const QString &refusal() const { return m_refusal; }
    /** Says Bye with the reason, waits for the other side to hang up, for at most two seconds, and closes.
       What still comes in is dropped. closed() follows. */
    void close(const QString &reason);
    /** Drops the connection without another word, also while it is closing; closed() follows. */
    void abort(const QString &reason);

    [[nodiscard]] bool isOpen() const { return !m_closing; }
    /** Also after the link has closed. IPv4 where it is IPv4 in IPv6. */
    [[nodiscard]] QHostAddress peerAddress() const { return m_address; }
    [[nodiscard]] quint16 peerPort() const { return m_port; }
    [[nodiscard]] qint64 bytesUnsent() const;

Q_SIGNALS:
    /** Every message but Ping, Pong and Bye, which are the peer's own affair. Never after close(), abort() or
        closed(). The slot may close or delete the peer. */
    void received(const vantage::Message &message);
    /** After each Ping that tells of an agent's spool: the newest in it. */
    void lastSeqTold(vantage::Seq lastSeq);
    /** Some of what waited has gone: bytesUnsent() is less. */
    void sent();
    /** After each Pong: round trip on the steady clock; the other side's clock minus ours; half the round
     * trip. */
    void measured(std::chrono::microseconds roundTrip, std::chrono::microseconds clockOffset,
                  std::chrono::microseconds uncertainty);
    /** Once, and from the event loop only, never from within a call; the object can be deleted from here. */
    void closed(const QString &reason);

private:
    void connected();
    void readSocket();
    void takeFrames();
    void take(std::optional<Message> message);
    void hungUp();
    void handle(Message message);
    void measure(const Pong &pong);
    void beat();
    void ping();
    void sayBye(const Bye &bye);
    void expectRest();
    void end(const QString &reason);
    void finish();

    std::unique_ptr<QTcpSocket> m_socket;
    PeerSettings m_settings;
    FrameReader m_frames;
    QHostAddress m_address;
    quint16 m_port = 0;
    QTimer m_heartbeat;
    QTimer m_nextTurn;      ///< runs while more lies here than was taken in one go
    QTimer m_frameDeadline; ///< runs while a frame has begun and is not whole
    qsizetype m_expected = 0;
    QElapsedTimer m_lastHeard;
    quint64 m_pingId = 0;
    QElapsedTimer m_pingSent;
    QString m_closeReason;
    QString m_refusal;
    bool m_isBehind = false; ///< whole frames may lie here
    bool m_isStranger;
    int m_idleWords = 0;    ///< of a stranger
    bool m_doubted = false; ///< silent for too long, unless what is to be read already says otherwise
    bool m_reading = false; ///< within a signal of the socket
    bool m_closing = false;
    bool m_ended = false;
};

/** IPv4 where it is IPv4 in IPv6. */
[[nodiscard]] QHostAddress plainAddress(const QHostAddress &address);

/** TCP keepalive (30 s idle, 4 probes 5 s apart) and TCP_NODELAY on a connected socket. */
void tuneLinkSocket(QTcpSocket &socket);

} // namespace vantage
