// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/result_ring.h"

#include "common/protocol/codec.h"
#include "common/util/text.h"

#include <QtEndian>

namespace vantage {

namespace {

constexpr RowNumber blockRows = 1024;
constexpr int fastest = 1; // zlib's level: certificates repeat, so even this packs them ten times smaller

void appendNumber(QByteArray &bytes, quint64 value)
{
    const quint64 big = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

quint64 takeNumber(const char *&at)
{
    const quint64 value = qFromBigEndian<quint64>(at);
    at += sizeof value;
    return value;
}

CheckResult decoded(const ResultRecord &record, const QByteArray &raw)
{
    const char *at = raw.constData() + record.whole;
    const auto size = qsizetype(takeNumber(at));
    const Epoch epoch(takeNumber(at));
    CheckResult result = decodeResult(QByteArray(at, size)).value_or(CheckResult{});
    result.agent = record.agent;
    result.epoch = epoch;
    result.seq = Seq(record.seq);
    return result;
}

} // namespace

QByteArray WholeResults::bytes() const
{
    const std::scoped_lock lock(mutex);
    return packed.isEmpty() ? raw : qUncompress(packed);
}

CheckResult ResultSnapshot::result(RowNumber number)
{
    const auto index = size_t((number - m_start) / blockRows);
    const Block &block = m_blocks.at(index);
    if (m_unpacked != index) {
        m_bytes = block.whole->bytes();
        m_unpacked = index;
    }
    return decoded(block.records[(number - m_start) % blockRows], m_bytes);
}

ResultRing::ResultRing()
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
}

ResultRing::~ResultRing()
{
    m_pool.clear();
}

void ResultRing::append(const CheckResult &result)
{
    if (m_blocks.empty() || m_blocks.back().count == blockRows) {
        if (m_blocks.empty())
            m_blocksStart = m_end;
        Block block;
        block.records = std::make_shared<ResultRecord[]>(blockRows);
        block.texts.reserve(qsizetype(blockRows) * 64);
        m_blocks.push_back(std::move(block));
    }
    Block &block = m_blocks.back();
    QByteArray &raw = block.whole->raw;
    block.records[block.count++] = {
        .started = result.started.time_since_epoch().count(),
        .duration = result.duration.count(),
        .late = result.late.count(),
        .seq = result.seq.value,
        .agent = result.agent,
        .check = result.check,
        .target = intern(block, result.target),
        .address = intern(block, result.address),
        .description = intern(block, result.description),
        .whole = std::uint32_t(raw.size()),
        .flags = std::uint16_t(result.flags.toInt()),
        .attempt = std::uint8_t(result.attempt),
        .attempts = std::uint8_t(result.attempts),
        .kind = result.kind,
        .outcome = result.outcome,
        .reason = result.reason,
    };
    const QByteArray row = encodeResult(result);
    appendNumber(raw, quint64(row.size()));
    appendNumber(raw, result.epoch.value);
    raw.append(row);
    ++m_end;
    if (block.count == blockRows)
        seal(block);
}

void ResultRing::forgetBefore(RowNumber first)
{
    m_first = std::clamp(first, m_first, m_end);
    while (!m_blocks.empty() && m_blocksStart + m_blocks.front().count <= m_first &&
           (m_blocks.size() > 1 || m_blocks.front().count == blockRows)) {
        m_blocksStart += m_blocks.front().count;
        m_blocks.pop_front();
    }
}

const ResultRing::Block &ResultRing::blockOf(RowNumber number) const
{
    return m_blocks[(number - m_blocksStart) / blockRows];
}

const ResultRecord &ResultRing::at(RowNumber number) const
{
    return blockOf(number).records[(number - m_blocksStart) % blockRows];
}

const char *ResultRing::text(RowNumber number, std::uint32_t offset) const
{
    return blockOf(number).texts.constData() + offset;
}

CheckResult ResultRing::result(RowNumber number) const
{
    return decoded(at(number), blockOf(number).whole->bytes());
}

ResultSnapshot ResultRing::snapshot() const
{
    ResultSnapshot taken;
    taken.m_start = m_blocksStart;
    taken.m_blocks.reserve(m_blocks.size());
    for (const Block &block : m_blocks)
        taken.m_blocks.push_back({block.records, block.whole});
    // What is not full yet is written on by this thread.
    if (!m_blocks.empty() && m_blocks.back().count < blockRows) {
        auto whole = std::make_shared<WholeResults>();
        whole->raw = m_blocks.back().whole->raw;
        taken.m_blocks.back().whole = std::move(whole);
    }
    return taken;
}

std::uint32_t ResultRing::intern(Block &block, const QString &text)
{
    if (const auto known = block.known.constFind(text); known != block.known.constEnd())
        return *known;
    const auto offset = std::uint32_t(block.texts.size());
    block.texts.append(escapeControl(text).toUtf8());
    block.texts.append('\0');
    block.known.insert(text, offset);
    return offset;
}

void ResultRing::seal(Block &block)
{
    block.known = {};
    block.texts.squeeze();
    m_pool.start([whole = block.whole] {
        // The raw bytes do not change any more; only the hand-over needs the lock.
        QByteArray packed = qCompress(whole->raw, fastest);
        const std::scoped_lock lock(whole->mutex);
        whole->packed = std::move(packed);
        whole->raw = {};
    });
}

} // namespace vantage
