// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/configurator.h"
#include "gui-manager/enrolment.h"
#include "gui-manager/live_feed.h"
#include "gui-manager/manager_times.h"
#include "gui-manager/server/link_server.h"

#include <QPointer>
#include <QTimer>

#include <deque>
#include <map>

namespace vantage {

/** The agents as the main thread knows them: who is linked, what each has been told of its tasks and confirmed, and
    what is odd about it. */
class Fleet : public QObject
{
    Q_OBJECT

public:
    Fleet(Configurator configurator, Enrolment &enrolment, LinkServer &server, LiveFeed &feed,
          const FleetTimes &times, QObject *parent = nullptr);
    ~Fleet() override;

    /** The agents of the configuration are expected back. */
    void expectAll();
    /** Hands a change to the agents that it concerns. */
    void distribute(const ConfigurationDifference &difference);
    /** Cuts off an agent whose key is no longer known. */
    void expel(AgentId agent);
    void runNow(AgentId agent, const std::variant<CheckId, CheckSpec> &what, QObject *context,
                CoreServices::Ran done);
    void noteResults(const std::vector<CheckResult> &results);
    /** Nothing is answered or told any more; who waits for a run gets an error. */
    void stop();

private:
    struct Member
    {
        SessionId session; ///< none while it has no link
        bool isJoined = false;
        /** Of what this manager told since its start, the last being the newest; an agent may come back with any. */
        std::deque<Revision> told;
        /** What changed for this agent, oldest first; complete behind `historyStart`. */
        std::deque<std::pair<Revision, CheckId>> history;
        Revision historyStart;
        SteadyTime lostAt{};
        SteadyTime lastNews{};
        bool isSilent = false;
        bool isClockOff = false;
    };
    struct Run
    {
        AgentId agent;
        SessionId session;
        SteadyTime deadline{};
        QPointer<QObject> context;
        CoreServices::Ran done;
    };

    void greeted(SessionId session, const Hello &hello, const Greeter &from);
    void refuse(SessionId session, const Enrolment::Refusal &refusal, const Greeter &from);
    void admit(AgentId agent, SessionId session, Revision held);
    void tell(Member &member, Revision revision);
    void joined(SessionId session);
    void tasksAnswered(SessionId session, const TaskAck &ack);
    void reported(SessionId session, const ProbeReport &report);
    void measured(SessionId session, Micros roundTrip, Micros offset, Micros uncertainty);
    void noteSpooled(SessionId session, quint64 results);
    void closed(SessionId session, const QString &reason);
    void look();
    void lookForSilence(AgentId agent, Member &member, SteadyTime now);

    [[nodiscard]] SharedPlan planFor(AgentId agent, const Member &member, Revision held) const;
    [[nodiscard]] std::optional<Micros> shortestInterval(AgentId agent) const;
    void raise(Severity severity, QLatin1StringView code, const QString &text, AgentId agent);
    void tellRejections(AgentId agent, const std::vector<TaskRejection> &rejected);
    void showAnomaly(AgentId agent);
    void answerRun(quint64 request, Result<CheckResult> result);
    void answerRuns(const std::function<bool(const Run &)> &which, const QString &sentence);
    [[nodiscard]] Member &member(AgentId agent);
    [[nodiscard]] std::optional<AgentId> agentOf(SessionId session) const;

    Configurator m_configurator;
    Enrolment &m_enrolment;
    LinkServer &m_server;
    LiveFeed &m_feed;
    FleetTimes m_times;
    QTimer m_look;
    std::map<AgentId, Member> m_members;
    /** Greeted and not closed; the Hello until it has joined. */
    struct Guest
    {
        AgentId agent;
        Hello hello;
        QString address;
        quint16 port = 0;
        bool isAdmitted = false; ///< has been told its tasks
    };
    std::map<SessionId, Guest> m_guests;
    /** What an agent can bring about as often as it likes is told now and then. */
    AttemptLimiter m_news;
    std::map<quint64, Run> m_runs;
    quint64 m_lastRun = 0;
};

} // namespace vantage
