// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/trial_model.h"

#include "common/util/text.h"
#include "gui-manager/models/agents_model.h"

#include <array>
#include <map>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

class Majority;

struct TrialText
{
    Q_DECLARE_TR_FUNCTIONS(vantage::TrialModel)

public:
    static QString outcome(const TrialLine &line);
    static QString outcomeTip(const TrialLine &line);
    static QString difference(const TrialLine &line, const Majority &most);
};

QString TrialText::outcome(const TrialLine &line)
{
    if (line.result)
        return displayName(line.result->outcome);
    if (line.isWaiting())
        return tr("Waiting\u2026");
    return line.state == AgentState::Online ? tr("No result") : displayName(line.state);
}

QString TrialText::outcomeTip(const TrialLine &line)
{
    if (line.result && line.result->reason != Reason::None)
        return u"%1: %2"_s.arg(displayName(line.result->outcome), displayName(line.result->reason));
    return outcome(line);
}

Mark markOfLine(const TrialLine &line)
{
    if (line.result)
        return markOf(line.result->outcome);
    return line.isWaiting() ? Mark::None : Mark::Paused;
}

/** Results first, then those without one, then those that wait. */
QVariant outcomeKey(const TrialLine &line)
{
    if (line.result)
        return int(line.result->outcome);
    return outcomeCount + (line.isWaiting() ? 1 : 0);
}

constexpr std::array columns = {
    Column<TrialLine>{.id = "agent"_L1,
                      .title = QT_TRANSLATE_NOOP("Columns", "Agent"),
                      .cell = [](const TrialLine &l) { return agentLabel(l.agent, l.name); },
                      .sortKey = [](const TrialLine &l) { return QVariant(quint64(l.agent.value)); },
                      .letters = 16},
    Column<TrialLine>{.id = "outcome"_L1,
                      .title = QT_TRANSLATE_NOOP("Columns", "Outcome"),
                      .cell = TrialText::outcome,
                      .sortKey = outcomeKey,
                      .letters = 13,
                      .mark = markOfLine,
                      .toolTip = TrialText::outcomeTip},
    Column<TrialLine>{
        .id = "duration"_L1,
        .title = QT_TRANSLATE_NOOP("Columns", "Duration"),
        .cell = [](const TrialLine &l) { return l.result ? formatDuration(l.result->duration) : QString(); },
        .sortKey =
            [](const TrialLine &l) { return QVariant(qint64(l.result ? l.result->duration.count() : -1)); },
        .letters = 7,
        .alignment = alignNumber},
    Column<TrialLine>{.id = "difference"_L1,
                      .title = QT_TRANSLATE_NOOP("Columns", "Difference"),
                      .cell = [](const TrialLine &l) { return l.difference; },
                      .letters = 18},
    Column<TrialLine>{
        .id = "description"_L1,
        .title = QT_TRANSLATE_NOOP("Columns", "Description"),
        .cell = [](const TrialLine &l) { return escapeControl(l.result ? l.result->description : l.error); },
        .letters = 40,
        .leastLetters = 20},
    Column<TrialLine>{
        .id = "address"_L1,
        .title = QT_TRANSLATE_NOOP("Columns", "Address tried"),
        .cell = [](const TrialLine &l) { return l.result ? escapeControl(l.result->address) : QString(); },
        .letters = 18},
};

using Finding = std::pair<Outcome, Reason>;

/** The value that more than half of `total` have. */
template <typename Value>
std::optional<Value> majority(const std::map<Value, int> &votes, int total)
{
    for (const auto &[value, count] : votes) {
        if (2 * count > total)
            return value;
    }
    return std::nullopt;
}

/** What most of the agents with a result found. */
class Majority
{
public:
    explicit Majority(const std::vector<TrialLine> &lines)
    {
        std::map<Outcome, int> outcomes;
        std::map<Finding, int> findings;
        std::map<QString, int> addresses;
        std::vector<Micros> durations;
        for (const TrialLine &line : lines) {
            if (!line.result)
                continue;
            ++voters;
            ++outcomes[line.result->outcome];
            ++findings[{line.result->outcome, line.result->reason}];
            ++addresses[line.result->address];
        }
        outcome = majority(outcomes, voters);
        finding = majority(findings, voters);
        address = majority(addresses, voters).value_or(QString());
        for (const TrialLine &line : lines) {
            if (line.result && outcome == line.result->outcome)
                durations.push_back(line.result->duration);
        }
        if (durations.size() < 3)
            return; // of two, either may be the odd one
        const auto middle = durations.begin() + qsizetype(durations.size() / 2);
        std::ranges::nth_element(durations, middle);
        duration = *middle;
    }

