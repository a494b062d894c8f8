// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/trouble_model.h"

#include "common/util/text.h"

#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** Texts of the cells, so that they have a context for translation. */
struct TroubleText
{
    Q_DECLARE_TR_FUNCTIONS(vantage::TroubleModel)

public:
    [[nodiscard]] static QString since(const TroubleLine &line)
    {
        if (!line.since)
            return {};
        //: since when, and how long that is: "14:02:11 (25 min)"
        return tr("%1 (%2)").arg(localTime(*line.since), formatSpan(utcNow() - *line.since));
    }

    [[nodiscard]] static QString where(const TroubleLine &line)
    {
        //: so many of the check's agents see it so
        return tr("%1 of %n agent(s)", nullptr, line.agents).arg(line.affected);
    }
};

/** Higher is worse; later is worse among the same. */
QVariant urgency(const TroubleLine &line)
{
    constexpr double secondsOfAllTimes = 1e12;
    const double rank = line.verdict == Outcome::Down ? 2 : line.verdict == Outcome::Degraded ? 1 : 0;
    const double since =
        line.since ? double(std::chrono::floor<std::chrono::seconds>(*line.since).time_since_epoch().count())
                   : 0;
    return rank * secondsOfAllTimes + since;
}

constexpr size_t sinceColumn = 1;
constexpr std::array columns = {
    Column<TroubleLine>{.id = "verdict"_L1,
                        .title = QT_TRANSLATE_NOOP("Columns", "Verdict"),
                        .cell = [](const TroubleLine &l) { return displayName(l.verdict); },
                        .sortKey = urgency,
                        .letters = 14,
                        .mark =
                            [](const TroubleLine &l) {
                                return markOf(l.verdict);
                            }},
    Column<TroubleLine>{.id = "since"_L1,
                        .title = QT_TRANSLATE_NOOP("Columns", "Since"),
                        .cell = TroubleText::since,
                        .sortKey = [](const TroubleLine &l) { return timeKey(l.since); },
                        .letters = 20,
                        .leastLetters = 13},
    Column<TroubleLine>{.id = "check"_L1,
                        .title = QT_TRANSLATE_NOOP("Columns", "Check"),
                        .cell = [](const TroubleLine &l) { return l.title; },
                        .letters = 26,
                        .leastLetters = 14},
    Column<TroubleLine>{.id = "where"_L1,
                        .title = QT_TRANSLATE_NOOP("Columns", "Where"),
                        .cell = TroubleText::where,
                        .sortKey = [](const TroubleLine &l) { return QVariant(l.affected); },
                        .letters = 18,
                        .leastLetters = 13},
    Column<TroubleLine>{.id = "evidence"_L1,
                        .title = QT_TRANSLATE_NOOP("Columns", "Evidence"),
                        .cell = [](const TroubleLine &l) { return escapeControl(l.evidence); },
                        .letters = 40,
                        .leastLetters = 20},
};

TroubleLine toLine(const CheckLine &check)
{
    const VerdictRow &verdict = check.verdict;
    TroubleLine line{.check = check.key(),
                     .verdict = verdict.verdict,
                     .since = verdict.incident ? std::optional(verdict.incident->since) : verdict.since,
                     .title = checkTitle(check.row.check),
                     .affected = int(std::ranges::count(verdict.states, verdict.verdict, &StateRow::state)),
                     .agents = int(check.row.agents.size()),
                     .evidence = {}};
    const StateRow *witness = witnessOf(verdict);
    if (!witness && !verdict.states.isEmpty())
        witness = &verdict.states.front();
    if (witness && witness->last)
        line.evidence = witness->last->description;
    return line;
}

} // namespace

TroubleModel::TroubleModel(QObject *parent)
    : KeyedTable(columns, parent)
{
}

void TroubleModel::follow(const ChecksModel &checks)
{
    std::vector<TroubleLine> changed;
    std::vector<CheckId> gone;
    std::vector<CheckId> present;
    for (const CheckLine &check : checks.rows()) {
        if (check.row.check.paused || check.verdict.verdict == Outcome::Up)
            continue;
        TroubleLine line = toLine(check);
        present.push_back(line.check);
        const TroubleLine *before = find(line.check);
        if (!before || *before != line)
            changed.push_back(std::move(line));
    }
    for (const TroubleLine &line : rows()) {
        if (!std::ranges::binary_search(present, line.check))
            gone.push_back(line.check);
    }
    removeKeys(std::move(gone));
    upsert(std::move(changed));
}

void TroubleModel::tick()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, int(sinceColumn)), index(rowCount() - 1, int(sinceColumn)),
                           {Qt::DisplayRole, Qt::ToolTipRole});
}

} // namespace vantage
