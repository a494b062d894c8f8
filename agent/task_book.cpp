// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/task_book.h"

#include "agent/probes/probe.h"

#include <iterator>

namespace vantage {
using namespace Qt::StringLiterals;

tl::expected<Task, TaskRejection> judgeTask(Task task)
{
    const CheckId id = task.check.id;
    if (!task.unknownKind.isEmpty() || findProbe(task.check.kind) == nullptr) {
        const QString kind =
            task.unknownKind.isEmpty() ? infoOf(task.check.kind).code.toString() : task.unknownKind;
        return tl::unexpected<TaskRejection>(
            {id, Reason::NotPermitted, u"This agent cannot run %1 checks"_s.arg(kind)});
    }
    Result<CheckSpec> check = validated(std::move(task.check));
    if (!check)
        return tl::unexpected<TaskRejection>({id, Reason::InternalError, check.error().message});
    task.check = std::move(*check);
    return task;
}

ConfigurationChange TaskBook::restore(HeldConfiguration held)
{
    m_held.revision = held.revision;
    std::vector<Task> tasks;
    tasks.reserve(held.tasks.size());
    for (auto &[id, task] : held.tasks)
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
    ConfigurationChange change;
    for (Task &task : tasks) {
        const auto known = before.find(task.check.id);
        add(std::move(task), known == before.end() ? nullptr : &known->second, change);
    }
    for (const auto &[id, task] : before) {
        if (!m_held.tasks.contains(id))
            change.drop.push_back(id);
    }
    return change;
}

ConfigurationChange TaskBook::update(std::vector<Task> changed, const std::vector<CheckId> &removed)
{
    ConfigurationChange change;
    for (const CheckId id : removed) {
        m_held.tasks.erase(id);
        change.drop.push_back(id);
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

void TaskBook::add(Task task, const Task *before, ConfigurationChange &change)
{
    const CheckId id = task.check.id;
    if (!m_held.tasks.contains(id) && m_held.tasks.size() >= maximumTasks) {
        change.rejected.push_back(
            {id, Reason::Overloaded, u"This agent takes at most %1 checks"_s.arg(maximumTasks)});
        return;
    }
    tl::expected<Task, TaskRejection> judged = judgeTask(task);
    if (!judged) {
        change.rejected.push_back(judged.error());
        change.drop.push_back(id);
    } else {
        change.accepted.push_back(id);
        if (before == nullptr || *before != task)
            change.run.push_back(std::move(*judged));
    }
    m_held.tasks.insert_or_assign(id, std::move(task));
}

} // namespace vantage
