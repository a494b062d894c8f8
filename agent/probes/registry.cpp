// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/probes/each_family.h"
#include "agent/probes/factories.h"

#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array probes = {
    ProbeFactory{Kind::Http, createHttpProbe},   ProbeFactory{Kind::Https, createHttpProbe},
    ProbeFactory{Kind::Tcp, createTcpProbe},     ProbeFactory{Kind::Udp, createUdpProbe},
    ProbeFactory{Kind::Ntp, createNtpProbe},     ProbeFactory{Kind::Dns, createDnsProbe},
    ProbeFactory{Kind::Ping, createPingProbe},   ProbeFactory{Kind::Traceroute, createTracerouteProbe},
    ProbeFactory{Kind::Local, createLocalProbe},
};

} // namespace

std::span<const ProbeFactory> allProbes()
{
    return probes;
}

const ProbeFactory *findProbe(Kind kind)
{
    for (const ProbeFactory &factory : probes) {
        if (factory.kind == kind)
            return &factory;
    }
    return nullptr;
}

std::unique_ptr<Probe> createProbe(const CheckSpec &check, const ProbeServices &services)
{
    const ProbeFactory *factory = findProbe(check.kind);
    if (!factory)
        return {};
    const auto family = check.options.constFind(u"family"_s);
    if (family != check.options.constEnd() && *family == "each"_L1)
        return createEachFamilyProbe(check, services, *factory);
    return factory->create(check, services);
}

AddressFamily familyOf(const OptionReader &options)
{
    const QString family = options.text("family"_L1);
    if (family == "4"_L1)
        return AddressFamily::IPv4;
    return family == "6"_L1 ? AddressFamily::IPv6 : AddressFamily::Any;
}

} // namespace vantage
