// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/http_fixture.h"

#include "tests/support/delay_server.h"
#include "tests/support/nginx.h"
#include "tests/support/test_files.h"

#include <QJsonArray>
#include <QTest>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;
using Tls = Nginx::Tls;

/** HTTP(S) probes against a real nginx. */
class HttpProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void an_answer_is_judged_by_the_options_data();
    void an_answer_is_judged_by_the_options();
    void an_answer_that_is_too_slow_times_out_with_its_status();
    void a_certificate_is_judged_data();
    void a_certificate_is_judged();
    void a_certificate_that_is_not_verified_is_still_described();
    void a_certificate_of_its_own_can_be_trusted();
    void the_fields_of_http_are_all_there();
    void the_fields_of_https_are_all_there();
    void every_redirect_is_told();
    void every_field_is_in_the_table_data();
    void every_field_is_in_the_table();
    void credentials_stay_with_their_host();
    void both_address_families_are_used_data();
    void both_address_families_are_used();
    void a_port_that_is_closed_is_refused();
    void a_failure_has_an_excerpt_of_the_body();
    void many_at_once_each_get_their_own_answer();
    void an_abandoned_probe_does_not_call_back();

private:
    [[nodiscard]] QString url(const QString &path) const;
    [[nodiscard]] QString url(Tls tls, const QString &path = u"/"_s) const;
    [[nodiscard]] QString withCa() const { return "ca="_L1 + m_ca.file(); }

    TestCa m_ca;
    std::unique_ptr<Nginx> m_nginx;
    HttpFixture m_fixture;
};

void HttpProbeTest::initTestCase()
{
    m_nginx = std::make_unique<Nginx>(m_ca);
}

QString HttpProbeTest::url(const QString &path) const
{
    return u"http://localhost:%1%2"_s.arg(m_nginx->http()).arg(path);
}

QString HttpProbeTest::url(Tls tls, const QString &path) const
{
    return u"https://localhost:%1%2"_s.arg(m_nginx->https(tls)).arg(path);
}

