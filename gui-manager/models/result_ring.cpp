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

} // namespace

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
    if (m_blocks.empty() || m_blocks.back().records.size() == blockRows) {
        if (m_blocks.empty())
            m_blocksStart = m_end;
        Block block;
        block.records.reserve(blockRows);
        block.texts.reserve(qsizetype(blockRows) * 64);
        m_blocks.push_back(std::move(block));
    }
    Block &block = m_blocks.back();
    QByteArray &raw = block.whole->raw;
    block.records.push_back({
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
    });
    const QByteArray row = encodeResult(result);
    appendNumber(raw, quint64(row.size()));
    appendNumber(raw, result.epoch.value);
    raw.append(row);
    ++m_end;
    if (block.records.size() == blockRows)
        seal(block);
}

void ResultRing::forgetBefore(RowNumber first)
{
    m_first = std::clamp(first, m_first, m_end);
    while (!m_blocks.empty() && m_blocksStart + m_blocks.front().records.size() <= m_first &&
           (m_blocks.size() > 1 || m_blocks.front().records.size() == blockRows)) {
        m_blocksStart += m_blocks.front().records.size();
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
    const ResultRecord &record = at(number);
    Whole &whole = *blockOf(number).whole;
    const QByteArray raw = [&whole] {
        const std::scoped_lock lock(whole.mutex);
        return whole.packed.isEmpty() ? whole.raw : qUncompress(whole.packed);
    }();
    const char *at = raw.constData() + record.whole;
    const auto size = qsizetype(takeNumber(at));
    const Epoch epoch(takeNumber(at));
    CheckResult result = decodeResult(QByteArray(at, size)).value_or(CheckResult{});
    result.agent = record.agent;
    result.epoch = epoch;
    result.seq = Seq(record.seq);
    return result;
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
