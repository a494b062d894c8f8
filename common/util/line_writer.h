// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <thread>

namespace vantage {

/** Writes lines to a descriptor (a terminal, a pipe) from a thread of its own: a terminal that is paused or a reader
    that is slow holds nobody up. What does not fit into a megabyte meanwhile is left out, and told. */
class LineWriter
{
public:
    explicit LineWriter(int descriptor);
    /** Writes what waits; gives up when nobody has taken anything for a second. */
    ~LineWriter();
    LineWriter(const LineWriter &) = delete;
    LineWriter &operator=(const LineWriter &) = delete;

    void write(const QString &line);

private:
    struct Shared;

    std::shared_ptr<Shared>
        m_shared; ///< with the thread, which may stay behind in a write that never returns
    std::thread m_thread;
};

} // namespace vantage
