// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/history/path_history.h"

#include "common/check/field.h"

#include <QJsonArray>
#include <QSet>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** More addresses than this at one hop say no more than that the load is spread. */
constexpr qsizetype mostAddresses = 8;
/** An IP packet lives no longer. */
constexpr int lastHop = 255;

// What an agent says is bounded to what can be summed up.
quint64 packets(const QJsonObject &object, QLatin1StringView name)
{
    return quint64(std::clamp<qint64>(object[name].toInteger(), 0, 1000));
}

Micros duration(const QJsonObject &object, QLatin1StringView name)
{
    return std::clamp(Micros(object[name].toInteger()), Micros(), Micros(std::chrono::hours(1)));
}

void addRun(HopSummary &sum, const QJsonObject &hop)
{
    const QJsonArray addresses = hop["addresses"_L1].toArray();
    for (const auto &value : addresses) {
        const QString address = value.toString();
        if (!sum.addresses.contains(address) && sum.addresses.size() < mostAddresses)
            sum.addresses += address;
    }
    if (const QString name = hop["name"_L1].toString(); !name.isEmpty())
        sum.name = name;
    const quint64 received = packets(hop, "received"_L1);
    sum.sent += packets(hop, "sent"_L1);
    if (received == 0)
        return;
    // Long paths tell the average only.
    const Micros average = duration(hop, "rtt_avg_us"_L1);
    const Micros best = hop.contains("rtt_best_us"_L1) ? duration(hop, "rtt_best_us"_L1) : average;
    const Micros worst = hop.contains("rtt_worst_us"_L1) ? duration(hop, "rtt_worst_us"_L1) : average;
    sum.best = sum.received == 0 ? best : std::min(sum.best, best);
    sum.worst = std::max(sum.worst, worst);
    sum.received += received;
    sum.total += Micros(average.count() * qint64(received));
}

} // namespace

double HopSummary::lossPercent() const
{
    return sent == 0 ? 0 : 100.0 * double(sent - std::min(sent, received)) / double(sent);
}

void PathHistory::add(const CheckResult &result)
{
    const QJsonObject fields = fieldsToJson(result.fields);
    const QString hash = fields["path_hash"_L1].toString();
    const QJsonArray hops = fields["hops"_L1].toArray();
    if (hash.isEmpty() || hops.isEmpty())
        return;
    const UtcTime end = result.started + result.duration;
    if (m_bands.empty() || m_bands.back().hash != hash) {
        PathBand band{.range = {result.started, end}, .hash = hash, .hops = {}};
        for (const auto &hop : hops) {
            const QJsonArray addresses = hop["addresses"_L1].toArray();
            band.hops += addresses.isEmpty() ? u"*"_s : addresses.first().toString();
        }
        // The change was somewhere between two runs; where nobody can tell, it is when it was seen.
        if (!m_bands.empty())
            m_bands.back().range.to = std::max(m_bands.back().range.to, result.started);
        m_bands.push_back(std::move(band));
    }
    PathBand &band = m_bands.back();
    band.range.to = std::max(band.range.to, end);
    band.isReached = fields["reached"_L1].toBool();
    ++band.runs;
    for (const auto &value : hops) {
        const QJsonObject hop = value.toObject();
        const int number = hop["ttl"_L1].toInt();
        if (number < 1 || number > lastHop)
            continue;
        HopSummary &sum = m_hops[number];
        sum.hop = number;
        addRun(sum, hop);
    }
}

std::vector<HopSummary> PathHistory::hops() const
{
    std::vector<HopSummary> all;
    for (const auto &[number, hop] : m_hops)
        all.push_back(hop);
    return all;
}

qsizetype PathHistory::pathCount() const
{
    QSet<QString> hashes;
    for (const PathBand &band : m_bands)
        hashes.insert(band.hash);
    return hashes.size();
}

} // namespace vantage
