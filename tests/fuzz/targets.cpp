// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

namespace vantage::fuzz {

std::span<const Target> allTargets()
{
    static constexpr Target targets[] = {
        {"frames", frames},   //
        {"message", message}, //
        {"result", result},   //
        {"ntp", ntp},         //
        {"dns", dns},         //
        {"http", http},       //
        {"icmp", icmp},       //
        {"trace", trace},     //
        {"ping", ping},       //
        {"starttls", starttls},
    };
    return targets;
}

} // namespace vantage::fuzz
