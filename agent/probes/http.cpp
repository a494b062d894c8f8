// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/http_transport.h"
#include "agent/io/sockets.h"
#include "agent/probes/factories.h"
#include "agent/probes/http_report.h"
#include "agent/probes/http_rules.h"

#include <QNetworkRequest>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** What is kept of a body that no rule looks at: the excerpt. */
constexpr qint64 excerptRoom = 512;
/** Enough of a name's addresses to find one that answers. */
constexpr qsizetype maximumAddresses = 8;

struct Discard
{
    HttpTransport *transport = nullptr;
    void operator()(HttpReply *reply) const { transport->discard(reply); }
};

/** Name, request, and the same again for each redirect; every hop is resolved and timed for itself. */
class HttpProbe final : public Probe
{
public:
    HttpProbe(const CheckSpec &check, const ProbeServices &services);

    void start(Done done) override;
    [[nodiscard]] ProbeFinding timedOut() override;

private:
    void resolve(HttpAsk ask);
    void resolved(const Resolver::Answer &answer);
    void send();
    void replied();
    /** No connection to the address: the next one's turn, or the end. */
    void addressFailed(HttpFailure failure);
    /** The redirect leads on, or what is wrong with it. */
    void follow(const QByteArray &location);
    /** Adds the present reply's phases to the present hop. */
    void account();

    void finish(const HttpVerdict &verdict);
    void finishFailed(const HttpFailure &failure, const QString &phase, const QString &rule = {});
    void report(ProbeFinding finding);
    [[nodiscard]] QString address() const;

    const CheckSpec &m_check;
    ProbeServices m_services;
    HttpOptions m_options;
    AddressFamily m_family;
    int m_mostRedirects;

    Done m_done;
    HttpAsk m_ask;
    std::vector<HttpHop> m_hops;
    Resolver::Query m_query;
    SteadyTime m_asked{};
    bool m_resolving = false;
    QList<QHostAddress> m_addresses; ///< that have not been tried
    Poller::Timer m_addressTimer;
    std::optional<HttpFailure> m_failure; ///< the most telling one of the addresses tried
    QHostAddress m_failedAddress;
    SteadyTime m_begin{}; ///< of the attempt
    std::unique_ptr<HttpReply, Discard> m_reply;
};

HttpProbe::HttpProbe(const CheckSpec &check, const ProbeServices &services)
    : m_check(check)
    , m_services(services)
    , m_reply(nullptr, Discard{&services.http})
{
    const OptionReader options = readOptions(check.kind, check.options);
    m_family = familyOf(options);
    m_mostRedirects = options.integer("redirects"_L1);
    m_options.verification =
        options.flag("verify"_L1) ? TlsVerification::Required : TlsVerification::Reported;
    m_options.caFile = options.text("ca"_L1);
    m_options.tlsMinimum = tlsVersionFrom(options.text("tls_min"_L1));
    m_options.maximumBody = options.integer("max_body"_L1);
    m_options.keptBody = needsBody(check) ? m_options.maximumBody : excerptRoom;
}

void HttpProbe::start(Done done)
{
    m_done = std::move(done);
    m_begin = SteadyClock::now();
    resolve(firstAsk(m_check));
}

void HttpProbe::resolve(HttpAsk ask)
{
    m_ask = std::move(ask);
    m_reply.reset();
    m_options.address.clear();
    m_failure.reset();
    m_hops.emplace_back().url = m_ask.url;
    const QString host = m_ask.url.host(QUrl::FullyEncoded);
    if (const auto answer = m_services.resolver.withoutQuery(host, m_family))
        return resolved(*answer);
    m_asked = SteadyClock::now();
    m_resolving = true;
    m_query = m_services.resolver.resolve(host, m_family,
                                          [this](const Resolver::Answer &answer) { resolved(answer); });
}

void HttpProbe::resolved(const Resolver::Answer &answer)
{
    m_resolving = false;
    m_hops.back().resolve = answer.duration;
    if (answer.reason != Reason::None)
        return finishFailed({answer.reason, answer.message, answer.failedHere}, u"resolve"_s);
    m_addresses = answer.addresses.first(std::min(maximumAddresses, answer.addresses.size()));
    send();
}

void HttpProbe::send()
{
    m_options.address = m_addresses.takeFirst();
    m_addressTimer.reset();
    if (const auto others = m_addresses.size(); others > 0) {
        // Each address but the last may take its share of the time that is left, so that a silent one does not hide
        // those behind it.
        const SteadyTime now = SteadyClock::now();
        const Micros spent = std::chrono::duration_cast<Micros>(now - m_begin);
        m_addressTimer = m_services.poller.at(now + (timeoutOf(m_check) - spent) / (others + 1), [this] {
            if (m_reply->phase() != HttpReply::Phase::Connect)
                return;
            account();
            addressFailed({Reason::ConnectTimeout, u"connection to %1 was not answered"_s.arg(address())});
        });
    }

    QNetworkRequest request(m_ask.url);
    for (const auto &[name, value] : m_ask.headers)
        request.setRawHeader(name, value);
    request.setAttribute(HttpTransport::OptionsAttribute, QVariant::fromValue(m_options));
    m_reply.reset(m_services.http.send(request, m_ask.verb, m_ask.body));
    QObject::connect(m_reply.get(), &QNetworkReply::finished, m_reply.get(), [this] { replied(); });
}

