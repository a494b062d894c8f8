// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What many checks, and checks that hang, do to the others: cost and memory of an agent with 500 to 50,000 tasks, with and
// without 5,000 targets that never answer; and how late starts and healthy answers are beside hundreds of hanging checks.
// Each agent is a whole one (scheduler, runner, probes, spool) in a process of its own.
#include "agent/agent.h"
#include "agent/instruments.h"
#include "tests/bench/load_server_process.h"
#include "tests/bench/percentiles.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTimer>
#include <QUdpSocket>

#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vantage {
namespace {

/** A number of tasks of one sort; "PORT" in their words is the load server's. */
struct Group
{
    QStringList words; ///< KIND TARGET ... name=value, without the interval
    Micros interval{};
    int count = 0;
};

struct Scenario
{
    QString name;
    QList<Group> groups;
    std::chrono::milliseconds settle;
    std::chrono::milliseconds measured;
};

constexpr Micros never = std::chrono::hours(2);

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
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

void passTime(std::chrono::milliseconds duration)
{
    QTimer::singleShot(duration, Qt::PreciseTimer, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
}

/** 500 checks a second in each, whatever the number of tasks. Between a task's first run and its grid lie up to one and a half
    intervals: only after that is every second like the other. */
QList<Scenario> scenariosFor(const LoadServer &server, const QString &silentUdp)
{
    const auto tcp = [&](int count) {
        return Group{{u"TCP"_s, u"127.0.0.1"_s, server.closing()}, Micros(1s) * count / 500, count};
    };
    const QStringList forAnHour = {u"timeout=3600"_s};
    const auto hanging = [&](const QStringList &words, int count) {
        return Group{words + forAnHour, never, count};
    };
    const auto unheard = [&](int count) {
        return hanging({u"TCP"_s, u"127.0.0.1"_s, server.deaf()}, count);
    };
    const Group healthyDns{
        {u"DNS"_s, u"127.0.0.1"_s, u"example.test"_s, u"A"_s, u"port="_s + server.dns()}, 200ms, 20};
    const QList<Group> healthy = {tcp(500), healthyDns};
    const QList<Group> stuck = {
        hanging({u"DNS"_s, u"127.0.0.1"_s, u"example.test"_s, u"A"_s, u"port="_s + silentUdp}, 500),
        hanging({u"HTTP"_s, u"http://127.0.0.1:%1/"_s.arg(server.silent())}, 200),
        unheard(200),
    };
    return {
        {u"500 tasks"_s, {tcp(500)}, 5s, 20s},
        {u"10,000 tasks"_s, {tcp(10'000)}, 35s, 20s},
        {u"50,000 tasks"_s, {tcp(50'000)}, 160s, 20s},
        {u"50,000 tasks, 5,000 hang"_s, {tcp(50'000), unheard(5'000)}, 160s, 20s},
        {u"healthy alone"_s, healthy, 5s, 20s},
        {u"healthy beside 900 that hang"_s, healthy + stuck, 8s, 20s},
    };
}

HeldConfiguration tasksOf(const QList<Group> &groups)
{
    HeldConfiguration held;
    held.revision = Revision(1);
    quint64 id = 0;
    for (const Group &group : groups) {
        Result<CheckSpec> check =
            checkFromWords(group.words + QStringList{u"interval=2h"_s}, IntervalWord::Absent);
        if (!check)
            qFatal("%s", qUtf8Printable(check.error().message));
        check->interval = group.interval;
        for (int i = 0; i < group.count; ++i) {
            Task task;
            task.check = *check;
            task.check.id = CheckId(++id);
            task.revision = held.revision;
            held.tasks.emplace(task.check.id, task);
        }
    }
    return held;
}

/** In the child: figures as one line of JSON. */
void measureHere(const Scenario &scenario)
{
    const QTemporaryDir dir;
    Instruments instruments;
    const double empty = residentMebibytes();
    TaskStore(dir.filePath(u"tasks.cbor"_s)).save(tasksOf(scenario.groups));
    AgentSettings settings;
    settings.name = u"bench"_s;
    settings.dataDirectory = dir.path();
    settings.link.manager.port = 1; // nobody
    const Result<std::unique_ptr<Agent>> agent = Agent::open(settings, instruments.services());
    if (!agent)
        qFatal("%s", qUtf8Printable(agent.error().message));

    Percentiles late;
    Percentiles dns;
    qint64 results = 0;
    qint64 notUp = 0;
    QObject::connect(agent->get(), &Agent::measured, agent->get(), [&](const CheckResult &result) {
        ++results;
        late.add(result.late);
        if (result.kind == Kind::Dns)
            dns.add(result.duration);
        if (result.outcome != Outcome::Up && ++notUp == 1)
            std::fprintf(stderr, "not up: %s\n", qUtf8Printable(toLine(result)));
    });
    (*agent)->start();
    passTime(scenario.settle);
    late = {};
    dns = {};
    results = notUp = 0;
    const Micros before = cpuTime();
    passTime(scenario.measured);
    const Micros cpu = cpuTime() - before;
    const QJsonObject figures{
        {u"cpu"_s, double(cpu.count()) / double(std::max<qint64>(1, results))},
        {u"results"_s, results},
        {u"not_up"_s, notUp},
        {u"late_p99"_s, qint64(late.at(0.99).count())},
        {u"late_max"_s, qint64(late.at(1).count())},
        {u"dns_p50"_s, qint64(dns.at(0.5).count())},
        {u"dns_p99"_s, qint64(dns.at(0.99).count())},
        {u"dns_max"_s, qint64(dns.at(1).count())},
        {u"memory"_s, residentMebibytes()},
        {u"empty"_s, empty},
    };
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    (*agent)->stop({});
}

void runAll(const QList<Scenario> &scenarios, const QStringList &arguments)
{
    std::printf("%-30s %8s %9s %8s %9s %9s %9s %9s %8s %7s\n", "", "results", "us CPU", "ratio", "late p99",
                "late max", "DNS p50", "DNS max", "MiB", "not up");
    double reference = 0;
    for (const Scenario &scenario : scenarios) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), QStringList{scenario.name} + arguments);
        child.waitForFinished(-1);
        const QJsonObject figures = QJsonDocument::fromJson(child.readAllStandardOutput()).object();
        const double cpu = figures[u"cpu"_s].toDouble();
        if (reference == 0)
            reference = cpu;
        const auto time = [&](QLatin1StringView name) {
            return formatDuration(Micros(figures[name].toInteger())).toUtf8();
        };
        std::printf("%-30s %8lld %9.1f %7.2fx %9s %9s %9s %9s %8.1f %7lld\n", qUtf8Printable(scenario.name),
                    static_cast<long long>(figures[u"results"_s].toInteger()), cpu, cpu / reference,
                    time("late_p99"_L1).constData(), time("late_max"_L1).constData(),
                    time("dns_p50"_L1).constData(), time("dns_max"_L1).constData(),
                    figures[u"memory"_s].toDouble(),
                    static_cast<long long>(figures[u"not_up"_s].toInteger()));
        std::fflush(stdout);
    }
}

} // namespace
} // namespace vantage

/** Without words all scenarios; with one, and the ports of the servers, that scenario here. */
int main(int argc, char **argv)
{
    using namespace vantage;
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);

    const QStringList words = QCoreApplication::arguments();
    if (words.size() > 2) {
        const LoadServer server(words.at(2).split(u','));
        for (const Scenario &scenario : scenariosFor(server, words.at(3))) {
            if (scenario.name == words.at(1))
                measureHere(scenario);
        }
        return 0;
    }
    const LoadServer server;
    QUdpSocket silent; // bound, and never read
    if (!silent.bind(QHostAddress::LocalHost))
        qFatal("no port for a silent name server");
    QList<Scenario> scenarios = scenariosFor(server, QString::number(silent.localPort()));
    if (words.size() == 2)
        scenarios.removeIf([&](const Scenario &each) { return !each.name.startsWith(words.at(1)); });
    runAll(scenarios, {server.ports().join(u','), QString::number(silent.localPort())});
    return 0;
}
