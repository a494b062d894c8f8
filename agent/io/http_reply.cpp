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

QByteArray bracketed(const QHostAddress &address)
{
    const QByteArray text = address.toString().toLatin1();
    return address.protocol() == QAbstractSocket::IPv6Protocol ? '[' + text + ']' : text;
}

bool is(const QByteArray &name, const char *other)
{
    return name.compare(other, Qt::CaseInsensitive) == 0;
}

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

Micros between(SteadyTime from, SteadyTime to)
{
    return std::max(Micros::zero(), std::chrono::duration_cast<Micros>(to - from));
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

bool HttpReply::prepare(CURL *easy, std::shared_ptr<X509_STORE> trusted,
                        std::shared_ptr<ClientIdentity> identity)
{
    m_easy = easy;
    m_trusted = std::move(trusted);
    m_identity = std::move(identity);
    curl_easy_reset(easy);
    if (!prepareHeaders())
        return false;
    prepareMethod();

    QUrl asked = url();
    if (!m_options.host.isEmpty())
        asked.setHost(m_options.host);
    m_host = asked.host(QUrl::FullyEncoded).toLatin1();
    if (m_host.isEmpty()) {
        fail({Reason::InternalError, u"'%1' is not a host name"_s.arg(m_options.host), true});
        return false;
    }
    if (m_host.endsWith('.'))
        m_host.chop(1);

    const QByteArray target = asked.toEncoded(QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    curl_easy_setopt(easy, CURLOPT_URL, target.constData());
    curl_easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L);
    prepareProxy();
    curl_easy_setopt(easy, CURLOPT_PRIVATE, this);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, m_errorText.data());
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
    curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, 1L);
    curl_easy_setopt(easy, CURLOPT_FORBID_REUSE, 1L);
    curl_easy_setopt(easy, CURLOPT_TCP_NODELAY, 1L);
    curl_easy_setopt(easy, CURLOPT_DNS_CACHE_TIMEOUT, 0L);
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));

    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, &HttpReply::openSocket);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, this);
    curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, &HttpReply::requestBegins);
    curl_easy_setopt(easy, CURLOPT_PREREQDATA, this);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &HttpReply::takeHeader);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &HttpReply::takeBody);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, this);

    if (m_isTls) {
        // TlsPeer verifies, with the shared store; libcurl would read the authorities for each connection.
        curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 0L);
        curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 0L);
        curl_easy_setopt(easy, CURLOPT_SSL_SESSIONID_CACHE, 0L);
        curl_easy_setopt(easy, CURLOPT_SSL_CTX_FUNCTION, &HttpReply::tlsContext);
        curl_easy_setopt(easy, CURLOPT_SSL_CTX_DATA, this);
    }
    return true;
}

