// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/expect.h"
#include "tests/fuzz/targets.h"

#include "agent/probes/http_rules.h"

#include <QJsonDocument>

namespace vantage::fuzz {
using namespace Qt::StringLiterals;

void http(const QByteArray &input)
{
    static constexpr int statuses[] = {200, 301, 302, 303, 307, 308, 404, 999};
    if (input.isEmpty())
        return;
    const int status = statuses[quint8(input.front()) % std::size(statuses)];
    QByteArrayList parts = input.mid(1).split('\n');
    parts.resize(std::max<qsizetype>(parts.size(), 5));

    HttpAsk ask;
    ask.url = QUrl(QStringLiteral("https://www.example/a/b?c"));
    ask.verb = "POST"_ba;
    ask.body = "secret"_ba;
    ask.headers = {{"Authorization"_ba, "Bearer secret"_ba}, {"Host"_ba, "x"_ba}, {"Accept"_ba, "*"_ba}};
    const Result<HttpAsk> next = redirected(ask, status, parts[0]);
    if (next) {
        const QString scheme = next->url.scheme();
        expect(next->url.isValid() && !next->url.host().isEmpty(), "a redirect leads somewhere");
        expect(scheme == "http"_L1 || scheme == "https"_L1, "and by HTTP");
        expect(next->url.userInfo().isEmpty(), "without credentials of the server's choice");
        expect(QUrl(next->url.toString(QUrl::FullyEncoded)).isValid(), "and can be written down");
        for (const auto &[name, value] : next->headers) {
            expect(name != "Host", "the first host's name stays behind");
            expect(name != "Authorization" || (next->url.host() == ask.url.host() && scheme == "https"_L1),
                   "secrets stay with their host");
        }
    } else {
        expect(!next.error().message.contains(QLatin1Char('\n')),
               "a bad redirect has a sentence of one line");
    }

    const QString set = QString::fromUtf8(parts[1]);
    const Result<StatusSet> accepted = StatusSet::parse(set);
    expect(accepted || !accepted.error().message.isEmpty(), "a bad status set has a sentence");

    CheckSpec check;
    check.options = {{QStringLiteral("header_match"), QStringLiteral("^x: 1$")},
                     {QStringLiteral("match"), QStringLiteral("a+b")}};
    if (accepted)
        check.options.insert(QStringLiteral("status"), set);
    HttpAnswer answer;
    answer.status = status;
    answer.statusText = parts[2];
    answer.headers = parts[3] + "\r\n";
    answer.body = parts.mid(4).join('\n');
    answer.bodyBytes = answer.body.size();
    const HttpVerdict verdict = judge(check, answer, UtcTime{});
    expect(!verdict.description.isEmpty(), "a verdict has its evidence");
    expect(!verdict.description.contains(QLatin1Char('\n')), "in one line");
    if (accepted && !accepted->contains(status))
        expect(verdict.reason == Reason::StatusMismatch, "a status outside the set is wrong");
    expect((verdict.reason == Reason::None) == verdict.rule.isEmpty(), "what fails has a rule");
}

} // namespace vantage::fuzz
