// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/time.h"

#include <QHash>
#include <QHostAddress>
#include <QString>

namespace vantage {

/** Lets each address have a few attempts at once and then one now and then (a leaky bucket each). Bounded: beyond
    `mostAddresses` the rest share one. */
class AttemptLimiter
{
public:
    static constexpr qsizetype mostAddresses = 10'000;

    AttemptLimiter(int atOnce, Micros every)
        : m_atOnce(atOnce)
        , m_every(every)
    {
    }

    /** Whether one more is within the limit. */
    [[nodiscard]] bool allows(const QString &address, SteadyTime now) const;
    void count(const QString &address, SteadyTime now);

private:
    int m_atOnce;
    Micros m_every;
    /** When the address will have all its attempts again. */
    QHash<QString, SteadyTime> m_full;
};

/** Whoever has one IPv6 address has the 2^64 of its network (RFC 4291 section 2.5.4), and guesses with all of them. */
[[nodiscard]] QString networkOf(const QHostAddress &address);

} // namespace vantage
