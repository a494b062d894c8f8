// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/wire/ntp.h"
#include "agent/probes/datagram_probe.h"
#include "agent/probes/factories.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace vantage {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using std::chrono::nanoseconds;

/** A request that has waited for longer counts as lost where there are more to come; its answer may still come. */
constexpr Micros longestPatience = 1s;

/** More than this between our two clocks is not their reading but UTC being set. */
constexpr nanoseconds clockStep = 1ms;

Micros rounded(nanoseconds time)
{
    return std::chrono::round<Micros>(time);
}

/** "+250 ms" */
QString signedText(nanoseconds time)
{
    return (time < 0ns ? u'-' : u'+') + formatDuration(rounded(std::chrono::abs(time)));
}

struct Sample
{
    ntp::Reply reply;
    ntp::Exchange exchange;
};

void addReply(FieldWriter &fields, const ntp::Reply &reply)
{
    fields.add("stratum"_L1, reply.stratum)
        .add("leap"_L1, reply.leap)
        .add("reference_id"_L1, ntp::referenceText(reply))
        .add("poll_s"_L1, reply.poll < 0 ? qint64(0) : qint64(1) << std::min(reply.poll, 62))
        .add("precision_us"_L1, std::ldexp(1e6, reply.precision))
        .add("root_delay_us"_L1, rounded(reply.rootDelay))
        .add("root_dispersion_us"_L1, rounded(reply.rootDispersion));
}

class NtpProbe final : public DatagramProbe
{
public:
    NtpProbe(const CheckSpec &check, const ProbeServices &services);

private:
    void opened() override;
    void received(QByteArrayView bytes, const PacketTime &time) override;
    [[nodiscard]] ProbeFinding overdue() override;
    void addFields(FieldWriter &fields) const override;

    void ask();
    void waitedForAnswer();
    void answered(int number, const ntp::Reply &reply, const PacketTime &time);
    void failed(ntp::Fault fault, const ntp::Reply &reply, const PacketTime &time);
    void goOnAfter(int number);

    [[nodiscard]] const Sample &best() const;
    [[nodiscard]] std::optional<Micros> jitter() const;
    [[nodiscard]] ProbeFinding conclusion() const;
    void judgeThresholds(ProbeFinding &found) const;
    void addSample(FieldWriter &fields, const Sample &sample) const;

    const int m_wanted;
    const int m_version;
    const Micros m_spacing;  ///< between an answer and the next request
    const Micros m_patience; ///< with a request, while there are more to come

    QVarLengthArray<ntp::Timestamp, 4> m_nonces; ///< of the requests; 0 when answered
    std::vector<Sample> m_samples;
    std::optional<ntp::Reply> m_faulty; ///< the answer that the check failed by
    QString m_kissCode;
    int m_strays = 0; ///< answers that are none to our requests
    QString m_strayText;
    Poller::Timer m_timer;
};

/** Servers answer those who ask too fast with a kiss or not at all: one request after the other, with a pause. But all
    of them within the time there is. */
Micros spacingOf(const OptionReader &options, Micros timeout)
{
    return std::min(options.duration("spacing"_L1), timeout / 2 / options.integer("samples"_L1));
}

NtpProbe::NtpProbe(const CheckSpec &check, const ProbeServices &services)
    : DatagramProbe(check, services)
    , m_wanted(options().integer("samples"_L1))
    , m_version(options().integer("version"_L1))
    , m_spacing(spacingOf(options(), timeout()))
    , m_patience(std::min(longestPatience, timeout() / 2 / m_wanted))
{
}

void NtpProbe::opened()
{
    m_timer.reset();
    m_nonces.clear();
    ask();
}

void NtpProbe::ask()
{
    ntp::Timestamp nonce = 0;
    while (nonce == 0)
        nonce = QRandomGenerator::system()->generate64();
    m_nonces.append(nonce);
    if (!send(ntp::request(m_version, nonce)))
        return;
    // The last one is waited for until the deadline, unless there is a sample already.
    if (sentCount() < m_wanted || !m_samples.empty())
        m_timer = poller().after(m_patience, [this] { waitedForAnswer(); });
}

