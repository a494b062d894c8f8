// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/route_chain.h"

#include <array>
#include <atomic>
#include <chrono>
#include <thread>

namespace vantage::test {

/** A long line between r1 and r2 in place of their short one: a relay between two TUN devices, in a thread of its own, that
    gives each packet to the other side `oneWay` after it came, in order. A packet is never early; it is late by what the
    machine needs to wake a thread. Holds at most 4096 packets in each direction; what comes then is lost. Must not outlive
    the chain. */
class DelayLink
{
public:
    DelayLink(const RouteChain &chain, std::chrono::microseconds oneWay);
    ~DelayLink();
    DelayLink(const DelayLink &) = delete;
    DelayLink &operator=(const DelayLink &) = delete;

    static constexpr size_t mostPackets = 4096;

private:
    void run();

    const std::chrono::microseconds m_oneWay;
    std::array<int, 2> m_ends = {-1, -1};
    int m_wake = -1;
    std::atomic<bool> m_isEnding = false;
    std::thread m_thread;
};

} // namespace vantage::test
