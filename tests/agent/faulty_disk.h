// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vantage::test {

/** A disk that refuses, while this exists, what the program asks of the files of one directory: faulty_disk.cpp
   stands before the C library's write(), pwrite(), fsync() and fdatasync(), for SQLite too. */
class FaultyDisk
{
public:
    enum class Fault {
        Sync,  ///< synchronising fails with EIO
        Write, ///< writing finds no room
    };

    /** The first `after` calls of the kind go well. */
    FaultyDisk(const QString &directory, Fault fault, int after = 0);
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    /** Calls that were refused. */
    [[nodiscard]] int refused() const;
};

/** Gives this process a mount namespace of its own, if it may have one. Before the first thread. */
[[nodiscard]] bool takeMountNamespace();
/** A file system of `bytes` in memory at `directory`, in that namespace. */
[[nodiscard]] bool mountSmallDisk(const QString &directory, qint64 bytes);
void unmountSmallDisk(const QString &directory);

} // namespace vantage::test
