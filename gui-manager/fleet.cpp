// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/fleet.h"

#include "common/util/text.h"

#include <algorithm>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr size_t revisionsKept = 64;
constexpr size_t historyKept = 20'000;
/** Events of an agent and kind. */
constexpr int newsAtOnce = 30;
constexpr Micros newsEvery = std::chrono::seconds(2);

QString endpoint(const QString &address, quint16 port)
{
    return (address.contains(u':') ? u'[' + address + u']' : address) + u':' + QString::number(port);
}

Task taskOf(const CheckRow &row)
{
    return {.check = row.check, .revision = row.revision};
}

} // namespace

Fleet::Fleet(Configurator configurator, Enrolment &enrolment, LinkServer &server, LiveFeed &feed,
             const FleetTimes &times, QObject *parent)
    : QObject(parent)
    , m_configurator(std::move(configurator))
    , m_enrolment(enrolment)
    , m_server(server)
    , m_feed(feed)
    , m_times(times)
    , m_news(newsAtOnce, newsEvery)
{
    Listener &listener = server.listener();
    connect(&listener, &Listener::greeted, this, &Fleet::greeted);
    connect(&listener, &Listener::joined, this, &Fleet::joined);
    connect(&listener, &Listener::tasksAnswered, this, &Fleet::tasksAnswered);
    connect(&listener, &Listener::reported, this, &Fleet::reported);
    connect(&listener, &Listener::measured, this, &Fleet::measured);
    connect(&listener, &Listener::spooled, this, &Fleet::noteSpooled);
    connect(&listener, &Listener::closed, this, &Fleet::closed);
    connect(&listener, &Listener::previewed, this,
            [this](SessionId, const ResultBatch &results) { m_feed.showPreviewed(results); });
    connect(&listener, &Listener::acceptTrouble, this, [this](const QString &sentence) {
        m_feed.raise(Severity::Critical, "accept-failed"_L1, sentence);
    });
    connect(&listener, &Listener::acceptRecovered, this, [this] {
        m_feed.raise(Severity::Info, "accept-recovered"_L1, tr("Connections are accepted again"));
    });
    connect(&m_look, &QTimer::timeout, this, &Fleet::look);
    m_look.start(m_times.lookEvery);
}

Fleet::~Fleet() = default;

Fleet::Member &Fleet::member(AgentId agent)
{
    return m_members[agent];
}

std::optional<AgentId> Fleet::agentOf(SessionId session) const
{
    const auto guest = m_guests.find(session);
    if (guest == m_guests.end() || m_members.at(guest->second.agent).session != session)
        return std::nullopt;
    return guest->second.agent;
}

void Fleet::expectAll()
{
    for (const KnownAgent &known : m_configurator.configuration.agents()) {
        if (known.isRevoked)
            showAnomaly(known.id);
        if (known.key.isEmpty() || known.isRevoked)
            continue;
        member(known.id).lostAt = SteadyClock::now();
        m_feed.changeAgent(known.id, [](AgentRow &row) { row.state = AgentState::Reconnecting; });
    }
}

void Fleet::greeted(SessionId session, const Hello &hello, const Greeter &from)
{
    const Enrolment::Judgement judgement = m_enrolment.judge(from.fingerprint, hello.token, from.address);
    if (!judgement)
        return refuse(session, judgement.error(), from);
    const AgentId agent = *judgement;
    Member &mine = member(agent);
    if (mine.session.isValid())
        m_server.close(mine.session, u"a new link of the same agent takes over"_s);
    mine.session = session;
    mine.isJoined = false;
    m_guests[session] = {
        .agent = agent, .hello = hello, .address = from.address.toString(), .port = from.port};
    // An id that is told is an id that is kept.
    m_configurator.whenSaved(
        [this, alive = QPointer(this), agent, session, held = hello.revision](const Result<void> &saved) {
            if (!alive || agentOf(session) != agent)
                return;
            if (saved)
                admit(agent, session, held);
            else
                m_server.close(session, saved.error().message);
        });
}

void Fleet::refuse(SessionId session, const Enrolment::Refusal &refusal, const Greeter &from)
{
    m_server.refuse(session, refusal.code, refusal.sentence);
    if (refusal.isNews)
        m_feed.raise(Severity::Warning, "stranger-refused"_L1,
                     tr("An agent at %1 was not let in: %2")
                         .arg(endpoint(from.address.toString(), from.port), refusal.sentence));
}

