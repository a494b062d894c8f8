// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/protocol/codec.h"
#include "tests/support/sample_messages.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vantage {

namespace {

/** Compares what travels: every field of the message's own list. */
template <typename T>
bool sameFields(const T &left, const T &right)
{
    bool same = true;
    T::fields([&](int, auto member) { same = same && left.*member == right.*member; });
    return same;
}

Frame frameOf(const Message &message)
{
    FrameReader reader(frameCapFromManager);
    reader.append(encode(message));
    return std::get<Frame>(reader.next());
}

} // namespace

class ProtocolCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageComesBackAsItWas_data();
    void everyMessageComesBackAsItWas();
    void anEmptyMessageHasItsDefaults_data() { everyMessageComesBackAsItWas_data(); }
    void anEmptyMessageHasItsDefaults();
    void aResultComesBackAsItWas_data();
    void aResultComesBackAsItWas();
    void aResultOverTheLimitIsCut_data();
    void aResultOverTheLimitIsCut();
    void aTaskOfAnUnknownKindKeepsItsIdAndItsCode();
    void theEpochTravelsAsText();
    void equalResultsHaveEqualDigests();
    void encodingOneResult();
    void decodingOneResult();
};

void ProtocolCodecTest::everyMessageComesBackAsItWas_data()
{
    QTest::addColumn<int>("index");

    const std::vector<Message> samples = test::sampleMessages();
    for (std::size_t i = 0; i < samples.size(); ++i)
        QTest::addRow("message %zu, type %zu", i, samples[i].index() + 1) << int(i);
}

void ProtocolCodecTest::everyMessageComesBackAsItWas()
{
    QFETCH(const int, index);
    const Message message = test::sampleMessages().at(std::size_t(index));

    const Result<std::optional<Message>> decoded = decode(frameOf(message));
    QVERIFY2(decoded, qPrintable(decoded ? QString() : decoded.error().message));
    QVERIFY(decoded->has_value());
    std::visit(
        [&](const auto &expected) {
            const auto *found = std::get_if<std::decay_t<decltype(expected)>>(&**decoded);
            QVERIFY(found != nullptr);
            QVERIFY(sameFields(*found, expected));
        },
        message);
}

void ProtocolCodecTest::anEmptyMessageHasItsDefaults()
{
    QFETCH(const int, index);
    std::visit(
        [](const auto &sample) {
            using T = std::decay_t<decltype(sample)>;
            const Result<std::optional<Message>> decoded = decode({T::type, "\xa0"_ba});
            QVERIFY(decoded && decoded->has_value());
            QVERIFY(sameFields(std::get<T>(**decoded), T{}));
        },
        test::sampleMessages().at(std::size_t(index)));
}

void ProtocolCodecTest::aResultComesBackAsItWas_data()
{
    QTest::addColumn<CheckResult>("result");

    QTest::newRow("every member set") << test::sampleResult();
    CheckResult good;
    good.outcome = Outcome::Up;
    good.reason = Reason::None;
    QTest::newRow("only the defaults of a good one") << good;
    for (const KindInfo *info : allKinds()) {
        CheckResult result = test::sampleResult();
        result.kind = info->kind;
        QTest::addRow("kind %s", info->code.data()) << result;
    }
    CheckResult far = test::sampleResult();
    far.check = CheckId(std::uint64_t(std::numeric_limits<qint64>::max()));
    far.scheduled = UtcTime(-1us);
    far.started = std::chrono::sys_days(std::chrono::year(9999) / 12 / 31);
    far.duration = std::chrono::hours(24 * 365 * 200);
    far.attempt = far.attempts = std::numeric_limits<int>::max();
    QTest::newRow("far values") << far;
    CheckResult odd = test::sampleResult();
    odd.description = u"a\0b\n\U0001F600 \u202e"_s;
    odd.target = QString(4000, u'ß');
    QTest::newRow("odd text") << odd;
}

void ProtocolCodecTest::aResultComesBackAsItWas()
{
    QFETCH(const CheckResult, result);
    const QByteArray row = encodeResult(result);
    const Result<CheckResult> decoded = decodeResult(row);
    QVERIFY2(decoded, qPrintable(decoded ? QString() : decoded.error().message));
    QVERIFY(*decoded == result);
}

