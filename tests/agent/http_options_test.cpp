// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/http_fixture.h"
#include "tests/agent/proxy_server.h"

#include "agent/io/trust_store.h"
#include "tests/support/delay_server.h"
#include "tests/support/nginx.h"
#include "tests/support/test_files.h"

#include <QJsonDocument>
#include <QTest>

#include <openssl/ssl.h>

#include <sys/stat.h>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;
using Tls = Nginx::Tls;

/** Client certificates, proxies, chains, compression, headers and the agent's own policy. In the options of a row,
    {http}, {good} ... stand for ports, {ca} and {client} for files. */
class HttpOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void an_option_is_obeyed_data();
    void an_option_is_obeyed();
    void a_client_certificate_is_asked_for_in_the_handshake_data();
    void a_client_certificate_is_asked_for_in_the_handshake();
    void the_weakest_of_a_chain_is_named();
    void a_proxy_is_told_apart_from_the_target_data();
    void a_proxy_is_told_apart_from_the_target();
    void a_proxy_is_checked_where_it_is_entered_data();
    void a_proxy_is_checked_where_it_is_entered();
    void a_denied_address_is_never_connected_to_data();
    void a_denied_address_is_never_connected_to();
    void a_name_that_turns_into_a_denied_address_is_not_followed();
    void a_proxy_is_not_asked_for_what_is_denied_data();
    void a_proxy_is_not_asked_for_what_is_denied();
    void the_policy_bounds_the_body();
    void authorities_are_read_once_and_again_when_they_change();

private:
    [[nodiscard]] QString filled(QString text) const;
    [[nodiscard]] QStringList filled(const QStringList &texts) const;

    TestCa m_ca;
    CertificateFiles m_client = m_ca.client();
    CertificateFiles m_other = m_ca.client();
    QTemporaryDir m_folder;
    std::unique_ptr<Nginx> m_nginx;
    HttpFixture m_fixture;
};

void HttpOptionsTest::initTestCase()
{
    m_nginx = std::make_unique<Nginx>(m_ca);
    QCOMPARE(mkfifo(qPrintable(m_folder.filePath(u"pipe"_s)), 0600), 0);
    writeFile(m_folder.filePath(u"large"_s), QByteArray(1024 * 1024 + 1, '\n'));
}

QString HttpOptionsTest::filled(QString text) const
{
    const auto port = [this](Tls tls) {
        return QString::number(m_nginx->https(tls));
    };
    return text.replace("{http}"_L1, QString::number(m_nginx->http()))
        .replace("{good}"_L1, port(Tls::Good))
        .replace("{weak}"_L1, port(Tls::WeakChain))
        .replace("{broken}"_L1, port(Tls::BrokenChain))
        .replace("{asks}"_L1, port(Tls::AsksClient))
        .replace("{misnamed}"_L1, port(Tls::Misnamed))
        .replace("{ca}"_L1, m_ca.file())
        .replace("{client}"_L1, m_client.certificate)
        .replace("{key}"_L1, m_client.key)
        .replace("{other}"_L1, m_other.key)
        .replace("{pipe}"_L1, m_folder.filePath(u"pipe"_s))
        .replace("{large}"_L1, m_folder.filePath(u"large"_s));
}

QStringList HttpOptionsTest::filled(const QStringList &texts) const
{
    QStringList result;
    for (const QString &text : texts)
        result.append(filled(text));
    return result;
}