void Fleet::expel(AgentId agent)
{
    Member &mine = member(agent);
    const SessionId session = std::exchange(mine.session, {});
    mine.isJoined = false;
    mine.isSilent = false;
    if (session.isValid())
        m_server.refuse(session, agentRevoked, tr("this agent was revoked"));
    m_feed.changeAgent(agent, [](AgentRow &row) {
        row.state = AgentState::Offline;
        row.spooled.reset();
    });
    showAnomaly(agent);
    m_feed.raise(Severity::Warning, "agent-revoked"_L1,
                 tr("%1 was revoked: it may not come back").arg(m_feed.nameOf(agent)), agent);
}

void Fleet::admit(AgentId agent, SessionId session, Revision held)
{
    Member &mine = member(agent);
    m_server.admit(session, agent, planFor(agent, mine, held));
    m_guests.at(session).isAdmitted = true;
    tell(mine, m_configurator.configuration.revision());
}

void Fleet::tell(Member &member, Revision revision)
{
    std::erase(member.told, revision);
    member.told.push_back(revision);
    if (member.told.size() > revisionsKept)
        member.told.pop_front();
}

/** What changed since the revision that the agent holds, if this manager told it that one and remembers all since;
    else everything. */
SharedPlan Fleet::planFor(AgentId agent, const Member &member, Revision held) const
{
    const Configuration &configuration = m_configurator.configuration;
    auto plan = std::make_shared<TaskPlan>();
    plan->revision = configuration.revision();
    if (!held.isValid() || std::ranges::find(member.told, held) == member.told.end() ||
        held < member.historyStart) {
        for (const CheckRow *row : configuration.checksOf(agent))
            plan->changed.push_back(taskOf(*row));
        return plan;
    }
    plan->base = held;
    QSet<CheckId> concerned;
    for (const auto &[revision, check] : member.history) {
        if (revision > held)
            concerned.insert(check);
    }
    // Perhaps the confirmation was under way when the link broke, or the agent has learnt a kind since.
    for (const TaskKey &key : m_feed.tasksOf(agent)) {
        if (m_feed.task(key)->confirmation != Confirmation::Confirmed)
            concerned.insert(key.check);
    }
    for (const CheckId check : concerned) {
        const CheckRow *row = configuration.check(check);
        if (row && row->agents.contains(agent))
            plan->changed.push_back(taskOf(*row));
        else
            plan->removed.push_back(check);
    }
    return plan;
}

void Fleet::distribute(const ConfigurationDifference &difference)
{
    const Revision revision = m_configurator.configuration.revision();
    for (const auto &[agent, tasks] : difference.tasks.asKeyValueRange()) {
        Member &mine = member(agent);
        auto plan = std::make_shared<TaskPlan>();
        plan->revision = revision;
        plan->removed = tasks.removed;
        for (const CheckRow *row : tasks.changed) {
            plan->changed.push_back(taskOf(*row));
            mine.history.emplace_back(revision, row->check.id);
        }
        for (const CheckId check : tasks.removed)
            mine.history.emplace_back(revision, check);
        for (; mine.history.size() > historyKept; mine.history.pop_front())
            mine.historyStart = mine.history.front().first;
        // Before admit() there is nothing to build on; the plan made there has it all.
        const bool isAdmitted = mine.session.isValid() && m_guests.at(mine.session).isAdmitted;
        if (isAdmitted) {
            plan->base = mine.told.back();
            m_server.configure(mine.session, plan);
            tell(mine, revision);
        }
        showAnomaly(agent);
    }
}

void Fleet::joined(SessionId session)
{
    const std::optional<AgentId> agent = agentOf(session);
    if (!agent)
        return;
    const Guest &guest = m_guests.at(session);
    Member &mine = member(*agent);
    mine.isJoined = true;
    mine.isSilent = false;
    mine.lastNews = SteadyClock::now();
    const UtcTime now = utcNow();
    KnownAgent known = *m_configurator.configuration.agent(*agent);
    const bool isFirst = !known.firstSeen;
    known.address = guest.address;
    known.port = guest.port;
    known.lastSeen = now;
    if (isFirst)
        known.firstSeen = now;
    if (known.name.isEmpty())
        known.name = escapeControl(guest.hello.name);
    m_configurator.change([&known](Configuration &changed) { (void)changed.updateAgent(known); });
    m_feed.changeAgent(*agent, [&guest, now](AgentRow &row) {
        row.state = AgentState::Online;
        row.version = escapeControl(guest.hello.version);
        row.lastSeen = now;
    });
    m_feed.forecast(*agent);
    showAnomaly(*agent);
    const QString where = endpoint(guest.address, guest.port);
    raise(Severity::Info, "agent-joined"_L1,
          isFirst ? tr("%1 joined for the first time, from %2").arg(m_feed.nameOf(*agent), where)
                  : tr("%1 is connected, from %2").arg(m_feed.nameOf(*agent), where),
          *agent);
}

