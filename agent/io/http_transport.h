// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/client_identity.h"
#include "agent/io/http_reply.h"
#include "agent/io/poller.h"
#include "agent/io/trust_store.h"

#include <QNetworkAccessManager>

#include <vector>

namespace vantage {

/** A QNetworkAccessManager whose replies run on libcurl's multi interface, its sockets and timer on the
   poller: each request on a fresh connection to the address that it is given, with TCP_NODELAY and a whole
   TLS handshake, without redirects, the environment's proxies, cookies, caches or threads. What QNetworkRequest cannot say goes
   in as HttpOptions under OptionsAttribute; what QNetworkReply cannot say comes out by HttpReply, which every
   reply is. Uploads are read whole before the request starts; their device must have all its data.

    An Accept-Encoding header among the request's makes libcurl decode the body; without one it is taken as it
   comes. */
class HttpTransport final : public QNetworkAccessManager, public HttpEngine
{
    Q_OBJECT

public:
    static constexpr auto OptionsAttribute = QNetworkRequest::Attribute(QNetworkRequest::User + 1);

    HttpTransport(Poller &poller, TrustStores &trustStores, QObject *parent = nullptr);
    ~HttpTransport() override;

    /** sendCustomRequest() without the manager's own signals, which take a tenth of a check's time to set up. */
    [[nodiscard]] HttpReply *send(const QNetworkRequest &request, const QByteArray &verb,
                                  QByteArray body = {});

    [[nodiscard]] HttpExchange::Handle begin(const HttpRequest &request, const HttpOptions &options,
                                             std::function<void()> done) override;

    /** Ends a reply without a signal and frees it: at once, or where it is just announcing its end, after that. What
        deleteLater() does, without two system calls. */
    void discard(HttpReply *reply);

    /** What brought us to call libcurl: an event or a timer that the kernel told us of at `wake`. */
    struct Turn
    {
        quint64 number = 0;
        SteadyTime wake{};
        SteadyTime began{};
    };
    [[nodiscard]] const Turn &turn() const { return m_turn; }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *outgoing) override;

private:
    friend class HttpReply;
    struct Socket;

    void start(HttpReply &reply);
    /** Takes the reply's handle back; nothing of curl's calls it any more. */
    void release(HttpReply &reply);
    [[nodiscard]] CURL *takeHandle();

    void beginTurn();
    void socketEvent(Socket &socket, Poller::Events events);
    void timeout();
    /** After each call into curl: what it wants at once, and whether something has ended. */
    void afterCall();
    void armTimer();
    /** Ends it from the event loop, never within a call of curl's or of who begins it. */
    void failLater(HttpReply &reply, HttpFailure failure);
    void collectLater();
    void collect();

    static int watchSocket(CURL *easy, curl_socket_t descriptor, int what, void *self, void *socket);
    static int setTimer(CURLM *multi, long milliseconds, void *self);

    Poller &m_poller;
    CURLM *m_multi = nullptr;
    TrustStores &m_trustStores;
    ClientIdentities m_identities;
    std::vector<CURL *> m_idleHandles;
    Turn m_turn;
    int m_running = 0; ///< as curl says
    int m_added = 0;   ///< that we have not taken back

    Poller::Timer m_timer;
    Poller::Timer m_collectTimer;
    std::optional<SteadyTime> m_wanted; ///< when curl wants to be called
    SteadyTime m_armed{};
    bool m_wantedNow = false;
    std::vector<HttpReply *> m_failed; ///< without a word of curl; to be announced
    int m_announcing = 0;
    std::vector<HttpReply *> m_discarded;
};

} // namespace vantage
