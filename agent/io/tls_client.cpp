// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/tls_client.h"

#include "common/util/text.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

using State = Transfer::State;

constexpr qsizetype shownBytes = 60;

QString wordsOf(unsigned long error)
{
    const char *words = ERR_reason_error_string(error);
    return words ? QString::fromLatin1(words) : u"error %1"_s.arg(error, 0, 16);
}

/** What OpenSSL says of a first record that is none. */
bool isNotTls(unsigned long error)
{
    switch (ERR_GET_REASON(error)) {
    case SSL_R_WRONG_VERSION_NUMBER:
    case SSL_R_PACKET_LENGTH_TOO_LONG:
    case SSL_R_HTTP_REQUEST:
    case SSL_R_UNKNOWN_PROTOCOL:
    case SSL_R_UNEXPECTED_MESSAGE:
    case SSL_R_BAD_RECORD_TYPE:
        return true;
    default:
        return false;
    }
}

} // namespace

void TlsClient::Free::operator()(SSL *connection) const
{
    SSL_free(connection);
}

/** OpenSSL's own BIO for sockets would write without MSG_NOSIGNAL, and keeps no errno. */
struct TlsClient::Pipe
{
    static TlsClient &clientOf(BIO *bio) { return *static_cast<TlsClient *>(BIO_get_data(bio)); }

    static int finish(BIO *bio, const Transfer &transfer)
    {
        clientOf(bio).m_last = transfer;
        BIO_clear_retry_flags(bio);
        switch (transfer.state) {
        case State::Done:
            return int(transfer.bytes);
        case State::WaitReadable:
            BIO_set_retry_read(bio);
            return -1;
        case State::WaitWritable:
            BIO_set_retry_write(bio);
            return -1;
        case State::Closed:
            return 0;
        case State::Failed:
            break;
        }
        return -1;
    }

    static int write(BIO *bio, const char *data, int size)
    {
        return finish(bio, sendSome(clientOf(bio).m_socket, {data, size}));
    }

    static int read(BIO *bio, char *data, int size)
    {
        TlsClient &client = clientOf(bio);
        const Transfer transfer = receiveSome(client.m_socket, {data, size_t(size)});
        if (const qsizetype room = shownBytes - client.m_firstBytes.size(); room > 0 && transfer.bytes > 0)
            client.m_firstBytes.append(data, std::min(room, transfer.bytes));
        return finish(bio, transfer);
    }

    static long control(BIO *bio, int command, long, void *)
    {
        if (command == BIO_CTRL_EOF)
            return clientOf(bio).m_last.state == State::Closed ? 1 : 0;
        return command == BIO_CTRL_FLUSH ? 1 : 0;
    }

    static BIO *make(TlsClient *client)
    {
        static BIO_METHOD *const method = [] {
            BIO_METHOD *made = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "vantage socket");
            BIO_meth_set_write(made, &Pipe::write);
            BIO_meth_set_read(made, &Pipe::read);
            BIO_meth_set_ctrl(made, &Pipe::control);
            return made;
        }();
        BIO *bio = BIO_new(method);
        BIO_set_data(bio, client);
        BIO_set_init(bio, 1);
        return bio;
    }
};