void HttpOptionsTest::an_option_is_obeyed_data()
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
    const QString plain = u"http://localhost:{http}"_s;
    using enum Outcome;

    row("header matches", plain, {u"header_match=^server: nginx"_s}, Up, Reason::None,
        u"^200 OK, 17 bytes$"_s);
    row("header matches to its end", plain, {u"header_match=^content-length: 17$"_s}, Up, Reason::None,
        u"^200 OK"_s);
    row("no header matches", plain, {u"header_match=^X-Cache:"_s}, Down, Reason::ContentMismatch,
        u"^200 OK, 17 bytes, no header matches '\\^X-Cache:'$"_s);
    row("no header matches what none may", plain, {u"header_nomatch=^X-Cache:"_s}, Up, Reason::None,
        u"^200 OK"_s);
    row("a header matches what none may", plain, {u"header_nomatch=^Server:"_s}, Down,
        Reason::ContentMismatch, u"^200 OK, 17 bytes, a header matches '\\^Server:'$"_s);
    row("large enough", plain, {u"min_body=17"_s}, Up, Reason::None, u"^200 OK, 17 bytes$"_s);
    row("too small", plain, {u"min_body=18"_s}, Down, Reason::ContentMismatch,
        u"^200 OK, 17 bytes, wanted 18 or more$"_s);
    row("compressed", plain + u"/large"_s, {u"compression=on"_s, u"header_match=^content-encoding: gzip$"_s},
        Up, Reason::None, u"^200 OK, 1000000 bytes$"_s);
    row("as it comes", plain + u"/large"_s, {u"header_nomatch=^content-encoding"_s}, Up, Reason::None,
        u"^200 OK, 1000000 bytes$"_s);
    row("a decompressed body counts", plain + u"/large"_s, {u"compression=on"_s, u"max_body=999999"_s}, Down,
        Reason::ResponseTooLarge, u"^the body has more than 999999 bytes$"_s);
    row("another host", u"http://127.0.0.1:{http}/host"_s,
        {u"host=www.example"_s, u"match=^host=www.example "_s}, Up, Reason::None, u"^200 OK"_s);
    row("another host, TLS", u"https://localhost:{misnamed}/host"_s,
        {u"host=elsewhere.example"_s, u"ca={ca}"_s,
         u"match=^host=elsewhere.example sni=elsewhere.example$"_s},
        Up, Reason::None, u"^200 OK"_s);
    row("no host", plain, {u"host=a b"_s}, Unknown, Reason::InternalError, u"^'a b' is not a host name$"_s);

    row("an intermediate that ends first", u"https://localhost:{weak}"_s, {u"ca={ca}"_s}, Degraded,
        Reason::Threshold,
        u"^200 OK, 17 bytes, certificate 'CN=Vantage test intermediate' of the chain expires in 5 days "_s);
    row("an intermediate that is not sent", u"https://localhost:{broken}"_s, {u"ca={ca}"_s}, Down,
        Reason::TlsUntrusted, u"^certificate not trusted: unable to get local issuer certificate$"_s);

    const QString asks = u"https://localhost:{asks}"_s;
    row("client certificate", asks, {u"ca={ca}"_s, u"cert={client}"_s, u"key={key}"_s}, Up, Reason::None,
        u"^200 OK"_s);
    row("no client certificate", asks, {u"ca={ca}"_s}, Down, Reason::StatusMismatch,
        u"^400 Bad Request, wanted 200-299$"_s);
    row("client key elsewhere", asks, {u"ca={ca}"_s, u"cert={client}"_s}, Unknown, Reason::InternalError,
        u"^there is no PEM key without a passphrase in "_s);
    row("client key of another", asks, {u"ca={ca}"_s, u"cert={client}"_s, u"key={other}"_s}, Unknown,
        Reason::InternalError, u"^the key in '.*' is not that of the client certificate "_s);
    row("client certificate not there", asks, {u"ca={ca}"_s, u"cert=/nowhere"_s}, Unknown,
        Reason::InternalError, u"^cannot read the client certificate '/nowhere': No such file"_s);
    row("client key not there", asks, {u"ca={ca}"_s, u"cert={client}"_s, u"key=/nowhere"_s}, Unknown,
        Reason::InternalError, u"^cannot read the client key '/nowhere': No such file"_s);
    const QString notRegular = u": it is not a regular file$"_s;
    row("client certificate without an end", asks, {u"ca={ca}"_s, u"cert=/dev/zero"_s}, Unknown,
        Reason::InternalError, u"^cannot read the client certificate '/dev/zero'"_s + notRegular);
    row("client key that nobody writes", asks, {u"ca={ca}"_s, u"cert={client}"_s, u"key={pipe}"_s}, Unknown,
        Reason::InternalError, u"^cannot read the client key '.*'"_s + notRegular);
    row("authorities that nobody writes", asks, {u"ca={pipe}"_s}, Unknown, Reason::InternalError,
        u"^cannot read certificate authorities from '.*'"_s + notRegular);
    row("authorities in a file too large", asks, {u"ca={large}"_s}, Unknown, Reason::InternalError,
        u"^cannot read certificate authorities from '.*': it is larger than 1 MiB$"_s);
    row("no authority in the file", asks, {u"ca={key}"_s}, Unknown, Reason::InternalError,
        u"^there is no PEM certificate of an authority in '"_s);
    row("client certificate that is none", asks, {u"ca={ca}"_s, u"cert={key}"_s}, Unknown,
        Reason::InternalError, u"^there is no PEM certificate in "_s);
}

