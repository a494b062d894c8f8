// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/data_directory.h"
#include "agent/link/uplink.h"
#include "agent/on_demand.h"
#include "agent/schedule/scheduler.h"
#include "agent/task_store.h"

namespace vantage {

struct AgentSettings
{
    QString name;
    QString dataDirectory;
    ManagerLink::Settings link;
    std::optional<JoinString> join; ///< that the agent was started with
};

/** An agent: connects its parts. Results go from the runner to the spool, from there to the link, and go when
   the manager has acknowledged them; tasks go from the link to the book, and what it accepts to the
   scheduler. */
class Agent : public QObject
{
    Q_OBJECT

public:
    enum class Tone { Notice, Connection, Warning };

    /** `services` must outlive the agent. The error is one sentence for the one who started it. */
    [[nodiscard]] static Result<std::unique_ptr<Agent>> open(const AgentSettings &settings,
                                                             const ProbeServices &services);
    ~Agent() override;

    /** Runs the tasks that it held last, and connects. */
    void start();
    /** Ends runs and link; stopped() follows. What is measured is on disk when the agent is deleted. */
    void stop(const QString &reason);
    /** The network has returned: no more waiting. */
    void networkReturned() { m_link.hurry(); }

    [[nodiscard]] AgentId clientId() const { return m_directory->clientId(); }
    [[nodiscard]] const HeldConfiguration &configuration() const { return m_book.held(); }

Q_SIGNALS:
    /** What the operator may want to read; control characters are escaped. */
    void told(vantage::Agent::Tone tone, const QString &sentence);
    void measured(const vantage::CheckResult &result);
    void stopped();

private:
    Agent(const AgentSettings &settings, const ProbeServices &services,
          std::unique_ptr<DataDirectory> directory, Membership membership, std::unique_ptr<Spool> spool);

    void connectParts();
    void tell(Tone tone, const QString &sentence);
    [[nodiscard]] Hello hello() const;

    void join(const Welcome &welcome);
    void leave(const QString &why);
    void handle(const Message &message);
    void configure(const Configure &chunk);
    void apply(const ConfigurationChange &change);
    void tellConfiguration(const ConfigurationChange &change);
    void acknowledge(const ConfigurationChange &change);

    void begin(Runner::Start start);
    void abandon(CheckId check);
    void finish(const CheckResult &result);

    AgentSettings m_settings;
    QString m_bootId;
    UtcTime m_started = utcNow();
    std::unique_ptr<DataDirectory> m_directory;
    Membership m_membership;
    std::unique_ptr<Spool> m_spool;
    TaskStore m_store;
    TaskBook m_book;
    /** The manager and this agent disagree about what it holds: the next Hello says nothing, so that all
     * comes anew. */
    bool m_needsSnapshot = false;

    Runner m_runner;
    PollerClock m_clock;
    Scheduler m_scheduler;
    QHash<CheckId, quint64> m_runs;
    ManagerLink m_link;
    Uplink m_uplink;
    OnDemand m_onDemand;
};

} // namespace vantage
