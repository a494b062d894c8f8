// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/http_engines.h"
#include "agent/io/sockets.h"
#include "agent/policy.h"
#include "agent/probes/factories.h"
#include "agent/probes/http_report.h"
#include "agent/probes/http_rules.h"

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** What is kept of a body that no rule looks at: the excerpt. */
constexpr qint64 excerptRoom = 512;
/** The part of the timeout in which it must be known here what a proxy will find under a name. */
constexpr int judgingShare = 4;

/** Name, request, and the same again for each redirect; every hop is resolved and timed for itself. */
class HttpProbe final : public Probe
{
public:
    HttpProbe(const CheckSpec &check, const ProbeServices &services);

    void start(Done done) override;
    [[nodiscard]] ProbeFinding timedOut() override;

private:
    void resolve(HttpAsk ask);
    /** The proxy resolves names for itself, but what they stand for here must be allowed here. */
    void judgeForProxy(const QString &host);
    void judgedForProxy(const Resolver::Answer &answer);
    /** Who is to be connected to: the target, or the proxy. */
    void resolvePeer();
    void resolved(const Resolver::Answer &answer);
    void send();
    /** This address has not been connected to in its share of the time. */
    void shareIsOver();
    [[nodiscard]] HttpFailure notConnected() const;
    [[nodiscard]] HttpFailure neverBegun() const;
    void replied();
    /** No connection to the address: the next one's turn, or the end. */
    void addressFailed(HttpFailure failure);
    /** The redirect leads on, or what is wrong with it. */
    void follow(const QByteArray &location);
    /** Adds the present reply's phases to the present hop. */
    void account();

    [[nodiscard]] QString proxyText() const;
    void bodyTooLarge(const HttpFailure &failure);

    void finish(const HttpVerdict &verdict);
    void finishFailed(const HttpFailure &failure, const QString &phase, const QString &rule = {});
    void report(ProbeFinding finding);
    [[nodiscard]] QString address() const;

    const CheckSpec &m_check;
    ProbeServices m_services;
    HttpEngine *m_engine = nullptr;
    HttpOptions m_options;
    AddressFamily m_family;
    int m_mostRedirects;

    Done m_done;
    HttpAsk m_ask;
    std::vector<HttpHop> m_hops;
    Resolver::Query m_query;
    SteadyTime m_asked{};
    QString m_resolving;             ///< the name that is being asked for
    QList<QHostAddress> m_addresses; ///< that have not been tried
    Poller::Timer m_addressTimer;
    std::optional<HttpFailure> m_failure; ///< the most telling one of the addresses tried
    QHostAddress m_failedAddress;
    SteadyTime m_begin{}; ///< of the attempt
    HttpExchange::Handle m_reply;
};

HttpProbe::HttpProbe(const CheckSpec &check, const ProbeServices &services)
    : m_check(check)
    , m_services(services)
{
    const OptionReader options = readOptions(check.kind, check.options);
    const QString engine = options.text("engine"_L1);
    m_engine = services.http.find(engine == "auto"_L1 ? HttpEngines::usual()
                                  : engine == "qt"_L1 ? HttpEngineName::Qt
                                                      : HttpEngineName::Curl);
    m_family = familyOf(options);
    m_mostRedirects = options.integer("redirects"_L1);
    m_options.verification =
        options.flag("verify"_L1) ? TlsVerification::Required : TlsVerification::Reported;
    m_options.caFile = options.text("ca"_L1);
    m_options.tlsMinimum = tlsVersionFrom(options.text("tls_min"_L1));
    m_options.maximumBody = std::min<qint64>(options.integer("max_body"_L1), services.policy.maximumBody);
    m_options.host = options.text("host"_L1);
    m_options.certificateFile = options.text("cert"_L1);
    m_options.keyFile = options.text("key"_L1);
    m_options.proxy = QUrl(options.text("proxy"_L1));
    m_options.proxyUser = options.text("proxy_user"_L1);
    m_options.proxyPassword = options.text("proxy_password"_L1);
    m_options.bodies = services.http.bodies();
    m_options.keptBody = needsBody(check) ? m_options.maximumBody : excerptRoom;
}

