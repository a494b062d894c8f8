// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/http_reply.h"

#include "agent/io/http_failure.h"
#include "agent/io/http_transport.h"
#include "agent/io/sockets.h"
#include "common/util/text.h"

#include <openssl/ssl.h>

#include <cerrno>
#include <sys/socket.h>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumHeaderBytes = 65'536;
/** More headers than this are read but not given on. */
constexpr int maximumHeaders = 100;

QNetworkReply::NetworkError networkError(Reason reason)
{
    switch (reason) {
    case Reason::ConnectionRefused:
        return QNetworkReply::ConnectionRefusedError;
    case Reason::ConnectTimeout:
    case Reason::Timeout:
        return QNetworkReply::TimeoutError;
    case Reason::ConnectionReset:
        return QNetworkReply::RemoteHostClosedError;
    case Reason::TlsHandshake:
    case Reason::TlsExpired:
    case Reason::TlsUntrusted:
    case Reason::TlsNameMismatch:
        return QNetworkReply::SslHandshakeFailedError;
    case Reason::ProtocolError:
    case Reason::ResponseTooLarge:
        return QNetworkReply::ProtocolFailure;
    default:
        return QNetworkReply::UnknownNetworkError;
    }
}

curl_off_t valueOf(CURL *easy, CURLINFO what)
{
    curl_off_t value = 0;
    return curl_easy_getinfo(easy, what, &value) == CURLE_OK ? value : 0;
}

} // namespace

HttpReply::HttpReply(HttpTransport &transport, QNetworkAccessManager::Operation operation,
                     const QNetworkRequest &request, QByteArray verb, QByteArray body)
    : QNetworkReply(&transport)
    , m_transport(transport)
    , m_options(request.attribute(HttpTransport::OptionsAttribute).value<HttpOptions>())
    , m_verb(std::move(verb))
    , m_requestBody(std::move(body))
    , m_isTls(request.url().scheme() == "https"_L1)
{
    setOperation(operation);
    setRequest(request);
    setUrl(request.url());
    open(QIODevice::ReadOnly);
}

HttpReply::~HttpReply()
{
    m_transport.release(*this);
}

curl_socket_t HttpReply::openSocket(void *self, curlsocktype, curl_sockaddr *address)
{
    auto *reply = static_cast<HttpReply *>(self);
    const int descriptor = ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
    if (descriptor < 0)
        reply->m_socketError = errno;
    reply->m_descriptor = descriptor;
    reply->m_socketOpened = SteadyClock::now();
    return descriptor < 0 ? CURL_SOCKET_BAD : descriptor;
}

CURLcode HttpReply::tlsContext(CURL *, void *context, void *self)
{
    auto *reply = static_cast<HttpReply *>(self);
    reply->eventBegins();
    if (reply->refusesItself())
        return CURLE_ABORTED_BY_CALLBACK;
    auto *ssl = static_cast<SSL_CTX *>(context);
    setOldestVersion(ssl, reply->m_options.tlsMinimum);
    // libcurl tells of the connection only after the handshake; one that was made at once is then told more exactly.
    reply->m_connectedAtOnce = reply->m_inFirstCall;
    reply->m_connect =
        elapsed(*reply->m_socketOpened, reply->m_inFirstCall ? SteadyClock::now() : reply->m_eventTime);
    if (reply->m_identity && !reply->m_identity->attach(ssl)) {
        reply->fail({Reason::InternalError, u"OpenSSL does not take the client certificate"_s, true});
        return CURLE_ABORTED_BY_CALLBACK;
    }
    reply->m_tls.attach(ssl, reply->m_trusted.get(), reply->m_host, reply->m_options.verification);
    reply->m_tlsBegan = SteadyClock::now();
    return CURLE_OK;
}

int HttpReply::requestBegins(void *self, char *, char *, int, int)
{
    auto *reply = static_cast<HttpReply *>(self);
    reply->eventBegins();
    if (!reply->m_isTls && reply->refusesItself())
        return CURL_PREREQFUNC_ABORT;
    reply->m_requestBegan = SteadyClock::now();
    if (!reply->m_options.proxy.isEmpty() && !reply->m_connect) {
        reply->m_connect = elapsed(*reply->m_socketOpened,
                                   reply->m_inFirstCall ? *reply->m_requestBegan : reply->m_eventTime);
    }
    return CURL_PREREQFUNC_OK;
}

bool HttpReply::refusesItself()
{
    const bool isItself = isConnectedToItself(m_descriptor);
    if (isItself)
        fail({Reason::ConnectionRefused, u"connection to %1: connection refused"_s.arg(peerText()),
              !m_options.proxy.isEmpty()});
    return isItself;
}

