// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/check/check.h"
#include "common/util/text.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vantage {

class CheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsBecomeAnExactCheck_data();
    void wordsBecomeAnExactCheck();
    void wrongWordsAreNamed_data();
    void wrongWordsAreNamed();
    void aCheckGoesToWordsAndBack_data();
    void aCheckGoesToWordsAndBack();
    void aCheckGoesToJsonAndBack_data() { aCheckGoesToWordsAndBack_data(); }
    void aCheckGoesToJsonAndBack();
    void brokenJsonIsRefusedWithItsKey_data();
    void brokenJsonIsRefusedWithItsKey();
    void unknownKeysAreToldAndIgnored();
    void changesSetAndResetOptions();
    void secretsAreMasked();
    void theTimeoutIsTheIntervalIfThatIsLess();
    void everyTableIsConsistent_data();
    void everyTableIsConsistent();
};

void CheckTest::wordsBecomeAnExactCheck_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<int>("seconds");

    QTest::newRow("bare host for HTTPS")
        << u"HTTPS bing.com 10"_s << Kind::Https << u"https://bing.com"_s << u"https://bing.com"_s << 10;
    QTest::newRow("bare host for HTTP")
        << u"HTTP oregon.com 10"_s << Kind::Http << u"http://oregon.com"_s << u"http://oregon.com"_s << 10;
    QTest::newRow("host and port") << u"HTTP 127.0.0.1:8080/x?a=b 10"_s << Kind::Http
                                   << u"http://127.0.0.1:8080/x?a=b"_s << u"http://127.0.0.1:8080/x?a=b"_s
                                   << 10;
    QTest::newRow("TCP") << u"TCP baidu.com 443 5"_s << Kind::Tcp << u"baidu.com"_s << u"baidu.com:443"_s
                         << 5;
    QTest::newRow("TCP to IPv6") << u"tcp [::1] 443 5"_s << Kind::Tcp << u"::1"_s << u"[::1]:443"_s << 5;
    QTest::newRow("UDP") << u"UDP 127.0.0.1 53 5"_s << Kind::Udp << u"127.0.0.1"_s << u"127.0.0.1:53"_s << 5;
    QTest::newRow("LOCAL") << u"LOCAL localhost 22 60"_s << Kind::Local << u"localhost"_s << u"localhost:22"_s
                           << 60;
    QTest::newRow("DNS") << u"DNS 1.1.1.1 example.com A 30"_s << Kind::Dns << u"1.1.1.1"_s
                         << u"example.com A @1.1.1.1"_s << 30;
    QTest::newRow("NTP") << u"NTP pool.ntp.org 64"_s << Kind::Ntp << u"pool.ntp.org"_s << u"pool.ntp.org"_s
                         << 64;
    QTest::newRow("NDP is NTP") << u"NDP pool.ntp.org 64"_s << Kind::Ntp << u"pool.ntp.org"_s
                                << u"pool.ntp.org"_s << 64;
    QTest::newRow("ping") << u"ICMP example.com 1 10"_s << Kind::Ping << u"example.com"_s << u"example.com"_s
                          << 10;
    QTest::newRow("traceroute") << u"ICMP example.com 2 10"_s << Kind::Traceroute << u"example.com"_s
                                << u"example.com"_s << 10;
    QTest::newRow("minutes") << u"TCP a 1 2m"_s << Kind::Tcp << u"a"_s << u"a:1"_s << 120;
    QTest::newRow("named") << u"TCP a port=1 interval=5"_s << Kind::Tcp << u"a"_s << u"a:1"_s << 5;
    QTest::newRow("international") << u"TCP bücher.example 1 5"_s << Kind::Tcp << u"xn--bcher-kva.example"_s
                                   << u"xn--bcher-kva.example:1"_s << 5;
}

void CheckTest::wordsBecomeAnExactCheck()
{
    QFETCH(QString, line);
    const Result<CheckSpec> check = checkFromWords(*splitWords(line), IntervalWord::Required);
    QVERIFY2(check.has_value(), check ? "" : qPrintable(check.error().message));
    QTEST(check->kind, "kind");
    QTEST(check->target, "target");
    QTEST(displayTarget(*check), "shown");
    QFETCH(int, seconds);
    QCOMPARE(check->interval, Micros(std::chrono::seconds(seconds)));
}

