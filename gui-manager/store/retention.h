// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/time.h"

#include <optional>

namespace vantage {

/** How long what is stored is kept. Days are rolled up for ever. */
struct Retention
{
    static constexpr int longest = 36'500;

    std::chrono::days raw{7}; ///< results themselves
    std::chrono::days minutes{30};
    std::chrono::days hours{730};
    std::chrono::days notes{365}; ///< events, losses and stops

    bool operator==(const Retention &) const = default;
};

/** The time that retention counts back from. A clock that was set ahead must not cost what is stored: this one goes
    on at the pace of the steady clock, and believes a leap only once it has lasted for a day. */
class PatientClock
{
public:
    static constexpr std::chrono::hours patience{24};
    static constexpr std::chrono::hours tolerance{1};

    /** `last`: a moment that is known to have been; unset where there is none. */
    void start(UtcTime last, UtcTime utc, SteadyTime steady)
    {
        m_believed = last == UtcTime{} ? utc : last;
        m_asked = steady;
        m_leapt.reset();
    }

    [[nodiscard]] UtcTime at(UtcTime utc, SteadyTime steady)
    {
        m_believed += std::chrono::duration_cast<Micros>(steady - m_asked);
        m_asked = steady;
        const bool isLeap = utc > m_believed + tolerance;
        if (isLeap && !m_leapt)
            m_leapt = steady;
        if (!isLeap || steady - *m_leapt >= patience) {
            m_believed = utc;
            m_leapt.reset();
        }
        return m_believed;
    }

private:
    UtcTime m_believed{};
    SteadyTime m_asked{};
    std::optional<SteadyTime> m_leapt; ///< since when the clock has been ahead
};

} // namespace vantage
