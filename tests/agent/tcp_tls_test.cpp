// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/probe_fixture.h"
#include "tests/agent/starttls_server.h"
#include "tests/support/nginx.h"
#include "tests/support/postgres.h"
#include "tests/support/test_files.h"

#include <QJsonArray>

using namespace vantage;
using namespace vantage::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Tls = Nginx::Tls;

class TcpTlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void certificateDecides_data();
    void certificateDecides();
    void resultHoldsPhasesAndCertificate();
    void stepsRunWithinTls();
    void addressOfIPv6IsProvenByTheCertificate();
    void handshakesThatDoNotEndWellAreToldApart_data();
    void handshakesThatDoNotEndWellAreToldApart();
    void protocolsGoOverToTls_data();
    void protocolsGoOverToTls();
    void talkBeforeTlsDecides_data();
    void talkBeforeTlsDecides();
    void certificateDecidesAfterStartTlsToo();
    void serverMayBeSilentBeforeTls();
    void serverMayCloseBeforeTls_data();
    void serverMayCloseBeforeTls();
    void realPostgresGoesOverToTls();
    void realPostgresMayRefuseTls();
    void groupsOfPatternsAreKept();
    void largeMessagesPassInBothDirections();

private:
    QStringList words(const QString &port, const QStringList &options) const
    {
        return QStringList{u"TCP"_s, u"localhost"_s, port, u"family=4"_s} + options;
    }
    /** Again where this machine was too busy for the short timeout to mean anything. */
    static CheckResult runOnTime(const QStringList &words)
    {
        CheckResult result;
        for (int i = 0; i < 10; ++i) {
            ProbeFixture fixture;
            result = fixture.run(words);
            if (result.reason != Reason::Overloaded)
                break;
        }
        return result;
    }
    [[nodiscard]] QString ca() const { return u"ca="_s + m_ca.file(); }

    TestCa m_ca;
    std::unique_ptr<Nginx> m_nginx;
};

void TcpTlsTest::initTestCase()
{
    m_nginx = std::make_unique<Nginx>(m_ca);
}

void TcpTlsTest::certificateDecides_data()
{
    QTest::addColumn<Tls>("server");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("description"); // part of it
    const QString ca = this->ca();
    const auto none = Reason::None;
    const auto up = Outcome::Up;
    const auto down = Outcome::Down;
    const auto row = [](const char *name, Tls server, const QStringList &options, Reason reason,
                        Outcome outcome, const QString &description) {
        QTest::newRow(name) << server << options << reason << outcome << description;
    };
    row("good", Tls::Good, {ca}, none, up, u"open, TLSv1.3"_s);
    row("of an authority that we do not know", Tls::Good, {}, Reason::TlsUntrusted, down, u"not trusted"_s);
    row("... and need not", Tls::Good, {u"verify=off"_s}, none, up, u"open"_s);
    row("expired", Tls::Expired, {ca}, Reason::TlsExpired, down, u"certificate expired 3 days ago"_s);
    row("expired, not looked at", Tls::Expired, {ca, u"verify=off"_s}, none, up, u"open"_s);
    row("expired, days looked at alone", Tls::Expired, {ca, u"verify=off"_s, u"cert_down_days=1"_s},
        Reason::Threshold, down, u"expired on"_s);
    row("for another name", Tls::Misnamed, {ca}, Reason::TlsNameMismatch, down,
        u"certificate is for elsewhere.example, not for localhost"_s);
    row("for the name that is asked for", Tls::Misnamed, {ca, u"server_name=elsewhere.example"_s}, none, up,
        u"open"_s);
    row("not for the name that is asked for", Tls::Good, {ca, u"server_name=elsewhere.example"_s},
        Reason::TlsNameMismatch, down, u"not for elsewhere.example"_s);
    row("self-signed", Tls::SelfSigned, {ca}, Reason::TlsUntrusted, down, u"self-signed"_s);
    row("self-signed, not looked at", Tls::SelfSigned, {u"verify=off"_s}, none, up, u"open"_s);
    row("incomplete chain", Tls::BrokenChain, {ca}, Reason::TlsUntrusted, down, u"not trusted"_s);
    row("near its end", Tls::ExpiringSoon, {ca}, Reason::Threshold, Outcome::Degraded,
        u"expires in 10 days"_s);
    row("near its end, but not too near", Tls::ExpiringSoon, {ca, u"cert_degraded_days=10"_s}, none, up,
        u"open"_s);
    row("near its end, which does not matter", Tls::ExpiringSoon, {ca, u"cert_degraded_days=0"_s}, none, up,
        u"open"_s);
    row("nearer to its end than allowed", Tls::ExpiringSoon, {ca, u"cert_down_days=11"_s}, Reason::Threshold,
        down, u"expires in 10 days"_s);
    row("near its end, not verified", Tls::ExpiringSoon, {u"verify=off"_s}, none, up, u"open"_s);
    row("near its end, not verified but limited", Tls::ExpiringSoon,
        {u"verify=off"_s, u"cert_degraded_days=11"_s}, Reason::Threshold, Outcome::Degraded, u"10 days"_s);
    row("chain near its end", Tls::WeakChain, {ca}, Reason::Threshold, Outcome::Degraded,
        u"Vantage test intermediate"_s);
    row("1.2 alone", Tls::Only1_2, {ca}, none, up, u"TLSv1.2"_s);
    row("1.2 alone is too old", Tls::Only1_2, {ca, u"tls_min=1.3"_s}, Reason::TlsHandshake, down,
        u"TLS handshake failed"_s);
    row("1.3 alone", Tls::Only1_3, {ca, u"tls_min=1.3"_s}, none, up, u"TLSv1.3"_s);
    row("1.3 for who would take 1.0", Tls::Good, {ca, u"tls_min=1.0"_s}, none, up, u"TLSv1.3"_s);
    row("no authorities to read", Tls::Good, {ca + u".missing"_s}, Reason::InternalError, Outcome::Unknown,
        u".missing"_s);
}