void ProtocolCodecTest::aResultOverTheLimitIsCut_data()
{
    QTest::addColumn<CheckResult>("result");
    QTest::addColumn<int>("fieldsKept");
    QTest::addColumn<bool>("descriptionKept");

    const auto fields = [](int count, qsizetype size) {
        FieldWriter writer;
        for (int i = 0; i < count; ++i)
            writer.add(QLatin1StringView("field_" + QByteArray::number(i)), QString(size, u'x'));
        return writer.take();
    };
    CheckResult result = test::sampleResult();
    result.fields = fields(20, 1000);
    QTest::newRow("many fields") << result << 16 << true;
    result.fields = fields(2, 16'000);
    QTest::newRow("large fields") << result << 1 << true;
    result.fields = fields(1, 20'000);
    QTest::newRow("one larger than all") << result << 0 << true;
    result.fields = fields(3, 100);
    result.description = QString(10'000, u'ß');
    QTest::newRow("a large description") << result << 0 << false;
    result.description = QString(6'000, u'\u20ac');
    QTest::newRow("a description in three-byte characters") << result << 0 << false;
    result.target = result.address = result.phase = QString(20'000, u'x');
    QTest::newRow("everything too large") << result << 0 << false;
    result.fields = "this is no map"_ba.repeated(2000);
    QTest::newRow("fields that are none") << result << 0 << false;
}

void ProtocolCodecTest::aResultOverTheLimitIsCut()
{
    QFETCH(const CheckResult, result);
    QFETCH(const int, fieldsKept);
    QFETCH(const bool, descriptionKept);

    const QByteArray row = encodeResult(result);
    QVERIFY2(row.size() <= maximumResultBytes, qPrintable(QString::number(row.size())));
    QVERIFY2(row.size() > maximumResultBytes - 1100 || fieldsKept == 0,
             qPrintable(QString::number(row.size())));
    const Result<CheckResult> decoded = decodeResult(row);
    QVERIFY2(decoded, qPrintable(decoded ? QString() : decoded.error().message));
    QVERIFY(decoded->flags.testFlag(ResultFlag::Truncated));
    QCOMPARE(fieldsToJson(decoded->fields).size(), qsizetype(fieldsKept));
    QCOMPARE(decoded->description == result.description, descriptionKept);
    QVERIFY(result.description.startsWith(decoded->description));
    QCOMPARE(decoded->check, result.check);
    QCOMPARE(decoded->outcome, result.outcome);
}

void ProtocolCodecTest::aTaskOfAnUnknownKindKeepsItsIdAndItsCode()
{
    Task task = test::sampleTask();
    task.check.kind = Kind{};
    task.unknownKind = u"SMTP"_s;
    const Result<Task> decoded = decodeTask(encodeTask(task));
    QVERIFY(decoded);
    QCOMPARE(decoded->check.id, task.check.id);
    QCOMPARE(decoded->unknownKind, u"SMTP"_s);
    QVERIFY(*decoded == task);

    const Result<Task> known = decodeTask(encodeTask(test::sampleTask()));
    QVERIFY(known);
    QCOMPARE(known->unknownKind, QString());
    QVERIFY(*known == test::sampleTask());
}

void ProtocolCodecTest::theEpochTravelsAsText()
{
    QVERIFY(frameOf(Ack{.epoch = Epoch(0xAB), .seq = Seq(1)}).body.contains("00000000000000ab"));
}

void ProtocolCodecTest::equalResultsHaveEqualDigests()
{
    const QByteArray row = encodeResult(test::sampleResult());
    QCOMPARE(digestOf(row), digestOf(encodeResult(test::sampleResult())));
    CheckResult other = test::sampleResult();
    other.late += 1us;
    QVERIFY(digestOf(encodeResult(other)) != digestOf(row));
    QCOMPARE(digestOf(row).size(), qsizetype(32));
}

void ProtocolCodecTest::encodingOneResult()
{
    const CheckResult result = test::sampleResult();
    QBENCHMARK
    {
        const QByteArray row = encodeResult(result);
        QVERIFY(!row.isEmpty());
    }
}

void ProtocolCodecTest::decodingOneResult()
{
    const QByteArray row = encodeResult(test::sampleResult());
    QBENCHMARK
    {
        const Result<CheckResult> result = decodeResult(row);
        QVERIFY(result);
    }
}

} // namespace vantage

QTEST_GUILESS_MAIN(vantage::ProtocolCodecTest)
#include "protocol_codec_test.moc"
