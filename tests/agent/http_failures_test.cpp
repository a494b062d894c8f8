// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/http_fixture.h"
#include "tests/agent/tcp_server.h"

#include "tests/support/delay_server.h"
#include "tests/support/test_files.h"

#include <QTest>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;
using Behaviour = DelayServer::Behaviour;

/** HTTP(S) probes against servers that misbehave. */
class HttpFailuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_bad_server_is_told_apart_data();
    void a_bad_server_is_told_apart();
    void a_connection_that_is_not_answered_times_out_connecting();
    void a_name_server_that_is_silent_times_out_resolving();
    void a_redirect_to_a_silent_name_server_times_out_resolving();
    void the_next_address_is_tried_when_one_refuses_data();
    void the_next_address_is_tried_when_one_refuses();
    void a_bad_redirect_is_told_data();
    void a_bad_redirect_is_told();
    void a_pattern_that_goes_astray_is_given_up_data();
    void a_pattern_that_goes_astray_is_given_up();
    void the_request_says_what_the_options_say();
    void no_header_is_sent_that_nobody_asked_for();
    void a_deadline_tells_what_is_known_so_far_data();
    void a_deadline_tells_what_is_known_so_far();

private:
    [[nodiscard]] HttpFixture::Ran run(const DelayServer::Script &script, QStringList options);

    TestCa m_ca;
    HttpFixture m_fixture;
};

HttpFixture::Ran HttpFailuresTest::run(const DelayServer::Script &script, QStringList options)
{
    const DelayServer server(script);
    options.append("ca="_L1 + m_ca.file());
    const Kind kind = script.tls ? Kind::Https : Kind::Http;
    return m_fixture.run(kind, u"127.0.0.1:%1"_s.arg(server.port()), options);
}

void HttpFailuresTest::a_bad_server_is_told_apart_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("phase");
    QTest::addColumn<QString>("description");
    const auto row = [](const char *name, Behaviour behaviour, bool tls, Reason reason, const QString &phase,
                        const QString &description) {
        QTest::newRow(name) << behaviour << tls << reason << phase << description;
    };
    const auto both = [&](const QByteArray &name, Behaviour behaviour, Reason reason, const QString &phase,
                          const QString &description) {
        row(name.constData(), behaviour, false, reason, phase, description);
        row((name + ", TLS").constData(), behaviour, true, reason, phase, description);
    };
    using enum Behaviour;

    row("silent", SilentAtOnce, false, Reason::Timeout, u"wait"_s,
        u"^request sent to 127.0.0.1:\\d+, but no answer"_s);
    row("silent, TLS", SilentAtOnce, true, Reason::Timeout, u"tls"_s,
        u"^connected to 127.0.0.1:\\d+, but the TLS handshake did not end in time$"_s);
    row("closes", CloseAtOnce, false, Reason::ProtocolError, u"wait"_s,
        u"^the server closed the connection without an answer$"_s);
    row("closes, TLS", CloseAtOnce, true, Reason::TlsHandshake, u"tls"_s,
        u"^TLS handshake failed: the server closed the connection$"_s);
    row("resets", ResetAtOnce, false, Reason::ConnectionReset, u"wait"_s,
        u"^connection reset before an answer$"_s);
    row("resets, TLS", ResetAtOnce, true, Reason::ConnectionReset, u"tls"_s,
        u"^connection reset during the TLS handshake$"_s);
    row("not HTTP", GarbageAtOnce, false, Reason::ProtocolError, u"transfer"_s,
        u"^the answer is not HTTP$"_s);
    row("not TLS", GarbageAtOnce, true, Reason::TlsHandshake, u"tls"_s,
        u"^TLS handshake failed: the answer is not TLS$"_s);

    both("silent after the request"_ba, SilentAfterRequest, Reason::Timeout, u"wait"_s,
         u"^request sent to 127.0.0.1:\\d+, but no answer in time$"_s);
    both("closes after the request"_ba, CloseAfterRequest, Reason::ProtocolError, u"wait"_s,
         u"^the server closed the connection without an answer$"_s);
    both("resets after the request"_ba, ResetAfterRequest, Reason::ConnectionReset, u"wait"_s,
         u"^connection reset before an answer$"_s);
    both("resets in the body"_ba, ResetInBody, Reason::ConnectionReset, u"transfer"_s,
         u"^connection reset after 13 bytes of the body$"_s);
    both("body too short"_ba, ShortBody, Reason::ProtocolError, u"transfer"_s,
         u"^the body broke off after 13 of 100000 bytes$"_s);
    both("endless body"_ba, EndlessBody, Reason::ResponseTooLarge, u"transfer"_s,
         u"^the body has more than 10485760 bytes$"_s);
    both("endless headers"_ba, EndlessHeaders, Reason::ResponseTooLarge, u"transfer"_s,
         u"^the headers have more than 65536 bytes$"_s);
    both("long header"_ba, LongHeaderLine, Reason::ResponseTooLarge, u"transfer"_s,
         u"^a header of the answer is too long$"_s);
    both("answer is not HTTP"_ba, GarbageAnswer, Reason::ProtocolError, u"transfer"_s,
         u"^the answer is not HTTP$"_s);
    both("compression bomb"_ba, CompressionBomb, Reason::ResponseTooLarge, u"transfer"_s,
         u"^the body has more than 10485760 bytes$"_s);
}

