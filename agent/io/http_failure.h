// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/http_exchange.h"

#include <curl/curl.h>

namespace vantage {

/** What libcurl and the sockets left behind of an exchange that failed. */
struct HttpEvidence
{
    CURLcode code = CURLE_OK;
    QString curlText;             ///< its error buffer
    QString peer;                 ///< "192.0.2.1:443"
    int socketError = 0;          ///< errno where there was no socket
    int connectError = 0;         ///< errno of connect()
    bool atOnce = false;          ///< connect() itself failed, without a packet's answer
    bool throughProxy = false;    ///< then `peer` is that
    bool answeredByProxy = false; ///< isAnsweredByProxy()
    bool hasAnswer = false;       ///< its first line has come
    int proxyStatus = 0;          ///< of its answer to CONNECT
    CURLproxycode proxyError = CURLPX_OK;
    bool inHandshake = false;
    bool requestSent = false;
    qint64 bodyBytes = 0;
    qint64 announcedBytes = -1; ///< Content-Length
    const TlsPeer *tls = nullptr;
    QString host;
};

[[nodiscard]] HttpFailure explain(const HttpEvidence &evidence);

} // namespace vantage
