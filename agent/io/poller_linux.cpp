// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/poller.h"

#include <QSocketNotifier>

#include <sys/epoll.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <array>
#include <map>
#include <utility>
#include <vector>

namespace vantage {

namespace {

/** Bounds of the work of one wake-up, so that the rest of Qt's loop gets its turn. Level-triggered: nothing
 * is lost. */
constexpr size_t eventsInRound = 64;
constexpr int maximumRounds = 4;
constexpr int maximumTimers = 256;

/** The place among the timers of what waits for the end of the turn: behind them all. */
constexpr SteadyTime endOfTurn = SteadyTime::max();

quint32 toEpoll(Poller::Events events)
{
    quint32 mask = 0;
    if (events & Poller::Readable)
        mask |= EPOLLIN;
    if (events & Poller::Writable)
        mask |= EPOLLOUT;
    return mask;
}

Poller::Events fromEpoll(quint32 mask)
{
    Poller::Events events;
    if (mask & EPOLLIN)
        events |= Poller::Readable;
    if (mask & EPOLLOUT)
        events |= Poller::Writable;
    if (mask & (EPOLLERR | EPOLLHUP))
        events |= Poller::Failed;
    return events;
}

} // namespace

struct Poller::Watch::Entry
{
    Poller::Private *poller;
    int descriptor;
    Events events;
    Handler handler;
    bool gone = false;
};

struct Poller::Timer::Entry
{
    Poller::Private *poller;
    Callback callback;
    /** The one that refers to this; null once the callback is due. */
    Timer *handle = nullptr;
    std::multimap<SteadyTime, Entry>::iterator position{};
};

class Poller::Private
{
public:
    Private();
    ~Private();

    void wake();
    void runTimers();
    void endTurn();
    void beginTurn(SteadyTime now);
    void lookAround(SteadyTime now);
    [[nodiscard]] SteadyClock::duration unseenStall(SteadyTime now) const;
    void arm();
    void setAlarm(SteadyTime when);
    void remove(Watch::Entry *entry);

    int epoll = -1;
    int alarm = -1;
    std::unique_ptr<QSocketNotifier> notifier;
    std::multimap<SteadyTime, Timer::Entry> timers;
    /** Entries destroyed while events are handled, some of which may still name them. */
    std::vector<std::unique_ptr<Watch::Entry>> buried;
    int depth = 0;
    SteadyTime wakeTime{};
    SteadyTime lastStall{};
    SteadyClock::duration stalled{};
    /** Within a turn: since when nobody has looked whether the loop stands still. Otherwise in no past. */
    SteadyTime unseenSince = SteadyTime::max();
    /** The end of the last turn. */
    SteadyTime seenUntil{};
    /** When the timerfd becomes, or became, readable. */
    SteadyTime armed = SteadyTime::max();
};

Poller::Private::Private()
    : epoll(epoll_create1(EPOLL_CLOEXEC))
    , alarm(timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC))
{
    if (epoll < 0 || alarm < 0)
        qFatal("The poller gets no descriptors from the system");
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.ptr = nullptr;
    epoll_ctl(epoll, EPOLL_CTL_ADD, alarm, &event);
    notifier = std::make_unique<QSocketNotifier>(epoll, QSocketNotifier::Read);
    QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(), [this] { wake(); });
}

Poller::Private::~Private()
{
    Q_ASSERT(timers.empty());
    notifier.reset();
    close(alarm);
    close(epoll);
}

void Poller::Private::wake()
{
    ++depth;
    for (int round = 0; round < maximumRounds; ++round) {
        std::array<epoll_event, eventsInRound> events;
        const int count = epoll_wait(epoll, events.data(), int(events.size()), 0);
        wakeTime = SteadyClock::now();
        if (round == 0)
            beginTurn(wakeTime);
        lookAround(wakeTime);
        for (int i = 0; i < count; ++i) {
            const epoll_event &event = events[size_t(i)];
            auto *entry = static_cast<Watch::Entry *>(event.data.ptr);
            if (!entry || entry->gone)
                continue;
            // A handler before may have narrowed what this one waits for.
            const Events happened = fromEpoll(event.events) & (entry->events | Failed);
            if (happened)
                entry->handler(happened);
        }
        if (count < int(events.size()))
            break;
    }
    runTimers();
    endTurn();
    seenUntil = SteadyClock::now();
    lookAround(seenUntil);
    unseenSince = SteadyTime::max(); // a turn around this one does not count what was in it, nor its sleep
    if (--depth == 0)
        buried.clear();
    arm();
}

/** Late from the alarm on, but what lies within the last turn was seen at its end. */
void Poller::Private::beginTurn(SteadyTime now)
{
    unseenSince = std::min(now, std::max(armed, seenUntil));
}

/** What is done in a turn holds up all others just as what is done between two. */
void Poller::Private::lookAround(SteadyTime now)
{
    const SteadyClock::duration unseen = unseenStall(now);
    if (unseen == SteadyClock::duration::zero())
        return;
    stalled += unseen;
    lastStall = now;
    unseenSince = now;
}

SteadyClock::duration Poller::Private::unseenStall(SteadyTime now) const
{
    // Between two turns it is the alarm that nobody has heard.
    const SteadyClock::duration unseen = now - (depth == 0 ? std::max(armed, seenUntil) : unseenSince);
    return unseen > stallLimit ? unseen : SteadyClock::duration::zero();
}

