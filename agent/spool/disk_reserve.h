// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace vantage {

/** A file that only holds room on the disk, for the moment when there is none: removing rows and telling of losses
   needs room too. */
class DiskReserve
{
public:
    explicit DiskReserve(qint64 size)
        : m_size(size)
    {
    }

    /** What an earlier run left there is held already. */
    void setPath(const QString &path);
    /** Grows to its size, but takes only half of the room that others would have too. */
    void take();
    /** Lets others have the room while `work` runs, and takes back what is left of it. */
    void lend(const std::function<void()> &work);
    /** At least half of the most that it ever held. */
    [[nodiscard]] bool isAmple() const { return m_held >= m_most / 2; }

private:
    [[nodiscard]] qint64 roomOfDisk() const;
    void holdAtMost(qint64 size);

    QString m_path;
    qint64 m_size;
    qint64 m_held = 0;
    qint64 m_most = 0;
};

} // namespace vantage
