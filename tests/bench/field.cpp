// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/field.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <cstdio>

namespace vantage {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 300s;
constexpr auto quietTime = 10s;
constexpr int liveResults = 10; ///< of each other agent, each second

/** All checks once a second each, the last one now. */
CheckResult oldResult(quint64 number, UtcTime now)
{
    FieldWriter fields;
    fields.add("resolve_us"_L1, Micros(812)).add("connect_us"_L1, Micros(12'400));
    CheckResult result;
    result.check = CheckId(number % Field::checks + 1);
    result.revision = Revision(1);
    result.kind = Kind::Tcp;
    result.target = u"shop.example.com:443"_s;
    result.scheduled = now - std::chrono::seconds((Field::backlog - number) / Field::checks);
    result.started = result.scheduled + Micros(350);
    result.duration = Micros(13'212 + number % 1000);
    result.late = Micros(350);
    // The newest ones can be told from all others.
    result.outcome = number + Field::checks >= Field::backlog ? Outcome::Degraded : Outcome::Up;
    result.reason = result.outcome == Outcome::Up ? Reason::None : Reason::Threshold;
    result.address = u"192.0.2.17:443"_s;
    result.description = u"port open"_s;
    result.fields = fields.take();
    return result;
}

double secondsSince(SteadyTime begin)
{
    return std::chrono::duration<double>(SteadyClock::now() - begin).count();
}

} // namespace

QByteArray Field::configuration()
{
    QJsonArray all;
    for (int i = 1; i <= others + 1; ++i)
        all.append(i);
    QJsonArray list;
    for (int i = 1; i <= checks; ++i)
        list.append(QJsonObject{{u"id"_s, i},
                                {u"kind"_s, u"TCP"_s},
                                {u"target"_s, u"shop.example.com"_s},
                                {u"options"_s, QJsonObject{{u"port"_s, u"443"_s}}},
                                {u"interval"_s, 1},
                                {u"agents"_s, all}});
    return QJsonDocument(
               QJsonObject{{u"format"_s, u"vantage-configuration"_s}, {u"version"_s, 1}, {u"checks"_s, list}})
        .toJson();
}

Field::Field(const QStringList &invitations)
{
    const JoinString join = parseJoinString(invitations.front()).value();
    ManagerLink::Settings settings;
    settings.manager = {u"127.0.0.1"_s, join.port};
    settings.rhythm.first = 1ms;
    m_away = std::make_unique<test::Sender>(settings, join);
    fillSpool();
    for (const QString &invitation : invitations.sliced(1))
        addOther(invitation);
}

Field::~Field() = default;

void Field::fillSpool()
{
    constexpr quint64 atOnce = 10'000;
    const SteadyTime begin = SteadyClock::now();
    const UtcTime now = utcNow();
    quint64 bytes = 0;
    for (quint64 number = 0; number < backlog;) {
        QList<QByteArray> rows;
        for (quint64 i = 0; i < atOnce; ++i, ++number) {
            rows += encodeResult(oldResult(number, now));
            bytes += quint64(rows.back().size());
            if (number + checks >= backlog)
                m_newest.push_back(rows.back());
        }
        m_away->spool->append(rows);
        if (!until([&] { return m_away->spool->last() >= Seq(number); }))
            qFatal("the spool does not take the backlog");
    }
    std::printf("backlog: %llu results of %llu bytes into the spool in %.1f s\n",
                static_cast<unsigned long long>(backlog), static_cast<unsigned long long>(bytes / backlog),
                secondsSince(begin));
}

void Field::addOther(const QString &invitation)
{
    const JoinString join = parseJoinString(invitation).value();
    auto other = std::make_unique<Other>();
    other->agent = std::make_unique<test::FakeAgent>(u"other"_s);
    other->agent->hello.token = join.token;
    connect(other->agent.get(), &test::FakeAgent::acknowledgedUpTo, this, [this, &other = *other](Seq seq) {
        while (!other.sent.empty() && other.sent.front().first <= seq) {
            m_ages.add(std::chrono::duration_cast<Micros>(SteadyClock::now() - other.sent.front().second));
            other.sent.pop_front();
        }
    });
    connect(&other->second, &QTimer::timeout, this, [this, &other = *other] { report(other); });
    other->agent->connectTo(QHostAddress(QHostAddress::LocalHost), join.port);
    if (!until([&] { return other->agent->isJoined(); }))
        qFatal("an agent does not join");
    // Not all of them at the same moment.
    QThread::msleep(7);
    other->second.start(1s);
    m_others.push_back(std::move(other));
}

void Field::report(Other &other)
{
    other.agent->sendResults(CheckId(quint64(other.sent.size()) % checks + 1), liveResults);
    for (quint64 i = liveResults; i > 0; --i)
        other.sent.emplace_back(Seq(other.agent->lastSeq().value - i + 1), SteadyClock::now());
}

bool Field::until(const std::function<bool()> &reached)
{
    const SteadyTime begin = SteadyClock::now();
    while (!reached()) {
        if (SteadyClock::now() - begin > patience)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    }
    return true;
}

void Field::sayAges(const char *when)
{
    std::printf("age of %d others' results when they are acknowledged, %s: %s\n", others, when,
                qPrintable(m_ages.summary()));
    std::fflush(stdout);
    m_ages = {};
}

bool Field::liveAlone()
{
    m_ages = {};
    const SteadyTime end = SteadyClock::now() + quietTime;
    const bool isDone = until([end] { return SteadyClock::now() > end; });
    sayAges("alone");
    return isDone;
}

bool Field::drain(const std::function<void(AgentId)> &connected)
{
    for (size_t i = 0; i < m_newest.size(); ++i)
        m_away->uplink.notice(CheckId((backlog - m_newest.size() + i) % checks + 1), m_newest.at(i));
    m_away->link.start();
    if (!until([this] { return m_away->id.isValid(); }))
        return false;
    const SteadyTime begin = SteadyClock::now();
    connected(m_away->id);
    const bool isDrained = until([this] { return m_away->acknowledged == Seq(backlog); });
    const double seconds = secondsSince(begin);
    std::printf("backlog %s: %.1f s, %.0f results/s acknowledged\n", isDrained ? "drained" : "NOT drained",
                seconds, double(m_away->acknowledged.value) / seconds);
    sayAges("meanwhile");
    return isDrained;
}

} // namespace vantage
