// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a check of each kind costs the agent in CPU time, from the runner's start to its result, beside raw references in
// C that were measured in the same run; and what 2,000 other checks that hang add to it. PING is told for each packet.
// With --peers other probers are measured in the same run: blackbox_exporter, and fping.
#include "agent/instruments.h"
#include "agent/schedule/runner.h"
#include "tests/bench/load_server_process.h"
#include "tests/bench/peers.h"
#include "tests/support/nginx.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
#include <QProcess>
#include <QUrl>

#include <sys/resource.h>

#include <cstdio>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int hangingChecks = 2000;
constexpr int rounds = 5;

double cpuMicros()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e6 +
           double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec);
}

double medianOf(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

struct Row
{
    QString name;
    CheckSpec check;
    QString raw; ///< program of the reference
    QStringList rawArguments;
    int count = 0;
    QString module = {}; ///< of blackbox_exporter, where it has the kind
    QString moduleTarget = {};
    int packets = 1; ///< of one check; costs are told for each
};

CheckSpec checkFrom(const QStringList &words)
{
    const Result<CheckSpec> check = checkFromWords(words, IntervalWord::Absent);
    if (!check)
        qFatal("%s", qUtf8Printable(check.error().message));
    return *check;
}

/** The agent's part that measures. */
class Agent
{
public:
    explicit Agent(int parallel)
        : m_parallel(parallel)
    {
    }

    /** CPU time of one check in microseconds. */
    double measure(const CheckSpec &check, int count)
    {
        const double begin = cpuMicros();
        m_check = check;
        m_toStart = count;
        m_toFinish = count;
        for (int i = 0; i < m_parallel && m_toStart > 0; ++i)
            startOne();
        m_loop.exec();
        return (cpuMicros() - begin) / count;
    }

    /** Checks that go on for an hour. */
    void hang(const QList<CheckSpec> &checks)
    {
        for (const CheckSpec &check : checks)
            m_runner.start(startOf(check), [](const CheckResult &result) {
                qFatal("a hanging check ended: %s", qUtf8Printable(result.description));
            });
        QEventLoop loop;
        const auto settled = m_instruments.poller.after(std::chrono::seconds(2), [&] { loop.quit(); });
        loop.exec();
    }

private:
    static Runner::Start startOf(const CheckSpec &check)
    {
        Runner::Start start;
        start.task.check = check;
        start.scheduled = utcNow();
        start.due = SteadyClock::now();
        return start;
    }

    void startOne()
    {
        --m_toStart;
        m_runner.start(startOf(m_check), [this](const CheckResult &result) {
            if (result.outcome != Outcome::Up)
                qFatal("a check failed: %s", qUtf8Printable(result.description));
            if (m_toStart > 0)
                startOne();
            if (--m_toFinish == 0)
                m_loop.quit();
        });
    }

    const int m_parallel;
    Instruments m_instruments;
    Runner m_runner{m_instruments.services()};
    QEventLoop m_loop;
    CheckSpec m_check;
    int m_toStart = 0;
    int m_toFinish = 0;
};

double measureRaw(const Row &row, int parallel)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QStringList order = {row.rawArguments.at(0), QString::number(row.count * row.packets),
                               QString::number(parallel)};
    process.start(programBeside(row.raw), order + row.rawArguments.mid(1));
    process.waitForFinished(-1);
    bool isNumber = false;
    const double cost = process.readAllStandardOutput().trimmed().toDouble(&isNumber);
    if (!isNumber)
        qFatal("%s failed", qUtf8Printable(row.raw));
    return cost;
}

/** A quarter each: TCP and HTTP, connected to silence and unheard. */
QList<CheckSpec> hangingFrom(const LoadServer &server)
{
    const QStringList forAnHour = {u"interval=2h"_s, u"timeout=3600"_s};
    const QString url = u"http://127.0.0.1:%1/"_s;
    const QList<CheckSpec> kinds = {
        checkFrom(QStringList{u"TCP"_s, u"127.0.0.1"_s, server.silent(), u"expect=x"_s} + forAnHour),
        checkFrom(QStringList{u"TCP"_s, u"127.0.0.1"_s, server.deaf()} + forAnHour),
        checkFrom(QStringList{u"HTTP"_s, url.arg(server.silent())} + forAnHour),
        checkFrom(QStringList{u"HTTP"_s, url.arg(server.deaf())} + forAnHour),
    };
    QList<CheckSpec> hanging;
    for (int i = 0; i < hangingChecks; ++i)
        hanging.append(kinds.at(i % kinds.size()));
    return hanging;
}

/** What other probers cost, in the same rounds. */
class Peers
{
public:
    explicit Peers(const TestCa &ca)
        : m_blackbox(ca.file())
    {
    }

    void measure(const Row &row, int parallel)
    {
        // Its account is kept in hundredths of a second, so that it needs as many as this.
        m_costs.append(m_blackbox.cost(row.module, row.moduleTarget, 1000, parallel));
        if (row.packets > 1)
            m_fping.append(fpingCost(2000));
    }

    void print(double cost)
    {
        const auto column = [cost](QList<double> &costs) {
            if (costs.isEmpty())
                return QString();
            const double other = medianOf(std::exchange(costs, {}));
            return u"%1 (x %2)"_s.arg(other, 0, 'f', 1).arg(cost / other, 0, 'f', 2);
        };
        std::printf("   %18s %14s", qPrintable(column(m_costs)), qPrintable(column(m_fping)));
    }

private:
    const Blackbox m_blackbox;
    QList<double> m_costs;
    QList<double> m_fping;
};

