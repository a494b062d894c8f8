// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later

/* Results on their way through TLS to the manager's disk: stored and acknowledged a second, and what one costs the
   manager, with 1, 100 and 1,000 agents; beside a program in C that puts the same rows into SQLite with the same
   durability. The agents only send frames that were encoded before; they take their part of the same machine. Memory is
   the manager's alone: what it holds depends on its tasks and on the credit of the links, and must not grow with the
   number of results, so that the peak of all is that of the first half. */

#include "tests/bench/load_server_process.h"
#include "tests/bench/sending_agent.h"
#include "tests/support/manager_process.h"
#include "tests/support/test_files.h"

#include <QCoreApplication>

#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vantage {
namespace {

quint64 resultsInAll = 600'000;
constexpr size_t joiningAtOnce = 20;
constexpr long rowsOfCommit = 1200; ///< of the reference: what comes in 20 ms at the rate that is aimed at
constexpr auto patience = 120s;

template <typename Reached>
void until(const char *what, Reached reached)
{
    const SteadyTime begin = SteadyClock::now();
    while (!reached()) {
        if (SteadyClock::now() - begin > patience)
            qFatal("%s: not within %lld s", what, static_cast<long long>(patience.count()));
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    }
}

quint64 acknowledged(const std::vector<std::unique_ptr<SendingAgent>> &senders)
{
    quint64 results = 0;
    for (const auto &sender : senders)
        results += sender->acknowledged();
    return results;
}

void benchAgents(int count, double rawRows, double rawCpu)
{
    test::ManagerProcess manager(QStringLiteral(VANTAGE_MANAGERD), QStringLiteral(VANTAGECTL));
    test::writeFile(manager.path(u"config.json"_s), configurationFor(count));
    manager.start();
    const Frames frames(resultsInAll / quint64(count));
    QList<JoinString> joins;
    for (int i = 0; i < count; ++i)
        joins += parseJoinString(manager.invitation()).value();
    const double before = manager.residentMebibytes();
    std::vector<std::unique_ptr<SendingAgent>> senders;
    // Not more at once than a manager lets in from one address.
    for (const JoinString &join : joins) {
        senders.push_back(std::make_unique<SendingAgent>(join, frames));
        if (senders.size() % joiningAtOnce == 0)
            until("joining", [&] { return std::ranges::all_of(senders, &SendingAgent::isJoined); });
    }
    until("joining", [&] { return std::ranges::all_of(senders, &SendingAgent::isJoined); });
    const double links = manager.residentMebibytes() - before;

    const double cpu = manager.cpuSeconds();
    const SteadyTime begin = SteadyClock::now();
    for (const auto &sender : senders)
        sender->begin();
    until("storing a half", [&] { return acknowledged(senders) >= resultsInAll / 2; });
    const double peakAtHalf = manager.peakMebibytes();
    until("storing", [&] { return std::ranges::all_of(senders, &SendingAgent::isDone); });
    const double wall = std::chrono::duration<double>(SteadyClock::now() - begin).count();
    const double perResult = (manager.cpuSeconds() - cpu) / double(resultsInAll) * 1e6;
    std::printf(
        "%5d agent(s) %9.0f results/s (%.2f of the reference)   %5.1f us CPU a result (%.1f times the "
        "reference)   %.0f KiB a link   %.0f MiB with all links, %.0f at the "
        "peak of the first half, %.0f at that of all\n",
        count, double(resultsInAll) / wall, double(resultsInAll) / wall / rawRows, perResult,
        perResult / rawCpu, links * 1024 / count, before + links, peakAtHalf, manager.peakMebibytes());
    senders.clear();
    if (!manager.stop())
        qFatal("the manager did not leave by itself");
}

std::pair<double, double> benchReference()
{
    const QTemporaryDir folder;
    const Frames frames(resultsInAll / 10);
    test::writeFile(folder.filePath(u"rows"_s), frames.rows);
    QProcess reference;
    reference.start(programBeside(u"vantage-bench-raw-sqlite"_s),
                    {folder.filePath(u"raw.sqlite"_s), folder.filePath(u"rows"_s), u"10"_s,
                     QString::number(rowsOfCommit)});
    if (!reference.waitForFinished(-1) || reference.exitCode() != 0)
        qFatal("the reference failed");
    const QList<QByteArray> words = reference.readAllStandardOutput().simplified().split(' ');
    std::printf("SQLite in C, %ld rows a commit: %s rows/s, %s us CPU a row of %lld bytes\n", rowsOfCommit,
                words.value(0).constData(), words.value(1).constData(),
                static_cast<long long>(frames.rowSize));
    return {words.value(0).toDouble(), words.value(1).toDouble()};
}

} // namespace
} // namespace vantage

int main(int argc, char **argv)
{
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const QCoreApplication application(argc, argv);
    if (const int more = QCoreApplication::arguments().value(1).toInt())
        vantage::resultsInAll *= quint64(more); // bench_ingest 5: five times as many
    const auto [rows, cpu] = vantage::benchReference();
    const int only =
        QCoreApplication::arguments().value(2).toInt(); // bench_ingest 5 100: of 100 agents alone
    for (const int agents : {1, 100, 1000}) {
        if (only == 0 || agents == only)
            vantage::benchAgents(agents, rows, cpu);
    }
}
