// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/result.h"
#include "gui-manager/models/result_filter.h"

#include <functional>

namespace vantage {

/** What agents and checks are called; asked only when a line needs it. */
struct FilterNames
{
    std::function<QList<std::pair<AgentId, QString>>()> agents;
    std::function<QList<std::pair<CheckId, QString>>()> checks;
};

/** How a line continues at the cursor: the words that may take the place of `length` characters from `from`. */
struct FilterCompletion
{
    qsizetype from = 0;
    qsizetype length = 0;
    QStringList words;
};

/** The language of the results' filter:
        agent:berlin kind:HTTP outcome:down,degraded reason:timeout duration:>200ms check:"Front door" free text
    Agents and checks are told by name or by number; names with blanks are quoted. Everything that is not one of these
    keys is text to look for. Pure. */
[[nodiscard]] Result<ResultFilter> parseFilter(const QString &line, const FilterNames &names);
/** The line that says it; parseFilter() reads it back. */
[[nodiscard]] QString filterText(const ResultFilter &filter, const FilterNames &names);
[[nodiscard]] FilterCompletion completeFilter(const QString &line, qsizetype cursor,
                                              const FilterNames &names);

/** The parts of a filter, each of which may be taken out. */
enum class FilterPart : quint8 { Agent, Check, Kind, Outcome, Reason, LongerThan, ShorterThan, Text };

/** In the order in which they are shown. */
[[nodiscard]] QList<FilterPart> partsOf(const ResultFilter &filter);
[[nodiscard]] ResultFilter without(ResultFilter filter, FilterPart part);
/** For people: "Agent: berlin". */
[[nodiscard]] QString describe(const ResultFilter &filter, FilterPart part, const FilterNames &names);

} // namespace vantage
