// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/http_failure.h"

#include <QTest>

#include <cerrno>
#include <cstring>

using namespace vantage;
using namespace Qt::StringLiterals;

/** What is made of libcurl's and the system's errors that no server on loopback brings about. */
class HttpFailureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_connection_that_fails_says_why_data();
    void a_connection_that_fails_says_why();
    void a_connection_that_breaks_says_why_data();
    void a_connection_that_breaks_says_why();
    void no_socket_is_this_machines_fault_data();
    void no_socket_is_this_machines_fault();
    void a_proxy_says_why_data();
    void a_proxy_says_why();
    void a_handshake_is_told_in_few_words_data();
    void a_handshake_is_told_in_few_words();
};

void HttpFailureTest::a_connection_that_fails_says_why_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<bool>("atOnce");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<bool>("here");
    QTest::newRow("refused") << ECONNREFUSED << false << Reason::ConnectionRefused << false;
    QTest::newRow("reset") << ECONNRESET << false << Reason::ConnectionReset << false;
    QTest::newRow("no answer") << ETIMEDOUT << false << Reason::ConnectTimeout << false;
    QTest::newRow("host unreachable") << EHOSTUNREACH << false << Reason::Unreachable << false;
    QTest::newRow("a router knows no route") << ENETUNREACH << false << Reason::Unreachable << false;
    QTest::newRow("no route of our own") << ENETUNREACH << true << Reason::Unreachable << true;
    QTest::newRow("no address of our own") << EADDRNOTAVAIL << true << Reason::Unreachable << true;
    QTest::newRow("our own firewall") << EPERM << true << Reason::NotPermitted << true;
}

void HttpFailureTest::a_connection_that_fails_says_why()
{
    QFETCH(int, error);
    QFETCH(bool, atOnce);
    QFETCH(Reason, reason);
    QFETCH(bool, here);
    HttpEvidence evidence;
    evidence.code = CURLE_COULDNT_CONNECT;
    evidence.peer = u"192.0.2.1:80"_s;
    evidence.connectError = error;
    evidence.atOnce = atOnce;
    const HttpFailure failure = explain(evidence);
    QCOMPARE(codeOf(failure.reason), codeOf(reason));
    QCOMPARE(failure.here, here);
    QVERIFY2(failure.sentence.contains(evidence.peer), qPrintable(failure.sentence));
}

void HttpFailureTest::a_connection_that_breaks_says_why_data()
{
    QTest::addColumn<CURLcode>("code");
    QTest::addColumn<int>("error");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("reset while reading") << CURLE_RECV_ERROR << ECONNRESET << Reason::ConnectionReset;
    QTest::newRow("closed while writing") << CURLE_SEND_ERROR << EPIPE << Reason::ConnectionReset;
    QTest::newRow("reset at once") << CURLE_RECV_ERROR << ENOTCONN << Reason::ConnectionReset;
    QTest::newRow("lost") << CURLE_RECV_ERROR << ETIMEDOUT << Reason::Timeout;
    QTest::newRow("otherwise") << CURLE_RECV_ERROR << EIO << Reason::ProtocolError;
}

void HttpFailureTest::a_connection_that_breaks_says_why()
{
    QFETCH(CURLcode, code);
    QFETCH(int, error);
    QFETCH(Reason, reason);
    HttpEvidence evidence;
    evidence.code = code;
    evidence.requestSent = true;
    evidence.curlText = u"Recv failure: "_s + QString::fromLocal8Bit(std::strerror(error));
    QCOMPARE(codeOf(explain(evidence).reason), codeOf(reason));
}

void HttpFailureTest::no_socket_is_this_machines_fault_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("too many descriptors") << EMFILE << Reason::Overloaded;
    QTest::newRow("no IPv6") << EAFNOSUPPORT << Reason::Unreachable;
    QTest::newRow("not permitted") << EACCES << Reason::NotPermitted;
}

void HttpFailureTest::no_socket_is_this_machines_fault()
{
    QFETCH(int, error);
    QFETCH(Reason, reason);
    HttpEvidence evidence;
    evidence.code = CURLE_COULDNT_CONNECT;
    evidence.socketError = error;
    const HttpFailure failure = explain(evidence);
    QCOMPARE(codeOf(failure.reason), codeOf(reason));
    QVERIFY(failure.here);
}

void HttpFailureTest::a_proxy_says_why_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("error");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<bool>("here");
    QTest::newRow("407") << 407 << 0 << Reason::NotPermitted << true;
    QTest::newRow("403") << 403 << 0 << Reason::NotPermitted << true;
    for (const int status : {502, 503, 504})
        QTest::addRow("%d", status) << status << 0 << Reason::Unreachable << false;
    QTest::newRow("SOCKS, refused") << 0 << int(CURLPX_REPLY_CONNECTION_REFUSED) << Reason::ConnectionRefused
                                    << false;
    QTest::newRow("SOCKS, no host") << 0 << int(CURLPX_REPLY_HOST_UNREACHABLE) << Reason::Unreachable
                                    << false;
    QTest::newRow("SOCKS, not allowed") << 0 << int(CURLPX_REPLY_NOT_ALLOWED) << Reason::NotPermitted << true;
    QTest::newRow("SOCKS, nonsense") << 0 << int(CURLPX_BAD_VERSION) << Reason::ProtocolError << true;
}

void HttpFailureTest::a_proxy_says_why()
{
    QFETCH(int, status);
    QFETCH(int, error);
    QFETCH(Reason, reason);
    QFETCH(bool, here);
    HttpEvidence evidence;
    evidence.code = status != 0 ? CURLE_RECV_ERROR : CURLE_PROXY;
    evidence.peer = u"proxy 192.0.2.1:3128"_s;
    evidence.throughProxy = true;
    evidence.proxyStatus = status;
    evidence.proxyError = CURLproxycode(error);
    const HttpFailure failure = explain(evidence);
    QCOMPARE(codeOf(failure.reason), codeOf(reason));
    QCOMPARE(failure.here, here);
    QVERIFY2(failure.sentence.startsWith(evidence.peer), qPrintable(failure.sentence));
}

void HttpFailureTest::a_handshake_is_told_in_few_words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("alert") << u"error:0A000410:SSL routines::sslv3 alert handshake failure"_s
                           << u"TLS handshake failed: sslv3 alert handshake failure"_s;
    QTest::newRow("end") << u"error:0A000126:SSL routines::unexpected eof while reading"_s
                         << u"TLS handshake failed: the server closed the connection"_s;
    QTest::newRow("closed") << u"OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to localhost:443 "_s
                            << u"TLS handshake failed: the server closed the connection"_s;
    QTest::newRow("not TLS") << u"error:0A00010B:SSL routines::wrong version number"_s
                             << u"TLS handshake failed: the answer is not TLS"_s;
    QTest::newRow("other words") << u"something else"_s << u"TLS handshake failed: something else"_s;
}

void HttpFailureTest::a_handshake_is_told_in_few_words()
{
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    HttpEvidence evidence;
    evidence.code = CURLE_SSL_CONNECT_ERROR;
    evidence.inHandshake = true;
    evidence.curlText = text;
    const HttpFailure failure = explain(evidence);
    QCOMPARE(codeOf(failure.reason), codeOf(Reason::TlsHandshake));
    QCOMPARE(failure.sentence, sentence);
}

QTEST_GUILESS_MAIN(HttpFailureTest)
#include "http_failure_test.moc"
