// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/incidents_model.h"

#include "common/util/text.h"

#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** Texts of the cells, so that they have a context for translation. */
struct IncidentsText
{
    Q_DECLARE_TR_FUNCTIONS(vantage::IncidentsModel)

public:
    [[nodiscard]] static QString lasted(const IncidentLine &line)
    {
        const Incident &incident = line.incident;
        if (incident.until)
            return formatSpan(*incident.until - incident.since);
        return tr("%1, still open").arg(formatSpan(utcNow() - incident.since));
    }
};

QVariant span(const IncidentLine &line)
{
    return qint64((line.incident.until.value_or(utcNow()) - line.incident.since).count());
}

constexpr int lastedColumn = 2;
constexpr std::array columns = {
    Column<IncidentLine>{.id = "worst"_L1,
                         .title = QT_TRANSLATE_NOOP("Columns", "Verdict"),
                         .cell = [](const IncidentLine &l) { return displayName(l.incident.worst); },
                         .letters = 14,
                         .mark =
                             [](const IncidentLine &l) {
                                 return markOf(l.incident.worst);
                             }},
    Column<IncidentLine>{.id = "since"_L1,
                         .title = QT_TRANSLATE_NOOP("Columns", "Since"),
                         .cell = [](const IncidentLine &l) { return localTime(l.incident.since); },
                         .sortKey = [](const IncidentLine &l) { return timeKey(l.incident.since); },
                         .letters = 20,
                         .leastLetters = 13},
    Column<IncidentLine>{.id = "lasted"_L1,
                         .title = QT_TRANSLATE_NOOP("Columns", "Lasted"),
                         .cell = IncidentsText::lasted,
                         .sortKey = span,
                         .letters = 18,
                         .leastLetters = 13},
    Column<IncidentLine>{.id = "check"_L1,
                         .title = QT_TRANSLATE_NOOP("Columns", "Check"),
                         .cell = [](const IncidentLine &l) { return l.check; },
                         .letters = 26,
                         .leastLetters = 14},
    Column<IncidentLine>{.id = "agent"_L1,
                         .title = QT_TRANSLATE_NOOP("Columns", "Agent"),
                         .cell = [](const IncidentLine &l) { return l.agent; },
                         .letters = 18,
                         .leastLetters = 12},
    Column<IncidentLine>{
        .id = "evidence"_L1,
        .title = QT_TRANSLATE_NOOP("Columns", "Evidence"),
        .cell = [](const IncidentLine &l) { return escapeControl(l.incident.evidence.description); },
        .letters = 40,
        .leastLetters = 10},
};

} // namespace

IncidentsModel::IncidentsModel(QObject *parent)
    : KeyedTable(columns, parent)
{
}

void IncidentsModel::show(const std::vector<Incident> &incidents, const ChecksModel &checks,
                          const AgentsModel &agents)
{
    std::vector<IncidentLine> changed;
    std::vector<IncidentId> present;
    for (const Incident &incident : incidents) {
        present.push_back(incident.id);
        const CheckLine *check = checks.find(incident.check);
        const IncidentLine line{
            incident, check ? checkTitle(check->row.check) : u'#' + QString::number(incident.check.value),
            agents.labelOf(incident.agent)};
        const IncidentLine *before = find(incident.id);
        if (!before || *before != line)
            changed.push_back(line);
    }
    std::ranges::sort(present);
    std::vector<IncidentId> gone;
    for (const IncidentLine &line : rows()) {
        if (!std::ranges::binary_search(present, line.key()))
            gone.push_back(line.key());
    }
    removeKeys(std::move(gone));
    upsert(std::move(changed));
}

void IncidentsModel::tick()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, lastedColumn), index(rowCount() - 1, lastedColumn),
                           {Qt::DisplayRole, Qt::ToolTipRole});
}

} // namespace vantage
