// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/http_transport.h"
#include "tests/support/delay_server.h"
#include "tests/support/test_files.h"

#include <QSignalSpy>
#include <QTest>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

/** HttpTransport as the QNetworkAccessManager that it is. */
class HttpTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_reply_is_read_like_any_other();
    void every_request_has_a_connection_of_its_own();
    void a_proxy_in_the_environment_is_not_used();
    void a_request_that_cannot_be_made_fails_later_data();
    void a_request_that_cannot_be_made_fails_later();
    void a_refused_connection_is_told_after_the_request_was_returned();
    void aborting_finishes_once();
    void a_reply_may_be_deleted_in_the_signal_of_another();
    void a_reply_may_be_discarded_in_its_own_signal();
    void the_transport_may_go_before_its_replies_have_finished();
    void interim_answers_are_passed_over();
    void no_more_headers_are_given_on_than_a_hundred();
    void no_more_of_the_body_is_kept_than_asked();
    void bodies_share_their_room();

private:
    [[nodiscard]] static QNetworkRequest requestTo(quint16 port, HttpOptions options = {});

    Poller m_poller;
    TrustStores m_trustStores;
};

QNetworkRequest HttpTransportTest::requestTo(quint16 port, HttpOptions options)
{
    QNetworkRequest request(QUrl(u"http://localhost:%1/"_s.arg(port)));
    options.address = QHostAddress(QHostAddress::LocalHost);
    request.setAttribute(HttpTransport::OptionsAttribute, QVariant::fromValue(options));
    return request;
}

void HttpTransportTest::a_reply_is_read_like_any_other()
{
    DelayServer::Script script;
    script.headers = "X-Twice: 1\r\nX-Twice: 2\r\nContent-Type: text/plain\r\n"_ba;
    const DelayServer server(script);
    HttpTransport transport(m_poller, m_trustStores);
    QSignalSpy managerFinished(&transport, &QNetworkAccessManager::finished);
    const std::unique_ptr<QNetworkReply> reply(transport.post(requestTo(server.port()), "some text"_ba));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait());
    QCOMPARE(managerFinished.size(), 1);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QVERIFY(reply->isFinished());
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray(), "OK"_ba);
    QCOMPARE(reply->header(QNetworkRequest::ContentLengthHeader).toInt(), 9);
    QCOMPARE(reply->rawHeader("x-twice"_ba), "1, 2"_ba);
    QCOMPARE(reply->bytesAvailable(), 9);
    QCOMPARE(reply->read(3), "scr"_ba);
    QCOMPARE(reply->readAll(), "ipted\n"_ba);
    QCOMPARE(reply->bytesAvailable(), 0);
    QVERIFY(server.request().startsWith("POST / HTTP/1.1\r\n"));
    QVERIFY(server.request().endsWith("\r\n\r\nsome text"));
}

void HttpTransportTest::every_request_has_a_connection_of_its_own()
{
    const DelayServer server({});
    HttpTransport transport(m_poller, m_trustStores);
    for (int i = 1; i <= 3; ++i) {
        const std::unique_ptr<QNetworkReply> reply(transport.get(requestTo(server.port())));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait());
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QCOMPARE(server.connections(), i);
    }
}

void HttpTransportTest::a_proxy_in_the_environment_is_not_used()
{
    qputenv("http_proxy", "http://127.0.0.1:1");
    qputenv("ALL_PROXY", "http://127.0.0.1:1");
    const DelayServer server({});
    HttpTransport transport(m_poller, m_trustStores);
    const std::unique_ptr<QNetworkReply> reply(transport.get(requestTo(server.port())));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    qunsetenv("http_proxy");
    qunsetenv("ALL_PROXY");
}

void HttpTransportTest::a_request_that_cannot_be_made_fails_later_data()
{
    QTest::addColumn<QNetworkRequest>("request");
    QNetworkRequest without(QUrl(u"http://localhost/"_s));
    QTest::newRow("no address") << without;
    QNetworkRequest ftp = requestTo(1);
    ftp.setUrl(QUrl(u"ftp://localhost/"_s));
    QTest::newRow("not HTTP") << ftp;
    QNetworkRequest injected = requestTo(1);
    injected.setRawHeader("X-Test"_ba, "a\r\nX-Other: b"_ba);
    QTest::newRow("line break in a header") << injected;
    QNetworkRequest named = requestTo(1);
    named.setRawHeader("X: Test"_ba, "a"_ba);
    QTest::newRow("colon in a header's name") << named;
    QNetworkRequest untrusted = requestTo(1, {.caFile = u"/nowhere/ca.pem"_s});
    untrusted.setUrl(QUrl(u"https://localhost:1/"_s));
    QTest::newRow("no authorities") << untrusted;
}

void HttpTransportTest::a_request_that_cannot_be_made_fails_later()
{
    QFETCH(QNetworkRequest, request);
    HttpTransport transport(m_poller, m_trustStores);
    const std::unique_ptr<QNetworkReply> reply(transport.get(request));
    QVERIFY(!reply->isFinished());
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait());
    QCOMPARE(finished.size(), 1);
    QVERIFY(reply->error() != QNetworkReply::NoError);
    QCOMPARE(static_cast<HttpReply &>(*reply).reason(), Reason::InternalError);
}

