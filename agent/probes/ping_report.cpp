// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/probes/ping_report.h"

#include "agent/probes/round_trips.h"

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

QString counted(int count, QLatin1StringView one, QLatin1StringView many)
{
    return count == 1 ? u"1 "_s + one : u"%1 "_s.arg(count) + many;
}

/** "; host unreachable, says 192.0.2.1; 1 duplicate" */
QString remarksOn(const PingTally &tally)
{
    QStringList remarks{QString()};
    if (tally.error) {
        const QString mtu = tally.error->mtu > 0 ? u" (MTU %1)"_s.arg(tally.error->mtu) : QString();
        remarks += u"%1%2, says %3"_s.arg(tally.error->name, mtu, tally.error->from);
    }
    if (!tally.otherAddress.isEmpty())
        remarks += u"answered by another address, %1"_s.arg(tally.otherAddress);
    if (tally.duplicates > 0)
        remarks += counted(tally.duplicates, "duplicate"_L1, "duplicates"_L1);
    if (tally.late > 0)
        remarks += counted(tally.late, "answer came too late"_L1, "answers came too late"_L1);
    if (tally.refused > 0 && tally.failure)
        remarks += u"%1 not sent, %2"_s.arg(QString::number(tally.refused), tally.failure->sentence);
    if (tally.awaited > 0)
        remarks += u"%1 still awaited at the deadline"_s.arg(tally.awaited);
    if (tally.unsent > 0)
        remarks += u"%1 not yet sent at the deadline"_s.arg(tally.unsent);
    if (!tally.via.isEmpty())
        remarks += u"measured by the system's ping"_s;
    return remarks.join("; "_L1);
}

/** Nothing was lost and nothing answered. */
ProbeFinding withoutVerdict(const PingTally &tally)
{
    ProbeFinding found;
    found.outcome = Outcome::Unknown;
    if (tally.failure) {
        found.reason = tally.failure->reason;
        // Nothing has left: whatever it is, it says nothing of the target.
        found.outcome = tally.failure->outcome.value_or(Outcome::Unknown);
        found.description = tally.failure->sentence;
    } else if (tally.awaited > 0) {
        found.reason = Reason::Timeout;
        found.description =
            u"not measured: the deadline came before an answer could be expected"_s + remarksOn(tally);
    } else {
        found.reason = Reason::Overloaded;
        found.description = u"not measured: nothing could be sent before the deadline"_s;
    }
    return found;
}

ProbeFinding allLost(const PingTally &tally)
{
    const auto sent = tally.roundTrips.size();
    const QString what =
        sent == 1 ? u"the packet was not answered"_s : u"none of %1 packets answered"_s.arg(sent);
    ProbeFinding found;
    found.reason = tally.error && tally.error->isUnreachable ? Reason::Unreachable : Reason::PacketLoss;
    found.outcome = Outcome::Down;
    found.description = what + remarksOn(tally);
    return found;
}

ProbeFinding verdictOn(const PingTally &tally, const OptionReader &options, double loss, int received,
                       Micros average)
{
    const Micros tooSlow = options.duration("rtt_down"_L1);
    const Micros slow = options.duration("rtt_degraded"_L1);
    ProbeFinding found;
    found.reason = Reason::None;
    found.outcome = Outcome::Up;
    QString limit;
    if (loss > 0 && loss >= options.number("loss_down"_L1)) {
        found.reason = Reason::PacketLoss;
        found.outcome = Outcome::Down;
    } else if (tooSlow > Micros(0) && average > tooSlow) {
        found.reason = Reason::Threshold;
        found.outcome = Outcome::Down;
        limit = u", more than %1"_s.arg(formatDuration(tooSlow));
    } else if (loss > 0 && loss >= options.number("loss_degraded"_L1)) {
        found.reason = Reason::PacketLoss;
        found.outcome = Outcome::Degraded;
    } else if (slow > Micros(0) && average > slow) {
        found.reason = Reason::Threshold;
        found.outcome = Outcome::Degraded;
        limit = u", more than %1"_s.arg(formatDuration(slow));
    }
    found.description =
        u"%1 of %2 packets answered, %3 on average"_s.arg(
            QString::number(received), QString::number(tally.roundTrips.size()), formatDuration(average)) +
        limit + remarksOn(tally);
    return found;
}

QByteArray fieldsOf(const PingTally &tally, int received, double loss,
                    const std::optional<RoundTripStatistics> &statistics)
{
    FieldWriter fields;
    fields.add("resolve_us"_L1, tally.resolveTime);
    fields.add("sent"_L1, int(tally.roundTrips.size()));
    fields.add("received"_L1, received);
    fields.add("loss_percent"_L1, loss);
    if (statistics) {
        fields.add("rtt_min_us"_L1, statistics->minimum);
        fields.add("rtt_avg_us"_L1, statistics->average);
        fields.add("rtt_median_us"_L1, statistics->median);
        fields.add("rtt_max_us"_L1, statistics->maximum);
        fields.add("rtt_stddev_us"_L1, statistics->deviation);
        fields.add("jitter_us"_L1, statistics->jitter);
        if (tally.replyHopLimit > 0)
            fields.add("reply_ttl"_L1, tally.replyHopLimit);
    }
    // One for each packet that is judged, in their order; null for one that was lost.
    QCborStreamWriter &each = fields.value("rtts_us"_L1);
    each.startArray(quint64(tally.roundTrips.size()));
    for (const std::optional<Micros> &time : tally.roundTrips) {
        if (time)
            each.append(qint64(time->count()));
        else
            each.append(nullptr);
    }
    each.endArray();
    fields.add("duplicates"_L1, tally.duplicates);
    fields.add("out_of_order"_L1, tally.outOfOrder);
    if (tally.error) {
        fields.add("icmp_error"_L1, tally.error->name);
        fields.add("icmp_error_from"_L1, tally.error->from);
    }
    if (!tally.via.isEmpty())
        fields.add("via"_L1, tally.via);
    return fields.take();
}

} // namespace

ProbeFinding pingFinding(const PingTally &tally, const OptionReader &options)
{
    std::vector<Micros> times;
    times.reserve(tally.roundTrips.size());
    for (const std::optional<Micros> &time : tally.roundTrips) {
        if (time)
            times.push_back(*time);
    }
    const auto received = int(times.size());
    const double loss = lossPercent(int(tally.roundTrips.size()), received);
    const std::optional<RoundTripStatistics> statistics = statisticsOf(times);
    ProbeFinding found;
    if (statistics) {
        found = verdictOn(tally, options, loss, received, statistics->average);
        found.duration = statistics->average;
    } else if (tally.roundTrips.empty()) {
        found = withoutVerdict(tally);
    } else {
        found = allLost(tally);
    }
    found.fields = fieldsOf(tally, received, loss, statistics);
    return found;
}

} // namespace vantage
