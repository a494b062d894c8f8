// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later

/* The window as operators have it: how soon it is usable when ten million results are stored, for how long it stands
   still under 20,000 results a second with a filter set and a chart open, what it takes when nothing happens. */

#include "gui-manager/manager.h"
#include "gui-manager/store/store_writer.h"
#include "gui-manager/ui/languages.h"
#include "gui-manager/ui/main_window.h"
#include "tests/bench/block_watch.h"
#include "tests/bench/invite.h"
#include "tests/bench/sending_agent.h"
#include "tests/support/test_files.h"

#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <cstdio>
#include <sys/resource.h>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int agents = 20;
constexpr int framesPerSecond = 10; ///< of 100 rows, of each agent
constexpr quint64 storedAgents = 100;
constexpr quint64 storedRows = 10'000'000;
constexpr auto measuredTime = 20s;
constexpr auto idleTime = 10s;

double secondsSince(SteadyTime begin)
{
    return std::chrono::duration<double>(SteadyClock::now() - begin).count();
}

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

double residentMegabytes()
{
    return readFile(u"/proc/self/statm"_s).split(' ').value(1).toDouble() * 4096 / 1e6;
}

void wait(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

ManagerSettings settingsIn(const QString &folder)
{
    ManagerSettings settings;
    settings.port = 0;
    settings.dataDir = folder;
    return settings;
}

/** A window over a manager of its own. */
struct Console
{
    explicit Console(const QString &folder)
        : manager(settingsIn(folder))
        , kept(folder + u"/window.ini"_s, QSettings::IniFormat)
    {
        if (const Result<void> started = manager.start(); !started)
            qFatal("%s", qUtf8Printable(started.error().message));
        languages.use(u"en"_s);
        window = std::make_unique<MainWindow>(
            WindowServices{manager.feed(), manager.commands(), manager.history(), languages, kept});
        window->resize(1400, 900);
        window->show();
    }

    Manager manager;
    Languages languages;
    QSettings kept;
    std::unique_ptr<MainWindow> window;
};

/** As agents would have left it, each with its hundred checks once a second. */
void fillStore(const QString &path)
{
    StoreWriter writer;
    if (!writer.open(path))
        qFatal("%s cannot be opened", qUtf8Printable(path));
    std::atomic<quint64> stored = 0;
    QObject::connect(
        &writer, &StoreWriter::committed, &writer,
        [&stored](const std::vector<Committed> &, const ResultBatch &results) {
            stored += results->size();
            stored.notify_one();
        },
        Qt::DirectConnection);
    const quint64 rounds = storedRows / storedAgents / rowsOfFrame;
    const UtcTime start = utcNow() - std::chrono::seconds(rounds);
    quint64 submitted = 0;
    for (quint64 round = 0; round < rounds; ++round) {
        StoreBatch made;
        made.epoch = Frames::epoch;
        for (quint64 i = 1; i <= rowsOfFrame; ++i) {
            CheckResult result = resultOf(round * rowsOfFrame + i, start);
            result.epoch = made.epoch;
            result.seq = Seq(round * rowsOfFrame + i);
            made.rows += encodeResult(result);
            made.results.push_back(std::move(result));
        }
        made.cursor = made.results.back().seq;
        for (quint64 agent = 1; agent <= storedAgents; ++agent) {
            StoreBatch batch = made;
            batch.agent = AgentId(agent);
            for (CheckResult &result : batch.results)
                result.agent = batch.agent;
            for (quint64 seen = stored; submitted - seen > 50'000; seen = stored)
                stored.wait(seen);
            submitted += batch.results.size();
            writer.submit(std::move(batch));
        }
    }
    for (quint64 seen = stored; seen < submitted; seen = stored)
        stored.wait(seen);
    writer.close();
}

void benchStart()
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"config.json"_s), configurationFor(int(storedAgents)));
    fillStore(folder.filePath(u"results.sqlite"_s));
    for (const char *which : {"first", "second"}) {
        const SteadyTime begin = SteadyClock::now();
        Console console(folder.path());
        // Usable: it has painted, and what is done in its thread from now on comes at once.
        while (!console.window->isVisible())
            QCoreApplication::processEvents();
        console.window->grab();
        QCoreApplication::processEvents();
        std::printf("start with %llu stored results, %s time: usable after %.2f s\n",
                    static_cast<unsigned long long>(storedRows), which, secondsSince(begin));
        BlockWatch watch;
        wait(3s);
        std::printf("  the longest that it stands still in the 3 s after that: %s\n",
                    qPrintable(formatDuration(watch.take())));
    }
}

