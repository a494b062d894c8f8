// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/config/configuration.h"

namespace vantage {

/** What became of a configuration. Pointers are into the later one. */
struct ConfigurationDifference
{
    std::vector<const KnownAgent *> changedAgents; ///< new ones too
    QList<AgentId> removedAgents;
    std::vector<const CheckRow *> changedChecks; ///< new ones too, and those with other agents
    QList<CheckId> removedChecks;

    /** What one agent has to be told. */
    struct AgentTasks
    {
        std::vector<const CheckRow *> changed; ///< new for it, or otherwise than before
        std::vector<CheckId> removed;
    };
    QHash<AgentId, AgentTasks> tasks;
};

[[nodiscard]] ConfigurationDifference difference(const Configuration &before, const Configuration &after);

/** What `after` says of who may join, and `before` did not. */
[[nodiscard]] Admissions admissionsChanged(const Configuration &before, const Configuration &after);
/** What a memory of that does not know yet. */
[[nodiscard]] Admissions admissionsUnknownTo(const Admissions &memory, const Configuration &configuration);

} // namespace vantage