void TcpTlsTest::certificateDecides()
{
    QFETCH(Tls, server);
    QFETCH(QStringList, options);
    QFETCH(Reason, reason);
    QFETCH(QString, description);
    ProbeFixture fixture;
    options += u"tls=on"_s;
    const CheckResult result = fixture.run(words(QString::number(m_nginx->https(server)), options));
    QVERIFY2(result.reason == reason, qPrintable(result.description));
    QTEST(result.outcome, "outcome");
    QVERIFY2(result.description.contains(description), qPrintable(result.description));
    QVERIFY2(!result.description.contains(u'\n'), qPrintable(result.description));
    const bool isFine = reason == Reason::None || reason == Reason::Threshold;
    QCOMPARE(result.phase, isFine ? QString() : u"tls"_s);
    const QJsonObject fields = fieldsToJson(result.fields);
    QCOMPARE(fields.contains(u"tls_us"_s), isFine);
    // What was wrong with a certificate can be seen.
    if (isFine || (reason != Reason::TlsHandshake && reason != Reason::InternalError))
        QVERIFY(fields[u"cert_sha256"_s].toString().size() == 64);
}

void TcpTlsTest::resultHoldsPhasesAndCertificate()
{
    ProbeFixture fixture;
    const CheckResult result = fixture.run(words(QString::number(m_nginx->https()), {u"tls=on"_s, ca()}));
    QCOMPARE(result.outcome, Outcome::Up);
    const QJsonObject fields = fieldsToJson(result.fields);
    QCOMPARE(result.duration.count(),
             fields[u"resolve_us"_s].toInt() + fields[u"connect_us"_s].toInt() + fields[u"tls_us"_s].toInt());
    QVERIFY(fields[u"tls_us"_s].toInt() > 0);
    QVERIFY(!fields.contains(u"starttls_us"_s));
    QCOMPARE(fields[u"tls_version"_s].toString(), u"TLSv1.3"_s);
    QVERIFY(fields[u"tls_cipher"_s].toString().startsWith(u"TLS_"_s));
    QCOMPARE(fields[u"cert_days_left"_s].toInt(), 89);
    QVERIFY(fields[u"cert_sans"_s].toArray().contains(u"localhost"_s));
    QVERIFY(!fields[u"cert_issuer"_s].toString().isEmpty());
    QVERIFY(!fields.contains(u"cert_error"_s));
}

