// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/icmp_engine.h"
#include "agent/io/icmp_socket_linux.h"
#include "agent/io/kernel_time.h"

#include <QRandomGenerator>

#include <linux/errqueue.h>
#include <netinet/in.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <deque>
#include <vector>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** Echoes and answers of one system call. */
constexpr size_t batch = 32;
/** Echoes of one turn: answers to them must find room in the socket's buffer before they are read. */
constexpr int sentInTurn = 128;
/** Bounds the work of one wake-up. What has come before a timer rings is read before it does. */
constexpr int batchesInWake = 128;
constexpr int mostUnderWay = 60'000;
constexpr int mostPayload = 65'507;

constexpr quint32 noSlot = ~0U;

/** The whole of any answer fits, so that its checksum can be checked; memory is only used by what is really long. */
constexpr size_t packetBytes = 65'664;
constexpr size_t controlBytes = 256;

IcmpVersion versionOf(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv6Protocol ? IcmpVersion::V6 : IcmpVersion::V4;
}

QByteArrayView addressBytes(const sockaddr_storage &address)
{
    if (address.ss_family == AF_INET6)
        return {reinterpret_cast<const char *>(&reinterpret_cast<const sockaddr_in6 *>(&address)->sin6_addr),
                16};
    return {reinterpret_cast<const char *>(&reinterpret_cast<const sockaddr_in *>(&address)->sin_addr), 4};
}

struct Slot
{
    enum class State : quint8 { Free, Queued, Sent };
    State state = State::Free;
    bool isGone = false; ///< its ticket, while its listener is being called
    int busy = 0;
    quint32 serial = 0; ///< of its use
    IcmpVersion version = IcmpVersion::V4;
    quint16 sequence = 0;
    quint32 cookie = 0;
    SteadyTime sent;
    std::optional<SocketFailure> failure; ///< known when it was queued
    IcmpEngine::Echo echo;
    SocketAddress target{QHostAddress(), 0};
    IcmpEngine::Listener listener;
};

struct Reference
{
    quint32 slot = noSlot;
    quint32 serial = 0;
};

struct Channel
{
    std::optional<IcmpSocket> socket;
    Poller::Watch watch;
    std::vector<quint32> bySequence; ///< slots
    quint16 lastSequence = 0;
    int underWay = 0;
    bool isFull = false; ///< the socket's send buffer
};

/** Where recvmmsg() puts what it reads. */
struct Reading
{
    std::unique_ptr<char[]> packets = std::make_unique_for_overwrite<char[]>(batch * packetBytes);
    alignas(cmsghdr) std::array<std::array<char, controlBytes>, batch> controls;
    std::array<sockaddr_storage, batch> names;
    std::array<iovec, batch> parts;
    std::array<mmsghdr, batch> messages;

    int read(int socket, int flags)
    {
        for (size_t i = 0; i < batch; ++i) {
            parts[i] = {packets.get() + i * packetBytes, packetBytes};
            msghdr &head = messages[i].msg_hdr;
            head = {};
            head.msg_name = &names[i];
            head.msg_namelen = sizeof names[i];
            head.msg_iov = &parts[i];
            head.msg_iovlen = 1;
            head.msg_control = controls[i].data();
            head.msg_controllen = controlBytes;
        }
        return recvmmsg(socket, messages.data(), batch, flags | MSG_DONTWAIT, nullptr);
    }
};

/** Hop limit and error description that come beside a packet. */
struct Aside
{
    int hopLimit = 0;
    std::optional<sock_extended_err> error;
    sockaddr_storage offender{};

    explicit Aside(msghdr &head)
    {
        for (cmsghdr *control = CMSG_FIRSTHDR(&head); control; control = CMSG_NXTHDR(&head, control)) {
            const bool isV4 = control->cmsg_level == IPPROTO_IP;
            if (!isV4 && control->cmsg_level != IPPROTO_IPV6)
                continue;
            if (control->cmsg_type == (isV4 ? IP_TTL : IPV6_HOPLIMIT)) {
                std::memcpy(&hopLimit, CMSG_DATA(control), sizeof hopLimit);
            } else if (control->cmsg_type == (isV4 ? IP_RECVERR : IPV6_RECVERR)) {
                sock_extended_err told{};
                std::memcpy(&told, CMSG_DATA(control), sizeof told);
                error = told;
                const size_t behind = control->cmsg_len - CMSG_LEN(sizeof told);
                std::memcpy(&offender, CMSG_DATA(control) + sizeof told, std::min(behind, sizeof offender));
            }
        }
    }
};

} // namespace

class IcmpEngine::Private
{
public:
    explicit Private(Poller &usedPoller)
        : poller(usedPoller)
    {
    }

