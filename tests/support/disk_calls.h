// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace vantage::test {

enum class DiskCall { Write, Truncate, Sync };

/** Sees what the program asks of the files of one directory, and of the directory itself: disk_calls.cpp stands before
    the C library's write(), ftruncate(), fsync() and their like, for SQLite too. At most one at a time. */
class DiskWatcher
{
public:
    explicit DiskWatcher(QByteArray directory);
    virtual ~DiskWatcher() = default;
    DiskWatcher(const DiskWatcher &) = delete;
    DiskWatcher &operator=(const DiskWatcher &) = delete;

    [[nodiscard]] const QByteArray &directory() const { return m_directory; }

    // In the calling thread, one at a time.
    /** The error that the call is to fail with; 0 lets it through. */
    virtual int refuse(DiskCall call, const QByteArray &path) = 0;
    /** The call went well. */
    virtual void done(DiskCall, int /*file*/, const QByteArray & /*path*/) {}

protected:
    // The last word of a constructor and the first of a destructor: other threads call at any time.
    void watch();
    void unwatch();

private:
    QByteArray m_directory;
};

} // namespace vantage::test