void TcpTlsTest::stepsRunWithinTls()
{
    ProbeFixture fixture;
    const QStringList ask = {u"tls=on"_s, ca(), u"send=GET /host HTTP/1.0\\r\\nHost: x\\r\\n\\r\\n"_s};
    const QString port = QString::number(m_nginx->https());
    const CheckResult good = fixture.run(words(port, ask + QStringList{u"expect=sni=localhost$"_s}));
    QVERIFY2(good.reason == Reason::None, qPrintable(good.description));
    QVERIFY(good.description.contains(u"TLSv1.3, answered as expected"_s));
    const QJsonObject fields = fieldsToJson(good.fields);
    QVERIFY(fields[u"banner"_s].toString().startsWith(u"HTTP/1.1 200"_s));
    QCOMPARE(fields[u"steps_us"_s].toArray().size(), 1);

    const CheckResult bad = fixture.run(words(port, ask + QStringList{u"expect=sni=other"_s}));
    QCOMPARE(bad.reason, Reason::ContentMismatch);
    QCOMPARE(bad.phase, u"step"_s);
    QVERIFY2(bad.description.contains(u"HTTP/1.1 200"_s), qPrintable(bad.description));
    // Where a certificate has been seen, a result shows it.
    QVERIFY(fieldsToJson(bad.fields).contains(u"cert_sha256"_s));

    // RFC 6066 section 3: an address is not asked for.
    const CheckResult address =
        fixture.run(QStringList{u"TCP"_s, u"127.0.0.1"_s, port} + ask + QStringList{u"expect=sni=$"_s});
    QVERIFY2(address.reason == Reason::None, qPrintable(address.description));
    const CheckResult named =
        fixture.run(QStringList{u"TCP"_s, u"127.0.0.1"_s, port} + ask +
                    QStringList{u"server_name=localhost"_s, u"expect=sni=localhost$"_s});
    QVERIFY2(named.reason == Reason::None, qPrintable(named.description));
}

void TcpTlsTest::addressOfIPv6IsProvenByTheCertificate()
{
    ProbeFixture fixture;
    const QString port = QString::number(m_nginx->https());
    const CheckResult result = fixture.run({u"TCP"_s, u"::1"_s, port, u"tls=on"_s, ca()});
    QVERIFY2(result.reason == Reason::None, qPrintable(result.description));
    QCOMPARE(result.address, u"[::1]:"_s + port);
    const QString misnamed = QString::number(m_nginx->https(Tls::Misnamed));
    QCOMPARE(fixture.run({u"TCP"_s, u"::1"_s, misnamed, u"tls=on"_s, ca()}).reason, Reason::TlsNameMismatch);
}

void TcpTlsTest::handshakesThatDoNotEndWellAreToldApart_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("description"); // part of it
    QTest::newRow("silence") << u"silent"_s << Reason::Timeout << u"the TLS handshake did not end in"_s;
    QTest::newRow("silence after half a record") << u"half"_s << Reason::Timeout << u"did not end in"_s;
    QTest::newRow("another protocol's greeting")
        << u"ssh"_s << Reason::TlsHandshake << u"the answer is not TLS: 'SSH-2.0-x"_s;
    QTest::newRow("another protocol's answer")
        << u"http"_s << Reason::TlsHandshake << u"not TLS: 'HTTP/1.1 400"_s;
    QTest::newRow("zeros") << u"zeros"_s << Reason::TlsHandshake << u"the answer is not TLS: '\\x00"_s;
    QTest::newRow("closed after the ClientHello")
        << u"close"_s << Reason::TlsHandshake << u"the server closed the connection"_s;
    QTest::newRow("reset") << u"reset"_s << Reason::ConnectionReset << u"during the TLS handshake"_s;
    QTest::newRow("an alert") << u"alert"_s << Reason::TlsHandshake << u"handshake failure"_s;
}

void TcpTlsTest::handshakesThatDoNotEndWellAreToldApart()
{
    QFETCH(QString, server);
    QFETCH(QString, description);
    const QMap<QString, QByteArray> answers = {{u"half"_s, QByteArray::fromHex("160303")},
                                               {u"http"_s, "HTTP/1.1 400 Bad Request\r\n\r\n"},
                                               {u"zeros"_s, QByteArray(100, '\0')},
                                               {u"alert"_s, QByteArray::fromHex("15030300020228")}};
    ScriptedServer scripted;
    scripted.accepted = [&](QTcpSocket &socket) {
        if (server == "ssh"_L1)
            socket.write("SSH-2.0-x\r\n");
    };
    scripted.received = [&](QTcpSocket &socket, const QByteArray &) {
        socket.write(answers.value(server));
        if (server == "close"_L1)
            socket.disconnectFromHost();
        if (server == "reset"_L1)
            ScriptedServer::resetConnection(socket);
    };
    const CheckResult result = runOnTime(words(scripted.port(), {u"tls=on"_s, u"timeout=2"_s}));
    QTEST(result.reason, "reason");
    QCOMPARE(result.outcome, Outcome::Down);
    QCOMPARE(result.phase, u"tls"_s);
    QVERIFY2(result.description.contains(description), qPrintable(result.description));
    QVERIFY(result.description.contains(u"port %1 open, but"_s.arg(scripted.port())));
    QVERIFY(!fieldsToJson(result.fields).contains(u"cert_sha256"_s));
}

