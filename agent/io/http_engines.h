// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/http_exchange.h"
#include "agent/io/poller.h"
#include "agent/io/trust_store.h"

namespace vantage {

/** Libcurl's tells the truth; the stock one of Qt is there to compare, and for builds without libcurl. */
enum class HttpEngineName : quint8 { Curl, Qt };

/** The engines of this build; the stock one is made when it is first asked for. One thread. */
class HttpEngines
{
public:
    HttpEngines(Poller &poller, TrustStores &trustStores);

    /** What a check has that names none. */
    [[nodiscard]] static HttpEngineName usual();
    /** Null where this build has none of that name. */
    [[nodiscard]] HttpEngine *find(HttpEngineName name);
    /** For the bodies of all of them. */
    [[nodiscard]] const std::shared_ptr<BodyBudget> &bodies() const { return m_bodies; }

private:
    static constexpr qint64 bodyBytes = qint64(256) * 1024 * 1024;

    const std::shared_ptr<BodyBudget> m_bodies = std::make_shared<BodyBudget>(bodyBytes);
    TrustStores &m_trustStores;
    std::unique_ptr<HttpEngine> m_curl;
    std::unique_ptr<HttpEngine> m_stock;
};

} // namespace vantage
