// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/console/references.h"

#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** From the worst to what needs no look. */
constexpr std::array order = {Outcome::Down, Outcome::Degraded, Outcome::Unknown, Outcome::Up};

struct StatusLine
{
    VerdictRow verdict;
    const CheckRow *check = nullptr;
};

/** The checks that the command's word names: all, a client's, or one. */
Result<std::vector<StatusLine>> linesOf(const Invocation &invocation)
{
    const Configuration &configuration = invocation.core.configuration;
    const QString word = invocation.word(0);
    AgentId client;
    CheckId check;
    if (word.startsWith(u'#')) {
        check = CheckId(word.mid(1).toULongLong());
        if (!configuration.check(check))
            return fail(ErrorCode::NotFound, CommandRunner::tr("there is no check %1").arg(word));
    } else if (!word.isEmpty()) {
        const Result<AgentId> known = knownClient(configuration, word);
        if (!known)
            return tl::make_unexpected(known.error());
        client = *known;
    }
    std::vector<StatusLine> lines;
    for (const VerdictRow &row : invocation.core.feed.verdicts()) {
        const CheckRow *owner = configuration.check(row.check);
        if (owner && (!check.isValid() || row.check == check) &&
            (!client.isValid() || owner->agents.contains(client)))
            lines.push_back({row, owner});
    }
    return lines;
}

/** Open incidents first, the worst and the oldest of them ahead; the others as they are numbered. */
void sortByNeed(std::vector<StatusLine> &lines)
{
    const auto need = [](const StatusLine &line) {
        const auto &incident = line.verdict.incident;
        return std::tuple(!incident, incident ? -badnessOf(line.verdict.verdict) : 0,
                          incident ? incident->since : UtcTime(), line.verdict.check);
    };
    std::ranges::sort(lines, {}, need);
}

QString verdictText(const StatusLine &line)
{
    return line.check->check.paused ? CommandRunner::tr("Paused") : displayName(line.verdict.verdict);
}

/** "Down at 2; up at 1, 3". */
QString agentsText(const VerdictRow &row)
{
    QStringList parts;
    for (const Outcome outcome : order) {
        QStringList agents;
        for (const StateRow &state : row.states) {
            if (state.state == outcome)
                agents += QString::number(state.agent.value);
        }
        if (!agents.isEmpty())
            parts += CommandRunner::tr("%1: %2").arg(displayName(outcome), agents.join(u", "_s));
    }
    return parts.join(u"; "_s);
}

/** What speaks for the verdict; where nothing was observed, why not. */
QString evidenceText(const VerdictRow &row)
{
    if (const StateRow *witness = witnessOf(row); witness && witness->last)
        return witness->last->description;
    const auto told =
        std::ranges::find_if(row.states, [](const StateRow &state) { return state.last.has_value(); });
    return told != row.states.end() ? told->last->description : u"-"_s;
}

QString sinceText(std::optional<UtcTime> since, UtcTime now)
{
    return since ? relativeTo(now, std::min(*since, now)) : u"-"_s;
}

QString countsText(const std::vector<StatusLine> &lines)
{
    QStringList parts;
    for (const Outcome outcome : {Outcome::Up, Outcome::Degraded, Outcome::Down, Outcome::Unknown}) {
        const auto isCounted = [outcome](const StatusLine &line) {
            return !line.check->check.paused && line.verdict.verdict == outcome;
        };
        parts += CommandRunner::tr("%1: %2")
                     .arg(displayName(outcome))
                     .arg(std::ranges::count_if(lines, isCounted));
    }
    return parts.join(u", "_s);
}

void showTable(const Output &out, const std::vector<StatusLine> &lines, UtcTime now)
{
    TextTable table({{CommandRunner::tr("Check"), TextTable::Align::Right},
                     {CommandRunner::tr("Verdict")},
                     {CommandRunner::tr("Since")},
                     {CommandRunner::tr("What")},
                     {CommandRunner::tr("Agents")},
                     {CommandRunner::tr("Evidence")}});
    for (const StatusLine &line : lines)
        table.addRow({u'#' + QString::number(line.verdict.check.value), verdictText(line),
                      sinceText(line.verdict.since, now), describe(line.check->check),
                      agentsText(line.verdict), evidenceText(line.verdict)});
    out.line(countsText(lines));
    out.table(table);
}

/** One check, agent by agent. */
void showAgents(const Output &out, const VerdictRow &row, UtcTime now)
{
    TextTable table({{CommandRunner::tr("Client"), TextTable::Align::Right},
                     {CommandRunner::tr("State")},
                     {CommandRunner::tr("Since")},
                     {CommandRunner::tr("Last outcome")},
                     {CommandRunner::tr("Evidence")}});
    for (const StateRow &state : row.states)
        table.addRow({QString::number(state.agent.value), displayName(state.state),
                      sinceText(state.since, now), state.last ? displayName(state.last->outcome) : u"-"_s,
                      state.last ? state.last->description : u"-"_s});
    if (row.incident)
        out.line(CommandRunner::tr("Incident %1 is open since %2.")
                     .arg(QString::number(row.incident->id.value),
                          toIso8601(row.incident->since).left(19) + u'Z'));
    out.table(table);
}

} // namespace

Answer commands::status(const Invocation &invocation)
{
    Result<std::vector<StatusLine>> lines = linesOf(invocation);
    if (!lines)
        return tl::make_unexpected(lines.error());
    sortByNeed(*lines);
    const Output &out = invocation.out;
    if (out.isJson()) {
        for (const StatusLine &line : *lines)
            out.json(toJson(line.verdict, line.check->check));
        return {};
    }
    if (lines->empty()) {
        out.line(CommandRunner::tr("There is no check yet."));
        return {};
    }
    const UtcTime now = utcNow();
    showTable(out, *lines, now);
    if (invocation.word(0).startsWith(u'#'))
        showAgents(out, lines->front().verdict, now);
    return {};
}

} // namespace vantage
