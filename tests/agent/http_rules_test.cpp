// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/probes/certificate_fields.h"
#include "agent/probes/http_rules.h"

#include <QTest>

using namespace vantage;
using namespace Qt::StringLiterals;

/** What an HTTP(S) check asks and how it judges, without a server. */
class HttpRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_redirect_leads_to_a_request_data();
    void a_redirect_leads_to_a_request();
    void a_redirect_keeps_only_harmless_headers_for_others_data();
    void a_redirect_keeps_only_harmless_headers_for_others();
    void only_redirects_with_a_place_are_redirects_data();
    void only_redirects_with_a_place_are_redirects();
    void a_body_is_read_in_its_character_set();
    void a_status_text_of_the_target_is_harmless();
    void days_are_counted_whole_data();
    void days_are_counted_whole();
};

void HttpRulesTest::a_redirect_leads_to_a_request_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("nextVerb");
    QTest::addColumn<QString>("nextUrl");
    const auto row = [](const char *name, const QByteArray &verb, int status, const QByteArray &location,
                        const QByteArray &nextVerb, const QString &nextUrl) {
        QTest::newRow(name) << verb << status << location << nextVerb << nextUrl;
    };
    row("absolute", "GET"_ba, 301, "https://other.example/x"_ba, "GET"_ba, u"https://other.example/x"_s);
    row("of the host", "GET"_ba, 302, "/x?y"_ba, "GET"_ba, u"http://www.example/x?y"_s);
    row("of the folder", "GET"_ba, 302, "x"_ba, "GET"_ba, u"http://www.example/a/x"_s);
    row("of the scheme", "GET"_ba, 302, "//other.example/"_ba, "GET"_ba, u"http://other.example/"_s);
    row("with a fragment", "GET"_ba, 302, "/x#y"_ba, "GET"_ba, u"http://www.example/x"_s);
    row("with credentials", "GET"_ba, 302, "http://me:secret@www.example/"_ba, "GET"_ba,
        u"http://www.example/"_s);
    row("with blanks", "GET"_ba, 302, "/a b"_ba, "GET"_ba, u"http://www.example/a%20b"_s);
    row("POST, 301", "POST"_ba, 301, "/x"_ba, "GET"_ba, u"http://www.example/x"_s);
    row("POST, 302", "POST"_ba, 302, "/x"_ba, "GET"_ba, u"http://www.example/x"_s);
    row("POST, 303", "POST"_ba, 303, "/x"_ba, "GET"_ba, u"http://www.example/x"_s);
    row("POST, 307", "POST"_ba, 307, "/x"_ba, "POST"_ba, u"http://www.example/x"_s);
    row("POST, 308", "POST"_ba, 308, "/x"_ba, "POST"_ba, u"http://www.example/x"_s);
    row("PUT, 302", "PUT"_ba, 302, "/x"_ba, "PUT"_ba, u"http://www.example/x"_s);
    row("PUT, 303", "PUT"_ba, 303, "/x"_ba, "GET"_ba, u"http://www.example/x"_s);
    row("HEAD, 303", "HEAD"_ba, 303, "/x"_ba, "HEAD"_ba, u"http://www.example/x"_s);
    row("to FTP", "GET"_ba, 302, "ftp://www.example/"_ba, {}, {});
    row("to a script", "GET"_ba, 302, "javascript:alert(1)"_ba, {}, {});
    row("to port 0", "GET"_ba, 302, "http://www.example:0/"_ba, {}, {});
    row("to no host", "GET"_ba, 302, "http:///x"_ba, {}, {});
}

void HttpRulesTest::a_redirect_leads_to_a_request()
{
    QFETCH(QByteArray, verb);
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    QFETCH(QByteArray, nextVerb);
    QFETCH(QString, nextUrl);
    HttpAsk ask;
    ask.url = QUrl(u"http://www.example/a/b"_s);
    ask.verb = verb;
    ask.body = verb == "GET" ? QByteArray() : "text"_ba;
    const Result<HttpAsk> next = redirected(ask, status, location);
    QCOMPARE(next.has_value(), !nextUrl.isEmpty());
    if (!next)
        return;
    QCOMPARE(next->url.toString(QUrl::FullyEncoded), nextUrl);
    QCOMPARE(next->verb, nextVerb);
    QCOMPARE(next->body, nextVerb == verb ? ask.body : QByteArray());
}

