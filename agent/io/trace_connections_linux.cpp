// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/trace_tcp_linux.h"

#include "agent/io/trace_socket_linux.h"

#include <netinet/in.h>
#include <netinet/tcp.h>

#include <cerrno>
#include <map>

namespace vantage {

namespace {

/** One connection attempt for each probe: the kernel has no two of one source and destination. */
class ConnectingSockets final : public TraceSockets
{
public:
    ConnectingSockets(Poller &poller, const Target &target, Listener listener)
        : m_poller(poller)
        , m_target(target)
        , m_listener(std::move(listener))
    {
    }

    tl::expected<SteadyTime, SocketFailure> send(TraceTag tag) override
    {
        Attempt attempt;
        attempt.tag = tag;
        attempt.socket = openTraceSocket(m_target.address, SOCK_STREAM);
        if (!attempt.socket.isValid())
            return tl::unexpected(socketFailure(errno, FailureSource::OwnSystem));
        const int level = traceLevelOf(m_target.address);
        const int ttl = tag.ttl;
        setsockopt(attempt.socket.get(), level, level == IPPROTO_IPV6 ? IPV6_UNICAST_HOPS : IP_TTL, &ttl,
                   sizeof ttl);
        // What the target accepts is reset when it is closed.
        const linger reset{1, 0};
        setsockopt(attempt.socket.get(), SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
        const SocketAddress to(m_target.address, m_target.port);
        const SteadyTime now = SteadyClock::now();
        const int error = connect(attempt.socket.get(), to.data(), to.size) == 0 ? 0 : errno;
        if (error == ECONNREFUSED)
            attempt.refusal = error; // the socket tells it only once
        else if (error != 0 && error != EINPROGRESS)
            return tl::unexpected(socketFailure(error, FailureSource::OwnSystem));
        attempt.sent = now;
        const quint32 number = ++m_last;
        attempt.watch = m_poller.watch(attempt.socket.get(), Poller::Writable,
                                       [this, number](Poller::Events) { ended(number); });
        if (!attempt.watch.isActive())
            return tl::unexpected(unwatched());
        m_attempts.emplace(number, std::move(attempt));
        return now;
    }

    /** A socket that stays open repeats its SYN, and the answer to that one would say nothing of the first. */
    void forgetSentBefore(SteadyTime when) override
    {
        while (!m_attempts.empty() && m_attempts.begin()->second.sent < when)
            m_attempts.erase(m_attempts.begin());
    }

    [[nodiscard]] bool isOneFlow() const override { return false; }

private:
    struct Attempt
    {
        TraceTag tag;
        SteadyTime sent;
        int refusal = 0; ///< errno that connect() gave at once
        Descriptor socket;
        Poller::Watch watch;
    };

    void ended(quint32 number)
    {
        const auto place = m_attempts.find(number);
        const Attempt &attempt = place->second;
        const int socket = attempt.socket.get();
        Heard heard;
        while (const auto error = nextTraceError(socket))
            heard = error->heard;
        heard.tag = attempt.tag;
        int error = attempt.refusal;
        socklen_t size = sizeof error;
        if (error == 0)
            getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &size);
        tcp_info info{};
        size = sizeof info;
        getsockopt(socket, IPPROTO_TCP, TCP_INFO, &info, &size);
        const bool isByRouter = !heard.from.isNull();
        if (!isByRouter && error == 0 && info.tcpi_state == TCP_SYN_SENT)
            return; // it waits on
        const bool isRefused = error == ECONNREFUSED || (error == 0 && isConnectedToItself(socket));
        const bool isAccepted = error == 0 && !isRefused && hasPeer(socket);
        // Which of several SYNs was answered cannot be told: that is loss.
        const bool isAnswer = (isByRouter || isRefused || isAccepted) && info.tcpi_total_retrans == 0;
        if (isAnswer && !isByRouter) {
            heard.isFromTarget = true;
            heard.from = m_target.address;
            heard.came = m_poller.wakeTime();
            if (isAccepted && info.tcpi_rtt > 0)
                heard.roundTrip = Micros(info.tcpi_rtt); // the handshake's, as the kernel measured it
        }
        m_attempts.erase(place);
        if (isAnswer)
            m_listener(heard); // may be the end of this
    }

    static bool hasPeer(int socket)
    {
        sockaddr_storage peer{};
        socklen_t size = sizeof peer;
        return getpeername(socket, reinterpret_cast<sockaddr *>(&peer), &size) == 0;
    }

    Poller &m_poller;
    const Target m_target;
    const Listener m_listener;
    quint32 m_last = 0;
    std::map<quint32, Attempt> m_attempts; ///< in the order in which they left
};

} // namespace

std::unique_ptr<TraceSockets> traceConnections(Poller &poller, const TraceSockets::Target &target,
                                               TraceSockets::Listener listener)
{
    return std::make_unique<ConnectingSockets>(poller, target, std::move(listener));
}

} // namespace vantage
