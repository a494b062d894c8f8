// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/verdict/verdicts.h"

#include <algorithm>

namespace vantage {

namespace {

/** The states of these agents, those that are known as they are. */
QList<StateRow> statesOf(QList<AgentId> agents, const QList<StateRow> &known)
{
    std::ranges::sort(agents);
    QList<StateRow> states;
    for (const AgentId agent : std::as_const(agents)) {
        const auto found = std::ranges::find(known, agent, &StateRow::agent);
        states += found != known.end() ? *found : StateRow{.agent = agent, .since = {}, .last = {}};
    }
    return states;
}

void forget(QList<StateRow> &states)
{
    for (StateRow &row : states) {
        row.state = Outcome::Unknown;
        row.since.reset();
    }
}

/** Since when the verdict holds, where only states are known. */
std::optional<UtcTime> earliest(const QList<StateRow> &states, Outcome verdict)
{
    std::optional<UtcTime> since;
    for (const StateRow &row : states) {
        if (row.state == verdict && row.since && (!since || *row.since < *since))
            since = row.since;
    }
    return since;
}

/** Who sees it now and did not yet; true where there was one. */
bool addWitnesses(Incident &incident, const QList<StateRow> &states)
{
    const qsizetype before = incident.agents.size();
    for (const StateRow &row : states) {
        if (badnessOf(row.state) > 0 && !incident.agents.contains(row.agent))
            incident.agents += row.agent;
    }
    return incident.agents.size() > before;
}

} // namespace

Verdicts::Watched *Verdicts::watched(CheckId check)
{
    const auto found = m_checks.find(check);
    return found != m_checks.end() ? &found->second : nullptr;
}

void Verdicts::apply(const ConfigurationDifference &difference, UtcTime now)
{
    for (const CheckId id : difference.removedChecks) {
        if (Watched *gone = watched(id))
            close(*gone, now, IncidentNews::What::Removed);
        m_checks.erase(id);
        m_removed.insert(id);
    }
    for (const CheckRow *row : difference.changedChecks) {
        Watched &check = m_checks[row->check.id];
        check.row.check = row->check.id;
        check.row.states = statesOf(row->agents, check.row.states);
        std::erase_if(check.positions,
                      [row](const auto &position) { return !row->agents.contains(position.first); });
        check.isPaused = row->check.paused;
        if (check.isPaused) {
            forget(check.row.states);
            close(check, now, IncidentNews::What::Paused);
        }
        m_changed.insert(row->check.id);
        judge(check, now);
    }
}

void Verdicts::restore(const std::vector<Incident> &kept, const std::vector<CheckResult> &newest, UtcTime now)
{
    for (const Incident &incident : kept) {
        m_lastIncident = std::max(m_lastIncident, incident.id);
        if (incident.until)
            continue;
        Watched gone;
        Watched *check = watched(incident.check);
        Watched &owner = check ? *check : gone;
        owner.incident = incident;
        owner.row.incident = {.id = incident.id, .since = incident.since};
        if (!check || check->isPaused)
            close(owner, now, check ? IncidentNews::What::Paused : IncidentNews::What::Removed);
    }
    for (const CheckResult &result : newest) {
        if (Watched *check = watched(result.check))
            take(*check, result);
    }
    // Only when all its agents are heard: the first may be up while another keeps the incident open.
    for (auto &[id, check] : m_checks) {
        judge(check, earliest(check.row.states, verdictOf(check.row.states)).value_or(now));
        m_changed.insert(id);
    }
}

void Verdicts::learn(const std::vector<CheckResult> &results)
{
    for (const CheckResult &result : results) {
        Watched *check = watched(result.check);
        if (!check)
            continue;
        if (const StateRow *state = take(*check, result)) {
            m_changed.insert(result.check);
            judge(*check, result.started, state);
        }
    }
}

const StateRow *Verdicts::take(Watched &check, const CheckResult &result)
{
    const auto state = std::ranges::find(check.row.states, result.agent, &StateRow::agent);
    if (state == check.row.states.end() || !check.positions[result.agent].advance(result) || check.isPaused)
        return nullptr;
    const StateRow before = *state;
    observe(*state, result);
    return *state == before ? nullptr : &*state;
}

void Verdicts::judge(Watched &check, UtcTime when, const StateRow *cause)
{
    VerdictRow &row = check.row;
    const Outcome verdict = verdictOf(row.states);
    if (verdict != row.verdict) {
        row.since = when;
        // After a start the incident remembers what the newest results cannot tell.
        if (row.verdict == Outcome::Unknown && check.incident && check.incident->worst == verdict)
            row.since = check.incident->since;
        if (verdict == Outcome::Unknown)
            row.since.reset();
        row.verdict = verdict;
    }
    follow(check, when, cause);
}

/** Lets the incident go with the verdict. While that is unknown nothing begins and nothing ends. */
void Verdicts::follow(Watched &check, UtcTime when, const StateRow *cause)
{
    const VerdictRow &row = check.row;
    const StateRow *witness = witnessOf(row);
    if (!witness)
        return;
    if (cause && cause->state == row.verdict)
        witness = cause;
    if (row.verdict == Outcome::Up)
        return close(check, when, IncidentNews::What::Recovered, witness);
    if (check.incident && badnessOf(check.incident->worst) >= badnessOf(row.verdict)) {
        if (addWitnesses(*check.incident, row.states))
            m_news.push_back({.what = IncidentNews::What::Spread,
                              .incident = *check.incident,
                              .agent = check.incident->agents.back(),
                              .evidence = {}});
        return;
    }
    const bool isNew = !check.incident;
    if (isNew) {
        m_lastIncident = IncidentId(m_lastIncident.value + 1);
        check.incident = Incident{.id = m_lastIncident,
                                  .check = row.check,
                                  .since = when,
                                  .until = {},
                                  .worst = {},
                                  .agent = {},
                                  .evidence = {},
                                  .agents = {witness->agent}};
        check.row.incident = {.id = m_lastIncident, .since = when};
    }
    check.incident->worst = row.verdict;
    check.incident->agent = witness->agent;
    check.incident->evidence = witness->last.value_or(Evidence());
    addWitnesses(*check.incident, row.states);
    m_news.push_back({.what = isNew ? IncidentNews::What::Opened : IncidentNews::What::Worsened,
                      .incident = *check.incident,
                      .agent = witness->agent,
                      .evidence = check.incident->evidence});
}

void Verdicts::close(Watched &check, UtcTime when, IncidentNews::What why, const StateRow *cause)
{
    if (!check.incident)
        return;
    // Clocks of agents differ; nothing ends before it began.
    check.incident->until = std::max(when, check.incident->since);
    IncidentNews news{.what = why, .incident = *check.incident, .agent = {}, .evidence = {}};
    if (cause) {
        news.agent = cause->agent;
        news.evidence = cause->last.value_or(Evidence());
    }
    m_news.push_back(std::move(news));
    check.incident.reset();
    check.row.incident.reset();
}

QList<VerdictRow> Verdicts::rows() const
{
    QList<VerdictRow> rows;
    for (const auto &[id, check] : m_checks)
        rows += check.row;
    return rows;
}

std::vector<Incident> Verdicts::openIncidents() const
{
    std::vector<Incident> open;
    for (const auto &[id, check] : m_checks) {
        if (check.incident)
            open.push_back(*check.incident);
    }
    return open;
}

Verdicts::Changes Verdicts::takeChanges()
{
    Changes changes;
    const auto changed = std::exchange(m_changed, {});
    for (const CheckId id : changed) {
        if (const Watched *check = watched(id))
            changes.changed += check->row;
    }
    // What went and came back within the batch has only changed.
    const auto removed = std::exchange(m_removed, {});
    for (const CheckId id : removed) {
        if (!watched(id))
            changes.removed += id;
    }
    return changes;
}

} // namespace vantage
