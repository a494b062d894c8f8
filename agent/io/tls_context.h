// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/tls_peer.h"
#include "agent/io/trust_store.h"

#include <map>

namespace vantage {

/** OpenSSL's contexts for the agent's own TLS connections, made once for each set of options: to make one costs as much
    as a good part of a handshake. No session is ever resumed: a check measures whole handshakes. One thread. */
class TlsContexts
{
public:
    explicit TlsContexts(TrustStores &trustStores)
        : m_trustStores(trustStores)
    {
    }

    /** An empty `caFile` is the system's authorities. TlsClient holds on to what it uses. */
    [[nodiscard]] Result<std::shared_ptr<SSL_CTX>> find(const QString &caFile, TlsVersion oldest);

private:
    struct Entry
    {
        std::shared_ptr<X509_STORE> store;
        std::shared_ptr<SSL_CTX> context;
    };

    TrustStores &m_trustStores;
    std::map<std::pair<QString, TlsVersion>, Entry> m_entries;
};

} // namespace vantage
