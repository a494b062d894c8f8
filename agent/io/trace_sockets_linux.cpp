// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/kernel_time.h"
#include "agent/io/trace_sockets.h"

#include <QRandomGenerator>

#include <netinet/in.h>
#include <netinet/tcp.h>

#include <linux/errqueue.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <map>
#include <variant>

namespace vantage {

namespace {

/** No handler reads more than this in one go: others wait. */
constexpr int readsAtOnce = 512;

int levelOf(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv6Protocol ? IPPROTO_IPV6 : IPPROTO_IP;
}

Descriptor openFor(const QHostAddress &address, int type)
{
    const bool v6 = levelOf(address) == IPPROTO_IPV6;
    Descriptor made(socket(v6 ? AF_INET6 : AF_INET, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!made.isValid())
        return made;
    const int on = 1;
    setsockopt(made.get(), v6 ? int(IPPROTO_IPV6) : int(IPPROTO_IP), v6 ? IPV6_RECVERR : IP_RECVERR, &on,
               sizeof on);
    stampReceived(made.get());
    return made;
}

QHostAddress addressIn(const sockaddr *address)
{
    return QHostAddress(address);
}

struct Message
{
    std::array<char, 512> bytes;
    alignas(cmsghdr) std::array<char, 512> control;
    sockaddr_storage name{};
    iovec part{bytes.data(), bytes.size()};
    msghdr head{};

    Message()
    {
        head.msg_iov = &part;
        head.msg_iovlen = 1;
        head.msg_control = control.data();
        head.msg_controllen = control.size();
        head.msg_name = &name;
        head.msg_namelen = sizeof name;
    }

    [[nodiscard]] SteadyTime time() const
    {
        const auto stamp = stampOf(head);
        return stamp ? PacketTime::fromKernel(*stamp).steady : SteadyClock::now();
    }
};

quint16 portIn(const Message &message)
{
    if (message.head.msg_namelen < sizeof(sockaddr_in))
        return 0;
    // The port lies at the same place in both versions' addresses.
    sockaddr_in name{};
    std::memcpy(&name, &message.name, sizeof name);
    return ntohs(name.sin_port);
}

/** What a socket's error queue says; an ICMP error, or nothing of interest. */
struct QueuedError
{
    QByteArray quoted; ///< of the probe's payload
    quint16 port = 0;  ///< that the probe went to
    std::optional<TraceSockets::Heard> heard;
};

/** Nothing when the queue is empty. */
std::optional<QueuedError> nextError(int socket)
{
    Message message;
    const ssize_t count = recvmsg(socket, &message.head, MSG_ERRQUEUE);
    if (count < 0)
        return std::nullopt;
    QueuedError error;
    error.quoted = QByteArray(message.bytes.data(), count);
    error.port = portIn(message);
    for (cmsghdr *control = CMSG_FIRSTHDR(&message.head); control;
         control = CMSG_NXTHDR(&message.head, control)) {
        const bool isError = (control->cmsg_level == IPPROTO_IP && control->cmsg_type == IP_RECVERR) ||
                             (control->cmsg_level == IPPROTO_IPV6 && control->cmsg_type == IPV6_RECVERR);
        if (!isError)
            continue;
        struct
        {
            sock_extended_err error;
            sockaddr_storage offender;
        } said{};
        std::memcpy(&said, CMSG_DATA(control),
                    std::min(sizeof said, size_t(control->cmsg_len - CMSG_LEN(0))));
        if (said.error.ee_origin != SO_EE_ORIGIN_ICMP && said.error.ee_origin != SO_EE_ORIGIN_ICMP6)
            continue;
        TraceSockets::Heard heard;
        heard.from = addressIn(reinterpret_cast<const sockaddr *>(&said.offender));
        heard.came = message.time();
        heard.type = said.error.ee_type;
        heard.code = said.error.ee_code;
        error.heard = heard;
    }
    return error;
}

/** Own ports of fixed flows: the dynamic ones (RFC 6335 section 6). */
constexpr quint16 firstOwnPort = 49152;
constexpr quint16 ownPorts = 16384;

SocketFailure ownFailure(int error)
{
    if (error == EMSGSIZE)
        return {Reason::Unreachable, Outcome::Unknown,
                QStringLiteral("the packet is too large for this agent's own link")};
    return socketFailure(error, FailureSource::OwnSystem);
}

/** One socket for all: its source and destination port make the flow, the payload tells the probes apart. */
class UdpSockets final : public TraceSockets
{
public:
    UdpSockets(Poller &poller, const Target &target, Listener listener)
        : m_poller(poller)
        , m_target(target)
        , m_listener(std::move(listener))
        , m_key(QRandomGenerator::global()->generate())
        , m_level(levelOf(target.address))
    {
    }

    std::optional<SocketFailure> open()
    {
        m_socket = openFor(m_target.address, SOCK_DGRAM);
        if (!m_socket.isValid())
            return socketFailure(errno, FailureSource::OwnSystem);
        // Never fragmented, whatever is known of the way already: each run tells where it is too narrow.
        const bool v6 = m_level == IPPROTO_IPV6;
        const int probing = v6 ? IPV6_PMTUDISC_PROBE : IP_PMTUDISC_PROBE;
        setsockopt(m_socket.get(), m_level, v6 ? IPV6_MTU_DISCOVER : IP_MTU_DISCOVER, &probing,
                   sizeof probing);
        if (m_target.fixedFlow)
            takePort();
        // Unconnected where the port changes.
        const SocketAddress address(m_target.address, m_target.port);
        if (m_target.fixedFlow && connect(m_socket.get(), address.data(), address.size) != 0)
            return socketFailure(errno, FailureSource::OwnSystem);
        m_watch = m_poller.watch(m_socket.get(), Poller::Readable, [this](Poller::Events) { receive(); });
        return std::nullopt;
    }

    tl::expected<SteadyTime, SocketFailure> send(TraceTag tag) override
    {
        const int header = m_level == IPPROTO_IPV6 ? 48 : 28;
        QByteArray bytes = tracePayload(tag, m_key, m_target.size - header);
        SocketAddress to(m_target.address, tracePort(m_target.port, m_tags.size()));
        iovec part{bytes.data(), size_t(bytes.size())};
        alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control{};
        msghdr head{};
        head.msg_iov = &part;
        head.msg_iovlen = 1;
        head.msg_control = control.data();
        head.msg_controllen = control.size();
        if (!m_target.fixedFlow) {
            head.msg_name = &to.storage;
            head.msg_namelen = to.size;
        }
        cmsghdr *ttl = CMSG_FIRSTHDR(&head);
        ttl->cmsg_level = m_level;
        ttl->cmsg_type = m_level == IPPROTO_IPV6 ? IPV6_HOPLIMIT : IP_TTL;
        ttl->cmsg_len = CMSG_LEN(sizeof(int));
        const int value = tag.ttl;
        std::memcpy(CMSG_DATA(ttl), &value, sizeof value);
        // An error that came for an earlier probe is told by the next call, once; its details stay in the queue.
        for (int attempt = 0;; ++attempt) {
            const SteadyTime now = SteadyClock::now();
            if (sendmsg(m_socket.get(), &head, MSG_NOSIGNAL) >= 0) {
                m_tags.push_back(tag);
                return now;
            }
            const bool mayBeEarlier = errno == ECONNREFUSED || errno == EHOSTUNREACH ||
                                      errno == ENETUNREACH || errno == EACCES || errno == EMSGSIZE ||
                                      errno == EPROTO;
            if (!mayBeEarlier || attempt == 3)
                return tl::unexpected(ownFailure(errno));
        }
    }

    /** One socket for all: it keeps nothing of any. */
    void forgetSentBefore(SteadyTime) override {}

private:
    /** The flow's own port; where another has it the system's choice will do. */
    void takePort()
    {
        const bool v6 = m_level == IPPROTO_IPV6;
        const int on = 1;
        if (v6)
            setsockopt(m_socket.get(), IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);
        const SocketAddress own(v6 ? QHostAddress::AnyIPv6 : QHostAddress::AnyIPv4,
                                quint16(firstOwnPort + m_target.flow % ownPorts));
        (void)bind(m_socket.get(), own.data(), own.size);
    }

    /** By the payload, otherwise by the port that the probe went to, where each has its own. */
    [[nodiscard]] std::optional<TraceTag> tagOf(QByteArrayView payload, quint16 port) const
    {
        if (const auto tag = traceTagOf(payload, m_key))
            return tag;
        if (m_target.fixedFlow)
            return std::nullopt;
        const size_t number = traceNumber(m_target.port, port);
        return number < m_tags.size() ? std::optional(m_tags[number]) : std::nullopt;
    }

    void receive()
    {
        std::vector<Heard> all;
        for (int i = 0; i < readsAtOnce; ++i) {
            const auto error = nextError(m_socket.get());
            if (!error)
                break;
            if (!error->heard)
                continue;
            Heard heard = *error->heard;
            if (error->quoted.size() >= traceTagSize)
                heard.tag = traceTagOf(error->quoted, m_key);
            else
                heard.tag = tagOf({}, error->port);
            all.push_back(heard);
        }
        for (int i = 0; i < readsAtOnce; ++i) {
            Message message;
            const ssize_t count = recvmsg(m_socket.get(), &message.head, 0);
            if (count < 0 && errno != EAGAIN)
                continue; // an error whose details were in the queue
            if (count < 0)
                break;
            Heard heard;
            heard.from = addressIn(reinterpret_cast<const sockaddr *>(&message.name));
            heard.came = message.time();
            heard.isFromTarget = true;
            heard.tag = tagOf({message.bytes.data(), qsizetype(count)}, portIn(message));
            if (heard.from.isEqual(m_target.address, QHostAddress::TolerantConversion))
                all.push_back(heard);
        }
        const std::weak_ptr<bool> alive = m_alive;
        for (const Heard &heard : all) {
            m_listener(heard);
            if (alive.expired())
                return;
        }
    }

    Poller &m_poller;
    const Target m_target;
    const Listener m_listener;
    const quint32 m_key;
    const int m_level;
    std::vector<TraceTag> m_tags; ///< in the order in which they left
    Descriptor m_socket;
    Poller::Watch m_watch;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

/** One connection attempt for each probe: the kernel has no two of one source and destination. */
class TcpSockets final : public TraceSockets
{
public:
    TcpSockets(Poller &poller, const Target &target, Listener listener)
        : m_poller(poller)
        , m_target(target)
        , m_listener(std::move(listener))
    {
    }

    tl::expected<SteadyTime, SocketFailure> send(TraceTag tag) override
    {
        Attempt attempt;
        attempt.tag = tag;
        attempt.socket = openFor(m_target.address, SOCK_STREAM);
        if (!attempt.socket.isValid())
            return tl::unexpected(socketFailure(errno, FailureSource::OwnSystem));
        const int level = levelOf(m_target.address);
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
        m_attempts.emplace(number, std::move(attempt));
        return now;
    }

    /** A socket that stays open repeats its SYN, and the answer to that one would say nothing of the first. */
    void forgetSentBefore(SteadyTime when) override
    {
        while (!m_attempts.empty() && m_attempts.begin()->second.sent < when)
            m_attempts.erase(m_attempts.begin());
    }

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
        while (const auto error = nextError(socket)) {
            if (error->heard)
                heard = *error->heard;
        }
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

tl::expected<std::unique_ptr<TraceSockets>, SocketFailure>
TraceSockets::udp(Poller &poller, const Target &target, Listener listener)
{
    auto made = std::make_unique<UdpSockets>(poller, target, std::move(listener));
    if (const auto failure = made->open())
        return tl::unexpected(*failure);
    return made;
}

tl::expected<std::unique_ptr<TraceSockets>, SocketFailure>
TraceSockets::tcp(Poller &poller, const Target &target, Listener listener)
{
    return std::make_unique<TcpSockets>(poller, target, std::move(listener));
}

} // namespace vantage
