// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a check of each kind costs the agent in CPU time, from the runner's start to its result, beside raw
// references in C that were measured in the same run; and what 2,000 other checks that hang add to it.
#include "agent/instruments.h"
#include "agent/schedule/runner.h"
#include "tests/support/nginx.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
#include <QProcess>

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

QString programBeside(const QString &name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

/** load_server.c in a process of its own. */
class LoadServer
{
public:
    LoadServer()
    {
        m_process.start(programBeside(u"vantage-bench-load-server"_s), {});
        if (!m_process.waitForReadyRead())
            qFatal("the load server does not start");
        m_ports = QString::fromLatin1(m_process.readLine().trimmed()).split(u' ');
    }
    ~LoadServer()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    LoadServer(const LoadServer &) = delete;
    LoadServer &operator=(const LoadServer &) = delete;

    [[nodiscard]] QString closing() const { return m_ports.at(0); }
    [[nodiscard]] QString http() const { return m_ports.at(1); }
    [[nodiscard]] QString silent() const { return m_ports.at(2); }
    [[nodiscard]] QString deaf() const { return m_ports.at(3); }
    [[nodiscard]] QString echo() const { return m_ports.at(4); }
    [[nodiscard]] QString dns() const { return m_ports.at(5); }
    [[nodiscard]] QString ntp() const { return m_ports.at(6); }

private:
    QProcess m_process;
    QStringList m_ports;
};

struct Row
{
    QString name;
    CheckSpec check;
    QString raw; ///< program of the reference
    QStringList rawArguments;
    int count = 0;
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
    const QStringList order = {row.rawArguments.at(0), QString::number(row.count), QString::number(parallel)};
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

void measure(const QList<Row> &rows, const LoadServer &server, int parallel)
{
    std::printf("CPU time of one check, us (median of %d rounds, %d at once, loopback)\n", rounds, parallel);
    std::printf("%-6s %8s %9s %7s   %14s %7s %9s\n", "", "raw C", "vantage", "ratio", "2,000 hanging",
                "ratio", "added");
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
            alone.append(quiet.measure(row.check, row.count));
            amongHanging.append(busy.measure(row.check, row.count));
        }
        const double cost = medianOf(alone);
        const double costAmongHanging = medianOf(amongHanging);
        std::printf("%-6s %8.1f %9.1f %6.2fx   %14.1f %6.2fx %+8.0f%%\n", qPrintable(row.name), medianOf(raw),
                    cost, cost / medianOf(raw), costAmongHanging, costAmongHanging / medianOf(raw),
                    (costAmongHanging / cost - 1) * 100);
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
    parser.addOption({u"only"_s, u"One kind: TCP, HTTP, HTTPS, TLS, UDP, DNS or NTP."_s, u"KIND"_s});
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
         count},
        {u"HTTP"_s,
         checkFrom({u"HTTP"_s, u"http://127.0.0.1:%1/"_s.arg(server.http())}),
         u"vantage-bench-raw-http"_s,
         {server.http()},
         count / 2},
        {u"HTTPS"_s,
         checkFrom(
             {u"HTTPS"_s, u"https://localhost:%1/"_s.arg(tlsPort), u"family=4"_s, u"ca="_s + ca.file()}),
         u"vantage-bench-raw-https"_s,
         {tlsPort, ca.file()},
         count / 10},
        {u"TLS"_s,
         checkFrom({u"TCP"_s, u"localhost"_s, tlsPort, u"family=4"_s, u"tls=on"_s, u"ca="_s + ca.file(),
                    u"send=GET / HTTP/1.1\\r\\nHost: localhost\\r\\n\\r\\n"_s, u"expect=hello"_s}),
         u"vantage-bench-raw-https"_s,
         {tlsPort, ca.file()},
         count / 10},
        {u"UDP"_s,
         checkFrom({u"UDP"_s, u"127.0.0.1"_s, server.echo(), u"payload=ping"_s}),
         u"vantage-bench-raw-udp"_s,
         {server.echo()},
         count},
        {u"DNS"_s,
         checkFrom({u"DNS"_s, u"127.0.0.1"_s, u"example.test"_s, u"A"_s, u"port="_s + server.dns()}),
         u"vantage-bench-raw-dns"_s,
         {server.dns()},
         count},
        {u"NTP"_s,
         checkFrom({u"NTP"_s, u"127.0.0.1"_s, u"samples=1"_s, u"port="_s + server.ntp()}),
         u"vantage-bench-raw-ntp"_s,
         {server.ntp()},
         count},
    };
    if (const QString only = parser.value(u"only"_s); !only.isEmpty())
        rows.removeIf([&](const Row &row) { return row.name.compare(only, Qt::CaseInsensitive) != 0; });
    measure(rows, server, parallel);
    return 0;
}
