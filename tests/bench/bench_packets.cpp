// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How true ping and NTP are: round trips against those that a capture on the loopback device saw, offsets against a server
// whose clock is 250 ms off. Needs to capture (CAP_NET_RAW). With --load beside 500 other checks.
#include "agent/io/kernel_time.h"
#include "agent/io/sockets.h"
#include "tests/bench/background_load.h"
#include "tests/bench/percentiles.h"

#include <QCommandLineParser>
#include <QEventLoop>
#include <QJsonArray>
#include <QtEndian>

#include <arpa/inet.h>
#include <net/ethernet.h>
#include <net/if.h>
#include <netinet/ip.h>
#include <netinet/ip_icmp.h>
#include <netpacket/packet.h>
#include <sys/resource.h>

#include <atomic>
#include <cmath>
#include <cstdio>
#include <map>
#include <mutex>
#include <thread>

using namespace vantage;
using namespace Qt::StringLiterals;

namespace {

using Nanos = std::chrono::nanoseconds;

/** What passes the loopback device, with the kernel's stamps, in a thread of its own. */
class Capture
{
public:
    Capture()
        : m_socket(socket(AF_PACKET, SOCK_DGRAM | SOCK_CLOEXEC, htons(ETH_P_ALL)))
    {
        sockaddr_ll device{};
        device.sll_family = AF_PACKET;
        device.sll_protocol = htons(ETH_P_ALL);
        device.sll_ifindex = int(if_nametoindex("lo"));
        const timeval wait{0, 50'000};
        if (!m_socket.isValid() ||
            bind(m_socket.get(), reinterpret_cast<sockaddr *>(&device), sizeof device) != 0)
            qFatal("the loopback device cannot be captured");
        setsockopt(m_socket.get(), SOL_SOCKET, SO_RCVTIMEO, &wait, sizeof wait);
        stampReceived(m_socket.get());
        m_thread = std::thread([this] { run(); });
    }
    ~Capture()
    {
        m_ending = true;
        m_thread.join();
    }
    Capture(const Capture &) = delete;
    Capture &operator=(const Capture &) = delete;

    /** Round trips since the last call, in the order of their requests. */
    std::vector<Micros> take()
    {
        const std::lock_guard lock(m_mutex);
        std::map<Nanos, Micros> trips;
        for (const auto &[id, request] : m_requests) {
            if (const auto reply = m_replies.find(id); reply != m_replies.end())
                trips.emplace(request, std::chrono::round<Micros>(reply->second - request));
        }
        m_requests.clear();
        m_replies.clear();
        std::vector<Micros> inOrder;
        for (const auto &[when, trip] : trips)
            inOrder.push_back(trip);
        return inOrder;
    }

private:
    void run()
    {
        std::array<char, 2048> bytes;
        std::array<char, 256> control;
        while (!m_ending) {
            sockaddr_ll from{};
            iovec part{bytes.data(), bytes.size()};
            msghdr message{};
            message.msg_name = &from;
            message.msg_namelen = sizeof from;
            message.msg_iov = &part;
            message.msg_iovlen = 1;
            message.msg_control = control.data();
            message.msg_controllen = control.size();
            const ssize_t count = recvmsg(m_socket.get(), &message, 0);
            const auto stamp = stampOf(message);
            if (count < ssize_t(sizeof(iphdr) + sizeof(icmphdr)) || !stamp)
                continue;
            const auto *ip = reinterpret_cast<const iphdr *>(bytes.data());
            if (ntohs(from.sll_protocol) != ETH_P_IP || ip->protocol != IPPROTO_ICMP)
                continue;
            icmphdr icmp{};
            std::memcpy(&icmp, bytes.data() + ip->ihl * 4, sizeof icmp);
            const quint32 id = quint32(icmp.un.echo.id) << 16 | icmp.un.echo.sequence;
            const std::lock_guard lock(m_mutex);
            // The loopback device shows each packet as it leaves and as it comes.
            if (icmp.type == ICMP_ECHO && from.sll_pkttype == PACKET_OUTGOING)
                m_requests.emplace(id, *stamp);
            else if (icmp.type == ICMP_ECHOREPLY && from.sll_pkttype == PACKET_HOST)
                m_replies.emplace(id, *stamp);
        }
    }

    Descriptor m_socket;
    std::mutex m_mutex;
    std::map<quint32, Nanos> m_requests;
    std::map<quint32, Nanos> m_replies;
    std::atomic<bool> m_ending = false;
    std::thread m_thread;
};

/** A time server in a thread of its own: stratum 1, and 250 ms ahead. */
class ClockAhead
{
public:
    static constexpr Nanos ahead = std::chrono::milliseconds(250);

