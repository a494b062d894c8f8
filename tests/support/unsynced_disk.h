// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/disk_calls.h"

#include <QRandomGenerator>

#include <functional>
#include <map>

namespace vantage::test {

/** A disk that keeps nothing that it was not told to synchronise. It knows what would be left of a directory's files if
    the power went, at any call that writes, truncates or synchronises one of them. */
class UnsyncedDisk : public DiskWatcher
{
public:
    /** By name. */
    using Files = std::map<QByteArray, QByteArray>;

    /** `moment` is called before every such call, and in its thread: it may ask left(), and must not touch the files. */
    UnsyncedDisk(const QString &directory, quint32 seed, std::function<void()> moment);
    /** What has the files open has to be closed: SQLite's locks end with these descriptors. */
    ~UnsyncedDisk() override;

    /** What is left: every block, and every name, is as it was synchronised last or as it is now. Chance has it; at times
        all that was not synchronised is gone, at times nothing of it. */
    [[nodiscard]] Files left();

private:
    using Inode = quint64;
    struct Content
    {
        int file = -1; ///< kept open, so that no other file gets the inode
        QByteArray synchronised;
    };

    int refuse(DiskCall call, const QByteArray &path) override;
    void done(DiskCall call, int file, const QByteArray &path) override;
    void meet(int file);
    [[nodiscard]] std::map<QByteArray, Inode> names();
    [[nodiscard]] QByteArray whatIsLeftOf(const Content &content);
    [[nodiscard]] bool isKept() { return int(m_random.bounded(100)) < m_keptPercent; }

    std::function<void()> m_moment;
    QRandomGenerator m_random;
    int m_keptPercent = 0; ///< of what was not synchronised
    std::map<Inode, Content> m_contents;
    std::map<QByteArray, Inode> m_synchronisedNames;
};

/** Makes the folder hold these files. */
void writeFiles(const QString &folder, const UnsyncedDisk::Files &files);

} // namespace vantage::test
