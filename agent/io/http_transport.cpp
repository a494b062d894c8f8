// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/http_transport.h"

#include "agent/io/sockets.h"

#include <QIODevice>

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <algorithm>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** Handles that wait to be used again; beyond that they are freed. */
constexpr size_t maximumIdleHandles = 256;
/** How often in a row libcurl is given the "at once" that it asks for before others get their turn. */
constexpr int maximumRounds = 8;

QByteArray verbOf(QNetworkAccessManager::Operation operation, const QNetworkRequest &request)
{
    switch (operation) {
    case QNetworkAccessManager::HeadOperation:
        return "HEAD"_ba;
    case QNetworkAccessManager::PutOperation:
        return "PUT"_ba;
    case QNetworkAccessManager::PostOperation:
        return "POST"_ba;
    case QNetworkAccessManager::DeleteOperation:
        return "DELETE"_ba;
    case QNetworkAccessManager::CustomOperation:
        return request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    default:
        return "GET"_ba;
    }
}

int toCurl(Poller::Events events)
{
    return (events & Poller::Readable ? CURL_CSELECT_IN : 0) |
           (events & Poller::Writable ? CURL_CSELECT_OUT : 0) |
           (events & Poller::Failed ? CURL_CSELECT_ERR : 0);
}

Poller::Events fromCurl(int what)
{
    Poller::Events events;
    if (what & CURL_POLL_IN)
        events |= Poller::Readable;
    if (what & CURL_POLL_OUT)
        events |= Poller::Writable;
    return events;
}

HttpReply *replyOf(CURL *easy)
{
    char *reply = nullptr;
    curl_easy_getinfo(easy, CURLINFO_PRIVATE, &reply);
    return reinterpret_cast<HttpReply *>(reply);
}

/** libcurl leaves what went wrong in the thread's list of OpenSSL, where the next user of TLS, the link to the manager,
    would take it for its own. */
void forgetTlsErrors()
{
    ERR_clear_error();
}

} // namespace

struct HttpTransport::Socket
{
    curl_socket_t descriptor;
    HttpReply *reply;
    Poller::Watch watch;
};

HttpTransport::HttpTransport(Poller &poller, TrustStores &trustStores, QObject *parent)
    : QNetworkAccessManager(parent)
    , m_poller(poller)
    , m_trustStores(trustStores)
{
    curl_global_init(CURL_GLOBAL_DEFAULT);
    // What OpenSSL and the authorities take to read is better spent now than within a measurement.
    SSL_CTX_free(SSL_CTX_new(TLS_client_method()));
    (void)m_trustStores.find({});
    m_multi = curl_multi_init();
    if (!m_multi)
        qFatal("libcurl cannot be initialised");
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &HttpTransport::watchSocket);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &HttpTransport::setTimer);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_PIPELINING, long(CURLPIPE_NOTHING));
}

HttpTransport::~HttpTransport()
{
    qDeleteAll(findChildren<HttpReply *>(Qt::FindDirectChildrenOnly));
    for (CURL *easy : m_idleHandles)
        curl_easy_cleanup(easy);
    curl_multi_cleanup(m_multi);
    curl_global_cleanup();
}

QNetworkReply *HttpTransport::createRequest(Operation operation, const QNetworkRequest &request,
                                            QIODevice *outgoing)
{
    auto *reply = new HttpReply(*this, operation, request, verbOf(operation, request),
                                outgoing ? outgoing->readAll() : QByteArray());
    start(*reply);
    return reply;
}

HttpReply *HttpTransport::send(const QNetworkRequest &request, const QByteArray &verb, QByteArray body)
{
    auto *reply = new HttpReply(*this, CustomOperation, request, verb, std::move(body));
    start(*reply);
    return reply;
}

HttpExchange::Handle HttpTransport::begin(const HttpRequest &request, const HttpOptions &options,
                                          std::function<void()> done)
{
    QNetworkRequest asked(request.url);
    for (const auto &[name, value] : request.headers)
        asked.setRawHeader(name, value);
    asked.setAttribute(OptionsAttribute, QVariant::fromValue(options));
    HttpReply *reply = send(asked, request.verb, request.body);
    reply->m_done = std::move(done);
    return HttpExchange::Handle(reply);
}

void HttpTransport::discard(HttpReply *reply)
{
    reply->disconnect();
    release(*reply);
    if (m_announcing > 0)
        m_discarded.push_back(reply);
    else
        delete reply;
}

void HttpTransport::start(HttpReply &reply)
{
    const QString scheme = reply.url().scheme();
    if ((scheme != "http"_L1 && scheme != "https"_L1) || reply.m_options.address.isNull()) {
        return failLater(reply, {Reason::InternalError, u"not an HTTP request to an address"_s});
    }
    std::shared_ptr<X509_STORE> trusted;
    std::shared_ptr<ClientIdentity> identity;
    if (reply.m_isTls) {
        auto store = m_trustStores.find(reply.m_options.caFile);
        if (!store) {
            return failLater(reply, {Reason::InternalError, store.error().message, true});
        }
        trusted = *std::move(store);
        if (const HttpOptions &options = reply.m_options; !options.certificateFile.isEmpty()) {
            auto found = m_identities.find(options.certificateFile, options.keyFile);
            if (!found) {
                return failLater(reply, {Reason::InternalError, found.error().message, true});
            }
            identity = *std::move(found);
        }
    }
    CURL *easy = takeHandle();
    if (!easy) {
        return failLater(reply, {Reason::Overloaded, u"out of memory"_s, true});
    }
    if (!reply.prepare(easy, std::move(trusted), std::move(identity))) {
        reply.m_easy = nullptr;
        m_idleHandles.push_back(easy);
        return failLater(reply, reply.m_failure);
    }
    reply.m_turn = m_turn.number;
    curl_multi_add_handle(m_multi, easy);
    ++m_added;
    m_running = m_added;
    afterCall();
    reply.eventEnded();
    if (m_running < m_added)
        collectLater();
}

