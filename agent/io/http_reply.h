// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/client_identity.h"
#include "agent/io/http_failure.h"
#include "agent/io/tls_peer.h"

#include <QHostAddress>
#include <QNetworkReply>

#include <curl/curl.h>

#include <array>
#include <optional>

namespace vantage {

class HttpTransport;

/** How one request is made, beside what QNetworkRequest says: the value of HttpTransport::OptionsAttribute.
 */
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
    qint64 maximumBody = 10'485'760; ///< decompressed bytes; one more ends the transfer
    qint64 keptBody = 10'485'760;    ///< what is kept of them to be read
};

/** The answer to one request on one connection of its own. finished() comes once, with everything known;
   until then only phase() and timings() say how far it is. Its body and headers are those of QNetworkReply.
 */
class HttpReply : public QNetworkReply
{
    Q_OBJECT

public:
    enum class Phase : quint8 { Connect, Tls, Wait, Transfer, Done };

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

    ~HttpReply() override;

    /** The phase it is in, or in which it failed. */
    [[nodiscard]] Phase phase() const;
    /** While it runs, the present phase up to now. */
    [[nodiscard]] Timings timings() const;

    /** Why it failed; none where there is a whole answer, whatever its status. */
    [[nodiscard]] Reason reason() const { return m_reason; }
    /** The same as a sentence. */
    [[nodiscard]] const QString &failure() const { return m_failure; }
    /** The failure is this machine's: no route of its own, no descriptor left, ... */
    [[nodiscard]] bool failedHere() const { return m_failedHere; }

    [[nodiscard]] int status() const { return m_status; }                     ///< 0 where no answer came
    [[nodiscard]] const QByteArray &httpVersion() const { return m_version; } ///< "1.1"
    [[nodiscard]] const QByteArray &statusText() const { return m_statusText; }
    /** How many bytes the body had, kept or not. */
    [[nodiscard]] qint64 bodyBytes() const { return m_bodyBytes; }
    /** What was kept, without consuming it. */
    [[nodiscard]] const QByteArray &body() const { return m_body; }
    [[nodiscard]] const TlsPeer &tls() const { return m_tls; }
    /** The last answer's header lines as they came. */
    [[nodiscard]] const QByteArray &headerBlock() const { return m_headerBlock; }

    void abort() override;
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maximum) override;

private:
    friend class HttpTransport;

    struct FreeList
    {
        void operator()(curl_slist *list) const { curl_slist_free_all(list); }
    };
    using HeaderList = std::unique_ptr<curl_slist, FreeList>;

    HttpReply(HttpTransport &transport, QNetworkAccessManager::Operation operation,
              const QNetworkRequest &request, QByteArray verb, QByteArray body);

    /** Ready to be added, or false: then it has failed. */
    [[nodiscard]] bool prepare(CURL *easy, std::shared_ptr<X509_STORE> trusted,
                               std::shared_ptr<ClientIdentity> identity);
    void prepareProxy();
    [[nodiscard]] bool prepareHeaders();
    void prepareMethod();
    /** Its descriptor had an event that the kernel told us of at `wake`; curl is about to handle it. */
    void eventBegins(SteadyTime wake, SteadyTime now);
    void eventEnded();
    void complete(CURLcode code);
    void readStatusLine(QByteArrayView line);
    void publish();
    void fail(Reason reason, QString sentence);
    void fail(HttpFailure failure);
    [[nodiscard]] HttpFailure failureOf(CURLcode code) const;
    /** Tells the world. Nothing of it may be touched after that. */
    void announce();

    static curl_socket_t openSocket(void *self, curlsocktype purpose, curl_sockaddr *address);
    static CURLcode tlsContext(CURL *easy, void *context, void *self);
    /** Fails with "connection refused" where the socket has joined itself. */
    bool refusesItself();
    [[nodiscard]] QString peerText() const;
    static int requestBegins(void *self, char *, char *, int, int);
    static size_t takeHeader(char *data, size_t size, size_t count, void *self);
    static size_t takeBody(char *data, size_t size, size_t count, void *self);

    HttpTransport &m_transport;
    const HttpOptions m_options;
    const QByteArray m_verb;
    const QByteArray m_requestBody;
    const bool m_isTls;

    CURL *m_easy = nullptr; ///< while it runs
    HeaderList m_requestHeaders;
    HeaderList m_connectTo;
    std::shared_ptr<X509_STORE> m_trusted;
    std::shared_ptr<ClientIdentity> m_identity;
    QByteArray m_host;
    TlsPeer m_tls;
    std::array<char, CURL_ERROR_SIZE> m_errorText{};

    std::optional<SteadyTime> m_socketOpened;
    std::optional<Micros> m_connect;
    bool m_connectMark = false; ///< libcurl has told of the connection
    bool m_connectedAtOnce = false;
    std::optional<SteadyTime> m_tlsBegan;
    std::optional<SteadyTime> m_requestBegan;
    std::optional<SteadyTime> m_firstByte;
    std::optional<SteadyTime> m_ended;
    Micros m_tlsLag{};
    SteadyTime m_eventTime{}; ///< of the event that is, or was last, being handled
    Micros m_eventLag{};
    bool m_inFirstCall = true; ///< no event yet: connect() itself is at work

    QByteArray m_headerBlock;
    qsizetype m_headerBytes = 0;
    QByteArray m_version;
    QByteArray m_statusText;
    int m_status = 0;
    QByteArray m_body;
    qint64 m_bodyBytes = 0;
    qint64 m_bodyRead = 0;

    Reason m_reason = Reason::None;
    QString m_failure;
    bool m_failedHere = false;
    int m_descriptor = -1; ///< libcurl's
    int m_socketError = 0; ///< errno, where there was no socket
};

} // namespace vantage

Q_DECLARE_METATYPE(vantage::HttpOptions)
