// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/icmp_engine.h"
#include "agent/io/icmp_socket_linux.h"

#include <sys/socket.h>

#include <array>
#include <deque>
#include <span>
#include <utility>
#include <vector>

namespace vantage {

/** What icmp_engine_linux.cpp (what is sent) and icmp_hearing_linux.cpp (what comes) share. */
class IcmpEngine::Private
{
public:
    static constexpr quint32 noSlot = ~0U;
    /** Echoes and answers of one system call. */
    static constexpr size_t batch = 32;

    struct Slot
    {
        enum class State : quint8 { Free, Queued, Sent };
        State state = State::Free;
        bool isGone = false; ///< its ticket, while its listener is being called
        bool isStamped = false;
        int busy = 0;
        quint32 serial = 0; ///< of its use
        IcmpVersion version = IcmpVersion::V4;
        quint16 sequence = 0;
        quint32 cookie = 0;
        SteadyTime asked;                     ///< when the kernel was asked to send it
        SteadyTime sent;                      ///< the kernel's stamp; until it comes an estimate
        std::optional<SocketFailure> failure; ///< known when it was queued
        Echo echo;
        SocketAddress target{QHostAddress(), 0};
        Listener listener;
    };

    struct Reference
    {
        quint32 slot = noSlot;
        quint32 serial = 0;
    };

    /** The kernel counts what a socket sends, and names its stamps so. */
    struct Numbered
    {
        quint32 number = 0;
        Reference reference;
    };

    struct Channel
    {
        std::optional<IcmpSocket> socket;
        Poller::Watch watch;
        std::vector<quint32> bySequence; ///< slots
        quint16 lastSequence = 0;
        int underWay = 0;
        bool isFull = false; ///< the socket's send buffer

        /** Stamps come at once or, from a queue of our own, soon: the latest are enough. */
        std::array<Numbered, 4096> latest{};
        quint32 nextNumber = 0;
        int unstamped = 0; ///< of those under way

        void count(Reference reference);
        void countAnew();
    };

    using AllHeard = std::vector<std::pair<Reference, Heard>>;

    explicit Private(Poller &usedPoller);
    ~Private();

    [[nodiscard]] Channel &channelOf(IcmpVersion version) { return channels[size_t(version)]; }
    [[nodiscard]] std::optional<SocketFailure> open(IcmpVersion version);
    [[nodiscard]] quint32 takeSlot();
    [[nodiscard]] bool takeSequence(quint32 index);
    void release(quint32 index);
    void free(quint32 index);
    [[nodiscard]] bool isCurrent(Reference reference) const;

    void queueUp(quint32 index);
    void flush();
    void sendQueued();
    [[nodiscard]] size_t sendBatch(IcmpVersion version, std::span<const Reference> waiting);
    void notSent(quint32 index, SocketFailure failure);

    void happened(IcmpVersion version, Poller::Events events);
    void receive(IcmpVersion version);
    void receiveNotices(IcmpVersion version);
    [[nodiscard]] size_t readNotices(IcmpVersion version, AllHeard &heard);
    [[nodiscard]] quint32 slotOf(IcmpVersion version, const IcmpEcho &echo);
    void hear(IcmpVersion version, msghdr &head, QByteArrayView bytes, AllHeard &heard);
    void hearNotice(IcmpVersion version, msghdr &head, QByteArrayView bytes, AllHeard &heard);
    void stamp(Channel &channel, quint32 number, const msghdr &head);
    void tell(const AllHeard &heard);
    void tell(Reference reference, const Heard &heard);

    Poller &poller;
    Sockets allowed = Sockets::Best;
    std::array<Channel, 2> channels;
    std::deque<Slot> slots; ///< never moves what it holds
    std::vector<quint32> freeSlots;
    quint32 lastSerial = 0;
    std::deque<Reference> queue;
    Poller::Timer flushTimer;

    struct Answers;
    struct Notices;
    std::unique_ptr<Answers> answers;
    std::unique_ptr<Notices> notices;
};

} // namespace vantage
