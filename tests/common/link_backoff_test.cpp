// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/link/backoff.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace std::chrono_literals;

namespace vantage {

class LinkBackoffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLimitDoublesUpToTheMost();
    void waitsAreSpreadOverTheWholeRange();
    void resettingBeginsAgain();
    void noWaitIsShorterThanFiftyMilliseconds();
};

void LinkBackoffTest::theLimitDoublesUpToTheMost()
{
    Backoff backoff(1s, 60s);
    for (const auto limit : {1s, 2s, 4s, 8s, 16s, 32s, 60s, 60s}) {
        QCOMPARE(backoff.limit(), std::chrono::milliseconds(limit));
        const auto wait = backoff.next();
        QVERIFY(wait >= 50ms && wait <= limit);
    }
}

void LinkBackoffTest::waitsAreSpreadOverTheWholeRange()
{
    std::vector<Backoff::Duration> waits;
    for (int i = 0; i < 1000; ++i) {
        Backoff backoff(60s, 60s);
        waits.push_back(backoff.next());
    }
    for (auto begin = 0s; begin < 60s; begin += 10s) {
        const auto here =
            std::ranges::count_if(waits, [&](auto wait) { return wait > begin && wait <= begin + 10s; });
        QVERIFY2(here > 50, qPrintable(QString::number(here)));
    }
}

void LinkBackoffTest::resettingBeginsAgain()
{
    Backoff backoff(1s, 60s);
    for (int i = 0; i < 10; ++i)
        (void)backoff.next();
    backoff.reset();
    QCOMPARE(backoff.limit(), 1000ms);
}

void LinkBackoffTest::noWaitIsShorterThanFiftyMilliseconds()
{
    Backoff backoff(1ms, 1ms);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(backoff.next(), 50ms);
}

} // namespace vantage

QTEST_GUILESS_MAIN(vantage::LinkBackoffTest)
#include "link_backoff_test.moc"
