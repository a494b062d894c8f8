// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/ids.h"
#include "common/util/time.h"

#include <algorithm>
#include <deque>

namespace vantage {

/** How far the manager has acknowledged, and how far it had `keptFor` ago: what lies between stays in the spool. */
class Acknowledged
{
public:
    explicit Acknowledged(std::chrono::milliseconds keptFor)
        : m_keptFor(keptFor)
    {
    }

    /** The account begins anew: all up to `seq` counts as acknowledged at `now`. */
    void reset(Seq seq, SteadyTime now)
    {
        m_seq = seq;
        m_expired = std::min(m_expired, seq);
        m_marks.assign(1, {now, seq});
    }

    void note(Seq seq, SteadyTime now)
    {
        m_seq = seq;
        // A few hundred marks are exact enough.
        if (m_marks.empty() || now - m_marks.back().at >= m_keptFor / 300)
            m_marks.push_back({now, seq});
    }

    [[nodiscard]] Seq seq() const { return m_seq; }

    /** All up to here has been acknowledged for long enough. */
    [[nodiscard]] Seq expired(SteadyTime now)
    {
        for (; !m_marks.empty() && m_marks.front().at + m_keptFor <= now; m_marks.pop_front())
            m_expired = m_marks.front().seq;
        return m_expired;
    }

private:
    struct Mark
    {
        SteadyTime at;
        Seq seq;
    };

    std::chrono::milliseconds m_keptFor;
    Seq m_seq;
    Seq m_expired;
    std::deque<Mark> m_marks;
};

} // namespace vantage
