// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/console/control_client.h"
#include "gui-manager/console/control_server.h"
#include "tests/support/test_files.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace vantage;
using namespace Qt::StringLiterals;

namespace {

/** Stands for the commands: "say" repeats its words, "fail" fails with a code, "follow" goes on until it is
 * ended. */
class FakeCommands : public CommandRunner
{
public:
    class Follow : public RunningCommand
    {
    public:
        Follow(int &running)
            : m_running(running)
        {
            ++m_running;
        }
        ~Follow() override { --m_running; }

    private:
        int &m_running;
    };

    std::unique_ptr<RunningCommand> run(const QStringList &words, CommandFormat format,
                                        CommandReply reply) override
    {
        if (words.value(0) == "follow"_L1) {
            reply.out(u"first line"_s);
            followers += reply;
            return std::make_unique<Follow>(running);
        }
        if (words.value(0) == "fail"_L1) {
            reply.error(u"it failed"_s);
            reply.done(words.value(1).toInt());
            return nullptr;
        }
        reply.out(words.join(u'|'));
        reply.out(format == CommandFormat::Json ? u"json"_s : u"text"_s);
        reply.out(reply.directory);
        reply.done(0);
        return nullptr;
    }
    QStringList commandNames() const override { return {}; }

    int running = 0;
    QList<CommandReply> followers;
};

/** One command through a client of its own, and what came back. */
struct Call
{
    explicit Call(const QString &dataDir)
        : client(dataDir)
    {
    }

    void send(const QStringList &words, CommandFormat format = CommandFormat::Text)
    {
        CommandReply reply;
        reply.out = [this](const QString &line) {
            out += line;
        };
        reply.error = [this](const QString &line) {
            errors += line;
        };
        reply.done = [this](int exitCode) {
            code = exitCode;
            ++ends;
            if (onDone)
                onDone();
        };
        client.send(words, format, std::move(reply));
    }

    QStringList out;
    QStringList errors;
    std::optional<int> code;
    int ends = 0;
    std::function<void()> onDone;
    ControlClient client;
};

} // namespace

class ControlTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

