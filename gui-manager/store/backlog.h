// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

namespace vantage {

/** How many results are on disk and have not been shown yet. The disk takes more a second than a main thread can show;
    while this is long agents get no acknowledgement, so that what waits stays bounded. Any thread. */
class Backlog
{
public:
    static constexpr qsizetype most = 100'000;

    void add(qsizetype results) { m_results += results; }
    void take(qsizetype results) { m_results -= results; }
    [[nodiscard]] bool isLong() const { return m_results > most; }

private:
    std::atomic<qsizetype> m_results = 0;
};

} // namespace vantage
