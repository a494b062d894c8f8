// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/dns_exchange.h"
#include "agent/io/system_names.h"
#include "agent/probes/dns_rules.h"
#include "agent/probes/factories.h"
#include "common/check/dns_names.h"

#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** Asks the host's resolver by QDnsLookup or a named server by the agent's own sockets. */
class DnsProbe final : public Probe
{
public:
    DnsProbe(const CheckSpec &check, const ProbeServices &services);

    void start(Done done) override;
    [[nodiscard]] ProbeFinding timedOut() override;

private:
    enum class Phase { Resolve, Query };

    [[nodiscard]] bool isForSystem() const;
    void askSystem();
    void systemAnswered(SystemNames::Answer answer);
    void askServersOfSystem(const QString &why);
    void resolved(Resolver::Answer answer);
    void ask(QList<QHostAddress> servers);
    void exchangeEnded();

    [[nodiscard]] ProbeFinding exchangeFinding(Reason reason, QString description) const;
    [[nodiscard]] QString silence() const;
    [[nodiscard]] ProbeFinding plainFinding(Reason reason, const QString &description) const;
    void finish(ProbeFinding finding);

    const CheckSpec &m_check;
    const ProbeServices &m_services;
    const OptionReader m_options;
    const QString m_name; ///< that is asked for
    const quint16 m_port;
    Done m_done;

    Phase m_phase = Phase::Resolve;
    SteadyTime m_begin;
    Micros m_resolveTime{};
    QString m_detour; ///< why QDnsLookup was not asked though the host's resolver is meant
    Resolver::Query m_resolving;
    SystemNames::Query m_system;
    std::optional<DnsExchange> m_exchange;
};

DnsProbe::DnsProbe(const CheckSpec &check, const ProbeServices &services)
    : m_check(check)
    , m_services(services)
    , m_options(readOptions(check.kind, check.options))
    , m_name(m_options.text("type"_L1) == "PTR"_L1 ? dnsReverseName(m_options.text("query"_L1))
                                                   : m_options.text("query"_L1))
    , m_port(quint16(m_options.integer("port"_L1)))
{
}

void DnsProbe::start(Done done)
{
    m_done = std::move(done);
    m_begin = SteadyClock::now();
    if (m_check.target.compare("system"_L1, Qt::CaseInsensitive) == 0) {
        askSystem();
        return;
    }
    m_services.resolver.resolveInto(m_resolving, m_check.target, familyOf(m_options),
                                    [this](Resolver::Answer answer) { resolved(std::move(answer)); });
}

/** QDnsLookup neither takes these options nor tells what they look at. */
bool DnsProbe::isForSystem() const
{
    return m_port == 53 && m_options.text("transport"_L1) == "udp"_L1 && !m_options.flag("require_aa"_L1) &&
           !m_options.flag("require_ad"_L1) && m_options.flag("recursion"_L1) &&
           !m_options.flag("dnssec"_L1) && m_options.integer("edns"_L1) == 0 &&
           familyOf(m_options) == AddressFamily::Any;
}

void DnsProbe::askSystem()
{
    m_phase = Phase::Query;
    if (!isForSystem()) {
        askServersOfSystem(u"QDnsLookup does not have the check's options"_s);
        return;
    }
    m_system =
        m_services.systemNames.ask(m_name, m_options.text("type"_L1),
                                   [this](SystemNames::Answer answer) { systemAnswered(std::move(answer)); });
}

void DnsProbe::systemAnswered(SystemNames::Answer answer)
{
    using Kind = SystemNames::Answer::Kind;
    if (answer.kind == Kind::AskElsewhere) {
        askServersOfSystem(answer.whyElsewhere);
        return;
    }
    if (answer.kind == Kind::TimedOut) {
        finish(plainFinding(Reason::NameTimeout, u"the host's resolver had no valid answer in %1"_s.arg(
                                                     formatDuration(answer.duration))));
        return;
    }
    DnsAnswer known;
    known.rcode = answer.rcode;
    known.records = std::move(answer.records);
    known.matching = answer.matching;
    const DnsVerdict verdict = judgeDnsAnswer(m_options, m_name, known);
    ProbeFinding found = plainFinding(verdict.reason, verdict.description);
    found.duration = answer.duration;
    // Flags, the other sections and the serial are what QDnsLookup does not tell.
    FieldWriter fields;
    fields.add("query_us"_L1, answer.duration);
    fields.add("rcode"_L1, dnsRcodeName(known.rcode));
    addDnsRecords(fields, known.records);
    found.fields = fields.take();
    finish(std::move(found));
}

void DnsProbe::askServersOfSystem(const QString &why)
{
    m_detour = why;
    const AddressFamily family = familyOf(m_options);
    QList<QHostAddress> servers;
    Resolver::Answer refusal;
    for (const QHostAddress &server : m_services.systemNames.servers()) {
        // The host's own choice is not the manager's, but another port of it would be.
        const auto answer = m_services.resolver.withoutQuery(server.toString(), family);
        if (answer &&
            (answer->reason == Reason::None || (answer->reason == Reason::DeniedByPolicy && m_port == 53)))
            servers.append(server);
        else if (answer)
            refusal = *answer;
    }
    if (servers.isEmpty()) {
        finish(plainFinding(refusal.reason, refusal.message));
        return;
    }
    ask(std::move(servers));
}

void DnsProbe::resolved(Resolver::Answer answer)
{
    m_resolveTime = answer.duration;
    if (answer.reason != Reason::None) {
        ProbeFinding found = plainFinding(answer.reason, answer.message);
        found.duration = m_resolveTime;
        if (answer.failedHere)
            found.outcome = Outcome::Unknown;
        finish(std::move(found));
        return;
    }
    m_phase = Phase::Query;
    ask(std::move(answer.addresses));
}

