// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/protocol/messages.h"

#include <memory>

namespace vantage {

/** What an agent has to be told of its tasks to come from one revision to another. */
struct TaskPlan
{
    Revision revision;
    Revision base; ///< 0: a snapshot
    std::vector<Task> changed;
    std::vector<CheckId> removed;
};
using SharedPlan = std::shared_ptr<const TaskPlan>;

/** The plan as messages of about `maximumBytes` at most each, at least one. */
[[nodiscard]] std::vector<Configure> chunksOf(const TaskPlan &plan, qsizetype maximumBytes = 256 * 1024);

} // namespace vantage
