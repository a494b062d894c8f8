// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/http_fixture.h"
#include "tests/agent/tcp_server.h"

#include "tests/support/delay_server.h"
#include "tests/support/nginx.h"
#include "tests/support/test_files.h"

#include <QTest>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;
using Tls = Nginx::Tls;

/** The same probes on Qt's stock network stack. */
class HttpEngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void an_answer_is_judged_as_with_libcurl_data();
    void an_answer_is_judged_as_with_libcurl();
    void a_silent_server_times_out_waiting();
    void a_closed_port_is_refused();
    void a_denied_address_is_not_asked();
    void a_broken_body_is_told_data();
    void a_broken_body_is_told();
    void what_waits_for_its_turn_is_not_called_slow_data();
    void what_waits_for_its_turn_is_not_called_slow();

private:
    TestCa m_ca;
    std::unique_ptr<Nginx> m_nginx;
    HttpFixture m_fixture;
};

void HttpEngineTest::initTestCase()
{
    m_nginx = std::make_unique<Nginx>(m_ca);
}

void HttpEngineTest::an_answer_is_judged_as_with_libcurl_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("description");
    const auto http = [this](const QString &path) {
        return u"http://localhost:%1%2"_s.arg(m_nginx->http()).arg(path);
    };
    const auto https = [this](Tls tls) {
        return u"https://localhost:%1/"_s.arg(m_nginx->https(tls));
    };
    const auto row = [](const char *name, const QString &url, const QStringList &options, Reason reason,
                        Outcome outcome, const QString &description) {
        QTest::newRow(name) << url << options << reason << outcome << description;
    };
    row("up", http(u"/"_s), {}, Reason::None, Outcome::Up, u"^200 OK, 17 bytes$"_s);
    row("404", http(u"/missing"_s), {}, Reason::StatusMismatch, Outcome::Down, u"^404 Not Found, wanted"_s);
    row("404 that is right", http(u"/missing"_s), {u"status=404"_s}, Reason::None, Outcome::Up,
        u"^404 Not Found"_s);
    row("redirects", http(u"/redirects"_s), {}, Reason::None, Outcome::Up, u"after 2 redirects$"_s);
    row("redirect loop", http(u"/loop"_s), {}, Reason::RedirectLimit, Outcome::Down,
        u"more redirects than 5"_s);
    row("body matches", http(u"/"_s), {u"match=from\\s+nginx"_s}, Reason::None, Outcome::Up, u"^200 OK"_s);
    row("body does not match", http(u"/"_s), {u"match=apache"_s}, Reason::ContentMismatch, Outcome::Down,
        u"does not match"_s);
    row("body too large", http(u"/large"_s), {u"max_body=1000"_s}, Reason::ResponseTooLarge, Outcome::Down,
        u"^the body has more than 1000 bytes$"_s);
    row("small body too large", http(u"/"_s), {u"max_body=16"_s}, Reason::ResponseTooLarge, Outcome::Down,
        u"^the body has more than 16 bytes$"_s);
    row("compression", http(u"/large"_s), {u"compression=on"_s}, Reason::None, Outcome::Up,
        u"1000000 bytes$"_s);
    row("POST", http(u"/echo"_s), {u"method=POST"_s, u"body=x"_s, u"match=^POST "_s}, Reason::None,
        Outcome::Up, u"^200 OK"_s);
    row("HEAD", http(u"/echo"_s), {u"method=HEAD"_s}, Reason::None, Outcome::Up, u"^200 OK, 0 bytes$"_s);
    row("good certificate", https(Tls::Good), {}, Reason::None, Outcome::Up, u"^200 OK, 17 bytes"_s);
    row("expired", https(Tls::Expired), {}, Reason::TlsExpired, Outcome::Down, u"^certificate expired"_s);
    row("self-signed", https(Tls::SelfSigned), {}, Reason::TlsUntrusted, Outcome::Down,
        u"^certificate not trusted"_s);
    row("wrong name", https(Tls::Misnamed), {}, Reason::TlsNameMismatch, Outcome::Down,
        u"not for localhost$"_s);
    row("not verified", https(Tls::Misnamed), {u"verify=off"_s}, Reason::None, Outcome::Up, u"^200 OK"_s);
    row("proxy", http(u"/"_s), {u"proxy=http://127.0.0.1:1"_s}, Reason::InternalError, Outcome::Unknown,
        u"^engine=qt goes through no proxy$"_s);
    row("old TLS", https(Tls::Good), {u"tls_min=1.0"_s}, Reason::InternalError, Outcome::Unknown,
        u"^engine=qt speaks no TLS older than 1.2$"_s);
    row("client certificate", https(Tls::Good), {u"cert=/none"_s}, Reason::InternalError, Outcome::Unknown,
        u"^engine=qt shows no client certificate$"_s);
}

