// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/store/store_readers.h"

#include <QPointer>
#include <QSemaphore>

namespace vantage {

/** One query on its way. `done` belongs to the main thread, the rest to both. */
struct StoreReaders::Reading
{
    QPointer<QObject> context;
    QMetaObject::Connection contextGone;
    Done done;
    std::shared_ptr<StopSwitch> end = std::make_shared<StopSwitch>();
    QSemaphore room{2};

    void stop()
    {
        end->stop();
        room.release();
    }
};

StoreReaders::StoreReaders(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    m_pool.setMaxThreadCount(2);
}

StoreReaders::~StoreReaders()
{
    stop();
}

void StoreReaders::query(const ResultQuery &query, QObject *context, Rows<CheckResult> rows, Done done)
{
    startQuery(query, context, std::move(rows), std::move(done));
}

void StoreReaders::query(const RollupQuery &query, QObject *context, Rows<Rollup> rows, Done done)
{
    startQuery(query, context, std::move(rows), std::move(done));
}

void StoreReaders::query(const EventQuery &query, QObject *context, Rows<Event> rows, Done done)
{
    startQuery(query, context, std::move(rows), std::move(done));
}

void StoreReaders::query(const IncidentQuery &query, QObject *context, Rows<Incident> rows, Done done)
{
    startQuery(query, context, std::move(rows), std::move(done));
}

void StoreReaders::query(const GapQuery &query, QObject *context, Rows<Gap> rows, Done done)
{
    startQuery(query, context, std::move(rows), std::move(done));
}

void StoreReaders::query(const LedgerQuery &query, QObject *context, Rows<LedgerEntry> rows, Done done)
{
    startQuery(query, context, std::move(rows), std::move(done));
}

void StoreReaders::check(QObject *context, Done done)
{
    start([](Store &store, const SharedReading &) { return store.check(); }, context, std::move(done));
}

template <typename Row, typename Query>
void StoreReaders::startQuery(const Query &query, QObject *context, Rows<Row> &&rows, Done &&done)
{
    const auto shared = std::make_shared<Rows<Row>>(std::move(rows));
    start(
        [this, query, shared](Store &store, const SharedReading &reading) {
            std::vector<Row> batch;
            const Result<void> result = store.read(query, [&](const Row &row) {
                batch.push_back(row);
                return batch.size() < batchSize ? !reading->end->isStopped() : send(reading, shared, batch);
            });
            if (result && !batch.empty())
                (void)send(reading, shared, batch);
            return result;
        },
        context, std::move(done));
}

void StoreReaders::start(Work work, QObject *context, Done done)
{
    auto reading = std::make_shared<Reading>();
    reading->context = context;
    reading->done = std::move(done);
    m_readings.push_back(reading);
    reading->contextGone = connect(context, &QObject::destroyed, this, [reading] { reading->stop(); });
    m_pool.start([this, work = std::move(work), reading]() mutable {
        run(work, reading);
        // The last owner of the callbacks is the main thread, which made them.
        QMetaObject::invokeMethod(this, [work = std::move(work), reading = std::move(reading)] {});
    });
}

void StoreReaders::run(const Work &work, const SharedReading &reading)
{
    const StoreSettings settings{.stop = reading->end};
    Result<std::unique_ptr<Store>> store = openSqliteStore(m_path, StoreAccess::Read, settings);
    const Result<void> result = store ? work(**store, reading) : tl::unexpected(store.error());
    QMetaObject::invokeMethod(this, [this, reading, result] { finish(reading, result); });
}

template <typename Row>
bool StoreReaders::send(const SharedReading &reading, const std::shared_ptr<Rows<Row>> &rows,
                        std::vector<Row> &batch)
{
    reading->room.acquire();
    if (reading->end->isStopped())
        return false;
    auto full = std::make_shared<const std::vector<Row>>(std::exchange(batch, {}));
    QMetaObject::invokeMethod(this, [reading, rows, full = std::move(full)] {
        if (reading->context && !reading->end->isStopped())
            (*rows)(full);
        reading->room.release();
    });
    return true;
}

void StoreReaders::finish(const SharedReading &reading, const Result<void> &result)
{
    if (std::erase(m_readings, reading) == 0)
        return;
    if (reading->context) {
        disconnect(reading->contextGone);
        reading->done(result);
    }
}

void StoreReaders::interrupt()
{
    for (const SharedReading &reading : m_readings)
        reading->stop();
}

void StoreReaders::stop()
{
    constexpr int again = 20; // ms
    m_pool.clear();
    do
        interrupt();
    while (!m_pool.waitForDone(again));
    const auto readings = std::exchange(m_readings, {});
    for (const SharedReading &reading : readings) {
        if (reading->context)
            reading->done(fail(ErrorCode::Unavailable, tr("The manager is stopping")));
    }
}

} // namespace vantage
