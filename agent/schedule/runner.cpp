// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/schedule/runner.h"

#include "agent/io/poller.h"
#include "agent/policy.h"
#include "agent/schedule/overload.h"
#include "common/util/text.h"

#include <cstdlib>
#include <unordered_map>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** Something rings this often while anything runs, or nobody would see the loop stand still. */
constexpr Micros heartbeat = std::chrono::milliseconds(20);

/** More than this between the two clocks is no matter of reading them one after the other: UTC was set. Slewing moves
    both alike. */
constexpr Micros clockStep = std::chrono::milliseconds(20);

/** A deadline that passed while a quarter of it, and more than a moment, was lost to our own loop says nothing of the target. */
constexpr int stalledShare = 4;
constexpr Micros noticeableStall = std::chrono::milliseconds(50);

/** Both clocks at one moment. */
struct Moment
{
    SteadyTime steady;
    UtcTime utc;

    /** Reads again when it was interrupted in between. */
    static Moment now()
    {
        Moment moment;
        for (int i = 0; i < 3; ++i) {
            moment.steady = SteadyClock::now();
            moment.utc = utcNow();
            if (SteadyClock::now() - moment.steady < std::chrono::milliseconds(1))
                break;
        }
        return moment;
    }
};

/** Whether one more attempt may show something better. */
bool isWorthRetrying(const CheckResult &result)
{
    const bool isFailure = result.outcome == Outcome::Down || result.outcome == Outcome::Unknown;
    return isFailure && defaultOutcome(result.reason) != Outcome::Unknown;
}

struct Run
{
    Runner::Start start;
    Runner::Done done;
    CheckResult result;
    Micros retryInterval{};
    Moment begin;
    Micros stalledBefore{};
    std::unique_ptr<Probe> probe;
    Poller::Timer timer; ///< the deadline, then the pause before the next attempt, then the report
};

} // namespace

class Runner::Private
{
public:
    explicit Private(const ProbeServices &usedServices)
        : services(usedServices)
    {
    }

    void prepare(Run &run);
    [[nodiscard]] QString objection(const Run &run) const;
    void refuse(quint64 id, Run &run, const QString &why);
    void attempt(quint64 id, Run &run);
    void timedOut(quint64 id, Run &run);
    void ended(quint64 id, Run &run, ProbeFinding finding);
    void excuse(Run &run, ProbeFinding &finding) const;
    void report(quint64 id);
    void keepWatch();

    ProbeServices services;
    std::unordered_map<quint64, std::unique_ptr<Run>> runs;
    quint64 lastId = 0;
    /** The run that start() is at: its end is told later. */
    quint64 starting = 0;
    Poller::Timer heart;
    OverloadMeter overload;
};

void Runner::Private::prepare(Run &run)
{
    const CheckSpec &check = run.start.task.check;
    const OptionReader options = readOptions(check.kind, check.options);
    run.retryInterval = options.duration("retry_interval"_L1);
    CheckResult &result = run.result;
    result.check = check.id;
    result.revision = run.start.task.revision;
    result.kind = check.kind;
    result.target = displayTarget(check);
    result.attempts = 1 + options.integer("retries"_L1);
    result.scheduled = run.start.scheduled;
    result.flags = run.start.flags;
    if (result.late > noticeablyLate)
        result.flags |= ResultFlag::StartedLate;
    if (overload.isOverloaded())
        result.flags |= ResultFlag::Overloaded;
}

/** Why this run is not made; empty where it is. */
QString Runner::Private::objection(const Run &run) const
{
    if (run.start.flags.testFlag(ResultFlag::Overloaded))
        return u"not measured: this agent is %1 behind its schedule"_s.arg(formatDuration(run.result.late));
    if (std::ssize(runs) > services.policy.maximumConcurrent)
        return u"not measured: this agent runs %1 checks already, as many as its policy allows"_s.arg(
            services.policy.maximumConcurrent);
    return {};
}

void Runner::Private::refuse(quint64 id, Run &run, const QString &why)
{
    run.begin = Moment::now();
    run.stalledBefore = services.poller.stalledTime();
    run.result.started = run.begin.utc;
    run.result.flags |= ResultFlag::Overloaded;
    ProbeFinding finding;
    finding.reason = Reason::Overloaded;
    finding.duration = Micros(0);
    finding.description = why;
    ended(id, run, std::move(finding));
}

