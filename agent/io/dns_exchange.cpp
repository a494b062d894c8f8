// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/dns_exchange.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <netinet/in.h>
#include <netinet/tcp.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** A datagram is repeated after this or a quarter of the time there is, then after twice that, and so on. */
constexpr Micros longestFirstPause = std::chrono::seconds(1);
constexpr Micros shortestPause = std::chrono::milliseconds(20);
/** Before others get their turn. */
constexpr int datagramsAtOnce = 16;
/** The length before each message of TCP (RFC 1035 section 4.2.2). */
constexpr qsizetype lengthSize = 2;

Micros between(SteadyTime from, SteadyTime to)
{
    return std::chrono::duration_cast<Micros>(std::max(to - from, SteadyClock::duration::zero()));
}

} // namespace

DnsExchange::DnsExchange(Poller &poller, Order order)
    : m_poller(poller)
    , m_order(std::move(order))
{
}

void DnsExchange::start(Done done)
{
    m_done = std::move(done);
    askNext();
}

/** Each address but the last may take its share of the time that is left. */
void DnsExchange::askNext()
{
    m_giveUp.reset();
    if (m_tried == m_order.addresses.size()) {
        m_report.address = m_failedAddress;
        finish();
        return;
    }
    m_report.address = m_order.addresses.at(m_tried++);
    m_addressBegin = SteadyClock::now();
    const auto left = m_order.addresses.size() - m_tried;
    m_share = (m_order.timeout - between(m_order.begin, m_addressBegin)) / (left + 1);
    if (left > 0)
        m_giveUp = m_poller.at(m_addressBegin + m_share, [this] {
            failed({Reason::NameTimeout,
                    {},
                    u"no answer in %1"_s.arg(formatDuration(between(m_addressBegin, m_poller.wakeTime())))});
        });
    if (m_order.tcp)
        askByTcp();
    else
        askByUdp();
}

void DnsExchange::askByUdp()
{
    auto opened = DatagramSocket::open(m_order.addresses.at(m_tried - 1), m_order.port,
                                       DatagramSocket::Stamps::SentAndReceived);
    if (!opened) {
        failed(opened.error());
        return;
    }
    m_udp = std::move(*opened);
    m_firstNumbered = 0;
    m_watch = m_poller.watch(m_udp->descriptor(), Poller::Readable, [this](Poller::Events events) {
        if (events & Poller::Failed)
            fetchStamps();
        datagramsCame();
    });
    if (!m_watch.isActive()) {
        failed(unwatched());
        return;
    }
    m_pause = std::clamp(m_share / 4, shortestPause, longestFirstPause);
    transmit();
}

/** Each with an id of its own, so that it is known which one is answered. */
void DnsExchange::transmit()
{
    const auto id = quint16(QRandomGenerator::system()->generate());
    setDnsId(m_order.query, id);
    ++m_report.attempts;
    const SteadyTime now = SteadyClock::now();
    if (m_sent.empty())
        m_addressBegin = now;
    m_sent.push_back({id, now});
    const int error = m_udp->send(m_order.query);
    if (error != 0) {
        m_udp->numberAnew();
        m_firstNumbered = m_sent.size();
    }
    fetchStamps(); // mostly there already
    // A full queue of our own is a lost datagram like any other.
    if (error != 0 && error != EAGAIN && error != ENOBUFS) {
        failed(error, error == ECONNREFUSED ? FailureSource::Network : FailureSource::OwnSystem);
        return;
    }
    m_repeat = m_poller.at(now + m_pause, [this] {
        m_pause *= 2;
        transmit();
    });
}

void DnsExchange::fetchStamps()
{
    while (true) {
        const auto notice = m_udp->nextNotice();
        const auto *sent = std::get_if<DatagramSocket::Sent>(&notice);
        if (!sent)
            return;
        const size_t index = m_firstNumbered + sent->number;
        if (index < m_sent.size())
            m_sent[index].at = sent->time.steady;
        if (index == 0)
            m_addressBegin = sent->time.steady; // what came before is not the server's time
        if (index + 1 == m_sent.size())
            return;
    }
}

void DnsExchange::datagramsCame()
{
    std::array<char, 65536> buffer; // not initialised: only what a datagram fills is touched
    for (int i = 0; i < datagramsAtOnce; ++i) {
        const auto next = m_udp->receive(buffer);
        if (const auto *failure = std::get_if<DatagramSocket::Failure>(&next)) {
            failed(failure->error, FailureSource::Network);
            return;
        }
        const auto *datagram = std::get_if<DatagramSocket::Datagram>(&next);
        if (!datagram || accept(datagram->bytes, datagram->time.steady))
            return;
    }
}

bool DnsExchange::accept(QByteArrayView message, SteadyTime received)
{
    if (received > m_order.begin + m_order.timeout)
        return false; // read only because this agent looked late
    const auto sent =
        std::find_if(m_sent.begin(), m_sent.end(),
                     [id = dnsIdOf(message)](const Transmission &each) { return each.id == id; });
    if (sent == m_sent.end()) {
        ignore(message.size() < 12 ? u"not a DNS message"_s : u"wrong id"_s);
        return false;
    }
    setDnsId(m_order.query, sent->id);
    auto answer = decodeDnsAnswer(message, m_order.query);
    if (!answer) {
        if (m_udp && isConnectedToItself(m_udp->descriptor())) {
            failed(ECONNREFUSED, FailureSource::OwnSystem);
            return true;
        }
        ignore(answer.error());
        return false;
    }
    if (answer->truncated && m_udp) {
        m_report.truncated = true;
        m_udpTime = between(sent->at, received);
        m_lostBefore = between(m_addressBegin, sent->at);
        m_repeat.reset();
        m_watch.reset();
        m_udp.reset();
        askByTcp();
        return true;
    }
    if (m_udp) {
        m_lostBefore = between(m_addressBegin, sent->at);
        answered(std::move(*answer), between(sent->at, received));
    } else {
        answered(std::move(*answer), m_udpTime + m_connectTime + between(sent->at, received));
    }
    return true;
}

