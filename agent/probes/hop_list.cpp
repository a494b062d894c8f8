// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/probes/hop_list.h"

#include "agent/probes/round_trips.h"

#include <algorithm>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

// In bytes of CBOR, the most that it can come to; what is left of 16 KiB is for the rest of the result.
constexpr size_t allHops = 14'000;
constexpr size_t wholeHop = 175; ///< without its addresses
constexpr size_t shortHop = 90;
constexpr size_t oneAddress = 44;
constexpr size_t besideName = 8;

struct Room
{
    bool isWhole = true;
    size_t hops = 0;
    size_t spare = 0; ///< for names and further addresses

    /** How many that take `each` are taken of it. */
    size_t take(size_t wanted, size_t each)
    {
        const size_t taken = std::min(wanted, spare / each);
        spare -= taken * each;
        return taken;
    }
};

Room roomFor(size_t hops)
{
    Room room;
    room.isWhole = hops * (wholeHop + oneAddress) <= allHops;
    const size_t each = (room.isWhole ? wholeHop : shortHop) + oneAddress;
    room.hops = std::min(hops, allHops / each);
    room.spare = allHops - room.hops * each;
    return room;
}

void writeHop(QCborStreamWriter &writer, const TraceHop &hop, Room &room)
{
    const auto add = [&](QLatin1StringView name, auto value) {
        writer.append(name);
        writer.append(value);
    };
    const auto times = statisticsOf(hop.times);
    const auto further = size_t(std::max(hop.addresses.size() - 1, qsizetype(0)));
    const bool hasName = !hop.name.isEmpty() && room.take(1, size_t(hop.name.size()) + besideName) == 1;
    const size_t shownFurther = room.take(further, oneAddress);
    const auto addresses = hop.addresses.first(hop.addresses.isEmpty() ? 0 : qsizetype(1 + shownFurther));
    const quint64 timeFields = !times ? 0 : room.isWhole ? 6 : 1;
    const quint64 textFields = quint64(!hop.code.isEmpty()) + quint64(hasName);
    writer.startMap(5 + timeFields + textFields);
    add("ttl"_L1, qint64(hop.ttl));
    writer.append("addresses"_L1);
    writer.startArray(quint64(addresses.size()));
    for (const QHostAddress &address : addresses)
        writer.append(address.toString());
    writer.endArray();
    if (hasName)
        add("name"_L1, hop.name);
    add("sent"_L1, qint64(hop.sent));
    add("received"_L1, qint64(hop.received()));
    add("loss_percent"_L1, lossPercent(hop.sent, hop.received()));
    if (times)
        add("rtt_avg_us"_L1, qint64(times->average.count()));
    if (times && room.isWhole) {
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

} // namespace

void writeHops(FieldWriter &fields, std::span<const TraceHop> shown)
{
    Room room = roomFor(shown.size());
    QCborStreamWriter &writer = fields.value("hops"_L1);
    writer.startArray(quint64(room.hops));
    for (size_t i = 0; i < room.hops; ++i) {
        const bool isLast = i + 1 == room.hops;
        writeHop(writer, isLast ? shown.back() : shown[i], room);
    }
    writer.endArray();
}

} // namespace vantage
