// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtEndian>

namespace vantage::test {

/** An HTTP proxy (CONNECT and whole URLs) and a SOCKS5 proxy on one port of 127.0.0.1, on the test's own event loop. */
class ProxyServer : public QTcpServer
{
public:
    explicit ProxyServer(QByteArray authorization = {})
        : m_authorization(std::move(authorization))
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("the proxy cannot listen");
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = nextPendingConnection())
                connect(client, &QTcpSocket::readyRead, client, [this, client] { read(client); });
        });
    }

    [[nodiscard]] int asked() const { return m_asked; }

private:
    void read(QTcpSocket *client)
    {
        if (client->property("joined").toBool())
            return;
        QByteArray bytes = client->peek(65536);
        if (bytes.startsWith('\x05'))
            return readSocks(client, bytes);
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        ++m_asked;
        client->skip(end + 4);
        if (!m_authorization.isEmpty() && !bytes.contains("Proxy-Authorization: " + m_authorization)) {
            client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n"
                          "Content-Length: 0\r\nConnection: close\r\n\r\n");
            return client->disconnectFromHost();
        }
        const QByteArray target = bytes.left(bytes.indexOf("\r\n")).split(' ').value(1);
        if (bytes.startsWith("CONNECT ")) {
            const qsizetype colon = target.lastIndexOf(':');
            return join(client, QString::fromLatin1(target.first(colon)), target.sliced(colon + 1).toUShort(),
                        "HTTP/1.1 200 Here you are\r\n\r\n", {},
                        "HTTP/1.1 503 Unreachable\r\nContent-Length: 0\r\n\r\n");
        }
        const QUrl url(QString::fromLatin1(target));
        bytes.replace(target, url.path().toLatin1());
        join(client, url.host(), quint16(url.port(80)), {}, bytes,
             "HTTP/1.1 503 Unreachable\r\nContent-Length: 0\r\n\r\n");
    }

    void readSocks(QTcpSocket *client, const QByteArray &bytes)
    {
        if (!client->property("greeted").toBool()) {
            if (bytes.size() < 2 + quint8(bytes[1]))
                return;
            client->skip(2 + quint8(bytes[1]));
            client->setProperty("greeted", true);
            client->write("\x05\x00", 2);
            return;
        }
        // RFC 1928 section 4: a request by name.
        if (bytes.size() < 5 || bytes.size() < 7 + quint8(bytes[4]))
            return;
        ++m_asked;
        const QByteArray host = bytes.mid(5, quint8(bytes[4]));
        const auto port = qFromBigEndian<quint16>(bytes.constData() + 5 + host.size());
        client->skip(7 + host.size());
        join(client, QString::fromLatin1(host), port, QByteArray("\x05\x00\x00\x01\0\0\0\0\0\0", 10), {},
             QByteArray("\x05\x05\x00\x01\0\0\0\0\0\0", 10));
    }

    static void join(QTcpSocket *client, const QString &host, quint16 port, const QByteArray &toClient,
                     const QByteArray &toTarget, const QByteArray &otherwise)
    {
        client->setProperty("joined", true);
        auto *target = new QTcpSocket(client);
        connect(target, &QTcpSocket::connected, client, [=] {
            target->setProperty("connected", true);
            client->write(toClient);
            target->write(toTarget);
            const auto pass = [=] {
                target->write(client->readAll());
            };
            connect(client, &QTcpSocket::readyRead, target, pass);
            connect(target, &QTcpSocket::readyRead, client, [=] { client->write(target->readAll()); });
            pass();
        });
        connect(target, &QTcpSocket::stateChanged, client, [=](QAbstractSocket::SocketState state) {
            if (state != QAbstractSocket::UnconnectedState)
                return;
            if (!target->property("connected").toBool())
                client->write(otherwise);
            client->disconnectFromHost();
        });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        target->connectToHost(host == QLatin1StringView("localhost") ? QStringLiteral("127.0.0.1") : host,
                              port);
    }

    QByteArray m_authorization;
    int m_asked = 0;
};

} // namespace vantage::test
