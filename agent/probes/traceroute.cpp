// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/trace_sockets.h"
#include "agent/probes/factories.h"
#include "agent/probes/path_memory.h"
#include "agent/probes/round_trips.h"

#include <algorithm>
#include <map>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** What is left for the report when the last cycle's waiting is over. */
constexpr Micros reserve = std::chrono::milliseconds(50);
/** A result is at most 16 KiB: hops with more addresses than fit keep the first of them. */
constexpr qsizetype mostAddresses = 120;

/** All hops of a cycle at once, one probe each; the cycles are spaced, since routers limit how many errors they send (Linux:
    one a second to one host after a burst of six). */
class TracerouteProbe final : public Probe
{
public:
    TracerouteProbe(const CheckSpec &check, const ProbeServices &services);

    void start(Done done) override;
    [[nodiscard]] ProbeFinding timedOut() override;

private:
    struct Sent
    {
        SteadyTime when;
        bool isAnswered = false;
    };

    void resolved(Resolver::Answer answer);
    void beginCycle();
    void heard(const TraceSockets::Heard &heard);
    [[nodiscard]] bool isAllAnswered() const;
    void report();

    [[nodiscard]] TraceHop &hopAt(int ttl) { return m_hops.at(size_t(ttl - m_firstHop)); }
    [[nodiscard]] ProbeFinding conclude();
    [[nodiscard]] QString evidence(std::span<const TraceHop> shown) const;
    [[nodiscard]] QByteArray fields(std::span<const TraceHop> shown, bool reached);
    void finish(ProbeFinding finding);

    const CheckSpec &m_check;
    const ProbeServices &m_services;
    const OptionReader m_options;
    const QString m_protocol;
    const int m_firstHop;
    const int m_lastHop;
    const int m_cycles;
    const Micros m_hopTimeout;
    const Micros m_spacing;
    Done m_done;

    SteadyTime m_begin;
    Micros m_resolveTime{};
    bool m_isResolved = false;
    QHostAddress m_target;
    quint16 m_port = 0;
    std::unique_ptr<TraceSockets> m_sockets;
    std::vector<TraceHop> m_hops;
    std::map<std::pair<int, int>, Sent> m_sent; ///< by cycle and TTL
    int m_cycle = 0;                            ///< the running one, from 1
    bool m_isLastCycle = false;
    int m_end;                        ///< TTL behind which there is nothing to ask
    bool m_answeredSomewhere = false; ///< by the target, which did not say to what
    Resolver::Query m_query;
    Poller::Timer m_timer;
};

int lastHopOf(const OptionReader &options)
{
    return std::max(options.integer("first_hop"_L1), options.integer("max_hops"_L1));
}

TracerouteProbe::TracerouteProbe(const CheckSpec &check, const ProbeServices &services)
    : m_check(check)
    , m_services(services)
    , m_options(readOptions(check.kind, check.options))
    , m_protocol(m_options.text("protocol"_L1))
    , m_firstHop(m_options.integer("first_hop"_L1))
    , m_lastHop(lastHopOf(m_options))
    , m_cycles(m_options.integer("cycles"_L1))
    , m_hopTimeout(m_options.duration("hop_timeout"_L1))
    , m_spacing(m_options.duration("spacing"_L1))
    , m_end(m_lastHop)
{
    m_port = m_options.isSet("port"_L1) ? quint16(m_options.integer("port"_L1))
                                        : quint16(m_protocol == "tcp"_L1 ? 80 : 33434);
    for (int ttl = m_firstHop; ttl <= m_lastHop; ++ttl) {
        TraceHop hop;
        hop.ttl = ttl;
        m_hops.push_back(hop);
    }
}

void TracerouteProbe::start(Done done)
{
    m_done = std::move(done);
    m_begin = SteadyClock::now();
    const AddressFamily family = familyOf(m_options);
    if (auto answer = m_services.resolver.withoutQuery(m_check.target, family)) {
        resolved(std::move(*answer));
        return;
    }
    m_query = m_services.resolver.resolve(m_check.target, family,
                                          [this](Resolver::Answer answer) { resolved(std::move(answer)); });
}