void HttpTransportTest::a_refused_connection_is_told_after_the_request_was_returned()
{
    HttpTransport transport(m_poller, m_trustStores);
    const std::unique_ptr<QNetworkReply> reply(transport.get(requestTo(unusedPort())));
    QVERIFY(!reply->isFinished());
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait());
    QCOMPARE(reply->error(), QNetworkReply::ConnectionRefusedError);
}

void HttpTransportTest::aborting_finishes_once()
{
    const DelayServer server({.behaviour = DelayServer::Behaviour::SilentAtOnce});
    HttpTransport transport(m_poller, m_trustStores);
    const std::unique_ptr<QNetworkReply> reply(transport.get(requestTo(server.port())));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    reply->abort();
    reply->abort();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(reply->error(), QNetworkReply::OperationCanceledError);
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 1);
}

void HttpTransportTest::a_reply_may_be_deleted_in_the_signal_of_another()
{
    const DelayServer server({});
    const DelayServer silent({.behaviour = DelayServer::Behaviour::SilentAtOnce});
    HttpTransport transport(m_poller, m_trustStores);
    std::unique_ptr<QNetworkReply> other(transport.get(requestTo(silent.port())));
    std::unique_ptr<QNetworkReply> refused(transport.get(requestTo(unusedPort())));
    const std::unique_ptr<QNetworkReply> reply(transport.get(requestTo(server.port())));
    connect(reply.get(), &QNetworkReply::finished, this, [&] {
        other.reset();
        refused.reset();
    });
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait());
    QVERIFY(!other);
}

void HttpTransportTest::a_reply_may_be_discarded_in_its_own_signal()
{
    const DelayServer server({});
    HttpTransport transport(m_poller, m_trustStores);
    HttpReply *reply = transport.send(requestTo(server.port()), "GET"_ba);
    bool called = false;
    QEventLoop loop;
    connect(reply, &QNetworkReply::finished, this, [&] {
        called = true;
        transport.discard(reply);
        loop.quit();
    });
    QSignalSpy destroyed(reply, &QObject::destroyed);
    loop.exec();
    QVERIFY(called);
    QVERIFY(transport.findChildren<HttpReply *>().isEmpty());
}

void HttpTransportTest::the_transport_may_go_before_its_replies_have_finished()
{
    const DelayServer silent({.behaviour = DelayServer::Behaviour::SilentAtOnce});
    auto transport = std::make_unique<HttpTransport>(m_poller, m_trustStores);
    QPointer<QNetworkReply> running = transport->get(requestTo(silent.port()));
    QPointer<QNetworkReply> failing = transport->get(QNetworkRequest(QUrl(u"http://localhost/"_s)));
    QCoreApplication::processEvents();
    transport.reset();
    QVERIFY(!running);
    QVERIFY(!failing);
    QCoreApplication::processEvents();
}

void HttpTransportTest::interim_answers_are_passed_over()
{
    DelayServer::Script script;
    script.status = "103 Early Hints\r\nLink: </style.css>\r\n\r\nHTTP/1.1 204 Done"_ba;
    script.body.clear();
    const DelayServer server(script);
    HttpTransport transport(m_poller, m_trustStores);
    const std::unique_ptr<QNetworkReply> reply(transport.get(requestTo(server.port())));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait());
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 204);
    QVERIFY(!reply->hasRawHeader("Link"_ba));
}

void HttpTransportTest::no_more_headers_are_given_on_than_a_hundred()
{
    DelayServer::Script script;
    for (int i = 0; i < 1000; ++i)
        script.headers += "X-" + QByteArray::number(i) + ": x\r\n";
    const DelayServer server(script);
    HttpTransport transport(m_poller, m_trustStores);
    const std::unique_ptr<QNetworkReply> reply(transport.get(requestTo(server.port())));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(reply->rawHeaderList().size(), 100);
}

void HttpTransportTest::no_more_of_the_body_is_kept_than_asked()
{
    DelayServer::Script script;
    script.body = QByteArray(100'000, 'b');
    const DelayServer server(script);
    HttpTransport transport(m_poller, m_trustStores);
    const std::unique_ptr<HttpReply> reply(
        transport.send(requestTo(server.port(), {.keptBody = 10}), "GET"_ba));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait());
    QCOMPARE(reply->bodyBytes(), 100'000);
    QCOMPARE(reply->readAll(), "bbbbbbbbbb"_ba);
}

void HttpTransportTest::bodies_share_their_room()
{
    DelayServer::Script script;
    script.body = QByteArray(6000, 'x');
    const DelayServer server(script);
    HttpTransport transport(m_poller, m_trustStores);
    HttpOptions options;
    options.bodies = std::make_shared<BodyBudget>(10'000);
    const auto read = [&] {
        std::unique_ptr<HttpReply> reply(transport.send(requestTo(server.port(), options), "GET"_ba));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!finished.wait())
            qFatal("no end");
        return reply;
    };
    auto first = read();
    QCOMPARE(codeOf(first->reason()), codeOf(Reason::None));
    const auto second = read();
    QCOMPARE(codeOf(second->reason()), codeOf(Reason::Overloaded));
    QVERIFY(second->failedHere());
    first.reset();
    QCOMPARE(codeOf(read()->reason()), codeOf(Reason::None));
}

QTEST_GUILESS_MAIN(HttpTransportTest)
#include "http_transport_test.moc"