void DnsExchange::answered(DnsAnswer answer, Micros time)
{
    m_report.answer = std::move(answer);
    m_report.failure.reset();
    m_report.queryTime = time;
    m_report.lostTime += m_lostBefore;
    finish();
}

void DnsExchange::ignore(const QString &why)
{
    if (m_report.ignored++ == 0)
        m_report.whyIgnored = why;
}

void DnsExchange::askByTcp()
{
    const SocketAddress address(m_order.addresses.at(m_tried - 1), m_order.port);
    ++m_report.attempts;
    m_sent.clear();
    m_received.clear();
    m_tcpBegin = SteadyClock::now();
    m_tcp = Descriptor(socket(address.data()->sa_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!m_tcp.isValid() ||
        (connect(m_tcp.get(), address.data(), address.size) != 0 && errno != EINPROGRESS)) {
        failed(errno, FailureSource::OwnSystem);
        return;
    }
    stampReceived(m_tcp.get());
    m_watch = m_poller.watch(m_tcp.get(), Poller::Writable, [this](Poller::Events) { connectEnded(); });
    if (!m_watch.isActive())
        failed(unwatched());
}

void DnsExchange::connectEnded()
{
    int error = 0;
    socklen_t size = sizeof error;
    getsockopt(m_tcp.get(), SOL_SOCKET, SO_ERROR, &error, &size);
    if (error == 0 && isConnectedToItself(m_tcp.get()))
        error = ECONNREFUSED;
    if (error != 0) {
        failed(error, FailureSource::Network);
        return;
    }
    // The wake-up may have come late; the kernel knows the handshake's own round trip (see the TCP probe).
    m_connectTime = between(m_tcpBegin, m_poller.wakeTime());
    tcp_info info{};
    size = sizeof info;
    if (getsockopt(m_tcp.get(), SOL_TCP, TCP_INFO, &info, &size) == 0 && info.tcpi_rtt > 0 &&
        info.tcpi_retransmits == 0)
        m_connectTime = std::min(m_connectTime, Micros(info.tcpi_rtt));
    m_watch.reset();
    sendByTcp();
}

/** A question of some hundred bytes always fits into a new connection's buffer. */
void DnsExchange::sendByTcp()
{
    const auto id = quint16(QRandomGenerator::system()->generate());
    setDnsId(m_order.query, id);
    QByteArray framed(lengthSize, Qt::Uninitialized);
    qToBigEndian(quint16(m_order.query.size()), framed.data());
    framed += m_order.query;
    m_sent.push_back({id, SteadyClock::now()});
    if (send(m_tcp.get(), framed.constData(), size_t(framed.size()), MSG_NOSIGNAL) != framed.size()) {
        failed(errno, FailureSource::Network);
        return;
    }
    m_watch = m_poller.watch(m_tcp.get(), Poller::Readable, [this](Poller::Events) { bytesCame(); });
    if (!m_watch.isActive())
        failed(unwatched());
}

/** One message is kept at a time, of 64 KiB at most. */
void DnsExchange::bytesCame()
{
    std::array<char, 65536> bytes;
    iovec part{bytes.data(), bytes.size()};
    alignas(cmsghdr) std::array<char, 256> control;
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    const ssize_t count = recvmsg(m_tcp.get(), &message, 0);
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (count < 0) {
        failed(errno, FailureSource::Network);
        return;
    }
    if (count == 0) {
        failed({Reason::ConnectionReset, {}, u"connection closed without an answer"_s});
        return;
    }
    const auto stamp = stampOf(message);
    const SteadyTime received = stamp ? PacketTime::fromKernel(*stamp).steady : m_poller.wakeTime();
    m_received.append(bytes.data(), qsizetype(count));
    while (m_received.size() >= lengthSize) {
        const qsizetype size = lengthSize + qFromBigEndian<quint16>(m_received.constData());
        if (m_received.size() < size)
            return;
        const QByteArray whole = m_received.sliced(lengthSize, size - lengthSize);
        m_received.remove(0, size);
        if (accept(whole, received))
            return;
    }
}

void DnsExchange::failed(const SocketFailure &failure)
{
    // "No route" for one address, or its silence, says less than what another one answered.
    if (!m_report.failure || m_report.failure->reason == Reason::Unreachable ||
        (failure.reason != Reason::Unreachable && failure.reason != Reason::NameTimeout)) {
        m_report.failure = failure;
        m_failedAddress = m_report.address;
    }
    m_report.lostTime += between(m_addressBegin, std::max(m_poller.wakeTime(), m_addressBegin));
    m_repeat.reset();
    m_watch.reset();
    m_udp.reset();
    m_tcp.reset();
    m_sent.clear();
    m_udpTime = {};
    m_lostBefore = {};
    m_connectTime = {};
    if (m_tried < m_order.addresses.size())
        m_report.truncated = false; // was this address's answer
    askNext();
}

void DnsExchange::finish()
{
    m_giveUp.reset();
    m_repeat.reset();
    m_watch.reset();
    m_udp.reset();
    m_tcp.reset();
    const Done done = std::exchange(m_done, {});
    done(); // may be the end of this exchange
}

} // namespace vantage