void Fleet::closed(SessionId session, const QString &reason)
{
    const std::optional<AgentId> agent = agentOf(session);
    m_guests.erase(session);
    answerRuns([session](const Run &run) { return run.session == session; }, tr("The agent was cut off"));
    if (!agent)
        return;
    Member &mine = member(*agent);
    mine.session = {};
    mine.isJoined = false;
    const AgentRow *row = m_feed.agent(*agent);
    if (!row || row->state != AgentState::Online) {
        raise(Severity::Warning, "agent-refused"_L1,
              tr("%1 could not join: %2").arg(m_feed.nameOf(*agent), reason), *agent);
        return;
    }
    mine.lostAt = SteadyClock::now();
    mine.isSilent = false;
    m_feed.changeAgent(*agent, [](AgentRow &lost) {
        lost.state = AgentState::Reconnecting;
        lost.lastSeen = utcNow();
        lost.roundTrip.reset();
        lost.spooled.reset();
    });
    m_feed.forecast(*agent);
    showAnomaly(*agent);
    raise(Severity::Warning, "agent-lost"_L1,
          tr("%1 is cut off: %2. Reconnecting ...").arg(m_feed.nameOf(*agent), reason), *agent);
}

void Fleet::raise(Severity severity, QLatin1StringView code, const QString &text, AgentId agent)
{
    const QString key = u"%1 %2"_s.arg(agent.value).arg(code);
    const SteadyTime now = SteadyClock::now();
    if (!m_news.allows(key, now))
        return;
    m_news.count(key, now);
    m_feed.raise(severity, code, text, agent);
}

void Fleet::tasksAnswered(SessionId session, const TaskAck &ack)
{
    const std::optional<AgentId> agent = agentOf(session);
    if (!agent)
        return;
    member(*agent).lastNews = SteadyClock::now();
    // An answer to an earlier revision says nothing about a task that has changed since.
    const auto isCurrent = [&](CheckId check) {
        const TaskRow *row = m_feed.task({*agent, check});
        return row && row->revision <= ack.revision;
    };
    for (const CheckId check : ack.accepted) {
        if (isCurrent(check)) {
            m_feed.changeTask({*agent, check}, [](TaskRow &row) {
                row.confirmation = Confirmation::Confirmed;
                row.reason.clear();
            });
        }
    }
    std::vector<TaskRejection> news;
    for (const TaskRejection &rejection : ack.rejected) {
        if (!isCurrent(rejection.check))
            continue;
        QString reason = escapeControl(rejection.message);
        if (reason.isEmpty())
            reason = displayName(rejection.reason);
        if (m_feed.task({*agent, rejection.check})->confirmation != Confirmation::Rejected)
            news.push_back(rejection);
        m_feed.changeTask({*agent, rejection.check}, [&reason](TaskRow &row) {
            row.confirmation = Confirmation::Rejected;
            row.reason = reason;
        });
    }
    tellRejections(*agent, news);
    showAnomaly(*agent);
}

/** A whole configuration may be rejected; a few are told one by one. */
void Fleet::tellRejections(AgentId agent, const std::vector<TaskRejection> &rejected)
{
    constexpr size_t toldSingly = 5;
    for (size_t i = 0; i < std::min(rejected.size(), toldSingly); ++i) {
        const TaskKey key{agent, rejected.at(i).check};
        const CheckRow *check = m_configurator.configuration.check(key.check);
        if (check)
            raise(Severity::Warning, "task-rejected"_L1,
                  tr("%1 rejected %2 %3: %4")
                      .arg(m_feed.nameOf(agent), displayName(check->check.kind), displayTarget(check->check),
                           m_feed.task(key)->reason),
                  agent);
    }
    if (rejected.size() > toldSingly)
        raise(Severity::Warning, "task-rejected"_L1,
              tr("%1 rejected %n more task(s)", nullptr, int(rejected.size() - toldSingly))
                  .arg(m_feed.nameOf(agent)),
              agent);
}

void Fleet::noteResults(const std::vector<CheckResult> &results)
{
    AgentId last;
    for (const CheckResult &result : results) {
        if (result.agent == last)
            continue;
        last = result.agent;
        Member &mine = member(last);
        mine.lastNews = SteadyClock::now();
        m_feed.changeAgent(last, [](AgentRow &row) { row.lastSeen = utcNow(); });
        if (std::exchange(mine.isSilent, false)) {
            showAnomaly(last);
            m_feed.raise(Severity::Info, "agent-heard"_L1,
                         tr("%1 sends results again").arg(m_feed.nameOf(last)), last);
        }
    }
}

