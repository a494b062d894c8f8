// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/console/terminal_input.h"

#include <QTest>

#include <unistd.h>

using namespace vantage;
using namespace Qt::StringLiterals;

namespace {

/** Repeats what it is given; "wait" is done when the test says so, "follow" never. */
class FakeCommands : public CommandRunner
{
public:
    class Open : public RunningCommand
    {
    public:
        Open(bool isEndless, int &ended)
            : m_isEndless(isEndless)
            , m_ended(ended)
        {
        }
        ~Open() override { ++m_ended; }
        bool isEndless() const override { return m_isEndless; }

    private:
        bool m_isEndless;
        int &m_ended;
    };

    std::unique_ptr<RunningCommand> run(const QStringList &words, CommandFormat, CommandReply reply) override
    {
        seen += words.join(u'|');
        if (words.front() == "wait"_L1 || words.front() == "follow"_L1) {
            open = std::move(reply);
            return std::make_unique<Open>(words.front() == "follow"_L1, ended);
        }
        reply.out(u"did "_s + words.front());
        reply.done(0);
        return nullptr;
    }
    QStringList commandNames() const override { return {}; }

    QStringList seen;
    CommandReply open;
    int ended = 0;
};

/** A terminal: what is typed goes in at one end of a pipe. */
struct Keyboard
{
    Keyboard()
    {
        if (::pipe(ends) != 0)
            qFatal("no pipe");
    }
    ~Keyboard()
    {
        close();
        ::close(ends[0]);
    }
    void type(const QByteArray &bytes)
    {
        for (qsizetype done = 0; done < bytes.size();)
            done += ::write(ends[1], bytes.constData() + done, size_t(bytes.size() - done));
    }
    void close()
    {
        if (ends[1] >= 0)
            ::close(ends[1]);
        ends[1] = -1;
    }

    int ends[2] = {-1, -1};
};

} // namespace

class ConsoleInputTest : public QObject
{
    Q_OBJECT

private:
    struct Terminal
    {
        Keyboard keyboard;
        FakeCommands commands;
        QStringList out;
        QStringList errors;
        TerminalInput input{keyboard.ends[0], commands, [this](const QString &line) { out += line; },
                            [this](const QString &line) {
                                errors += line;
                            }};
    };

private Q_SLOTS:
    void linesAreCommandsHoweverTheyArrive()
    {
        Terminal terminal;
        terminal.keyboard.type("view");
        QTest::qWait(0);
        terminal.keyboard.type("conf 'a b'\r\n\n   \nagents\nlis");
        QTRY_COMPARE(terminal.commands.seen, QStringList({u"viewconf|a b"_s, u"agents"_s}));
        terminal.keyboard.type("t\n");
        QTRY_COMPARE(terminal.commands.seen.value(2), u"list"_s);
        QCOMPARE(terminal.out, QStringList({u"did viewconf"_s, u"did agents"_s, u"did list"_s}));
    }

    void aLastLineWithoutAnEndCountsAndTheEndOfInputEndsNothing()
    {
        Terminal terminal;
        terminal.keyboard.type("agents\nhelp");
        terminal.keyboard.close();
        QTRY_COMPARE(terminal.commands.seen, QStringList({u"agents"_s, u"help"_s}));
    }

    void commandsRunOneAfterTheOther()
    {
        Terminal terminal;
        terminal.keyboard.type("wait\nagents\n");
        QTRY_COMPARE(terminal.commands.seen, QStringList(u"wait"_s));
        terminal.keyboard.type("help\n");
        QTest::qWait(0);
        QCOMPARE(terminal.commands.seen.size(), 1);
        terminal.commands.open.done(0);
        QTRY_COMPARE(terminal.commands.seen, QStringList({u"wait"_s, u"agents"_s, u"help"_s}));
        QCOMPARE(terminal.commands.ended, 1);
    }

    void theNextLineEndsWhatWouldGoOnForEver()
    {
        Terminal terminal;
        terminal.keyboard.type("follow\n");
        QTRY_COMPARE(terminal.commands.seen.size(), 1);
        QCOMPARE(terminal.commands.ended, 0);
        terminal.keyboard.type("agents\n");
        QTRY_COMPARE(terminal.commands.seen.size(), 2);
        QCOMPARE(terminal.commands.ended, 1);
    }

    void aLineThatNeverEndsIsDropped()
    {
        Terminal terminal;
        const QByteArray piece(32 * 1024, 'x');
        for (int i = 0; i < 33; ++i) {
            terminal.keyboard.type(piece);
            QTest::qWait(0);
        }
        QTRY_COMPARE(terminal.errors.size(), 1);
        terminal.keyboard.type("\nagents\n");
        QTRY_VERIFY(terminal.commands.seen.contains(u"agents"_s));
    }

    void aLineThatCannotBeReadIsTold()
    {
        Terminal terminal;
        terminal.keyboard.type("viewconf \"1\nagents\n");
        QTRY_COMPARE(terminal.commands.seen, QStringList(u"agents"_s));
        QCOMPARE(terminal.errors.size(), 1);
    }
};

QTEST_GUILESS_MAIN(ConsoleInputTest)
#include "console_input_test.moc"