void TracerouteProbe::resolved(Resolver::Answer answer)
{
    m_resolveTime = answer.duration;
    if (answer.reason != Reason::None) {
        ProbeFinding found;
        found.reason = answer.reason;
        found.description = answer.message;
        found.phase = u"resolve"_s;
        if (answer.failedHere)
            found.outcome = Outcome::Unknown;
        finish(std::move(found));
        return;
    }
    m_isResolved = true;
    m_target = answer.addresses.constFirst();
    if (m_protocol == "icmp"_L1) {
        ProbeFinding found;
        found.reason = Reason::NotPermitted;
        found.description = u"this agent cannot send ICMP echoes; protocol=udp needs no permission"_s;
        finish(std::move(found));
        return;
    }
    const TraceSockets::Target target{m_target, m_port, m_options.integer("size"_L1),
                                      m_options.flag("fixed_flow"_L1)};
    const auto listener = [this](const TraceSockets::Heard &what) {
        heard(what);
    };
    auto sockets = m_protocol == "tcp"_L1 ? TraceSockets::tcp(m_services.poller, target, listener)
                                          : TraceSockets::udp(m_services.poller, target, listener);
    if (!sockets) {
        ProbeFinding found;
        found.reason = sockets.error().reason;
        found.outcome = Outcome::Unknown;
        found.description = sockets.error().sentence;
        found.address = m_target.toString();
        finish(std::move(found));
        return;
    }
    m_sockets = std::move(*sockets);
    beginCycle();
}

void TracerouteProbe::beginCycle()
{
    ++m_cycle;
    for (int ttl = m_firstHop; ttl <= m_end; ++ttl) {
        const auto when = m_sockets->send({quint8(ttl), quint8(m_cycle)});
        if (!when) {
            ProbeFinding found = conclude();
            found.reason = when.error().reason;
            found.outcome = Outcome::Unknown;
            found.description = when.error().sentence;
            finish(std::move(found));
            return;
        }
        ++hopAt(ttl).sent;
        m_sent.insert_or_assign({m_cycle, ttl}, Sent{*when});
    }
    // A cycle that could not be waited for to its end would count as lost what is only late.
    const SteadyTime now = SteadyClock::now();
    const bool isLast =
        m_cycle == m_cycles || now + m_spacing + m_hopTimeout + reserve > m_begin + timeoutOf(m_check);
    m_isLastCycle = isLast;
    m_timer = isLast ? m_services.poller.at(now + m_hopTimeout, [this] { report(); })
                     : m_services.poller.at(now + m_spacing, [this] { beginCycle(); });
}

void TracerouteProbe::heard(const TraceSockets::Heard &heard)
{
    if (!heard.tag) {
        m_answeredSomewhere = m_answeredSomewhere || heard.isFromTarget;
        return;
    }
    const auto sent = m_sent.find({heard.tag->cycle, heard.tag->ttl});
    if (sent == m_sent.end() || sent->second.isAnswered || heard.tag->ttl > m_end)
        return;
    const auto answer =
        heard.isFromTarget ? std::nullopt : traceAnswerOf(m_target.protocol(), heard.type, heard.code);
    if (!heard.isFromTarget && !answer)
        return;
    const Micros time = heard.roundTrip.value_or(std::chrono::duration_cast<Micros>(
        std::max(heard.came - sent->second.when, SteadyClock::duration::zero())));
    if (time > m_hopTimeout)
        return;
    sent->second.isAnswered = true;
    TraceHop &hop = hopAt(heard.tag->ttl);
    hop.times.push_back(time);
    if (!hop.addresses.contains(heard.from) && hop.addresses.size() < maximumHopAddresses)
        hop.addresses.append(heard.from);
    const bool isClosedPort = answer == TraceAnswer::PortClosed && heard.from == m_target;
    if (heard.isFromTarget || isClosedPort) {
        hop.isTarget = true;
        m_end = hop.ttl;
    } else if (answer != TraceAnswer::Passing) {
        hop.code = traceCode(m_target.protocol(), heard.type, heard.code);
        m_end = hop.ttl;
    }
    if (m_isLastCycle && isAllAnswered())
        report();
}

bool TracerouteProbe::isAllAnswered() const
{
    const auto &end = m_hops.at(size_t(m_end - m_firstHop));
    if (!end.isTarget && end.code.isEmpty())
        return false;
    for (int ttl = m_firstHop; ttl <= m_end; ++ttl) {
        const auto sent = m_sent.find({m_cycle, ttl});
        if (sent != m_sent.end() && !sent->second.isAnswered)
            return false;
    }
    return true;
}

void TracerouteProbe::report()
{
    finish(conclude());
}

ProbeFinding TracerouteProbe::timedOut()
{
    if (m_isResolved)
        return conclude();
    ProbeFinding found;
    found.reason = Reason::NameTimeout;
    found.phase = u"resolve"_s;
    found.description =
        u"no name server answered for %1 in %2"_s.arg(m_check.target, formatDuration(timeoutOf(m_check)));
    return found;
}

ProbeFinding TracerouteProbe::conclude()
{
    const std::span<const TraceHop> shown = shownHops(m_hops);
    const TraceHop &last = shown.back();
    const bool reached = last.isTarget || m_answeredSomewhere;
    ProbeFinding found;
    found.address = m_target.toString();
    found.description = evidence(shown);
    found.fields = fields(shown, reached);
    if (reached) {
        found.reason = Reason::None;
        if (const auto times = statisticsOf(last.times))
            found.duration = times->average;
        return found;
    }
    found.phase = u"trace"_s;
    found.reason = last.code.isEmpty() && !loopIn(shown) ? Reason::NoAnswer : Reason::Unreachable;
    found.outcome = Outcome::Down;
    // The target was never asked: every packet ended before it.
    if (found.reason == Reason::NoAnswer && last.ttl == m_lastHop && !last.isSilent())
        found.outcome = Outcome::Unknown;
    return found;
}

