// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/checks_model.h"

#include "common/util/text.h"

#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** Texts of the cells, so that they have a context for translation. */
struct ChecksText
{
    Q_DECLARE_TR_FUNCTIONS(vantage::ChecksModel)

public:
    [[nodiscard]] static QString verdict(const CheckLine &line);
    [[nodiscard]] static QString verdictTip(const CheckLine &line);
    [[nodiscard]] static QString state(const CheckLine &line);
    [[nodiscard]] static QString stateTip(const CheckLine &line);
    [[nodiscard]] static QString confirmation(const CheckLine &line);
    [[nodiscard]] static QString strip(const CheckLine &line);
    [[nodiscard]] static QString duration(const CheckLine &line);
    [[nodiscard]] static QString durationTip(const CheckLine &line);
    [[nodiscard]] static QString interval(const CheckLine &line)
    {
        return tr("%1 s").arg(formatInterval(line.row.check.interval));
    }
};

int badness(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Up:
        return 0;
    case Outcome::Unknown:
        return 1;
    case Outcome::Degraded:
        return 2;
    case Outcome::Down:
        break;
    }
    return 3;
}

int countOf(const CheckLine &line, Outcome outcome)
{
    return int(std::ranges::count(line.tasks, std::optional(outcome), &TaskRow::lastOutcome));
}

int countOf(const CheckLine &line, Confirmation confirmation)
{
    return int(std::ranges::count(line.tasks, confirmation, &TaskRow::confirmation));
}

Mark markOfLine(const CheckLine &line)
{
    if (line.row.check.paused)
        return Mark::Paused;
    const std::optional<Outcome> worst = worstOutcome(line);
    return worst ? markOf(*worst) : Mark::None;
}

QVariant stateKey(const CheckLine &line)
{
    if (line.row.check.paused)
        return -2;
    const std::optional<Outcome> worst = worstOutcome(line);
    return worst ? badness(*worst) : -1;
}

Mark markOfVerdict(const CheckLine &line)
{
    return line.row.check.paused ? Mark::Paused : markOf(line.verdict.verdict);
}

QVariant verdictKey(const CheckLine &line)
{
    return line.row.check.paused ? -1 : badness(line.verdict.verdict);
}

Mark markOfConfirmation(const CheckLine &line)
{
    return countOf(line, Confirmation::Rejected) > 0 ? Mark::Down : Mark::None;
}

QString agentList(const CheckLine &line)
{
    QStringList ids;
    for (const AgentId id : line.row.agents)
        ids += QString::number(id.value);
    return ids.join(u", "_s);
}

std::optional<UtcTime> lastRun(const CheckLine &line)
{
    std::optional<UtcTime> latest;
    for (const TaskRow &task : line.tasks)
        latest = std::max(latest, task.lastRun);
    return latest;
}

std::optional<UtcTime> nextRun(const CheckLine &line)
{
    std::optional<UtcTime> soonest;
    for (const TaskRow &task : line.tasks) {
        if (task.nextRun && (!soonest || *task.nextRun < *soonest))
            soonest = task.nextRun;
    }
    return soonest;
}

QString ChecksText::verdict(const CheckLine &line)
{
    return line.row.check.paused ? tr("Paused") : displayName(line.verdict.verdict);
}

/** Since when, and what each agent sees: its state, and what its newest result says. */
QString ChecksText::verdictTip(const CheckLine &line)
{
    QStringList lines;
    if (const auto &incident = line.verdict.incident)
        lines += tr("Incident %1 is open since %2")
                     .arg(QString::number(incident->id.value), localTime(incident->since));
    else if (line.verdict.since)
        lines += tr("Since %1").arg(localTime(*line.verdict.since));
    for (const StateRow &state : line.verdict.states) {
        const QString said = state.last ? escapeControl(state.last->description) : tr("No result yet");
        lines +=
            tr("Agent %1: %2 (%3)").arg(QString::number(state.agent.value), displayName(state.state), said);
    }
    return lines.join(u'\n');
}

QString ChecksText::state(const CheckLine &line)
{
    if (line.row.check.paused)
        return tr("Paused");
    const std::optional<Outcome> worst = worstOutcome(line);
    if (!worst)
        return tr("No result yet");
    const int tasks = int(line.tasks.size());
    const int same = countOf(line, *worst);
    if (same == tasks)
        return displayName(*worst);
    //: "Down at 1 of 3", agents
    return tr("%1 at %2 of %3").arg(displayName(*worst)).arg(same).arg(tasks);
}

