// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/client_identity.h"
#include "agent/io/http_exchange.h"
#include <QNetworkReply>

#include <curl/curl.h>

#include <array>
#include <optional>

namespace vantage {

class HttpTransport;

/** The answer to one request on one connection of its own. finished() comes once, with everything known;
   until then only phase() and timings() say how far it is. Its body and headers are those of QNetworkReply.
 */
class HttpReply final : public QNetworkReply, public HttpExchange
{
    Q_OBJECT

public:
    ~HttpReply() override;

    [[nodiscard]] Phase phase() const override;
    [[nodiscard]] Timings timings() const override;
    [[nodiscard]] QByteArray header(const QByteArray &name) const override { return rawHeader(name); }

    void abort() override;
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    void discard() override;

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
    [[nodiscard]] bool sendsBody() const;
    void prepareMethod();
    /** Something has happened that the transport's present turn is about: from here on its times are those of that turn.
        Called once or more in a turn. */
    void eventBegins();
    void eventEnded();
    void bodyCame(SteadyTime now);
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
    quint64 m_turn = 0;        ///< of the transport, in which that was
    SteadyTime m_eventTime{};  ///< of the event that is, or was last, being handled
    SteadyTime m_eventBegan{}; ///< when curl began to handle it
    bool m_hasBodyInEvent = false;
    Micros m_ownBodyTime{};               ///< in that event
    std::optional<SteadyTime> m_lastBody; ///< when the last piece of the body was there
    bool m_inFirstCall = true;            ///< no event yet: connect() itself is at work

    qsizetype m_headerBytes = 0;
    qint64 m_bodyRead = 0;
    std::function<void()> m_done;

    int m_descriptor = -1; ///< libcurl's
    int m_socketError = 0; ///< errno, where there was no socket
};

} // namespace vantage

Q_DECLARE_METATYPE(vantage::HttpOptions)