void NtpProbe::waitedForAnswer()
{
    if (sentCount() < m_wanted)
        ask();
    else
        finish(conclusion());
}

/** The origin comes first: what has not seen our request must not be able to say anything, not even "go away". */
void NtpProbe::received(QByteArrayView bytes, const PacketTime &time)
{
    const std::optional<ntp::Reply> reply = ntp::parse(bytes);
    const auto request = reply && reply->origin != 0
                             ? std::find(m_nonces.cbegin(), m_nonces.cend(), reply->origin)
                             : m_nonces.cend();
    if (request == m_nonces.cend()) {
        ++m_strays;
        m_strayText = reply ? u"wrong origin timestamp"_s : u"%1 bytes are too short"_s.arg(bytes.size());
        return;
    }
    const auto number = int(request - m_nonces.cbegin());
    m_nonces[number] = 0;
    if (const ntp::Fault fault = ntp::judge(*reply, m_version); fault != ntp::Fault::None)
        failed(fault, *reply, time);
    else
        answered(number, *reply, time);
}

void NtpProbe::answered(int number, const ntp::Reply &reply, const PacketTime &time)
{
    const PacketTime &sent = sentTime(number);
    const nanoseconds steady = time.steady - sent.steady;
    if (std::chrono::abs(time.utc - sent.utc - steady) <= clockStep) {
        const ntp::Exchange exchange = ntp::exchangeOf(reply, sent.utc, time.utc);
        if (!exchange.isPossible()) {
            m_faulty = reply;
            finish(finding(Reason::ProtocolError,
                           u"impossible times: the server says it had the request for %1 of %2"_s.arg(
                               signedText(exchange.t3 - exchange.t2), signedText(exchange.t4 - exchange.t1)),
                           time));
            return;
        }
        m_samples.push_back({reply, exchange});
    }
    goOnAfter(number);
}

void NtpProbe::goOnAfter(int number)
{
    const int sent = sentCount();
    const bool isLast = number == sent - 1;
    if (isLast && sent == m_wanted)
        finish(conclusion());
    else if (isLast)
        m_timer = poller().after(m_spacing, [this] { ask(); });
    else if (sent == m_wanted && !m_timer.isActive())
        m_timer = poller().after(m_patience, [this] { waitedForAnswer(); });
}

void NtpProbe::failed(ntp::Fault fault, const ntp::Reply &reply, const PacketTime &time)
{
    m_kissCode = ntp::kissCode(reply);
    // It has answered, and asks us to slow down: its time is as good as it was, and no more is asked.
    if (fault == ntp::Fault::KissOfDeath && m_kissCode == "RATE"_L1 && !m_samples.empty()) {
        finish(conclusion());
        return;
    }
    m_faulty = reply;
    Reason reason = Reason::ProtocolError;
    if (fault == ntp::Fault::KissOfDeath)
        reason = Reason::KissOfDeath;
    else if (fault == ntp::Fault::NotSynchronised)
        reason = Reason::NotSynchronised;
    finish(finding(reason, ntp::describe(fault, reply, m_version), time));
}

ProbeFinding NtpProbe::overdue()
{
    if (!m_samples.empty())
        return conclusion();
    const QString limit = formatDuration(timeout());
    if (m_strays > 0)
        return finding(
            Reason::ProtocolError,
            u"no right answer in %1, but %2 wrong: %3"_s.arg(limit).arg(m_strays).arg(m_strayText));
    return finding(Reason::NoAnswer, u"no answer to %1 requests in %2"_s.arg(sentCount()).arg(limit));
}

/** The one that was held up least on its way: its offset can be wrong by half of its delay at most. */
const Sample &NtpProbe::best() const
{
    return *std::min_element(m_samples.begin(), m_samples.end(), [](const Sample &a, const Sample &b) {
        return a.exchange.delay() < b.exchange.delay();
    });
}

/** Of the offsets against the best one's (RFC 5905 section 10); with one sample there is none. */
std::optional<Micros> NtpProbe::jitter() const
{
    if (m_samples.size() < 2)
        return std::nullopt;
    const nanoseconds reference = best().exchange.offset();
    double squares = 0;
    for (const Sample &sample : m_samples) {
        const auto difference = double((sample.exchange.offset() - reference).count());
        squares += difference * difference;
    }
    return Micros(std::llround(std::sqrt(squares / double(m_samples.size() - 1)) / 1000));
}

