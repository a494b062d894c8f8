// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/probes/http_rules.h"

#include "agent/probes/certificate_fields.h"
#include "common/check/kind.h"
#include "common/util/pattern.h"
#include "common/util/text.h"

#include <algorithm>
#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

void setHeader(HttpAsk &ask, const QByteArray &name, const QByteArray &value)
{
    for (auto &[known, values] : ask.headers) {
        if (isHeader(known, name)) {
            // RFC 9110 section 5.3; cookies are the exception (RFC 6265 section 5.4).
            values += (isHeader(name, "Cookie") ? "; " : ", ") + value;
            return;
        }
    }
    ask.headers.append({name, value});
}

void removeHeaders(HttpAsk &ask, auto predicate)
{
    ask.headers.removeIf([&](const auto &header) { return predicate(header.first); });
}

/** Headers that no secret is ever in. Any other may hold one: X-Api-Key, Cookie, ... */
bool isHarmless(const QByteArray &name)
{
    static constexpr std::array names = {"Accept",        "Accept-Language", "Accept-Encoding", "User-Agent",
                                         "Cache-Control", "Pragma",          "Content-Type",    "Range"};
    return std::any_of(names.begin(), names.end(), [&](const char *other) { return isHeader(name, other); });
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

QString textOf(const HttpAnswer &answer)
{
    const QByteArray type = answer.contentType.toLower();
    if (type.contains("charset=iso-8859-1") || type.contains("charset=latin1"))
        return QString::fromLatin1(answer.body);
    return QString::fromUtf8(answer.body);
}

/** Lines with plain ends, so that a pattern's $ is the end of one. */
QString headersOf(const HttpAnswer &answer)
{
    return QString::fromLatin1(QByteArray(answer.headers).replace("\r\n", "\n"));
}

bool needsBody(const OptionReader &options)
{
    return !options.text("match"_L1).isEmpty() || !options.text("nomatch"_L1).isEmpty();
}

/** What is wrong with the body or with the headers. */
HttpVerdict judgeText(const OptionReader &options, const HttpAnswer &answer)
{
    using enum Pattern::Verdict;
    const QString body = needsBody(options) ? textOf(answer) : QString();
    const auto rule = [&](QLatin1StringView name, Pattern::Verdict wanted,
                          QLatin1StringView complaint) -> HttpVerdict {
        const QString pattern = options.text(name);
        if (pattern.isEmpty())
            return {};
        const QString given = name + "="_L1 + pattern;
        const bool isOfHeaders = name.startsWith("header"_L1);
        const auto compiled = Pattern::compile(pattern, isOfHeaders ? Pattern::EachLine | Pattern::IgnoreCase
                                                                    : Pattern::Options());
        if (!compiled)
            return {.reason = Reason::InternalError, .description = compiled.error().message, .rule = given};
        const Pattern::Verdict found = compiled->find(isOfHeaders ? headersOf(answer) : body).verdict;
        if (found == wanted)
            return {};
        if (found == Astray) {
            return {.reason = Reason::InternalError,
                    .description = u"%1, the pattern '%2' takes too long on this answer"_s.arg(
                        evidenceOf(answer), pattern),
                    .rule = given};
        }
        return {.reason = Reason::ContentMismatch,
                .description = u"%1, %2 '%3'"_s.arg(evidenceOf(answer), complaint, pattern),
                .rule = given};
    };
    if (HttpVerdict verdict = rule("header_match"_L1, Matches, "no header matches"_L1);
        verdict.reason != Reason::None)
        return verdict;
    if (HttpVerdict verdict = rule("header_nomatch"_L1, Misses, "a header matches"_L1);
        verdict.reason != Reason::None)
        return verdict;
    if (const int least = options.integer("min_body"_L1); answer.bodyBytes < least) {
        return {.reason = Reason::ContentMismatch,
                .description = u"%1, wanted %2 or more"_s.arg(evidenceOf(answer)).arg(least),
                .rule = u"min_body=%1"_s.arg(least)};
    }
    if (HttpVerdict verdict = rule("match"_L1, Matches, "body does not match"_L1);
        verdict.reason != Reason::None)
        return verdict;
    return rule("nomatch"_L1, Misses, "body matches"_L1);
}

} // namespace

