// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/system_ping.h"
#include "tests/agent/probe_fixture.h"
#include "tests/support/echo_network.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/wait.h>

#include <cerrno>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

/** Ping where the agent itself may not. */
class SystemPingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutSocketsTheSystemsPingMeasures();
    void theSystemsPingIsGoneWithItsCheck();
    void programThatGoesMadIsStopped();
    void programThatCannotStartIsNoResultOfOthers();
    void withoutSocketsAndPingNothingIsJudged();

private:
    QString m_noNetwork;
};

namespace {

EchoNetwork::Script silence()
{
    return [](const EchoNetwork::Request &) {
        return QList<EchoNetwork::Answer>();
    };
}

} // namespace

void SystemPingTest::initTestCase()
{
    m_noNetwork = EchoNetwork::enterOwnNamespace();
}

void SystemPingTest::withoutSocketsTheSystemsPingMeasures()
{
    if (SystemPing::program().isEmpty())
        QSKIP("the system has no ping");
    for (const QString &target : {u"127.0.0.1"_s, u"::1"_s}) {
        ProbeFixture fixture;
        fixture.instruments.icmp.restrictTo(IcmpEngine::Sockets::None);
        const CheckResult result =
            fixture.run({u"PING"_s, target, u"count=3"_s, u"spacing=0.05"_s, u"ttl=9"_s});
        QVERIFY2(result.description.endsWith(u"; measured by the system's ping"_s),
                 qPrintable(result.description));
        QCOMPARE(result.outcome, Outcome::Up);
        const QJsonObject fields = fieldsToJson(result.fields);
        QCOMPARE(fields[u"via"_s].toString(), u"system-ping"_s);
        QCOMPARE(fields[u"sent"_s].toInt(), 3);
        QCOMPARE(fields[u"received"_s].toInt(), 3);
    }
}

void SystemPingTest::theSystemsPingIsGoneWithItsCheck()
{
    if (!m_noNetwork.isEmpty() || SystemPing::program().isEmpty())
        QSKIP("needs a network of its own, and ping");
    const EchoNetwork network(silence());
    ProbeFixture fixture;
    fixture.instruments.icmp.restrictTo(IcmpEngine::Sockets::None);
    const CheckResult result = fixture.run({u"PING"_s, u"10.213.0.2"_s, u"timeout=1"_s});
    QCOMPARE(result.reason, Reason::PacketLoss);
    QCOMPARE(result.outcome, Outcome::Down);
    QVERIFY2(!result.description.contains(u"not yet sent"_s), qPrintable(result.description));
    // No child is left for long, dead or alive; looking leaves it to its owner.
    const auto isAlone = [] {
        siginfo_t info{};
        return ::waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT) == -1 && errno == ECHILD;
    };
    QTRY_VERIFY(isAlone());
}

void SystemPingTest::programThatGoesMadIsStopped()
{
    const QTemporaryDir folder;
    QFile script(folder.filePath(u"ping"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\nexec yes '64 bytes from 127.0.0.1: icmp_seq=1 ttl=64 time=1 ms'\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    bool hasEnded = false;
    PingOutput printed;
    const SystemPing ping(script.fileName(), {{.address = QHostAddress(QHostAddress::LocalHost)}, 4, {}, {}},
                          [&](const PingOutput &output) {
                              hasEnded = true;
                              printed = output;
                          });
    QTRY_VERIFY(hasEnded);
    QVERIFY(!printed.isWhole);
    QCOMPARE(printed.roundTrips.size(), size_t(1));
}

void SystemPingTest::programThatCannotStartIsNoResultOfOthers()
{
    bool hasEnded = false;
    const SystemPing::Order order{{.address = QHostAddress(QHostAddress::LocalHost)}, 4, {}, {}};
    auto gone = std::make_unique<SystemPing>(u"/nowhere/ping"_s, order,
                                             [](const PingOutput &) { QFAIL("it is gone"); });
    gone.reset();
    const SystemPing ping(u"/nowhere/ping"_s, order, [&](const PingOutput &output) {
        hasEnded = true;
        QVERIFY(output.roundTrips.empty());
    });
    QTRY_VERIFY(hasEnded);
}

void SystemPingTest::withoutSocketsAndPingNothingIsJudged()
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    ProbeFixture fixture;
    fixture.instruments.icmp.restrictTo(IcmpEngine::Sockets::None);
    const CheckResult result = fixture.run({u"PING"_s, u"127.0.0.1"_s});
    qputenv("PATH", path);
    QCOMPARE(result.reason, Reason::NotPermitted);
    QCOMPARE(result.outcome, Outcome::Unknown);
    QVERIFY2(result.description.contains(u"cap_net_raw"_s), qPrintable(result.description));
}

QTEST_GUILESS_MAIN(SystemPingTest)
#include "system_ping_test.moc"
