// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/config/change_history.h"

#include "common/util/text.h"

#include <QCoreApplication>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

using CheckChange = ConfigurationStep::CheckChange;
using NameChange = ConfigurationStep::NameChange;

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(vantage::ChangeHistory)
};

/** The revision is not the operator's: it rises with every change, and with every undo. */
bool isSame(const std::optional<CheckRow> &one, const CheckRow *other)
{
    if (!one || !other)
        return !one && !other;
    return one->check == other->check && one->agents == other->agents;
}

std::vector<CheckChange> changedChecks(const Configuration &before, const Configuration &after)
{
    std::vector<CheckChange> changes;
    for (const CheckRow &row : before.checks()) {
        const CheckRow *now = after.check(row.check.id);
        if (!isSame(row, now))
            changes.push_back({row, now ? std::optional(*now) : std::nullopt});
    }
    for (const CheckRow &row : after.checks()) {
        if (!before.check(row.check.id))
            changes.push_back({std::nullopt, row});
    }
    std::ranges::sort(changes, {}, &CheckChange::id);
    return changes;
}

/** An id that waits is there as long as it has checks, and its name with it: as if the others had none. */
QString nameOf(const KnownAgent *known)
{
    return known ? known->name : QString();
}

/** Of agents that are the same before and after, and of ids that wait; an agent that has just come is not renamed. */
std::vector<NameChange> changedNames(const Configuration &before, const Configuration &after)
{
    std::vector<NameChange> changes;
    const auto compare = [&changes](AgentId id, const KnownAgent *old, const KnownAgent *now) {
        const bool isSameAgent = (old ? old->key : QString()) == (now ? now->key : QString());
        if (isSameAgent && nameOf(old) != nameOf(now))
            changes.push_back({id, nameOf(old), nameOf(now)});
    };
    for (const KnownAgent &known : before.agents())
        compare(known.id, &known, after.agent(known.id));
    for (const KnownAgent &known : after.agents()) {
        if (!before.agent(known.id))
            compare(known.id, nullptr, &known);
    }
    std::ranges::sort(changes, {}, &NameChange::agent);
    return changes;
}

/** Both are by id; what both touched goes from the earlier's before to the later's after. */
void join(ConfigurationStep &step, const ConfigurationStep &later)
{
    for (const CheckChange &change : later.checks) {
        const auto it = std::ranges::lower_bound(step.checks, change.id(), {}, &CheckChange::id);
        if (it == step.checks.end() || it->id() != change.id())
            step.checks.insert(it, change);
        else if (!it->before && !change.after)
            step.checks.erase(it); // it came and went
        else
            it->after = change.after;
    }
    for (const NameChange &change : later.names) {
        const auto it = std::ranges::lower_bound(step.names, change.agent, {}, &NameChange::agent);
        if (it == step.names.end() || it->agent != change.agent)
            step.names.insert(it, change);
        else if (it->before == change.after)
            step.names.erase(it);
        else
            it->after = change.after;
    }
}

ConfigurationStep turnedRound(ConfigurationStep step)
{
    for (CheckChange &change : step.checks)
        std::swap(change.before, change.after);
    for (NameChange &change : step.names)
        std::swap(change.before, change.after);
    return step;
}

/** That everything is as the step finds it; else what is not. */
Result<void> fits(const ConfigurationStep &step, const Configuration &configuration)
{
    for (const CheckChange &change : step.checks) {
        if (!isSame(change.before, configuration.check(change.id())))
            return fail(ErrorCode::Conflict,
                        HistoryText::tr("%1 has been changed by something else since")
                            .arg(describe((change.before ? *change.before : *change.after).check)));
    }
    for (const NameChange &change : step.names) {
        if (nameOf(configuration.agent(change.agent)) != change.before)
            return fail(
                ErrorCode::Conflict,
                HistoryText::tr("Client %1 has been given another name since").arg(change.agent.value));
    }
    return {};
}

