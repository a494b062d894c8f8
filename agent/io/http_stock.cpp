// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/http_stock.h"

#include "agent/io/sockets.h"
#include "common/util/text.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCipher>
#include <QSslConfiguration>

#include <algorithm>
#include <optional>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** What may wait to be read; the body is taken from it at once. */
constexpr qint64 readBuffer = 65'536;

quint16 portOf(const QUrl &url)
{
    return quint16(url.port(url.scheme() == "https"_L1 ? 443 : 80));
}

QByteArray versionText(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return "TLSv1.2"_ba;
    case QSsl::TlsV1_3:
        return "TLSv1.3"_ba;
    default:
        return {};
    }
}

QSslConfiguration tlsConfiguration()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    // TlsPeer verifies: the same words for the same faults, whatever makes the request.
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setCaCertificates({});
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    tls.setSslOption(QSsl::SslOptionDisableSessionPersistence, true);
    tls.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    return tls;
}

/** What this engine has no way to do, as a sentence; empty where it can. */
QString notPossible(const HttpRequest &request, const HttpOptions &options)
{
    if (!options.proxy.isEmpty())
        return u"engine=qt goes through no proxy"_s;
    if (!options.certificateFile.isEmpty())
        return u"engine=qt shows no client certificate"_s;
    if (options.tlsMinimum < TlsVersion::Tls1_2)
        return u"engine=qt speaks no TLS older than 1.2"_s;
    for (const auto &[name, value] : request.headers) {
        if (!canBeHeader(name, value))
            return u"header '%1' has characters that a header cannot have"_s.arg(escapeBytes(name));
    }
    return {};
}

class StockExchange final : public QObject, public HttpExchange
{
public:
    StockExchange(const HttpRequest &request, const HttpOptions &options, std::function<void()> done,
                  std::shared_ptr<X509_STORE> trusted);
    ~StockExchange() override;

    void start(QNetworkAccessManager &manager, const HttpRequest &request);
    /** Ends before it has begun. */
    void failEarly(QString sentence);

    [[nodiscard]] Phase phase() const override;
    [[nodiscard]] Timings timings() const override;
    [[nodiscard]] bool connectIsInTls() const override { return m_isTls && phase() != Phase::Connect; }
    [[nodiscard]] QByteArray header(const QByteArray &name) const override;

protected:
    void discard() override;

private:
    [[nodiscard]] QNetworkRequest prepared(const HttpRequest &request) const;
    void encrypted();
    void answered();
    void readBody();
    void ended();
    [[nodiscard]] HttpFailure missingBody() const;
    [[nodiscard]] HttpFailure failureOf(QNetworkReply::NetworkError error) const;
    void giveUp(HttpFailure failure);

    const QUrl m_url;
    const bool m_isHead;
    const HttpOptions m_options;
    const bool m_isTls;
    const QString m_name; ///< for the Host header and TLS
    std::function<void()> m_done;
    std::shared_ptr<X509_STORE> m_trusted;
    QNetworkReply *m_reply = nullptr;
    bool m_isEncrypted = false;
    std::optional<SteadyTime> m_began;
    std::optional<SteadyTime> m_sent;
    std::optional<SteadyTime> m_firstByte;
    std::optional<SteadyTime> m_ended;
};

StockExchange::StockExchange(const HttpRequest &request, const HttpOptions &options,
                             std::function<void()> done, std::shared_ptr<X509_STORE> trusted)
    : m_url(request.url)
    , m_isHead(request.verb == "HEAD")
    , m_options(options)
    , m_isTls(request.url.scheme() == "https"_L1)
    , m_name(options.host.isEmpty() ? request.url.host(QUrl::FullyEncoded) : options.host)
    , m_done(std::move(done))
    , m_trusted(std::move(trusted))
{
}

StockExchange::~StockExchange()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void StockExchange::discard()
{
    // It may be within a signal of its reply.
    m_done = nullptr;
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    deleteLater();
}

