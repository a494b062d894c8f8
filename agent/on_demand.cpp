// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/on_demand.h"

#include "agent/task_book.h"
#include "common/protocol/codec.h"

namespace vantage {
using namespace Qt::StringLiterals;

OnDemand::OnDemand(Scheduler &scheduler, Runner &runner, const Policy &policy, Report report)
    : m_scheduler(scheduler)
    , m_runner(runner)
    , m_policy(policy)
    , m_report(std::move(report))
{
}

OnDemand::~OnDemand()
{
    forget();
}

void OnDemand::run(const RunNow &request)
{
    if (request.trial) {
        runTrial(request.request, *request.trial);
        return;
    }
    if (m_requests.count(request.check) >= maximumRequests) {
        refuse(request.request,
               u"%1 requests wait for check %2 already"_s.arg(maximumRequests).arg(request.check.value));
        return;
    }
    if (!m_scheduler.find(request.check)) {
        refuse(request.request, u"This agent does not run check %1"_s.arg(request.check.value));
        return;
    }
    if (!mayStart(QString::number(request.check.value))) {
        refuse(request.request, shortestIntervalRule(m_policy));
        return;
    }
    m_requests.insert(request.check, request.request);
    m_scheduler.runNow(request.check);
}

void OnDemand::finished(CheckId check, ResultFlags flags, const QByteArray &row)
{
    if (!flags.testFlag(ResultFlag::OnDemand))
        return;
    const QList<quint64> requests = m_requests.values(check);
    m_requests.remove(check);
    for (const quint64 request : requests)
        m_report({request, row, QString()});
}

void OnDemand::abandoned(CheckId check)
{
    const QList<quint64> requests = m_requests.values(check);
    m_requests.remove(check);
    for (const quint64 request : requests)
        refuse(request, u"Check %1 was changed or removed before its run was over"_s.arg(check.value));
}

void OnDemand::forget()
{
    m_requests.clear();
    for (const quint64 run : std::as_const(m_trials))
        m_runner.cancel(run);
    m_trials.clear();
}

bool OnDemand::mayStart(const QString &what)
{
    if (m_policy.shortestInterval <= Micros::zero())
        return true;
    const SteadyTime now = SteadyClock::now();
    const auto isOver = [&](SteadyTime start) {
        return now - start >= m_policy.shortestInterval;
    };
    if (const auto last = m_starts.constFind(what); last != m_starts.cend() && !isOver(*last))
        return false;
    if (m_starts.size() >= maximumStarts)
        m_starts.removeIf([&](const auto &entry) { return isOver(entry.value()); });
    if (m_starts.size() >= maximumStarts)
        return false;
    m_starts.insert(what, now);
    return true;
}

void OnDemand::runTrial(quint64 request, const Task &trial)
{
    const tl::expected<Task, TaskRejection> judged = judgeTask(trial, m_policy);
    if (!judged) {
        refuse(request, judged.error().message);
        return;
    }
    if (m_trials.contains(request)) {
        refuse(request, u"Request %1 is being tried already"_s.arg(request));
        return;
    }
    if (m_trials.size() >= maximumTrials) {
        refuse(request, u"This agent tries %1 other checks already"_s.arg(m_trials.size()));
        return;
    }
    if (!mayStart(infoOf(judged->check.kind).code + u' ' + judged->check.target)) {
        refuse(request, shortestIntervalRule(m_policy));
        return;
    }
    Runner::Start start{*judged, utcNow(), SteadyClock::now(), ResultFlag::OnDemand};
    const quint64 run = m_runner.start(std::move(start), [this, request](const CheckResult &result) {
        m_trials.remove(request);
        m_report({request, encodeResult(result), QString()});
    });
    m_trials.insert(request, run);
}

void OnDemand::refuse(quint64 request, const QString &why)
{
    m_report({request, QByteArray(), why});
}

} // namespace vantage