void CheckTest::wrongWordsAreNamed_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("named");

    QTest::newRow("nothing") << u""_s << u"kind"_s;
    QTest::newRow("unknown kind") << u"FTP a 5"_s << u"'FTP'"_s;
    QTest::newRow("no target") << u"TCP"_s << u"Host"_s;
    QTest::newRow("no port") << u"TCP a"_s << u"port"_s;
    QTest::newRow("no interval") << u"TCP a 443"_s << u"TimeInterval"_s;
    QTest::newRow("port is a word") << u"TCP a https 5"_s << u"'https'"_s;
    QTest::newRow("port 0") << u"TCP a 0 5"_s << u"'0'"_s;
    QTest::newRow("port 65536") << u"TCP a 65536 5"_s << u"'65536'"_s;
    QTest::newRow("interval is a word") << u"TCP a 1 often"_s << u"'often'"_s;
    QTest::newRow("interval 0") << u"TCP a 1 0"_s << u"interval"_s;
    QTest::newRow("interval negative") << u"TCP a 1 -5"_s << u"'-5'"_s;
    QTest::newRow("interval of years") << u"TCP a 1 99999999"_s << u"interval"_s;
    QTest::newRow("one word too many") << u"TCP a 1 5 6"_s << u"'6'"_s;
    QTest::newRow("unknown option") << u"TCP a 1 5 colour=red"_s << u"'colour'"_s;
    QTest::newRow("option of another kind") << u"TCP a 1 5 status=200"_s << u"'status'"_s;
    QTest::newRow("tool 3") << u"ICMP a 3 5"_s << u"'3'"_s;
    QTest::newRow("no tool") << u"ICMP a"_s << u"tool"_s;
    QTest::newRow("URL as host") << u"TCP http://a 1 5"_s << u"'http://a'"_s;
    QTest::newRow("HTTP URL for HTTPS") << u"HTTPS http://a 5"_s << u"'http://a'"_s;
    QTest::newRow("credentials in the URL") << u"HTTP http://me:secret@a/ 5"_s << u"user="_s;
    QTest::newRow("host with blanks") << u"TCP 'a b' 1 5"_s << u"'a b'"_s;
    QTest::newRow("host with a command") << u"TCP 'a;rm' 1 5"_s << u"'a;rm'"_s;
    QTest::newRow("type of record") << u"DNS 1.1.1.1 example.com B 5"_s << u"'B'"_s;
    QTest::newRow("timeout over interval") << u"TCP a 1 5 timeout=6"_s << u"timeout"_s;
    QTest::newRow("timeout not finite") << u"TCP a 1 5 timeout=nan"_s << u"'nan'"_s;
    QTest::newRow("retries out of bounds") << u"TCP a 1 5 retries=11"_s << u"retries"_s;
    QTest::newRow("status set") << u"HTTP a 5 status=2xx"_s << u"'2xx'"_s;
    QTest::newRow("status range reversed") << u"HTTP a 5 status=300-200"_s << u"'300-200'"_s;
    QTest::newRow("regular expression") << u"HTTP a 5 match=("_s << u"'('"_s;
    QTest::newRow("hex pattern") << u"TCP a 1 5 expect=hex:zz"_s << u"expect"_s;
    QTest::newRow("pattern that bytes have no name for") << u"TCP a 1 5 expect=(?<é>x)"_s << u"'(?<é>x)'"_s;
    QTest::newRow("verify") << u"HTTPS a 5 verify=maybe"_s << u"'maybe'"_s;
    QTest::newRow("header") << u"HTTP a 5 header=NoColon"_s << u"'NoColon'"_s;
    QTest::newRow("hex payload") << u"UDP a 1 5 payload=hex:abc"_s << u"payload"_s;
    QTest::newRow("escape") << u"TCP a 1 5 send=\\q"_s << u"\\q"_s;
}

void CheckTest::wrongWordsAreNamed()
{
    QFETCH(QString, line);
    QFETCH(QString, named);
    const Result<CheckSpec> check = checkFromWords(*splitWords(line), IntervalWord::Required);
    QVERIFY(!check.has_value());
    QVERIFY2(check.error().message.contains(named), qPrintable(check.error().message));
}

