// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/config/difference.h"

#include <algorithm>

namespace vantage {

namespace {

/** Walks two lists that are sorted by id together; `both` gets null where one of them lacks the id. */
template <typename Rows, typename IdOf, typename Both>
void walk(const Rows &before, const Rows &after, IdOf idOf, Both both)
{
    auto old = before.begin();
    auto now = after.begin();
    while (old != before.end() || now != after.end()) {
        if (now == after.end() || (old != before.end() && idOf(*old) < idOf(*now)))
            both(&*old++, nullptr);
        else if (old == before.end() || idOf(*now) < idOf(*old))
            both(nullptr, &*now++);
        else
            both(&*old++, &*now++);
    }
}

void compareCheck(const CheckRow *old, const CheckRow *now, ConfigurationDifference &found)
{
    static const QList<AgentId> nobody;
    const QList<AgentId> &oldAgents = old ? old->agents : nobody;
    const QList<AgentId> &nowAgents = now ? now->agents : nobody;
    const bool isOther = old && now && (old->revision != now->revision || old->check != now->check);
    const CheckId id = (old ? old : now)->check.id;
    for (const AgentId agent : oldAgents) {
        if (!nowAgents.contains(agent))
            found.tasks[agent].removed.push_back(id);
    }
    for (const AgentId agent : nowAgents) {
        if (isOther || !oldAgents.contains(agent))
            found.tasks[agent].changed.push_back(now);
    }
}

} // namespace

ConfigurationDifference difference(const Configuration &before, const Configuration &after)
{
    ConfigurationDifference found;
    walk(before.agents(), after.agents(), std::mem_fn(&KnownAgent::id),
         [&found](const KnownAgent *old, const KnownAgent *now) {
             if (!now)
                 found.removedAgents += old->id;
             else if (!old || *old != *now)
                 found.changedAgents.push_back(now);
         });
    walk(
        before.checks(), after.checks(), [](const CheckRow &row) { return row.check.id; },
        [&found](const CheckRow *old, const CheckRow *now) {
            if (!now)
                found.removedChecks += old->check.id;
            else if (!old || *old != *now)
                found.changedChecks.push_back(now);
            else
                return;
            compareCheck(old, now, found);
        });
    return found;
}

Admissions admissionsChanged(const Configuration &before, const Configuration &after)
{
    Admissions changed = admissionsUnknownTo({.held = before.heldIds(), .spent = {}}, after);
    for (const JoinToken &token : before.tokens()) {
        if (std::ranges::find(after.tokens(), token.hash, &JoinToken::hash) == after.tokens().end())
            changed.spent.push_back(token.hash);
    }
    return changed;
}

Admissions admissionsUnknownTo(const Admissions &memory, const Configuration &configuration)
{
    Admissions unknown{.held = configuration.heldIds(), .spent = {}};
    std::erase_if(unknown.held, [&memory](const HeldId &held) {
        const auto known = std::ranges::lower_bound(memory.held, held.agent, {}, &HeldId::agent);
        return known != memory.held.end() && known->agent == held.agent && known->key == held.key &&
               known->isRevoked == held.isRevoked;
    });
    return unknown;
}

} // namespace vantage
