// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/probes/http_report.h"

#include "agent/probes/certificate_fields.h"
#include "common/check/field.h"
#include "common/util/text.h"

#include <algorithm>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype excerptBytes = 200;
/** A URL can be as long as a server likes; a result can not. */
constexpr qsizetype urlCharacters = 1000;

QString shown(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo).left(urlCharacters);
}

void addPhases(FieldWriter &fields, const std::vector<HttpHop> &hops)
{
    HttpHop sum;
    for (const HttpHop &hop : hops) {
        sum.resolve += hop.resolve;
        sum.timings.connect += hop.timings.connect;
        sum.timings.tls += hop.timings.tls;
        sum.timings.wait += hop.timings.wait;
        sum.timings.transfer += hop.timings.transfer;
        sum.connectInTls |= hop.connectInTls;
        sum.reachedTls |= hop.reachedTls;
        sum.reachedWait |= hop.reachedWait;
        sum.reachedTransfer |= hop.reachedTransfer;
    }
    fields.add("resolve_us"_L1, sum.resolve);
    if (!sum.connectInTls)
        fields.add("connect_us"_L1, sum.timings.connect);
    if (sum.reachedTls)
        fields.add("tls_us"_L1, sum.timings.tls);
    if (sum.reachedWait)
        fields.add("wait_us"_L1, sum.timings.wait);
    if (sum.reachedTransfer)
        fields.add("transfer_us"_L1, sum.timings.transfer);
    fields.add("total_us"_L1, durationOf(hops));
}

/** One map a redirect: where it was asked, what was answered, how long that took. */
void addRedirects(FieldWriter &fields, const std::vector<HttpHop> &hops)
{
    QCborStreamWriter &writer = fields.value("redirects"_L1);
    writer.startArray(hops.size() - 1);
    for (size_t i = 0; i + 1 < hops.size(); ++i) {
        const HttpHop &hop = hops[i];
        writer.startMap(4);
        writer.append("url"_L1);
        writer.append(shown(hop.url));
        writer.append("status"_L1);
        writer.append(hop.status);
        writer.append("duration_us"_L1);
        writer.append(qint64((hop.resolve + hop.timings.total()).count()));
        writer.append("wait_us"_L1);
        writer.append(qint64(hop.timings.wait.count()));
        writer.endMap();
    }
    writer.endArray();
}

} // namespace

Micros durationOf(const std::vector<HttpHop> &hops)
{
    Micros sum{};
    for (const HttpHop &hop : hops)
        sum += hop.resolve + hop.timings.total();
    return sum;
}

QString nameOf(HttpExchange::Phase phase)
{
    switch (phase) {
    case HttpExchange::Phase::Queued:
    case HttpExchange::Phase::Connect:
        return u"connect"_s;
    case HttpExchange::Phase::Tls:
        return u"tls"_s;
    case HttpExchange::Phase::Wait:
        return u"wait"_s;
    case HttpExchange::Phase::Transfer:
        return u"transfer"_s;
    case HttpExchange::Phase::Done:
        break;
    }
    return {};
}

QByteArray httpFields(const std::vector<HttpHop> &hops, const HttpExchange *reply, const QString &rule,
                      bool failed, const QString &proxy)
{
    FieldWriter fields;
    addPhases(fields, hops);
    if (reply && reply->status() > 0) {
        fields.add("status"_L1, reply->status());
        if (!reply->httpVersion().isEmpty()) // the stock engine does not tell
            fields.add("http_version"_L1, escapeBytes(reply->httpVersion().left(16)));
        fields.add("content_bytes"_L1, reply->bodyBytes());
        bool isNumber = false;
        if (const qint64 length = reply->header("Content-Length"_ba).toLongLong(&isNumber); isNumber)
            fields.add("content_length_bytes"_L1, length);
    }
    if (!hops.empty())
        fields.add("final_url"_L1, shown(hops.back().url));
    if (!proxy.isEmpty())
        fields.add("proxy"_L1, proxy.left(urlCharacters));
    if (hops.size() > 1)
        addRedirects(fields, hops);
    if (!rule.isEmpty())
        fields.add("failed_rule"_L1, rule.left(urlCharacters));
    if (failed && reply && !reply->body().isEmpty())
        fields.add(
            "excerpt"_L1,
            escapeBytes(QByteArrayView(reply->body()).first(std::min(excerptBytes, reply->body().size()))));
    if (reply && reply->tls().isKnown())
        addCertificate(fields, reply->tls());
    return fields.take();
}

HttpAnswer answerOf(const HttpExchange &reply, const std::vector<HttpHop> &hops)
{
    HttpAnswer answer{
        .status = reply.status(),
        .statusText = reply.statusText(),
        .contentType = reply.header("Content-Type"_ba),
        .headers = reply.headerBlock(),
        .body = reply.body(),
        .bodyBytes = reply.bodyBytes(),
        .redirects = int(hops.size()) - 1,
    };
    for (size_t i = 0; i + 1 < hops.size(); ++i) {
        if (hops[i].url.scheme() == "https"_L1 && hops[i + 1].url.scheme() == "http"_L1)
            answer.downgraded = true;
    }
    if (reply.tls().isKnown()) {
        answer.chainNotAfter = reply.tls().chainNotAfter();
        answer.chainEndsFirst = reply.tls().endsFirst();
    }
    return answer;
}

} // namespace vantage
