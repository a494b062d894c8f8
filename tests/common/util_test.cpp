// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/check/field.h"
#include "common/check/reason.h"
#include "common/check/result.h"
#include "common/util/file_lock.h"
#include "common/util/text.h"
#include "common/util/time.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vantage {

class UtilTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesKeepTheirMicroseconds_data();
    void timesKeepTheirMicroseconds();
    void whatIsNoTimeIsRefused();
    void durationsHaveTheUnitThatFits_data();
    void durationsHaveTheUnitThatFits();
    void spansHaveTheUnitThatFits_data();
    void spansHaveTheUnitThatFits();
    void offsetsOfClocksShowTheirDirection_data();
    void offsetsOfClocksShowTheirDirection();
    void hostileTextIsInert_data();
    void hostileTextIsInert();
    void cellsCannotBecomeFormulas_data();
    void cellsCannotBecomeFormulas();
    void bytesAreReadAsWritten_data();
    void bytesAreReadAsWritten();
    void linesSplitIntoWords_data();
    void linesSplitIntoWords();
    void everyReasonHasItsCodeAndOutcome();
    void fieldsComeBackAsJson();
    void malformedFieldsAreNoticed_data();
    void malformedFieldsAreNoticed();
    void aResultIsOneLine();
    void aLockIsHeldByOne();
    void aLockGoesWithItsProcess();
    void aLockThatCannotBeMadeIsSaid();
};

void UtilTest::timesKeepTheirMicroseconds_data()
{
    QTest::addColumn<qint64>("micros");
    QTest::addColumn<QString>("text");
    QTest::newRow("epoch") << qint64(0) << u"1970-01-01T00:00:00.000000Z"_s;
    QTest::newRow("now") << qint64(1710203225123456) << u"2024-03-12T00:27:05.123456Z"_s;
    QTest::newRow("before the epoch") << qint64(-1) << u"1969-12-31T23:59:59.999999Z"_s;
}

void UtilTest::timesKeepTheirMicroseconds()
{
    QFETCH(qint64, micros);
    QFETCH(QString, text);
    const UtcTime time{Micros(micros)};
    QCOMPARE(toIso8601(time), text);
    QVERIFY(utcFromIso8601(text) == time);
}

void UtilTest::whatIsNoTimeIsRefused()
{
    for (const QString &text :
         {u""_s, u"yesterday"_s, u"2024-13-01T00:00:00Z"_s, u"2024-03-12T00:27:05.xZ"_s})
        QVERIFY2(!utcFromIso8601(text).has_value(), qPrintable(text));
}

