// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/manager.h"
#include "tests/manager/console_fixture.h"
#include "tests/support/test_files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

/** The commands against a whole manager: what they answer, and what they do. */
class ConsoleTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Manager> m_manager;

    Answered type(const QString &line, CommandFormat format = CommandFormat::Text)
    {
        return ask(m_manager->commands(), line, format, m_dir->path());
    }
    QStringList checks() const { return describeChecks(m_manager->feed().checks()); }
    /** Two clients with checks: the earlier version's sample. */
    void fill()
    {
        QCOMPARE(type(u"addconf 1 HTTPS oregon.com 10"_s).code, 0);
        QCOMPARE(type(u"addconf 1 HTTPS google.com 3"_s).code, 0);
        QCOMPARE(type(u"addconf 2 TCP baidu.com 443 5"_s).code, 0);
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        ManagerSettings settings;
        settings.port = 0;
        settings.dataDir = m_dir->path();
        m_manager = std::make_unique<Manager>(settings);
        const Result<void> started = m_manager->start();
        QVERIFY2(started, started ? "" : qUtf8Printable(started.error().message));
        fill();
    }
    void cleanup()
    {
        m_manager.reset();
        m_dir.reset();
    }

    void everyCommandIsUnderstoodAsTyped_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("answers"); ///< texts that the answer contains, in this order
        QTest::addColumn<QStringList>("after");   ///< the checks then; none: unchanged
        const QString oregon = u"1 1 HTTPS https://oregon.com 10"_s;
        const QString google = u"2 1 HTTPS https://google.com 3"_s;
        const QString baidu = u"3 2 TCP baidu.com 443 5"_s;
        const auto with = [=](const QString &added) {
            return QStringList{oregon, google, baidu, u"4 "_s + added};
        };

        QTest::newRow("help") << u"help"_s << QStringList{u"help"_s,    u"viewconf"_s,   u"addconf"_s,
                                                          u"delconf"_s, u"list_queue"_s, u"list_all_queues"_s,
                                                          u"exit"_s}
                              << QStringList();
        QTest::newRow("status") << u"status"_s
                                << QStringList{u"Unknown: 3"_s, u"#1"_s,      u"oregon.com"_s,
                                               u"#3"_s,         u"Unknown"_s, u"baidu.com:443"_s}
                                << QStringList();
        QTest::newRow("status of a client")
            << u"status 2"_s << QStringList{u"Unknown: 1"_s, u"#3"_s} << QStringList();
        QTest::newRow("status of a check")
            << u"status #2"_s << QStringList{u"Unknown: 1"_s, u"#2"_s, u"Client"_s, u"1"_s} << QStringList();
        QTest::newRow("retention") << u"retention"_s << QStringList{u"7 d"_s, u"30 d"_s, u"730 d"_s}
                                   << QStringList();
        QTest::newRow("retention changed")
            << u"retention raw=14 hour=36500"_s << QStringList{u"14 d"_s, u"30 d"_s, u"36500 d"_s}
            << QStringList();
        QTest::newRow("viewconf") << u"viewconf"_s
                                  << QStringList{u"Client 1"_s,   u"1  HTTPS"_s, u"10 s"_s,
                                                 u"oregon.com"_s, u"2  HTTPS"_s, u"google.com"_s,
                                                 u"Client 2"_s,   u"1  TCP"_s,   u"baidu.com:443"_s}
                                  << QStringList();
        QTest::newRow("viewconf of one")
            << u"viewconf 2"_s << QStringList{u"Client 2"_s, u"baidu.com:443"_s} << QStringList();
        QTest::newRow("addconf HTTPS") << u"addconf 3 HTTPS bing.com 10"_s
                                       << QStringList{u"https://bing.com"_s, u"client 3"_s, u"service 1"_s}
                                       << with(u"3 HTTPS https://bing.com 10"_s);
        QTest::newRow("addconf HTTP") << u"addconf 1 HTTP example.com 10"_s
                                      << QStringList{u"http://example.com"_s, u"client 1"_s, u"service 3"_s}
                                      << with(u"1 HTTP http://example.com 10"_s);
        QTest::newRow("addconf NTP") << u"addconf 1 NTP pool.ntp.org 64"_s << QStringList{u"pool.ntp.org"_s}
                                     << with(u"1 NTP pool.ntp.org 64"_s);
        QTest::newRow("addconf NDP") << u"addconf 1 NDP pool.ntp.org 64"_s
                                     << QStringList{u"NTP pool.ntp.org"_s}
                                     << with(u"1 NTP pool.ntp.org 64"_s);
        QTest::newRow("addconf TCP") << u"addconf 1 TCP baidu.com 443 5"_s
                                     << QStringList{u"TCP baidu.com:443"_s, u"client 1"_s}
                                     << with(u"1 TCP baidu.com 443 5"_s);
        QTest::newRow("addconf UDP") << u"addconf 1 UDP 1.1.1.1 53 5"_s << QStringList{u"UDP 1.1.1.1:53"_s}
                                     << with(u"1 UDP 1.1.1.1 53 5"_s);
        QTest::newRow("addconf LOCAL")
            << u"addconf 1 LOCAL 127.0.0.1 22 5"_s << QStringList{u"LOCAL 127.0.0.1:22"_s}
            << with(u"1 LOCAL 127.0.0.1 22 5"_s);
        QTest::newRow("addconf DNS") << u"addconf 1 DNS 1.1.1.1 example.com A 30"_s << QStringList{u"DNS "_s}
                                     << with(u"1 DNS 1.1.1.1 example.com A 30"_s);
        QTest::newRow("addconf DNS of the host")
            << u"addconf 1 DNS system example.com AAAA 30"_s << QStringList{u"DNS "_s}
            << with(u"1 DNS system example.com AAAA 30"_s);
        QTest::newRow("addconf ping")
            << u"addconf 1 ICMP example.com 1 10"_s << QStringList{u"ICMP ping example.com"_s}
            << with(u"1 ICMP example.com 1 10"_s);
        QTest::newRow("addconf traceroute")
            << u"addconf 1 ICMP example.com 2 60"_s << QStringList{u"ICMP traceroute example.com"_s}
            << with(u"1 ICMP example.com 2 60"_s);
        QTest::newRow("delconf") << u"delconf 1 1"_s << QStringList{u"https://oregon.com"_s, u"client 1"_s}
                                 << QStringList{google, baidu};
        QTest::newRow("removeconf") << u"removeconf 1 2"_s << QStringList{u"https://google.com"_s}
                                    << QStringList{oregon, baidu};
        QTest::newRow("list_queue") << u"list_queue 1"_s
                                    << QStringList{u"Client 1"_s,     u"2 task(s)"_s,    u"Next run"_s,
                                                   u"Last outcome"_s, u"Confirmation"_s, u"oregon.com"_s,
                                                   u"google.com"_s}
                                    << QStringList();
        QTest::newRow("list_all_queues")
            << u"list_all_queues"_s << QStringList{u"Client 1"_s, u"oregon.com"_s, u"google.com"_s,
                                                   u"Client 2"_s, u"1 task(s)"_s,  u"baidu.com:443"_s}
            << QStringList();
        QTest::newRow("exit") << u"exit"_s << QStringList{u"saved"_s} << QStringList();

        QTest::newRow("in capitals") << u"ADDCONF 1 tcp baidu.com 443 5"_s
                                     << QStringList{u"TCP baidu.com:443"_s}
                                     << with(u"1 TCP baidu.com 443 5"_s);
        QTest::newRow("to several") << u"addconf 3,1,2 TCP baidu.com 443 5"_s
                                    << QStringList{u"clients "_s, u"1"_s}
                                    << with(u"1,2,3 TCP baidu.com 443 5"_s);
        QTest::newRow("to all") << u"addconf all TCP baidu.com 443 5"_s << QStringList{u"clients 1, 2"_s}
                                << with(u"1,2 TCP baidu.com 443 5"_s);
        QTest::newRow("with options") << u"addconf 1 TCP baidu.com 443 5 timeout=2 name='the site' tags=a,b"_s
                                      << QStringList{u"the site (TCP baidu.com:443)"_s}
                                      << with(u"1 TCP baidu.com 443 5 name=the site tags=a,b timeout=2"_s);
        QTest::newRow("editconf") << u"editconf 1 2 interval=30 timeout=5 name=search"_s
                                  << QStringList{u"search"_s, u"google.com"_s}
                                  << QStringList{oregon,
                                                 u"2 1 HTTPS https://google.com 30 name=search timeout=5"_s,
                                                 baidu};
        QTest::newRow("editconf of the agents")
            << u"editconf 1 2 agents=1,2"_s << QStringList{u"clients 1, 2"_s}
            << QStringList{oregon, u"2 1,2 HTTPS https://google.com 3"_s, baidu};
        QTest::newRow("editconf by id")
            << u"editconf 2 #3 target=localhost"_s << QStringList{u"localhost:443"_s}
            << QStringList{oregon, google, u"3 2 TCP localhost 443 5"_s};
        QTest::newRow("pause") << u"pause 1 1"_s << QStringList{u"Paused"_s, u"oregon.com"_s}
                               << QStringList{oregon + u" paused=on"_s, google, baidu};
        QTest::newRow("delconf by id")
            << u"delconf 1 #2"_s << QStringList{u"google.com"_s, u"client 1"_s} << QStringList{oregon, baidu};
        QTest::newRow("pause by id") << u"pause 1 '#2'"_s << QStringList{u"Paused"_s, u"google.com"_s}
                                     << QStringList{oregon, google + u" paused=on"_s, baidu};
        QTest::newRow("resume by id")
            << u"resume 2 #3"_s << QStringList{u"Resumed"_s, u"baidu.com:443"_s} << QStringList();
        QTest::newRow("pause a client")
            << u"pause 1"_s << QStringList{u"oregon.com"_s, u"google.com"_s}
            << QStringList{oregon + u" paused=on"_s, google + u" paused=on"_s, baidu};
        QTest::newRow("resume") << u"resume 2"_s << QStringList{u"Resumed"_s, u"baidu.com:443"_s}
                                << QStringList();
        QTest::newRow("rename") << u"rename 2 'back room'"_s << QStringList{u"back room"_s} << QStringList();
        QTest::newRow("agents") << u"agents"_s << QStringList{u"Client"_s, u"State"_s, u"1"_s, u"2"_s}
                                << QStringList();
        QTest::newRow("results") << u"results"_s << QStringList() << QStringList();
        QTest::newRow("export config")
            << u"export config"_s << QStringList{u"oregon.com"_s, u"baidu.com"_s} << QStringList();
        QTest::newRow("export results")
            << u"export results"_s << QStringList{u"agent,epoch,seq"_s} << QStringList();
    }

    void everyCommandIsUnderstoodAsTyped()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, answers);
        QFETCH(QStringList, after);
        const QStringList before = checks();
        const Answered answer = type(line);
        QVERIFY2(answer.code == 0, qUtf8Printable(answer.text()));
        QCOMPARE(answer.ends, 1);
        QVERIFY2(answer.errors.isEmpty(), qUtf8Printable(answer.text()));
        const QString text = answer.out.join(u'\n');
        qsizetype from = 0;
        for (const QString &expected : std::as_const(answers)) {
            const qsizetype at = text.indexOf(expected, from);
            QVERIFY2(at >= 0, qUtf8Printable(u"no '%1' in:\n%2"_s.arg(expected, text)));
            from = at + expected.size();
        }
        QTRY_COMPARE(checks(), after.isEmpty() ? before : after);
    }

    void wrongWordsAreNamedAndTheRightFormIsShown_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("complaint");
        QTest::addColumn<QString>("form");
        QTest::newRow("nothing") << u" "_s << u"a command is missing"_s << QString();
        QTest::newRow("no command") << u"viewcnf 1"_s
                                    << u"'viewcnf' is not a command; did you mean viewconf?"_s << QString();
        QTest::newRow("far from any")
            << u"frobnicate"_s << u"'frobnicate' is not a command; 'help'"_s << QString();
        QTest::newRow("quotation") << u"viewconf \"1"_s << u"quotation mark"_s << QString();
        QTest::newRow("client") << u"viewconf one"_s << u"'one' is not a client id"_s
                                << u"viewconf [client_id]"_s;
        QTest::newRow("client 0") << u"viewconf 0"_s << u"'0' is not a client id"_s
                                  << u"viewconf [client_id]"_s;
        QTest::newRow("client -1") << u"viewconf -1"_s << u"'-1' is not a client id"_s
                                   << u"viewconf [client_id]"_s;
        QTest::newRow("too many") << u"viewconf 1 2"_s << u"'2' is one word too many"_s
                                  << u"viewconf [client_id]"_s;
        QTest::newRow("no client") << u"list_queue"_s << u"the <client_id> is missing"_s
                                   << u"list_queue <client_id>"_s;
        QTest::newRow("no words") << u"addconf"_s << u"the <client_id> is missing"_s
                                  << u"addconf <client_id> HTTP <URL>"_s;
        QTest::newRow("kind") << u"addconf 1 HTTPX bing.com 10"_s << u"'HTTPX' is not a kind"_s
                              << u"addconf <client_id> DNS"_s;
        QTest::newRow("one of the clients")
            << u"addconf 1,x TCP baidu.com 443 5"_s << u"'x' is not a client id"_s
            << u"addconf <client_id> TCP <Host> <Port> <TimeInterval>"_s;
        QTest::newRow("port") << u"addconf 1 TCP baidu.com http 5"_s << u"'http'"_s
                              << u"addconf <client_id> TCP <Host> <Port> <TimeInterval>"_s;
        QTest::newRow("no interval") << u"addconf 1 TCP baidu.com 443"_s << u"TimeInterval is missing"_s
                                     << u"addconf <client_id> TCP <Host> <Port> <TimeInterval>"_s;
        QTest::newRow("interval") << u"addconf 1 HTTPS bing.com ten"_s << u"'ten'"_s
                                  << u"addconf <client_id> HTTPS <URL> <TimeInterval>"_s;
        QTest::newRow("tool") << u"addconf 1 ICMP example.com 3 10"_s << u"'3' is not a tool"_s
                              << u"addconf <client_id> ICMP"_s;
        QTest::newRow("option") << u"addconf 1 HTTPS bing.com 10 colour=red"_s << u"'colour'"_s
                                << u"addconf <client_id> HTTPS <URL> <TimeInterval>"_s;
        QTest::newRow("value") << u"addconf 1 HTTPS bing.com 10 timeout=soon"_s << u"'soon'"_s
                               << u"addconf <client_id> HTTPS <URL> <TimeInterval>"_s;
        QTest::newRow("service") << u"delconf 1 first"_s << u"'first' is not a service id"_s
                                 << u"delconf <client_id> <service_id>"_s;
        QTest::newRow("id") << u"pause 1 #two"_s << u"'#two' is not a service id"_s
                            << u"pause <client_id> [service_id]"_s;
        QTest::newRow("no service") << u"removeconf 1"_s << u"the <service_id> is missing"_s
                                    << u"delconf <client_id> <service_id>"_s;
        QTest::newRow("nothing to edit") << u"editconf 1 1"_s << u"name=value is missing"_s
                                         << u"editconf <client_id> <service_id> name=value ..."_s;
        QTest::newRow("no assignment") << u"editconf 1 1 faster"_s << u"'faster'"_s
                                       << u"editconf <client_id> <service_id> name=value ..."_s;
        QTest::newRow("limit") << u"results --limit many"_s << u"'many' is not a number"_s
                               << u"results [client_id]"_s;
        QTest::newRow("no limit") << u"results --limit"_s << u"the N behind --limit is missing"_s
                                  << u"results [client_id]"_s;
        QTest::newRow("flag") << u"results --folow"_s << u"'--folow' is not an option"_s
                              << u"results [client_id]"_s;
        QTest::newRow("flag with a value")
            << u"results --follow=1"_s << u"--follow takes no value"_s << u"results [client_id]"_s;
        QTest::newRow("export") << u"export everything"_s << u"'everything' cannot be exported"_s
                                << u"export config [FILE]"_s;
        QTest::newRow("export as") << u"export results xml out.xml"_s << u"'xml' is neither csv nor json"_s
                                   << u"export results [csv|json] [FILE]"_s;
        QTest::newRow("help of what")
            << u"help me"_s << u"'me' is neither"_s << u"help [COMMAND | ServerType]"_s;
    }

    void wrongWordsAreNamedAndTheRightFormIsShown()
    {
        QFETCH(QString, line);
        QFETCH(QString, complaint);
        QFETCH(QString, form);
        const QStringList before = checks();
        const Answered answer = type(line);
        QCOMPARE(answer.code, 2);
        QCOMPARE(answer.ends, 1);
        QVERIFY2(answer.out.isEmpty(), qUtf8Printable(answer.text()));
        QVERIFY2(answer.errors.value(0).contains(complaint), qUtf8Printable(answer.text()));
        QVERIFY2(answer.errors.join(u'\n').contains(form), qUtf8Printable(answer.text()));
        QCOMPARE(checks(), before);

        const Answered json = type(line, CommandFormat::Json);
        QCOMPARE(json.code, 2);
        if (line.count(u'"') == 1)
            return; // a line that cannot be read has no words yet, so no format either
        const QJsonObject error = QJsonDocument::fromJson(json.errors.value(0).toUtf8()).object();
        QVERIFY2(error[u"error"_s].toString().contains(complaint), qUtf8Printable(json.text()));
    }

    void whatIsNotThereIsAFailureAndNotWrongUsage_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("client to view") << u"viewconf 9"_s << u"no client 9"_s;
        QTest::newRow("client to list") << u"list_queue 9"_s << u"no client 9"_s;
        QTest::newRow("service") << u"delconf 1 99"_s << u"99"_s;
        QTest::newRow("service by id") << u"delconf 1 #3"_s << u"client 1 has no check #3"_s;
        QTest::newRow("check of another client") << u"check-now 2 #1"_s << u"client 2 has no check #1"_s;
        QTest::newRow("client without the agent") << u"check-now 1 1"_s << u"1"_s;
        QTest::newRow("file") << u"import nowhere.json"_s << u"nowhere.json"_s;
        QTest::newRow("folder") << u"export config /"_s << u"/ is a folder"_s;
        QTest::newRow("no permission") << u"export config /proc/config.json"_s << u"/proc/config.json"_s;
    }

    void whatIsNotThereIsAFailureAndNotWrongUsage()
    {
        QFETCH(QString, line);
        QFETCH(QString, complaint);
        const Answered answer = type(line);
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.errors.value(0).contains(complaint), qUtf8Printable(answer.text()));
        QVERIFY2(!answer.text().contains(u"Usage:"_s), qUtf8Printable(answer.text()));
    }

    void jsonHasOneObjectALineWithTheStableNames_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("objects");
        QTest::addColumn<QStringList>("keys");
        const QStringList check = {u"id"_s,       u"name"_s,   u"kind"_s, u"target"_s, u"options"_s,
                                   u"interval"_s, u"agents"_s, u"tags"_s, u"paused"_s};
        QTest::newRow("viewconf") << u"viewconf"_s << 3
                                  << check + QStringList{u"client_id"_s, u"service_id"_s};
        QTest::newRow("viewconf of one") << u"viewconf 2"_s << 1 << check;
        QTest::newRow("addconf") << u"addconf 2 TCP baidu.com 80 5"_s << 1 << check;
        QTest::newRow("editconf") << u"editconf 2 1 interval=7"_s << 1 << check;
        QTest::newRow("pause") << u"pause 1"_s << 2 << check;
        QTest::newRow("delconf") << u"delconf 1 2"_s << 1
                                 << QStringList{u"agent"_s, u"service_id"_s, u"check"_s, u"removed"_s};
        QTest::newRow("list_queue") << u"list_queue 1"_s << 2
                                    << check + QStringList{u"agent"_s,     u"revision"_s, u"confirmation"_s,
                                                           u"reason"_s,    u"next_run"_s, u"last_outcome"_s,
                                                           u"service_id"_s};
        QTest::newRow("list_all_queues")
            << u"list_all_queues"_s << 3
            << QStringList{u"id"_s, u"agent"_s, u"service_id"_s, u"confirmation"_s};
        QTest::newRow("agents") << u"agents"_s << 2
                                << QStringList{u"id"_s,        u"name"_s,           u"address"_s,
                                               u"port"_s,      u"state"_s,          u"version"_s,
                                               u"last_seen"_s, u"clock_offset_us"_s};
        QTest::newRow("status") << u"status 1"_s << 2
                                << QStringList{u"check"_s,   u"name"_s,  u"kind"_s,  u"target"_s,
                                               u"verdict"_s, u"since"_s, u"agents"_s};
        QTest::newRow("help") << u"help viewconf"_s << 1 << QStringList{u"name"_s, u"usage"_s, u"help"_s};
        QTest::newRow("help of a kind")
            << u"help HTTPS"_s << 1 << QStringList{u"kind"_s, u"usage"_s, u"options"_s};
        QTest::newRow("export config") << u"export config"_s << 1 << QStringList{u"agents"_s, u"checks"_s};
        QTest::newRow("results") << u"results"_s << 0 << QStringList();
        QTest::newRow("exit") << u"exit"_s << 1 << QStringList{u"saved"_s};
    }

    void jsonHasOneObjectALineWithTheStableNames()
    {
        QFETCH(QString, line);
        QFETCH(int, objects);
        QFETCH(QStringList, keys);
        const Answered answer = type(line + u" --json"_s);
        QVERIFY2(answer.code == 0, qUtf8Printable(answer.text()));
        QCOMPARE(answer.out.size(), objects);
        QCOMPARE(answer.objects().size(), objects);
        for (const QJsonObject &object : answer.objects()) {
            for (const QString &key : std::as_const(keys))
                QVERIFY2(object.contains(key), qUtf8Printable(key + u" in "_s + answer.text()));
        }
    }

    void aLongNameMovesOnlyItsOwnLine()
    {
        const QString name(150, u'n');
        QCOMPARE(type(u"editconf 1 1 name="_s + name).code, 0);
        const Answered answer = type(u"list_queue 1"_s);
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.text().contains(name));
        const QString title = answer.out.value(1);
        const QString other = answer.out.value(3);
        QVERIFY2(title.indexOf(u"Confirmation"_s) < 110, qUtf8Printable(answer.text()));
        QCOMPARE(title.indexOf(u"Check"_s), other.indexOf(u"HTTPS"_s));
    }

    void controlCharactersInWordsDoNotReachTheTerminal()
    {
        const Answered answer = type(u"viewconf '\x1b[2J\x9b"
                                     u"31m'"_s);
        QCOMPARE(answer.code, 2);
        QVERIFY(!answer.text().contains(QChar(0x1b)));
        QVERIFY(!answer.text().contains(QChar(0x9b)));
        const Answered json = type(u"viewconf '\x9b"
                                   u"31m'"_s,
                                   CommandFormat::Json);
        QVERIFY(!json.text().contains(QChar(0x9b)));
        QVERIFY(QJsonDocument::fromJson(json.errors.value(0).toUtf8())
                    .object()[u"error"_s]
                    .toString()
                    .contains(QChar(0x9b)));
    }

    void secretsAreMaskedUnlessAskedForByName()
    {
        QCOMPARE(type(u"addconf 1 HTTPS example.com 10 user=me password=sesame"_s).code, 0);
        for (const QString &line : {u"viewconf"_s, u"list_queue 1"_s, u"export config"_s}) {
            QVERIFY2(!type(line).text().contains(u"sesame"_s), qUtf8Printable(line));
            QVERIFY2(!type(line, CommandFormat::Json).text().contains(u"sesame"_s), qUtf8Printable(line));
        }
        QVERIFY(type(u"export config --secrets"_s).text().contains(u"sesame"_s));
        const QString path = m_dir->filePath(u"out.json"_s);
        // A second time over one that others may read.
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(type(u"export config --secrets out.json"_s).code, 0);
            QVERIFY(readFile(path).contains("sesame"));
            QCOMPARE(QFile::permissions(path) &
                         (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                     QFile::Permissions());
            QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        }
    }

    void theEarlierVersionsFileIsImported()
    {
        writeFile(m_dir->filePath(u"data.json"_s), R"(
{"1": [{"address": "oregon.com", "port": 443, "service_type": "HTTPS", "interval": 10},
       {"service_type": "HTTPS", "address": "google.com", "interval": 3}],
 "2": [{"address": "baidu.com", "port": 443, "service_type": "TCP", "interval": 5}]}
)");
        const QStringList before = checks();
        const Answered answer = type(u"import data.json"_s, CommandFormat::Json);
        QVERIFY2(answer.code == 0, qUtf8Printable(answer.text()));
        QCOMPARE(answer.objects().value(0)[u"checks"_s].toInt(), 3);
        QTRY_COMPARE(checks().size(), before.size() + 3);
        QCOMPARE(checks().mid(before.size()),
                 QStringList({u"4 1 HTTPS https://oregon.com 10"_s, u"5 1 HTTPS https://google.com 3"_s,
                              u"6 2 TCP baidu.com 443 5"_s}));
    }

    void whatIsExportedCanBeImported()
    {
        QCOMPARE(type(u"export config saved.json"_s).code, 0);
        const QStringList before = checks();
        QCOMPARE(type(u"delconf 1 1"_s).code, 0);
        QCOMPARE(type(u"delconf 1 1"_s).code, 0);
        QCOMPARE(type(u"delconf 2 1"_s).code, 0);
        QTRY_VERIFY(checks().isEmpty());
        const Answered answer = type(u"import saved.json"_s);
        QVERIFY2(answer.code == 0, qUtf8Printable(answer.text()));
        const auto withoutIds = [](QStringList list) {
            for (QString &line : list)
                line = line.section(u' ', 1);
            return list;
        };
        QTRY_COMPARE(withoutIds(checks()), withoutIds(before));
    }

    void aBrokenFileChangesNothingAndIsNamed()
    {
        writeFile(m_dir->filePath(u"broken.json"_s), R"({"1": [{"address": "oregon.com")");
        const QStringList before = checks();
        const Answered answer = type(u"import broken.json"_s);
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.errors.value(0).contains(u"broken.json"_s), qUtf8Printable(answer.text()));
        QCOMPARE(checks(), before);
    }

    void exitSavesAndAsksTheProgramToLeave()
    {
        QSignalSpy leaving(&m_manager->commands(), &CommandRunner::exitRequested);
        const Answered answer = type(u"exit"_s);
        QCOMPARE(answer.code, 0);
        QTRY_COMPARE(leaving.size(), 1);
        QVERIFY(readFile(m_dir->filePath(u"config.json"_s)).contains("baidu.com"));
    }

    void aSuccessfulCommandIsOnDiskWhenItAnswers()
    {
        QCOMPARE(type(u"addconf 7 TCP saved.example 443 5"_s).code, 0);
        QVERIFY(readFile(m_dir->filePath(u"config.json"_s)).contains("saved.example"));
    }

    void completionKnowsEveryName()
    {
        const QStringList names = m_manager->commands().commandNames();
        for (const QString &name : {u"help"_s, u"viewconf"_s, u"addconf"_s, u"delconf"_s, u"removeconf"_s,
                                    u"list_queue"_s, u"list_all_queues"_s, u"exit"_s, u"check-now"_s})
            QVERIFY2(names.contains(name), qUtf8Printable(name));
    }
};

QTEST_GUILESS_MAIN(ConsoleTest)
#include "console_test.moc"
