// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <chrono>
#include <optional>

/* SNTP as a client speaks it (RFC 5905 section 14, RFC 4330 section 5): pure, bytes in, values or the test that failed
   out. */

namespace vantage::ntp {

using std::chrono::nanoseconds;

/** As on the wire: 32 bits of seconds since 1900, of an era that is not said, and 32 of fraction. 0 is "unknown". */
using Timestamp = quint64;

/** `utc` since 1970; exact in both directions for whole nanoseconds. */
[[nodiscard]] Timestamp toTimestamp(nanoseconds utc);
/** In the era that brings it within 68 years of `near`: the seconds begin anew in 2036 (RFC 5905 section 6). */
[[nodiscard]] nanoseconds fromTimestamp(Timestamp timestamp, nanoseconds near);

inline constexpr qsizetype packetBytes = 48;

/** `nonce` goes where the client's time would (draft-ietf-ntp-data-minimization): a server gives it back without reading
    it, it tells nobody how our clock stands, and none but who has seen the request can guess it. Not 0. */
[[nodiscard]] QByteArray request(int version, Timestamp nonce);

struct Reply
{
    int leap = 0; ///< 0 none, 1 61 s, 2 59 s, 3 not synchronised
    int version = 0;
    int mode = 0;
    int stratum = 0;
    int poll = 0;      ///< log2 of seconds
    int precision = 0; ///< log2 of seconds
    nanoseconds rootDelay{};
    nanoseconds rootDispersion{};
    quint32 referenceId = 0;
    Timestamp origin = 0;
    Timestamp received = 0;
    Timestamp sent = 0;
};

/** Nothing where it is too short. What follows the header (extensions, a signature) is not looked at. */
[[nodiscard]] std::optional<Reply> parse(QByteArrayView bytes);

enum class Fault {
    None,
    Mode,            ///< is not a server's answer
    Version,         ///< is not what was asked with, which servers copy
    KissOfDeath,     ///< stratum 0 with a code: the server does not want to be asked (RFC 5905 section 7.4)
    NotSynchronised, ///< the server says so itself, by LI, stratum, code or root distance
    NoTime,          ///< a time of 0
};

/** Of an answer whose origin is ours: the first test that it fails. */
[[nodiscard]] Fault judge(const Reply &reply, int version);
/** One sentence of evidence for a fault: "mode 5 instead of 4". */
[[nodiscard]] QString describe(Fault fault, const Reply &reply, int version);

/** The code of a packet of stratum 0 ("RATE"); empty where it holds none. */
[[nodiscard]] QString kissCode(const Reply &reply);

/** Who the server itself follows: the source's name at stratum 1 ("GPS"), above that an IPv4 address, or as hex where it
    cannot be one: the start of the hash of an IPv6 address (RFC 5905 section 7.3). Which one it is, is not said. */
[[nodiscard]] QString referenceText(const Reply &reply);

/** The four times of one exchange, UTC since 1970: sent (1) and received (4) by our clock, received (2) and sent (3) by
    the server's. */
struct Exchange
{
    nanoseconds t1{};
    nanoseconds t2{};
    nanoseconds t3{};
    nanoseconds t4{};

    /** What has to be added to our clock to get the server's. */
    [[nodiscard]] nanoseconds offset() const { return ((t2 - t1) + (t3 - t4)) / 2; }
    /** There and back, without the server's own time. */
    [[nodiscard]] nanoseconds delay() const { return (t4 - t1) - (t3 - t2); }
    /** The server cannot have had the packet for less than no time or for longer than it was away; clocks may tell the
        two apart by a little. */
    [[nodiscard]] bool isPossible() const;
};

[[nodiscard]] Exchange exchangeOf(const Reply &reply, nanoseconds sent, nanoseconds received);

/** How wrong the server's time may be as seen from here, without what its answer's age adds (RFC 5905 section 11.2). */
[[nodiscard]] nanoseconds rootDistance(const Reply &reply, nanoseconds delay);

} // namespace vantage::ntp
