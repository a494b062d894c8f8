// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/icmp_engine_linux.h"
#include "agent/io/kernel_time.h"

#include <QRandomGenerator>

#include <netinet/in.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** Echoes of one turn: answers to them must find room in the socket's buffer before they are read. */
constexpr int sentInTurn = 128;
constexpr int mostUnderWay = 60'000;
constexpr int mostPayload = 65'507;

IcmpVersion versionOf(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv6Protocol ? IcmpVersion::V6 : IcmpVersion::V4;
}

} // namespace

void IcmpEngine::Private::Channel::count(Reference reference)
{
    latest[nextNumber % latest.size()] = {nextNumber, reference};
    ++nextNumber;
    ++unstamped;
}

/** Some kernels count what they refuse, others do not. A stamp that still comes by an old number is older than the echo
    that has it by then. */
void IcmpEngine::Private::Channel::countAnew()
{
    if (!socket)
        return;
    numberStampsAnew(socket->descriptor.get());
    latest.fill({});
    nextNumber = 0;
}

std::optional<SocketFailure> IcmpEngine::Private::open(IcmpVersion version)
{
    Channel &channel = channelOf(version);
    if (channel.socket)
        return std::nullopt;
    auto opened = IcmpSocket::open(version, allowed);
    if (!opened)
        return opened.error();
    channel.socket = std::move(*opened);
    channel.bySequence.assign(0x10000, noSlot);
    channel.lastSequence = quint16(QRandomGenerator::system()->generate());
    channel.nextNumber = 0;
    channel.watch = poller.watch(channel.socket->descriptor.get(), Poller::Readable,
                                 [this, version](Poller::Events events) { happened(version, events); });
    if (!channel.watch.isActive()) {
        channel.socket.reset(); // the next echo tries again
        return unwatched();
    }
    return std::nullopt;
}

quint32 IcmpEngine::Private::takeSlot()
{
    if (freeSlots.empty()) {
        slots.emplace_back();
        return quint32(slots.size() - 1);
    }
    const quint32 index = freeSlots.back();
    freeSlots.pop_back();
    return index;
}

bool IcmpEngine::Private::takeSequence(quint32 index)
{
    Slot &slot = slots[index];
    Channel &channel = channelOf(slot.version);
    if (channel.underWay >= mostUnderWay)
        return false;
    do {
        ++channel.lastSequence;
    } while (channel.bySequence[channel.lastSequence] != noSlot);
    slot.sequence = channel.lastSequence;
    channel.bySequence[slot.sequence] = index;
    ++channel.underWay;
    return true;
}

void IcmpEngine::Private::release(quint32 index)
{
    Slot &slot = slots[index];
    if (slot.busy > 0)
        slot.isGone = true;
    else
        free(index);
}

void IcmpEngine::Private::free(quint32 index)
{
    Slot &slot = slots[index];
    Channel &channel = channelOf(slot.version);
    if (!channel.bySequence.empty() && channel.bySequence[slot.sequence] == index) {
        channel.bySequence[slot.sequence] = noSlot;
        --channel.underWay;
        if (slot.state == Slot::State::Sent && !slot.isStamped)
            --channel.unstamped;
    }
    slot.state = Slot::State::Free;
    slot.isGone = false;
    slot.failure.reset();
    freeSlots.push_back(index);
    // What a listener holds may itself hold tickets.
    const Listener ended = std::exchange(slot.listener, {});
}

void IcmpEngine::Private::queueUp(quint32 index)
{
    queue.push_back({index, slots[index].serial});
    if (!flushTimer.isActive())
        flushTimer = poller.atEndOfTurn([this] { flush(); });
}

bool IcmpEngine::Private::isCurrent(Reference reference) const
{
    const Slot &slot = slots[reference.slot];
    return slot.serial == reference.serial && slot.state != Slot::State::Free && !slot.isGone;
}

void IcmpEngine::Private::flush()
{
    sendQueued();
    // Most stamps are there already: fetched now they cost no wake-up of their own.
    for (const IcmpVersion version : {IcmpVersion::V4, IcmpVersion::V6}) {
        if (channelOf(version).unstamped > 0)
            receiveNotices(version);
    }
}

