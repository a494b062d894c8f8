// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/probe_fixture.h"
#include "tests/agent/tcp_server.h"
#include "tests/agent/udp_server.h"

#include <QTemporaryFile>

#include <sys/epoll.h>
#include <sys/syscall.h>

#include <atomic>
#include <cerrno>

using namespace vantage;
using namespace Qt::StringLiterals;

namespace {

/** How many more sockets the system watches; as many as there are while it is negative. */
std::atomic<int> watchesLeft = -1;

} // namespace

/** Stands before the C library's: as where fs.epoll.max_user_watches is used up, which is the whole machine's. */
extern "C" int epoll_ctl(int epoll, int operation, int descriptor, epoll_event *event) noexcept
{
    if (operation == EPOLL_CTL_ADD && watchesLeft >= 0) {
        if (watchesLeft == 0) {
            errno = ENOSPC;
            return -1;
        }
        --watchesLeft;
    }
    return int(syscall(SYS_epoll_ctl, epoll, operation, descriptor, event));
}

/** Nobody hears of a socket that the system does not watch: that is not the target's silence. */
class UnwatchedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedWatchIsTheAgentsOwnTrouble_data();
    void refusedWatchIsTheAgentsOwnTrouble();
    void laterChecksAreWatchedAgain();
    void nameIsHeardWithoutAWatch();
    void cleanup() { watchesLeft = -1; }
};

void UnwatchedTest::refusedWatchIsTheAgentsOwnTrouble_data()
{
    QTest::addColumn<int>("watches"); // that are still given
    QTest::addColumn<QString>("words");
    QTest::newRow("TCP") << 0 << u"TCP 127.0.0.1 TCPPORT"_s;
    QTest::newRow("TCP that talks") << 1 << u"TCP 127.0.0.1 TCPPORT expect=hello"_s;
    QTest::newRow("TCP with TLS") << 1 << u"TCP 127.0.0.1 TCPPORT tls=on"_s;
    QTest::newRow("HTTP") << 0 << u"HTTP http://127.0.0.1:TCPPORT/"_s;
    QTest::newRow("UDP") << 0 << u"UDP 127.0.0.1 UDPPORT"_s;
    QTest::newRow("NTP") << 0 << u"NTP 127.0.0.1 port=UDPPORT"_s;
    QTest::newRow("DNS") << 0 << u"DNS 127.0.0.1 example.com A port=UDPPORT"_s;
    QTest::newRow("DNS by TCP") << 0 << u"DNS 127.0.0.1 example.com A port=TCPPORT transport=tcp"_s;
    QTest::newRow("DNS by TCP, answer") << 1 << u"DNS 127.0.0.1 example.com A port=TCPPORT transport=tcp"_s;
    QTest::newRow("ping") << 0 << u"ICMP 127.0.0.1 1"_s;
    for (const auto &protocol : {u"icmp"_s, u"udp"_s, u"tcp"_s}) {
        QTest::addRow("traceroute by %s", qPrintable(protocol))
            << 0 << u"ICMP 127.0.0.1 2 protocol="_s + protocol;
    }
    QTest::newRow("traceroute by tcp, any flow") << 0 << u"ICMP 127.0.0.1 2 protocol=tcp fixed_flow=off"_s;
}

void UnwatchedTest::refusedWatchIsTheAgentsOwnTrouble()
{
    QFETCH(int, watches);
    QFETCH(QString, words);
    if (words.startsWith(u"ICMP"_s) && !words.contains(u"udp"_s) && geteuid() != 0)
        QSKIP("needs the right to send ICMP");
    const ScriptedServer tcp;
    const ScriptedUdpServer udp([](const QByteArray &bytes, auto &&...) { return QList<QByteArray>{bytes}; });
    words.replace(u"TCPPORT"_s, tcp.port()).replace(u"UDPPORT"_s, udp.port());
    ProbeFixture fixture;
    watchesLeft = watches;
    const CheckResult result = fixture.run((words + u" timeout=3"_s).split(u' '));
    QVERIFY2(result.reason == Reason::Overloaded, qPrintable(result.description));
    QCOMPARE(result.outcome, Outcome::Unknown);
    QVERIFY2(result.description.contains(u"watches no more sockets"_s), qPrintable(result.description));
}

void UnwatchedTest::laterChecksAreWatchedAgain()
{
    if (geteuid() != 0)
        QSKIP("needs the right to send ICMP");
    ProbeFixture fixture;
    watchesLeft = 0;
    const QStringList words = {u"ICMP"_s, u"127.0.0.1"_s, u"1"_s, u"count=1"_s};
    QCOMPARE(fixture.run(words).reason, Reason::Overloaded);
    watchesLeft = -1;
    QCOMPARE(fixture.run(words).reason, Reason::None);
}

/** It comes later, but it comes: the check itself may still find a watch. */
void UnwatchedTest::nameIsHeardWithoutAWatch()
{
    const ScriptedUdpServer names([](const QByteArray &query, auto &&...) {
        QByteArray answer = query.first(query.indexOf('\0', 12) + 5);
        answer.replace(2, 10, QByteArray::fromHex("81800001000100000000"));
        answer += QByteArray::fromHex("c00c00010001000000010004") + QByteArray("\x7f\0\0\1", 4);
        return QList<QByteArray>{answer};
    });
    QTemporaryFile resolvConf;
    QVERIFY(resolvConf.open());
    resolvConf.write("nameserver 127.0.0.1\n");
    resolvConf.close();
    Poller poller;
    Resolver resolver(poller, {.resolvConf = resolvConf.fileName(), .port = names.port().toUShort()});
    std::optional<Resolver::Answer> answer;
    watchesLeft = 0;
    const auto query = resolver.resolve(u"name.test"_s, AddressFamily::IPv4,
                                        [&](Resolver::Answer given) { answer = std::move(given); });
    QTRY_VERIFY_WITH_TIMEOUT(answer, 30'000);
    QCOMPARE(answer->addresses, QList<QHostAddress>{QHostAddress::LocalHost});
}

QTEST_GUILESS_MAIN(UnwatchedTest)
#include "unwatched_test.moc"
