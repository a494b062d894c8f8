// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/util/service_manager.h"
#include "tests/support/notify_socket.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <unistd.h>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

class ServiceManagerTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QByteArray m_name;

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_name = m_dir->filePath(u"notify"_s).toUtf8();
        for (const char *name : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"})
            qunsetenv(name);
    }

    void itSaysThatItIsReadyAndThatItLeaves_data()
    {
        QTest::addColumn<bool>("isAbstract");
        QTest::newRow("a path") << false;
        QTest::newRow("an abstract name") << true;
    }

    void itSaysThatItIsReadyAndThatItLeaves()
    {
        QFETCH(const bool, isAbstract);
        if (isAbstract)
            m_name.prepend('@');
        NotifySocket systemd(m_name);
        qputenv("NOTIFY_SOCKET", m_name);
        ServiceManager service;
        QVERIFY(!qEnvironmentVariableIsSet("NOTIFY_SOCKET")); // what is started from here is no service
        QCOMPARE(systemd.heard(), QByteArrayList());
        service.ready();
        QCOMPARE(systemd.heard(), QByteArrayList{"READY=1"});
        service.stopping();
        QCOMPARE(systemd.heard(), (QByteArrayList{"READY=1", "STOPPING=1"}));
    }

    void withoutASocketNothingHappens_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("nobody there") << QByteArray("/nonexistent/notify");
        QTest::newRow("too long") << QByteArray(200, 'x');
    }

    void withoutASocketNothingHappens()
    {
        QFETCH(const QByteArray, name);
        if (!name.isNull())
            qputenv("NOTIFY_SOCKET", name);
        ServiceManager service;
        service.ready();
        service.stopping();
    }

    void theEventLoopGivesSignsOfLife_data()
    {
        QTest::addColumn<QByteArray>("patience");
        QTest::addColumn<QByteArray>("whom");
        QTest::addColumn<bool>("isWatched");
        QTest::newRow("watched") << QByteArray("20000") << QByteArray() << true;
        QTest::newRow("by its number") << QByteArray("20000") << QByteArray::number(::getpid()) << true;
        QTest::newRow("another is watched") << QByteArray("20000") << QByteArray("1") << false;
        QTest::newRow("not watched") << QByteArray() << QByteArray() << false;
        QTest::newRow("not a number") << QByteArray("soon") << QByteArray() << false;
    }

    void theEventLoopGivesSignsOfLife()
    {
        QFETCH(const QByteArray, patience);
        QFETCH(const QByteArray, whom);
        QFETCH(const bool, isWatched);
        NotifySocket systemd(m_name);
        qputenv("NOTIFY_SOCKET", m_name);
        qputenv("WATCHDOG_USEC", patience);
        if (!whom.isEmpty())
            qputenv("WATCHDOG_PID", whom);
        ServiceManager service;
        QTest::qWait(30);
        QCOMPARE(systemd.heard(), QByteArrayList()); // not before it is ready
        service.ready();
        if (isWatched) {
            QTRY_VERIFY(systemd.heard().count("WATCHDOG=1") >= 3);
        } else {
            QTest::qWait(50);
            QCOMPARE(systemd.heard(), QByteArrayList{"READY=1"});
        }
    }
};

QTEST_GUILESS_MAIN(ServiceManagerTest)
#include "service_manager_test.moc"
