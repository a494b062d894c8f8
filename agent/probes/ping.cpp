// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/icmp_engine.h"
#include "agent/io/system_ping.h"
#include "agent/probes/factories.h"
#include "agent/probes/ping_report.h"
#include "agent/wire/icmp.h"

#include <algorithm>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** Echoes leave a little later than they are asked for; the kernel's stamps decide what came in time. */
constexpr Micros grace = std::chrono::milliseconds(10);

IcmpVersion versionOf(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv6Protocol ? IcmpVersion::V6 : IcmpVersion::V4;
}

PingTally::Error errorOf(const IcmpEngine::Heard &what, IcmpVersion version)
{
    return {icmpErrorName(version, what.type, what.code), what.from.toString(), what.mtu,
            isUnreachable(version, what.type, what.code)};
}

SocketFailure failureOf(const IcmpEngine::Heard &what)
{
    SocketFailure failure = what.failure;
    if (what.mtu > 0)
        failure.sentence += u" (MTU %1)"_s.arg(what.mtu);
    return failure;
}

struct Packet
{
    enum class State : quint8 { Waiting, Answered, Failed, NotSent };
    IcmpEngine::Ticket ticket;
    State state = State::Waiting;
    Micros roundTrip{};
};

/** The duration of its result is the average round trip where anything was answered. */
class PingProbe final : public Probe
{
public:
    PingProbe(const CheckSpec &check, const ProbeServices &services);

    void start(Done done) override;
    [[nodiscard]] ProbeFinding timedOut() override;

private:
    void resolved(Resolver::Answer answer);
    void tryNext();
    void failedHere(const SocketFailure &failure);
    [[nodiscard]] bool askSystem(const SocketFailure &objection);
    [[nodiscard]] ProbeFinding judgementOf(const PingOutput &output);
    void sendNext();
    void patienceEnded();
    void heard(size_t index, const IcmpEngine::Heard &what);
    void answered(size_t index, const IcmpEngine::Heard &what);
    void endWhenSettled();

    enum class Ending : quint8 { Settled, Deadline };
    [[nodiscard]] bool isLost(const Packet &packet, Micros fairWait) const;
    [[nodiscard]] ProbeFinding judgement(Ending ending);
    [[nodiscard]] ProbeFinding finding(Reason reason, const QString &description) const;
    void finish(ProbeFinding finding);

    const CheckSpec &m_check;
    const ProbeServices &m_services;
    const OptionReader m_options;
    const size_t m_count;
    const Micros m_spacing;
    const Micros m_patience;
    Done m_done;

    QList<QHostAddress> m_addresses;
    qsizetype m_tried = 0;
    std::optional<SocketFailure> m_failure; ///< our own system's, the most telling one of the addresses tried
    QHostAddress m_failedAddress;
    IcmpEngine::Echo m_echo;
    std::vector<Packet> m_packets;
    size_t m_waiting = 0;
    SteadyTime m_nextDue;
    std::optional<size_t> m_latest; ///< the highest packet answered
    PingTally m_tally;

    std::unique_ptr<SystemPing> m_system; ///< where the engine may not
    Resolver::Query m_query;
    Poller::Timer m_timer;
};

PingProbe::PingProbe(const CheckSpec &check, const ProbeServices &services)
    : m_check(check)
    , m_services(services)
    , m_options(readOptions(check.kind, check.options))
    , m_count(size_t(std::max(1, m_options.integer("count"_L1))))
    , m_spacing(m_options.duration("spacing"_L1))
    , m_patience(m_options.duration("packet_timeout"_L1))
{
    m_echo.size = m_options.integer("size"_L1);
    m_echo.hopLimit = m_options.integer("ttl"_L1);
    m_echo.dontFragment = m_options.flag("df"_L1);
}

void PingProbe::start(Done done)
{
    m_done = std::move(done);
    m_services.resolver.resolveInto(m_query, m_check.target, familyOf(m_options),
                                    [this](Resolver::Answer answer) { resolved(std::move(answer)); });
}

void PingProbe::resolved(Resolver::Answer answer)
{
    m_tally.resolveTime = answer.duration;
    if (answer.reason != Reason::None) {
        ProbeFinding found = finding(answer.reason, answer.message);
        if (answer.failedHere)
            found.outcome = Outcome::Unknown;
        finish(std::move(found));
        return;
    }
    m_addresses = std::move(answer.addresses);
    tryNext();
}

void PingProbe::tryNext()
{
    m_system.reset();
    m_tally.failure.reset();
    m_echo.address = m_addresses.at(m_tried++);
    if (const auto objection = m_services.icmp.objection(m_echo.address.protocol())) {
        if (objection->reason == Reason::NotPermitted && askSystem(*objection))
            return;
        failedHere(*objection);
        return;
    }
    m_packets.reserve(m_count); // listeners know their packet by its place
    m_nextDue = SteadyClock::now();
    sendNext();
}

