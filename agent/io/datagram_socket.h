// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/kernel_time.h"
#include "agent/io/sockets.h"

#include <QByteArrayView>

#include <span>
#include <variant>

namespace vantage {

/** A UDP socket of one probe: connected to its target, non-blocking, on a port that the kernel picks at random. What comes
    from elsewhere never reaches it. */
class DatagramSocket
{
public:
    enum class Stamps { Received, SentAndReceived };

    /** The failure is our own system's. */
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
        int error = 0; ///< errno: ECONNREFUSED is a port that is closed
    };
    [[nodiscard]] std::variant<Nothing, Datagram, Failure> receive(std::span<char> buffer);

    /** With Stamps::SentAndReceived: when the kernel gave the last datagram to the network, once it is known. */
    [[nodiscard]] std::optional<PacketTime> sentAt();

private:
    Descriptor m_descriptor;
};

} // namespace vantage