TlsClient::TlsClient(SSL_CTX *context, int socket, const QString &host, TlsVerification verification)
    : m_socket(socket)
    , m_host(host)
    , m_connection(SSL_new(context))
{
    if (!m_connection)
        return;
    QByteArray name = host.toLatin1();
    if (name.endsWith('.'))
        name.chop(1);
    BIO *pipe = Pipe::make(this);
    SSL_set_bio(m_connection.get(), pipe, pipe);
    SSL_set_connect_state(m_connection.get());
    // RFC 6066 section 3: no addresses.
    if (QHostAddress(host).isNull())
        SSL_ctrl(m_connection.get(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, name.data());
    m_peer.attach(m_connection.get(), name, verification);
}

TlsClient::~TlsClient()
{
    if (m_finished && m_last.state != State::Closed && m_last.state != State::Failed && m_error == 0)
        SSL_shutdown(m_connection.get());
    ERR_clear_error();
}

Transfer::State TlsClient::handshake(std::optional<SteadyTime> told)
{
    if (!m_connection)
        return State::Failed;
    const SteadyTime now = SteadyClock::now();
    if (!m_began)
        m_began = now;
    else if (told)
        m_lag += elapsed(*told, now);
    ERR_clear_error();
    const int result = SSL_do_handshake(m_connection.get());
    const State state = outcome(result, 0).state;
    if (state == State::Done)
        m_finished = SteadyClock::now();
    return state;
}

Micros TlsClient::handshakeTime() const
{
    if (!m_began)
        return {};
    return std::max(elapsed(*m_began, m_finished.value_or(SteadyClock::now())) - m_lag, Micros::zero());
}

TlsFailure TlsClient::failure() const
{
    if (!m_connection)
        return {Reason::Overloaded, u"OpenSSL has no memory for a connection"_s};
    if (m_peer.reason() != Reason::None && ERR_GET_REASON(m_error) == SSL_R_CERTIFICATE_VERIFY_FAILED)
        return {m_peer.reason(), m_peer.verdict(m_host, utcNow())};
    if (m_last.state == State::Failed && m_error == 0) {
        const SocketFailure failure = socketFailure(m_last.error, FailureSource::Network);
        return {failure.reason == Reason::ConnectTimeout ? Reason::Timeout : failure.reason,
                u"%1 during the TLS handshake"_s.arg(failure.sentence)};
    }
    if (m_last.state == State::Closed && m_error == 0)
        return {Reason::TlsHandshake, u"TLS handshake failed: the server closed the connection"_s};
    // A handshake or an alert begins with its type and version 3.x.
    const bool isRecord =
        m_firstBytes.size() > 1 && (m_firstBytes[0] == 22 || m_firstBytes[0] == 21) && m_firstBytes[1] == 3;
    if (isNotTls(m_error) && !isRecord) {
        return {Reason::TlsHandshake,
                u"TLS handshake failed: the answer is not TLS: '%1'"_s.arg(escapeBytes(m_firstBytes))};
    }
    return {Reason::TlsHandshake, u"TLS handshake failed: %1"_s.arg(wordsOf(m_error))};
}

Transfer TlsClient::receive(std::span<char> room)
{
    size_t count = 0;
    ERR_clear_error();
    const int result = SSL_read_ex(m_connection.get(), room.data(), room.size(), &count);
    return outcome(result, count);
}

Transfer TlsClient::send(QByteArrayView bytes)
{
    size_t count = 0;
    ERR_clear_error();
    const int result = SSL_write_ex(m_connection.get(), bytes.data(), size_t(bytes.size()), &count);
    return outcome(result, count);
}

QString TlsClient::transferFailure() const
{
    return u"TLS failed: %1"_s.arg(wordsOf(m_error));
}

Transfer TlsClient::outcome(int result, size_t bytes)
{
    if (result == 1)
        return {State::Done, qsizetype(bytes), 0};
    switch (SSL_get_error(m_connection.get(), result)) {
    case SSL_ERROR_WANT_READ:
        return {State::WaitReadable, 0, 0};
    case SSL_ERROR_WANT_WRITE:
        return {State::WaitWritable, 0, 0};
    case SSL_ERROR_ZERO_RETURN:
        return {State::Closed, 0, 0};
    default:
        break;
    }
    const unsigned long error = ERR_peek_error();
    // Many servers just close, without TLS's own word for it. OpenSSL may have said so to them, into the void.
    if (ERR_GET_REASON(error) == SSL_R_UNEXPECTED_EOF_WHILE_READING ||
        (m_last.state == State::Closed && error == 0)) {
        m_last = {State::Closed, 0, 0};
        return m_last;
    }
    if (m_last.state == State::Failed && error == 0)
        return {State::Failed, 0, m_last.error};
    // What TLS found wrong says more than that the server was not there any more to be told.
    m_error = error;
    return {State::Failed, 0, 0};
}

} // namespace vantage