void HttpOptionsTest::an_option_is_obeyed()
{
    QFETCH(QString, target);
    QFETCH(QStringList, options);
    QFETCH(Outcome, outcome);
    QFETCH(Reason, reason);
    QFETCH(QString, description);
    const Kind kind = target.startsWith("https"_L1) ? Kind::Https : Kind::Http;
    const auto ran = m_fixture.run(kind, filled(target), filled(options));
    QVERIFY2(QRegularExpression(description).match(ran.finding.description).hasMatch(),
             qPrintable(ran.finding.description));
    QCOMPARE(codeOf(ran.finding.reason), codeOf(reason));
    QCOMPARE(codeOf(ran.outcome), codeOf(outcome));
    for (const QString &name : ran.fields.keys())
        QVERIFY2(findField(kind, name), qPrintable(name));
}

void HttpOptionsTest::a_client_certificate_is_asked_for_in_the_handshake_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("TLS 1.2") << TLS1_2_VERSION;
    QTest::newRow("TLS 1.3") << TLS1_3_VERSION;
}

void HttpOptionsTest::a_client_certificate_is_asked_for_in_the_handshake()
{
    QFETCH(int, version);
    DelayServer::Script script;
    script.tls = m_ca.good();
    script.clientAuthority = m_ca.file();
    script.tlsVersion = version;
    const DelayServer server(script);
    const QString target = u"https://localhost:%1"_s.arg(server.port());
    const auto shown = m_fixture.run(Kind::Https, target,
                                     filled(QStringList{u"ca={ca}"_s, u"cert={client}"_s, u"key={key}"_s}));
    QCOMPARE(shown.finding.description, u"200 OK, 9 bytes"_s);
    const auto ran = m_fixture.run(Kind::Https, target, {"ca="_L1 + m_ca.file()});
    QVERIFY2(ran.finding.description.startsWith("TLS handshake failed: "_L1),
             qPrintable(ran.finding.description));
    QCOMPARE(codeOf(ran.finding.reason), codeOf(Reason::TlsHandshake));
    QCOMPARE(ran.finding.phase, u"tls"_s);
    QCOMPARE(ran.outcome, Outcome::Down);
}

void HttpOptionsTest::the_weakest_of_a_chain_is_named()
{
    const auto weak =
        m_fixture.run(Kind::Https, filled(u"https://localhost:{weak}"_s), {"ca="_L1 + m_ca.file()});
    QCOMPARE(weak.fields["cert_days_left"_L1].toInt(), 5);
    QCOMPARE(weak.fields["chain_ends_first"_L1].toString(), u"CN=Vantage test intermediate"_s);
    QVERIFY(weak.fields["chain_not_after"_L1].toString() < weak.fields["cert_not_after"_L1].toString());
    QCOMPARE(weak.fields["cert_key_type"_L1].toString(), u"EC"_s);
    QCOMPARE(weak.fields["cert_key_bits"_L1].toInt(), 256);
    const auto good =
        m_fixture.run(Kind::Https, filled(u"https://localhost:{good}"_s), {"ca="_L1 + m_ca.file()});
    QVERIFY(!good.fields.contains("chain_ends_first"_L1));
    QCOMPARE(good.fields["chain_not_after"_L1], good.fields["cert_not_after"_L1]);
}

