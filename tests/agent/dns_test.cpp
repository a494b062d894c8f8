// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/probe_fixture.h"
#include "tests/agent/tcp_server.h"
#include "tests/agent/udp_server.h"
#include "tests/support/unbound.h"

#include "agent/wire/dns.h"

#include <QJsonArray>
#include <QUdpSocket>
#include <QtEndian>

using namespace vantage;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/** Answers each datagram with what a script makes of it. */
class ScriptedNameServer
{
public:
    using Script = std::function<QList<QByteArray>(const QByteArray &question, int number)>;

    explicit ScriptedNameServer(Script script, quint16 port = 0,
                                const QHostAddress &address = QHostAddress::LocalHost)
        : m_script(std::move(script))
    {
        if (!m_socket.bind(address, port))
            qFatal("no port for the name server");
        QObject::connect(&m_socket, &QUdpSocket::readyRead, &m_socket, [this] {
            while (m_socket.hasPendingDatagrams()) {
                QByteArray question(m_socket.pendingDatagramSize(), Qt::Uninitialized);
                QHostAddress sender;
                quint16 senderPort = 0;
                m_socket.readDatagram(question.data(), question.size(), &sender, &senderPort);
                for (const QByteArray &answer : m_script(question, ++m_questions))
                    m_socket.writeDatagram(answer, sender, senderPort);
            }
        });
    }

    [[nodiscard]] QString port() const { return QString::number(m_socket.localPort()); }
    [[nodiscard]] int questions() const { return m_questions; }

private:
    QUdpSocket m_socket;
    Script m_script;
    int m_questions = 0;
};

/** One A record, 192.0.2.7. */
QByteArray goodAnswer(const QByteArray &question, quint16 flags = 0x8180)
{
    const qsizetype end = question.indexOf('\0', 12) + 5;
    QByteArray answer = question.left(end);
    qToBigEndian(flags, answer.data() + 2);
    answer.replace(4, 8, QByteArray::fromHex("0001000100000000"));
    return answer + QByteArray::fromHex("c00c000100010000003c0004c0000207");
}

QByteArray withOtherId(QByteArray answer)
{
    answer[0] = char(answer.at(0) ^ 0x55);
    return answer;
}

QByteArray withOtherName(QByteArray answer)
{
    answer[13] = 'z';
    return answer;
}

QJsonObject fieldsOf(const CheckResult &result)
{
    return fieldsToJson(result.fields);
}

} // namespace

class DnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void recordsOfEveryTypeAreShown_data();
    void recordsOfEveryTypeAreShown();
    void optionsDecide_data();
    void optionsDecide();
    void answersHoldTheirFields();
    void authorityIsSeen();
    void cutAnswerIsAskedForByTcp();
    void cutAnswerWithClosedTcpIsRefused();
    void wrongOptionsAreRefused_data();
    void wrongOptionsAreRefused();
    void closedPortIsRefused_data();
    void closedPortIsRefused();
    void serverThatOnlyAcceptsIsToldApart_data();
    void serverThatOnlyAcceptsIsToldApart();
    void deniedServerIsNotAsked();
    void invalidAnswersDoNotCount_data();
    void invalidAnswersDoNotCount();
    void validAnswerBehindAnInvalidOneCounts();
    void lostDatagramIsRepeatedAndNotMeasured();
    void authenticatedAnswersAreToldApart();
    void refusedAddressDoesNotHideTheNext();
    void answerBehindTheDeadlineDoesNotCount();
    void cutAnswerOfOneAddressIsNotTheNextOnes();
    void silentServersHoldUpNobody();
    void typesThatQDnsLookupLacksAreAskedElsewhere();

private:
    /** A check of unbound; the type is A where none is given. */
    [[nodiscard]] QStringList words(QStringList more) const
    {
        if (more.value(1).isEmpty() || more.value(1).contains(u'='))
            more.insert(1, u"A"_s);
        return QStringList{u"DNS"_s, u"127.0.0.1"_s} + more + QStringList{u"port="_s + m_unbound->port()};
    }

    std::unique_ptr<test::Unbound> m_unbound;
};

