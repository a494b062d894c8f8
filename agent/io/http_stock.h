// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/http_exchange.h"
#include "agent/io/trust_store.h"

namespace vantage {

/** Exchanges on one stock QNetworkAccessManager. Its phases are what that tells from a thread of its own: with TLS its
    wait can be a round trip too long, since it does not set TCP_NODELAY, and connect cannot be told from TLS. No
    more than six requests to one host and port run at once; the others wait in phase Queued. No proxy, client
    certificate or TLS before 1.2: who asks for one gets a failure of this machine that says so. */
[[nodiscard]] std::unique_ptr<HttpEngine> makeStockHttpEngine(TrustStores &trustStores);

} // namespace vantage
