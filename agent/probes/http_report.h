// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/http_exchange.h"
#include "agent/probes/http_rules.h"

#include <QUrl>

#include <vector>

namespace vantage {

/** One request of a check and what it took: the first, or one that a redirect led to. */
struct HttpHop
{
    QUrl url;
    Micros resolve{};
    /** Of all addresses that were tried; those that could not be connected to have only `connect`. */
    HttpExchange::Timings timings;
    bool connectInTls = false; ///< connect could not be told from TLS
    bool reachedTls = false;
    bool reachedWait = false;
    bool reachedTransfer = false;
    int status = 0;
};

[[nodiscard]] Micros durationOf(const std::vector<HttpHop> &hops);

/** "resolve" and so on have one name each in `phase` of a finding. */
[[nodiscard]] QString nameOf(HttpExchange::Phase phase);

/** The fields of a result. `reply` is the last one, null where there was none; `rule` the one that failed. */
[[nodiscard]] QByteArray httpFields(const std::vector<HttpHop> &hops, const HttpExchange *reply,
                                    const QString &rule, bool failed, const QString &proxy = {});

/** What the rules look at. */
[[nodiscard]] HttpAnswer answerOf(const HttpExchange &reply, const std::vector<HttpHop> &hops);

} // namespace vantage
