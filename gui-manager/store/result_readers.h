// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/store/store.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace vantage {

/** Reads history for the main thread on a small pool, each query with a read-only connection of its own. */
class ResultReaders : public QObject
{
    Q_OBJECT

public:
    using Rows = std::function<void(const ResultBatch &rows)>;
    using Done = std::function<void(Result<void>)>;

    static constexpr size_t batchSize = 500;

    explicit ResultReaders(QString path, QObject *parent = nullptr);
    ~ResultReaders() override;

    /** `rows` with batches, oldest first, then `done`, in this object's thread; neither once `context` is gone. No
        more than two batches wait to be taken: a slow taker makes a slow reader. */
    void query(const ResultQuery &query, QObject *context, Rows rows, Done done);
    /** Ends all readings: `done` tells those who wait. */
    void stop();

private:
    struct Reading;
    void read(const std::shared_ptr<Reading> &reading);
    void deliver(const std::shared_ptr<Reading> &reading, ResultBatch batch);
    void finish(const std::shared_ptr<Reading> &reading, const Result<void> &result);

    QString m_path;
    QThreadPool m_pool;
    std::vector<std::shared_ptr<Reading>> m_readings;
};

} // namespace vantage
