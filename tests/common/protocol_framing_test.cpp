// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/protocol/framing.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace vantage {

class ProtocolFramingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFrameIsItsLengthItsTypeAndItsBody();
    void framesComeOutWhole_data();
    void framesComeOutWhole();
    void aBadLengthEndsTheStream_data();
    void aBadLengthEndsTheStream();
    void theCapCanBeRaised();
};

void ProtocolFramingTest::aFrameIsItsLengthItsTypeAndItsBody()
{
    QCOMPARE(encodeFrame(7, "abc").toHex(' '), "00 00 00 04 07 61 62 63");
    QCOMPARE(encodeFrame(255, {}).toHex(' '), "00 00 00 01 ff");
}

void ProtocolFramingTest::framesComeOutWhole_data()
{
    QTest::addColumn<int>("step");

    for (const int step : {1, 2, 3, 4, 5, 6, 7, 64, 4096})
        QTest::addRow("%d bytes at a time", step) << step;
}

void ProtocolFramingTest::framesComeOutWhole()
{
    QFETCH(const int, step);
    const QByteArrayList bodies = {"first", "", QByteArray(3000, 'x'), "last"};
    QByteArray stream;
    for (qsizetype i = 0; i < bodies.size(); ++i)
        stream += encodeFrame(quint8(i + 1), bodies[i]);

    FrameReader reader(frameCapUnknownPeer);
    QByteArrayList found;
    for (qsizetype at = 0; at < stream.size(); at += step) {
        reader.append(stream.mid(at, step));
        for (auto next = reader.next(); !std::holds_alternative<FrameIncomplete>(next);
             next = reader.next()) {
            QVERIFY(std::holds_alternative<Frame>(next));
            found += std::get<Frame>(next).body;
            QCOMPARE(std::get<Frame>(next).type, quint8(found.size()));
        }
    }
    QCOMPARE(found, bodies);
    QCOMPARE(reader.buffered(), 0);
}

void ProtocolFramingTest::aBadLengthEndsTheStream_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");

    QTest::newRow("length 0") << QByteArray::fromHex("0000000001") << u"length 0"_s;
    QTest::newRow("one over the cap") << QByteArray::fromHex("0000100101") << u"4097 bytes"_s;
    QTest::newRow("the largest length") << QByteArray::fromHex("ffffffff01") << u"4294967295 bytes"_s;
    QTest::newRow("the sign bit") << QByteArray::fromHex("8000000001") << u"2147483648 bytes"_s;
    QTest::newRow("HTTP") << "GET / HTTP/1.1\r\n\r\n"_ba << u"1195725856 bytes"_s;
    QTest::newRow("TLS") << QByteArray::fromHex("1603010200") << u"369295618 bytes"_s;
}

void ProtocolFramingTest::aBadLengthEndsTheStream()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, reason);

    FrameReader reader(frameCapUnknownPeer);
    reader.append(encodeFrame(1, "good") + bytes);
    QVERIFY(std::holds_alternative<Frame>(reader.next()));
    const auto bad = reader.next();
    QVERIFY(std::holds_alternative<FrameBad>(bad));
    QVERIFY2(std::get<FrameBad>(bad).reason.contains(reason), qPrintable(std::get<FrameBad>(bad).reason));
    QCOMPARE(reader.buffered(), 0);

    reader.append(encodeFrame(1, "too late"));
    QVERIFY(std::holds_alternative<FrameBad>(reader.next()));
    QCOMPARE(reader.buffered(), 0);
}

void ProtocolFramingTest::theCapCanBeRaised()
{
    const QByteArray frame = encodeFrame(1, QByteArray(frameCapFromAgent - 1, 'x'));
    FrameReader reader(frameCapUnknownPeer);
    reader.setCap(frameCapFromAgent);
    reader.append(frame);
    const auto next = reader.next();
    QVERIFY(std::holds_alternative<Frame>(next));
    QCOMPARE(std::get<Frame>(next).body.size(), qsizetype(frameCapFromAgent) - 1);
}

} // namespace vantage

QTEST_GUILESS_MAIN(vantage::ProtocolFramingTest)
#include "protocol_framing_test.moc"