void Poller::Private::runTimers()
{
    for (int i = 0; i < maximumTimers && !timers.empty() && timers.begin()->first <= wakeTime; ++i) {
        const auto due = timers.extract(timers.begin());
        due.mapped().handle->m_entry = nullptr;
        due.mapped().callback();
    }
}

/** Those alone that wait by now: what they put off again goes into the next turn. */
void Poller::Private::endTurn()
{
    for (auto left = timers.count(endOfTurn); left > 0 && timers.contains(endOfTurn); --left) {
        const auto due = timers.extract(timers.lower_bound(endOfTurn));
        due.mapped().handle->m_entry = nullptr;
        due.mapped().callback();
    }
}

/** The timerfd is set only when it has rung or must ring earlier; one that rings for a removed timer does no
 * harm. */
void Poller::Private::arm()
{
    const bool hasRung = armed <= wakeTime;
    if (timers.empty()) {
        if (hasRung)
            setAlarm(SteadyTime::max());
    } else if (depth == 0 && timers.crbegin()->first == endOfTurn) {
        setAlarm(wakeTime);
    } else if (hasRung || timers.begin()->first < armed) {
        setAlarm(timers.begin()->first);
    }
}

void Poller::Private::setAlarm(SteadyTime when)
{
    itimerspec spec{};
    if (when == SteadyTime::max()) {
        armed = when;
    } else {
        armed = std::max(when, SteadyClock::now());
        const auto nanos = std::chrono::nanoseconds(armed.time_since_epoch()).count();
        spec.it_value.tv_sec = nanos / 1'000'000'000;
        spec.it_value.tv_nsec = nanos % 1'000'000'000;
    }
    timerfd_settime(alarm, TFD_TIMER_ABSTIME, &spec, nullptr);
}

void Poller::Private::remove(Watch::Entry *entry)
{
    epoll_ctl(epoll, EPOLL_CTL_DEL, entry->descriptor, nullptr);
    std::unique_ptr<Watch::Entry> owned(entry);
    if (depth > 0) {
        entry->gone = true;
        buried.push_back(std::move(owned));
    }
}

Poller::Watch::Watch(Watch &&other) noexcept
    : m_entry(std::exchange(other.m_entry, nullptr))
{
}

Poller::Watch &Poller::Watch::operator=(Watch &&other) noexcept
{
    if (this != &other) {
        reset();
        m_entry = std::exchange(other.m_entry, nullptr);
    }
    return *this;
}

Poller::Watch::~Watch()
{
    reset();
}

void Poller::Watch::setEvents(Events events)
{
    if (!m_entry || m_entry->events == events)
        return;
    m_entry->events = events;
    epoll_event event{};
    event.events = toEpoll(events);
    event.data.ptr = m_entry;
    epoll_ctl(m_entry->poller->epoll, EPOLL_CTL_MOD, m_entry->descriptor, &event);
}

void Poller::Watch::reset()
{
    if (Entry *entry = std::exchange(m_entry, nullptr))
        entry->poller->remove(entry);
}

Poller::Timer::Timer(Timer &&other) noexcept
    : m_entry(std::exchange(other.m_entry, nullptr))
{
    if (m_entry)
        m_entry->handle = this;
}

Poller::Timer &Poller::Timer::operator=(Timer &&other) noexcept
{
    if (this != &other) {
        reset();
        m_entry = std::exchange(other.m_entry, nullptr);
        if (m_entry)
            m_entry->handle = this;
    }
    return *this;
}

Poller::Timer::~Timer()
{
    reset();
}

void Poller::Timer::reset()
{
    if (Entry *entry = std::exchange(m_entry, nullptr))
        entry->poller->timers.erase(entry->position);
}

Poller::Poller()
    : d(std::make_unique<Private>())
{
}

Poller::~Poller() = default;

Poller::Watch Poller::watch(int descriptor, Events events, Handler handler)
{
    auto entry =
        std::make_unique<Watch::Entry>(Watch::Entry{d.get(), descriptor, events, std::move(handler)});
    epoll_event event{};
    event.events = toEpoll(events);
    event.data.ptr = entry.get();
    Watch watch;
    if (epoll_ctl(d->epoll, EPOLL_CTL_ADD, descriptor, &event) == 0)
        watch.m_entry = entry.release();
    return watch;
}

Poller::Timer Poller::at(SteadyTime when, Callback callback)
{
    const auto position = d->timers.emplace(when, Timer::Entry{d.get(), std::move(callback)});
    Timer timer;
    timer.m_entry = &position->second;
    timer.m_entry->handle = &timer;
    timer.m_entry->position = position;
    if (when < d->armed)
        d->setAlarm(when);
    return timer;
}

Poller::Timer Poller::atEndOfTurn(Callback callback)
{
    Timer timer = at(endOfTurn, std::move(callback));
    if (d->depth == 0)
        d->setAlarm(SteadyClock::now());
    return timer;
}

SteadyTime Poller::wakeTime() const
{
    return d->wakeTime;
}

SteadyTime Poller::lastStall() const
{
    const SteadyTime now = SteadyClock::now();
    return d->unseenStall(now) > SteadyClock::duration::zero() ? now : d->lastStall;
}

Micros Poller::stalledTime() const
{
    return std::chrono::floor<Micros>(d->stalled + d->unseenStall(SteadyClock::now()));
}

} // namespace vantage
