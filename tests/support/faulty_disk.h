// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/disk_calls.h"

#include <QString>

#include <atomic>

namespace vantage::test {

/** A disk that refuses, while this exists, what the program asks of the files of one directory, SQLite too. */
class FaultyDisk : public DiskWatcher
{
public:
    enum class Fault {
        Sync,  ///< synchronising fails with EIO
        Write, ///< writing finds no room
    };

    /** The first `after` calls of the kind go well. */
    FaultyDisk(const QString &directory, Fault fault, int after = 0);
    ~FaultyDisk() override;

    /** Calls that were refused. */
    [[nodiscard]] int refused() const { return m_refused; }

private:
    int refuse(DiskCall call, const QByteArray &path) override;

    Fault m_fault;
    int m_left;
    std::atomic<int> m_refused = 0;
};

/** Gives this process a mount namespace of its own, if it may have one. Before the first thread. */
[[nodiscard]] bool takeMountNamespace();
/** A file system of `bytes` in memory at `directory`, in that namespace; for a thousand files and folders at most. */
[[nodiscard]] bool mountSmallDisk(const QString &directory, qint64 bytes);
void unmountSmallDisk(const QString &directory);
/** Takes all room that is left, to the last byte. */
void fillDisk(const QString &path);

} // namespace vantage::test
