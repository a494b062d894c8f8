// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/store/store.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace vantage {

/** Reads what is stored for the main thread on a small pool, each query with a read-only connection of its own. */
class StoreReaders : public QObject
{
    Q_OBJECT

public:
    template <typename Row>
    using Rows = std::function<void(const std::shared_ptr<const std::vector<Row>> &rows)>;
    using Done = std::function<void(Result<void>)>;

    static constexpr size_t batchSize = 500;

    explicit StoreReaders(QString path, QObject *parent = nullptr);
    ~StoreReaders() override;

    /** `rows` with batches, in the order of Store::read(), then `done`, in this object's thread; neither once
        `context` is gone, which ends the reading. No more than two batches wait to be taken: a slow taker makes a slow reader. */
    void query(const ResultQuery &query, QObject *context, Rows<CheckResult> rows, Done done);
    void query(const RollupQuery &query, QObject *context, Rows<Rollup> rows, Done done);
    void query(const EventQuery &query, QObject *context, Rows<Event> rows, Done done);
    void query(const IncidentQuery &query, QObject *context, Rows<Incident> rows, Done done);
    void query(const GapQuery &query, QObject *context, Rows<Gap> rows, Done done);
    void query(const LedgerQuery &query, QObject *context, Rows<LedgerEntry> rows, Done done);
    /** Looks through the whole store. */
    void check(QObject *context, Done done);
    /** Begins to end all readings; returns at once. */
    void interrupt();
    /** Ends all readings: `done` tells those who wait. */
    void stop();

private:
    struct Reading;
    using SharedReading = std::shared_ptr<Reading>;
    using Work = std::function<Result<void>(Store &store, const SharedReading &reading)>;

    template <typename Row, typename Query>
    void startQuery(const Query &query, QObject *context, Rows<Row> &&rows, Done &&done);
    void start(Work work, QObject *context, Done done);
    void run(const Work &work, const SharedReading &reading);
    /** Waits until there is room for one more; false where nobody wants it. */
    template <typename Row>
    [[nodiscard]] bool send(const SharedReading &reading, const std::shared_ptr<Rows<Row>> &rows,
                            std::vector<Row> &batch);
    void finish(const SharedReading &reading, const Result<void> &result);

    QString m_path;
    QThreadPool m_pool;
    std::vector<SharedReading> m_readings;
};

} // namespace vantage