void HttpOptionsTest::a_proxy_is_told_apart_from_the_target_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("description");
    const auto row = [](const char *name, const QString &target, const QString &proxy,
                        const QStringList &options, Outcome outcome, Reason reason,
                        const QString &description) {
        QTest::newRow(name) << target << proxy << options << outcome << reason << description;
    };
    const QString plain = u"http://localhost:{http}/"_s;
    const QString tls = u"https://localhost:{good}/"_s;
    const QString closed = u"//127.0.0.1:1/"_s;
    using enum Outcome;

    row("HTTP", plain, u"http://127.0.0.1:{open}"_s, {}, Up, Reason::None, u"^200 OK, 17 bytes$"_s);
    row("HTTPS", tls, u"127.0.0.1:{open}"_s, {}, Up, Reason::None, u"^200 OK, 17 bytes$"_s);
    row("HTTP, SOCKS", plain, u"socks5://localhost:{open}"_s, {}, Up, Reason::None, u"^200 OK, 17 bytes$"_s);
    row("HTTPS, SOCKS", tls, u"socks5://127.0.0.1:{open}"_s, {}, Up, Reason::None, u"^200 OK, 17 bytes$"_s);
    const QStringList known{u"proxy_user=me"_s, u"proxy_password=secret"_s};
    row("HTTP, known to the proxy", plain, u"http://127.0.0.1:{locked}"_s, known, Up, Reason::None,
        u"^200 OK"_s);
    row("HTTPS, known to the proxy", tls, u"http://127.0.0.1:{locked}"_s, known, Up, Reason::None,
        u"^200 OK"_s);
    row("HTTP, unknown to the proxy", plain, u"http://127.0.0.1:{locked}"_s, {}, Unknown,
        Reason::NotPermitted, u"^proxy 127.0.0.1:\\d+ wants to know who asks \\(407\\)$"_s);
    row("HTTPS, unknown to the proxy", tls, u"http://127.0.0.1:{locked}"_s, {}, Unknown, Reason::NotPermitted,
        u"^proxy 127.0.0.1:\\d+ wants to know who asks \\(407\\)$"_s);
    row("no proxy there", plain, u"http://127.0.0.1:1"_s, {}, Unknown, Reason::ConnectionRefused,
        u"^connection to proxy 127.0.0.1:1: connection refused$"_s);
    row("no SOCKS proxy there", tls, u"socks5://127.0.0.1:1"_s, {}, Unknown, Reason::ConnectionRefused,
        u"^connection to proxy 127.0.0.1:1: connection refused$"_s);
    row("target refuses, HTTP", "http:"_L1 + closed, u"http://127.0.0.1:{open}"_s, {}, Down,
        Reason::StatusMismatch, u"^503 Unreachable, wanted 200-299$"_s);
    row("target refuses, HTTPS", "https:"_L1 + closed, u"http://127.0.0.1:{open}"_s, {}, Down,
        Reason::Unreachable, u"^proxy 127.0.0.1:\\d+ cannot reach the target \\(503\\)$"_s);
    row("target refuses, SOCKS", u"http://localhost:1/"_s, u"socks5://127.0.0.1:{open}"_s, {}, Down,
        Reason::ConnectionRefused, u"^proxy 127.0.0.1:\\d+ says that the target refuses the connection$"_s);
    row("a proxy that says nothing", tls, u"http://127.0.0.1:{silent}"_s, {u"timeout=0.3"_s}, Unknown,
        Reason::ConnectTimeout, u"^no way through proxy 127.0.0.1:\\d+ in time$"_s);
    row("a proxy that says nothing, HTTP", plain, u"http://127.0.0.1:{silent}"_s, {u"timeout=0.3"_s}, Unknown,
        Reason::Timeout, u"^request sent to proxy 127.0.0.1:\\d+, but no answer in time$"_s);
    row("a proxy that closes, HTTP", plain, u"http://127.0.0.1:{closing}"_s, {}, Unknown,
        Reason::ProtocolError,
        u"^proxy 127.0.0.1:\\d+: the server closed the connection without an answer$"_s);
    row("a proxy that resets, HTTP", plain, u"http://127.0.0.1:{resetting}"_s, {}, Unknown,
        Reason::ConnectionReset, u"^proxy 127.0.0.1:\\d+: connection reset before an answer$"_s);
    row("another host through a proxy", plain, u"http://127.0.0.1:{open}"_s, {u"host=169.254.169.254"_s},
        Unknown, Reason::InternalError, u"^host= and proxy= do not go together$"_s);
    row("a proxy that is denied", plain, u"http://169.254.1.1:3128"_s, {}, Unknown, Reason::DeniedByPolicy,
        u"^proxy: this agent's policy denies 169.254.1.1"_s);
    row("a target that is denied", u"http://169.254.169.254/"_s, u"http://127.0.0.1:{open}"_s, {}, Unknown,
        Reason::DeniedByPolicy, u"^this agent's policy denies 169.254.169.254"_s);
}

