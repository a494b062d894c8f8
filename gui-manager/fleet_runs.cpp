// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later

/* Runs that somebody asked for and waits for. */

#include "common/util/text.h"
#include "gui-manager/fleet.h"

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** How long all attempts of a check may take. */
Micros longestRun(const CheckSpec &check)
{
    const OptionReader options = readOptions(check.kind, check.options);
    return (timeoutOf(check) + options.duration("retry_interval"_L1)) * (1 + options.integer("retries"_L1));
}

} // namespace

void Fleet::runNow(AgentId agent, const std::variant<CheckId, CheckSpec> &what, QObject *context,
                   CoreServices::Ran done)
{
    const Configuration &configuration = m_configurator.configuration;
    const auto refuse = [&](ErrorCode code, const QString &sentence) {
        done(fail(code, sentence));
    };
    if (!configuration.agent(agent))
        return refuse(ErrorCode::NotFound, tr("There is no client %1").arg(agent.value));
    const Member &mine = member(agent);
    if (!mine.isJoined)
        return refuse(ErrorCode::Unavailable, tr("%1 is not connected").arg(m_feed.nameOf(agent)));
    RunNow order{.request = ++m_lastRun, .check = {}, .trial = {}};
    Micros longest{};
    if (const auto *id = std::get_if<CheckId>(&what)) {
        const CheckRow *row = configuration.check(*id);
        if (!row || !row->agents.contains(agent))
            return refuse(ErrorCode::NotFound,
                          tr("Client %1 does not have check %2").arg(agent.value).arg(id->value));
        order.check = *id;
        longest = longestRun(row->check);
    } else {
        Result<CheckSpec> trial = validated(std::get<CheckSpec>(what));
        if (!trial)
            return done(tl::unexpected(trial.error()));
        longest = longestRun(*trial);
        order.trial = Task{.check = std::move(*trial), .revision = {}};
    }
    m_runs[order.request] = {.agent = agent,
                             .session = mine.session,
                             .deadline = SteadyClock::now() + longest + m_times.runGrace,
                             .context = context,
                             .done = std::move(done)};
    m_server.runNow(mine.session, std::move(order));
}

void Fleet::reported(SessionId session, const ProbeReport &report)
{
    const auto run = m_runs.find(report.request);
    if (run == m_runs.end() || run->second.session != session)
        return;
    if (!report.error.isEmpty())
        return answerRun(report.request, fail(ErrorCode::Unavailable, escapeControl(report.error)));
    Result<CheckResult> result = decodeResult(report.row);
    if (result)
        result->agent = run->second.agent;
    answerRun(report.request, std::move(result));
}

void Fleet::answerRun(quint64 request, Result<CheckResult> result)
{
    auto node = m_runs.extract(request);
    if (!node.empty() && node.mapped().context)
        node.mapped().done(std::move(result));
}

void Fleet::answerRuns(const std::function<bool(const Run &)> &which, const QString &sentence)
{
    std::vector<quint64> requests;
    for (const auto &[request, run] : m_runs) {
        if (which(run))
            requests.push_back(request);
    }
    for (const quint64 request : requests)
        answerRun(request, fail(ErrorCode::Unavailable, sentence));
}

} // namespace vantage