/** Sends what has gathered, in runs of one IP version. */
void IcmpEngine::Private::sendQueued()
{
    for (int left = sentInTurn; left > 0 && !queue.empty();) {
        std::array<Reference, batch> waiting;
        size_t count = 0;
        while (count < batch && !queue.empty()) {
            const Reference next = queue.front();
            const bool fits =
                !isCurrent(next) || count == 0 ||
                (slots[next.slot].version == slots[waiting[0].slot].version &&
                 slots[next.slot].echo.dontFragment == slots[waiting[0].slot].echo.dontFragment);
            if (!fits)
                break;
            // Whoever is told of a failure may give back what waits here: that goes out first.
            if (count > 0 && isCurrent(next) && slots[next.slot].failure)
                break;
            queue.pop_front();
            if (!isCurrent(next))
                continue;
            if (auto failure = std::exchange(slots[next.slot].failure, {}))
                notSent(next.slot, std::move(*failure));
            else
                waiting[count++] = next;
        }
        if (count == 0)
            break;
        const size_t done = sendBatch(slots[waiting[0].slot].version, {waiting.data(), count});
        for (size_t i = count; i > done; --i)
            queue.push_front(waiting[i - 1]);
        left -= int(count);
        if (done == 0 && channelOf(slots[waiting[0].slot].version).isFull)
            return; // goes on when the socket can be written to
    }
    if (!queue.empty())
        flushTimer = poller.atEndOfTurn([this] { flush(); });
}

/** How many were dealt with. Until the stamps come those sent in one call have left one after the other while it took. */
size_t IcmpEngine::Private::sendBatch(IcmpVersion version, std::span<const Reference> waiting)
{
    static const std::array<char, mostPayload> zeros{};
    Channel &channel = channelOf(version);
    if (!channel.socket)
        return waiting.size();
    IcmpSocket &socket = *channel.socket;
    const bool isV4 = version == IcmpVersion::V4;
    std::array<EchoHead, batch> heads;
    std::array<std::array<iovec, 2>, batch> parts;
    alignas(cmsghdr) std::array<std::array<char, CMSG_SPACE(sizeof(int))>, batch> controls;
    std::array<mmsghdr, batch> messages{};
    for (size_t i = 0; i < waiting.size(); ++i) {
        Slot &slot = slots[waiting[i].slot];
        heads[i] =
            echoRequest(version, {socket.id, slot.sequence, slot.cookie}, slot.echo.size, slot.echo.flow);
        parts[i][0] = {heads[i].bytes.data(), size_t(heads[i].size)};
        parts[i][1] = {const_cast<char *>(zeros.data()),
                       size_t(std::max(0, slot.echo.size + icmpHeaderBytes - heads[i].size))};
        msghdr &head = messages[i].msg_hdr;
        head.msg_name = &slot.target.storage;
        head.msg_namelen = slot.target.size;
        head.msg_iov = parts[i].data();
        head.msg_iovlen = parts[i][1].iov_len > 0 ? 2 : 1;
        if (slot.echo.hopLimit > 0) {
            head.msg_control = controls[i].data();
            head.msg_controllen = controls[i].size();
            cmsghdr *control = CMSG_FIRSTHDR(&head);
            control->cmsg_level = isV4 ? int(IPPROTO_IP) : int(IPPROTO_IPV6);
            control->cmsg_type = isV4 ? IP_TTL : IPV6_HOPLIMIT;
            control->cmsg_len = CMSG_LEN(sizeof(int));
            std::memcpy(CMSG_DATA(control), &slot.echo.hopLimit, sizeof(int));
        }
    }
    socket.setDontFragment(version, slots[waiting[0].slot].echo.dontFragment);
    const SteadyTime begin = SteadyClock::now();
    int sent = 0;
    int error = 0;
    // An error that the network told of another echo may be given to this call: once each, so ask again.
    for (int again = 0; again < 4; ++again) {
        sent = sendmmsg(socket.descriptor.get(), messages.data(), unsigned(waiting.size()), MSG_NOSIGNAL);
        if (sent >= 0)
            break;
        error = errno;
        channel.countAnew();
        if (error == EAGAIN || socket.isRaw)
            break;
    }
    if (sent < 0) {
        if (error == EAGAIN || error == EINTR) {
            channel.isFull = error == EAGAIN;
            if (channel.isFull)
                channel.watch.setEvents(Poller::Readable | Poller::Writable);
            return 0;
        }
        SocketFailure failure = socketFailure(error, FailureSource::OwnSystem);
        if (error == EMSGSIZE)
            failure = {Reason::Unreachable, Outcome::Unknown,
                       u"the packet is too large for this agent's own link"_s};
        notSent(waiting[0].slot, std::move(failure));
        return 1;
    }
    const SteadyTime::duration each = (SteadyClock::now() - begin) / sent;
    for (int i = 0; i < sent; ++i) {
        Slot &slot = slots[waiting[size_t(i)].slot];
        slot.asked = begin;
        slot.sent = begin + each * i;
        slot.state = Slot::State::Sent;
        channel.count(waiting[size_t(i)]);
    }
    if (size_t(sent) < waiting.size())
        channel.countAnew();
    return size_t(sent);
}