void UtilTest::durationsHaveTheUnitThatFits_data()
{
    QTest::addColumn<qint64>("micros");
    QTest::addColumn<QString>("text");
    QTest::newRow("0") << qint64(0) << u"0 µs"_s;
    QTest::newRow("µs") << qint64(840) << u"840 µs"_s;
    QTest::newRow("ms") << qint64(12'400) << u"12.4 ms"_s;
    QTest::newRow("small ms") << qint64(1'234) << u"1.23 ms"_s;
    QTest::newRow("s") << qint64(1'250'000) << u"1.25 s"_s;
    QTest::newRow("many s") << qint64(125'000'000) << u"125 s"_s;
}

void UtilTest::durationsHaveTheUnitThatFits()
{
    QFETCH(qint64, micros);
    QTEST(formatDuration(Micros(micros)), "text");
}

void UtilTest::spansHaveTheUnitThatFits_data()
{
    QTest::addColumn<Micros>("span");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << Micros(0) << u"0 s"_s;
    QTest::newRow("rounded") << Micros(1600ms) << u"2 s"_s;
    QTest::newRow("seconds") << Micros(119s) << u"119 s"_s;
    QTest::newRow("minutes") << Micros(2min) << u"2 min"_s;
    QTest::newRow("hours") << Micros(47h) << u"47 h"_s;
    QTest::newRow("days") << Micros(96h) << u"4 d"_s;
}

void UtilTest::spansHaveTheUnitThatFits()
{
    QFETCH(const Micros, span);
    QTEST(formatSpan(span), "text");
}

void UtilTest::offsetsOfClocksShowTheirDirection_data()
{
    QTest::addColumn<Micros>("offset");
    QTest::addColumn<QString>("text");
    QTest::newRow("ahead") << Micros(2400ms) << u"+2.40 s"_s;
    QTest::newRow("behind") << Micros(-340us) << u"\u2212340 µs"_s;
    QTest::newRow("of 1970") << -Micros(std::chrono::days(20'783)) << u"\u221220783 d"_s;
}

void UtilTest::offsetsOfClocksShowTheirDirection()
{
    QFETCH(const Micros, offset);
    QTEST(formatOffset(offset), "text");
}

void UtilTest::hostileTextIsInert_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"Grüße, 世界"_s << u"Grüße, 世界"_s;
    QTest::newRow("escape sequence") << u"\x1b[31mred"_s << u"\\x1b[31mred"_s;
    QTest::newRow("line breaks") << u"a\r\nb\tc"_s << u"a\\r\\nb\\tc"_s;
    QTest::newRow("right to left override") << u"a\u202eb"_s << u"a\\u202eb"_s;
    QTest::newRow("C1 control") << u"a\u009bb"_s << u"a\\x9bb"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a\\u2028b"_s;
}

void UtilTest::hostileTextIsInert()
{
    QFETCH(QString, text);
    QTEST(escapeControl(text), "shown");
}

void UtilTest::cellsCannotBecomeFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << u"port open"_s << u"port open"_s;
    QTest::newRow("formula") << u"=cmd|' /C calc'!A0"_s << u"'=cmd|' /C calc'!A0"_s;
    QTest::newRow("at") << u"@SUM(1,2)"_s << u"\"'@SUM(1,2)\""_s;
    QTest::newRow("a negative number stays one") << u"-12.5"_s << u"-12.5"_s;
    QTest::newRow("quotes") << u"say \"hi\""_s << u"\"say \"\"hi\"\"\""_s;
    QTest::newRow("line break") << u"a\nb"_s << u"\"a\nb\""_s;
}

void UtilTest::cellsCannotBecomeFormulas()
{
    QFETCH(QString, text);
    QTEST(csvCell(text), "cell");
}

void UtilTest::bytesAreReadAsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("text") << u"EHLO me\\r\\n"_s << QByteArray("EHLO me\r\n") << true;
    QTest::newRow("hex") << u"hex:00 ff:7f"_s << QByteArray("\x00\xff\x7f", 3) << true;
    QTest::newRow("escaped byte") << u"a\\xffb\\\\"_s
                                  << QByteArray("a\xff"
                                                "b\\")
                                  << true;
    QTest::newRow("beyond Latin") << u"é😀"_s << u"é😀"_s.toUtf8() << true;
    QTest::newRow("half a byte") << u"hex:abc"_s << QByteArray() << false;
    QTest::newRow("no digit") << u"hex:zz"_s << QByteArray() << false;
    QTest::newRow("unknown escape") << u"\\q"_s << QByteArray() << false;
    QTest::newRow("backslash at the end") << u"a\\"_s << QByteArray() << false;
    QTest::newRow("short \\x") << u"\\xf"_s << QByteArray() << false;
}

void UtilTest::bytesAreReadAsWritten()
{
    QFETCH(QString, text);
    const Result<QByteArray> bytes = parseBytes(text);
    QTEST(bytes.has_value(), "isRight");
    QTEST(bytes.value_or(QByteArray()), "bytes");
}

void UtilTest::linesSplitIntoWords_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("blanks") << u"  a \t b  "_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("single quotes") << u"'a b' c"_s << QStringList{u"a b"_s, u"c"_s};
    QTest::newRow("double quotes") << u"x=\"a 'b' c\""_s << QStringList{u"x=a 'b' c"_s};
    QTest::newRow("empty word") << u"'' a"_s << QStringList{u""_s, u"a"_s};
    QTest::newRow("a regular expression keeps its backslash")
        << u"match=\\d+"_s << QStringList{u"match=\\d+"_s};
    QTest::newRow("id of a check") << u"pause 1 '#3'"_s << QStringList{u"pause"_s, u"1"_s, u"#3"_s};
    QTest::newRow("escaped quote") << u"\"a\\\"b\""_s << QStringList{u"a\"b"_s};
}

void UtilTest::linesSplitIntoWords()
{
    QFETCH(QString, line);
    const Result<QStringList> words = splitWords(line);
    QVERIFY(words.has_value());
    QTEST(*words, "words");
    QStringList quoted;
    for (const QString &word : *words)
        quoted += quoteWord(word);
    QCOMPARE(splitWords(quoted.join(u' ')).value_or(QStringList()), *words);
    QVERIFY(!splitWords(u"a 'b"_s).has_value());
    QCOMPARE(quoteWord(u"#3"_s), u"'#3'"_s); // a comment to a shell
}

void UtilTest::everyReasonHasItsCodeAndOutcome()
{
    for (int i = 0; i < reasonCount; ++i)
        QCOMPARE(reasonFromCode(codeOf(Reason(i)).toString()), Reason(i));
    for (int i = 0; i < outcomeCount; ++i)
        QCOMPARE(outcomeFromCode(codeOf(Outcome(i)).toString()), Outcome(i));
    QCOMPARE(codeOf(Reason::InternalError), "internal-error"_L1);
    QCOMPARE(defaultOutcome(Reason::None), Outcome::Up);
    QCOMPARE(defaultOutcome(Reason::ConnectionRefused), Outcome::Down);
    QCOMPARE(defaultOutcome(Reason::PacketLoss), Outcome::Degraded);
    for (const Reason reason :
         {Reason::NotPermitted, Reason::DeniedByPolicy, Reason::Overloaded, Reason::InternalError})
        QCOMPARE(defaultOutcome(reason), Outcome::Unknown);
    QVERIFY(!reasonFromCode(u"none "));
}