void HttpFailuresTest::a_bad_server_is_told_apart()
{
    QFETCH(Behaviour, behaviour);
    QFETCH(bool, tls);
    QFETCH(Reason, reason);
    QFETCH(QString, phase);
    QFETCH(QString, description);
    DelayServer::Script script;
    script.behaviour = behaviour;
    if (tls)
        script.tls = m_ca.good();
    QStringList options;
    if (reason == Reason::Timeout)
        options.append(u"timeout=0.3"_s);
    if (behaviour == Behaviour::CompressionBomb)
        options.append(u"header=Accept-Encoding: deflate"_s);
    const auto ran = run(script, options);
    QVERIFY2(QRegularExpression(description).match(ran.finding.description).hasMatch(),
             qPrintable(ran.finding.description));
    QCOMPARE(codeOf(ran.finding.reason), codeOf(reason));
    QCOMPARE(ran.finding.phase, phase);
    QCOMPARE(ran.outcome, Outcome::Down);
}

/** A listener whose queue is full: the kernel drops what else comes. */
class FullListener
{
public:
    FullListener()
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        auto *generic = reinterpret_cast<sockaddr *>(&address);
        m_descriptors.push_back(::socket(AF_INET, SOCK_STREAM, 0));
        if (::bind(m_descriptors[0], generic, length) != 0 || ::listen(m_descriptors[0], 0) != 0 ||
            ::getsockname(m_descriptors[0], generic, &length) != 0) {
            qFatal("cannot listen");
        }
        m_port = ntohs(address.sin_port);
        for (int i = 0; i < 4; ++i) {
            m_descriptors.push_back(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0));
            ::connect(m_descriptors.back(), generic, length);
        }
    }
    ~FullListener()
    {
        for (const int descriptor : m_descriptors)
            ::close(descriptor);
    }
    FullListener(const FullListener &) = delete;
    FullListener &operator=(const FullListener &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    std::vector<int> m_descriptors;
    quint16 m_port = 0;
};

