// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/trace_socket_linux.h"

#include "agent/io/kernel_time.h"

#include <netinet/in.h>

#include <linux/errqueue.h>

#include <cerrno>
#include <cstring>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** Own ports of fixed flows: the dynamic ones (RFC 6335 section 6). */
constexpr quint16 firstOwnPort = 49152;
constexpr quint16 ownPorts = 16384;

bool isErrorOf(const cmsghdr &control)
{
    return (control.cmsg_level == IPPROTO_IP && control.cmsg_type == IP_RECVERR) ||
           (control.cmsg_level == IPPROTO_IPV6 && control.cmsg_type == IPV6_RECVERR);
}

/** Nothing where our own system speaks and not the network. */
std::optional<TraceSockets::Heard> heardIn(const cmsghdr &control, SteadyTime came)
{
    struct
    {
        sock_extended_err error;
        sockaddr_storage offender;
    } said{};
    std::memcpy(&said, CMSG_DATA(&control), std::min(sizeof said, size_t(control.cmsg_len - CMSG_LEN(0))));
    if (said.error.ee_origin != SO_EE_ORIGIN_ICMP && said.error.ee_origin != SO_EE_ORIGIN_ICMP6)
        return std::nullopt;
    TraceSockets::Heard heard;
    heard.from = QHostAddress(reinterpret_cast<const sockaddr *>(&said.offender));
    heard.came = came;
    heard.type = said.error.ee_type;
    heard.code = said.error.ee_code;
    return heard;
}

} // namespace

int traceLevelOf(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv6Protocol ? IPPROTO_IPV6 : IPPROTO_IP;
}

Descriptor openTraceSocket(const QHostAddress &address, int type, int protocol)
{
    const bool v6 = traceLevelOf(address) == IPPROTO_IPV6;
    Descriptor made(socket(v6 ? AF_INET6 : AF_INET, type | SOCK_NONBLOCK | SOCK_CLOEXEC, protocol));
    if (!made.isValid())
        return made;
    const int on = 1;
    setsockopt(made.get(), traceLevelOf(address), v6 ? IPV6_RECVERR : IP_RECVERR, &on, sizeof on);
    stampReceived(made.get());
    // Otherwise each connected socket has a label of its own, which load balancers may look at as well (RFC 6438).
    const int off = 0;
    if (v6)
        setsockopt(made.get(), IPPROTO_IPV6, IPV6_AUTOFLOWLABEL, &off, sizeof off);
    return made;
}

bool takeFlowPort(int socket, const TraceSockets::Target &target)
{
    const bool v6 = traceLevelOf(target.address) == IPPROTO_IPV6;
    const int on = 1;
    if (v6)
        setsockopt(socket, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);
    const SocketAddress own(v6 ? QHostAddress::AnyIPv6 : QHostAddress::AnyIPv4,
                            quint16(firstOwnPort + target.flow % ownPorts));
    return bind(socket, own.data(), own.size) == 0;
}

SocketFailure traceRefusal(int error)
{
    if (error == EMSGSIZE)
        return {Reason::Unreachable, Outcome::Unknown,
                u"the packet is too large for this agent's own link"_s};
    return socketFailure(error, FailureSource::OwnSystem);
}

tl::expected<SteadyTime, SocketFailure> sendTraceProbe(int socket, int level, int ttl, QByteArrayView bytes,
                                                       const SocketAddress *to)
{
    iovec part{const_cast<char *>(bytes.data()), size_t(bytes.size())}; // which sendmsg() does not change
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control{};
    msghdr head{};
    head.msg_iov = &part;
    head.msg_iovlen = 1;
    head.msg_control = control.data();
    head.msg_controllen = control.size();
    if (to) {
        head.msg_name = const_cast<sockaddr_storage *>(&to->storage);
        head.msg_namelen = to->size;
    }
    cmsghdr *limit = CMSG_FIRSTHDR(&head);
    limit->cmsg_level = level;
    limit->cmsg_type = level == IPPROTO_IPV6 ? IPV6_HOPLIMIT : IP_TTL;
    limit->cmsg_len = CMSG_LEN(sizeof ttl);
    std::memcpy(CMSG_DATA(limit), &ttl, sizeof ttl);
    // An error that came for an earlier probe is told by the next call, once; its details stay in the queue.
    for (int attempt = 0;; ++attempt) {
        const SteadyTime now = SteadyClock::now();
        if (sendmsg(socket, &head, MSG_NOSIGNAL) >= 0)
            return now;
        const bool mayBeEarlier = errno == ECONNREFUSED || errno == EHOSTUNREACH || errno == ENETUNREACH ||
                                  errno == EACCES || errno == EMSGSIZE || errno == EPROTO;
        if (!mayBeEarlier || attempt == 3)
            return tl::unexpected(traceRefusal(errno));
    }
}

TraceMessage::TraceMessage()
{
    head.msg_iov = &part;
    head.msg_iovlen = 1;
    head.msg_control = control.data();
    head.msg_controllen = control.size();
    head.msg_name = &name;
    head.msg_namelen = sizeof name;
}

SteadyTime TraceMessage::time() const
{
    const auto stamp = stampOf(head);
    return stamp ? PacketTime::fromKernel(*stamp).steady : SteadyClock::now();
}

QHostAddress TraceMessage::from() const
{
    return QHostAddress(reinterpret_cast<const sockaddr *>(&name));
}

quint16 TraceMessage::port() const
{
    if (head.msg_namelen < sizeof(sockaddr_in))
        return 0;
    // The port lies at the same place in both versions' addresses.
    sockaddr_in address{};
    std::memcpy(&address, &name, sizeof address);
    return ntohs(address.sin_port);
}

std::optional<TraceError> nextTraceError(int socket)
{
    for (;;) {
        TraceMessage message;
        const ssize_t count = recvmsg(socket, &message.head, MSG_ERRQUEUE);
        if (count < 0)
            return std::nullopt;
        for (cmsghdr *control = CMSG_FIRSTHDR(&message.head); control;
             control = CMSG_NXTHDR(&message.head, control)) {
            if (!isErrorOf(*control))
                continue;
            if (const auto heard = heardIn(*control, message.time()))
                return TraceError{QByteArray(message.bytes.data(), count), message.port(), *heard};
        }
    }
}

} // namespace vantage