void DnsTest::initTestCase()
{
    m_unbound = std::make_unique<test::Unbound>();
}

void DnsTest::cleanupTestCase()
{
    m_unbound.reset();
}

void DnsTest::recordsOfEveryTypeAreShown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *type, const char *name, const char *line) {
        QTest::newRow(type) << QString::fromLatin1(name) << QString::fromLatin1(line);
    };
    row("A", "a.test", "a.test. 300 A 192.0.2.1");
    row("AAAA", "a.test", "a.test. 300 AAAA 2001:db8::1");
    row("CNAME", "alias.test", "alias.test. 300 CNAME a.test.");
    row("MX", "mx.test", "mx.test. 300 MX 10 mail.test.");
    row("NS", "ns.test", "ns.test. 300 NS a.test.");
    row("TXT", "txt.test", "txt.test. 300 TXT \"v=spf1 -all\"");
    row("SOA", "soa.test", "soa.test. 300 SOA a.test. root.test. 17 3600 600 86400 300");
    row("PTR", "192.0.2.1", "1.2.0.192.in-addr.arpa. 300 PTR a.test.");
    row("SRV", "_sip._tcp.test", "_sip._tcp.test. 300 SRV 1 2 5060 a.test.");
    row("CAA", "caa.test", "caa.test. 300 CAA 0 issue \"ca.test\"");
    row("DS", "ds.test",
        "ds.test. 300 DS 12345 13 2 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef");
    row("DNSKEY", "key.test", "key.test. 300 DNSKEY 257 3 13 AQPSKmynfzW4kyBv015MUG2DeIQ3");
    row("HTTPS", "https.test", "https.test. 300 HTTPS ");
    row("TLSA", "tlsa.test",
        "tlsa.test. 300 TLSA 3 1 1 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef");
    row("NAPTR", "naptr.test", "naptr.test. 300 NAPTR 10 20 \"s\" \"SIP+D2U\" \"\" _sip._udp.test.");
}

void DnsTest::recordsOfEveryTypeAreShown()
{
    QFETCH(QString, name);
    QFETCH(QString, line);
    ProbeFixture fixture;
    const CheckResult result = fixture.run(words({name, QString::fromLatin1(QTest::currentDataTag())}));
    QVERIFY2(result.outcome == Outcome::Up, qPrintable(result.description));
    QStringList answers;
    for (const auto &answer : fieldsOf(result)[u"answers"_s].toArray())
        answers += answer.toString();
    const bool isThere = std::any_of(answers.begin(), answers.end(),
                                     [&](const QString &answer) { return answer.startsWith(line); });
    QVERIFY2(isThere, qPrintable(answers.join(u'\n')));
}

