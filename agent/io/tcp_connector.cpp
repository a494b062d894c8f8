// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/tcp_connector.h"

#include <netinet/in.h>
#include <netinet/tcp.h>

#include <cerrno>
#include <cstddef>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** The handshake's round trip as the kernel measured it, from SYN to SYN-ACK; nothing where it does not say. A SYN
    that had to be repeated is not seen in it, so it only ever corrects a time that has no repetition in it. */
std::optional<Micros> handshakeTime(int socket)
{
    tcp_info info{};
    socklen_t size = sizeof info;
    if (getsockopt(socket, IPPROTO_TCP, TCP_INFO, &info, &size) != 0 ||
        size < offsetof(tcp_info, tcpi_total_retrans) + sizeof info.tcpi_total_retrans)
        return std::nullopt;
    if (info.tcpi_rtt == 0 || info.tcpi_total_retrans != 0)
        return std::nullopt;
    return Micros(info.tcpi_rtt);
}

} // namespace

void TcpConnector::start(QList<QHostAddress> addresses, quint16 port, SteadyTime deadline, Done done)
{
    m_addresses = std::move(addresses);
    m_port = port;
    m_deadline = deadline;
    m_done = std::move(done);
    tryNext();
}

void TcpConnector::tryNext()
{
    m_timer.reset();
    while (m_tried < m_addresses.size()) {
        m_address = m_addresses.at(m_tried++);
        const std::optional<SocketFailure> failure = tryAddress();
        if (!failure)
            return; // this connector may be gone
        note(*failure);
    }
    m_address = m_failedAddress;
    const Done done = std::exchange(m_done, {});
    done(); // may be the end of this connector
}

std::optional<SocketFailure> TcpConnector::tryAddress()
{
    const SocketAddress address(m_address, m_port);
    m_attempt = SteadyClock::now();
    m_socket = Descriptor(socket(address.data()->sa_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!m_socket.isValid())
        return socketFailure(errno, FailureSource::OwnSystem);
    if (connect(m_socket.get(), address.data(), address.size) == 0) {
        if (isConnectedToItself(m_socket.get()))
            return socketFailure(ECONNREFUSED, FailureSource::OwnSystem);
        connected();
        return {};
    }
    if (errno != EINPROGRESS)
        return socketFailure(errno, FailureSource::OwnSystem);
    m_watch = m_poller.watch(m_socket.get(), Poller::Writable, [this](Poller::Events) { ended(); });
    if (!m_watch.isActive())
        return unwatched();
    if (const auto left = m_addresses.size() - m_tried; left > 0) {
        m_timer = m_poller.at(m_attempt + elapsed(m_attempt, m_deadline) / (left + 1), [this] {
            failed({Reason::ConnectTimeout,
                    {},
                    u"no answer to the connection attempt in %1"_s.arg(formatDuration(sinceAttempt()))});
        });
    }
    return {};
}

void TcpConnector::ended()
{
    int error = 0;
    socklen_t size = sizeof error;
    getsockopt(m_socket.get(), SOL_SOCKET, SO_ERROR, &error, &size);
    if (error != 0)
        failed(socketFailure(error, FailureSource::Network));
    else if (isConnectedToItself(m_socket.get()))
        failed(socketFailure(ECONNREFUSED, FailureSource::OwnSystem));
    else
        connected();
}

/** The connect time is the target's, not our loop's: up to the wake-up at which the kernel told of it, or the
    handshake's own round trip where the kernel has measured that (the wake-up may have come late). */
void TcpConnector::connected()
{
    m_timer.reset();
    m_watch.reset();
    const SteadyTime told = m_poller.wakeTime();
    m_time = elapsed(m_attempt, told > m_attempt ? told : SteadyClock::now());
    if (const auto handshake = handshakeTime(m_socket.get()))
        m_time = std::min(*m_time, *handshake);
    const Done done = std::exchange(m_done, {});
    done(); // may be the end of this connector
}

void TcpConnector::failed(const SocketFailure &failure)
{
    note(failure);
    tryNext();
}

void TcpConnector::note(const SocketFailure &failure)
{
    // "No route" for one address says less than what another one answered.
    if (!m_failure || m_failure->reason == Reason::Unreachable || failure.reason != Reason::Unreachable) {
        m_failure = failure;
        m_failedAddress = m_address;
    }
    m_lostTime += sinceAttempt();
    m_watch.reset();
    m_socket.reset();
}

/** Up to the wake-up that told us, not to when we got round to it. */
Micros TcpConnector::sinceAttempt() const
{
    return elapsed(m_attempt, m_poller.wakeTime());
}

} // namespace vantage
