// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/stored_history.h"

#include <QPointer>

namespace vantage::test {

/** A history that has rows for whatever is asked: good hours, bad minutes, an agent that was off. For the page History
    and its pictures. */
struct SampleHistory
{
    SampleHistory();
    SampleHistory(const SampleHistory &) = delete;
    SampleHistory &operator=(const SampleHistory &) = delete;

    /** Runs of a traceroute in the last hour, over two paths. */
    void addTraces(CheckId check, AgentId agent);

    /** Pings in the last hour of which some lost packets. */
    void addLosses(CheckId check);

    /** Behind the ninth result of the first agent one more is stored whenever rollups are read. */
    void growWhileRead(Epoch epoch, std::function<void(Seq)> stored = {});

    StoredHistory services;
    /** Answers what was asked while it was held. */
    void release();

    std::vector<RollupQuery> rollupQueries;
    QList<QPointer<QObject>> contexts; ///< of those queries, and of the ones for the ledger
    std::vector<CheckResult> results;
    std::vector<LedgerEntry> ledger;
    std::optional<std::vector<Gap>> gaps; ///< of any agent; else one of the second
    bool isHeld = false;                  ///< nothing is answered
    bool isEmpty = false;
    QString error; ///< what every query fails with, where not empty

private:
    template <typename Query, typename Row>
    StoredHistory::Read<Query, Row> reader(std::vector<Row> (SampleHistory::*rowsOf)(const Query &) const);

    [[nodiscard]] std::vector<Rollup> rollupsFor(const RollupQuery &query) const;
    [[nodiscard]] std::vector<CheckResult> resultsFor(const ResultQuery &query) const;
    [[nodiscard]] std::vector<Gap> gapsFor(const GapQuery &query) const;
    [[nodiscard]] std::vector<Incident> incidentsFor(const IncidentQuery &query) const;
    [[nodiscard]] std::vector<Event> eventsFor(const EventQuery &) const { return {}; }
    [[nodiscard]] std::vector<LedgerEntry> ledgerFor(const LedgerQuery &query) const;

    struct Held
    {
        QPointer<QObject> context;
        std::function<void()> answer;
    };
    std::vector<Held> m_held;
    UtcTime m_now = utcNow();
};

} // namespace vantage::test