void TcpTlsTest::protocolsGoOverToTls_data()
{
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<QString>("banner"); // its beginning
    QTest::newRow("on") << u"on"_s << u"ready\\r\\n"_s;
    QTest::newRow("smtp") << u"smtp"_s << u"220 mail ESMTP\\r\\n250-mail"_s;
    QTest::newRow("imap") << u"imap"_s << u"* OK ready"_s;
    QTest::newRow("pop3") << u"pop3"_s << u"+OK ready"_s;
    QTest::newRow("ftp") << u"ftp"_s << u"220 ready"_s;
    QTest::newRow("xmpp") << u"xmpp"_s << u"<?xml"_s;
    QTest::newRow("postgres") << u"postgres"_s << u"Sready"_s;
}

void TcpTlsTest::protocolsGoOverToTls()
{
    QFETCH(QString, protocol);
    QFETCH(QString, banner);
    ProbeFixture fixture;
    const StartTlsServer server(StartTlsServer::scriptOf(protocol), m_ca.good());
    // Each step sends: what was sent before TLS must not stand for the first.
    const CheckResult result =
        fixture.run(words(server.port(), {u"tls="_s + protocol, ca(), u"send=PING\\r\\n"_s,
                                          u"send=WHO\\r\\n"_s, u"expect=PONG"_s, u"expect=I am (\\d+)"_s}));
    QVERIFY2(result.reason == Reason::None, qPrintable(result.description));
    QVERIFY2(result.description.contains(u"open, TLSv1.3, all 2 steps as expected"_s),
             qPrintable(result.description));
    QCOMPARE(server.heardWithin(), "PING\r\nWHO\r\n"_ba);
    const QJsonObject fields = fieldsToJson(result.fields);
    QCOMPARE(fields.contains(u"starttls_us"_s), protocol != "on"_L1);
    QVERIFY(fields[u"tls_us"_s].toInt() > 0);
    QVERIFY(fields.contains(u"cert_sha256"_s));
    QVERIFY2(fields[u"banner"_s].toString().startsWith(banner), qPrintable(fields[u"banner"_s].toString()));
    qint64 sum = fields[u"resolve_us"_s].toInt() + fields[u"connect_us"_s].toInt() +
                 fields[u"starttls_us"_s].toInt() + fields[u"tls_us"_s].toInt();
    for (const QJsonValue step : fields[u"steps_us"_s].toArray())
        sum += step.toInt();
    QCOMPARE(result.duration.count(), sum);

    const CheckResult alone = fixture.run(words(server.port(), {u"tls="_s + protocol, ca()}));
    QVERIFY2(alone.reason == Reason::None, qPrintable(alone.description));
}

void TcpTlsTest::talkBeforeTlsDecides_data()
{
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<QString>("change");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("phase");
    QTest::addColumn<QString>("description"); // part of it
    const auto handshake = Reason::TlsHandshake;
    const auto broken = Reason::ProtocolError;
    for (const auto protocol : {"smtp"_L1, "imap"_L1, "pop3"_L1, "ftp"_L1, "xmpp"_L1, "postgres"_L1}) {
        QTest::addRow("%s: bytes behind the answer", protocol.data())
            << QString(protocol) << u"behind"_s << broken << u"starttls"_s << QString();
        QTest::addRow("%s: bytes after the answer", protocol.data())
            << QString(protocol) << u"later"_s << handshake << u"tls"_s
            << u"the answer is not TLS: '250 injected"_s;
        QTest::addRow("%s: another protocol", protocol.data())
            << QString(protocol) << u"garbage"_s << broken << u"starttls"_s << u"SH-2.0-x"_s;
    }
    QTest::newRow("smtp: refused") << u"smtp"_s << u"454 not now\r\n"_s << handshake << u"starttls"_s
                                   << u"STARTTLS refused: '454 not now'"_s;
    QTest::newRow("imap: refused") << u"imap"_s << u"a1 NO not now\r\n"_s << handshake << u"starttls"_s
                                   << u"STARTTLS refused: 'a1 NO not now'"_s;
    QTest::newRow("pop3: refused") << u"pop3"_s << u"-ERR not now\r\n"_s << handshake << u"starttls"_s
                                   << u"STLS refused: '-ERR not now'"_s;
    QTest::newRow("ftp: refused") << u"ftp"_s << u"502 what?\r\n"_s << handshake << u"starttls"_s
                                  << u"AUTH TLS refused: '502 what?'"_s;
    QTest::newRow("xmpp: refused") << u"xmpp"_s << u"<failure xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>"_s
                                   << handshake << u"starttls"_s << u"refused with <failure/>"_s;
    QTest::newRow("postgres: refused")
        << u"postgres"_s << u"N"_s << handshake << u"starttls"_s << u"SSLRequest refused: 'N'"_s;
}

