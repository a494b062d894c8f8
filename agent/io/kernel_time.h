// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/sockets.h"
#include "common/util/time.h"

#include <sys/socket.h>

#include <optional>

namespace vantage {

/** A moment on both clocks: when a packet came or went. UTC to the nanosecond, as NTP needs it. */
struct PacketTime
{
    SteadyTime steady;
    std::chrono::nanoseconds utc{}; ///< since 1970
    bool byKernel = false;          ///< stamped by the kernel and not by us, later

    [[nodiscard]] static PacketTime now();
    /** The kernel stamps on the UTC clock; the same moment on the steady one is found by how long ago it was. */
    [[nodiscard]] static PacketTime fromKernel(std::chrono::nanoseconds utc);
};

/** The kernel stamps what comes in only while some socket asks for it, and begins and ends that a moment later: a
    packet that comes to the first such socket would be stamped when it is read. While this descriptor is open, it is on. */
[[nodiscard]] Descriptor keepStamping();

/** Asks for a stamp with everything that is received. */
void stampReceived(int socket);
/** Asks for a stamp of everything that is sent too, on the socket's error queue. */
void stampSentAndReceived(int socket);
/** What is sent from now on on such a socket is numbered from 0 again. */
void numberStampsAnew(int socket);

/** The kernel's stamp in what recvmsg() gave, if there is one. */
[[nodiscard]] std::optional<std::chrono::nanoseconds> stampOf(const msghdr &message);

} // namespace vantage