void CheckTest::aCheckGoesToWordsAndBack_data()
{
    QTest::addColumn<QString>("line");

    QTest::newRow("plain") << u"TCP baidu.com 443 5"_s;
    QTest::newRow("named and tagged") << u"TCP a 1 5 'name=The front door' tags=web,eu"_s;
    QTest::newRow("steps") << u"TCP a 25 5 send= 'expect=^220 ' 'send=EHLO me\\r\\n' expect=250"_s;
    QTest::newRow("HTTP with everything")
        << u"HTTPS example.com/x 30 method=POST body='a b' header='A: 1' header='B: 2' status=200,301-302 redirects=0 verify=off timeout=2.5"_s;
    QTest::newRow("quotes") << u"HTTP a 5 match='it\"s (\\d+)'"_s;
    QTest::newRow("paused") << u"NTP a 5 paused=on samples=2"_s;
    QTest::newRow("ping") << u"ICMP a 1 5 count=10 spacing=0.05"_s;
    QTest::newRow("traceroute") << u"ICMP a 2 5 protocol=tcp port=443"_s;
    QTest::newRow("DNS") << u"DNS system example.com MX 5 min_answers=2 require_aa=on"_s;
    QTest::newRow("LOCAL") << u"LOCAL localhost 53 5 protocol=udp address=127.0.0.1 listen=off"_s;
}

void CheckTest::aCheckGoesToWordsAndBack()
{
    QFETCH(QString, line);
    const Result<CheckSpec> check = checkFromWords(*splitWords(line), IntervalWord::Required);
    QVERIFY2(check.has_value(), check ? "" : qPrintable(check.error().message));
    QStringList quoted;
    for (const QString &word : checkToWords(*check))
        quoted += quoteWord(word);
    const Result<CheckSpec> again = checkFromWords(*splitWords(quoted.join(u' ')), IntervalWord::Required);
    QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().message));
    QCOMPARE(again->options, check->options);
    QVERIFY(*again == *check);
}

void CheckTest::aCheckGoesToJsonAndBack()
{
    QFETCH(QString, line);
    const Result<CheckSpec> check = checkFromWords(*splitWords(line), IntervalWord::Required);
    QVERIFY2(check.has_value(), check ? "" : qPrintable(check.error().message));
    QJsonObject object = toJson(*check);
    object.remove(u"id"_s);
    QStringList warnings;
    const Result<CheckSpec> again = checkFromJson(object, &warnings);
    QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().message));
    QCOMPARE(warnings, QStringList());
    QVERIFY(*again == *check);
}

void CheckTest::brokenJsonIsRefusedWithItsKey_data()
{
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<QString>("named");

    QTest::newRow("kind missing") << QJsonObject{{u"kind"_s, QJsonValue()}} << u"kind"_s;
    QTest::newRow("kind unknown") << QJsonObject{{u"kind"_s, u"FTP"_s}} << u"'FTP'"_s;
    QTest::newRow("id is text") << QJsonObject{{u"id"_s, u"1"_s}} << u"id"_s;
    QTest::newRow("id is negative") << QJsonObject{{u"id"_s, -1}} << u"id"_s;
    QTest::newRow("interval is null") << QJsonObject{{u"interval"_s, QJsonValue()}} << u"interval"_s;
    QTest::newRow("options is a list") << QJsonObject{{u"options"_s, QJsonArray()}} << u"options"_s;
    QTest::newRow("option is an object")
        << QJsonObject{{u"options"_s, QJsonObject{{u"port"_s, QJsonObject()}}}} << u"options.port"_s;
    QTest::newRow("option out of bounds")
        << QJsonObject{{u"options"_s, QJsonObject{{u"port"_s, 70000}}}} << u"port"_s;
    QTest::newRow("paused is text") << QJsonObject{{u"paused"_s, u"yes"_s}} << u"paused"_s;
    QTest::newRow("tag is a number") << QJsonObject{{u"tags"_s, QJsonArray{1}}} << u"tags"_s;
    QTest::newRow("target is a number") << QJsonObject{{u"target"_s, 5}} << u"target"_s;
}