/** Nothing has left yet, and another address of the name may do. */
void PingProbe::failedHere(const SocketFailure &failure)
{
    // "No route" for one address says less than what is said of another.
    if (!m_failure || m_failure->reason == Reason::Unreachable) {
        m_failure = failure;
        m_failedAddress = m_echo.address;
    }
    if (m_tried < m_addresses.size()) {
        tryNext();
        return;
    }
    m_echo.address = m_failedAddress;
    ProbeFinding found = finding(m_failure->reason, m_failure->sentence);
    found.outcome = Outcome::Unknown;
    finish(std::move(found));
}

/** False where the system has no ping either. */
bool PingProbe::askSystem(const SocketFailure &objection)
{
    const QString program = SystemPing::program();
    if (program.isEmpty())
        return false;
    m_tally.failure = objection;
    m_nextDue = SteadyClock::now();
    m_system =
        std::make_unique<SystemPing>(program, SystemPing::Order{m_echo, int(m_count), m_spacing, m_patience},
                                     [this](const PingOutput &output) {
                                         const bool hasSent = output.isWhole || !output.roundTrips.empty();
                                         if (!hasSent && m_tried < m_addresses.size())
                                             tryNext();
                                         else
                                             finish(judgementOf(output));
                                     });
    return true;
}

/** `m_nextDue` is when it was started. */
ProbeFinding PingProbe::judgementOf(const PingOutput &output)
{
    m_tally.roundTrips = output.roundTrips;
    const Micros fairWait = std::min(m_patience, timeoutOf(m_check) / 2);
    const bool mayPing = output.isWhole || m_system->isRunning();
    const Micros elapsed = std::chrono::floor<Micros>(SteadyClock::now() - m_nextDue);
    if (m_tally.roundTrips.empty() && mayPing && elapsed >= fairWait)
        m_tally.roundTrips.emplace_back(); // what it sent first
    // It does not tell what it sends, but keeps the spacing.
    for (auto i = qint64(m_tally.roundTrips.size());
         mayPing && !output.isWhole && i < qint64(m_count) && i * m_spacing <= elapsed; ++i) {
        if (elapsed - i * m_spacing >= m_patience)
            m_tally.roundTrips.emplace_back();
        else
            ++m_tally.awaited;
    }
    for (std::optional<Micros> &time : m_tally.roundTrips) {
        if (time && *time > m_patience) {
            time.reset();
            ++m_tally.late;
        }
    }
    if (mayPing) {
        m_tally.failure.reset();
        m_tally.via = u"system-ping"_s;
        m_tally.unsent = std::max(0, int(m_count) - int(m_tally.roundTrips.size()) - m_tally.awaited);
    }
    m_tally.duplicates = output.duplicates;
    m_tally.outOfOrder = output.outOfOrder;
    m_tally.replyHopLimit = output.hopLimit;
    if (!output.error.isEmpty()) {
        const bool isUnreachable =
            output.error.startsWith("destination "_L1) || output.error == "packet filtered"_L1;
        m_tally.error = PingTally::Error{output.error, output.errorFrom, 0, isUnreachable};
    }
    ProbeFinding found = pingFinding(m_tally, m_options);
    found.address = m_echo.address.toString();
    if (found.reason != Reason::None)
        found.phase = u"echo"_s;
    return found;
}

void PingProbe::sendNext()
{
    const size_t index = m_packets.size();
    Packet &packet = m_packets.emplace_back();
    const SteadyTime now = SteadyClock::now();
    packet.ticket =
        m_services.icmp.send(m_echo, [this, index](const IcmpEngine::Heard &what) { heard(index, what); });
    ++m_waiting;
    if (m_packets.size() < m_count) {
        // After a pause of our own the packets do not catch up in a burst.
        m_nextDue += m_spacing;
        if (m_nextDue <= now)
            m_nextDue = now + m_spacing;
        m_timer = m_services.poller.at(m_nextDue, [this] { sendNext(); });
    } else {
        m_timer = m_services.poller.at(now + m_patience + grace, [this] { patienceEnded(); });
    }
}

/** An echo may leave later than it was asked for; each is given its whole time. */
void PingProbe::patienceEnded()
{
    SteadyTime end{};
    const SteadyTime now = m_services.poller.wakeTime(); // what came until then has been read
    for (const Packet &packet : m_packets) {
        if (packet.state == Packet::State::Waiting)
            end = std::max(end, m_services.icmp.sentAt(packet.ticket).value_or(now) + m_patience);
    }
    if (end > now)
        m_timer = m_services.poller.at(end + grace, [this] { patienceEnded(); });
    else
        finish(judgement(Ending::Settled));
}