void HttpRulesTest::a_redirect_keeps_only_harmless_headers_for_others_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("kept");
    QTest::newRow("same place") << u"http://a.example/x"_s << u"http://a.example/y"_s << true;
    QTest::newRow("default port spelled out")
        << u"http://a.example/x"_s << u"http://a.example:80/y"_s << true;
    QTest::newRow("to HTTPS") << u"http://a.example/"_s << u"https://a.example/"_s << true;
    QTest::newRow("to HTTP") << u"https://a.example/"_s << u"http://a.example/"_s << false;
    QTest::newRow("other host") << u"http://a.example/"_s << u"http://b.example/"_s << false;
    QTest::newRow("host below") << u"http://a.example/"_s << u"http://www.a.example/"_s << false;
    QTest::newRow("other port") << u"http://a.example/"_s << u"http://a.example:8080/"_s << false;
    QTest::newRow("HTTPS on another port") << u"http://a.example/"_s << u"https://a.example:8443/"_s << false;
}

void HttpRulesTest::a_redirect_keeps_only_harmless_headers_for_others()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, kept);
    HttpAsk ask;
    ask.url = QUrl(from);
    ask.headers = {{"Authorization"_ba, "Bearer abc"_ba},
                   {"X-Api-Key"_ba, "abc"_ba},
                   {"accept"_ba, "text/html"_ba},
                   {"Host"_ba, "c.example"_ba}};
    const Result<HttpAsk> next = redirected(ask, 302, to.toLatin1());
    QVERIFY(next);
    QCOMPARE(mayKeepSecrets(ask.url, next->url), kept);
    // A body must not be given to others either, and cannot be left out.
    HttpAsk login = ask;
    login.verb = "POST"_ba;
    login.body = "password=abc"_ba;
    QCOMPARE(redirected(login, 307, to.toLatin1()).has_value(), kept);
    QVERIFY(redirected(login, 303, to.toLatin1()));
    QByteArrayList names;
    for (const auto &header : next->headers)
        names.append(header.first);
    QCOMPARE(names, kept ? QByteArrayList({"Authorization"_ba, "X-Api-Key"_ba, "accept"_ba})
                         : QByteArrayList({"accept"_ba}));
}

void HttpRulesTest::only_redirects_with_a_place_are_redirects_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<bool>("redirects");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status << "/"_ba << true;
    for (const int status : {200, 201, 300, 304, 305, 306, 400})
        QTest::addRow("%d", status) << status << "/"_ba << false;
    QTest::newRow("302 to nowhere") << 302 << ""_ba << false;
}

void HttpRulesTest::only_redirects_with_a_place_are_redirects()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    QFETCH(bool, redirects);
    QCOMPARE(isRedirect(status, location), redirects);
}

void HttpRulesTest::a_body_is_read_in_its_character_set()
{
    CheckSpec check;
    check.options = {{u"match"_s, u"caf\u00e9$"_s}};
    HttpAnswer answer;
    answer.status = 200;
    answer.body = "caf\xc3\xa9"_ba;
    QCOMPARE(judge(check, answer, utcNow()).reason, Reason::None);
    answer.body = "caf\xe9"_ba;
    QCOMPARE(judge(check, answer, utcNow()).reason, Reason::ContentMismatch);
    answer.contentType = "text/html; charset=ISO-8859-1"_ba;
    QCOMPARE(judge(check, answer, utcNow()).reason, Reason::None);
}

void HttpRulesTest::a_status_text_of_the_target_is_harmless()
{
    HttpAnswer answer;
    answer.status = 200;
    answer.statusText = "\x1b[31m" + QByteArray(1000, 'x');
    const QString evidence = evidenceOf(answer);
    QVERIFY(!evidence.contains(u'\x1b'));
    QVERIFY(evidence.size() < 100);
}

void HttpRulesTest::days_are_counted_whole_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<qint64>("days");
    QTest::newRow("just now") << 0 << qint64(0);
    QTest::newRow("an hour left") << 1 << qint64(0);
    QTest::newRow("a day left") << 24 << qint64(1);
    QTest::newRow("nearly two days left") << 47 << qint64(1);
    QTest::newRow("an hour ago") << -1 << qint64(-1);
    QTest::newRow("25 hours ago") << -25 << qint64(-2);
}

void HttpRulesTest::days_are_counted_whole()
{
    QFETCH(int, hours);
    QFETCH(qint64, days);
    const UtcTime now = utcNow();
    QCOMPARE(daysLeft(now + std::chrono::hours(hours), now), days);
}

QTEST_GUILESS_MAIN(HttpRulesTest)
#include "http_rules_test.moc"
