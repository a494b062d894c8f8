// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/time.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace vantage {

/** How durations are distributed: counts of buckets whose bounds grow by 4 %, so that every percentile is right within
    2 %, whatever was merged into what. Only buckets that hold something take room. */
class Histogram
{
public:
    /** Longer ones count as this long (19 hours); a day of sums of them does not overflow. */
    static constexpr Micros longest{Micros::rep(1) << 36};

    void add(Micros duration);
    void merge(const Histogram &other);

    [[nodiscard]] quint64 count() const;
    /** The duration that `share` (0 to 1) of all do not exceed; 0 where there are none. */
    [[nodiscard]] Micros percentile(double share) const;

    /** Varints: the distance to the previous bucket, its count, and so on. */
    [[nodiscard]] QByteArray toBytes() const;
    /** Nothing where the bytes were not made by toBytes(). */
    [[nodiscard]] static std::optional<Histogram> fromBytes(const QByteArray &bytes);

    bool operator==(const Histogram &) const = default;

private:
    struct Bucket
    {
        quint32 index = 0;
        quint64 count = 0;

        bool operator==(const Bucket &) const = default;
    };
    void addTo(quint32 index, quint64 count);

    std::vector<Bucket> m_buckets; ///< by index; none is empty
};

} // namespace vantage
