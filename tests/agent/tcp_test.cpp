// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/probe_fixture.h"
#include "tests/agent/tcp_server.h"

#include <QJsonArray>

using namespace vantage;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TcpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openPortIsUpWithItsPhases();
    void closedPortIsRefused();
    void deafPortIsAConnectTimeout();
    void refusalMayBeWhatIsWanted_data();
    void refusalMayBeWhatIsWanted();
    void nameThatDoesNotExistFailsInThePhaseResolve();
    void addressesAreTriedUntilOneConnects();
    void deafAddressDoesNotHideTheNext();
    void familyDecidesWhichAddressesAreTried();
    void connectTimeIsTheTargetsAndNotOurs();
    void stepsDecide_data();
    void stepsDecide();
    void eachStepHasItsTime();
    void bannerIsTheFirstBytesEscaped();
    void endlessAnswerIsCut();
    void resetWithinAStepIsTold();
    void failuresOfTheSystemAreToldApart_data();
    void failuresOfTheSystemAreToldApart();
};

void TcpTest::openPortIsUpWithItsPhases()
{
    ProbeFixture fixture;
    const ScriptedServer server;
    const CheckResult result = fixture.run({u"TCP"_s, u"127.0.0.1"_s, server.port()});
    QCOMPARE(result.outcome, Outcome::Up);
    QCOMPARE(result.reason, Reason::None);
    QCOMPARE(result.address, u"127.0.0.1:"_s + server.port());
    QCOMPARE(result.target, u"127.0.0.1:"_s + server.port());
    QCOMPARE(result.description, u"port %1 open"_s.arg(server.port()));
    QVERIFY(result.phase.isEmpty());
    const QJsonObject fields = fieldsToJson(result.fields);
    QCOMPARE(fields.keys(), (QStringList{u"connect_us"_s, u"resolve_us"_s}));
    QVERIFY(fields[u"connect_us"_s].toInt() > 0);
    QCOMPARE(result.duration.count(), fields[u"connect_us"_s].toInt() + fields[u"resolve_us"_s].toInt());
}

void TcpTest::closedPortIsRefused()
{
    ProbeFixture fixture;
    const QString port = closedPort();
    const CheckResult result = fixture.run({u"TCP"_s, u"127.0.0.1"_s, port});
    QCOMPARE(result.outcome, Outcome::Down);
    QCOMPARE(result.reason, Reason::ConnectionRefused);
    QCOMPARE(result.phase, u"connect"_s);
    QCOMPARE(result.address, u"127.0.0.1:"_s + port);
    QVERIFY(!fieldsToJson(result.fields).contains(u"connect_us"_s));
}

void TcpTest::deafPortIsAConnectTimeout()
{
    ProbeFixture fixture;
    const DeafPort deaf;
    const CheckResult result =
        fixture.run({u"TCP"_s, u"127.0.0.1"_s, QString::number(deaf.port()), u"timeout=0.2"_s});
    QCOMPARE(result.outcome, Outcome::Down);
    QCOMPARE(result.reason, Reason::ConnectTimeout);
    QCOMPARE(result.phase, u"connect"_s);
    QVERIFY(result.duration >= 200ms);
}

void TcpTest::refusalMayBeWhatIsWanted_data()
{
    QTest::addColumn<bool>("open");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("closed") << false << Outcome::Up << Reason::None;
    QTest::newRow("open") << true << Outcome::Down << Reason::StatusMismatch;
}

void TcpTest::refusalMayBeWhatIsWanted()
{
    QFETCH(bool, open);
    ProbeFixture fixture;
    const ScriptedServer server;
    const QString port = open ? server.port() : closedPort();
    const CheckResult result = fixture.run({u"TCP"_s, u"127.0.0.1"_s, port, u"refused=on"_s});
    QTEST(result.outcome, "outcome");
    QTEST(result.reason, "reason");
}

void TcpTest::nameThatDoesNotExistFailsInThePhaseResolve()
{
    ProbeFixture fixture;
    // An address of the other version stands for a name without one: no server is asked.
    const CheckResult result = fixture.run({u"TCP"_s, u"127.0.0.1"_s, u"1"_s, u"family=6"_s});
    QCOMPARE(result.reason, Reason::NameNotFound);
    QCOMPARE(result.outcome, Outcome::Down);
    QCOMPARE(result.phase, u"resolve"_s);
    QVERIFY(result.address.isEmpty());
}

void TcpTest::addressesAreTriedUntilOneConnects()
{
    ProbeFixture fixture;
    const ScriptedServer server(QHostAddress::LocalHost);
    const CheckResult result = fixture.run({u"TCP"_s, u"localhost"_s, server.port()});
    QCOMPARE(result.outcome, Outcome::Up);
    QCOMPARE(result.address, u"127.0.0.1:"_s + server.port());
}

