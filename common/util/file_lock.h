// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vantage {

/** Keeps a directory for one process. The kernel lets the lock go with its owner, however that ends; the number in the
    file only tells people who it is, since numbers of processes come again. */
class FileLock
{
public:
    enum class Outcome { Locked, HeldByAnother, Failed };

    FileLock() = default;
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    /** Does not wait. The file stays when the lock goes. */
    [[nodiscard]] Outcome lock(const QString &path);
    /** Gives the lock up. */
    void unlock();
    /** The process that has the lock, after HeldByAnother; 0 where that is not known. */
    [[nodiscard]] qint64 holder() const { return m_holder; }

private:
    int m_descriptor = -1;
    qint64 m_holder = 0;
};

} // namespace vantage
