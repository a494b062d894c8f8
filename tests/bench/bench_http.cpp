// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an HTTP and an HTTPS check cost this process in CPU time, against nginx on loopback.
#include "agent/probes/probe.h"
#include "tests/agent/http_fixture.h"
#include "tests/support/nginx.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>

#include <cstdio>
#include <sys/resource.h>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

namespace {

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/** Keeps `parallel` checks going until `count` are done. */
class Load
{
public:
    Load(HttpFixture &fixture, CheckSpec check, size_t parallel)
        : m_fixture(fixture)
        , m_check(std::move(check))
        , m_probes(parallel)
    {
    }

    void run(int count)
    {
        m_left = count;
        for (size_t i = 0; i < m_probes.size(); ++i)
            next(i);
        m_loop.exec();
        for (auto &probe : m_probes)
            probe.reset();
    }

private:
    void next(size_t slot)
    {
        m_probes[slot] =
            findProbe(m_check.kind)->create(m_check, {m_fixture.poller, m_fixture.resolver, m_fixture.http});
        m_probes[slot]->start([this, slot](const ProbeFinding &finding) {
            if (finding.reason != Reason::None)
                qFatal("%s", qUtf8Printable(finding.description));
            if (--m_left <= 0)
                return m_loop.quit();
            QMetaObject::invokeMethod(
                &m_loop, [this, slot] { next(slot); }, Qt::QueuedConnection);
        });
    }

    HttpFixture &m_fixture;
    const CheckSpec m_check;
    std::vector<std::unique_ptr<Probe>> m_probes;
    QEventLoop m_loop;
    int m_left = 0;
};

void measure(const char *name, HttpFixture &fixture, Kind kind, const QString &target,
             const OptionMap &options, int count)
{
    CheckSpec check;
    check.kind = kind;
    check.target = target;
    check.options = options;
    check = *validated(check);
    Load(fixture, check, 1).run(count / 10);
    for (const size_t parallel : {size_t(1), size_t(16)}) {
        const double cpu = cpuSeconds();
        const auto start = SteadyClock::now();
        Load(fixture, check, parallel).run(count);
        const double wall = std::chrono::duration<double>(SteadyClock::now() - start).count();
        std::printf("%-26s %3zu at once  %7.1f us CPU a check  %7.0f checks/s\n", name, parallel,
                    (cpuSeconds() - cpu) / count * 1e6, count / wall);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"count"_s, u"Checks for each row."_s, u"N"_s, u"5000"_s});
    parser.addOption({u"only"_s, u"http, tls12 or tls13."_s, u"WHICH"_s});
    parser.process(application);
    const int count = std::max(10, parser.value(u"count"_s).toInt());
    const QString only = parser.value(u"only"_s);
    const auto wanted = [&](const QString &which) {
        return only.isEmpty() || only == which;
    };

    const TestCa ca;
    const Nginx nginx(ca);
    HttpFixture fixture;
    const OptionMap trust{{u"ca"_s, ca.file()}};
    if (wanted(u"http"_s))
        measure("HTTP", fixture, Kind::Http, u"http://127.0.0.1:%1/"_s.arg(nginx.http()), {}, count);
    if (wanted(u"tls13"_s)) {
        measure("HTTPS, TLS 1.3, P-256", fixture, Kind::Https,
                u"https://127.0.0.1:%1/"_s.arg(nginx.https(Nginx::Tls::Only1_3)), trust, count / 4);
    }
    if (wanted(u"tls12"_s)) {
        measure("HTTPS, TLS 1.2, P-256", fixture, Kind::Https,
                u"https://127.0.0.1:%1/"_s.arg(nginx.https(Nginx::Tls::Only1_2)), trust, count / 4);
    }
    return 0;
}