void HttpTransport::failLater(HttpReply &reply, HttpFailure failure)
{
    reply.fail(std::move(failure));
    m_failed.push_back(&reply);
    collectLater();
}

CURL *HttpTransport::takeHandle()
{
    if (m_idleHandles.empty())
        return curl_easy_init();
    CURL *easy = m_idleHandles.back();
    m_idleHandles.pop_back();
    return easy;
}

void HttpTransport::release(HttpReply &reply)
{
    if (!m_failed.empty())
        std::erase(m_failed, &reply);
    CURL *easy = std::exchange(reply.m_easy, nullptr);
    if (!easy)
        return;
    curl_multi_remove_handle(m_multi, easy);
    forgetTlsErrors();
    --m_added;
    if (std::exchange(m_wantedNow, false))
        m_wanted = SteadyClock::now();
    armTimer();
    if (m_idleHandles.size() < maximumIdleHandles)
        m_idleHandles.push_back(easy);
    else
        curl_easy_cleanup(easy);
}

int HttpTransport::watchSocket(CURL *easy, curl_socket_t descriptor, int what, void *self, void *known)
{
    auto *transport = static_cast<HttpTransport *>(self);
    auto *socket = static_cast<Socket *>(known);
    if (what == CURL_POLL_REMOVE) {
        delete socket;
        return 0;
    }
    if (socket) {
        socket->watch.setEvents(fromCurl(what));
        return 0;
    }
    socket = new Socket{descriptor, replyOf(easy), {}};
    socket->watch =
        transport->m_poller.watch(descriptor, fromCurl(what), [transport, socket](Poller::Events events) {
            transport->socketEvent(*socket, events);
        });
    curl_multi_assign(transport->m_multi, descriptor, socket);
    if (!socket->watch.isActive())
        transport->failLater(*socket->reply, {Reason::Overloaded, unwatched().sentence, true});
    return 0;
}

int HttpTransport::setTimer(CURLM *, long milliseconds, void *self)
{
    auto *transport = static_cast<HttpTransport *>(self);
    transport->m_wantedNow = milliseconds == 0;
    if (milliseconds > 0)
        transport->m_wanted = SteadyClock::now() + std::chrono::milliseconds(milliseconds);
    else
        transport->m_wanted.reset();
    return 0;
}

void HttpTransport::beginTurn()
{
    m_turn = {m_turn.number + 1, m_poller.wakeTime(), SteadyClock::now()};
}

void HttpTransport::socketEvent(Socket &socket, Poller::Events events)
{
    // The socket may be gone after the call; its reply lives at least until collect().
    HttpReply *reply = socket.reply;
    beginTurn();
    reply->eventBegins();
    curl_multi_socket_action(m_multi, socket.descriptor, toCurl(events), &m_running);
    afterCall();
    reply->eventEnded();
    collect();
}

void HttpTransport::timeout()
{
    if (m_wanted && *m_wanted <= SteadyClock::now()) {
        m_wanted.reset();
        beginTurn();
        curl_multi_socket_action(m_multi, CURL_SOCKET_TIMEOUT, 0, &m_running);
        afterCall();
        collect();
    } else {
        armTimer();
    }
}

void HttpTransport::afterCall()
{
    for (int round = 0; m_wantedNow && round < maximumRounds; ++round) {
        m_wantedNow = false;
        curl_multi_socket_action(m_multi, CURL_SOCKET_TIMEOUT, 0, &m_running);
    }
    forgetTlsErrors();
    if (std::exchange(m_wantedNow, false))
        m_wanted = SteadyClock::now();
    armTimer();
}

/** A timer that rings too early is left alone: it finds out, and is cheaper than one set for every request.
 */
void HttpTransport::armTimer()
{
    if (!m_wanted || (m_timer.isActive() && m_armed <= *m_wanted))
        return;
    m_armed = *m_wanted;
    m_timer = m_poller.at(m_armed, [this] { timeout(); });
}

void HttpTransport::collectLater()
{
    if (!m_collectTimer.isActive())
        m_collectTimer = m_poller.at(SteadyClock::now(), [this] { collect(); });
}

void HttpTransport::collect()
{
    ++m_announcing;
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        const CURLcode code = message->data.result;
        HttpReply *reply = replyOf(message->easy_handle);
        reply->complete(code);
        reply->announce();
    }
    while (!m_failed.empty()) {
        HttpReply *reply = m_failed.back();
        m_failed.pop_back();
        release(*reply);
        reply->announce();
    }
    if (--m_announcing == 0)
        qDeleteAll(std::exchange(m_discarded, {}));
}

} // namespace vantage