QNetworkRequest StockExchange::prepared(const HttpRequest &request) const
{
    QUrl url = m_url;
    url.setHost(m_options.address.toString());
    QNetworkRequest asked(url);
    asked.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    asked.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    asked.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    asked.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    asked.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    QByteArray host = m_name.toLatin1();
    if (host.contains(':') && !host.startsWith('['))
        host = '[' + host + ']';
    if (m_url.port() > 0)
        host += ':' + QByteArray::number(m_url.port());
    asked.setRawHeader("Host"_ba, host);
    asked.setRawHeader("Connection"_ba, "close"_ba);
    asked.setRawHeader("User-Agent"_ba, "Vantage/" VANTAGE_VERSION ""_ba);
    bool decodes = false;
    for (const auto &[name, value] : request.headers) {
        // Qt decodes only what it has asked for itself.
        const bool isEncoding = isHeader(name, "Accept-Encoding");
        decodes |= isEncoding && !value.isEmpty();
        if (!isEncoding)
            asked.setRawHeader(name, value);
    }
    if (!decodes)
        asked.setRawHeader("Accept-Encoding"_ba, "identity"_ba);
    if (m_isTls) {
        static const QSslConfiguration tls = tlsConfiguration();
        asked.setSslConfiguration(tls);
        asked.setPeerVerifyName(m_name);
    }
    return asked;
}

void StockExchange::start(QNetworkAccessManager &manager, const HttpRequest &request)
{
    const QNetworkRequest asked = prepared(request);
    if (request.verb == "HEAD")
        m_reply = manager.head(asked);
    else if (request.verb == "GET" && request.body.isEmpty())
        m_reply = manager.get(asked);
    else
        m_reply = manager.sendCustomRequest(asked, request.verb, request.body);
    m_reply->setReadBufferSize(readBuffer);
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] {
        if (!m_began)
            m_began = SteadyClock::now();
    });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { encrypted(); });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_sent = SteadyClock::now(); });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] { answered(); });
    connect(m_reply, &QIODevice::readyRead, this, [this] { readBody(); });
    connect(m_reply, &QNetworkReply::finished, this, [this] { ended(); });
}

void StockExchange::failEarly(QString sentence)
{
    m_failure = {Reason::InternalError, std::move(sentence), true};
    QMetaObject::invokeMethod(
        this, [this] { ended(); }, Qt::QueuedConnection);
}

/** Qt's thread waits for this, so that no request goes to a server that is not the one. */
void StockExchange::encrypted()
{
    m_isEncrypted = true;
    const QSslConfiguration tls = m_reply->sslConfiguration();
    QList<QByteArray> chain;
    for (const QSslCertificate &certificate : tls.peerCertificateChain())
        chain.append(certificate.toDer());
    if (!m_tls.examine(chain, m_trusted.get(), m_name.toLatin1(), m_options.verification,
                       versionText(tls.sessionProtocol()), tls.sessionCipher().name().toLatin1())) {
        if (!m_tls.isKnown())
            return giveUp({Reason::TlsHandshake, u"TLS handshake failed: no certificate came"_s});
        return giveUp({m_tls.reason(), m_tls.verdict(m_name, utcNow())});
    }
    if (m_options.tlsMinimum == TlsVersion::Tls1_3 && tls.sessionProtocol() != QSsl::TlsV1_3) {
        giveUp({Reason::TlsHandshake,
                u"TLS handshake failed: the server speaks %1 at most"_s.arg(m_tls.version())});
    }
}

void StockExchange::answered()
{
    if (!m_firstByte)
        m_firstByte = SteadyClock::now();
    m_status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_statusText = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
    m_headerBlock.clear();
    for (const auto &[name, value] : m_reply->rawHeaderPairs()) {
        for (const QByteArray &line : value.split('\n')) // as Qt joins cookies
            m_headerBlock += name + ": " + line + "\r\n";
    }
}

void StockExchange::readBody()
{
    if (m_failure.reason == Reason::None && !takePiece(m_reply->readAll(), m_options))
        m_reply->abort(); // which leads to ended()
}

void StockExchange::giveUp(HttpFailure failure)
{
    m_failure = std::move(failure);
    m_reply->abort(); // which leads to ended()
}

void StockExchange::ended()
{
    m_ended = SteadyClock::now();
    // A reply that has ended cannot be aborted any more.
    if (m_reply && m_failure.reason == Reason::None && takePiece(m_reply->readAll(), m_options))
        m_failure = failureOf(m_reply->error());
    if (const auto done = std::exchange(m_done, nullptr))
        done();
}

/** Qt takes a connection that is reset for the end of the body, however much was announced. */
HttpFailure StockExchange::missingBody() const
{
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    const bool mayLack = m_isHead || m_status == 304 || m_reply->hasRawHeader("Content-Encoding");
    if (mayLack || m_bodyBytes >= announced)
        return {};
    return {Reason::ProtocolError,
            u"the body broke off after %1 of %2 bytes"_s.arg(m_bodyBytes).arg(announced)};
}

