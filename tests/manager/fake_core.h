// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/console/commands.h"
#include "gui-manager/core_services.h"

#include <QPointer>

namespace vantage::test {
using namespace Qt::StringLiterals;

class FakeFeed : public Feed
{
public:
    QList<AgentRow> agents() const override
    {
        AgentRow agent;
        agent.id = AgentId(2);
        agent.address = u"10.0.0.7"_s;
        agent.port = 56501;
        agent.state = AgentState::Online;
        return {agent};
    }
    QList<CheckRow> checks() const override { return knownChecks; }
    QList<TaskRow> tasks() const override { return {}; }
    QList<VerdictRow> verdicts() const override { return {}; }
    QList<Event> recentEvents() const override { return {}; }
    QString listening() const override { return {}; }

    QList<CheckRow> knownChecks;
};

inline CheckResult resultOf(quint64 agent, quint64 seq)
{
    CheckResult result;
    result.agent = AgentId(agent);
    result.epoch = Epoch(agent * 1000);
    result.seq = Seq(seq);
    result.check = CheckId(4);
    result.kind = Kind::Tcp;
    result.target = u"google.com:443"_s;
    result.started = UtcTime(Micros(1'710'203'225'123'456 + qint64(seq)));
    result.scheduled = result.started;
    result.duration = Micros(12'400);
    result.outcome = Outcome::Up;
    result.reason = Reason::None;
    result.description = u"port open"_s;
    return result;
}

inline ResultBatch batchOf(std::vector<CheckResult> results)
{
    return std::make_shared<const std::vector<CheckResult>>(std::move(results));
}

/** A core whose answers the test gives itself. */
struct FakeCore
{
    FakeCore()
    {
        if (!configuration.addCheck(
                *checkFromWords({u"TCP"_s, u"google.com"_s, u"443"_s, u"5"_s}, IntervalWord::Required),
                {AgentId(2), AgentId(3)}))
            qFatal("no check");
    }

    struct Query
    {
        ResultQuery query;
        QPointer<QObject> context;
        StoredHistory::RowsOf<CheckResult> rows;
        CoreServices::Saved done;
    };

    Configuration configuration;
    FakeFeed feed;
    std::vector<Query> queries;
    RollupQuery rollupQuery;
    std::vector<Rollup> rollups;
    EventQuery eventQuery;
    std::vector<Event> events;
    LedgerQuery ledgerQuery;
    std::vector<LedgerEntry> ledger;
    IncidentQuery incidentQuery;
    std::vector<Incident> incidents;
    std::vector<GapQuery> gapQueries;
    std::vector<CoreServices::Saved> saves;
    std::vector<CoreServices::Ran> runs;
    CoreServices services{
        configuration,
        feed,
        [this](const StepName &, const std::function<Result<void>(Configuration &)> &operation,
               CoreServices::Saved saved) {
            if (const Result<void> changed = operation(configuration); !changed)
                saved(changed);
            else
                saves.push_back(std::move(saved));
        },
        {}, // no test here invites or revokes
        {},
        [](const StepName &, const QString &, QObject *, const CoreServices::Imported &done) {
            ImportReport report;
            report.checks = 2;
            report.warnings = {u"checks[0]: 'colour' is not a key"_s};
            done(report);
        },
        [this](AgentId, const std::variant<CheckId, CheckSpec> &, QObject *, CoreServices::Ran done) {
            runs.push_back(std::move(done));
        },
        {[this](const ResultQuery &query, QObject *context, StoredHistory::RowsOf<CheckResult> rows,
                CoreServices::Saved done) {
             queries.push_back({query, context, std::move(rows), std::move(done)});
         },
         [this](const RollupQuery &query, QObject *, const StoredHistory::RowsOf<Rollup> &rows,
                const CoreServices::Saved &done) {
             rollupQuery = query;
             rows(std::make_shared<const std::vector<Rollup>>(rollups));
             done({});
         },
         [this](const EventQuery &query, QObject *, const StoredHistory::RowsOf<Event> &rows,
                const CoreServices::Saved &done) {
             eventQuery = query;
             rows(std::make_shared<const std::vector<Event>>(events));
             done({});
         },
         [this](const LedgerQuery &query, QObject *, const StoredHistory::RowsOf<LedgerEntry> &rows,
                const CoreServices::Saved &done) {
             ledgerQuery = query;
             rows(std::make_shared<const std::vector<LedgerEntry>>(ledger));
             done({});
         },
         [this](const IncidentQuery &query, QObject *, const StoredHistory::RowsOf<Incident> &rows,
                const CoreServices::Saved &done) {
             incidentQuery = query;
             rows(std::make_shared<const std::vector<Incident>>(incidents));
             done({});
         },
         [this](const GapQuery &query, QObject *, const StoredHistory::RowsOf<Gap> &,
                const CoreServices::Saved &done) {
             gapQueries.push_back(query);
             done({});
         }},
        [this](CoreServices::Saved saved) { saves.push_back(std::move(saved)); },
        {}, // no test here undoes anything
        {},
    };
    Commands commands{services};
};

} // namespace vantage::test
