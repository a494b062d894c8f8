// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/network_policy.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** IPv4 and IPv6 link-local (RFC 3927, RFC 4291), and what clouds answer their secrets on beside that. */
constexpr std::array deniedByDefault = {"169.254.0.0/16"_L1, "fe80::/10"_L1, "fd00:ec2::254"_L1,
                                        "100.100.100.200"_L1};

/** IPv6 networks whose addresses stand for IPv4 ones, with the bit at which the IPv4 address begins. */
struct Wrapper
{
    QHostAddress network;
    int prefix = 0;
    int offset = 0;
};

const Wrapper *wrapperOf(const QHostAddress &address)
{
    static const std::array wrappers = {
        Wrapper{QHostAddress(u"::ffff:0:0"_s), 96, 96},  // mapped, RFC 4291 section 2.5.5.2
        Wrapper{QHostAddress(u"64:ff9b::"_s), 96, 96},   // NAT64, RFC 6052
        Wrapper{QHostAddress(u"64:ff9b:1::"_s), 48, 96}, // NAT64 of one's own, RFC 8215; in it a /96 is usual
        Wrapper{QHostAddress(u"2002::"_s), 16, 16},      // 6to4, RFC 3056
    };
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return nullptr;
    const auto found = std::find_if(wrappers.begin(), wrappers.end(), [&](const Wrapper &wrapper) {
        return address.isInSubnet(wrapper.network, wrapper.prefix);
    });
    return found == wrappers.end() ? nullptr : &*found;
}

/** The IPv4 address that an IPv6 one stands for, and every other as it is. */
QHostAddress unwrapped(const QHostAddress &address)
{
    if (const Wrapper *wrapper = wrapperOf(address)) {
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        return QHostAddress(qFromBigEndian<quint32>(bytes.c + wrapper->offset / 8));
    }
    QHostAddress plain = address;
    plain.setScopeId({});
    return plain;
}

/** "This host" (RFC 1122 section 3.2.1.3, RFC 4291 section 2.5.2): the kernel connects it to loopback, past what is said
    of that. */
bool isNoOnesAddress(const QHostAddress &address)
{
    static const QHostAddress unspecified(u"0.0.0.0"_s);
    return address == QHostAddress(QHostAddress::AnyIPv6) || address.isInSubnet(unspecified, 8);
}

} // namespace

NetworkPolicy::NetworkPolicy()
{
    for (const QLatin1StringView network : deniedByDefault)
        std::ignore = add(network.toString(), Rule::DenyByDefault);
}

Result<void> NetworkPolicy::allow(const QString &network)
{
    m_onlyAllowed = true;
    m_hasRules = true;
    return add(network, Rule::Allow);
}

Result<void> NetworkPolicy::deny(const QString &network)
{
    m_hasRules = true;
    return add(network, Rule::Deny);
}

Result<void> NetworkPolicy::add(const QString &text, Rule rule)
{
    const auto [address, prefix] = QHostAddress::parseSubnet(text.trimmed());
    if (address.isNull() || prefix < 0)
        return invalid(u"'%1' is not a network like 10.0.0.0/8 or 2001:db8::/32"_s.arg(text));
    // As it is written: a short prefix would cut off the bits by which it is known.
    const Wrapper *wrapper = wrapperOf(QHostAddress(text.section(u'/', 0, 0).trimmed()));
    if (!wrapper) {
        m_networks.append({address, prefix, rule});
        return {};
    }
    // As IPv6 it would match nothing, for such addresses are judged as IPv4.
    const int inner = prefix - wrapper->offset;
    if (inner < 1 || inner > 32)
        return invalid(
            u"'%1' is of IPv6 addresses that stand for IPv4 ones; name the IPv4 network"_s.arg(text));
    m_networks.append({unwrapped(address), inner, rule});
    return {};
}

std::optional<QString> NetworkPolicy::objection(const QHostAddress &address) const
{
    const QHostAddress used = unwrapped(address);
    if (isNoOnesAddress(used))
        return u"is no address of a target, but leads to this machine"_s;
    const Network *best = nullptr;
    for (const Network &network : m_networks) {
        if (used.protocol() != network.address.protocol() ||
            !used.isInSubnet(network.address, network.prefix))
            continue;
        const auto weight = [](const Network &of) {
            // An operator's word stands above what is denied by default, at the same size.
            return of.prefix * 4 + (of.rule == Rule::Deny ? 2 : of.rule == Rule::Allow ? 1 : 0);
        };
        if (!best || weight(network) > weight(*best))
            best = &network;
    }
    if (!best)
        return m_onlyAllowed ? std::optional(u"is in no network that is allowed"_s) : std::nullopt;
    if (best->rule == Rule::Allow)
        return std::nullopt;
    return u"is in %1/%2"_s.arg(best->address.toString()).arg(best->prefix);
}

} // namespace vantage
