// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/hop_names.h"
#include "agent/io/trace_sockets.h"
#include "agent/probes/factories.h"
#include "agent/probes/hop_list.h"
#include "agent/probes/path_memory.h"
#include "agent/probes/round_trips.h"

#include <algorithm>
#include <map>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** What is left for the report when the last cycle's waiting is over. */
constexpr Micros reserve = std::chrono::milliseconds(50);

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
        bool isEnd = false; ///< by the target, or by a router that knows no way on
    };

    void resolved(Resolver::Answer answer);
    void tryNext();
    [[nodiscard]] tl::expected<std::unique_ptr<TraceSockets>, SocketFailure> openSockets();
    void failedHere(SocketFailure failure);
    void beginCycle();
    void heard(const TraceSockets::Heard &heard);
    void heardUnnamed(SteadyTime came);
    void placeUnnamed();
    [[nodiscard]] bool isAllAnswered() const;
    [[nodiscard]] bool isOneFlow() const
    {
        return m_options.flag("fixed_flow"_L1) && m_sockets && m_sockets->isOneFlow();
    }
    void report();
    void withdrawAwaited();

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
    QList<QHostAddress> m_addresses;
    qsizetype m_tried = 0;
    std::optional<SocketFailure> m_failure; ///< our own system's, the most telling one of the addresses tried
    QHostAddress m_failedAddress;
    QHostAddress m_target;
    quint16 m_port = 0;
    std::unique_ptr<TraceSockets> m_sockets;
    std::vector<TraceHop> m_hops;
    std::map<std::pair<int, int>, Sent> m_sent; ///< by cycle and TTL
    int m_cycle = 0;                            ///< the running one, from 1
    bool m_isLastCycle = false;
    bool m_isCutShort = false;           ///< by the deadline: no silence lasted long enough to say anything
    int m_end;                           ///< TTL of the target, as far as it is known
    bool m_answeredSomewhere = false;    ///< by the target, which did not say to what
    std::map<int, SteadyTime> m_unnamed; ///< its first answer of that kind in each cycle
    bool m_isPlaced = false;             ///< the target's hop is known by its unnamed answers only
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
    m_services.resolver.resolveInto(m_query, m_check.target, familyOf(m_options),
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
    m_addresses = std::move(answer.addresses);
    tryNext();
}

void TracerouteProbe::tryNext()
{
    m_target = m_addresses.at(m_tried++);
    m_cycle = 0;
    for (TraceHop &hop : m_hops)
        hop.sent = 0;
    auto sockets = openSockets();
    if (!sockets) {
        SocketFailure failure = std::move(sockets.error());
        if (m_protocol == "icmp"_L1 && failure.reason == Reason::NotPermitted)
            failure.sentence += u"; protocol=udp needs no permission"_s;
        failedHere(std::move(failure));
        return;
    }
    m_sockets = std::move(*sockets);
    beginCycle();
}

tl::expected<std::unique_ptr<TraceSockets>, SocketFailure> TracerouteProbe::openSockets()
{
    TraceSockets::Target target{m_target, m_port, m_options.integer("size"_L1),
                                m_options.flag("fixed_flow"_L1)};
    // The same flow in each run: with another, load balancers would show another way as a change.
    target.flow = quint16(qChecksum(m_check.target.toUtf8()) ^ m_check.id.value);
    const auto listener = [this](const TraceSockets::Heard &what) {
        heard(what);
    };
    if (m_protocol == "icmp"_L1)
        return TraceSockets::icmp(m_services.icmp, target, listener);
    if (m_protocol == "tcp"_L1)
        return TraceSockets::tcp(m_services.poller, target, listener);
    return TraceSockets::udp(m_services.poller, target, listener);
}

/** Another address of the name may do as long as nothing has left. Otherwise what was found before is told too. */
void TracerouteProbe::failedHere(SocketFailure failure)
{
    m_timer.reset();
    ProbeFinding found;
    if (!m_sent.empty()) {
        withdrawAwaited();
        found = conclude();
    } else {
        // "No route" for one address says less than what is said of another.
        if (!m_failure || m_failure->reason == Reason::Unreachable) {
            m_failure = std::move(failure);
            m_failedAddress = m_target;
        }
        if (m_tried < m_addresses.size()) {
            tryNext();
            return;
        }
        failure = *m_failure;
        m_target = m_failedAddress;
    }
    found.address = m_target.toString();
    found.reason = failure.reason;
    found.outcome = Outcome::Unknown;
    found.description = failure.sentence;
    finish(std::move(found));
}

