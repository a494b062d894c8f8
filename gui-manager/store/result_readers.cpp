// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/store/result_readers.h"

#include <QPointer>
#include <QSemaphore>

#include <atomic>

namespace vantage {

/** One query on its way. The callbacks belong to the main thread, `stopped` and `room` to both. */
struct ResultReaders::Reading
{
    ResultQuery query;
    QPointer<QObject> context;
    QMetaObject::Connection contextGone;
    Rows rows;
    Done done;
    std::atomic<bool> stopped = false;
    QSemaphore room{2};

    void stop()
    {
        stopped = true;
        room.release();
    }
};

ResultReaders::ResultReaders(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    m_pool.setMaxThreadCount(2);
}

ResultReaders::~ResultReaders()
{
    stop();
}

void ResultReaders::query(const ResultQuery &query, QObject *context, Rows rows, Done done)
{
    auto reading = std::make_shared<Reading>();
    reading->query = query;
    reading->context = context;
    reading->rows = std::move(rows);
    reading->done = std::move(done);
    m_readings.push_back(reading);
    reading->contextGone = connect(context, &QObject::destroyed, this, [this, reading] {
        reading->stop();
        std::erase(m_readings, reading);
    });
    m_pool.start([this, reading]() mutable {
        read(reading);
        // The last owner of the callbacks is the main thread, which made them.
        QMetaObject::invokeMethod(this, [reading = std::move(reading)] {});
    });
}

void ResultReaders::read(const std::shared_ptr<Reading> &reading)
{
    const auto end = [&](const Result<void> &result) {
        QMetaObject::invokeMethod(this, [this, reading, result] { finish(reading, result); });
    };
    Result<std::unique_ptr<Store>> store = openSqliteStore(m_path, StoreAccess::Read);
    if (!store)
        return end(tl::unexpected(store.error()));
    auto batch = std::make_shared<std::vector<CheckResult>>();
    const auto send = [&] {
        reading->room.acquire();
        if (reading->stopped)
            return false;
        QMetaObject::invokeMethod(this, [this, reading, full = ResultBatch(std::exchange(batch, nullptr))] {
            deliver(reading, full);
        });
        batch = std::make_shared<std::vector<CheckResult>>();
        return true;
    };
    const Result<void> done = (*store)->read(reading->query, [&](const CheckResult &result) {
        batch->push_back(result);
        return batch->size() < batchSize ? !reading->stopped : send();
    });
    if (done && !batch->empty() && !reading->stopped)
        send();
    end(done);
}

void ResultReaders::deliver(const std::shared_ptr<Reading> &reading, ResultBatch batch)
{
    if (reading->context && !reading->stopped)
        reading->rows(batch);
    reading->room.release();
}

void ResultReaders::finish(const std::shared_ptr<Reading> &reading, const Result<void> &result)
{
    if (std::erase(m_readings, reading) == 0)
        return;
    if (reading->context) {
        disconnect(reading->contextGone);
        reading->done(result);
    }
}

void ResultReaders::stop()
{
    for (const std::shared_ptr<Reading> &reading : m_readings)
        reading->stop();
    m_pool.waitForDone();
    const auto readings = std::exchange(m_readings, {});
    for (const std::shared_ptr<Reading> &reading : readings) {
        if (reading->context)
            reading->done(fail(ErrorCode::Unavailable, tr("The manager is stopping")));
    }
}

} // namespace vantage
