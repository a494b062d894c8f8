// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/agent/tcp_server.h"
#include "tests/support/test_ca.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace vantage {
using namespace Qt::StringLiterals;

/** A server that talks in clear as its script says, goes over to real TLS when it is asked to, and talks on within. */
class StartTlsServer : public QTcpServer
{
public:
    using Answers = QMap<QByteArray, QByteArray>;

    struct Script
    {
        QByteArray greeting = {};
        Answers clear = {};       ///< to what the client has said, in one segment each
        QByteArray goesOver = {}; ///< the word of the client after whose answer TLS begins; empty is at once
        QByteArray behind = {};   ///< said in clear with that answer
        QByteArray later = {};    ///< said in clear some time after that answer, instead of TLS
        QByteArray greetingWithin = {};
        Answers within = {};
    };

    /** What goes over to TLS when it is asked as the protocol says, and then answers PING and WHO; "on" begins with TLS. */
    static Script scriptOf(const QString &protocol)
    {
        StartTlsServer::Script script;
        script.greetingWithin = "ready\r\n";
        script.within = {{"PING\r\n", "PONG\r\n"}, {"WHO\r\n", "I am 42, ok\r\n"}};
        if (protocol == "smtp"_L1) {
            script.greeting = "220 mail ESMTP\r\n";
            script.clear = {{"EHLO vantage.invalid\r\n", "250-mail\r\n250 STARTTLS\r\n"},
                            {"STARTTLS\r\n", "220 go\r\n"}};
            script.goesOver = "STARTTLS";
        } else if (protocol == "imap"_L1) {
            script.greeting = "* OK ready\r\n";
            script.clear = {{"a1 STARTTLS\r\n", "a1 OK begin\r\n"}};
            script.goesOver = "STARTTLS";
        } else if (protocol == "pop3"_L1) {
            script.greeting = "+OK ready\r\n";
            script.clear = {{"STLS\r\n", "+OK begin\r\n"}};
            script.goesOver = "STLS";
        } else if (protocol == "ftp"_L1) {
            script.greeting = "220 ready\r\n";
            script.clear = {{"AUTH TLS\r\n", "234 begin\r\n"}};
            script.goesOver = "AUTH TLS";
        } else if (protocol == "xmpp"_L1) {
            const QByteArray hello =
                "<?xml version=\"1.0\"?><stream:stream to=\"localhost\" xmlns=\"jabber:client\" "
                "xmlns:stream=\"http://etherx.jabber.org/streams\" version=\"1.0\">";
            script.clear = {{hello, "<?xml version='1.0'?><stream:stream from='localhost' version='1.0' "
                                    "xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>"
                                    "<stream:features><starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>"
                                    "</stream:features>"},
                            {"<starttls xmlns=\"urn:ietf:params:xml:ns:xmpp-tls\"/>",
                             "<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>"}};
            script.goesOver = "<starttls";
        } else if (protocol == "postgres"_L1) {
            script.clear = {{QByteArray::fromHex("0000000804d2162f"), "S"}};
            script.goesOver = QByteArray::fromHex("04d2162f");
        }
        return script;
    }

    StartTlsServer(Script script, const test::CertificateFiles &files)
        : m_script(std::move(script))
        , m_certificates(QSslCertificate::fromPath(files.certificate))
    {
        QFile file(files.key);
        if (!file.open(QIODevice::ReadOnly) || !listen(QHostAddress::LocalHost))
            qFatal("no TLS server");
        const QByteArray pem = file.readAll();
        m_key = QSslKey(pem, QSsl::Ec);
        if (m_key.isNull())
            m_key = QSslKey(pem, QSsl::Rsa);
        if (m_key.isNull())
            qFatal("no key for the TLS server");
    }

    [[nodiscard]] QString port() const { return QString::number(serverPort()); }
    /** What the client said in clear, and within TLS. */
    [[nodiscard]] const QByteArray &heardInClear() const { return m_heardInClear; }
    [[nodiscard]] const QByteArray &heardWithin() const { return m_heardWithin; }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setLocalCertificateChain(m_certificates);
        socket->setPrivateKey(m_key);
        connect(socket, &QSslSocket::readyRead, socket, [this, socket] { heard(*socket); });
        connect(socket, &QSslSocket::encrypted, socket,
                [this, socket] { socket->write(m_script.greetingWithin); });
        if (!m_script.greeting.isEmpty())
            socket->write(m_script.greeting);
        else if (m_script.goesOver.isEmpty())
            socket->startServerEncryption();
    }

private:
    void heard(QSslSocket &socket)
    {
        const QByteArray bytes = socket.readAll();
        if (socket.isEncrypted()) {
            m_heardWithin += bytes;
            socket.write(m_script.within.value(bytes));
            return;
        }
        m_heardInClear += bytes;
        const bool goesOver = !m_script.goesOver.isEmpty() && bytes.contains(m_script.goesOver);
        socket.write(m_script.clear.value(bytes) + (goesOver ? m_script.behind : QByteArray()));
        socket.flush();
        if (!goesOver)
            return;
        if (m_script.later.isEmpty())
            socket.startServerEncryption();
        else
            QTimer::singleShot(30, &socket, [this, &socket] { socket.write(m_script.later); });
    }

    const Script m_script;
    const QList<QSslCertificate> m_certificates;
    QSslKey m_key;
    QByteArray m_heardInClear;
    QByteArray m_heardWithin;
};

} // namespace vantage
