// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/installation.h"
#include "tests/support/notify_socket.h"
#include "tests/support/test_files.h"

#include <QTcpServer>
#include <QTest>

#include <sys/stat.h>

using namespace vantage::test;
using namespace Qt::StringLiterals;

/** Both programs as systemd runs them: what they tell it, how they leave, what they write. Program::terminate() waits for
    ten seconds, so that a busy machine gets twice the time that is promised. */
class ServiceTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Installation> m_site;

    /** The names of the programs, as rows. */
    void addPrograms()
    {
        QTest::addColumn<bool>("isManager");
        QTest::newRow("manager") << true;
        QTest::newRow("agent") << false;
    }
    Program &start(bool isManager)
    {
        if (isManager)
            m_site->startManager();
        else
            m_site->startAgent(1);
        return isManager ? m_site->manager() : m_site->agent(1);
    }
    void startBoth()
    {
        m_site->startManager();
        m_site->startAgent(1);
        QVERIFY(waitUntil([this] { return !m_site->ask({u"agents"_s}).isEmpty(); }));
        QVERIFY(waitUntil(
            [this] { return m_site->ask({u"agents"_s}).front()[u"state"_s].toString() == "online"_L1; }));
    }

private Q_SLOTS:
    void init() { m_site = std::make_unique<Installation>(); }
    void cleanup()
    {
        m_site.reset();
        for (const char *name : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "JOURNAL_STREAM", "QT_LOGGING_RULES"})
            qunsetenv(name);
    }

    void systemdHearsOfReadinessLifeAndEnd_data() { addPrograms(); }
    void systemdHearsOfReadinessLifeAndEnd()
    {
        QFETCH(const bool, isManager);
        const QByteArray name = m_site->path(u"notify"_s).toUtf8();
        NotifySocket systemd(name);
        qputenv("NOTIFY_SOCKET", name);
        qputenv("WATCHDOG_USEC", "200000");
        Program &program = start(isManager);
        QTRY_VERIFY(systemd.heard().count("WATCHDOG=1") >= 2);
        QCOMPARE(systemd.heard().front(), QByteArray("READY=1"));
        QCOMPARE(systemd.heard().count("READY=1"), 1);
        QVERIFY(!systemd.heard().contains("STOPPING=1"));
        QCOMPARE(program.terminate(), 0);
        QCOMPARE(systemd.heard().count("STOPPING=1"), 1);
    }

    void anAgentLeavesThoughItsManagerStandsStill()
    {
        startBoth();
        m_site->manager().freeze();
        QCOMPARE(m_site->agent(1).terminate(), 0);
    }

    void aManagerLeavesThoughItsAgentsStandStill()
    {
        startBoth();
        m_site->agent(1).freeze();
        QCOMPARE(m_site->manager().terminate(), 0);
        QVERIFY(QFile::exists(m_site->path(u"manager/config.json"_s)));
    }

    void anAgentLeavesInTheMiddleOfACheck()
    {
        QTcpServer silent; // accepts, and says nothing
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        startBoth();
        QCOMPARE(m_site
                     ->ctl({u"addconf"_s, u"1"_s, u"TCP"_s, u"127.0.0.1"_s,
                            QString::number(silent.serverPort()), u"60"_s, u"expect=x"_s, u"timeout=50"_s})
                     .exitCode,
                 0);
        QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), 20'000);
        QCOMPARE(m_site->agent(1).terminate(), 0);
    }

    void whatIsMeasuredBeforeTheEndIsNotLost()
    {
        QTcpServer target;
        QVERIFY(target.listen(QHostAddress::LocalHost));
        startBoth();
        QCOMPARE(m_site
                     ->ctl({u"addconf"_s, u"1"_s, u"TCP"_s, u"127.0.0.1"_s,
                            QString::number(target.serverPort()), u"0.1"_s})
                     .exitCode,
                 0);
        QVERIFY(waitUntil([this] { return m_site->results().size() >= 5; }));
        QCOMPARE(m_site->manager().terminate(), 0);
        const auto shown = [this] {
            return m_site->agent(1).lines().filter(u"  UP  "_s).size();
        };
        const auto withManager = shown();
        QTRY_VERIFY(shown() >= withManager + 5);
        QCOMPARE(m_site->agent(1).terminate(), 0);
        const auto all = shown();
        m_site->startManager();
        m_site->startAgent(1);
        QVERIFY(waitUntil([&] { return m_site->results().size() >= all; }));
        qint64 last = 0;
        for (const QJsonObject &result : m_site->results())
            QCOMPARE(result[u"seq"_s].toInteger(), ++last);
    }

    void aJournalGetsLevelsInsteadOfTimes_data() { addPrograms(); }
    void aJournalGetsLevelsInsteadOfTimes()
    {
        QFETCH(const bool, isManager);
        const QString journal = m_site->path(u"journal"_s);
        writeFile(journal, {});
        struct stat file = {};
        QCOMPARE(::stat(QFile::encodeName(journal).constData(), &file), 0);
        qputenv("JOURNAL_STREAM",
                QByteArray::number(quint64(file.st_dev)) + ':' + QByteArray::number(quint64(file.st_ino)));
        if (!isManager)
            m_site->agent(1).sendErrorsTo(journal);
        else
            m_site->manager().sendErrorsTo(journal);
        startBoth();
        QTRY_VERIFY(readFile(journal).contains(isManager ? "<6>vantage.event: Agent 1"
                                                         : "<6>vantage.event: Connected"));
        for (const QByteArray &line : readFile(journal).split('\n'))
            QVERIFY2(line.isEmpty() || line.startsWith('<'), line.constData());
        // The other one only has the variable: its standard error is none of a journal.
        Program &other = isManager ? m_site->agent(1) : m_site->manager();
        QVERIFY(!other.hasPrinted(u"<6>"_s));
    }

    void categoriesAreChosenByRules()
    {
        qputenv("QT_LOGGING_RULES", "vantage.link.debug=true");
        startBoth();
        QTRY_VERIFY(m_site->agent(1).hasPrinted(u"DEBUG  vantage.link: joined"_s));
        QVERIFY(!m_site->agent(1).hasPrinted(u"vantage.probe"_s));
    }
};

QTEST_GUILESS_MAIN(ServiceTest)
#include "service_test.moc"