    int voters = 0;
    std::optional<Outcome> outcome;
    std::optional<Finding> finding;
    QString address;
    std::optional<Micros> duration; ///< the median of those with that outcome
};

/** Slower enough that nobody takes it for chance. */
bool isSlow(Micros duration, Micros median)
{
    return duration > 3 * median && duration - median > std::chrono::milliseconds(50);
}

QString TrialText::difference(const TrialLine &line, const Majority &most)
{
    if (!line.result || most.voters < 2)
        return {};
    const CheckResult &result = *line.result;
    if (!most.outcome)
        return tr("No majority");
    QStringList parts;
    if (result.outcome != *most.outcome)
        parts += tr("Most: %1").arg(displayName(*most.outcome));
    else if (most.finding && most.finding->second != result.reason)
        parts += tr("Most: %1").arg(displayName(most.finding->second));
    if (!most.address.isEmpty() && !result.address.isEmpty() && result.address != most.address)
        parts += tr("Most tried %1").arg(escapeControl(most.address));
    if (most.duration && result.outcome == *most.outcome && isSlow(result.duration, *most.duration))
        parts += tr("Slow: median %1").arg(formatDuration(*most.duration));
    return parts.join(u" \u00b7 "_s);
}

} // namespace

TrialModel::TrialModel(QObject *parent)
    : KeyedTable(columns, parent)
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(50);
    connect(&m_flush, &QTimer::timeout, this, &TrialModel::flush);
}

void TrialModel::start(const QList<AgentRow> &agents)
{
    m_flush.stop();
    m_arrived.clear();
    m_isStale = false;
    std::vector<TrialLine> lines;
    for (const AgentRow &agent : agents)
        lines.push_back({.agent = agent.id, .name = agent.name, .state = agent.state});
    replaceAll(std::move(lines));
    Q_EMIT updated();
}

void TrialModel::take(TrialLine answer)
{
    m_arrived.push_back(std::move(answer));
    if (!m_flush.isActive())
        m_flush.start();
}

void TrialModel::end(const QString &error)
{
    flush();
    std::vector<TrialLine> silent;
    for (const TrialLine &line : rows()) {
        if (line.isWaiting())
            silent.push_back(line);
    }
    for (TrialLine &line : silent)
        line.error = error;
    upsert(std::move(silent));
    Q_EMIT updated();
}

/** Only rows of this test are changed: an answer gives no new ones. */
void TrialModel::flush()
{
    m_flush.stop();
    std::vector<TrialLine> changed;
    for (TrialLine &answer : std::exchange(m_arrived, {})) {
        const TrialLine *asked = find(answer.agent);
        if (!asked)
            continue;
        answer.name = asked->name;
        changed.push_back(std::move(answer));
    }
    if (changed.empty())
        return;
    upsert(std::move(changed));
    compare();
    Q_EMIT updated();
}

void TrialModel::compare()
{
    const Majority most(rows());
    std::vector<AgentId> keys;
    for (const TrialLine &line : rows())
        keys.push_back(line.agent);
    changeRows(keys, [&most](TrialLine &line) {
        QString difference = TrialText::difference(line, most);
        const bool isOther = difference != line.difference;
        line.difference = std::move(difference);
        return isOther;
    });
}

void TrialModel::setStale(bool isStale)
{
    if (isStale == m_isStale)
        return;
    m_isStale = isStale;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT updated();
}

void TrialModel::retranslate()
{
    compare();
    KeyedTable::retranslate();
}

TrialModel::Counts TrialModel::counts() const
{
    Counts counts;
    for (const TrialLine &line : rows()) {
        if (line.result)
            ++counts.outcomes[size_t(line.result->outcome)];
        else
            ++(line.isWaiting() ? counts.waiting : counts.failed);
        counts.different += line.difference.isEmpty() ? 0 : 1;
    }
    return counts;
}

QVariant TrialModel::data(const QModelIndex &index, int role) const
{
    return role == StaleRole ? QVariant(m_isStale) : KeyedTable::data(index, role);
}

} // namespace vantage
