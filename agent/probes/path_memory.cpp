// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/probes/path_memory.h"

#include <algorithm>

namespace vantage {

namespace {

bool haveCommon(const QList<QHostAddress> &one, const QList<QHostAddress> &other)
{
    return std::any_of(one.begin(), one.end(),
                       [&](const QHostAddress &address) { return other.contains(address); });
}

} // namespace

std::optional<bool> PathMemory::compareAndKeep(CheckId check, const QString &target,
                                               std::span<const TraceHop> shown, bool reached)
{
    Path now;
    now.count = reached && !shown.empty() ? shown.back().ttl : 0;
    now.used = ++m_clock;
    for (const TraceHop &hop : shown) {
        if (!hop.isSilent())
            now.hops.emplace(hop.ttl, hop.addresses);
    }
    const auto [place, isFirst] = m_paths.try_emplace({check, target});
    Path &kept = place->second;
    if (isFirst) {
        kept = std::move(now);
        if (m_paths.size() > maximumPaths) {
            const auto oldest =
                std::min_element(m_paths.begin(), m_paths.end(),
                                 [](const auto &a, const auto &b) { return a.second.used < b.second.used; });
            m_paths.erase(oldest);
        }
        return std::nullopt;
    }
    bool changed = now.count != 0 && kept.count != 0 && now.count != kept.count;
    for (const auto &[ttl, addresses] : now.hops) {
        const auto before = kept.hops.find(ttl);
        changed = changed || (before != kept.hops.end() && !haveCommon(addresses, before->second));
    }
    if (!changed) {
        now.hops.merge(kept.hops);
        now.count = std::max(now.count, kept.count);
    }
    kept = std::move(now);
    return changed;
}

} // namespace vantage