void DnsProbe::ask(QList<QHostAddress> servers)
{
    DnsQuestion question;
    question.name = m_name;
    question.type = dnsTypeFromName(m_options.text("type"_L1));
    question.recursion = m_options.flag("recursion"_L1);
    question.authenticData = m_options.flag("require_ad"_L1);
    question.dnssec = m_options.flag("dnssec"_L1);
    question.ednsSize = quint16(m_options.integer("edns"_L1));
    auto query = encodeDnsQuery(question);
    if (!query) {
        finish(plainFinding(Reason::InternalError, query.error()));
        return;
    }
    m_exchange.emplace(m_services.poller,
                       DnsExchange::Order{.addresses = std::move(servers),
                                          .port = m_port,
                                          .tcp = m_options.text("transport"_L1) == "tcp"_L1,
                                          .query = std::move(*query),
                                          .begin = m_begin,
                                          .timeout = timeoutOf(m_check)});
    m_exchange->start([this] { exchangeEnded(); });
}

void DnsProbe::exchangeEnded()
{
    const DnsExchange::Report &report = m_exchange->report();
    if (report.answer) {
        const DnsVerdict verdict = judgeDnsAnswer(m_options, m_name, *report.answer);
        finish(exchangeFinding(verdict.reason, verdict.description));
        return;
    }
    const SocketFailure failure =
        report.failure.value_or(SocketFailure{Reason::InternalError, {}, u"no address to ask"_s});
    // A handshake that nobody answers is silence of the name server like any other.
    ProbeFinding found = exchangeFinding(
        failure.reason == Reason::ConnectTimeout ? Reason::NameTimeout : failure.reason, failure.sentence);
    found.outcome = failure.outcome;
    finish(std::move(found));
}

QString DnsProbe::silence() const
{
    const DnsExchange::Report &report = m_exchange->report();
    const QString limit = formatDuration(timeoutOf(m_check));
    if (report.truncated)
        return u"the answer was cut, and no answer by TCP came in %1"_s.arg(limit);
    return (report.ignored > 0 ? u"no valid answer in %1"_s : u"no answer in %1"_s).arg(limit);
}

ProbeFinding DnsProbe::timedOut()
{
    if (m_phase == Phase::Resolve)
        return plainFinding(Reason::NameTimeout, u"no name server answered for %1 in %2"_s.arg(
                                                     m_check.target, formatDuration(timeoutOf(m_check))));
    if (m_exchange) {
        ProbeFinding found = exchangeFinding(Reason::NameTimeout, silence());
        found.duration.reset();
        return found;
    }
    if (!m_system.hasBegun())
        return plainFinding(Reason::Overloaded,
                            u"the host's resolver could not be asked in %1: its threads are "
                            "held by other lookups"_s.arg(formatDuration(timeoutOf(m_check))));
    return plainFinding(Reason::NameTimeout,
                        u"the host's resolver had no answer in %1"_s.arg(formatDuration(timeoutOf(m_check))));
}

/** What is known of the exchange with a server of our own, whatever became of it. */
ProbeFinding DnsProbe::exchangeFinding(Reason reason, QString description) const
{
    const DnsExchange::Report &report = m_exchange->report();
    if (report.truncated && report.answer)
        description += u"; asked again by TCP"_s;
    else if (report.attempts > 1)
        description += u"; asked %1 times"_s.arg(report.attempts);
    if (report.ignored > 0)
        description += u"; ignored %1 invalid answer%2 (%3)"_s.arg(report.ignored)
                           .arg(report.ignored == 1 ? QString() : u"s"_s, report.whyIgnored);
    ProbeFinding found = plainFinding(reason, description);
    found.address = endpointText(report.address, m_port);
    found.duration = m_resolveTime + report.lostTime + report.queryTime.value_or(Micros(0));

    FieldWriter fields;
    fields.add("resolve_us"_L1, m_resolveTime);
    if (report.queryTime)
        fields.add("query_us"_L1, *report.queryTime);
    if (report.answer) {
        const DnsAnswer &answer = *report.answer;
        fields.add("rcode"_L1, dnsRcodeName(answer.rcode));
        fields.add("flags"_L1, dnsFlags(answer));
        addDnsRecords(fields, answer.records);
        fields.add("answer_count"_L1, answer.answerCount);
        fields.add("authority_count"_L1, answer.authorityCount);
        fields.add("additional_count"_L1, answer.additionalCount);
        if (answer.soaSerial)
            fields.add("soa_serial"_L1, qint64(*answer.soaSerial));
    }
    fields.add("truncated"_L1, report.truncated);
    fields.add("attempts"_L1, report.attempts);
    found.fields = fields.take();
    return found;
}

ProbeFinding DnsProbe::plainFinding(Reason reason, const QString &description) const
{
    ProbeFinding found;
    found.reason = reason;
    found.description = description;
    if (!m_detour.isEmpty())
        found.description += u" (asked the servers of resolv.conf: %1)"_s.arg(m_detour);
    if (reason != Reason::None) {
        constexpr std::array phases = {"resolve"_L1, "query"_L1};
        found.phase = phases.at(size_t(m_phase));
    }
    return found;
}

void DnsProbe::finish(ProbeFinding finding)
{
    const Done done = std::exchange(m_done, {});
    done(std::move(finding)); // may be the end of this probe
}

} // namespace

std::unique_ptr<Probe> createDnsProbe(const CheckSpec &check, const ProbeServices &services)
{
    return std::make_unique<DnsProbe>(check, services);
}

} // namespace vantage