HttpAsk firstAsk(const CheckSpec &check)
{
    const OptionReader options = readOptions(check.kind, check.options);
    HttpAsk ask;
    ask.url = QUrl(check.target);
    ask.verb = options.text("method"_L1).toLatin1();
    ask.body = options.text("body"_L1).toUtf8();
    for (const QString &line : options.lines("header"_L1)) {
        const qsizetype colon = line.indexOf(u':');
        if (colon > 0)
            setHeader(ask, line.first(colon).trimmed().toUtf8(), line.sliced(colon + 1).trimmed().toUtf8());
    }
    if (options.flag("compression"_L1)) {
        removeHeaders(ask, [](const QByteArray &name) { return isHeader(name, "Accept-Encoding"); });
        setHeader(ask, "Accept-Encoding"_ba, "gzip, deflate"_ba);
    }
    QByteArray authorization;
    if (const QString token = options.text("bearer"_L1); !token.isEmpty())
        authorization = "Bearer " + token.toUtf8();
    else if (const QString user = options.text("user"_L1); !user.isEmpty())
        authorization = "Basic " + (user + u':' + options.text("password"_L1)).toUtf8().toBase64();
    if (!authorization.isEmpty()) {
        removeHeaders(ask, [](const QByteArray &name) { return isHeader(name, "Authorization"); });
        setHeader(ask, "Authorization"_ba, authorization);
    }
    return ask;
}

bool isRedirect(int status, const QByteArray &location)
{
    return !location.isEmpty() &&
           (status == 301 || status == 302 || status == 303 || status == 307 || status == 308);
}

bool mayKeepSecrets(const QUrl &from, const QUrl &to)
{
    if (from.host() != to.host())
        return false;
    if (from.scheme() == to.scheme())
        return portOf(from) == portOf(to);
    return to.scheme() == "https"_L1 && portOf(from) == 80 && portOf(to) == 443;
}

Result<HttpAsk> redirected(const HttpAsk &ask, int status, const QByteArray &location)
{
    QUrl url = ask.url.resolved(QUrl::fromEncoded(location, QUrl::TolerantMode));
    url.setUserInfo({});
    url.setFragment({});
    if (!url.isValid() || url.host().isEmpty() || url.port(443) == 0 ||
        (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)) {
        return fail(ErrorCode::Protocol, u"redirected to '%1', which is no HTTP address"_s.arg(escapeBytes(
                                             location.first(std::min<qsizetype>(location.size(), 200)))));
    }
    HttpAsk next = ask;
    next.url = url;
    if (status == 303 ? ask.verb != "HEAD" : status <= 302 && ask.verb == "POST") {
        next.verb = "GET"_ba;
        next.body.clear();
        removeHeaders(next, [](const QByteArray &name) { return isHeader(name, "Content-Type"); });
    }
    // The host that the check names in its headers is the first one's.
    removeHeaders(next, [](const QByteArray &name) { return isHeader(name, "Host"); });
    if (mayKeepSecrets(ask.url, url))
        return next;
    if (!next.body.isEmpty())
        return fail(ErrorCode::Protocol, u"redirected (%1) to %2://%3, which is not to have the body"_s.arg(
                                             QString::number(status), url.scheme(), url.authority()));
    removeHeaders(next, [](const QByteArray &name) { return !isHarmless(name); });
    return next;
}

HttpVerdict judge(const CheckSpec &check, const HttpAnswer &answer, UtcTime now)
{
    const OptionReader options = readOptions(check.kind, check.options);
    const QString wanted = options.text("status"_L1);
    if (const auto accepted = StatusSet::parse(wanted); !accepted || !accepted->contains(answer.status)) {
        QString what = u"%1 %2"_s.arg(answer.status).arg(escapeBytes(answer.statusText)).trimmed();
        if (isRedirect(answer.status, "*"_ba) && options.integer("redirects"_L1) > 0)
            what += u" without a Location"_s;
        return {.reason = Reason::StatusMismatch,
                .description = u"%1, wanted %2"_s.arg(what, wanted),
                .rule = "status="_L1 + wanted};
    }
    if (HttpVerdict verdict = judgeText(options, answer); verdict.reason != Reason::None)
        return verdict;
    if (answer.chainNotAfter) {
        if (const auto expiry = judgeExpiry(options, *answer.chainNotAfter, answer.chainEndsFirst, now)) {
            return {.reason = Reason::Threshold,
                    .outcome = expiry->outcome,
                    .description = u"%1, %2"_s.arg(evidenceOf(answer), expiry->sentence),
                    .rule = expiry->rule};
        }
    }
    return {.description = evidenceOf(answer)};
}

bool needsBody(const CheckSpec &check)
{
    return needsBody(readOptions(check.kind, check.options));
}

QString evidenceOf(const HttpAnswer &answer)
{
    QString text = QString::number(answer.status);
    if (!answer.statusText.isEmpty())
        text +=
            u' ' +
            escapeBytes(
                QByteArrayView(answer.statusText).first(std::min<qsizetype>(answer.statusText.size(), 60)));
    text += answer.bodyBytes == 1 ? u", 1 byte"_s : u", %1 bytes"_s.arg(answer.bodyBytes);
    if (answer.redirects > 0)
        text +=
            answer.redirects == 1 ? u" after 1 redirect"_s : u" after %1 redirects"_s.arg(answer.redirects);
    if (answer.downgraded)
        text += u", redirected from HTTPS to HTTP"_s;
    return text;
}

} // namespace vantage
