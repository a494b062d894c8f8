// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/result.h"
#include "gui-manager/store/store.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace vantage {

/** Reads what is stored, in the order of Store::read(), in batches; the next batch is read ahead, not more. Calls come
    and answers go in the main thread, and none blocks it. Destroy the context to stop early; else `done` comes once,
    with an error at the latest when the manager stops. */
struct StoredHistory
{
    using Done = std::function<void(Result<void>)>;
    template <typename Row>
    using RowsOf = std::function<void(const std::shared_ptr<const std::vector<Row>> &rows)>;
    template <typename Query, typename Row>
    using Read = std::function<void(const Query &query, QObject *context, RowsOf<Row> rows, Done done)>;

    Read<ResultQuery, CheckResult> queryResults;
    Read<RollupQuery, Rollup> queryRollups;
    Read<EventQuery, Event> queryEvents;
    Read<LedgerQuery, LedgerEntry> queryLedger;
    Read<IncidentQuery, Incident> queryIncidents;
    Read<GapQuery, Gap> queryGaps;
};

} // namespace vantage