QString ChecksText::stateTip(const CheckLine &line)
{
    QStringList lines;
    for (const TaskRow &task : line.tasks) {
        const QString outcome = task.lastOutcome ? displayName(*task.lastOutcome) : tr("No result yet");
        lines += tr("Agent %1: %2").arg(task.key.agent.value).arg(outcome);
    }
    return lines.join(u'\n');
}

QString ChecksText::confirmation(const CheckLine &line)
{
    const int all = int(line.row.agents.size());
    if (const int rejected = countOf(line, Confirmation::Rejected))
        return tr("Rejected by %1 of %2").arg(rejected).arg(all);
    const int confirmed = countOf(line, Confirmation::Confirmed);
    if (confirmed == all)
        return displayName(Confirmation::Confirmed);
    if (confirmed == 0)
        return displayName(Confirmation::Pending);
    return tr("Confirmed by %1 of %2").arg(confirmed).arg(all);
}

QString confirmationTip(const CheckLine &line)
{
    QStringList lines;
    for (const TaskRow &task : line.tasks) {
        const QString reason = task.reason.isEmpty() ? QString() : u": "_s + escapeControl(task.reason);
        lines += QString::number(task.key.agent.value) + u": "_s + displayName(task.confirmation) + reason;
    }
    return lines.join(u'\n');
}

/** "2 up, 1 down", the worst first. */
QString ChecksText::strip(const CheckLine &line)
{
    QStringList parts;
    for (const Outcome outcome : {Outcome::Down, Outcome::Degraded, Outcome::Unknown, Outcome::Up}) {
        if (const int count = countOf(line, outcome))
            parts += countOfOutcome(outcome, count);
    }
    return parts.join(u", "_s);
}

QString ChecksText::duration(const CheckLine &line)
{
    return line.durations ? formatDuration(line.durations->newest()) : QString();
}

QString ChecksText::durationTip(const CheckLine &line)
{
    if (!line.durations)
        return tr("No result since the window was opened");
    const std::vector<Micros> sorted = line.durations->sorted();
    return tr("The newest run took %1.\nOf the last %n run(s) the median is %2, the shortest %3, the longest "
              "%4.",
              nullptr, int(sorted.size()))
        .arg(formatDuration(line.durations->newest()), formatDuration(sorted.at(sorted.size() / 2)),
             formatDuration(sorted.front()), formatDuration(sorted.back()));
}

QVariant durationKey(const CheckLine &line)
{
    return qint64(line.durations ? line.durations->newest().count() : -1);
}

QByteArray stripOf(const CheckLine &line)
{
    QByteArray marks;
    for (const TaskRow &task : line.tasks) {
        const Mark mark = line.row.check.paused ? Mark::Paused
                          : task.lastOutcome    ? markOf(*task.lastOutcome)
                                                : Mark::None;
        marks += char(mark);
    }
    return marks;
}

constexpr QLatin1StringView stripColumn = "strip"_L1;
constexpr QLatin1StringView durationColumn = "duration"_L1;

