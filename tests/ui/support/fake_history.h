// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/stored_history.h"

#include <QTimer>

namespace vantage::test {

/** A history that says what a test tells it to, whatever the range; the answers come queued, as the real ones. */
struct FakeHistory
{
    FakeHistory() = default;
    FakeHistory(const FakeHistory &) = delete;
    FakeHistory &operator=(const FakeHistory &) = delete;

    void clear()
    {
        results.clear();
        rollups.clear();
        events.clear();
        ledger.clear();
        incidents.clear();
        gaps.clear();
        resultQueries.clear();
        rollupQueries.clear();
    }

    std::vector<CheckResult> results;
    std::vector<Rollup> rollups;
    std::vector<Event> events;
    std::vector<LedgerEntry> ledger;
    std::vector<Incident> incidents;
    std::vector<Gap> gaps;
    std::vector<ResultQuery> resultQueries;
    std::vector<RollupQuery> rollupQueries;

    StoredHistory services{
        .queryResults = reader<ResultQuery>(results, &resultQueries),
        .queryRollups = reader<RollupQuery>(rollups, &rollupQueries),
        .queryEvents = reader<EventQuery>(events),
        .queryLedger = reader<LedgerQuery>(ledger),
        .queryIncidents = reader<IncidentQuery>(incidents),
        .queryGaps = reader<GapQuery>(gaps),
    };

private:
    template <typename Query, typename Row>
    static StoredHistory::Read<Query, Row> reader(const std::vector<Row> &rows,
                                                  std::vector<Query> *asked = nullptr)
    {
        return [&rows, asked](const Query &query, QObject *context, const StoredHistory::RowsOf<Row> &take,
                              const StoredHistory::Done &done) {
            if (asked)
                asked->push_back(query);
            QTimer::singleShot(0, context, [&rows, take, done] {
                if (!rows.empty())
                    take(std::make_shared<const std::vector<Row>>(rows));
                done({});
            });
        };
    }
};

} // namespace vantage::test
