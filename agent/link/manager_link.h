// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/link/connector.h"
#include "common/link/peer.h"

#include <functional>

namespace vantage {

/** The link to the manager, kept up for ever: connects, says Hello, waits for Welcome, and does so again
   whenever it is lost. What is said between Welcome and the end is other objects' affair. */
class ManagerLink : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        ManagerAddress manager;
        Connector::Rhythm rhythm;
        std::chrono::milliseconds welcomeWithin = std::chrono::seconds(5);
        PeerSettings peer;
    };

    /** `hello` is asked anew for every connection. */
    ManagerLink(const Settings &settings, std::function<Hello()> hello, QObject *parent = nullptr);
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
    /** Whatever comes behind Welcome. */
    void received(const vantage::Message &message);
    /** After joined(). */
    void left(const QString &why);
    void waiting(std::chrono::milliseconds delay, const QString &why);
    void stopped();

private:
    enum class State { Idle, Connecting, Greeting, Joined };

    void greet();
    void handle(const Message &message);
    void welcome(const Welcome &welcome);
    void ended(const QString &why);

    Settings m_settings;
    std::function<Hello()> m_hello;
    Connector m_connector;
    QTimer m_welcomeDeadline;
    QTimer m_proof;         ///< a link that has stood for a heartbeat is a good one
    Peer *m_peer = nullptr; ///< child of this; deletes itself later when it has closed
    State m_state = State::Idle;
    bool m_stopping = false;
};

} // namespace vantage
