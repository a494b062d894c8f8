// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/poller.h"

#include <QTest>

#include <sys/socket.h>
#include <unistd.h>

#include <random>

using namespace vantage;
using namespace std::chrono_literals;

namespace {

/** Both ends of a stream socket. */
struct Pair
{
    Pair() { socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends); }
    ~Pair()
    {
        close(ends[0]);
        closeFar();
    }
    Pair(const Pair &) = delete;
    Pair &operator=(const Pair &) = delete;

    void makeReadable() const { QCOMPARE(write(ends[1], "x", 1), 1); }
    void drain() const
    {
        char byte = 0;
        QCOMPARE(read(ends[0], &byte, 1), 1);
    }
    void closeFar()
    {
        if (ends[1] >= 0)
            close(ends[1]);
        ends[1] = -1;
    }

    int ends[2] = {-1, -1};
};

} // namespace

class PollerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readableAndWritableAreToldApart();
    void hangingUpIsToldAsFailed();
    void watchMayDestroyItselfAndOthersInItsHandler();
    void watchThatMovesKeepsWatching();
    void descriptorThatCannotBeWatchedGivesAnInactiveWatch();
    void timersRingInOrderAndNeverEarly();
    void timersOfOneMomentRingInTheOrderOfTheirMaking();
    void timerInThePastRingsFromTheLoopOnly();
    void timerMayDestroyItselfOthersAndBeMadeAnew();
    void timerThatMovesStillRings();
    void eventsComeBeforeTheTimersOfTheSameMoment();
    void cancelledTimersLeaveNothingBehind();
    void manyDueTimersLeaveQtItsTurn();
    void timersAndWatchesWorkInsideANestedLoop();
    void standingStillIsNoticed();
    void standingStillWithinATurnIsNoticed_data();
    void standingStillWithinATurnIsNoticed();
};

void PollerTest::readableAndWritableAreToldApart()
{
    Pair pair;
    Poller poller;
    QList<Poller::Events> seen;
    Poller::Watch watch;
    watch = poller.watch(pair.ends[0], Poller::Readable | Poller::Writable, [&](Poller::Events events) {
        seen.append(events);
        watch.setEvents(Poller::Readable);
        if (events & Poller::Readable)
            pair.drain();
    });
    QTRY_COMPARE(seen, QList<Poller::Events>{Poller::Writable});
    pair.makeReadable();
    QTRY_COMPARE(seen.size(), 2);
    QCOMPARE(seen.at(1), Poller::Events(Poller::Readable));
}

void PollerTest::hangingUpIsToldAsFailed()
{
    Pair pair;
    Poller poller;
    Poller::Events seen;
    Poller::Watch watch;
    watch = poller.watch(pair.ends[0], {}, [&](Poller::Events events) {
        seen = events;
        watch.reset();
    });
    pair.closeFar();
    QTRY_COMPARE(seen, Poller::Events(Poller::Failed));
    QVERIFY(!watch.isActive());
}

void PollerTest::watchMayDestroyItselfAndOthersInItsHandler()
{
    Pair pairs[3];
    Poller poller;
    std::array<Poller::Watch, 3> watches;
    int calls = 0;
    for (size_t i = 0; i < 3; ++i) {
        // What the handler holds must survive its own watch.
        watches[i] = poller.watch(pairs[i].ends[0], Poller::Readable,
                                  [&, held = std::make_shared<int>(42)](Poller::Events) {
                                      for (Poller::Watch &watch : watches)
                                          watch.reset();
                                      calls += *held == 42 ? 1 : 100;
                                  });
        pairs[i].makeReadable();
    }
    QTRY_COMPARE(calls, 1);
    QCoreApplication::processEvents();
    QCOMPARE(calls, 1);
}

