// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/kernel_time.h"
#include "agent/io/sockets.h"

#include <QByteArrayView>
#include <QHostAddress>

#include <span>
#include <variant>

namespace vantage {

/** A UDP socket of one probe: connected to its target, non-blocking, on a port that the kernel picks at random. What comes
    from elsewhere never reaches it. */
class DatagramSocket
{
public:
    enum class Stamps { Received, SentAndReceived };

    /** The failure is our own system's, or says at once that the port of this machine is closed. */
    [[nodiscard]] static tl::expected<DatagramSocket, SocketFailure>
    open(const QHostAddress &address, quint16 port, Stamps stamps = Stamps::Received);

    [[nodiscard]] int descriptor() const { return m_descriptor.get(); }

    /** 0, or errno: an ICMP error that came since the last call is told here or by receive(), once. */
    [[nodiscard]] int send(QByteArrayView bytes);

    struct Datagram
    {
        QByteArrayView bytes; ///< in the buffer; what did not fit is cut
        PacketTime time;
    };
    struct Nothing
    {
    };
    struct Failure
    {
        int error = 0;     ///< errno: ECONNREFUSED is a port that is closed
        QHostAddress from; ///< who says so, where known
        PacketTime time;   ///< when it came
    };
    [[nodiscard]] std::variant<Nothing, Datagram, Failure> receive(std::span<char> buffer);

    /** From now on every ICMP error is told by nextNotice(), with its sender: those too that are no final refusal, which
        a UDP socket otherwise keeps to itself ("host unreachable"). */
    void listenForErrors();

    /** When the kernel gave a datagram to the network. */
    struct Sent
    {
        quint32 number = 0; ///< of those sent on this socket, from 0, or since numberAnew()
        PacketTime time;
    };
    /** The next of what the kernel says beside the answers: with Stamps::SentAndReceived and listenForErrors(). The
        poller tells of it as `Failed`, and goes on to until all is fetched. */
    [[nodiscard]] std::variant<Nothing, Sent, Failure> nextNotice();
    /** Where the system has refused one: some count that too, others do not. */
    void numberAnew();

private:
    Descriptor m_descriptor;
    bool m_isIPv6 = false;
};

} // namespace vantage
