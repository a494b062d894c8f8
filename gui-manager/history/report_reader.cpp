// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/history/report.h"

#include <algorithm>
#include <iterator>

namespace vantage {

ReportCheck reportOf(const HistoryData &data, const QList<AgentId> &agents, const Presence &presence,
                     const std::function<QString(AgentId)> &labelOf)
{
    ReportCheck report{.check = data.check, .lines = {}, .incidents = {}};
    const std::vector<HistorySeries> series = seriesOf(data, agents, presence);
    ReportLine verdict;
    verdict.isVerdict = true;
    verdict.shares = verdictSharesOf(data, series, presence.now);
    report.lines.push_back(std::move(verdict));
    for (const HistorySeries &one : series) {
        ReportLine line;
        line.label = labelOf(one.agent);
        line.shares = sharesOf(data, one, presence.now);
        for (const Rollup &rollup : rollupsOf(data, one.agent)) {
            if (rollup.start + lengthOf(data.level.rollups) > data.range.from)
                line.durations.merge(rollup);
        }
        line.results = line.durations.count();
        line.gaps = one.gaps;
        report.lines.front().results += line.results;
        report.lines.push_back(std::move(line));
    }
    return report;
}

ReportReader::ReportReader(const StoredHistory &history, Setup setup, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_setup(std::move(setup))
{
    m_report.range = m_setup.range;
    m_report.made = m_setup.presence.now;
}

void ReportReader::start()
{
    // Gaps are found by no check: they are read once, for all.
    m_history.queryGaps(
        {.from = m_setup.range.from, .to = m_setup.range.to}, this,
        [this](const auto &rows) { m_gaps.insert(m_gaps.end(), rows->begin(), rows->end()); },
        then(&ReportReader::readNext));
}

/** Goes on, unless there was an error. */
StoredHistory::Done ReportReader::then(void (ReportReader::*next)())
{
    return [this, next](const Result<void> &done) {
        if (done)
            (this->*next)();
        else
            Q_EMIT failed(done.error().message);
    };
}

void ReportReader::readNext()
{
    const size_t number = m_report.checks.size();
    Q_EMIT progressed(int(number), int(m_setup.checks.size()));
    if (number == m_setup.checks.size()) {
        Q_EMIT finished(m_report);
        return;
    }
    m_incidents.clear();
    m_data = {};
    m_data.check = m_setup.checks[number].check;
    m_data.range = m_setup.range;
    m_data.level = levelFor(m_setup.range, m_data.check.interval);
    m_data.level.areResultsRead = false;
    m_report.level = m_data.level.rollups;
    m_history.queryRollups(
        {.level = m_data.level.rollups,
         .agent = {},
         .check = m_data.check.id,
         .from = readFrom(m_data),
         .to = m_setup.range.to},
        this,
        [this](const auto &rows) { m_data.rollups.insert(m_data.rollups.end(), rows->begin(), rows->end()); },
        then(&ReportReader::readIncidents));
}

void ReportReader::readIncidents()
{
    m_history.queryIncidents(
        {.check = m_data.check.id, .from = m_setup.range.from, .to = m_setup.range.to}, this,
        [this](const auto &rows) { m_incidents.insert(m_incidents.end(), rows->begin(), rows->end()); },
        then(&ReportReader::sumUp));
}

void ReportReader::sumUp()
{
    std::ranges::copy_if(m_gaps, std::back_inserter(m_data.gaps), [this](const Gap &gap) {
        return !gap.check.isValid() || gap.check == m_data.check.id;
    });
    m_report.checks.push_back(
        reportOf(m_data, m_setup.checks[m_report.checks.size()].agents, m_setup.presence, m_setup.labelOf));
    m_report.checks.back().incidents = m_incidents;
    readNext();
}

} // namespace vantage
