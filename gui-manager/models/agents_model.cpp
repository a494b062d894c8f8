// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/agents_model.h"

#include "common/util/text.h"

#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

Mark markOfState(const AgentLine &line)
{
    switch (line.agent.state) {
    case AgentState::Online:
        return line.agent.anomaly.isEmpty() ? Mark::Up : Mark::Degraded;
    case AgentState::Reconnecting:
        return Mark::Degraded;
    case AgentState::Offline:
        return Mark::Down;
    case AgentState::NeverSeen:
        break;
    }
    return Mark::Unknown;
}

QString duration(const std::optional<Micros> &value)
{
    return value ? formatDuration(*value) : QString();
}

QVariant durationKey(const std::optional<Micros> &value)
{
    return qint64(value ? value->count() : std::numeric_limits<qint64>::min());
}

QString offset(const AgentLine &line)
{
    return line.agent.clockOffset ? formatOffset(*line.agent.clockOffset) : QString();
}

constexpr std::array columns = {
    Column<AgentLine>{.id = "id"_L1,
                      .title = QT_TRANSLATE_NOOP("Columns", "Id"),
                      .cell = [](const AgentLine &l) { return QString::number(l.agent.id.value); },
                      .sortKey = [](const AgentLine &l) { return QVariant(quint64(l.agent.id.value)); },
                      .letters = 2,
                      .alignment = alignNumber},
    Column<AgentLine>{.id = "state"_L1,
                      .title = QT_TRANSLATE_NOOP("Columns", "State"),
                      .cell = [](const AgentLine &l) { return displayName(l.agent.state); },
                      .sortKey = [](const AgentLine &l) { return QVariant(int(l.agent.state)); },
                      .letters = 14,
                      .mark = markOfState},
    Column<AgentLine>{.id = "name"_L1,
                      .title = QT_TRANSLATE_NOOP("Columns", "Name"),
                      .cell = [](const AgentLine &l) { return escapeControl(l.agent.name); },
                      .letters = 9},
    Column<AgentLine>{.id = "address"_L1,
                      .title = QT_TRANSLATE_NOOP("Columns", "Address"),
                      .cell = [](const AgentLine &l) { return agentAddress(l.agent); },
                      .letters = 12},
    Column<AgentLine>{.id = "anomaly"_L1,
                      .title = QT_TRANSLATE_NOOP("Columns", "Anomaly"),
                      .cell = [](const AgentLine &l) { return escapeControl(l.agent.anomaly); },
                      .letters = 7},
    Column<AgentLine>{.id = "last_seen"_L1,
                      .title = QT_TRANSLATE_NOOP("Columns", "Last seen"),
                      .cell = [](const AgentLine &l) { return localTime(l.agent.lastSeen); },
                      .sortKey = [](const AgentLine &l) { return timeKey(l.agent.lastSeen); },
                      .letters = 12,
                      .shownAtFirst = false},
    Column<AgentLine>{.id = "round_trip"_L1,
                      .title = QT_TRANSLATE_NOOP("Columns", "Round trip"),
                      .cell = [](const AgentLine &l) { return duration(l.agent.roundTrip); },
                      .sortKey = [](const AgentLine &l) { return durationKey(l.agent.roundTrip); },
                      .letters = 10,
                      .shownAtFirst = false,
                      .alignment = alignNumber},
    Column<AgentLine>{.id = "clock_offset"_L1,
                      .title = QT_TRANSLATE_NOOP("Columns", "Clock"),
                      .cell = offset,
                      .sortKey = [](const AgentLine &l) { return durationKey(l.agent.clockOffset); },
                      .letters = 10,
                      .shownAtFirst = false,
                      .alignment = alignNumber},
    Column<AgentLine>{.id = "version"_L1,
                      .title = QT_TRANSLATE_NOOP("Columns", "Version"),
                      .cell = [](const AgentLine &l) { return escapeControl(l.agent.version); },
                      .letters = 9,
                      .shownAtFirst = false},
};

std::vector<AgentLine> toLines(const QList<AgentRow> &agents)
{
    std::vector<AgentLine> lines;
    lines.reserve(size_t(agents.size()));
    for (const AgentRow &agent : agents)
        lines.push_back({agent});
    return lines;
}

} // namespace

QString agentLabel(AgentId id, const QString &name)
{
    const QString number = QString::number(id.value);
    return name.isEmpty() ? number : number + u" \u00b7 "_s + escapeControl(name);
}

QString agentAddress(const AgentRow &agent)
{
    if (agent.address.isEmpty())
        return {};
    const bool needsBrackets = agent.address.contains(u':');
    return (needsBrackets ? u"[%1]:%2"_s : u"%1:%2"_s).arg(escapeControl(agent.address)).arg(agent.port);
}

AgentsModel::AgentsModel(QObject *parent)
    : KeyedTable(columns, parent)
{
}

void AgentsModel::setAgents(const QList<AgentRow> &agents)
{
    replaceAll(toLines(agents));
}

void AgentsModel::change(const QList<AgentRow> &changed, const QList<AgentId> &removed)
{
    removeKeys({removed.begin(), removed.end()});
    upsert(toLines(changed));
}

int AgentsModel::onlineCount() const
{
    return int(std::ranges::count(rows(), AgentState::Online,
                                  [](const AgentLine &line) { return line.agent.state; }));
}

QString AgentsModel::labelOf(AgentId id) const
{
    const AgentLine *line = find(id);
    return agentLabel(id, line ? line->agent.name : QString());
}

} // namespace vantage
