// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/link/connector.h"

#include <QHostInfo>
#include <QNetworkProxy>
#include <QSslSocket>

namespace vantage {
using namespace Qt::StringLiterals;

QString toString(const ManagerAddress &address)
{
    const bool isLiteral = address.host.contains(u':');
    return (isLiteral ? u"[%1]:%2"_s : u"%1:%2"_s).arg(address.host).arg(address.port);
}

namespace {

/** Where nobody listens on a port of this machine's own range, the kernel may pick that very port for our end, and TCP's
    simultaneous open (RFC 9293 section 3.5) then joins the socket to itself. */
bool isConnectedToItself(const QSslSocket &socket)
{
    return socket.localPort() == socket.peerPort() && socket.localAddress() == socket.peerAddress();
}

} // namespace

Connector::Connector(const ManagerAddress &address, const Rhythm &rhythm, QObject *parent)
    : QObject(parent)
    , m_address(address)
    , m_rhythm(rhythm)
    , m_backoff(rhythm.first, rhythm.most)
    , m_retry(this)
    , m_patience(this)
{
    m_retry.setSingleShot(true);
    m_patience.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Connector::start);
    connect(&m_patience, &QTimer::timeout, this, [this] { attemptFailed(u"No answer"_s); });
}

Connector::~Connector() = default;

void Connector::start()
{
    stop();
    const QHostAddress literal(m_address.host);
    if (m_address.host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        m_addressesLeft = {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
    else if (!literal.isNull())
        m_addressesLeft = {literal};
    else
        return lookUp();
    tryNext();
}

void Connector::startLater(const QString &why)
{
    stop();
    const std::chrono::milliseconds delay = m_backoff.next();
    m_retry.start(delay);
    Q_EMIT waiting(delay, why);
}

void Connector::stop()
{
    m_retry.stop();
    drop();
    m_addressesLeft.clear();
}

void Connector::hurry()
{
    if (!m_retry.isActive())
        return;
    m_backoff.reset();
    start();
}

std::unique_ptr<QSslSocket> Connector::takeSocket()
{
    return std::move(m_socket);
}

/** Here and not by the socket, which gives each dead address half a minute of its own. */
void Connector::lookUp()
{
    m_patience.start(m_rhythm.patience);
    m_lookup = QHostInfo::lookupHost(m_address.host, this, [this](const QHostInfo &info) {
        if (info.lookupId() != std::exchange(m_lookup, -1))
            return;
        m_addressesLeft = info.addresses();
        if (m_addressesLeft.isEmpty())
            attemptFailed(info.errorString());
        else
            tryNext();
    });
}

void Connector::tryNext()
{
    m_socket = std::make_unique<QSslSocket>();
    m_socket->setProxy(QNetworkProxy::NoProxy);
    connect(m_socket.get(), &QSslSocket::connected, this, [this] {
        if (isConnectedToItself(*m_socket)) {
            attemptFailed(u"Connection refused"_s);
            return;
        }
        m_patience.stop();
        m_socket->disconnect(this);
        Q_EMIT connected();
    });
    connect(m_socket.get(), &QSslSocket::errorOccurred, this,
            [this] { attemptFailed(m_socket->errorString()); });
    m_patience.start(m_rhythm.patience);
    m_socket->connectToHost(m_addressesLeft.takeFirst(), m_address.port);
}

void Connector::attemptFailed(const QString &why)
{
    drop();
    if (m_addressesLeft.isEmpty())
        startLater(why);
    else
        tryNext();
}

void Connector::drop()
{
    m_patience.stop();
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    if (!m_socket)
        return;
    // It may be in the middle of one of its signals.
    m_socket->disconnect(this);
    m_socket.release()->deleteLater();
}

} // namespace vantage
