// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/check/result.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <optional>

namespace vantage {

/** How far an agent's results are on disk. */
struct Cursor
{
    Epoch epoch;
    Seq seq;
    QByteArray digest; ///< of the row at `seq`, as digestOf() makes it; empty where none is known
};

/** A run of one agent's results that follow its cursor without a gap, or a loss that does. */
struct StoreBatch
{
    AgentId agent;
    Epoch epoch;
    std::vector<CheckResult> results; ///< with agent, epoch, seq
    QList<QByteArray> rows;           ///< the same, each as encodeResult() made it
    QByteArray digest;                ///< of the row at the new cursor; empty where that was lost
    struct Loss
    {
        Seq from;
        Seq to;
        QString cause;

        bool operator==(const Loss &) const = default;
    };
    std::vector<Loss> losses;
    Seq cursor; ///< where the agent stands once this is on disk
};

/** What results to read; everything that is not set does not restrict. */
struct ResultQuery
{
    AgentId agent;
    CheckId check;
    std::optional<UtcTime> from;
    std::optional<UtcTime> to;
    int limit = 0; ///< the newest ones; 0 is all
};

/** Where results lie. Nothing above this file may know which database it is. An instance belongs to one thread;
    readers make their own. Every call blocks; every error says what failed and where. */
class Store
{
public:
    Store() = default;
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;
    virtual ~Store() = default;

    [[nodiscard]] virtual Result<Cursor> cursor(AgentId agent, Epoch epoch) = 0;
    /** All batches and their cursors in one transaction: after it returns they are on disk, or none of them is. */
    [[nodiscard]] virtual Result<void> append(const std::vector<StoreBatch> &batches) = 0;
    /** Oldest first, in the order of storing; `row` returns false to stop. */
    [[nodiscard]] virtual Result<void> read(const ResultQuery &query,
                                            const std::function<bool(const CheckResult &)> &row) = 0;
    /** The newest result of every task. */
    [[nodiscard]] virtual Result<std::vector<CheckResult>> newest() = 0;
    /** What an agent's epoch has lost, in the order of its numbers. */
    [[nodiscard]] virtual Result<std::vector<StoreBatch::Loss>> losses(AgentId agent, Epoch epoch) = 0;
};

enum class StoreAccess { Write, Read };
/** SQLite (WAL, FULL). Made where it is missing, for Write. InvalidInput means that the file is damaged or not a
    database. */
[[nodiscard]] Result<std::unique_ptr<Store>> openSqliteStore(const QString &path, StoreAccess access);

} // namespace vantage
