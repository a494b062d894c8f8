// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/network_policy.h"
#include "common/util/time.h"

#include <QJsonObject>

#include <limits>

namespace vantage {

/** What the owner of an agent's machine lets a manager order: the file of `--policy`. */
struct Policy
{
    NetworkPolicy networks;
    qsizetype maximumChecks = std::numeric_limits<qsizetype>::max();
    Micros shortestInterval{};
    /** Runs at once; what would be one more is not measured, and says so. */
    qsizetype maximumConcurrent = 10'000;
    /** A proxy may be asked for names that mean nothing to this machine, although `networks` has rules. */
    bool proxyNames = false;
    qint64 maximumBody = std::numeric_limits<qint64>::max(); ///< of an HTTP answer, in bytes
};

/** {"allow": [...], "deny": [...], "max_checks", "min_interval", "max_concurrent", "max_body", "proxy_names"}, each optional. A key that is
    not known is an error: a rule with a slip of the pen would forbid nothing. */
[[nodiscard]] Result<Policy> policyFromJson(const QJsonObject &object);

/** The error names the file, and the key or the place in it. */
[[nodiscard]] Result<Policy> readPolicy(const QString &path);

} // namespace vantage
