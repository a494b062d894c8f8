// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/sockets.h"

#include <net/if.h>
#include <netinet/in.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace vantage {
using namespace Qt::StringLiterals;

Descriptor::Descriptor(Descriptor &&other) noexcept
    : m_number(std::exchange(other.m_number, -1))
{
}

Descriptor &Descriptor::operator=(Descriptor &&other) noexcept
{
    if (this != &other) {
        reset();
        m_number = std::exchange(other.m_number, -1);
    }
    return *this;
}

Descriptor::~Descriptor()
{
    reset();
}

void Descriptor::reset()
{
    if (m_number >= 0)
        close(std::exchange(m_number, -1));
}

SocketAddress::SocketAddress(const QHostAddress &address, quint16 port)
{
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        auto *inet6 = reinterpret_cast<sockaddr_in6 *>(&storage);
        inet6->sin6_family = AF_INET6;
        inet6->sin6_port = htons(port);
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::memcpy(&inet6->sin6_addr, &bytes, sizeof bytes);
        const QString scope = address.scopeId();
        if (!scope.isEmpty()) {
            bool isNumber = false;
            const uint number = scope.toUInt(&isNumber);
            inet6->sin6_scope_id = isNumber ? number : if_nametoindex(scope.toLocal8Bit().constData());
        }
        size = sizeof(sockaddr_in6);
    } else {
        auto *inet = reinterpret_cast<sockaddr_in *>(&storage);
        inet->sin_family = AF_INET;
        inet->sin_port = htons(port);
        inet->sin_addr.s_addr = htonl(address.toIPv4Address());
        size = sizeof(sockaddr_in);
    }
}

QString endpointText(const QHostAddress &address, quint16 port)
{
    const QString text = address.toString();
    const QString number = QString::number(port);
    if (address.protocol() == QAbstractSocket::IPv6Protocol)
        return u'[' + text + u"]:"_s + number;
    return text + u':' + number;
}

SocketFailure socketFailure(int error, FailureSource source)
{
    const bool isOwn = source == FailureSource::OwnSystem;
    const auto unlessOwn = [isOwn] {
        return isOwn ? std::optional(Outcome::Unknown) : std::nullopt;
    };
    switch (error) {
    case ECONNREFUSED:
        return {Reason::ConnectionRefused, {}, u"connection refused"_s};
    case ECONNRESET:
    case EPIPE:
        return {Reason::ConnectionReset, {}, u"connection reset"_s};
    case ETIMEDOUT:
        return {Reason::ConnectTimeout, {}, u"connection attempt timed out"_s};
    case ENETUNREACH:
        return {Reason::Unreachable, unlessOwn(),
                isOwn ? u"this agent has no route to the network"_s : u"network unreachable"_s};
    case EHOSTUNREACH:
    case EHOSTDOWN:
        return {Reason::Unreachable, unlessOwn(),
                isOwn ? u"this agent has no route to the host"_s : u"host unreachable"_s};
    case EAFNOSUPPORT:
        return {Reason::Unreachable, Outcome::Unknown, u"this agent lacks that IP version"_s};
    case EADDRNOTAVAIL:
        // No local address of that version, or no free port to connect from.
        return {Reason::Unreachable, Outcome::Unknown, u"this agent has no free local address and port"_s};
    case EACCES:
    case EPERM:
        if (isOwn)
            return {Reason::NotPermitted, {}, u"this agent may not connect there"_s};
        return {Reason::Unreachable, {}, u"connection prohibited by the network"_s};
    case EMFILE:
    case ENFILE:
    case ENOBUFS:
    case ENOMEM:
        return {Reason::Overloaded,
                {},
                u"this agent is short of resources (%1)"_s.arg(QString::fromLocal8Bit(strerror(error)))};
    default:
        if (isOwn)
            return {Reason::InternalError, {}, QString::fromLocal8Bit(strerror(error))};
        return {Reason::Unreachable, {}, QString::fromLocal8Bit(strerror(error))};
    }
}

SocketFailure unwatched()
{
    return {Reason::Overloaded, {}, u"this system watches no more sockets"_s};
}

Transfer receiveSome(int socket, std::span<char> room)
{
    const ssize_t count = recv(socket, room.data(), room.size(), 0);
    if (count > 0)
        return {Transfer::State::Done, count, 0};
    if (count == 0)
        return {Transfer::State::Closed, 0, 0};
    if (errno == EAGAIN || errno == EINTR)
        return {Transfer::State::WaitReadable, 0, 0};
    return {Transfer::State::Failed, 0, errno};
}

Transfer sendSome(int socket, QByteArrayView bytes)
{
    const ssize_t count = send(socket, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
    if (count >= 0)
        return {Transfer::State::Done, count, 0};
    if (errno == EAGAIN || errno == EINTR)
        return {Transfer::State::WaitWritable, 0, 0};
    return {Transfer::State::Failed, 0, errno};
}

bool isConnectedToItself(int socket)
{
    sockaddr_storage own{};
    sockaddr_storage other{};
    socklen_t ownSize = sizeof own;
    socklen_t otherSize = sizeof other;
    return getsockname(socket, reinterpret_cast<sockaddr *>(&own), &ownSize) == 0 &&
           getpeername(socket, reinterpret_cast<sockaddr *>(&other), &otherSize) == 0 &&
           ownSize == otherSize && std::memcmp(&own, &other, ownSize) == 0;
}

} // namespace vantage
