// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/datagram_socket.h"
#include "agent/io/poller.h"
#include "agent/wire/dns.h"

#include <functional>
#include <vector>

namespace vantage {

/** One question to one name server or the addresses of one, one after the other: by UDP from a fresh port and with a fresh
    id for each transmission (RFC 5452), by TCP where the answer is cut or TCP is wanted. What is no answer to the question
    is counted and waited past. Destroying it abandons the question. One thread. */
class DnsExchange
{
public:
    struct Order
    {
        QList<QHostAddress> addresses;
        quint16 port = 53;
        bool tcp = false;
        QByteArray query; ///< encodeDnsQuery()
        SteadyTime begin;
        Micros
            timeout{}; ///< from `begin`; shared among the addresses, but not kept here: the caller gives up
    };

    struct Report
    {
        std::optional<DnsAnswer> answer;
        std::optional<SocketFailure> failure; ///< the most telling one of the addresses tried
        QHostAddress address;                 ///< that answered, failed, or was asked last
        /** From the transmission that was answered to the kernel's receipt of the answer; a repetition by TCP is added, its
            connection included. */
        std::optional<Micros> queryTime;
        Micros lostTime{}; ///< before that: unanswered transmissions, addresses that failed
        int attempts = 0;
        int ignored = 0; ///< messages that were no answer to the question
        QString whyIgnored;
        bool truncated = false; ///< the answer by UDP
    };
    using Done = std::function<void()>;

    DnsExchange(Poller &poller, Order order);

    /** `done` is called once, perhaps from within start(), as the last thing; it may destroy the exchange. */
    void start(Done done);
    /** What is known so far, or in the end. */
    [[nodiscard]] const Report &report() const { return m_report; }

private:
    struct Transmission
    {
        quint16 id;
        SteadyTime at;
    };

    void askNext();
    void askByUdp();
    void transmit();
    void fetchStamps();
    void datagramsCame();
    /** True where this is an answer. */
    bool accept(QByteArrayView message, SteadyTime received);
    void answered(DnsAnswer answer, Micros time);
    void ignore(const QString &why);

    void askByTcp();
    void connectEnded();
    void sendByTcp();
    void bytesCame();

    void failed(const SocketFailure &failure);
    void failed(int error, FailureSource source) { failed(socketFailure(error, source)); }
    void finish();

    Poller &m_poller;
    Order m_order;
    Done m_done;
    Report m_report;
    qsizetype m_tried = 0;
    QHostAddress m_failedAddress; ///< of the report's failure
    SteadyTime m_addressBegin;
    Micros m_share{}; ///< of the time, for this address
    Micros m_pause{}; ///< until the next repetition
    std::vector<Transmission> m_sent;
    size_t m_firstNumbered = 0; ///< which of them has the number 0 for the socket
    std::optional<DatagramSocket> m_udp;
    Descriptor m_tcp;
    SteadyTime m_tcpBegin; ///< of the connection attempt, then of the question
    Micros m_connectTime{};
    Micros m_lostBefore{}; ///< at this address, on transmissions that were not answered
    Micros m_udpTime{};    ///< of the answer that was cut
    QByteArray m_received;
    Poller::Watch m_watch;
    Poller::Timer m_repeat;
    Poller::Timer m_giveUp;
};

} // namespace vantage
