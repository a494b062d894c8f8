// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/kernel_time.h"

#include <linux/net_tstamp.h>

#include <array>
#include <cstring>
#include <ctime>

namespace vantage {

namespace {

std::chrono::nanoseconds toNanos(const timespec &time)
{
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

std::chrono::nanoseconds utcNanos()
{
    timespec time{};
    clock_gettime(CLOCK_REALTIME, &time);
    return toNanos(time);
}

/** Older than this is not an age but a clock that was set. */
constexpr std::chrono::nanoseconds oldest = std::chrono::minutes(1);

constexpr int numberedStamps = SOF_TIMESTAMPING_SOFTWARE | SOF_TIMESTAMPING_RX_SOFTWARE |
                               SOF_TIMESTAMPING_TX_SOFTWARE | SOF_TIMESTAMPING_OPT_TSONLY |
                               SOF_TIMESTAMPING_OPT_ID;

} // namespace

PacketTime PacketTime::now()
{
    return {SteadyClock::now(), utcNanos(), false};
}

PacketTime PacketTime::fromKernel(std::chrono::nanoseconds utc)
{
    // Both clocks at one moment: again where we were interrupted in between.
    SteadyTime steady;
    std::chrono::nanoseconds age{};
    for (int i = 0; i < 3; ++i) {
        steady = SteadyClock::now();
        age = utcNanos() - utc;
        if (SteadyClock::now() - steady < std::chrono::microseconds(20))
            break;
    }
    if (age < std::chrono::nanoseconds::zero() || age > oldest)
        return {steady, utc, false};
    return {steady - age, utc, true};
}

Descriptor keepStamping()
{
    Descriptor idle(socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    if (idle.isValid())
        stampReceived(idle.get());
    return idle;
}

void stampReceived(int socket)
{
    const int on = 1;
    setsockopt(socket, SOL_SOCKET, SO_TIMESTAMPNS, &on, sizeof on);
}

void stampSentAndReceived(int socket)
{
    setsockopt(socket, SOL_SOCKET, SO_TIMESTAMPING, &numberedStamps, sizeof numberedStamps);
}

void numberStampsAnew(int socket)
{
    const int unnumbered = numberedStamps & ~SOF_TIMESTAMPING_OPT_ID;
    setsockopt(socket, SOL_SOCKET, SO_TIMESTAMPING, &unnumbered, sizeof unnumbered);
    stampSentAndReceived(socket);
}

std::optional<std::chrono::nanoseconds> stampOf(const msghdr &message)
{
    // CMSG_NXTHDR does not change what it is given.
    auto *head = const_cast<msghdr *>(&message);
    for (cmsghdr *control = CMSG_FIRSTHDR(head); control; control = CMSG_NXTHDR(head, control)) {
        if (control->cmsg_level != SOL_SOCKET)
            continue;
        // SO_TIMESTAMPING gives three stamps, of which the first is the software's.
        if (control->cmsg_type == SO_TIMESTAMPNS || control->cmsg_type == SO_TIMESTAMPING) {
            timespec time{};
            std::memcpy(&time, CMSG_DATA(control), sizeof time);
            if (time.tv_sec != 0)
                return toNanos(time);
        }
    }
    return std::nullopt;
}

} // namespace vantage