/** Sends in a thread of its own, 20,000 results a second in all, until it is told to stop. */
class Load
{
public:
    explicit Load(const QStringList &invitations)
    {
        m_thread.reset(QThread::create([this, invitations] { run(invitations); }));
        m_thread->start();
        while (!m_begun) // the manager that lets them in works in this thread
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    }
    ~Load()
    {
        m_stop = true;
        m_thread->wait();
    }

private:
    void run(const QStringList &invitations)
    {
        const Frames frames(quint64(rowsOfFrame) * framesPerSecond * 120);
        std::vector<std::unique_ptr<SendingAgent>> senders;
        for (const QString &invitation : invitations)
            senders.push_back(std::make_unique<SendingAgent>(parseJoinString(invitation).value(), frames));
        while (!std::ranges::all_of(senders, &SendingAgent::isJoined))
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        // Each agent at its own moment, as they are.
        QTimer next;
        size_t turn = 0;
        QObject::connect(&next, &QTimer::timeout, &next, [&] { senders[turn++ % senders.size()]->send(1); });
        next.setTimerType(Qt::PreciseTimer);
        next.start(std::chrono::milliseconds(1000 / (framesPerSecond * agents)));
        m_begun = true;
        while (!m_stop)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    std::atomic<bool> m_begun = false;
    std::atomic<bool> m_stop = false;
    std::unique_ptr<QThread> m_thread;
};

void measure(BlockWatch &watch, const char *what)
{
    wait(2s);
    (void)watch.takeAll();
    wait(measuredTime);
    auto [all, own] = watch.takeAll();
    std::printf("%s:\n  time between two rounds of the window's event loop: %s\n  without waiting for a "
                "processor: %s\n",
                what, qPrintable(all.summary()), qPrintable(own.summary()));
}

void benchLoad()
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"config.json"_s), configurationFor(agents));
    Console console(folder.path());
    QStringList invitations;
    for (int i = 0; i < agents; ++i)
        invitations += invite(console.manager);
    auto watching = std::make_unique<BlockWatch>();
    BlockWatch &watch = *watching;
    measure(watch, "nothing to do");
    {
        const Load load(invitations);
        console.window->go({.place = Place::Results});
        auto *filter = console.window->findChild<QLineEdit *>(u"filterText"_s);
        filter->setText(u"outcome:up shop"_s);
        measure(watch, "20,000 results/s, results in front, filter set");
        console.window->go({.place = Place::History, .check = CheckId(1)});
        measure(watch, "20,000 results/s, filter set, a live chart in front");
        console.window->go({.place = Place::Overview});
        measure(watch, "20,000 results/s, filter set, overview in front");
        std::printf("memory with the last million results: %.0f MB\n", residentMegabytes());
    }
    watching.reset(); // it looks a thousand times a second
    wait(3s);
    const double cpu = cpuSeconds();
    wait(idleTime);
    std::printf("idle: %.2f %% of a processor\n",
                (cpuSeconds() - cpu) / std::chrono::duration<double>(idleTime).count() * 100);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const QApplication application(argc, argv);
    const QStringList asked = QCoreApplication::arguments().sliced(1);
    if (asked.isEmpty() || asked.contains(u"--load"_s))
        benchLoad();
    if (asked.isEmpty() || asked.contains(u"--start"_s))
        benchStart();
}
