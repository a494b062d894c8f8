// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/link/handshake.h"
#include "gui-manager/server/agent_session.h"
#include "gui-manager/server/door.h"

#include <map>

namespace vantage {

/** Who is at the other end of a channel. */
struct Greeter
{
    QString fingerprint; ///< of the certificate
    QHostAddress address;
    quint16 port = 0;
};

/** Accepts connections and owns their sessions. Lives in the net thread; its signals name the session. */
class Listener : public QObject
{
    Q_OBJECT

public:
    /** Connections that have not been let in, the refused ones too, in all and from one network; beyond it the oldest goes, never the
        newcomer. Each may cost 90 KiB. */
    static constexpr size_t maximumStrangers = 1024;
    static constexpr size_t maximumStrangersOfOne = 512;

    Listener(StoreWriter &store, const Identity &identity, const SessionTimes &times);
    ~Listener() override;

    /** One socket for each address, all on the same port; 0 takes a free one. An address that the machine does not
        have is left out unless none is left. Gives what is listened on. */
    [[nodiscard]] Result<QList<std::pair<QHostAddress, quint16>>> listen(const QList<QHostAddress> &addresses,
                                                                         quint16 port);

    void admit(SessionId session, AgentId agent, const SharedPlan &plan);
    void configure(SessionId session, const SharedPlan &plan);
    void runNow(SessionId session, const RunNow &order);
    void close(SessionId session, const QString &reason);
    void refuse(SessionId session, QLatin1StringView code, const QString &reason);
    /** Accepts no more and says Bye to all; allClosed() follows. */
    void shutDown(const QString &reason);

Q_SIGNALS:
    void greeted(vantage::SessionId session, const vantage::Hello &hello, const vantage::Greeter &from);
    void joined(vantage::SessionId session);
    void tasksAnswered(vantage::SessionId session, const vantage::TaskAck &ack);
    void previewed(vantage::SessionId session, const vantage::ResultBatch &results);
    void reported(vantage::SessionId session, const vantage::ProbeReport &report);
    void measured(vantage::SessionId session, std::chrono::microseconds roundTrip,
                  std::chrono::microseconds clockOffset, std::chrono::microseconds uncertainty);
    void spooled(vantage::SessionId session, quint64 results);
    /** Also of connections that never greeted. */
    void closed(vantage::SessionId session, const QString &reason);
    /** Once; what lies in the system's queue waits until it can be accepted. */
    void acceptTrouble(const QString &sentence);
    void acceptRecovered();
    void allClosed();

private:
    void accept(qintptr descriptor);
    void secured(SessionId id);
    void limitStrangers(const QString &newcomer);
    void drop(SessionId stranger);
    void forget(SessionId stranger, const QString &why);
    void connectSession(AgentSession &session);
    void removeSession(SessionId id);
    void closeAll(const QString &reason);
    void acknowledge(const std::vector<Committed> &cursors);
    void release();
    void answerCursor(SessionId session, const Cursor &cursor, const QString &error);
    [[nodiscard]] AgentSession *find(SessionId id) const;
    [[nodiscard]] quint64 creditShare() const;

    StoreWriter &m_store;
    QSslConfiguration m_security;
    SessionTimes m_times;
    std::vector<std::unique_ptr<Door>> m_doors;
    std::map<SessionId, Handshake *> m_handshakes; ///< children of this
    std::map<SessionId, QString>
        m_strangers; ///< their networks; until they are let in, in the order of their coming
    std::map<SessionId, AgentSession *> m_sessions; ///< children of this, in the order of their coming
    QHash<AgentId, SessionId> m_joined;
    QHash<AgentId, Committed> m_held; ///< not acknowledged before what is committed has been shown
    QTimer m_release{this};
    quint64 m_lastSession = 0;
    bool m_isTroubled = false;
    QTimer m_calm{this}; ///< since a connection was accepted after trouble
    bool m_shuttingDown = false;
};

} // namespace vantage