void UtilTest::fieldsComeBackAsJson()
{
    FieldWriter writer;
    writer.add("status"_L1, 200).add("resolve_us"_L1, Micros(12)).add("final_url"_L1, u"http://a/"_s);
    writer.add("listening"_L1, true).add("addresses"_L1, QStringList{u"a"_s, u"b"_s});
    const QByteArray cbor = writer.take();
    QVERIFY(isWellFormedFields(cbor));
    const QJsonObject json = fieldsToJson(cbor);
    QCOMPARE(json.value("status"_L1).toInt(), 200);
    QCOMPARE(json.value("resolve_us"_L1).toInt(), 12);
    QCOMPARE(json.value("final_url"_L1).toString(), u"http://a/"_s);
    QCOMPARE(json.value("listening"_L1), QJsonValue(true));
    QCOMPARE(json.value("addresses"_L1).toArray().size(), 2);
}

void UtilTest::malformedFieldsAreNoticed_data()
{
    QTest::addColumn<QByteArray>("cbor");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a number") << QByteArray("\x01");
    QTest::newRow("cut") << QByteArray("\xa1\x61");
    QTest::newRow("bytes behind it") << QByteArray("\xa0\x00", 2);
    QTest::newRow("number as key") << QByteArray("\xa1\x01\x01");
    QTest::newRow("length beyond the end") << QByteArray("\xa1\x61"
                                                         "a\x7a\xff\xff\xff\xff"
                                                         "x");
    QTest::newRow("nested too deep") << QByteArray("\xa1\x61"
                                                   "a") +
                                            QByteArray(100, '\x81') + QByteArray("\x01");
}

void UtilTest::malformedFieldsAreNoticed()
{
    QFETCH(QByteArray, cbor);
    QVERIFY(!isWellFormedFields(cbor));
    QVERIFY(fieldsToJson(cbor).isEmpty());
}

void UtilTest::aResultIsOneLine()
{
    CheckResult result;
    result.kind = Kind::Tcp;
    result.target = u"google.com:443"_s;
    result.started = *utcFromIso8601(u"2026-03-12T00:27:05.123456Z"_s);
    result.duration = 12'400us;
    result.outcome = Outcome::Up;
    result.reason = Reason::None;
    result.description = u"port open\x1b[2J"_s;
    QCOMPARE(
        toLine(result, u"agent 2 (10.0.0.7:56501)"_s),
        u"2026-03-12T00:27:05.123Z  agent 2 (10.0.0.7:56501)  TCP google.com:443  UP  12.4 ms  port open\\x1b[2J"_s);
}

void UtilTest::aLockIsHeldByOne()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"lock"_s);
    FileLock first;
    FileLock second;
    QCOMPARE(first.lock(path), FileLock::Outcome::Locked);
    QCOMPARE(second.lock(path), FileLock::Outcome::HeldByAnother);
    QCOMPARE(second.holder(), qint64(::getpid()));
    first.unlock();
    QCOMPARE(second.lock(path), FileLock::Outcome::Locked);
    QCOMPARE(first.lock(path), FileLock::Outcome::HeldByAnother);
    QCOMPARE(second.lock(path), FileLock::Outcome::Locked); // once more is no conflict with itself
}

void UtilTest::aLockGoesWithItsProcess()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"lock"_s);
    int ready[2];
    QCOMPARE(::pipe(ready), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        FileLock held;
        const char byte = held.lock(path) == FileLock::Outcome::Locked ? 'y' : 'n';
        [[maybe_unused]] const ssize_t told = ::write(ready[1], &byte, 1);
        ::pause();
        ::_exit(0);
    }
    char byte = 0;
    QCOMPARE(::read(ready[0], &byte, 1), ssize_t(1));
    QCOMPARE(byte, 'y');
    FileLock mine;
    QCOMPARE(mine.lock(path), FileLock::Outcome::HeldByAnother);
    QCOMPARE(mine.holder(), qint64(child));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    QCOMPARE(mine.lock(path), FileLock::Outcome::Locked);
    ::close(ready[0]);
    ::close(ready[1]);
}

void UtilTest::aLockThatCannotBeMadeIsSaid()
{
    FileLock lock;
    QCOMPARE(lock.lock(u"/nonexistent/lock"_s), FileLock::Outcome::Failed);
    QCOMPARE(lock.holder(), 0);
}

} // namespace vantage

QTEST_GUILESS_MAIN(vantage::UtilTest)
#include "util_test.moc"
