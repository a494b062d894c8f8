// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/result.h"

#include <QList>
#include <QString>

/* The words of DNS checks that both the tables of options and the probe know. */

namespace vantage {

/** "NXDOMAIN"; "RCODE17" where the code has no name. */
[[nodiscard]] QString dnsRcodeName(int code);

/** Response codes as in "NOERROR,NXDOMAIN"; case does not matter. */
[[nodiscard]] Result<QList<int>> parseDnsRcodes(const QString &text);

/** A name that can be asked for (international ones in their ASCII form) or an address, for PTR. */
[[nodiscard]] Result<QString> normaliseDnsName(const QString &text);

} // namespace vantage
