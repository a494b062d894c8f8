// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/delay_server.h"

#include <QFile>

#include <openssl/ssl.h>

#include <csignal>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace vantage::test {
using namespace Qt::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::microseconds;

microseconds since(Clock::time_point from)
{
    return std::chrono::duration_cast<microseconds>(Clock::now() - from);
}

/** A close that the peer sees as a reset. */
void resetConnection(int descriptor)
{
    const linger hard{1, 0};
    setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
}

bool waitReadable(int descriptor)
{
    pollfd entry{descriptor, POLLIN, 0};
    return poll(&entry, 1, -1) == 1;
}

SSL_CTX *makeContext(const DelayServer::Script &script)
{
    SSL_CTX *context = SSL_CTX_new(TLS_server_method());
    const QByteArray certificate = QFile::encodeName(script.tls->certificate);
    const QByteArray key = QFile::encodeName(script.tls->key);
    if (SSL_CTX_use_certificate_chain_file(context, certificate.constData()) != 1 ||
        SSL_CTX_use_PrivateKey_file(context, key.constData(), SSL_FILETYPE_PEM) != 1) {
        qFatal("cannot read %s", certificate.constData());
    }
    if (!script.clientAuthority.isEmpty()) {
        SSL_CTX_load_verify_file(context, QFile::encodeName(script.clientAuthority).constData());
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    }
    SSL_CTX_set_min_proto_version(context, script.tlsVersion);
    SSL_CTX_set_max_proto_version(context, script.tlsVersion);
    if (script.tlsVersion != 0 && script.tlsVersion < TLS1_2_VERSION)
        SSL_CTX_set_security_level(context, 0);
    if (script.tickets == DelayServer::Tickets::Off) {
        SSL_CTX_set_options(context, SSL_OP_NO_TICKET);
        SSL_CTX_set_num_tickets(context, 0);
    }
    return context;
}

} // namespace

/** One accepted connection, with or without TLS. */
class DelayServer::Connection
{
public:
    explicit Connection(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~Connection() { SSL_free(m_ssl); }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] int descriptor() const { return m_descriptor; }

    [[nodiscard]] bool handshake(SSL_CTX *context)
    {
        m_ssl = SSL_new(context);
        SSL_set_fd(m_ssl, m_descriptor);
        return SSL_accept(m_ssl) == 1;
    }

    bool write(const QByteArray &bytes)
    {
        if (bytes.isEmpty())
            return true;
        if (m_ssl)
            return SSL_write(m_ssl, bytes.constData(), int(bytes.size())) > 0;
        return ::write(m_descriptor, bytes.constData(), size_t(bytes.size())) == bytes.size();
    }

    /** Head and body of the request; empty when the peer closes before. */
    [[nodiscard]] QByteArray readRequest()
    {
        QByteArray request;
        for (;;) {
            const qsizetype end = request.indexOf("\r\n\r\n");
            if (end >= 0 && request.size() >= end + 4 + bodyLength(request.first(end).toLower()))
                return request;
            char buffer[4096];
            const auto count = m_ssl ? SSL_read(m_ssl, buffer, sizeof buffer)
                                     : int(::read(m_descriptor, buffer, sizeof buffer));
            if (count <= 0)
                return {};
            request.append(buffer, count);
        }
    }

    /** Until the peer closes. */
    void drain() const
    {
        char buffer[4096];
        while (::read(m_descriptor, buffer, sizeof buffer) > 0) {
        }
    }

    void close()
    {
        if (m_ssl)
            SSL_shutdown(m_ssl);
    }

private:
    [[nodiscard]] static qsizetype bodyLength(const QByteArray &head)
    {
        const qsizetype at = head.indexOf("content-length:");
        if (at < 0)
            return 0;
        const qsizetype end = head.indexOf('\r', at);
        return head.mid(at + 15, end < 0 ? -1 : end - at - 15).trimmed().toLongLong();
    }

    int m_descriptor;
    SSL *m_ssl = nullptr;
};

DelayServer::DelayServer(Script script)
    : m_script(std::move(script))
{
    std::signal(SIGPIPE, SIG_IGN); // OpenSSL writes without MSG_NOSIGNAL
    if (m_script.tls)
        m_context = makeContext(m_script);
    listen();
    m_thread = std::thread([this] { run(); });
}

DelayServer::~DelayServer()
{
    m_stopping = true;
    ::shutdown(m_listener, SHUT_RDWR);
    {
        const std::lock_guard lock(m_mutex);
        if (m_current >= 0)
            ::shutdown(m_current, SHUT_RDWR);
    }
    m_thread.join();
    ::close(m_listener);
    SSL_CTX_free(m_context);
}

DelayServer::Truth DelayServer::truth() const
{
    const std::lock_guard lock(m_mutex);
    return m_truth;
}

QByteArray DelayServer::request() const
{
    const std::lock_guard lock(m_mutex);
    return m_request;
}