void HttpOptionsTest::a_proxy_is_told_apart_from_the_target()
{
    QFETCH(QString, target);
    QFETCH(QString, proxy);
    QFETCH(QStringList, options);
    QFETCH(Outcome, outcome);
    QFETCH(Reason, reason);
    QFETCH(QString, description);
    const ProxyServer open;
    const ProxyServer locked("Basic " + "me:secret"_ba.toBase64());
    const DelayServer silent({.behaviour = DelayServer::Behaviour::SilentAtOnce});
    const DelayServer closing({.behaviour = DelayServer::Behaviour::CloseAfterRequest});
    const DelayServer resetting({.behaviour = DelayServer::Behaviour::ResetAfterRequest});
    proxy.replace("{silent}"_L1, QString::number(silent.port()))
        .replace("{closing}"_L1, QString::number(closing.port()))
        .replace("{resetting}"_L1, QString::number(resetting.port()));
    proxy.replace("{open}"_L1, QString::number(open.serverPort()))
        .replace("{locked}"_L1, QString::number(locked.serverPort()));
    options += {"proxy="_L1 + proxy, "ca="_L1 + m_ca.file()};
    const Kind kind = target.startsWith("https"_L1) ? Kind::Https : Kind::Http;
    const auto ran = m_fixture.run(kind, filled(target), options);
    QVERIFY2(QRegularExpression(description).match(ran.finding.description).hasMatch(),
             qPrintable(ran.finding.description));
    QCOMPARE(codeOf(ran.finding.reason), codeOf(reason));
    QCOMPARE(codeOf(ran.outcome), codeOf(outcome));
    if (outcome == Outcome::Up) {
        QCOMPARE(open.asked() + locked.asked(), 1);
        QVERIFY(ran.fields["proxy"_L1].toString().contains("://"_L1));
        QVERIFY(ran.fields["connect_us"_L1].toInteger() > 0);
    }
}

void HttpOptionsTest::a_proxy_is_checked_where_it_is_entered_data()
{
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QString>("canonical"); ///< or what is wrong
    QTest::newRow("with its scheme") << u"socks5://proxy.example:1080"_s << u"socks5://proxy.example:1080"_s;
    QTest::newRow("bare") << u" proxy.example:3128 "_s << u"http://proxy.example:3128"_s;
    QTest::newRow("with a slash") << u"http://proxy.example:3128/"_s << u"http://proxy.example:3128"_s;
    QTest::newRow("IPv6") << u"http://[::1]:3128"_s << u"http://[::1]:3128"_s;
    QTest::newRow("none") << u""_s << u""_s;
    const QString like = u" is not a proxy like http://host:port or socks5://host:port"_s;
    for (const QString &bad : {u"ftp://127.0.0.1:21"_s, u"http://127.0.0.1"_s, u"http://127.0.0.1:0"_s,
                               u"http://:3128"_s, u"http://127.0.0.1:3128/path"_s, u"127.0.0.1:3128?q"_s})
        QTest::newRow(qPrintable(bad)) << bad << "proxy: '"_L1 + bad + u'\'' + like;
    QTest::newRow("credentials")
        << u"http://me:secret@127.0.0.1:3128"_s
        << u"proxy: the proxy has credentials in it; give them as proxy_user= and proxy_password="_s;
}