void HttpProbeTest::an_answer_is_judged_by_the_options_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const QString &path, const QStringList &options, Reason reason,
                        const QString &description, const QString &rule = {}) {
        QTest::newRow(name) << path << options << reason << description << rule;
    };

    row("200", u"/"_s, {}, Reason::None, u"200 OK, 17 bytes"_s);
    row("404", u"/missing"_s, {}, Reason::StatusMismatch, u"404 Not Found, wanted 200-299"_s,
        u"status=200-299"_s);
    row("500", u"/broken"_s, {}, Reason::StatusMismatch, u"500 Internal Server Error, wanted 200-299"_s,
        u"status=200-299"_s);
    row("404 that is right", u"/missing"_s, {u"status=200-299,404"_s}, Reason::None,
        u"404 Not Found, 153 bytes"_s);
    row("200 that is wrong", u"/"_s, {u"status=404"_s}, Reason::StatusMismatch, u"200 OK, wanted 404"_s,
        u"status=404"_s);

    row("redirect", u"/redirect"_s, {}, Reason::None, u"200 OK, 17 bytes after 1 redirect"_s);
    row("redirects", u"/redirects"_s, {}, Reason::None, u"200 OK, 17 bytes after 2 redirects"_s);
    row("redirect not followed", u"/redirect"_s, {u"redirects=0"_s}, Reason::StatusMismatch,
        u"302 Moved Temporarily, wanted 200-299"_s, u"status=200-299"_s);
    row("redirect not followed that is right", u"/redirect"_s, {u"redirects=0"_s, u"status=302"_s},
        Reason::None, u"302 Moved Temporarily, 145 bytes"_s);
    row("one redirect too many", u"/redirects"_s, {u"redirects=1"_s}, Reason::RedirectLimit,
        u"302 Moved Temporarily, 145 bytes after 1 redirect, more redirects than 1"_s, u"redirects=1"_s);
    row("redirect loop", u"/loop"_s, {}, Reason::RedirectLimit,
        u"302 Moved Temporarily, 145 bytes after 5 redirects, more redirects than 5"_s, u"redirects=5"_s);
    row("redirect to HTTPS", u"/to-https"_s, {withCa()}, Reason::None,
        u"200 OK, 17 bytes after 1 redirect"_s);
    row("303 makes a GET of a POST", u"/see-other"_s,
        {u"method=POST"_s, u"body=x"_s, u"match=^GET test= auth="_s}, Reason::None,
        u"200 OK, 16 bytes after 1 redirect"_s);
    row("303 leaves a HEAD", u"/see-other"_s, {u"method=HEAD"_s}, Reason::None,
        u"200 OK, 0 bytes after 1 redirect"_s);

    row("body matches", u"/"_s, {u"match=from\\s+nginx"_s}, Reason::None, u"200 OK, 17 bytes"_s);
    row("body does not match", u"/"_s, {u"match=apache"_s}, Reason::ContentMismatch,
        u"200 OK, 17 bytes, body does not match 'apache'"_s, u"match=apache"_s);
    row("body does not match what it must not", u"/"_s, {u"nomatch=apache"_s}, Reason::None,
        u"200 OK, 17 bytes"_s);
    row("body matches what it must not", u"/"_s, {u"nomatch=nginx"_s}, Reason::ContentMismatch,
        u"200 OK, 17 bytes, body matches 'nginx'"_s, u"nomatch=nginx"_s);
    row("largest body", u"/"_s, {u"max_body=17"_s}, Reason::None, u"200 OK, 17 bytes"_s);
    row("body too large", u"/"_s, {u"max_body=16"_s}, Reason::ResponseTooLarge,
        u"the body has more than 16 bytes"_s, u"max_body=16"_s);
    row("large body", u"/large"_s, {u"match=^l{1000}"_s}, Reason::None, u"200 OK, 1000000 bytes"_s);
    row("decompressed where asked", u"/large"_s, {u"header=Accept-Encoding: gzip"_s, u"match=^l+$"_s},
        Reason::None, u"200 OK, 1000000 bytes"_s);
    row("a decompressed body counts", u"/large"_s, {u"header=Accept-Encoding: gzip"_s, u"max_body=999999"_s},
        Reason::ResponseTooLarge, u"the body has more than 999999 bytes"_s, u"max_body=999999"_s);

    row("GET", u"/echo"_s, {u"match=^GET test= auth=$"_s}, Reason::None, u"200 OK, 16 bytes"_s);
    row("HEAD", u"/echo"_s, {u"method=HEAD"_s}, Reason::None, u"200 OK, 0 bytes"_s);
    row("POST", u"/echo"_s, {u"method=POST"_s, u"body=some text"_s, u"match=^POST "_s}, Reason::None,
        u"200 OK, 17 bytes"_s);
    row("PUT without a body", u"/echo"_s, {u"method=PUT"_s, u"match=^PUT "_s}, Reason::None,
        u"200 OK, 16 bytes"_s);
    row("DELETE", u"/echo"_s, {u"method=DELETE"_s, u"match=^DELETE "_s}, Reason::None, u"200 OK, 19 bytes"_s);
    row("OPTIONS", u"/echo"_s, {u"method=OPTIONS"_s, u"match=^OPTIONS "_s}, Reason::None,
        u"200 OK, 20 bytes"_s);
    row("PATCH", u"/echo"_s, {u"method=PATCH"_s, u"body=x"_s, u"match=^PATCH "_s}, Reason::None,
        u"200 OK, 18 bytes"_s);
    row("GET with a body", u"/echo"_s, {u"body=x"_s, u"match=^GET "_s}, Reason::None, u"200 OK, 16 bytes"_s);
    row("header", u"/echo"_s, {u"header=X-Test: a value"_s, u"match=test=a value "_s}, Reason::None,
        u"200 OK, 23 bytes"_s);
    row("basic authentication", u"/private"_s, {u"user=operator"_s, u"password=secret"_s}, Reason::None,
        u"200 OK, 15 bytes"_s);
    row("basic authentication fails", u"/private"_s, {u"user=operator"_s, u"password=wrong"_s},
        Reason::StatusMismatch, u"401 Unauthorized, wanted 200-299"_s, u"status=200-299"_s);
    row("bearer token", u"/echo"_s, {u"bearer=abc"_s, u"match=auth=Bearer abc$"_s}, Reason::None,
        u"200 OK, 26 bytes"_s);
}

