// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/check/kind.h"

/* The tables of the kinds, one file each beside this one; kind.cpp lists them. */

namespace vantage {

extern const KindInfo httpInfo;
extern const KindInfo httpsInfo;
extern const KindInfo tcpInfo;
extern const KindInfo udpInfo;
extern const KindInfo dnsInfo;
extern const KindInfo ntpInfo;
extern const KindInfo pingInfo;
extern const KindInfo tracerouteInfo;
extern const KindInfo localInfo;

/** A host name (international ones in their ASCII form) or an address without brackets. */
[[nodiscard]] Result<QString> normaliseHost(const QString &text);
/** "host:port", with brackets around IPv6 addresses. */
[[nodiscard]] QString hostWithPort(const QString &host, const QString &port);
/** The host alone. */
[[nodiscard]] QString displayHost(const QString &target, const OptionMap &options);
/** The host and the option `port`. */
[[nodiscard]] QString displayHostPort(const QString &target, const OptionMap &options);

} // namespace vantage
