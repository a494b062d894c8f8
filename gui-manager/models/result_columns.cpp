// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/result_columns.h"

#include "gui-manager/models/results_model.h"

#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

struct ResultsText
{
    Q_DECLARE_TR_FUNCTIONS(vantage::ResultsModel)

public:
    static QString flags(const ResultLine &line);
    static QString outcomeTip(const ResultLine &line);
};

constexpr std::array flagNames = {
    std::pair{ResultFlag::Preview, QT_TRANSLATE_NOOP("vantage::ResultsModel", "preview")},
    std::pair{ResultFlag::OnDemand, QT_TRANSLATE_NOOP("vantage::ResultsModel", "on demand")},
    std::pair{ResultFlag::StartedLate, QT_TRANSLATE_NOOP("vantage::ResultsModel", "started late")},
    std::pair{ResultFlag::LoopStalled, QT_TRANSLATE_NOOP("vantage::ResultsModel", "agent stalled")},
    std::pair{ResultFlag::ClockStepped, QT_TRANSLATE_NOOP("vantage::ResultsModel", "clock stepped")},
    std::pair{ResultFlag::Overloaded, QT_TRANSLATE_NOOP("vantage::ResultsModel", "overloaded")},
    std::pair{ResultFlag::SkippedRuns, QT_TRANSLATE_NOOP("vantage::ResultsModel", "runs skipped")},
    std::pair{ResultFlag::Truncated, QT_TRANSLATE_NOOP("vantage::ResultsModel", "cut")},
};

bool isPreview(const ResultLine &line)
{
    return line.record.flags & quint16(ResultFlag::Preview);
}

QString ResultsText::flags(const ResultLine &line)
{
    QStringList names;
    for (const auto &[flag, name] : flagNames) {
        if (line.record.flags & quint16(flag))
            names += tr(name);
    }
    return names.join(u", "_s);
}

QString ResultsText::outcomeTip(const ResultLine &line)
{
    QString tip = displayName(line.record.outcome);
    if (line.record.reason != Reason::None)
        tip += u": "_s + displayName(line.record.reason);
    if (isPreview(line))
        tip +=
            u'\n' + tr("The agent's newest result, ahead of its backlog; it is stored when its turn comes.");
    return tip;
}

QString reason(const ResultLine &line)
{
    return line.record.reason == Reason::None ? QString() : displayName(line.record.reason);
}

QString timeTip(const ResultLine &line)
{
    return toIso8601(UtcTime(Micros(line.record.started)));
}

