// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/history/path_history.h"
#include "tests/manager/history_samples.h"

#include <QTest>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** The paths of a traceroute check over time. */
class PathHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsAreBandsAndHopsAreSummedUp()
    {
        PathHistory paths;
        const auto run = [&paths](int minute, const QString &hash, const QString &second, int received) {
            FieldWriter fields;
            fields.add("reached"_L1, true).add("path_hash"_L1, QStringView(hash));
            QCborStreamWriter &writer = fields.value("hops"_L1);
            writer.startArray(2);
            for (int ttl = 1; ttl <= 2; ++ttl) {
                writer.startMap(5);
                writer.append("ttl"_L1);
                writer.append(qint64(ttl));
                writer.append("addresses"_L1);
                writer.startArray(1);
                writer.append(ttl == 1 ? u"10.0.0.1"_s : second);
                writer.endArray();
                writer.append("sent"_L1);
                writer.append(qint64(3));
                writer.append("received"_L1);
                writer.append(qint64(ttl == 1 ? 3 : received));
                writer.append("rtt_avg_us"_L1);
                writer.append(qint64(1000 * ttl * (minute + 1)));
                writer.endMap();
            }
            writer.endArray();
            CheckResult result;
            result.started = start + std::chrono::minutes(minute);
            result.duration = 1s;
            result.fields = fields.take();
            paths.add(result);
        };
        run(0, u"a"_s, u"10.0.0.2"_s, 3);
        run(1, u"a"_s, u"10.0.0.2"_s, 0);
        run(2, u"b"_s, u"10.0.0.3"_s, 3);
        paths.add({}); // a run that could not measure tells of no path
        QCOMPARE(paths.bands().size(), size_t(2));
        QCOMPARE(paths.bands().front().range, span(0s, 120s));
        QCOMPARE(paths.bands().front().runs, quint64(2));
        QCOMPARE(paths.bands().back().hops, (QStringList{u"10.0.0.1"_s, u"10.0.0.3"_s}));
        QCOMPARE(paths.pathCount(), 2);
        const std::vector<HopSummary> hops = paths.hops();
        QCOMPARE(hops.size(), size_t(2));
        QCOMPARE(hops.back().addresses, (QStringList{u"10.0.0.2"_s, u"10.0.0.3"_s}));
        QCOMPARE(qRound(hops.back().lossPercent()), 33);
        QCOMPARE(hops.back().average(), Micros(4000));
        QCOMPARE(hops.back().best, Micros(2000));
        QCOMPARE(hops.back().worst, Micros(6000));
    }

    void hopsThatNoPathHasAreLeftOut()
    {
        FieldWriter fields;
        fields.add("path_hash"_L1, QStringView(u"a"));
        QCborStreamWriter &writer = fields.value("hops"_L1);
        const std::vector<qint64> numbers{-1, 0, 1, 255, 256, 1'000'000};
        writer.startArray(numbers.size());
        for (const qint64 number : numbers) {
            writer.startMap(4);
            for (const auto &[name, value] :
                 {std::pair("ttl"_L1, number), std::pair("sent"_L1, std::numeric_limits<qint64>::max()),
                  std::pair("received"_L1, std::numeric_limits<qint64>::max()),
                  std::pair("rtt_avg_us"_L1, std::numeric_limits<qint64>::max())}) {
                writer.append(name);
                writer.append(value);
            }
            writer.endMap();
        }
        writer.endArray();
        CheckResult result;
        result.fields = fields.take();
        PathHistory paths;
        paths.add(result);
        paths.add(result);
        const std::vector<HopSummary> hops = paths.hops();
        QCOMPARE(hops.size(), size_t(2));
        QCOMPARE(hops.back().hop, 255);
        QVERIFY(hops.back().average() >= Micros()); // nothing overflowed
    }
};

QTEST_GUILESS_MAIN(PathHistoryTest)
#include "path_history_test.moc"