void HttpProbeTest::an_answer_is_judged_by_the_options()
{
    QFETCH(QString, path);
    QFETCH(QStringList, options);
    QFETCH(Reason, reason);
    QFETCH(QString, description);
    QFETCH(QString, rule);
    const auto ran = m_fixture.run(Kind::Http, url(path), options);
    QCOMPARE(codeOf(ran.finding.reason), codeOf(reason));
    QCOMPARE(ran.finding.description, description);
    QCOMPARE(ran.fields["failed_rule"_L1].toString(), rule);
    QCOMPARE(ran.outcome, defaultOutcome(reason));
}

void HttpProbeTest::an_answer_that_is_too_slow_times_out_with_its_status()
{
    const auto ran = m_fixture.run(Kind::Http, url(u"/slow"_s), {u"timeout=0.4"_s});
    QCOMPARE(codeOf(ran.finding.reason), codeOf(Reason::Timeout));
    QCOMPARE(ran.finding.phase, u"transfer"_s);
    QCOMPARE(ran.fields["status"_L1].toInt(), 200);
    QVERIFY2(ran.finding.description.startsWith("200 OK, "_L1), qPrintable(ran.finding.description));
    QVERIFY2(ran.finding.description.endsWith(" so far, and not all in time"_L1),
             qPrintable(ran.finding.description));
}