void IcmpEngine::Private::notSent(quint32 index, SocketFailure failure)
{
    const Slot &slot = slots[index];
    Heard heard;
    heard.what = Heard::What::NotSent;
    heard.sent = heard.came = SteadyClock::now();
    if (failure.reason == Reason::Unreachable && slot.echo.dontFragment)
        heard.mtu = mtuTowards(slot.echo.address);
    heard.failure = std::move(failure);
    tell({index, slot.serial}, heard);
}

Micros IcmpEngine::Heard::roundTrip() const
{
    return std::chrono::duration_cast<Micros>(std::max(came - sent, SteadyClock::duration::zero()));
}

IcmpEngine::Ticket::Ticket(Ticket &&other) noexcept
    : m_engine(std::exchange(other.m_engine, nullptr))
    , m_number(other.m_number)
{
}

IcmpEngine::Ticket &IcmpEngine::Ticket::operator=(Ticket &&other) noexcept
{
    if (this != &other) {
        const Ticket former = std::move(*this);
        m_engine = std::exchange(other.m_engine, nullptr);
        m_number = other.m_number;
    }
    return *this;
}

IcmpEngine::Ticket::~Ticket()
{
    if (m_engine)
        m_engine->d->release(m_number);
}

IcmpEngine::IcmpEngine(Poller &poller)
    : d(std::make_unique<Private>(poller))
{
}

IcmpEngine::~IcmpEngine() = default;

std::optional<SocketFailure> IcmpEngine::objection(QAbstractSocket::NetworkLayerProtocol version)
{
    return d->open(version == QAbstractSocket::IPv6Protocol ? IcmpVersion::V6 : IcmpVersion::V4);
}

void IcmpEngine::restrictTo(Sockets sockets)
{
    d->allowed = sockets;
    d->queue.clear();
    for (Private::Channel &channel : d->channels) {
        channel.watch.reset();
        channel.socket.reset();
        channel.bySequence.clear();
        channel.underWay = 0;
        channel.unstamped = 0;
        channel.isFull = false;
    }
}

std::optional<SteadyTime> IcmpEngine::sentAt(const Ticket &ticket) const
{
    if (ticket.m_engine != this)
        return std::nullopt;
    const Private::Slot &slot = d->slots[ticket.m_number];
    return slot.state == Private::Slot::State::Sent ? std::optional(slot.sent) : std::nullopt;
}

IcmpEngine::Ticket IcmpEngine::send(const Echo &echo, Listener listener)
{
    const IcmpVersion version = versionOf(echo.address);
    std::optional<SocketFailure> failure = d->open(version);
    const quint32 index = d->takeSlot();
    Private::Slot &slot = d->slots[index];
    slot.serial = ++d->lastSerial;
    slot.state = Private::Slot::State::Queued;
    slot.isStamped = false;
    slot.version = version;
    slot.cookie = QRandomGenerator::global()->generate();
    slot.echo = echo;
    slot.echo.size = std::clamp(echo.size, 0, mostPayload);
    slot.target = SocketAddress(echo.address, 0);
    slot.listener = std::move(listener);
    Ticket ticket;
    ticket.m_engine = this;
    ticket.m_number = index;
    if (!failure && !d->takeSequence(index))
        failure = SocketFailure{Reason::Overloaded, {}, u"this agent has 60,000 echoes under way"_s};
    slot.failure = std::move(failure); // told in the queue's turn, never from within send()
    d->queueUp(index);
    return ticket;
}

} // namespace vantage
