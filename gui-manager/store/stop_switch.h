// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <mutex>

namespace vantage {

/** Ends what a store is at, from any thread: soon, and as Unavailable. For good: what begins later ends at once. */
class StopSwitch
{
public:
    /** May be said again: what had not quite begun the first time is reached then. */
    void stop()
    {
        m_isStopped = true;
        const std::lock_guard lock(m_mutex);
        if (m_interrupt)
            m_interrupt();
    }
    [[nodiscard]] bool isStopped() const { return m_isStopped; }

    /** The store's: how to interrupt it, as long as it is open; then nothing. */
    void attach(std::function<void()> interrupt)
    {
        const std::lock_guard lock(m_mutex);
        m_interrupt = std::move(interrupt);
    }

private:
    std::atomic<bool> m_isStopped = false;
    std::mutex m_mutex;
    std::function<void()> m_interrupt; ///< guarded by m_mutex
};

} // namespace vantage
