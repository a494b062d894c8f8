// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/schedule/scheduler.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace vantage {

namespace {

/** 2^64 divided by the golden ratio: its multiples fall evenly over the circle, those of neighbouring ids far
   apart, so that starts are spread better than by chance. */
constexpr quint64 goldenStep = 0x9e3779b97f4a7c15;

Micros fractionOf(Micros duration, quint64 hash)
{
    constexpr double circle = 18446744073709551616.0;
    return Micros(qint64(double(duration.count()) * (double(hash) / circle)));
}

Micros sinceEpoch(SteadyTime time)
{
    return std::chrono::floor<Micros>(time.time_since_epoch());
}

/** The first slot of the task's grid that is at `time` or later. */
SteadyTime slotFrom(SteadyTime time, Micros interval, quint64 hash)
{
    const Micros phase = fractionOf(interval, hash);
    const qint64 past = (sinceEpoch(time) - phase).count();
    const qint64 slots = past <= 0 ? 0 : (past + interval.count() - 1) / interval.count();
    return SteadyTime(phase + slots * interval);
}

} // namespace

Scheduler::Scheduler(SchedulerClock &clock, const QByteArray &agentKey, Actions actions)
    : m_clock(clock)
    , m_agentHash(
          qFromBigEndian<quint64>(QCryptographicHash::hash(agentKey, QCryptographicHash::Sha256).constData()))
    , m_actions(std::move(actions))
{
}

Scheduler::~Scheduler()
{
    m_clock.cancel();
}

void Scheduler::apply(const std::vector<Task> &changed, const std::vector<CheckId> &removed)
{
    for (const CheckId check : removed)
        remove(check);
    const auto isAsBefore = [this](const Task &task) {
        const Task *known = find(task.check.id);
        return known != nullptr && *known == task;
    };
    const auto same = std::count_if(changed.begin(), changed.end(), isAsBefore);
    const Micros spread = std::max(firstRunWithin, Micros(firstRunSpacing * (std::ssize(changed) - same)));
    for (const Task &task : changed) {
        if (!isAsBefore(task))
            set(task, std::min(spread, task.check.interval));
    }
    arm();
}

void Scheduler::stop()
{
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        if (it->progress != Progress::Idle)
            m_actions.abandon(it.key());
    }
    m_entries.clear();
    m_queue.clear();
    arm();
}

bool Scheduler::runNow(CheckId check)
{
    const auto it = m_entries.find(check);
    if (it == m_entries.end())
        return false;
    if (it->progress == Progress::Idle)
        begin(*it, m_clock.now(), ResultFlag::OnDemand);
    else
        it->progress = Progress::RunningThenAgain;
    return true;
}

void Scheduler::finished(CheckId check)
{
    const auto it = m_entries.find(check);
    if (it == m_entries.end())
        return;
    const Progress progress = std::exchange(it->progress, Progress::Idle);
    if (progress == Progress::RunningThenAgain)
        begin(*it, m_clock.now(), ResultFlag::OnDemand);
}

const Task *Scheduler::find(CheckId check) const
{
    const auto it = m_entries.constFind(check);
    return it == m_entries.constEnd() ? nullptr : &it->task;
}

std::optional<SteadyTime> Scheduler::nextRun(CheckId check) const
{
    const auto it = m_entries.constFind(check);
    if (it == m_entries.constEnd() || !it->queued)
        return std::nullopt;
    return it->start;
}

void Scheduler::set(const Task &task, Micros firstRun)
{
    remove(task.check.id);
    Entry &entry = *m_entries.insert(task.check.id, Entry());
    entry.task = task;
    entry.hash = m_agentHash + task.check.id.value * goldenStep;
    if (task.check.paused)
        return;
    const SteadyTime first = m_clock.now() + fractionOf(firstRun, entry.hash);
    enqueue(entry, first, first);
}

void Scheduler::remove(CheckId check)
{
    const auto it = m_entries.find(check);
    if (it == m_entries.end())
        return;
    dequeue(*it);
    if (it->progress != Progress::Idle)
        m_actions.abandon(check);
    m_entries.remove(check);
}

void Scheduler::enqueue(Entry &entry, SteadyTime due, SteadyTime start)
{
    entry.due = due;
    entry.start = start;
    entry.queued = true;
    m_queue.emplace(start, entry.task.check.id);
}

void Scheduler::dequeue(Entry &entry)
{
    if (std::exchange(entry.queued, false))
        m_queue.erase({entry.start, entry.task.check.id});
}

void Scheduler::wake()
{
    m_armed.reset();
    // Only what is due at this moment: what becomes due meanwhile waits a turn, so that sockets get theirs.
    const SteadyTime until = m_clock.now();
    while (!m_queue.empty() && m_queue.begin()->first <= until) {
        Entry &entry = m_entries[m_queue.begin()->second];
        dequeue(entry);
        reach(entry, m_clock.now());
    }
    arm();
}

void Scheduler::arm()
{
    if (m_queue.empty()) {
        m_armed.reset();
        m_clock.cancel();
        return;
    }
    const SteadyTime earliest = m_queue.begin()->first;
    if (m_armed == earliest)
        return;
    m_armed = earliest;
    m_clock.wakeAt(earliest, [this] { wake(); });
}

void Scheduler::reach(Entry &entry, SteadyTime now)
{
    const Micros interval = entry.task.check.interval;
    if (now - entry.start > std::min(toleratedDelay, interval / 2)) {
        putOff(entry, now);
        return;
    }
    const SteadyTime due = entry.due;
    // Half an interval at least, so that the first run of a new task is not followed at once by its first
    // slot.
    const SteadyTime next = slotFrom(entry.start + interval / 2, interval, entry.hash);
    enqueue(entry, next, next);
    if (entry.progress == Progress::Idle)
        begin(entry, due, {});
    else
        entry.skipped = true;
}

void Scheduler::putOff(Entry &entry, SteadyTime now)
{
    const Micros interval = entry.task.check.interval;
    const SteadyTime next = slotFrom(now, interval, entry.hash);
    const SteadyTime later = now + fractionOf(std::min(interval, makeUpWithin), entry.hash);
    const bool isPutOff = entry.start != entry.due;
    if (!isPutOff && interval > makeUpWithin && later < next) {
        enqueue(entry, entry.due, later);
        return;
    }
    if (entry.progress == Progress::Idle)
        begin(entry, entry.due, ResultFlag::Overloaded);
    entry.skipped = true;
    enqueue(entry, next, next);
}

void Scheduler::begin(Entry &entry, SteadyTime due, ResultFlags flags)
{
    entry.progress = Progress::Running;
    if (std::exchange(entry.skipped, false))
        flags |= ResultFlag::SkippedRuns;
    const UtcTime scheduled = m_clock.wall() - std::chrono::floor<Micros>(m_clock.now() - due);
    m_actions.begin({entry.task, scheduled, due, flags});
}

} // namespace vantage