void HttpProbeTest::a_certificate_is_judged_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("description");
    const auto row = [](const char *name, const QString &target, const QStringList &options, Outcome outcome,
                        Reason reason, const QString &description) {
        QTest::newRow(name) << target << options << outcome << reason << description;
    };
    const QString ca = withCa();
    const QString ok = u"^200 OK, 17 bytes$"_s;

    row("good", url(Tls::Good), {ca}, Outcome::Up, Reason::None, ok);
    row("bare host", u"localhost:%1"_s.arg(m_nginx->https()), {ca}, Outcome::Up, Reason::None, ok);
    row("IPv4 address", u"https://127.0.0.1:%1/"_s.arg(m_nginx->https()), {ca}, Outcome::Up, Reason::None,
        ok);
    row("IPv6 address", u"https://[::1]:%1/"_s.arg(m_nginx->https()), {ca}, Outcome::Up, Reason::None, ok);
    row("not of a known authority", url(Tls::Good), {}, Outcome::Down, Reason::TlsUntrusted,
        u"^certificate not trusted: unable to get local issuer certificate$"_s);
    row("self-signed", url(Tls::SelfSigned), {ca}, Outcome::Down, Reason::TlsUntrusted,
        u"^certificate not trusted: self-signed certificate$"_s);
    row("expired", url(Tls::Expired), {ca}, Outcome::Down, Reason::TlsExpired,
        u"^certificate expired 3 days ago \\(\\d{4}-\\d\\d-\\d\\d\\)$"_s);
    row("misnamed", url(Tls::Misnamed), {ca}, Outcome::Down, Reason::TlsNameMismatch,
        u"^certificate is for elsewhere.example, not for localhost$"_s);
    row("misnamed address", u"https://127.0.0.1:%1/"_s.arg(m_nginx->https(Tls::Misnamed)), {ca},
        Outcome::Down, Reason::TlsNameMismatch,
        u"^certificate is for elsewhere.example, not for 127.0.0.1$"_s);
    row("expired, not verified", url(Tls::Expired), {ca, u"verify=off"_s}, Outcome::Up, Reason::None, ok);
    row("misnamed, not verified", url(Tls::Misnamed), {ca, u"verify=off"_s}, Outcome::Up, Reason::None, ok);
    row("self-signed, not verified", url(Tls::SelfSigned), {u"verify=off"_s}, Outcome::Up, Reason::None, ok);
    row("expired, not verified, but to be told", url(Tls::Expired),
        {ca, u"verify=off"_s, u"cert_down_days=1"_s}, Outcome::Down, Reason::Threshold,
        u"^200 OK, 17 bytes, certificate expired on "_s);
    row("expires soon", url(Tls::ExpiringSoon), {ca}, Outcome::Degraded, Reason::Threshold,
        u"^200 OK, 17 bytes, certificate expires in 10 days \\(\\d{4}-\\d\\d-\\d\\d\\)$"_s);
    row("expires too soon", url(Tls::ExpiringSoon), {ca, u"cert_down_days=11"_s}, Outcome::Down,
        Reason::Threshold, u"certificate expires in 10 days"_s);
    row("expires soon enough", url(Tls::ExpiringSoon), {ca, u"cert_degraded_days=10"_s}, Outcome::Up,
        Reason::None, ok);
    row("expiry does not matter", url(Tls::ExpiringSoon), {ca, u"cert_degraded_days=0"_s}, Outcome::Up,
        Reason::None, ok);
    row("a bad status comes before a threshold", url(Tls::ExpiringSoon, u"/missing"_s), {ca}, Outcome::Down,
        Reason::StatusMismatch, u"^404 "_s);

    row("TLS 1.2", url(Tls::Only1_2), {ca}, Outcome::Up, Reason::None, ok);
    row("TLS 1.3", url(Tls::Only1_3), {ca}, Outcome::Up, Reason::None, ok);
    row("TLS 1.3 wanted and had", url(Tls::Only1_3), {ca, u"tls_min=1.3"_s}, Outcome::Up, Reason::None, ok);
    row("TLS 1.3 wanted and not had", url(Tls::Only1_2), {ca, u"tls_min=1.3"_s}, Outcome::Down,
        Reason::TlsHandshake, u"^TLS handshake failed: tlsv1 alert protocol version$"_s);
    for (const auto *oldest : {"1.0", "1.1", "1.2"}) {
        row(qPrintable(u"TLS 1.2 is enough for %1"_s.arg(QLatin1StringView(oldest))), url(Tls::Only1_2),
            {ca, u"tls_min=%1"_s.arg(QLatin1StringView(oldest))}, Outcome::Up, Reason::None, ok);
    }
    row("TLS 1.2 without tickets", url(Tls::NoTickets1_2), {ca}, Outcome::Up, Reason::None, ok);
    row("TLS 1.3 without tickets", url(Tls::NoTickets1_3), {ca}, Outcome::Up, Reason::None, ok);
    row("no TLS on the port", u"https://localhost:%1/"_s.arg(m_nginx->http()), {ca}, Outcome::Down,
        Reason::TlsHandshake, u"^TLS handshake failed: the answer is not TLS$"_s);
    row("no such authorities", url(Tls::Good), {u"ca=/nowhere/ca.pem"_s}, Outcome::Unknown,
        Reason::InternalError,
        u"^cannot read certificate authorities from '/nowhere/ca.pem': No such file"_s);
    row("redirect to HTTP", url(Tls::Good, u"/to-http"_s), {ca}, Outcome::Up, Reason::None,
        u"^200 OK, 17 bytes after 1 redirect, redirected from HTTPS to HTTP$"_s);
}

