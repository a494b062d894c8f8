// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/icmp_engine.h"
#include "agent/wire/icmp.h"

namespace vantage {

/** A socket for the echoes of one IP version. */
struct IcmpSocket
{
    Descriptor descriptor;
    bool isRaw = false;
    quint16 id = 0; ///< of all its echoes
    bool dontFragment = false;

    /** A raw one hears only the answers to its id: other pings of this machine cost it nothing. */
    [[nodiscard]] static tl::expected<IcmpSocket, SocketFailure> open(IcmpVersion version,
                                                                      IcmpEngine::Sockets allowed);
    /** For what is sent from now on. Asks the network each time rather than believe what it said of another packet. */
    void setDontFragment(IcmpVersion version, bool on);
};

/** Of the way to the address as this machine knows it; 0 where it does not. */
[[nodiscard]] int mtuTowards(const QHostAddress &address);

} // namespace vantage
