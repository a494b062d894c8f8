// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/datagram_socket.h"

#include <netinet/in.h>

// Needs timespec from the headers above.
#include <linux/errqueue.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace vantage {

namespace {

/** Room for the stamps, and for an error's description beside them. */
struct ControlBuffer
{
    alignas(cmsghdr) std::array<char, 256> bytes;
};

msghdr messageInto(iovec &part, ControlBuffer &control)
{
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control.bytes.data();
    message.msg_controllen = control.bytes.size();
    return message;
}

struct ExtendedError
{
    sock_extended_err what;
    QHostAddress from;
};

std::optional<ExtendedError> extendedErrorIn(msghdr &message)
{
    for (cmsghdr *control = CMSG_FIRSTHDR(&message); control; control = CMSG_NXTHDR(&message, control)) {
        const bool isInet = control->cmsg_level == IPPROTO_IP && control->cmsg_type == IP_RECVERR;
        const bool isInet6 = control->cmsg_level == IPPROTO_IPV6 && control->cmsg_type == IPV6_RECVERR;
        if (!isInet && !isInet6)
            continue;
        struct
        {
            sock_extended_err error;
            sockaddr_in6 offender; // or a sockaddr_in
        } told{};
        std::memcpy(&told, CMSG_DATA(control),
                    std::min(sizeof told, size_t(control->cmsg_len - CMSG_LEN(0))));
        ExtendedError found{told.error, {}};
        if (told.error.ee_origin == SO_EE_ORIGIN_ICMP || told.error.ee_origin == SO_EE_ORIGIN_ICMP6)
            found.from.setAddress(reinterpret_cast<const sockaddr *>(&told.offender));
        return found;
    }
    return std::nullopt;
}

} // namespace

tl::expected<DatagramSocket, SocketFailure> DatagramSocket::open(const QHostAddress &address, quint16 port,
                                                                 Stamps stamps)
{
    const SocketAddress target(address, port);
    DatagramSocket made;
    made.m_descriptor =
        Descriptor(::socket(target.data()->sa_family, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!made.m_descriptor.isValid() || connect(made.descriptor(), target.data(), target.size) != 0)
        return tl::unexpected(socketFailure(errno, FailureSource::OwnSystem));
    // We could take the target's own port for our end only because nobody has it; we would answer ourselves.
    if (isConnectedToItself(made.descriptor()))
        return tl::unexpected(socketFailure(ECONNREFUSED, FailureSource::OwnSystem));
    made.m_isIPv6 = target.data()->sa_family == AF_INET6;
    if (stamps == Stamps::SentAndReceived)
        stampSentAndReceived(made.descriptor());
    else
        stampReceived(made.descriptor());
    return made;
}

int DatagramSocket::send(QByteArrayView bytes)
{
    return ::send(m_descriptor.get(), bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL) < 0 ? errno : 0;
}

std::variant<DatagramSocket::Nothing, DatagramSocket::Datagram, DatagramSocket::Failure>
DatagramSocket::receive(std::span<char> buffer)
{
    iovec part{buffer.data(), buffer.size()};
    ControlBuffer control;
    msghdr message = messageInto(part, control);
    const ssize_t count = recvmsg(m_descriptor.get(), &message, 0);
    if (count < 0) {
        if (errno == EAGAIN || errno == EINTR)
            return Nothing();
        return Failure{errno, {}, PacketTime::now()};
    }
    const auto stamp = stampOf(message);
    return Datagram{{buffer.data(), qsizetype(count)},
                    stamp ? PacketTime::fromKernel(*stamp) : PacketTime::now()};
}

void DatagramSocket::numberAnew()
{
    numberStampsAnew(m_descriptor.get());
}

void DatagramSocket::listenForErrors()
{
    const int on = 1;
    if (m_isIPv6)
        setsockopt(m_descriptor.get(), IPPROTO_IPV6, IPV6_RECVERR, &on, sizeof on);
    else
        setsockopt(m_descriptor.get(), IPPROTO_IP, IP_RECVERR, &on, sizeof on);
}

std::variant<DatagramSocket::Nothing, DatagramSocket::Sent, DatagramSocket::Failure>
DatagramSocket::nextNotice()
{
    std::array<char, 64> bytes;
    iovec part{bytes.data(), bytes.size()};
    ControlBuffer control;
    msghdr message = messageInto(part, control);
    if (recvmsg(m_descriptor.get(), &message, MSG_ERRQUEUE) < 0)
        return Nothing();
    const std::optional<ExtendedError> error = extendedErrorIn(message);
    if (!error)
        return Failure{EIO, {}, PacketTime::now()};
    const auto stamp = stampOf(message);
    const PacketTime time = stamp ? PacketTime::fromKernel(*stamp) : PacketTime::now();
    if (error->what.ee_origin != SO_EE_ORIGIN_TIMESTAMPING)
        return Failure{int(error->what.ee_errno), error->from, time};
    return Sent{error->what.ee_data, time};
}

} // namespace vantage
