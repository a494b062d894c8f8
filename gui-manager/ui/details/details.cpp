// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/details/details.h"

#include "common/util/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** Nobody reads more, and to lay it out takes time. */
constexpr qsizetype checksShown = 100;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(vantage::Details)
};

/** Adds lines, leaving out what is empty. */
class Section
{
public:
    explicit Section(const QString &title = {}) { m_section.title = title; }

    Section &add(const QString &label, const QString &value, Mark mark = Mark::None)
    {
        if (!value.isEmpty())
            m_section.lines.append({label, value, mark});
        return *this;
    }

    void addTo(Details &details)
    {
        if (!m_section.lines.isEmpty())
            details.sections.append(std::move(m_section));
    }

private:
    DetailSection m_section;
};

QString compactJson(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

/** Escaped line by line, so that lists keep their lines. */
QString fieldText(const FieldSpec &spec, const QJsonValue &value)
{
    switch (spec.type) {
    case FieldType::Duration:
        return formatDuration(Micros(value.toInteger()));
    case FieldType::Percent:
        return Text::tr("%1 %").arg(QLocale().toString(value.toDouble(), 'g', 4));
    case FieldType::Integer:
        // The name ends in the unit; process ids, codes and serials have none and no separators.
        if (spec.name.endsWith("_bytes"_L1))
            return Text::tr("%L1 B").arg(value.toInteger());
        return QString::number(value.toInteger());
    case FieldType::Number:
        return QLocale().toString(value.toDouble(), 'g', 6);
    case FieldType::Flag:
        return value.toBool() ? Text::tr("Yes") : Text::tr("No");
    case FieldType::List: {
        QStringList lines;
        const QJsonArray items = value.toArray();
        for (const auto &item : items)
            lines += escapeControl(compactJson(item));
        return lines.join(u'\n');
    }
    case FieldType::Time:
    case FieldType::Text:
        break;
    }
    return escapeControl(compactJson(value));
}

/** The kind's own fields in the order of its table, then those that only newer agents know. */
void addFields(Details &details, const CheckResult &result)
{
    QJsonObject fields = fieldsToJson(result.fields);
    Section section(Text::tr("Measured"));
    for (const std::span<const FieldSpec> specs : {infoOf(result.kind).fields, commonFields()}) {
        for (const FieldSpec &spec : specs) {
            const QJsonValue value = fields.take(spec.name.toString());
            if (!value.isUndefined() && !value.isNull())
                section.add(displayLabel(spec), fieldText(spec, value));
        }
    }
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it)
        section.add(escapeControl(it.key()), escapeControl(compactJson(it.value())));
    section.addTo(details);
}

QString taskState(const TaskRow &task)
{
    if (task.confirmation == Confirmation::Rejected)
        return Text::tr("Rejected: %1").arg(escapeControl(task.reason));
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

/** To the microsecond and in UTC, as in exports; blanks let it be wrapped. */
QString exactTime(UtcTime time)
{
    return toIso8601(time).replace(u'T', u' ').replace(u"Z"_s, u" UTC"_s);
}

QString flagsText(ResultFlags flags)
{
    return codesOf(flags).join(u", "_s);
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
    what.add(Text::tr("Failed in"), escapeControl(result.phase));
    what.add(Text::tr("Duration"), formatDuration(result.duration));
    what.add(Text::tr("Kind"), displayName(result.kind));
    what.add(Text::tr("Target"), escapeControl(result.target));
    what.add(Text::tr("Address tried"), escapeControl(result.address));
    what.addTo(details);

    addFields(details, result);

    Section where(Text::tr("Where and when"));
    where.add(Text::tr("Agent"), agents.labelOf(result.agent));
    where.add(Text::tr("Agent's address"), agent ? agentAddress(agent->agent) : QString());
    where.add(Text::tr("Scheduled"), exactTime(result.scheduled));
    where.add(Text::tr("Started"), exactTime(result.started));
    where.add(Text::tr("Late"), formatDuration(result.late));
    if (result.attempts > 1)
        where.add(Text::tr("Attempt"), Text::tr("%1 of %2").arg(result.attempt).arg(result.attempts));
    where.add(Text::tr("Remarks"), flagsText(result.flags));
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
    details.title = Text::tr("Agent %1").arg(agentLabel(agent.id, agent.name));

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
