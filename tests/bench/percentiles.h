// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/time.h"

#include <algorithm>
#include <vector>

namespace vantage {

/** Durations of one benchmark, and the figures that its table shows. */
class Percentiles
{
public:
    void add(Micros value) { m_values.push_back(value); }
    [[nodiscard]] bool isEmpty() const { return m_values.empty(); }

    /** The value that `share` (0 to 1) of all do not exceed. */
    [[nodiscard]] Micros at(double share)
    {
        if (m_values.empty())
            return Micros(0);
        const auto nth = m_values.begin() + std::ptrdiff_t(share * double(m_values.size() - 1));
        std::nth_element(m_values.begin(), nth, m_values.end());
        return *nth;
    }

    /** "p50 4.21 ms, p99 21.0 ms, max 24.1 ms (1,200 values)" */
    [[nodiscard]] QString summary()
    {
        return QStringLiteral("p50 %1, p99 %2, max %3 (%4 values)")
            .arg(formatDuration(at(0.5)), formatDuration(at(0.99)), formatDuration(at(1)))
            .arg(m_values.size());
    }

private:
    std::vector<Micros> m_values;
};

} // namespace vantage