void HttpOptionsTest::a_proxy_is_checked_where_it_is_entered()
{
    QFETCH(QString, proxy);
    QFETCH(QString, canonical);
    CheckSpec spec;
    spec.id = CheckId(1);
    spec.target = u"localhost"_s;
    spec.options = {{u"proxy"_s, proxy}};
    const Result<CheckSpec> check = validated(spec);
    QCOMPARE(check ? check->options.value(u"proxy"_s) : check.error().message, canonical);
}

void HttpOptionsTest::a_denied_address_is_never_connected_to_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("target") << u"http://127.0.0.2:{port}/"_s << ""_ba;
    QTest::newRow("redirect") << u"http://127.0.0.1:{port}/"_s << "http://127.0.0.2:{port}/"_ba;
    QTest::newRow("redirect to metadata") << u"http://127.0.0.1:{port}/"_s << "http://169.254.169.254/"_ba;
    QTest::newRow("redirect to metadata, disguised")
        << u"http://127.0.0.1:{port}/"_s << "http://[::ffff:169.254.169.254]/"_ba;
    QTest::newRow("redirect to metadata, as one number")
        << u"http://127.0.0.1:{port}/"_s << "http://2852039166/"_ba;
}

void HttpOptionsTest::a_denied_address_is_never_connected_to()
{
    QFETCH(QString, target);
    QFETCH(QByteArray, location);
    Policy policy;
    QVERIFY(policy.networks.deny(u"127.0.0.2"_s));
    HttpFixture fixture(policy);
    const quint16 port = unusedPort();
    DelayServer::Script script;
    script.port = port;
    if (!location.isEmpty()) {
        script.status = "302 Found"_ba;
        script.headers = "Location: " + location.replace("{port}", QByteArray::number(port)) + "\r\n";
    }
    const DelayServer server(script);
    QTcpServer denied;
    QVERIFY(denied.listen(QHostAddress(u"127.0.0.2"_s), port));
    const auto ran = fixture.run(Kind::Http, target.replace("{port}"_L1, QString::number(port)));
    QCOMPARE(codeOf(ran.finding.reason), codeOf(Reason::DeniedByPolicy));
    QCOMPARE(ran.outcome, Outcome::Unknown);
    QCOMPARE(ran.finding.phase, u"resolve"_s);
    QVERIFY2(ran.finding.description.startsWith("this agent's policy denies "_L1),
             qPrintable(ran.finding.description));
    QVERIFY(!denied.waitForNewConnection(0));
    QCOMPARE(server.connections(), location.isEmpty() ? 0 : 1);
}

/** The name server gives a good address first, then one that is denied. */
void HttpOptionsTest::a_name_that_turns_into_a_denied_address_is_not_followed()
{
    Policy policy;
    QVERIFY(policy.networks.deny(u"127.0.0.2"_s));
    HttpFixture fixture(policy);
    int asked = 0;
    fixture.answerNames([&] { return QHostAddress(asked++ == 0 ? u"127.0.0.1"_s : u"127.0.0.2"_s); });
    DelayServer::Script script;
    script.status = "302 Found"_ba;
    script.headers = "Location: /again\r\n"_ba;
    const DelayServer server(script);
    QTcpServer denied;
    QVERIFY(denied.listen(QHostAddress(u"127.0.0.2"_s), server.port()));
    const auto ran =
        fixture.run(Kind::Http, u"http://rebinding.example:%1/"_s.arg(server.port()), {u"family=4"_s});
    QCOMPARE(codeOf(ran.finding.reason), codeOf(Reason::DeniedByPolicy));
    QCOMPARE(ran.outcome, Outcome::Unknown);
    QCOMPARE(asked, 2);
    QCOMPARE(server.connections(), 1);
    QVERIFY(!denied.waitForNewConnection(0));
}