void TcpTlsTest::talkBeforeTlsDecides()
{
    QFETCH(QString, protocol);
    QFETCH(QString, change);
    QFETCH(QString, description);
    StartTlsServer::Script script = StartTlsServer::scriptOf(protocol);
    if (change == "behind"_L1) {
        script.behind = "250 injected\r\n";
    } else if (change == "later"_L1) {
        script.later = "250 injected\r\n";
    } else if (change == "garbage"_L1) {
        script.greeting = "SSH-2.0-x\r\n";
    } else {
        for (auto [ask, answer] : script.clear.asKeyValueRange()) {
            if (ask.contains(script.goesOver))
                answer = change.toUtf8();
        }
        script.goesOver = "never";
    }
    ProbeFixture fixture;
    const StartTlsServer server(script, m_ca.good());
    const CheckResult result = fixture.run(
        words(server.port(), {u"tls="_s + protocol, ca(), u"send=SECRET\\r\\n"_s, u"expect=x"_s}));
    QTEST(result.reason, "reason");
    QTEST(result.phase, "phase");
    QCOMPARE(result.outcome, Outcome::Down);
    QVERIFY2(result.description.contains(description), qPrintable(result.description));
    // What is meant for TLS is never said in clear.
    QVERIFY(!server.heardInClear().contains("SECRET"));
    QVERIFY(!fieldsToJson(result.fields).contains(u"tls_us"_s));
}

void TcpTlsTest::certificateDecidesAfterStartTlsToo()
{
    ProbeFixture fixture;
    const StartTlsServer server(StartTlsServer::scriptOf(u"imap"_s), m_ca.expired());
    const CheckResult result = fixture.run(words(server.port(), {u"tls=imap"_s, ca()}));
    QCOMPARE(result.reason, Reason::TlsExpired);
    QCOMPARE(result.phase, u"tls"_s);
    QVERIFY(fieldsToJson(result.fields).contains(u"starttls_us"_s));
    QVERIFY(!fieldsToJson(result.fields)[u"cert_error"_s].toString().isEmpty());
}

void TcpTlsTest::serverMayBeSilentBeforeTls()
{
    ScriptedServer server;
    const QStringList options = {u"tls=smtp"_s, u"timeout=0.3"_s};
    const CheckResult silent = runOnTime(words(server.port(), options));
    QCOMPARE(silent.reason, Reason::Timeout);
    QCOMPARE(silent.phase, u"starttls"_s);
    QVERIFY2(silent.description.contains(u"no greeting or answer in"_s), qPrintable(silent.description));

    server.accepted = [](QTcpSocket &socket) {
        socket.write("220 ready\r\n");
    };
    const CheckResult stuck = runOnTime(words(server.port(), options));
    QCOMPARE(stuck.reason, Reason::Timeout);
    QVERIFY2(stuck.description.contains(u"did not end in"_s), qPrintable(stuck.description));
    QCOMPARE(fieldsToJson(stuck.fields)[u"banner"_s].toString(), u"220 ready\\r\\n"_s);
}

void TcpTlsTest::serverMayCloseBeforeTls_data()
{
    QTest::addColumn<bool>("reset");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("closed") << false << Reason::ProtocolError;
    QTest::newRow("reset") << true << Reason::ConnectionReset;
}

