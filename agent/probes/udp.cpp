// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/probes/datagram_probe.h"
#include "agent/probes/factories.h"
#include "agent/probes/mismatch_text.h"
#include "agent/probes/round_trips.h"
#include "common/util/pattern.h"
#include "common/util/text.h"

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype answerShown = 512;

class UdpProbe final : public DatagramProbe
{
public:
    UdpProbe(const CheckSpec &check, const ProbeServices &services);

private:
    void opened() override;
    void received(QByteArrayView bytes, const PacketTime &time) override;
    [[nodiscard]] ProbeFinding overdue() override;
    void addFields(FieldWriter &fields) const override;

    void sendOne();
    void answered();
    [[nodiscard]] bool isOverWith(int sent) const { return int(m_answers.size()) >= sent; }
    [[nodiscard]] std::vector<Micros> roundTrips() const;

    const int m_count;
    const Micros m_spacing;
    const QByteArray m_payload;
    std::optional<Pattern> m_expect;

    QVarLengthArray<SteadyTime, 4> m_answers; ///< when they came
    int m_duplicates = 0;
    std::optional<QByteArray>
        m_answer; ///< the first bytes of the first one, or of the one that does not match
    Poller::Timer m_nextSend;
};

/** All datagrams go out in half of the time there is, so that the last one too can still be answered. */
Micros spacingOf(const OptionReader &options, Micros timeout)
{
    return std::min(options.duration("spacing"_L1), timeout / 2 / options.integer("count"_L1));
}

UdpProbe::UdpProbe(const CheckSpec &check, const ProbeServices &services)
    : DatagramProbe(check, services)
    , m_count(options().integer("count"_L1))
    , m_spacing(spacingOf(options(), timeout()))
    , m_payload(options().bytes("payload"_L1))
{
    if (const QString text = options().text("expect"_L1); !text.isEmpty()) {
        if (Result<Pattern> pattern = Pattern::compileForBytes(text))
            m_expect = *std::move(pattern); // it always does: validation lets nothing else through
    }
}

void UdpProbe::opened()
{
    m_nextSend.reset();
    sendOne();
}

void UdpProbe::sendOne()
{
    if (!send(m_payload))
        return;
    if (sentCount() < m_count)
        m_nextSend = poller().after(m_spacing, [this] { sendOne(); });
}

void UdpProbe::received(QByteArrayView bytes, const PacketTime &time)
{
    const Pattern::Verdict verdict = m_expect ? m_expect->find(bytes).verdict : Pattern::Verdict::Matches;
    if (verdict == Pattern::Verdict::Astray)
        return finish(finding(Reason::InternalError, u"the pattern takes too long on this answer"_s, time));
    const bool matches = verdict == Pattern::Verdict::Matches;
    if (!m_answer || !matches)
        m_answer = bytes.first(std::min(bytes.size(), answerShown)).toByteArray();
    if (isOverWith(sentCount()))
        ++m_duplicates; // all that were sent are answered already
    else
        m_answers.append(time.steady);
    if (!matches)
        finish(finding(Reason::ContentMismatch, mismatchText(bytes), time));
    else if (isOverWith(m_count))
        answered();
}

void UdpProbe::answered()
{
    const auto statistics = statisticsOf(roundTrips());
    ProbeFinding found = finding(
        Reason::None, m_count == 1 ? u"answered in %1"_s.arg(formatDuration(statistics->average))
                                   : u"all %1 datagrams answered, on average in %2"_s.arg(m_count).arg(
                                         formatDuration(statistics->average)));
    found.duration = resolveTime() + statistics->average;
    finish(std::move(found));
}

ProbeFinding UdpProbe::overdue()
{
    const int sent = sentCount();
    if (m_answers.isEmpty()) {
        ProbeFinding found =
            finding(Reason::NoAnswer,
                    sent == 1 ? u"no answer in %1: open or filtered"_s.arg(formatDuration(timeout()))
                              : u"no answer to %1 datagrams in %2: open or filtered"_s.arg(sent).arg(
                                    formatDuration(timeout())));
        found.outcome = outcomeFromCode(options().text("silence"_L1));
        return found;
    }
    // The loop stood still until the deadline, and the rest was never sent: what was sent has been answered.
    if (isOverWith(sent)) {
        ProbeFinding found =
            finding(Reason::Overloaded, u"this agent sent only %1 of %2 datagrams"_s.arg(sent).arg(m_count));
        return found;
    }
    const auto statistics = statisticsOf(roundTrips());
    ProbeFinding found = finding(Reason::PacketLoss,
                                 u"%1 of %2 datagrams not answered in %3"_s.arg(sent - int(m_answers.size()))
                                     .arg(sent)
                                     .arg(formatDuration(timeout())));
    found.outcome = Outcome::Degraded;
    if (statistics)
        found.duration = resolveTime() + statistics->average;
    return found;
}

/** UDP has no numbers, so the order decides. Where all were answered, the first answer belongs to the first datagram, and
    so on. Where some were lost, an answer belongs to the latest datagram before it that has none yet: right as long as
    answers come within the spacing, where "the first without an answer" would add whole spacings. */
std::vector<Micros> UdpProbe::roundTrips() const
{
    std::vector<Micros> times;
    const bool isComplete = int(m_answers.size()) == sentCount();
    std::vector<int> open;
    int next = 0;
    for (const SteadyTime answer : m_answers) {
        int number = next;
        if (!isComplete) {
            while (next < sentCount() && sentTime(next).steady <= answer)
                open.push_back(next++);
            if (open.empty())
                continue;
            number = open.back();
            open.pop_back();
        } else {
            ++next;
        }
        const auto time = answer - sentTime(number).steady;
        times.push_back(std::chrono::duration_cast<Micros>(std::max(time, SteadyClock::duration::zero())));
    }
    return times;
}

void UdpProbe::addFields(FieldWriter &fields) const
{
    const int sent = sentCount();
    const auto received = int(m_answers.size());
    fields.add("sent"_L1, sent)
        .add("received"_L1, received)
        .add("loss_percent"_L1, lossPercent(sent, received));
    if (m_count > 1)
        fields.add("duplicates"_L1, m_duplicates);
    if (const auto statistics = statisticsOf(roundTrips())) {
        fields.add("rtt_min_us"_L1, statistics->minimum)
            .add("rtt_avg_us"_L1, statistics->average)
            .add("rtt_max_us"_L1, statistics->maximum);
    }
    if (m_answer)
        fields.add("answer"_L1, escapeBytes(*m_answer));
}

} // namespace

std::unique_ptr<Probe> createUdpProbe(const CheckSpec &check, const ProbeServices &services)
{
    return std::make_unique<UdpProbe>(check, services);
}

} // namespace vantage
