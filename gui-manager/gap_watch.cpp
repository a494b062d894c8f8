// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/gap_watch.h"

#include <algorithm>

namespace vantage {

namespace {

bool isCutOff(const AgentRow &agent)
{
    return !agent.isRevoked &&
           (agent.state == AgentState::Reconnecting || agent.state == AgentState::Offline);
}

} // namespace

GapWatch::GapWatch(const Feed &feed, const std::vector<Gap> &open, Note note, QObject *parent)
    : QObject(parent)
    , m_note(std::move(note))
{
    const UtcTime now = utcNow();
    // Heard until its last result at least: a manager that was killed did not write down when it last saw an agent.
    std::map<AgentId, UtcTime> heard;
    for (const TaskRow &task : feed.tasks()) {
        if (task.lastRun && *task.lastRun <= now)
            heard[task.key.agent] = std::max(heard[task.key.agent], *task.lastRun);
    }
    std::map<Key, UtcTime> lasting;
    for (const AgentRow &agent : feed.agents()) {
        if (isCutOff(agent))
            lasting[keyOf(agent.id)] = std::max(agent.lastSeen.value_or(now), heard[agent.id]);
    }
    for (const CheckRow &row : feed.checks()) {
        if (row.check.paused)
            lasting[keyOf(row.check.id)] = now;
    }
    // The manager may have been given another configuration meanwhile.
    for (const Gap &gap : open)
        m_open[{gap.cause, gap.agent, gap.check}] = gap;
    for (const Gap &gap : open) {
        if (const Key key{gap.cause, gap.agent, gap.check}; !lasting.contains(key))
            end(key);
    }
    for (const auto &[key, since] : lasting)
        begin(key, since);
    connect(&feed, &Feed::agentsChanged, this,
            [this](const QList<AgentRow> &changed, const QList<AgentId> &removed) {
                for (const AgentRow &agent : changed) {
                    if (isCutOff(agent))
                        begin(keyOf(agent.id), agent.lastSeen.value_or(utcNow()));
                    else
                        end(keyOf(agent.id));
                }
                for (const AgentId agent : removed)
                    end(keyOf(agent));
            });
    connect(&feed, &Feed::checksChanged, this,
            [this](const QList<CheckRow> &changed, const QList<CheckId> &removed) {
                for (const CheckRow &row : changed) {
                    if (row.check.paused)
                        begin(keyOf(row.check.id), utcNow());
                    else
                        end(keyOf(row.check.id));
                }
                for (const CheckId check : removed)
                    end(keyOf(check));
            });
}

void GapWatch::begin(const Key &key, UtcTime when)
{
    const auto &[cause, agent, check] = key;
    const auto [gap, isNew] =
        m_open.try_emplace(key, Gap{.cause = cause, .agent = agent, .check = check, .from = when});
    if (isNew)
        m_note(gap->second);
}

void GapWatch::end(const Key &key)
{
    auto ended = m_open.extract(key);
    if (!ended)
        return;
    ended.mapped().to = std::max(utcNow(), ended.mapped().from);
    m_note(ended.mapped());
}

void GapWatch::noteAgain() const
{
    for (const auto &[key, gap] : m_open)
        m_note(gap);
}

} // namespace vantage
