// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/console/control_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QPointer>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr int maximumSessions = 100;
constexpr qint64 maximumRequest = 1024 * 1024;
/** A client that follows without reading is dropped before it fills the memory. */
constexpr qint64 maximumBacklog = 64 * 1024 * 1024;
constexpr int stillAliveTimeout = 500;

struct Request
{
    QStringList words;
    CommandFormat format = CommandFormat::Text;
    QString directory;
};

Result<Request> parseRequest(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (!document.isObject())
        return invalid(u"a request is one JSON object on one line (%1)"_s.arg(error.errorString()));
    const QJsonObject object = document.object();
    if (!object[u"words"_s].isArray())
        return invalid(u"a request has 'words', a list of texts"_s);
    Request request;
    const QJsonArray words = object[u"words"_s].toArray();
    for (const auto &word : words) {
        if (!word.isString())
            return invalid(u"a request has 'words', a list of texts"_s);
        request.words += word.toString();
    }
    request.format = object[u"json"_s].toBool() ? CommandFormat::Json : CommandFormat::Text;
    request.directory = object[u"directory"_s].toString();
    return request;
}

/** One client and its command. Owns the socket; dies with it. */
class ControlSession : public QObject
{
public:
    ControlSession(QLocalSocket *socket, CommandRunner &commands, QObject *parent)
        : QObject(parent)
        , m_socket(socket)
        , m_commands(commands)
    {
        socket->setParent(this);
        connect(socket, &QLocalSocket::readyRead, this, &ControlSession::read);
        connect(socket, &QLocalSocket::disconnected, this, &ControlSession::end);
        if (socket->state() != QLocalSocket::ConnectedState)
            end();
        else if (socket->bytesAvailable() > 0)
            read();
    }

    void refuse(const QString &why)
    {
        send("error"_L1, why);
        finish(2);
    }

private:
    void read()
    {
        if (m_hasRequest) {
            m_socket->readAll(); // one command a connection: what follows it means nothing
            return;
        }
        if (!m_socket->canReadLine()) {
            if (m_socket->bytesAvailable() > maximumRequest)
                refuseTheRest();
            return;
        }
        const Result<Request> request = parseRequest(m_socket->readLine());
        m_hasRequest = true;
        if (request)
            run(*request);
        else
            refuse(request.error().message);
    }

    /** Closing while the client still writes would lose the answer on its way: so it is the client that closes. */
    void refuseTheRest()
    {
        m_hasRequest = true;
        m_socket->readAll();
        send("error"_L1, ControlServer::tr("A request has at most %1 bytes.").arg(maximumRequest));
        send("done"_L1, 2);
        m_isDone = true;
    }

    void run(const Request &request)
    {
        const QPointer<ControlSession> self(this);
        const auto when = [self](auto action) {
            if (self)
                action(*self);
        };
        CommandReply reply;
        reply.out = [when](const QString &line) {
            when([&](auto &s) { s.send("out"_L1, line); });
        };
        reply.error = [when](const QString &line) {
            when([&](auto &s) { s.send("error"_L1, line); });
        };
        reply.done = [when](int code) {
            when([&](auto &s) { s.finish(code); });
        };
        reply.backlog = [self] {
            return self ? self->m_socket->bytesToWrite() : 0;
        };
        reply.directory = request.directory;
        m_command = m_commands.run(request.words, request.format, std::move(reply));
    }

    void send(QLatin1StringView name, const QJsonValue &value)
    {
        if (m_isDone)
            return;
        m_socket->write(QJsonDocument(QJsonObject{{name, value}}).toJson(QJsonDocument::Compact) + '\n');
        if (m_socket->bytesToWrite() > maximumBacklog)
            m_socket->abort();
    }

    void finish(int code)
    {
        if (m_isDone)
            return;
        send("done"_L1, code);
        m_isDone = true;
        m_hasRequest = true;
        // After `exit` the program may end before the event loop runs again.
        m_socket->flush();
        m_socket->disconnectFromServer();
    }

    void end()
    {
        // Not here and now: the command itself may be what is speaking.
        m_isDone = true;
        deleteLater();
    }

    QLocalSocket *m_socket;
    CommandRunner &m_commands;
    std::unique_ptr<RunningCommand> m_command;
    bool m_hasRequest = false;
    bool m_isDone = false;
};

/** Asked once, at the start, when nothing else runs yet; a local socket answers or refuses at once. */
bool isAnswered(const QString &path)
{
    QLocalSocket probe;
    probe.connectToServer(path);
    return probe.waitForConnected(stillAliveTimeout);
}

} // namespace

ControlServer::ControlServer(CommandRunner &commands, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &ControlServer::accept);
}

Result<void> ControlServer::listen(const QString &dataDir)
{
    m_path.emplace(dataDir);
    if (isAnswered(m_path->path()))
        return fail(ErrorCode::Conflict, tr("Another manager is running on %1.").arg(dataDir));
    QLocalServer::removeServer(m_path->path());
    if (!m_server.listen(m_path->path())) {
        return fail(ErrorCode::Io,
                    tr("The control socket in %1 cannot be made: %2.").arg(dataDir, m_server.errorString()));
    }
    return {};
}

void ControlServer::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        auto *session = new ControlSession(socket, m_commands, this);
        ++m_sessions;
        connect(session, &QObject::destroyed, this, [this] { --m_sessions; });
        if (m_sessions > maximumSessions)
            session->refuse(tr("Too many commands run at once."));
    }
}

} // namespace vantage
