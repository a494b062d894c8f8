// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/delay_link.h"

#include <QByteArray>

#include <fcntl.h>
#include <linux/if.h>
#include <linux/if_tun.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <cstring>
#include <deque>

namespace vantage::test {
using namespace Qt::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;

/** In the namespace of the calling thread. Ends with its descriptor. */
int openTun(const char *name)
{
    const int device = open("/dev/net/tun", O_RDWR | O_NONBLOCK | O_CLOEXEC);
    ifreq request{};
    request.ifr_flags = IFF_TUN | IFF_NO_PI;
    std::strncpy(request.ifr_name, name, IFNAMSIZ - 1);
    if (device < 0 || ioctl(device, TUNSETIFF, &request) != 0)
        qFatal("no TUN device here: %s", strerror(errno));
    return device;
}

class Direction
{
public:
    Direction(int from, int to, Clock::duration delay)
        : m_from(from)
        , m_to(to)
        , m_delay(delay)
    {
    }

    void take()
    {
        std::array<char, 65536> bytes;
        for (;;) {
            const ssize_t count = read(m_from, bytes.data(), bytes.size());
            if (count <= 0)
                return;
            if (m_packets.size() < DelayLink::mostPackets)
                m_packets.push_back({Clock::now() + m_delay, QByteArray(bytes.data(), count)});
        }
    }

    void give()
    {
        while (!m_packets.empty() && m_packets.front().due <= Clock::now()) {
            const QByteArray &bytes = m_packets.front().bytes;
            (void)!write(m_to, bytes.constData(), size_t(bytes.size()));
            m_packets.pop_front();
        }
    }

    [[nodiscard]] Clock::time_point due() const
    {
        return m_packets.empty() ? Clock::time_point::max() : m_packets.front().due;
    }

private:
    struct Packet
    {
        Clock::time_point due;
        QByteArray bytes;
    };

    const int m_from;
    const int m_to;
    const Clock::duration m_delay;
    std::deque<Packet> m_packets;
};

/** As near to the moment as the machine can. Without the privilege for the first it still works. */
void bePunctual()
{
    sched_param priority{};
    priority.sched_priority = 1;
    pthread_setschedparam(pthread_self(), SCHED_FIFO, &priority);
    prctl(PR_SET_TIMERSLACK, 1);
}

} // namespace

DelayLink::DelayLink(const RouteChain &chain, std::chrono::microseconds oneWay)
    : m_oneWay(oneWay)
    , m_wake(eventfd(0, EFD_CLOEXEC))
{
    chain.ip(u"r1"_s, u"link del right"_s); // and so its other end
    const std::array<std::pair<QString, QString>, 2> sides = {{{u"r1"_s, u"right"_s}, {u"r2"_s, u"left"_s}}};
    for (size_t i = 0; i < 2; ++i) {
        const auto &[node, device] = sides.at(i);
        const QString own = QString::number(i + 1);
        const QString other = QString::number(2 - i);
        {
            const RouteChain::Inside inside(node);
            m_ends.at(i) = openTun(qPrintable(device));
        }
        chain.ip(node, u"addr add 10.77.2.%1/24 dev %2"_s.arg(own, device));
        chain.ip(node, u"addr add fd77:2::%1/64 dev %2 nodad"_s.arg(own, device));
        chain.ip(node, u"link set %1 up"_s.arg(device));
        chain.ip(node, u"route replace default via 10.77.2.%1"_s.arg(other));
        chain.ip(node, u"-6 route replace default via fd77:2::%1"_s.arg(other));
    }
    m_thread = std::thread([this] { run(); });
}

DelayLink::~DelayLink()
{
    m_isEnding = true;
    eventfd_write(m_wake, 1);
    m_thread.join();
    for (const int descriptor : {m_ends[0], m_ends[1], m_wake})
        close(descriptor);
}

void DelayLink::run()
{
    bePunctual();
    std::array directions = {Direction(m_ends[0], m_ends[1], m_oneWay),
                             Direction(m_ends[1], m_ends[0], m_oneWay)};
    while (!m_isEnding) {
        std::array<pollfd, 3> waiting = {pollfd{m_ends[0], POLLIN, 0}, pollfd{m_ends[1], POLLIN, 0},
                                         pollfd{m_wake, POLLIN, 0}};
        const auto due = std::min(directions[0].due(), directions[1].due());
        timespec left{};
        if (due != Clock::time_point::max()) {
            const auto time = std::max(due - Clock::now(), Clock::duration::zero());
            left.tv_sec = std::chrono::duration_cast<std::chrono::seconds>(time).count();
            left.tv_nsec = (time % std::chrono::seconds(1)).count();
        }
        ppoll(waiting.data(), waiting.size(), due != Clock::time_point::max() ? &left : nullptr, nullptr);
        for (Direction &direction : directions) {
            direction.take();
            direction.give();
        }
    }
}

} // namespace vantage::test