/** One line. */
QString TracerouteProbe::evidence(std::span<const TraceHop> shown) const
{
    const TraceHop &last = shown.back();
    const QString target = m_target.toString();
    if (last.isTarget) {
        QString text = u"%1 reached at hop %2"_s.arg(target).arg(last.ttl);
        if (const auto times = statisticsOf(last.times))
            text += u" in %1"_s.arg(formatDuration(times->average));
        if (const auto hop = lossFromHop(shown))
            text += u", packets lost from hop %1 on"_s.arg(*hop);
        return text;
    }
    if (m_answeredSomewhere)
        return u"%1 answered, which does not tell at which hop it is"_s.arg(target);
    if (!last.code.isEmpty())
        return u"%1 (%2) said by %3 at hop %4"_s
            .arg(traceCodeMeaning(last.code), last.code, last.addresses.constLast().toString())
            .arg(last.ttl);
    if (const auto loop = loopIn(shown))
        return u"routing loop: packets come back to %1"_s.arg(loop->toString());
    if (!last.isSilent())
        return u"not reached in %1 hops (max_hops); hop %1 is %2"_s.arg(last.ttl).arg(
            last.addresses.constFirst().toString());
    if (shown.size() == 1)
        return u"no hop answered"_s;
    const TraceHop &answered = shown[shown.size() - 2];
    if (answered.isSilent())
        return u"no hop answered"_s;
    return u"no answer behind hop %1 (%2)"_s.arg(answered.ttl)
        .arg(answered.addresses.constFirst().toString());
}

QByteArray TracerouteProbe::fields(std::span<const TraceHop> shown, bool reached)
{
    FieldWriter fields;
    fields.add("resolve_us"_L1, m_resolveTime);
    fields.add("reached"_L1, reached);
    if (!m_answeredSomewhere || shown.back().isTarget)
        fields.add("hop_count"_L1, shown.back().isSilent() ? shown.back().ttl - 1 : shown.back().ttl);
    fields.add("path_hash"_L1, pathHash(shown));
    if (const auto changed =
            m_services.paths.compareAndKeep(m_check.id, m_check.target, shown, shown.back().isTarget))
        fields.add("path_changed"_L1, *changed);
    if (const auto hop = lossFromHop(shown))
        fields.add("loss_from_hop"_L1, *hop);
    QCborStreamWriter &writer = fields.value("hops"_L1);
    const auto add = [&](QLatin1StringView name, auto value) {
        writer.append(name);
        writer.append(value);
    };
    qsizetype left = mostAddresses;
    writer.startArray(quint64(shown.size()));
    for (const TraceHop &hop : shown) {
        const auto times = statisticsOf(hop.times);
        const qsizetype count = std::min(hop.addresses.size(), std::max(left, qsizetype(1)));
        left -= count;
        writer.startMap(quint64(5 + (times ? 6 : 0) + (hop.code.isEmpty() ? 0 : 1)));
        add("ttl"_L1, qint64(hop.ttl));
        writer.append("addresses"_L1);
        writer.startArray(quint64(count));
        for (qsizetype i = 0; i < count; ++i)
            writer.append(hop.addresses.at(i).toString());
        writer.endArray();
        add("sent"_L1, qint64(hop.sent));
        add("received"_L1, qint64(hop.received()));
        add("loss_percent"_L1, lossPercent(hop.sent, hop.received()));
        if (times) {
            add("rtt_avg_us"_L1, qint64(times->average.count()));
            add("rtt_last_us"_L1, qint64(hop.times.back().count()));
            add("rtt_best_us"_L1, qint64(times->minimum.count()));
            add("rtt_worst_us"_L1, qint64(times->maximum.count()));
            add("rtt_stddev_us"_L1, qint64(times->deviation.count()));
            add("jitter_us"_L1, qint64(times->jitter.count()));
        }
        if (!hop.code.isEmpty())
            add("code"_L1, hop.code);
        writer.endMap();
    }
    writer.endArray();
    return fields.take();
}

void TracerouteProbe::finish(ProbeFinding finding)
{
    m_timer.reset();
    const Done done = std::exchange(m_done, {});
    done(std::move(finding)); // may be the end of this probe
}

} // namespace

std::unique_ptr<Probe> createTracerouteProbe(const CheckSpec &check, const ProbeServices &services)
{
    return std::make_unique<TracerouteProbe>(check, services);
}

} // namespace vantage
