// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/probe_command.h"
#include "tests/agent/tcp_server.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>
#include <QTest>

#include <unistd.h>

using namespace vantage;
using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    int exitCode = -1;
    QByteArrayList lines;
    QByteArray errors;
};

/** What goes to a standard stream meanwhile. */
class Capture
{
public:
    explicit Capture(FILE *stream)
        : m_stream(stream)
        , m_usual(dup(fileno(stream)))
    {
        fflush(stream);
        if (!m_file.open() || dup2(m_file.handle(), fileno(stream)) < 0)
            qFatal("the output cannot be captured");
    }
    ~Capture() { (void)take(); }
    Capture(const Capture &) = delete;
    Capture &operator=(const Capture &) = delete;

    QByteArray take()
    {
        if (m_usual < 0)
            return {};
        fflush(m_stream);
        dup2(m_usual, fileno(m_stream));
        close(std::exchange(m_usual, -1));
        m_file.seek(0);
        return m_file.readAll();
    }

private:
    FILE *m_stream;
    int m_usual;
    QTemporaryFile m_file;
};

Answer runCommand(const QStringList &words)
{
    Capture output(stdout);
    Capture errors(stderr);
    Answer answer;
    answer.exitCode = runProbeCommand(words);
    answer.lines = output.take().split('\n');
    answer.errors = errors.take();
    // Each line ends with a line break.
    if (answer.lines.takeLast() != "")
        qFatal("the last line has no end");
    return answer;
}

} // namespace

class ProbeCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exitCodeIsTheOutcome_data();
    void exitCodeIsTheOutcome();
    void wrongUsageIsTold_data();
    void wrongUsageIsTold();
    void helpIsPrinted_data();
    void helpIsPrinted();
    void lineIsForPeople();
    void jsonIsOneObjectALine();
    void repetitionsRunBesideEachOther();
    void worstOutcomeDecides();
};

void ProbeCommandTest::exitCodeIsTheOutcome_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("up") << QStringList{u"TCP"_s, u"127.0.0.1"_s, u"OPEN"_s} << 0;
    QTest::newRow("down") << QStringList{u"TCP"_s, u"127.0.0.1"_s, u"CLOSED"_s} << 1;
    QTest::newRow("a timeout longer than the usual interval")
        << QStringList{u"TCP"_s, u"127.0.0.1"_s, u"OPEN"_s, u"timeout=120"_s} << 0;
    QTest::newRow("kind in small letters") << QStringList{u"local"_s, u"localhost"_s, u"OPEN"_s} << 0;
}

void ProbeCommandTest::exitCodeIsTheOutcome()
{
    QFETCH(QStringList, words);
    const ScriptedServer server;
    words.replaceInStrings(u"OPEN"_s, server.port()).replaceInStrings(u"CLOSED"_s, closedPort());
    const Answer answer = runCommand(words);
    QTEST(answer.exitCode, "exitCode");
    QCOMPARE(answer.lines.size(), 1);
    QCOMPARE(answer.errors, QByteArray());
}

void ProbeCommandTest::wrongUsageIsTold_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("nothing") << QStringList{} << QByteArray("usage: vantage-agent probe");
    QTest::newRow("unknown kind") << QStringList{u"GOPHER"_s, u"localhost"_s} << QByteArray("GOPHER");
    QTest::newRow("unknown switch") << QStringList{u"--jsn"_s, u"TCP"_s} << QByteArray("jsn");
    QTest::newRow("port missing") << QStringList{u"TCP"_s, u"localhost"_s} << QByteArray("usage:");
    QTest::newRow("port too large") << QStringList{u"TCP"_s, u"localhost"_s, u"65536"_s}
                                    << QByteArray("65536");
    QTest::newRow("unknown option") << QStringList{u"TCP"_s, u"localhost"_s, u"1"_s, u"colour=red"_s}
                                    << QByteArray("colour");
    QTest::newRow("no repetitions") << QStringList{u"--repeat"_s, u"0"_s, u"TCP"_s, u"localhost"_s, u"1"_s}
                                    << QByteArray("--repeat: '0'");
    QTest::newRow("none at once") << QStringList{u"--parallel=x"_s, u"TCP"_s, u"localhost"_s, u"1"_s}
                                  << QByteArray("--parallel: 'x'");
}

void ProbeCommandTest::wrongUsageIsTold()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, named);
    const Answer answer = runCommand(words);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY(answer.lines.isEmpty());
    QVERIFY2(answer.errors.contains(named), answer.errors.constData());
}

void ProbeCommandTest::helpIsPrinted_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("help") << QStringList{u"--help"_s};
    QTest::newRow("h") << QStringList{u"-h"_s};
    QTest::newRow("among others") << QStringList{u"TCP"_s, u"--help"_s};
}

void ProbeCommandTest::helpIsPrinted()
{
    QFETCH(QStringList, words);
    const Answer answer = runCommand(words);
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(answer.lines.join('\n').contains("usage: vantage-agent probe"));
    QVERIFY(answer.lines.join('\n').contains("--parallel K"));
    QCOMPARE(answer.errors, QByteArray());
}

void ProbeCommandTest::lineIsForPeople()
{
    const ScriptedServer server;
    const Answer answer = runCommand({u"TCP"_s, u"127.0.0.1"_s, server.port()});
    const QString line = QString::fromLocal8Bit(answer.lines.at(0));
    QVERIFY2(line.contains(u"TCP 127.0.0.1:%1  UP"_s.arg(server.port())), qPrintable(line));
    QVERIFY2(line.endsWith(u"port %1 open"_s.arg(server.port())), qPrintable(line));
}

void ProbeCommandTest::jsonIsOneObjectALine()
{
    const ScriptedServer server;
    const Answer answer =
        runCommand({u"--json"_s, u"--repeat"_s, u"3"_s, u"TCP"_s, u"127.0.0.1"_s, server.port()});
    QCOMPARE(answer.lines.size(), 3);
    for (const QByteArray &line : answer.lines) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        QCOMPARE(object[u"kind"_s].toString(), u"TCP"_s);
        QCOMPARE(object[u"outcome"_s].toString(), u"up"_s);
        QCOMPARE(object[u"reason"_s].toString(), u"none"_s);
        QVERIFY(object[u"fields"_s][u"connect_us"_s].toInt() > 0);
    }
}

void ProbeCommandTest::repetitionsRunBesideEachOther()
{
    ScriptedServer server;
    // Nobody is answered before four wait.
    QList<QTcpSocket *> waiting;
    server.accepted = [&](QTcpSocket &socket) {
        waiting.append(&socket);
        if (waiting.size() == 4) {
            for (QTcpSocket *each : std::exchange(waiting, {}))
                each->write("x");
        }
    };
    const Answer answer = runCommand({u"TCP"_s, u"127.0.0.1"_s, server.port(), u"expect=x"_s, u"--repeat"_s,
                                      u"8"_s, u"--parallel"_s, u"4"_s});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.lines.size(), 8);
    QCOMPARE(server.connections(), 8);
}

void ProbeCommandTest::worstOutcomeDecides()
{
    ScriptedServer server;
    server.accepted = [&](QTcpSocket &socket) {
        socket.write(server.connections() == 2 ? "y" : "x");
        socket.disconnectFromHost();
    };
    const Answer answer =
        runCommand({u"--repeat=3"_s, u"TCP"_s, u"127.0.0.1"_s, server.port(), u"expect=x"_s});
    QCOMPARE(answer.lines.size(), 3);
    QCOMPARE(answer.exitCode, 1);
}

QTEST_GUILESS_MAIN(ProbeCommandTest)
#include "probe_command_test.moc"