void HttpProbe::start(Done done)
{
    m_done = std::move(done);
    m_begin = SteadyClock::now();
    if (!m_engine) {
        m_hops.emplace_back().url = QUrl(m_check.target);
        return finishFailed(
            {Reason::InternalError, u"this agent is built without libcurl; engine=qt works"_s, true}, {},
            u"engine=curl"_s);
    }
    if (!m_options.proxy.isEmpty() && !m_options.host.isEmpty()) {
        // The proxy would be asked for a name that nobody has held against the policy.
        m_hops.emplace_back().url = QUrl(m_check.target);
        return finishFailed({Reason::InternalError, u"host= and proxy= do not go together"_s, true}, {},
                            "host="_L1 + m_options.host);
    }
    resolve(firstAsk(m_check));
}

void HttpProbe::resolve(HttpAsk ask)
{
    m_ask = std::move(ask);
    m_addressTimer.reset();
    m_reply.reset();
    m_options.address.clear();
    m_failure.reset();
    m_hops.emplace_back().url = m_ask.url;
    if (m_options.proxy.isEmpty())
        resolvePeer();
    else
        judgeForProxy(m_ask.url.host(QUrl::FullyEncoded));
}

void HttpProbe::judgeForProxy(const QString &host)
{
    if (const auto answer = m_services.resolver.withoutQuery(host, AddressFamily::Any))
        return judgedForProxy(*answer);
    m_asked = SteadyClock::now();
    m_resolving = host;
    m_query = m_services.resolver.resolve(host, AddressFamily::Any,
                                          [this](const Resolver::Answer &answer) { judgedForProxy(answer); });
    // A name may be known to nobody but the proxy, and the name servers here silent about it.
    m_addressTimer = m_services.poller.at(m_asked + timeoutOf(m_check) / judgingShare, [this, host] {
        m_query = {};
        judgedForProxy(
            {Reason::NameTimeout, u"no name server answered for %1"_s.arg(host), false, {}, {}, {}});
    });
}

void HttpProbe::judgedForProxy(const Resolver::Answer &answer)
{
    m_addressTimer.reset();
    m_resolving.clear();
    // Of several addresses it is the proxy that picks one.
    if (!answer.objection.isEmpty())
        return finishFailed({Reason::DeniedByPolicy, answer.objection, true}, u"resolve"_s);
    const Policy &policy = m_services.policy;
    if (answer.reason != Reason::None && policy.networks.hasRules() && !policy.proxyNames) {
        return finishFailed(
            {Reason::DeniedByPolicy,
             u"this agent's policy has no proxy asked for names that are not known here: %1"_s.arg(
                 answer.message),
             true},
            u"resolve"_s);
    }
    resolvePeer();
}

void HttpProbe::resolvePeer()
{
    const QString host = (m_options.proxy.isEmpty() ? m_ask.url : m_options.proxy).host(QUrl::FullyEncoded);
    if (const auto answer = m_services.resolver.withoutQuery(host, m_family))
        return resolved(*answer);
    m_asked = SteadyClock::now();
    m_resolving = host;
    m_query = m_services.resolver.resolve(host, m_family,
                                          [this](const Resolver::Answer &answer) { resolved(answer); });
}

void HttpProbe::resolved(const Resolver::Answer &answer)
{
    m_resolving.clear();
    m_hops.back().resolve = answer.duration;
    if (answer.reason != Reason::None) {
        HttpFailure failure{answer.reason, answer.message, answer.failedHere};
        if (!m_options.proxy.isEmpty()) {
            // Nothing has been learned of the target.
            failure.sentence = u"proxy: %1"_s.arg(failure.sentence);
            failure.here = true;
        }
        return finishFailed(failure, u"resolve"_s);
    }
    m_addresses = answer.addresses;
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
        m_addressTimer = m_services.poller.at(now + (timeoutOf(m_check) - spent) / (others + 1),
                                              [this] { shareIsOver(); });
    }

    m_reply = m_engine->begin(m_ask, m_options, [this] { replied(); });
}