size_t HttpReply::takeHeader(char *data, size_t size, size_t count, void *self)
{
    auto *reply = static_cast<HttpReply *>(self);
    reply->eventBegins();
    const QByteArrayView line(data, static_cast<qsizetype>(size * count));
    if (!reply->m_firstByte)
        reply->m_firstByte = reply->m_eventTime;
    reply->m_headerBytes += line.size();
    if (reply->m_headerBytes > maximumHeaderBytes) {
        reply->fail(Reason::ResponseTooLarge,
                    u"the headers have more than %1 bytes"_s.arg(maximumHeaderBytes));
        return 0;
    }
    if (line.startsWith("HTTP/"))
        reply->readStatusLine(line);
    else
        reply->m_headerBlock.append(line);
    return size * count;
}

/** Each interim answer (1xx) begins anew; the last one counts. */
void HttpReply::readStatusLine(QByteArrayView line)
{
    m_headerBlock.clear();
    const QByteArrayView words = line.sliced(5).trimmed();
    const qsizetype first = words.indexOf(' ');
    m_version = words.first(first < 0 ? words.size() : first).toByteArray();
    const QByteArrayView rest = first < 0 ? QByteArrayView() : words.sliced(first + 1);
    const qsizetype second = rest.indexOf(' ');
    m_status = rest.first(second < 0 ? rest.size() : second).toByteArray().toInt();
    m_statusText = second < 0 ? QByteArray() : rest.sliced(second + 1).toByteArray();
}

size_t HttpReply::takeBody(char *data, size_t size, size_t count, void *self)
{
    auto *reply = static_cast<HttpReply *>(self);
    reply->eventBegins();
    const SteadyTime begin = SteadyClock::now();
    reply->bodyCame(begin);
    if (!reply->takePiece({data, static_cast<qsizetype>(size * count)}, reply->m_options))
        return 0;
    reply->m_ownBodyTime += elapsed(begin, SteadyClock::now());
    return size * count;
}

/** The first piece was there when we were woken. For those behind it libcurl has read again, up to megabytes in one turn,
    while they came: they were there by now, less what our loop and we ourselves have added. */
void HttpReply::bodyCame(SteadyTime now)
{
    m_lastBody = m_eventTime;
    if (std::exchange(m_hasBodyInEvent, true))
        *m_lastBody += std::max(Micros::zero(), elapsed(m_eventBegan, now) - m_ownBodyTime);
}

void HttpReply::eventBegins()
{
    const HttpTransport::Turn &turn = m_transport.turn();
    if (m_turn == turn.number)
        return;
    m_turn = turn.number;
    m_inFirstCall = false;
    m_eventTime = turn.wake;
    m_eventBegan = turn.began;
    m_hasBodyInEvent = false;
    m_ownBodyTime = {};
    if (m_tlsBegan && !m_requestBegan)
        m_tlsLag += elapsed(turn.wake, turn.began);
}

void HttpReply::eventEnded()
{
    if (!m_connectMark && m_options.proxy.isEmpty() && m_socketOpened &&
        valueOf(m_easy, CURLINFO_CONNECT_TIME_T) > 0) {
        m_connectMark = true;
        const Micros sinceLookup(valueOf(m_easy, CURLINFO_CONNECT_TIME_T) -
                                 valueOf(m_easy, CURLINFO_NAMELOOKUP_TIME_T));
        if (m_connectedAtOnce || m_inFirstCall)
            m_connect = sinceLookup;
        else if (!m_connect)
            m_connect = elapsed(*m_socketOpened, m_eventTime);
    }
    // The header comes only when its line is whole. With a body to send, libcurl's mark is that of the sending.
    if (!m_firstByte && m_requestBegan && m_requestBody.isEmpty() &&
        valueOf(m_easy, CURLINFO_STARTTRANSFER_TIME_T) > 0) {
        m_firstByte = m_eventTime;
    }
}

QString HttpReply::peerText() const
{
    if (!m_options.proxy.isEmpty())
        return "proxy "_L1 + endpointText(m_options.address, quint16(m_options.proxy.port()));
    return endpointText(m_options.address, quint16(url().port(m_isTls ? 443 : 80)));
}

HttpReply::Phase HttpReply::phase() const
{
    if (m_failure.reason == Reason::ConnectionRefused)
        return Phase::Connect;
    // TLS 1.3 lets the client ask before the server has judged its certificate (RFC 8446 section 4.4.2.4).
    if (m_failure.reason == Reason::TlsHandshake)
        return Phase::Tls;
    if (isFinished() && m_failure.reason == Reason::None)
        return Phase::Done;
    if (m_firstByte)
        return Phase::Transfer;
    if (m_requestBegan)
        return Phase::Wait;
    return m_connect && m_isTls ? Phase::Tls : m_connect ? Phase::Wait : Phase::Connect;
}

