// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/icmp_engine_linux.h"
#include "agent/io/kernel_time.h"

#include <linux/errqueue.h>
#include <netinet/in.h>

#include <algorithm>
#include <cstring>

namespace vantage {

namespace {

/** Bounds the work of one wake-up. What has come before a timer rings is read before it does. */
constexpr int batchesInWake = 128;

/** The whole of any answer fits, so that its checksum can be checked; memory is only used by what is really long. */
constexpr size_t answerBytes = 65'664;
/** The beginning of an echo that an error quotes. */
constexpr size_t quoteBytes = 512;
constexpr size_t controlBytes = 256;

/** The two clocks' reading, less a moment: a stamp that is older than its echo belongs to another. */
constexpr auto clockTolerance = std::chrono::milliseconds(1);
QByteArrayView addressBytes(const sockaddr_storage &address)
{
    if (address.ss_family == AF_INET6)
        return {reinterpret_cast<const char *>(&reinterpret_cast<const sockaddr_in6 *>(&address)->sin6_addr),
                16};
    return {reinterpret_cast<const char *>(&reinterpret_cast<const sockaddr_in *>(&address)->sin_addr), 4};
}

/** Where recvmmsg() puts what it reads. */
template <size_t count, size_t bytes>
struct Reading
{
    std::unique_ptr<char[]> packets = std::make_unique_for_overwrite<char[]>(count * bytes);
    alignas(cmsghdr) std::array<std::array<char, controlBytes>, count> controls;
    std::array<sockaddr_storage, count> names;
    std::array<iovec, count> parts;
    std::array<mmsghdr, count> messages;

    size_t read(int socket, int flags)
    {
        for (size_t i = 0; i < count; ++i) {
            parts[i] = {packets.get() + i * bytes, bytes};
            msghdr &head = messages[i].msg_hdr;
            head = {};
            head.msg_name = &names[i];
            head.msg_namelen = sizeof names[i];
            head.msg_iov = &parts[i];
            head.msg_iovlen = 1;
            head.msg_control = controls[i].data();
            head.msg_controllen = controlBytes;
        }
        const int got = recvmmsg(socket, messages.data(), count, flags | MSG_DONTWAIT, nullptr);
        return got > 0 ? size_t(got) : 0;
    }

    [[nodiscard]] QByteArrayView bytesOf(size_t i) const
    {
        return {packets.get() + i * bytes, qsizetype(messages[i].msg_len)};
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

struct IcmpEngine::Private::Answers : Reading<batch, answerBytes>
{
};

struct IcmpEngine::Private::Notices : Reading<batch, quoteBytes>
{
};

IcmpEngine::Private::Private(Poller &usedPoller)
    : poller(usedPoller)
    , answers(std::make_unique<Answers>())
    , notices(std::make_unique<Notices>())
{
}

IcmpEngine::Private::~Private() = default;

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
        receiveNotices(version);
    if (events & Poller::Readable)
        receive(version);
}

void IcmpEngine::Private::receive(IcmpVersion version)
{
    for (int i = 0; i < batchesInWake && channelOf(version).socket; ++i) {
        const size_t count = answers->read(channelOf(version).socket->descriptor.get(), 0);
        // All is taken out of the buffers before anyone is told, who may bring us here again.
        AllHeard heard;
        // What has been answered has left before: its stamp is there, if there is to be one.
        if (count > 0 && channelOf(version).unstamped > 0)
            (void)readNotices(version, heard);
        for (size_t k = 0; k < count; ++k)
            hear(version, answers->messages[k].msg_hdr, answers->bytesOf(k), heard);
        tell(heard);
        if (count < batch)
            return;
    }
}

/** Stamps of what was sent, and errors of a datagram socket. */
void IcmpEngine::Private::receiveNotices(IcmpVersion version)
{
    for (int i = 0; i < batchesInWake && channelOf(version).socket; ++i) {
        AllHeard heard;
        const size_t count = readNotices(version, heard);
        if (count == 0 && i == 0) {
            // An error without a notice would be told for ever.
            int pending = 0;
            socklen_t size = sizeof pending;
            getsockopt(channelOf(version).socket->descriptor.get(), SOL_SOCKET, SO_ERROR, &pending, &size);
        }
        tell(heard);
        if (count < batch)
            return;
    }
}

size_t IcmpEngine::Private::readNotices(IcmpVersion version, AllHeard &heard)
{
    const size_t count = notices->read(channelOf(version).socket->descriptor.get(), MSG_ERRQUEUE);
    for (size_t k = 0; k < count; ++k)
        hearNotice(version, notices->messages[k].msg_hdr, notices->bytesOf(k), heard);
    return count;
}

void IcmpEngine::Private::stamp(Channel &channel, quint32 number, const msghdr &head)
{
    const Numbered &known = channel.latest[number % channel.latest.size()];
    const auto time = stampOf(head);
    if (known.number != number || known.reference.slot == noSlot || !time || !isCurrent(known.reference))
        return;
    Slot &slot = slots[known.reference.slot];
    const SteadyTime left = PacketTime::fromKernel(*time).steady;
    if (slot.isStamped || left < slot.asked - clockTolerance)
        return;
    slot.sent = std::max(left, slot.asked);
    slot.isStamped = true;
    --channel.unstamped;
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

void IcmpEngine::Private::hear(IcmpVersion version, msghdr &head, QByteArrayView bytes, AllHeard &heard)
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

void IcmpEngine::Private::hearNotice(IcmpVersion version, msghdr &head, QByteArrayView bytes, AllHeard &heard)
{
    const Aside aside(head);
    if (aside.error && aside.error->ee_origin == SO_EE_ORIGIN_TIMESTAMPING) {
        stamp(channelOf(version), aside.error->ee_data, head);
        return;
    }
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

void IcmpEngine::Private::tell(const AllHeard &heard)
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

} // namespace vantage
