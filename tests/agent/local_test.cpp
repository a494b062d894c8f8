// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/probe_fixture.h"

#include <QJsonArray>
#include <QTcpServer>
#include <QUdpSocket>

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

QTEST_GUILESS_MAIN(LocalTest)
#include "local_test.moc"
