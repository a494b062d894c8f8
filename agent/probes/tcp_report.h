// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/probes/tcp_dialogue.h"
#include "common/util/time.h"

#include <optional>

namespace vantage {

class TlsPeer;

/** What the phases of a TCP check took; those that were not reached have none. */
struct TcpTimes
{
    std::optional<Micros> resolve;
    Micros lost{}; ///< on addresses that did not connect
    std::optional<Micros> connect;
    std::optional<Micros> startTls;
    std::optional<Micros> tls;
    QList<Micros> steps;

    [[nodiscard]] Micros total() const;
};

/** The fields of a result; `peer` is null without TLS. */
[[nodiscard]] QByteArray tcpFields(const TcpTimes &times, const TcpDialogue &dialogue, const TlsPeer *peer);

} // namespace vantage
