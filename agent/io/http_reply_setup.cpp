// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/client_identity.h"
#include "agent/io/http_reply.h"
#include "common/util/text.h"

#include <openssl/ssl.h>

/* How a request is told to libcurl. */

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

QByteArray bracketed(const QHostAddress &address)
{
    const QByteArray text = address.toString().toLatin1();
    return address.protocol() == QAbstractSocket::IPv6Protocol ? '[' + text + ']' : text;
}

} // namespace

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
        if (isHeader(name, "Accept-Encoding") &&
            !value.isEmpty()) { // libcurl takes empty for "all that I know"
            curl_easy_setopt(m_easy, CURLOPT_ACCEPT_ENCODING, value.constData());
            continue;
        }
        if (isHeader(name, "Content-Length"))
            continue;
        hasConnection |= isHeader(name, "Connection");
        hasAgent |= isHeader(name, "User-Agent");
        hasType |= isHeader(name, "Content-Type");
        append(value.isEmpty() ? name + ';' : name + ": " + value);
    }
    // RFC 9112 section 9.6: who will not reuse the connection says so.
    if (!hasConnection)
        append("Connection: close"_ba);
    if (!hasAgent)
        append("User-Agent: Vantage/" VANTAGE_VERSION ""_ba);
    if (sendsBody()) {
        append("Expect:"_ba);
        if (!hasType)
            append("Content-Type:"_ba);
    }
    m_requestHeaders.reset(list);
    curl_easy_setopt(m_easy, CURLOPT_HTTPHEADER, list);
    return true;
}

/** An empty one too, where the method is there to send one. */
bool HttpReply::sendsBody() const
{
    return !m_requestBody.isEmpty() || m_verb == "POST" || m_verb == "PUT" || m_verb == "PATCH";
}

void HttpReply::prepareMethod()
{
    if (m_verb == "HEAD") {
        curl_easy_setopt(m_easy, CURLOPT_NOBODY, 1L);
        return;
    }
    if (sendsBody()) {
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_requestBody.size()));
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDS, m_requestBody.constData());
    } else if (m_verb == "GET") {
        return;
    }
    curl_easy_setopt(m_easy, CURLOPT_CUSTOMREQUEST, m_verb.constData());
}

} // namespace vantage
