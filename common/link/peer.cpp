// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/link/peer.h"

#include <QPointer>
#include <QSslSocket>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace vantage {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lingerTime = 2s;
/** Bytes that the kernel may hand over in one go; the rest waits in its own, bounded, buffer. */
constexpr qint64 readBufferBytes = qint64(256) * 1024;
constexpr qsizetype longestReason = 500;
/** Then the other links have their turn. */
constexpr int framesAtOnce = 256;
/** Ping, Pong and what is unknown, from who has not shown yet who it is: an honest one that waits says a few. */
constexpr int idleWordsOfStranger = 32;

} // namespace

QHostAddress plainAddress(const QHostAddress &address)
{
    bool isIPv4 = false;
    const quint32 number = address.toIPv4Address(&isIPv4);
    return isIPv4 ? QHostAddress(number) : address;
}

void tuneLinkSocket(QTcpSocket &socket)
{
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    const auto set = [descriptor = int(socket.socketDescriptor())](int option, int value) {
        ::setsockopt(descriptor, IPPROTO_TCP, option, &value, sizeof value);
    };
    constexpr int idleSeconds = 30;
    constexpr int probeSeconds = 5;
    constexpr int probes = 4;
    set(TCP_KEEPIDLE, idleSeconds);
    set(TCP_KEEPINTVL, probeSeconds);
    set(TCP_KEEPCNT, probes);
    // Keepalive is silent while unacknowledged bytes are on their way; this bounds that case.
    set(TCP_USER_TIMEOUT, (idleSeconds + probes * probeSeconds) * 1000);
}

Peer::Peer(std::unique_ptr<QTcpSocket> socket, const PeerSettings &settings, QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_settings(settings)
    , m_frames(settings.frameCap)
    , m_isStranger(settings.frameCap <= frameCapUnknownPeer)
{
    m_socket->setParent(nullptr); // a listener gives out its sockets as its children
    m_socket->setReadBufferSize(readBufferBytes);
    connect(m_socket.get(), &QTcpSocket::connected, this, &Peer::connected);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, [this] {
        if (!m_nextTurn.isActive())
            readSocket();
    });
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &Peer::hungUp);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &Peer::hungUp);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &Peer::sent);
    if (const auto *secure = qobject_cast<const QSslSocket *>(m_socket.get()))
        connect(secure, &QSslSocket::encryptedBytesWritten, this, &Peer::sent);
    m_nextTurn.setSingleShot(true);
    connect(&m_nextTurn, &QTimer::timeout, this, &Peer::readSocket);
    m_heartbeat.setSingleShot(true);
    connect(&m_heartbeat, &QTimer::timeout, this, &Peer::beat);
    m_heartbeat.start(m_settings.heartbeat);
    m_lastHeard.start();
    m_frameDeadline.setSingleShot(true);
    connect(&m_frameDeadline, &QTimer::timeout, this,
            [this] { end(u"a message came too slowly: it is not whole yet"_s); });

    if (m_socket->state() == QAbstractSocket::UnconnectedState)
        end(u"the connection was lost at once"_s);
    else if (m_socket->state() == QAbstractSocket::ConnectedState)
        connected();
    // readyRead may have been emitted before anybody listened.
    QMetaObject::invokeMethod(this, &Peer::readSocket, Qt::QueuedConnection);
}

Peer::~Peer()
{
    m_socket->disconnect(this);
    if (m_reading) {
        // Deleted by a slot of received(): the socket is still on the stack.
        m_socket->abort();
        m_socket.release()->deleteLater();
    }
}

void Peer::connected()
{
    m_address = plainAddress(m_socket->peerAddress());
    m_port = m_socket->peerPort();
    tuneLinkSocket(*m_socket);
    m_lastHeard.restart();
}

void Peer::send(const Message &message)
{
    if (!m_closing)
        sendEncoded(encode(message));
}

void Peer::sendEncoded(const QByteArray &frame)
{
    if (m_closing)
        return;
    m_socket->write(frame);
    if (bytesUnsent() > (m_isStranger ? m_settings.maximumUnsentUnknown : m_settings.maximumUnsent))
        end(u"the other side does not read: %1 bytes wait for it"_s.arg(bytesUnsent()));
}

void Peer::setFrameCap(quint32 cap)
{
    m_isStranger = false;
    m_frames.setCap(cap);
    ping();
}

void Peer::close(const QString &reason)
{
    sayBye({.reason = reason, .code = {}});
}

void Peer::refuse(QLatin1StringView code, const QString &reason)
{
    sayBye({.reason = reason, .code = code.toString()});
}

void Peer::sayBye(const Bye &bye)
{
    const QString reason = bye.reason.left(longestReason);
    if (m_closing)
        return;
    if (m_socket->state() != QAbstractSocket::ConnectedState) {
        end(reason);
        return;
    }
    m_socket->write(encode(Bye{.reason = reason, .code = bye.code}));
    m_socket->flush();
    m_closing = true;
    m_closeReason = reason;
    m_heartbeat.stop();
    m_frameDeadline.stop();
    // To hang up with bytes unread would reset the connection, and the Bye might be lost: the other side does
    // it.
    QTimer::singleShot(lingerTime, this, [this] { end(m_closeReason); });
}

void Peer::abort(const QString &reason)
{
    end(reason);
}

qint64 Peer::bytesUnsent() const
{
    const auto *secure = qobject_cast<const QSslSocket *>(m_socket.get());
    return m_socket->bytesToWrite() + (secure ? secure->encryptedBytesToWrite() : 0);
}

