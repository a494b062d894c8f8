// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/wire/trace.h"
#include "common/util/ids.h"

#include <map>
#include <optional>
#include <span>

namespace vantage {

/** The way that each traceroute saw last, so that the next one can tell whether it changed. Bounded, in memory only. One
    thread. */
class PathMemory
{
public:
    /** Has the way changed since the last run of this check? Nothing at the first. A router that stayed silent in one of the
        two runs says nothing; what is known of it is kept. */
    std::optional<bool> compareAndKeep(CheckId check, const QString &target, std::span<const TraceHop> shown,
                                       bool reached);

    static constexpr size_t maximumPaths = 4096;

private:
    using Key = std::pair<CheckId, QString>;
    struct Path
    {
        std::map<int, QList<QHostAddress>> hops;
        int count = 0; ///< of hops up to the target; 0 where it was not reached
        quint64 used = 0;
    };

    std::map<Key, Path> m_paths;
    quint64 m_clock = 0;
};

} // namespace vantage