/** To whom the connection goes: the target's address, or the proxy's. */
void HttpReply::prepareProxy()
{
    if (m_options.proxy.isEmpty()) {
        const QByteArray to =
            "::" + bracketed(m_options.address) + ':' + QByteArray::number(url().port(m_isTls ? 443 : 80));
        m_connectTo.reset(curl_slist_append(nullptr, to.constData()));
        curl_easy_setopt(m_easy, CURLOPT_CONNECT_TO, m_connectTo.get());
        curl_easy_setopt(m_easy, CURLOPT_PROXY, ""); // none, whatever the environment says
        return;
    }
    const bool isSocks = m_options.proxy.scheme() == "socks5"_L1;
    curl_easy_setopt(m_easy, CURLOPT_PROXY, bracketed(m_options.address).constData());
    curl_easy_setopt(m_easy, CURLOPT_PROXYPORT, long(m_options.proxy.port()));
    curl_easy_setopt(m_easy, CURLOPT_PROXYTYPE, long(isSocks ? CURLPROXY_SOCKS5_HOSTNAME : CURLPROXY_HTTP));
    curl_easy_setopt(m_easy, CURLOPT_NOPROXY, ""); // nor what it excepts
    curl_easy_setopt(m_easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    if (!m_options.proxyUser.isEmpty()) {
        curl_easy_setopt(m_easy, CURLOPT_PROXYUSERNAME, m_options.proxyUser.toUtf8().constData());
        curl_easy_setopt(m_easy, CURLOPT_PROXYPASSWORD, m_options.proxyPassword.toUtf8().constData());
    }
}

bool HttpReply::prepareHeaders()
{
    curl_slist *list = nullptr;
    const auto append = [&list](const QByteArray &line) {
        list = curl_slist_append(list, line.constData());
    };
    bool hasConnection = false;
    bool hasAgent = false;
    bool hasType = false;
    const QNetworkRequest asked = request();
    for (const QByteArray &name : asked.rawHeaderList()) {
        const QByteArray value = asked.rawHeader(name);
        if (!canBeHeader(name, value)) {
            curl_slist_free_all(list);
            fail(Reason::InternalError,
                 u"header '%1' has characters that a header cannot have"_s.arg(escapeBytes(name)));
            return false;
        }
        if (is(name, "Accept-Encoding")) {
            curl_easy_setopt(m_easy, CURLOPT_ACCEPT_ENCODING, value.constData());
            continue;
        }
        if (is(name, "Content-Length"))
            continue;
        hasConnection |= is(name, "Connection");
        hasAgent |= is(name, "User-Agent");
        hasType |= is(name, "Content-Type");
        append(value.isEmpty() ? name + ';' : name + ": " + value);
    }
    // RFC 9112 section 9.6: who will not reuse the connection says so.
    if (!hasConnection)
        append("Connection: close"_ba);
    if (!hasAgent)
        append("User-Agent: Vantage/" VANTAGE_VERSION ""_ba);
    if (!m_requestBody.isEmpty()) {
        append("Expect:"_ba);
        if (!hasType)
            append("Content-Type:"_ba);
    }
    m_requestHeaders.reset(list);
    curl_easy_setopt(m_easy, CURLOPT_HTTPHEADER, list);
    return true;
}

void HttpReply::prepareMethod()
{
    if (m_verb == "HEAD") {
        curl_easy_setopt(m_easy, CURLOPT_NOBODY, 1L);
        return;
    }
    const bool takesBody = m_verb == "POST" || m_verb == "PUT" || m_verb == "PATCH";
    if (takesBody || !m_requestBody.isEmpty()) {
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_requestBody.size()));
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDS, m_requestBody.constData());
    } else if (m_verb == "GET") {
        return;
    }
    curl_easy_setopt(m_easy, CURLOPT_CUSTOMREQUEST, m_verb.constData());
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
    if (reply->refusesItself())
        return CURLE_ABORTED_BY_CALLBACK;
    auto *ssl = static_cast<SSL_CTX *>(context);
    setOldestVersion(ssl, reply->m_options.tlsMinimum);
    // libcurl tells of the connection only after the handshake; one that was made at once is then told more exactly.
    reply->m_connectedAtOnce = reply->m_inFirstCall;
    reply->m_connect =
        between(*reply->m_socketOpened, reply->m_inFirstCall ? SteadyClock::now() : reply->m_eventTime);
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
    if (!reply->m_isTls && reply->refusesItself())
        return CURL_PREREQFUNC_ABORT;
    reply->m_requestBegan = SteadyClock::now();
    if (!reply->m_options.proxy.isEmpty() && !reply->m_connect) {
        reply->m_connect = between(*reply->m_socketOpened,
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
    const auto length = static_cast<qsizetype>(size * count);
    reply->m_bodyBytes += length;
    const qint64 room = reply->m_options.keptBody - reply->m_body.size();
    if (room > 0)
        reply->m_body.append(data, qsizetype(std::min<qint64>(room, length)));
    if (reply->m_bodyBytes > reply->m_options.maximumBody) {
        reply->fail(Reason::ResponseTooLarge,
                    u"the body has more than %1 bytes"_s.arg(reply->m_options.maximumBody));
        return 0;
    }
    return size * count;
}

void HttpReply::eventBegins(SteadyTime wake, SteadyTime now)
{
    m_inFirstCall = false;
    m_eventTime = wake;
    if (m_tlsBegan && !m_requestBegan)
        m_tlsLag += between(wake, now);
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
            m_connect = between(*m_socketOpened, m_eventTime);
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
        timings.connect = m_connect.value_or(between(*m_socketOpened, end));
    if (m_tlsBegan) {
        timings.tls = std::max(Micros::zero(), between(*m_tlsBegan, m_requestBegan.value_or(end)) - m_tlsLag);
    }
    if (m_requestBegan)
        timings.wait = between(*m_requestBegan, m_firstByte.value_or(end));
    if (m_firstByte)
        timings.transfer = between(*m_firstByte, end);
    return timings;
}

void HttpReply::complete(CURLcode code)
{
    // An event was what ended it, unless its time was up or connect() failed at once.
    m_ended = code == CURLE_OPERATION_TIMEDOUT || m_inFirstCall ? SteadyClock::now() : m_eventTime;
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
