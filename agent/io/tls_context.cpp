// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/tls_context.h"

#include <openssl/ssl.h>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** Checks name files; no more contexts are kept than this. */
constexpr size_t maximumContexts = 64;

std::shared_ptr<SSL_CTX> makeContext(X509_STORE *trusted, TlsVersion oldest)
{
    std::shared_ptr<SSL_CTX> context(SSL_CTX_new(TLS_client_method()), &SSL_CTX_free);
    if (!context)
        return {};
    setOldestVersion(context.get(), oldest);
    TlsPeer::share(context.get(), trusted);
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    SSL_CTX_set_options(context.get(), SSL_OP_NO_TICKET | SSL_OP_NO_RENEGOTIATION);
    SSL_CTX_set_mode(context.get(), SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    // One system call for all records that have come, instead of two for each.
    SSL_CTX_set_read_ahead(context.get(), 1);
    return context;
}

} // namespace

Result<std::shared_ptr<SSL_CTX>> TlsContexts::find(const QString &caFile, TlsVersion oldest)
{
    auto store = m_trustStores.find(caFile);
    if (!store)
        return tl::unexpected(store.error());
    const std::pair key(caFile, oldest);
    // Authorities that were read again are another store.
    if (const auto known = m_entries.find(key); known != m_entries.end() && known->second.store == *store)
        return known->second.context;

    auto context = makeContext(store->get(), oldest);
    if (!context)
        return fail(ErrorCode::Io, u"OpenSSL has no memory for a connection"_s);
    if (m_entries.size() >= maximumContexts)
        m_entries.clear();
    m_entries.insert_or_assign(key, Entry{*store, context});
    return context;
}

} // namespace vantage