HttpFailure StockExchange::failureOf(QNetworkReply::NetworkError error) const
{
    const QString peer = endpointText(m_options.address, portOf(m_url));
    const QString words = escapeBytes(m_reply->errorString().toUtf8());
    switch (error) {
    case QNetworkReply::NoError:
        return missingBody();
    case QNetworkReply::ConnectionRefusedError:
        return {Reason::ConnectionRefused, u"connection to %1: connection refused"_s.arg(peer)};
    case QNetworkReply::SslHandshakeFailedError:
        return {Reason::TlsHandshake, u"TLS handshake failed: %1"_s.arg(words)};
    case QNetworkReply::RemoteHostClosedError:
        if (m_isTls && !m_isEncrypted)
            return {Reason::TlsHandshake, u"TLS handshake failed: the server closed the connection"_s};
        if (m_status > 0)
            return {Reason::ProtocolError, u"the body broke off after %1 bytes"_s.arg(m_bodyBytes)};
        return {Reason::ProtocolError, u"the server closed or reset the connection without an answer"_s};
    case QNetworkReply::TimeoutError:
        return {Reason::Timeout, u"connection to %1 timed out"_s.arg(peer)};
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return {Reason::ProtocolError, u"the answer is not HTTP: %1"_s.arg(words)};
    default:
        break;
    }
    if (m_status > 0) // what Qt calls an error is an answer
        return error > QNetworkReply::UnknownProxyError
                   ? HttpFailure{}
                   : HttpFailure{Reason::ProtocolError, u"the body broke off: %1"_s.arg(words)};
    if (m_sent)
        return {Reason::ProtocolError, u"no answer: %1"_s.arg(words)};
    // Qt does not say whose the failure is, so it is not put on the target.
    return {Reason::Unreachable, u"connection to %1: %2"_s.arg(peer, words), true};
}

HttpExchange::Phase StockExchange::phase() const
{
    const Reason reason = m_failure.reason;
    if (reason == Reason::ConnectionRefused || reason == Reason::Unreachable)
        return Phase::Connect;
    if (m_ended && reason == Reason::None)
        return Phase::Done;
    if (m_firstByte)
        return Phase::Transfer;
    if (m_sent)
        return Phase::Wait;
    if (!m_began)
        return Phase::Queued;
    return m_isTls ? Phase::Tls : Phase::Connect;
}

HttpExchange::Timings StockExchange::timings() const
{
    Timings timings;
    if (!m_began)
        return timings;
    const SteadyTime end = m_ended.value_or(SteadyClock::now());
    // What was told late, in one go with what came after it, took no time.
    const SteadyTime first = m_firstByte.value_or(end);
    const SteadyTime sent = std::min(m_sent.value_or(first), first);
    (connectIsInTls() ? timings.tls : timings.connect) = elapsed(*m_began, sent);
    timings.wait = elapsed(sent, first);
    if (m_firstByte)
        timings.transfer = elapsed(*m_firstByte, end);
    return timings;
}

QByteArray StockExchange::header(const QByteArray &name) const
{
    return m_reply ? m_reply->rawHeader(name) : QByteArray();
}

class StockEngine final : public HttpEngine
{
public:
    explicit StockEngine(TrustStores &trustStores)
        : m_trustStores(trustStores)
    {
        m_manager.setProxy(QNetworkProxy(QNetworkProxy::NoProxy)); // whatever the environment says
    }

    [[nodiscard]] HttpExchange::Handle begin(const HttpRequest &request, const HttpOptions &options,
                                             std::function<void()> done) override
    {
        QString problem = notPossible(request, options);
        std::shared_ptr<X509_STORE> trusted;
        if (problem.isEmpty() && request.url.scheme() == "https"_L1) {
            auto store = m_trustStores.find(options.caFile);
            if (store)
                trusted = *std::move(store);
            else
                problem = store.error().message;
        }
        auto *exchange = new StockExchange(request, options, std::move(done), std::move(trusted));
        if (problem.isEmpty())
            exchange->start(m_manager, request);
        else
            exchange->failEarly(std::move(problem));
        return HttpExchange::Handle(exchange);
    }

private:
    TrustStores &m_trustStores;
    QNetworkAccessManager m_manager;
};

} // namespace

std::unique_ptr<HttpEngine> makeStockHttpEngine(TrustStores &trustStores)
{
    return std::make_unique<StockEngine>(trustStores);
}

} // namespace vantage
