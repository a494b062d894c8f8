// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/ids.h"
#include "common/util/time.h"

#include <QString>

#include <vector>

namespace vantage {

/** How far an epoch had come. */
struct EpochAccount
{
    Epoch epoch;
    Seq last;
    Seq acknowledged;
    UtcTime committed{}; ///< when rows were added last

    bool operator==(const EpochAccount &) const = default;
};

/** A small file beside the spool's that says how far it had come, for when the spool itself can no longer be asked;
   and which epochs ended with a damaged spool, until the manager knows what was lost with them. Written rarely, so
   the spool may have come further. */
class SpoolState
{
public:
    /** A file that is not there or not whole says nothing. */
    void load(const QString &path);

    [[nodiscard]] const EpochAccount &current() const { return m_current; }
    [[nodiscard]] const std::vector<EpochAccount> &ended() const { return m_ended; }

    /** The epoch that the current one is about to be renewed as, or was. */
    [[nodiscard]] Epoch next() const { return m_next; }

    /** Written when the last time is a while ago. */
    void note(const EpochAccount &account);
    /** Written at once, as are the next three. */
    void keep(const EpochAccount &account);
    void announce(Epoch next);
    /** In the place of what was said of that epoch before. */
    void addEnded(const EpochAccount &account);
    void forgetEnded(Epoch epoch);

private:
    void save();

    QString m_path;
    EpochAccount m_current;
    Epoch m_next;
    std::vector<EpochAccount> m_ended;
    SteadyTime m_saved{};
};

} // namespace vantage
