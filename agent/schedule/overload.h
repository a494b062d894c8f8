// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/time.h"

namespace vantage {

/** Tells an agent that has more to do than it can from one that was late once: by how late its runs start, averaged over
    the last seconds. A value; the caller brings the time. */
class OverloadMeter
{
public:
    /** Overloaded from here on... */
    static constexpr Micros limit = std::chrono::milliseconds(100);
    /** ... until it is better than this again. */
    static constexpr Micros recovered = std::chrono::milliseconds(40);
    /** How far back the average reaches. One late run among many says nothing. */
    static constexpr Micros memory = std::chrono::seconds(2);

    /** A run starts so much later than it should have. True where that changed isOverloaded(). */
    [[nodiscard]] bool note(SteadyTime now, Micros late);

    [[nodiscard]] bool isOverloaded() const { return m_isOverloaded; }
    [[nodiscard]] Micros averageLateness() const { return Micros(qint64(m_average)); }

private:
    double m_average = 0; ///< microseconds
    SteadyTime m_last{};
    bool m_isOverloaded = false;
};

} // namespace vantage