constexpr std::array columns = {
    Column<CheckLine>{.id = "verdict"_L1,
                      .title = QT_TRANSLATE_NOOP("Columns", "Verdict"),
                      .cell = ChecksText::verdict,
                      .sortKey = verdictKey,
                      .letters = 14,
                      .mark = markOfVerdict,
                      .toolTip = ChecksText::verdictTip},
    Column<CheckLine>{.id = "name"_L1,
                      .title = QT_TRANSLATE_NOOP("Columns", "Name"),
                      .cell = [](const CheckLine &l) { return escapeControl(l.row.check.name); },
                      .letters = 26,
                      .leastLetters = 11},
    Column<CheckLine>{.id = "kind"_L1,
                      .title = QT_TRANSLATE_NOOP("Columns", "Kind"),
                      .cell = [](const CheckLine &l) { return displayName(l.row.check.kind); },
                      .letters = 7},
    Column<CheckLine>{.id = "target"_L1,
                      .title = QT_TRANSLATE_NOOP("Columns", "Target"),
                      .cell = [](const CheckLine &l) { return escapeControl(displayTarget(l.row.check)); },
                      .letters = 34,
                      .leastLetters = 13},
    Column<CheckLine>{
        .id = "interval"_L1,
        .title = QT_TRANSLATE_NOOP("Columns", "Interval"),
        .cell = ChecksText::interval,
        .sortKey = [](const CheckLine &l) { return QVariant(qint64(l.row.check.interval.count())); },
        .letters = 5,
        .alignment = alignNumber},
    Column<CheckLine>{.id = "agents"_L1,
                      .title = QT_TRANSLATE_NOOP("Columns", "Agents"),
                      .cell = agentList,
                      .sortKey = [](const CheckLine &l) { return QVariant(l.row.agents.size()); },
                      .letters = 8,
                      .leastLetters = 5},
    Column<CheckLine>{.id = stripColumn,
                      .title = QT_TRANSLATE_NOOP("Columns", "At its agents"),
                      .cell = ChecksText::strip,
                      .sortKey = stateKey,
                      .letters = 9,
                      .toolTip = ChecksText::stateTip},
    Column<CheckLine>{.id = "state"_L1,
                      .title = QT_TRANSLATE_NOOP("Columns", "State"),
                      .cell = ChecksText::state,
                      .sortKey = stateKey,
                      .letters = 17,
                      .shownAtFirst = false, // the strip says the same
                      .mark = markOfLine,
                      .toolTip = ChecksText::stateTip},
    Column<CheckLine>{.id = durationColumn,
                      .title = QT_TRANSLATE_NOOP("Columns", "Duration"),
                      .cell = ChecksText::duration,
                      .sortKey = durationKey,
                      .letters = 9,
                      .leastLetters = 7,
                      .alignment = alignNumber,
                      .toolTip = ChecksText::durationTip},
    Column<CheckLine>{.id = "confirmation"_L1,
                      .title = QT_TRANSLATE_NOOP("Columns", "Confirmation"),
                      .cell = ChecksText::confirmation,
                      .letters = 20,
                      .leastLetters = 11,
                      .mark = markOfConfirmation,
                      .toolTip = confirmationTip},
    Column<CheckLine>{
        .id = "tags"_L1,
        .title = QT_TRANSLATE_NOOP("Columns", "Tags"),
        .cell = [](const CheckLine &l) { return escapeControl(l.row.check.tags.join(u", "_s)); },
        .letters = 14,
        .shownAtFirst = false},
    Column<CheckLine>{.id = "last_run"_L1,
                      .title = QT_TRANSLATE_NOOP("Columns", "Last run"),
                      .cell = [](const CheckLine &l) { return localTime(lastRun(l)); },
                      .sortKey = [](const CheckLine &l) { return timeKey(lastRun(l)); },
                      .letters = 12,
                      .shownAtFirst = false},
    Column<CheckLine>{.id = "next_run"_L1,
                      .title = QT_TRANSLATE_NOOP("Columns", "Next run"),
                      .cell = [](const CheckLine &l) { return localTime(nextRun(l)); },
                      .sortKey = [](const CheckLine &l) { return timeKey(nextRun(l)); },
                      .letters = 12,
                      .shownAtFirst = false},
    Column<CheckLine>{.id = "id"_L1,
                      .title = QT_TRANSLATE_NOOP("Columns", "Id"),
                      .cell = [](const CheckLine &l) { return QString::number(l.row.check.id.value); },
                      .sortKey = [](const CheckLine &l) { return QVariant(quint64(l.row.check.id.value)); },
                      .letters = 5,
                      .shownAtFirst = false,
                      .alignment = alignNumber},
};

/** Puts a task into its agent's place; says whether anything changed. */
bool place(std::vector<TaskRow> &tasks, const TaskRow &task)
{
    const auto agentOf = [](const TaskRow &row) {
        return row.key.agent;
    };
    const auto it = std::ranges::lower_bound(tasks, task.key.agent, {}, agentOf);
    if (it == tasks.end() || it->key.agent != task.key.agent) {
        tasks.insert(it, task);
        return true;
    }
    if (*it == task)
        return false;
    *it = task;
    return true;
}

} // namespace

std::optional<Outcome> worstOutcome(const CheckLine &line)
{
    std::optional<Outcome> worst;
    for (const TaskRow &task : line.tasks) {
        if (task.lastOutcome && (!worst || badness(*task.lastOutcome) > badness(*worst)))
            worst = task.lastOutcome;
    }
    return worst;
}

