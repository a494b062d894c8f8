// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/server/agent_session.h"

#include <QTcpServer>

#include <map>

namespace vantage {

/** Accepts connections and owns their sessions. Lives in the net thread; its signals name the session. */
class Listener : public QObject
{
    Q_OBJECT

public:
    /** Connections that have not said Hello; beyond it the oldest goes, never the newcomer. */
    static constexpr size_t maximumStrangers = 2048;

    Listener(StoreWriter &store, const SessionTimes &times);
    ~Listener() override;

    /** One socket for each address, all on the same port; 0 takes a free one. An address that the machine does not
        have is left out unless none is left. Gives what is listened on. */
    [[nodiscard]] Result<QList<std::pair<QHostAddress, quint16>>> listen(const QList<QHostAddress> &addresses,
                                                                         quint16 port);

    void admit(SessionId session, AgentId agent, const SharedPlan &plan);
    void configure(SessionId session, const SharedPlan &plan);
    void runNow(SessionId session, const RunNow &order);
    void close(SessionId session, const QString &reason);
    /** Accepts no more and says Bye to all; allClosed() follows. */
    void shutDown(const QString &reason);

Q_SIGNALS:
    void greeted(vantage::SessionId session, const vantage::Hello &hello, const QString &address,
                 quint16 port);
    void joined(vantage::SessionId session);
    void tasksAnswered(vantage::SessionId session, const vantage::TaskAck &ack);
    void previewed(vantage::SessionId session, const vantage::ResultBatch &results);
    void reported(vantage::SessionId session, const vantage::ProbeReport &report);
    void measured(vantage::SessionId session, std::chrono::microseconds roundTrip,
                  std::chrono::microseconds clockOffset, std::chrono::microseconds uncertainty);
    /** Also of connections that never greeted. */
    void closed(vantage::SessionId session, const QString &reason);
    /** Accepting has stopped for a while. */
    void acceptTrouble(const QString &sentence);
    void allClosed();

private:
    void accept(QTcpServer &server);
    void limitStrangers();
    void connectSession(AgentSession &session);
    void removeSession(SessionId id);
    void pauseAccepting(QTcpServer &server);
    void closeAll(const QString &reason);
    void acknowledge(const std::vector<Committed> &cursors);
    void answerCursor(SessionId session, const Cursor &cursor, const QString &error);
    [[nodiscard]] AgentSession *find(SessionId id) const;
    [[nodiscard]] quint64 creditShare() const;

    StoreWriter &m_store;
    SessionTimes m_times;
    std::vector<std::unique_ptr<QTcpServer>> m_servers;
    std::map<SessionId, AgentSession *> m_sessions; ///< children of this, in the order of their coming
    QHash<AgentId, SessionId> m_joined;
    quint64 m_lastSession = 0;
    bool m_shuttingDown = false;
};

} // namespace vantage
