// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/poller.h"
#include "agent/schedule/runner.h"

#include <QHash>

#include <set>

namespace vantage {

/** The time that a scheduler goes by; tests bring one that they move by hand. */
class SchedulerClock
{
public:
    SchedulerClock() = default;
    SchedulerClock(const SchedulerClock &) = delete;
    SchedulerClock &operator=(const SchedulerClock &) = delete;
    virtual ~SchedulerClock() = default;

    [[nodiscard]] virtual SteadyTime now() const = 0;
    [[nodiscard]] virtual UtcTime wall() const = 0;
    /** Calls back once, at or after `when`, never from within; replaces what was asked before. */
    virtual void wakeAt(SteadyTime when, std::function<void()> callback) = 0;
    virtual void cancel() = 0;
};

/** The real one: a single timer of the poller. */
class PollerClock final : public SchedulerClock
{
public:
    explicit PollerClock(Poller &poller)
        : m_poller(poller)
    {
    }

    [[nodiscard]] SteadyTime now() const override { return SteadyClock::now(); }
    [[nodiscard]] UtcTime wall() const override { return utcNow(); }
    void wakeAt(SteadyTime when, std::function<void()> callback) override
    {
        m_timer = m_poller.at(when, std::move(callback));
    }
    void cancel() override { m_timer.reset(); }

private:
    Poller &m_poller;
    Poller::Timer m_timer;
};

/** Decides when each task runs. A task's slots are a grid on the steady clock: its interval, shifted by a
   hash of its id and of the agent, so that neither tasks nor agents start in step, and nothing that happens
   to other tasks moves it. A task that is new or changed runs first within a second (more for thousands at
   once), then on its grid. A slot whose predecessor still runs is left out, and so are the slots that a stall
   of the process has missed: the next run has ResultFlag::SkippedRuns. Of those that a stall has missed one is begun all the
   same, with ResultFlag::Overloaded, so that somebody says why there is no result. One thread. */
class Scheduler
{
public:
    struct Actions
    {
        std::function<void(Runner::Start)> begin;
        /** The run in progress is not wanted any more; there will be no finished() for it. */
        std::function<void(CheckId)> abandon;
    };

    /** The first run of a new task comes within this time, or within its interval if that is less. */
    static constexpr Micros firstRunWithin = std::chrono::seconds(1);
    /** Many new tasks at once do not start faster than this. */
    static constexpr Micros firstRunSpacing = std::chrono::milliseconds(2);
    /** A run later than this (or than half of its interval) is put off, once, or left out. */
    static constexpr Micros toleratedDelay = std::chrono::seconds(1);
    /** What a stall has missed and would not come back within this time is made up for, spread over it. */
    static constexpr Micros makeUpWithin = std::chrono::seconds(10);

    Scheduler(SchedulerClock &clock, const QByteArray &agentKey, Actions actions);
    ~Scheduler();
    Scheduler(const Scheduler &) = delete;
    Scheduler &operator=(const Scheduler &) = delete;

    /** Adds or changes tasks and removes others. A task that is equal to what is there is left in peace. */
    void apply(const std::vector<Task> &changed, const std::vector<CheckId> &removed);
    /** Ends everything: runs are abandoned, nothing starts any more. */
    void stop();

    /** Runs a task now, or right after the run that is in progress; false where there is no such task. */
    bool runNow(CheckId check);
    /** A run that begin() was called for is over. */
    void finished(CheckId check);

    [[nodiscard]] const Task *find(CheckId check) const;
    [[nodiscard]] std::optional<SteadyTime> nextRun(CheckId check) const;
    [[nodiscard]] qsizetype size() const { return m_entries.size(); }

private:
    enum class Progress : quint8 { Idle, Running, RunningThenAgain };

    struct Entry
    {
        Task task;
        quint64 hash = 0;
        SteadyTime due{};   ///< the time of the coming run
        SteadyTime start{}; ///< when it is begun: later than `due` where a stall put it off
        Progress progress = Progress::Idle;
        bool queued = false;
        bool skipped = false;
    };

    void set(const Task &task, Micros firstRun);
    void remove(CheckId check);
    void enqueue(Entry &entry, SteadyTime due, SteadyTime start);
    void dequeue(Entry &entry);
    void wake();
    void arm();
    void reach(Entry &entry, SteadyTime now);
    void putOff(Entry &entry, SteadyTime now);
    void begin(Entry &entry, SteadyTime due, ResultFlags flags);

    SchedulerClock &m_clock;
    quint64 m_agentHash;
    Actions m_actions;
    QHash<CheckId, Entry> m_entries;
    std::set<std::pair<SteadyTime, CheckId>> m_queue;
    std::optional<SteadyTime> m_armed;
};

} // namespace vantage