QString checkTitle(const CheckSpec &check)
{
    return escapeControl(check.name.isEmpty() ? displayTarget(check) : check.name);
}

QString countOfOutcome(Outcome outcome, int count)
{
    switch (outcome) {
    case Outcome::Up:
        return ChecksText::tr("%n up", nullptr, count);
    case Outcome::Degraded:
        return ChecksText::tr("%n degraded", nullptr, count);
    case Outcome::Down:
        return ChecksText::tr("%n down", nullptr, count);
    case Outcome::Unknown:
        break;
    }
    return ChecksText::tr("%n unknown", nullptr, count);
}

ChecksModel::ChecksModel(QObject *parent)
    : KeyedTable(columns, parent)
    , m_durations([this](CheckId check) { return find(check) != nullptr; })
{
}

void ChecksModel::setAll(const QList<CheckRow> &checks, const QList<TaskRow> &tasks,
                         const QList<VerdictRow> &verdicts)
{
    m_tasks.clear();
    m_verdicts.clear();
    m_durations.clear();
    for (const VerdictRow &verdict : verdicts)
        m_verdicts.insert(verdict.check, verdict);
    for (const TaskRow &task : tasks)
        place(m_tasks[task.key.check], task);
    replaceAll(toLines(checks));
}

void ChecksModel::changeChecks(const QList<CheckRow> &changed, const QList<CheckId> &removed)
{
    removeKeys({removed.begin(), removed.end()});
    for (const CheckId id : removed) {
        m_tasks.remove(id);
        m_verdicts.remove(id);
        m_durations.remove(id);
    }
    upsert(toLines(changed));
}

void ChecksModel::changeTasks(const QList<TaskRow> &changed, const QList<TaskKey> &removed)
{
    std::vector<CheckId> touched;
    for (const TaskKey &key : removed) {
        std::erase_if(m_tasks[key.check], [&key](const TaskRow &task) { return task.key == key; });
        touched.push_back(key.check);
    }
    for (const TaskRow &task : changed) {
        if (place(m_tasks[task.key.check], task))
            touched.push_back(task.key.check);
    }
    std::ranges::sort(touched);
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    changeRows(touched, [this](CheckLine &line) {
        line.tasks = m_tasks.value(line.row.check.id);
        return true;
    });
}

void ChecksModel::changeVerdicts(const QList<VerdictRow> &changed, const QList<CheckId> &removed)
{
    for (const CheckId id : removed)
        m_verdicts.remove(id);
    std::vector<CheckId> touched;
    for (const VerdictRow &verdict : changed) {
        m_verdicts.insert(verdict.check, verdict);
        touched.push_back(verdict.check);
    }
    std::ranges::sort(touched);
    changeRows(touched, [this](CheckLine &line) {
        line.verdict = m_verdicts.value(line.row.check.id);
        return true;
    });
}

int ChecksModel::countOf(Outcome verdict) const
{
    return int(std::ranges::count_if(rows(), [verdict](const CheckLine &line) {
        return !line.row.check.paused && line.verdict.verdict == verdict;
    }));
}

std::vector<CheckLine> ChecksModel::toLines(const QList<CheckRow> &checks) const
{
    std::vector<CheckLine> lines;
    lines.reserve(size_t(checks.size()));
    for (const CheckRow &check : checks)
        lines.push_back({check, m_tasks.value(check.check.id), m_verdicts.value(check.check.id),
                         m_durations.of(check.check.id)});
    return lines;
}

void ChecksModel::showDurations(std::vector<CheckId> first)
{
    std::ranges::sort(first);
    changeRows(first, [this](CheckLine &line) {
        line.durations = m_durations.of(line.row.check.id);
        return true;
    });
    Q_EMIT durationsLearned();
}

QVariant ChecksModel::data(const QModelIndex &index, int role) const
{
    if (role == StripRole && index.isValid() && columns.at(size_t(index.column())).id == stripColumn)
        return stripOf(rowAt(index.row()));
    if (role == TrailRole && index.isValid() && columns.at(size_t(index.column())).id == durationColumn)
        return QVariant::fromValue(rowAt(index.row()).durations);
    return KeyedTable::data(index, role);
}

} // namespace vantage