void CheckTest::brokenJsonIsRefusedWithItsKey()
{
    QFETCH(QJsonObject, change);
    QFETCH(QString, named);
    QJsonObject object = toJson(*checkFromWords({u"TCP"_s, u"a"_s, u"1"_s, u"5"_s}, IntervalWord::Required));
    object.remove(u"id"_s);
    for (auto member = change.constBegin(); member != change.constEnd(); ++member)
        object.insert(member.key(), member.value());
    const Result<CheckSpec> check = checkFromJson(object);
    QVERIFY(!check.has_value());
    QVERIFY2(check.error().message.contains(named), qPrintable(check.error().message));
}

void CheckTest::unknownKeysAreToldAndIgnored()
{
    const QJsonObject object{
        {u"kind"_s, u"NTP"_s}, {u"target"_s, u"a"_s}, {u"interval"_s, 5}, {u"colour"_s, 1}};
    QStringList warnings;
    QVERIFY(checkFromJson(object, &warnings).has_value());
    QCOMPARE(warnings.size(), 1);
    QVERIFY(warnings.front().contains(u"'colour'"_s));
}

void CheckTest::changesSetAndResetOptions()
{
    const CheckSpec check =
        *checkFromWords(*splitWords(u"HTTP a 30 status=404 header=A:1 header=B:2"_s), IntervalWord::Required);
    const Result<CheckSpec> changed = withChanges(
        check, {u"status="_s, u"header=C: 3"_s, u"interval=60"_s, u"name=Front"_s, u"target=b"_s});
    QVERIFY2(changed.has_value(), changed ? "" : qPrintable(changed.error().message));
    QVERIFY(!changed->options.contains(u"status"_s));
    QCOMPARE(changed->options.value(u"header"_s), u"C: 3"_s);
    QCOMPARE(changed->interval, Micros(60s));
    QCOMPARE(changed->name, u"Front"_s);
    QCOMPARE(changed->target, u"http://b"_s);
    QVERIFY(!withChanges(check, {u"status"_s}).has_value());
}

void CheckTest::secretsAreMasked()
{
    const CheckSpec check =
        *checkFromWords(*splitWords(u"HTTP a 30 user=me password=geheim"_s), IntervalWord::Required);
    QVERIFY(!checkToWords(check).join(u' ').contains(u"geheim"_s));
    QVERIFY(checkToWords(check, Secrets::Shown).contains(u"password=geheim"_s));
    QCOMPARE(toJson(check).value("options"_L1).toObject().value("password"_L1).toString(), u"****"_s);
    QCOMPARE(toJson(check, Secrets::Shown).value("options"_L1).toObject().value("password"_L1).toString(),
             u"geheim"_s);
}

void CheckTest::theTimeoutIsTheIntervalIfThatIsLess()
{
    CheckSpec check = *checkFromWords(*splitWords(u"TCP a 1 5"_s), IntervalWord::Required);
    QCOMPARE(timeoutOf(check), Micros(5s));
    check.interval = 60s;
    QCOMPARE(timeoutOf(check), Micros(10s));
    check.options.insert(u"timeout"_s, u"0.25"_s);
    QCOMPARE(timeoutOf(check), Micros(250ms));
}

void CheckTest::everyTableIsConsistent_data()
{
    QTest::addColumn<Kind>("kind");
    for (const KindInfo *info : allKinds())
        QTest::newRow(info->code.data()) << info->kind;
}

void CheckTest::everyTableIsConsistent()
{
    QFETCH(Kind, kind);
    const KindInfo &info = infoOf(kind);
    QCOMPARE(info.kind, kind);
    QCOMPARE(kindFromCode(info.code.toString()), kind);
    QCOMPARE(kindFromWord(info.word.toString(), info.tool), kind);
    QSet<QString> names;
    for (const OptionSpec *spec : optionsOf(kind)) {
        QVERIFY2(!names.contains(spec->name.toString()), spec->name.data());
        names.insert(spec->name.toString());
        QVERIFY2(*spec->label && *spec->help, spec->name.data());
        if (!spec->defaultValue.isEmpty())
            QCOMPARE(normaliseOption(*spec, spec->defaultValue.toString()).value_or(u"refused"_s),
                     spec->defaultValue.toString());
    }
    names.clear();
    for (const FieldSpec &field : info.fields) {
        QVERIFY2(!names.contains(field.name.toString()), field.name.data());
        names.insert(field.name.toString());
        QVERIFY2(*field.label, field.name.data());
    }
}

} // namespace vantage

QTEST_GUILESS_MAIN(vantage::CheckTest)
#include "check_test.moc"
