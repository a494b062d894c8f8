// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/socket_filter_linux.h"
#include "agent/io/trace_socket_linux.h"
#include "agent/io/trace_tcp_linux.h"
#include "agent/wire/trace_syn.h"

#include <QRandomGenerator>

#include <netinet/in.h>

#include <cerrno>

namespace vantage {

namespace {

/** Own SYNs on a raw socket, all from one port to one port: the kernel knows no two connections of one source and
    destination. A socket that never listens holds the port; so the kernel knows nothing of what the target accepts, and
    resets it. */
class SynSockets final : public TraceSockets
{
public:
    SynSockets(Poller &poller, const Target &target, Descriptor raw, Listener listener)
        : m_poller(poller)
        , m_target(target)
        , m_listener(std::move(listener))
        , m_level(traceLevelOf(target.address))
        , m_raw(std::move(raw))
    {
        m_flow.to = target.address;
        m_flow.toPort = target.port;
        m_flow.firstSequence = QRandomGenerator::system()->generate();
    }

    std::optional<SocketFailure> open()
    {
        const SocketAddress target(m_target.address, 0); // a raw socket's port would be its protocol
        if (!holdPort() || !attachFilter() || connect(m_raw.get(), target.data(), target.size) != 0)
            return socketFailure(errno, FailureSource::OwnSystem);
        TraceMessage own;
        if (getsockname(m_raw.get(), reinterpret_cast<sockaddr *>(&own.name), &own.head.msg_namelen) != 0)
            return socketFailure(errno, FailureSource::OwnSystem);
        m_flow.from = own.from();
        m_watch = m_poller.watch(m_raw.get(), Poller::Readable, [this](Poller::Events) { receive(); });
        if (!m_watch.isActive())
            return unwatched();
        return std::nullopt;
    }

    tl::expected<SteadyTime, SocketFailure> send(TraceTag tag) override
    {
        return sendTraceProbe(m_raw.get(), m_level, tag.ttl, traceSyn(m_flow, tag));
    }

    /** The kernel repeats none of our SYNs. */
    void forgetSentBefore(SteadyTime) override {}

private:
    /** The flow's own port; where another has it the system's choice. */
    bool holdPort()
    {
        m_held = openTraceSocket(m_target.address, SOCK_STREAM);
        if (!m_held.isValid())
            return false;
        const SocketAddress any(m_level == IPPROTO_IPV6 ? QHostAddress::AnyIPv6 : QHostAddress::AnyIPv4, 0);
        if (!takeFlowPort(m_held.get(), m_target) && bind(m_held.get(), any.data(), any.size) != 0)
            return false;
        TraceMessage own;
        if (getsockname(m_held.get(), reinterpret_cast<sockaddr *>(&own.name), &own.head.msg_namelen) != 0)
            return false;
        m_flow.fromPort = own.port();
        return true;
    }

    /** What the target says to our port with an acknowledgement: other connections of this machine cost nothing. */
    bool attachFilter()
    {
        using namespace filter;
        constexpr quint32 ack = 0x10;
        // Sockets of version 6 are given packets without the IP header.
        std::array code = {
            m_level == IPPROTO_IPV6 ? sock_filter BPF_STMT(BPF_LDX | BPF_IMM, 0)
                                    : sock_filter BPF_STMT(loadHeaderLength, 0),
            sock_filter BPF_STMT(loadWordAtX, 0),
            sock_filter BPF_JUMP(ifEqual, m_flow.toPort, 0, 5),
            sock_filter BPF_STMT(loadWordAtX, 2),
            sock_filter BPF_JUMP(ifEqual, m_flow.fromPort, 0, 3),
            sock_filter BPF_STMT(loadByteAtX, 13),
            sock_filter BPF_JUMP(ifAnyBit, ack, 0, 1),
            sock_filter BPF_STMT(give, wholePacket),
            sock_filter BPF_STMT(give, 0),
        };
        return attach(m_raw.get(), code);
    }

    void receive()
    {
        std::vector<Heard> all;
        for (int i = 0; i < traceReadsAtOnce; ++i) {
            const auto error = nextTraceError(m_raw.get());
            if (!error)
                break;
            all.push_back(error->heard);
            all.back().tag = quotedSyn(m_flow, error->quoted);
        }
        for (int i = 0; i < traceReadsAtOnce; ++i) {
            TraceMessage message;
            const ssize_t count = recvmsg(m_raw.get(), &message.head, 0);
            if (count < 0 && errno != EAGAIN)
                continue; // an error whose details were in the queue
            if (count < 0)
                break;
            const QByteArrayView bytes(message.bytes.data(), qsizetype(count));
            Heard heard;
            heard.tag = answeredSyn(m_flow, m_level == IPPROTO_IPV6 ? bytes : tcpSegmentIn(bytes));
            heard.from = m_target.address;
            heard.came = message.time();
            heard.isFromTarget = true;
            all.push_back(heard);
        }
        const std::weak_ptr<bool> alive = m_alive;
        for (const Heard &heard : all) {
            if (heard.tag)
                m_listener(heard);
            if (alive.expired())
                return;
        }
    }

    Poller &m_poller;
    const Target m_target;
    const Listener m_listener;
    const int m_level;
    TraceFlow m_flow;
    Descriptor m_held; ///< bound to the flow's port
    Descriptor m_raw;
    Poller::Watch m_watch;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace

tl::expected<std::unique_ptr<TraceSockets>, SocketFailure>
TraceSockets::tcp(Poller &poller, const Target &target, Listener listener)
{
    Descriptor raw;
    if (target.fixedFlow)
        raw = openTraceSocket(target.address, SOCK_RAW, IPPROTO_TCP);
    if (!raw.isValid())
        return traceConnections(poller, target, std::move(listener));
    auto made = std::make_unique<SynSockets>(poller, target, std::move(raw), std::move(listener));
    if (const auto failure = made->open())
        return tl::unexpected(*failure);
    return made;
}

} // namespace vantage
