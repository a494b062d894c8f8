// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/sample_history.h"

#include "gui-manager/history/range.h"

#include <QTimer>

#include <cmath>

namespace vantage::test {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** The second agent was off for a while, a twelfth of every range's length. */
HistoryRange offTime(UtcTime from, UtcTime to)
{
    const Micros length = to - from;
    return {from + length / 2, from + length / 2 + length / 12};
}

/** As if seven runs had been made in it. */
Rollup rollup(const RollupQuery &query, AgentId agent, UtcTime start, qint64 number)
{
    Rollup rollup;
    rollup.check = query.check;
    rollup.agent = agent;
    rollup.start = start;
    const bool isBad = number % 60 >= 20 && number % 60 < 24 && agent.value != 2;
    for (int run = 0; run < 7; ++run) {
        CheckResult result;
        const double wave = 1 + 0.4 * std::sin(double(number) / 9 + double(agent.value));
        result.duration = Micros(qint64(double(8000 * agent.value + 900 * quint64(run)) * wave));
        result.outcome = isBad && run < 4               ? Outcome::Down
                         : number % 37 == 5 && run == 0 ? Outcome::Degraded
                         : number % 91 == 7             ? Outcome::Unknown
                                                        : Outcome::Up;
        rollup.add(result);
    }
    return rollup;
}

} // namespace

SampleHistory::SampleHistory()
    : services{.queryResults = reader(&SampleHistory::resultsFor),
               .queryRollups = reader(&SampleHistory::rollupsFor),
               .queryEvents = reader(&SampleHistory::eventsFor),
               .queryLedger = reader(&SampleHistory::ledgerFor),
               .queryIncidents = reader(&SampleHistory::incidentsFor),
               .queryGaps = reader(&SampleHistory::gapsFor)}
{
}

template <typename Query, typename Row>
StoredHistory::Read<Query, Row> SampleHistory::reader(std::vector<Row> (SampleHistory::*rowsOf)(const Query &)
                                                          const)
{
    return [this, rowsOf](const Query &query, QObject *context, const StoredHistory::RowsOf<Row> &take,
                          const StoredHistory::Done &done) {
        if constexpr (std::is_same_v<Query, RollupQuery>)
            rollupQueries.push_back(query);
        if constexpr (std::is_same_v<Query, RollupQuery> || std::is_same_v<Query, LedgerQuery>)
            contexts += context;
        const auto answer = [this, rowsOf, query, take, done] {
            if (!error.isEmpty())
                return done(fail(ErrorCode::Io, error));
            const bool isAny = !isEmpty || std::is_same_v<Query, LedgerQuery>;
            std::vector<Row> rows = !isAny ? std::vector<Row>() : (this->*rowsOf)(query);
            if (!rows.empty())
                take(std::make_shared<const std::vector<Row>>(std::move(rows)));
            done({});
        };
        if (isHeld)
            m_held.push_back({context, answer});
        else
            QTimer::singleShot(0, context, answer);
    };
}

void SampleHistory::release()
{
    isHeld = false;
    for (const Held &held : std::exchange(m_held, {})) {
        if (held.context)
            QTimer::singleShot(0, held.context, held.answer);
    }
}

void SampleHistory::growWhileRead(Epoch epoch, std::function<void(Seq)> stored)
{
    ledger.resize(1);
    ledger.front().agent = AgentId(1);
    ledger.front().epoch = epoch;
    ledger.front().storedTo = Seq(9);
    services.queryRollups = [this, stored = std::move(stored), read = services.queryRollups](
                                const auto &query, QObject *context, auto rows, auto done) {
        Seq &last = ledger.front().storedTo;
        last = Seq(last.value + 1);
        if (stored)
            stored(last);
        read(query, context, std::move(rows), std::move(done));
    };
}

