// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/policy.h"
#include "common/protocol/messages.h"

#include <map>

namespace vantage {

/** The tasks that an agent was given, as they came: those that it cannot run too, because its next version
 * may. */
struct HeldConfiguration
{
    Revision revision;
    std::map<CheckId, Task> tasks;
};

/** What a new configuration means for the scheduler and for the manager. */
struct ConfigurationChange
{
    std::vector<Task> run;         ///< new or changed, in canonical form
    std::vector<CheckId> drop;     ///< not to be run any more
    std::vector<CheckId> accepted; ///< those that are as before are among them
    std::vector<TaskRejection> rejected;
};

/** Keeps what the manager ordered and judges whether this agent can do it, and may. */
class TaskBook
{
public:
    /** More tasks than these are rejected. */
    static constexpr size_t maximumTasks = 100'000;
    /** A larger task is rejected. */
    static constexpr qsizetype maximumTaskBytes = qsizetype(1024) * 1024;
    /** A configuration whose chunks together are larger breaks the rules. */
    static constexpr qsizetype maximumBytes = qsizetype(64) * 1024 * 1024;

    /** `policy` must outlive the book. */
    explicit TaskBook(const Policy &policy)
        : m_policy(policy)
    {
    }

    [[nodiscard]] const HeldConfiguration &held() const { return m_held; }

    /** Takes over what an earlier run of the program held. */
    [[nodiscard]] ConfigurationChange restore(HeldConfiguration held);

    /** The next chunk of a configuration. Nothing changes until the last one: then there is a change, and
       held() is of its revision. The error says how the chunk breaks the rules; what was collected is
       forgotten then. */
    [[nodiscard]] Result<std::optional<ConfigurationChange>> take(Configure chunk);
    /** The link is new: chunks of the old one are worth nothing. */
    void forgetChunks() { m_collected.reset(); }

private:
    [[nodiscard]] ConfigurationChange replaceAll(std::vector<Task> tasks);
    [[nodiscard]] ConfigurationChange update(std::vector<Task> changed, const std::vector<CheckId> &removed);
    void remove(CheckId id, ConfigurationChange &change);
    /** Before what is held of it changes. */
    void forgetAccepted(CheckId id);
    void add(Task task, const Task *before, ConfigurationChange &change);

    const Policy &m_policy;
    HeldConfiguration m_held;
    std::map<CheckId, TaskRejection> m_rejected; ///< those of the held tasks that are not run, and why
    qsizetype m_accepted = 0;                    ///< how many of the held tasks are run
    std::optional<Configure> m_collected;
    qsizetype m_collectedBytes = 0;
};

/** In characters; longer sentences of a rejection are cut. */
inline constexpr qsizetype maximumRejectionText = 500;

/** Why a check that runs more often than the policy allows is refused. */
[[nodiscard]] QString shortestIntervalRule(const Policy &policy);

/** The task as it is run, or why this agent cannot or must not run it. */
[[nodiscard]] tl::expected<Task, TaskRejection> judgeTask(Task task, const Policy &policy);

} // namespace vantage
