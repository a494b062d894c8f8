// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/store/histogram.h"

#include <algorithm>
#include <cmath>

namespace vantage {

namespace {

constexpr double growth = 1.04;
/** Bucket i > 0 holds what is above growth^(i-1) and at most growth^i microseconds; bucket 0 all up to 1. */
quint32 indexOf(Micros duration)
{
    static const double perDoubling = 1 / std::log2(growth);
    const auto value = double(std::clamp(duration, Micros(1), Histogram::longest).count());
    return quint32(std::max(0.0, std::ceil(std::log2(value) * perDoubling - 1e-9)));
}

quint32 lastIndex()
{
    static const quint32 index = indexOf(Histogram::longest);
    return index;
}

/** As far from the bucket's lower bound as from its upper one, as a ratio. */
Micros middleOf(quint32 index)
{
    return index == 0 ? Micros(1) : Micros(std::llround(2 * std::pow(growth, double(index)) / (growth + 1)));
}

void appendVarint(QByteArray &bytes, quint64 value)
{
    for (; value >= 0x80; value >>= 7)
        bytes += char(quint8(value) | 0x80);
    bytes += char(quint8(value));
}

std::optional<quint64> takeVarint(const QByteArray &bytes, qsizetype &at)
{
    quint64 value = 0;
    for (int shift = 0; shift < 63 && at < bytes.size(); shift += 7) {
        const auto byte = quint8(bytes.at(at++));
        value |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            return value;
    }
    return std::nullopt;
}

} // namespace

void Histogram::addTo(quint32 index, quint64 count)
{
    const auto found = std::ranges::lower_bound(m_buckets, index, {}, &Bucket::index);
    if (found != m_buckets.end() && found->index == index)
        found->count += count;
    else
        m_buckets.insert(found, {index, count});
}

void Histogram::add(Micros duration)
{
    addTo(indexOf(duration), 1);
}

void Histogram::merge(const Histogram &other)
{
    for (const Bucket &bucket : other.m_buckets)
        addTo(bucket.index, bucket.count);
}

quint64 Histogram::count() const
{
    quint64 sum = 0;
    for (const Bucket &bucket : m_buckets)
        sum += bucket.count;
    return sum;
}

Micros Histogram::percentile(double share) const
{
    const auto rank = quint64(std::ceil(std::clamp(share, 0.0, 1.0) * double(count())));
    quint64 passed = 0;
    for (const Bucket &bucket : m_buckets) {
        passed += bucket.count;
        if (passed >= rank)
            return middleOf(bucket.index);
    }
    return m_buckets.empty() ? Micros(0) : middleOf(m_buckets.back().index);
}

QByteArray Histogram::toBytes() const
{
    QByteArray bytes;
    quint32 previous = 0;
    for (const Bucket &bucket : m_buckets) {
        appendVarint(bytes, bucket.index - previous);
        appendVarint(bytes, bucket.count);
        previous = bucket.index;
    }
    return bytes;
}

std::optional<Histogram> Histogram::fromBytes(const QByteArray &bytes)
{
    constexpr quint64 largestCount = quint64(1) << 48;
    Histogram histogram;
    quint64 index = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const std::optional<quint64> distance = takeVarint(bytes, at);
        const std::optional<quint64> count = takeVarint(bytes, at);
        const bool isFirst = histogram.m_buckets.empty();
        if (!distance || !count || *distance > lastIndex() || (*distance == 0 && !isFirst) || *count == 0 ||
            *count > largestCount)
            return std::nullopt;
        index += *distance;
        if (index > lastIndex())
            return std::nullopt;
        histogram.m_buckets.push_back({quint32(index), *count});
    }
    return histogram;
}

} // namespace vantage