Result<void> apply(const ConfigurationStep &step, Configuration &configuration)
{
    if (const Result<void> right = fits(step, configuration); !right)
        return right;
    Configuration changed = configuration;
    for (const CheckChange &change : step.checks) {
        if (const Result<void> done =
                change.after ? changed.putBack(*change.after) : changed.removeCheck(change.id());
            !done)
            return done;
    }
    for (const NameChange &change : step.names) {
        const KnownAgent *there = changed.agent(change.agent);
        if (!there && change.after.isEmpty())
            continue; // its last check took it along
        KnownAgent known = there ? *there : KnownAgent();
        known.id = change.agent;
        known.name = change.after;
        if (const Result<void> done = changed.updateAgent(known); !done)
            return done;
    }
    configuration = std::move(changed);
    return {};
}

/** "addconf: TCP google.com:443", "pause: 3 checks". */
QString labelOf(const ConfigurationStep &step)
{
    QString what;
    if (step.checks.size() == 1) {
        const CheckChange &change = step.checks.front();
        what = describe((change.after ? *change.after : *change.before).check);
    } else if (!step.checks.empty()) {
        what = HistoryText::tr("%n check(s)", nullptr, int(step.checks.size()));
    } else if (step.names.size() == 1) {
        what = escapeControl(step.names.front().after);
    } else {
        what = HistoryText::tr("%n agent(s)", nullptr, int(step.names.size()));
    }
    return u"%1: %2"_s.arg(step.name.command, what);
}

QString shownLabel(const ConfigurationStep &step)
{
    return step.name.label.isEmpty() ? labelOf(step) : escapeControl(step.name.label);
}

} // namespace

void ChangeHistory::record(const StepName &name, const Configuration &before, const Configuration &after)
{
    ConfigurationStep step{name, changedChecks(before, after), changedNames(before, after)};
    if (step.checks.empty() && step.names.empty())
        return;
    m_undone.clear();
    if (name.group != 0 && !m_done.empty() && m_done.back().name.group == name.group)
        join(m_done.back(), step);
    else
        m_done.push_back(std::move(step));
    if (m_done.back().checks.empty() && m_done.back().names.empty())
        m_done.pop_back();
    trim();
}

void ChangeHistory::trim()
{
    size_t rows = 0;
    for (const ConfigurationStep &step : m_done)
        rows += step.checks.size();
    while (m_done.size() > stepsKept || (rows > rowsKept && m_done.size() > 1)) {
        rows -= m_done.front().checks.size();
        m_done.pop_front();
    }
}

Result<QString> ChangeHistory::undo(Configuration &configuration)
{
    if (m_done.empty())
        return fail(ErrorCode::NotFound, HistoryText::tr("there is nothing to undo"));
    ConfigurationStep step = std::move(m_done.back());
    m_done.pop_back();
    const QString label = shownLabel(step);
    if (const Result<void> done = apply(turnedRound(step), configuration); !done)
        return fail(done.error().code,
                    HistoryText::tr("'%1' can no longer be undone: %2. What was changed before it still can.")
                        .arg(label, done.error().message));
    m_undone.push_back(std::move(step));
    return label;
}

Result<QString> ChangeHistory::redo(Configuration &configuration)
{
    if (m_undone.empty())
        return fail(ErrorCode::NotFound, HistoryText::tr("there is nothing to do again"));
    ConfigurationStep step = std::move(m_undone.back());
    m_undone.pop_back();
    const QString label = shownLabel(step);
    if (const Result<void> done = apply(step, configuration); !done)
        return fail(
            done.error().code,
            HistoryText::tr("'%1' can no longer be done again: %2.").arg(label, done.error().message));
    // A command that joins it now would have to be undone first.
    step.name.group = 0;
    m_done.push_back(std::move(step));
    return label;
}

UndoSteps ChangeHistory::next() const
{
    return {m_done.empty() ? QString() : shownLabel(m_done.back()),
            m_undone.empty() ? QString() : shownLabel(m_undone.back())};
}

} // namespace vantage