void DnsTest::optionsDecide_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("description"); // part of it
    const auto none = Reason::None;
    const auto content = Reason::ContentMismatch;
    const auto status = Reason::StatusMismatch;
    const auto failure = Reason::NameServerFailure;
    const auto row = [](const char *tag, const QString &options, Reason reason, const QString &part) {
        QTest::newRow(tag) << options.split(u' ') << reason << part;
    };
    row("plain", u"a.test"_s, none, u"NOERROR, 2 A records: 192.0.2."_s);
    row("by TCP", u"a.test transport=tcp"_s, none, u"2 A records"_s);
    row("case", u"A.TeSt"_s, none, u"2 A records"_s);
    row("root", u". NS rcode=NOERROR,SERVFAIL,REFUSED,NXDOMAIN min_answers=0"_s, none, u""_s);
    row("no such name", u"nothing.test"_s, Reason::NameNotFound, u"NXDOMAIN: the name nothing.test"_s);
    row("no such name, accepted", u"nothing.test rcode=nxdomain"_s, none, u"as accepted"_s);
    row("one of two codes", u"nothing.test rcode=NOERROR,NXDOMAIN"_s, none, u"NXDOMAIN"_s);
    row("name where none may be", u"a.test rcode=NXDOMAIN"_s, status, u"right would be NXDOMAIN"_s);
    row("server fails", u"x.dead.test"_s, failure, u"SERVFAIL"_s);
    row("server fails, accepted", u"x.dead.test rcode=SERVFAIL"_s, none, u"SERVFAIL"_s);
    row("server refuses", u"x.refused"_s, failure, u"REFUSED"_s);
    row("no record of the type", u"a.test MX"_s, content, u"NOERROR, no MX record"_s);
    row("no record of the type, allowed", u"a.test MX min_answers=0"_s, none, u"no MX record"_s);
    row("enough records", u"a.test min_answers=2"_s, none, u"2 A records"_s);
    row("too few records", u"a.test min_answers=3"_s, content, u"at least 3"_s);
    row("any matches", u"a.test match=^192\\.0\\.2\\.1$"_s, none, u"2 A records"_s);
    row("none matches", u"a.test match=^10\\."_s, content, u"none matches"_s);
    row("all match", u"a.test match=^192 match_mode=all"_s, none, u"2 A records"_s);
    row("not all match", u"a.test match=1$ match_mode=all"_s, content, u"1 do not match"_s);
    row("nothing matches what must not", u"a.test nomatch=^10"_s, none, u"2 A records"_s);
    row("something matches what must not", u"a.test nomatch=2$"_s, content, u"1 match"_s);
    row("authoritative", u"www.auth.test require_aa=on"_s, none, u"1 A record"_s);
    row("not authoritative", u"x.dead.test require_aa=on rcode=SERVFAIL"_s, status, u"no AA"_s);
    row("not authenticated", u"a.test require_ad=on"_s, status, u"no AD"_s);
    row("EDNS", u"a.test edns=1232"_s, none, u"2 A records"_s);
    row("DNSSEC", u"a.test dnssec=on"_s, none, u"2 A records"_s);
    row("without recursion", u"a.test recursion=off"_s, none, u"2 A records"_s);
}

void DnsTest::optionsDecide()
{
    QFETCH(QStringList, options);
    QFETCH(QString, description);
    ProbeFixture fixture;
    const CheckResult result = fixture.run(words(options));
    QVERIFY2(result.description.contains(description), qPrintable(result.description));
    QTEST(result.reason, "reason");
    QCOMPARE(result.outcome, result.reason == Reason::None ? Outcome::Up : Outcome::Down);
}

void DnsTest::answersHoldTheirFields()
{
    ProbeFixture fixture;
    const CheckResult result = fixture.run(words({u"a.test"_s}));
    const QJsonObject fields = fieldsOf(result);
    QCOMPARE(result.address, u"127.0.0.1:"_s + m_unbound->port());
    QCOMPARE(fields[u"rcode"_s].toString(), u"NOERROR"_s);
    QVERIFY(fields[u"flags"_s].toString().contains(u"rd ra"_s));
    QCOMPARE(fields[u"answer_count"_s].toInt(), 2);
    QCOMPARE(fields[u"attempts"_s].toInt(), 1);
    QCOMPARE(fields[u"truncated"_s].toBool(true), false);
    QVERIFY(fields[u"query_us"_s].toInt() > 0);
    QCOMPARE(result.duration.count(), fields[u"query_us"_s].toInt() + fields[u"resolve_us"_s].toInt());
}

void DnsTest::authorityIsSeen()
{
    ProbeFixture fixture;
    const QJsonObject fields = fieldsOf(fixture.run(words({u"auth.test"_s, u"SOA"_s})));
    QCOMPARE(fields[u"soa_serial"_s].toInteger(), 2026031201);
    QVERIFY(fields[u"flags"_s].toString().contains(u" aa"_s));
}