void HttpFailuresTest::a_connection_that_is_not_answered_times_out_connecting()
{
    const FullListener listener;
    const auto ran = m_fixture.run(Kind::Http, u"127.0.0.1:%1"_s.arg(listener.port()), {u"timeout=0.3"_s});
    QCOMPARE(codeOf(ran.finding.reason), codeOf(Reason::ConnectTimeout));
    QCOMPARE(ran.finding.phase, u"connect"_s);
    QCOMPARE(ran.finding.description, u"connection to 127.0.0.1:%1 was not answered"_s.arg(listener.port()));
    QVERIFY(ran.fields["connect_us"_L1].toInteger() > 200'000);
    QVERIFY(!ran.fields.contains("wait_us"_L1));
}

void HttpFailuresTest::a_name_server_that_is_silent_times_out_resolving()
{
    const auto ran = m_fixture.run(Kind::Https, u"https://www.example.com/"_s, {u"timeout=0.2"_s});
    QCOMPARE(codeOf(ran.finding.reason), codeOf(Reason::NameTimeout));
    QCOMPARE(ran.finding.phase, u"resolve"_s);
    QCOMPARE(ran.finding.address, QString());
    QVERIFY(ran.fields["resolve_us"_L1].toInteger() > 100'000);
}

/** The first of two addresses answers in time; its share of the time ends while the next name is asked for. */
void HttpFailuresTest::a_redirect_to_a_silent_name_server_times_out_resolving()
{
    ScriptedServer server(QHostAddress::LocalHostIPv6);
    server.received = [](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 302 Found\r\nLocation: http://silent.example/\r\nContent-Length: 0\r\n\r\n");
    };
    const auto ran =
        m_fixture.run(Kind::Http, "http://localhost:"_L1 + server.port() + u'/', {u"timeout=0.5"_s});
    QCOMPARE(server.connections(), 1);
    QCOMPARE(codeOf(ran.finding.reason), codeOf(Reason::NameTimeout));
    QCOMPARE(ran.finding.phase, u"resolve"_s);
}

void HttpFailuresTest::the_next_address_is_tried_when_one_refuses_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::newRow("only IPv4 listens") << QHostAddress(QHostAddress::LocalHost);
    QTest::newRow("only IPv6 listens") << QHostAddress(QHostAddress::LocalHostIPv6);
}

void HttpFailuresTest::the_next_address_is_tried_when_one_refuses()
{
    QFETCH(QHostAddress, address);
    DelayServer::Script script;
    script.address = address;
    const DelayServer server(script);
    const auto ran = m_fixture.run(Kind::Http, u"http://localhost:%1"_s.arg(server.port()));
    QCOMPARE(ran.finding.description, u"200 OK, 9 bytes"_s);
    QVERIFY(ran.finding.address.contains(address.toString()));
}

void HttpFailuresTest::a_bad_redirect_is_told_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("description");
    QTest::newRow("to FTP") << "ftp://localhost/"_ba << Reason::ProtocolError
                            << u"redirected to 'ftp://localhost/', which is no HTTP address"_s;
    QTest::newRow("to a file") << "file:///etc/passwd"_ba << Reason::ProtocolError
                               << u"redirected to 'file:///etc/passwd', which is no HTTP address"_s;
    QTest::newRow("to nothing") << "http://"_ba << Reason::ProtocolError
                                << u"redirected to 'http://', which is no HTTP address"_s;
    QTest::newRow("to a closed port") << "http://127.0.0.1:1/"_ba << Reason::ConnectionRefused
                                      << u"connection to 127.0.0.1:1: connection refused"_s;
    QTest::newRow("without a place") << ""_ba << Reason::StatusMismatch
                                     << u"302 Found without a Location, wanted 200-299"_s;
}

void HttpFailuresTest::a_bad_redirect_is_told()
{
    QFETCH(QByteArray, location);
    QFETCH(Reason, reason);
    QFETCH(QString, description);
    DelayServer::Script script;
    script.status = "302 Found"_ba;
    script.headers = "Location: " + location + "\r\n";
    const auto ran = run(script, {});
    QCOMPARE(codeOf(ran.finding.reason), codeOf(reason));
    QCOMPARE(ran.finding.description, description);
}

void HttpFailuresTest::a_pattern_that_goes_astray_is_given_up_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QByteArray>("body");
    const QByteArray word(1'000'000, 'a');
    QTest::newRow("exponential") << u"^(a+)+$"_s << QByteArray(QByteArray(40, 'a') + 'b');
    QTest::newRow("a long word") << u"[a-z]+\\w*\\s*="_s << QByteArray(word + "!=");
    QTest::newRow("a long word, cubic") << u"\\w*\\w*\\w*\\d"_s << word;
    QTest::newRow("much memory") << u"(?:a|b)*+(?:(a|b)*)*[cd]"_s << QByteArray("ab" + word);
}