constexpr std::array columns = {
    ResultColumn{
        .column = {.id = "time"_L1,
                   .title = QT_TRANSLATE_NOOP("Columns", "Time"),
                   .cell = [](const ResultLine &l) { return localTime(UtcTime(Micros(l.record.started))); },
                   .letters = 12,
                   .toolTip = timeTip},
        .number =
            [](const ResultRecord &r) {
                return r.started;
            }},
    ResultColumn{.column = {.id = "agent"_L1,
                            .title = QT_TRANSLATE_NOOP("Columns", "Agent"),
                            .cell = [](const ResultLine &l) { return l.model.agentLabelOf(l.record.agent); },
                            .letters = 20,
                            .leastLetters = 11},
                 .number =
                     [](const ResultRecord &r) {
                         return std::int64_t(r.agent.value);
                     }},
    ResultColumn{
        .column = {.id = "agent_address"_L1,
                   .title = QT_TRANSLATE_NOOP("Columns", "Agent's address"),
                   .cell = [](const ResultLine &l) { return l.model.agentAddressOf(l.record.agent); },
                   .letters = 22,
                   .leastLetters = 13},
        .number =
            [](const ResultRecord &r) {
                return std::int64_t(r.agent.value);
            }},
    ResultColumn{.column = {.id = "kind"_L1,
                            .title = QT_TRANSLATE_NOOP("Columns", "Kind"),
                            .cell = [](const ResultLine &l) { return displayName(l.record.kind); },
                            .letters = 7},
                 .number =
                     [](const ResultRecord &r) {
                         return std::int64_t(r.kind);
                     }},
    ResultColumn{.column = {.id = "target"_L1,
                            .title = QT_TRANSLATE_NOOP("Columns", "Target"),
                            .cell = [](const ResultLine &l) { return l.text(&ResultRecord::target); },
                            .letters = 32,
                            .leastLetters = 16},
                 .text = &ResultRecord::target},
    ResultColumn{.column = {.id = "outcome"_L1,
                            .title = QT_TRANSLATE_NOOP("Columns", "Outcome"),
                            .cell = [](const ResultLine &l) { return displayName(l.record.outcome); },
                            .letters = 10,
                            .mark = [](const ResultLine &l) { return markOf(l.record.outcome); },
                            .toolTip = ResultsText::outcomeTip},
                 .number =
                     [](const ResultRecord &r) {
                         return std::int64_t(r.outcome);
                     }},
    ResultColumn{
        .column = {.id = "duration"_L1,
                   .title = QT_TRANSLATE_NOOP("Columns", "Duration"),
                   .cell = [](const ResultLine &l) { return formatDuration(Micros(l.record.duration)); },
                   .letters = 8,
                   .leastLetters = 6,
                   .alignment = alignNumber},
        .number =
            [](const ResultRecord &r) {
                return r.duration;
            }},
    ResultColumn{.column = {.id = "description"_L1,
                            .title = QT_TRANSLATE_NOOP("Columns", "Description"),
                            .cell = [](const ResultLine &l) { return l.text(&ResultRecord::description); },
                            .letters = 40,
                            .leastLetters = 12},
                 .text = &ResultRecord::description},
    ResultColumn{.column = {.id = "reason"_L1,
                            .title = QT_TRANSLATE_NOOP("Columns", "Reason"),
                            .cell = reason,
                            .letters = 20,
                            .shownAtFirst = false},
                 .number =
                     [](const ResultRecord &r) {
                         return std::int64_t(r.reason);
                     }},
    ResultColumn{.column = {.id = "address"_L1,
                            .title = QT_TRANSLATE_NOOP("Columns", "Address tried"),
                            .cell = [](const ResultLine &l) { return l.text(&ResultRecord::address); },
                            .letters = 20,
                            .shownAtFirst = false},
                 .text = &ResultRecord::address},
    ResultColumn{.column = {.id = "late"_L1,
                            .title = QT_TRANSLATE_NOOP("Columns", "Late"),
                            .cell = [](const ResultLine &l) { return formatDuration(Micros(l.record.late)); },
                            .letters = 9,
                            .shownAtFirst = false,
                            .alignment = alignNumber},
                 .number =
                     [](const ResultRecord &r) {
                         return r.late;
                     }},
    ResultColumn{.column = {.id = "flags"_L1,
                            .title = QT_TRANSLATE_NOOP("Columns", "Remarks"),
                            .cell = ResultsText::flags,
                            .letters = 16,
                            .shownAtFirst = false},
                 .number =
                     [](const ResultRecord &r) {
                         return std::int64_t(r.flags);
                     }},
    ResultColumn{.column = {.id = "check"_L1,
                            .title = QT_TRANSLATE_NOOP("Columns", "Check"),
                            .cell = [](const ResultLine &l) { return QString::number(l.record.check.value); },
                            .letters = 6,
                            .shownAtFirst = false,
                            .alignment = alignNumber},
                 .number =
                     [](const ResultRecord &r) {
                         return std::int64_t(r.check.value);
                     }},
    ResultColumn{.column = {.id = "seq"_L1,
                            .title = QT_TRANSLATE_NOOP("Columns", "Number"),
                            .cell =
                                [](const ResultLine &l) {
                                    return l.record.seq == 0 ? QString() : QString::number(l.record.seq);
                                },
                            .letters = 9,
                            .shownAtFirst = false,
                            .alignment = alignNumber},
                 .number =
                     [](const ResultRecord &r) {
                         return std::int64_t(r.seq);
                     }},
};

} // namespace

std::span<const ResultColumn> resultColumns()
{
    return columns;
}

} // namespace vantage
