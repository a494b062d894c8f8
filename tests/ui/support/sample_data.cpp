// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/sample_data.h"

#include <array>

namespace vantage::test {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr UtcTime start{Micros(1'773'275'225'123'456)}; // 2026-03-12T00:27:05.123456Z

struct SampleCheck
{
    Kind kind;
    const char *name;
    const char *target;
    const char *port;
    int interval;
    QList<AgentId> agents;
};

const std::vector<SampleCheck> &samples()
{
    static const std::vector<SampleCheck> all = {
        {Kind::Https, "Shop", "https://shop.example.com/", "", 10, {AgentId(1), AgentId(2), AgentId(3)}},
        {Kind::Https, "", "https://oregon.com/", "", 10, {AgentId(1)}},
        {Kind::Tcp, "Front door", "baidu.com", "443", 5, {AgentId(1), AgentId(2)}},
        {Kind::Http,
         "Status page with a name that goes on and on, as names in companies do",
         "http://status.internal.example.com:8080/api/v2/components/health?format=json",
         "",
         30,
         {AgentId(2)}},
        {Kind::Local, "Database", "localhost", "5432", 15, {AgentId(3)}},
        {Kind::Tcp, "", "2001:db8::17", "25", 60, {AgentId(1), AgentId(2), AgentId(3)}},
    };
    return all;
}

struct SampleEnd
{
    Outcome outcome;
    Reason reason;
    const char *phase;
    const char *description;
};

constexpr std::array ends = {
    SampleEnd{Outcome::Up, Reason::None, "", "200 OK, 14.2 KiB"},
    SampleEnd{Outcome::Up, Reason::None, "", "200 OK, 14.1 KiB"},
    SampleEnd{Outcome::Up, Reason::None, "", "port open"},
    SampleEnd{Outcome::Down, Reason::ConnectionRefused, "connect", "connection refused by 93.184.216.34:443"},
    SampleEnd{Outcome::Up, Reason::None, "", "200 OK, 892 B"},
    SampleEnd{Outcome::Degraded, Reason::Threshold, "", "the certificate expires in 9 days"},
    SampleEnd{Outcome::Up, Reason::None, "", "port open"},
    SampleEnd{
        Outcome::Down, Reason::StatusMismatch, "transfer",
        "503 Service Unavailable; accepted are 200-299. The body begins: <html><head><title>503 Service "
        "Temporarily Unavailable</title></head>"},
    SampleEnd{Outcome::Up, Reason::None, "", "listening on 127.0.0.1:5432"},
    SampleEnd{Outcome::Unknown, Reason::DeniedByPolicy, "",
              "169.254.169.254 is denied by this agent's policy"},
    SampleEnd{Outcome::Down, Reason::Timeout, "wait", "no answer within 10 s"},
};

} // namespace

QList<AgentRow> sampleAgents()
{
    AgentRow berlin;
    berlin.id = AgentId(1);
    berlin.name = u"berlin"_s;
    berlin.address = u"10.0.0.7"_s;
    berlin.port = 56501;
    berlin.state = AgentState::Online;
    berlin.version = u"0.1.0"_s;
    berlin.lastSeen = start;
    berlin.clockOffset = -340us;
    berlin.clockUncertainty = 120us;
    berlin.roundTrip = 1240us;
    AgentRow frankfurt = berlin;
    frankfurt.id = AgentId(2);
    frankfurt.name = u"frankfurt-edge-02.example.net"_s;
    frankfurt.address = u"2001:db8::42"_s;
    frankfurt.anomaly = u"clock off by 2.4 s"_s;
    frankfurt.clockOffset = 2400ms;
    AgentRow tokyo = berlin;
    tokyo.id = AgentId(3);
    tokyo.name = u"tokyo"_s;
    tokyo.address = u"192.0.2.33"_s;
    tokyo.state = AgentState::Reconnecting;
    AgentRow waiting;
    waiting.id = AgentId(4);
    return {berlin, frankfurt, tokyo, waiting};
}

QList<CheckRow> sampleChecks()
{
    QList<CheckRow> rows;
    quint64 id = 0;
    for (const SampleCheck &sample : samples()) {
        CheckRow row;
        row.check.id = CheckId(++id);
        row.check.kind = sample.kind;
        row.check.name = QString::fromUtf8(sample.name);
        row.check.target = QString::fromUtf8(sample.target);
        if (*sample.port)
            row.check.options.insert(u"port"_s, QString::fromUtf8(sample.port));
        row.check.interval = std::chrono::seconds(sample.interval);
        row.check.tags = id % 2 ? QStringList{u"web"_s, u"public"_s} : QStringList{};
        row.agents = sample.agents;
        rows.append(row);
    }
    return rows;
}

QList<TaskRow> sampleTasks()
{
    QList<TaskRow> tasks;
    for (const CheckRow &row : sampleChecks()) {
        for (const AgentId agent : row.agents) {
            TaskRow task;
            task.key = {agent, row.check.id};
            task.revision = Revision(3);
            const quint64 n = row.check.id.value * 3 + agent.value;
            task.confirmation = n % 7 == 0 ? Confirmation::Rejected : Confirmation::Confirmed;
            if (task.confirmation == Confirmation::Rejected)
                task.reason = u"this agent cannot run checks of this kind"_s;
            else
                task.lastOutcome = ends.at(n % ends.size()).outcome;
            task.lastRun = start;
            task.nextRun = start + row.check.interval;
            tasks.append(task);
        }
    }
    return tasks;
}

QList<VerdictRow> sampleVerdicts()
{
    QList<VerdictRow> verdicts;
    const QList<TaskRow> tasks = sampleTasks();
    for (const CheckRow &row : sampleChecks()) {
        VerdictRow verdict;
        verdict.check = row.check.id;
        for (const TaskRow &task : tasks) {
            if (task.key.check != row.check.id)
                continue;
            const Outcome outcome = task.lastOutcome.value_or(Outcome::Unknown);
            verdict.states.append({.agent = task.key.agent,
                                   .state = outcome,
                                   .since = start,
                                   .last = Evidence{outcome, {}, u"as the sample says"_s}});
        }
        verdict.verdict = verdictOf(verdict.states);
        if (verdict.verdict != Outcome::Unknown)
            verdict.since = start;
        if (badnessOf(verdict.verdict) > 0)
            verdict.incident = {.id = IncidentId(row.check.id.value), .since = start};
        verdicts.append(verdict);
    }
    return verdicts;
}

CheckResult sampleResult(quint64 n)
{
    static const QList<CheckRow> checks = sampleChecks();
    const CheckRow &row = checks.at(qsizetype(n % quint64(checks.size())));
    const SampleEnd &end = ends.at((n * 7 + n / 5) % ends.size());
    CheckResult result;
    result.agent = row.agents.at(qsizetype(n / 7) % row.agents.size());
    result.epoch = Epoch(0x1234'5678'9abc'def0);
    result.seq = Seq(n + 1);
    result.check = row.check.id;
    result.revision = Revision(3);
    result.kind = row.check.kind;
    result.target = displayTarget(row.check);
    result.scheduled = start + n * 7ms;
    result.started = result.scheduled + 150us;
    result.late = 150us;
    result.duration = Micros(qint64(800 + (n * 7919) % 480'000));
    result.outcome = end.outcome;
    result.reason = end.reason;
    result.phase = QString::fromUtf8(end.phase);
    result.description = QString::fromUtf8(end.description);
    result.address = u"93.184.216.34:443"_s;
    FieldWriter fields;
    fields.add("resolve_us"_L1, 812us).add("connect_us"_L1, 10'420us);
    if (result.kind == Kind::Http || result.kind == Kind::Https) {
        fields.add("wait_us"_L1, 33'501us).add("transfer_us"_L1, 1'204us).add("status"_L1, 200);
        fields.add("http_version"_L1, QStringView(u"1.1")).add("content_bytes"_L1, qint64(14'541));
    }
    if (result.kind == Kind::Https) {
        fields.add("tls_us"_L1, 21'377us).add("tls_version"_L1, QStringView(u"TLSv1.3"));
        fields.add("cert_subject"_L1, QStringView(u"CN=shop.example.com"));
        fields.add("cert_sans"_L1, QStringList{u"shop.example.com"_s, u"www.shop.example.com"_s});
        fields.add("cert_days_left"_L1, 61);
    }
    result.fields = fields.take();
    return result;
}

ResultBatch sampleBatch(quint64 first, size_t count)
{
    std::vector<CheckResult> results;
    results.reserve(count);
    for (quint64 n = first; n < first + count; ++n)
        results.push_back(sampleResult(n));
    return std::make_shared<const std::vector<CheckResult>>(std::move(results));
}

} // namespace vantage::test
