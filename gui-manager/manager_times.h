// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/link/peer.h"

namespace vantage {

/** How long a connection may take, and how much it may bring. */
struct SessionTimes
{
    std::chrono::milliseconds secureWithin = std::chrono::seconds(5);
    std::chrono::milliseconds helloWithin = std::chrono::seconds(5);
    /** From Hello to Welcome. */
    std::chrono::milliseconds admitWithin = std::chrono::seconds(60);
    /** Without trouble, until it is said that connections are accepted again. */
    std::chrono::milliseconds calmAfter = std::chrono::seconds(60);
    /** Of one agent; more is not lost, its acknowledgement waits. */
    int resultsPerSecond = 50'000;
    PeerSettings peer = {};
};

/** How long the manager waits before it calls an agent something else. */
struct FleetTimes
{
    std::chrono::milliseconds offlineAfter = std::chrono::seconds(60); ///< of reconnecting
    std::chrono::milliseconds silentAfter =
        std::chrono::seconds(60); ///< beyond two intervals of its busiest task
    std::chrono::milliseconds lookEvery = std::chrono::seconds(1);
    /** For a run that was asked for, beyond its own deadline: the way there and back, and what runs before it. */
    std::chrono::milliseconds runGrace = std::chrono::seconds(10);
    Micros clockTolerance = std::chrono::seconds(1);
};

/** The manager's rhythm; tests shorten it. */
struct ManagerTimes
{
    SessionTimes session = {};
    FleetTimes fleet = {};
    std::chrono::milliseconds farewell =
        std::chrono::milliseconds(2500); ///< for agents to hang up when it stops
};

} // namespace vantage