void Runner::Private::attempt(quint64 id, Run &run)
{
    const CheckSpec &check = run.start.task.check;
    run.begin = Moment::now();
    run.stalledBefore = services.poller.stalledTime();
    run.result.started = run.begin.utc;
    run.probe = createProbe(check, services);
    if (!run.probe) {
        ProbeFinding finding;
        finding.description = u"this agent cannot run %1 checks"_s.arg(infoOf(check.kind).code);
        ended(id, run, std::move(finding));
        return;
    }
    run.timer =
        services.poller.at(run.begin.steady + timeoutOf(check), [this, id, &run] { timedOut(id, run); });
    run.probe->start([this, id, &run](ProbeFinding finding) { ended(id, run, std::move(finding)); });
}

void Runner::Private::timedOut(quint64 id, Run &run)
{
    ProbeFinding finding = run.probe->timedOut();
    excuse(run, finding);
    ended(id, run, std::move(finding));
}

/** The time was up, but a good part of it was not the target's: this agent stood still, or cannot keep up. */
void Runner::Private::excuse(Run &run, ProbeFinding &finding) const
{
    if (finding.outcome.value_or(defaultOutcome(finding.reason)) == Outcome::Up)
        return;
    const Micros stalled = services.poller.stalledTime() - run.stalledBefore;
    const Micros limit = timeoutOf(run.start.task.check);
    QString excuse;
    if (stalled > std::max<Micros>(limit / stalledShare, noticeableStall))
        excuse = u"this agent stood still for %1 of %2"_s.arg(formatDuration(std::min(stalled, limit)),
                                                              formatDuration(limit));
    else if (overload.isOverloaded())
        excuse = u"this agent has too much to do, checks start %1 late"_s.arg(
            formatDuration(overload.averageLateness()));
    else
        return;
    finding.reason = Reason::Overloaded;
    finding.outcome.reset();
    finding.description = u"not measured: %1 (seen: %2)"_s.arg(excuse, finding.description);
    run.result.flags |= ResultFlag::Overloaded;
}

void Runner::Private::ended(quint64 id, Run &run, ProbeFinding finding)
{
    const Moment end = Moment::now();
    run.timer.reset();
    run.probe.reset();

    CheckResult &result = run.result;
    const Micros steady = elapsed(run.begin.steady, end.steady);
    result.duration = finding.duration.value_or(steady);
    result.reason = finding.reason;
    result.outcome = finding.outcome.value_or(defaultOutcome(finding.reason));
    result.address = std::move(finding.address);
    result.phase = std::move(finding.phase);
    result.description = std::move(finding.description);
    if (result.description.isEmpty())
        result.description = codeOf(result.reason);
    result.fields = std::move(finding.fields);
    // A stall of this turn that was over when the attempt began has not disturbed it.
    if (services.poller.stalledTime() - run.stalledBefore >= Poller::stallLimit)
        result.flags |= ResultFlag::LoopStalled;
    if (std::chrono::abs(end.utc - run.begin.utc - steady) > clockStep)
        result.flags |= ResultFlag::ClockStepped;

    if (result.attempt < result.attempts && isWorthRetrying(result)) {
        ++result.attempt;
        run.timer = services.poller.after(run.retryInterval, [this, id, &run] { attempt(id, run); });
    } else if (starting == id) {
        run.timer = services.poller.after(Micros(0), [this, id] { report(id); });
    } else {
        report(id);
    }
}

void Runner::Private::report(quint64 id)
{
    const auto node = runs.extract(id);
    Run &run = *node.mapped();
    run.done(std::move(run.result));
}

void Runner::Private::keepWatch()
{
    heart = services.poller.after(heartbeat, [this] {
        if (!runs.empty())
            keepWatch();
    });
}

Runner::Runner(const ProbeServices &services, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(services))
{
}

Runner::~Runner() = default;

quint64 Runner::start(Start start, Done done)
{
    const quint64 id = ++d->lastId;
    auto owned = std::make_unique<Run>();
    Run &run = *owned;
    run.start = std::move(start);
    run.done = std::move(done);
    d->runs.emplace(id, std::move(owned));
    if (!d->heart.isActive())
        d->keepWatch();
    const SteadyTime now = SteadyClock::now();
    run.result.late = elapsed(run.start.due, now);
    const bool changed = d->overload.note(now, run.result.late);
    d->prepare(run);
    d->starting = id;
    if (const QString why = d->objection(run); !why.isEmpty())
        d->refuse(id, run, why);
    else
        d->attempt(id, run);
    d->starting = 0;
    if (changed)
        Q_EMIT overloadChanged(d->overload.isOverloaded(), d->overload.averageLateness());
    return id;
}

void Runner::cancel(quint64 run)
{
    d->runs.erase(run);
}

qsizetype Runner::running() const
{
    return qsizetype(d->runs.size());
}

} // namespace vantage
