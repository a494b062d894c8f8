// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/protocol/codec.h"
#include "tests/support/sample_messages.h"

#include <QCborMap>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vantage {

namespace {

/** A text of three bytes, of which the declared length is the argument. */
QByteArray withLength(const char *length)
{
    return QByteArray::fromHex("a102") + QByteArray::fromHex(length) + "abc";
}

Frame bodyOf(const Message &message)
{
    FrameReader reader(frameCapFromManager);
    reader.append(encode(message));
    return std::get<Frame>(reader.next());
}

/** The row of the sample result with one of its values replaced; keys count from 1. */
QByteArray rowWith(int key, const QCborValue &value)
{
    QCborArray row = QCborValue::fromCbor(encodeResult(test::sampleResult())).toArray();
    row[key - 1] = value;
    return row.toCborValue().toCbor();
}

QByteArray taskWith(int key, const QCborValue &value)
{
    QCborMap task = QCborValue::fromCbor(encodeTask(test::sampleTask())).toMap();
    task[key] = value;
    return task.toCborValue().toCbor();
}

} // namespace

class ProtocolBadInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBadBodyIsNamed_data();
    void aBadBodyIsNamed();
    void whatIsUnknownIsSkipped_data();
    void whatIsUnknownIsSkipped();
    void anUnknownMessageIsNothing();
    void everyTruncationIsAnError_data();
    void everyTruncationIsAnError();
    void everyChangedByteIsReadOrRefused_data() { everyTruncationIsAnError_data(); }
    void everyChangedByteIsReadOrRefused();
    void aBadResultIsRefused_data();
    void aBadResultIsRefused();
    void aShorterResultHasDefaults();
    void aLongerResultIsRead();
    void aBadTaskIsRefused_data();
    void aBadTaskIsRefused();
};

