// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/trace_socket_linux.h"

#include <QRandomGenerator>

#include <netinet/in.h>

#include <cerrno>

namespace vantage {

namespace {

/** One socket for all: its source and destination port make the flow, the payload tells the probes apart. */
class UdpSockets final : public TraceSockets
{
public:
    UdpSockets(Poller &poller, const Target &target, Listener listener)
        : m_poller(poller)
        , m_target(target)
        , m_listener(std::move(listener))
        , m_key(QRandomGenerator::global()->generate())
        , m_level(traceLevelOf(target.address))
    {
    }

    std::optional<SocketFailure> open()
    {
        m_socket = openTraceSocket(m_target.address, SOCK_DGRAM);
        if (!m_socket.isValid())
            return socketFailure(errno, FailureSource::OwnSystem);
        // Never fragmented, whatever is known of the way already: each run tells where it is too narrow.
        const bool v6 = m_level == IPPROTO_IPV6;
        const int probing = IP_PMTUDISC_PROBE; // IPV6_PMTUDISC_PROBE is the same
        setsockopt(m_socket.get(), m_level, v6 ? IPV6_MTU_DISCOVER : IP_MTU_DISCOVER, &probing,
                   sizeof probing);
        if (m_target.fixedFlow)
            (void)takeFlowPort(m_socket.get(), m_target); // where another has it the system's choice will do
        // Unconnected where the port changes.
        const SocketAddress address(m_target.address, m_target.port);
        if (m_target.fixedFlow && connect(m_socket.get(), address.data(), address.size) != 0)
            return socketFailure(errno, FailureSource::OwnSystem);
        m_watch = m_poller.watch(m_socket.get(), Poller::Readable, [this](Poller::Events) { receive(); });
        if (!m_watch.isActive())
            return unwatched();
        return std::nullopt;
    }

    tl::expected<SteadyTime, SocketFailure> send(TraceTag tag) override
    {
        const int header = m_level == IPPROTO_IPV6 ? 48 : 28;
        const QByteArray bytes = tracePayload(tag, m_key, m_target.size - header);
        const SocketAddress to(m_target.address, tracePort(m_target.port, m_tags.size()));
        auto when =
            sendTraceProbe(m_socket.get(), m_level, tag.ttl, bytes, m_target.fixedFlow ? nullptr : &to);
        if (when)
            m_tags.push_back(tag);
        return when;
    }

    /** One socket for all: it keeps nothing of any. */
    void forgetSentBefore(SteadyTime) override {}

private:
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
        for (int i = 0; i < traceReadsAtOnce; ++i) {
            const auto error = nextTraceError(m_socket.get());
            if (!error)
                break;
            Heard heard = error->heard;
            if (error->quoted.size() >= traceTagSize)
                heard.tag = traceTagOf(error->quoted, m_key);
            else
                heard.tag = tagOf({}, error->port);
            all.push_back(heard);
        }
        for (int i = 0; i < traceReadsAtOnce; ++i) {
            TraceMessage message;
            const ssize_t count = recvmsg(m_socket.get(), &message.head, 0);
            if (count < 0 && errno != EAGAIN)
                continue; // an error whose details were in the queue
            if (count < 0)
                break;
            Heard heard;
            heard.from = message.from();
            heard.came = message.time();
            heard.isFromTarget = true;
            heard.tag = tagOf({message.bytes.data(), qsizetype(count)}, message.port());
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

} // namespace

tl::expected<std::unique_ptr<TraceSockets>, SocketFailure>
TraceSockets::udp(Poller &poller, const Target &target, Listener listener)
{
    auto made = std::make_unique<UdpSockets>(poller, target, std::move(listener));
    if (const auto failure = made->open())
        return tl::unexpected(*failure);
    return made;
}

} // namespace vantage
