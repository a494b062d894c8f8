// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later

/* The log of results in its table: how soon a batch is on the screen, and what a million rows cost; and the page of ten
   thousand checks, which is all that is measured with --checks. */

#include "gui-manager/models/results_model.h"
#include "gui-manager/ui/results/results_view.h"
#include "tests/bench/block_watch.h"
#include "tests/bench/checks_page.h"
#include "tests/bench/percentiles.h"
#include "tests/ui/support/sample_data.h"

#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>

#include <cstdio>
#include <cstdlib>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 1'000'000;
constexpr size_t batchRows = 1000;

/** Notices when it has drawn its last row. */
class WatchedView : public ResultsView
{
public:
    using ResultsView::ResultsView;
    int lastDrawn = -1;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        ResultsView::paintEvent(event);
        const int last = model()->rowCount() - 1;
        if (viewport()->rect().intersects(visualRect(model()->index(last, 0))))
            lastDrawn = last;
    }
};

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

void say(const QString &text)
{
    std::printf("%s\n", qUtf8Printable(text));
    std::fflush(stdout);
}

void waitFor(const std::function<bool()> &isTrue)
{
    while (!isTrue())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

Micros since(const QElapsedTimer &clock)
{
    return Micros(clock.nsecsElapsed() / 1000);
}

void benchLatency(ResultsModel &model, const WatchedView &view)
{
    Percentiles shown;
    for (int i = 0; i < 200; ++i) {
        QTest::qWait(int(QRandomGenerator::global()->bounded(20U)));
        const int before = model.rowCount();
        const ResultBatch batch = sampleBatch(quint64(i) * 10, 10);
        QElapsedTimer clock;
        clock.start();
        model.append(batch);
        waitFor([&] { return model.rowCount() > before && view.lastDrawn == model.rowCount() - 1; });
        shown.add(since(clock));
    }
    say(u"batch handed over to row on the screen: "_s + shown.summary());
}

void append(ResultsModel &model, int count, BlockWatch &watch, const QString &what)
{
    std::vector<ResultBatch> batches;
    for (quint64 i = 0; i < 50; ++i)
        batches.push_back(sampleBatch(i * batchRows, batchRows));
    QCoreApplication::processEvents();
    (void)watch.take();
    QElapsedTimer clock;
    clock.start();
    for (int done = 0; done < count; done += int(batchRows)) {
        model.append(batches.at(size_t(done) / batchRows % batches.size()));
        QCoreApplication::processEvents();
    }
    waitFor([&] {
        return model.rowCount() > 0 &&
               model.resultAt(model.rowCount() - 1).seq ==
                   batches.at((size_t(count) / batchRows - 1) % batches.size())->back().seq;
    });
    const double seconds = double(clock.nsecsElapsed()) / 1e9;
    say(u"%1: %2 rows/s, longest block %3"_s.arg(what)
            .arg(qint64(count / seconds))
            .arg(formatDuration(watch.take())));
}

void benchFilter(ResultsModel &model, BlockWatch &watch, const QString &what, const ResultFilter &filter)
{
    QElapsedTimer clock;
    Micros first{};
    const auto connection = QObject::connect(&model, &QAbstractItemModel::rowsInserted, &model, [&] {
        if (first == Micros(0))
            first = since(clock);
    });
    (void)watch.take();
    clock.start();
    model.setFilter(filter);
    waitFor([&] { return !model.isBusy(); });
    const Micros all = since(clock);
    QCoreApplication::processEvents();
    say(u"filter %1: first rows %2, all %3 of them %4, longest block %5"_s.arg(what, formatDuration(first))
            .arg(model.rowCount())
            .arg(formatDuration(all), formatDuration(watch.take())));
    QObject::disconnect(connection);
}

void benchSort(ResultsModel &model, WatchedView &view, BlockWatch &watch, int column)
{
    (void)watch.take();
    QElapsedTimer clock;
    clock.start();
    view.sortByColumn(column, Qt::DescendingOrder);
    waitFor([&] { return !model.isBusy(); });
    const Micros done = since(clock);
    QTest::qWait(100);
    say(u"sorted by %1: %2, longest block %3"_s.arg(
        view.model()->headerData(column, Qt::Horizontal).toString(), formatDuration(done),
        formatDuration(watch.take())));
    model.append(sampleBatch(0, 100));
    QTest::qWait(400);
    say(u"  100 new rows in that order: longest block %1"_s.arg(formatDuration(watch.take())));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    benchChecksPage();
    if (QCoreApplication::arguments().contains("--checks"_L1))
        return EXIT_SUCCESS;
    const double before = residentMegabytes();
    ResultsModel model(rows);
    WatchedView view(u"results"_s);
    view.setModel(&model);
    view.resize(1200, 600);
    view.show();
    BlockWatch watch;

    benchLatency(model, view);
    append(model, rows, watch, u"a million rows appended"_s);
    QTest::qWait(3000);
    say(u"memory: %1 MB for %2 rows, held complete"_s.arg(residentMegabytes() - before, 0, 'f', 0)
            .arg(model.held()));
    append(model, rows / 5, watch, u"200,000 more into the full log"_s);
    QTest::qWait(1000);

    ResultFilter down;
    down.outcomes = ResultFilter::only(Outcome::Down);
    benchFilter(model, watch, u"by outcome"_s, down);
    ResultFilter text;
    text.text = u"baidu"_s;
    benchFilter(model, watch, u"by a text in a sixth of the rows"_s, text);
    text.text = u"no such text"_s;
    benchFilter(model, watch, u"by a text in no row"_s, text);
    model.setFilter({});
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString id = model.headerData(column, Qt::Horizontal, ColumnIdRole).toString();
        if (id == "duration"_L1 || id == "target"_L1)
            benchSort(model, view, watch, column);
    }
    return EXIT_SUCCESS;
}
