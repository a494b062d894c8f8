// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/agents_model.h"

#include "common/util/text.h"

#include <QLocale>

#include <array>
#include <climits>

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

/** "−340 µs ± 120 µs". */
QString clock(const AgentLine &line)
{
    if (!line.agent.clockOffset)
        return {};
    const QString offset = formatOffset(*line.agent.clockOffset);
    return line.agent.clockUncertainty
               ? u"%1 \u00b1 %2"_s.arg(offset, formatDuration(*line.agent.clockUncertainty))
               : offset;
}

QString waiting(const AgentLine &line)
{
    return line.agent.spooled ? QLocale().toString(*line.agent.spooled) : QString();
}

QVariant waitingKey(const AgentLine &line)
{
    return line.agent.spooled ? qint64(*line.agent.spooled) : qint64(-1);
}

struct AgentsText
{
    Q_DECLARE_TR_FUNCTIONS(vantage::AgentsModel)

public:
    static QString waitingTip(const AgentLine &line)
    {
        return line.agent.spooled ? tr("%Ln result(s) wait at the agent to be stored here.", nullptr,
                                       int(std::min<quint64>(*line.agent.spooled, INT_MAX)))
                                  : tr("Not known while the agent is not connected.");
    }
    static QString rejectedTip(const AgentLine &line)
    {
        if (line.rejected == 0)
            return tr("It rejects none of its checks.");
        return tr("It does not run %n of its checks; the page Checks and the matrix say why.", nullptr,
                  line.rejected);
    }
};

constexpr std::array columns = {
    Column<AgentLine>{.id = "state"_L1,
                      .title = QT_TRANSLATE_NOOP("Columns", "State"),
                      .cell = [](const AgentLine &l) { return displayName(l.agent.state); },
                      .sortKey = [](const AgentLine &l) { return QVariant(int(l.agent.state)); },
                      .letters = 13,
                      .mark = markOfState},
    Column<AgentLine>{.id = "id"_L1,
                      .title = QT_TRANSLATE_NOOP("Columns", "Id"),
                      .cell = [](const AgentLine &l) { return QString::number(l.agent.id.value); },
                      .sortKey = [](const AgentLine &l) { return QVariant(quint64(l.agent.id.value)); },
                      .letters = 2,
                      .alignment = alignNumber},
    Column<AgentLine>{.id = "name"_L1,
                      .title = QT_TRANSLATE_NOOP("Columns", "Name"),
                      .cell = [](const AgentLine &l) { return escapeControl(l.agent.name); },
                      .letters = 24,
                      .leastLetters = 9},
    Column<AgentLine>{.id = "address"_L1,
                      .title = QT_TRANSLATE_NOOP("Columns", "Address"),
                      .cell = [](const AgentLine &l) { return agentAddress(l.agent); },
                      .letters = 22,
                      .leastLetters = 12},
    Column<AgentLine>{.id = "version"_L1,
                      .title = QT_TRANSLATE_NOOP("Columns", "Version"),
                      .cell = [](const AgentLine &l) { return escapeControl(l.agent.version); },
                      .letters = 5,
                      .shownAtFirst = false},
    Column<AgentLine>{.id = "round_trip"_L1,
                      .title = QT_TRANSLATE_NOOP("Columns", "Round trip"),
                      .cell = [](const AgentLine &l) { return duration(l.agent.roundTrip); },
                      .sortKey = [](const AgentLine &l) { return durationKey(l.agent.roundTrip); },
                      .letters = 6,
                      .alignment = alignNumber},
    Column<AgentLine>{.id = "clock_offset"_L1,
                      .title = QT_TRANSLATE_NOOP("Columns", "Clock"),
                      .cell = clock,
                      .sortKey = [](const AgentLine &l) { return durationKey(l.agent.clockOffset); },
                      .letters = 15,
                      .alignment = alignNumber},
    Column<AgentLine>{.id = "spooled"_L1,
                      .title = QT_TRANSLATE_NOOP("Columns", "Waiting"),
                      .cell = waiting,
                      .sortKey = waitingKey,
                      .letters = 6,
                      .alignment = alignNumber,
                      .toolTip = AgentsText::waitingTip},
    Column<AgentLine>{.id = "rejected"_L1,
                      .title = QT_TRANSLATE_NOOP("Columns", "Rejected"),
                      .cell = [](const AgentLine &l) { return QLocale().toString(l.rejected); },
                      .sortKey = [](const AgentLine &l) { return QVariant(l.rejected); },
                      .letters = 5,
                      .shownAtFirst = false, // the anomaly says so
                      .alignment = alignNumber,
                      .toolTip = AgentsText::rejectedTip},
    Column<AgentLine>{.id = "last_seen"_L1,
                      .title = QT_TRANSLATE_NOOP("Columns", "Last seen"),
                      .cell = [](const AgentLine &l) { return localTime(l.agent.lastSeen); },
                      .sortKey = [](const AgentLine &l) { return timeKey(l.agent.lastSeen); },
                      .letters = 12},
    Column<AgentLine>{.id = "anomaly"_L1,
                      .title = QT_TRANSLATE_NOOP("Columns", "Anomaly"),
                      .cell = [](const AgentLine &l) { return escapeControl(l.agent.anomaly); },
                      .letters = 30,
                      .leastLetters = 8},
};

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

void AgentsModel::setAgents(const QList<AgentRow> &agents, const QList<TaskRow> &tasks)
{
    m_rejected.clear();
    for (const TaskRow &task : tasks) {
        if (task.confirmation == Confirmation::Rejected)
            m_rejected[task.key.agent].insert(task.key.check);
    }
    replaceAll(toLines(agents));
}

void AgentsModel::change(const QList<AgentRow> &changed, const QList<AgentId> &removed)
{
    removeKeys({removed.begin(), removed.end()});
    upsert(toLines(changed));
}

void AgentsModel::changeTasks(const QList<TaskRow> &changed, const QList<TaskKey> &removed)
{
    std::vector<AgentId> touched;
    const auto take = [&](const TaskKey &key) {
        if (const auto found = m_rejected.find(key.agent);
            found != m_rejected.end() && found->remove(key.check))
            touched.push_back(key.agent);
    };
    for (const TaskKey &key : removed)
        take(key);
    for (const TaskRow &task : changed) {
        if (task.confirmation != Confirmation::Rejected) {
            take(task.key);
        } else if (QSet<CheckId> &rejected = m_rejected[task.key.agent]; !rejected.contains(task.key.check)) {
            rejected.insert(task.key.check);
            touched.push_back(task.key.agent);
        }
    }
    std::ranges::sort(touched);
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    changeRows(touched, [this](AgentLine &line) {
        line.rejected = int(m_rejected.value(line.agent.id).size());
        return true;
    });
}

std::vector<AgentLine> AgentsModel::toLines(const QList<AgentRow> &agents) const
{
    std::vector<AgentLine> lines;
    lines.reserve(size_t(agents.size()));
    for (const AgentRow &agent : agents)
        lines.push_back({agent, int(m_rejected.value(agent.id).size())});
    return lines;
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
