// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/hop_names.h"
#include "agent/io/http_engines.h"
#include "agent/io/icmp_engine.h"
#include "agent/io/kernel_time.h"
#include "agent/io/poller.h"
#include "agent/io/resolver.h"
#include "agent/io/system_names.h"
#include "agent/io/tls_context.h"
#include "agent/policy.h"
#include "agent/probes/path_memory.h"
#include "agent/probes/probe.h"

namespace vantage {

/** Everything that probes work with, in the order in which it needs each other. One for a program; one thread. */
class Instruments
{
public:
    explicit Instruments(Policy policy = {}, Resolver::Settings names = {});
    Instruments(const Instruments &) = delete;
    Instruments &operator=(const Instruments &) = delete;

    [[nodiscard]] ProbeServices services();

private:
    static Resolver::Settings obeying(const Policy &policy, Resolver::Settings names);

public:
    const Policy policy;
    Poller poller;
    Resolver resolver;
    TrustStores trustStores;
    TlsContexts tls{trustStores};
    HttpEngines http;
    SystemNames systemNames;
    IcmpEngine icmp;
    PathMemory paths;
    HopNames hopNames{resolver};

private:
    const Descriptor m_stamping = keepStamping();
};

} // namespace vantage
