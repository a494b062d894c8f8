// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/manager_options.h"

#include <QDir>
#include <QTest>

using namespace vantage;
using namespace Qt::StringLiterals;

class ManagerOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesToListenOn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host"); ///< empty: refused
        QTest::addColumn<int>("port");
        QTest::newRow("default") << u"localhost:54321"_s << u"localhost"_s << 54321;
        QTest::newRow("any port") << u"localhost:0"_s << u"localhost"_s << 0;
        QTest::newRow("without a port") << u"localhost"_s << u"localhost"_s << 54321;
        QTest::newRow("all of IPv4") << u"0.0.0.0:1"_s << u"0.0.0.0"_s << 1;
        QTest::newRow("IPv4 without a port") << u"192.0.2.1"_s << u"192.0.2.1"_s << 54321;
        QTest::newRow("IPv6") << u"[::1]:65535"_s << u"::1"_s << 65535;
        QTest::newRow("IPv6 in brackets alone") << u"[2001:db8::1]"_s << u"2001:db8::1"_s << 54321;
        QTest::newRow("IPv6 alone") << u"::"_s << u"::"_s << 54321;
        QTest::newRow("empty") << QString() << QString() << 0;
        QTest::newRow("port alone") << u"54321"_s << QString() << 0;
        QTest::newRow("no host") << u":54321"_s << QString() << 0;
        QTest::newRow("no port behind the colon") << u"localhost:"_s << QString() << 0;
        QTest::newRow("port too large") << u"localhost:65536"_s << QString() << 0;
        QTest::newRow("negative port") << u"localhost:-1"_s << QString() << 0;
        QTest::newRow("a name") << u"example.com:1"_s << QString() << 0;
        QTest::newRow("bracket") << u"[::1:1"_s << QString() << 0;
        QTest::newRow("brackets of nothing") << u"[]:1"_s << QString() << 0;
    }

    void addressesToListenOn()
    {
        QFETCH(QString, text);
        QFETCH(QString, host);
        QFETCH(int, port);
        const Result<ListenAddress> address = parseListenAddress(text);
        QCOMPARE(bool(address), !host.isEmpty());
        if (!address) {
            QVERIFY(address.error().message.contains(u'\'' + text + u'\''));
            return;
        }
        QCOMPARE(address->host, host);
        QCOMPARE(int(address->port), port);
    }

    void optionsBecomeSettings()
    {
        const ManagerOptions options =
            parseManagerOptions({u"vantage-managerd"_s, u"--listen"_s, u"[::1]:7"_s, u"--data=some/dir"_s,
                                 u"--config"_s, u"/etc/checks.json"_s, u"--store"_s, u"sqlite:/x.db"_s},
                                u"about"_s);
        QVERIFY(options.settings);
        QCOMPARE(options.settings->host, u"::1"_s);
        QCOMPARE(int(options.settings->port), 7);
        QCOMPARE(options.settings->dataDir, QDir::current().filePath(u"some/dir"_s));
        QCOMPARE(options.settings->configFile, u"/etc/checks.json"_s);
        QCOMPARE(options.settings->store, u"sqlite:/x.db"_s);
    }

    void withoutOptionsTheDefaultsStand()
    {
        qputenv("XDG_DATA_HOME", "/data/of/mine");
        const ManagerOptions options = parseManagerOptions({u"vantage-managerd"_s}, u"about"_s);
        QVERIFY(options.settings);
        QCOMPARE(options.settings->host, u"localhost"_s);
        QCOMPARE(int(options.settings->port), 54321);
        QCOMPARE(options.settings->dataDir, u"/data/of/mine/vantage/manager"_s);
        QVERIFY(options.settings->configFile.isEmpty());
    }

    void whatEndsTheProgramHasATextAndACode_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("text");
        QTest::newRow("help") << QStringList{u"--help"_s} << 0 << u"--listen"_s;
        QTest::newRow("version") << QStringList{u"--version"_s} << 0 << QStringLiteral(VANTAGE_VERSION);
        QTest::newRow("unknown") << QStringList{u"--frob"_s} << 2 << u"frob"_s;
        QTest::newRow("no value") << QStringList{u"--data"_s} << 2 << u"data"_s;
        QTest::newRow("word") << QStringList{u"start"_s} << 2 << u"'start'"_s;
        QTest::newRow("address") << QStringList{u"--listen=nowhere:1"_s} << 2 << u"'nowhere:1'"_s;
    }

    void whatEndsTheProgramHasATextAndACode()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, text);
        const ManagerOptions options =
            parseManagerOptions(QStringList{u"vantage-managerd"_s} + arguments, u"about"_s);
        QVERIFY(!options.settings);
        QCOMPARE(options.exitCode, code);
        QVERIFY2(options.text.contains(text), qUtf8Printable(options.text));
        QCOMPARE(options.text.contains(u"Usage:"_s), code == 2 || arguments.front() == "--help"_L1);
    }
};

QTEST_GUILESS_MAIN(ManagerOptionsTest)
#include "manager_options_test.moc"