void TcpTest::deafAddressDoesNotHideTheNext()
{
    ProbeFixture fixture;
    const DeafPort deaf(QHostAddress::LocalHostIPv6);
    const ScriptedServer server(QHostAddress::LocalHost, deaf.port());
    const CheckResult result = fixture.run({u"TCP"_s, u"localhost"_s, server.port(), u"timeout=1"_s});
    QCOMPARE(result.outcome, Outcome::Up);
    QCOMPARE(result.address, u"127.0.0.1:"_s + server.port());
    // The wait for the deaf one is part of what the target took.
    QVERIFY(result.duration >= 500ms);
    QVERIFY(fieldsToJson(result.fields)[u"connect_us"_s].toInt() < 500'000);
}

void TcpTest::familyDecidesWhichAddressesAreTried()
{
    ProbeFixture fixture;
    const ScriptedServer server(QHostAddress::LocalHostIPv6);
    const QStringList words = {u"TCP"_s, u"localhost"_s, server.port()};
    QCOMPARE(fixture.run(words + QStringList{u"family=6"_s}).address, u"[::1]:"_s + server.port());
    QCOMPARE(fixture.run(words + QStringList{u"family=4"_s}).reason, Reason::ConnectionRefused);
}

void TcpTest::connectTimeIsTheTargetsAndNotOurs()
{
    ProbeFixture fixture;
    const ScriptedServer server;
    const CheckResult result =
        fixture.run({u"TCP"_s, u"127.0.0.1"_s, server.port()}, [] { standStill(100ms); });
    QCOMPARE(result.outcome, Outcome::Up);
    QVERIFY(fieldsToJson(result.fields)[u"connect_us"_s].toInt() < 100'000);
    QVERIFY(result.duration < 100ms);
    QVERIFY(result.flags.testFlag(ResultFlag::LoopStalled));
}

void TcpTest::stepsDecide_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("description"); // part of it
    const auto none = Reason::None;
    QTest::newRow("banner") << QStringList{u"expect=^220 "_s} << none << u"answered as expected"_s;
    QTest::newRow("banner of another service")
        << QStringList{u"send=WHAT\\r\\n"_s, u"expect=^SSH-"_s} << Reason::ContentMismatch
        << u"'220 mail ready\\r\\n500 no\\r\\n' does not match"_s;
    QTest::newRow("question and answer")
        << QStringList{u"send="_s, u"send=PING\\r\\n"_s, u"expect=^220 "_s, u"expect=^PONG\\r\\n$"_s} << none
        << u"all 2 steps"_s;
    QTest::newRow("wrong answer") << QStringList{u"send="_s, u"send=WHAT\\r\\n"_s, u"expect=220"_s,
                                                 u"expect=PONG"_s}
                                  << Reason::ContentMismatch
                                  << u"step 2 of 2: '500 no\\r\\n' does not match"_s;
    QTest::newRow("question in hex, answer in hex")
        << QStringList{u"send=hex:50494e470d0a"_s, u"expect=hex:504f4e47"_s} << none
        << u"answered as expected"_s;
    QTest::newRow("bytes of a pattern")
        << QStringList{u"send=BYTES\\r\\n"_s, u"expect=\\x00\\xff\\xc3"_s} << none << u"as expected"_s;
    QTest::newRow("UTF-8 in a pattern")
        << QStringList{u"send=BYTES\\r\\n"_s, u"expect=é"_s} << none << u"as expected"_s;
    QTest::newRow("two answers at once")
        << QStringList{u"send=TWO\\r\\n"_s, u"send="_s, u"expect=one"_s, u"expect=two"_s} << none
        << u"all 2 steps"_s;
    QTest::newRow("send alone") << QStringList{u"send=QUIT\\r\\n"_s} << none << u"as expected"_s;
    QTest::newRow("answer that never comes")
        << QStringList{u"send=HUSH\\r\\n"_s, u"expect=^x"_s, u"timeout=1"_s} << Reason::ContentMismatch
        << u"'220 mail ready"_s;
    QTest::newRow("closed instead of an answer")
        << QStringList{u"send=QUIT\\r\\n"_s, u"send=MORE\\r\\n"_s, u"expect=bye"_s, u"expect=x"_s}
        << Reason::ContentMismatch << u"step 2 of 2: closed by the other side without an answer"_s;
    QTest::newRow("closed after the last answer")
        << QStringList{u"send=QUIT\\r\\n"_s, u"expect=bye"_s} << none << u"as expected"_s;
    QStringList sixteen;
    for (int i = 0; i < 16; ++i)
        sixteen += {u"send=PING\\r\\n"_s, u"expect=PONG"_s};
    QTest::newRow("sixteen steps") << sixteen << none << u"all 16 steps"_s;
}

void TcpTest::stepsDecide()
{
    QFETCH(QStringList, options);
    QFETCH(QString, description);
    ProbeFixture fixture;
    ScriptedServer server;
    server.accepted = [](QTcpSocket &socket) {
        socket.write("220 mail ready\r\n");
    };
    server.received = [](QTcpSocket &socket, const QByteArray &bytes) {
        const QMap<QByteArray, QByteArray> answers = {{"PING\r\n", "PONG\r\n"},
                                                      {"WHAT\r\n", "500 no\r\n"},
                                                      {"BYTES\r\n", QByteArray::fromHex("00ffc3a9")},
                                                      {"TWO\r\n", "one two\r\n"},
                                                      {"QUIT\r\n", "bye\r\n"}};
        socket.write(answers.value(bytes));
        if (bytes == "QUIT\r\n" || bytes == "WHAT\r\n")
            socket.disconnectFromHost();
    };
    const CheckResult result = fixture.run(QStringList{u"TCP"_s, u"127.0.0.1"_s, server.port()} + options);
    QTEST(result.reason, "reason");
    QVERIFY2(result.description.contains(description), qPrintable(result.description));
    QCOMPARE(result.phase, result.reason == Reason::None ? QString() : u"step"_s);
}

void TcpTest::eachStepHasItsTime()
{
    ProbeFixture fixture;
    ScriptedServer server;
    server.received = [](QTcpSocket &socket, const QByteArray &) {
        QTimer::singleShot(60, &socket, [&socket] { socket.write("PONG"); });
    };
    const CheckResult result = fixture.run({u"TCP"_s, u"127.0.0.1"_s, server.port(), u"send=a"_s, u"send=b"_s,
                                            u"expect=PONG"_s, u"expect=PONG"_s});
    QCOMPARE(result.reason, Reason::None);
    const QJsonArray steps = fieldsToJson(result.fields)[u"steps_us"_s].toArray();
    QCOMPARE(steps.size(), 2);
    QVERIFY(steps.at(0).toInt() >= 59'000);
    QVERIFY(steps.at(1).toInt() >= 59'000);
    QVERIFY(result.duration >= 118ms);
}

void TcpTest::bannerIsTheFirstBytesEscaped()
{
    ProbeFixture fixture;
    ScriptedServer server;
    server.accepted = [](QTcpSocket &socket) {
        socket.write("\x1b[2J" + QByteArray(2000, 'x') + "end");
    };
    const CheckResult result = fixture.run({u"TCP"_s, u"127.0.0.1"_s, server.port(), u"expect=end$"_s});
    QCOMPARE(result.reason, Reason::None);
    const QString banner = fieldsToJson(result.fields)[u"banner"_s].toString();
    QCOMPARE(banner, u"\\x1b[2J"_s + QString(512 - 4, u'x'));
}

void TcpTest::endlessAnswerIsCut()
{
    ProbeFixture fixture;
    ScriptedServer server;
    server.accepted = [](QTcpSocket &socket) {
        socket.write(QByteArray(500'000, 'x'));
    };
    const CheckResult result = fixture.run({u"TCP"_s, u"127.0.0.1"_s, server.port(), u"expect=y"_s});
    QCOMPARE(result.reason, Reason::ContentMismatch);
    QVERIFY2(result.description.contains(u"no match in the first"_s), qPrintable(result.description));
}

void TcpTest::resetWithinAStepIsTold()
{
    ProbeFixture fixture;
    ScriptedServer server;
    server.received = [](QTcpSocket &socket, const QByteArray &) {
        ScriptedServer::resetConnection(socket);
    };
    const CheckResult result =
        fixture.run({u"TCP"_s, u"127.0.0.1"_s, server.port(), u"send=x"_s, u"expect=y"_s});
    QCOMPARE(result.reason, Reason::ConnectionReset);
    QCOMPARE(result.outcome, Outcome::Down);
    QCOMPARE(result.phase, u"step"_s);
}

void TcpTest::failuresOfTheSystemAreToldApart_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<FailureSource>("source");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<Outcome>("outcome");
    const auto own = FailureSource::OwnSystem;
    const auto network = FailureSource::Network;
    QTest::newRow("refused") << ECONNREFUSED << network << Reason::ConnectionRefused << Outcome::Down;
    QTest::newRow("refused at once") << ECONNREFUSED << own << Reason::ConnectionRefused << Outcome::Down;
    QTest::newRow("reset") << ECONNRESET << network << Reason::ConnectionReset << Outcome::Down;
    QTest::newRow("timed out") << ETIMEDOUT << network << Reason::ConnectTimeout << Outcome::Down;
    QTest::newRow("host unreachable") << EHOSTUNREACH << network << Reason::Unreachable << Outcome::Down;
    QTest::newRow("no route of our own") << ENETUNREACH << own << Reason::Unreachable << Outcome::Unknown;
    QTest::newRow("no IPv6 here") << EAFNOSUPPORT << own << Reason::Unreachable << Outcome::Unknown;
    QTest::newRow("forbidden here") << EPERM << own << Reason::NotPermitted << Outcome::Unknown;
    QTest::newRow("forbidden there") << EACCES << network << Reason::Unreachable << Outcome::Down;
    QTest::newRow("no descriptors") << EMFILE << own << Reason::Overloaded << Outcome::Unknown;
}

void TcpTest::failuresOfTheSystemAreToldApart()
{
    QFETCH(int, error);
    QFETCH(FailureSource, source);
    const SocketFailure failure = socketFailure(error, source);
    QTEST(failure.reason, "reason");
    QTEST(failure.outcome.value_or(defaultOutcome(failure.reason)), "outcome");
    QVERIFY(!failure.sentence.isEmpty());
}

QTEST_GUILESS_MAIN(TcpTest)
#include "tcp_test.moc"
