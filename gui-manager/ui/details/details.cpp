// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/details/details.h"

#include "common/util/text.h"
#include "gui-manager/models/time_display.h"
#include "gui-manager/ui/details/detail_text.h"

#include <algorithm>

namespace vantage {
using namespace Qt::StringLiterals;
using details::exactTime;
using details::Section;
using details::Text;

namespace {

/** Nobody reads more, and to lay it out takes time. */
constexpr qsizetype checksShown = 100;

QString taskState(const TaskRow &task)
{
    if (task.confirmation == Confirmation::Rejected)
        return Text::tr("Rejected: %1").arg(isolated(escapeControl(task.reason)));
    if (task.lastOutcome)
        return displayName(*task.lastOutcome);
    if (task.confirmation == Confirmation::Pending)
        return displayName(Confirmation::Pending);
    return Text::tr("No result yet");
}

Mark taskMark(const TaskRow &task)
{
    if (task.confirmation == Confirmation::Rejected)
        return Mark::Down;
    return task.lastOutcome ? markOf(*task.lastOutcome) : Mark::None;
}

/** The agent's checks, in the order of their numbers. */
QList<DetailLine> taskLines(AgentId agent, const ChecksModel &checks)
{
    QList<DetailLine> lines;
    for (const CheckLine &check : checks.rows()) {
        if (!check.row.agents.contains(agent))
            continue;
        const auto task =
            std::ranges::find(check.tasks, agent, [](const TaskRow &row) { return row.key.agent; });
        const bool isKnown = task != check.tasks.end();
        lines.append({checkTitle(check.row.check),
                      isKnown ? taskState(*task) : displayName(Confirmation::Pending),
                      isKnown ? taskMark(*task) : Mark::None});
    }
    return lines;
}

} // namespace

Details describe(const CheckLine &line, const AgentsModel &agents)
{
    const CheckSpec &check = line.row.check;
    Details details;
    details.title = checkTitle(check);

    Section what;
    const std::optional<Outcome> worst = worstOutcome(line);
    if (check.paused)
        what.add(Text::tr("State"), Text::tr("Paused"), Mark::Paused);
    else if (worst)
        what.add(Text::tr("State"), displayName(*worst), markOf(*worst));
    what.add(Text::tr("Kind"), displayName(check.kind));
    what.add(Text::tr("Target"), escapeControl(displayTarget(check)));
    what.add(Text::tr("Interval"), Text::tr("%1 s").arg(formatInterval(check.interval)));
    what.add(Text::tr("Timeout"), formatDuration(timeoutOf(check)));
    what.add(Text::tr("Tags"), escapeControl(check.tags.join(u", "_s)));
    what.addTo(details);

    Section tasks(Text::tr("At its agents"));
    for (const AgentId id : line.row.agents) {
        const auto task = std::ranges::find(line.tasks, id, [](const TaskRow &row) { return row.key.agent; });
        tasks.add(agents.labelOf(id),
                  task == line.tasks.end() ? displayName(Confirmation::Pending) : taskState(*task),
                  task == line.tasks.end() ? Mark::None : taskMark(*task));
    }
    tasks.addTo(details);

    Section options(Text::tr("Options"));
    for (const OptionSpec *spec : optionsOf(check.kind)) {
        const QString value = check.options.value(spec->name.toString());
        if (value.isEmpty())
            continue;
        QStringList lines;
        for (const QString &text : value.split(u'\n'))
            lines += escapeControl(text);
        const QString shown =
            spec->type == OptionType::Secret ? u"\u2022\u2022\u2022\u2022"_s : lines.join(u'\n');
        options.add(displayLabel(*spec), spec->unit.isEmpty() ? shown : shown + u' ' + spec->unit);
    }
    options.addTo(details);

    Section record(Text::tr("Record"));
    record.add(Text::tr("Check"), QString::number(check.id.value));
    record.add(Text::tr("Revision"), QString::number(line.row.revision.value));
    record.addTo(details);
    return details;
}

Details describe(const AgentLine &line, const ChecksModel &checks)
{
    const AgentRow &agent = line.agent;
    Details details;
    details.title = Text::tr("Agent %1").arg(isolated(agentLabel(agent.id, agent.name)));

    Section what;
    const Mark mark = agent.state == AgentState::Online         ? Mark::Up
                      : agent.state == AgentState::Offline      ? Mark::Down
                      : agent.state == AgentState::Reconnecting ? Mark::Degraded
                                                                : Mark::Unknown;
    what.add(Text::tr("State"), displayName(agent.state), mark);
    what.add(Text::tr("Anomaly"), escapeControl(agent.anomaly), Mark::Degraded);
    what.add(Text::tr("Address"), agentAddress(agent));
    what.add(Text::tr("Version"), escapeControl(agent.version));
    what.add(Text::tr("Last seen"), agent.lastSeen ? exactTime(*agent.lastSeen) : QString());
    if (agent.spooled)
        what.add(Text::tr("Results waiting"), QLocale().toString(*agent.spooled));
    if (line.rejected > 0)
        what.add(Text::tr("Rejected checks"), QLocale().toString(line.rejected), Mark::Degraded);
    if (agent.roundTrip)
        what.add(Text::tr("Round trip"), formatDuration(*agent.roundTrip));
    if (agent.clockOffset) {
        const QString offset = formatOffset(*agent.clockOffset);
        what.add(Text::tr("Clock"),
                 agent.clockUncertainty
                     ? u"%1 \u00b1 %2"_s.arg(offset, formatDuration(*agent.clockUncertainty))
                     : offset);
    }
    what.addTo(details);

    Section tasks(Text::tr("Its checks"));
    QList<DetailLine> lines = taskLines(agent.id, checks);
    const qsizetype more = lines.size() - checksShown;
    if (more > 0) {
        std::stable_partition(lines.begin(), lines.end(),
                              [](const DetailLine &task) { return task.mark != Mark::Up; });
        lines.resize(checksShown);
    }
    for (const DetailLine &task : std::as_const(lines))
        tasks.add(task.label, task.value, task.mark);
    if (more > 0)
        tasks.add(u"\u2026"_s, Text::tr("and %1 more").arg(more));
    tasks.addTo(details);
    return details;
}

} // namespace vantage
