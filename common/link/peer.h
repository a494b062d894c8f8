// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/protocol/codec.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <memory>

class QTcpSocket;

namespace vantage {

/** Limits and rhythm of one link; tests shorten the times. */
struct PeerSettings
{
    quint32 frameCap = frameCapUnknownPeer;
    std::chrono::milliseconds heartbeat = std::chrono::seconds(15);
    std::chrono::milliseconds deadAfter = std::chrono::seconds(45);
    /** More unsent bytes than this and the peer is dropped: it does not read. */
    qint64 maximumUnsent = 16 * 1024 * 1024;
};

/** The other end of a link: owns the socket, cuts and decodes frames, keeps the heartbeat. Everything else sees
    messages only, so that transport security touches nothing but this class. Lives in one thread. */
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

    /** After the peer has shown who it is. */
    void setFrameCap(quint32 cap);

    /** Says Bye with the reason, flushes for at most two seconds and closes; closed() follows. */
    void close(const QString &reason);
    /** Drops the connection at once; closed() follows. */
    void abort(const QString &reason);

    [[nodiscard]] bool isOpen() const { return !m_closing; }
    [[nodiscard]] QHostAddress peerAddress() const;
    [[nodiscard]] quint16 peerPort() const;
    [[nodiscard]] qint64 bytesUnsent() const;

Q_SIGNALS:
    /** Every message but Ping, Pong and Bye, which are the peer's own affair. Never after closed(). */
    void received(const vantage::Message &message);
    /** After each Pong: round trip on the steady clock; the other side's clock minus ours; half the round trip. */
    void measured(std::chrono::microseconds roundTrip, std::chrono::microseconds clockOffset,
                  std::chrono::microseconds uncertainty);
    /** Once; the object can be deleted (by deleteLater) from here. */
    void closed(const QString &reason);

private:
    void readSocket();
    void handle(Message message);
    void beat();
    void finish(const QString &reason);

    std::unique_ptr<QTcpSocket> m_socket;
    PeerSettings m_settings;
    FrameReader m_frames;
    QTimer m_heartbeat;
    QElapsedTimer m_lastHeard;
    quint64 m_pingId = 0;
    QElapsedTimer m_pingSent;
    QString m_closeReason;
    bool m_closing = false;
    bool m_closed = false;
};

/** TCP keepalive (30 s idle, 4 probes 5 s apart) and TCP_NODELAY on a connected socket. */
void tuneLinkSocket(QTcpSocket &socket);

} // namespace vantage