void TcpTlsTest::serverMayCloseBeforeTls()
{
    QFETCH(bool, reset);
    ProbeFixture fixture;
    ScriptedServer server;
    server.accepted = [](QTcpSocket &socket) {
        socket.write("220 ready\r\n");
    };
    server.received = [reset](QTcpSocket &socket, const QByteArray &) {
        if (reset)
            ScriptedServer::resetConnection(socket);
        else
            socket.disconnectFromHost();
    };
    const CheckResult result = fixture.run(words(server.port(), {u"tls=smtp"_s}));
    QTEST(result.reason, "reason");
    QCOMPARE(result.phase, u"starttls"_s);
    QVERIFY2(result.description.endsWith(u"before TLS"_s), qPrintable(result.description));
}

void TcpTlsTest::realPostgresGoesOverToTls()
{
    if (!Postgres::isInstalled())
        QSKIP("PostgreSQL is not installed");
    ProbeFixture fixture;
    const Postgres postgres(m_ca, Postgres::Ssl::On);
    const QString port = QString::number(postgres.port());
    // A startup message for the user "postgres", and AuthenticationOk.
    const CheckResult result =
        fixture.run(words(port, {u"tls=postgres"_s, ca(), u"expect=hex:520000000800000000"_s,
                                 u"send=hex:00000017000300007573657200706f7374677265730000"_s}));
    QVERIFY2(result.reason == Reason::None, qPrintable(result.description));
    QVERIFY2(result.description.contains(u"TLSv1.3, answered as expected"_s), qPrintable(result.description));
    const QJsonObject fields = fieldsToJson(result.fields);
    QVERIFY(fields.contains(u"starttls_us"_s));
    QCOMPARE(fields[u"cert_days_left"_s].toInt(), 89);

    QCOMPARE(fixture.run(words(port, {u"tls=postgres"_s})).reason, Reason::TlsUntrusted);
    // It wants to be asked first.
    QCOMPARE(fixture.run(words(port, {u"tls=on"_s, ca()})).reason, Reason::TlsHandshake);
}

void TcpTlsTest::realPostgresMayRefuseTls()
{
    if (!Postgres::isInstalled())
        QSKIP("PostgreSQL is not installed");
    ProbeFixture fixture;
    const Postgres postgres(m_ca, Postgres::Ssl::Off);
    const CheckResult result =
        fixture.run(words(QString::number(postgres.port()), {u"tls=postgres"_s, ca()}));
    QCOMPARE(result.reason, Reason::TlsHandshake);
    QCOMPARE(result.phase, u"starttls"_s);
    QVERIFY2(result.description.contains(u"SSLRequest refused: 'N'"_s), qPrintable(result.description));
}

void TcpTlsTest::groupsOfPatternsAreKept()
{
    ProbeFixture fixture;
    const StartTlsServer server(StartTlsServer::scriptOf(u"on"_s), m_ca.good());
    const CheckResult result = fixture.run(
        words(server.port(), {u"tls=on"_s, ca(), u"send=PING\\r\\n"_s, u"send=WHO\\r\\n"_s,
                              u"expect=(?<word>PO\\w+)"_s, u"expect=am (\\d+)(x)?, (ok\\r\\n)"_s}));
    QVERIFY2(result.reason == Reason::None, qPrintable(result.description));
    const QJsonArray captures = fieldsToJson(result.fields)[u"captures"_s].toArray();
    const auto capture = [](int step, const QString &group, const QString &value) {
        return QJsonObject{{u"step"_s, step}, {u"group"_s, group}, {u"value"_s, value}};
    };
    QCOMPARE(captures, (QJsonArray{capture(1, u"word"_s, u"PONG"_s), capture(2, u"1"_s, u"42"_s),
                                   capture(2, u"3"_s, u"ok\\r\\n"_s)}));
}

void TcpTlsTest::largeMessagesPassInBothDirections()
{
    ProbeFixture fixture;
    StartTlsServer::Script script;
    script.greetingWithin = QByteArray(60'000, 'x') + "end\r\n";
    const StartTlsServer server(script, m_ca.good());
    const CheckResult result =
        fixture.run(words(server.port(), {u"tls=on"_s, ca(), u"send="_s, u"send="_s + QString(4000, u'y'),
                                          u"expect=end\\r\\n$"_s}));
    QVERIFY2(result.reason == Reason::None, qPrintable(result.description));
}

QTEST_GUILESS_MAIN(TcpTlsTest)
#include "tcp_tls_test.moc"
