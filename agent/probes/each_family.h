// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/probes/probe.h"

namespace vantage {

/** The option `family=each`: the check is made over IPv4 and over IPv6 at once, and is as good as the worse of the two. The
    result is that one's, with what both found in the field `families`. */
[[nodiscard]] std::unique_ptr<Probe>
createEachFamilyProbe(const CheckSpec &check, const ProbeServices &services, const ProbeFactory &factory);

} // namespace vantage
