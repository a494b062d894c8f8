// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/result.h"

#include <QHostAddress>
#include <QList>

#include <optional>

namespace vantage {

/** Which addresses probes may speak to. Of the networks that an address is in the most specific one decides; of an allowed
    and a denied one of the same size, the denied one. Link-local networks and the metadata services of clouds are denied
    unless they are allowed by name. The unspecified address is always denied. IPv4 addresses within IPv6 (mapped, NAT64, 6to4) count as IPv4, in rules too. */
class NetworkPolicy
{
public:
    /** The rule of the agent itself: everything but link-local and metadata addresses. */
    NetworkPolicy();

    /** "10.0.0.0/8", "2001:db8::/32", or a single address. From the first allow() on, what is in no allowed network is
        denied. */
    [[nodiscard]] Result<void> allow(const QString &network);
    [[nodiscard]] Result<void> deny(const QString &network);

    /** Somebody has allowed or denied something. */
    [[nodiscard]] bool hasRules() const { return m_hasRules; }

    /** Nothing where the address may be used; otherwise why not, as the end of a sentence: "is in 10.0.0.0/8". */
    [[nodiscard]] std::optional<QString> objection(const QHostAddress &address) const;

private:
    enum class Rule : quint8 { Allow, Deny, DenyByDefault };
    struct Network
    {
        QHostAddress address;
        int prefix = 0;
        Rule rule = Rule::Deny;
    };

    Result<void> add(const QString &text, Rule rule);

    QList<Network> m_networks;
    bool m_onlyAllowed = false;
    bool m_hasRules = false;
};

} // namespace vantage