void measure(const QList<Row> &rows, const LoadServer &server, int parallel, Peers *peers)
{
    std::printf("CPU time of one check, us (median of %d rounds, %d at once, loopback)\n", rounds, parallel);
    std::printf("%-6s %8s %9s %7s   %14s %7s %9s", "", "raw C", "vantage", "ratio", "2,000 hanging", "ratio",
                "added");
    if (peers)
        std::printf("   %18s %14s", "blackbox", "fping");
    std::printf("\n");
    for (const Row &row : rows) {
        if (!findProbe(row.check.kind)) {
            std::printf("%-6s not measured: this build has no probe for it\n", qPrintable(row.name));
            continue;
        }
        QList<double> raw;
        QList<double> alone;
        QList<double> amongHanging;
        Agent quiet(parallel);
        quiet.measure(row.check, row.count / 10);
        Agent busy(parallel);
        busy.hang(hangingFrom(server));
        // By turns, so that whatever else the machine does falls on all of them.
        for (int round = 0; round < rounds; ++round) {
            raw.append(measureRaw(row, parallel));
            alone.append(quiet.measure(row.check, row.count) / row.packets);
            amongHanging.append(busy.measure(row.check, row.count) / row.packets);
            if (peers && !row.module.isEmpty())
                peers->measure(row, parallel);
        }
        const double cost = medianOf(alone);
        const double costAmongHanging = medianOf(amongHanging);
        std::printf("%-6s %8.1f %9.1f %6.2fx   %14.1f %6.2fx %+8.0f%%", qPrintable(row.name), medianOf(raw),
                    cost, cost / medianOf(raw), costAmongHanging, costAmongHanging / medianOf(raw),
                    (costAmongHanging / cost - 1) * 100);
        if (peers)
            peers->print(cost);
        std::printf("\n");
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption(
        {u"count"_s, u"Checks of each round; HTTP half, HTTPS and TLS a tenth."_s, u"N"_s, u"10000"_s});
    parser.addOption({u"parallel"_s, u"Checks at once."_s, u"K"_s, u"16"_s});
    parser.addOption({u"only"_s, u"One kind: TCP, HTTP, HTTPS, TLS, UDP, DNS, NTP or PING."_s, u"KIND"_s});
    parser.addOption(
        {u"peers"_s,
         u"Other probers beside: prometheus-blackbox-exporter and fping, which must be installed."_s});
    parser.process(application);
    const int count = std::max(100, parser.value(u"count"_s).toInt());
    const int parallel = std::max(1, parser.value(u"parallel"_s).toInt());

    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);

    const LoadServer server;
    const TestCa ca;
    const Nginx nginx(ca);
    const QString tlsPort = QString::number(nginx.https(Nginx::Tls::Only1_3));
    QList<Row> rows = {
        {u"TCP"_s,
         checkFrom({u"TCP"_s, u"127.0.0.1"_s, server.closing()}),
         u"vantage-bench-raw-tcp"_s,
         {server.closing()},
         count,
         u"tcp"_s,
         u"127.0.0.1:"_s + server.closing()},
        {u"HTTP"_s,
         checkFrom({u"HTTP"_s, u"http://127.0.0.1:%1/"_s.arg(server.http())}),
         u"vantage-bench-raw-http"_s,
         {server.http()},
         count / 2,
         u"http"_s,
         u"http://127.0.0.1:%1/"_s.arg(server.http())},
        {u"HTTPS"_s,
         checkFrom(
             {u"HTTPS"_s, u"https://localhost:%1/"_s.arg(tlsPort), u"family=4"_s, u"ca="_s + ca.file()}),
         u"vantage-bench-raw-https"_s,
         {tlsPort, ca.file()},
         count / 10,
         u"https"_s,
         u"https://localhost:%1/"_s.arg(tlsPort)},
        {u"TLS"_s,
         checkFrom({u"TCP"_s, u"localhost"_s, tlsPort, u"family=4"_s, u"tls=on"_s, u"ca="_s + ca.file(),
                    u"send=GET / HTTP/1.1\\r\\nHost: localhost\\r\\n\\r\\n"_s, u"expect=hello"_s}),
         u"vantage-bench-raw-https"_s,
         {tlsPort, ca.file()},
         count / 10},
        {u"UDP"_s,
         checkFrom({u"UDP"_s, u"127.0.0.1"_s, server.udpEcho(), u"payload=ping"_s}),
         u"vantage-bench-raw-udp"_s,
         {server.udpEcho()},
         count},
        {u"DNS"_s,
         checkFrom({u"DNS"_s, u"127.0.0.1"_s, u"example.test"_s, u"A"_s, u"port="_s + server.dns()}),
         u"vantage-bench-raw-dns"_s,
         {server.dns()},
         count,
         u"dns"_s,
         u"127.0.0.1:"_s + server.dns()},
        {u"NTP"_s,
         checkFrom({u"NTP"_s, u"127.0.0.1"_s, u"samples=1"_s, u"port="_s + server.ntp()}),
         u"vantage-bench-raw-ntp"_s,
         {server.ntp()},
         count},
        {u"PING"_s,
         checkFrom({u"ICMP"_s, u"127.0.0.1"_s, u"1"_s, u"spacing=0.001"_s}),
         u"vantage-bench-raw-icmp"_s,
         {u"0"_s},
         count / 4,
         u"icmp"_s,
         u"127.0.0.1"_s,
         4},
    };
    if (const QString only = parser.value(u"only"_s); !only.isEmpty())
        rows.removeIf([&](const Row &row) { return row.name.compare(only, Qt::CaseInsensitive) != 0; });
    std::optional<Peers> peers;
    if (parser.isSet(u"peers"_s))
        peers.emplace(ca);
    measure(rows, server, parallel, peers ? &*peers : nullptr);
    return 0;
}
