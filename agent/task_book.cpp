// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/task_book.h"

#include "agent/probes/probe.h"

#include <iterator>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** About what a task takes in memory. */
qsizetype sizeOf(const Task &task)
{
    const CheckSpec &check = task.check;
    qsizetype characters = task.unknownKind.size() + check.name.size() + check.target.size();
    for (const QString &tag : check.tags)
        characters += tag.size();
    for (auto option = check.options.begin(); option != check.options.end(); ++option)
        characters += option.key().size() + option.value().size();
    return qsizetype(sizeof task) + characters * qsizetype(sizeof(QChar));
}

/** What is wrong may be the peer's own text, of any length. */
TaskRejection rejection(CheckId id, Reason reason, QString message)
{
    message.truncate(maximumRejectionText);
    return {id, reason, message};
}

} // namespace

QString shortestIntervalRule(const Policy &policy)
{
    return u"This agent's policy allows no interval under %1 s"_s.arg(
        formatInterval(policy.shortestInterval));
}

tl::expected<Task, TaskRejection> judgeTask(Task task, const Policy &policy)
{
    const CheckId id = task.check.id;
    if (!task.unknownKind.isEmpty() || findProbe(task.check.kind) == nullptr) {
        const QString kind =
            task.unknownKind.isEmpty() ? infoOf(task.check.kind).code.toString() : task.unknownKind;
        return tl::unexpected<TaskRejection>(
            rejection(id, Reason::NotPermitted, u"This agent cannot run %1 checks"_s.arg(kind)));
    }
    Result<CheckSpec> check = validated(std::move(task.check));
    if (!check)
        return tl::unexpected<TaskRejection>(rejection(id, Reason::InternalError, check.error().message));
    task.check = std::move(*check);
    if (task.check.interval < policy.shortestInterval)
        return tl::unexpected<TaskRejection>(
            rejection(id, Reason::DeniedByPolicy, shortestIntervalRule(policy)));
    return task;
}

ConfigurationChange TaskBook::restore(HeldConfiguration held)
{
    m_held.revision = held.revision;
    std::vector<Task> tasks;
    tasks.reserve(held.tasks.size());
    auto given = std::move(held.tasks);
    for (auto &[id, task] : given)
        tasks.push_back(std::move(task));
    return replaceAll(std::move(tasks));
}

Result<std::optional<ConfigurationChange>> TaskBook::take(Configure chunk)
{
    if (m_collected && (m_collected->revision != chunk.revision || m_collected->base != chunk.base)) {
        m_collected.reset();
        return fail(ErrorCode::Protocol, u"Configuration %1 begins before the one before it has ended"_s.arg(
                                             chunk.revision.value));
    }
    if (chunk.base.isValid() && chunk.base != m_held.revision) {
        m_collected.reset();
        return fail(ErrorCode::Conflict,
                    u"Configuration %1 builds on %2, but this agent holds %3"_s.arg(chunk.revision.value)
                        .arg(chunk.base.value)
                        .arg(m_held.revision.value));
    }
    if (!m_collected)
        m_collectedBytes = 0;
    for (const Task &task : chunk.changed)
        m_collectedBytes += sizeOf(task);
    const size_t changed = chunk.changed.size() + (m_collected ? m_collected->changed.size() : 0);
    const size_t removed = chunk.removed.size() + (m_collected ? m_collected->removed.size() : 0);
    if (std::max(changed, removed) > maximumTasks || m_collectedBytes > maximumBytes) {
        m_collected.reset();
        return fail(
            ErrorCode::Protocol,
            u"Configuration %1 is larger than this agent takes: %2 checks, %3 MiB"_s.arg(chunk.revision.value)
                .arg(maximumTasks)
                .arg(maximumBytes / 1024 / 1024));
    }
    if (!m_collected) {
        m_collected = std::move(chunk);
    } else {
        std::move(chunk.changed.begin(), chunk.changed.end(), std::back_inserter(m_collected->changed));
        std::move(chunk.removed.begin(), chunk.removed.end(), std::back_inserter(m_collected->removed));
        m_collected->last = chunk.last;
    }
    if (!m_collected->last)
        return std::nullopt;

    Configure whole = std::move(*m_collected);
    m_collected.reset();
    m_held.revision = whole.revision;
    if (whole.base.isValid())
        return update(std::move(whole.changed), whole.removed);
    return replaceAll(std::move(whole.changed));
}

ConfigurationChange TaskBook::replaceAll(std::vector<Task> tasks)
{
    const std::map<CheckId, Task> before = std::exchange(m_held.tasks, {});
    m_accepted = 0;
    ConfigurationChange change;
    for (Task &task : tasks) {
        const auto known = before.find(task.check.id);
        add(std::move(task), known == before.end() ? nullptr : &known->second, change);
    }
    for (const auto &[id, task] : before) {
        if (m_held.tasks.contains(id))
            continue;
        m_rejected.erase(id);
        change.drop.push_back(id);
    }
    return change;
}

ConfigurationChange TaskBook::update(std::vector<Task> changed, const std::vector<CheckId> &removed)
{
    ConfigurationChange change;
    for (const CheckId id : removed) {
        remove(id, change);
    }
    for (Task &task : changed) {
        const auto known = m_held.tasks.find(task.check.id);
        if (known == m_held.tasks.end()) {
            add(std::move(task), nullptr, change);
        } else {
            const Task before = known->second;
            add(std::move(task), &before, change);
        }
    }
    return change;
}

void TaskBook::remove(CheckId id, ConfigurationChange &change)
{
    forgetAccepted(id);
    m_held.tasks.erase(id);
    m_rejected.erase(id);
    change.drop.push_back(id);
}

void TaskBook::forgetAccepted(CheckId id)
{
    if (m_held.tasks.contains(id) && !m_rejected.contains(id))
        --m_accepted;
}

void TaskBook::add(Task task, const Task *before, ConfigurationChange &change)
{
    const CheckId id = task.check.id;
    if (!m_held.tasks.contains(id) && m_held.tasks.size() >= maximumTasks) {
        change.rejected.push_back(
            {id, Reason::Overloaded, u"This agent takes at most %1 checks"_s.arg(maximumTasks)});
        return;
    }
    if (sizeOf(task) > maximumTaskBytes) {
        change.rejected.push_back({id, Reason::Overloaded, u"The check is larger than 1 MiB"_s});
        remove(id, change);
        return;
    }
    forgetAccepted(id);
    std::optional<Task> toRun;
    // What is as before was judged before: a snapshot of ten thousand tasks takes no time to speak of.
    if (before == nullptr || *before != task) {
        m_rejected.erase(id);
        tl::expected<Task, TaskRejection> judged = judgeTask(task, m_policy);
        if (judged)
            toRun = std::move(*judged);
        else
            m_rejected.emplace(id, judged.error());
    }
    if (const auto rejected = m_rejected.find(id); rejected != m_rejected.end()) {
        change.rejected.push_back(rejected->second);
        change.drop.push_back(id);
    } else if (m_accepted >= m_policy.maximumChecks) {
        change.rejected.push_back(
            {id, Reason::DeniedByPolicy,
             u"This agent's policy allows at most %1 checks"_s.arg(m_policy.maximumChecks)});
        change.drop.push_back(id);
        m_held.tasks.erase(id);
        return;
    } else {
        ++m_accepted;
        change.accepted.push_back(id);
        if (toRun)
            change.run.push_back(*std::move(toRun));
    }
    m_held.tasks.insert_or_assign(id, std::move(task));
}

} // namespace vantage