    [[nodiscard]] Channel &channelOf(IcmpVersion version) { return channels[size_t(version)]; }
    [[nodiscard]] std::optional<SocketFailure> open(IcmpVersion version);
    [[nodiscard]] quint32 takeSlot();
    [[nodiscard]] bool takeSequence(quint32 index);
    void release(quint32 index);
    void free(quint32 index);
    void queueUp(quint32 index);
    void flush();
    [[nodiscard]] size_t sendBatch(IcmpVersion version, std::span<const Reference> waiting);
    void notSent(quint32 index, SocketFailure failure);
    void happened(IcmpVersion version, Poller::Events events);
    void receive(IcmpVersion version);
    void receiveErrors(IcmpVersion version);
    [[nodiscard]] quint32 slotOf(IcmpVersion version, const IcmpEcho &echo);
    void hear(IcmpVersion version, msghdr &head, QByteArrayView bytes,
              std::vector<std::pair<Reference, Heard>> &heard);
    void hearError(IcmpVersion version, msghdr &head, QByteArrayView bytes,
                   std::vector<std::pair<Reference, Heard>> &heard);
    void tell(const std::vector<std::pair<Reference, Heard>> &heard);
    void tell(Reference reference, const Heard &heard);
    [[nodiscard]] bool isCurrent(Reference reference) const;

    Poller &poller;
    Sockets allowed = Sockets::Best;
    std::array<Channel, 2> channels;
    std::deque<Slot> slots; ///< never moves what it holds
    std::vector<quint32> freeSlots;
    quint32 lastSerial = 0;
    std::deque<Reference> queue;
    Poller::Timer flushTimer;
    std::unique_ptr<Reading> reading;
};

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
    if (!reading)
        reading = std::make_unique<Reading>();
    channel.watch = poller.watch(channel.socket->descriptor.get(), Poller::Readable,
                                 [this, version](Poller::Events events) { happened(version, events); });
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

/** Sends what has gathered, in runs of one IP version. */
void IcmpEngine::Private::flush()
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

/** How many were dealt with. Those sent in one call left one after the other while it took; the time between is shared
    out among them. */
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
    int sent = sendmmsg(socket.descriptor.get(), messages.data(), unsigned(waiting.size()), MSG_NOSIGNAL);
    // An error that the network told of another echo may be given to this call: once each, so ask again.
    for (int again = 0; sent < 0 && errno != EAGAIN && !socket.isRaw && again < 3; ++again)
        sent = sendmmsg(socket.descriptor.get(), messages.data(), unsigned(waiting.size()), MSG_NOSIGNAL);
    if (sent < 0) {
        if (errno == EAGAIN || errno == EINTR) {
            channel.isFull = errno == EAGAIN;
            if (channel.isFull)
                channel.watch.setEvents(Poller::Readable | Poller::Writable);
            return 0;
        }
        const int error = errno;
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
        slot.sent = begin + each * i;
        slot.state = Slot::State::Sent;
    }
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

void IcmpEngine::Private::happened(IcmpVersion version, Poller::Events events)
{
    Channel &channel = channelOf(version);
    if (events & Poller::Writable) {
        channel.isFull = false;
        channel.watch.setEvents(Poller::Readable);
        if (!queue.empty() && !flushTimer.isActive())
            flushTimer = poller.atEndOfTurn([this] { flush(); });
    }
    if (events & Poller::Failed)
        receiveErrors(version);
    if (events & Poller::Readable && channelOf(version).socket)
        receive(version);
}

void IcmpEngine::Private::receive(IcmpVersion version)
{
    for (int i = 0; i < batchesInWake && channelOf(version).socket; ++i) {
        const int count = reading->read(channelOf(version).socket->descriptor.get(), 0);
        // All is taken out of the buffers before anyone is told, who may bring us here again.
        std::vector<std::pair<Reference, Heard>> heard;
        for (int k = 0; k < count; ++k) {
            mmsghdr &message = reading->messages[size_t(k)];
            const auto *bytes = static_cast<const char *>(message.msg_hdr.msg_iov->iov_base);
            hear(version, message.msg_hdr, {bytes, qsizetype(message.msg_len)}, heard);
        }
        tell(heard);
        if (count < int(batch))
            return;
    }
}

void IcmpEngine::Private::receiveErrors(IcmpVersion version)
{
    for (int i = 0; i < batchesInWake && channelOf(version).socket; ++i) {
        const int socket = channelOf(version).socket->descriptor.get();
        const int count = reading->read(socket, MSG_ERRQUEUE);
        if (count <= 0) {
            int pending = 0;
            socklen_t size = sizeof pending;
            getsockopt(socket, SOL_SOCKET, SO_ERROR, &pending, &size);
            return;
        }
        std::vector<std::pair<Reference, Heard>> heard;
        for (int k = 0; k < count; ++k) {
            mmsghdr &message = reading->messages[size_t(k)];
            const auto *bytes = static_cast<const char *>(message.msg_hdr.msg_iov->iov_base);
            hearError(version, message.msg_hdr, {bytes, qsizetype(message.msg_len)}, heard);
        }
        tell(heard);
    }
}