void HttpEngineTest::an_answer_is_judged_as_with_libcurl()
{
    QFETCH(QString, url);
    QFETCH(QStringList, options);
    QFETCH(Reason, reason);
    QFETCH(Outcome, outcome);
    QFETCH(QString, description);
    const bool tls = url.startsWith("https"_L1);
    options << u"engine=qt"_s << "ca="_L1 + m_ca.file();
    const auto ran = m_fixture.run(tls ? Kind::Https : Kind::Http, url, options);
    QCOMPARE(ran.calls, 1);
    QVERIFY2(QRegularExpression(description).match(ran.finding.description).hasMatch(),
             qPrintable(ran.finding.description));
    QCOMPARE(codeOf(ran.finding.reason), codeOf(reason));
    QCOMPARE(ran.outcome, outcome);
    if (tls && outcome != Outcome::Unknown) {
        QVERIFY(ran.fields.contains("tls_us"_L1));
        QVERIFY(!ran.fields.contains("connect_us"_L1));
        QVERIFY(!ran.fields["cert_subject"_L1].toString().isEmpty());
        QVERIFY(ran.fields["tls_version"_L1].toString().startsWith("TLSv1."_L1));
    }
}

void HttpEngineTest::a_silent_server_times_out_waiting()
{
    DelayServer::Script script;
    script.behaviour = DelayServer::Behaviour::SilentAfterRequest;
    const DelayServer server(script);
    const auto ran =
        m_fixture.run(Kind::Http, u"127.0.0.1:%1"_s.arg(server.port()), {u"engine=qt"_s, u"timeout=0.5"_s});
    QCOMPARE(codeOf(ran.finding.reason), codeOf(Reason::Timeout));
    QCOMPARE(ran.finding.phase, u"wait"_s);
}

void HttpEngineTest::a_closed_port_is_refused()
{
    const quint16 port = unusedPort();
    const auto ran = m_fixture.run(Kind::Https, u"127.0.0.1:%1"_s.arg(port), {u"engine=qt"_s});
    QCOMPARE(codeOf(ran.finding.reason), codeOf(Reason::ConnectionRefused));
    QCOMPARE(ran.finding.phase, u"connect"_s);
    QCOMPARE(ran.outcome, Outcome::Down);
}

void HttpEngineTest::a_denied_address_is_not_asked()
{
    Policy policy;
    QVERIFY(policy.networks.deny(u"127.0.0.0/8"_s));
    HttpFixture fixture(policy);
    const DelayServer server({});
    const auto ran = fixture.run(Kind::Http, u"127.0.0.1:%1"_s.arg(server.port()), {u"engine=qt"_s});
    QCOMPARE(codeOf(ran.finding.reason), codeOf(Reason::DeniedByPolicy));
    QCOMPARE(server.connections(), 0);
}

void HttpEngineTest::a_broken_body_is_told_data()
{
    QTest::addColumn<DelayServer::Behaviour>("behaviour");
    QTest::newRow("reset") << DelayServer::Behaviour::ResetInBody;
    QTest::newRow("too short") << DelayServer::Behaviour::ShortBody;
}

void HttpEngineTest::a_broken_body_is_told()
{
    QFETCH(DelayServer::Behaviour, behaviour);
    DelayServer::Script script;
    script.behaviour = behaviour;
    const DelayServer server(script);
    const auto ran = m_fixture.run(Kind::Http, u"127.0.0.1:%1"_s.arg(server.port()), {u"engine=qt"_s});
    QCOMPARE(codeOf(ran.finding.reason), codeOf(Reason::ProtocolError));
    QVERIFY2(ran.finding.description.startsWith("the body broke off"_L1),
             qPrintable(ran.finding.description));
}

void HttpEngineTest::what_waits_for_its_turn_is_not_called_slow_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("only address") << u"[::1]"_s;
    QTest::newRow("first of two addresses") << u"localhost"_s;
}

/** Qt makes six requests to one place at a time. */
void HttpEngineTest::what_waits_for_its_turn_is_not_called_slow()
{
    QFETCH(QString, host);
    const ScriptedServer silent(QHostAddress::LocalHostIPv6);
    CheckSpec spec;
    spec.id = CheckId(1);
    spec.kind = Kind::Http;
    spec.target = "http://[::1]:"_L1 + silent.port();
    spec.options = {{u"engine"_s, u"qt"_s}};
    const Result<CheckSpec> check = validated(spec);
    QVERIFY(check.has_value());
    std::vector<std::unique_ptr<Probe>> others;
    for (int i = 0; i < 6; ++i) {
        others.push_back(findProbe(Kind::Http)->create(*check, m_fixture.instruments.services()));
        others.back()->start([](const ProbeFinding &) {});
    }
    const auto ran = m_fixture.run(Kind::Http, "http://"_L1 + host + u':' + silent.port(),
                                   {u"engine=qt"_s, u"timeout=0.5"_s});
    QCOMPARE(codeOf(ran.finding.reason), codeOf(Reason::Overloaded));
    QCOMPARE(ran.outcome, Outcome::Unknown);
}

QTEST_GUILESS_MAIN(HttpEngineTest)
#include "http_engine_test.moc"
