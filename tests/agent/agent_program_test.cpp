// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/agent_options.h"
#include "tests/agent/fake_manager.h"
#include "tests/support/test_files.h"

#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** The program itself. */
struct Program : QProcess
{
    explicit Program(const QStringList &arguments)
    {
        setProcessChannelMode(MergedChannels);
        start(QCoreApplication::applicationDirPath() + u"/vantage-agent"_s, arguments);
        connect(this, &QProcess::readyRead, this, [this] { output += QString::fromUtf8(readAll()); });
    }
    ~Program() override
    {
        kill();
        waitForFinished();
    }
    [[nodiscard]] bool ends()
    {
        return state() == NotRunning || QTest::qWaitFor([this] { return state() == NotRunning; }, 15'000);
    }

    QString output;
};

} // namespace

class AgentProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void managerAddressIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<quint16>("port");
        QTest::newRow("host and port") << u"manager.example:1234"_s << u"manager.example"_s << quint16(1234);
        QTest::newRow("host") << u"manager.example"_s << u"manager.example"_s << quint16(54321);
        QTest::newRow("IPv4") << u"192.0.2.1:1"_s << u"192.0.2.1"_s << quint16(1);
        QTest::newRow("IPv6") << u"[2001:db8::1]:65535"_s << u"2001:db8::1"_s << quint16(65535);
        QTest::newRow("IPv6 alone") << u"::1"_s << u"::1"_s << quint16(54321);
        QTest::newRow("IPv6 in brackets") << u"[::1]"_s << u"::1"_s << quint16(54321);
        QTest::newRow("IPv6 with a zone") << u"[fe80::1%eth0]:5"_s << u"fe80::1%eth0"_s << quint16(5);
    }
    void managerAddressIsRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, host);
        QFETCH(quint16, port);
        const Result<ManagerAddress> address = parseManagerAddress(text);
        QVERIFY(address);
        QCOMPARE(address->host, host);
        QCOMPARE(address->port, port);
        QVERIFY(*parseManagerAddress(toString(*address)) == *address);
    }

    void wrongManagerAddressIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", ":54321", "host:", "host:0", "host:65536", "host:x", "host:-1", "[::1",
                                 "::1]", "two words", "http://host:80", "a:b:c"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void wrongManagerAddressIsRefused()
    {
        QFETCH(QString, text);
        const Result<ManagerAddress> address = parseManagerAddress(text);
        QVERIFY(!address);
        QVERIFY(address.error().message.contains(u"'%1'"_s.arg(text)));
    }

    void wrongUsageEndsWithTwoAndNamesTheWord_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("word");
        QTest::newRow("option") << QStringList{u"--colour"_s} << u"colour"_s;
        QTest::newRow("word") << QStringList{u"google.com"_s} << u"google.com"_s;
        QTest::newRow("port") << QStringList{u"--manager"_s, u"localhost:x"_s} << u"localhost:x"_s;
        QTest::newRow("value is missing") << QStringList{u"--data"_s} << u"data"_s;
    }
    void wrongUsageEndsWithTwoAndNamesTheWord()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, word);
        Program program(arguments);
        QVERIFY(program.ends());
        QCOMPARE(program.exitCode(), 2);
        QVERIFY2(program.output.contains(word), qPrintable(program.output));
        QVERIFY(program.output.contains("Usage: vantage-agent"_L1));
    }

    void helpAndVersionEndWithNothingDone_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("words");
        QTest::newRow("help") << u"--help"_s << u"--manager"_s;
        QTest::newRow("version") << u"--version"_s << u"vantage-agent "_s;
    }
    void helpAndVersionEndWithNothingDone()
    {
        QFETCH(QString, option);
        QFETCH(QString, words);
        Program program({option});
        QVERIFY(program.ends());
        QCOMPARE(program.exitCode(), 0);
        QVERIFY2(program.output.contains(words), qPrintable(program.output));
    }

    void printsWhatItDoesAndEndsWhenAsked_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void printsWhatItDoesAndEndsWhenAsked()
    {
        QFETCH(int, signal);
        const QTemporaryDir dir;
        const quint16 port = unusedPort();
        const QString address = u"127.0.0.1:%1"_s.arg(port);
        Program program({u"--manager"_s, address, u"--data"_s, dir.filePath(u"a"_s)});
        QTRY_VERIFY(program.output.contains(u"Attempting to reconnect to %1 in "_s.arg(address)));

        QTcpServer target;
        QVERIFY(target.listen(QHostAddress::LocalHost));
        const quint16 targetPort = target.serverPort();
        FakeManager manager(QHostAddress::LocalHost, port);
        QTRY_VERIFY(program.output.contains(u"Connected to %1 as agent 1"_s.arg(address)));
        Task task;
        task.check.id = CheckId(1);
        task.check.kind = Kind::Tcp;
        task.check.target = u"127.0.0.1"_s;
        task.check.options.insert(u"port"_s, QString::number(targetPort));
        task.check.interval = 100ms;
        manager.send(Configure{Revision(1), Revision(), true, {task}, {}});
        QTRY_VERIFY(program.output.contains("Configuration 1 received"_L1));
        QTRY_VERIFY(program.output.contains(u"TCP 127.0.0.1:%1  UP"_s.arg(targetPort)));

        ::kill(pid_t(program.processId()), signal);
        QVERIFY(program.ends());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        QTRY_COMPARE(manager.endings.size(), 1);
        QVERIFY2(manager.endings[0].contains("stopped"_L1), qPrintable(manager.endings[0]));
    }

    void quietPrintsOnlyTheConnection()
    {
        const QTemporaryDir dir;
        FakeManager manager;
        Program program({u"--quiet"_s, u"--manager"_s, u"localhost:%1"_s.arg(manager.port()), u"--name"_s,
                         u"étoile"_s, u"--data"_s, dir.path()});
        QTRY_VERIFY(program.output.contains("as agent 1"_L1));
        QCOMPARE(manager.all<Hello>()[0].name, u"étoile"_s);
        Task task;
        task.check.id = CheckId(1);
        task.unknownKind = u"NEW\x1b[31m"_s;
        manager.send(Configure{Revision(1), Revision(), true, {task}, {}});
        QTRY_VERIFY(program.output.contains("WARNING: Check 1 is rejected"_L1));
        QVERIFY(!program.output.contains("Configuration"_L1));
        QVERIFY(!program.output.contains(QChar(0x1b)));
    }

    void othersCanReadNothingOfIt()
    {
        const QTemporaryDir dir;
        const QString data = dir.filePath(u"a"_s);
        QVERIFY(QDir().mkpath(data));
        const Program program({u"--manager"_s, u"127.0.0.1:%1"_s.arg(unusedPort()), u"--data"_s, data});
        QTRY_VERIFY(program.output.contains("Attempting"_L1));
        const QFileInfoList files = QDir(data).entryInfoList(QDir::Files | QDir::Hidden);
        QVERIFY(std::any_of(files.begin(), files.end(),
                            [](const QFileInfo &file) { return file.fileName().endsWith("-wal"_L1); }));
        for (const QFileInfo &file : files)
            QVERIFY2(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)),
                     qPrintable(file.fileName()));
    }

    void secondAgentInTheSameDirectoryLeaves()
    {
        const QTemporaryDir dir;
        const QStringList arguments{u"--manager"_s, u"127.0.0.1:%1"_s.arg(unusedPort()), u"--data"_s,
                                    dir.path()};
        Program first(arguments);
        QTRY_VERIFY(first.output.contains("Attempting"_L1));
        Program second(arguments);
        QVERIFY(second.ends());
        QCOMPARE(second.exitCode(), 1);
        QVERIFY2(second.output.contains("--data"_L1), qPrintable(second.output));

        // After a kill the directory is free again.
        ::kill(pid_t(first.processId()), SIGKILL);
        QVERIFY(first.ends());
        Program third(arguments);
        QTRY_VERIFY(third.output.contains("Attempting"_L1));
    }

    void probeRunsOneCheck()
    {
        Program program({u"probe"_s, u"TCP"_s, u"127.0.0.1"_s, QString::number(unusedPort())});
        QVERIFY(program.ends());
        QCOMPARE(program.exitCode(), 1);
        QVERIFY2(program.output.contains("DOWN"_L1), qPrintable(program.output));
    }
};

QTEST_GUILESS_MAIN(AgentProgramTest)
#include "agent_program_test.moc"