void HttpProbeTest::a_certificate_is_judged()
{
    QFETCH(QString, target);
    QFETCH(QStringList, options);
    QFETCH(Outcome, outcome);
    QFETCH(Reason, reason);
    QFETCH(QString, description);
    const auto ran = m_fixture.run(Kind::Https, target, options);
    QVERIFY2(QRegularExpression(description).match(ran.finding.description).hasMatch(),
             qPrintable(ran.finding.description));
    QCOMPARE(codeOf(ran.finding.reason), codeOf(reason));
    QCOMPARE(codeOf(ran.outcome), codeOf(outcome));
    if (reason == Reason::TlsUntrusted || reason == Reason::TlsExpired || reason == Reason::TlsNameMismatch) {
        QCOMPARE(ran.finding.phase, u"tls"_s);
        QVERIFY(!ran.fields["cert_error"_L1].toString().isEmpty());
        QVERIFY(!ran.fields["cert_subject"_L1].toString().isEmpty());
    }
}

void HttpProbeTest::a_certificate_that_is_not_verified_is_still_described()
{
    const auto ran = m_fixture.run(Kind::Https, url(Tls::Expired), {withCa(), u"verify=off"_s});
    QCOMPARE(ran.fields["cert_error"_L1].toString(), u"certificate has expired"_s);
    QCOMPARE(ran.fields["cert_days_left"_L1].toInt(), -4); // three days and an hour ago
    QCOMPARE(ran.fields["status"_L1].toInt(), 200);
}

void HttpProbeTest::a_certificate_of_its_own_can_be_trusted()
{
    const CertificateFiles own = m_ca.selfSigned();
    DelayServer::Script script;
    script.tls = own;
    const DelayServer server(script);
    const QString target = u"https://localhost:%1"_s.arg(server.port());
    QCOMPARE(m_fixture.run(Kind::Https, target, {withCa()}).finding.reason, Reason::TlsUntrusted);
    QCOMPARE(m_fixture.run(Kind::Https, target, {"ca="_L1 + own.certificate}).finding.reason, Reason::None);
}

void HttpProbeTest::the_fields_of_http_are_all_there()
{
    const auto ran = m_fixture.run(Kind::Http, url(u"/"_s));
    const QJsonObject &fields = ran.fields;
    qint64 sum = 0;
    for (const auto name : {"resolve_us"_L1, "connect_us"_L1, "wait_us"_L1, "transfer_us"_L1}) {
        QVERIFY2(fields[name].isDouble(), name.data());
        sum += fields[name].toInteger();
    }
    QVERIFY(!fields.contains("tls_us"_L1));
    QCOMPARE(fields["total_us"_L1].toInteger(), sum);
    QCOMPARE(ran.finding.duration->count(), sum);
    QVERIFY(fields["connect_us"_L1].toInteger() > 0);
    QVERIFY(fields["wait_us"_L1].toInteger() > 0);
    QCOMPARE(fields["status"_L1].toInt(), 200);
    QCOMPARE(fields["http_version"_L1].toString(), u"1.1"_s);
    QCOMPARE(fields["content_bytes"_L1].toInt(), 17);
    QCOMPARE(fields["content_length_bytes"_L1].toInt(), 17);
    QCOMPARE(fields["final_url"_L1].toString(), url(u"/"_s));
    QVERIFY(!fields.contains("redirects"_L1));
    QVERIFY(!fields.contains("excerpt"_L1));
    QVERIFY(!fields.contains("tls_version"_L1));
    QCOMPARE(ran.finding.phase, QString());
    QVERIFY(ran.finding.address.endsWith(u":%1"_s.arg(m_nginx->http())));
    QCOMPARE(ran.calls, 1);
}