void DelayServer::listen()
{
    const bool isIPv6 = m_script.address.protocol() == QAbstractSocket::IPv6Protocol;
    const Q_IPV6ADDR bytes = m_script.address.toIPv6Address();
    sockaddr_in6 six{};
    six.sin6_family = AF_INET6;
    six.sin6_port = htons(m_script.port);
    std::memcpy(&six.sin6_addr, &bytes, sizeof bytes);
    sockaddr_in four{};
    four.sin_family = AF_INET;
    four.sin_port = htons(m_script.port);
    four.sin_addr.s_addr = htonl(m_script.address.toIPv4Address());

    m_listener = ::socket(isIPv6 ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    auto *address = isIPv6 ? reinterpret_cast<sockaddr *>(&six) : reinterpret_cast<sockaddr *>(&four);
    socklen_t length = isIPv6 ? sizeof six : sizeof four;
    if (::bind(m_listener, address, length) != 0 || ::listen(m_listener, 64) != 0 ||
        ::getsockname(m_listener, address, &length) != 0) {
        qFatal("the scripted server cannot listen");
    }
    m_port = ntohs(isIPv6 ? six.sin6_port : four.sin_port);
}

void DelayServer::run()
{
    while (!m_stopping) {
        const int descriptor = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (descriptor < 0)
            continue;
        {
            const std::lock_guard lock(m_mutex);
            m_current = descriptor;
        }
        ++m_connections;
        if (!m_stopping)
            serve(descriptor);
        const std::lock_guard lock(m_mutex);
        m_current = -1;
        ::close(descriptor);
    }
}

void DelayServer::serve(int descriptor)
{
    const int on = 1;
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    Connection connection(descriptor);
    switch (m_script.behaviour) {
    case Behaviour::SilentAtOnce:
        return connection.drain();
    case Behaviour::CloseAtOnce:
        waitReadable(descriptor);
        ::shutdown(descriptor, SHUT_WR);
        return connection.drain();
    case Behaviour::ResetAtOnce:
        waitReadable(descriptor);
        return resetConnection(descriptor);
    case Behaviour::GarbageAtOnce:
        connection.write("220 mail.example ESMTP ready\r\n"_ba);
        return connection.drain();
    default:
        break;
    }

    Truth truth;
    if (m_context) {
        if (!waitReadable(descriptor))
            return;
        const Clock::time_point hello = Clock::now();
        std::this_thread::sleep_for(m_script.beforeHandshake);
        if (!connection.handshake(m_context)) {
            // A reset would take away the alert that says why.
            ::shutdown(descriptor, SHUT_WR);
            return connection.drain();
        }
        truth.handshake = since(hello);
    }
    const QByteArray request = connection.readRequest();
    const Clock::time_point read = Clock::now();
    if (request.isEmpty())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_request = request;
    }
    std::this_thread::sleep_for(m_script.beforeFirstByte);
    if (m_script.behaviour != Behaviour::Answer)
        return answer(connection);

    const QByteArray head = "HTTP/1.1 " + m_script.status +
                            "\r\nContent-Length: " + QByteArray::number(m_script.body.size()) + "\r\n" +
                            m_script.headers + "\r\n";
    const qsizetype half = m_script.inBody.count() > 0 ? m_script.body.size() / 2 : m_script.body.size();
    truth.wait = since(read);
    const Clock::time_point first = Clock::now();
    if (half < m_script.body.size()) {
        connection.write(head + m_script.body.first(half));
        std::this_thread::sleep_for(m_script.inBody);
        truth.transfer = since(first);
    }
    {
        // Before the last bytes go, and with them the client's reason to wait.
        const std::lock_guard lock(m_mutex);
        m_truth = truth;
    }
    connection.write(half < m_script.body.size() ? m_script.body.sliced(half) : head + m_script.body);
    connection.close();
}

/** What is not a good answer. */
void DelayServer::answer(Connection &connection)
{
    const QByteArray head = "HTTP/1.1 200 OK\r\n"_ba;
    switch (m_script.behaviour) {
    case Behaviour::SilentAfterRequest:
        return connection.drain();
    case Behaviour::CloseAfterRequest:
        return connection.close();
    case Behaviour::ResetAfterRequest:
        return resetConnection(connection.descriptor());
    case Behaviour::ResetInBody:
        connection.write(head + "Content-Length: 100000\r\n\r\nthe beginning");
        // The client must have read that, or the reset would take it away.
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        return resetConnection(connection.descriptor());
    case Behaviour::ShortBody:
        connection.write(head + "Content-Length: 100000\r\n\r\nthe beginning");
        return connection.close();
    case Behaviour::EndlessBody:
        connection.write(head + "\r\n");
        while (connection.write(QByteArray(16384, 'e'))) {
        }
        return;
    case Behaviour::EndlessHeaders:
        connection.write(head);
        while (connection.write("X-Header: of which there is no end\r\n"_ba.repeated(100))) {
        }
        return;
    case Behaviour::LongHeaderLine:
        connection.write(head + "X-Long: ");
        while (connection.write(QByteArray(16384, 'h'))) {
        }
        return;
    case Behaviour::GarbageAnswer:
        connection.write("SSH-2.0-OpenSSH_9.2p1\r\n"_ba);
        return connection.drain();
    case Behaviour::CompressionBomb: {
        // qCompress() puts four bytes of its own in front.
        const QByteArray bomb = qCompress(QByteArray(64 * 1024 * 1024, '\0'), 9).sliced(4);
        connection.write(head + "Content-Encoding: deflate\r\nContent-Length: " +
                         QByteArray::number(bomb.size()) + "\r\n\r\n" + bomb);
        return connection.close();
    }
    default:
        return;
    }
}

} // namespace vantage::test