void Fleet::measured(SessionId session, Micros roundTrip, Micros offset, Micros uncertainty)
{
    const std::optional<AgentId> agent = agentOf(session);
    if (!agent)
        return;
    m_feed.changeAgent(*agent, [&](AgentRow &row) {
        row.roundTrip = roundTrip;
        row.clockOffset = offset;
        row.clockUncertainty = uncertainty;
        row.lastSeen = utcNow();
    });
    Member &mine = member(*agent);
    const bool isOff = Micros(std::abs(offset.count())) - uncertainty > m_times.clockTolerance;
    const bool wasOff = std::exchange(mine.isClockOff, isOff);
    showAnomaly(*agent);
    if (isOff && !wasOff)
        raise(Severity::Warning, "clock-off"_L1,
              tr("The clock of %1 is off by %2, give or take %3")
                  .arg(m_feed.nameOf(*agent), formatOffset(offset), formatDuration(uncertainty)),
              *agent);
    if (wasOff && !isOff)
        raise(Severity::Info, "clock-right"_L1,
              tr("The clock of %1 is right again").arg(m_feed.nameOf(*agent)), *agent);
}

void Fleet::noteSpooled(SessionId session, quint64 results)
{
    if (const std::optional<AgentId> agent = agentOf(session))
        m_feed.changeAgent(*agent, [results](AgentRow &row) { row.spooled = results; });
}

void Fleet::showAnomaly(AgentId agent)
{
    const AgentRow *row = m_feed.agent(agent);
    if (!row)
        return;
    const Member &mine = member(agent);
    QStringList anomalies;
    const KnownAgent *known = m_configurator.configuration.agent(agent);
    if (known && known->isRevoked)
        anomalies += tr("revoked");
    if (mine.isSilent)
        anomalies += tr("silent");
    if (mine.isClockOff && row->clockOffset)
        anomalies += tr("clock off by %1").arg(formatOffset(*row->clockOffset));
    int rejected = 0;
    for (const TaskKey &key : m_feed.tasksOf(agent))
        rejected += m_feed.task(key)->confirmation == Confirmation::Rejected ? 1 : 0;
    if (rejected > 0)
        anomalies += tr("%n task(s) rejected", nullptr, rejected);
    const QString text = anomalies.join(u", "_s);
    if (text != row->anomaly)
        m_feed.changeAgent(agent, [&text](AgentRow &changed) { changed.anomaly = text; });
}

void Fleet::look()
{
    const SteadyTime now = SteadyClock::now();
    for (auto &[agent, mine] : m_members) {
        const AgentRow *row = m_feed.agent(agent);
        if (row && row->state == AgentState::Reconnecting && now - mine.lostAt > m_times.offlineAfter) {
            m_feed.changeAgent(agent, [](AgentRow &changed) { changed.state = AgentState::Offline; });
            m_feed.raise(Severity::Critical, "agent-offline"_L1,
                         tr("%1 has not come back").arg(m_feed.nameOf(agent)), agent);
        }
        if (mine.isJoined && !mine.isSilent && now - mine.lastNews > m_times.silentAfter)
            lookForSilence(agent, mine, now);
    }
    std::erase_if(m_runs, [](const auto &run) { return !run.second.context; }); // nobody waits any more
    answerRuns([now](const Run &run) { return now > run.deadline; }, tr("No answer came in time"));
}

void Fleet::lookForSilence(AgentId agent, Member &mine, SteadyTime now)
{
    const std::optional<Micros> interval = shortestInterval(agent);
    if (!interval || now - mine.lastNews <= m_times.silentAfter + 2 * *interval)
        return;
    mine.isSilent = true;
    showAnomaly(agent);
    const auto silence = std::chrono::duration_cast<Micros>(now - mine.lastNews);
    m_feed.raise(Severity::Warning, "agent-silent"_L1,
                 tr("%1 is connected but has sent no result for %2")
                     .arg(m_feed.nameOf(agent), formatDuration(silence)),
                 agent);
}

/** Of the tasks that it should be running. */
std::optional<Micros> Fleet::shortestInterval(AgentId agent) const
{
    std::optional<Micros> shortest;
    for (const CheckRow *row : m_configurator.configuration.checksOf(agent)) {
        const TaskRow *task = m_feed.task({agent, row->check.id});
        if (!row->check.paused && task && task->confirmation == Confirmation::Confirmed)
            shortest = std::min(shortest.value_or(row->check.interval), row->check.interval);
    }
    return shortest;
}

void Fleet::stop()
{
    m_look.stop();
    m_server.listener().disconnect(this);
    answerRuns([](const Run &) { return true; }, tr("The manager is stopping"));
}

} // namespace vantage
