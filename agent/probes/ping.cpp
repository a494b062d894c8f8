// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/icmp_engine.h"
#include "agent/probes/factories.h"
#include "agent/probes/round_trips.h"
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

struct Packet
{
    enum class State : quint8 { Waiting, Answered, Failed, NotSent };
    IcmpEngine::Ticket ticket;
    State state = State::Waiting;
    SteadyTime asked;
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
    void sendNext();
    void heard(size_t index, const IcmpEngine::Heard &what);
    void answered(size_t index, const IcmpEngine::Heard &what);
    void endWhenSettled();

    [[nodiscard]] ProbeFinding judgement(size_t sent) const;
    [[nodiscard]] ProbeFinding verdictOn(int sent, int received,
                                         const std::optional<RoundTripStatistics> &times) const;
    [[nodiscard]] QByteArray fieldsOf(size_t packets, int sent, const std::vector<Micros> &times,
                                      const std::optional<RoundTripStatistics> &statistics) const;
    [[nodiscard]] QString errorSentence() const;
    [[nodiscard]] ProbeFinding finding(Reason reason, const QString &description) const;
    void finish(ProbeFinding finding);

    const CheckSpec &m_check;
    const ProbeServices &m_services;
    const OptionReader m_options;
    const size_t m_count;
    const Micros m_spacing;
    const Micros m_patience;
    Done m_done;

    bool m_isResolved = false;
    Micros m_resolveTime{};
    IcmpEngine::Echo m_echo;
    std::vector<Packet> m_packets;
    size_t m_waiting = 0;
    SteadyTime m_nextDue;
    int m_duplicates = 0;
    int m_outOfOrder = 0;
    std::optional<size_t> m_latest; ///< the highest packet answered
    int m_replyHopLimit = 0;
    std::optional<IcmpEngine::Heard> m_error;
    std::optional<SocketFailure> m_failure; ///< our own
    int m_failureMtu = 0;

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
    const AddressFamily family = familyOf(m_options);
    if (auto answer = m_services.resolver.withoutQuery(m_check.target, family)) {
        resolved(std::move(*answer));
        return;
    }
    m_query = m_services.resolver.resolve(m_check.target, family,
                                          [this](Resolver::Answer answer) { resolved(std::move(answer)); });
}

void PingProbe::resolved(Resolver::Answer answer)
{
    m_resolveTime = answer.duration;
    if (answer.reason != Reason::None) {
        ProbeFinding found = finding(answer.reason, answer.message);
        if (answer.failedHere)
            found.outcome = Outcome::Unknown;
        finish(std::move(found));
        return;
    }
    m_isResolved = true;
    m_echo.address = answer.addresses.constFirst();
    if (const auto objection = m_services.icmp.objection(m_echo.address.protocol())) {
        ProbeFinding found = finding(objection->reason, objection->sentence);
        found.outcome = Outcome::Unknown;
        finish(std::move(found));
        return;
    }
    m_packets.reserve(m_count); // listeners know their packet by its place
    m_nextDue = SteadyClock::now();
    sendNext();
}

void PingProbe::sendNext()
{
    const size_t index = m_packets.size();
    Packet &packet = m_packets.emplace_back();
    packet.asked = SteadyClock::now();
    packet.ticket =
        m_services.icmp.send(m_echo, [this, index](const IcmpEngine::Heard &what) { heard(index, what); });
    ++m_waiting;
    if (m_packets.size() < m_count) {
        // After a pause of our own the packets do not catch up in a burst.
        m_nextDue = std::max(m_nextDue + m_spacing, packet.asked);
        m_timer = m_services.poller.at(m_nextDue, [this] { sendNext(); });
    } else {
        m_timer = m_services.poller.at(packet.asked + m_patience + grace,
                                       [this] { finish(judgement(m_packets.size())); });
    }
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
        m_error = what;
        break;
    case IcmpEngine::Heard::What::NotSent:
        packet.state = Packet::State::NotSent;
        m_failure = what.failure;
        m_failureMtu = what.mtu;
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
        ++m_duplicates;
        return;
    }
    const Micros time = what.roundTrip();
    if (time > m_patience)
        return;
    packet.state = Packet::State::Answered;
    packet.roundTrip = time;
    m_replyHopLimit = what.hopLimit;
    if (m_latest && index < *m_latest)
        ++m_outOfOrder;
    m_latest = std::max(index, m_latest.value_or(0));
}

void PingProbe::endWhenSettled()
{
    if (m_waiting == 0 && m_packets.size() == m_count)
        finish(judgement(m_packets.size()));
}

/** Packets that have not been waited for as long as they may take are not judged, unless there are no others. */
ProbeFinding PingProbe::timedOut()
{
    const QString limit = formatDuration(timeoutOf(m_check));
    if (!m_isResolved) {
        ProbeFinding found = finding(Reason::NameTimeout,
                                     u"no name server answered for %1 in %2"_s.arg(m_check.target, limit));
        found.duration.reset();
        return found;
    }
    const SteadyTime now = SteadyClock::now();
    size_t judged = m_packets.size();
    while (judged > 0 && m_packets[judged - 1].state == Packet::State::Waiting &&
           now - m_packets[judged - 1].asked < m_patience)
        --judged;
    return judgement(judged > 0 ? judged : m_packets.size());
}