void TracerouteProbe::beginCycle()
{
    ++m_cycle;
    m_sockets->forgetSentBefore(m_services.poller.wakeTime() - m_hopTimeout);
    for (int ttl = m_firstHop; ttl <= m_end; ++ttl) {
        const auto when = m_sockets->send({quint8(ttl), quint8(m_cycle)});
        if (!when) {
            failedHere(when.error());
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
    if (heard.failure) {
        // They leave in their order: where the first has not, none has.
        if (heard.tag == TraceTag{quint8(m_firstHop), 1})
            m_sent.clear();
        failedHere(*heard.failure);
        return;
    }
    if (!heard.tag) {
        if (heard.isFromTarget)
            heardUnnamed(heard.came);
        return;
    }
    const auto sent = m_sent.find({heard.tag->cycle, heard.tag->ttl});
    if (sent == m_sent.end() || sent->second.isAnswered || heard.tag->ttl > m_end)
        return;
    std::optional<TraceAnswer> answer;
    if (!heard.isFromTarget) {
        answer = traceAnswerOf(m_target.protocol(), heard.type, heard.code);
        if (!answer)
            return;
    }
    const Micros time = heard.roundTrip.value_or(std::chrono::duration_cast<Micros>(
        std::max(heard.came - sent->second.when, SteadyClock::duration::zero())));
    if (time > m_hopTimeout)
        return;
    sent->second.isAnswered = true;
    TraceHop &hop = hopAt(heard.tag->ttl);
    hop.addTime(heard.tag->cycle, time);
    if (!hop.addresses.contains(heard.from) && hop.addresses.size() < maximumHopAddresses) {
        hop.addresses.append(heard.from);
        if (m_options.flag("names"_L1) && hop.addresses.size() == 1)
            m_services.hopNames.want(heard.from);
    }
    const bool isClosedPort = answer == TraceAnswer::PortClosed && heard.from == m_target;
    if (heard.isFromTarget || isClosedPort) {
        hop.isTarget = true;
        hop.code.clear();
        sent->second.isEnd = true;
        m_end = hop.ttl;
    } else if (answer != TraceAnswer::Passing) {
        // Perhaps for a moment only: the next cycle asks for the target all the same.
        if (!hop.isTarget)
            hop.code = traceCode(m_target.protocol(), heard.type, heard.code);
        sent->second.isEnd = true;
    }
    if (m_isLastCycle && isAllAnswered())
        report();
}

void TracerouteProbe::heardUnnamed(SteadyTime came)
{
    m_answeredSomewhere = true;
    // Where cycles overlap it may answer one of an earlier cycle.
    const bool isClear = m_cycle == 1 || m_hopTimeout <= m_spacing;
    if (isClear)
        m_unnamed.emplace(m_cycle, came);
}

/** A service that answers what it does not echo (DNS, NTP, ...) does not say to which probe. Its hop is then the first
    behind all routers that answered: at least that far away, and just there unless routers before it are silent. All probes
    of a cycle leave together, so that its first answer has the time. */
void TracerouteProbe::placeUnnamed()
{
    const auto isEnd = [](const TraceHop &hop) {
        return hop.isTarget || !hop.code.isEmpty();
    };
    if (m_unnamed.empty() || std::any_of(m_hops.begin(), m_hops.end(), isEnd))
        return;
    const auto lastRouter =
        std::find_if(m_hops.rbegin(), m_hops.rend(), [](const TraceHop &hop) { return !hop.isSilent(); });
    const auto hop = lastRouter.base(); // the one behind
    if (hop == m_hops.end())
        return;
    for (const auto &[cycle, came] : m_unnamed) {
        const auto sent = m_sent.find({cycle, hop->ttl});
        if (sent != m_sent.end() && came >= sent->second.when && came - sent->second.when <= m_hopTimeout)
            hop->addTime(cycle, std::chrono::duration_cast<Micros>(came - sent->second.when));
    }
    if (hop->isSilent())
        return;
    hop->isTarget = true;
    hop->addresses = {m_target};
    m_isPlaced = true;
}

bool TracerouteProbe::isAllAnswered() const
{
    for (int ttl = m_firstHop; ttl <= m_end; ++ttl) {
        const auto sent = m_sent.find({m_cycle, ttl});
        if (sent == m_sent.end())
            continue;
        if (!sent->second.isAnswered)
            return false;
        if (sent->second.isEnd)
            return true;
    }
    return false;
}

void TracerouteProbe::report()
{
    finish(conclude());
}

/** What is still awaited counts as not sent. But where nothing was awaited for its whole time, half of the check's time is
    wait enough. */
void TracerouteProbe::withdrawAwaited()
{
    const SteadyTime now = m_services.poller.wakeTime(); // what came until then has been read
    const auto isLost = [&](const Sent &sent, Micros wait) {
        return !sent.isAnswered && now - sent.when >= wait;
    };
    const auto isAnyLost = [&](Micros wait) {
        return std::any_of(m_sent.begin(), m_sent.end(),
                           [&](const auto &each) { return isLost(each.second, wait); });
    };
    const Micros wait =
        isAnyLost(m_hopTimeout) ? m_hopTimeout : std::min(m_hopTimeout, timeoutOf(m_check) / 2);
    m_isCutShort = !isAnyLost(wait);
    for (const auto &[tag, sent] : m_sent) {
        if (!sent.isAnswered && !isLost(sent, wait))
            --hopAt(tag.second).sent;
    }
}

ProbeFinding TracerouteProbe::timedOut()
{
    if (!m_addresses.isEmpty()) {
        withdrawAwaited();
        return conclude();
    }
    ProbeFinding found;
    found.reason = Reason::NameTimeout;
    found.phase = u"resolve"_s;
    found.description =
        u"no name server answered for %1 in %2"_s.arg(m_check.target, formatDuration(timeoutOf(m_check)));
    return found;
}

ProbeFinding TracerouteProbe::conclude()
{
    placeUnnamed();
    for (TraceHop &hop : m_hops) {
        if (m_options.flag("names"_L1) && !hop.addresses.isEmpty())
            hop.name = m_services.hopNames.nameOf(hop.addresses.constFirst());
    }
    const std::span<const TraceHop> shown = shownHops(m_hops);
    const TraceHop &last = shown.back();
    const bool reached = last.isTarget || m_answeredSomewhere;
    ProbeFinding found;
    found.address = m_target.toString();
    found.description = evidence(shown);
    found.fields = fields(shown, reached);
    if (reached) {
        found.reason = Reason::None;
        if (const auto times = statisticsOf(last.times); times && last.isTarget)
            found.duration = times->average;
        return found;
    }
    found.phase = u"trace"_s;
    found.reason = last.code.isEmpty() && !loopIn(shown) ? Reason::NoAnswer : Reason::Unreachable;
    found.outcome = Outcome::Down;
    if (found.reason == Reason::NoAnswer && m_isCutShort) {
        found.reason = Reason::Timeout;
        found.outcome = Outcome::Unknown;
        found.description = u"not measured: the deadline came before an answer could be expected"_s;
    }
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
        QString text = m_isPlaced ? u"%1 answered, at hop %2 at the earliest (not saying to which probe)"_s
                                  : u"%1 reached at hop %2"_s;
        text = text.arg(target).arg(last.ttl);
        if (const auto times = statisticsOf(last.times))
            text += u" in %1"_s.arg(formatDuration(times->average));
        if (const auto hop = lossFromHop(shown))
            text += u", packets lost from hop %1 on"_s.arg(*hop);
        if (m_options.flag("fixed_flow"_L1) && !isOneFlow())
            text += u"; each TCP probe was a flow of its own (without CAP_NET_RAW)"_s;
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
    fields.add("fixed_flow"_L1, isOneFlow());
    // Each address of a name has a way of its own.
    const QString target = m_check.target + u' ' + m_target.toString();
    if (const auto changed =
            m_services.paths.compareAndKeep(m_check.id, target, shown, shown.back().isTarget))
        fields.add("path_changed"_L1, *changed);
    if (const auto hop = lossFromHop(shown))
        fields.add("loss_from_hop"_L1, *hop);
    writeHops(fields, shown);
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
