// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/icmp_engine.h"
#include "agent/io/trace_sockets.h"

#include <algorithm>
#include <map>

namespace vantage {

namespace {

/** Echoes by the agent's one ICMP engine, which tells them apart. */
class EchoSockets final : public TraceSockets
{
public:
    EchoSockets(IcmpEngine &engine, const Target &target, Listener listener)
        : m_engine(engine)
        , m_listener(std::move(listener))
    {
        constexpr int icmpHeader = 8;
        const int ipHeader = target.address.protocol() == QAbstractSocket::IPv6Protocol ? 40 : 20;
        m_echo.address = target.address;
        // Room for the engine's mark, without which there is no fixed flow.
        m_echo.size = std::max(target.size - ipHeader - icmpHeader, int(traceTagSize));
        m_echo.dontFragment = true;
        m_echo.flow = target.fixedFlow ? std::max(target.flow, quint16(1)) : quint16(0);
    }

    tl::expected<SteadyTime, SocketFailure> send(TraceTag tag) override
    {
        m_echo.hopLimit = tag.ttl;
        m_tickets.insert_or_assign({tag.cycle, tag.ttl},
                                   m_engine.send(m_echo, [this, tag](const IcmpEngine::Heard &what) {
                                       heard(tag, what); // may be the end of this
                                   }));
        return SteadyClock::now();
    }

    /** Those that are answered go as well. */
    void forgetSentBefore(SteadyTime when) override
    {
        std::erase_if(m_tickets, [&](const auto &each) {
            const auto sent = m_engine.sentAt(each.second);
            return sent && *sent < when;
        });
    }

private:
    void heard(TraceTag tag, const IcmpEngine::Heard &what)
    {
        Heard heard;
        heard.tag = tag;
        heard.from = what.from;
        heard.came = what.came;
        switch (what.what) {
        case IcmpEngine::Heard::What::Reply:
            heard.isFromTarget = true;
            break;
        case IcmpEngine::Heard::What::Error:
            heard.type = what.type;
            heard.code = what.code;
            break;
        case IcmpEngine::Heard::What::NotSent:
            heard.failure = what.failure;
            break;
        }
        heard.roundTrip = what.roundTrip();
        m_listener(heard);
    }

    IcmpEngine &m_engine;
    const Listener m_listener;
    IcmpEngine::Echo m_echo;
    std::map<std::pair<int, int>, IcmpEngine::Ticket> m_tickets; ///< by cycle and TTL
};

} // namespace

tl::expected<std::unique_ptr<TraceSockets>, SocketFailure>
TraceSockets::icmp(IcmpEngine &engine, const Target &target, Listener listener)
{
    if (auto objection = engine.objection(target.address.protocol()))
        return tl::unexpected(std::move(*objection));
    return std::make_unique<EchoSockets>(engine, target, std::move(listener));
}

} // namespace vantage
