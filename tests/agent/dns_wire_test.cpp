// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/wire/dns.h"

#include <QTest>

using namespace vantage;
using namespace Qt::StringLiterals;

class DnsWireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queriesHoldWhatWasWanted();
    void addressesBecomeReverseNames();
    void messagesAreReadOrRefused_data();
    void messagesAreReadOrRefused();
    void extendedCodesAreReadFromEdns();
    void noMoreThanAHundredRecordsAreKept();

private:
    const QByteArray m_query = encodeDnsQuery({.name = u"a.test"_s}).value_or(QByteArray());
    [[nodiscard]] QByteArray answer(const QByteArray &header, const QByteArray &rest) const
    {
        return QByteArray::fromHex(header) + m_query.mid(12) + QByteArray::fromHex(rest);
    }
};

void DnsWireTest::queriesHoldWhatWasWanted()
{
    QCOMPARE(m_query.toHex(), "000001000001000000000000016104746573740000010001"_ba);
    const auto full = encodeDnsQuery({.name = u"a.test."_s,
                                      .type = dnsTypeFromName(u"HTTPS"_s),
                                      .recursion = false,
                                      .authenticData = true,
                                      .dnssec = true,
                                      .ednsSize = 1400});
    QCOMPARE(full->toHex(), "0000002000010000000000010161047465737400004100010000290578000080000000"_ba);
    QVERIFY(!encodeDnsQuery({.name = QString(64, u'a')}));
}

void DnsWireTest::addressesBecomeReverseNames()
{
    QCOMPARE(dnsReverseName(u"192.0.2.7"_s), u"7.2.0.192.in-addr.arpa"_s);
    QCOMPARE(dnsReverseName(u"2001:db8::1"_s),
             u"1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa"_s);
    QCOMPARE(dnsReverseName(u"x.test"_s), u"x.test"_s);
}

void DnsWireTest::messagesAreReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("error"); // empty: it is an answer
    const QByteArray record = "c00c000100010000003c0004c0000207";
    QTest::newRow("good") << answer("000081800001000100000000", record) << QString();
    QTest::newRow("other case") << answer("000081800001000100000000", record).replace("test", "TEST")
                                << QString();
    QTest::newRow("error without a question") << QByteArray::fromHex("000081850000000000000000") << QString();
    QTest::newRow("truncated") << answer("000083800001000900000000", "") << QString();
    QTest::newRow("empty") << QByteArray() << u"not a DNS message"_s;
    QTest::newRow("wrong id") << answer("000181800001000100000000", record) << u"wrong id"_s;
    QTest::newRow("question") << answer("000001000001000100000000", record)
                              << u"a question and not an answer"_s;
    QTest::newRow("opcode") << answer("0000a9800001000100000000", record) << u"wrong opcode"_s;
    QTest::newRow("no question") << QByteArray::fromHex("000081800000000000000000") << u"wrong question"_s;
    QTest::newRow("two questions") << answer("000081800002000100000000", record) << u"wrong question"_s;
    QTest::newRow("other name") << answer("000081800001000100000000", record).replace("test", "west")
                                << u"wrong question"_s;
    const QString malformed = u"a record is malformed"_s;
    QTest::newRow("missing record") << answer("000081800001000200000000", record) << malformed;
    QTest::newRow("huge counts") << answer("00008180"
                                           "0001ffffffffffff",
                                           record)
                                 << malformed;
    QTest::newRow("cut") << answer("000081800001000100000000", record).chopped(1) << malformed;
    QTest::newRow("name that points to itself")
        << answer("000081800001000100000000", "c018000100010000003c0004c0000207") << malformed;
    QTest::newRow("short MX") << answer("000081800001000100000000", "c00c000f00010000003c00010a")
                              << malformed;
}

void DnsWireTest::messagesAreReadOrRefused()
{
    QFETCH(QByteArray, message);
    const auto answer = decodeDnsAnswer(message, m_query);
    QTEST(answer ? QString() : answer.error(), "error");
}

void DnsWireTest::extendedCodesAreReadFromEdns()
{
    const auto told = decodeDnsAnswer(answer("000081800001000000000001", "00002904d001000000"
                                                                         "0000"),
                                      m_query);
    QVERIFY(told);
    QCOMPARE(told->rcode, 16);
}

void DnsWireTest::noMoreThanAHundredRecordsAreKept()
{
    const QByteArray record = "c00c000100010000003c0004c0000207";
    const auto told = decodeDnsAnswer(answer("0000818000010fa000000000", record.repeated(4000)), m_query);
    QVERIFY(told);
    QCOMPARE(told->records.size(), maximumDnsRecords);
    QCOMPARE(told->matching, 4000);
}

QTEST_GUILESS_MAIN(DnsWireTest)
#include "dns_wire_test.moc"