void HttpProbeTest::the_fields_of_https_are_all_there()
{
    const auto ran = m_fixture.run(Kind::Https, url(Tls::Only1_3), {withCa()});
    const QJsonObject &fields = ran.fields;
    QVERIFY(fields["tls_us"_L1].toInteger() > 0);
    QCOMPARE(fields["tls_version"_L1].toString(), u"TLSv1.3"_s);
    QVERIFY(fields["tls_cipher"_L1].toString().startsWith("TLS_"_L1));
    QCOMPARE(fields["cert_subject"_L1].toString(), u"CN=localhost"_s);
    QCOMPARE(fields["cert_issuer"_L1].toString(), u"CN=Vantage test authority"_s);
    QCOMPARE(fields["cert_sans"_L1].toArray(), QJsonArray({u"localhost"_s, u"127.0.0.1"_s, u"::1"_s}));
    QVERIFY(QRegularExpression(u"^10[0-9a-f]{2}$"_s).match(fields["cert_serial"_L1].toString()).hasMatch());
    QVERIFY(QRegularExpression(u"^[0-9a-f]{64}$"_s).match(fields["cert_sha256"_L1].toString()).hasMatch());
    for (const auto name : {"cert_not_before"_L1, "cert_not_after"_L1, "chain_not_after"_L1})
        QVERIFY2(utcFromIso8601(fields[name].toString()).has_value(), name.data());
    QCOMPARE(fields["cert_days_left"_L1].toInt(), 89);
    QVERIFY(!fields.contains("cert_error"_L1));

    const auto old = m_fixture.run(Kind::Https, url(Tls::Only1_2), {withCa()});
    QCOMPARE(old.fields["tls_version"_L1].toString(), u"TLSv1.2"_s);
    QVERIFY(old.fields["tls_cipher"_L1].toString().startsWith("ECDHE-"_L1));
}

void HttpProbeTest::every_redirect_is_told()
{
    const auto ran = m_fixture.run(Kind::Http, url(u"/redirects"_s));
    const QJsonArray redirects = ran.fields["redirects"_L1].toArray();
    QCOMPARE(redirects.size(), 2);
    QCOMPARE(redirects[0]["url"_L1].toString(), url(u"/redirects"_s));
    QCOMPARE(redirects[1]["url"_L1].toString(), url(u"/redirect"_s));
    qint64 before = 0;
    for (const auto &redirect : redirects) {
        QCOMPARE(redirect["status"_L1].toInt(), 302);
        QVERIFY(redirect["duration_us"_L1].toInteger() > 0);
        before += redirect["duration_us"_L1].toInteger();
    }
    QCOMPARE(ran.fields["final_url"_L1].toString(), url(u"/"_s));
    QVERIFY(ran.fields["total_us"_L1].toInteger() > before);
}

void HttpProbeTest::every_field_is_in_the_table_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("good") << u"/"_s << QStringList{};
    QTest::newRow("bad") << u"/redirects"_s << QStringList{u"match=nothing"_s};
    QTest::newRow("unverified") << u"/"_s << QStringList{u"verify=off"_s};
}

void HttpProbeTest::every_field_is_in_the_table()
{
    QFETCH(QString, path);
    QFETCH(QStringList, options);
    if (!options.contains(u"verify=off"_s))
        options.append(withCa());
    const auto ran = m_fixture.run(Kind::Https, url(Tls::Good, path), options);
    QVERIFY(isWellFormedFields(ran.finding.fields));
    for (const QString &name : ran.fields.keys())
        QVERIFY2(findField(Kind::Https, name), qPrintable(name));
}

void HttpProbeTest::credentials_stay_with_their_host()
{
    const QStringList options{u"bearer=abc"_s, u"header=X-Test: secret"_s, u"match=^GET test=%1 auth=%2$"_s};
    const auto filled = [&](const QString &test, const QString &authorization) {
        return QStringList{options[0], options[1], options[2].arg(test, authorization)};
    };
    QCOMPARE(
        m_fixture.run(Kind::Http, url(u"/see-other"_s), filled(u"secret"_s, u"Bearer abc"_s)).finding.reason,
        Reason::None);
    QCOMPARE(m_fixture.run(Kind::Http, url(u"/to-other-host"_s), filled({}, {})).finding.reason,
             Reason::None);
}

