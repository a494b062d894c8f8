// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/server/task_plan.h"

namespace vantage {

namespace {

/** At least what the task takes on the wire, without encoding it twice: three bytes for each UTF-16 unit. */
qsizetype boundOf(const Task &task)
{
    constexpr qsizetype framing = 64;
    constexpr qsizetype perText = 8;
    qsizetype bytes = framing + 3 * (task.check.name.size() + task.check.target.size());
    for (const auto &[name, text] : task.check.options.asKeyValueRange())
        bytes += 2 * perText + 3 * (name.size() + text.size());
    for (const QString &tag : task.check.tags)
        bytes += perText + 3 * tag.size();
    return bytes;
}

} // namespace

std::vector<Configure> chunksOf(const TaskPlan &plan, qsizetype maximumBytes)
{
    constexpr qsizetype perRemoval = 9;
    std::vector<Configure> chunks;
    qsizetype room = 0;
    const auto chunkFor = [&](qsizetype bytes) -> Configure & {
        if (chunks.empty() || bytes > room) {
            Configure &chunk = chunks.emplace_back();
            chunk.revision = plan.revision;
            chunk.base = plan.base;
            chunk.last = false;
            room = maximumBytes;
        }
        room -= bytes;
        return chunks.back();
    };
    for (const CheckId check : plan.removed)
        chunkFor(perRemoval).removed.push_back(check);
    for (const Task &task : plan.changed)
        chunkFor(boundOf(task)).changed.push_back(task);
    chunkFor(0).last = true;
    return chunks;
}

} // namespace vantage
