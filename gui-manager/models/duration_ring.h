// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/column.h"

#include <array>

namespace vantage {

/** How long the newest runs of a check took, over all its agents. A few hundred bytes, whatever comes. */
class DurationRing
{
public:
    static constexpr size_t capacity = 60;

    void append(Micros duration, Outcome outcome)
    {
        const size_t place = (m_first + m_size) % capacity;
        constexpr qint64 most = std::numeric_limits<quint32>::max();
        m_durations[place] = quint32(std::clamp<qint64>(duration.count(), 0, most));
        m_outcomes[place] = outcome;
        if (m_size < capacity)
            ++m_size;
        else
            m_first = (m_first + 1) % capacity;
    }

    [[nodiscard]] size_t size() const { return m_size; }
    /** 0 is the oldest. */
    [[nodiscard]] Micros durationAt(size_t i) const { return Micros(m_durations[(m_first + i) % capacity]); }
    [[nodiscard]] Outcome outcomeAt(size_t i) const { return m_outcomes[(m_first + i) % capacity]; }
    [[nodiscard]] Micros newest() const { return durationAt(m_size - 1); }
    /** In ascending order. */
    [[nodiscard]] std::vector<Micros> sorted() const
    {
        std::vector<Micros> all;
        for (size_t i = 0; i < m_size; ++i)
            all.push_back(durationAt(i));
        std::ranges::sort(all);
        return all;
    }

private:
    std::array<quint32, capacity> m_durations{}; ///< in µs
    std::array<Outcome, capacity> m_outcomes{};
    size_t m_first = 0;
    size_t m_size = 0;
};

} // namespace vantage
