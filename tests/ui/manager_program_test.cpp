// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/program.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace vantage::test;
using namespace Qt::StringLiterals;

/** vantage-manager as a process: how it starts and how it ends. */
class TestManagerProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itLeavesOnSigterm();
    void itLeavesOnExit();
    void aTakenPortIsSaidAndEndsIt();
    void wrongOptionsAreWrongUsage_data();
    void wrongOptionsAreWrongUsage();
    void versionAndHelpNeedNoDisplay();

private:
    [[nodiscard]] bool isAnswering() const;
    [[nodiscard]] QStringList arguments() const
    {
        return {u"--listen"_s, u"localhost:0"_s, u"--data"_s, m_dir.path()};
    }

    QTemporaryDir m_dir;
    const QString m_manager = QStringLiteral(VANTAGE_MANAGER);
};

bool TestManagerProgram::isAnswering() const
{
    return runToEnd(QStringLiteral(VANTAGECTL), {u"--data"_s, m_dir.path(), u"agents"_s}).exitCode == 0;
}

void TestManagerProgram::itLeavesOnSigterm()
{
    Program manager(m_manager);
    manager.start(arguments());
    QTRY_VERIFY_WITH_TIMEOUT(isAnswering(), 20'000);
    QCOMPARE(manager.terminate(), 0);
    QVERIFY(QFile::exists(m_dir.filePath(u"config.json"_s)));
    QVERIFY(QFile::exists(m_dir.filePath(u"window.ini"_s)));
}

void TestManagerProgram::itLeavesOnExit()
{
    Program manager(m_manager);
    manager.start(arguments() + QStringList{u"--language"_s, u"pseudo"_s});
    QTRY_VERIFY_WITH_TIMEOUT(isAnswering(), 20'000);
    QCOMPARE(runToEnd(QStringLiteral(VANTAGECTL), {u"--data"_s, m_dir.path(), u"exit"_s}).exitCode, 0);
    QCOMPARE(manager.waitForEnd(), 0);
}

void TestManagerProgram::aTakenPortIsSaidAndEndsIt()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const QString port = QString::number(taken.serverPort());
    Program manager(m_manager);
    manager.start({u"--listen"_s, u"127.0.0.1:"_s + port, u"--data"_s, m_dir.path()});
    QTRY_VERIFY_WITH_TIMEOUT(manager.hasPrinted(port), 20'000);
    QCOMPARE(manager.terminate(), 1); // as closing the message does
}

void TestManagerProgram::wrongOptionsAreWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--colour"_s};
    QTest::newRow("no address") << QStringList{u"--listen"_s, u"everywhere"_s};
    QTest::newRow("a word too many") << QStringList{u"now"_s};
}

void TestManagerProgram::wrongOptionsAreWrongUsage()
{
    QFETCH(const QStringList, arguments);
    const Finished ended = runToEnd(m_manager, arguments);
    QCOMPARE(ended.exitCode, 2);
    QVERIFY2(ended.errors.contains("--listen"_L1), qPrintable(ended.errors));
}

void TestManagerProgram::versionAndHelpNeedNoDisplay()
{
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    qputenv("QT_QPA_PLATFORM", "none-of-these");
    const auto restore = qScopeGuard([&] { qputenv("QT_QPA_PLATFORM", platform); });
    const Finished version = runToEnd(m_manager, {u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QVERIFY(version.out.startsWith("vantage-manager "_L1));
    const Finished help = runToEnd(m_manager, {u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.contains("--language"_L1));
}

QTEST_GUILESS_MAIN(TestManagerProgram)
#include "manager_program_test.moc"
