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
    on at the pace of the steady clock, and believes a leap only once it has lasted for a day of running. */
class PatientClock
{
public:
    static constexpr std::chrono::hours patience{24};
    static constexpr std::chrono::hours tolerance{1};

    /** What is written down for the next run. The stamps of what is stored would not do: a clock that is ahead makes
        them too. */
    struct Belief
    {
        UtcTime time{};
        std::optional<Micros> doubted; ///< for how long the clock has been ahead of that
    };

    /** Without a time the clock is believed. */
    void start(const Belief &last, UtcTime utc, SteadyTime steady)
    {
        m_belief = last.time == UtcTime{} ? Belief{utc, {}} : last;
        m_asked = steady;
    }

    [[nodiscard]] UtcTime at(UtcTime utc, SteadyTime steady)
    {
        const auto passed = std::chrono::duration_cast<Micros>(steady - m_asked);
        m_asked = steady;
        m_belief.time += passed;
        const bool isLeap = utc > m_belief.time + tolerance;
        if (isLeap)
            m_belief.doubted = m_belief.doubted ? *m_belief.doubted + passed : Micros(0);
        if (!isLeap || *m_belief.doubted >= patience)
            m_belief = {utc, {}};
        return m_belief.time;
    }

    [[nodiscard]] const Belief &belief() const { return m_belief; }

private:
    Belief m_belief;
    SteadyTime m_asked{};
};

} // namespace vantage
