// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/ids.h"

#include <QString>

namespace vantage {

/** Why results that had a number will never reach the manager. The values are on disk. */
enum class LossCause {
    SpoolDamaged = 0, ///< nobody removed them, and they are not there
    SpoolFull = 1,    ///< the oldest, when the spool had reached its size
    DiskFull = 2,     ///< given up in memory while the disk had no room
    DiskFailed = 3,   ///< given up in memory while the disk refused or hung
    Trimmed = 4,      ///< the manager had them once, and asks again
};

/** The code that goes over the link. */
[[nodiscard]] QString codeOf(LossCause cause);

/** Numbers that have no row, both ends included. */
struct SpoolLoss
{
    Seq first;
    Seq last;
    LossCause cause = LossCause::SpoolDamaged;

    bool operator==(const SpoolLoss &) const = default;
};

} // namespace vantage
