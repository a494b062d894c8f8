// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_proxy.h"

#include <QQueue>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

namespace vantage::test {

namespace {

void resetInsteadOfClosing(QTcpSocket &socket)
{
    const linger atOnce = {.l_onoff = 1, .l_linger = 0};
    ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
}

/** Bytes on their way from one socket to the other, in pieces, each with its time. Hangs up behind the last one. */
class Pipe : public QObject
{
    Q_OBJECT

public:
    Pipe(QTcpSocket *from, QTcpSocket *to, const FaultProxy::Faults &faults, QObject *parent)
        : QObject(parent)
        , m_from(from)
        , m_to(to)
        , m_faults(faults)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &Pipe::forward);
        connect(from, &QTcpSocket::readyRead, this, &Pipe::take);
        connect(from, &QTcpSocket::stateChanged, this, &Pipe::forward);
    }

Q_SIGNALS:
    void limitReached();

private:
    struct Piece
    {
        std::chrono::steady_clock::time_point due;
        QByteArray bytes;
    };

    void take()
    {
        const QByteArray bytes = m_from->readAll();
        const auto due = std::chrono::steady_clock::now() + m_faults.delay;
        const qsizetype step = m_faults.split > 0 ? m_faults.split : qMax(qsizetype(1), bytes.size());
        for (qsizetype at = 0; at < bytes.size(); at += step)
            m_pieces.enqueue({due, bytes.mid(at, step)});
        forward();
    }

    void forward()
    {
        if (m_timer.isActive())
            return;
        const auto now = std::chrono::steady_clock::now();
        if (!m_pieces.isEmpty() && m_pieces.head().due <= now)
            write(m_pieces.dequeue().bytes);
        if (!m_pieces.isEmpty()) {
            const auto wait = std::chrono::ceil<std::chrono::milliseconds>(m_pieces.head().due - now);
            m_timer.start(qMax(std::chrono::milliseconds(0), wait));
        } else if (m_from->state() == QAbstractSocket::UnconnectedState) {
            m_to->disconnectFromHost();
        }
    }

    void write(const QByteArray &piece)
    {
        QByteArray bytes = piece.repeated(m_faults.copies);
        const qint64 left = m_faults.cutAfter - m_passed;
        const bool cut = m_faults.cutAfter >= 0 && bytes.size() >= left;
        if (cut)
            bytes.truncate(qMax(qint64(0), left));
        m_passed += bytes.size();
        // Nobody is there any more for what one end said last.
        if (m_to->isOpen())
            m_to->write(bytes);
        if (m_to->state() == QAbstractSocket::ConnectedState)
            m_to->flush();
        if (cut)
            Q_EMIT limitReached();
    }

    QTcpSocket *m_from;
    QTcpSocket *m_to;
    const FaultProxy::Faults &m_faults;
    QQueue<Piece> m_pieces;
    QTimer m_timer;
    qint64 m_passed = 0;
};

} // namespace

/** The two ends of one connection. */
class FaultProxy::Pair : public QObject
{
public:
    Pair(QTcpSocket *client, FaultProxy *proxy)
        : QObject(proxy)
        , m_proxy(proxy)
        , m_client(client)
        , m_server(new QTcpSocket(this))
    {
        m_client->setParent(this);
        m_server->connectToHost(proxy->m_host, proxy->m_port);
        auto *toServer = new Pipe(m_client, m_server, proxy->m_toServer, this);
        auto *toClient = new Pipe(m_server, m_client, proxy->m_toClient, this);
        for (QTcpSocket *socket : {m_client, m_server})
            connect(socket, &QTcpSocket::stateChanged, this, &Pair::endWhenClosed);
        for (Pipe *pipe : {toServer, toClient})
            connect(pipe, &Pipe::limitReached, this, &Pair::reset, Qt::QueuedConnection);
    }

    ~Pair() override
    {
        m_client->disconnect();
        m_server->disconnect();
    }

    void reset()
    {
        resetInsteadOfClosing(*m_client);
        resetInsteadOfClosing(*m_server);
        m_client->abort();
        m_server->abort();
    }

private:
    void endWhenClosed()
    {
        if (m_client->state() != QAbstractSocket::UnconnectedState ||
            m_server->state() != QAbstractSocket::UnconnectedState)
            return;
        if (m_proxy->m_pairs.removeOne(this)) {
            deleteLater();
            Q_EMIT m_proxy->connectionLost();
        }
    }

    FaultProxy *m_proxy;
    QTcpSocket *m_client;
    QTcpSocket *m_server;
};

FaultProxy::FaultProxy(const QHostAddress &host, quint16 port, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_port(port)
    , m_server(std::make_unique<QTcpServer>())
{
    connect(m_server.get(), &QTcpServer::newConnection, this, &FaultProxy::welcome);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("the proxy cannot listen: %s", qUtf8Printable(m_server->errorString()));
}

FaultProxy::~FaultProxy() = default;

quint16 FaultProxy::port() const
{
    return m_server->serverPort();
}

void FaultProxy::setFaults(Direction direction, const Faults &faults)
{
    (direction == Direction::ToServer ? m_toServer : m_toClient) = faults;
}

void FaultProxy::cut()
{
    const QList<Pair *> pairs = m_pairs;
    for (Pair *pair : pairs)
        pair->reset();
}

void FaultProxy::welcome()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        if (m_door == Door::Closed) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        m_pairs += new Pair(socket, this);
        Q_EMIT connectionMade();
    }
}

} // namespace vantage::test

#include "fault_proxy.moc"
