// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/instruments.h"

namespace vantage {

Instruments::Instruments(Policy usedPolicy, Resolver::Settings names)
    : policy(std::move(usedPolicy))
    , resolver(poller, obeying(policy, std::move(names)))
    , http(poller, trustStores)
    , systemNames(poller)
    , icmp(poller)
{
}

ProbeServices Instruments::services()
{
    return {poller, resolver, http, policy, systemNames, icmp, paths, hopNames, tls};
}

Resolver::Settings Instruments::obeying(const Policy &policy, Resolver::Settings names)
{
    names.networks = policy.networks;
    return names;
}

} // namespace vantage