private Q_SLOTS:
    void aCommandReachesTheManagerAndItsAnswerComesBack()
    {
        FakeCommands commands;
        ControlServer server(commands);
        QVERIFY(server.listen(m_dir.path()));
        Call call(m_dir.path());
        call.send({u"say"_s, u"two words"_s, u"ünicode \"quoted\"\n"_s}, CommandFormat::Json);
        QTRY_VERIFY(call.code);
        QCOMPARE(*call.code, 0);
        QCOMPARE(call.out,
                 QStringList({u"say|two words|ünicode \"quoted\"\n"_s, u"json"_s, QDir::currentPath()}));
        QVERIFY(call.errors.isEmpty());
    }

    void aFailureComesBackWithItsCode()
    {
        FakeCommands commands;
        ControlServer server(commands);
        QVERIFY(server.listen(m_dir.path()));
        Call call(m_dir.path());
        call.send({u"fail"_s, u"2"_s});
        QTRY_VERIFY(call.code);
        QCOMPARE(*call.code, 2);
        QCOMPARE(call.errors, QStringList(u"it failed"_s));
        // The connection's end that follows is no second end of the command.
        QTest::qWait(0);
        QCOMPARE(call.ends, 1);
    }

    void manyClientsAreServedAtOnce()
    {
        FakeCommands commands;
        ControlServer server(commands);
        QVERIFY(server.listen(m_dir.path()));
        std::vector<std::unique_ptr<Call>> calls;
        for (int i = 0; i < 20; ++i) {
            calls.push_back(std::make_unique<Call>(m_dir.path()));
            calls.back()->send({u"follow"_s});
        }
        QTRY_COMPARE(commands.running, 20);
        Call quick(m_dir.path());
        quick.send({u"say"_s});
        QTRY_VERIFY(quick.code);
        for (const CommandReply &reply : std::as_const(commands.followers)) {
            reply.out(u"second line"_s);
            reply.done(0);
        }
        for (const auto &call : calls) {
            QTRY_VERIFY(call->code);
            QCOMPARE(call->out, QStringList({u"first line"_s, u"second line"_s}));
        }
        QTRY_COMPARE(commands.running, 0);
    }

    void aClientThatGoesAwayEndsItsCommand()
    {
        FakeCommands commands;
        ControlServer server(commands);
        QVERIFY(server.listen(m_dir.path()));
        auto call = std::make_unique<Call>(m_dir.path());
        call->send({u"follow"_s});
        QTRY_COMPARE(call->out.size(), 1);
        call->onDone = [] {
            QFAIL("a client that goes away hears nothing more");
        };
        call.reset();
        QTRY_COMPARE(commands.running, 0);
        // What the command still says goes nowhere.
        commands.followers.front().out(u"late"_s);
        commands.followers.front().done(0);
    }

    void aManagerThatLeavesIsAFailure()
    {
        FakeCommands commands;
        auto server = std::make_unique<ControlServer>(commands);
        QVERIFY(server->listen(m_dir.path()));
        Call call(m_dir.path());
        call.send({u"follow"_s});
        QTRY_COMPARE(call.out.size(), 1);
        server.reset();
        QTRY_VERIFY(call.code);
        QCOMPARE(*call.code, 1);
        QCOMPARE(call.errors,
                 QStringList(u"The manager ended the connection before the command was done."_s));
        QCOMPARE(commands.running, 0);
    }

    void withoutAManagerTheClientSaysSo()
    {
        Call call(m_dir.path());
        call.send({u"say"_s});
        QTRY_VERIFY(call.code);
        QCOMPARE(*call.code, 1);
        QCOMPARE(call.errors, QStringList(u"No manager is running on %1."_s.arg(m_dir.path())));
    }

    void theSocketIsTheOwnersAloneAndGoesWithTheManager()
    {
        const QString path = m_dir.filePath(u"control.sock"_s);
        {
            FakeCommands commands;
            ControlServer server(commands);
            QVERIFY(server.listen(m_dir.path()));
            const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                QFile::WriteOther | QFile::ExeOther;
            QVERIFY(QFileInfo::exists(path));
            QVERIFY(!(QFile::permissions(path) & others));
        }
        QVERIFY(!QFileInfo::exists(path));
    }

    void aSecondManagerOnTheSameDataIsRefused()
    {
        FakeCommands commands;
        ControlServer first(commands);
        QVERIFY(first.listen(m_dir.path()));
        ControlServer second(commands);
        const Result<void> refused = second.listen(m_dir.path());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(refused.error().message.contains(m_dir.path()));
        Call call(m_dir.path());
        call.send({u"say"_s});
        QTRY_VERIFY(call.code);
        QCOMPARE(*call.code, 0);
    }

    void theSocketOfAKilledManagerIsReplaced()
    {
        // Without a removal at the end, as after kill -9: the file of a server that listens no more.
        const QString path = m_dir.filePath(u"control.sock"_s);
        {
            QLocalServer killed;
            QVERIFY(killed.listen(m_dir.filePath(u"old"_s)));
            QVERIFY(QFile::rename(m_dir.filePath(u"old"_s), path));
        }
        QVERIFY(QFileInfo::exists(path));
        FakeCommands commands;
        ControlServer server(commands);
        QVERIFY(server.listen(m_dir.path()));
        Call call(m_dir.path());
        call.send({u"say"_s});
        QTRY_VERIFY(call.code);
        QCOMPARE(*call.code, 0);
    }

    void aDataDirectoryWithALongNameWorks()
    {
        const QString deep = m_dir.filePath(QString(200, u'd') + u'/' + QString(100, u'e'));
        QVERIFY(QDir().mkpath(deep));
        {
            FakeCommands commands;
            ControlServer server(commands);
            QVERIFY(server.listen(deep));
            QVERIFY(QFileInfo::exists(deep + "/control.sock"_L1));
            Call call(deep);
            call.send({u"say"_s});
            QTRY_VERIFY(call.code);
            QCOMPARE(*call.code, 0);
            ControlServer second(commands);
            QVERIFY(!second.listen(deep));
        }
        QVERIFY(!QFileInfo::exists(deep + "/control.sock"_L1));
    }

    void badRequestsAreAnswered_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("not JSON") << QByteArray("viewconf 1\n") << u"JSON object"_s;
        QTest::newRow("an array") << QByteArray("[\"viewconf\"]\n") << u"JSON object"_s;
        QTest::newRow("empty") << QByteArray("\n") << u"JSON object"_s;
        QTest::newRow("no words") << QByteArray("{\"json\":true}\n") << u"'words'"_s;
        QTest::newRow("words are one text") << QByteArray("{\"words\":\"viewconf\"}\n") << u"'words'"_s;
        QTest::newRow("words are numbers") << QByteArray("{\"words\":[1,2]}\n") << u"'words'"_s;
        QTest::newRow("not UTF-8") << QByteArray("{\"words\":[\"\xff\xfe\"]}\n") << u"JSON object"_s;
        QTest::newRow("without an end") << QByteArray(1100 * 1024, 'x') << u"1048576"_s;
    }

    void badRequestsAreAnswered()
    {
        QFETCH(QByteArray, request);
        QFETCH(QString, complaint);
        FakeCommands commands;
        ControlServer server(commands);
        QVERIFY(server.listen(m_dir.path()));
        QLocalSocket socket;
        socket.connectToServer(m_dir.filePath(u"control.sock"_s));
        QVERIFY(socket.waitForConnected());
        socket.write(request);
        QByteArray answer;
        QTRY_COMPARE((answer += socket.readAll()).count('\n'), 2);
        const QList<QByteArray> lines = answer.trimmed().split('\n');
        const QString error = QJsonDocument::fromJson(lines[0]).object()[u"error"_s].toString();
        QVERIFY2(error.contains(complaint), qUtf8Printable(error));
        QCOMPARE(QJsonDocument::fromJson(lines[1]).object()[u"done"_s].toInt(-1), 2);
        Call next(m_dir.path());
        next.send({u"say"_s});
        QTRY_VERIFY(next.code);
        QCOMPARE(*next.code, 0);
    }

    void aSilentClientHoldsNobodyUp()
    {
        FakeCommands commands;
        ControlServer server(commands);
        QVERIFY(server.listen(m_dir.path()));
        QLocalSocket silent;
        silent.connectToServer(m_dir.filePath(u"control.sock"_s));
        QVERIFY(silent.waitForConnected());
        Call call(m_dir.path());
        call.send({u"say"_s});
        QTRY_VERIFY(call.code);
        QCOMPARE(*call.code, 0);
        QCOMPARE(silent.state(), QLocalSocket::ConnectedState);
    }
};

QTEST_GUILESS_MAIN(ControlTest)
#include "control_test.moc"
