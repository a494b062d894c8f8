// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/link/connector.h"
#include "agent/link/membership.h"
#include "common/link/handshake.h"
#include "common/link/peer.h"

#include <functional>

namespace vantage {

/** The link to the manager, kept up for ever: connects, sees that the other end is the manager it knows, says Hello,
   waits for Welcome, and does so again whenever it is lost. What is said between Welcome and the end is other objects' affair. */
class ManagerLink : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        ManagerAddress manager;
        Connector::Rhythm rhythm;
        std::chrono::milliseconds secureWithin = std::chrono::seconds(5);
        std::chrono::milliseconds welcomeWithin = std::chrono::seconds(5);
        PeerSettings peer;
    };

    /** `hello` is asked anew for every connection; its token comes from the membership. */
    ManagerLink(const Settings &settings, const Identity &identity, Membership &membership,
                std::function<Hello()> hello, QObject *parent = nullptr);
    ~ManagerLink() override;

    void start();
    /** Says Bye and stays away; stopped() follows. */
    void stop(const QString &reason);
    /** Says Bye, then joins again after a while: the two sides have to agree anew. */
    void restart(const QString &reason);
    /** Tries at once if it waits: the network has returned. */
    void hurry() { m_connector.hurry(); }

    [[nodiscard]] bool isJoined() const { return m_state == State::Joined; }
    /** Ignored while it is not joined. */
    void send(const Message &message);

Q_SIGNALS:
    void joined(const vantage::Welcome &welcome);
    /** Whom this agent belongs to could not be written down. */
    void forgetful(const QString &sentence);
    /** Whatever comes behind Welcome. */
    void received(const vantage::Message &message);
    /** After joined(). */
    void left(const QString &why);
    void waiting(std::chrono::milliseconds delay, const QString &why);
    void stopped();

private:
    enum class State { Idle, Connecting, Greeting, Joined };

    void secure();
    void greet();
    void retry(const QString &why);
    void handle(const Message &message);
    void welcome(const Welcome &welcome);
    void ended(const QString &why);

    Settings m_settings;
    QSslConfiguration m_security;
    Membership &m_membership;
    std::function<Hello()> m_hello;
    Connector m_connector;
    std::unique_ptr<Handshake> m_handshake;
    Membership::Terms m_terms; ///< of this connection
    QTimer m_welcomeDeadline;
    QTimer m_proof;         ///< a link that has stood for a heartbeat is a good one
    Peer *m_peer = nullptr; ///< child of this; deletes itself later when it has closed
    State m_state = State::Idle;
    bool m_stopping = false;
};

} // namespace vantage
