// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/probes/probe.h"
#include "common/check/result.h"
#include "common/protocol/messages.h"

#include <QObject>

namespace vantage {

/** Runs one attempt after the other of one task at a time: owns deadline and retries, makes the CheckResult.
    Many run at once; a task runs at most once at a time (the scheduler sees to that). What this agent was too busy to
    measure is `overloaded`, never a slow or silent target. */
class Runner : public QObject
{
    Q_OBJECT

public:
    struct Start
    {
        Task task;
        UtcTime scheduled{}; ///< on the wall
        SteadyTime due{};    ///< on the steady clock; lateness is measured from here
        /** With Overloaded it is too late to run it: that is reported, and nothing is measured. */
        ResultFlags flags;
    };
    using Done = std::function<void(CheckResult)>;

    /** A run that begins later than this has ResultFlag::StartedLate. */
    static constexpr Micros noticeablyLate = std::chrono::milliseconds(100);

    explicit Runner(const ProbeServices &services, QObject *parent = nullptr);
    ~Runner() override;

    /** `done` is called exactly once, never from within start(), unless cancel() or the runner's end comes first. */
    quint64 start(Start start, Done done);
    /** Abandons a run without a call of its `done`. */
    void cancel(quint64 run);
    [[nodiscard]] qsizetype running() const;

Q_SIGNALS:
    /** This agent has more to do than it can, or no more so: runs start so late, on average. */
    void overloadChanged(bool overloaded, vantage::Micros late);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vantage