void PingProbe::heard(size_t index, const IcmpEngine::Heard &what)
{
    Packet &packet = m_packets[index];
    const bool wasWaiting = packet.state == Packet::State::Waiting;
    switch (what.what) {
    case IcmpEngine::Heard::What::Reply:
        answered(index, what);
        break;
    case IcmpEngine::Heard::What::Error:
        if (!wasWaiting)
            return;
        packet.state = Packet::State::Failed;
        m_tally.error = errorOf(what, versionOf(m_echo.address));
        break;
    case IcmpEngine::Heard::What::NotSent:
        // They leave in their order: where the first has not, none has.
        if (index == 0 && m_tried < m_addresses.size()) {
            m_timer.reset();
            m_packets.clear();
            m_waiting = 0;
            failedHere(failureOf(what));
            return;
        }
        packet.state = Packet::State::NotSent;
        ++m_tally.refused;
        m_tally.failure = failureOf(what);
        break;
    }
    if (wasWaiting && packet.state != Packet::State::Waiting) {
        --m_waiting;
        endWhenSettled(); // may be the end of this probe
    }
}

void PingProbe::answered(size_t index, const IcmpEngine::Heard &what)
{
    Packet &packet = m_packets[index];
    if (packet.state == Packet::State::Answered) {
        ++m_tally.duplicates;
        return;
    }
    const Micros time = what.roundTrip();
    if (time > m_patience) {
        ++m_tally.late;
        return;
    }
    if (what.from != m_echo.address)
        m_tally.otherAddress = what.from.toString();
    packet.state = Packet::State::Answered;
    packet.roundTrip = time;
    m_tally.replyHopLimit = what.hopLimit;
    if (m_latest && index < *m_latest)
        ++m_tally.outOfOrder;
    m_latest = std::max(index, m_latest.value_or(0));
}

void PingProbe::endWhenSettled()
{
    if (m_waiting == 0 && m_packets.size() == m_count)
        finish(judgement(Ending::Settled));
}

ProbeFinding PingProbe::timedOut()
{
    const QString limit = formatDuration(timeoutOf(m_check));
    if (m_addresses.isEmpty()) {
        ProbeFinding found = finding(Reason::NameTimeout,
                                     u"no name server answered for %1 in %2"_s.arg(m_check.target, limit));
        found.duration.reset();
        return found;
    }
    return m_system ? judgementOf(m_system->output()) : judgement(Ending::Deadline);
}

bool PingProbe::isLost(const Packet &packet, Micros fairWait) const
{
    if (packet.state == Packet::State::Failed)
        return true;
    const auto sent = m_services.icmp.sentAt(packet.ticket);
    return packet.state == Packet::State::Waiting && sent && m_services.poller.wakeTime() - *sent >= fairWait;
}

/** A packet is lost when nothing came within packet_timeout. Those still awaited at the check's deadline are left out; but
    where nothing at all can be judged so, half of the check's time is wait enough. */
ProbeFinding PingProbe::judgement(Ending ending)
{
    const auto isJudged = [this](const Packet &packet) {
        return packet.state == Packet::State::Answered || isLost(packet, m_patience);
    };
    Micros fairWait = ending == Ending::Settled ? Micros(0) : m_patience;
    if (ending == Ending::Deadline && std::none_of(m_packets.begin(), m_packets.end(), isJudged))
        fairWait = std::min(m_patience, timeoutOf(m_check) / 2);
    m_tally.roundTrips.reserve(m_packets.size());
    for (const Packet &packet : m_packets) {
        if (packet.state == Packet::State::Answered)
            m_tally.roundTrips.emplace_back(packet.roundTrip);
        else if (isLost(packet, fairWait))
            m_tally.roundTrips.emplace_back();
        else if (m_services.icmp.sentAt(packet.ticket) && packet.state == Packet::State::Waiting)
            ++m_tally.awaited;
        else if (packet.state == Packet::State::Waiting)
            ++m_tally.unsent;
    }
    m_tally.unsent += int(m_count - m_packets.size());
    ProbeFinding found = pingFinding(m_tally, m_options);
    found.address = m_echo.address.toString();
    if (found.reason != Reason::None)
        found.phase = u"echo"_s;
    return found;
}

ProbeFinding PingProbe::finding(Reason reason, const QString &description) const
{
    ProbeFinding found;
    found.reason = reason;
    found.description = description;
    found.address = m_echo.address.toString();
    if (reason != Reason::None)
        found.phase = m_addresses.isEmpty() ? u"resolve"_s : u"echo"_s;
    return found;
}

void PingProbe::finish(ProbeFinding finding)
{
    m_timer.reset();
    const Done done = std::exchange(m_done, {});
    done(std::move(finding)); // may be the end of this probe
}

} // namespace

std::unique_ptr<Probe> createPingProbe(const CheckSpec &check, const ProbeServices &services)
{
    return std::make_unique<PingProbe>(check, services);
}

} // namespace vantage