void HttpProbe::account()
{
    HttpHop &hop = m_hops.back();
    const HttpReply::Timings timings = m_reply->timings();
    hop.timings.connect += timings.connect;
    hop.timings.tls += timings.tls;
    hop.timings.wait += timings.wait;
    hop.timings.transfer += timings.transfer;
    const HttpReply::Phase phase = m_reply->phase();
    hop.reachedTls |= phase >= HttpReply::Phase::Tls && hop.url.scheme() == "https"_L1;
    hop.reachedWait |= phase >= HttpReply::Phase::Wait;
    hop.reachedTransfer |= phase >= HttpReply::Phase::Transfer;
    hop.status = m_reply->status();
}

void HttpProbe::replied()
{
    account();
    const QByteArray location = m_reply->rawHeader("Location"_ba);
    const bool redirects = m_mostRedirects > 0 && isRedirect(m_reply->status(), location);
    const Reason reason = m_reply->reason();
    if (reason != Reason::None && !(redirects && reason == Reason::ResponseTooLarge)) {
        const HttpFailure failure{reason, m_reply->failure(), m_reply->failedHere()};
        if (m_reply->phase() == HttpReply::Phase::Connect)
            return addressFailed(failure);
        QString rule;
        if (reason == Reason::ResponseTooLarge && m_reply->bodyBytes() > m_options.maximumBody)
            rule = u"max_body=%1"_s.arg(m_options.maximumBody);
        return finishFailed(failure, nameOf(m_reply->phase()), rule);
    }
    if (redirects)
        return follow(location);
    finish(judge(m_check, answerOf(*m_reply, m_hops), utcNow()));
}

void HttpProbe::addressFailed(HttpFailure failure)
{
    // "No route" for one address says less than what another one answered.
    if (!m_failure || m_failure->reason == Reason::Unreachable || failure.reason != Reason::Unreachable) {
        m_failure = std::move(failure);
        m_failedAddress = m_options.address;
    }
    if (!m_addresses.isEmpty())
        return send();
    m_addressTimer.reset();
    m_options.address = m_failedAddress;
    finishFailed(*m_failure, nameOf(HttpReply::Phase::Connect));
}

void HttpProbe::follow(const QByteArray &location)
{
    if (m_hops.size() > size_t(m_mostRedirects)) {
        return finishFailed({Reason::RedirectLimit,
                             u"%1, more redirects than %2"_s.arg(evidenceOf(answerOf(*m_reply, m_hops)))
                                 .arg(m_mostRedirects)},
                            {}, u"redirects=%1"_s.arg(m_mostRedirects));
    }
    Result<HttpAsk> next = redirected(m_ask, m_reply->status(), location);
    if (!next)
        return finishFailed({Reason::ProtocolError, next.error().message}, {});
    resolve(*std::move(next));
}

void HttpProbe::finish(const HttpVerdict &verdict)
{
    ProbeFinding finding;
    finding.reason = verdict.reason;
    finding.outcome = verdict.outcome;
    finding.description = verdict.description;
    finding.fields = httpFields(m_hops, m_reply.get(), verdict.rule, verdict.reason != Reason::None);
    report(std::move(finding));
}

void HttpProbe::finishFailed(const HttpFailure &failure, const QString &phase, const QString &rule)
{
    ProbeFinding finding;
    finding.reason = failure.reason;
    if (failure.here)
        finding.outcome = Outcome::Unknown;
    finding.phase = phase;
    finding.description = failure.sentence;
    finding.fields = httpFields(m_hops, m_reply.get(), rule, true);
    report(std::move(finding));
}

void HttpProbe::report(ProbeFinding finding)
{
    finding.duration = durationOf(m_hops);
    finding.address = address();
    // The caller may end this probe within the call.
    const Done done = std::move(m_done);
    done(std::move(finding));
}

QString HttpProbe::address() const
{
    if (m_options.address.isNull())
        return {};
    const int port = m_ask.url.port(m_ask.url.scheme() == "https"_L1 ? 443 : 80);
    return endpointText(m_options.address, quint16(port));
}

ProbeFinding HttpProbe::timedOut()
{
    ProbeFinding finding;
    if (m_resolving) {
        m_hops.back().resolve = std::chrono::duration_cast<Micros>(SteadyClock::now() - m_asked);
        finding.reason = Reason::NameTimeout;
        finding.phase = u"resolve"_s;
        finding.description = u"no answer from the name servers for %1"_s.arg(m_ask.url.host());
    } else {
        account();
        finding.phase = nameOf(m_reply->phase());
        finding.reason = Reason::Timeout;
        switch (m_reply->phase()) {
        case HttpReply::Phase::Connect:
            finding.reason = Reason::ConnectTimeout;
            finding.description = u"connection to %1 was not answered"_s.arg(address());
            break;
        case HttpReply::Phase::Tls:
            finding.description =
                u"connected to %1, but the TLS handshake did not end in time"_s.arg(address());
            break;
        case HttpReply::Phase::Wait:
            finding.description = u"request sent to %1, but no answer in time"_s.arg(address());
            break;
        default:
            finding.description =
                u"%1 so far, and not all in time"_s.arg(evidenceOf(answerOf(*m_reply, m_hops)));
        }
    }
    finding.duration = durationOf(m_hops);
    finding.address = address();
    finding.fields = httpFields(m_hops, m_reply.get(), {}, true);
    return finding;
}

} // namespace

std::unique_ptr<Probe> createHttpProbe(const CheckSpec &check, const ProbeServices &services)
{
    return std::make_unique<HttpProbe>(check, services);
}

} // namespace vantage
