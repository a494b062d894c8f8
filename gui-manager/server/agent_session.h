// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/manager_times.h"
#include "gui-manager/server/task_plan.h"
#include "gui-manager/store/store_writer.h"

#include <QTimer>

#include <deque>

namespace vantage {

/** A connection, for as long as it lasts; never given twice. */
using SessionId = StrongId<struct SessionTag>;

/** One agent's link as the manager has it: greets, hands out tasks, takes results and sees that they follow each
    other without a gap. Lives in the net thread.

    Hello -> greeted() -> admit() -> the store is asked for the cursor -> welcome() -> joined(). */
class AgentSession : public QObject
{
    Q_OBJECT

public:
    /** `fingerprint` is that of the certificate at the other end of the channel. */
    AgentSession(SessionId id, QString fingerprint, std::unique_ptr<QTcpSocket> socket, StoreWriter &store,
                 const SessionTimes &times, QObject *parent = nullptr);
    ~AgentSession() override;

    [[nodiscard]] SessionId id() const { return m_id; }
    [[nodiscard]] AgentId agent() const { return m_agent; }
    [[nodiscard]] const QString &peerFingerprint() const { return m_fingerprint; }
    [[nodiscard]] QHostAddress peerAddress() const { return m_peer.peerAddress(); }
    [[nodiscard]] quint16 peerPort() const { return m_peer.peerPort(); }
    [[nodiscard]] bool isJoined() const { return m_state == State::Joined; }

    /** The agent is known, and on disk, as `agent`; `plan` follows Welcome. */
    void admit(AgentId agent, SharedPlan plan);
    void welcome(const Cursor &cursor, quint64 credit);
    /** Kept until the session has joined. */
    void configure(SharedPlan plan);
    void acknowledge(const Committed &committed, quint64 credit);
    void runNow(const RunNow &order);
    void close(const QString &reason);
    void refuse(QLatin1StringView code, const QString &reason);
    void abort(const QString &reason) { m_peer.abort(reason); }

Q_SIGNALS:
    void greeted(const vantage::Hello &hello);
    void joined();
    void tasksAnswered(const vantage::TaskAck &ack);
    void previewed(const vantage::ResultBatch &results);
    void reported(const vantage::ProbeReport &report);
    void measured(std::chrono::microseconds roundTrip, std::chrono::microseconds clockOffset,
                  std::chrono::microseconds uncertainty);
    /** How many of the agent's results are not on the manager's disk, when it changes; once a second at most
        while they come. */
    void spooled(quint64 results);
    /** Once, last. */
    void closed(const QString &reason);

private:
    enum class State { Greeting, Admitting, Joined, Closed };

    void handle(const Message &message);
    void handleJoined(const Message &message);
    void greet(const Hello &hello);
    void take(const Results &results);
    void take(const Lost &lost);
    void preview(const Results &results);
    [[nodiscard]] bool charge(quint64 cost);
    void submit(StoreBatch batch, quint64 cost);
    void send(const TaskPlan &plan);
    void sendWaiting();
    void repeatAck();
    void slowDown(qsizetype results);
    [[nodiscard]] bool mayGoOn(qsizetype items);
    void tellSpooled();

    SessionId m_id;
    QString m_fingerprint;
    StoreWriter &m_store;
    Peer m_peer;
    QTimer m_deadline; ///< until it has joined
    std::chrono::milliseconds m_admitWithin;
    State m_state = State::Greeting;

    AgentId m_agent;
    Epoch m_epoch;
    AgentStop m_stop;                   ///< what Hello says of it
    std::optional<ClockOffset> m_clock; ///< once it is measured
    std::vector<SharedPlan> m_plans;    ///< until it has joined

    /** In their order: a configuration may be larger than what an honest agent may leave unread. */
    std::deque<Message> m_outbox;
    int m_plansWaiting = 0; ///< since the outbox was empty

    Seq m_taken; ///< handed to the store; the next must follow it
    Seq m_acknowledged;
    Seq m_newest; ///< in the agent's spool, as it told last
    std::optional<quint64> m_spooledTold;
    SteadyTime m_spooledToldAt{};
    quint64 m_credit = 0;
    /** What was handed to the store and is not on disk: up to which number, at what cost. */
    std::deque<std::pair<Seq, quint64>> m_pending;
    quint64 m_pendingCost = 0;

    int m_resultsPerSecond;
    /** When an agent that keeps to that rate would have sent what this one has. */
    SteadyTime m_dueAt{};
    QTimer m_ackHeld;
};

/** Why a Hello cannot be accepted; empty where it can. */
[[nodiscard]] QString faultOf(const Hello &hello);

/** The most that an agent may have under way, whatever credit it was given: its full credit, and a frame that it had
    sent when less was granted. */
inline constexpr quint64 maximumAgentCredit = 1024 * 1024;
inline constexpr quint64 maximumPendingCost = 3 * 1024 * 1024;

} // namespace vantage