void HttpProbeTest::both_address_families_are_used_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("address");
    QTest::newRow("IPv4") << u"4"_s << u"127.0.0.1:%1"_s;
    QTest::newRow("IPv6") << u"6"_s << u"[::1]:%1"_s;
}

void HttpProbeTest::both_address_families_are_used()
{
    QFETCH(QString, family);
    QFETCH(QString, address);
    const auto ran = m_fixture.run(Kind::Http, url(u"/"_s), {"family="_L1 + family});
    QCOMPARE(ran.finding.reason, Reason::None);
    QCOMPARE(ran.finding.address, address.arg(m_nginx->http()));
}

void HttpProbeTest::a_port_that_is_closed_is_refused()
{
    const quint16 port = unusedPort();
    const auto ran = m_fixture.run(Kind::Http, u"127.0.0.1:%1"_s.arg(port));
    QCOMPARE(ran.finding.reason, Reason::ConnectionRefused);
    QCOMPARE(ran.outcome, Outcome::Down);
    QCOMPARE(ran.finding.phase, u"connect"_s);
    QCOMPARE(ran.finding.description, u"connection to 127.0.0.1:%1: connection refused"_s.arg(port));
    QCOMPARE(ran.finding.address, u"127.0.0.1:%1"_s.arg(port));
    QVERIFY(!ran.fields.contains("wait_us"_L1));
}

void HttpProbeTest::a_failure_has_an_excerpt_of_the_body()
{
    const auto small = m_fixture.run(Kind::Http, url(u"/"_s), {u"match=apache"_s});
    QCOMPARE(small.fields["excerpt"_L1].toString(), u"hello from nginx\\n"_s);
    const auto large = m_fixture.run(Kind::Http, url(u"/large"_s), {u"status=404"_s});
    QCOMPARE(large.fields["excerpt"_L1].toString(), QString(200, u'l'));
    QCOMPARE(large.fields["content_bytes"_L1].toInt(), 1'000'000);
}

void HttpProbeTest::many_at_once_each_get_their_own_answer()
{
    constexpr size_t count = 200;
    const auto check = [&](size_t i) {
        CheckSpec spec;
        spec.kind = Kind::Http;
        spec.target = url(u"/echo"_s);
        spec.options = {{u"header"_s, u"X-Test: number %1"_s.arg(i)},
                        {u"match"_s, u"test=number %1 "_s.arg(i)}};
        return *validated(spec);
    };
    std::vector<CheckSpec> checks;
    for (size_t i = 0; i < count; ++i)
        checks.push_back(check(i));
    std::vector<std::unique_ptr<Probe>> probes;
    size_t done = 0;
    QEventLoop loop;
    for (const CheckSpec &spec : checks) {
        probes.push_back(findProbe(Kind::Http)->create(spec, m_fixture.instruments.services()));
        probes.back()->start([&](const ProbeFinding &finding) {
            QCOMPARE(finding.reason, Reason::None);
            if (++done == count)
                loop.quit();
        });
    }
    loop.exec();
    QCOMPARE(done, count);
}

void HttpProbeTest::an_abandoned_probe_does_not_call_back()
{
    CheckSpec spec;
    spec.kind = Kind::Http;
    spec.target = url(u"/slow"_s);
    const CheckSpec check = *validated(spec);
    bool called = false;
    auto probe = findProbe(Kind::Http)->create(check, m_fixture.instruments.services());
    probe->start([&](const ProbeFinding &) { called = true; });
    QCoreApplication::processEvents();
    probe.reset();
    QCOMPARE(m_fixture.run(Kind::Http, url(u"/"_s)).finding.reason, Reason::None);
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(HttpProbeTest)
#include "http_probe_test.moc"
