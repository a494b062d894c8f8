// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_files.h"
#include "tests/support/unbound.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

#include <unistd.h>

using namespace vantage;
using namespace Qt::StringLiterals;

/** The host's resolver is what /etc/resolv.conf says: the program runs where it sees another one. */
class DnsSystemTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void hostsResolverIsAsked_data();
    void hostsResolverIsAsked();
    void silentResolverIsANameTimeout();
    void closedResolverIsRefused();
    void heldThreadsDoNotHoldUpChecks();

private:
    [[nodiscard]] QList<QJsonObject> probe(const QStringList &servers, const QStringList &arguments) const;

    std::unique_ptr<test::Unbound> m_unbound;
    std::unique_ptr<QUdpSocket> m_silent;
};

namespace {

const QString healthy = u"127.53.0.1"_s;
const QString silent = u"127.53.0.2"_s;
const QString closed = u"127.53.0.3"_s;

} // namespace

void DnsSystemTest::initTestCase()
{
    if (geteuid() != 0)
        QSKIP("a mount namespace and port 53 need root");
    if (QProcess::execute(u"unshare"_s, {u"-m"_s, u"true"_s}) != 0)
        QSKIP("mount namespaces cannot be made here");
    m_unbound = std::make_unique<test::Unbound>(quint16(53), healthy);
    m_silent = std::make_unique<QUdpSocket>();
    QVERIFY(m_silent->bind(QHostAddress(silent), 53));
}

void DnsSystemTest::cleanupTestCase()
{
    m_unbound.reset();
}

QList<QJsonObject> DnsSystemTest::probe(const QStringList &servers, const QStringList &arguments) const
{
    const QTemporaryDir folder;
    QByteArray text;
    for (const QString &server : servers)
        text += "nameserver " + server.toLatin1() + '\n';
    test::writeFile(folder.filePath(u"resolv.conf"_s), text);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(u"unshare"_s, QStringList{u"-m"_s, u"sh"_s, u"-c"_s,
                                            u"mount --bind \"$0\" /etc/resolv.conf && exec \"$@\""_s,
                                            folder.filePath(u"resolv.conf"_s),
                                            QCoreApplication::applicationDirPath() + u"/vantage-agent"_s,
                                            u"probe"_s, u"--json"_s} +
                                    arguments);
    if (!process.waitForFinished(60'000))
        qFatal("the probe never ended");
    QList<QJsonObject> results;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            results.append(QJsonDocument::fromJson(line).object());
    }
    return results;
}

void DnsSystemTest::hostsResolverIsAsked_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("answer"); // starts one of them
    QTest::addColumn<bool>("detour");
    const auto row = [](const char *tag, const QString &words, const char *reason, const QString &answer,
                        bool detour) {
        QTest::newRow(tag) << words.split(u' ') << QString::fromLatin1(reason) << answer << detour;
    };
    row("A", u"a.test A match=^192.0.2.1$"_s, "none", u"a.test. 300 A 192.0.2.1"_s, false);
    row("many", u"many.test A min_answers=120"_s, "none", u"many.test. 300 A 198.51.100."_s, false);
    row("AAAA", u"a.test AAAA"_s, "none", u"a.test. 300 AAAA 2001:db8::1"_s, false);
    row("CNAME", u"alias.test CNAME"_s, "none", u"alias.test. 300 CNAME a.test."_s, false);
    row("MX", u"mx.test MX"_s, "none", u"mx.test. 300 MX 10 mail.test."_s, false);
    row("NS", u"ns.test NS"_s, "none", u"ns.test. 300 NS a.test."_s, false);
    row("TXT", u"txt.test TXT"_s, "none", u"txt.test. 300 TXT \"v=spf1 -all\""_s, false);
    row("PTR", u"192.0.2.1 PTR"_s, "none", u"1.2.0.192.in-addr.arpa. 300 PTR a.test."_s, false);
    row("SRV", u"_sip._tcp.test SRV"_s, "none", u"_sip._tcp.test. 300 SRV 1 2 5060 a.test."_s, false);
    row("SOA", u"soa.test SOA"_s, "none", u"soa.test. 300 SOA a.test."_s, true);
    row("CAA", u"caa.test CAA"_s, "none", u"caa.test. 300 CAA 0 issue"_s, true);
    row("by TCP", u"a.test A transport=tcp"_s, "none", u"a.test. 300 A 192.0.2."_s, true);
    row("authoritative", u"auth.test SOA require_aa=on"_s, "none", u"auth.test. 300 SOA"_s, true);
    row("no such name", u"nothing.test A"_s, "name-not-found", {}, false);
    row("no such name, accepted", u"nothing.test A rcode=NXDOMAIN"_s, "none", {}, false);
    row("server fails", u"x.dead.test A"_s, "name-server-failure", {}, false);
    row("server refuses", u"x.refused A"_s, "name-server-failure", {}, false);
    row("no record of the type", u"a.test MX"_s, "content-mismatch", {}, true);
}

void DnsSystemTest::hostsResolverIsAsked()
{
    QFETCH(QStringList, words);
    QFETCH(QString, answer);
    QFETCH(bool, detour);
    const QList<QJsonObject> results = probe({healthy}, QStringList{u"DNS"_s, u"system"_s} + words);
    QCOMPARE(results.size(), 1);
    const QJsonObject result = results.first();
    const QString description = result[u"description"_s].toString();
    QTEST(result[u"reason"_s].toString(), "reason");
    QVERIFY2(description.contains(u"asked the servers of resolv.conf"_s) == detour, qPrintable(description));
    const QJsonObject fields = result[u"fields"_s].toObject();
    QVERIFY(fields.contains(u"query_us"_s));
    QCOMPARE(fields.contains(u"flags"_s), detour);
    bool isThere = answer.isEmpty();
    for (const auto &each : fields[u"answers"_s].toArray())
        isThere = isThere || each.toString().startsWith(answer);
    QVERIFY2(isThere, QJsonDocument(result).toJson().constData());
}

void DnsSystemTest::silentResolverIsANameTimeout()
{
    for (const QString &timeout : {u"timeout=0.5"_s, u"timeout=10"_s}) {
        const QList<QJsonObject> results =
            probe({silent}, {u"DNS"_s, u"system"_s, u"a.test"_s, u"A"_s, timeout});
        QCOMPARE(results.size(), 1);
        QCOMPARE(results.first()[u"reason"_s].toString(), u"name-timeout"_s);
    }
}

void DnsSystemTest::closedResolverIsRefused()
{
    const QList<QJsonObject> results = probe({closed}, {u"DNS"_s, u"system"_s, u"a.test"_s, u"A"_s});
    QCOMPARE(results.size(), 1);
    QCOMPARE(results.first()[u"reason"_s].toString(), u"connection-refused"_s);
}

void DnsSystemTest::heldThreadsDoNotHoldUpChecks()
{
    const QList<QJsonObject> results =
        probe({silent, healthy}, {u"--repeat"_s, u"40"_s, u"--parallel"_s, u"40"_s, u"DNS"_s, u"system"_s,
                                  u"a.test"_s, u"A"_s, u"timeout=4"_s});
    QCOMPARE(results.size(), 40);
    int elsewhere = 0;
    for (const QJsonObject &result : results) {
        QCOMPARE(result[u"outcome"_s].toString(), u"up"_s);
        elsewhere += result[u"description"_s].toString().contains(u"threads are held"_s) ? 1 : 0;
    }
    QVERIFY(elsewhere > 0);
}

QTEST_GUILESS_MAIN(DnsSystemTest)
#include "dns_system_test.moc"
