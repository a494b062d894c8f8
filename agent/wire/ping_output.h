// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/time.h"

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace vantage {

/** What the system's `ping -n` printed, that of iputils or of busybox, in the language C. */
struct PingOutput
{
    /** By sequence number, up to the highest that was seen or, where the run ended, to the last that was sent. */
    std::vector<std::optional<Micros>> roundTrips;
    bool isWhole = false; ///< it ended with its summary
    int duplicates = 0;
    int outOfOrder = 0;
    int hopLimit = 0;
    QString error; ///< the last that a router or the host told: "destination host unreachable"
    QString errorFrom;
};

/** Lines that say nothing known are skipped, as are packets from `count` on. */
[[nodiscard]] PingOutput parsePingOutput(QByteArrayView output, int count);

} // namespace vantage
