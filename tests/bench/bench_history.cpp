// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later

/* A year of one check at three agents, from the store to the values of a chart, beside one bare query of the same rows. */

#include "common/protocol/codec.h"
#include "gui-manager/history/availability.h"
#include "gui-manager/store/store.h"
#include "tests/bench/percentiles.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace vantage {
namespace {

constexpr quint64 agents = 3;
constexpr int days = 365;
constexpr int resultsOfHour = 12;

/** Other checks lie between. */
constexpr quint64 checks = 5;

bool fill(Store &store, UtcTime start)
{
    for (int day = 0; day < days; ++day) {
        std::vector<StoreBatch> batches;
        for (quint64 agent = 1; agent <= agents; ++agent) {
            StoreBatch batch{.agent = AgentId(agent),
                             .epoch = Epoch(agent * 77),
                             .results = {},
                             .rows = {},
                             .digest = {},
                             .losses = {},
                             .cursor = {}};
            constexpr int count = 24 * resultsOfHour / 4; // enough for every hour, and for a short bench
            for (int i = 0; i < count; ++i) {
                for (quint64 check = 1; check <= checks; ++check) {
                    CheckResult result;
                    result.agent = batch.agent;
                    result.epoch = batch.epoch;
                    result.seq = Seq((quint64(day) * count + quint64(i)) * checks + check);
                    result.check = CheckId(check);
                    result.target = u"https://shop.example/health"_s;
                    result.started = result.scheduled =
                        start + std::chrono::hours(24 * day) + std::chrono::minutes(i * 20);
                    result.duration = Micros(10'000 + (i * 7919 + day * 104'729) % 90'000);
                    result.outcome = i % 50 == 7 ? Outcome::Down : Outcome::Up;
                    result.reason = i % 50 == 7 ? Reason::Timeout : Reason::None;
                    batch.rows += encodeResult(result);
                    batch.cursor = result.seq;
                    batch.results.push_back(std::move(result));
                }
            }
            batches.push_back(std::move(batch));
        }
        if (!store.append(batches))
            return false;
        for (bool isMore = true; isMore;)
            isMore = store.tend(Tending::Step).value_or(false);
    }
    return bool(store.tend(Tending::BeforeClosing));
}

Micros since(SteadyTime begin)
{
    return elapsed(begin, SteadyClock::now());
}

int run()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"results.sqlite"_s);
    const UtcTime now = utcNow();
    const StoreSettings settings;
    {
        auto store = openSqliteStore(path, StoreAccess::Write, settings);
        if (!store || !fill(**store, now - std::chrono::hours(24 * days)))
            return 1;
    }
    Percentiles whole;
    Percentiles bare;
    size_t points = 0;
    for (int round = 0; round < 30; ++round) {
        const SteadyTime begin = SteadyClock::now();
        const auto store = openSqliteStore(path, StoreAccess::Read, settings);
        HistoryData data;
        data.check.id = CheckId(3);
        data.check.interval = std::chrono::minutes(20);
        data.range = {now - std::chrono::hours(24 * days), now};
        data.level = levelFor(data.range, data.check.interval);
        QList<AgentId> shown;
        for (quint64 agent = 1; agent <= agents; ++agent) {
            shown += AgentId(agent);
            if (!(*store)->read({.level = data.level.rollups,
                                 .agent = AgentId(agent),
                                 .check = data.check.id,
                                 .from = readFrom(data),
                                 .to = data.range.to},
                                [&data](const Rollup &rollup) {
                                    data.rollups.push_back(rollup);
                                    return true;
                                }))
                return 1;
        }
        const Presence presence{now, {}};
        const std::vector<HistorySeries> series = seriesOf(data, shown, presence);
        if (verdictSharesOf(data, series, now).total() == Micros())
            return 1;
        whole.add(since(begin));
        points = data.rollups.size();
    }
    for (int round = 0; round < 30; ++round) {
        const SteadyTime begin = SteadyClock::now();
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s);
            database.setDatabaseName(path);
            database.open();
            QSqlQuery query(database);
            query.exec(u"SELECT * FROM rollup_day WHERE chk = 3"_s);
            while (query.next())
                query.value(11).toByteArray();
        }
        QSqlDatabase::removeDatabase(u"bare"_s);
        bare.add(since(begin));
    }
    std::printf("a year of one check at %llu agents, %zu rollups, to the values of its chart\n",
                static_cast<unsigned long long>(agents), points);
    std::printf("  history      %s\n", qPrintable(whole.summary()));
    std::printf("  bare query   %s\n", qPrintable(bare.summary()));
    return 0;
}

} // namespace
} // namespace vantage

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    return vantage::run();
}
