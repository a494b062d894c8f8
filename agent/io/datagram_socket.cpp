// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/datagram_socket.h"

#include <array>
#include <cerrno>

namespace vantage {

namespace {

/** Room for the stamps, and for an error's description beside them. */
using ControlBuffer = std::array<char, 256>;

msghdr messageInto(iovec &part, ControlBuffer &control)
{
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    return message;
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
        return Failure{errno};
    }
    const auto stamp = stampOf(message);
    return Datagram{{buffer.data(), qsizetype(count)},
                    stamp ? PacketTime::fromKernel(*stamp) : PacketTime::now()};
}

std::optional<PacketTime> DatagramSocket::sentAt()
{
    std::optional<PacketTime> latest;
    while (true) {
        std::array<char, 64> bytes;
        iovec part{bytes.data(), bytes.size()};
        ControlBuffer control;
        msghdr message = messageInto(part, control);
        if (recvmsg(m_descriptor.get(), &message, MSG_ERRQUEUE) < 0)
            return latest;
        if (const auto stamp = stampOf(message))
            latest = PacketTime::fromKernel(*stamp);
    }
}

} // namespace vantage
