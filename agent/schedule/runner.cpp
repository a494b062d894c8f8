// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/schedule/runner.h"

#include "agent/io/poller.h"

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

Micros between(SteadyTime from, SteadyTime to)
{
    return std::chrono::duration_cast<Micros>(std::max(to - from, SteadyClock::duration::zero()));
}

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
    void attempt(quint64 id, Run &run);
    void timedOut(quint64 id, Run &run);
    void ended(quint64 id, Run &run, ProbeFinding finding);
    void report(quint64 id);
    void keepWatch();

    ProbeServices services;
    std::unordered_map<quint64, std::unique_ptr<Run>> runs;
    quint64 lastId = 0;
    /** The run that start() is at: its end is told later. */
    quint64 starting = 0;
    Poller::Timer heart;
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
    result.late = between(run.start.due, SteadyClock::now());
    result.flags = run.start.flags;
    result.flags.setFlag(ResultFlag::StartedLate,
                         result.flags.testFlag(ResultFlag::StartedLate) || result.late > noticeablyLate);
}

void Runner::Private::attempt(quint64 id, Run &run)
{
    const CheckSpec &check = run.start.task.check;
    run.begin = Moment::now();
    run.result.started = run.begin.utc;
    const ProbeFactory *factory = findProbe(check.kind);
    if (!factory) {
        ProbeFinding finding;
        finding.description = u"this agent cannot run %1 checks"_s.arg(infoOf(check.kind).code);
        ended(id, run, std::move(finding));
        return;
    }
    run.timer =
        services.poller.at(run.begin.steady + timeoutOf(check), [this, id, &run] { timedOut(id, run); });
    run.probe = factory->create(check, services);
    run.probe->start([this, id, &run](ProbeFinding finding) { ended(id, run, std::move(finding)); });
}

void Runner::Private::timedOut(quint64 id, Run &run)
{
    ended(id, run, run.probe->timedOut());
}

void Runner::Private::ended(quint64 id, Run &run, ProbeFinding finding)
{
    const Moment end = Moment::now();
    run.timer.reset();
    run.probe.reset();

    CheckResult &result = run.result;
    const Micros steady = between(run.begin.steady, end.steady);
    result.duration = finding.duration.value_or(steady);
    result.reason = finding.reason;
    result.outcome = finding.outcome.value_or(defaultOutcome(finding.reason));
    result.address = std::move(finding.address);
    result.phase = std::move(finding.phase);
    result.description = std::move(finding.description);
    if (result.description.isEmpty())
        result.description = codeOf(result.reason);
    result.fields = std::move(finding.fields);
    if (services.poller.lastStall() > run.begin.steady)
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
    d->prepare(run);
    d->starting = id;
    d->attempt(id, run);
    d->starting = 0;
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