quint32 IcmpEngine::Private::slotOf(IcmpVersion version, const IcmpEcho &echo)
{
    const Channel &channel = channelOf(version);
    const quint32 index = echo.id == channel.socket->id ? channel.bySequence[echo.sequence] : noSlot;
    if (index == noSlot)
        return noSlot;
    const Slot &slot = slots[index];
    const bool isOther = slot.echo.size >= echoMarkBytes && echo.cookie && *echo.cookie != slot.cookie;
    return slot.state == Slot::State::Sent && !isOther ? index : noSlot;
}

void IcmpEngine::Private::hear(IcmpVersion version, msghdr &head, QByteArrayView bytes,
                               std::vector<std::pair<Reference, Heard>> &heard)
{
    int hopLimit = 0;
    if (version == IcmpVersion::V4 && channelOf(version).socket->isRaw) {
        const std::optional<Ipv4Packet> packet = parseIpv4Icmp(bytes);
        if (!packet)
            return;
        hopLimit = packet->hopLimit;
        bytes = packet->payload;
    } else {
        hopLimit = Aside(head).hopLimit;
    }
    const std::optional<IcmpMessage> message = parseIcmp(version, bytes);
    const quint32 index = message ? slotOf(version, message->echo) : noSlot;
    if (index == noSlot)
        return;
    const Slot &slot = slots[index];
    const auto &name = *static_cast<const sockaddr_storage *>(head.msg_name);
    const QByteArrayView target = addressBytes(slot.target.storage);
    Heard found;
    if (message->what == IcmpMessage::What::Reply) {
        // A reply brings the payload back (RFC 792): without the cookie it is none, and echoes too small for one are known
        // by the address that answers.
        const bool isProven =
            slot.echo.size >= echoMarkBytes ? message->echo.cookie.has_value() : addressBytes(name) == target;
        if (!isProven)
            return;
    } else {
        if (message->wasSentTo != target)
            return;
        found.what = Heard::What::Error;
        found.type = message->type;
        found.code = message->code;
        found.mtu = message->mtu;
    }
    found.from = addressBytes(name) == target ? slot.echo.address
                                              : QHostAddress(static_cast<const sockaddr *>(head.msg_name));
    found.hopLimit = hopLimit;
    found.sent = slot.sent;
    const auto stamp = stampOf(head);
    found.came = (stamp ? PacketTime::fromKernel(*stamp) : PacketTime::now()).steady;
    heard.emplace_back(Reference{index, slot.serial}, std::move(found));
}

void IcmpEngine::Private::hearError(IcmpVersion version, msghdr &head, QByteArrayView bytes,
                                    std::vector<std::pair<Reference, Heard>> &heard)
{
    const Aside aside(head);
    const bool isFromNetwork = aside.error && (aside.error->ee_origin == SO_EE_ORIGIN_ICMP ||
                                               aside.error->ee_origin == SO_EE_ORIGIN_ICMP6);
    const std::optional<IcmpEcho> echo = isFromNetwork ? parseEchoRequest(version, bytes) : std::nullopt;
    const quint32 index = echo ? slotOf(version, *echo) : noSlot;
    if (index == noSlot)
        return;
    const Slot &slot = slots[index];
    Heard found;
    found.what = Heard::What::Error;
    found.type = aside.error->ee_type;
    found.code = aside.error->ee_code;
    found.mtu = aside.error->ee_errno == EMSGSIZE ? int(aside.error->ee_info) : 0;
    found.from = QHostAddress(reinterpret_cast<const sockaddr *>(&aside.offender));
    found.sent = slot.sent;
    const auto stamp = stampOf(head);
    found.came = (stamp ? PacketTime::fromKernel(*stamp) : PacketTime::now()).steady;
    heard.emplace_back(Reference{index, slot.serial}, std::move(found));
}

void IcmpEngine::Private::tell(const std::vector<std::pair<Reference, Heard>> &heard)
{
    for (const auto &[reference, what] : heard)
        tell(reference, what);
}

void IcmpEngine::Private::tell(Reference reference, const Heard &heard)
{
    if (!isCurrent(reference))
        return;
    Slot &slot = slots[reference.slot];
    ++slot.busy;
    slot.listener(heard);
    if (--slot.busy == 0 && slot.isGone)
        free(reference.slot);
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
    for (Channel &channel : d->channels) {
        channel.watch.reset();
        channel.socket.reset();
        channel.bySequence.clear();
        channel.underWay = 0;
        channel.isFull = false;
    }
}

std::optional<SteadyTime> IcmpEngine::sentAt(const Ticket &ticket) const
{
    if (ticket.m_engine != this)
        return std::nullopt;
    const Slot &slot = d->slots[ticket.m_number];
    return slot.state == Slot::State::Sent ? std::optional(slot.sent) : std::nullopt;
}

IcmpEngine::Ticket IcmpEngine::send(const Echo &echo, Listener listener)
{
    const IcmpVersion version = versionOf(echo.address);
    std::optional<SocketFailure> failure = d->open(version);
    const quint32 index = d->takeSlot();
    Slot &slot = d->slots[index];
    slot.serial = ++d->lastSerial;
    slot.state = Slot::State::Queued;
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