void ProtocolBadInputTest::aBadBodyIsNamed_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("error");

    const auto row = [](const char *name, quint8 type, const QByteArray &body, const QString &error) {
        QTest::newRow(name) << int(type) << body << error;
    };
    const auto hex = [](const char *digits) {
        return QByteArray::fromHex(digits);
    };

    row("no body", Hello::type, {}, u"Hello: truncated"_s);
    row("text for a map", Hello::type, hex("6161"), u"Hello: a map was expected"_s);
    row("null for a map", Hello::type, hex("f6"), u"Hello: a map was expected"_s);
    row("a break alone", Hello::type, hex("ff"), u"Hello: not CBOR"_s);
    row("a reserved byte", Hello::type, hex("1c"), u"Hello: not CBOR"_s);
    row("bytes behind the end", Hello::type, hex("a000"), u"Hello: bytes behind the end"_s);
    row("two maps", Bye::type, hex("a0a0"), u"Bye: bytes behind the end"_s);
    row("a second end of the map", Bye::type, hex("bfffff"), u"Bye: bytes behind the end"_s);
    row("an end within a map of known length", Bye::type, hex("a1ff"), u"Bye: "_s);
    row("an end in place of a value", Bye::type, hex("bf01ff"), u"Bye: not CBOR"_s);
    row("a map without its end", Bye::type, hex("bf016161"), u"Bye: truncated"_s);
    row("a text for a key", Bye::type, hex("a161316161"),
        u"Bye: a number that is not negative was expected"_s);
    row("a negative key", Bye::type, hex("a1206161"), u"Bye: a number that is not negative was expected"_s);
    row("the same key twice", Bye::type, hex("a2016161016162"), u"Bye: field 1: given a second time"_s);

    row("more pairs declared than bytes are there", Hello::type, hex("b900ff01"), u"Hello: more items"_s);
    row("2^63 pairs declared", Hello::type, hex("bb800000000000000001"), u"Hello: more items"_s);
    row("2^64-1 pairs declared", Hello::type, hex("bbffffffffffffffff01"), u"Hello: more items"_s);
    row("2^32-1 items declared", TaskAck::type, hex("a1029b00000000ffffffff01"),
        u"TaskAck: field 2: more items are declared than bytes are there"_s);
    row("a text longer than the frame", Hello::type, withLength("7820"), u"Hello: field 2: truncated"_s);
    row("a text of 2^31-1 bytes", Hello::type, withLength("7a7fffffff"), u"Hello: field 2: truncated"_s);
    row("a text of 2^62 bytes", Hello::type, withLength("7b4000000000000000"),
        u"Hello: field 2: truncated"_s);
    row("a text of 2^63-1 bytes", Hello::type, withLength("7b7fffffffffffffff"),
        u"Hello: field 2: a length beyond the end"_s);
    row("a text of 2^64-1 bytes", Hello::type, withLength("7bffffffffffffffff"),
        u"Hello: field 2: a length beyond the end"_s);
    row("bytes of 2^31-1", Welcome::type, hex("a1065a7fffffff616263"), u"Welcome: field 6: truncated"_s);
    row("bytes of 2^64-1", Welcome::type, hex("a1065bffffffffffffffff61"),
        u"Welcome: field 6: a length beyond the end"_s);
    row("a chunk longer than the frame", Hello::type, hex("a1027f61617affffffff61ff"),
        u"Hello: field 2: truncated"_s);

    row("text that is not UTF-8", Hello::type, hex("a10262c328"),
        u"Hello: field 2: text that is not UTF-8"_s);
    row("text with a surrogate", Hello::type, hex("a10263eda080"),
        u"Hello: field 2: text that is not UTF-8"_s);
    row("long text that is not UTF-8", Hello::type, hex("a102790200") + QByteArray(511, 'a') + '\xff',
        u"Hello: field 2: text that is not UTF-8"_s);
    row("a chunk that is not UTF-8", Hello::type, hex("a1027f616162c328ff"),
        u"Hello: field 2: text that is not UTF-8"_s);
    row("bytes for text", Hello::type, hex("a1024161"), u"Hello: field 2: text was expected"_s);
    row("a number for text", Hello::type, hex("a10201"), u"Hello: field 2: text was expected"_s);
    row("text for a number", Hello::type, hex("a1016131"),
        u"Hello: field 1: a number that is not negative was expected"_s);
    row("a negative number", Hello::type, hex("a10120"),
        u"Hello: field 1: a number that is not negative was expected"_s);
    row("a number with a fraction", Hello::type, hex("a101f93c00"),
        u"Hello: field 1: a number that is not negative was expected"_s);
    row("a number with a tag", Hello::type, hex("a101c101"),
        u"Hello: field 1: a number that is not negative was expected"_s);
    row("null for a number", Hello::type, hex("a101f6"),
        u"Hello: field 1: a number that is not negative was expected"_s);
    row("a number beyond 32 bits", Hello::type, hex("a1011b0000000100000000"),
        u"Hello: field 1: 4294967296 is out of range"_s);
    row("an id beyond 63 bits", Hello::type, hex("a1061b8000000000000000"),
        u"Hello: field 6: 9223372036854775808 is out of range"_s);
    row("a number for true or false", Configure::type, hex("a10301"),
        u"Configure: field 3: true or false was expected"_s);
    row("null for true or false", Configure::type, hex("a103f6"),
        u"Configure: field 3: true or false was expected"_s);
    row("a map for a list", Hello::type, hex("a105a0"), u"Hello: field 5: a list was expected"_s);
    row("a number in a list of texts", Hello::type, hex("a10582616101"),
        u"Hello: field 5, item 1: text was expected"_s);
    row("an epoch that is a number", Ack::type, hex("a10101"), u"Ack: field 1: text was expected"_s);
    row("an epoch that is too short", Ack::type, hex("a1016461626364"),
        u"Ack: field 1: an epoch has 16 hexadecimal digits"_s);
    row("an epoch that is none", Ack::type, hex("a10170") + "000000000000000g",
        u"Ack: field 1: an epoch has 16 hexadecimal digits"_s);
    row("an epoch with a sign", Ack::type, hex("a10170") + "+00000000000000a",
        u"Ack: field 1: an epoch has 16 hexadecimal digits"_s);
    row("a time before the first year", Ping::type, hex("a1023b7fffffffffffffff"),
        u"Ping: field 2: a time outside of the years 1 to 9999"_s);
    row("a time after the last year", Ping::type, hex("a1021b7fffffffffffffff"),
        u"Ping: field 2: a time outside of the years 1 to 9999"_s);
    row("a time beyond 64 bits", Ping::type, hex("a1021bffffffffffffffff"),
        u"Ping: field 2: a number out of range"_s);
    row("a time beyond 64 bits, negative", Ping::type, hex("a1023bffffffffffffffff"),
        u"Ping: field 2: a number out of range"_s);
    row("an unknown reason", TaskAck::type, hex("a10381a2010502187f"),
        u"TaskAck: field 3, item 0, field 2: 127 is not one of the values known"_s);
    row("a wrong task in a list", Configure::type, hex("a10482a10363544350a10305"),
        u"Configure: field 4, item 1, field 3: text was expected"_s);
    row("a task without a kind", Configure::type, hex("a10481a10105"),
        u"Configure: field 4, item 0: the kind is missing"_s);
    row("rows that are texts", Results::type, hex("a103816161"),
        u"Results: field 3, item 0: bytes was expected"_s);
    row("too many items", Results::type, hex("a1039a00010001") + QByteArray(65'537, '\x40'),
        u"Results: field 3: more than 65536 items"_s);
    row("too many items, of unknown number", Results::type,
        hex("a1039f") + QByteArray(65'537, '\x40') + hex("ff"), u"Results: field 3: more than 65536 items"_s);

    row("nested too deep in an unknown field", Bye::type, hex("a11863") + QByteArray(16, '\x81') + '\0',
        u"Bye: field 99: nested deeper than 16"_s);
    row("nested without an end", Bye::type, hex("a11863") + QByteArray(100'000, '\x81'),
        u"Bye: field 99: nested deeper than 16"_s);
    row("nested without an end or a length", Bye::type, hex("a11863") + QByteArray(100'000, '\x9f'),
        u"Bye: field 99: nested deeper than 16"_s);
    row("tags without an end", Bye::type, hex("a11863") + QByteArray(100'000, '\xc1'), u"Bye: field 99: "_s);
    row("broken within an unknown field", Bye::type, hex("a11863811c"), u"Bye: field 99: not CBOR"_s);
    row("truncated within an unknown field", Bye::type, hex("a118638261"), u"Bye: field 99: truncated"_s);
}

void ProtocolBadInputTest::aBadBodyIsNamed()
{
    QFETCH(const int, type);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, error);

    const Result<std::optional<Message>> message = decode({quint8(type), body});
    QVERIFY(!message);
    QCOMPARE(message.error().code, ErrorCode::Protocol);
    QVERIFY2(message.error().message.startsWith(error), qPrintable(message.error().message));
}

void ProtocolBadInputTest::whatIsUnknownIsSkipped_data()
{
    QTest::addColumn<QByteArray>("value");

    const auto row = [](const char *name, const QByteArray &value) {
        QTest::newRow(name) << value;
    };
    row("a number", QByteArray::fromHex("1b7fffffffffffffff"));
    row("a fraction", QByteArray::fromHex("fb3ff199999999999a"));
    row("null", "\xf6");
    row("text", "\x63"
                "abc");
    row("text in chunks", QByteArray::fromHex("7f61616162ff"));
    row("bytes", QByteArray::fromHex("43ff00ff"));
    row("a list", QByteArray::fromHex("8301820203a10405"));
    row("a map of unknown length", QByteArray::fromHex("bf0102616180ff"));
    row("a tagged time", QByteArray::fromHex("c11a514b67b0"));
    row("many tags", QByteArray(1000, '\xc1') + '\0');
    row("tags within a list", QByteArray::fromHex("82c101c2c301"));
    row("as deep as is allowed", QByteArray(15, '\x81') + '\0');
    row("a simple value", QByteArray::fromHex("f8ff"));
}

void ProtocolBadInputTest::whatIsUnknownIsSkipped()
{
    QFETCH(const QByteArray, value);

    const QByteArray body =
        QByteArray::fromHex("a31863") + value + QByteArray::fromHex("01626f6b1904d2") + value;
    const Result<std::optional<Message>> message = decode({Bye::type, body});
    QVERIFY2(message, qPrintable(message ? QString() : message.error().message));
    QCOMPARE(std::get<Bye>(**message).reason, u"ok"_s);
}

void ProtocolBadInputTest::anUnknownMessageIsNothing()
{
    for (int type = 0; type <= 255; ++type) {
        const bool known = type >= Hello::type && type <= Bye::type;
        const Result<std::optional<Message>> message = decode({quint8(type), "\xa0"_ba});
        QVERIFY(message);
        QCOMPARE(message->has_value(), known);
        QCOMPARE(bool(decode({quint8(type), "\xff\xff"_ba})), !known);
    }
}

void ProtocolBadInputTest::everyTruncationIsAnError_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("body");

    int index = 0;
    for (const Message &message : test::sampleMessages()) {
        const Frame frame = bodyOf(message);
        QTest::addRow("message %d, type %d", ++index, frame.type) << int(frame.type) << frame.body;
    }
}

void ProtocolBadInputTest::everyTruncationIsAnError()
{
    QFETCH(const int, type);
    QFETCH(const QByteArray, body);

    for (qsizetype length = 0; length < body.size(); ++length) {
        const Result<std::optional<Message>> message = decode({quint8(type), body.first(length)});
        QVERIFY2(!message, qPrintable(u"%1 bytes were read"_s.arg(length)));
        QVERIFY(!message.error().message.endsWith(u": "_s));
    }
}

void ProtocolBadInputTest::everyChangedByteIsReadOrRefused()
{
    QFETCH(const int, type);
    QFETCH(const QByteArray, body);

    for (qsizetype at = 0; at < body.size(); ++at) {
        for (int value = 0; value < 256; value += 3) {
            QByteArray changed = body;
            changed[at] = char(value);
            const Result<std::optional<Message>> message = decode({quint8(type), changed});
            QVERIFY(message ? message->has_value() : !message.error().message.isEmpty());
        }
    }
}

void ProtocolBadInputTest::aBadResultIsRefused_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("error");

    const auto row = [](const char *name, const QByteArray &bytes, const QString &error) {
        QTest::newRow(name) << bytes << error;
    };
    row("nothing", {}, u"result: truncated"_s);
    row("a map", QByteArray::fromHex("a0"), u"result: a list was expected"_s);
    row("too large", QByteArray(maximumResultBytes + 1, '\x81'), u"result: 16385 bytes"_s);
    row("bytes behind the end", encodeResult(test::sampleResult()) + '\0', u"result: bytes behind the end"_s);
    row("an unknown kind", rowWith(3, u"SMTP"_s), u"result: field 3: unknown kind of check 'SMTP'"_s);
    row("a kind that is a number", rowWith(3, 1), u"result: field 3: text was expected"_s);
    row("an unknown outcome", rowWith(11, outcomeCount), u"result: field 11: 4 is not one"_s);
    row("an unknown reason", rowWith(12, reasonCount), u"result: field 12: 28 is not one"_s);
    row("a negative duration", rowWith(9, -1), u"result: field 9: a duration that is negative"_s);
    row("an endless duration", rowWith(9, std::numeric_limits<qint64>::max()),
        u"result: field 9: a duration"_s);
    row("a negative lateness", rowWith(10, -5), u"result: field 10: a duration that is negative"_s);
    row("a time that is none", rowWith(7, std::numeric_limits<qint64>::min()), u"result: field 7: a time"_s);
    row("attempt 0", rowWith(5, 0), u"result: attempt 0 of 3"_s);
    row("more attempts than there are", rowWith(5, 4), u"result: attempt 4 of 3"_s);
    row("an attempt beyond 31 bits", rowWith(5, qint64(1) << 31), u"result: field 5: 2147483648 is out"_s);
    row("flags beyond 16 bits", rowWith(16, 65536), u"result: field 16: 65536 is out of range"_s);
    row("a negative check", rowWith(1, -1), u"result: field 1: a number that is not negative"_s);
    row("fields that are text", rowWith(17, u"x"_s), u"result: field 17: bytes was expected"_s);
    row("fields that are no CBOR", rowWith(17, "\xff\xff"_ba), u"result: field 17: not a well-formed map"_s);
    row("fields that are a list", rowWith(17, "\x80"_ba), u"result: field 17: not a well-formed map"_s);
    row("fields with numbers as keys", rowWith(17, "\xa1\x01\x01"_ba),
        u"result: field 17: not a well-formed"_s);
    row("fields that are cut", rowWith(17, "\xa2\x61\x61\x01"_ba),
        u"result: field 17: not a well-formed map"_s);
    row("fields that go on", rowWith(17, QByteArray::fromHex("a000")),
        u"result: field 17: not a well-formed"_s);
    row("fields nested deep", rowWith(17, "\xa1\x61\x61"_ba + QByteArray(20, '\x81') + '\1'),
        u"result: field 17: not a well-formed map"_s);
}

void ProtocolBadInputTest::aBadResultIsRefused()
{
    QFETCH(const QByteArray, row);
    QFETCH(const QString, error);

    const Result<CheckResult> result = decodeResult(row);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Protocol);
    QVERIFY2(result.error().message.startsWith(error), qPrintable(result.error().message));
}

void ProtocolBadInputTest::aShorterResultHasDefaults()
{
    QCborArray row = QCborValue::fromCbor(encodeResult(test::sampleResult())).toArray();
    while (row.size() > 12)
        row.removeLast();
    const Result<CheckResult> result = decodeResult(row.toCborValue().toCbor());
    QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
    CheckResult expected = test::sampleResult();
    expected.address = expected.phase = expected.description = QString();
    expected.flags = {};
    expected.fields = {};
    QVERIFY(*result == expected);
}

void ProtocolBadInputTest::aLongerResultIsRead()
{
    QCborArray row = QCborValue::fromCbor(encodeResult(test::sampleResult())).toArray();
    row.append(QCborArray{1, QCborMap{{2, 3}}});
    row.append(u"of a later version"_s);
    const Result<CheckResult> result = decodeResult(row.toCborValue().toCbor());
    QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
    QVERIFY(*result == test::sampleResult());
}

void ProtocolBadInputTest::aBadTaskIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("error");

    const auto row = [](const char *name, const QByteArray &bytes, const QString &error) {
        QTest::newRow(name) << bytes << error;
    };
    row("nothing", {}, u"task: truncated"_s);
    row("a negative interval", taskWith(6, -30), u"task: field 6: a duration that is negative"_s);
    row("an interval that is text", taskWith(6, u"30"_s), u"task: field 6: a whole number was expected"_s);
    row("options that are a list", taskWith(5, QCborArray{1}), u"task: field 5: a map was expected"_s);
    row("an option that is a number", taskWith(5, QCborMap{{u"port"_s, 80}}),
        u"task: field 5: text was expected"_s);
    row("an option's name that is a number", taskWith(5, QCborMap{{1, u"80"_s}}),
        u"task: field 5: text was expected"_s);
    row("paused that is a number", taskWith(8, 1), u"task: field 8: true or false was expected"_s);
    row("without a kind", taskWith(3, u""_s), u"task: the kind is missing"_s);
}

void ProtocolBadInputTest::aBadTaskIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, error);

    const Result<Task> task = decodeTask(bytes);
    QVERIFY(!task);
    QVERIFY2(task.error().message.startsWith(error), qPrintable(task.error().message));
}

} // namespace vantage

QTEST_GUILESS_MAIN(vantage::ProtocolBadInputTest)
#include "protocol_bad_input_test.moc"
