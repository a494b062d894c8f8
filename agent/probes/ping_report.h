// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/sockets.h"
#include "agent/probes/probe.h"
#include "common/check/option.h"

#include <vector>

namespace vantage {

/** What became of the packets of one ping. */
struct PingTally
{
    /** An ICMP error that came instead of an answer. */
    struct Error
    {
        QString name;
        QString from;
        int mtu = 0;                ///< that it names; 0 for none
        bool isUnreachable = false; ///< it says that there is no way to the target
    };

    Micros resolveTime{};
    /** Of each packet that is judged, in the order sent; nothing for one that was lost. */
    std::vector<std::optional<Micros>> roundTrips;
    int awaited = 0; ///< not judged: the check's deadline came before an answer had its time
    int unsent = 0;  ///< the check's deadline came first
    int refused = 0; ///< our own system did not send them; `failure` says why
    std::optional<SocketFailure> failure;
    int duplicates = 0;
    int outOfOrder = 0;
    int late = 0;          ///< answers that took longer than packet_timeout: lost
    int replyHopLimit = 0; ///< 0 where not known
    QString otherAddress;  ///< that answered instead of the one asked
    std::optional<Error> error;
    QString via; ///< "system-ping" where the agent did not measure it itself
};

/** The verdict by the check's options, with fields and description; address and phase are the caller's. The duration is
    the average round trip where anything was answered. */
[[nodiscard]] ProbeFinding pingFinding(const PingTally &tally, const OptionReader &options);

} // namespace vantage
