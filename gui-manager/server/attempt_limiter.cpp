// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/server/attempt_limiter.h"

#include <algorithm>

namespace vantage {

bool AttemptLimiter::allows(const QString &address, SteadyTime now) const
{
    const auto known = m_full.constFind(m_full.contains(address) ? address : QString());
    return known == m_full.cend() || *known + m_every <= now + m_atOnce * m_every;
}

void AttemptLimiter::count(const QString &address, SteadyTime now)
{
    if (m_full.size() >= mostAddresses && !m_full.contains(address))
        m_full.removeIf([now](const auto &entry) { return entry.value() <= now; });
    const bool isRoom = m_full.size() < mostAddresses || m_full.contains(address);
    SteadyTime &full = m_full[isRoom ? address : QString()];
    full = std::max(full, now) + m_every;
}

QString networkOf(const QHostAddress &address)
{
    constexpr int networkBytes = 8;
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return address.toString();
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(bytes.c), networkBytes).toHex());
}

} // namespace vantage
