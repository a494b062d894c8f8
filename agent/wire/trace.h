// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/time.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>

#include <optional>
#include <span>
#include <vector>

/* What a traceroute knows without any socket: how a probe is recognised in the bytes that an error quotes, what an error
   means, and what is said of the hops in the end. */

namespace vantage {

/** Which probe of a run this is. */
struct TraceTag
{
    quint8 ttl = 0;
    quint8 cycle = 0;

    bool operator==(const TraceTag &) const = default;
};

/** The least that a datagram needs to be recognised. */
inline constexpr qsizetype traceTagSize = 6;

/** A datagram's payload: `key` is random per run, so that what an earlier run left behind is not taken for ours. */
[[nodiscard]] QByteArray tracePayload(TraceTag tag, quint32 key, qsizetype size);
/** The probe whose payload (or the beginning of it) this is. Routers need not quote more than the UDP header (RFC 792); then
    there is nothing here. */
[[nodiscard]] std::optional<TraceTag> traceTagOf(QByteArrayView payload, quint32 key);

/** The port that a run's `number`-th UDP probe goes to where each has its own: `first` and those above it, then those from
    1024 on. */
[[nodiscard]] quint16 tracePort(quint16 first, size_t number);
/** Which probe went to `port`: the reverse, for the first 64,000. */
[[nodiscard]] size_t traceNumber(quint16 first, quint16 port);

enum class TraceAnswer : quint8 {
    Passing,     ///< a router on the way: time exceeded
    PortClosed,  ///< ICMP port unreachable: the target's own, if it comes from the target
    Unreachable, ///< any other ICMP error: the way ends there
};

/** What an ICMP error says, in the numbers of its IP version; nothing where it says nothing about the way. */
[[nodiscard]] std::optional<TraceAnswer> traceAnswerOf(QAbstractSocket::NetworkLayerProtocol version,
                                                       quint8 type, quint8 code);
/** "!H", "!N", "!X", "!F", ... as traceroute programs have it. */
[[nodiscard]] QString traceCode(QAbstractSocket::NetworkLayerProtocol version, quint8 type, quint8 code);
/** "host unreachable", ... */
[[nodiscard]] QString traceCodeMeaning(const QString &code);

/** One TTL over all cycles. */
struct TraceHop
{
    int ttl = 0;
    QList<QHostAddress> addresses; ///< in the order in which they were seen
    int sent = 0;
    std::vector<int> cycles;   ///< that were answered, in their order
    std::vector<Micros> times; ///< of each of them
    QString code;              ///< of the last unreachable
    QString name;              ///< of the first address; empty where not known
    bool isTarget = false;

    /** Answers of different cycles may overtake each other. */
    void addTime(int cycle, Micros time);
    [[nodiscard]] int received() const { return int(times.size()); }
    [[nodiscard]] bool isSilent() const { return times.empty(); }
};

/** A router that has many addresses for one hop is cut to so many. */
inline constexpr qsizetype maximumHopAddresses = 8;

/** The hops that are worth showing: up to the target's or else to where the way ends, and of the silent ones at the end the
    first. */
[[nodiscard]] std::span<const TraceHop> shownHops(std::span<const TraceHop> hops);

/** The TTL from which on loss persists to the last hop; nothing where the target loses nothing. A router that never answers
    says nothing about loss, nor does one that loses more than those behind it. */
[[nodiscard]] std::optional<int> lossFromHop(std::span<const TraceHop> shown);

/** 16 hexadecimal digits for TTLs and addresses, in the order of the hops. */
[[nodiscard]] QString pathHash(std::span<const TraceHop> shown);

/** Two hops that are not neighbours and have the same address: packets go round in a circle. */
[[nodiscard]] std::optional<QHostAddress> loopIn(std::span<const TraceHop> shown);

} // namespace vantage
