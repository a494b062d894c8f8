// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/poller.h"
#include "agent/io/sockets.h"

#include <QList>

namespace vantage {

/** Connects to the first of some addresses that will have it, and times that as near to the wire as can be. Destroying it
    abandons the attempt. One thread. */
class TcpConnector
{
public:
    using Done = std::function<void()>;

    explicit TcpConnector(Poller &poller)
        : m_poller(poller)
    {
    }

    /** One address after the other; each but the last may take its share of the time that is left until `deadline`, so
        that a dead one does not hide those behind it. The deadline itself is the caller's. `done` is called once, maybe
        from within start(), as the last thing, with all of what is below known. `addresses` is not empty. */
    void start(QList<QHostAddress> addresses, quint16 port, SteadyTime deadline, Done done);

    [[nodiscard]] bool isConnected() const { return m_time.has_value(); }
    /** Non-blocking; it is the connector's until it is taken. */
    [[nodiscard]] Descriptor takeSocket() { return std::move(m_socket); }
    /** That is connected, or is being tried, or failed in the most telling way. */
    [[nodiscard]] const QHostAddress &address() const { return m_address; }
    /** Of the handshake that succeeded, without what our own event loop added. */
    [[nodiscard]] std::optional<Micros> time() const { return m_time; }
    /** On addresses that failed before. */
    [[nodiscard]] Micros lostTime() const { return m_lostTime; }
    /** The most telling one, where none connected. */
    [[nodiscard]] const SocketFailure &failure() const { return *m_failure; }

private:
    void tryNext();
    /** Why it failed at once; nothing where it is under way, or has led to the end of it all. */
    [[nodiscard]] std::optional<SocketFailure> tryAddress();
    void ended();
    void connected();
    void failed(const SocketFailure &failure);
    void note(const SocketFailure &failure);
    [[nodiscard]] Micros sinceAttempt() const;

    Poller &m_poller;
    Done m_done;
    QList<QHostAddress> m_addresses;
    quint16 m_port = 0;
    SteadyTime m_deadline;
    qsizetype m_tried = 0;
    SteadyTime m_attempt; ///< when the present one began
    QHostAddress m_address;
    QHostAddress m_failedAddress;
    std::optional<SocketFailure> m_failure;
    std::optional<Micros> m_time;
    Micros m_lostTime{};
    Descriptor m_socket;
    Poller::Watch m_watch;
    Poller::Timer m_timer;
};

} // namespace vantage
