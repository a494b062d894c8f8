// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/policy.h"
#include "agent/schedule/runner.h"
#include "agent/schedule/scheduler.h"

#include <QHash>

#include <functional>

namespace vantage {

/** Answers the manager's RunNow: a task out of turn, or a check that is only tried. */
class OnDemand
{
public:
    using Report = std::function<void(const ProbeReport &)>;

    /** Trials that may run at once. */
    static constexpr qsizetype maximumTrials = 100;
    /** Requests that may wait for one check. */
    static constexpr qsizetype maximumRequests = 100;
    /** Starts that are remembered for the policy's shortest interval. */
    static constexpr qsizetype maximumStarts = 10'000;

    OnDemand(Scheduler &scheduler, Runner &runner, const Policy &policy, Report report);
    ~OnDemand();
    OnDemand(const OnDemand &) = delete;
    OnDemand &operator=(const OnDemand &) = delete;

    void run(const RunNow &request);
    /** A task's run is over; `flags` say whether it was one that was asked for. */
    void finished(CheckId check, ResultFlags flags, const QByteArray &row);
    /** A task's run was given up, since the task was changed or removed. */
    void abandoned(CheckId check);
    /** The one who asked is gone. */
    void forget();

private:
    /** Whether the policy lets what is called `what` start now; then it counts as started. */
    [[nodiscard]] bool mayStart(const QString &what);
    void runTrial(quint64 request, const Task &trial);
    void refuse(quint64 request, const QString &why);

    Scheduler &m_scheduler;
    Runner &m_runner;
    const Policy &m_policy;
    Report m_report;
    QMultiHash<CheckId, quint64> m_requests;
    QHash<quint64, quint64> m_trials;    ///< request -> run
    QHash<QString, SteadyTime> m_starts; ///< the last one of each, while it matters
};

} // namespace vantage