    ClockAhead()
        : m_socket(socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0))
    {
        const SocketAddress any(QHostAddress::LocalHost, 0);
        sockaddr_in bound{};
        socklen_t size = sizeof bound;
        const timeval wait{0, 50'000};
        if (bind(m_socket.get(), any.data(), any.size) != 0 ||
            getsockname(m_socket.get(), reinterpret_cast<sockaddr *>(&bound), &size) != 0)
            qFatal("no port for the time server");
        m_port = ntohs(bound.sin_port);
        setsockopt(m_socket.get(), SOL_SOCKET, SO_RCVTIMEO, &wait, sizeof wait);
        stampReceived(m_socket.get());
        m_thread = std::thread([this] { run(); });
    }
    ~ClockAhead()
    {
        m_ending = true;
        m_thread.join();
    }
    ClockAhead(const ClockAhead &) = delete;
    ClockAhead &operator=(const ClockAhead &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    static quint64 toNtp(Nanos utc)
    {
        const auto seconds = std::chrono::floor<std::chrono::seconds>(utc);
        const auto fraction = quint64((utc - seconds).count()) * (quint64(1) << 32) / 1'000'000'000;
        return quint64(seconds.count() + 2'208'988'800) << 32 | fraction;
    }

    void run()
    {
        std::array<char, 128> bytes;
        std::array<char, 256> control;
        while (!m_ending) {
            sockaddr_in from{};
            iovec part{bytes.data(), bytes.size()};
            msghdr message{};
            message.msg_name = &from;
            message.msg_namelen = sizeof from;
            message.msg_iov = &part;
            message.msg_iovlen = 1;
            message.msg_control = control.data();
            message.msg_controllen = control.size();
            if (recvmsg(m_socket.get(), &message, 0) < 48)
                continue;
            const Nanos came = stampOf(message).value_or(PacketTime::now().utc);
            std::array<char, 48> answer{};
            answer[0] = char((bytes[0] & 0x38) | 4);
            answer[1] = 1;
            answer[3] = char(-20);
            std::memcpy(&answer[12], "TEST", 4);
            qToBigEndian<quint64>(toNtp(came), &answer[16]);
            std::memcpy(&answer[24], &bytes[40], 8);
            qToBigEndian<quint64>(toNtp(came + ahead), &answer[32]);
            qToBigEndian<quint64>(toNtp(PacketTime::now().utc + ahead), &answer[40]);
            sendto(m_socket.get(), answer.data(), answer.size(), 0, reinterpret_cast<sockaddr *>(&from),
                   message.msg_namelen);
        }
    }

    Descriptor m_socket;
    quint16 m_port = 0;
    std::atomic<bool> m_ending = false;
    std::thread m_thread;
};

CheckResult runOne(Runner &runner, const QStringList &words)
{
    const Result<CheckSpec> check = checkFromWords(words, IntervalWord::Absent);
    if (!check)
        qFatal("%s", qUtf8Printable(check.error().message));
    Runner::Start start;
    start.task.check = *check;
    start.scheduled = utcNow();
    start.due = SteadyClock::now();
    QEventLoop loop;
    CheckResult result;
    runner.start(std::move(start), [&](CheckResult given) {
        result = std::move(given);
        loop.quit();
    });
    loop.exec();
    if (result.outcome != Outcome::Up)
        qFatal("%s", qUtf8Printable(toLine(result)));
    return result;
}

/** Median and p99 of the magnitude, and the median itself with its sign: a bias shows there. */
void print(const char *what, std::vector<Micros> errors)
{
    if (errors.empty())
        qFatal("%s: nothing to compare", what);
    std::sort(errors.begin(), errors.end());
    const Micros bias = errors[errors.size() / 2];
    Percentiles magnitude;
    for (const Micros error : errors)
        magnitude.add(std::chrono::abs(error));
    std::printf("%-34s median %+4lld us; off by %s\n", what, static_cast<long long>(bias.count()),
                qUtf8Printable(magnitude.summary()));
    std::fflush(stdout);
}

void measurePing(Runner &runner, int runs)
{
    Capture capture;
    std::vector<Micros> errors;
    for (int i = 0; i < runs; ++i) {
        std::ignore = capture.take();
        const CheckResult result = runOne(runner, {u"ICMP"_s, u"127.0.0.1"_s, u"1"_s, u"spacing=0.005"_s});
        std::this_thread::sleep_for(std::chrono::milliseconds(2)); // the capture may be behind
        const std::vector<Micros> truth = capture.take();
        const QJsonArray said = fieldsToJson(result.fields)[u"rtts_us"_s].toArray();
        if (qsizetype(truth.size()) != said.size())
            continue; // the capture lost one
        for (size_t k = 0; k < truth.size(); ++k)
            errors.push_back(Micros(said[qsizetype(k)].toInteger()) - truth[k]);
    }
    print("ping round trip - capture", std::move(errors));
}

void measureNtp(Runner &runner, int runs)
{
    const ClockAhead server;
    const QString port = u"port=%1"_s.arg(server.port());
    std::vector<Micros> errors;
    for (int i = 0; i < runs; ++i) {
        const CheckResult result = runOne(runner, {u"NTP"_s, u"127.0.0.1"_s, port});
        const Micros offset(fieldsToJson(result.fields)[u"offset_us"_s].toInteger());
        errors.push_back(offset - std::chrono::duration_cast<Micros>(ClockAhead::ahead));
    }
    print("NTP offset - 250 ms", std::move(errors));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"runs"_s, u"Checks of each kind."_s, u"N"_s, u"50"_s});
    parser.addOption({u"load"_s, u"Beside 500 other checks, 100 of which are never answered."_s});
    parser.process(application);
    const int runs = std::max(1, parser.value(u"runs"_s).toInt());

    Instruments instruments;
    Runner runner(instruments.services());
    std::optional<BackgroundLoad> load;
    if (parser.isSet(u"load"_s)) {
        load.emplace(instruments);
        QEventLoop loop;
        const auto settled = instruments.poller.after(std::chrono::seconds(3), [&] { loop.quit(); });
        loop.exec();
    }
    std::printf("%s\n", load ? "beside 500 other checks, 100 of them never answered" : "alone");
    measurePing(runner, runs);
    measureNtp(runner, runs);
    return 0;
}
