// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later

/* The manager's store alone: results through the writer to the disk, with their rollups, beside a bare table that takes
   the same rows with the same durability. */

#include "common/protocol/codec.h"
#include "gui-manager/store/store_writer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <atomic>
#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace vantage {
namespace {

constexpr quint64 agentCount = 100;
constexpr quint64 checksOfAgent = 50;
constexpr quint64 batchSize = 50;
constexpr quint64 rounds = 200; ///< of a batch of every agent
constexpr quint64 rowCount = agentCount * batchSize * rounds;
constexpr quint64 underWay = 20'000; ///< rows, as credit would allow

double seconds(SteadyTime from)
{
    return std::chrono::duration<double>(SteadyClock::now() - from).count();
}

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

/** A batch of an agent that runs each of its checks once a second. */
StoreBatch batchOf(quint64 agent, quint64 round, UtcTime start)
{
    StoreBatch batch{.agent = AgentId(agent),
                     .epoch = Epoch(agent * 77),
                     .results = {},
                     .rows = {},
                     .digest = {},
                     .losses = {},
                     .cursor = Seq((round + 1) * batchSize)};
    for (quint64 i = 0; i < batchSize; ++i) {
        FieldWriter fields;
        fields.add("connect_us"_L1, qint64(900 + i)).add("tls_us"_L1, qint64(4000 + round));
        CheckResult result;
        result.agent = batch.agent;
        result.epoch = batch.epoch;
        result.seq = Seq(round * batchSize + i + 1);
        result.check = CheckId(agent * 1000 + i % checksOfAgent);
        result.target = u"https://shop.example/health"_s;
        result.started = result.scheduled = start + std::chrono::seconds(round);
        result.duration = Micros(10'000 + (i * 7919 + round * 104'729) % 90'000);
        result.outcome = Outcome::Up;
        result.reason = Reason::None;
        result.address = u"192.0.2.7:443"_s;
        result.description = u"200 OK"_s;
        result.fields = fields.take();
        batch.rows += encodeResult(result);
        batch.results.push_back(std::move(result));
    }
    return batch;
}

std::vector<StoreBatch> allBatches()
{
    std::vector<StoreBatch> batches;
    const UtcTime start = utcNow() - std::chrono::hours(1);
    for (quint64 round = 0; round < rounds; ++round) {
        for (quint64 agent = 1; agent <= agentCount; ++agent)
            batches.push_back(batchOf(agent, round, start));
    }
    return batches;
}

double bareRowsPerSecond(const std::vector<StoreBatch> &batches, const QString &path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(path);
    database.open();
    QSqlQuery query(database);
    for (const auto sql : {"PRAGMA journal_mode=WAL"_L1, "PRAGMA synchronous=FULL"_L1,
                           "CREATE TABLE result (stored INTEGER PRIMARY KEY, row BLOB NOT NULL)"_L1})
        query.exec(sql);
    query.prepare(u"INSERT INTO result (row) VALUES (?)"_s);
    const SteadyTime start = SteadyClock::now();
    database.transaction();
    quint64 rows = 0;
    for (const StoreBatch &batch : batches) {
        for (const QByteArray &row : batch.rows) {
            query.bindValue(0, row);
            query.exec();
            if (++rows % 1000 == 0) {
                database.commit();
                database.transaction();
            }
        }
    }
    database.commit();
    return double(rowCount) / seconds(start);
}

int run()
{
    const QTemporaryDir folder;
    std::vector<StoreBatch> batches = allBatches();
    const double bare = bareRowsPerSecond(batches, folder.filePath(u"bare.sqlite"_s));

    StoreWriter writer;
    const QString path = folder.filePath(u"results.sqlite"_s);
    if (!writer.open(path))
        return 1;
    std::atomic<quint64> stored = 0;
    SteadyTime last = SteadyClock::now();
    Micros longest{};
    QObject::connect(
        &writer, &StoreWriter::committed, &writer,
        [&](const std::vector<Committed> &, const ResultBatch &results) {
            const SteadyTime now = SteadyClock::now();
            longest = std::max(longest, std::chrono::duration_cast<Micros>(now - last));
            last = now;
            stored += results->size();
            stored.notify_one();
        },
        Qt::DirectConnection);
    const double cpu = cpuSeconds();
    const SteadyTime start = SteadyClock::now();
    quint64 submitted = 0;
    for (StoreBatch &batch : batches) {
        for (quint64 seen = stored; submitted - seen > underWay; seen = stored)
            stored.wait(seen);
        submitted += batch.results.size();
        writer.submit(std::move(batch));
    }
    for (quint64 seen = stored; seen < rowCount; seen = stored)
        stored.wait(seen);
    const double wall = seconds(start);
    const double perRow = (cpuSeconds() - cpu) / double(rowCount) * 1e6;
    writer.close();

    std::printf("%llu results of %llu agents, %llu tasks\n", static_cast<unsigned long long>(rowCount),
                static_cast<unsigned long long>(agentCount),
                static_cast<unsigned long long>(agentCount * checksOfAgent));
    std::printf("bare table, commits of 1000      %10.0f rows/s\n", bare);
    std::printf("store with ledger and rollups    %10.0f rows/s   %.1f us CPU a row\n",
                double(rowCount) / wall, perRow);
    std::printf("longest time between two commits %10.0f ms\n", double(longest.count()) / 1000);
    std::printf("bytes on disk                    %10.0f a row\n",
                double(QFileInfo(path).size()) / double(rowCount));
    return 0;
}

} // namespace
} // namespace vantage

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    return vantage::run();
}