void Peer::readSocket()
{
    const QPointer<Peer> alive(this);
    m_reading = true;
    takeFrames();
    if (alive)
        m_reading = false;
}

void Peer::takeFrames()
{
    // What lies here is taken before more is read: so it never grows.
    const bool isBehind = std::exchange(m_isBehind, false);
    const QByteArray bytes = isBehind && !m_closing ? QByteArray() : m_socket->readAll();
    if (m_closing || (bytes.isEmpty() && !isBehind))
        return;
    m_lastHeard.restart();
    m_doubted = false;
    m_frames.append(bytes);
    const QPointer<Peer> alive(this);
    for (int taken = 0; alive && !m_closing; ++taken) {
        if (taken == framesAtOnce) {
            m_isBehind = true;
            m_nextTurn.start();
            return;
        }
        const auto next = m_frames.next();
        if (std::holds_alternative<FrameIncomplete>(next))
            break;
        m_frameDeadline.stop();
        if (const auto *bad = std::get_if<FrameBad>(&next)) {
            close(bad->reason);
            return;
        }
        Result<std::optional<Message>> message = decode(std::get<Frame>(next));
        if (!message)
            close(message.error().message);
        else
            take(*std::move(message));
    }
    if (!alive || m_closing)
        return;
    if (isBehind && m_socket->bytesAvailable() > 0)
        m_nextTurn.start();
    expectRest();
}

void Peer::take(std::optional<Message> message)
{
    const bool isIdle =
        !message || std::holds_alternative<Ping>(*message) || std::holds_alternative<Pong>(*message);
    if (m_isStranger && isIdle && ++m_idleWords > idleWordsOfStranger)
        close(u"too many messages that say nothing"_s);
    else if (message)
        handle(*std::move(message));
}

/** What came before the end is heard first. */
void Peer::hungUp()
{
    const QString reason = m_socket->errorString();
    const QPointer<Peer> alive(this);
    while (alive && m_nextTurn.isActive()) {
        m_nextTurn.stop();
        readSocket();
    }
    if (alive)
        end(reason);
}

/** Of the frame that has begun, if one has. */
void Peer::expectRest()
{
    const bool isKnown = m_frameDeadline.isActive() && m_frames.expected() == m_expected;
    if (m_frames.buffered() == 0 || isKnown)
        return;
    m_expected = m_frames.expected();
    const qint64 more = std::chrono::milliseconds(1s).count() * m_expected / m_settings.slowestRate;
    m_frameDeadline.start(m_settings.frameWithin + std::chrono::milliseconds(more));
}

void Peer::handle(Message message)
{
    if (const auto *ping = std::get_if<Ping>(&message)) {
        const UtcTime now = m_settings.utc();
        send(Pong{ping->id, ping->sent, now, now});
        if (ping->lastSeq.isValid())
            Q_EMIT lastSeqTold(ping->lastSeq);
    } else if (const auto *pong = std::get_if<Pong>(&message)) {
        measure(*pong);
    } else if (const auto *bye = std::get_if<Bye>(&message)) {
        m_refusal = bye->code;
        end(bye->reason.left(longestReason));
    } else {
        Q_EMIT received(message);
    }
}

void Peer::measure(const Pong &pong)
{
    if (pong.id != m_pingId || !m_pingSent.isValid())
        return; // of an earlier ping, whose time of sending is forgotten
    const Micros elapsed = std::chrono::floor<Micros>(std::chrono::nanoseconds(m_pingSent.nsecsElapsed()));
    m_pingSent.invalidate();
    // The four stamps of NTP (RFC 5905 section 8); the round trip is ours, so that no clock's step spoils it.
    const Micros held = std::clamp(pong.answered - pong.received, Micros(0), elapsed);
    const Micros roundTrip = elapsed - held;
    const Micros offset = ((pong.received - pong.sent) + (pong.answered - m_settings.utc())) / 2;
    Q_EMIT measured(roundTrip, offset, roundTrip / 2);
}

void Peer::beat()
{
    const auto silence = std::chrono::milliseconds(m_lastHeard.elapsed());
    if (silence < m_settings.deadAfter) {
        ping();
        m_heartbeat.start(std::clamp(m_settings.deadAfter - silence, 1ms, m_settings.heartbeat));
    } else if (!m_doubted) {
        // Perhaps it was this program that stood still; then there is something to be read, and it is read
        // first.
        m_doubted = true;
        m_heartbeat.start(0ms);
    } else {
        end(u"nothing was heard for %1 s"_s.arg(double(silence.count()) / 1000, 0, 'f', 1));
    }
}

void Peer::ping()
{
    if (m_closing || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    m_pingSent.start();
    send(Ping{.id = ++m_pingId,
              .sent = m_settings.utc(),
              .lastSeq = m_settings.lastSeq ? m_settings.lastSeq() : Seq()});
}

void Peer::end(const QString &reason)
{
    if (m_ended)
        return;
    m_ended = true;
    // Whoever closes has a reason already; how the connection then went down does not matter.
    if (!m_closing)
        m_closeReason = reason;
    m_closing = true;
    m_heartbeat.stop();
    m_frameDeadline.stop();
    QMetaObject::invokeMethod(this, &Peer::finish, Qt::QueuedConnection);
}

void Peer::finish()
{
    m_socket->disconnect(this);
    m_socket->abort();
    const QString reason = m_closeReason; // the slot may delete the peer and read on
    Q_EMIT closed(reason);
}

} // namespace vantage
