// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/instruments.h"
#include "agent/schedule/runner.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

namespace vantage {

/** What probes need, and a way to run one check with the words of a command. */
struct ProbeFixture
{
    Instruments instruments;
    Poller &poller = instruments.poller;
    Runner runner{instruments.services()};

    static Runner::Start startOf(const QStringList &words)
    {
        const Result<CheckSpec> check = checkFromWords(words, IntervalWord::Absent);
        if (!check)
            qFatal("%s", qPrintable(check.error().message));
        Runner::Start start;
        start.task.check = *check;
        start.scheduled = utcNow();
        start.due = SteadyClock::now();
        return start;
    }

    CheckResult run(Runner::Start start, const std::function<void()> &afterStart = {})
    {
        std::optional<CheckResult> result;
        QEventLoop loop;
        bool inside = true;
        runner.start(std::move(start), [&](CheckResult given) {
            if (inside || result)
                qFatal("done was called within start() or twice");
            result = std::move(given);
            loop.quit();
        });
        inside = false;
        if (afterStart)
            afterStart();
        // QTest::qWaitFor() sleeps 10 ms at a time, deaf to what comes, and all times would read as multiples of that.
        QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
        if (!result)
            loop.exec();
        if (!result)
            qFatal("the run never ended");
        return *result;
    }

    CheckResult run(const QStringList &words, const std::function<void()> &afterStart = {})
    {
        return run(startOf(words), afterStart);
    }
};

/** The event loop does not turn for so long. */
inline void standStill(Micros time)
{
    const SteadyTime end = SteadyClock::now() + time;
    while (SteadyClock::now() < end) {
    }
}

} // namespace vantage
