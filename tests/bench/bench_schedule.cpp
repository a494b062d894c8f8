// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later

/* A whole agent with ten thousand checks: how late they start, what they cost and take; and its spool alone. */

#include "agent/agent.h"
#include "agent/instruments.h"
#include "tests/bench/percentiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vantage {
namespace {

constexpr quint64 taskCount = 10'000;
constexpr Micros taskInterval = 10s;
constexpr auto measuredTime = 20s;
constexpr auto spoolTime = 5s;

Micros cpuTime()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto micros = [](const timeval &time) {
        return Micros(time.tv_sec * 1'000'000 + time.tv_usec);
    };
    return micros(usage.ru_utime) + micros(usage.ru_stime);
}

double residentMebibytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> words = file.readAll().split(' ');
    return words.value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

void passTime(std::chrono::milliseconds duration)
{
    QTimer::singleShot(duration, Qt::PreciseTimer, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
}

/** A process that accepts and closes, so that its work is not counted as the agent's. */
class Target
{
public:
    Target()
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("%s", qUtf8Printable(m_server.errorString()));
        m_process = fork();
        if (m_process == 0)
            acceptForEver(int(m_server.socketDescriptor()));
        m_port = m_server.serverPort();
        m_server.close();
    }
    ~Target()
    {
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
    }
    Target(const Target &) = delete;
    Target &operator=(const Target &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    [[noreturn]] static void acceptForEver(int listener)
    {
        fcntl(listener, F_SETFL, 0);
        for (;;) {
            const int client = ::accept(listener, nullptr, nullptr);
            char byte = 0;
            if (client >= 0) {
                std::ignore = ::recv(client, &byte, 1, 0);
                ::close(client);
            }
        }
    }

    QTcpServer m_server;
    pid_t m_process = 0;
    quint16 m_port = 0;
};

/** The reference: a thread that only sleeps until the next millisecond, on the same machine at the same time. */
class Sleeper
{
public:
    Sleeper()
        : m_thread([this] { sleepAndWake(); })
    {
    }
    ~Sleeper() { stop(); }
    Sleeper(const Sleeper &) = delete;
    Sleeper &operator=(const Sleeper &) = delete;

    void stop()
    {
        m_ending = true;
        if (m_thread.joinable())
            m_thread.join();
    }

    Percentiles late; ///< after stop()
    Micros cpu{};

private:
    void sleepAndWake()
    {
        for (SteadyTime next = SteadyClock::now(); !m_ending; next += 1ms) {
            std::this_thread::sleep_until(next);
            late.add(std::chrono::floor<Micros>(SteadyClock::now() - next));
        }
        timespec used{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
        cpu = std::chrono::seconds(used.tv_sec) +
              std::chrono::floor<Micros>(std::chrono::nanoseconds(used.tv_nsec));
    }

    std::atomic<bool> m_ending = false;
    std::thread m_thread;
};

HeldConfiguration manyTasks(quint16 port)
{
    HeldConfiguration held;
    held.revision = Revision(1);
    for (quint64 id = 1; id <= taskCount; ++id) {
        Task &task = held.tasks[CheckId(id)];
        task.check.id = CheckId(id);
        task.check.name = u"Check %1"_s.arg(id);
        task.check.kind = Kind::Tcp;
        task.check.target = u"127.0.0.1"_s;
        task.check.options.insert(u"port"_s, QString::number(port));
        task.check.interval = taskInterval;
        task.revision = held.revision;
    }
    return held;
}

void allowManySockets()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

void measureAgent()
{
    const Target target;
    const QTemporaryDir dir;
    Instruments instruments;
    const double empty = residentMebibytes();
    TaskStore(dir.filePath(u"tasks.cbor"_s)).save(manyTasks(target.port()));

    AgentSettings settings;
    settings.name = u"bench"_s;
    settings.dataDirectory = dir.path();
    settings.link.manager.port = 1; // nobody
    const Result<std::unique_ptr<Agent>> agent = Agent::open(settings, instruments.services());
    if (!agent)
        qFatal("%s", qUtf8Printable(agent.error().message));
    Percentiles late;
    qint64 results = 0;
    qint64 notUp = 0;
    QObject::connect(agent->get(), &Agent::measured, agent->get(), [&](const CheckResult &result) {
        late.add(result.late);
        ++results;
        notUp += result.outcome == Outcome::Up ? 0 : 1;
    });
    (*agent)->start();
    // Two rounds and a half: the first runs, and whatever lies between them and the grid.
    passTime(25s);
    late = {};
    results = 0;
    const Micros before = cpuTime();
    Sleeper sleeper;
    passTime(measuredTime);
    sleeper.stop();
    const Micros cpu = cpuTime() - before - sleeper.cpu;

    std::printf("agent: %llu TCP checks every 10 s, no manager, all kept in the spool\n",
                static_cast<unsigned long long>(taskCount));
    std::printf("  starts late by         %s\n", qUtf8Printable(late.summary()));
    std::printf("  a thread that sleeps   %s\n", qUtf8Printable(sleeper.late.summary()));
    std::printf("  CPU for each check     %.1f us with its result in the spool; %.1f %% of one core\n",
                double(cpu.count()) / double(results), 100 * double(cpu.count()) / 20e6);
    std::printf("  resident memory        %.1f MiB, without tasks %.1f MiB\n", residentMebibytes(), empty);
    std::printf("  results that are not up %lld\n", static_cast<long long>(notUp));
}

/** CPU of `work` once in a millisecond. */
double costPerTick(const std::function<void()> &work)
{
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    qint64 ticks = 0;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        work();
        ++ticks;
    });
    const Micros before = cpuTime();
    timer.start(1ms);
    passTime(spoolTime);
    return double((cpuTime() - before).count()) / double(ticks);
}

void measureSpool()
{
    const QTemporaryDir dir;
    const Result<std::unique_ptr<Spool>> spool = openSqliteSpool(dir.filePath(u"spool.sqlite"_s));
    if (!spool)
        qFatal("%s", qUtf8Printable(spool.error().message));
    const QByteArray row(200, 'r');
    const double idle = costPerTick([] {});
    const double kept = costPerTick([&] { (*spool)->append({row}); });
    // As when a manager acknowledges what was committed.
    QObject::connect(spool->get(), &Spool::committed, spool->get(),
                     [&](Seq last) { (*spool)->acknowledge(last); });
    const double drained = costPerTick([&] { (*spool)->append({row}); });
    std::printf("spool: 1,000 rows of 200 bytes a second, each row by itself\n");
    std::printf("  CPU for each result    %.1f us kept, %.1f us kept and trimmed (the ticking itself: %.1f "
                "us more)\n",
                kept - idle, drained - idle, idle);
}

} // namespace
} // namespace vantage

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    vantage::allowManySockets();
    vantage::measureAgent();
    vantage::measureSpool();
    return 0;
}
