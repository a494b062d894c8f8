// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/store/store.h"

#include <sys/resource.h>

namespace vantage::test {

inline constexpr Epoch testEpoch{0xfeedfacecafebeefULL};

/** Result `seq`, that many seconds after a full hour long ago. */
[[nodiscard]] CheckResult makeResult(AgentId agent, CheckId check, Seq seq);
/** A batch of results that follow each other, as a session hands it over. */
[[nodiscard]] StoreBatch batchOf(std::vector<CheckResult> results);
/** `count` results from `first`, of checks 1 and 2 in turn. */
[[nodiscard]] StoreBatch makeBatch(AgentId agent, quint64 first, quint64 count);

/** Keeps what is older than any test. */
[[nodiscard]] StoreSettings keepAll();

/** All that a query finds; ends the test program where it fails. */
template <typename Row, typename Query>
[[nodiscard]] std::vector<Row> readRows(Store &store, const Query &query)
{
    std::vector<Row> rows;
    const Result<void> read = store.read(query, [&rows](const Row &row) {
        rows.push_back(row);
        return true;
    });
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    return rows;
}
[[nodiscard]] inline std::vector<CheckResult> readAll(Store &store, const ResultQuery &query = {})
{
    return readRows<CheckResult>(store, query);
}
[[nodiscard]] QList<quint64> seqsOf(const std::vector<CheckResult> &results);
/** What an agent's epoch has lost. */
[[nodiscard]] std::vector<StoreBatch::Loss> lossesOf(Store &store, AgentId agent, Epoch epoch);

/** Runs this test program again with these words until it has printed so many lines, and kills it: the number in the
    last whole one. Zero where that failed. */
[[nodiscard]] quint64 killAfterLines(const QStringList &words, qsizetype lines);

/** While it lives no file grows beyond `bytes`. */
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes);
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before{};
};

} // namespace vantage::test
