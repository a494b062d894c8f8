// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/link/handshake.h"

namespace vantage {
using namespace Qt::StringLiterals;

Handshake::Handshake(std::unique_ptr<QSslSocket> socket, LinkSide side, const QSslConfiguration &security,
                     std::chrono::milliseconds within, QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_deadline(this)
{
    m_socket->setParent(nullptr);
    m_socket->setSslConfiguration(security);
    connect(m_socket.get(), &QSslSocket::encrypted, this, &Handshake::encrypted);
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, [this] { end(m_socket->errorString()); });
    connect(m_socket.get(), &QSslSocket::disconnected, this, [this] { end(u"the connection was closed"_s); });
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(u"the TLS handshake took too long"_s); });
    m_deadline.start(within);
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        end(u"the connection was lost at once"_s);
    else if (side == LinkSide::Manager)
        m_socket->startServerEncryption();
    else
        m_socket->startClientEncryption();
}

Handshake::~Handshake()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void Handshake::encrypted()
{
    m_fingerprint = fingerprintOf(m_socket->peerCertificate());
    if (m_fingerprint.isEmpty())
        return end(u"the other side showed no certificate"_s);
    if (!isInForce(m_socket->peerCertificate()))
        return end(u"the other side's certificate is not valid at this time"_s);
    if (std::exchange(m_hasEnded, true))
        return;
    m_deadline.stop();
    m_socket->disconnect(this);
    // The socket is still in the middle of its signal.
    QMetaObject::invokeMethod(this, &Handshake::done, Qt::QueuedConnection);
}

void Handshake::end(const QString &why)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_deadline.stop();
    m_socket->disconnect(this);
    QMetaObject::invokeMethod(
        this,
        [this, why] {
            m_socket->abort();
            Q_EMIT failed(why);
        },
        Qt::QueuedConnection);
}

} // namespace vantage
