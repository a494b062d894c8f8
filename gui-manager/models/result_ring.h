// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/check/result.h"

#include <QByteArray>
#include <QHash>
#include <QThreadPool>

#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace vantage {

/** Where a result stands among all that ever came in: from 0, growing by one. */
using RowNumber = std::uint64_t;

/** What the table shows of a result; texts are offsets into their block. */
struct ResultRecord
{
    std::int64_t started = 0; ///< µs since 1970
    std::int64_t duration = 0;
    std::int64_t late = 0;
    std::uint64_t seq = 0;
    AgentId agent;
    CheckId check;
    std::uint32_t target = 0;
    std::uint32_t address = 0;
    std::uint32_t description = 0;
    std::uint32_t whole = 0; ///< offset of the complete result
    std::uint16_t flags = 0;
    std::uint8_t attempt = 1;
    std::uint8_t attempts = 1;
    Kind kind = Kind::Http;
    Outcome outcome = Outcome::Unknown;
    Reason reason = Reason::InternalError;
};

/** The complete results of a block: raw until a thread has packed them. */
struct WholeResults
{
    mutable std::mutex mutex;
    QByteArray raw;
    QByteArray packed;

    /** Unpacked; for any thread once the block is full. */
    [[nodiscard]] QByteArray bytes() const;
};

/** The complete results as they were when it was taken, for another thread: the ring may forget them meanwhile. */
class ResultSnapshot
{
public:
    /** Of those that the ring had. Cheap where numbers follow each other. */
    [[nodiscard]] CheckResult result(RowNumber number);

private:
    friend class ResultRing;
    struct Block
    {
        std::shared_ptr<const ResultRecord[]> records;
        std::shared_ptr<const WholeResults> whole;
    };

    RowNumber m_start = 0; ///< number of the first record of the first block
    std::vector<Block> m_blocks;
    std::optional<size_t> m_unpacked; ///< the block whose bytes these are
    QByteArray m_bytes;
};

/** Keeps very many results in little memory: what is shown lies ready, texts once per block of a thousand and
    escaped for display; the complete results are compressed behind it by a thread of the ring's own, and
   unpacked when one is looked at. */
class ResultRing
{
public:
    ResultRing();
    ~ResultRing();

    void append(const CheckResult &result);
    /** Forgets all rows before this one. */
    void forgetBefore(RowNumber first);

    [[nodiscard]] RowNumber first() const { return m_first; }
    [[nodiscard]] RowNumber end() const { return m_end; }

    [[nodiscard]] const ResultRecord &at(RowNumber number) const;
    /** UTF-8, escaped, ends with a zero; valid until the row is forgotten or another is appended. */
    [[nodiscard]] const char *text(RowNumber number, std::uint32_t offset) const;
    /** As it came in. */
    [[nodiscard]] CheckResult result(RowNumber number) const;
    [[nodiscard]] ResultSnapshot snapshot() const;

private:
    struct Block
    {
        std::shared_ptr<ResultRecord[]> records; ///< never moved: snapshots read those that are there
        size_t count = 0;
        QByteArray texts;
        QHash<QString, std::uint32_t> known; ///< while it is filled
        std::shared_ptr<WholeResults> whole = std::make_shared<WholeResults>();
    };

    [[nodiscard]] const Block &blockOf(RowNumber number) const;
    [[nodiscard]] static std::uint32_t intern(Block &block, const QString &text);
    void seal(Block &block);

    RowNumber m_first = 0;
    RowNumber m_end = 0;
    RowNumber m_blocksStart = 0; ///< number of the first record of the first block
    std::deque<Block> m_blocks;
    QThreadPool m_pool;
};

} // namespace vantage
