// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/probe_fixture.h"

#include <QJsonArray>
#include <QProcess>
#include <QTcpServer>
#include <QUdpSocket>

#include <grp.h>
#include <unistd.h>

#include <cstdio>

using namespace vantage;
using namespace Qt::StringLiterals;

class LocalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listeningPortIsUpWithItsProcess();
    void boundAddressDecides_data();
    void boundAddressDecides();
    void portWhereNothingListens_data();
    void portWhereNothingListens();
    void udpSocketsAreFoundApartFromTcp();
    void connectedSocketsDoNotListen();
    void udpAddressesDecideToo_data();
    void udpAddressesDecideToo();
    void processDecides_data();
    void processDecides();
    void processThatMayNotBeSeenIsUnknown();
    void addressesOfBothFamiliesAreTold();
    void probeMayEndWhileTheProcessIsLookedFor();

private:
    static CheckResult run(quint16 port, const QStringList &options = {})
    {
        ProbeFixture fixture;
        return fixture.run(QStringList{u"LOCAL"_s, u"localhost"_s, QString::number(port)} + options);
    }
};

void LocalTest::listeningPortIsUpWithItsProcess()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const CheckResult result = run(server.serverPort());
    QCOMPARE(result.outcome, Outcome::Up);
    QCOMPARE(result.reason, Reason::None);
    const QJsonObject fields = fieldsToJson(result.fields);
    QCOMPARE(fields[u"listening"_s], QJsonValue(true));
    QCOMPARE(fields[u"addresses"_s].toArray(), QJsonArray{u"127.0.0.1"_s});
    QCOMPARE(fields[u"process_id"_s].toInteger(), QCoreApplication::applicationPid());
    QCOMPARE(fields[u"process_name"_s].toString(), u"local_test"_s);
}

void LocalTest::boundAddressDecides_data()
{
    QTest::addColumn<QString>("bound");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<Reason>("reason");
    const auto none = Reason::None;
    const auto missing = Reason::NotListening;
    QTest::newRow("the same") << u"127.0.0.1"_s << u"127.0.0.1"_s << none;
    QTest::newRow("another") << u"127.0.0.1"_s << u"127.0.0.2"_s << missing;
    QTest::newRow("one of all") << u"0.0.0.0"_s << u"127.0.0.1"_s << missing;
    QTest::newRow("all, only one") << u"127.0.0.1"_s << u"0.0.0.0"_s << missing;
    QTest::newRow("all") << u"0.0.0.0"_s << u"0.0.0.0"_s << none;
    QTest::newRow("IPv6") << u"::1"_s << u"::1"_s << none;
    QTest::newRow("IPv4 instead of IPv6") << u"127.0.0.1"_s << u"::1"_s << missing;
    QTest::newRow("all of IPv6 are all of IPv4 too") << u"any"_s << u"0.0.0.0"_s << none;
    QTest::newRow("all of IPv6 alone") << u"::"_s << u"0.0.0.0"_s << missing;
    QTest::newRow("all of IPv6") << u"::"_s << u"::"_s << none;
}

void LocalTest::boundAddressDecides()
{
    QFETCH(QString, bound);
    QFETCH(QString, wanted);
    QTcpServer server;
    QVERIFY(server.listen(bound == "any"_L1 ? QHostAddress(QHostAddress::Any) : QHostAddress(bound)));
    QTEST(run(server.serverPort(), {u"address="_s + wanted}).reason, "reason");
}

void LocalTest::portWhereNothingListens_data()
{
    QTest::addColumn<bool>("open");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("closed") << false << QStringList{} << Outcome::Down << Reason::NotListening;
    QTest::newRow("closed, as it must be")
        << false << QStringList{u"listen=off"_s} << Outcome::Up << Reason::None;
    QTest::newRow("open, though it must not be")
        << true << QStringList{u"listen=off"_s} << Outcome::Down << Reason::StatusMismatch;
    QTest::newRow("open by IPv4 alone")
        << true << QStringList{u"family=6"_s} << Outcome::Down << Reason::NotListening;
}

void LocalTest::portWhereNothingListens()
{
    QFETCH(bool, open);
    QFETCH(QStringList, options);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    if (!open)
        server.close();
    const CheckResult result = run(port, options);
    QTEST(result.outcome, "outcome");
    QTEST(result.reason, "reason");
    QVERIFY(!result.description.isEmpty());
}

void LocalTest::udpSocketsAreFoundApartFromTcp()
{
    QUdpSocket socket;
    QVERIFY(socket.bind(QHostAddress::LocalHost));
    QCOMPARE(run(socket.localPort(), {u"protocol=udp"_s}).reason, Reason::None);
    QCOMPARE(run(socket.localPort(), {u"protocol=tcp"_s}).reason, Reason::NotListening);
}

void LocalTest::connectedSocketsDoNotListen()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, server.serverPort());
    QVERIFY(socket.waitForConnected());
    QCOMPARE(run(socket.localPort()).reason, Reason::NotListening);
}

