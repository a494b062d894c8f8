// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/icmp_socket_linux.h"

#include "agent/io/kernel_time.h"
#include "agent/io/socket_filter_linux.h"

#include <QRandomGenerator>

#include <linux/icmpv6.h>
#include <netinet/in.h>

#include <array>
#include <cerrno>

namespace vantage {
using namespace Qt::StringLiterals;
using namespace filter;

namespace {

/** Answers to hundreds of echoes that came while the loop was busy. The kernel gives less where it must. */
constexpr int bufferBytes = 4 * 1024 * 1024;

void setOption(int socket, int level, int option, int value)
{
    setsockopt(socket, level, option, &value, sizeof value);
}

void setBuffer(int socket, int forced, int option)
{
    const int bytes = bufferBytes;
    if (setsockopt(socket, SOL_SOCKET, forced, &bytes, sizeof bytes) != 0)
        setsockopt(socket, SOL_SOCKET, option, &bytes, sizeof bytes);
}

/** Echo replies with our id, and errors that quote an echo with it. */
bool filterIpv4(int socket, quint16 id)
{
    std::array code = {
        sock_filter BPF_STMT(loadHeaderLength, 0),
        sock_filter BPF_STMT(loadByteAtX, 0),   // type
        sock_filter BPF_JUMP(ifEqual, 0, 0, 2), // echo reply
        sock_filter BPF_STMT(loadWordAtX, 4),
        sock_filter BPF_JUMP(ifEqual, id, 13, 14),
        sock_filter BPF_JUMP(ifEqual, 3, 2, 0),   // unreachable
        sock_filter BPF_JUMP(ifEqual, 11, 1, 0),  // time exceeded
        sock_filter BPF_JUMP(ifEqual, 12, 0, 11), // parameter problem
        sock_filter BPF_STMT(loadByteAtX, 8),     // X += length of the quoted IP header
        sock_filter BPF_STMT(BPF_ALU | BPF_AND | BPF_K, 0xf),
        sock_filter BPF_STMT(BPF_ALU | BPF_LSH | BPF_K, 2),
        sock_filter BPF_STMT(BPF_ALU | BPF_ADD | BPF_X, 0),
        sock_filter BPF_STMT(BPF_MISC | BPF_TAX, 0),
        sock_filter BPF_STMT(loadByteAtX, 8),
        sock_filter BPF_JUMP(ifEqual, 8, 0, 4), // a quoted echo request
        sock_filter BPF_STMT(loadWordAtX, 8 + 4),
        sock_filter BPF_JUMP(ifEqual, id, 1, 2),
        sock_filter BPF_STMT(give, 0),
        sock_filter BPF_STMT(give, wholePacket),
        sock_filter BPF_STMT(give, 0),
    };
    return attach(socket, code);
}

/** The same; sockets of version 6 are given packets without the IP header. */
bool filterIpv6(int socket, quint16 id)
{
    icmp6_filter types;
    for (__u32 &word : types.data)
        word = ~0U;
    for (const int type : {1, 2, 3, 4, 129})
        types.data[type >> 5] &= ~(1U << (type & 31));
    std::array code = {
        sock_filter BPF_STMT(loadByte, 0),
        sock_filter BPF_JUMP(ifEqual, 129, 0, 2), // echo reply
        sock_filter BPF_STMT(loadWord, 4),
        sock_filter BPF_JUMP(ifEqual, id, 9, 8),
        sock_filter BPF_STMT(loadByte, 8 + 6), // next header of the quoted packet
        sock_filter BPF_JUMP(ifEqual, 58, 0, 2),
        sock_filter BPF_STMT(loadWord, 8 + 40 + 4),
        sock_filter BPF_JUMP(ifEqual, id, 5, 4),
        sock_filter BPF_JUMP(ifEqual, 44, 0, 3), // a fragment
        sock_filter BPF_STMT(loadWord, 8 + 40 + 8 + 4),
        sock_filter BPF_JUMP(ifEqual, id, 2, 1),
        sock_filter BPF_STMT(give, 0),
        sock_filter BPF_STMT(give, 0),
        sock_filter BPF_STMT(give, wholePacket),
    };
    return setsockopt(socket, IPPROTO_ICMPV6, ICMPV6_FILTER, &types, sizeof types) == 0 &&
           attach(socket, code);
}

/** The id of a datagram socket is its "port", which the kernel picks. */
std::optional<quint16> ownId(int socket, IcmpVersion version)
{
    const SocketAddress any(version == IcmpVersion::V4 ? QHostAddress::AnyIPv4 : QHostAddress::AnyIPv6, 0);
    sockaddr_storage own{};
    socklen_t size = sizeof own;
    if (bind(socket, any.data(), any.size) != 0 ||
        getsockname(socket, reinterpret_cast<sockaddr *>(&own), &size) != 0)
        return std::nullopt;
    if (version == IcmpVersion::V4)
        return ntohs(reinterpret_cast<const sockaddr_in *>(&own)->sin_port);
    return ntohs(reinterpret_cast<const sockaddr_in6 *>(&own)->sin6_port);
}

SocketFailure refusal(int error)
{
    if (error != EPERM && error != EACCES)
        return socketFailure(error, FailureSource::OwnSystem);
    return {Reason::NotPermitted,
            {},
            u"this agent may not send ICMP; permit it by 'setcap cap_net_raw+ep' on its program, or by the "
            u"sysctl "
            "net.ipv4.ping_group_range"_s};
}

} // namespace

tl::expected<IcmpSocket, SocketFailure> IcmpSocket::open(IcmpVersion version, IcmpEngine::Sockets allowed)
{
    using Sockets = IcmpEngine::Sockets;
    const bool isV4 = version == IcmpVersion::V4;
    const int family = isV4 ? AF_INET : AF_INET6;
    const int protocol = isV4 ? int(IPPROTO_ICMP) : int(IPPROTO_ICMPV6);
    IcmpSocket made;
    int error = EPERM;
    if (allowed == Sockets::Best || allowed == Sockets::Datagram) {
        made.descriptor = Descriptor(::socket(family, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, protocol));
        error = errno;
    }
    if (!made.descriptor.isValid() && (allowed == Sockets::Best || allowed == Sockets::Raw)) {
        made.descriptor = Descriptor(::socket(family, SOCK_RAW | SOCK_NONBLOCK | SOCK_CLOEXEC, protocol));
        error = errno;
        made.isRaw = true;
    }
    if (!made.descriptor.isValid())
        return tl::unexpected(refusal(error));
    const int socket = made.descriptor.get();
    if (made.isRaw) {
        made.id = quint16(QRandomGenerator::system()->bounded(1, 0x10000));
        if (!(isV4 ? filterIpv4(socket, made.id) : filterIpv6(socket, made.id)))
            return tl::unexpected(socketFailure(errno, FailureSource::OwnSystem));
    } else {
        const auto id = ownId(socket, version);
        if (!id)
            return tl::unexpected(socketFailure(errno, FailureSource::OwnSystem));
        made.id = *id;
        setOption(socket, isV4 ? IPPROTO_IP : IPPROTO_IPV6, isV4 ? IP_RECVERR : IPV6_RECVERR, 1);
        if (isV4)
            setOption(socket, IPPROTO_IP, IP_RECVTTL, 1);
    }
    if (!isV4)
        setOption(socket, IPPROTO_IPV6, IPV6_RECVHOPLIMIT, 1);
    stampSentAndReceived(socket);
    setBuffer(socket, SO_RCVBUFFORCE, SO_RCVBUF);
    setBuffer(socket, SO_SNDBUFFORCE, SO_SNDBUF);
    made.dontFragment = true;
    made.setDontFragment(version, false);
    return made;
}

void IcmpSocket::setDontFragment(IcmpVersion version, bool on)
{
    if (dontFragment == on)
        return;
    dontFragment = on;
    if (version == IcmpVersion::V4) {
        setOption(descriptor.get(), IPPROTO_IP, IP_MTU_DISCOVER, on ? IP_PMTUDISC_PROBE : IP_PMTUDISC_DONT);
        return;
    }
    setOption(descriptor.get(), IPPROTO_IPV6, IPV6_MTU_DISCOVER,
              on ? IPV6_PMTUDISC_PROBE : IPV6_PMTUDISC_WANT);
    setOption(descriptor.get(), IPPROTO_IPV6, IPV6_DONTFRAG, on ? 1 : 0);
}

int mtuTowards(const QHostAddress &address)
{
    const SocketAddress target(address, 9);
    const bool isV4 = target.data()->sa_family == AF_INET;
    const Descriptor probe(::socket(target.data()->sa_family, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    int mtu = 0;
    socklen_t size = sizeof mtu;
    if (connect(probe.get(), target.data(), target.size) != 0 ||
        getsockopt(probe.get(), isV4 ? int(IPPROTO_IP) : int(IPPROTO_IPV6), isV4 ? IP_MTU : IPV6_MTU, &mtu,
                   &size) != 0)
        return 0;
    return mtu;
}

} // namespace vantage