std::vector<Rollup> SampleHistory::rollupsFor(const RollupQuery &query) const
{
    std::vector<Rollup> rollups;
    const Micros step = lengthOf(query.level);
    std::vector<AgentId> agents{query.agent};
    if (!query.agent.isValid())
        agents = {AgentId(1), AgentId(2), AgentId(3)};
    for (const AgentId agent : agents) {
        const UtcTime end = std::min(m_now, query.to.value_or(m_now));
        for (UtcTime start = startOf(query.level, *query.from); start < end; start += step) {
            const HistoryRange off = offTime(*query.from, query.to.value_or(m_now));
            if (agent.value == 2 && start + step > off.from && start < off.to)
                continue;
            rollups.push_back(rollup(query, agent, start, start.time_since_epoch() / step));
        }
    }
    return rollups;
}

std::vector<CheckResult> SampleHistory::resultsFor(const ResultQuery &query) const
{
    std::vector<CheckResult> found;
    std::ranges::copy_if(results, std::back_inserter(found), [&query](const CheckResult &result) {
        return result.check == query.check && result.agent == query.agent;
    });
    return found;
}

std::vector<LedgerEntry> SampleHistory::ledgerFor(const LedgerQuery &query) const
{
    std::vector<LedgerEntry> found;
    std::ranges::copy_if(ledger, std::back_inserter(found),
                         [&query](const LedgerEntry &entry) { return entry.agent == query.agent; });
    return found;
}

std::vector<Gap> SampleHistory::gapsFor(const GapQuery &query) const
{
    if (gaps)
        return *gaps;
    const HistoryRange off = offTime(*query.from, *query.to);
    if (query.agent.isValid() && query.agent.value != 2)
        return {};
    return {{.cause = GapCause::Stopped, .agent = AgentId(2), .from = off.from, .to = off.to}};
}

std::vector<Incident> SampleHistory::incidentsFor(const IncidentQuery &query) const
{
    return {{.id = IncidentId(1),
             .check = query.check,
             .since = *query.from + (*query.to - *query.from) / 3,
             .until = *query.from + (*query.to - *query.from) / 2,
             .worst = Outcome::Down,
             .agent = AgentId(1),
             .evidence = {Outcome::Down, Reason::Timeout, u"no answer within 10 s"_s}}};
}

void SampleHistory::addLosses(CheckId check)
{
    for (int run = 0; run < 60; ++run) {
        for (quint64 agent = 1; agent <= 3; ++agent) {
            FieldWriter fields;
            fields.add("loss_percent"_L1, run % 11 == 3 && agent != 2 ? 25.0 * double(agent) : 0.0);
            CheckResult result;
            result.agent = AgentId(agent);
            result.check = check;
            result.kind = Kind::Ping;
            result.started = m_now - std::chrono::minutes(60 - run);
            result.duration = 600ms;
            result.outcome = Outcome::Up;
            result.fields = fields.take();
            results.push_back(std::move(result));
        }
    }
}

void SampleHistory::addTraces(CheckId check, AgentId agent)
{
    for (int run = 0; run < 60; ++run) {
        FieldWriter fields;
        const bool isOther = run >= 40;
        fields.add("reached"_L1, true).add("path_hash"_L1, QStringView(isOther ? u"b7" : u"a1"));
        QCborStreamWriter &writer = fields.value("hops"_L1);
        writer.startArray(4);
        for (int ttl = 1; ttl <= 4; ++ttl) {
            writer.startMap(5);
            writer.append("ttl"_L1);
            writer.append(qint64(ttl));
            writer.append("addresses"_L1);
            writer.startArray(1);
            writer.append(u"192.0.2.%1"_s.arg(ttl + (isOther && ttl == 3 ? 100 : 0)));
            writer.endArray();
            writer.append("sent"_L1);
            writer.append(qint64(3));
            writer.append("received"_L1);
            writer.append(qint64(ttl == 3 && run % 4 == 0 ? 1 : 3));
            writer.append("rtt_avg_us"_L1);
            writer.append(qint64(2100 * ttl * ttl + run * 13));
            writer.endMap();
        }
        writer.endArray();
        CheckResult result;
        result.agent = agent;
        result.check = check;
        result.kind = Kind::Traceroute;
        result.started = m_now - std::chrono::minutes(60 - run);
        result.duration = 900ms;
        result.outcome = Outcome::Up;
        result.fields = fields.take();
        results.push_back(std::move(result));
    }
}

} // namespace vantage::test