void HttpFailuresTest::a_pattern_that_goes_astray_is_given_up()
{
    QFETCH(QString, pattern);
    QFETCH(QByteArray, body);
    DelayServer::Script script;
    script.body = body;
    const auto ran = run(script, {"match="_L1 + pattern});
    QCOMPARE(codeOf(ran.finding.reason), codeOf(Reason::InternalError));
    QCOMPARE(ran.outcome, Outcome::Unknown);
    QVERIFY2(ran.finding.description.contains("takes too long"_L1), qPrintable(ran.finding.description));
}

void HttpFailuresTest::the_request_says_what_the_options_say()
{
    const DelayServer server({});
    const auto ran =
        m_fixture.run(Kind::Http, u"http://localhost:%1/a%20b?c=d#e"_s.arg(server.port()),
                      {u"method=POST"_s, u"body=x=\u00e9"_s, u"user=me"_s, u"password=p:w"_s,
                       u"header=X-One: 1\nX-Empty:\nHost: other.example\nAccept: text/plain\nX-One: 2"_s});
    QCOMPARE(ran.finding.reason, Reason::None);
    const QByteArray request = server.request();
    QVERIFY2(request.startsWith("POST /a%20b?c=d HTTP/1.1\r\n"), request.constData());
    for (const char *line :
         {"\r\nHost: other.example\r\n", "\r\nX-One: 1, 2\r\n", "\r\nX-Empty:\r\n",
          "\r\nAccept: text/plain\r\n", "\r\nAuthorization: Basic bWU6cDp3\r\n", "\r\nContent-Length: 4\r\n",
          "\r\nConnection: close\r\n", "\r\nUser-Agent: Vantage/"}) {
        QVERIFY2(request.contains(line), request.constData());
    }
    QVERIFY(!request.contains("Content-Type"));
    QVERIFY(!request.contains("Expect"));
    QVERIFY(request.endsWith("\r\n\r\nx=\xc3\xa9"));
}

void HttpFailuresTest::no_header_is_sent_that_nobody_asked_for()
{
    const DelayServer server({});
    const auto ran = m_fixture.run(Kind::Http, u"http://127.0.0.1:%1/"_s.arg(server.port()),
                                   {u"method=POST"_s, u"header=Accept-Encoding:"_s});
    QCOMPARE(ran.finding.reason, Reason::None);
    const QByteArray request = server.request();
    QVERIFY2(!request.contains("Content-Type"), request.constData());
    QVERIFY2(!request.contains("gzip"), request.constData());
    QVERIFY2(request.contains("\r\nAccept-Encoding:\r\n"), request.constData());
}

void HttpFailuresTest::a_deadline_tells_what_is_known_so_far_data()
{
    QTest::addColumn<int>("handshake");
    QTest::addColumn<int>("firstByte");
    QTest::addColumn<int>("body");
    QTest::addColumn<QString>("phase");
    QTest::addColumn<QString>("field");
    QTest::newRow("handshake") << 900 << 0 << 0 << u"tls"_s << u"tls_us"_s;
    QTest::newRow("first byte") << 0 << 900 << 0 << u"wait"_s << u"wait_us"_s;
    QTest::newRow("body") << 0 << 0 << 900 << u"transfer"_s << u"transfer_us"_s;
}

void HttpFailuresTest::a_deadline_tells_what_is_known_so_far()
{
    QFETCH(int, handshake);
    QFETCH(int, firstByte);
    QFETCH(int, body);
    QFETCH(QString, phase);
    QFETCH(QString, field);
    DelayServer::Script script;
    script.tls = m_ca.good();
    script.beforeHandshake = std::chrono::milliseconds(handshake);
    script.beforeFirstByte = std::chrono::milliseconds(firstByte);
    script.inBody = std::chrono::milliseconds(body);
    const auto ran = run(script, {u"timeout=0.5"_s});
    QCOMPARE(codeOf(ran.finding.reason), codeOf(Reason::Timeout));
    QCOMPARE(ran.finding.phase, phase);
    QVERIFY(ran.fields[field].toInteger() > 300'000);
    QVERIFY(ran.finding.duration->count() > 300'000);
}

QTEST_GUILESS_MAIN(HttpFailuresTest)
#include "http_failures_test.moc"
