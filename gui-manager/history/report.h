// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/history/availability.h"
#include "gui-manager/stored_history.h"

namespace vantage {

/** One agent's line of a report, or the verdict's. */
struct ReportLine
{
    QString label;
    bool isVerdict = false;
    TimeShares shares;
    quint64 results = 0;
    Rollup durations; ///< of the whole range; the verdict has none
    std::vector<HistoryGap> gaps;
};

struct ReportCheck
{
    CheckSpec check;
    std::vector<ReportLine> lines; ///< the verdict's comes first
    std::vector<Incident> incidents;
};

/** What a period came to, for those who were not there. */
struct Report
{
    HistoryRange range;
    UtcTime made{};
    RollupLevel level = RollupLevel::Hour;
    std::vector<ReportCheck> checks;
};

enum class ReportFormat { Html, Csv };

/** A line of each agent and one of the verdict. */
[[nodiscard]] ReportCheck reportOf(const HistoryData &data, const QList<AgentId> &agents,
                                   const Presence &presence, const std::function<QString(AgentId)> &labelOf);
[[nodiscard]] QString toHtml(const Report &report);
/** A row for each line; times in UTC, durations in microseconds. */
[[nodiscard]] QString toCsv(const Report &report);

/** Reads and sums up one check after the other. Destroy it to stop early. */
class ReportReader : public QObject
{
    Q_OBJECT

public:
    struct Setup
    {
        HistoryRange range;
        std::vector<CheckRow> checks;
        Presence presence;
        std::function<QString(AgentId)> labelOf;
    };

    ReportReader(const StoredHistory &history, Setup setup, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void progressed(int done, int all);
    void finished(const vantage::Report &report);
    void failed(const QString &error);

private:
    void readNext();
    void readIncidents();
    void sumUp();
    [[nodiscard]] StoredHistory::Done then(void (ReportReader::*next)());

    const StoredHistory &m_history;
    Setup m_setup;
    Report m_report;
    std::vector<Gap> m_gaps; ///< of all checks
    HistoryData m_data;      ///< of the check that is read
    std::vector<Incident> m_incidents;
};

} // namespace vantage
