// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/server/listener.h"

#include <QThread>

namespace vantage {

/** The main thread's handle on the net thread and its listener. Orders return at once; what comes of them are the
    listener's signals, to be connected with a context in the main thread. */
class LinkServer
{
public:
    LinkServer(StoreWriter &store, const Identity &identity, const SessionTimes &times);
    ~LinkServer();
    LinkServer(const LinkServer &) = delete;
    LinkServer &operator=(const LinkServer &) = delete;

    [[nodiscard]] Listener &listener() { return *m_listener; }

    /** Blocks until the sockets listen or cannot. `host` is "localhost" (both loopback addresses), an address, or a
        name of this machine. */
    [[nodiscard]] Result<QList<std::pair<QHostAddress, quint16>>> listen(const QString &host, quint16 port);
    /** Says Bye to all and ends the thread; blocks, at most for `patience` and a moment. */
    void stop(const QString &reason, std::chrono::milliseconds patience);

    void admit(SessionId session, AgentId agent, SharedPlan plan);
    void configure(SessionId session, SharedPlan plan);
    void runNow(SessionId session, RunNow order);
    void close(SessionId session, QString reason);
    /** As close(), with a code for the agent. */
    void refuse(SessionId session, QLatin1StringView code, QString reason);

private:
    QThread m_thread;
    std::unique_ptr<Listener> m_listener; ///< lives in m_thread until that has ended
};

/** As many file descriptors as the system lets this process have. */
void raiseDescriptorLimit();

} // namespace vantage