void DnsTest::cutAnswerIsAskedForByTcp()
{
    ProbeFixture fixture;
    const CheckResult result = fixture.run(words({u"big.test"_s, u"TXT"_s}));
    QVERIFY2(result.outcome == Outcome::Up, qPrintable(result.description));
    const QJsonObject fields = fieldsOf(result);
    QCOMPARE(fields[u"truncated"_s].toBool(), true);
    QCOMPARE(fields[u"attempts"_s].toInt(), 2);
    QCOMPARE(fields[u"answer_count"_s].toInt(), 30);
    QVERIFY(result.description.contains(u"asked again by TCP"_s));
}

void DnsTest::cutAnswerWithClosedTcpIsRefused()
{
    ProbeFixture fixture;
    const ScriptedNameServer server(
        [](const QByteArray &question, int) { return QList{goodAnswer(question, 0x8380)}; });
    const CheckResult result =
        fixture.run({u"DNS"_s, u"127.0.0.1"_s, u"x.test"_s, u"A"_s, u"port="_s + server.port()});
    QCOMPARE(result.reason, Reason::ConnectionRefused);
    QCOMPARE(fieldsOf(result)[u"truncated"_s].toBool(), true);
}

void DnsTest::wrongOptionsAreRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("message");
    QTest::newRow("code") << QStringList{u"a.test"_s, u"rcode=NOERRR"_s}
                          << u"rcode: 'NOERRR' is not a response code"_s;
    QTest::newRow("dots") << QStringList{u"a..test"_s} << u"query: 'a..test' has an empty part"_s;
    QTest::newRow("label") << QStringList{QString(64, u'a') + u".test"_s} << u"at most 63"_s;
    QTest::newRow("length") << QStringList{QString(u"abcdefg."_s).repeated(32)} << u"at most 253"_s;
    QTest::newRow("blank") << QStringList{u"a b.test"_s} << u"it has a ' '"_s;
}

void DnsTest::wrongOptionsAreRefused()
{
    QFETCH(QStringList, options);
    QFETCH(QString, message);
    const auto check = checkFromWords(words(options), IntervalWord::Absent);
    QVERIFY(!check);
    QVERIFY2(check.error().message.contains(message), qPrintable(check.error().message));
}

void DnsTest::closedPortIsRefused_data()
{
    QTest::addColumn<QString>("transport");
    QTest::newRow("udp") << u"transport=udp"_s;
    QTest::newRow("tcp") << u"transport=tcp"_s;
}

void DnsTest::closedPortIsRefused()
{
    QFETCH(QString, transport);
    ProbeFixture fixture;
    const CheckResult result =
        fixture.run({u"DNS"_s, u"127.0.0.1"_s, u"x.test"_s, u"A"_s, u"port="_s + closedPort(), transport});
    QCOMPARE(result.reason, Reason::ConnectionRefused);
    QCOMPARE(result.outcome, Outcome::Down);
    QCOMPARE(result.phase, u"query"_s);
}

void DnsTest::serverThatOnlyAcceptsIsToldApart_data()
{
    QTest::addColumn<bool>("closes");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("says nothing") << false << Reason::NameTimeout;
    QTest::newRow("closes") << true << Reason::ConnectionReset;
}

void DnsTest::serverThatOnlyAcceptsIsToldApart()
{
    QFETCH(bool, closes);
    ProbeFixture fixture;
    ScriptedServer server;
    server.received = [closes](QTcpSocket &socket, const QByteArray &) {
        if (closes)
            socket.disconnectFromHost();
    };
    const CheckResult result =
        fixture.run({u"DNS"_s, u"127.0.0.1"_s, u"x.test"_s, u"A"_s, u"port="_s + server.port(),
                     u"transport=tcp"_s, u"timeout=0.4"_s});
    QTEST(result.reason, "reason");
    QCOMPARE(result.outcome, Outcome::Down);
}

