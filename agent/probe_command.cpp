// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/probe_command.h"

#include "agent/instruments.h"
#include "agent/schedule/runner.h"

#include <QCommandLineParser>
#include <QEventLoop>
#include <QJsonDocument>

#include <cstdio>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr auto usage = "usage: vantage-agent probe [--json] [--repeat N] [--parallel K] [--policy FILE]\n"
                       "                           KIND TARGET [ARGS...] [name=value ...]\n";

constexpr auto help = "\nRuns one check from here and prints what it finds.\n\n"
                      "  --json        one JSON object a line\n"
                      "  --repeat N    N runs; the worst one decides how the program exits\n"
                      "  --parallel K  K of them at once\n"
                      "  --policy FILE what the agent of this machine may do\n\n"
                      "Exits with 0 when up, 1 when down or degraded, 2 for wrong usage, 3 when not known.\n";

enum ExitCode { AllUp = 0, SomeDown = 1, WrongUsage = 2, SomeUnknown = 3 };

struct Order
{
    CheckSpec check;
    Policy policy = {};
    bool help = false; ///< is all that is wanted
    bool json = false;
    int repeat = 1;
    int parallel = 1;
};

Result<int> countFrom(const QCommandLineParser &parser, const QCommandLineOption &option)
{
    bool isNumber = false;
    const int count = parser.value(option).toInt(&isNumber);
    if (!isNumber || count < 1)
        return invalid(
            u"--%1: '%2' is not a number from 1"_s.arg(option.names().constFirst(), parser.value(option)));
    return count;
}

Result<Order> orderFrom(const QStringList &arguments)
{
    const QCommandLineOption helpOption(QStringList{u"h"_s, u"help"_s});
    const QCommandLineOption json(u"json"_s);
    const QCommandLineOption repeat(u"repeat"_s, {}, u"N"_s, u"1"_s);
    const QCommandLineOption parallel(u"parallel"_s, {}, u"K"_s, u"1"_s);
    QCommandLineParser parser;
    const QCommandLineOption policyFile(u"policy"_s, {}, u"FILE"_s);
    parser.addOptions({helpOption, json, repeat, parallel, policyFile});
    // The parser takes the first word for the program's name.
    if (!parser.parse(QStringList{u"probe"_s} + arguments))
        return invalid(parser.errorText());
    Order order;
    order.help = parser.isSet(helpOption);
    if (order.help)
        return order;
    order.json = parser.isSet(json);
    const Result<int> runs = countFrom(parser, repeat);
    const Result<int> atOnce = countFrom(parser, parallel);
    if (!runs || !atOnce)
        return tl::unexpected(runs ? atOnce.error() : runs.error());
    if (parser.isSet(policyFile)) {
        Result<Policy> policy = readPolicy(parser.value(policyFile));
        if (!policy)
            return tl::unexpected(policy.error());
        order.policy = *std::move(policy);
    }
    order.repeat = *runs;
    order.parallel = *atOnce;
    Result<CheckSpec> check = checkFromWords(parser.positionalArguments(), IntervalWord::Absent);
    if (!check)
        return tl::unexpected(check.error());
    order.check = std::move(*check);
    return order;
}

/** Keeps `parallel` runs going until there have been `repeat`. */
class Repeater
{
public:
    Repeater(const Order &order, const ProbeServices &services)
        : m_order(order)
        , m_runner(services)
    {
    }

    int run()
    {
        while (m_started < std::min(m_order.repeat, m_order.parallel))
            startOne();
        m_loop.exec();
        return m_down ? SomeDown : m_unknown ? SomeUnknown : AllUp;
    }

private:
    void startOne()
    {
        ++m_started;
        Runner::Start start;
        start.task.check = m_order.check;
        start.scheduled = utcNow();
        start.due = SteadyClock::now();
        m_runner.start(std::move(start), [this](const CheckResult &result) { finished(result); });
    }

    void finished(const CheckResult &result)
    {
        print(result);
        m_down = m_down || result.outcome == Outcome::Down || result.outcome == Outcome::Degraded;
        m_unknown = m_unknown || result.outcome == Outcome::Unknown;
        ++m_finished;
        if (m_started < m_order.repeat)
            startOne();
        else if (m_finished == m_order.repeat)
            m_loop.quit();
    }

    /** Each line at once: somebody may be watching. */
    void print(const CheckResult &result) const
    {
        QByteArray line = m_order.json ? QJsonDocument(toJson(result)).toJson(QJsonDocument::Compact)
                                       : toLine(result).toLocal8Bit();
        line += '\n';
        std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
        std::fflush(stdout);
    }

    const Order &m_order;
    Runner m_runner;
    QEventLoop m_loop;
    int m_started = 0;
    int m_finished = 0;
    bool m_down = false;
    bool m_unknown = false;
};

} // namespace

int runProbeCommand(const QStringList &arguments)
{
    const Result<Order> order = orderFrom(arguments);
    if (!order) {
        const QByteArray sentence = order.error().message.toLocal8Bit();
        std::fprintf(stderr, "%s\n%s", sentence.constData(), usage);
        return WrongUsage;
    }
    if (order->help) {
        std::printf("%s%s", usage, help);
        return AllUp;
    }
    Instruments instruments(order->policy);
    return Repeater(*order, instruments.services()).run();
}

} // namespace vantage