void HttpOptionsTest::a_proxy_is_not_asked_for_what_is_denied_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("address"); ///< that the name has here; empty for none, "silent" for no answer
    QTest::addColumn<bool>("redirected");
    QTest::addColumn<QString>("denied"); ///< with these words; empty where the proxy is asked
    const QByteArray allow = R"({"allow":["127.0.0.0/8"]})"_ba;
    const QString unknown = u"this agent's policy has no proxy asked for names that are not known here: "_s;
    const QString metadata =
        u"this agent's policy denies name.example: 169.254.169.254 is in 169.254.0.0/16"_s;
    QTest::newRow("name of what is denied by default")
        << "{}"_ba << u"169.254.169.254"_s << false << metadata;
    QTest::newRow("redirect to it") << "{}"_ba << u"169.254.169.254"_s << true << metadata;
    QTest::newRow("name of what is not allowed")
        << allow << u"192.0.2.1"_s << false
        << u"this agent's policy denies name.example: 192.0.2.1 is in no network that is allowed"_s;
    QTest::newRow("name of what is allowed") << allow << u"127.0.0.3"_s << false << QString();
    QTest::newRow("unknown name") << "{}"_ba << QString() << false << QString();
    QTest::newRow("unknown name, silent server") << "{}"_ba << u"silent"_s << false << QString();
    QTest::newRow("unknown name, with rules") << allow << QString() << false << unknown;
    QTest::newRow("unknown name, silent server, with rules") << allow << u"silent"_s << false << unknown;
    QTest::newRow("unknown name, with rules that let it pass")
        << R"({"allow":["127.0.0.0/8"],"proxy_names":true})"_ba << QString() << false << QString();
}

void HttpOptionsTest::a_proxy_is_not_asked_for_what_is_denied()
{
    QFETCH(QByteArray, policy);
    QFETCH(QString, address);
    QFETCH(bool, redirected);
    QFETCH(QString, denied);
    HttpFixture fixture(*policyFromJson(QJsonDocument::fromJson(policy).object()));
    if (address != "silent"_L1)
        fixture.answerNames([&] { return QHostAddress(address); });
    DelayServer::Script script;
    script.status = "302 Found"_ba;
    script.headers = "Location: http://name.example/\r\n"_ba;
    const DelayServer server(script);
    const ProxyServer proxy;
    const auto ran = fixture.run(
        Kind::Http, redirected ? u"http://127.0.0.1:%1/"_s.arg(server.port()) : u"http://name.example/"_s,
        {u"proxy=http://127.0.0.1:%1"_s.arg(proxy.serverPort()), u"timeout=2"_s});
    QCOMPARE(proxy.asked(), (denied.isEmpty() ? 1 : 0) + (redirected ? 1 : 0));
    QCOMPARE(ran.finding.reason == Reason::DeniedByPolicy, !denied.isEmpty());
    QVERIFY2(ran.finding.description.startsWith(denied), qPrintable(ran.finding.description));
    if (!denied.isEmpty())
        QCOMPARE(ran.outcome, Outcome::Unknown);
}

void HttpOptionsTest::the_policy_bounds_the_body()
{
    Policy policy;
    policy.maximumBody = 1000;
    HttpFixture fixture(policy);
    const QString large = filled(u"http://localhost:{http}/large"_s);
    const auto ran = fixture.run(Kind::Http, large);
    QCOMPARE(ran.finding.description,
             u"the body has more than 1000 bytes, which is the most that this agent's policy allows"_s);
    QCOMPARE(codeOf(ran.finding.reason), codeOf(Reason::DeniedByPolicy));
    QCOMPARE(ran.outcome, Outcome::Unknown);
    const auto own = fixture.run(Kind::Http, large, {u"max_body=999"_s});
    QCOMPARE(codeOf(own.finding.reason), codeOf(Reason::ResponseTooLarge));
    QCOMPARE(own.outcome, Outcome::Down);
}

void HttpOptionsTest::authorities_are_read_once_and_again_when_they_change()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"ca.pem"_s);
    QVERIFY(QFile::copy(m_ca.file(), path));
    TrustStores stores;
    const auto first = stores.find(path);
    QVERIFY(first);
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(stores.find(path)->get(), first->get());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(
        file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60), QFileDevice::FileModificationTime));
    file.close();
    const auto again = stores.find(path);
    QVERIFY(again);
    QVERIFY(again->get() != first->get());
}

QTEST_GUILESS_MAIN(HttpOptionsTest)
#include "http_options_test.moc"
