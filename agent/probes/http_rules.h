// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/http_exchange.h"
#include "common/check/check.h"
#include "common/check/reason.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <optional>
#include <utility>

namespace vantage {

/* What an HTTP(S) check asks and how it judges the answer. Values in, values out; no sockets. */

using HttpAsk = HttpRequest;

[[nodiscard]] HttpAsk firstAsk(const CheckSpec &check);

/** Is it one of the answers that send the client elsewhere? */
[[nodiscard]] bool isRedirect(int status, const QByteArray &location);

/** Whether what was meant for one origin may go to the other one: the same, or the same host's HTTPS. */
[[nodiscard]] bool mayKeepSecrets(const QUrl &from, const QUrl &to);

/** The request that a redirect leads to (RFC 9110 section 15.4). Credentials, and whatever header could hold
   some, stay behind where it may not keep secrets; a body cannot, so that such a redirect is an error. */
[[nodiscard]] Result<HttpAsk> redirected(const HttpAsk &ask, int status, const QByteArray &location);

/** What is judged of an answer. */
struct HttpAnswer
{
    int status = 0;
    QByteArray statusText;
    QByteArray contentType;
    QByteArray headers = {}; ///< lines as they came
    QByteArray body;
    qint64 bodyBytes = 0;
    int redirects = 0;
    bool downgraded = false;                   ///< a redirect led from HTTPS to HTTP
    std::optional<UtcTime> chainNotAfter = {}; ///< with TLS
    QString chainEndsFirst = {};               ///< whose end that is, where it is not the server's own
};

struct HttpVerdict
{
    Reason reason = Reason::None;
    std::optional<Outcome> outcome = {}; ///< where the options decide
    QString description = {};
    QString rule = {}; ///< that failed, as name=value
};

[[nodiscard]] HttpVerdict judge(const CheckSpec &check, const HttpAnswer &answer, UtcTime now);

/** Does any rule look at the body? */
[[nodiscard]] bool needsBody(const CheckSpec &check);

/** "404 Not Found, 153 bytes" */
[[nodiscard]] QString evidenceOf(const HttpAnswer &answer);

} // namespace vantage
