// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/util/text.h"
#include "gui-manager/ui/details/detail_text.h"
#include "gui-manager/ui/details/result_tables.h"

#include <array>

namespace vantage {
using namespace Qt::StringLiterals;
using details::exactTime;
using details::Section;
using details::Text;

namespace {

void addSection(Details &details, const DetailSection &section)
{
    if (!section.lines.isEmpty() || !section.table.rows.isEmpty())
        details.sections.append(section);
}

/** What is better seen first, then the kind's own fields in the order of its table, then those that only newer agents
    know. */
void addFields(Details &details, const CheckResult &result)
{
    QJsonObject fields = fieldsToJson(result.fields);
    addSection(details, details::takePhases(result, fields));
    addSection(details, details::takeHops(fields));
    addSection(details, details::takeRecords(fields));
    const DetailSection redirects = details::takeRedirects(fields);
    const DetailSection certificate = details::takeCertificate(result, fields);
    Section section(Text::tr("Measured"));
    for (const std::span<const FieldSpec> specs : {infoOf(result.kind).fields, commonFields()}) {
        for (const FieldSpec &spec : specs) {
            const QJsonValue value = fields.take(spec.name.toString());
            if (!value.isUndefined() && !value.isNull())
                section.add(displayLabel(spec), details::fieldText(spec, value));
        }
    }
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it)
        section.add(escapeControl(it.key()), escapeControl(details::compactJson(it.value())));
    section.addTo(details);
    addSection(details, redirects);
    addSection(details, certificate);
}

struct FlagText
{
    ResultFlag flag;
    const char *name;
    const char *sentence;
    Mark mark;
};

constexpr std::array flagTexts = {
    FlagText{ResultFlag::Preview, QT_TRANSLATE_NOOP("vantage::Details", "Preview"),
             QT_TRANSLATE_NOOP(
                 "vantage::Details",
                 "The agent's newest result, ahead of its backlog; it is stored when its turn comes."),
             Mark::None},
    FlagText{ResultFlag::OnDemand, QT_TRANSLATE_NOOP("vantage::Details", "On demand"),
             QT_TRANSLATE_NOOP("vantage::Details", "Somebody asked for this run at once."), Mark::None},
    FlagText{ResultFlag::StartedLate, QT_TRANSLATE_NOOP("vantage::Details", "Started late"),
             QT_TRANSLATE_NOOP("vantage::Details", "The run began noticeably after its time."),
             Mark::Degraded},
    FlagText{ResultFlag::LoopStalled, QT_TRANSLATE_NOOP("vantage::Details", "Agent stalled"),
             QT_TRANSLATE_NOOP("vantage::Details",
                               "The agent stood still while it measured; the times may be too long."),
             Mark::Degraded},
    FlagText{ResultFlag::ClockStepped, QT_TRANSLATE_NOOP("vantage::Details", "Clock stepped"),
             QT_TRANSLATE_NOOP("vantage::Details",
                               "The agent's clock was set while it measured; when it began is not certain."),
             Mark::Degraded},
    FlagText{ResultFlag::Overloaded, QT_TRANSLATE_NOOP("vantage::Details", "Overloaded"),
             QT_TRANSLATE_NOOP("vantage::Details", "The agent had more to do than its limits allow."),
             Mark::Degraded},
    FlagText{ResultFlag::SkippedRuns, QT_TRANSLATE_NOOP("vantage::Details", "Runs skipped"),
             QT_TRANSLATE_NOOP("vantage::Details",
                               "Runs before this one were left out because one was still running."),
             Mark::Degraded},
    FlagText{ResultFlag::Truncated, QT_TRANSLATE_NOOP("vantage::Details", "Cut"),
             QT_TRANSLATE_NOOP("vantage::Details",
                               "Parts were left out, because the result was larger than is allowed."),
             Mark::None},
};

void addFlags(Details &details, ResultFlags flags)
{
    Section section(Text::tr("Remarks"));
    for (const FlagText &text : flagTexts) {
        if (flags & text.flag)
            section.add(Text::tr(text.name), Text::tr(text.sentence), text.mark);
    }
    section.addTo(details);
}

} // namespace

Details describe(const CheckResult &result, const AgentsModel &agents, const ChecksModel &checks)
{
    Details details;
    const CheckLine *check = checks.find(result.check);
    const QString name = check ? escapeControl(check->row.check.name) : QString();
    details.title = name.isEmpty() ? escapeControl(result.target) : name;
    const AgentLine *agent = agents.find(result.agent);

    Section what;
    what.add(Text::tr("Outcome"), displayName(result.outcome), markOf(result.outcome));
    if (result.reason != Reason::None)
        what.add(Text::tr("Reason"), displayName(result.reason));
    what.add(Text::tr("Description"), escapeControl(result.description));
    what.add(Text::tr("Failed in"), details::phaseLabel(result));
    what.add(Text::tr("Duration"), formatDuration(result.duration));
    what.add(Text::tr("Kind"), displayName(result.kind));
    what.add(Text::tr("Target"), escapeControl(result.target));
    what.add(Text::tr("Address tried"), escapeControl(result.address));
    what.addTo(details);

    addFlags(details, result.flags);
    addFields(details, result);

    Section where(Text::tr("Where and when"));
    where.add(Text::tr("Agent"), agents.labelOf(result.agent));
    where.add(Text::tr("Agent's address"), agent ? agentAddress(agent->agent) : QString());
    where.add(Text::tr("Scheduled"), exactTime(result.scheduled));
    where.add(Text::tr("Started"), exactTime(result.started));
    where.add(Text::tr("Late"), formatDuration(result.late));
    if (result.attempts > 1)
        where.add(Text::tr("Attempt"), Text::tr("%1 of %2").arg(result.attempt).arg(result.attempts));
    where.addTo(details);

    Section record(Text::tr("Record"));
    if (!result.check.isValid())
        return details; // a test of what is not saved
    record.add(Text::tr("Check"), QString::number(result.check.value));
    record.add(Text::tr("Revision"), QString::number(result.revision.value));
    if (result.seq.isValid())
        record.add(Text::tr("Number"), QString::number(result.seq.value));
    record.add(Text::tr("Epoch"), QString::number(result.epoch.value, 16).rightJustified(16, u'0'));
    record.addTo(details);
    return details;
}

} // namespace vantage