ProbeFinding PingProbe::judgement(size_t packets) const
{
    const auto end = m_packets.begin() + std::ptrdiff_t(packets);
    const auto sent = int(std::count_if(
        m_packets.begin(), end, [](const Packet &packet) { return packet.state != Packet::State::NotSent; }));
    std::vector<Micros> times;
    times.reserve(packets);
    for (auto packet = m_packets.begin(); packet != end; ++packet) {
        if (packet->state == Packet::State::Answered)
            times.push_back(packet->roundTrip);
    }
    const std::optional<RoundTripStatistics> statistics = statisticsOf(times);
    ProbeFinding found = verdictOn(sent, int(times.size()), statistics);
    if (statistics)
        found.duration = statistics->average;
    found.fields = fieldsOf(packets, sent, times, statistics);
    return found;
}

ProbeFinding PingProbe::verdictOn(int sent, int received,
                                  const std::optional<RoundTripStatistics> &times) const
{
    if (sent == 0 && m_failure) {
        QString sentence = m_failure->sentence;
        if (m_failureMtu > 0)
            sentence += u" (MTU %1)"_s.arg(m_failureMtu);
        ProbeFinding found = finding(m_failure->reason, sentence);
        found.outcome = m_failure->outcome;
        return found;
    }
    if (!times) {
        const bool isUnreachableThere =
            m_error && isUnreachable(versionOf(m_echo.address), m_error->type, m_error->code);
        const QString what =
            sent == 1 ? u"the packet was not answered"_s : u"none of %1 packets answered"_s.arg(sent);
        ProbeFinding found =
            finding(isUnreachableThere ? Reason::Unreachable : Reason::PacketLoss, what + errorSentence());
        found.outcome = Outcome::Down;
        return found;
    }
    const QString average = formatDuration(times->average);
    const QString answered = u"%1 of %2 packets answered%3, %4 on average"_s.arg(
        QString::number(received), QString::number(sent), errorSentence(), average);
    const double loss = lossPercent(sent, received);
    const Micros tooSlow = m_options.duration("rtt_down"_L1);
    const Micros slow = m_options.duration("rtt_degraded"_L1);
    Reason reason = Reason::None;
    Outcome outcome = Outcome::Up;
    QString text = answered;
    if (loss > 0 && loss >= m_options.number("loss_down"_L1)) {
        reason = Reason::PacketLoss;
        outcome = Outcome::Down;
    } else if (tooSlow > Micros(0) && times->average > tooSlow) {
        reason = Reason::Threshold;
        outcome = Outcome::Down;
        text += u", more than %1"_s.arg(formatDuration(tooSlow));
    } else if (loss > 0 && loss >= m_options.number("loss_degraded"_L1)) {
        reason = Reason::PacketLoss;
        outcome = Outcome::Degraded;
    } else if (slow > Micros(0) && times->average > slow) {
        reason = Reason::Threshold;
        outcome = Outcome::Degraded;
        text += u", more than %1"_s.arg(formatDuration(slow));
    }
    ProbeFinding found = finding(reason, text);
    found.outcome = outcome;
    return found;
}

QByteArray PingProbe::fieldsOf(size_t packets, int sent, const std::vector<Micros> &times,
                               const std::optional<RoundTripStatistics> &statistics) const
{
    FieldWriter fields;
    fields.add("resolve_us"_L1, m_resolveTime);
    fields.add("sent"_L1, sent);
    fields.add("received"_L1, int(times.size()));
    fields.add("loss_percent"_L1, lossPercent(sent, int(times.size())));
    if (statistics) {
        fields.add("rtt_min_us"_L1, statistics->minimum);
        fields.add("rtt_avg_us"_L1, statistics->average);
        fields.add("rtt_median_us"_L1, statistics->median);
        fields.add("rtt_max_us"_L1, statistics->maximum);
        fields.add("rtt_stddev_us"_L1, statistics->deviation);
        fields.add("jitter_us"_L1, statistics->jitter);
        if (m_replyHopLimit > 0)
            fields.add("reply_ttl"_L1, m_replyHopLimit);
    }
    // One for each packet that was sent, in their order; null for one that was lost.
    QCborStreamWriter &each = fields.value("rtts_us"_L1);
    each.startArray(quint64(sent));
    for (size_t i = 0; i < packets; ++i) {
        if (m_packets[i].state == Packet::State::Answered)
            each.append(qint64(m_packets[i].roundTrip.count()));
        else if (m_packets[i].state != Packet::State::NotSent)
            each.append(nullptr);
    }
    each.endArray();
    fields.add("duplicates"_L1, m_duplicates);
    fields.add("out_of_order"_L1, m_outOfOrder);
    if (m_error) {
        fields.add("icmp_error"_L1, icmpErrorName(versionOf(m_echo.address), m_error->type, m_error->code));
        fields.add("icmp_error_from"_L1, m_error->from.toString());
    }
    return fields.take();
}

/** "; host unreachable, says 192.0.2.1" */
QString PingProbe::errorSentence() const
{
    if (!m_error)
        return {};
    const QString name = icmpErrorName(versionOf(m_echo.address), m_error->type, m_error->code);
    const QString mtu = m_error->mtu > 0 ? u" (MTU %1)"_s.arg(m_error->mtu) : QString();
    return u"; %1%2, says %3"_s.arg(name, mtu, m_error->from.toString());
}

ProbeFinding PingProbe::finding(Reason reason, const QString &description) const
{
    ProbeFinding found;
    found.reason = reason;
    found.description = description;
    found.address = m_echo.address.toString();
    if (reason != Reason::None)
        found.phase = m_isResolved ? u"echo"_s : u"resolve"_s;
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