void LocalTest::udpAddressesDecideToo_data()
{
    QTest::addColumn<QString>("bound");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("any, all of IPv4") << u"any"_s << QStringList{u"address=0.0.0.0"_s} << Reason::None;
    QTest::newRow("any, all of IPv6") << u"any"_s << QStringList{u"address=::"_s} << Reason::None;
    QTest::newRow("IPv6 alone, all of IPv4")
        << u"::"_s << QStringList{u"address=0.0.0.0"_s} << Reason::NotListening;
    QTest::newRow("IPv6") << u"::1"_s << QStringList{u"address=::1"_s, u"family=6"_s} << Reason::None;
    QTest::newRow("IPv6, not IPv4") << u"::1"_s << QStringList{u"family=4"_s} << Reason::NotListening;
    QTest::newRow("must not") << u"127.0.0.1"_s << QStringList{u"listen=off"_s} << Reason::StatusMismatch;
    QTest::newRow("must not, elsewhere")
        << u"127.0.0.1"_s << QStringList{u"listen=off"_s, u"address=127.0.0.2"_s} << Reason::None;
}

void LocalTest::udpAddressesDecideToo()
{
    QFETCH(QString, bound);
    QFETCH(QStringList, options);
    QUdpSocket socket;
    QVERIFY(socket.bind(bound == "any"_L1 ? QHostAddress(QHostAddress::Any) : QHostAddress(bound)));
    QTEST(run(socket.localPort(), options + QStringList{u"protocol=udp"_s}).reason, "reason");
}

void LocalTest::processDecides_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("description"); // part of it
    QTest::newRow("the one") << QStringList{u"process=local_test"_s} << Reason::None << u"by local_test"_s;
    QTest::newRow("another") << QStringList{u"process=sshd"_s} << Reason::StatusMismatch
                             << u"but not by sshd"_s;
    QTest::newRow("the beginning of a name")
        << QStringList{u"process=local"_s} << Reason::StatusMismatch << u"but not by local"_s;
    QTest::newRow("where nothing may listen") << QStringList{u"process=local_test"_s, u"listen=off"_s}
                                              << Reason::StatusMismatch << u"nothing may listen there"_s;
}

void LocalTest::processDecides()
{
    QFETCH(QStringList, options);
    QFETCH(QString, description);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    // The second time it is known where to look.
    for (int i = 0; i < 2; ++i) {
        const CheckResult result = run(server.serverPort(), options);
        QTEST(result.reason, "reason");
        QVERIFY2(result.description.contains(description), qPrintable(result.description));
        QCOMPARE(fieldsToJson(result.fields)[u"process_name"_s].toString(), u"local_test"_s);
    }
}

/** As another user, who can only see his own processes. */
void LocalTest::processThatMayNotBeSeenIsUnknown()
{
    if (geteuid() != 0)
        QSKIP("only root can become another user");
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QProcess child;
    child.setProcessChannelMode(QProcess::MergedChannels);
    child.start(QCoreApplication::applicationFilePath(),
                {u"--as-nobody"_s, QString::number(server.serverPort())});
    QVERIFY(child.waitForFinished());
    const QString said = QString::fromUtf8(child.readAll());
    QVERIFY2(said.startsWith(u"not-permitted unknown "_s), qPrintable(said));
    QVERIFY2(said.contains(u"CAP_SYS_PTRACE"_s), qPrintable(said));
}

void LocalTest::addressesOfBothFamiliesAreTold()
{
    QTcpServer four;
    QVERIFY(four.listen(QHostAddress::LocalHost));
    QTcpServer six;
    if (!six.listen(QHostAddress::LocalHostIPv6, four.serverPort()))
        QSKIP("the port is taken in IPv6");
    const CheckResult result = run(four.serverPort());
    const QJsonArray addresses = fieldsToJson(result.fields)[u"addresses"_s].toArray();
    QCOMPARE(addresses, (QJsonArray{u"127.0.0.1"_s, u"::1"_s}));
    QCOMPARE(run(four.serverPort(), {u"family=6"_s}).description.contains(u"127.0.0.1"_s), false);
}

void LocalTest::probeMayEndWhileTheProcessIsLookedFor()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    ProbeFixture fixture;
    const QStringList words = {u"LOCAL"_s, u"localhost"_s, QString::number(server.serverPort())};
    const quint64 run =
        fixture.runner.start(ProbeFixture::startOf(words), [](const CheckResult &) { qFatal("told of"); });
    fixture.runner.cancel(run);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(fixture.runner.running(), 0);
}

/** What an agent of the user "nobody" finds. */
static int runAsNobody(const QString &port)
{
    constexpr uid_t nobody = 65534;
    if (setgroups(0, nullptr) != 0 || setgid(nobody) != 0 || setuid(nobody) != 0)
        return 1;
    ProbeFixture fixture;
    const CheckResult result = fixture.run({u"LOCAL"_s, u"localhost"_s, port, u"process=local_test"_s});
    printf("%s %s %s\n", codeOf(result.reason).data(), codeOf(result.outcome).data(),
           qPrintable(result.description));
    return 0;
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--as-nobody") == 0)
        return runAsNobody(QString::fromLocal8Bit(argv[2]));
    LocalTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "local_test.moc"
