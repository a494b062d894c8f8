// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/http_engines.h"

#include "agent/io/http_stock.h"
#ifdef VANTAGE_CURL
#include "agent/io/http_transport.h"
#endif

#include <algorithm>

namespace vantage {

namespace {

bool hasControl(const QByteArray &text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return (code < 0x20 && c != '\t') || code == 0x7f;
    });
}

} // namespace

bool canBeHeader(const QByteArray &name, const QByteArray &value)
{
    return !hasControl(name) && !hasControl(value) && !name.contains(':');
}

HttpEngines::HttpEngines([[maybe_unused]] Poller &poller, TrustStores &trustStores)
    : m_trustStores(trustStores)
{
#ifdef VANTAGE_CURL
    m_curl = std::make_unique<HttpTransport>(poller, trustStores);
#endif
}

HttpEngineName HttpEngines::usual()
{
#ifdef VANTAGE_CURL
    return HttpEngineName::Curl;
#else
    return HttpEngineName::Qt;
#endif
}

HttpEngine *HttpEngines::find(HttpEngineName name)
{
    if (name == HttpEngineName::Curl)
        return m_curl.get();
    if (!m_stock)
        m_stock = makeStockHttpEngine(m_trustStores);
    return m_stock.get();
}

} // namespace vantage
