// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/time.h"

#include <QFlags>

#include <functional>
#include <memory>

namespace vantage {

/** One epoll set for every probe socket, itself seen by Qt as a single descriptor: Qt's dispatcher looks at
   all of its notifiers at each wake-up, this costs the same at any number. Also the clock of probes and
   scheduler: timers to the microsecond by one timerfd. Linux; another platform is another poller_x.cpp. One
   thread. */
class Poller
{
public:
    enum Event { Readable = 1, Writable = 2, Failed = 4 };
    Q_DECLARE_FLAGS(Events, Event)
    using Handler = std::function<void(Events)>;
    using Callback = std::function<void()>;

    /** Watches a descriptor for as long as it lives. Destroy it before the descriptor is closed. May be
       destroyed within any handler, its own too. Must not outlive the poller. */
    class Watch
    {
    public:
        Watch() = default;
        Watch(Watch &&) noexcept;
        Watch &operator=(Watch &&) noexcept;
        ~Watch();

        void setEvents(Events events);
        void reset();
        [[nodiscard]] bool isActive() const { return m_entry != nullptr; }

    private:
        friend class Poller;
        struct Entry;
        Entry *m_entry = nullptr;
    };

    /** Calls back once, at or after its time, unless it is destroyed before. The same rules as for Watch. */
    class Timer
    {
    public:
        Timer() = default;
        Timer(Timer &&) noexcept;
        Timer &operator=(Timer &&) noexcept;
        ~Timer();

        void reset();
        [[nodiscard]] bool isActive() const { return m_entry != nullptr; }

    private:
        friend class Poller;
        struct Entry;
        Entry *m_entry = nullptr;
    };

    Poller();
    ~Poller();
    Poller(const Poller &) = delete;
    Poller &operator=(const Poller &) = delete;

    /** Inactive where the system refuses the descriptor. `Failed` (error, or both directions closed) is told
       whether asked for or not, for as long as it lasts. */
    [[nodiscard]] Watch watch(int descriptor, Events events, Handler handler);
    /** Never calls back from within at(). Events that have come are handled before the timers of the same
     * moment. */
    [[nodiscard]] Timer at(SteadyTime when, Callback callback);
    [[nodiscard]] Timer after(Micros delay, Callback callback)
    {
        return at(SteadyClock::now() + delay, std::move(callback));
    }

    /** Calls back when the events and timers that are being handled have been, so that what they gather can go out in one
        system call; soon where none are. Costs none by itself while events are handled. Never calls back from within
        atEndOfTurn(). */
    [[nodiscard]] Timer atEndOfTurn(Callback callback);

    /** When the kernel told us of the events that are being handled: nearer to the wire than "now". */
    [[nodiscard]] SteadyTime wakeTime() const;

    /** When the event loop was last seen to have stood still for longer than stallLimit: a timer rang that
       much earlier than anyone looked, or what is done in one turn takes as long. Between turns standing still is seen
       only while a timer is set. */
    [[nodiscard]] SteadyTime lastStall() const;
    /** How long it has stood still in all. */
    [[nodiscard]] Micros stalledTime() const;
    static constexpr Micros stallLimit = std::chrono::milliseconds(20);

private:
    class Private;
    std::unique_ptr<Private> d;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(Poller::Events)

} // namespace vantage