void DnsTest::deniedServerIsNotAsked()
{
    Policy policy;
    QVERIFY(policy.networks.deny(u"127.0.0.0/8"_s));
    Instruments instruments(policy);
    Runner runner(instruments.services());
    for (const QString &server : {u"127.0.0.1"_s, u"localhost"_s}) {
        std::optional<CheckResult> result;
        runner.start(ProbeFixture::startOf({u"DNS"_s, server, u"a.test"_s, u"A"_s, u"family=4"_s,
                                            u"port="_s + m_unbound->port()}),
                     [&](CheckResult given) { result = std::move(given); });
        QVERIFY(QTest::qWaitFor([&] { return result.has_value(); }));
        QCOMPARE(result->reason, Reason::DeniedByPolicy);
        QCOMPARE(result->outcome, Outcome::Unknown);
    }
}

void DnsTest::invalidAnswersDoNotCount_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QString>("description"); // part of it
    QTest::newRow("silent") << "silent"_ba << u"no answer in 400 ms"_s;
    QTest::newRow("wrong id") << "id"_ba << u"(wrong id)"_s;
    QTest::newRow("wrong question") << "name"_ba << u"(wrong question)"_s;
    QTest::newRow("garbage") << "garbage"_ba << u"(not a DNS message)"_s;
    QTest::newRow("cut within a record") << "cut"_ba << u"(a record is malformed)"_s;
    QTest::newRow("echo") << "echo"_ba << u"(a question and not an answer)"_s;
}

void DnsTest::invalidAnswersDoNotCount()
{
    QFETCH(QByteArray, kind);
    QFETCH(QString, description);
    ProbeFixture fixture;
    const ScriptedNameServer server([&](const QByteArray &question, int) -> QList<QByteArray> {
        if (kind == "id")
            return {withOtherId(goodAnswer(question))};
        if (kind == "name")
            return {withOtherName(goodAnswer(question))};
        if (kind == "garbage")
            return {"nonsense"_ba};
        if (kind == "cut")
            return {goodAnswer(question).chopped(2)};
        if (kind == "echo")
            return {question};
        return {};
    });
    const CheckResult result = fixture.run(
        {u"DNS"_s, u"127.0.0.1"_s, u"x.test"_s, u"A"_s, u"port="_s + server.port(), u"timeout=0.4"_s});
    QCOMPARE(result.reason, Reason::NameTimeout);
    QCOMPARE(result.outcome, Outcome::Down);
    QVERIFY2(result.description.contains(description), qPrintable(result.description));
    QVERIFY(fieldsOf(result)[u"attempts"_s].toInt() > 1);
}

void DnsTest::validAnswerBehindAnInvalidOneCounts()
{
    ProbeFixture fixture;
    const ScriptedNameServer server([](const QByteArray &question, int) {
        const QByteArray good = goodAnswer(question);
        return QList{withOtherId(good), withOtherName(good), "x"_ba, good};
    });
    const CheckResult result =
        fixture.run({u"DNS"_s, u"127.0.0.1"_s, u"x.test"_s, u"A"_s, u"port="_s + server.port()});
    QCOMPARE(result.outcome, Outcome::Up);
    QVERIFY2(result.description.contains(u"ignored 3 invalid answers"_s), qPrintable(result.description));
}

