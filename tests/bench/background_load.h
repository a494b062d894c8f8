// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/instruments.h"
#include "agent/schedule/scheduler.h"
#include "tests/bench/load_server_process.h"

namespace vantage {

/** 500 other checks of the same agent: 400 that are answered, once a second each, and 100 whose targets never answer. */
class BackgroundLoad
{
public:
    explicit BackgroundLoad(Instruments &instruments)
        : m_runner(instruments.services())
        , m_clock(instruments.poller)
    {
        std::vector<Task> tasks;
        const auto add = [&](const QStringList &words, std::chrono::seconds interval, int count) {
            Result<CheckSpec> check =
                checkFromWords(words + QStringList{QStringLiteral("interval=1h")}, IntervalWord::Absent);
            if (!check)
                qFatal("%s", qUtf8Printable(check.error().message));
            check->interval = interval;
            for (int i = 0; i < count; ++i) {
                Task &task = tasks.emplace_back();
                task.check = *check;
                task.check.id = CheckId(tasks.size());
            }
        };
        const QString host = QStringLiteral("127.0.0.1");
        const QString url = QStringLiteral("http://127.0.0.1:%1/");
        const QString timeout = QStringLiteral("timeout=5");
        add({QStringLiteral("TCP"), host, m_server.closing()}, std::chrono::seconds(1), 200);
        add({QStringLiteral("HTTP"), url.arg(m_server.http())}, std::chrono::seconds(1), 200);
        add({QStringLiteral("TCP"), host, m_server.deaf(), timeout}, std::chrono::seconds(6), 50);
        add({QStringLiteral("HTTP"), url.arg(m_server.silent()), timeout}, std::chrono::seconds(6), 50);
        m_scheduler.apply(tasks, {});
    }

private:
    void begin(Runner::Start start)
    {
        const CheckId check = start.task.check.id;
        m_runner.start(std::move(start), [this, check](const CheckResult &) { m_scheduler.finished(check); });
    }

    LoadServer m_server;
    Runner m_runner;
    PollerClock m_clock;
    Scheduler m_scheduler{m_clock,
                          QByteArrayLiteral("load"),
                          {[this](Runner::Start start) { begin(std::move(start)); },
                           [](CheckId) {
                           }}};
};

} // namespace vantage