ProbeFinding NtpProbe::conclusion() const
{
    if (m_samples.empty())
        return finding(Reason::InternalError, u"this machine's clock was set during the check"_s);
    const auto &[reply, exchange] = best();
    ProbeFinding found =
        finding(Reason::None, u"offset %1, delay %2, stratum %3"_s
                                  .arg(signedText(exchange.offset()),
                                       formatDuration(rounded(std::max(exchange.delay(), 0ns))))
                                  .arg(reply.stratum));
    if (!m_kissCode.isEmpty())
        found.description += u"; asked to slow down (%1)"_s.arg(m_kissCode);
    found.duration = resolveTime() + rounded(exchange.t4 - exchange.t1);
    judgeThresholds(found);
    return found;
}

/** The first limit that is exceeded, those that mean down before the others. */
void NtpProbe::judgeThresholds(ProbeFinding &found) const
{
    const auto &sample = best();
    const Micros offset = rounded(std::chrono::abs(sample.exchange.offset()));
    const Micros dispersion = rounded(sample.reply.rootDispersion);
    const int stratum = sample.reply.stratum;
    const auto fail = [&found](Outcome outcome, const QString &what) {
        found.reason = Reason::Threshold;
        found.outcome = outcome;
        found.phase = u"answer"_s;
        found.description += u"; "_s + what;
        return true;
    };
    const auto isAbove = [&](Outcome outcome, QLatin1StringView offsetName, QLatin1StringView stratumName,
                             QLatin1StringView dispersionName) {
        const Micros offsetLimit = options().duration(offsetName);
        const int stratumLimit = options().integer(stratumName);
        const Micros dispersionLimit = options().duration(dispersionName);
        if (offsetLimit > Micros(0) && offset > offsetLimit)
            return fail(outcome, u"the offset is above %1"_s.arg(formatDuration(offsetLimit)));
        if (stratumLimit > 0 && stratum > stratumLimit)
            return fail(outcome, u"the stratum is above %1"_s.arg(stratumLimit));
        if (dispersionLimit > Micros(0) && dispersion > dispersionLimit)
            return fail(outcome, u"the root dispersion %1 is above %2"_s.arg(
                                     formatDuration(dispersion), formatDuration(dispersionLimit)));
        return false;
    };
    (void)(isAbove(Outcome::Down, "offset_down"_L1, "stratum_down"_L1, "dispersion_down"_L1) ||
           isAbove(Outcome::Degraded, "offset_degraded"_L1, "stratum_degraded"_L1, "dispersion_degraded"_L1));
}

void NtpProbe::addFields(FieldWriter &fields) const
{
    fields.add("sent"_L1, sentCount()).add("received"_L1, int(m_samples.size()));
    if (!m_kissCode.isEmpty())
        fields.add("kiss_code"_L1, m_kissCode);
    if (m_faulty)
        addReply(fields, *m_faulty);
    else if (!m_samples.empty())
        addSample(fields, best());
}

void NtpProbe::addSample(FieldWriter &fields, const Sample &sample) const
{
    const ntp::Exchange &exchange = sample.exchange;
    fields.add("offset_us"_L1, rounded(exchange.offset())).add("delay_us"_L1, rounded(exchange.delay()));
    if (const auto value = jitter())
        fields.add("jitter_us"_L1, *value);
    addReply(fields, sample.reply);
    fields.add("root_distance_us"_L1, rounded(ntp::rootDistance(sample.reply, exchange.delay())))
        .add("t1_ns"_L1, qint64(exchange.t1.count()))
        .add("t2_ns"_L1, qint64(exchange.t2.count()))
        .add("t3_ns"_L1, qint64(exchange.t3.count()))
        .add("t4_ns"_L1, qint64(exchange.t4.count()));
}

} // namespace

std::unique_ptr<Probe> createNtpProbe(const CheckSpec &check, const ProbeServices &services)
{
    return std::make_unique<NtpProbe>(check, services);
}

} // namespace vantage
