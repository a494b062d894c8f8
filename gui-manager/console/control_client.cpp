// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/console/control_client.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vantage {
using namespace Qt::StringLiterals;

ControlClient::ControlClient(const QString &dataDir, QObject *parent)
    : QObject(parent)
    , m_dataDir(dataDir)
    , m_path(dataDir)
{
    connect(&m_socket, &QLocalSocket::readyRead, this, &ControlClient::read);
    connect(&m_socket, &QLocalSocket::disconnected, this, [this] {
        read();
        end(1, tr("The manager ended the connection before the command was done."));
    });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this](QLocalSocket::LocalSocketError error) {
        if (error == QLocalSocket::PeerClosedError)
            return; // disconnected() follows
        const bool isRefused =
            error == QLocalSocket::ServerNotFoundError || error == QLocalSocket::ConnectionRefusedError;
        end(1, isRefused
                   ? tr("No manager is running on %1.").arg(m_dataDir)
                   : tr("The manager on %1 cannot be reached: %2.").arg(m_dataDir, m_socket.errorString()));
    });
}

ControlClient::~ControlClient()
{
    // The socket tells its own end, too.
    m_socket.disconnect(this);
}

void ControlClient::send(const QStringList &words, CommandFormat format, CommandReply reply)
{
    m_reply = std::move(reply);
    m_socket.connectToServer(m_path.path());
    const QJsonObject request{{u"words"_s, QJsonArray::fromStringList(words)},
                              {u"json"_s, format == CommandFormat::Json},
                              {u"directory"_s, QDir::currentPath()}};
    if (m_socket.state() != QLocalSocket::UnconnectedState)
        m_socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
}

void ControlClient::read()
{
    while (!m_isDone && m_socket.canReadLine())
        readLine(m_socket.readLine());
}

void ControlClient::readLine(const QByteArray &line)
{
    const QJsonObject answer = QJsonDocument::fromJson(line).object();
    if (answer[u"out"_s].isString())
        m_reply.out(answer[u"out"_s].toString());
    else if (answer[u"error"_s].isString())
        m_reply.error(answer[u"error"_s].toString());
    else if (answer[u"done"_s].isDouble())
        end(answer[u"done"_s].toInt());
}

void ControlClient::end(int exitCode, const QString &error)
{
    if (m_isDone)
        return;
    m_isDone = true;
    if (!error.isEmpty())
        m_reply.error(error);
    m_reply.done(exitCode);
}

} // namespace vantage