void HttpProbe::shareIsOver()
{
    const HttpExchange::Phase phase = m_reply->phase();
    const bool isConnecting = phase <= HttpExchange::Phase::Connect ||
                              (phase == HttpExchange::Phase::Tls && m_reply->connectIsInTls());
    if (!isConnecting)
        return;
    account();
    addressFailed(phase == HttpExchange::Phase::Queued ? neverBegun() : notConnected());
}

HttpFailure HttpProbe::notConnected() const
{
    if (m_options.proxy.isEmpty())
        return {Reason::ConnectTimeout, u"connection to %1 was not answered"_s.arg(address())};
    return {Reason::ConnectTimeout, u"no way through proxy %1 in time"_s.arg(address()), true};
}

HttpFailure HttpProbe::neverBegun() const
{
    return {Reason::Overloaded,
            u"never begun: as many other requests to %1 were under way as engine=qt makes at once"_s.arg(
                address()),
            true};
}

void HttpProbe::account()
{
    HttpHop &hop = m_hops.back();
    const HttpExchange::Timings timings = m_reply->timings();
    hop.timings.connect += timings.connect;
    hop.timings.tls += timings.tls;
    hop.timings.wait += timings.wait;
    hop.timings.transfer += timings.transfer;
    const HttpExchange::Phase phase = m_reply->phase();
    hop.connectInTls |= m_reply->connectIsInTls();
    hop.reachedTls |= phase >= HttpExchange::Phase::Tls && hop.url.scheme() == "https"_L1;
    hop.reachedWait |= phase >= HttpExchange::Phase::Wait;
    hop.reachedTransfer |= phase >= HttpExchange::Phase::Transfer;
    hop.status = m_reply->status();
}

void HttpProbe::replied()
{
    // This address has had its say, whatever comes next.
    m_addressTimer.reset();
    account();
    const QByteArray location = m_reply->header("Location"_ba);
    const bool redirects = m_mostRedirects > 0 && isRedirect(m_reply->status(), location);
    const Reason reason = m_reply->reason();
    const bool isBodyOfRedirect = redirects && reason == Reason::ResponseTooLarge;
    if (reason != Reason::None && !isBodyOfRedirect) {
        const HttpFailure failure{reason, m_reply->failure(), m_reply->failedHere()};
        if (m_reply->phase() == HttpExchange::Phase::Connect)
            return addressFailed(failure);
        if (reason == Reason::ResponseTooLarge && m_reply->bodyBytes() > m_options.maximumBody)
            return bodyTooLarge(failure);
        return finishFailed(failure, nameOf(m_reply->phase()));
    }
    if (m_reply->status() == 407 && !m_options.proxy.isEmpty()) {
        return finishFailed(
            {Reason::NotPermitted, u"%1%2 wants to know who asks (407)"_s.arg(proxyText(), address()), true},
            nameOf(HttpExchange::Phase::Wait));
    }
    if (redirects)
        return follow(location);
    finish(judge(m_check, answerOf(*m_reply, m_hops), utcNow()));
}

void HttpProbe::bodyTooLarge(const HttpFailure &failure)
{
    const int wanted = readOptions(m_check.kind, m_check.options).integer("max_body"_L1);
    const QString phase = nameOf(m_reply->phase());
    if (m_options.maximumBody == wanted)
        return finishFailed(failure, phase, u"max_body=%1"_s.arg(wanted));
    finishFailed({Reason::DeniedByPolicy,
                  failure.sentence + u", which is the most that this agent's policy allows"_s, true},
                 phase);
}

