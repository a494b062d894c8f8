// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/tls_peer.h"

#include <QHostAddress>
#include <QList>
#include <QUrl>

#include <functional>
#include <memory>
#include <utility>

namespace vantage {

struct HttpRequest
{
    QUrl url;
    QByteArray verb = "GET";
    QByteArray body = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< each name once
};

/** The memory for what is kept of all bodies at once: ten thousand checks may each have room for a large one, but not
    together. One thread. */
class BodyBudget
{
public:
    explicit BodyBudget(qint64 bytes)
        : m_left(bytes)
    {
    }

    /** All of it or, with false, nothing. */
    [[nodiscard]] bool take(qint64 bytes)
    {
        if (bytes > m_left)
            return false;
        m_left -= bytes;
        return true;
    }
    void giveBack(qint64 bytes) { m_left += bytes; }

private:
    qint64 m_left;
};

/** How one request is made, beside what is asked. */
struct HttpOptions
{
    QHostAddress address = {}; ///< to connect to, the proxy's if there is one; names are never resolved here
    QString host = {};         ///< for the Host header and TLS instead of the URL's own; empty for that
    /** http or socks5, with its port; it resolves the URL's host. Connect then lasts until the way to the
       target is open: to the end of the TCP handshake with the proxy and, with HTTPS or SOCKS, of the tunnel
       that the proxy makes. Over plain HTTP the proxy's own connection to the target falls into the wait. */
    QUrl proxy = {};
    QString proxyUser = {};
    QString proxyPassword = {};
    QString certificateFile = {}; ///< of the client, PEM
    QString keyFile = {};         ///< empty: in the certificate's file
    TlsVerification verification = TlsVerification::Required;
    QString caFile = {}; ///< authorities to trust; empty for the system's
    TlsVersion tlsMinimum = TlsVersion::Tls1_2;
    qint64 maximumBody = 10'485'760;         ///< decompressed bytes; one more ends the transfer
    qint64 keptBody = 10'485'760;            ///< what is kept of them to be read
    std::shared_ptr<BodyBudget> bodies = {}; ///< that this is part of; null for no limit
};

/** Neither ends the line nor begins another one within it (RFC 9110 section 5.5). */
[[nodiscard]] bool canBeHeader(const QByteArray &name, const QByteArray &value);

/** Header names have no case (RFC 9110 section 5.1). */
[[nodiscard]] inline bool isHeader(QByteArrayView name, QByteArrayView wanted)
{
    return name.compare(wanted, Qt::CaseInsensitive) == 0;
}

/** Plain HTTP: the answer is the proxy's own, whatever it has heard from the target. SOCKS and HTTPS go through it. */
[[nodiscard]] inline bool isAnsweredByProxy(const QUrl &url, const QUrl &proxy)
{
    return proxy.scheme() == QLatin1StringView("http") && url.scheme() == QLatin1StringView("http");
}

/** Why an HTTP exchange has no whole answer. */
struct HttpFailure
{
    Reason reason = Reason::None;
    QString sentence;
    /** It is this machine that could not: no route of its own, no descriptor left, ... */
    bool here = false;
};

/** One request and its answer on a connection of its own: what a probe needs to know of it, whatever makes it. */
class HttpExchange
{
public:
    /** Queued: not even begun, because others of the same engine come first. */
    enum class Phase : quint8 { Queued, Connect, Tls, Wait, Transfer, Done };

    /** As near to the wire as can be had: what our own loop added to an event is taken out, and so is the
       time that the TLS library takes to set itself up. Connect: to the end of the TCP handshake. TLS: from
       the ClientHello to our Finished. Wait: from the request to the first byte. Transfer: to the last byte.
     */
    struct Timings
    {
        Micros connect{};
        Micros tls{};
        Micros wait{};
        Micros transfer{};

        [[nodiscard]] Micros total() const { return connect + tls + wait + transfer; }
    };

    struct Discard
    {
        void operator()(HttpExchange *exchange) const { exchange->discard(); }
    };
    using Handle = std::unique_ptr<HttpExchange, Discard>;

    HttpExchange() = default;
    HttpExchange(const HttpExchange &) = delete;
    HttpExchange &operator=(const HttpExchange &) = delete;

    /** The phase it is in, or in which it failed. */
    [[nodiscard]] virtual Phase phase() const = 0;
    /** While it runs, the present phase up to now. */
    [[nodiscard]] virtual Timings timings() const = 0;
    /** TCP and TLS cannot be told apart: both are in Timings::tls. */
    [[nodiscard]] virtual bool connectIsInTls() const { return false; }

    /** Why it failed; none where there is a whole answer, whatever its status. */
    [[nodiscard]] Reason reason() const { return m_failure.reason; }
    /** The same as a sentence. */
    [[nodiscard]] const QString &failure() const { return m_failure.sentence; }
    /** The failure is this machine's: no route of its own, no descriptor left, ... */
    [[nodiscard]] bool failedHere() const { return m_failure.here; }

    [[nodiscard]] int status() const { return m_status; }                     ///< 0 where no answer came
    [[nodiscard]] const QByteArray &httpVersion() const { return m_version; } ///< "1.1"
    [[nodiscard]] const QByteArray &statusText() const { return m_statusText; }
    /** The last answer's header lines as they came. */
    [[nodiscard]] const QByteArray &headerBlock() const { return m_headerBlock; }
    /** Several of one name are joined by commas. */
    [[nodiscard]] virtual QByteArray header(const QByteArray &name) const = 0;
    /** How many bytes the body had, kept or not. */
    [[nodiscard]] qint64 bodyBytes() const { return m_bodyBytes; }
    /** What was kept, without consuming it. */
    [[nodiscard]] const QByteArray &body() const { return m_body; }
    [[nodiscard]] const TlsPeer &tls() const { return m_tls; }

protected:
    virtual ~HttpExchange();
    /** Counts a piece of the body, and keeps what `options` leave room for. False, with the failure, where it is too much. */
    [[nodiscard]] bool takePiece(QByteArrayView piece, const HttpOptions &options);
    /** Ends it without a call and frees it, as soon as that can be done. */
    virtual void discard() = 0;

    HttpFailure m_failure;
    int m_status = 0;
    QByteArray m_version;
    QByteArray m_statusText;
    QByteArray m_headerBlock;
    QByteArray m_body;
    qint64 m_bodyBytes = 0;
    TlsPeer m_tls;

private:
    std::shared_ptr<BodyBudget> m_bodies;
};

/** What makes exchanges. One thread. */
class HttpEngine
{
public:
    HttpEngine() = default;
    HttpEngine(const HttpEngine &) = delete;
    HttpEngine &operator=(const HttpEngine &) = delete;
    virtual ~HttpEngine() = default;

    /** `done` is called once, from the event loop, with everything known; it may discard the exchange. */
    [[nodiscard]] virtual HttpExchange::Handle begin(const HttpRequest &request, const HttpOptions &options,
                                                     std::function<void()> done) = 0;
};

} // namespace vantage
