// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/store/histogram.h"

#include <QTest>

#include <random>

using namespace vantage;
using namespace Qt::StringLiterals;

class HistogramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void percentilesAreRightWithinTwoPercent()
    {
        std::mt19937 random(7);
        std::lognormal_distribution<double> durations(9,
                                                      2); // 8 ms in the middle, from microseconds to seconds
        std::vector<qint64> all;
        Histogram histogram;
        for (int i = 0; i < 20'000; ++i) {
            all.push_back(std::llround(durations(random)) + 1);
            histogram.add(Micros(all.back()));
        }
        std::ranges::sort(all);
        QCOMPARE(histogram.count(), all.size());
        for (const double share : {0.01, 0.5, 0.9, 0.95, 0.99, 0.999, 1.0}) {
            const auto exact = double(all.at(size_t(std::ceil(share * double(all.size()))) - 1));
            const auto found = double(histogram.percentile(share).count());
            QVERIFY2(std::abs(found - exact) <= 0.02 * exact + 1,
                     qPrintable(u"%1: %2 for %3"_s.arg(share).arg(found).arg(exact)));
        }
    }

    void mergingIsAddingAllOfBoth()
    {
        Histogram all;
        Histogram even;
        Histogram odd;
        for (int i = 0; i < 1000; ++i) {
            all.add(Micros(i * i));
            (i % 2 == 0 ? even : odd).add(Micros(i * i));
        }
        even.merge(odd);
        QCOMPARE(even, all);
        even.merge(Histogram());
        QCOMPARE(even, all);
    }

    void bytesComeBackAsTheyWere()
    {
        Histogram histogram;
        QCOMPARE(histogram.toBytes(), QByteArray());
        for (const qint64 us :
             {qint64(0), qint64(1), qint64(1), qint64(999), qint64(1000000), qint64(INT64_MAX)})
            histogram.add(Micros(us));
        const QByteArray bytes = histogram.toBytes();
        QVERIFY(bytes.size() <= 12);
        QCOMPARE(Histogram::fromBytes(bytes), histogram);
        QCOMPARE(Histogram::fromBytes({}), Histogram());
        QVERIFY(histogram.percentile(1) > Micros(Histogram::longest.count() / 100 * 98));
    }

    void bytesThatAreNoneAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("half a bucket") << QByteArray("\x05");
        QTest::newRow("no end") << QByteArray("\x05\x80");
        QTest::newRow("count 0") << QByteArray("\x05\x00", 2);
        QTest::newRow("not growing") << QByteArray("\x05\x01\x00\x01", 4);
        QTest::newRow("beyond the last") << QByteArray("\xff\x7f\x01");
        QTest::newRow("too long a number") << QByteArray(20, '\xff');
        QTest::newRow("too many") << QByteArray("\x01\xff\xff\xff\xff\xff\xff\xff\x7f");
    }

    void bytesThatAreNoneAreRefused()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(!Histogram::fromBytes(bytes));
    }

    void anEmptyOneHasNoPercentile() { QCOMPARE(Histogram().percentile(0.5), Micros(0)); }
};

QTEST_GUILESS_MAIN(HistogramTest)
#include "histogram_test.moc"