void DnsTest::lostDatagramIsRepeatedAndNotMeasured()
{
    ProbeFixture fixture;
    const ScriptedNameServer server([](const QByteArray &question, int number) {
        return number == 1 ? QList<QByteArray>() : QList{goodAnswer(question)};
    });
    const CheckResult result = fixture.run(
        {u"DNS"_s, u"127.0.0.1"_s, u"x.test"_s, u"A"_s, u"port="_s + server.port(), u"timeout=2"_s});
    QCOMPARE(result.outcome, Outcome::Up);
    QCOMPARE(fieldsOf(result)[u"attempts"_s].toInt(), 2);
    QVERIFY(fieldsOf(result)[u"query_us"_s].toInt() < 500'000);
    QVERIFY(result.duration >= 500ms);
}

void DnsTest::authenticatedAnswersAreToldApart()
{
    ProbeFixture fixture;
    bool asked = false;
    const ScriptedNameServer server([&](const QByteArray &question, int) {
        asked = (question.at(3) & 0x20) != 0;
        return QList{goodAnswer(question, 0x81a0)};
    });
    const CheckResult result = fixture.run(
        {u"DNS"_s, u"127.0.0.1"_s, u"x.test"_s, u"A"_s, u"port="_s + server.port(), u"require_ad=on"_s});
    QCOMPARE(result.outcome, Outcome::Up);
    QVERIFY(asked);
    QVERIFY(fieldsOf(result)[u"flags"_s].toString().contains(u"ad"_s));
}

void DnsTest::refusedAddressDoesNotHideTheNext()
{
    ProbeFixture fixture; // localhost is ::1 first, where nobody listens
    const CheckResult result =
        fixture.run({u"DNS"_s, u"localhost"_s, u"a.test"_s, u"A"_s, u"port="_s + m_unbound->port()});
    QCOMPARE(result.outcome, Outcome::Up);
    QCOMPARE(result.address, u"127.0.0.1:"_s + m_unbound->port());
}

void DnsTest::answerBehindTheDeadlineDoesNotCount()
{
    ProbeFixture fixture;
    const ScriptedUdpServer server([](const QByteArray &question, auto &&...) {
        std::this_thread::sleep_for(400ms);
        return QList{goodAnswer(question)};
    });
    const CheckResult result = fixture.run(
        {u"DNS"_s, u"127.0.0.1"_s, u"x.test"_s, u"A"_s, u"port="_s + server.port(), u"timeout=0.2"_s},
        [] { standStill(700ms); });
    QVERIFY2(result.outcome != Outcome::Up, qPrintable(result.description));
}

void DnsTest::cutAnswerOfOneAddressIsNotTheNextOnes()
{
    ProbeFixture fixture; // localhost is ::1 first
    const ScriptedNameServer second(
        [](const QByteArray &question, int) { return QList{goodAnswer(question)}; });
    const ScriptedNameServer first(
        [](const QByteArray &question, int) { return QList{goodAnswer(question, 0x8380)}; },
        second.port().toUShort(), QHostAddress(QHostAddress::LocalHostIPv6));
    const CheckResult result =
        fixture.run({u"DNS"_s, u"localhost"_s, u"x.test"_s, u"A"_s, u"port="_s + second.port()});
    QCOMPARE(result.outcome, Outcome::Up);
    QCOMPARE(first.questions(), 1);
    QCOMPARE(fieldsOf(result)[u"truncated"_s].toBool(true), false);
    QVERIFY2(!result.description.contains(u"TCP"_s), qPrintable(result.description));
}

void DnsTest::silentServersHoldUpNobody()
{
    ProbeFixture fixture;
    const ScriptedNameServer silent([](const QByteArray &, int) { return QList<QByteArray>(); });
    int hanging = 0;
    for (int i = 0; i < 500; ++i) {
        ++hanging;
        fixture.runner.start(ProbeFixture::startOf({u"DNS"_s, u"127.0.0.1"_s, u"x.test"_s, u"A"_s,
                                                    u"port="_s + silent.port(), u"timeout=30"_s}),
                             [&](const CheckResult &) { --hanging; });
    }
    for (int i = 0; i < 20; ++i)
        QCOMPARE(fixture.run(words({u"a.test"_s})).outcome, Outcome::Up);
    QCOMPARE(hanging, 500);
}

void DnsTest::typesThatQDnsLookupLacksAreAskedElsewhere()
{
    ProbeFixture fixture;
    const CheckResult result = fixture.run({u"DNS"_s, u"system"_s, u"x.test"_s, u"SOA"_s, u"timeout=0.2"_s});
    QVERIFY2(result.description.contains(u"asked the servers of resolv.conf: QDnsLookup does not know SOA"_s),
             qPrintable(result.description));
}

QTEST_GUILESS_MAIN(DnsTest)
#include "dns_test.moc"
