// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/datagram_socket.h"
#include "agent/io/poller.h"
#include "agent/io/resolver.h"
#include "agent/probes/probe.h"

#include <QVarLengthArray>

#include <optional>

namespace vantage {

/** What probes over UDP share: the name, the socket, when each datagram was sent and came by the kernel's stamps, and what
    the network says of those that did not arrive.

    Only an address that refuses at once gives way to the next of its name: behind another address may be another
    server, so that silence of one must not be covered by an answer of the other, nor samples be mixed. */
class DatagramProbe : public Probe
{
public:
    void start(Done done) final;
    /** An answer that came before the deadline counts, though nobody has looked at it yet. */
    [[nodiscard]] ProbeFinding timedOut() final;

protected:
    DatagramProbe(const CheckSpec &check, const ProbeServices &services);

    /** A socket is there, perhaps after another address has refused: begin (anew) with sending. */
    virtual void opened() = 0;
    virtual void received(QByteArrayView bytes, const PacketTime &time) = 0;
    /** The deadline has passed, and what came before it has been received(). */
    [[nodiscard]] virtual ProbeFinding overdue() = 0;
    virtual void addFields(FieldWriter &fields) const = 0;

    /** False where that failed and was the end of this probe: touch nothing then. */
    [[nodiscard]] bool send(QByteArrayView bytes);
    [[nodiscard]] int sentCount() const { return int(m_sent.size()); }
    [[nodiscard]] const PacketTime &sentTime(int number) const { return m_sent.at(number); }

    [[nodiscard]] ProbeFinding finding(Reason reason, const QString &description) const;
    /** The same, of what came then: what it took from the datagram before is the duration. */
    [[nodiscard]] ProbeFinding finding(Reason reason, const QString &description,
                                       const PacketTime &came) const;
    /** The end of this probe; the last thing that it does. */
    void finish(ProbeFinding finding);

    [[nodiscard]] const OptionReader &options() const { return m_options; }
    [[nodiscard]] Poller &poller() const { return m_services.poller; }
    [[nodiscard]] Micros timeout() const { return timeoutOf(m_check); }
    [[nodiscard]] Micros resolveTime() const { return m_resolveTime; }

private:
    enum class Then { GoOn, Ended };

    void resolved(Resolver::Answer answer);
    void openNext();
    void ready(Poller::Events events);
    [[nodiscard]] Then fetchNotices();
    [[nodiscard]] bool receiveOne();
    [[nodiscard]] Then unreached(const DatagramSocket::Failure &failure);
    /** By the network, which said so then, or by our own system. */
    void refused(const SocketFailure &failure, const std::optional<PacketTime> &came);

    const CheckSpec &m_check;
    const ProbeServices &m_services;
    const OptionReader m_options;
    const quint16 m_port;
    Done m_done;

    SteadyTime m_deadline;
    bool m_isOverdue = false;
    Micros m_resolveTime{};
    QList<QHostAddress> m_addresses;
    qsizetype m_tried = 0;
    std::optional<SocketFailure> m_failure; ///< the most telling one of the addresses tried
    QHostAddress m_failedAddress;
    std::optional<Micros> m_failedDuration;
    QVarLengthArray<PacketTime, 4> m_sent;
    qsizetype m_firstNumbered = 0; ///< which of them has the number 0 for the socket
    bool m_hasReceived = false;

    Resolver::Query m_query;
    std::optional<DatagramSocket> m_socket;
    Poller::Watch m_watch;
};

} // namespace vantage