void PollerTest::watchThatMovesKeepsWatching()
{
    Pair pair;
    Poller poller;
    int calls = 0;
    Poller::Watch first = poller.watch(pair.ends[0], Poller::Readable, [&](Poller::Events) {
        ++calls;
        pair.drain();
    });
    Poller::Watch second = std::move(first);
    QVERIFY(!first.isActive()); // NOLINT(bugprone-use-after-move): what moving leaves is what is tested
    pair.makeReadable();
    QTRY_COMPARE(calls, 1);
}

void PollerTest::descriptorThatCannotBeWatchedGivesAnInactiveWatch()
{
    Poller poller;
    QVERIFY(!poller.watch(-1, Poller::Readable, [](Poller::Events) {}).isActive());
}

void PollerTest::timersRingInOrderAndNeverEarly()
{
    Poller poller;
    std::mt19937 random(7);
    std::uniform_int_distribution<int> delay(0, 30'000);
    const SteadyTime begin = SteadyClock::now();
    QList<SteadyTime> rung;
    int early = 0;
    std::vector<Poller::Timer> timers;
    for (int i = 0; i < 500; ++i) {
        const SteadyTime when = begin + Micros(delay(random));
        timers.push_back(poller.at(when, [&, when] {
            early += SteadyClock::now() < when ? 1 : 0;
            rung.append(when);
        }));
    }
    QTRY_COMPARE(rung.size(), 500);
    QCOMPARE(early, 0);
    QVERIFY(std::is_sorted(rung.begin(), rung.end()));
    QVERIFY(std::none_of(timers.begin(), timers.end(), [](const auto &timer) { return timer.isActive(); }));
}

void PollerTest::timersOfOneMomentRingInTheOrderOfTheirMaking()
{
    Poller poller;
    const SteadyTime when = SteadyClock::now() + 1ms;
    QList<int> rung;
    std::vector<Poller::Timer> timers;
    for (int i = 0; i < 5; ++i)
        timers.push_back(poller.at(when, [&rung, i] { rung.append(i); }));
    QTRY_COMPARE(rung, (QList<int>{0, 1, 2, 3, 4}));
}

void PollerTest::timerInThePastRingsFromTheLoopOnly()
{
    Poller poller;
    bool rung = false;
    const auto timer = poller.at(SteadyTime{}, [&] { rung = true; });
    QVERIFY(!rung);
    QVERIFY(timer.isActive());
    QTRY_VERIFY(rung);
    QVERIFY(!timer.isActive());
}

void PollerTest::timerMayDestroyItselfOthersAndBeMadeAnew()
{
    Poller poller;
    int rings = 0;
    Poller::Timer victim;
    Poller::Timer timer;
    const Poller::Callback again = [&] {
        ++rings;
    };
    timer = poller.after(1ms, [&, held = std::make_shared<int>(1)] {
        victim.reset();
        timer = poller.after(1ms, again);
        rings += *held;
    });
    victim = poller.after(1ms, [&] { rings = 100; });
    QTRY_COMPARE(rings, 2);
    QVERIFY(!victim.isActive());
}

void PollerTest::timerThatMovesStillRings()
{
    Poller poller;
    bool rung = false;
    Poller::Timer first = poller.after(1ms, [&] { rung = true; });
    Poller::Timer second;
    second = std::move(first);
    QVERIFY(!first.isActive()); // NOLINT(bugprone-use-after-move)
    QTRY_VERIFY(rung);
    QVERIFY(!second.isActive());
}

void PollerTest::eventsComeBeforeTheTimersOfTheSameMoment()
{
    Pair pair;
    Poller poller;
    QStringList seen;
    const auto deadline = poller.at(SteadyTime{}, [&] { seen.append(QStringLiteral("deadline")); });
    const auto watch = poller.watch(pair.ends[0], Poller::Readable, [&](Poller::Events) {
        seen.append(QStringLiteral("answer"));
        pair.drain();
    });
    pair.makeReadable();
    QTRY_COMPARE(seen, (QStringList{QStringLiteral("answer"), QStringLiteral("deadline")}));
}

void PollerTest::cancelledTimersLeaveNothingBehind()
{
    Poller poller;
    int rings = 0;
    for (int i = 0; i < 100'000; ++i)
        (void)poller.after(1h, [&] { ++rings; });
    // The destructor asserts that no timer is left; a later one still rings.
    const auto timer = poller.after(1ms, [&] { ++rings; });
    QTRY_COMPARE(rings, 1);
}

void PollerTest::manyDueTimersLeaveQtItsTurn()
{
    Poller poller;
    int rings = 0;
    int ringsAtTurn = -1;
    std::vector<Poller::Timer> timers;
    for (int i = 0; i < 5'000; ++i) {
        timers.push_back(poller.at(SteadyTime{}, [&] {
            if (++rings == 1)
                QMetaObject::invokeMethod(
                    this, [&] { ringsAtTurn = rings; }, Qt::QueuedConnection);
        }));
    }
    QTRY_COMPARE(rings, 5'000);
    QVERIFY(ringsAtTurn > 0);
    QVERIFY2(ringsAtTurn < 5'000, "posted events waited for all timers");
}

void PollerTest::timersAndWatchesWorkInsideANestedLoop()
{
    Pair pair;
    Poller poller;
    bool watched = false;
    bool finished = false;
    const auto outer = poller.after(1ms, [&] {
        QEventLoop loop;
        Poller::Timer inner;
        Poller::Watch watch;
        watch = poller.watch(pair.ends[0], Poller::Readable, [&](Poller::Events) {
            watched = true;
            watch.reset();
            inner = poller.after(1ms, [&] { loop.quit(); });
        });
        pair.makeReadable();
        loop.exec();
        finished = true;
    });
    QTRY_VERIFY(finished);
    QVERIFY(watched);
}

void PollerTest::standingStillIsNoticed()
{
    Poller poller;
    bool rung = false;
    const SteadyTime begin = SteadyClock::now();
    QCOMPARE(poller.lastStall(), SteadyTime{});
    const auto timer = poller.after(1ms, [&] { rung = true; });
    while (SteadyClock::now() < begin + Poller::stallLimit + 5ms) {
    }                                                   // the loop does not turn
    QVERIFY(poller.stalledTime() > Poller::stallLimit); // what Qt does before the poller's turn can know
    QTRY_VERIFY(rung);
    QVERIFY(poller.lastStall() > begin);
    QVERIFY(poller.lastStall() >= poller.wakeTime());
}

void PollerTest::standingStillWithinATurnIsNoticed_data()
{
    QTest::addColumn<QString>("where");
    for (const char *where : {"watch", "timer", "end of turn"})
        QTest::newRow(where) << QString::fromLatin1(where);
}

void PollerTest::standingStillWithinATurnIsNoticed()
{
    QFETCH(QString, where);
    constexpr Micros delay = Poller::stallLimit + 5ms;
    Pair pair;
    Poller poller;
    bool ended = false;
    Micros before{};
    Micros within{};
    SteadyTime begin;
    const auto standStill = [&] {
        begin = SteadyClock::now();
        before = poller.stalledTime();
        while (SteadyClock::now() < begin + delay) {
        }
        within = poller.stalledTime();
        QVERIFY(poller.lastStall() > begin);
        ended = true;
    };
    Poller::Watch watch;
    Poller::Timer timer;
    if (where == QStringLiteral("watch")) {
        watch = poller.watch(pair.ends[0], Poller::Readable, [&](Poller::Events) {
            pair.drain();
            standStill();
        });
        pair.makeReadable();
    } else if (where == QStringLiteral("timer")) {
        timer = poller.after(1ms, standStill);
    } else {
        timer = poller.atEndOfTurn(standStill);
    }
    QTRY_VERIFY(ended);
    QVERIFY(within - before > Poller::stallLimit);
    QVERIFY(poller.lastStall() > begin);
    QVERIFY(poller.stalledTime() >= within);
}

QTEST_GUILESS_MAIN(PollerTest)
#include "poller_test.moc"
