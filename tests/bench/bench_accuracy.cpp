// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far the phases of an HTTPS check are from the truth: a scripted server delays its handshake, its first byte or its
// body, and says to the microsecond for how long it did.
#include "tests/agent/http_fixture.h"
#include "tests/bench/background_load.h"
#include "tests/bench/percentiles.h"
#include "tests/support/delay_server.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <openssl/ssl.h>

#include <cstdio>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

namespace {

struct Errors
{
    std::vector<Micros> handshake;
    std::vector<Micros> wait;
    std::vector<Micros> transfer;
};

enum class Place { Handshake, FirstByte, Body };

struct Row
{
    Place place = Place::Handshake;
    int delay = 0;
    int tlsVersion = TLS1_3_VERSION;
    DelayServer::Tickets tickets = DelayServer::Tickets::On;
};

Micros field(const HttpFixture::Ran &ran, QLatin1StringView name)
{
    return Micros(ran.fields[name].toInteger());
}

Errors measure(HttpFixture &fixture, const TestCa &ca, const Row &row, int runs)
{
    DelayServer::Script script;
    script.tls = ca.good();
    script.tlsVersion = row.tlsVersion;
    script.tickets = row.tickets;
    const std::chrono::milliseconds delay(row.delay);
    (row.place == Place::Handshake   ? script.beforeHandshake
     : row.place == Place::FirstByte ? script.beforeFirstByte
                                     : script.inBody) = delay;
    const DelayServer server(script);
    const QString target = u"https://localhost:%1/"_s.arg(server.port());
    const QStringList options{"ca="_L1 + ca.file(), u"family=4"_s};

    Errors errors;
    for (int i = 0; i < runs; ++i) {
        const auto ran = fixture.run(Kind::Https, target, options);
        if (ran.finding.reason != Reason::None)
            qFatal("%s", qUtf8Printable(ran.finding.description));
        const DelayServer::Truth truth = server.truth();
        errors.handshake.push_back(field(ran, "tls_us"_L1) - truth.handshake);
        errors.wait.push_back(field(ran, "wait_us"_L1) - truth.wait);
        errors.transfer.push_back(field(ran, "transfer_us"_L1) - truth.transfer);
    }
    return errors;
}

/** Median, p99 and the worst by magnitude, in milliseconds. */
void print(std::vector<Micros> errors, Micros &worst)
{
    std::sort(errors.begin(), errors.end());
    const auto at = [&](double share) {
        return errors[size_t(double(errors.size() - 1) * share)];
    };
    const Micros outermost = std::max(errors.back(), -errors.front());
    worst = std::max(worst, outermost);
    const auto milliseconds = [](Micros time) {
        return double(time.count()) / 1000;
    };
    std::printf(" | %6.2f %6.2f %6.2f", milliseconds(at(0.5)), milliseconds(at(0.99)),
                milliseconds(outermost));
}

const char *nameOf(Place place)
{
    return place == Place::Handshake ? "handshake" : place == Place::FirstByte ? "first byte" : "body";
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"runs"_s, u"Checks for each row."_s, u"N"_s, u"50"_s});
    parser.addOption({u"load"_s, u"Beside 500 other checks, 100 of which are never answered."_s});
    parser.process(application);
    const int runs = std::max(1, parser.value(u"runs"_s).toInt());

    const TestCa ca;
    HttpFixture fixture;
    std::optional<BackgroundLoad> load;
    if (parser.isSet(u"load"_s))
        load.emplace(fixture.instruments);
    Micros worst{};
    std::printf("%s\n", load ? "beside 500 other checks, 100 of them never answered" : "alone");
    std::printf("Error of each phase of an HTTPS check against the server's truth, ms (%d checks a row)\n",
                runs);
    std::printf("%-10s %5s %-4s %-7s | %-20s | %-20s | %-20s\n", "delayed", "ms", "TLS", "tickets",
                "TLS: p50  p99  worst", "wait: p50 p99  worst", "transfer: p50 p99 worst");
    for (const Place place : {Place::Handshake, Place::FirstByte, Place::Body}) {
        for (const int delay : {0, 50, 200}) {
            for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
                for (const auto tickets : {DelayServer::Tickets::On, DelayServer::Tickets::Off}) {
                    const Errors errors = measure(fixture, ca, {place, delay, version, tickets}, runs);
                    std::printf("%-10s %5d %-4s %-7s", nameOf(place), delay,
                                version == TLS1_2_VERSION ? "1.2" : "1.3",
                                tickets == DelayServer::Tickets::On ? "on" : "off");
                    print(errors.handshake, worst);
                    print(errors.wait, worst);
                    print(errors.transfer, worst);
                    std::printf("\n");
                    std::fflush(stdout);
                }
            }
        }
    }
    std::printf("worst of all: %.2f ms\n", double(worst.count()) / 1000);
    return 0;
}