void HttpProbe::addressFailed(HttpFailure failure)
{
    // "No route" for one address says less than what another one answered; one that was never tried leaves all open.
    if (!m_failure || m_failure->reason == Reason::Unreachable ||
        (failure.reason != Reason::Unreachable && m_failure->reason != Reason::Overloaded)) {
        m_failure = std::move(failure);
        m_failedAddress = m_options.address;
    }
    if (!m_addresses.isEmpty())
        return send();
    m_addressTimer.reset();
    m_options.address = m_failedAddress;
    finishFailed(*m_failure, nameOf(HttpExchange::Phase::Connect));
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
    // Who the check says that it is, and whom it asks for, are meant for the first one.
    if (!mayKeepSecrets(m_ask.url, next->url)) {
        m_options.host.clear();
        m_options.certificateFile.clear();
    }
    resolve(*std::move(next));
}

void HttpProbe::finish(const HttpVerdict &verdict)
{
    ProbeFinding finding;
    finding.reason = verdict.reason;
    finding.outcome = verdict.outcome;
    finding.description = verdict.description;
    finding.fields = httpFields(m_hops, m_reply.get(), verdict.rule, verdict.reason != Reason::None,
                                m_options.proxy.toString());
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
    finding.fields = httpFields(m_hops, m_reply.get(), rule, true, m_options.proxy.toString());
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
    const int port = m_options.proxy.isEmpty() ? m_ask.url.port(m_ask.url.scheme() == "https"_L1 ? 443 : 80)
                                               : m_options.proxy.port();
    return endpointText(m_options.address, quint16(port));
}

QString HttpProbe::proxyText() const
{
    return m_options.proxy.isEmpty() ? QString() : u"proxy "_s;
}

ProbeFinding HttpProbe::timedOut()
{
    ProbeFinding finding;
    if (!m_resolving.isEmpty()) {
        m_hops.back().resolve = std::chrono::duration_cast<Micros>(SteadyClock::now() - m_asked);
        finding.reason = Reason::NameTimeout;
        finding.phase = u"resolve"_s;
        finding.description = u"no answer from the name servers for %1%2"_s.arg(proxyText(), m_resolving);
        if (!m_options.proxy.isEmpty())
            finding.outcome = Outcome::Unknown;
    } else {
        account();
        finding.phase = nameOf(m_reply->phase());
        finding.reason = Reason::Timeout;
        const auto fail = [&finding](HttpFailure failure) {
            finding.reason = failure.reason;
            finding.description = std::move(failure.sentence);
            if (failure.here)
                finding.outcome = Outcome::Unknown;
        };
        switch (m_reply->phase()) {
        case HttpExchange::Phase::Queued:
            fail(neverBegun());
            break;
        case HttpExchange::Phase::Connect:
            fail(notConnected());
            break;
        case HttpExchange::Phase::Tls:
            if (m_reply->connectIsInTls()) {
                finding.description = u"no connection with TLS to %1 in time"_s.arg(address());
                break;
            }
            finding.description =
                u"connected to %1, but the TLS handshake did not end in time"_s.arg(address());
            break;
        case HttpExchange::Phase::Wait:
            // It may be the proxy that is silent as well as the target behind it.
            fail({Reason::Timeout,
                  u"request sent to %1%2, but no answer in time"_s.arg(proxyText(), address()),
                  isAnsweredByProxy(m_ask.url, m_options.proxy)});
            break;
        default:
            finding.description =
                u"%1 so far, and not all in time"_s.arg(evidenceOf(answerOf(*m_reply, m_hops)));
        }
    }
    finding.duration = durationOf(m_hops);
    finding.address = address();
    finding.fields = httpFields(m_hops, m_reply.get(), {}, true, m_options.proxy.toString());
    return finding;
}

} // namespace

std::unique_ptr<Probe> createHttpProbe(const CheckSpec &check, const ProbeServices &services)
{
    return std::make_unique<HttpProbe>(check, services);
}

} // namespace vantage