HttpReply::Timings HttpReply::timings() const
{
    const SteadyTime end = m_ended.value_or(m_easy ? SteadyClock::now() : m_eventTime);
    Timings timings;
    if (m_socketOpened)
        timings.connect = m_connect.value_or(elapsed(*m_socketOpened, end));
    if (m_tlsBegan) {
        timings.tls = std::max(Micros::zero(), elapsed(*m_tlsBegan, m_requestBegan.value_or(end)) - m_tlsLag);
    }
    if (m_requestBegan)
        timings.wait = elapsed(*m_requestBegan, m_firstByte.value_or(end));
    if (m_firstByte)
        timings.transfer = elapsed(*m_firstByte, end);
    return timings;
}

void HttpReply::complete(CURLcode code)
{
    // An event was what ended it, unless its time was up or connect() failed at once.
    m_ended = code == CURLE_OPERATION_TIMEDOUT || m_inFirstCall
                  ? SteadyClock::now()
                  : std::max(m_eventTime, m_lastBody.value_or(m_eventTime));
    if (code == CURLE_GOT_NOTHING)
        m_firstByte.reset(); // that was the end
    if (m_failure.reason == Reason::None)
        fail(failureOf(code));
    m_transport.release(*this);
    if (m_status > 0)
        publish();
}

HttpFailure HttpReply::failureOf(CURLcode code) const
{
    if (code == CURLE_OK)
        return {};
    long connectError = 0;
    curl_easy_getinfo(m_easy, CURLINFO_OS_ERRNO, &connectError);
    long proxyStatus = 0;
    curl_easy_getinfo(m_easy, CURLINFO_HTTP_CONNECTCODE, &proxyStatus);
    long proxyError = 0;
    curl_easy_getinfo(m_easy, CURLINFO_PROXY_ERROR, &proxyError);
    const char *text = m_errorText[0] ? m_errorText.data() : curl_easy_strerror(code);
    return explain({
        .code = code,
        .curlText = escapeBytes(text),
        .peer = peerText(),
        .socketError = m_socketError,
        .connectError = int(connectError),
        .atOnce = m_inFirstCall,
        .throughProxy = !m_options.proxy.isEmpty(),
        .answeredByProxy = isAnsweredByProxy(url(), m_options.proxy),
        .hasAnswer = m_status > 0,
        .proxyStatus = int(proxyStatus),
        .proxyError = CURLproxycode(proxyError),
        .inHandshake = m_tlsBegan && !m_requestBegan,
        .requestSent = m_requestBegan.has_value(),
        .bodyBytes = m_bodyBytes,
        .announcedBytes = valueOf(m_easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T),
        .tls = &m_tls,
        .host = m_options.host.isEmpty() ? url().host() : m_options.host,
    });
}

void HttpReply::fail(Reason reason, QString sentence)
{
    fail(HttpFailure{reason, std::move(sentence)});
}

void HttpReply::fail(HttpFailure failure)
{
    m_failure = std::move(failure);
}

void HttpReply::publish()
{
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_status);
    setAttribute(QNetworkRequest::HttpReasonPhraseAttribute, m_statusText);
    qsizetype from = 0;
    for (int i = 0; i < maximumHeaders && from < m_headerBlock.size(); ++i) {
        qsizetype end = m_headerBlock.indexOf('\n', from);
        if (end < 0)
            end = m_headerBlock.size();
        const QByteArrayView line = QByteArrayView(m_headerBlock).sliced(from, end - from);
        from = end + 1;
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            continue;
        const QByteArray name = line.first(colon).toByteArray();
        const QByteArray value = line.sliced(colon + 1).trimmed().toByteArray();
        setRawHeader(name, hasRawHeader(name) ? rawHeader(name) + ", " + value : value);
    }
}

void HttpReply::announce()
{
    setFinished(true);
    if (m_status > 0)
        Q_EMIT metaDataChanged();
    if (m_failure.reason != Reason::None) {
        setError(networkError(m_failure.reason), m_failure.sentence);
        Q_EMIT errorOccurred(error());
    }
    Q_EMIT finished();
    if (const auto done = std::move(m_done))
        done();
}

void HttpReply::discard()
{
    m_transport.discard(this);
}

void HttpReply::abort()
{
    if (isFinished())
        return;
    m_ended = SteadyClock::now();
    m_transport.release(*this);
    fail(Reason::Timeout, u"aborted"_s);
    setFinished(true);
    setError(OperationCanceledError, m_failure.sentence);
    Q_EMIT errorOccurred(error());
    Q_EMIT finished();
}

qint64 HttpReply::bytesAvailable() const
{
    return QNetworkReply::bytesAvailable() + (isFinished() ? m_body.size() - m_bodyRead : 0);
}

qint64 HttpReply::readData(char *data, qint64 maximum)
{
    if (!isFinished())
        return 0;
    const qint64 length = std::min(maximum, m_body.size() - m_bodyRead);
    if (length <= 0)
        return -1;
    std::copy_n(m_body.constData() + m_bodyRead, length, data);
    m_bodyRead += length;
    return length;
}

} // namespace vantage
