// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/link/join_string.h"
#include "tests/e2e/program.h"
#include "tests/support/test_files.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

/** How an agent elsewhere joins, as its operator has it: the programs themselves. One story, in this order. */
class JoinTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    quint16 m_port = unusedPort();
    Program m_manager{QStringLiteral(VANTAGE_MANAGERD)};
    Program m_agent{QStringLiteral(VANTAGE_AGENT)};
    Program m_other{QStringLiteral(VANTAGE_AGENT)};
    JoinString m_join;

    void startManager()
    {
        m_manager.forgetLines();
        qputenv("XDG_RUNTIME_DIR", m_dir.path().toUtf8());
        m_manager.start(
            {u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_port), u"--data"_s, m_dir.filePath(u"manager"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(m_manager.hasPrinted(u"Listening on"_s), 15'000);
        // Agents of another user, as it were.
        qputenv("XDG_RUNTIME_DIR", m_dir.filePath(u"elsewhere"_s).toUtf8());
    }
    void startAgent(Program &agent, const QString &name, const QStringList &options)
    {
        agent.start(options + QStringList{u"--name"_s, name, u"--data"_s, m_dir.filePath(name),
                                          u"--manager"_s, u"127.0.0.1:%1"_s.arg(m_port)});
    }

private Q_SLOTS:
    void whoHasNoJoinStringIsToldWhatToDo()
    {
        startManager();
        startAgent(m_other, u"other"_s, {});
        QTRY_VERIFY_WITH_TIMEOUT(m_other.hasPrinted(u"start it with --join"_s), 15'000);
        QCOMPARE(m_other.terminate(), 0);
    }

    void theStringOfEnrolLetsAnAgentIn()
    {
        m_manager.type(u"enrol"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_manager.hasPrinted(u"vantage-agent --join '"_s), 15'000);
        for (const QString &line : m_manager.lines()) {
            if (line.contains("--join '"_L1))
                m_join = parseJoinString(line.section(u'\'', 1, 1)).value();
        }
        writeFile(m_dir.filePath(u"join"_s), toString(m_join).toUtf8());
        startAgent(m_agent, u"one"_s, {u"--join"_s, m_dir.filePath(u"join"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(m_manager.hasPrinted(u"joined for the first time"_s), 15'000);
        // It stays in, with a string that is used up, or with none.
        QCOMPARE(m_agent.terminate(), 0);
        startAgent(m_agent, u"one"_s, {u"--join"_s, m_dir.filePath(u"join"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(m_manager.hasPrinted(u"is connected, from"_s), 15'000);
        QCOMPARE(m_agent.terminate(), 0);
        m_manager.forgetLines();
        startAgent(m_agent, u"one"_s, {});
        QTRY_VERIFY_WITH_TIMEOUT(m_manager.hasPrinted(u"is connected, from"_s), 15'000);
    }

    void aSecondAgentIsToldToGetAStringOfItsOwn()
    {
        m_other.forgetLines();
        startAgent(m_other, u"other"_s, {u"--join"_s, toString(m_join)});
        QTRY_VERIFY_WITH_TIMEOUT(m_other.hasPrinted(u"'enrol' gives a new one"_s), 15'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_manager.hasPrinted(u"was not let in"_s), 15'000);
    }

    void nobodyHasWrittenTheTokenDown()
    {
        for (const Program *program : {&m_manager, &m_agent, &m_other})
            QVERIFY(!program->hasPrinted(m_join.token));
        for (const QString &folder : {u"manager"_s, u"one"_s, u"other"_s}) {
            QDirIterator files(m_dir.filePath(folder), QDir::Files | QDir::Hidden);
            while (files.hasNext())
                QVERIFY2(!readFile(files.next()).contains(m_join.token.toLatin1()),
                         qPrintable(files.filePath()));
        }
    }

    void toAnotherManagerTheAgentSaysNothing()
    {
        QCOMPARE(m_manager.terminate(), 0);
        QVERIFY(QFile::remove(m_dir.filePath(u"manager/identity.pem"_s)));
        m_agent.forgetLines();
        startManager();
        QTRY_VERIFY_WITH_TIMEOUT(m_agent.hasPrinted(u"another manager"_s), 15'000);
        QVERIFY(!m_manager.hasPrinted(u"is connected"_s));
        QCOMPARE(m_agent.terminate(), 0);
        QCOMPARE(m_other.terminate(), 0);
        QCOMPARE(m_manager.terminate(), 0);
    }
};

QTEST_GUILESS_MAIN(JoinTest)
#include "join_test.moc"
