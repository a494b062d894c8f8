// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/agent/probe_fixture.h"
#include "tests/support/route_chain.h"

#include <QJsonArray>

namespace vantage::test {

/** The hops of a traceroute's result: the first address of each with its mark, `*` where it is silent. */
inline QString hopsOf(const CheckResult &result)
{
    using namespace Qt::StringLiterals;
    QStringList all;
    const QJsonArray hops = fieldsToJson(result.fields)[u"hops"_s].toArray();
    for (const auto &hop : hops) {
        const QJsonArray addresses = hop[u"addresses"_s].toArray();
        all += (addresses.isEmpty() ? u"*"_s : addresses.at(0).toString()) + hop[u"code"_s].toString();
    }
    return all.join(u' ');
}

} // namespace vantage::test
