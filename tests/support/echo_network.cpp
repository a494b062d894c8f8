// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/echo_network.h"

#include "tests/support/test_files.h"

#include <QProcess>
#include <QtEndian>

#include <fcntl.h>
#include <linux/if.h>
#include <linux/if_tun.h>
#include <poll.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <array>
#include <map>

namespace vantage::test {
using namespace Qt::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;

bool runIp(const QString &words)
{
    QProcess process;
    process.start(u"ip"_s, words.split(u' '));
    if (process.waitForFinished(20'000) && process.exitCode() == 0)
        return true;
    qWarning("ip %s: %s", qPrintable(words), process.readAllStandardError().constData());
    return false;
}

quint32 sumOf(const QByteArray &bytes)
{
    quint32 sum = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i)
        sum += quint32(quint8(bytes[i])) << (i % 2 == 0 ? 8 : 0);
    while (sum >> 16)
        sum = (sum & 0xffff) + (sum >> 16);
    return sum;
}

/** `from` and `to` as they are on the wire. */
QByteArray packetOf(const QByteArray &from, const QByteArray &to, QByteArray icmp)
{
    const bool isV4 = from.size() == 4;
    QByteArray head(isV4 ? 20 : 8, '\0');
    icmp[2] = icmp[3] = 0;
    if (isV4) {
        qToBigEndian(quint16(~sumOf(icmp)), icmp.data() + 2);
        head[0] = 0x45;
        qToBigEndian(quint16(20 + icmp.size()), head.data() + 2);
        head[8] = 61;
        head[9] = 1;
        head.replace(12, 4, from).replace(16, 4, to);
        qToBigEndian(quint16(~sumOf(head)), head.data() + 10);
        return head + icmp;
    }
    QByteArray pseudo = from + to + QByteArray(8, '\0');
    qToBigEndian(quint32(icmp.size()), pseudo.data() + 32);
    pseudo[39] = 58;
    qToBigEndian(quint16(~sumOf(pseudo + icmp)), icmp.data() + 2);
    head[0] = 0x60;
    qToBigEndian(quint16(icmp.size()), head.data() + 4);
    head[6] = 58;
    head[7] = 61;
    return head + from + to + icmp;
}

QByteArray sourceOf(const EchoNetwork::Request &request)
{
    return request.isV4 ? request.packet.sliced(12, 4) : request.packet.sliced(8, 16);
}

QByteArray targetOf(const EchoNetwork::Request &request)
{
    return request.isV4 ? request.packet.sliced(16, 4) : request.packet.sliced(24, 16);
}

QByteArray icmpOf(const EchoNetwork::Request &request)
{
    return request.packet.sliced(request.isV4 ? 20 : 40);
}

QByteArray hostOf(const EchoNetwork::Request &request, char last)
{
    QByteArray host = targetOf(request);
    host.back() = last;
    return host;
}

QByteArray reply(const EchoNetwork::Request &request, const QByteArray &from,
                 const std::function<void(QByteArray &)> &change)
{
    QByteArray icmp = icmpOf(request);
    icmp[0] = char(request.isV4 ? 0 : 129);
    if (change)
        change(icmp);
    return packetOf(from, sourceOf(request), icmp);
}

bool isEcho(const QByteArray &packet)
{
    if (packet.size() < 28)
        return false;
    if (packet[0] >> 4 == 4)
        return packet[9] == 1 && packet[20] == 8;
    return packet.size() >= 48 && packet[6] == 58 && quint8(packet[40]) == 128;
}

} // namespace

QString EchoNetwork::enterOwnNamespace()
{
    if (geteuid() != 0 || unshare(CLONE_NEWNET) != 0)
        return u"network namespaces need root"_s;
    writeFile(u"/proc/sys/net/ipv6/conf/default/accept_dad"_s, "0");
    return runIp(u"link set lo up"_s) ? QString() : u"no loopback device"_s;
}

EchoNetwork::EchoNetwork(Script script)
    : m_device(open("/dev/net/tun", O_RDWR | O_NONBLOCK | O_CLOEXEC))
    , m_script(std::move(script))
{
    ifreq request{};
    qstrncpy(request.ifr_name, "echoes", IFNAMSIZ);
    request.ifr_flags = IFF_TUN | IFF_NO_PI;
    if (m_device < 0 || ioctl(m_device, TUNSETIFF, &request) != 0 ||
        !runIp(u"addr add 10.213.0.1/24 dev echoes"_s) || !runIp(u"addr add fd13::1/64 dev echoes nodad"_s) ||
        !runIp(u"link set echoes up"_s))
        qFatal("no TUN device");
    m_thread = std::thread([this] { run(); });
}

EchoNetwork::~EchoNetwork()
{
    m_ending = true;
    m_thread.join();
    close(m_device);
}

void EchoNetwork::run()
{
    std::multimap<Clock::time_point, QByteArray> waiting;
    std::array<char, 65'536> bytes;
    while (!m_ending) {
        pollfd readable{m_device, POLLIN, 0};
        poll(&readable, 1, waiting.empty() ? 20 : 1);
        for (ssize_t size = 0; (size = read(m_device, bytes.data(), bytes.size())) > 0;) {
            Request request;
            request.packet = QByteArray(bytes.data(), qsizetype(size));
            if (!isEcho(request.packet))
                continue;
            request.isV4 = request.packet[0] >> 4 == 4;
            request.number = m_requests++;
            for (const Answer &answer : m_script(request))
                waiting.emplace(Clock::now() + answer.delay, answer.packet);
        }
        while (!waiting.empty() && waiting.begin()->first <= Clock::now()) {
            const QByteArray &packet = waiting.begin()->second;
            std::ignore = write(m_device, packet.data(), size_t(packet.size()));
            waiting.erase(waiting.begin());
        }
    }
}

QByteArray replyTo(const EchoNetwork::Request &request, const std::function<void(QByteArray &)> &change)
{
    return reply(request, targetOf(request), change);
}

QByteArray replyFromAnother(const EchoNetwork::Request &request)
{
    return reply(request, hostOf(request, request.isV4 ? char(99) : char(0x99)), {});
}

QByteArray errorFor(const EchoNetwork::Request &request, int type, int code, int quoted, quint32 word)
{
    QByteArray icmp(8, '\0');
    icmp[0] = char(type);
    icmp[1] = char(code);
    qToBigEndian(word, icmp.data() + 4);
    icmp += request.packet.first(std::min(request.packet.size(), qsizetype(request.isV4 ? 20 : 40) + quoted));
    return packetOf(hostOf(request, char(0xfe)), sourceOf(request), icmp);
}

} // namespace vantage::test
