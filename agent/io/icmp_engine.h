// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/poller.h"
#include "agent/io/sockets.h"

#include <functional>
#include <memory>

namespace vantage {

/** Every ICMP echo of the agent, on one socket for each IP version: a datagram socket where the system permits it
    (net.ipv4.ping_group_range), else a raw one (CAP_NET_RAW). Echoes of one turn of the loop leave in one system call
    and answers are read in batches; times are the kernel's where it stamps. Linux; another platform is another
    icmp_engine_x.cpp. One thread. */
class IcmpEngine
{
public:
    struct Echo
    {
        QHostAddress address;
        int size = 56;    ///< bytes behind the ICMP header
        int hopLimit = 0; ///< TTL; 0 is the system's default
        bool dontFragment = false;
        /** Echoes of one flow look alike to load balancers, which hash the first bytes of ICMP: the checksum is kept the
            same (Paris traceroute). 0 is no flow. */
        quint16 flow = 0;
    };

    struct Heard
    {
        enum class What : quint8 {
            Reply,
            Error,  ///< a router's or the host's ICMP error that quotes the echo
            NotSent ///< our own system refused it; `failure` says why
        };
        What what = What::Reply;
        QHostAddress from;
        SteadyTime sent;
        SteadyTime came;
        int hopLimit = 0; ///< of the reply as it came; 0 where not known
        quint8 type = 0;  ///< of an error, in the numbers of its IP version
        quint8 code = 0;
        int mtu = 0; ///< that an error, or our own link, allows; 0 where not known
        SocketFailure failure;

        [[nodiscard]] Micros roundTrip() const;
    };
    /** More than once for an echo that is answered more than once. Never from within send(). May destroy the ticket. */
    using Listener = std::function<void(const Heard &)>;

    /** What comes is told for as long as it lives. Must not outlive the engine. */
    class Ticket
    {
    public:
        Ticket() = default;
        Ticket(Ticket &&) noexcept;
        Ticket &operator=(Ticket &&) noexcept;
        ~Ticket();

    private:
        friend class IcmpEngine;
        IcmpEngine *m_engine = nullptr;
        quint32 m_number = 0;
    };

    /** Which sockets may be used: the best that the system permits, or, for tests, one way alone. */
    enum class Sockets : quint8 { Best, Datagram, Raw, None };

    explicit IcmpEngine(Poller &poller);
    ~IcmpEngine();
    IcmpEngine(const IcmpEngine &) = delete;
    IcmpEngine &operator=(const IcmpEngine &) = delete;

    /** Nothing where echoes to this IP version can be sent from here; otherwise not-permitted with the sentence that tells
        how to permit it, or what else the system says. */
    [[nodiscard]] std::optional<SocketFailure> objection(QAbstractSocket::NetworkLayerProtocol version);

    /** Echoes under way are forgotten: their listeners hear nothing more. */
    void restrictTo(Sockets sockets);

    /** Where there is an objection() it is told as NotSent. At most 60,000 echoes of an IP version can be under way. */
    [[nodiscard]] Ticket send(const Echo &echo, Listener listener);

    /** Nothing where the echo has not left yet: others are before it, or the socket's buffer is full. */
    [[nodiscard]] std::optional<SteadyTime> sentAt(const Ticket &ticket) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vantage
