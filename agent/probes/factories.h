// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/resolver.h"
#include "agent/probes/probe.h"

/* How probes are made, each beside its kind; registry.cpp lists them. */

namespace vantage {

/** HTTP and HTTPS. */
[[nodiscard]] std::unique_ptr<Probe> createHttpProbe(const CheckSpec &check, const ProbeServices &services);
[[nodiscard]] std::unique_ptr<Probe> createTcpProbe(const CheckSpec &check, const ProbeServices &services);
[[nodiscard]] std::unique_ptr<Probe> createUdpProbe(const CheckSpec &check, const ProbeServices &services);
[[nodiscard]] std::unique_ptr<Probe> createNtpProbe(const CheckSpec &check, const ProbeServices &services);
[[nodiscard]] std::unique_ptr<Probe> createDnsProbe(const CheckSpec &check, const ProbeServices &services);
[[nodiscard]] std::unique_ptr<Probe> createPingProbe(const CheckSpec &check, const ProbeServices &services);
[[nodiscard]] std::unique_ptr<Probe> createTracerouteProbe(const CheckSpec &check,
                                                           const ProbeServices &services);
[[nodiscard]] std::unique_ptr<Probe> createLocalProbe(const CheckSpec &check, const ProbeServices &services);

/** The common option `family`. */
[[nodiscard]] AddressFamily familyOf(const OptionReader &options);

} // namespace vantage
